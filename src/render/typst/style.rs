//! The look of the printed page: without it every agency's notice would come out as a bare manuscript.
//!
//! It is Typst code that stands before the text in every file, so that one file is all that the `typst` program
//! needs. It uses the names that [`super::write`] defines before it: `page-words`, `running-title`, `author` and
//! `draft-mark`.

/// Functions and rules; nothing here is text that a reader sees.
pub(super) const STYLE: &str = r##"#let accent = rgb("#0b3a6f")
#let quiet = rgb("#4a5260")
#let alarm = rgb("#9b1c1c")
#let hairline = 0.5pt + rgb("#9aa4b2")

#set page(
  paper: "a4",
  margin: (top: 2.8cm, bottom: 2.8cm, x: 2.6cm),
  header: context {
    set text(size: 8.5pt, fill: quiet)
    let title = if here().page() > 1 { running-title }
    let mark = if draft-mark != none {
      let words = text(size: 11pt, fill: alarm, weight: "bold", draft-mark)
      box(stroke: 1pt + alarm, inset: (x: 0.7em, y: 0.45em), radius: 2pt, words)
    }
    grid(columns: (1fr, auto), column-gutter: 1em, align: horizon, title, mark)
  },
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    line(length: 100%, stroke: hairline)
    v(-0.4em)
    let now = counter(page).display()
    let last = str(counter(page).final().first())
    grid(columns: (1fr, auto), column-gutter: 1em, author, page-words(now, last))
  },
)
#set text(font: ("Source Sans 3", "Libertinus Serif"), size: 11pt, fill: rgb("#1b1f24"), hyphenate: false)
#set par(leading: 0.66em, spacing: 1.05em, justify: false, linebreaks: "optimized")
#set heading(numbering: none)
#show heading: set text(fill: accent)
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): set text(size: 21pt)
#show heading.where(level: 1): set block(above: 0pt, below: 1.1em)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 1.5em, below: 0.7em)
#show link: set text(fill: accent)
#show link: underline.with(stroke: 0.5pt, offset: 1.6pt)
#set list(indent: 0.2em, body-indent: 0.6em)
#set enum(indent: 0.2em, body-indent: 0.6em)
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
  show regex("\p{L}{" + str(letters) + ",}"): set text(hyphenate: true)
  it
}
#show table: set par(leading: 0.55em, spacing: 0.7em)
#show table.cell.where(y: 0): set text(weight: "bold")

// The number of a section and the space after it.
#let number(value) = value + " " + h(0.35em)

// A name and its value, side by side where the name is short enough.
#let term-width = 5cm
#let fact(term, value) = terms.item(
  context {
    let short = measure(strong(term)).width < term-width - 0.4cm
    if short { box(width: term-width, term) } else { term + linebreak() }
  },
  value,
)
#let facts(..items) = terms(separator: [], hanging-indent: term-width, spacing: 0.75em, ..items)
#let narrow-facts(..items) = terms(separator: [: ], hanging-indent: 0.8em, ..items)

// A text set apart.
#let note(body) = block(
  width: 100%,
  inset: (left: 1em, rest: 0.8em),
  stroke: (left: 2.5pt + accent),
  fill: rgb("#eef2f7"),
  body,
)

// What is read first.
#let first-layer(body) = block(
  width: 100%,
  inset: (x: 1.2em, bottom: 1.2em, top: 1.2em),
  above: 1.6em,
  stroke: 0.75pt + accent,
  radius: 3pt,
  {
    show heading.where(level: 2): set block(above: 0pt)
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
"##;
