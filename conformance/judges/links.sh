# Links within a website: each leads to something that is there, and what there is is listed.

judge_links() {
  local name folder _ base
  while IFS=$'\t' read -r name folder _ base; do
    python3 "$here/links.py" "$name" "$folder" "$base" || true
  done <"$cache/sites" >"$results/links" 2>"$results/links.log"
  [ ! -s "$results/links.log" ] || echo "FAIL links: $(tail -1 "$results/links.log")" >>"$results/links"
  tally 'links: pages, sitemap, feeds, redirects, manifest' "$results/links"
}
