//! Readers cannot ask a company that nobody names.

use crate::check::prose::words_of;
use crate::check::{Cx, Example, Examples, Rule, Verdict, recipients};
use crate::diag::Level;
use crate::law::cite::{gdpr, wp260_annex};
use crate::model::recipient::{Recipient, RecipientKind};
use crate::model::register::Register;
use crate::model::text::{Localized, Words};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "processor-unnamed",
    table: &["R002"],
    cites: &[wp260_annex(), gdpr(4).par(9), gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "henkilötietojen käsittelijää ei nimetä",
        sv: "personuppgiftsbiträdet nämns inte vid namn",
        en: "the processor is not named",
    },
    explanation: text! {
        fi: "Henkilötietojen käsittelijä on vastaanottaja (4 artiklan 9 kohta). Asetuksen mukaan voi kertoa vastaanottajat tai vastaanottajaryhmät, mutta \
             lukijalle merkityksellisintä on yleensä nimi: siitä hän tietää, kuka hänen tietojaan käsittelee. Rekisterinpitäjä tuntee käsittelijänsä, sillä niiden \
             kanssa on sopimus.\n\n\
             Kirjoita käsittelijä avaimeen `parties`, anna sille `name` ja viittaa siihen vastaanottajassa avaimella `party`. Kerro avaimessa `task`, mitä se tekee. \
             Ryhmän voi jättää nimen viereen avaimeen `category`.\n\n\
             Muun käsittelijän käyttämästä alikäsittelijästä sama sanotaan lievempänä.",
        sv: "Ett personuppgiftsbiträde är en mottagare (artikel 4.9). Enligt förordningen kan man uppge mottagarna eller kategorierna av mottagare, men \
             mest säger i allmänhet namnet: av det vet läsaren vem som behandlar hans eller hennes uppgifter. Den personuppgiftsansvarige känner sina biträden, eftersom \
             det finns ett avtal med dem.\n\n\
             Skriv biträdet under `parties`, ge det ett `name` och hänvisa till det hos mottagaren med nyckeln `party`. Berätta under `task` vad det gör. \
             Kategorin får stå kvar bredvid namnet under `category`.\n\n\
             Om ett underbiträde, som anlitas av ett annat biträde, sägs detsamma som ett råd.",
        en: "A processor is a recipient (Article 4(9)). The Regulation lets you tell the recipients or the categories of recipients, but the name is generally what \
             means most to readers: it tells them who handles their data. The controller knows its processors, since there is a contract with each.\n\n\
             Write the processor under `parties`, give it a `name` and point at it from the recipient with the key `party`. Tell under `task` what it does. \
             The category may stay beside the name under `category`.\n\n\
             Of a sub-processor, engaged by another processor, the same is said as advice.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa sallitaan myös ryhmät; nimeämistä suositellaan suuntaviivojen liitteessä, jonka tässä tunnemme muistinvaraisesti. Omin sanoin kirjoitettua ryhmää, jossa on yrityksen nimi yhtiömuotoineen, pidetään nimenä.",
        sv: "Förordningen tillåter också kategorier; att nämna namn rekommenderas i riktlinjernas bilaga, som vi här känner ur minnet. En kategori med egna ord som innehåller ett företags namn med bolagsform räknas som ett namn.",
        en: "The Regulation allows categories too; naming is recommended in the annex of the guidelines, which is known here from memory. A category in own words that holds the name of a company with its legal form counts as a name.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: processor
    category: it-service-provider
#             ^^^^^^^^^^^^^^^^^^^ processor-unnamed
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
transfers: none
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
recipients:
  - kind: processor
    party: puhelinpalvelu
    category: it-service-provider
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
transfers: none
",
        }],
    },
    check,
};

/// Terms of the vocabulary that are the name of one body.
const NAMES: [&str; 2] = ["valtori", "palkeet"];

/// What shows that own words are the name of a company.
const LEGAL_FORMS: [&str; 14] =
    ["oy", "oyj", "ab", "abp", "ltd", "limited", "inc", "llc", "gmbh", "as", "a/s", "bv", "plc", "corporation"];

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for recipient in register.recipient_list() {
        let it = &recipient.value;
        let level = match it.kind.get() {
            Some(RecipientKind::Processor) => Level::Warning,
            Some(RecipientKind::SubProcessor) => Level::Advice,
            Some(
                RecipientKind::JointController
                | RecipientKind::Authority
                | RecipientKind::Controller
                | RecipientKind::DataSubject
                | RecipientKind::Public,
            )
            | None => continue,
        };
        applies = true;
        // Whoever has neither a party nor a category is missed by another rule.
        if !it.party.is_absent() || !it.category.is_given() || is_name(it) {
            continue;
        }
        let mut finding = cx
            .report(
                recipients::place(recipient),
                text! {
                    fi: "henkilötietojen käsittelijästä kerrotaan vain ryhmä, ei nimeä",
                    sv: "av personuppgiftsbiträdet nämns bara kategorin, inte namnet",
                    en: "only the category of the processor is told, not its name",
                },
            )
            .at_most(level);
        if let Some(kind) = it.kind.head() {
            finding = finding.also(
                kind,
                text! {
                    fi: "vastaanottaja käsittelee tietoja rekisterinpitäjän lukuun",
                    sv: "mottagaren behandlar uppgifterna för den personuppgiftsansvariges räkning",
                    en: "the recipient handles the data for the controller",
                },
            );
        }
        let _ = finding
            .note(text! {
                fi: "vastaanottajista kerrotaan ensisijaisesti nimet, jotta lukija tietää, kuka hänen tietojaan käsittelee (läpinäkyvyyttä koskevat suuntaviivat WP260 rev.01, liite; tietosuoja-asetus, 13 artiklan 1 kohdan e alakohta ja 14 artiklan 1 kohdan e alakohta)",
                sv: "av mottagarna nämns i första hand namnen, så att läsaren vet vem som behandlar hans eller hennes uppgifter (riktlinjerna om öppenhet WP260 rev.01, bilagan; dataskyddsförordningen, artikel 13.1 e och artikel 14.1 e)",
                en: "recipients are told by name in the first place, so that readers know who handles their data (Guidelines on transparency WP260 rev.01, annex; GDPR, Article 13(1)(e) and Article 14(1)(e))",
            })
            .help(text! {
                fi: "lisää käsittelijä avaimeen `parties:`, esimerkiksi `yllapito: { name: Esimerkki Oy, country: FI }`, ja vastaanottajalle `party: yllapito`",
                sv: "lägg till biträdet under `parties:`, till exempel `underhall: { name: Esimerkki Oy, country: FI }`, och hos mottagaren `party: underhall`",
                en: "add the processor under `parties:`, for example `maintainer: { name: Esimerkki Oy, country: FI }`, and `party: maintainer` to the recipient",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether what stands as a category is the name of somebody.
fn is_name(recipient: &Recipient) -> bool {
    match recipient.category.get().map(|it| &it.words) {
        Some(Words::Id(id)) => NAMES.contains(&id.as_str()),
        Some(Words::Own(Localized::Same(text))) => has_legal_form(text),
        Some(Words::Own(Localized::Each(entries))) => entries.iter().any(|(_, text)| has_legal_form(&text.value)),
        None => false,
    }
}

fn has_legal_form(text: &str) -> bool {
    words_of(text).any(|it| LEGAL_FORMS.contains(&it.to_lowercase().as_str()) && it.starts_with(char::is_uppercase))
}
