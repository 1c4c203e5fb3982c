# Pictures of pages for the README. They differ a little from machine to machine, with its fonts, so that those in
# docs/images are written only when that is asked for; it is judged that they can be taken and are there.

judge_pictures() {
  local picture
  [ -d "$cache/site/small-agency" ] && [ -d "$cache/site/showcase" ] || return 0
  rm -rf "$cache/pictures"
  node "$here/browser/pictures.mjs" "$cache" "$chromium" "$cache/sites" "$cache/pictures/taken" >"$results/pictures" 2>&1 || true
  "$python" "$here/pictures.py" "$cache/pictures/taken" "$cache/pictures/small" >>"$results/pictures" 2>&1 || true
  if [ -n "${UPDATE:-}" ]; then
    mkdir -p "$root/docs/images"
    cp "$cache"/pictures/small/*.png "$root/docs/images/"
  fi
  for picture in "$cache"/pictures/small/*.png; do
    judge "docs/images/$(basename "$picture")" test -s "$root/docs/images/$(basename "$picture")"
  done >>"$results/pictures"
  tally 'pictures for the README' "$results/pictures"
}
