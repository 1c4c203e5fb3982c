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
built=$results/built
rm -rf "$cache/site" "$cache/coverage" "$cache/fragments" "$cache/projects" "$cache/sites"
mkdir -p "$cache/site" "$cache/coverage" "$cache/projects" "$built"

order=100
site() { # site NAME PROJECT FORMATS [FLAG]...: builds a website when its turn comes
  order=$((order + 1))
  lane site_now "$built/$order" "$@"
}

site_now() { # site_now NOTES NAME PROJECT FORMATS [FLAG]...
  local notes=$1 name=$2 project=$3 wanted=$4 base
  shift 4
  if ! "$seloste" -q --lang en --as-of "$as_of" build "$@" --formats "$wanted" --out "$cache/site/$name" "$project" >"$notes.log" 2>&1; then
    cat "$notes.log" >&2
    echo "FAIL $name was not built" >"$notes.judged"
    return
  fi
  base=$(sed -n 's/^base_url *= *"\([^"]*\)".*/\1/p' "$project/seloste.toml")
  printf '%s\t%s\t%s\t%s\n' "$name" "$cache/site/$name" "/$(sed -E 's|^[a-z]+://[^/]*/?||' <<<"$base")" "$base" >"$notes.site"
  echo "PASS $name" >"$notes.judged"
}

coverage() { # coverage NAME PROJECT
  local lang
  for lang in fi sv en; do
    "$seloste" --lang "$lang" --as-of "$as_of" coverage --format html "$2" >"$cache/coverage/$1-$lang.html"
  done
}

showcase() { # showcase NAME SED: a changed copy of the showcase
  cp -r "$here/showcase" "$cache/projects/$1"
  sed -i "$2" "$cache/projects/$1/seloste.toml"
}

fragments() { # fragments LANG FRAGMENT...: a page that several fragments are pasted into, with their own look
  local host=$cache/fragments lang=$1 it
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
  local project name theme
  for project; do
    [ -e "$project/seloste.toml" ] || continue
    project=$(cd "$project" && pwd)
    name=$(basename "$project")
    [ "$project" = "$root" ] && name=repository
    site "$name" "$project" "$formats"
    lane coverage "$name" "$project"
  done
  # The same website in the other looks; paper does not know them.
  for theme in state book; do
    showcase "showcase-$theme" "s/^theme = .*/theme = \"$theme\"/"
    site "showcase-$theme" "$cache/projects/showcase-$theme" html
  done
  # A draft with gaps.
  showcase showcase-draft ''
  sed -i '/^retention:/d; /^data:/,/^$/d' "$cache/projects/showcase-draft/registers/service/feedback.yaml"
  site showcase-draft "$cache/projects/showcase-draft" html,markdown,text --draft
  all_lanes
  "$seloste" -q --as-of "$as_of" build --formats fragment --heading-level 2 --out "$cache/fragments/parts" "$here/showcase" >&2
  fragments fi fi/feedback fi/boat-places
  fragments sv sv/old-chat sv/interests
  # One notice in all its languages.
  fragments en en/feedback fi/feedback sv/feedback
  cat "$built"/*.site >"$cache/sites"
  cat "$built"/*.judged >"$results/build"
}
