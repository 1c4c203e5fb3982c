# Pages: the W3C's validator, all in one call; each message names its page. It judges the styles, too,
# and pages of somebody else's with fragments in them.

vnu() { # vnu FILE...: errors and warnings, one a line
  # This version believes that `img-src data:` forbids images in data addresses; what the policy really does, and that the
  # logo is seen, is judged in the browser (quiet).
  java -Xss8m -jar "$cache/npm/node_modules/vnu-jar/build/dist/vnu.jar" --format gnu --also-check-css \
    --filterpattern '.*image .data:image/svg\+xml,.* blocked by .img-src. directive.*' "$@" 2>&1 || true
}

judge_html() {
  local sheets page
  mapfile -t sheets < <(find "$cache/fragments" -name '*.css' | sort)
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
}
