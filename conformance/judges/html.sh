# Pages: the W3C's validator, all in one call; each message names its page. It judges the styles, too.

vnu() { # vnu FILE...: errors and warnings, one a line
  java -Xss8m -jar "$cache/npm/node_modules/vnu-jar/build/dist/vnu.jar" --format gnu --also-check-css "$@" 2>&1 || true
}

judge_html() {
  local sheets page
  mapfile -t sheets < <(find "$cache/site" -name '*.css' | sort)
  vnu "${pages[@]}" "${sheets[@]}" >"$results/vnu.log"
  for page in "${pages[@]}" "${sheets[@]}"; do
    if grep -qF "$page" "$results/vnu.log"; then
      echo "FAIL $page $(grep -F "$page" "$results/vnu.log" | head -3)"
    else
      echo "PASS $page"
    fi
  done >"$results/vnu"
  if [ -s "$results/vnu.log" ] && ! grep -q '^FAIL' "$results/vnu"; then
    echo "FAIL vnu: $(head -3 "$results/vnu.log")" >>"$results/vnu"
  fi
  tally 'pages: HTML and CSS, no error, no warning (vnu)' "$results/vnu"
  judge_fragments
}

# Fragments are pasted into pages of others: two of them in one page must be valid, without an id that is there twice.
judge_fragments() {
  local stem
  "$seloste" build --help 2>/dev/null | grep -q fragment || return 0
  site fragments "$here/showcase" fragment >"$results/fragments"
  mkdir -p "$cache/fragments"
  for stem in fi sv en; do
    {
      printf '<!DOCTYPE html>\n<html lang="%s">\n<head><meta charset="utf-8"><title>Host</title></head>\n<body>\n<h1>Host</h1>\n' "$stem"
      find "$cache/site/fragments/$stem" -name '*.html' -o -name '*.fragment' -o -name '*.htm' | sort | head -2 | xargs cat
      printf '</body>\n</html>\n'
    } >"$cache/fragments/$stem.html"
    vnu "$cache/fragments/$stem.html" >"$results/vnu.log"
    judge "two fragments in one page: $stem" test ! -s "$results/vnu.log"
  done >>"$results/fragments"
  tally 'fragments: two in one page (vnu)' "$results/fragments"
}
