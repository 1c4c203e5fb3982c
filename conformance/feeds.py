"""Judges feeds (Atom, RFC 4287) and sitemaps: feeds.py NAME FOLDER BASE

The grammars in atom.rng and sitemap.xsd are held by xmllint; here stands what a grammar cannot say, and what an
independent reader of feeds (feedparser) makes of them.
"""

import datetime
import pathlib
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
HERE = pathlib.Path(__file__).parent


def valid(kind, schema, path):
    """The complaints of xmllint."""
    done = subprocess.run(["xmllint", "--noout", "--nonet", kind, str(schema), str(path)], capture_output=True, text=True)
    return [it for it in done.stderr.splitlines() if not it.endswith(" validates")][:3] if done.returncode else []


def moment(text):
    """A date-time of RFC 3339 with its offset; RFC 4287, section 3.3, wants a capital T and Z."""
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def iri(text):
    parts = urllib.parse.urlsplit(text)
    return bool(parts.scheme and parts.netloc) and not any(it.isspace() for it in text)


def rules(path, base, lang):
    """What RFC 4287 asks for beyond its grammar."""
    feed = xml.etree.ElementTree.parse(path).getroot()
    entries = feed.findall(f"{ATOM}entry")
    if feed.get("{http://www.w3.org/XML/1998/namespace}lang") != lang:
        yield "the language is not that of its folder"
    own = [it.get("href") for it in feed.findall(f"{ATOM}link") if it.get("rel") == "self"]
    if own != [f"{base}/{lang}/feed.xml"]:
        yield f"self is {own} (4.1.1)"
    ids = [it.text for it in feed.iter(f"{ATOM}id")]
    for it in ids:
        if not iri(it) or it != it.strip():
            yield f"id {it} is no absolute IRI (4.2.6)"
    if len(set(ids)) != len(ids):
        yield "an id stands twice (4.1.1)"
    for part in [feed, *entries]:
        kinds = [(it.get("type"), it.get("hreflang")) for it in part.findall(f"{ATOM}link") if it.get("rel", "alternate") == "alternate"]
        if len(set(kinds)) != len(kinds):
            yield "two alternate links of one kind (4.1.1, 4.1.2)"
        if not kinds and part.find(f"{ATOM}content") is None and part is not feed:
            yield "an entry without content and without a link (4.1.2)"
        if part.find(f"{ATOM}author") is None and feed.find(f"{ATOM}author") is None:
            yield "no author (4.1.1)"
    times = [moment(it.findtext(f"{ATOM}updated")) for it in entries]
    if times != sorted(times, reverse=True):
        yield "not in the order of time"
    if times and moment(feed.findtext(f"{ATOM}updated")) != times[0]:
        yield "the feed is older or newer than its newest entry (4.2.15)"
    for it in entries:
        if not (it.findtext(f"{ATOM}title") or "").strip() or not (it.findtext(f"{ATOM}summary") or "").strip():
            yield f"{it.findtext(f'{ATOM}id')} says nothing"


def read(path):
    """What a reader of feeds makes of it."""
    found = feedparser.parse(str(path))
    count = len(xml.etree.ElementTree.parse(path).getroot().findall(f"{ATOM}entry"))
    if found.bozo:
        yield f"feedparser: {found.bozo_exception}"
    if found.version != "atom10" or len(found.entries) != count:
        yield f"feedparser reads {found.version}, {len(found.entries)} of {count} entries"
    for it in found.entries:
        if not it.get("updated_parsed") or not iri(it.get("link", "")) or not it.get("title"):
            yield f"feedparser finds no date, link or title in {it.get('id')}"


def main():
    name, folder, base = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3].rstrip("/")
    failed = False

    def report(what, faults):
        nonlocal failed
        failed |= bool(faults)
        print("FAIL" if faults else "PASS", f"{name}: {what}", "; ".join(faults[:5]))

    for path in sorted(folder.glob("*/feed.xml")):
        where = path.relative_to(folder)
        report(f"{where} by the grammar of Atom", valid("--relaxng", HERE / "atom.rng", path))
        try:
            report(f"{where} by the rules of RFC 4287", list(rules(path, base, path.parent.name)))
            report(f"{where} as feedparser reads it", list(read(path)))
        except (ValueError, TypeError, xml.etree.ElementTree.ParseError) as error:
            report(f"{where}", [str(error)])
    for path in sorted(folder.glob("sitemap*.xml")):
        report(f"{path.name} by its schema", valid("--schema", HERE / "sitemap.xsd", path))
    sys.exit(failed)


main()
