//! The words and signs of a table of coverage; without one place for them the terminal and the page would differ.

use super::{Coverage, Reason, Score, State};
use crate::diag::Message;
use crate::doc::{Mark, Tone};
use crate::i18n::locale::Locale;
use crate::lang::{Lang, Text};
use crate::text;

impl State {
    /// The sign, one column wide and told apart without colour.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Error => "✗",
            Self::Warning => "!",
            Self::Advice => "?",
            Self::Excepted => "~",
            Self::Satisfied => "✓",
            Self::NotApplicable => "–",
            Self::Off => "·",
        }
    }

    /// What the sign says.
    #[must_use]
    pub fn word(self) -> Text {
        match self {
            Self::Error => text! { fi: "virhe", sv: "fel", en: "error" },
            Self::Warning => text! { fi: "varoitus", sv: "varning", en: "warning" },
            Self::Advice => text! { fi: "neuvo", sv: "råd", en: "advice" },
            Self::Excepted => text! { fi: "poikkeus", sv: "undantag", en: "excepted" },
            Self::Satisfied => text! { fi: "kunnossa", sv: "i ordning", en: "in order" },
            Self::NotApplicable => text! { fi: "ei koske", sv: "gäller inte", en: "not applicable" },
            Self::Off => text! { fi: "ei tarkastettu", sv: "inte granskad", en: "not checked" },
        }
    }

    /// What it means.
    #[must_use]
    pub fn meaning(self) -> Text {
        match self {
            Self::Error => text! {
                fi: "laki vaatii tämän, ja se puuttuu tai on väärin",
                sv: "lagen kräver detta, och det saknas eller är fel",
                en: "the law demands it, and it is missing or wrong",
            },
            Self::Warning => text! {
                fi: "valvontaviranomainen huomauttaisi tästä",
                sv: "tillsynsmyndigheten skulle anmärka på detta",
                en: "a supervisory authority would object",
            },
            Self::Advice => text! {
                fi: "hyvän käytännön mukaista olisi toimia toisin",
                sv: "enligt god praxis borde man göra på annat sätt",
                en: "good practice would be to do otherwise",
            },
            Self::Excepted => text! {
                fi: "puuttuu toistaiseksi, ja rekisterissä kerrotaan syy",
                sv: "saknas tills vidare, och skälet anges i registret",
                en: "missing for the time being, with a reason given in the register",
            },
            Self::Satisfied => text! {
                fi: "kaikki tarkastettu on kunnossa",
                sv: "allt som granskats är i ordning",
                en: "all that was checked is in order",
            },
            Self::NotApplicable => text! {
                fi: "rekisterissä ei ole mitään, mitä vaatimus koskisi",
                sv: "registret har inget som kravet gäller",
                en: "the register has nothing that it concerns",
            },
            Self::Off => text! {
                fi: "asetuksissa kytketty pois, tai tarkastavaa sääntöä ei ole",
                sv: "avstängt i inställningarna, eller ingen regel granskar det",
                en: "switched off in the settings, or no rule looks at it",
            },
        }
    }

    pub(super) fn mark(self, lang: &Lang) -> Mark {
        let tone = match self {
            Self::Error | Self::Warning | Self::Advice => Tone::Alarm,
            Self::Excepted => Tone::Open,
            Self::Satisfied | Self::NotApplicable | Self::Off => Tone::Calm,
        };
        Mark { sign: self.sign().to_owned(), words: self.word().get(lang).to_owned(), tone }
    }
}

pub(super) const TITLE: Text = text! {
    fi: "Lakisääteisten velvoitteiden kattavuus",
    sv: "Så uppfylls de lagstadgade skyldigheterna",
    en: "Coverage of the duties of the law",
};
pub(super) const INTRODUCTION: Text = text! {
    fi: "Mitä tietosuoja-asetus ja Suomen laki vaativat selosteelta, ja miten se toteutuu kussakin rekisterissä.",
    sv: "Vad dataskyddsförordningen och finsk lag kräver av en dataskyddsbeskrivning, och hur det uppfylls i varje register.",
    en: "What the GDPR and Finnish law demand of a privacy notice, and how each register keeps it.",
};
pub(super) const LIMITS: Text = text! {
    fi: "Taulukko kertoo, mitä ohjelma voi tarkastaa määrittelyistä. Se ei tiedä, vastaavatko määrittelyt todellisuutta.",
    sv: "Tabellen berättar vad programmet kan granska i definitionerna. Den vet inte om de motsvarar verkligheten.",
    en: "The table tells what the program can check in the definitions. It does not know whether they are true.",
};
pub(super) const AS_OF: Text = text! { fi: "Arvioitu päivän mukaan", sv: "Bedömt enligt läget", en: "Judged as of" };
pub(super) const RESULT: Text = text! { fi: "Tulos", sv: "Resultat", en: "Result" };
pub(super) const DUTIES: Text =
    text! { fi: "Velvoitteet rekistereittäin", sv: "Skyldigheterna per register", en: "The duties in each register" };
pub(super) const DUTY: Text = text! { fi: "Velvoite", sv: "Skyldighet", en: "Duty" };
pub(super) const REGISTERS: Text = text! { fi: "Rekisterit", sv: "Register", en: "Registers" };
pub(super) const REGISTER: Text = text! { fi: "Rekisteri", sv: "Register", en: "Register" };
pub(super) const LANGUAGES: Text = text! { fi: "Kielet", sv: "Språk", en: "Languages" };
pub(super) const KEPT: Text = text! { fi: "Kunnossa", sv: "I ordning", en: "In order" };
pub(super) const DUTIES_CAPTION: Text = text! {
    fi: "Jokainen velvoite jokaisessa rekisterissä; merkit selitetään taulukon alla",
    sv: "Varje skyldighet i varje register; tecknen förklaras under tabellen",
    en: "Each duty in each register; the signs are explained below the table",
};
pub(super) const OPEN_CAPTION: Text = text! {
    fi: "Mikä ei ole kunnossa eikä perusteltu poikkeuksella",
    sv: "Det som inte är i ordning och inte motiveras med ett undantag",
    en: "What is not in order and has no exception",
};
pub(super) const EXCEPTIONS_CAPTION: Text = text! {
    fi: "Mitä toistaiseksi puuttuu, miksi ja mihin asti",
    sv: "Vad som tills vidare saknas, varför och hur länge",
    en: "What is missing for the time being, why and until when",
};
pub(super) const REGISTERS_CAPTION: Text = text! {
    fi: "Rekisterien kielet ja tulos",
    sv: "Registrens språk och resultat",
    en: "The languages and the result of each register",
};
pub(super) const KEPT_SHORT: Text = text! { fi: "ok", sv: "ok", en: "ok" };
pub(super) const SIGNS: Text = text! { fi: "Merkit", sv: "Tecken", en: "Signs" };
pub(super) const EXCEPTIONS: Text = text! { fi: "Poikkeukset", sv: "Undantag", en: "Exceptions" };
pub(super) const NO_EXCEPTIONS: Text =
    text! { fi: "Poikkeuksia ei ole.", sv: "Det finns inga undantag.", en: "There are no exceptions." };
pub(super) const OPEN: Text = text! { fi: "Avoinna", sv: "Öppet", en: "Open" };
pub(super) const NOTHING_OPEN: Text = text! {
    fi: "Mitään ei ole avoinna ilman poikkeusta.",
    sv: "Ingenting är öppet utan undantag.",
    en: "Nothing is open without an exception.",
};
pub(super) const RULE: Text = text! { fi: "Mitä puuttuu", sv: "Vad som saknas", en: "What is missing" };
pub(super) const LEVEL: Text = text! { fi: "Taso", sv: "Nivå", en: "Level" };
pub(super) const REASON: Text = text! { fi: "Syy", sv: "Skäl", en: "Reason" };
pub(super) const UNTIL: Text = text! { fi: "Voimassa", sv: "I kraft", en: "In force" };
pub(super) const PROVISIONS: Text = text! { fi: "Säännökset", sv: "Bestämmelserna", en: "The provisions" };
pub(super) const BY_LANGUAGE: Text = text! { fi: "Kielittäin (*)", sv: "Per språk (*)", en: "By language (*)" };

/// `12 of 17 in order, 2 excepted, 1 open`.
pub(super) fn score(score: Score, lang: &Lang) -> String {
    let text = match (score.excepted, score.open) {
        (0, 0) => text! {
            fi: "{kept}/{all} kunnossa",
            sv: "{kept} av {all} i ordning",
            en: "{kept} of {all} in order",
        },
        (_, 0) => text! {
            fi: "{kept}/{all} kunnossa, poikkeuksia {excepted}",
            sv: "{kept} av {all} i ordning, undantag: {excepted}",
            en: "{kept} of {all} in order, excepted: {excepted}",
        },
        (0, _) => text! {
            fi: "{kept}/{all} kunnossa, avoinna {open}",
            sv: "{kept} av {all} i ordning, öppna: {open}",
            en: "{kept} of {all} in order, open: {open}",
        },
        (_, _) => text! {
            fi: "{kept}/{all} kunnossa, poikkeuksia {excepted}, avoinna {open}",
            sv: "{kept} av {all} i ordning, undantag: {excepted}, öppna: {open}",
            en: "{kept} of {all} in order, excepted: {excepted}, open: {open}",
        },
    };
    Message::new(text)
        .arg("kept", score.kept.to_string())
        .arg("all", score.applicable().to_string())
        .arg("excepted", score.excepted.to_string())
        .arg("open", score.open.to_string())
        .get(lang)
}

/// `4/5`: for a narrow column.
pub(super) fn fraction(score: Score) -> String {
    if score.applicable() == 0 { "–".to_owned() } else { format!("{}/{}", score.kept, score.applicable()) }
}

/// Until when an exception holds, and how long that is.
pub(super) fn until(reason: &Reason, locale: &Locale, lang: &Lang) -> String {
    let Some(date) = reason.until else {
        return text! { fi: "ei päättymispäivää", sv: "inget slutdatum", en: "no end date" }.get(lang).to_owned();
    };
    let days = reason.days.unwrap_or_default();
    let text = match days {
        0 => text! {
            fi: "{date} asti, viimeinen päivä",
            sv: "till och med {date}, sista dagen",
            en: "until {date}, the last day",
        },
        1 => text! {
            fi: "{date} asti, 1 päivä jäljellä",
            sv: "till och med {date}, 1 dag kvar",
            en: "until {date}, 1 day left",
        },
        _ => text! {
            fi: "{date} asti, {days} päivää jäljellä",
            sv: "till och med {date}, {days} dagar kvar",
            en: "until {date}, {days} days left",
        },
    };
    Message::new(text).arg("date", locale.formats().date(date.0)).arg("days", days.to_string()).get(lang)
}

/// What is to be said of findings that belong to no rule; nothing when there are none.
pub(super) fn unread(coverage: &Coverage, lang: &Lang) -> Option<String> {
    let count = coverage.unread.len();
    let text = match count {
        0 => return None,
        1 => text! {
            fi: "Tiedostoissa on 1 löydös, joka ei kuulu mihinkään sarakkeeseen: taulukko voi olla sen osalta väärin. Sen näyttää `seloste check`.",
            sv: "I filerna finns 1 anmärkning som inte hör till någon kolumn: tabellen kan till den delen vara fel. Den visas av `seloste check`.",
            en: "The files have 1 finding that belongs to no column: the table may be wrong about it. `seloste check` shows it.",
        },
        _ => text! {
            fi: "Tiedostoissa on {count} löydöstä, jotka eivät kuulu mihinkään sarakkeeseen: taulukko voi olla niiden osalta väärin. Ne näyttää `seloste check`.",
            sv: "I filerna finns {count} anmärkningar som inte hör till någon kolumn: tabellen kan till den delen vara fel. De visas av `seloste check`.",
            en: "The files have {count} findings that belong to no column: the table may be wrong about them. `seloste check` shows them.",
        },
    };
    Some(Message::new(text).arg("count", count.to_string()).get(lang))
}

/// `in 3 places`, for a rule with several findings.
pub(super) fn places(count: usize, lang: &Lang) -> Option<String> {
    let text = text! { fi: "{count} kohdassa", sv: "på {count} ställen", en: "in {count} places" };
    (count > 1).then(|| Message::new(text).arg("count", count.to_string()).get(lang))
}
