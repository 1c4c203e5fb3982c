"""Judges whether a PDF says what its page says: words.py PAGE.html PDF seen|heard

What the eye sees (pdftotext) is the page, word for word and in its order, and nothing besides but the foot of each
sheet and, where a table goes on from one sheet to the next, its head once more; with `heard`, what a screen reader
hears (the structure tree) comes in the order of the page. For a collection the page is the index of the notices: then
the sheets before the first notice hold its title and the names of all, and the rest is the pages that it leads to, one
after the other.
"""

import html.parser
import pathlib
import re
import subprocess
import sys


class Page(html.parser.HTMLParser):
    """The text of the main part, without navigation."""

    PHRASING = {"a", "data", "em", "mark", "span", "strong", "time"}

    def __init__(self, path):
        super().__init__()
        self.inside = self.hidden = 0
        self.parts = []
        self.author = ""
        self.numbers = []
        self.headings = []
        self.links = []
        self.title = ""
        self.level = None
        # Each table as its head and its body, in letters.
        self.tables = []
        self.row = None
        self.feed(pathlib.Path(path).read_text(encoding="utf-8"))
        self.text = "".join(self.parts)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.inside += tag == "main"
        self.hidden += tag == "nav"
        if tag == "meta" and attrs.get("name") == "author":
            self.author = attrs.get("content", "")
        if tag not in self.PHRASING:
            self.parts.append(" ")
        if tag in {"ol", "ul"}:
            self.numbers.append(0 if tag == "ol" else None)
        if tag == "li" and self.numbers and self.numbers[-1] is not None:
            # The browser writes the number.
            self.numbers[-1] += 1
            self.add(f"{self.numbers[-1]} ")
        if tag == "table":
            self.tables.append(["", ""])
        if tag in {"thead", "tbody"} and self.tables:
            self.row = tag
        if tag in {"h1", "h2"}:
            self.level = tag
            self.headings.append([tag, ""])
        if tag == "a" and self.inside and not self.hidden:
            self.links.append((attrs.get("href", ""), len(self.headings)))

    def handle_endtag(self, tag):
        self.inside -= tag == "main"
        self.hidden -= tag == "nav"
        if tag in {"ol", "ul"}:
            self.numbers.pop()
        if tag == self.level:
            self.level = None
        if tag == self.row:
            self.row = None
        if tag not in self.PHRASING:
            self.parts.append(" ")

    def handle_data(self, data):
        self.add(data)
        if self.level:
            self.headings[-1][1] += data

    def add(self, text):
        if self.inside and not self.hidden:
            self.parts.append(text)
            if self.row:
                self.tables[-1][self.row == "tbody"] += letters(text)


def letters(text):
    return "".join(it for it in text if it.isalnum())


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode(errors="replace")


def sheets(pdf):
    """The text of each sheet without its foot, and the feet."""
    texts, feet = [], []
    for number, sheet in enumerate(run("pdftotext", "-raw", pdf, "-").split("\f")[:-1], 1):
        lines = sheet.rstrip().split("\n")
        # The name with the number stands in the foot's first line, the date and the publisher in the second.
        at = [at for at, it in enumerate(lines[-2:], max(len(lines) - 2, 0)) if re.search(rf" {number} \(\d+\)$", it)]
        at = at[0] if at else len(lines)
        texts.append("\n".join(lines[:at]))
        feet.append(" | ".join(lines[at:]))
    return texts, feet


def boundaries(text, between):
    """After how many letters something stands between two of them."""
    count, places = 0, set()
    for it in text:
        if it.isalnum():
            count += 1
        elif it in between:
            places.add(count)
    return places


def difference(wanted, shown):
    """The first place where what is shown is not what is wanted."""
    a, b = letters(wanted), letters(shown)
    if a != b:
        at = next((at for at, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
        return f"written …{a[max(at - 20, 0) : at + 30]}…, seen …{b[max(at - 20, 0) : at + 30]}…"
    blank = " \t\n\r\u00a0\u202f"
    written, seen, ends = boundaries(wanted, blank), boundaries(shown, blank), boundaries(shown, "\n")
    for kind, places in (("glued", written - seen), ("divided", seen - written - ends)):
        places -= {0, len(a)}
        if places:
            at = min(places)
            return f"{kind}: {b[max(at - 20, 0) : at]}|{b[at : at + 20]}"
    return None


def inside(wanted, head, body, at):
    """Whether a text that has come so far is in the middle of a table."""
    start = wanted.find(head + body)
    while 0 <= start < at:
        if start + len(head) < at < start + len(head + body):
            return True
        start = wanted.find(head + body, start + 1)
    return False


def continued(wanted, tables, texts):
    """The text of the sheets without the heads of tables that go on from sheet to sheet, and where such a head lacks."""
    wanted, at, rest, lacking = letters(wanted), 0, [], []
    for number, sheet in enumerate(texts, 1):
        head = next((head for head, body in tables if inside(wanted, head, body, at)), "")
        lines = sheet.split("\n")
        end = next((end for end in range(len(lines)) if len(letters("".join(lines[:end]))) >= len(head)), 0)
        if letters("".join(lines[:end])) == head:
            lines = lines[end:]
        else:
            lacking.append(number)
        rest.append("\n".join(lines))
        at += len(letters(rest[-1]))
    return "\n".join(rest), lacking


def heard(pdf):
    """The texts of the structure tree: what stands in quotes, in order."""
    tree = run("pdfinfo", "-struct-text", pdf)
    return [it for it in map(letters, re.findall(r'^\s*"(.*)"$', tree, flags=re.MULTILINE)) if it]


def collection(index, path, texts, feet):
    """The text and the tables of the pages that a collection holds, and the sheets before them with their faults."""
    index.headings = [(tag, " ".join(it.split())) for tag, it in index.headings]
    groups = [(number, it) for number, (tag, it) in enumerate(index.headings, 1) if tag == "h2"]
    parts, names, tables = [], [], []
    for href, number in index.links:
        if not href.endswith(".html") or href.startswith(("../", "http")):
            continue
        page = Page(pathlib.Path(path).parent / href)
        group = next((it for it in groups if it[0] == number), None)
        if group and len(groups) > 1:
            groups_left = [it for it in parts if it[0] == group[1]]
            if not groups_left:
                names.append(group[1])
                parts.append((group[1], group[1]))
        names.append(page.headings[0][1])
        parts.append((None, page.text))
        tables += page.tables
    title = " ".join(index.headings[0][1].split())
    front = next((at for at, it in enumerate(feet) if not it.startswith(title)), len(feet))
    shown, at, faults = letters("".join(texts[:front])), 0, []
    for it in map(letters, [title, *names]):
        found = shown.find(it, at)
        if found < 0:
            faults.append(f"the contents lack “{it}”")
            break
        at = found + len(it)
    return " ".join(it for _, it in parts), tables, front, faults


def main():
    path, pdf, how = sys.argv[1:]
    page = Page(path)
    texts, feet = sheets(pdf)
    wanted, tables, front, faults = page.text, page.tables, 0, []
    if pathlib.Path(pdf).name.startswith("_"):
        wanted, tables, front, faults = collection(page, path, texts, feet)
    shown, lacking = continued(wanted, tables, texts[front:])
    fault = difference(wanted, shown)
    if fault:
        faults.append(fault)
    elif lacking:
        faults.append(f"a table goes on without its head on sheet {front + lacking[0]}")
    if not all(feet):
        faults.append(f"no foot on sheet {feet.index('') + 1}")
    if how == "heard":
        faults += heard_otherwise(letters(" ".join(texts)), heard(pdf))
    print("FAIL" if faults else "PASS", pdf, "; ".join(faults))
    sys.exit(bool(faults))


def heard_otherwise(wanted, said):
    """What a screen reader hears and the eye does not see there."""
    # pdfinfo loses what follows a firm space inside a text, so that the page may have more, but in the same order.
    faults, at = [], 0
    for it in said:
        found = wanted.find(it, at)
        if found < 0:
            faults.append(f"heard “{it[:40]}”, written …{wanted[at : at + 60]}…")
            break
        at = found + len(it)
    if sum(map(len, said)) < len(wanted) * 0.7:
        faults.append(f"only {sum(map(len, said))} letters of {len(wanted)} are heard")
    return faults


if __name__ == "__main__":
    main()
