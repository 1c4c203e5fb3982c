# Word: what Office takes, and the words and the structure of the page.

judge_word() {
  local docxs docx judge
  case ,$formats, in *,docx,*) ;; *) return ;; esac
  mapfile -t docxs < <(find "$cache/site" -name '*.docx' | sort)
  for docx in "${docxs[@]}"; do
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$ooxml" "$docx" Microsoft365 >"$results/ooxml.log" 2>&1 || true
    if grep -q '"ok": true' "$results/ooxml.log"; then
      echo "PASS $docx"
    else
      echo "FAIL $docx $(tr -s ' \n' ' ' <"$results/ooxml.log" | cut -c 1-300)"
    fi
  done >"$results/ooxml"
  tally 'Word: Office Open XML (Open XML SDK)' "$results/ooxml"
  for judge in words structure; do
    "$python" "$here/wordfile.py" "$judge" "${docxs[@]}" >"$results/wordfile-$judge" 2>"$results/wordfile.log" || true
    if [ "$(wc -l <"$results/wordfile-$judge")" -ne ${#docxs[@]} ]; then
      echo "FAIL wordfile.py did not judge all: $(tail -1 "$results/wordfile.log")" >>"$results/wordfile-$judge"
    fi
  done
  tally 'Word: the words of the page (LibreOffice)' "$results/wordfile-words"
  tally 'Word: headings, lists, tables (python-docx)' "$results/wordfile-structure"
}
