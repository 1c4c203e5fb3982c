"""Judges Markdown by a parser of CommonMark: markdown.py NAME FOLDER

What the parser makes of a notice has the same outline and the same text as the main part of its page, and no HTML of
its own. One line for each notice.
"""

import difflib
import html.parser
import pathlib
import re
import sys

import markdown_it


class Reading(html.parser.HTMLParser):
    """Headings and words of HTML as a reader meets them: without navigation, without what is there for a script."""

    SKIPPED = {"nav", "search", "script", "style"}
    # Elements inside a line; around all others words end.
    PHRASING = {"a", "b", "code", "data", "em", "i", "mark", "s", "span", "strong", "time"}

    def __init__(self, text, whole):
        super().__init__()
        self.inside = whole
        self.skipped = 0
        self.heading = None
        self.outline, self.text, self.links, self.languages, self.marks = [], [], [], [], []
        self.choosing = self.draft = False
        self.feed(text)
        self.words = "".join(self.text).split()

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.inside = True
        self.skipped += tag in self.SKIPPED
        self.choosing = tag == "a" and bool(dict(attrs).get("hreflang"))
        self.draft = dict(attrs).get("class") == "draft"
        if not self.inside or self.skipped:
            return
        if re.fullmatch("h[1-6]", tag):
            self.heading = len(self.text)
        if tag not in self.PHRASING:
            self.text.append(" ")
        if tag == "a" and dict(attrs).get("href"):
            self.links.append(dict(attrs)["href"])

    def handle_endtag(self, tag):
        self.skipped -= tag in self.SKIPPED
        if not self.inside or self.skipped:
            return
        if re.fullmatch("h[1-6]", tag) and self.heading is not None:
            self.outline.append((int(tag[1]), " ".join("".join(self.text[self.heading :]).split())))
            self.heading = None
        if tag not in self.PHRASING:
            self.text.append(" ")
        if tag == "main":
            self.inside = False

    def handle_data(self, data):
        if self.choosing and not self.inside:
            self.languages.append(data)
            self.choosing = False
        if self.draft and not self.inside:
            self.marks.append(f"**{data}**")
            self.draft = False
        if self.inside and not self.skipped:
            self.text.append(data)


def letters(words):
    """Words without the marks that one form writes and the other draws."""
    bare = ("".join(c for c in it if c.isalnum()) for it in words)
    return [it for it in bare if it]


def differences(ours, theirs):
    for kind, a, b, c, d in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind != "equal":
            yield f"page “{' '.join(map(str, ours[a:b]))[:80]}”, Markdown “{' '.join(map(str, theirs[c:d]))[:80]}”"


def judge(path):
    parser = markdown_it.MarkdownIt("commonmark").enable("table")
    source = path.read_text("utf-8")
    faults = []
    raw = [it for it in parser.parse(source) if it.type == "html_block"]
    raw += [it for block in parser.parse(source) for it in block.children or [] if it.type == "html_inline"]
    if raw:
        faults.append(f"HTML in Markdown: {raw[0].content[:60]}")
    page = Reading(path.with_suffix(".html").read_text("utf-8"), whole=False)
    # Markdown has no head: the other languages, and that it is a draft, stand in lines of their own after the title.
    lines = source.split("\n")
    languages = " · ".join(rf"\[{name}\]\([^)]+\)" for name in page.languages)
    for it in [languages, *map(re.escape, page.marks)]:
        found = next((line for line in lines if it and re.fullmatch(it, line)), None)
        if found is not None:
            lines.remove(found)
        elif it:
            faults.append(f"there is no line {it}")
    markdown = Reading(parser.render("\n".join(lines)), whole=True)
    faults += [f"outline: {it}" for it in differences(page.outline, markdown.outline)]
    faults += [f"text: {it}" for it in differences(letters(page.words), letters(markdown.words))]
    outside = [sorted({it for it in them if re.match("(https?|mailto|tel):", it)}) for them in (page.links, markdown.links)]
    faults += [f"links: {it}" for it in differences(*outside)]
    return faults


def main():
    name, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    failed = False
    for path in sorted(folder.rglob("*.md")):
        faults = judge(path)
        failed |= bool(faults)
        print("FAIL" if faults else "PASS", f"{name}/{path.relative_to(folder)}", "; ".join(faults[:4]))
    sys.exit(failed)


main()
