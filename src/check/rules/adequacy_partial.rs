//! Some adequacy decisions cover only some recipients; whoever is not among them gets the data without a basis.

use crate::check::prose::words_of;
use crate::check::{Cx, Example, Examples, Rule, Verdict};
use crate::diag::Level;
use crate::law::cite::gdpr;
use crate::law::place::is_eea_on;
use crate::law::transfer::{Adequacy, Mechanism, adequacy};
use crate::model::register::Register;
use crate::model::text::{Localized, Prose};
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "adequacy-partial",
    table: &["T005"],
    cites: &[gdpr(45).par(3), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "ei kerrota, että vastaanottaja kuuluu osittaisen päätöksen soveltamisalaan",
        sv: "det sägs inte att mottagaren omfattas av ett beslut som bara gäller vissa",
        en: "it is not told that the recipient is covered by a partial adequacy decision",
    },
    explanation: text! {
        fi: "Komission päätöksessä määritetään sen soveltamisala (45 artiklan 3 kohta). Kolme päätöstä koskee vain osaa maan organisaatioista: Yhdysvalloissa niitä, \
             jotka ovat sertifioituneet EU:n ja Yhdysvaltojen tietosuojakehykseen (Data Privacy Framework), Kanadassa kaupallisia organisaatioita, joihin sovelletaan \
             PIPEDA-lakia, ja Japanissa elinkeinonharjoittajia, joihin sovelletaan APPI-lakia.\n\n\
             Pelkkä `mechanism: adequacy` ei kerro, onko vastaanottaja niiden joukossa. Ilman sitä siirrolla ei ole perustetta.\n\n\
             Tarkista asia ja kerro se siirron avaimessa `note`, esimerkiksi ”Vastaanottaja on sertifioitunut EU:n ja Yhdysvaltojen tietosuojakehykseen”.",
        sv: "Kommissionens beslut anger sitt tillämpningsområde (artikel 45.3). Tre beslut gäller bara en del av landets organisationer: i Förenta staterna de som är \
             certifierade enligt ramen för dataskydd mellan EU och USA (Data Privacy Framework), i Kanada kommersiella organisationer som omfattas av lagen PIPEDA och i \
             Japan företag som omfattas av lagen APPI.\n\n\
             Enbart `mechanism: adequacy` säger inte om mottagaren hör till dem. Utan det saknar överföringen grund.\n\n\
             Kontrollera saken och berätta det i överföringens `note`, till exempel ”Mottagaren är certifierad enligt ramen för dataskydd mellan EU och USA (Data Privacy Framework)”.",
        en: "A decision of the Commission says what it covers (Article 45(3)). Three decisions cover only some organisations of the country: in the United States those \
             certified under the EU-US Data Privacy Framework, in Canada commercial organisations subject to PIPEDA, and in Japan business operators subject to the \
             APPI.\n\n\
             `mechanism: adequacy` alone does not say whether the recipient is one of them. If it is not, the transfer has no basis.\n\n\
             Check, and tell it in the `note` of the transfer, for example “The recipient is certified under the EU-US Data Privacy Framework”.",
    },
    judgement: Some(text! {
        fi: "Asetuksessa ei vaadita kertomaan soveltamisalaa; muuten lukija ei voi tietää, koskeeko päätös vastaanottajaa. Asia katsotaan kerrotuksi, kun avaimessa `note` on jossakin kielessä soveltamisalan nimi tai sertifiointia tarkoittava sana. Yhdysvaltoja koskevan päätöksen muutoksenhaun tulosta emme tunne.",
        sv: "Förordningen kräver inte att tillämpningsområdet uppges; annars kan läsaren inte veta om beslutet gäller mottagaren. Saken anses uppgiven när `note` på något språk har namnet på tillämpningsområdet eller ett ord för certifiering. Utgången av överklagandet av domen om beslutet för Förenta staterna känner vi inte.",
        en: "The Regulation does not demand that the scope be told; otherwise readers cannot know whether the decision covers the recipient. It counts as told when `note` has in some language the name of the scope or a word for certification. The outcome of the appeal about the decision for the United States is not known to us.",
    }),
    words: &[],
    examples: Examples {
        wrong: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
#        ^^ adequacy-partial
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: adequacy
",
        }],
        right: &[Example {
            remove: &[],
            yaml: "\
transfers:
  - to: [US]
    recipient: uutiskirjepalvelu
    what: [tilaajat]
    mechanism: adequacy
    note:
      fi: Vastaanottaja on sertifioitunut tietosuojakehykseen (Data Privacy Framework).
      sv: Mottagaren är certifierad enligt ramen för dataskydd (Data Privacy Framework).
      en: The recipient is certified under the Data Privacy Framework.
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let day = cx.day().to_string();
    let mut applies = false;
    for transfer in register.transfer_list() {
        let it = &transfer.value;
        if it.mechanism.get().map(|it| it.0) != Some(Mechanism::Adequacy) {
            continue;
        }
        for to in it.to.iter().filter(|to| !is_eea_on(&to.value.0, &day)) {
            let Adequacy::InForce(decision) = adequacy(&to.value.0, &day) else { continue };
            if !decision.partial {
                continue;
            }
            applies = true;
            if it.note.is_bad() || it.note.get().is_some_and(|it| confirms(it, decision.code)) {
                continue;
            }
            let mut finding = cx
                .report(
                    to.span,
                    text! {
                        fi: "ei kerrota, kuuluuko vastaanottaja päätöksen soveltamisalaan: {place}",
                        sv: "det sägs inte om mottagaren omfattas av beslutet: {place}",
                        en: "it is not told whether the recipient is covered by the decision: {place}",
                    },
                )
                .arg("place", decision.name);
            if let Some(mechanism) = it.mechanism.span() {
                finding = finding.also(
                    mechanism,
                    text! {
                        fi: "siirron sanotaan perustuvan päätökseen tässä",
                        sv: "här sägs överföringen grunda sig på ett beslut",
                        en: "the transfer is said to rest on a decision here",
                    },
                );
            }
            let _ = finding
                .note(text! {
                    fi: "päätös koskee vain näitä (tietosuoja-asetus, 45 artiklan 3 kohta): {scope}",
                    sv: "beslutet gäller bara dessa (dataskyddsförordningen, artikel 45.3): {scope}",
                    en: "the decision covers only these (GDPR, Article 45(3)): {scope}",
                })
                .arg("scope", decision.scope)
                .help(text! {
                    fi: "tarkista ja kerro avaimessa `note:`, esimerkiksi ”Vastaanottaja on sertifioitunut EU:n ja Yhdysvaltojen tietosuojakehykseen”; jos se ei kuulu soveltamisalaan, valitse muu peruste, esimerkiksi `mechanism: scc`",
                    sv: "kontrollera och berätta under `note:`, till exempel ”Mottagaren är certifierad enligt ramen för dataskydd mellan EU och USA”; om den inte omfattas, välj en annan grund, till exempel `mechanism: scc`",
                    en: "check, and tell it under `note:`, for example “The recipient is certified under the EU-US Data Privacy Framework”; if it is not covered, choose another mechanism, for example `mechanism: scc`",
                });
        }
    }
    if applies { cx.verdict() } else { Verdict::NotApplicable }
}

/// Whether a note says, in any language, that the recipient is within the scope of the decision for a country.
fn confirms(note: &Prose, code: &str) -> bool {
    let (stems, names): (&[&str], &[&str]) = match code {
        "US" => (
            &["sertifi", "certifi", "tietosuojakehy", "dataskyddsram"],
            &["dpf", "privacy framework", "ramen för dataskydd"],
        ),
        "CA" => (&["kaupalli", "kommersi", "commercial"], &["pipeda"]),
        "JP" => (&["elinkeinonharjoittaj", "näringsidkar"], &["appi", "business operator"]),
        _ => return true,
    };
    let says = |text: &str| {
        let text = text.to_lowercase();
        let words = words_of(&text).collect::<Vec<_>>();
        let named = |it: &&str| {
            if it.contains(' ') {
                text.contains(it)
            } else {
                words.iter().any(|word| word.split('-').any(|part| part == *it))
            }
        };
        words.iter().any(|word| stems.iter().any(|it| word.starts_with(it))) || names.iter().any(named)
    };
    match &note.0 {
        Localized::Same(text) => says(text),
        Localized::Each(entries) => entries.iter().any(|(_, text)| says(&text.value)),
    }
}
