# Reports of findings: SARIF by Microsoft's validator (which holds the OASIS schema), the others by their schemas.

sarif_is_valid() {
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 "$sarif" validate "$1" && ! grep -qE ': error ' "$results/$judging.judge"
}

judge_reports() {
  local project of lang style
  for project in "$here/faulty" "$root"; do
    of=$(basename "$project")
    for lang in fi sv en; do
      for style in sarif json gitlab junit; do
        "$seloste" -q --lang "$lang" --as-of "$as_of" check --format "$style" "$project" >"$results/$of-$lang.$style" || true
      done
      judge "$of-$lang.sarif" sarif_is_valid "$results/$of-$lang.sarif"
      judge "$of-$lang.json" "$python" -m check_jsonschema --schemafile "$root/docs/report.schema.json" "$results/$of-$lang.json"
      judge "$of-$lang.gitlab" python3 "$here/quality.py" "$results/$of-$lang.gitlab"
      judge "$of-$lang.junit" python3 -c 'import sys, xml.dom.minidom as x; assert x.parse(sys.argv[1]).documentElement.tagName == "testsuites"' "$results/$of-$lang.junit"
    done
  done >"$results/reports"
  tally 'reports: SARIF, JSON, GitLab, JUnit' "$results/reports"
}
