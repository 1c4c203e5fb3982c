//! The look of the printed page: without it every agency's notice would come out as a bare manuscript.
//!
//! It is Typst code that stands before the text in every file, so that one file is all that the `typst` program
//! needs. It uses the names that [`super::write`] defines before it: `name`, `author`, `dated`,
//! `draft-mark`, `page-words` and `deeper`.

/// Functions and rules; nothing here is text that a reader sees.
pub(super) const STYLE: &str = r##"#let accent = rgb("#0b3a6f")
#let quiet = rgb("#4a5260")
#let alarm = rgb("#9b1c1c")
#let hairline = 0.5pt + rgb("#9aa4b2")

// One line of text: as much of it as there is room for.
#let fitted(words, room) = {
  if measure(words).width <= room { return words }
  let letters = words.clusters()
  let (fits, fails) = (0, letters.len())
  while fits + 1 < fails {
    let middle = calc.quo(fits + fails, 2)
    let short = letters.slice(0, middle).join().trim(at: end) + "…"
    if measure(short).width <= room { fits = middle } else { fails = middle }
  }
  letters.slice(0, fits).join(default: "").trim(at: end) + "…"
}
// The foot of a page: what it belongs to, its date and publisher, and its number.
#let foot(name, author, dated) = context {
  set text(size: 8.5pt, fill: quiet)
  set block(spacing: 0pt)
  line(length: 100%, stroke: hairline)
  v(0.7em)
  let pages = page-words(counter(page).display(), str(counter(page).final().first()))
  let more = (dated, author).filter(it => it != "").join(" · ", default: "")
  layout(size => {
    let room = size.width - measure(pages).width - 2em.to-absolute()
    let lines = (fitted(name, room), pages, fitted(more, room))
    grid(columns: (1fr, auto), row-gutter: 0.55em, align: (start, end), ..lines)
  })
}

#set page(
  paper: "a4",
  margin: (top: 2.6cm, bottom: 2.8cm, x: 2.6cm),
  header: if draft-mark != none {
    let words = text(size: 11pt, fill: alarm, weight: "bold", draft-mark)
    align(end, box(stroke: 1pt + alarm, inset: (x: 0.7em, y: 0.45em), radius: 2pt, words))
  },
  footer: foot(name, author, dated),
)
#set text(font: ("Source Sans 3", "Libertinus Serif"), size: 11pt, fill: rgb("#1b1f24"), hyphenate: auto)
#set par(leading: 0.66em, spacing: 1.05em, justify: false, linebreaks: "optimized")
// A letter of the scripts whose words are divided: Latin, Greek and Cyrillic. All letters there are would be several
// hundred ranges, each as many times as a word is long.
#let letter = "[A-Za-zÀ-ɏͰ-ԯḀ-ỿ]"
// Lines are ragged, so only a very long word leaves a hole that is worth a hyphen. Patterns do not know where compound
// words are joined: a Finnish one whose later part begins with a vowel would be divided at the wrong letter.
#let joint = regex(
  letter + "(aika|aja[ns]|alai|alue|antaj|arvio|aset|asia|asio|asem|avust|ilmoi|ohje|ohja|oike|omai|omist|osa|osoi|ott|oto)",
)
#show regex(letter + "{18,}"): it => {
  if it.text.contains(joint) { it } else { context text(hyphenate: text.hyphenate != false, it) }
}
#show heading: set text(hyphenate: false)
#show link: set text(hyphenate: false)
#set heading(numbering: none)
#show heading: set text(fill: accent)
#show heading: set par(leading: 0.5em)
// What stands above the titles of a collection.
#show heading.where(level: calc.max(1, deeper)): set text(size: 12pt, fill: quiet)
#show heading.where(level: calc.max(1, deeper)): set block(above: 0pt, below: 1.2em)
#show heading.where(level: 1): set text(size: 21pt, fill: accent)
#show heading.where(level: 1): set block(above: 0pt, below: 1.1em)
// The title, the chapters and what is under them; in a collection they stand deeper.
#show heading.where(level: 1 + deeper): set text(size: 21pt)
#show heading.where(level: 1 + deeper): set block(above: 0pt, below: 1.1em)
#show heading.where(level: 2 + deeper): set text(size: 14pt)
#show heading.where(level: 2 + deeper): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 3 + deeper): set text(size: 11.5pt)
#show heading.where(level: 3 + deeper): set block(above: 1.5em, below: 0.7em)
#show link: set text(fill: accent)
#show link: underline.with(stroke: 0.5pt, offset: 1.6pt)
#set list(indent: 0.2em, body-indent: 0.6em)
#set enum(indent: 0.2em, body-indent: 0.6em)
#show list: set par(spacing: 0.8em)
#show enum: set par(spacing: 0.8em)
#set figure(numbering: none, supplement: none, gap: 0.7em)
#set figure.caption(position: top)
#show figure: set align(start)
#show figure: set block(breakable: true)
#show figure.caption: it => block(width: 100%, sticky: true, strong(it.body))
#set table(
  align: start + top,
  inset: (x: 0.6em, y: 0.55em),
  stroke: (x, y) => (bottom: if y == 0 { 1pt + accent } else { hairline }),
  fill: (x, y) => if y == 0 { rgb("#eef2f7") },
)
#show table: set text(size: 9.5pt)
// Patterns do not know where compound words are joined: only a word that may not fit its column is divided.
#show table: it => {
  let letters = calc.max(8, calc.quo(80, it.columns.len()))
  show regex(letter + "{" + str(letters) + ",}"): set text(hyphenate: true)
  it
}
#show table: set par(leading: 0.55em, spacing: 0.7em)
#show table.cell.where(y: 0): set text(weight: "bold")

// The number of a section and the space after it.
#let number(value) = value + " " + h(0.35em)

// A name and its value, side by side where the name is short enough.
#let term-width = 5.8cm
#let is-short(term) = measure(strong(term)).width < term-width - 0.3cm
#let fact(term, value) = terms.item(
  h(-term-width) + context if is-short(term) { box(width: term-width, term) } else { term + linebreak() },
  value,
)
// The same for a value that begins with a list: the name is held to it, and stands beside it.
#let topic(term, value) = terms.item(
  context {
    let room = if is-short(term) { (height: 0pt, below: 0pt) } else { (below: 0.66em) }
    block(sticky: true, ..room, h(-term-width) + term)
  },
  value,
)
#let facts(spacing: 0.75em, ..items) = terms(
  separator: [],
  indent: term-width,
  hanging-indent: 0pt,
  spacing: spacing,
  ..items,
)
#let narrow-facts(..items) = terms(separator: [: ], hanging-indent: 0.8em, ..items)

// A line of its own that names what follows.
#let names-next(body) = block(sticky: true, body + parbreak())

// A text set apart. The break makes a paragraph of its text.
#let note(body) = block(
  width: 100%,
  inset: (left: 1em, rest: 0.8em),
  stroke: (left: 2.5pt + accent),
  fill: rgb("#eef2f7"),
  body + parbreak(),
)

// What is read first.
#let first-layer(body) = block(
  width: 100%,
  inset: (x: 1.2em, bottom: 1.2em, top: 1.2em),
  above: 1.6em,
  stroke: 0.75pt + accent,
  radius: 3pt,
  {
    show heading.where(level: 2 + deeper): set block(above: 0pt)
    body
  },
)

// What is missing.
#let gap(body) = text(fill: alarm, weight: "bold", body)

// The first cell of a row names the row; compilers that can are told so.
#let row-header(body) = {
  let header-cell = dictionary(pdf).at("header-cell", default: none)
  if header-cell == none { table.cell(body) } else { header-cell(scope: "row", table.cell(body)) }
}

// A document of a collection: it begins on a page of its own, with its own foot.
#let part(name, author, dated, body) = {
  set page(footer: foot(name, author, dated))
  body
}
// A heading that the contents list.
#let listed(level, body) = heading(level: level, outlined: true, body)
#let contents(title) = {
  {
    show heading: set text(size: 14pt, fill: accent)
    show heading: set block(above: 1.9em, below: 1em)
    heading(level: 2, outlined: false, title)
  }
  show underline: it => it.body
  show outline.entry.where(level: calc.max(1, deeper)): set text(weight: "bold")
  show outline.entry.where(level: calc.max(1, deeper)): set block(above: 1.3em)
  set outline.entry(fill: box(width: 1fr, inset: (left: 0.4em, right: 0.6em), repeat(gap: 0.35em, ".")))
  set par(spacing: 0.8em)
  outline(title: none, indent: level => calc.max(0, level - 2) * 1em, target: heading.where(outlined: true))
}
"##;
