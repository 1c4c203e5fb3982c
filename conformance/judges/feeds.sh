# Feeds and sitemaps, by the grammars of their specifications and by a reader of feeds.

judge_feeds() {
  local name folder _ base
  while IFS=$'\t' read -r name folder _ base; do
    "$python" "$here/feeds.py" "$name" "$folder" "$base" || true
  done <"$cache/sites" >"$results/feeds" 2>"$results/feeds.log"
  [ ! -s "$results/feeds.log" ] || echo "FAIL feeds: $(tail -1 "$results/feeds.log")" >>"$results/feeds"
  tally 'feeds and sitemaps (xmllint, feedparser)' "$results/feeds"
}
