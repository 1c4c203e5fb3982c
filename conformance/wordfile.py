"""Judges whether Word files say what their pages say, each page beside its file:

wordfile.py words DOCX...       the words, in their order, as LibreOffice reads them
wordfile.py structure DOCX...   headings, lists, tables and properties, as python-docx reads them
"""

import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

from words import Page, letters


class Outline(html.parser.HTMLParser):
    """The structure of a page's main part: headings without their numbers, items of lists, the cells of tables."""

    def __init__(self):
        super().__init__()
        self.inside = self.hidden = self.items = 0
        self.headings = []
        self.tables = []
        self.text = None
        self.number = False
        self.lang = ""

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.inside += tag == "main"
        self.hidden += tag == "nav"
        self.lang = attrs.get("lang", "") if tag == "html" else self.lang
        if not self.inside or self.hidden:
            return
        self.items += tag == "li"
        self.number = attrs.get("class") == "number"
        if tag == "table":
            self.tables.append([])
        if tag == "tr":
            self.tables[-1].append([])
        if re.fullmatch("h[1-6]", tag):
            self.text = []
            self.headings.append((int(tag[1]), self.text))
        if tag in ("td", "th"):
            self.text = []
            self.tables[-1][-1].append(self.text)

    def handle_endtag(self, tag):
        self.inside -= tag == "main"
        self.hidden -= tag == "nav"
        if re.fullmatch("h[1-6]|t[dh]", tag):
            self.text = None
        self.number = False

    def handle_data(self, data):
        if self.text is not None and not self.number:
            self.text.append(data)


def page(path):
    return pathlib.Path(path).with_suffix(".html")


def outline(path):
    read = Outline()
    read.feed(page(path).read_text(encoding="utf-8"))
    return read


def said(text):
    """The letters of what LibreOffice writes, without the marks that it sets before the items of a list."""
    return letters(re.sub(r"^ +(?:[•–]|\d+\.) ", "", text, flags=re.MULTILINE))


def words(paths):
    """One call reads all files: starting takes longer than reading."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for at, path in enumerate(paths):
            (folder / f"{at}.docx").write_bytes(pathlib.Path(path).read_bytes())
        files = [str(folder / f"{at}.docx") for at in range(len(paths))]
        profile = f"-env:UserInstallation=file://{folder}/profile"
        convert = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder)]
        subprocess.run(["soffice", profile, *convert, *files], check=True, capture_output=True)
        for at, path in enumerate(paths):
            text = folder / f"{at}.txt"
            yield path, compare(path, text.read_text(encoding="utf-8-sig")) if text.exists() else ["was not read"]


def compare(path, text):
    wanted, found = letters(Page(page(path)).text), said(text)
    if wanted == found:
        return []
    at = next((at for at, (a, b) in enumerate(zip(wanted, found)) if a != b), min(len(wanted), len(found)))
    return [f"written …{wanted[max(at - 20, 0) : at + 40]}…, read …{found[max(at - 20, 0) : at + 40]}…"]


def structure(paths):
    import docx

    for path in paths:
        yield path, faults(outline(path), docx.Document(path))


def faults(page, document):
    def level(style):
        return 1 if style == "Title" else 1 + int(style.removeprefix("Heading ")) if style.startswith("Heading ") else 0

    def same(what, wanted, found):
        return [] if wanted == found else [f"{what}: {wanted} on the page, {found} in the file"]

    paragraphs = [*document.paragraphs, *(it for table in document.tables for it in inner(table))]
    headings = [(level(it.style.name), letters(it.text)) for it in document.paragraphs if level(it.style.name)]
    numbered = [it for it in paragraphs if it._p.pPr is not None and it._p.pPr.numPr is not None]
    cells = [[[letters(cell.text) for cell in row.cells] for row in table.rows] for table in document.tables]
    wanted = [[[letters("".join(cell)) for cell in row] for row in table] for table in page.tables]
    found = same("headings", [(level, letters("".join(it))) for level, it in page.headings], headings)
    found += same("items of lists", page.items, len(numbered))
    found += same("cells", wanted, cells)
    for table in document.tables:
        head = table.rows[0]._tr.trPr
        if head is None or not head.xpath("w:tblHeader"):
            found.append("a table without a header row")
    properties = document.core_properties
    found += same("title", page.headings and letters("".join(page.headings[0][1])), letters(properties.title))
    found += same("language", page.lang, properties.language.split("-")[0])
    if not properties.author:
        found.append("no author")
    return found


def inner(table):
    return (paragraph for row in table.rows for cell in row.cells for paragraph in cell.paragraphs)


def main():
    judge = {"words": words, "structure": structure}[sys.argv[1]]
    failed = False
    for path, found in judge(sys.argv[2:]):
        print("FAIL" if found else "PASS", path, "; ".join(found))
        failed |= bool(found)
    sys.exit(failed)


if __name__ == "__main__":
    main()
