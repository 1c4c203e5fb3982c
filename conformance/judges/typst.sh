# Typst: the compiler takes every file, with the program's own fonts and no others.

judge_typst() {
  local typs
  mapfile -t typs < <(find "$cache/site" -name '*.typ' | sort)
  "$python" - "$root/templates/fonts" "${typs[@]}" >"$results/typst" <<'PYTHON' || true
import sys
import typst

for path in sys.argv[2:]:
    try:
        pages = typst.compile(path, font_paths=[sys.argv[1]], ignore_system_fonts=True)
        print("PASS" if pages.startswith(b"%PDF") else "FAIL", path)
    except Exception as error:
        print("FAIL", path, str(error).splitlines()[0])
PYTHON
  tally 'Typst: files that compile (typst)' "$results/typst"
}
