//! One fixture with one of everything, written in every style; random findings that no style may stumble over.

use proptest::prelude::*;

use super::{Options, STYLES, arrange, find};
use crate::diag::{Diagnostic, Fix, Level, Message};
use crate::lang::Lang;
use crate::source::{FileId, SourceMap, Span};
use crate::text;

mod human;
mod machines;
mod order;

const CHAT: &str = "\
id: chat
name: Chattjänst för invånare
purposes:
  - id: advice
    bases:
      - article: 6(1)(a)
\trights: {withdraw: no}   # 日本語 e\u{301}
retention: niin kauan kuin on tarpeen ja vielä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säilytetty
";

const AGENCY: &str = "controller:\n  name: Esimerkkivirasto\n  email: kirjaamo@example.fi\n";

fn span(sources: &SourceMap, file: FileId, what: &str) -> Span {
    let start = sources.get(file).unwrap().text.find(what).unwrap();
    Span::new(file, start, start + what.len())
}

fn fixture() -> (SourceMap, Vec<Diagnostic>) {
    let mut sources = SourceMap::default();
    let chat = sources.add("registers/chat.yaml", CHAT);
    let agency = sources.add("registers/_agency.yaml", AGENCY);
    let empty = sources.add("registers/empty.yaml", "");
    let at = |what| span(&sources, chat, what);
    let consent = Diagnostic::error(
        "consent-withdrawal",
        at("withdraw: no"),
        text! {
            fi: "suostumuksen voi aina peruuttaa",
            sv: "ett samtycke kan alltid återkallas",
            en: "consent can always be withdrawn",
        },
    )
    .label(text! { fi: "kielletty tässä", sv: "förbjudet här", en: "denied here" })
    .also(at("6(1)(a)"), text! { fi: "peruste on suostumus", sv: "grunden är samtycke", en: "the basis is consent" })
    .also(
        span(&sources, agency, "kirjaamo@example.fi"),
        text! { fi: "pyynnöt tulevat tänne", sv: "begäran lämnas hit", en: "requests come here" },
    )
    .note(text! {
        fi: "rekisteröidyllä on oikeus peruuttaa suostumuksensa milloin tahansa, ja peruuttamisen on oltava yhtä helppoa kuin sen antaminen (yleinen tietosuoja-asetus, 7 artiklan 3 kohta)",
        sv: "den registrerade har rätt att när som helst återkalla sitt samtycke, och det ska vara lika lätt att återkalla som att ge det (allmänna dataskyddsförordningen, artikel 7.3)",
        en: "the data subject has the right to withdraw consent at any time, and it shall be as easy to withdraw as to give it (General Data Protection Regulation, Article 7(3))",
    })
    .help(text! { fi: "poista rivi", sv: "ta bort raden", en: "remove the line" })
    .fix(Fix {
        span: at("no}"),
        replacement: "yes}".to_owned(),
        message: text! { fi: "kirjoita `yes`", sv: "skriv `yes`", en: "write `yes`" }.into(),
        automatic: true,
    })
    .language(Lang::sv());
    let consent = Diagnostic { register: Some("chat".to_owned()), ..consent };
    let multi = Diagnostic::new(
        "purpose-vague",
        Level::Warning,
        at("purposes:\n  - id: advice\n    bases:\n"),
        Message::new(text! {
            fi: "käyttötarkoitus ”{id}” on epämääräinen",
            sv: "ändamålet ”{id}” är vagt",
            en: "the purpose “{id}” is vague",
        })
        .arg("id", "advice\nand\u{1b}[31m more"),
    );
    let long = Diagnostic::new(
        "vague-retention",
        Level::Advice,
        at("kukaan"),
        text! { fi: "aika on epämääräinen", sv: "tiden är vag", en: "the period is vague" },
    )
    .label(text! { fi: "kuka?", sv: "vem?", en: "who?" });
    let nothing = Diagnostic::error(
        "empty-file",
        Span::new(empty, 0, 0),
        text! { fi: "tiedosto on tyhjä", sv: "filen är tom", en: "the file is empty" },
    );
    (sources, vec![consent, multi, long, nothing])
}

fn options(lang: &Lang) -> Options<'_> {
    Options { lang, color: false, width: 80, prefix: "", unicode: false, version: "0.1.0", rules: &[] }
}

fn printed(style: &str, lang: &Lang) -> String {
    let (sources, findings) = fixture();
    (find(style).unwrap().print)(&arrange(findings, &sources), &sources, &options(lang))
}

fn diagnostics() -> impl Strategy<Value = (Vec<String>, Vec<Diagnostic>)> {
    let text = prop_oneof![
        "[ a-z:\\-\t\r\nåä日e\u{301}\u{1f468}\u{200d}\u{1f469}\u{1b}\u{9b}\u{feff}]{0,60}",
        any::<String>(),
        Just(String::new()),
    ];
    let span = (0..4_u32, 0..90_usize, 0..90_usize).prop_map(|(file, a, b)| Span::new(FileId(file), a, b));
    let level = prop_oneof![Just(Level::Error), Just(Level::Warning), Just(Level::Advice)];
    let fix = proptest::option::of((span.clone(), any::<String>()));
    let finding = (span.clone(), level, proptest::collection::vec(span, 0..3), any::<String>(), fix);
    let template = text! { fi: "a {it}", sv: "b {it}", en: "c {it}" };
    let finding = finding.prop_map(move |(span, level, labels, words, fix)| {
        let message = Message::new(template).arg("it", words);
        let mut out = Diagnostic::new("some-rule", level, span, message.clone()).note(message.clone());
        for it in labels {
            out = out.also(it, message.clone());
        }
        if let Some((span, replacement)) = fix {
            out = out.fix(Fix { span, replacement, message: message.clone(), automatic: false });
        }
        out.label(message)
    });
    (proptest::collection::vec(text, 3), proptest::collection::vec(finding, 0..4))
}

proptest! {
    #[test]
    fn no_finding_stops_a_report((texts, findings) in diagnostics(), width in 0..130_usize, flags in 0..4_u8) {
        let mut sources = SourceMap::default();
        for (at, text) in texts.into_iter().enumerate() {
            sources.add(format!("{at}.yaml"), text);
        }
        let findings = arrange(findings, &sources);
        let lang = Lang::fi();
        let options = Options { color: flags & 1 > 0, unicode: flags & 2 > 0, width, ..options(&lang) };
        for style in STYLES {
            let out = (style.print)(&findings, &sources, &options);
            prop_assert!(out.is_empty() || out.ends_with('\n'));
            if !options.color {
                prop_assert!(!out.contains(['\u{1b}', '\u{9b}']), "{}: {out:?}", style.name);
            }
        }
    }
}
