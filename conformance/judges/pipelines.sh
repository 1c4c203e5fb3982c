# What other pipelines take from here, by the schemas of those who run them.

judge_pipelines() {
  {
    judge action.yml "$cache/py/bin/check-jsonschema" --builtin-schema vendor.github-actions "$root/action.yml"
    judge ci/gitlab.yml "$cache/py/bin/check-jsonschema" --builtin-schema vendor.gitlab-ci "$root/ci/gitlab.yml"
    judge .pre-commit-hooks.yaml "$cache/py/bin/pre-commit" validate-manifest "$root/.pre-commit-hooks.yaml"
  } >"$results/pipelines"
  tally 'pipelines: GitHub, GitLab, pre-commit' "$results/pipelines"
}
