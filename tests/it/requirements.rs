//! Every requirement of the law's table has a rule, is folded into one, or is seen to without one; and what the notice
//! is said to tell by itself it really tells.

use std::collections::{BTreeMap, BTreeSet};

use seloste::check::requirements::{By, UNRULED};
use seloste::check::rules;
use seloste::doc::{Doc, Section, plain};
use seloste::lang::Lang;
use seloste::law::cite::{Citation, gdpr};
use seloste::law::right::{Applies, Right};
use seloste::law::transfer::Mechanism;
use seloste::model::automated::AutomationKind;
use seloste::model::data::SourceKind;
use seloste::model::register::Register;
use seloste::model::value::OrNone;
use seloste::render::{Manuscript, Theme, html};

use super::support::{self, Lowering};

/// The table: number, name, level.
const TABLE: &str = include_str!("../fixtures/requirements.tsv");

fn table() -> Vec<(&'static str, &'static str, &'static str)> {
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        (cells[0], cells[1], cells[2])
    };
    TABLE.lines().skip(1).map(row).collect()
}

/// Rules whose level is not that of their row, each with the reason.
const OTHER_LEVEL: &[(&str, &str)] = &[];

#[test]
fn every_requirement_is_a_rule_or_is_seen_to_without_one() {
    let rows = table();
    assert_eq!(rows.len(), 165);
    let known: BTreeSet<&str> = rows.iter().map(|it| it.0).collect();
    let mut faults = Vec::new();
    let mut by_id: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for rule in rules::ALL {
        for id in rule.table {
            by_id.entry(id).or_default().push(format!("rule {}", rule.name));
        }
        if let Some(id) = rule.table.first() {
            match rows.iter().find(|it| it.0 == *id) {
                Some((_, slug, level)) => {
                    if *slug != rule.name {
                        faults.push(format!("`{}` is called `{slug}` in the table ({id})", rule.name));
                    }
                    let other = OTHER_LEVEL.iter().any(|it| it.0 == rule.name);
                    if *level != rule.level.name() && !other {
                        faults.push(format!("`{}` is {level} in the table, not {}", rule.name, rule.level.name()));
                    }
                }
                None => faults.push(format!("`{}`: there is no {id}", rule.name)),
            }
        }
    }
    for it in UNRULED {
        by_id.entry(it.id).or_default().push("no rule".to_owned());
        let slug = rows.iter().find(|row| row.0 == it.id).map(|row| row.1);
        if slug != Some(it.name) {
            faults.push(format!("{} is called {slug:?} in the table, not `{}`", it.id, it.name));
        }
    }
    for (id, slug, _) in &rows {
        match by_id.get(id).map(Vec::as_slice) {
            None => faults.push(format!("{id} `{slug}` is forgotten")),
            // Some rows ask for several things, which are folded into several rules; whose own it is there is one.
            Some(several) => {
                let own = rules::ALL.iter().filter(|it| it.table.first() == Some(id)).count();
                if own + usize::from(several.contains(&"no rule".to_owned())) > 1 {
                    faults.push(format!("{id} `{slug}` is claimed by {}", several.join(", ")));
                }
            }
        }
    }
    faults.extend(by_id.keys().filter(|it| !known.contains(**it)).map(|it| format!("there is no {it}")));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A notice with the register that it tells of.
struct Notice<'a> {
    register: &'a Register,
    lang: Lang,
    doc: Doc,
    text: String,
    html: String,
}

impl Notice<'_> {
    fn cites(&self, cite: Citation) -> bool {
        self.text.contains(&cite.text(&self.lang))
    }

    fn has(&self, fi: &str, sv: &str, en: &str) -> bool {
        let words = match self.lang.as_str() {
            "fi" => fi,
            "sv" => sv,
            _ => en,
        };
        self.text.to_lowercase().contains(&words.to_lowercase())
    }

    /// The section of an id at any depth.
    fn section(&self, id: &str) -> Option<&Section> {
        fn within<'a>(all: &'a [Section], id: &str) -> Option<&'a Section> {
            all.iter().find_map(|it| if it.id == id { Some(it) } else { within(&it.sections, id) })
        }
        within(&self.doc.sections, id)
    }

    fn tells(&self, id: &str) -> bool {
        self.section(id).is_some_and(|it| !plain::blocks(&it.blocks).concat().trim().is_empty())
    }

    fn decides(&self) -> bool {
        let given = self.register.automated_decisions.get().and_then(OrNone::given);
        given.is_some_and(|it| it.kind.get() == Some(&AutomationKind::Decision))
    }
}

/// What a proof says of a notice: nothing when the requirement does not concern it.
type Proof = fn(&Notice<'_>) -> Option<bool>;

fn judged_elsewhere(words: &[&str]) -> bool {
    let files = ["run", "judges/html.sh", "judges/axe.sh", "judges/pdf.sh"];
    let judges: String =
        files.iter().map(|it| support::text(&support::repository().join("conformance").join(it))).collect();
    let judges = judges.to_lowercase();
    words.iter().all(|it| judges.contains(it))
}

/// For each requirement that the notice sees to by itself, how that is seen in a notice.
#[rustfmt::skip]
static PROOFS: &[(&str, Proof)] = &[
    ("C022", |it| (it.register.controllers().len() > 1).then(|| it.cites(gdpr(26).par(3)))),
    ("D004", |it| {
        let public = it.register.sources.values().any(|it| it.kind.get() == Some(&SourceKind::Public));
        public.then(|| it.has("Julkinen lähde", "Offentlig källa", "Publicly accessible source"))
    }),
    ("T006", |it| {
        let other = |transfer: &seloste::model::transfer::Transfer| {
            transfer.mechanism.get().is_some_and(|it| it.0 != Mechanism::Adequacy)
        };
        it.register.transfer_list().iter().any(|it| other(&it.value))
            .then(|| it.has("riittävyyttä koskeva päätös", "adekvat skyddsnivå", "adequacy decision"))
    }),
    ("G001", |it| Some(it.tells("right-access"))),
    ("G002", |it| Some(it.tells("right-rectification"))),
    ("G003", |it| Some(it.tells("right-erasure"))),
    ("G004", |it| Some(it.tells("right-restriction"))),
    ("G005", |it| Some(it.tells("right-objection"))),
    ("G006", |it| Some(it.doc.sections.iter().any(|it| it.id == "right-objection"))),
    ("G007", |it| Some(it.tells("right-portability"))),
    ("G008", |it| {
        let marketing = it.register.derived_right(Right::MarketingObjection).applies == Applies::Yes;
        marketing.then(|| it.cites(gdpr(21).par(2)) || it.cites(gdpr(21).par(3)))
    }),
    ("G019", |it| it.decides().then(|| it.tells("right-automated-decisions"))),
    ("G020", |it| Some(it.cites(gdpr(79)))),
    ("G021", |it| Some(it.cites(gdpr(77).par(1)))),
    ("G023", |it| Some(it.cites(gdpr(19)))),
    ("N007", |it| {
        let staff = it.register.data_subjects.values().any(|it| it.staff.get() == Some(&true));
        staff.then(|| it.text.contains("759/2004"))
    }),
    ("L010", |it| {
        let title = plain::inlines(&it.doc.title);
        let word = match it.lang.as_str() { "fi" => "Tietosuojaseloste:", "sv" => "Dataskyddsbeskrivning:", _ => "Privacy notice:" };
        Some(title.starts_with(word))
    }),
    ("L011", |it| {
        let first = it.doc.sections.first()?;
        let told = plain::blocks(&first.blocks).join("\n");
        let controller = it.register.main_controller().and_then(|it| it.name.get()).and_then(|name| name.get(&it.lang))?;
        let purpose = it.register.purposes.values().next().map(|it| (it.name.get(), it.text.get()))?;
        let purpose = purpose.0.and_then(|name| name.get(&it.lang)).or_else(|| purpose.1.and_then(|text| text.0.get(&it.lang)))?;
        Some(first.layer == seloste::doc::Layer::First && told.contains(controller) && told.to_lowercase().contains(&purpose.to_lowercase())
            && it.html.contains("href=\"#rights\""))
    }),
    ("L012", |it| Some(it.doc.sections.iter().all(|section| it.html.contains(&format!("id=\"{}\"", section.id))))),
    ("L013", |it| {
        let lang = it.html.contains(&format!("<html lang=\"{}\"", it.lang));
        let one = |what: &str| it.html.matches(what).count() == 1;
        Some(lang && one("<title>") && one("<h1") && one("<main") && judged_elsewhere(&["vnu", "axe"]))
    }),
    ("L014", |_| Some(judged_elsewhere(&["verapdf", "ua"]))),
    ("L019", |it| Some(!it.html.contains("<img") && !it.html.contains("<svg"))),
];

/// What few of the registers have: a public source, direct marketing, decisions by a machine.
const RARE: &str = "\
sources:
  - { kind: data-subject }
  - { kind: public, name: { fi: kaupparekisteri, sv: handelsregistret, en: the Trade Register } }
automated_decisions:
  kind: decision
  logic: { fi: Ohjelma vertaa tuloja tulorajaan., sv: Programmet jämför inkomsterna med inkomstgränsen., en: The program compares the income with the limit. }
  significance: { fi: Päätös ratkaisee asiakasmaksun suuruuden., sv: Beslutet avgör klientavgiftens storlek., en: The decision sets the amount of the fee. }
  ground: 22(2)(b)
  laws: { act: 434/2003, sections: 53 e § }
  safeguards: { fi: Voit vaatia päätökseen oikaisua., sv: Du kan begära omprövning av beslutet., en: You can request an administrative review. }
";

#[test]
fn what_the_notice_is_said_to_tell_by_itself_it_tells() {
    let promised: BTreeSet<&str> = UNRULED.iter().filter(|it| it.by == By::Output).map(|it| it.id).collect();
    let proven: BTreeSet<&str> = PROOFS.iter().map(|it| it.0).collect();
    assert_eq!(promised, proven, "each promise has its proof");

    let complete = include_str!("../fixtures/complete.yaml");
    let rare = seloste::check::Example { remove: &[], yaml: RARE }.over(complete);
    let rare = rare.replacen("  - id: uutiskirje\n", "  - id: uutiskirje\n    direct_marketing: true\n", 1);
    let mut projects: Vec<_> = support::projects().iter().map(|it| support::open(it)).collect();
    projects.push(support::project(&[("registers/asiakaspalvelu.yaml", complete)]).0);
    projects.push(support::project(&[("registers/asiakaspalvelu.yaml", &rare)]).0);

    let theme = Theme::new(&BTreeMap::new()).unwrap();
    let mut concerned: BTreeMap<&str, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for project in &projects {
        let lowering = Lowering::of(project);
        for loaded in &project.registers {
            for lang in &loaded.languages {
                let doc = lowering.doc(loaded, &loaded.register, lang, false);
                let text = plain::doc(&doc).join("\n");
                let html = String::from_utf8(html::render(&Manuscript::new(&doc, &theme)).unwrap()).unwrap();
                let notice = Notice { register: &loaded.register, lang: lang.clone(), doc, text, html };
                for (id, proof) in PROOFS {
                    match proof(&notice) {
                        Some(true) => *concerned.entry(id).or_default() += 1,
                        Some(false) => faults.push(format!("{id}: {} ({lang}) does not tell it", loaded.id)),
                        None => {}
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let idle: Vec<_> = proven.iter().filter(|it| !concerned.contains_key(**it)).collect();
    assert!(idle.is_empty(), "no notice is concerned by {idle:?}");
}
