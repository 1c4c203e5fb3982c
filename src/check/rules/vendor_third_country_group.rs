//! A server in Europe is not enough when a group outside it can open the door.

use crate::check::{Cx, Example, Examples, Rule, Verdict, recipients};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::law::place::is_eea_on;
use crate::law::vendor::{self, Group, VENDORS_AS_OF};
use crate::model::recipient::{Recipient, RecipientKind};
use crate::model::register::Register;
use crate::model::text::Localized;
use crate::model::value::OrNone;
use crate::source::{Span, Spanned};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "vendor-third-country-group",
    table: &["T011"],
    cites: &[gdpr(44), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "toimittaja kuuluu konserniin, jota johdetaan Euroopan talousalueen ulkopuolelta",
        sv: "leverantören hör till en koncern som styrs utanför Europeiska ekonomiska samarbetsområdet",
        en: "the supplier belongs to a group controlled from outside the European Economic Area",
    },
    explanation: text! {
        fi: "Tietojen siirtoa kolmanteen maahan on myös se, että tiedot annetaan siellä olevan saataville, esimerkiksi etätukea tai ylläpitoa varten (44 artikla; Euroopan \
             tietosuojaneuvoston suuntaviivat 05/2021). Palvelimien sijainti talousalueella ei siis yksin riitä perusteluksi väitteelle `transfers: none`.\n\n\
             Varoitus annetaan, kun siirtoja ei kerrota olevan ja vastaanottaja kuuluu tällaiseen konserniin: osapuolen `group_country` on talousalueen ulkopuolella, osapuoli \
             on sijoittautunut sinne, tai sen nimi alkaa tunnetun konsernin nimellä. Jos `group_country` on talousalueella, se ratkaisee.\n\n\
             Selvitä sopimuksesta ja alikäsittelijöiden luettelosta, pääseekö kukaan talousalueen ulkopuolella tietoihin. Jos ei pääse, kirjoita vastaanottajalle \
             `access_outside_eea: none`; siitä tulee selosteeseen virke. Jos pääsee, kirjoita siirto avaimeen `transfers`.",
        sv: "Det är en överföring till ett tredjeland också när uppgifterna görs tillgängliga för någon som finns där, till exempel för fjärrsupport eller underhåll (artikel \
             44; Europeiska dataskyddsstyrelsens riktlinjer 05/2021). Att servrarna finns inom samarbetsområdet räcker alltså inte ensamt som stöd för `transfers: none`.\n\n\
             Varningen ges när det sägs att inga överföringar sker och mottagaren hör till en sådan koncern: partens `group_country` är utanför samarbetsområdet, parten är \
             etablerad där, eller dess namn börjar med namnet på en känd koncern. Om `group_country` är inom samarbetsområdet, avgör det.\n\n\
             Utred i avtalet och i förteckningen över underbiträden om någon utanför samarbetsområdet kommer åt uppgifterna. Om ingen gör det, skriv hos mottagaren \
             `access_outside_eea: none`; då får beskrivningen en mening om det. Om någon gör det, skriv överföringen under `transfers`.",
        en: "Making data available to somebody in a third country, for remote support or maintenance for example, is a transfer too (Article 44; European Data Protection \
             Board, Guidelines 05/2021). Servers within the Area are thus not enough to support `transfers: none`.\n\n\
             The warning is given when no transfers are said to take place and the recipient belongs to such a group: the `group_country` of the party is outside the Area, the \
             party is established there, or its name begins with the name of a known group. A `group_country` within the Area decides the matter.\n\n\
             Find out from the contract and the list of sub-processors whether anybody outside the Area can reach the data. If nobody can, give the recipient \
             `access_outside_eea: none`; the notice then says so in a sentence. If somebody can, write the transfer under `transfers`.",
    },
    judgement: Some(text! {
        fi: "Konserni ei yksin tee siirtoa: varoituksessa pyydetään vain selvittämään asia. Ohjelman luettelo konserneista on yleistiedon varassa 22.11.2026 eikä ole täydellinen; paikallisesti toimivat konsultointiyritykset eivät ole siinä.",
        sv: "Koncernen ensam gör ingen överföring: varningen ber bara att saken utreds. Programmets förteckning över koncerner grundar sig på allmän kännedom 22.11.2026 och är inte fullständig; konsultföretag som verkar lokalt finns inte i den.",
        en: "A group alone makes no transfer: the warning only asks that the matter be looked into. The program’s list of groups is from general knowledge as of 22 November 2026 and not complete; consultancies that work locally are not in it.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
parties:
  puhelinpalvelu: { name: Esimerkkipuhelin Oy, country: FI, group_country: US }
recipients:
  - kind: processor
    party: puhelinpalvelu
#          ^^^^^^^^^^^^^^ vendor-third-country-group
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
transfers: none
",
        }],
        right: &[
            Example {
                remove: &[],
                yaml: "\
parties:
  puhelinpalvelu: { name: Esimerkkipuhelin Oy, country: FI, group_country: US }
recipients:
  - kind: processor
    party: puhelinpalvelu
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
    access_outside_eea: none
transfers: none
",
            },
            Example {
                remove: &[],
                yaml: "\
parties:
  puhelinpalvelu: { name: Esimerkkipuhelin Oy, country: FI, group_country: SE }
recipients:
  - kind: processor
    party: puhelinpalvelu
    task: { fi: puhelinjärjestelmän ylläpito, sv: underhåll av telefonsystemet, en: maintenance of the telephone system }
    contract: \"EK 0/2020\"
transfers: none
",
            },
        ],
    },
    check,
};

/// From where a recipient is controlled, outside the Area.
enum Control<'a> {
    /// The register says so here.
    Said(&'a str, Span),
    /// The name shows it.
    Named(&'static Group),
}

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(transfers) = register.transfers.spanned() else { return Verdict::NotApplicable };
    if !matches!(transfers.value, OrNone::None) {
        return Verdict::NotApplicable;
    }
    let day = cx.day().to_string();
    let mut applies = false;
    let mut said_already = false;
    for recipient in register.recipient_list() {
        let it = &recipient.value;
        let asked = recipients::is_importer(it) && it.kind.get() != Some(&RecipientKind::Authority);
        // Who handles the data outside the Area is found by another rule.
        let outside = recipients::country(register, it).is_some_and(|it| !is_eea_on(&it.value.0, &day));
        if !asked || outside {
            continue;
        }
        let Some(control) = control(register, it, &day) else { continue };
        applies = true;
        said_already |= it.access_outside_eea.is_bad();
        if it.access_outside_eea.is_absent() {
            report(cx, recipient, &control, transfers.head);
        }
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}

fn control<'a>(register: &'a Register, recipient: &Recipient, day: &str) -> Option<Control<'a>> {
    let party = recipients::party(register, recipient);
    if let Some(group) = party.and_then(|it| it.group_country.spanned()) {
        let code = group.value.0.as_str();
        return (!is_eea_on(code, day)).then_some(Control::Said(code, group.span));
    }
    if let Some(home) = party.and_then(|it| it.country.spanned()).filter(|it| !is_eea_on(&it.value.0, day)) {
        return Some(Control::Said(home.value.0.as_str(), home.span));
    }
    let group = match register.party(recipient.party.get()?.as_str())?.name()? {
        Localized::Same(name) => vendor::group_of(name),
        Localized::Each(entries) => entries.iter().find_map(|(_, name)| vendor::group_of(&name.value)),
    };
    group.map(Control::Named)
}

fn report(cx: &mut Cx<'_>, recipient: &Spanned<Recipient>, control: &Control<'_>, statement: Span) {
    let finding = match control {
        Control::Said(country, place) => cx
            .report(recipients::place(recipient), text! {
                fi: "toimittajaa johdetaan Euroopan talousalueen ulkopuolelta ({country}), mutta siirtoja ei kerrota olevan",
                sv: "leverantören styrs utanför Europeiska ekonomiska samarbetsområdet ({country}), men det sägs att inga överföringar sker",
                en: "the supplier is controlled from outside the European Economic Area ({country}), but no transfers are said to take place",
            })
            .arg("country", *country)
            .also(*place, text! {
                fi: "maa on tässä",
                sv: "landet finns här",
                en: "the country is here",
            }),
        Control::Named(group) => cx
            .report(recipients::place(recipient), text! {
                fi: "nimestä päätellen toimittajaa johdetaan Euroopan talousalueen ulkopuolelta ({group}, {country}), mutta siirtoja ei kerrota olevan",
                sv: "av namnet att döma styrs leverantören utanför Europeiska ekonomiska samarbetsområdet ({group}, {country}), men det sägs att inga överföringar sker",
                en: "judging by its name, the supplier is controlled from outside the European Economic Area ({group}, {country}), but no transfers are said to take place",
            })
            .arg("group", group.name)
            .arg("country", group.country)
            .note(KNOWN)
            .arg("day", VENDORS_AS_OF),
    };
    let _ = finding
        .also(statement, text! {
            fi: "väite siirroista on tässä",
            sv: "påståendet om överföringar finns här",
            en: "the statement on transfers is here",
        })
        .note(text! {
            fi: "tietojen antaminen kolmannessa maassa olevan saataville, esimerkiksi tukea varten, on siirto (tietosuoja-asetus, 44 artikla; Euroopan tietosuojaneuvoston suuntaviivat 05/2021)",
            sv: "att göra uppgifter tillgängliga för någon i ett tredjeland, till exempel för support, är en överföring (dataskyddsförordningen, artikel 44; Europeiska dataskyddsstyrelsens riktlinjer 05/2021)",
            en: "making data available to somebody in a third country, for support for example, is a transfer (GDPR, Article 44; European Data Protection Board, Guidelines 05/2021)",
        })
        .help(text! {
            fi: "selvitä, pääseekö kukaan talousalueen ulkopuolella tietoihin: jos ei, lisää vastaanottajalle `access_outside_eea: none`; jos pääsee, kirjoita siirto avaimeen `transfers:`",
            sv: "utred om någon utanför samarbetsområdet kommer åt uppgifterna: om ingen gör det, lägg till `access_outside_eea: none` hos mottagaren; annars skriv överföringen under `transfers:`",
            en: "find out whether anybody outside the Area can reach the data: if nobody can, add `access_outside_eea: none` to the recipient; if somebody can, write the transfer under `transfers:`",
        })
        .help(text! {
            fi: "jos konsernia johdetaan talousalueelta, lisää osapuolelle sen maa: `group_country: FI`",
            sv: "om koncernen styrs inom samarbetsområdet, ge parten dess land: `group_country: FI`",
            en: "if the group is controlled from within the Area, give the party its country: `group_country: FI`",
        });
}

const KNOWN: Text = text! {
    fi: "konserni on tunnistettu nimestä ohjelman luettelosta, joka on yleistiedon varassa {day}",
    sv: "koncernen känns igen på namnet i programmets förteckning, som grundar sig på allmän kännedom {day}",
    en: "the group was recognised by name in the program’s list, which is from general knowledge as of {day}",
};
