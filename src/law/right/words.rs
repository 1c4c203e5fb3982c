//! What rights, conditions and reasons are called: one place to check the words against the official versions.

use super::{Condition, Reason, Regime, Right};
use crate::lang::Text;
use crate::text;

/// Official terms; the two objections of Article 21 are told apart by what they are aimed at.
pub(super) const fn name(right: Right) -> Text {
    match right {
        Right::Withdrawal => text! {
            fi: "oikeus peruuttaa suostumus milloin tahansa",
            sv: "rätt att när som helst återkalla sitt samtycke",
            en: "right to withdraw consent at any time",
        },
        Right::Access => text! { fi: "oikeus saada pääsy tietoihin", sv: "rätt till tillgång", en: "right of access" },
        Right::Rectification => {
            text! { fi: "oikeus tietojen oikaisemiseen", sv: "rätt till rättelse", en: "right to rectification" }
        }
        Right::Erasure => text! {
            fi: "oikeus tietojen poistamiseen (oikeus tulla unohdetuksi)",
            sv: "rätt till radering (rätten att bli bortglömd)",
            en: "right to erasure (right to be forgotten)",
        },
        Right::Restriction => text! {
            fi: "oikeus käsittelyn rajoittamiseen",
            sv: "rätt till begränsning av behandling",
            en: "right to restriction of processing",
        },
        Right::Notification => text! {
            fi: "oikaisua, poistoa tai käsittelyn rajoitusta koskeva ilmoitusvelvollisuus",
            sv: "anmälningsskyldighet avseende rättelse eller radering och begränsning",
            en: "notification obligation",
        },
        Right::Portability => text! {
            fi: "oikeus siirtää tiedot järjestelmästä toiseen",
            sv: "rätt till dataportabilitet",
            en: "right to data portability",
        },
        Right::Objection => {
            text! { fi: "vastustamisoikeus", sv: "rätt att göra invändningar", en: "right to object" }
        }
        Right::MarketingObjection => text! {
            fi: "oikeus vastustaa suoramarkkinointia",
            sv: "rätt att göra invändningar mot direkt marknadsföring",
            en: "right to object to direct marketing",
        },
        Right::AutomatedDecisions => text! {
            fi: "automatisoidut yksittäispäätökset, profilointi mukaan luettuna",
            sv: "automatiserat individuellt beslutsfattande, inbegripet profilering",
            en: "automated individual decision-making, including profiling",
        },
        Right::Complaint => text! {
            fi: "oikeus tehdä valitus valvontaviranomaiselle",
            sv: "rätt att lämna in klagomål till en tillsynsmyndighet",
            en: "right to lodge a complaint with a supervisory authority",
        },
        Right::Remedy => text! {
            fi: "oikeus tehokkaisiin oikeussuojakeinoihin rekisterinpitäjää tai henkilötietojen käsittelijää vastaan",
            sv: "rätt till ett effektivt rättsmedel mot en personuppgiftsansvarig eller ett personuppgiftsbiträde",
            en: "right to an effective judicial remedy against a controller or processor",
        },
    }
}

pub(super) const fn condition(condition: &Condition) -> Text {
    match condition {
        Condition::UnnecessaryOrUnlawful => text! {
            fi: "kun tietoja ei enää tarvita tai niitä on käsitelty lainvastaisesti",
            sv: "när uppgifterna inte längre behövs eller har behandlats på olagligt sätt",
            en: "when the data are no longer necessary or have been unlawfully processed",
        },
        Condition::AfterObjection => text! {
            fi: "kun tietoja ei enää tarvita, niitä on käsitelty lainvastaisesti tai käsittelyn vastustaminen on johtanut tulokseen",
            sv: "när uppgifterna inte längre behövs, har behandlats på olagligt sätt eller en invändning har godtagits",
            en: "when the data are no longer necessary, have been unlawfully processed or an objection has succeeded",
        },
        Condition::OnGroundsOf18 => text! {
            fi: "kun jokin 18 artiklan 1 kohdan edellytyksistä täyttyy",
            sv: "när någon av förutsättningarna i artikel 18.1 är uppfylld",
            en: "when one of the grounds of Article 18(1) applies",
        },
        Condition::AutomatedAndProvided => text! {
            fi: "tiedoille, jotka henkilö on itse antanut ja joita käsitellään automaattisesti",
            sv: "för uppgifter som personen själv har lämnat och som behandlas automatiserat",
            en: "for data that the person has provided and that are processed by automated means",
        },
        Condition::AutomatedAndProvidedFor(_) => text! {
            fi: "vain osalle käsittelyn perusteista ja tiedoille, jotka henkilö on itse antanut ja joita käsitellään automaattisesti",
            sv: "bara för en del av de rättsliga grunderna och för uppgifter som personen själv har lämnat och som behandlas automatiserat",
            en: "only for some of the legal bases, and for data that the person has provided and that are processed by automated means",
        },
        Condition::OnlyFor { right: _, bases: _ } => text! {
            fi: "vain osalle käsittelyn perusteista",
            sv: "bara för en del av de rättsliga grunderna",
            en: "only for some of the legal bases",
        },
        Condition::OnlyForExplicitConsent => text! {
            fi: "vain tiedoille, joita käsitellään nimenomaisen suostumuksen perusteella",
            sv: "bara för uppgifter som behandlas med stöd av uttryckligt samtycke",
            en: "only for data processed on explicit consent",
        },
        Condition::UnlessLegalClaims => text! {
            fi: "jollei käsittely ole tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi",
            sv: "om behandlingen inte behövs för att fastställa, göra gällande eller försvara rättsliga anspråk",
            en: "unless the processing is needed for the establishment, exercise or defence of legal claims",
        },
        Condition::ResearchObjection => text! {
            fi: "henkilökohtaiseen erityiseen tilanteeseen liittyvällä perusteella tutkimusta ja tilastointia vastaan",
            sv: "av skäl som hänför sig till personens specifika situation, mot forskning och statistik",
            en: "against research and statistics, on grounds relating to the person's particular situation",
        },
        Condition::ResearchImpairment => text! {
            fi: "jollei poistaminen vaikeuta suuresti tutkimusta, tilastointia tai arkistointia",
            sv: "om raderingen inte avsevärt försvårar forskning, statistik eller arkivering",
            en: "unless erasure would seriously impair research, statistics or archiving",
        },
        Condition::SetAside(Regime::ResearchOrStatistics) => text! {
            fi: "siltä osin kuin tietosuojalain 31 §:n mukaan ei poiketa oikeudesta",
            sv: "till den del undantag inte görs enligt 31 § i dataskyddslagen",
            en: "as far as no derogation is made under section 31 of the Data Protection Act",
        },
        Condition::SetAside(Regime::Archiving) => text! {
            fi: "siltä osin kuin tietosuojalain 32 §:n mukaan ei poiketa oikeudesta",
            sv: "till den del undantag inte görs enligt 32 § i dataskyddslagen",
            en: "as far as no derogation is made under section 32 of the Data Protection Act",
        },
        Condition::IfAutomatedDecisions(_) => text! {
            fi: "automaattisia päätöksiä saa tehdä, kun suojatoimet on järjestetty",
            sv: "automatiserade beslut är tillåtna med skyddsåtgärder",
            en: "automated decisions are allowed with safeguards",
        },
        Condition::BasisMissing => text! {
            fi: "riippuu käsittelyn oikeusperusteesta, jota ei ole ilmoitettu",
            sv: "beror på den rättsliga grunden, som inte har angetts",
            en: "depends on the legal basis, which is not given",
        },
    }
}

pub(super) const fn reason(reason: &Reason) -> Text {
    match reason {
        Reason::LegalObligation => text! {
            fi: "käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi",
            sv: "behandlingen behövs för en rättslig förpliktelse",
            en: "the processing is necessary for a legal obligation",
        },
        Reason::PublicTask => text! {
            fi: "käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai julkisen vallan käyttämiseksi",
            sv: "behandlingen behövs för en uppgift av allmänt intresse eller för myndighetsutövning",
            en: "the processing is necessary for a task in the public interest or the exercise of official authority",
        },
        Reason::LegalObligationOrPublicTask => text! {
            fi: "käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi tai yleistä etua koskevan tehtävän suorittamiseksi",
            sv: "behandlingen behövs för en rättslig förpliktelse eller en uppgift av allmänt intresse",
            en: "the processing is necessary for a legal obligation or a task in the public interest",
        },
        Reason::PublicHealth => text! {
            fi: "käsittely on tarpeen terveydenhuoltoa tai kansanterveyttä varten",
            sv: "behandlingen behövs för hälso- och sjukvård eller folkhälsa",
            en: "the processing is necessary for health care or public health",
        },
        Reason::LegalClaims => text! {
            fi: "käsittely on tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi",
            sv: "behandlingen behövs för att fastställa, göra gällande eller försvara rättsliga anspråk",
            en: "the processing is necessary for the establishment, exercise or defence of legal claims",
        },
        Reason::NotConsentOrContract(_) => text! {
            fi: "käsittely ei perustu suostumukseen eikä sopimukseen",
            sv: "behandlingen grundar sig inte på samtycke eller avtal",
            en: "the processing is not based on consent or contract",
        },
        Reason::PortabilityPublicTask => text! {
            fi: "käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai julkisen vallan käyttämiseksi",
            sv: "behandlingen behövs för en uppgift av allmänt intresse eller för myndighetsutövning",
            en: "the processing is necessary for a task in the public interest or the exercise of official authority",
        },
        Reason::NotAutomated => text! {
            fi: "tietoja ei käsitellä automaattisesti",
            sv: "uppgifterna behandlas inte automatiserat",
            en: "the data are not processed by automated means",
        },
        Reason::NotProvided => text! {
            fi: "henkilö ei ole itse antanut tietoja",
            sv: "personen har inte själv lämnat uppgifterna",
            en: "the person has not provided the data",
        },
        Reason::NotTaskOrInterest(_) => text! {
            fi: "käsittely ei perustu yleistä etua koskevaan tehtävään, julkisen vallan käyttämiseen eikä oikeutettuihin etuihin",
            sv: "behandlingen grundar sig inte på en uppgift av allmänt intresse, myndighetsutövning eller berättigade intressen",
            en: "the processing is not based on a task in the public interest, official authority or legitimate interests",
        },
        Reason::ResearchPublicTask => text! {
            fi: "tutkimus tai tilastointi on tarpeen yleistä etua koskevan tehtävän suorittamiseksi",
            sv: "forskningen eller statistiken behövs för en uppgift av allmänt intresse",
            en: "the research or statistics are necessary for a task in the public interest",
        },
        Reason::NotConsent => text! {
            fi: "käsittely ei perustu suostumukseen",
            sv: "behandlingen grundar sig inte på samtycke",
            en: "the processing is not based on consent",
        },
        Reason::NotMarketing => text! {
            fi: "tietoja ei käsitellä suoramarkkinointia varten",
            sv: "uppgifterna behandlas inte för direkt marknadsföring",
            en: "the data are not processed for direct marketing",
        },
        Reason::NoAutomatedDecisions => text! {
            fi: "automaattisia päätöksiä ei tehdä",
            sv: "inga automatiserade beslut fattas",
            en: "no automated decisions are made",
        },
    }
}
