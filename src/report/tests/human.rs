//! What people read: the look of findings in three languages at 80 columns.

use super::{fixture, options, printed};
use crate::diag::{Diagnostic, Fix};
use crate::lang::Lang;
use crate::report::Options;
use crate::source::{SourceMap, Span};
use crate::text;

#[test]
fn human_in_english() {
    insta::assert_snapshot!(printed("human", &Lang::en()), @"
    warning[purpose-vague]: the purpose “advice and␛[31m more” is vague
     --> registers/chat.yaml:3:1
      |
    3 | purposes:
      | ^^^^^^^^^

    error[consent-withdrawal]: consent can always be withdrawn
     --> registers/chat.yaml:7:11
      |
    6 |       - article: 6(1)(a)
      |                  ------- the basis is consent
    7 |     rights: {withdraw: no}   # 日本語 é
      |              ^^^^^^^^^^^^ denied here
      |
     ::: registers/_agency.yaml:3:10
      |
    3 |   email: kirjaamo@example.fi
      |          ------------------- requests come here
      |
      = note: the data subject has the right to withdraw consent at any time, and it
              shall be as easy to withdraw as to give it (General Data Protection
              Regulation, Article 7(3))
      = help: remove the line
      = concerns: language sv
    help: write `yes`
      |
    7 -     rights: {withdraw: no}   # 日本語 é
    7 +     rights: {withdraw: yes}   # 日本語 é
      |

    advice[vague-retention]: the period is vague
     --> registers/chat.yaml:8:74
      |
    8 | ...lä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säi...
      |                                 ^^^^^^ who?

    error[empty-file]: the file is empty
     --> registers/empty.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn human_in_finnish() {
    insta::assert_snapshot!(printed("human", &Lang::fi()), @"
    varoitus[purpose-vague]: käyttötarkoitus ”advice and␛[31m more” on epämääräinen
     --> registers/chat.yaml:3:1
      |
    3 | purposes:
      | ^^^^^^^^^

    virhe[consent-withdrawal]: suostumuksen voi aina peruuttaa
     --> registers/chat.yaml:7:11
      |
    6 |       - article: 6(1)(a)
      |                  ------- peruste on suostumus
    7 |     rights: {withdraw: no}   # 日本語 é
      |              ^^^^^^^^^^^^ kielletty tässä
      |
     ::: registers/_agency.yaml:3:10
      |
    3 |   email: kirjaamo@example.fi
      |          ------------------- pyynnöt tulevat tänne
      |
      = huomautus: rekisteröidyllä on oikeus peruuttaa suostumuksensa milloin
                   tahansa, ja peruuttamisen on oltava yhtä helppoa kuin sen
                   antaminen (yleinen tietosuoja-asetus, 7 artiklan 3 kohta)
      = ohje: poista rivi
      = koskee: kieli sv
    ohje: kirjoita `yes`
      |
    7 -     rights: {withdraw: no}   # 日本語 é
    7 +     rights: {withdraw: yes}   # 日本語 é
      |

    neuvo[vague-retention]: aika on epämääräinen
     --> registers/chat.yaml:8:74
      |
    8 | ...lä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säi...
      |                                 ^^^^^^ kuka?

    virhe[empty-file]: tiedosto on tyhjä
     --> registers/empty.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn human_in_swedish() {
    insta::assert_snapshot!(printed("human", &Lang::sv()), @"
    varning[purpose-vague]: ändamålet ”advice and␛[31m more” är vagt
     --> registers/chat.yaml:3:1
      |
    3 | purposes:
      | ^^^^^^^^^

    fel[consent-withdrawal]: ett samtycke kan alltid återkallas
     --> registers/chat.yaml:7:11
      |
    6 |       - article: 6(1)(a)
      |                  ------- grunden är samtycke
    7 |     rights: {withdraw: no}   # 日本語 é
      |              ^^^^^^^^^^^^ förbjudet här
      |
     ::: registers/_agency.yaml:3:10
      |
    3 |   email: kirjaamo@example.fi
      |          ------------------- begäran lämnas hit
      |
      = anmärkning: den registrerade har rätt att när som helst återkalla sitt
                    samtycke, och det ska vara lika lätt att återkalla som att ge
                    det (allmänna dataskyddsförordningen, artikel 7.3)
      = hjälp: ta bort raden
      = gäller: språk sv
    hjälp: skriv `yes`
      |
    7 -     rights: {withdraw: no}   # 日本語 é
    7 +     rights: {withdraw: yes}   # 日本語 é
      |

    råd[vague-retention]: tiden är vag
     --> registers/chat.yaml:8:74
      |
    8 | ...lä hiukan sen jälkeen, jotta kukaan ei voi sanoa, ettei sitä olisi säi...
      |                                 ^^^^^^ vem?

    fel[empty-file]: filen är tom
     --> registers/empty.yaml:1:1
      |
    1 |
      | ^
    ");
}

#[test]
fn short() {
    insta::assert_snapshot!(printed("short", &Lang::en()), @"
    registers/chat.yaml:3:1: warning[purpose-vague]: the purpose “advice and␛[31m more” is vague
    registers/chat.yaml:7:11: error[consent-withdrawal]: consent can always be withdrawn
    registers/chat.yaml:8:74: advice[vague-retention]: the period is vague
    registers/empty.yaml:1:1: error[empty-file]: the file is empty
    ");
}

#[test]
fn colours_only_on_request_and_unicode_frames_too() {
    let (sources, findings) = fixture();
    let lang = Lang::en();
    let plain = super::super::human::print(&findings, &sources, &options(&lang));
    assert!(plain.chars().all(|it| it == '\n' || !it.is_control()), "{plain}");
    let styled = super::super::human::print(&findings, &sources, &Options { color: true, ..options(&lang) });
    assert!(styled.contains("\u{1b}[1m") && !styled.contains("and\u{1b}[31m"), "{styled}");
    assert_eq!(anstream::adapter::strip_str(&styled).to_string(), plain);
    let unicode = super::super::human::print(&findings, &sources, &Options { unicode: true, ..options(&lang) });
    assert!(unicode.contains('━') && !plain.contains('━'), "{unicode}");
}

#[test]
fn paths_are_relative_to_the_current_folder() {
    let mut sources = SourceMap::default();
    let own = sources.add("a.yaml", "");
    let embedded = sources.add("<seloste>/locales/fi/notice.ftl", "");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let findings: Vec<Diagnostic> =
        [own, embedded].into_iter().map(|it| Diagnostic::error("x", Span::new(it, 0, 0), text)).collect();
    let lang = Lang::en();
    for prefix in ["../agency", "../agency/"] {
        let short = super::super::short::print(&findings, &sources, &Options { prefix, ..options(&lang) });
        assert_eq!(short, "../agency/a.yaml:1:1: error[x]: x\n<seloste>/locales/fi/notice.ftl:1:1: error[x]: x\n");
    }
}

#[test]
fn a_line_break_of_windows_is_not_shown() {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", "a: 1\r\nb: 2\r\n");
    let text = text! { fi: "x", sv: "x", en: "x" };
    let found = Diagnostic::error("x", Span::new(file, 0, 12), text).also(Span::new(file, 9, 12), text);
    let human = super::super::human::print(&[found], &sources, &options(&Lang::en()));
    insta::assert_snapshot!(human, @"
    error[x]: x
     --> a.yaml:1:1
      |
    1 | a: 1
      | ^^^^
    2 | b: 2
      |    - x
    ");
}

#[test]
fn an_inherited_place_names_the_register() {
    let mut sources = SourceMap::default();
    let text = text! { fi: "x", sv: "x", en: "x" };
    let shown = ["_agency.yaml", "chat.yaml", "dvv/chat.toml", "webchat.yaml"].map(|path| {
        let file = sources.add(path, "a: 1\n");
        let found = Diagnostic::error("x", Span::new(file, 0, 1), text);
        let found = Diagnostic { register: Some("chat".to_owned()), ..found };
        super::super::human::print(&[found], &sources, &options(&Lang::fi())).contains("= koskee: rekisteri chat\n")
    });
    assert_eq!(shown, [true, false, false, true]);
}

#[test]
fn a_line_of_a_megabyte_is_shown_in_part() {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", format!("# x\na: {}\n", "päivää ".repeat(100_000)));
    let text = text! { fi: "x", sv: "x", en: "x" };
    let found = Diagnostic::error("x", Span::new(file, 500_006, 500_012), text).label(text);
    let human = super::super::human::print(&[found], &sources, &options(&Lang::en()));
    insta::assert_snapshot!(human, @"
    error[x]: x
     --> a.yaml:2:350003
      |
     :::
    2 | ...vää päivää päivää päivää päivää päivää päivää päivää päivää päivää päi...
      |                                   ^^^^^ x
    ");
}

#[test]
fn a_fix_can_insert_lines() {
    let mut sources = SourceMap::default();
    let file = sources.add("a.yaml", "a: 1\nb: 2\n");
    let text = text! { fi: "x", sv: "x", en: "add the language" };
    let fix =
        Fix { span: Span::new(file, 5, 5), replacement: "fi: ä\n".to_owned(), message: text.into(), automatic: false };
    let found = Diagnostic::error("x", Span::new(file, 0, 1), text).fix(fix);
    let human = super::super::human::print(&[found], &sources, &options(&Lang::en()));
    insta::assert_snapshot!(human, @"
    error[x]: add the language
     --> a.yaml:1:1
      |
    1 | a: 1
      | ^
      |
    help: add the language
      |
    2 + fi: ä
      |
    ");
}
