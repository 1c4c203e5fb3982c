# Reports of findings: SARIF by Microsoft's validator (which holds the OASIS schema), the others by their schemas.

sarif_is_valid() {
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$sarif" validate "$1" && ! grep -qE ': error ' "$results/judge.log"
}

judge_reports() {
  local project name lang style
  for project in "$here/faulty" "$root"; do
    name=$(basename "$project")
    for lang in fi sv en; do
      for style in sarif json gitlab junit; do
        "$seloste" -q --lang "$lang" --as-of "$as_of" check --format "$style" "$project" >"$results/$name-$lang.$style" || true
      done
      judge "$name-$lang.sarif" sarif_is_valid "$results/$name-$lang.sarif"
      judge "$name-$lang.json" "$python" -m check_jsonschema --schemafile "$root/docs/report.schema.json" "$results/$name-$lang.json"
      judge "$name-$lang.gitlab" python3 "$here/quality.py" "$results/$name-$lang.gitlab"
      judge "$name-$lang.junit" python3 -c 'import sys, xml.dom.minidom as x; assert x.parse(sys.argv[1]).documentElement.tagName == "testsuites"' "$results/$name-$lang.junit"
    done
  done >"$results/reports"
  tally 'reports: SARIF, JSON, GitLab, JUnit' "$results/reports"
}
