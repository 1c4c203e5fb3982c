//! A consent that one can hardly refuse is none, and an authority is hard to refuse.

use crate::check::{Cx, Example, Examples, Rule, Verdict, bases, controllers};
use crate::diag::Level;
use crate::law::basis::Basis;
use crate::law::cite::{gdpr, recital};
use crate::model::organisation::OrganisationKind;
use crate::model::register::Register;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "consent-by-public-authority",
    table: &["P014"],
    cites: &[recital(43), gdpr(7).par(4), gdpr(4).par(11), gdpr(6).par(1).point('a')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "viranomaisen pyytämän suostumuksen vapaaehtoisuutta ei perustella",
        sv: "det motiveras inte varför ett samtycke till en myndighet är frivilligt",
        en: "it is not said why a consent given to a public authority is free",
    },
    explanation: text! {
        fi: "Suostumuksen on oltava vapaaehtoinen (4 artiklan 11 kohta, 7 artiklan 4 kohta). Kun rekisteröidyn ja rekisterinpitäjän välillä on selkeä epäsuhta, kuten yleensä \
             viranomaisen ja asiakkaan välillä, suostumus ei useinkaan ole pätevä peruste (johdanto-osan 43 kappale).\n\n\
             Viranomaisen käsittely perustuu tavallisesti lakiin: 6 artiklan 1 kohdan c tai e alakohtaan. Suostumus sopii vapaaehtoiseen lisäpalveluun, kuten uutiskirjeeseen, jonka \
             tilaamatta jättäminen ei vaikuta mihinkään muuhun.\n\n\
             Tarkista peruste. Jos suostumus on oikea peruste, kerro tarkoituksen avaimessa `consent_free_because`, miksi siitä voi kieltäytyä ilman seurauksia.",
        sv: "Ett samtycke ska vara frivilligt (artikel 4.11 och artikel 7.4). När det råder en betydande ojämlikhet mellan den registrerade och den personuppgiftsansvarige, som i \
             regel mellan en myndighet och dess kund, är samtycket ofta ingen giltig grund (skäl 43).\n\n\
             En myndighets behandling grundar sig vanligen på lag: artikel 6.1 c eller e. Samtycke passar för en frivillig tilläggstjänst, såsom ett nyhetsbrev, när det inte får några \
             följder att låta bli att beställa det.\n\n\
             Kontrollera grunden. Om samtycke är den rätta grunden, berätta under ändamålets nyckel `consent_free_because` varför man kan avböja utan följder.",
        en: "Consent must be freely given (Article 4(11), Article 7(4)). Where there is a clear imbalance between data subject and controller, as there usually is between an authority \
             and its customers, consent is often no valid basis (recital 43).\n\n\
             Processing by an authority usually rests on law: Article 6(1)(c) or (e). Consent fits a voluntary extra such as a newsletter, where not ordering it has no effect on anything \
             else.\n\n\
             Check the basis. If consent is the right one, say under the key `consent_free_because` of the purpose why one can refuse without consequences.",
    },
    judgement: Some(text! {
        fi: "Johdanto-osan 43 kappale ei kiellä viranomaista käyttämästä suostumusta; siksi tämä on varoitus, joka väistyy, kun vapaaehtoisuus perustellaan.",
        sv: "Skäl 43 förbjuder inte en myndighet att använda samtycke; därför är detta en varning, som faller bort när frivilligheten motiveras.",
        en: "Recital 43 does not forbid authorities to use consent; so this is a warning, which goes away when it is said why consent is free.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Uutiskirje, sv: Nyhetsbrev, en: Newsletter }
    text: { fi: Lähetämme kuukausittain uutiskirjeen sen tilanneille., sv: Vi skickar varje månad ett nyhetsbrev till dem som har beställt det., en: Once a month we send a newsletter to those who have ordered it. }
    basis: 6(1)(a)
#          ^^^^^^^ consent-by-public-authority
    consent_withdrawal: { fi: Jokaisessa uutiskirjeessä on linkki tilauksen perumiseen., sv: I varje nyhetsbrev finns en länk för att avsluta beställningen., en: Each newsletter has a link to cancel the subscription. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
        right: &[Example { remove: &["rights"], yaml: "\
purposes:
  - id: palvelu
    name: { fi: Uutiskirje, sv: Nyhetsbrev, en: Newsletter }
    text: { fi: Lähetämme kuukausittain uutiskirjeen sen tilanneille., sv: Vi skickar varje månad ett nyhetsbrev till dem som har beställt det., en: Once a month we send a newsletter to those who have ordered it. }
    basis: 6(1)(a)
    consent_withdrawal: { fi: Jokaisessa uutiskirjeessä on linkki tilauksen perumiseen., sv: I varje nyhetsbrev finns en länk för att avsluta beställningen., en: Each newsletter has a link to cancel the subscription. }
    consent_free_because: { fi: Uutiskirjeen tilaaminen ei vaikuta muihin palveluihin., sv: Beställningen av nyhetsbrevet påverkar inte andra tjänster., en: Ordering the newsletter does not affect any other service. }
    special_basis: { gdpr: 9(2)(g), laws: { act: 1050/2018, sections: \"6 § 1 mom. 2 k.\" } }
" }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let kinds = controllers::of(register).into_iter().filter_map(|it| it.organisation.kind.spanned());
    let Some(kind) = kinds.into_iter().find(|it| OrganisationKind::is_public(it.value)) else {
        return Verdict::NotApplicable;
    };
    let place = kind.span;
    let mut applies = false;
    let mut said_already = false;
    for declared in bases::of(register) {
        if declared.basis != Basis::Consent {
            continue;
        }
        applies = true;
        said_already |= declared.purpose.consent_free_because.is_bad();
        if !declared.purpose.consent_free_because.is_absent() {
            continue;
        }
        let _ = cx
            .report(declared.place(), text! {
                fi: "ei kerrota, miksi viranomaiselle annettava suostumus on vapaaehtoinen",
                sv: "det sägs inte varför samtycket till myndigheten är frivilligt",
                en: "it is not said why consent given to the authority is free",
            })
            .also(place, text! {
                fi: "rekisterinpitäjä on viranomainen tai julkishallinnon elin",
                sv: "den personuppgiftsansvarige är en myndighet eller ett offentligt organ",
                en: "the controller is a public authority or body",
            })
            .note(text! {
                fi: "suostumuksen on oltava vapaaehtoinen (tietosuoja-asetus, 7 artiklan 4 kohta); viranomaisen kohdalla se on epätodennäköistä (johdanto-osan 43 kappale)",
                sv: "samtycket ska vara frivilligt (dataskyddsförordningen, artikel 7.4); när det ges till en myndighet är det osannolikt (skäl 43)",
                en: "consent must be freely given (GDPR, Article 7(4)); given to a public authority that is unlikely (recital 43)",
            })
            .help(text! {
                fi: "tarkista, onko peruste `6(1)(c)` tai `6(1)(e)`; jos suostumus on oikea peruste, perustele se avaimessa `consent_free_because:`",
                sv: "kontrollera om grunden är `6(1)(c)` eller `6(1)(e)`; om samtycke är den rätta grunden, motivera det under `consent_free_because:`",
                en: "check whether the basis is `6(1)(c)` or `6(1)(e)`; if consent is the right one, say why it is free under `consent_free_because:`",
            });
    }
    if applies { cx.verdict_with(said_already) } else { Verdict::NotApplicable }
}
