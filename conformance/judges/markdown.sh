# Markdown: what a parser of CommonMark makes of it has the outline and the words of the page.

judge_markdown() {
  local name folder _
  while IFS=$'\t' read -r name folder _; do
    if [ -n "$(find "$folder" -name '*.md' -print -quit)" ]; then
      "$python" "$here/markdown.py" "$name" "$folder" || true
    fi
  done <"$cache/sites" >"$results/markdown" 2>"$results/markdown.log"
  [ ! -s "$results/markdown.log" ] || echo "FAIL markdown: $(tail -1 "$results/markdown.log")" >>"$results/markdown"
  tally 'Markdown: outline and words of the page (markdown-it)' "$results/markdown"
}
