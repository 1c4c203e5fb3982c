# What other pipelines take from here, by the schemas of those who run them.

judge_pipelines() {
  {
    judge action.yml "$python" -m check_jsonschema --builtin-schema vendor.github-actions "$root/action.yml"
    judge ci/gitlab.yml "$python" -m check_jsonschema --builtin-schema vendor.gitlab-ci "$root/ci/gitlab.yml"
    judge .pre-commit-hooks.yaml "$python" -m pre_commit validate-manifest "$root/.pre-commit-hooks.yaml"
  } >"$results/pipelines"
  tally 'pipelines: GitHub, GitLab, pre-commit' "$results/pipelines"
}
