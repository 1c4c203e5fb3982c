# What all judges share: the table of results, and how a judgement is counted. Sourced by `run`.

# Judges run two at a time: each writes to its own files, and its lines of the table wait in one of them.
judging=websites

row() { # row NAME PASSED FAILED: a line of the table
  printf '%s\t%d\t%d\n' "$@" >>"$results/$judging.rows"
}

tally() { # tally NAME FILE: counts PASS and FAIL at the beginning of lines, and shows the failures
  # A judge that says nothing did not judge.
  [ -s "$2" ] || echo "FAIL no judgement: $1" >"$2"
  grep '^FAIL' "$2" >&2 || true
  row "$1" "$(grep -c '^PASS' "$2" || true)" "$(grep -c '^FAIL' "$2" || true)"
}

running=0
lane() { # lane COMMAND...: in the background, as soon as fewer than `lanes` are at work
  if [ "$running" -ge "$lanes" ]; then
    wait -n || true
    running=$((running - 1))
  fi
  "$@" &
  running=$((running + 1))
}

all_lanes() { # waits for what is at work
  wait
  running=0
}

one() { # one NAME: runs one judge and notes the seconds it takes
  local begun=$SECONDS code
  judging=$1
  . "$here/judges/$judging.sh"
  # A judge that dies leaves too few lines; that is a fault of its own. (In a condition `set -e` would not hold.)
  set +e
  (set -e && "judge_$judging")
  code=$?
  set -e
  if [ "$code" != 0 ]; then
    echo "FAIL the judge $judging died" >&2
    row "$judging: the judge itself" 0 1
  fi
  echo $((SECONDS - begun)) >"$results/$judging.seconds"
  say "$judging: judged in $((SECONDS - begun)) s"
}

table() { # table NAME...: what the judges found, in this order, with the seconds of each; fails when anything failed
  local name what good bad seconds passed=0 failed=0
  printf '\n%-56s %6s %6s %8s\n' '' passed failed seconds
  for name; do
    seconds=$(cat "$results/$name.seconds" 2>/dev/null || true)
    [ -e "$results/$name.rows" ] || continue
    while IFS=$'\t' read -r what good bad; do
      printf '%-56s %6d %6d %8s\n' "$what" "$good" "$bad" "$seconds"
      seconds=
      passed=$((passed + good))
      failed=$((failed + bad))
    done <"$results/$name.rows"
  done
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

judge() { # judge WHAT COMMAND...: one line of PASS or FAIL, with the first words of trouble
  local what=$1
  shift
  if "$@" >"$results/$judging.judge" 2>&1; then
    echo "PASS $what"
  else
    echo "FAIL $what $(grep -m1 -iE 'error|invalid|fail' "$results/$judging.judge" || tail -1 "$results/$judging.judge")"
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
