"""Follows every link of a website within it: links.py NAME FOLDER BASE

Every address leads to a file that is there, every anchor to an id; a page's canonical address is its own, its versions
in other languages name it in return; sitemap, feeds, redirects and manifest name what there is, all of it and nothing
else. One line for each kind of link.
"""

import hashlib
import html.parser
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


class Page(html.parser.HTMLParser):
    """What a page points at and what it can be pointed at by."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.references, self.alternates = set(), [], [], {}
        self.canonical = self.moved = None
        self.listed = True
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        at = dict(attrs)
        if at.get("id"):
            self.ids.add(at["id"])
        rel = (at.get("rel") or "").split()
        if tag == "link" and "canonical" in rel:
            self.canonical = at["href"]
        elif tag == "link" and "alternate" in rel and at.get("hreflang"):
            self.alternates[at["hreflang"]] = at["href"]
        elif at.get("href") is not None:
            self.links.append(at["href"])
        if at.get("src") is not None:
            self.links.append(at["src"])
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls"):
            self.references += (at.get(name) or "").split()
        if tag == "meta" and at.get("http-equiv") == "refresh":
            self.moved = at["content"].split("url=", 1)[1]
        if tag == "meta" and at.get("name") == "robots":
            self.listed = False


class Website:
    """A folder of files and the address it is published under."""

    def __init__(self, name, folder, base):
        self.name = name
        self.folder = pathlib.Path(folder)
        self.base = base.rstrip("/")
        self.files = {it.relative_to(self.folder).as_posix() for it in self.folder.rglob("*") if it.is_file()}
        # Those that may be shown at any address begin at the root of the server.
        self.root = urllib.parse.urlsplit(self.base).path + "/"
        self.pages = {it: Page((self.folder / it).read_text("utf-8")) for it in sorted(self.files) if it.endswith(".html")}
        self.faults = {}

    def address(self, path):
        return f"{self.base}/{path}"

    def fault(self, what, words):
        self.faults.setdefault(what, []).append(words)

    def own(self, address, path):
        """The path that an address means in this website, with its anchor; None when it leads elsewhere."""
        address, _, anchor = address.partition("#")
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or parts.netloc:
            if not (address + "/").startswith(self.base + "/"):
                return None
            target = urllib.parse.unquote(address[len(self.base) :].lstrip("/"))
        elif address.startswith("/"):
            if not address.startswith(self.root):
                return address, anchor
            target = urllib.parse.unquote(address[len(self.root) :])
        elif not address:
            target = path
        else:
            joined = urllib.parse.urljoin("http://here/" + path, address)
            if ".." in address and joined.count("/") < 3:
                return address, anchor
            target = urllib.parse.unquote(urllib.parse.urlsplit(joined).path.lstrip("/"))
        if target == "" or target.endswith("/"):
            target += "index.html"
        return target, anchor

    def check(self, what, address, path):
        """Whether an address leads to a file and an anchor that are there."""
        found = self.own(address, path)
        if found is None:
            return
        target, anchor = found
        if target not in self.files:
            self.fault(what, f"{path}: {address} leads to nothing")
        elif anchor and target in self.pages and anchor not in self.pages[target].ids:
            self.fault(what, f"{path}: {address} has no such anchor")

    def check_pages(self):
        for path, page in self.pages.items():
            for it in page.links:
                self.check("links", it, path)
            for it in page.references:
                if it not in page.ids:
                    self.fault("references to ids", f"{path}: {it}")
            if page.moved:
                self.check("pages that lead on", page.moved, path)
                target = urllib.parse.urljoin(self.address(path), page.moved)
                if page.canonical and page.canonical != target:
                    self.fault("canonical addresses", f"{path}: {page.canonical}, leads on to {target}")
            elif page.canonical and page.listed and page.canonical != self.address(path):
                self.fault("canonical addresses", f"{path}: {page.canonical}")
            elif page.canonical:
                self.check("canonical addresses", page.canonical, path)
            self.check_languages(path, page)

    def check_languages(self, path, page):
        for lang, address in page.alternates.items():
            found = self.own(address, path)
            self.check("languages of a page", address, path)
            other = self.pages.get(found[0]) if found else None
            if not other or not page.listed:
                continue
            back = {self.own(it, found[0])[0] for it in other.alternates.values()}
            if path not in back:
                self.fault("languages of a page", f"{found[0]} does not name {path} in return")
            if not found[0].startswith(f"{lang}/"):
                self.fault("languages of a page", f"{path}: {address} is not {lang}")
        stands_in = path.partition("/")[0]
        if page.alternates and "/" in path and page.listed and stands_in not in page.alternates:
            self.fault("languages of a page", f"{path} does not name its own language")

    def check_sitemap(self):
        wanted = {it for it, page in self.pages.items() if page.listed and "/" in it and not page.moved}
        if "sitemap.xml" not in self.files:
            if any(self.pages[it].canonical for it in wanted):
                self.fault("sitemap", "there is none")
            return
        listed = set()
        for url in xml.etree.ElementTree.parse(self.folder / "sitemap.xml").getroot():
            loc = url.findtext(f"{SITEMAP}loc")
            listed.add(self.own(loc, "sitemap.xml")[0])
            links = {it.get("hreflang"): it.get("href") for it in url.findall(f"{XHTML}link")}
            for it in [loc, *links.values()]:
                self.check("sitemap", it, "sitemap.xml")
            if links and loc not in links.values():
                self.fault("sitemap", f"{loc} does not name itself among its languages")
        for it in sorted(wanted ^ listed):
            self.fault("sitemap", f"{it} is {'missing' if it in wanted else 'listed'}")
        robots = (self.folder / "robots.txt").read_text("utf-8")
        if f"Sitemap: {self.address('sitemap.xml')}\n" not in robots:
            self.fault("sitemap", "robots.txt does not name it")

    def check_feeds(self):
        for path in sorted(it for it in self.files if it.endswith("feed.xml")):
            root = xml.etree.ElementTree.parse(self.folder / path).getroot()
            for link in root.iter(f"{ATOM}link"):
                self.check("feeds", link.get("href"), path)
                if link.get("rel") == "self" and link.get("href") != self.address(path):
                    self.fault("feeds", f"{path}: says that it is {link.get('href')}")

    def check_redirects(self):
        """The same moves in three forms; each leads from nothing that is written to something that is."""
        forms = {
            "_redirects": r"(\S+) (\S+) 301",
            "redirects.apache.conf": r'Redirect permanent "([^"]+)" "([^"]+)"',
            "redirects.nginx.conf": r"location = (\S+) \{ return 301 (\S+); \}",
        }
        seen = []
        for path in forms.keys() & self.files:
            lines = (self.folder / path).read_text("utf-8").splitlines()
            moves = [re.fullmatch(forms[path], it) for it in lines]
            if None in moves:
                self.fault("redirects", f"{path}: {lines[moves.index(None)]}")
                continue
            seen.append({it.groups() for it in moves})
            for source, target in (it.groups() for it in moves):
                self.check("redirects", target, path)
                old, _ = self.own(source, path)
                if old in self.files and not (old in self.pages and self.pages[old].moved):
                    self.fault("redirects", f"{path}: {source} is a file")
        if seen and any(it != seen[0] for it in seen):
            self.fault("redirects", "the three files differ")
        stubs = {it for it, page in self.pages.items() if page.moved}
        if stubs and not seen:
            self.fault("redirects", "pages lead on, servers do not")

    def check_manifest(self):
        manifest = json.loads((self.folder / "manifest.json").read_text("utf-8"))
        listed = {it["path"]: it for it in manifest["files"]}
        for it in sorted((self.files - {"manifest.json"}) ^ set(listed)):
            self.fault("manifest", f"{it} is {'missing' if it in self.files else 'listed'}")
        for it in sorted(self.files & set(listed)):
            data = (self.folder / it).read_bytes()
            if hashlib.sha256(data).hexdigest() != listed[it]["sha256"] or len(data) != listed[it]["bytes"]:
                self.fault("manifest", f"{it} is another file")

    def check_markdown(self):
        for path in sorted(it for it in self.files if it.endswith(".md")):
            text = (self.folder / path).read_text("utf-8")
            for it in re.findall(r"\]\(<?([^)>\s]+)>?\)", text):
                # An anchor of Markdown is made by whoever shows it.
                self.check("links in Markdown", it.partition("#")[0], path)


def main():
    site = Website(*sys.argv[1:4])
    site.check_pages()
    site.check_sitemap()
    site.check_feeds()
    site.check_redirects()
    site.check_manifest()
    site.check_markdown()
    kinds = ["links", "references to ids", "canonical addresses", "languages of a page", "pages that lead on"]
    kinds += ["sitemap", "feeds", "redirects", "manifest", "links in Markdown"]
    for kind in kinds:
        faults = site.faults.get(kind, [])
        print("FAIL" if faults else "PASS", f"{site.name}: {kind}", "; ".join(faults[:6]))
    sys.exit(bool(site.faults))


main()
