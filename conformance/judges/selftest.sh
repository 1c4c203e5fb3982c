# The judges judged: in a spoilt copy of the showcase each of them must find what is wrong, and say so. A judge that is
# content with it proves nothing with its other judgements.

. "$here/judges/html.sh"
spoilt=$cache/spoilt

spoil() { # spoil FILE SED: changes a file of the copy, and makes sure that it is changed
  local before
  before=$(sha256sum <"$spoilt/$1")
  sed -i -E "$2" "$spoilt/$1"
  [ "$before" != "$(sha256sum <"$spoilt/$1")" ] || echo "FAIL $1 cannot be spoilt: $2"
}

complains() { # complains WHAT FILE PATTERN: a FAIL with these words is among the judgements
  if grep -qE "^FAIL.*($3)" "$2"; then echo "PASS $1"; else echo "FAIL nobody noticed: $1"; fi
}

judge_selftest() {
  local list=$cache/spoilt.sites log=$results/selftest.log page=en/boat-places.html
  rm -rf "$spoilt"
  cp -r "$cache/site/showcase" "$spoilt"
  rm -rf "${spoilt:?}"/{fi,sv}/{allotments,feedback,initiatives,interests,snow-clearing,street-works,swimming-hall}.*
  printf 'spoilt\t%s\t/hallinto/tietosuoja\thttps://kaarnisto.example.fi/hallinto/tietosuoja\n' "$spoilt" >"$list"
  {
    # The largest English notice is the one that the browser judges open. Its policy is let go where styles are put in.
    spoil "$page" 's|</main>|<p style="color:#aaa">pale <img src="https://example.fi/x.png"></p><div style="width:1500px">wide</div></main>|'
    spoil "$page" '0,/<h2>/s|<h2>|<h5>|; s|<link rel="canonical" href="[^"]*|&x|'
    spoil en/index.html "s|http-equiv=\"Content-Security-Policy\" content=\"[^\"]*\"|name=\"none\" content=\"\"|"
    spoil en/index.html 's|<script>|<script>console.log("words");|'
    spoil en/index.html 's|</style>|:focus-visible{outline:none!important}.filter[hidden]{display:none!important}</style>|'
    spoil en/index.html 's|</main>|<p id="page_main"><a href="nowhere.html">lost</a> <a href="#lost">lost</a> <a href="feedback.html" tabindex="5">first</a></p></main>|'
    spoil en/index.html 's|<ul class="entries">|<ul class="entries"><li>stays</li>|; s|text.includes|text.startsWith|'
    spoil en/feed.xml '0,/<updated>/s|<updated>[^<]*</updated>||'
    spoil sv/feed.xml '0,/<entry>/s|<id>[^<]*</id>|<id>tag</id>|; 0,/2026/s|2026|1999|'
    spoil sitemap.xml '0,/<lastmod>/s|<lastmod>[^<]*|<lastmod>yesterday|; 0,/<loc>/s|<loc>[^<]*|&x|'
    spoil _redirects '1s|boat-places|bath-places|'
    spoil en/feedback.md '0,/^## /s|^## |### |'
    spoil en/allotments.md 's|summer at a time|winter at a time|'
    spoil en/feedback.html '$s|$|<!-- more -->|'
  } >"$results/selftest"

  vnu "$spoilt/en/index.html" | sed 's/^/FAIL /' >"$log-vnu"
  complains 'vnu: an id that is there twice' "$log-vnu" 'Duplicate ID' >>"$results/selftest"
  node "$here/browser/axe.mjs" "$cache" "$chromium" "$list" >"$log-axe" 2>&1 || true
  complains 'axe: pale text' "$log-axe" 'color-contrast' >>"$results/selftest"
  complains 'axe: an image without a text' "$log-axe" 'image-alt' >>"$results/selftest"
  complains 'axe: a heading too deep' "$log-axe" 'heading-order' >>"$results/selftest"
  node "$here/browser/keyboard.mjs" "$cache" "$chromium" "$list" >"$log-keyboard" 2>&1 || true
  complains 'keyboard: a focus that is not seen' "$log-keyboard" 'no outline' >>"$results/selftest"
  complains 'keyboard: an order of its own' "$log-keyboard" 'not in the order' >>"$results/selftest"
  complains 'keyboard: a filter that does not find' "$log-keyboard" 'filter.*shows' >>"$results/selftest"
  node "$here/browser/quiet.mjs" "$cache" "$chromium" "$list" >"$log-quiet" 2>&1 || true
  complains 'quiet: a breach of the policy' "$log-quiet" 'policy: |Content Security Policy' >>"$results/selftest"
  complains 'quiet: words on the console' "$log-quiet" 'console: words' >>"$results/selftest"
  complains 'quiet: a layout that shifts on a slow line' "$log-quiet" 'slow line.*layout shifts' >>"$results/selftest"
  complains 'quiet: an image that is not seen' "$log-quiet" 'images are not seen' >>"$results/selftest"
  node "$here/browser/reflow.mjs" "$cache" "$chromium" "$list" >"$log-reflow" 2>&1 || true
  complains 'reflow: a page that is too wide' "$log-reflow" 'px wide in a window' >>"$results/selftest"
  "$python" "$here/links.py" spoilt "$spoilt" "$(cut -f4 "$list")" >"$log-links" 2>&1 || true
  complains 'links: an address that leads to nothing' "$log-links" 'nowhere.html leads to nothing' >>"$results/selftest"
  complains 'links: an anchor that is not there' "$log-links" '#lost has no such anchor' >>"$results/selftest"
  complains 'links: a canonical address of another page' "$log-links" 'canonical addresses' >>"$results/selftest"
  complains 'links: a page that is not in the sitemap' "$log-links" 'sitemap' >>"$results/selftest"
  complains 'links: a redirect to nothing' "$log-links" 'redirects.*bath-places' >>"$results/selftest"
  complains 'links: a file that is not that of the manifest' "$log-links" 'spoilt: manifest' >>"$results/selftest"
  "$python" "$here/feeds.py" spoilt "$spoilt" "$(cut -f4 "$list")" >"$log-feeds" 2>&1 || true
  complains 'feeds: an element that is missing' "$log-feeds" 'en/feed.xml by the grammar' >>"$results/selftest"
  complains 'feeds: an id that is no address' "$log-feeds" 'no absolute IRI' >>"$results/selftest"
  complains 'feeds: a sitemap with a day that is none' "$log-feeds" 'sitemap.xml by its schema' >>"$results/selftest"
  "$python" "$here/markdown.py" spoilt "$spoilt" >"$log-markdown" 2>&1 || true
  complains 'Markdown: another outline' "$log-markdown" 'en/feedback.md outline' >>"$results/selftest"
  complains 'Markdown: another word' "$log-markdown" 'en/allotments.md text.*winter' >>"$results/selftest"
  python3 "$here/words.py" "$spoilt/$page" "$spoilt/${page%.html}.pdf" heard >"$log-words" 2>&1 || true
  case ,$formats, in
  *,pdf,*) complains 'PDF: words that only the page has' "$log-words" 'written.*seen' >>"$results/selftest" ;;
  esac
  PYTHONPATH=$here python3 - >"$log-heads" 2>&1 <<'PYTHON' || true
from words import continued

text, table = "Right Meaning Access copy Erasure gone", ["RightMeaning", "AccesscopyErasuregone"]
first = "Right Meaning\nAccess copy"
with_head = continued(text, [table], [first, "Right Meaning\nErasure gone"])
without = continued(text, [table], [first, "Erasure gone"])
print("FAIL a head lacks" if (with_head, without[1]) == ((f"{first}\nErasure gone", []), [2]) else "PASS")
PYTHON
  complains 'PDF: a table that goes on without its head' "$log-heads" 'a head lacks' >>"$results/selftest"
  tally 'the judges themselves: find what was spoilt' "$results/selftest"
}
