# Pages in the browser: axe in all looks.

in_browser() { # in_browser JUDGE NAME: a judge of browser/ on all websites
  node "$here/browser/$1.mjs" "$cache" "$chromium" "$cache/sites" >"$results/$1" 2>"$results/$1.log" || true
  [ ! -s "$results/$1.log" ] || echo "FAIL $1: $(head -3 "$results/$1.log")" >>"$results/$1"
  tally "$2" "$results/$1"
}

judge_browser() {
  in_browser axe 'pages: WCAG 2.2 AA and good practice (axe)'
}
