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
  local pdfs pdf
  mapfile -t pdfs < <(find "$cache/site" -name '*.pdf' | sort)
  case ,$formats, in *,pdf,*) ;; *) return ;; esac
  vera 'PDF: PDF/UA-1 (veraPDF)' ua1 "${pdfs[@]}"
  vera 'PDF: PDF/A-2a (veraPDF)' 2a "${pdfs[@]}"

  for pdf in "${pdfs[@]}"; do
    if qpdf --check "$pdf" >"$results/qpdf.log" 2>&1; then echo "PASS $pdf"; else echo "FAIL $pdf $(tail -1 "$results/qpdf.log")"; fi
  done >"$results/qpdf"
  tally 'PDF: structure of the file (qpdf)' "$results/qpdf"

  for pdf in "${pdfs[@]}"; do
    python3 "$here/words.py" "${pdf%.pdf}.html" "$pdf" || true
  done >"$results/words"
  tally 'PDF: the words of the page (pdftotext)' "$results/words"
}
