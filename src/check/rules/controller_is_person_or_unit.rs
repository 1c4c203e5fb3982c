//! A unit or a head of unit decides nothing in law: readers would not learn who answers to them.

use crate::check::{Cx, Example, Examples, Rule, Verdict, controllers, texts};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::model::organisation::{Organisation, OrganisationKind};
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "controller-is-person-or-unit",
    table: &["C004"],
    cites: &[gdpr(4).par(7), gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "rekisterinpitäjäksi on merkitty yksikkö tai tehtävänimike",
        sv: "som personuppgiftsansvarig har angetts en enhet eller en tjänstebeteckning",
        en: "a unit or a job title is given as the controller",
    },
    explanation: text! {
        fi: "Rekisterinpitäjä määrittää käsittelyn tarkoitukset ja keinot (4 artiklan 7 kohta). Kunnassa se on kunta tai sen toimielin, valtiolla virasto, \
             yrityksessä yhtiö. Yksikkö, osasto, sen päällikkö tai henkilöstö hoitaa asian rekisterinpitäjän puolesta.\n\n\
             Kun selosteessa lukee ”yksikön päällikkö”, lukija ei tiedä, kuka on vastuussa, kun päällikkö vaihtuu tai yksikkö lakkaa organisaatiouudistuksessa. \
             Rekisterinpitäjän identiteetti on silti ilmoitettava (13 artiklan 1 kohdan a alakohta ja 14 artiklan 1 kohdan a alakohta).\n\n\
             Anna avaimessa `name` viranomaisen tai yhteisön virallinen nimi. Yksikkö kuuluu rekisterin avaimeen `unit`, kysymyksiin vastaava henkilö avaimeen \
             `contact` ja sisäisesti vastaava avaimeen `responsible`.",
        sv: "Den personuppgiftsansvarige bestämmer ändamålen med och medlen för behandlingen (artikel 4.7). I en kommun är det kommunen eller ett av dess organ, \
             inom staten ett ämbetsverk, i ett företag bolaget. En enhet, en avdelning, dess chef eller personal sköter saken för den personuppgiftsansvariges räkning.\n\n\
             När beskrivningen säger ”chefen för enheten” vet läsaren inte vem som bär ansvaret när chefen byts eller enheten försvinner i en omorganisering. \
             Ändå ska den personuppgiftsansvariges identitet uppges (artikel 13.1 a och artikel 14.1 a).\n\n\
             Ange under `name` myndighetens eller sammanslutningens officiella namn. Enheten hör till registrets nyckel `unit`, den som svarar på frågor till \
             `contact` och den som ansvarar internt till `responsible`.",
        en: "The controller determines the purposes and means of the processing (Article 4(7)). In a municipality it is the municipality or one of its bodies, in \
             the state an agency, in business the company. A unit, a department, its head or its staff acts on behalf of the controller.\n\n\
             When a notice says “the head of the unit”, readers do not know who answers to them once the head changes or the unit disappears in a \
             reorganisation. Yet the identity of the controller must be told (Article 13(1)(a) and Article 14(1)(a)).\n\n\
             Give under `name` the official name of the authority or other body. The unit belongs to the key `unit` of the register, the person who answers \
             questions to `contact`, and whoever is responsible inside the controller to `responsible`.",
    },
    judgement: Some(text! {
        fi: "Nimi arvioidaan sanan muodon perusteella: suomessa viimeinen sana, ruotsissa nimen pääsana. Jos nimessä on pilkku, arvioidaan vain sen edellä oleva osa. \
             Englanninkielistä nimeä katsotaan vain, jos muuta ei ole. Osastoa ja tiimiä ei moitita yksityisillä yhteisöillä, joiden paikallisosastot voivat olla \
             itsenäisiä. Viranomaisia, jotka ovat yksi henkilö, kuten valtuutettuja ja asiamiehiä, ei moitita.",
        sv: "Namnet bedöms utifrån ordets form: i finskan det sista ordet, i svenskan namnets huvudord. Om namnet har ett kommatecken bedöms bara delen före det. Ett \
             engelskt namn beaktas bara om inget annat finns. Avdelningar och team anmärks inte hos privata sammanslutningar, vars lokalavdelningar kan vara \
             självständiga. Myndigheter som är en enda person, såsom ombudsmän, anmärks inte.",
        en: "The name is judged by the form of its words: in Finnish the last word, in Swedish the head word. Of a name with a comma only the part before it is \
             judged. An English name counts only where there is no other. Departments and teams of private bodies, whose local branches may be independent, are \
             not faulted, nor are authorities that are one person, such as ombudsmen.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
controller:
  name: { fi: Puhelinpalvelujen yksikön päällikkö, sv: Chefen för enheten telefontjänster, en: Head of the Telephone Services Unit }
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ controller-is-person-or-unit
  kind: municipality
  municipalities: [Esimerkkilä]
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
            },
            Example {
                remove: &[],
                yaml: "\
controller:
  name: { sv: Exempelby kommuns kundserviceenhet, fi: Esimerkkilän kunnan asiakaspalvelu, en: Customer Service of Esimerkkilä }
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ controller-is-person-or-unit
  kind: municipality
  municipalities: [Esimerkkilä]
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
controller:
  name: { fi: Yksikköpäälliköiden koulutuskeskus, sv: Utbildningscentralen för enhetschefer, en: Training Centre for Heads of Unit }
  kind: state-central
  email: kirjaamo@example.fi
  phone: 09 000 0000
  registry: { email: kirjaamo@example.fi }
  document_description: https://example.fi/asiakirjajulkisuuskuvaus
  dpo: { person: Maija Meikäläinen, email: tietosuojavastaava@example.fi }
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let mut applies = false;
    for controller in controllers::of(register) {
        let Some(name) = controller.organisation.name.spanned() else { continue };
        applies = true;
        let all = texts::of(name);
        let local = all.iter().any(|it| it.may_be("fi") || it.may_be("sv"));
        let tongues: &[&str] = if local { &["fi", "sv"] } else { &["en"] };
        let found = all.iter().find_map(|it| {
            let tongue = tongues
                .iter()
                .find(|tongue| it.may_be(tongue) && what(it.text, tongue, controller.organisation).is_some());
            tongue.and_then(|tongue| what(it.text, tongue, controller.organisation)).map(|what| (it, what))
        });
        let Some((name, what)) = found else { continue };
        let finding = match what {
            What::Person => cx.report(
                name.span,
                text! {
                    fi: "rekisterinpitäjäksi on merkitty tehtävänimike tai henkilö: ”{name}”",
                    sv: "som personuppgiftsansvarig har angetts en tjänstebeteckning eller en person: ”{name}”",
                    en: "a job title or a person is given as the controller: “{name}”",
                },
            ),
            What::Unit => cx.report(
                name.span,
                text! {
                    fi: "rekisterinpitäjäksi on merkitty yksikkö: ”{name}”",
                    sv: "som personuppgiftsansvarig har angetts en enhet: ”{name}”",
                    en: "a unit is given as the controller: “{name}”",
                },
            ),
        };
        let _ = finding
            .arg("name", name.text)
            .note(text! {
                fi: "rekisterinpitäjä on se, joka määrittää käsittelyn tarkoitukset ja keinot (tietosuoja-asetus, 4 artiklan 7 kohta); sen identiteetti on ilmoitettava (13 artiklan 1 kohdan a alakohta)",
                sv: "personuppgiftsansvarig är den som bestämmer ändamålen med och medlen för behandlingen (dataskyddsförordningen, artikel 4.7); dess identitet ska uppges (artikel 13.1 a)",
                en: "the controller is whoever determines the purposes and means of the processing (GDPR, Article 4(7)); its identity must be told (Article 13(1)(a))",
            })
            .help(text! {
                fi: "anna avaimessa `name:` viranomaisen tai yhteisön virallinen nimi; yksikkö kuuluu avaimeen `unit:` ja henkilö avaimeen `contact:` tai `responsible:`",
                sv: "ange under `name:` myndighetens eller sammanslutningens officiella namn; enheten hör till `unit:` och personen till `contact:` eller `responsible:`",
                en: "give under `name:` the official name of the authority or other body; the unit belongs to `unit:`, the person to `contact:` or `responsible:`",
            });
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// What a name means that is no controller's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Person,
    Unit,
}

/// The endings of words for people and for units in a language.
struct Endings {
    person: &'static [&'static str],
    unit: &'static [&'static str],
    /// Units that private bodies may have as bodies of their own.
    branch: &'static [&'static str],
    /// Words that have such an ending and mean something else.
    not: &'static [&'static str],
}

const FINNISH: Endings = Endings {
    person: &[
        "päällikkö",
        "johtaja",
        "esimies",
        "esihenkilö",
        "koordinaattori",
        "asiantuntija",
        "suunnittelija",
        "sihteeri",
        "tietosuojavastaava",
        "rekisterivastaava",
        "yhteyshenkilö",
        "vastuuhenkilö",
        "henkilöstö",
        "henkilökunta",
    ],
    unit: &["yksikkö", "kirjaamo"],
    branch: &["osasto", "tiimi"],
    not: &[],
};

const SWEDISH: Endings = Endings {
    person: &[
        "chef",
        "chefen",
        "direktör",
        "direktören",
        "förman",
        "förmannen",
        "koordinator",
        "koordinatorn",
        "sakkunnig",
        "sakkunnige",
        "handläggare",
        "handläggaren",
        "planerare",
        "planeraren",
        "sekreterare",
        "sekreteraren",
        "dataskyddsombud",
        "dataskyddsombudet",
        "kontaktperson",
        "kontaktpersonen",
        "personal",
        "personalen",
    ],
    unit: &["enhet", "enheten", "registratorskontor", "registratorskontoret"],
    branch: &["avdelning", "avdelningen", "team", "teamet"],
    not: &["lägenhet", "öppenhet", "medvetenhet", "angelägenhet"],
};

const ENGLISH: Endings = Endings {
    person: &[
        "head",
        "manager",
        "director",
        "officer",
        "supervisor",
        "coordinator",
        "specialist",
        "staff",
        "personnel",
    ],
    unit: &["unit"],
    branch: &["team"],
    not: &[],
};

/// Words before which the head of a Swedish or English name ends: “chefen *för* enheten”.
const PREPOSITIONS: [&str; 16] =
    ["för", "vid", "på", "inom", "i", "av", "till", "hos", "under", "med", "of", "for", "at", "in", "on", "within"];

/// What a name means, when its words say that it is no controller.
fn what(name: &str, tongue: &str, organisation: &Organisation) -> Option<What> {
    let endings = match tongue {
        "fi" => &FINNISH,
        "sv" => &SWEDISH,
        _ => &ENGLISH,
    };
    let public = organisation.kind.get().copied().is_none_or(OrganisationKind::is_public);
    let name = name.to_lowercase();
    let part = name.split([',', '(', '/', ';', '–']).next().unwrap_or_default();
    let words = part.split_whitespace().collect::<Vec<_>>();
    let head = match tongue {
        "fi" => words.last(),
        _ => words
            .iter()
            .position(|it| PREPOSITIONS.contains(it))
            .map_or(words.last(), |at| at.checked_sub(1).and_then(|at| words.get(at))),
    };
    let meant = head.and_then(|word| meaning(word, endings, public));
    // “palvelupäällikkö Maija Meikäläinen”: a title before a name. Companies may be called so.
    let titled = words.first().filter(|_| public && words.len() > 1).and_then(|word| meaning(word, endings, public));
    meant.or(titled.filter(|it| *it == What::Person))
}

fn meaning(word: &str, endings: &Endings, public: bool) -> Option<What> {
    let ends = |list: &[&str]| list.iter().any(|it| word.ends_with(it));
    if ends(endings.not) {
        return None;
    }
    if ends(endings.person) {
        return Some(What::Person);
    }
    (ends(endings.unit) || (public && ends(endings.branch))).then_some(What::Unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, tongue: &str) -> Option<What> {
        what(name, tongue, &Organisation::default())
    }

    #[test]
    fn units_and_titles_are_known_by_their_form() {
        for (name, tongue, expected) in [
            ("Chefen för enheten telefon- och välbefinnandetjänster", "sv", What::Person),
            ("Den utbildade personalen inom telefontjänster", "sv", What::Person),
            ("Exempelstadens kundserviceenhet", "sv", What::Unit),
            ("Enheten för kundservice", "sv", What::Unit),
            ("Asiakaspalveluyksikön henkilöstö", "fi", What::Person),
            ("Esimerkkikaupungin asiakaspalveluyksikkö", "fi", What::Unit),
            ("HR-päällikkö", "fi", What::Person),
            ("Palvelupäällikkö Maija Meikäläinen", "fi", What::Person),
            ("Tietohallinto-osasto", "fi", What::Unit),
            ("Head of the Telephone Services Unit", "en", What::Person),
            ("Customer Service Unit", "en", What::Unit),
        ] {
            assert_eq!(found(name, tongue), Some(expected), "{name}");
        }
    }

    #[test]
    fn bodies_are_left_alone() {
        for (name, tongue) in [
            ("Henkilöstöpäälliköiden liitto ry", "fi"),
            ("Yksikköhinta Oy", "fi"),
            ("Valtiokonttori", "fi"),
            ("Esimerkkikaupunki, henkilöstöyksikkö", "fi"),
            ("Tietosuojavaltuutettu", "fi"),
            ("Diskrimineringsombudsmannen", "sv"),
            ("Centralen för statligt stött bostadsbyggande", "sv"),
            ("Myndigheten för digitalisering och befolkningsdata", "sv"),
            ("Föreningen för öppenhet", "sv"),
            ("Statens ämbetsverk på Åland", "sv"),
            ("Personalskolan", "sv"),
            ("Ministry of Justice", "en"),
            ("Office of the Data Protection Ombudsman", "en"),
        ] {
            assert_eq!(found(name, tongue), None, "{name}");
        }
    }

    #[test]
    fn a_local_branch_of_an_association_is_a_body() {
        let mut branch = Organisation::default();
        assert_eq!(what("Esimerkin Lahden osasto", "fi", &branch), Some(What::Unit));
        let span = crate::source::Span::new(crate::source::FileId(0), 0, 0);
        let kind = crate::source::Spanned { value: OrganisationKind::Association, span, head: span };
        branch.kind = crate::syntax::field::Field::Given(kind);
        assert_eq!(what("Esimerkin Lahden osasto", "fi", &branch), None);
    }
}
