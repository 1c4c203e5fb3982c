//! An exception from informing holds only on its conditions, and those must be written down to be held.

use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::model::data::{Exemption, FullExemption};
use crate::model::register::Register;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "a14-exemption",
    table: &["X002"],
    cites: &[gdpr(14).par(5), gdpr(13).par(4)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "informointia koskevan poikkeuksen peruste tai edellytykset puuttuvat",
        sv: "grunden eller villkoren för undantaget från skyldigheten att informera saknas",
        en: "the ground or the conditions of the exception from informing are missing",
    },
    explanation: text! {
        fi: "Rekisteröity voidaan jättää informoimatta vain säädetyissä tapauksissa: hänellä on jo tiedot (13 artiklan 4 kohta, 14 artiklan 5 kohdan a alakohta); informointi on mahdotonta, vaatii kohtuutonta \
             vaivaa tai vaarantaa käsittelyn tavoitteet (b alakohta); tietojen hankinnasta tai luovuttamisesta säädetään nimenomaisesti (c alakohta); tiedot on pidettävä lain nojalla salassa (d \
             alakohta).\n\n\
             Jokaisella on edellytyksensä. Alakohta b edellyttää suojatoimia, muun muassa tietojen julkaisemista; c lakia, jossa suojatoimista säädetään; d salassapitosäännöstä. Sääntö katsoo, että kohta on \
             nimetty ja että nämä on kerrottu.\n\n\
             Kirjoita avaimeen `informing.exemption` avain `ground`, esimerkiksi `14(5)(b)`, ja sen mukaan `measures` tai `laws`. Avain `text` kertoo lukijalle, miksi poikkeus koskee juuri tätä käsittelyä.",
        sv: "Informationen får utelämnas bara i föreskrivna fall: den registrerade har den redan (artikel 13.4, artikel 14.5 a); det är omöjligt att informera, kräver oproportionell ansträngning eller \
             försvårar målen med behandlingen (14.5 b); erhållandet eller utlämnandet föreskrivs uttryckligen (14.5 c); uppgifterna ska hållas konfidentiella enligt lag (14.5 d).\n\n\
             Vart och ett har sina villkor. Led b kräver skyddsåtgärder, bland annat att informationen offentliggörs; led c en lag som föreskriver om skyddsåtgärder; led d en bestämmelse om sekretess. Regeln ser \
             efter att punkten nämns och att detta berättas.\n\n\
             Skriv under `informing.exemption` nyckeln `ground`, till exempel `14(5)(b)`, och enligt den `measures` eller `laws`. Nyckeln `text` berättar för läsaren varför undantaget gäller just denna \
             behandling.",
        en: "A data subject may be left uninformed only in the cases laid down: the person already has the information (Article 13(4), Article 14(5)(a)); informing is impossible, takes a disproportionate \
             effort or would impair the objectives of the processing (point (b)); obtaining or disclosure is expressly laid down by law (point (c)); the data must remain confidential by law (point \
             (d)).\n\n\
             Each has its conditions. Point (b) needs safeguards, among them making the information public; point (c) a law that provides for safeguards; point (d) a provision on secrecy. The rule \
             looks whether the point is named and these are told.\n\n\
             Write under `informing.exemption` the key `ground`, for example `14(5)(b)`, and with it `measures` or `laws`. The key `text` tells readers why the exception applies to this very \
             processing.",
    },
    judgement: Some(text! {
        fi: "Pelkästä tekstistä tutkitaan vain, nimeääkö se säännöksen. Täyttyvätkö poikkeuksen edellytykset, sitä ohjelma ei voi arvioida.",
        sv: "Av enbart text granskas bara om den nämner en bestämmelse. Om villkoren för undantaget är uppfyllda kan programmet inte bedöma.",
        en: "Of text alone it is only looked at whether it names a provision. Whether the conditions of the exception are met the program cannot judge.",
    }),
    words: &[
        Words { lang: "fi", phrases: &["14 artiklan 5 kohd*", "13 artiklan 4 kohd*", "33 §", "33 §:n"] },
        Words { lang: "sv", phrases: &["artikel 14.5", "artikel 13.4", "33 §"] },
        Words { lang: "en", phrases: &["article 14(5)", "article 13(4)", "section 33"] },
    ],
    examples: Examples {
        wrong: &[
            Example { remove: &[], yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption: { fi: Osoitteen tarkistamisesta ei kerrota erikseen., sv: Om kontrollen av adressen informeras inte särskilt., en: The checking of the address is not told separately. }
# ^^^^^^^^^ a14-exemption
" },
            Example { remove: &[], yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    ground: 14(5)(b)
#           ^^^^^^^^ a14-exemption
    text: { fi: Emme tiedä kaikkien osoitetta., sv: Vi känner inte allas adress., en: We do not know everybody’s address. }
" },
        ],
        right: &[
            Example { remove: &[], yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    ground: 14(5)(b)
    text: { fi: Emme tiedä kaikkien osoitetta., sv: Vi känner inte allas adress., en: We do not know everybody’s address. }
    measures: { fi: Julkaisemme tämän selosteen ja poistamme tarpeettomat tiedot heti., sv: Vi publicerar denna beskrivning och raderar genast onödiga uppgifter., en: We publish this notice and erase unnecessary data at once. }
" },
            Example { remove: &[], yaml: "\
informing:
  text: { fi: Puhelun alussa kerromme nauhoittamisesta., sv: I början av samtalet berättar vi om inspelningen., en: At the beginning of a call we tell about the recording. }
  exemption:
    fi: Emme kerro tarkistuksesta erikseen, koska siitä säädetään laissa (14 artiklan 5 kohdan c alakohta).
    sv: Vi informerar inte särskilt om kontrollen, eftersom det föreskrivs om den i lag (artikel 14.5 c).
    en: We do not tell separately of the check, because it is laid down by law (Article 14(5)(c)).
" },
        ],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    let Some(exemption) = register.informing.get().and_then(|it| it.exemption.spanned()) else {
        return Verdict::NotApplicable;
    };
    match &exemption.value {
        Exemption::Prose(_) => {
            let named = cx.hits().any(|it| it.passage.place.path.starts_with("informing.exemption"));
            if !named {
                report(cx, exemption.head, WHICH, HELP_GROUND);
            }
        }
        Exemption::Full(it) if it.ground.is_bad() => return Verdict::Violated,
        Exemption::Full(it) => full(cx, exemption.head, it),
    }
    cx.verdict()
}

fn full(cx: &mut Cx<'_>, head: Span, it: &FullExemption) {
    let Some(ground) = it.ground.spanned() else {
        // Section 33 of the Data Protection Act has a rule of its own.
        if !super::national_exemption::is_cited(it) {
            report(cx, head, WHICH, HELP_GROUND);
        }
        return;
    };
    let point = &ground.value.0;
    let measures = it.measures.is_absent();
    match (point.article, point.paragraph, point.point) {
        (13, Some(4), None) | (14, Some(5), Some('a')) => {}
        (14, Some(5), Some('b')) if measures => report(cx, ground.span, NO_MEASURES, HELP_MEASURES),
        (14, Some(5), Some('c')) if it.laws.is_empty() => report(cx, ground.span, NO_LAW, HELP_LAW),
        (14, Some(5), Some('c')) if measures => {
            let _ = cx
                .report(ground.span, NO_MEASURES)
                .at_most(Level::Advice)
                .note(text! {
                    fi: "laissa on säädettävä asianmukaisista toimenpiteistä rekisteröidyn etujen suojaamiseksi (tietosuoja-asetus, 14 artiklan 5 kohdan c alakohta)",
                    sv: "lagen ska föreskriva lämpliga åtgärder för att skydda den registrerades intressen (dataskyddsförordningen, artikel 14.5 c)",
                    en: "the law must provide appropriate measures to protect the data subject’s interests (GDPR, Article 14(5)(c))",
                })
                .help(HELP_MEASURES);
        }
        (14, Some(5), Some('d')) if it.laws.is_empty() => report(cx, ground.span, NO_LAW, HELP_LAW),
        (14, Some(5), Some('b' | 'c' | 'd')) => {}
        (14, Some(5), None) => report(cx, ground.span, WHICH, HELP_GROUND),
        (_, _, _) => report(cx, ground.span, NO_EXCEPTION, HELP_GROUND),
    }
}

fn report(cx: &mut Cx<'_>, place: Span, message: Text, help: Text) {
    let _ = cx
        .report(place, message)
        .note(text! {
            fi: "informoinnista voi poiketa vain säädetyissä tapauksissa ja niiden edellytyksin (tietosuoja-asetus, 13 artiklan 4 kohta ja 14 artiklan 5 kohdan a–d alakohta)",
            sv: "undantag från skyldigheten att informera gäller bara i föreskrivna fall och på deras villkor (dataskyddsförordningen, artikel 13.4 och artikel 14.5 a–d)",
            en: "informing may be left out only in the cases laid down and on their conditions (GDPR, Article 13(4) and Article 14(5)(a) to (d))",
        })
        .help(help);
}

const WHICH: Text = text! {
    fi: "ei kerrota, mihin kohtaan poikkeus informoinnista perustuu",
    sv: "det sägs inte på vilken punkt undantaget från skyldigheten att informera grundar sig",
    en: "it is not told on which point the exception from informing rests",
};

const NO_EXCEPTION: Text = text! {
    fi: "tämä kohta ei salli poikkeusta informoinnista",
    sv: "denna punkt tillåter inget undantag från skyldigheten att informera",
    en: "this point permits no exception from informing",
};

const NO_MEASURES: Text = text! {
    fi: "ei kerrota, miten rekisteröityjä suojataan, kun heitä ei informoida",
    sv: "det sägs inte hur de registrerade skyddas när de inte informeras",
    en: "it is not told how data subjects are protected when they are not informed",
};

const NO_LAW: Text = text! {
    fi: "ei kerrota, mihin lakiin poikkeus informoinnista perustuu",
    sv: "det sägs inte på vilken lag undantaget från skyldigheten att informera grundar sig",
    en: "it is not told on which law the exception from informing rests",
};

const HELP_GROUND: Text = text! {
    fi: "kirjoita `exemption: { ground: 14(5)(c), text: …, laws: { act: …, sections: … } }` tai muu soveltuva kohta",
    sv: "skriv `exemption: { ground: 14(5)(c), text: …, laws: { act: …, sections: … } }` eller en annan punkt som är tillämplig",
    en: "write `exemption: { ground: 14(5)(c), text: …, laws: { act: …, sections: … } }` or another point that applies",
};

const HELP_MEASURES: Text = text! {
    fi: "lisää `measures:` ja kerro suojatoimista, kuten siitä, missä tiedot ovat julkisesti saatavilla",
    sv: "lägg till `measures:` och berätta om skyddsåtgärderna, till exempel var informationen finns tillgänglig för alla",
    en: "add `measures:` and tell of the safeguards, such as where the information is publicly available",
};

const HELP_LAW: Text = text! {
    fi: "lisää laki pykälineen: `laws: { act: …, sections: … }`",
    sv: "lägg till lagen med paragraf: `laws: { act: …, sections: … }`",
    en: "add the law with its section: `laws: { act: …, sections: … }`",
};
