//! Text from a definition never becomes markup: the syntax of every format is put into every text of the complete
//! register, and what comes out is read again by readers that are not ours. Without this a name with a bracket in it
//! could run a script in the browser of whoever reads a notice.
//!
//! Each payload is held against the same text with its signs replaced by letters: the page may differ in words alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use pulldown_cmark::{Event, Options as Extensions, Parser, Tag};
use seloste::compile;
use seloste::diag::Diagnostic;
use seloste::doc::{Block, Inline};
use seloste::guide::coverage::{Coverage, data};
use seloste::lang::Lang;
use seloste::project::Project;
use seloste::source::{SourceMap, Span};
use seloste::syntax::{self, Kind, Node};
use seloste::{markup, report};

use crate::support::{self, docx, dom};

/// What each format, and whoever shows its files, would obey.
const PAYLOADS: &[&str] = &[
    "<zq7 zq8=1>a</zq7><script>zq()</script>",
    "\"><img src=x onerror=zq()> '><svg/onload=zq()>",
    "</title></style></textarea></p></td></body><zq7>",
    "<!-- a --> --> <![CDATA[ ]]> <?zq ?> <!DOCTYPE zq>",
    "&lt;zq7&gt; &amp; &#60;zq7> &zq; &#x202e;",
    "{{ 7 * 7 }} {% include \"x\" %} {# a #} {{ body }} ${zq} #{zq} <%= zq %>",
    "[zq](javascript:zq) ![zq](https://example.org/x.png) <https://example.org/zq> [zq]: https://example.org/zq",
    "https://example.org/zq www.example.org zq@example.org",
    "**zq** __zq__ *zq* _zq_ ~~zq~~ `zq` ``zq`` $zq$ $$zq$$ ^zq^ ==zq==",
    "# zq",
    "= zq",
    "> zq",
    "- zq",
    "+ zq",
    "1. zq",
    "1) zq",
    "/ zq: zq",
    "| zq | zq |",
    "--- zq ---",
    "```zq",
    "~~~ zq",
    "zq | zq || zq\\| zq",
    "\\# \\* \\[ \\\\ \\",
    "#zq #let zq = 1 #import \"zq\" #[zq] #{zq} #read(\"/etc/passwd\") @zq <zq> // zq /* zq */",
    "\"zq\" + zq \\\" \" ) ] } ; \\u{7a} ~ -- --- ... ' \" -? 1/2",
    "=SUM(1+1)*cmd|' /C zq'!A0",
    "+358 zq; -1 zq, @zq",
    "zq, \"zq\"; 'zq' , ,\"",
    "::error file=zq::zq %0A::set-output name=zq::zq",
    "zq\n# zq\n- zq\n> zq\n```\nzq\n\n=SUM(1)\n\n    zq\n\n<zq7>\n\n| a | b |\n|---|---|\n| zq | zq |\n\n---\n\nzq\n===\n",
    "zq\r\n::error::zq\r\nzq\u{2028}zq\u{85}zq",
    "\u{1b}[31mzq\u{1b}]8;;https://example.org\u{7}zq\u{9b}2J\u{8}\u{7f}",
    "zq\u{202e}zq\u{2066}zq\u{200b}\u{feff}\u{fffe}\u{ffff}",
    "]]>zq]]]]><![CDATA[>",
    "{\"zq\": [1]} \\\" \\n \\u0000 }",
];

/// The same with letters for signs: what the structure of the output is held against.
fn harmless(payload: &str) -> String {
    let plain = |it: char| if it.is_alphanumeric() || it == ' ' || " \n.,".contains(it) { it } else { 'x' };
    payload.replace("\r\n", "\n").chars().map(plain).collect::<String>().replace("1.", "1x")
}

/// The complete register, and the places of the values in it that can be any text.
struct Fixture {
    text: String,
    /// In the order of the file, with whether Markdown may be used there.
    free: Vec<(Span, bool)>,
}

impl Fixture {
    fn read() -> Self {
        let text = support::text(&support::repository().join("tests/fixtures/complete.yaml"));
        let mut sources = SourceMap::default();
        let id = sources.add("a.yaml", text.as_str());
        let (node, found) = syntax::parse(sources.get(id).unwrap());
        assert!(found.is_empty());
        let mut all = Vec::new();
        scalars(&node, &mut all);
        all.sort_by_key(|it| it.start);
        let mut free: Vec<(Span, bool)> = all.iter().map(|it| (*it, false)).collect();
        // Whatever cannot be just any text is told by the reader itself, at its place.
        loop {
            let mut fixture = Self { text: text.clone(), free: free.clone() };
            let (changed, places) = fixture.with(|_, at| format!("zq text {at}"));
            let (project, findings) = support::project(&[("registers/asiakaspalvelu.yaml", &changed)]);
            let bound = |place: &Span| {
                findings.iter().any(|it| it.span.start >= place.start && it.span.start < place.end.max(place.start + 1))
            };
            let before = free.len();
            free = free.iter().zip(&places).filter(|(_, place)| !bound(place)).map(|(it, _)| *it).collect();
            if free.len() == before {
                assert!(findings.is_empty(), "{findings:?}");
                // `manual: none` is a word, and where any text stands in its place, prose.
                let texts = project.registers.iter().flat_map(|it| &it.register.texts).filter(|it| it.prose);
                let prose: Vec<u32> = texts.flat_map(|it| it.values.iter().map(|it| it.1.span.start)).collect();
                for ((_, is_prose), place) in free.iter_mut().zip(&places) {
                    *is_prose = prose.contains(&place.start);
                }
                fixture.free = free;
                assert!(fixture.free.len() > 100, "only {} texts", fixture.free.len());
                return fixture;
            }
        }
    }

    /// The register with other texts, and where they stand in it.
    fn with(&self, word: impl Fn(bool, usize) -> String) -> (String, Vec<Span>) {
        let (mut out, mut end, mut places) = (String::new(), 0, Vec::new());
        for (at, (span, prose)) in self.free.iter().enumerate() {
            out.push_str(&self.text[end..span.range().start]);
            let start = out.len();
            out.push_str(&quoted(&word(*prose, at)));
            places.push(Span::new(span.file, start, out.len()));
            end = span.range().end;
        }
        out.push_str(&self.text[end..]);
        (out, places)
    }

    /// The payload that a text gets in a round.
    fn payload(at: usize, round: usize) -> &'static str {
        PAYLOADS[(at + round * 5) % PAYLOADS.len()]
    }

    /// The register with a payload in each text, numbered so that none is taken for another.
    fn poisoned(&self, round: usize, write: fn(&str) -> String) -> String {
        let word = |prose: bool, at: usize| {
            let payload = Self::payload(at, round);
            if prose && !is_plain(payload) { format!("zq text {at}") } else { numbered(&write(payload), at) }
        };
        self.with(word).0
    }
}

fn numbered(text: &str, at: usize) -> String {
    format!("{text} zq{at}zq")
}

/// A text in double quotes as YAML has them, with everything odd as an escape.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for it in text.chars() {
        match it {
            '"' | '\\' => {
                out.push('\\');
                out.push(it);
            }
            ' '..='~' | '\u{a1}'..='\u{1fff}' => out.push(it),
            other => write!(out, "\\u{:04X}", u32::from(other)).unwrap(),
        }
    }
    out.push('"');
    out
}

fn scalars(node: &Node, out: &mut Vec<Span>) {
    match &node.kind {
        Kind::Null => {}
        Kind::Scalar(_) => out.push(node.span),
        Kind::List(items) => items.iter().for_each(|it| scalars(it, out)),
        Kind::Map(entries) => entries.iter().for_each(|it| scalars(&it.value, out)),
    }
}

/// Whether prose makes nothing of a text but words: only then is all of it to be seen.
fn is_plain(payload: &str) -> bool {
    let text = numbered(payload, 1);
    let (blocks, _) = markup::parse(&text);
    matches!(blocks.as_slice(), [Block::Para(inlines)] if matches!(inlines.as_slice(), [Inline::Text(it)] if *it == text))
}

fn built(register: &str) -> (Project, BTreeMap<String, Vec<u8>>, Vec<Diagnostic>) {
    let files = [
        ("seloste.toml", "title = \"zq\"\nbase_url = \"https://example.fi\"\nlanguages = [\"fi\", \"sv\", \"en\"]\n"),
        ("registers/asiakaspalvelu.yaml", register),
    ];
    let (project, mut findings) = support::project(&files);
    let formats = support::formats();
    let mut options =
        support::options(&formats.iter().map(String::as_str).filter(|it| *it != "pdf").collect::<Vec<_>>());
    options.draft = true;
    findings.extend(compile::judge(&project, &options).findings);
    let output = support::build(&support::raw(&files), &options);
    (project, output, findings)
}

/// Characters that a reader does not see, or that stand for a blank.
fn bare(text: &str) -> String {
    let seen = |it: &char| {
        !it.is_whitespace() && !it.is_control() && !"\u{200b}\u{feff}\u{ad}\u{2060}\u{fffe}\u{ffff}".contains(*it)
    };
    text.chars().filter(seen).collect()
}

/// What a file is made of besides words, and its words.
struct Read {
    structure: Vec<String>,
    words: String,
}

/// Reads a file of the output with a reader of its format. A format that is not known here is not proven.
fn read(path: &str, bytes: &[u8]) -> Read {
    if path.ends_with(".docx") {
        return word(bytes);
    }
    let text = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is no text"));
    match path.rsplit('.').next().unwrap() {
        "html" => html(path, text),
        "md" => markdown(text),
        "txt" => Read { structure: Vec::new(), words: text.to_owned() },
        "typ" => typst(text),
        "json" => json(text),
        "xml" => elements(&[text]),
        // The program's own words, and ids.
        "css" => Read { structure: vec![text.to_owned()], words: String::new() },
        other => panic!("no reader for `.{other}`: write one here before texts of authors go into such files"),
    }
}

/// All parts of a Word file.
fn word(bytes: &[u8]) -> Read {
    let parts = docx::parts(bytes);
    elements(&parts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>())
}

/// XML: elements with the names of their attributes, and texts and values as words.
fn elements(parts: &[&str]) -> Read {
    let (mut structure, mut words) = (Vec::new(), String::new());
    for piece in parts.iter().flat_map(|it| docx::pieces(it)) {
        match piece {
            docx::Piece::Open(name, attributes) => {
                structure.push(format!("{name}[{}]", attributes.keys().cloned().collect::<Vec<_>>().join(" ")));
                attributes.into_values().for_each(|it| words.push_str(&it));
            }
            docx::Piece::Close(name) => structure.push(format!("/{name}")),
            docx::Piece::Text(it) => words.push_str(&it),
        }
    }
    Read { structure, words }
}

fn html(path: &str, text: &str) -> Read {
    let page = dom::read(text);
    for element in &page.elements {
        for (name, value) in &element.attributes {
            let small = bare(value).to_lowercase();
            let scheme = small.split([':', '/', '?', '#']).next().unwrap_or_default();
            let link = matches!(name.as_str(), "href" | "src" | "action");
            let fits = !small.contains(':') || matches!(scheme, "http" | "https" | "mailto" | "tel");
            assert!(!link || fits, "{path}: {name}={value}");
            assert!(!name.starts_with("on"), "{path}: {name}={value}");
        }
    }
    assert_eq!(page.comments, 0, "{path}: a comment");
    let structure = page.elements.iter().map(|it| {
        // A table has another class when its words are long.
        let names: Vec<&str> = it.attributes.keys().map(String::as_str).filter(|it| *it != "class").collect();
        format!("{}{}[{}]", " ".repeat(it.depth), it.name, names.join(" "))
    });
    Read { structure: structure.collect(), words: page.text }
}

fn markdown(text: &str) -> Read {
    let (mut structure, mut words) = (Vec::new(), String::new());
    // What GitHub and GitLab know; no signs for quotes, which change words, and no superscript, which they do not have.
    let known = Extensions::all()
        - Extensions::ENABLE_SMART_PUNCTUATION
        - Extensions::ENABLE_SUPERSCRIPT
        - Extensions::ENABLE_SUBSCRIPT;
    for event in Parser::new_ext(text, known) {
        match event {
            Event::Text(it) => words.push_str(&it),
            Event::Code(it) => {
                structure.push("code".to_owned());
                words.push_str(&it);
            }
            Event::SoftBreak => words.push(' '),
            Event::Start(Tag::Link { dest_url, .. }) => {
                structure.push(format!("link {}", dest_url.split(':').next().unwrap_or_default()));
            }
            Event::Start(it) => structure.push(format!("{:?}", it.to_end())),
            Event::Html(it) | Event::InlineHtml(it) => panic!("raw HTML: {it}"),
            Event::End(_) => {}
            other => structure.push(format!("{other:?}")),
        }
    }
    Read { structure, words }
}

/// Typst by its rules of writing: strings and escaped signs are words, everything else that is not a letter is syntax.
fn typst(text: &str) -> Read {
    let (mut structure, mut words) = (Vec::new(), String::new());
    let mut rest = text.chars().peekable();
    let mut line_start = true;
    while let Some(it) = rest.next() {
        match it {
            '\\' => words.push(escape(&mut rest)),
            '"' => {
                structure.push("string".to_owned());
                while let Some(it) = rest.next() {
                    match it {
                        '"' => break,
                        '\\' => words.push(escape(&mut rest)),
                        other => words.push(other),
                    }
                }
            }
            '#' | '[' | ']' | '(' | ')' | '{' | '}' | '$' | '*' | '_' | '`' | '<' | '>' | '@' | '~' | ';' => {
                structure.push(it.to_string());
                words.push(it);
            }
            '=' | '-' | '+' | '/' if line_start => structure.push(format!("line {it}")),
            '/' if matches!(rest.peek(), Some('/' | '*')) => structure.push("comment".to_owned()),
            other => words.push(other),
        }
        line_start = it == '\n' || (line_start && it == ' ');
    }
    Read { structure, words }
}

/// What an escape of Typst stands for.
fn escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> char {
    match rest.next().expect("a sign after a backslash") {
        'u' if rest.peek() == Some(&'{') => {
            let code: String = rest.by_ref().skip(1).take_while(|it| *it != '}').collect();
            char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap()
        }
        'n' => '\n',
        other => other,
    }
}

fn json(text: &str) -> Read {
    fn walk(value: &serde_json::Value, path: &str, out: &mut Read) {
        match value {
            serde_json::Value::Object(entries) => {
                for (key, value) in entries {
                    walk(value, &format!("{path}.{key}"), out);
                }
            }
            serde_json::Value::Array(items) => items.iter().for_each(|it| walk(it, path, out)),
            serde_json::Value::String(it) => {
                out.structure.push(path.to_owned());
                out.words.push_str(it);
                out.words.push('\n');
            }
            other => out.structure.push(format!("{path} {other}")),
        }
    }
    let mut out = Read { structure: Vec::new(), words: String::new() };
    walk(&serde_json::from_str(text).unwrap(), "", &mut out);
    out
}

/// The first place where two lists differ, for a message.
fn difference(a: &[String], b: &[String]) -> String {
    let at = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    format!("at {at}: {:?} instead of {:?}", b.get(at..(at + 5).min(b.len())), a.get(at..(at + 5).min(a.len())))
}

#[test]
fn no_text_becomes_markup_in_any_format() {
    let fixture = Fixture::read();
    let mut wrong = String::new();
    // Each round gives each text another payload, and each payload some ten texts.
    for round in 0..ROUNDS {
        let (_, clean, _) = built(&fixture.poisoned(round, harmless));
        let (_, dirty, findings) = built(&fixture.poisoned(round, str::to_owned));
        assert_eq!(clean.keys().collect::<Vec<_>>(), dirty.keys().collect::<Vec<_>>(), "round {round}");
        assert!(findings.iter().all(|it| it.rule != "syntax"), "round {round} breaks the register");
        // The manifest holds hashes.
        for (path, bytes) in dirty.iter().filter(|(path, _)| *path != "manifest.json") {
            // A Word file is packed: its parts are what is read.
            let text = if path.ends_with(".docx") {
                docx::parts(bytes).into_iter().map(|(_, text)| text).collect()
            } else {
                String::from_utf8_lossy(bytes).into_owned()
            };
            // In JSON a string is what the author wrote, and what is not C0 needs no escape.
            let obeyed = |it: &char| *it != '\n' && it.is_control() && (!path.ends_with(".json") || *it < ' ');
            if let Some(it) = text.chars().find(obeyed) {
                writeln!(wrong, "{path}: the control character {it:?} is in the file").unwrap();
            }
            let (clean, dirty) = (read(path, &clean[path]), read(path, bytes));
            if clean.structure != dirty.structure {
                let place = difference(&clean.structure, &dirty.structure);
                writeln!(wrong, "{path}: round {round}: other markup {place}").unwrap();
            }
            // The cells of a table stand beside each other in plain text.
            if path.ends_with(".txt") {
                continue;
            }
            let (clean, dirty) = (bare(&clean.words), bare(&dirty.words));
            for at in 0..fixture.free.len() {
                let payload = Fixture::payload(at, round);
                let told = |words: &str, text: &str| words.contains(&bare(&numbered(text, at)));
                // What a format shows of the harmless text it must show of the other.
                if !payload.contains('\n') && told(&clean, &harmless(payload)) && !told(&dirty, payload) {
                    let line = fixture.text[..fixture.free[at].0.range().start].lines().count();
                    writeln!(wrong, "{path}: {payload:?} of line {line} is not to be read").unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// How many payloads each text gets.
const ROUNDS: usize = 7;

/// Every format that the program knows is read above; one that is no text is proven elsewhere and says so here.
#[test]
fn every_format_is_read_again() {
    for format in seloste::render::FORMATS {
        // Typst makes it of the file that is proven here.
        assert!(
            matches!(format.extension, "html" | "fragment.html" | "md" | "txt" | "typ" | "docx" | "pdf"),
            "{}: extend `read`",
            format.name
        );
    }
}

#[test]
fn no_cell_of_a_table_is_a_formula() {
    let fixture = Fixture::read();
    for payload in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "\"=1\"", "x\n=1", "x,=1", "x;=1", "＝1"]
    {
        let register = fixture.with(|_, _| payload.to_owned()).0;
        let (project, _, _) = built(&register);
        let options = support::options(&[]);
        let judged = compile::judge(&project, &options);
        let coverage = Coverage::of(&project, &judged.checked, &judged.levels, &[], support::TODAY);
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            let table = data::csv(&coverage, &project.sources, "=x", &lang);
            let rows = cells(&table);
            let width = rows[0].len();
            for row in &rows {
                assert_eq!(row.len(), width, "{payload:?}: {row:?}");
                for cell in row {
                    let begins = cell.trim_start_matches([' ', '\n', '"']).chars().next();
                    assert!(!begins.is_some_and(|it| "=+-@\t\r＝＋－＠".contains(it)), "{payload:?}: {cell:?}");
                }
            }
        }
    }
}

/// CSV by RFC 4180.
fn cells(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut rest = table.trim_start_matches('\u{feff}').chars().peekable();
    let mut quoted = false;
    while let Some(it) = rest.next() {
        match it {
            '"' if quoted && rest.peek() == Some(&'"') => {
                cell.push('"');
                rest.next();
            }
            '"' => quoted = !quoted,
            ',' | ';' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty(), "the table breaks off");
    rows
}

/// A register in which every finding repeats a payload.
fn echoing(payload: &str) -> String {
    let word = quoted(payload);
    format!(
        "{word}: 1\nregister: {word}\nstatus: {word}\nname: {{ {word}: a, fi: {word} }}\ncontroller: {word}\nextends: {word}\n\
         data:\n  - {{ id: {word}, items: [{word}], of: [{word}] }}\nretention: [{{ period: {word}, of: [{word}] }}]\n\
         dates: {{ updated: {word} }}\nsummary: {{ fi: {word}, en: '<b>' }}\nrecipients: [{{ kind: {word}, party: {word} }}]\n"
    )
}

#[test]
fn no_report_obeys_what_a_finding_repeats() {
    for payload in PAYLOADS {
        let name = format!("registers/{}.yaml", bare(payload).replace('/', "x"));
        let (project, findings) = support::project(&[(&name, &echoing(payload))]);
        assert!(findings.len() > 8, "{payload:?}: {}", findings.len());
        let findings = report::arrange(findings, &project.sources);
        for lang in [Lang::fi(), Lang::sv(), Lang::en()] {
            for style in report::STYLES {
                let options = report::Options {
                    lang: &lang,
                    color: false,
                    width: 100,
                    prefix: "",
                    unicode: true,
                    version: "0",
                    rules: &[],
                };
                let text = (style.print)(&findings, &project.sources, &options);
                let case = format!("{}: {payload:?}", style.name);
                let obeyed = |it: char| it != '\n' && (it.is_control() || "\u{202e}\u{2066}".contains(it));
                match style.name {
                    "json" | "sarif" | "gitlab" => {
                        serde_json::from_str::<serde_json::Value>(&text).unwrap_or_else(|it| panic!("{case}: {it}"));
                    }
                    "junit" => xml(&text, &case),
                    "github" => {
                        for line in text.lines() {
                            let starts = ["::error ", "::warning ", "::notice "].iter().any(|it| line.starts_with(it));
                            assert!(starts, "{case}: {line}");
                            let (properties, _) = line[2..].split_once("::").unwrap();
                            let names = properties.split_once(' ').unwrap().1.split(',');
                            let known = ["file", "line", "col", "endLine", "endColumn", "title"];
                            names
                                .for_each(|it| assert!(known.contains(&it.split('=').next().unwrap()), "{case}: {it}"));
                        }
                        assert_eq!(text.lines().count(), findings.len(), "{case}");
                    }
                    "human" => assert!(!text.chars().any(obeyed), "{case}: {text}"),
                    "short" => {
                        assert!(!text.chars().any(obeyed), "{case}: {text}");
                        assert_eq!(text.lines().count(), findings.len(), "{case}: {text}");
                    }
                    other => panic!("no reader for the report `{other}`"),
                }
            }
        }
    }
}

/// Holds a report against the rules of XML 1.0: tags that are ours, in order; no bare sign; no forbidden character.
fn xml(text: &str, case: &str) {
    let mut open: Vec<&str> = Vec::new();
    let body = text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
    let mut pieces = body.split('<');
    assert_eq!(pieces.next(), Some(""), "{case}");
    for piece in pieces {
        let (tag, words) = piece.split_once('>').unwrap_or_else(|| panic!("{case}: {piece}"));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        assert!(matches!(name, "testsuites" | "testsuite" | "testcase" | "failure" | "system-out"), "{case}: {tag}");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{case}");
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{case}: {tag}");
        for reference in format!("{tag}{words}").split('&').skip(1) {
            let name = reference.split_once(';').map(|it| it.0).unwrap_or_default();
            assert!(matches!(name, "amp" | "lt" | "gt" | "quot" | "#10" | "#9"), "{case}: &{reference}");
        }
        assert!(!words.contains('>') && !words.contains("]]>"), "{case}: {words}");
    }
    assert!(open.is_empty(), "{case}");
    let allowed = |it: char| matches!(it, '\n' | '\t' | ' '..='\u{7e}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(text.chars().all(allowed), "{case}: {:?}", text.chars().find(|it| !allowed(*it)));
}
