//! Two places of a register that cannot both be true leave readers with a notice that is false in one of them.

use crate::check::sense::{self, Lexicon};
use crate::check::{Cx, Example, Examples, Rule, Verdict, Words};
use crate::diag::Level;
use crate::lang::Text;
use crate::law::cite::gdpr;
use crate::model::kinds::RegisterKind;
use crate::model::recipient::RecipientKind;
use crate::model::register::Register;
use crate::model::security::{PublicityLevel, Security};
use crate::model::value::OrNone;
use crate::source::Span;
use crate::text;

pub(super) static RULE: Rule = Rule {
    name: "contradiction",
    table: &["L021"],
    cites: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
    level: Level::Warning,
    since: "0.1.0",
    summary: text! {
        fi: "kaksi kohtaa on ristiriidassa",
        sv: "två ställen strider mot varandra",
        en: "two places contradict each other",
    },
    explanation: text! {
        fi: "Käsittelyn on oltava läpinäkyvää (5 artiklan 1 kohdan a alakohta) ja selosteen selkeä (12 artiklan 1 kohta). Kun kaksi kohtaa sulkee toisensa pois, lukija ei tiedä, kumpaan luottaa.\n\n\
             Sääntö löytää nämä: tiedot ovat julkisia (`publicity.level: public`), mutta jokin ryhmä on salassa pidettävä tai lakina on julkisuuslain 24 §; `security.manual: none`, mutta teksti kertoo paperiaineistosta; `automated_decisions: none`, \
             mutta tekstin mukaan päätös tehdään automaattisesti; tietoja ei luovuteta suoramarkkinointiin, mutta vastaanottaja saa niitä siihen; laji on `recording`, mutta siitä ei kerrota eikä tiedoissa ole \
             tallenteita; tietoryhmää ei käytetä missään tarkoituksessa.\n\n\
             Korjaa se kohta, joka ei pidä paikkaansa. Havainto näyttää molemmat.",
        sv: "Behandlingen ska vara öppen (artikel 5.1 a) och beskrivningen klar (artikel 12.1). När två ställen utesluter varandra vet läsaren inte vilket som gäller.\n\n\
             Regeln hittar följande: uppgifterna är offentliga (`publicity.level: public`), men någon grupp är sekretessbelagd eller 24 § i offentlighetslagen anges; `security.manual: none`, men en text talar om material på papper; \
             `automated_decisions: none`, men enligt en text fattas beslut automatiskt; uppgifter lämnas inte ut för direktmarknadsföring, men en mottagare får dem för det; slaget är `recording`, men det berättas inte om det och \
             bland uppgifterna finns inga inspelningar; en grupp av uppgifter används inte för något ändamål.\n\n\
             Rätta det ställe som inte stämmer. Anmärkningen visar båda.",
        en: "Processing must be transparent (Article 5(1)(a)) and the notice clear (Article 12(1)). When two places exclude each other, readers do not know which to trust.\n\n\
             The rule finds these: the data are public (`publicity.level: public`), but a group is secret or section 24 of the Openness Act is cited; `security.manual: none`, but a text tells of material on paper; `automated_decisions: none`, but a \
             text says that a decision is made automatically; data are not disclosed for direct marketing, but a recipient gets them for it; the kind is `recording`, but nothing is told of it and there are no recordings among the \
             data; a group of data is used for no purpose.\n\n\
             Correct the place that is not true. The finding shows both.",
    },
    judgement: Some(text! {
        fi: "Vain varmat ristiriidat ilmoitetaan. Kieltävää virkettä ei lueta, eikä paperista puhuvaa virkettä, jos paperi skannataan.",
        sv: "Bara säkra motsägelser anmärks. En nekande mening läses inte, och inte heller en mening om papper som skannas.",
        en: "Only certain contradictions are reported. A sentence that denies is not read, nor a sentence about paper that is scanned.",
    }),
    words: &[
        Words {
            lang: "fi",
            phrases: &[
                "paperiaineisto*",
                "manuaalista aineistoa",
                "manuaalinen aineisto",
                "paperilomakkei*",
                "paperilla",
                "paperiset",
                "paperisia",
                "paperisina",
                "paperisena",
                "paperiarkisto*",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "pappersmaterial*",
                "manuellt material",
                "på papper",
                "pappersblanketter*",
                "i pappersform",
                "pappershandling*",
                "pappersarkiv*",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "paper material*",
                "manual material*",
                "on paper",
                "paper form",
                "paper forms",
                "paper documents",
                "paper archive*",
                "paper files",
            ],
        },
        Words {
            lang: "fi",
            phrases: &[
                "tehdään automaattisesti",
                "ratkaistaan automaattisesti",
                "hyväksytään automaattisesti",
                "hylätään automaattisesti",
                "tekee päätöksen automaattisesti",
                "teemme automaattisia päätöksiä",
                "tehdään automaattisia päätöksiä",
                "teemme automatisoituja päätöksiä",
            ],
        },
        Words {
            lang: "sv",
            phrases: &[
                "fattas automatiskt",
                "avgörs automatiskt",
                "godkänns automatiskt",
                "avslås automatiskt",
                "fattar beslut automatiskt",
                "fattar beslutet automatiskt",
                "fattar automatiserade beslut",
                "fattas automatiserade beslut",
            ],
        },
        Words {
            lang: "en",
            phrases: &[
                "made automatically",
                "decided automatically",
                "approved automatically",
                "rejected automatically",
                "we make automated decisions",
                "automated decisions are made",
            ],
        },
    ],
    examples: Examples {
        wrong: &[
            Example {
                remove: &[],
                yaml: "\
publicity:
  level: public
#        ^^^^^^ contradiction
  secret: [terveys]
  laws: { act: 621/1999, sections: \"24 § 1 mom. 25 k.\" }
",
            },
            Example {
                remove: &[],
                yaml: "\
description:
  fi: Säilytämme osan palvelupyynnöistä paperilla.
#                                       ^^^^^^^^^ contradiction
  sv: Beslutet om begäran fattas automatiskt.
#                         ^^^^^^^^^^^^^^^^^^ contradiction
  en: Some of the requests are kept on paper.
#                                   ^^^^^^^^ contradiction
",
            },
        ],
        right: &[Example {
            remove: &[],
            yaml: "\
description:
  fi: Emme säilytä mitään paperilla. Paperilla tulleet pyynnöt skannataan.
  sv: Inga beslut fattas automatiskt. Begäran på papper skannas.
  en: Nothing is kept on paper. Requests on paper are scanned.
",
        }],
    },
    check,
};

fn check(register: &Register, cx: &mut Cx<'_>) -> Verdict {
    publicity(register, cx);
    marketing(register, cx);
    recordings(register, cx);
    unused(register, cx);
    texts(register, cx);
    cx.verdict()
}

/// Reports two places that exclude each other.
fn report(cx: &mut Cx<'_>, at: Span, message: Text, other: Span, label: Text, help: Text) {
    let _ = cx.report(at, message).also(other, label).note(NOTE).help(help);
}

const NOTE: Text = text! {
    fi: "käsittelyn on oltava läpinäkyvää ja selosteen selkeä (tietosuoja-asetus, 5 artiklan 1 kohdan a alakohta ja 12 artiklan 1 kohta)",
    sv: "behandlingen ska vara öppen och beskrivningen klar (dataskyddsförordningen, artikel 5.1 a och artikel 12.1)",
    en: "the processing must be transparent and the notice clear (GDPR, Article 5(1)(a) and Article 12(1))",
};

const SECRET_GROUP: Text =
    text! { fi: "salassa pidettävä ryhmä", sv: "en sekretessbelagd grupp", en: "a secret group" };

const SECRET_LAW: Text = text! {
    fi: "säännös, joka tekee tiedot salassa pidettäviksi (julkisuuslaki 621/1999, 24 §)",
    sv: "en bestämmelse som gör uppgifterna sekretessbelagda (offentlighetslagen 621/1999, 24 §)",
    en: "a provision that makes the data secret (Act on the Openness of Government Activities 621/1999, section 24)",
};

fn publicity(register: &Register, cx: &mut Cx<'_>) {
    let Some(publicity) = register.publicity.get() else { return };
    let Some(level) = publicity.level.spanned().filter(|it| it.value == PublicityLevel::Public) else { return };
    let law = publicity.laws.iter().find(|it| {
        let sections = it.value.sections.as_deref().unwrap_or_default();
        it.value.act.get().is_some_and(|it| it.0 == "621/1999") && sections.starts_with("24 §")
    });
    let (secret, label) = match (publicity.secret.first(), law) {
        (Some(group), _) => (group.span, SECRET_GROUP),
        (None, Some(law)) => (law.head, SECRET_LAW),
        (None, None) => return,
    };
    report(
        cx,
        level.span,
        text! {
            fi: "tiedot sanotaan julkisiksi, mutta osa niistä on salassa pidettäviä",
            sv: "uppgifterna sägs vara offentliga, men en del av dem är sekretessbelagda",
            en: "the data are said to be public, but some of them are secret",
        },
        secret,
        label,
        text! {
            fi: "kirjoita `level: partly-secret`, tai poista salassapitoa koskeva tieto",
            sv: "skriv `level: partly-secret`, eller ta bort uppgiften om sekretess",
            en: "write `level: partly-secret`, or remove what says that they are secret",
        },
    );
}

fn marketing(register: &Register, cx: &mut Cx<'_>) {
    let denied = register.not_disclosed_for.iter().find(|it| it.value.id() == Some("direct-marketing"));
    let Some(denied) = denied else { return };
    let is_marketing = |id: &str| register.purpose(id).is_some_and(|it| it.value.direct_marketing.get() == Some(&true));
    let recipient = register.recipient_list().iter().find(|it| {
        let own = matches!(it.value.kind.get(), Some(RecipientKind::Controller | RecipientKind::Authority));
        own && it.value.purposes.values().any(|it| is_marketing(it.as_str()))
    });
    let Some(recipient) = recipient else { return };
    report(
        cx,
        denied.span,
        text! {
            fi: "tietoja ei luovuteta suoramarkkinointiin, mutta vastaanottaja saa niitä siihen",
            sv: "uppgifter lämnas inte ut för direktmarknadsföring, men en mottagare får dem för det",
            en: "data are not disclosed for direct marketing, but a recipient receives them for it",
        },
        recipient.head,
        text! {
            fi: "vastaanottaja, jonka tarkoitus on suoramarkkinointi",
            sv: "en mottagare vars ändamål är direktmarknadsföring",
            en: "a recipient whose purpose is direct marketing",
        },
        text! {
            fi: "poista `direct-marketing` avaimesta `not_disclosed_for:`, tai poista vastaanottaja",
            sv: "ta bort `direct-marketing` under `not_disclosed_for:`, eller ta bort mottagaren",
            en: "remove `direct-marketing` under `not_disclosed_for:`, or remove the recipient",
        },
    );
}

/// The kind `recording` where no text tells of it, every item is a term of the vocabulary and none is a recording.
fn recordings(register: &Register, cx: &mut Cx<'_>) {
    const RECORDED: [&str; 3] = ["call-recording", "chat-transcript", "video-recording"];
    let kind = register.kinds.iter().find(|it| it.value == RegisterKind::Recording);
    let (Some(kind), Some(group)) = (kind, register.data.first()) else { return };
    let mut items = register.data.values().flat_map(|it| it.items.values());
    let open = items.any(|it| it.id().is_none_or(|it| RECORDED.contains(&it)));
    let told = !register.recording.is_absent();
    if open || told || register.data.values().any(|it| it.items.is_empty()) {
        return;
    }
    report(
        cx,
        kind.span,
        text! {
            fi: "rekisterin laji on nauhoittaminen, mutta tiedoissa ei ole tallenteita",
            sv: "registrets slag är inspelning, men bland uppgifterna finns inga inspelningar",
            en: "the kind of the register is recording, but there are no recordings among the data",
        },
        group.head,
        text! { fi: "tiedot luetellaan tästä alkaen", sv: "uppgifterna räknas upp från och med här", en: "the data are listed from here on" },
        text! {
            fi: "lisää tallenteet tietoihin, esimerkiksi `items: [call-recording]`, tai poista laji `recording`",
            sv: "lägg till inspelningarna bland uppgifterna, till exempel `items: [call-recording]`, eller ta bort slaget `recording`",
            en: "add the recordings to the data, for example `items: [call-recording]`, or remove the kind `recording`",
        },
    );
}

/// Groups of data that no purpose uses, where every purpose says which it uses.
fn unused(register: &Register, cx: &mut Cx<'_>) {
    let Some(purpose) = register.purposes.first() else { return };
    for group in register.data.iter() {
        let Some(id) = group.value.id.spanned() else { continue };
        if register.purposes.values().any(|it| it.uses(Some(id.value.as_str())) || it.data.is_empty()) {
            continue;
        }
        report(
            cx,
            id.span,
            text! {
                fi: "tietoryhmää ei käytetä missään tarkoituksessa",
                sv: "gruppen av uppgifter används inte för något ändamål",
                en: "the group of data is used for no purpose",
            },
            purpose.head,
            text! {
                fi: "tarkoitukset luettelevat tästä alkaen tietonsa, eikä ryhmä ole niissä",
                sv: "ändamålen räknar från och med här upp sina uppgifter, och gruppen finns inte bland dem",
                en: "from here on the purposes list their data, and the group is not among them",
            },
            text! {
                fi: "lisää ryhmä sen tarkoituksen avaimeen `data:`, jossa tietoja käytetään, tai poista ryhmä",
                sv: "lägg till gruppen under `data:` i det ändamål där uppgifterna används, eller ta bort gruppen",
                en: "add the group under `data:` of the purpose that uses it, or remove the group",
            },
        );
    }
}

const SCANNED: Lexicon = Lexicon {
    fi: &["skann*", "digitoi*", "digitoid*"],
    sv: &["skann*", "scann*", "digitaliser*"],
    en: &["scan*", "digitis*", "digitiz*", "nothing"],
};

const DECISION: Lexicon = Lexicon {
    fi: &["päätö*", "hakemu*", "ratkai*"],
    sv: &["beslut*", "ansök*", "ärende*"],
    en: &["decision*", "application*", "case*"],
};

fn texts(register: &Register, cx: &mut Cx<'_>) {
    let manual = match register.security.get() {
        Some(Security::Sorted(it)) => it.manual.spanned().filter(|it| it.value == OrNone::None).map(|it| it.span),
        Some(Security::List(_)) | None => None,
    };
    let automated = register.automated_decisions.spanned().filter(|it| it.value.given().is_none()).map(|it| it.span);
    for hit in cx.hits() {
        let passage = hit.passage;
        let sentence = passage.sentence_at(hit.range.start);
        let paper = hit.group < 3;
        let read =
            ["description", "summary", "purposes", "data", "sources", "sections", "retention", "recording", "security"];
        let accepted = if paper { SCANNED.is_in(passage, &sentence) } else { !DECISION.is_in(passage, &sentence) };
        let place = if paper { manual } else { automated };
        let Some(place) = place.filter(|_| read.contains(&passage.top()) && !accepted) else { continue };
        if sense::denies(passage, &sentence) {
            continue;
        }
        let (message, label, help) = if paper { PAPER } else { AUTOMATIC };
        let _ = cx.report_in(passage, hit.range.clone(), message).also(place, label).note(NOTE).help(help);
    }
}

const PAPER: (Text, Text, Text) = (
    text! {
        fi: "teksti kertoo paperiaineistosta, jota ei pitäisi olla",
        sv: "texten talar om material på papper som inte borde finnas",
        en: "the text tells of material on paper that should not exist",
    },
    text! {
        fi: "tässä sanotaan, ettei aineistoa ole paperilla",
        sv: "här står det att det inte finns material på papper",
        en: "here it says that there is no material on paper",
    },
    text! {
        fi: "kerro avaimessa `security.manual:`, miten paperiaineisto suojataan, tai korjaa teksti",
        sv: "berätta under `security.manual:` hur materialet på papper skyddas, eller rätta texten",
        en: "say under `security.manual:` how the material on paper is protected, or correct the text",
    },
);

const AUTOMATIC: (Text, Text, Text) = (
    text! {
        fi: "tekstin mukaan päätöksiä tehdään automaattisesti",
        sv: "enligt texten fattas beslut automatiskt",
        en: "the text says that decisions are made automatically",
    },
    text! {
        fi: "tässä sanotaan, ettei automaattisia päätöksiä tehdä",
        sv: "här står det att automatiserade beslut inte fattas",
        en: "here it says that no automated decisions are made",
    },
    text! {
        fi: "kuvaa päätökset avaimessa `automated_decisions:` (`kind`, `logic`, `significance`), tai korjaa teksti",
        sv: "beskriv besluten under `automated_decisions:` (`kind`, `logic`, `significance`), eller rätta texten",
        en: "describe the decisions under `automated_decisions:` (`kind`, `logic`, `significance`), or correct the text",
    },
);
