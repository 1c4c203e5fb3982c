# PDF: PDF/UA-1 and PDF/A-2a in one file, its structure, and the words of the page, seen and heard.

vera() { # vera NAME PROFILE PDF...
  local name=$1 profile=$2
  shift 2
  java -cp "$class_path" Vera "$profile" "$@" >"$results/vera-$profile" 2>"$results/vera.log" || true
  if [ "$(wc -l <"$results/vera-$profile")" -ne $# ]; then
    echo "FAIL veraPDF did not judge all: $(grep -m1 Exception "$results/vera.log")" >>"$results/vera-$profile"
  fi
  tally "$name" "$results/vera-$profile"
}

judge_pdf() {
  local pdfs pdf page again how turn notices=0 collections=0
  mapfile -t pdfs < <(find "$cache/site" -name '*.pdf' | sort)
  case ,$formats, in *,pdf,*) ;; *) return ;; esac
  vera 'PDF: PDF/UA-1 (veraPDF)' ua1 "${pdfs[@]}"
  vera 'PDF: PDF/A-2a (veraPDF)' 2a "${pdfs[@]}"

  for pdf in "${pdfs[@]}"; do
    if qpdf --check "$pdf" >"$results/qpdf.log" 2>&1; then echo "PASS $pdf"; else echo "FAIL $pdf $(tail -1 "$results/qpdf.log")"; fi
  done >"$results/qpdf"
  tally 'PDF: structure of the file (qpdf)' "$results/qpdf"

  for pdf in "${pdfs[@]}"; do
    case $pdf in
    */_notices.pdf) page=${pdf%/*}/index.html turn=$((collections += 1)) ;;
    *) page=${pdf%.pdf}.html turn=$((notices += 1)) ;;
    esac
    # One in four is heard as well; pdfinfo reads each sheet again for each part of it. Four goes round the languages,
    # where three would stay with one.
    how=seen
    [ $((turn % 4)) != 1 ] || how=heard
    printf '%s\0' "$page" "$pdf" "$how"
  done | xargs -0 -n 3 -P "$lanes" python3 "$here/words.py" >"$results/words" || true
  if [ "$(wc -l <"$results/words")" -ne ${#pdfs[@]} ]; then
    echo "FAIL words.py did not judge all" >>"$results/words"
  fi
  tally 'PDF: the words of the page (pdftotext)' "$results/words"

  # The same bytes, whatever the number of threads.
  "$seloste" -q --as-of "$as_of" build --jobs 1 --formats pdf --out "$cache/again" "$root/examples/small-agency"
  for pdf in "$cache/site/small-agency"/*/*.pdf; do
    again=$cache/again/${pdf#"$cache/site/small-agency/"}
    if cmp -s "$pdf" "$again"; then echo "PASS $again"; else echo "FAIL $again"; fi
  done >"$results/again"
  tally 'PDF: the same bytes each time' "$results/again"
}
