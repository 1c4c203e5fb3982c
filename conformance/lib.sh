# What all judges share: the table of results, and how a judgement is counted. Sourced by `run`.

passed=0
failed=0
table=

row() { # row NAME PASSED FAILED: a line of the table
  table+=$(printf '%-56s %6d %6d' "$1" "$2" "$3")$'\n'
  passed=$((passed + $2))
  failed=$((failed + $3))
}

tally() { # tally NAME FILE: counts PASS and FAIL at the beginning of lines, and shows the failures
  # A judge that says nothing did not judge.
  [ -s "$2" ] || echo "FAIL no judgement: $1" >"$2"
  grep '^FAIL' "$2" >&2 || true
  row "$1" "$(grep -c '^PASS' "$2" || true)" "$(grep -c '^FAIL' "$2" || true)"
}

judge() { # judge WHAT COMMAND...: one line of PASS or FAIL, with the first words of trouble
  local what=$1
  shift
  if "$@" >"$results/judge.log" 2>&1; then
    echo "PASS $what"
  else
    echo "FAIL $what $(grep -m1 -iE 'error|invalid|fail' "$results/judge.log" || tail -1 "$results/judge.log")"
  fi
}

say() { # say WORDS: what is going on, on standard error
  printf '%3d:%02d  %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*" >&2
}

in_browser() { # in_browser JUDGE NAME: a judge of browser/ on all websites
  local try code
  # A browser that dies says nothing of the pages: 2 is an accident, and once it may happen.
  for try in 1 2; do
    code=0
    node "$here/browser/$1.mjs" "$cache" "$chromium" "$cache/sites" >"$results/$1" 2>"$results/$1.log" || code=$?
    [ "$code" = 2 ] || break
    say "the browser had an accident ($try)"
  done
  [ ! -s "$results/$1.log" ] || echo "FAIL $1: $(head -3 "$results/$1.log")" >>"$results/$1"
  tally "$2" "$results/$1"
}
