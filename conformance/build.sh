# The output that is judged, in the cache. Sourced by `run`.
#
# site/NAME     a website as `seloste build` writes it, for each project
# coverage/     the table of coverage of each project, a page a language
# fragments/    pages of somebody else's, each with several fragments in it
# sites         a line for each website: its name, its folder, the path and the address that it is published under

as_of=2026-11-20
formats=${FORMATS:-html,markdown,text,typst,docx,pdf,json}
if [ -z "${SELOSTE:-}" ]; then
  say "building the program"
  (cd "$root" && cargo build --locked --quiet --features pdf)
  target=$(cd "$root" && cargo metadata --no-deps --format-version 1 | python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')
  SELOSTE=$target/debug/seloste
fi
seloste=$SELOSTE
rm -rf "$cache/site" "$cache/coverage" "$cache/fragments" "$cache/projects" "$cache/sites"
mkdir -p "$cache/site" "$cache/coverage" "$cache/projects"

site() { # site NAME PROJECT FORMATS [FLAG]...: builds a website
  local name=$1 project=$2 wanted=$3
  shift 3
  if ! "$seloste" -q --lang en --as-of "$as_of" build "$@" --formats "$wanted" --out "$cache/site/$name" "$project" >"$results/build.log" 2>&1; then
    cat "$results/build.log" >&2
    echo "FAIL $name was not built"
    return
  fi
  local base
  base=$(sed -n 's/^base_url *= *"\([^"]*\)".*/\1/p' "$project/seloste.toml")
  printf '%s\t%s\t%s\t%s\n' "$name" "$cache/site/$name" "/$(sed -E 's|^[a-z]+://[^/]*/?||' <<<"$base")" "$base" >>"$cache/sites"
  echo "PASS $name"
}

showcase() { # showcase NAME SED: a changed copy of the showcase
  cp -r "$here/showcase" "$cache/projects/$1"
  sed -i "$2" "$cache/projects/$1/seloste.toml"
}

fragments() { # fragments LANG FRAGMENT...: a page that several fragments are pasted into, with their own look
  local host=$cache/fragments lang=$1 it
  if [ ! -d "$host/parts" ]; then
    "$seloste" -q --as-of "$as_of" build --formats fragment --heading-level 2 --out "$host/parts" "$here/showcase" >&2
  fi
  shift
  {
    printf '<!DOCTYPE html>\n<html lang="%s">\n<head>\n<meta charset="utf-8">\n<title>Host</title>\n' "$lang"
    printf '<meta name="viewport" content="width=device-width, initial-scale=1">\n<style>\n'
    cat "$host/parts/seloste.css"
    printf '</style>\n</head>\n<body>\n<main>\n<h1>Host</h1>\n'
    for it; do cat "$host/parts/$it.fragment.html"; done
    printf '</main>\n</body>\n</html>\n'
  } >"$host/$lang.html"
}

build_all() { # build_all PROJECT...
  local project name lang theme
  for project; do
    [ -e "$project/seloste.toml" ] || continue
    project=$(cd "$project" && pwd)
    name=$(basename "$project")
    [ "$project" = "$root" ] && name=repository
    site "$name" "$project" "$formats"
    for lang in fi sv en; do
      "$seloste" --lang "$lang" --as-of "$as_of" coverage --format html "$project" >"$cache/coverage/$name-$lang.html"
    done
  done
  # The same website in the other looks; paper does not know them.
  for theme in state book; do
    showcase "showcase-$theme" "s/^theme = .*/theme = \"$theme\"/"
    site "showcase-$theme" "$cache/projects/showcase-$theme" html
  done
  fragments fi fi/feedback fi/boat-places
  fragments sv sv/old-chat sv/interests
  # One notice in all its languages.
  fragments en en/feedback fi/feedback sv/feedback
  # A draft with gaps.
  showcase showcase-draft ''
  sed -i '/^retention:/d; /^data:/,/^$/d' "$cache/projects/showcase-draft/registers/service/feedback.yaml"
  site showcase-draft "$cache/projects/showcase-draft" html,markdown,text --draft
}
