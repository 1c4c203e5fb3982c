"""Judges whether a PDF says what its page says: words.py PAGE.html PDF

The words that the eye sees (pdftotext) are those of the page, with nothing but the running head and foot beside them;
what a screen reader hears (the structure tree) comes in the order of the page.
"""

import collections
import html.parser
import re
import subprocess
import sys


class Page(html.parser.HTMLParser):
    """The text of the main part, without navigation, and the words that may stand in head and foot."""

    PHRASING = {"a", "data", "em", "mark", "span", "strong", "time"}

    def __init__(self):
        super().__init__()
        self.inside = self.hidden = 0
        self.text = []
        self.title = []
        self.in_title = False
        self.author = ""

    def handle_starttag(self, tag, attrs):
        self.inside += tag == "main"
        self.hidden += tag == "nav"
        self.in_title = tag == "title"
        if tag == "meta" and dict(attrs).get("name") == "author":
            self.author = dict(attrs).get("content", "")
        if tag not in self.PHRASING:
            self.text.append(" ")

    def handle_endtag(self, tag):
        self.inside -= tag == "main"
        self.hidden -= tag == "nav"
        self.in_title = False
        if tag not in self.PHRASING:
            self.text.append(" ")

    def handle_data(self, data):
        if self.in_title:
            self.title.append(data)
        if self.inside and not self.hidden:
            self.text.append(data)


def letters(text):
    return "".join(it for it in text if it.isalnum())


def words(text):
    return [it for it in map(letters, text.split()) if it]


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode(errors="replace")


def seen(pdf, page):
    """What of the page is not seen, and what is seen besides."""
    shown = run("pdftotext", pdf, "-")
    wanted = "".join(page.text)
    # A word may be divided at the end of a line, or an address broken: letters are compared, line by line of the page.
    shown_letters = letters(shown)
    lost = [it for it in words(wanted) if it not in shown_letters]
    beside = collections.Counter(words(" ".join([*page.title, page.author] * 99)))
    more = collections.Counter(words(shown)) - collections.Counter(words(wanted)) - beside
    wanted_letters = letters(wanted)
    more = [it for it in more if it not in wanted_letters and not it.isdigit()]
    return lost, more


def heard(pdf):
    """The texts of the structure tree: what stands in quotes, in order."""
    tree = run("pdfinfo", "-struct-text", pdf)
    return [it for it in map(letters, re.findall(r'^\s*"(.*)"$', tree, flags=re.MULTILINE)) if it]


def main():
    page = Page()
    with open(sys.argv[1], encoding="utf-8") as file:
        page.feed(file.read())
    pdf = sys.argv[2]
    faults = []
    lost, more = seen(pdf, page)
    # The words around the page's number are the only ones that the page does not have.
    if lost:
        faults.append(f"not seen: {' '.join(lost[:8])}")
    if len(more) > 4:
        faults.append(f"seen besides: {' '.join(more[:8])}")
    # pdfinfo loses what follows a firm space inside a text, so that the page may have more, but in the same order.
    wanted, texts, at = letters("".join(page.text)), heard(pdf), 0
    for it in texts:
        found = wanted.find(it, at)
        if found < 0:
            faults.append(f"heard “{it[:40]}”, written …{wanted[at : at + 60]}…")
            break
        at = found + len(it)
    if sum(map(len, texts)) < len(wanted) * 0.7:
        faults.append(f"only {sum(map(len, texts))} letters of {len(wanted)} are heard")
    print("FAIL" if faults else "PASS", pdf, "; ".join(faults))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
