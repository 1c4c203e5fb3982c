//! Small values with a form of their own: identifiers, dates, periods, addresses of the net; and the statement `none` in
//! the place of a value.
//!
//! Each reads its text strictly and says what it expected, so that a slip is found where it stands.

use std::borrow::Cow;
use std::fmt;

use jiff::Span as JiffSpan;
use jiff::civil;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::diag::Message;
use crate::lang::{Lang, Text};
use crate::syntax::de::{self, ScalarValue, Trouble};
use crate::syntax::field::{InheritWord, NoneWord};
use crate::text;

/// Gives a scalar its `Deserialize` and its JSON Schema.
macro_rules! scalar {
    ($name:ident, $title:literal, $pattern:literal, $description:literal) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                de::scalar(deserializer)
            }
        }
        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                $title.into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "description": $description })
            }
        }
    };
}

/// A name for machines: small letters, digits and hyphens, beginning with a letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(pub String);

impl Id {
    /// Whether a text has the form of an identifier.
    #[must_use]
    pub fn fits(text: &str) -> bool {
        text.starts_with(|it: char| it.is_ascii_lowercase())
            && !text.ends_with('-')
            && text.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ScalarValue for Id {
    const EXPECTED: Text = text! { fi: "tunnus", sv: "en identifierare", en: "an identifier" };

    fn read(text: &str) -> Result<Self, Trouble> {
        if Self::fits(text) {
            return Ok(Self(text.to_owned()));
        }
        Err(Trouble::new(
            "bad-id",
            Message::new(text! {
                fi: "”{found}” ei ole kelvollinen tunnus",
                sv: "”{found}” är inte en giltig identifierare",
                en: "“{found}” is not a valid identifier",
            })
            .arg("found", text),
        )
        .help(text! {
            fi: "käytä pieniä kirjaimia a–z, numeroita ja väliviivoja, esimerkiksi `asiakaspalvelu-2`",
            sv: "använd små bokstäver a–z, siffror och bindestreck, till exempel `kundtjanst-2`",
            en: "use small letters a–z, digits and hyphens, for example `customer-service-2`",
        }))
    }
}
scalar!(Id, "Id", "^[a-z]([a-z0-9-]*[a-z0-9])?$", "An identifier: small letters a–z, digits and hyphens.");

/// A calendar date, written `2023-02-20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(pub civil::Date);

impl Date {
    /// The day that many months earlier; the first day there is, when that would be before it.
    #[must_use]
    pub fn months_before(self, months: u16) -> Self {
        Self(self.0.saturating_sub(JiffSpan::new().months(months)))
    }

    /// How many days later another day is; negative when it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i32 {
        self.0.until(later.0).map_or(i32::MAX, |it| it.get_days())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl ScalarValue for Date {
    const EXPECTED: Text = text! { fi: "päivämäärä", sv: "ett datum", en: "a date" };

    fn read(text: &str) -> Result<Self, Trouble> {
        let shaped = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, it)| if matches!(at, 4 | 7) { it == b'-' } else { it.is_ascii_digit() });
        if let Some(date) = shaped.then(|| text.parse().ok()).flatten() {
            return Ok(Self(date));
        }
        let trouble = Trouble::new(
            "bad-date",
            Message::new(if shaped {
                text! {
                    fi: "päivää ”{found}” ei ole kalenterissa",
                    sv: "datumet ”{found}” finns inte i kalendern",
                    en: "the date “{found}” is not in the calendar",
                }
            } else {
                text! {
                    fi: "”{found}” ei ole päivämäärä",
                    sv: "”{found}” är inte ett datum",
                    en: "“{found}” is not a date",
                }
            })
            .arg("found", text),
        );
        Err(match national_date(text) {
            Some(iso) => trouble.help(
                Message::new(text! { fi: "kirjoita `{iso}`", sv: "skriv `{iso}`", en: "write `{iso}`" })
                    .arg("iso", iso),
            ),
            None => trouble.help(text! {
                fi: "kirjoita vuosi, kuukausi ja päivä: `2023-02-20`",
                sv: "skriv år, månad och dag: `2023-02-20`",
                en: "write year, month and day: `2023-02-20`",
            }),
        })
    }
}
scalar!(Date, "Date", "^\\d{4}-\\d{2}-\\d{2}$", "A date: year, month and day, as in 2023-02-20.");

/// `20.2.2023` as `2023-02-20`, when it is a day of the calendar.
fn national_date(text: &str) -> Option<String> {
    let mut parts = text.trim_end_matches('.').split('.').map(|it| it.trim().parse::<i16>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    let date = civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    parts.next().is_none().then(|| date.to_string())
}

/// A period in the calendar, written as ISO 8601: `P18M`, `P1Y`, `P1Y6M`, `P2W`, `P14D`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Weeks.
    pub weeks: u16,
    /// Days.
    pub days: u16,
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        for (number, unit) in [(self.years, 'Y'), (self.months, 'M'), (self.weeks, 'W'), (self.days, 'D')] {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        Ok(())
    }
}

impl ScalarValue for Period {
    const EXPECTED: Text = text! { fi: "ajanjakso", sv: "en tidsperiod", en: "a period" };

    fn read(text: &str) -> Result<Self, Trouble> {
        let shaped =
            text.starts_with('P') && text.bytes().skip(1).all(|it| it.is_ascii_digit() || b"YMWD".contains(&it));
        let parts = shaped
            .then(|| text.parse::<JiffSpan>().ok())
            .flatten()
            .and_then(|it| {
                Some(Self {
                    years: u16::try_from(it.get_years()).ok()?,
                    months: u16::try_from(it.get_months()).ok()?,
                    weeks: u16::try_from(it.get_weeks()).ok()?,
                    days: u16::try_from(it.get_days()).ok()?,
                })
            })
            .filter(|it| it.years > 0 || it.months > 0 || it.weeks > 0 || it.days > 0);
        parts.ok_or_else(|| {
            Trouble::new(
                "bad-period",
                Message::new(text! {
                    fi: "”{found}” ei ole ajanjakso",
                    sv: "”{found}” är inte en tidsperiod",
                    en: "“{found}” is not a period",
                })
                .arg("found", text),
            )
            .help(text! {
                fi: "kirjoita `P2Y` (2 vuotta), `P18M` (18 kuukautta), `P6W` (6 viikkoa) tai `P14D` (14 päivää)",
                sv: "skriv `P2Y` (2 år), `P18M` (18 månader), `P6W` (6 veckor) eller `P14D` (14 dagar)",
                en: "write `P2Y` (2 years), `P18M` (18 months), `P6W` (6 weeks) or `P14D` (14 days)",
            })
        })
    }
}
scalar!(
    Period,
    "Period",
    "^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$",
    "A period (ISO 8601): P2Y is two years, P18M eighteen months, P6W six weeks, P14D fourteen days."
);

/// A web address: `https://` or `http://`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(pub String);

impl ScalarValue for Url {
    const EXPECTED: Text = text! { fi: "verkko-osoite", sv: "en webbadress", en: "a web address" };

    fn read(text: &str) -> Result<Self, Trouble> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let fits = rest.is_some_and(|it| {
            it.starts_with(char::is_alphanumeric)
                && !it.contains(|it: char| it.is_whitespace() || it.is_control() || "<>\"`{}|\\^".contains(it))
        });
        if fits {
            return Ok(Self(text.to_owned()));
        }
        Err(Trouble::new(
            "bad-url",
            Message::new(text! {
                fi: "”{found}” ei ole verkko-osoite",
                sv: "”{found}” är inte en webbadress",
                en: "“{found}” is not a web address",
            })
            .arg("found", text),
        )
        .help(text! {
            fi: "kirjoita koko osoite, joka alkaa `https://`",
            sv: "skriv hela adressen, som börjar med `https://`",
            en: "write the whole address, beginning with `https://`",
        }))
    }
}
scalar!(Url, "Url", "^https?://[^\\s<>\"]+$", "A web address that begins with https:// or http://.");

/// An e-mail address. `(at)` is read as `@`, as authorities often print it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(pub String);

impl Email {
    /// What stands after the `@`, in small letters.
    #[must_use]
    pub fn domain(&self) -> String {
        self.0.rsplit('@').next().unwrap_or_default().to_lowercase()
    }
}

impl ScalarValue for Email {
    const EXPECTED: Text = text! { fi: "sähköpostiosoite", sv: "en e-postadress", en: "an e-mail address" };

    fn read(text: &str) -> Result<Self, Trouble> {
        let address = text.replace("(at)", "@");
        let good = |it: &str| {
            !it.is_empty()
                && !it.starts_with('.')
                && !it.ends_with('.')
                && !it.contains("..")
                && it.chars().all(|it| it.is_alphanumeric() || "._-+'&".contains(it))
        };
        let fits = address
            .split_once('@')
            .is_some_and(|(name, domain)| good(name) && good(domain) && domain.contains('.') && !domain.contains('@'));
        if fits {
            return Ok(Self(address));
        }
        Err(Trouble::new(
            "bad-email",
            Message::new(text! {
                fi: "”{found}” ei ole sähköpostiosoite",
                sv: "”{found}” är inte en e-postadress",
                en: "“{found}” is not an e-mail address",
            })
            .arg("found", text),
        )
        .help(text! {
            fi: "kirjoita osoite muodossa `kirjaamo@example.fi`",
            sv: "skriv adressen i formen `registrator@example.fi`",
            en: "write the address as in `registry@example.fi`",
        }))
    }
}
scalar!(Email, "Email", "^[^@\\s]+(@|\\(at\\))[^@\\s]+\\.[^@\\s]+$", "An e-mail address; (at) is read as @.");

/// A telephone number, written for people: digits, spaces, hyphens, parentheses and a leading plus sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(pub String);

impl Phone {
    /// The number for a `tel:` link: digits and a leading plus sign only.
    #[must_use]
    pub fn dial(&self) -> String {
        self.0.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect()
    }
}

impl ScalarValue for Phone {
    const EXPECTED: Text = text! { fi: "puhelinnumero", sv: "ett telefonnummer", en: "a telephone number" };

    fn read(text: &str) -> Result<Self, Trouble> {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let shaped =
            text.char_indices().all(|(at, it)| it.is_ascii_digit() || " -()".contains(it) || (it == '+' && at == 0));
        if shaped && (3..=15).contains(&digits) {
            return Ok(Self(text.to_owned()));
        }
        Err(Trouble::new(
            "bad-phone",
            Message::new(text! {
                fi: "”{found}” ei ole puhelinnumero",
                sv: "”{found}” är inte ett telefonnummer",
                en: "“{found}” is not a telephone number",
            })
            .arg("found", text),
        )
        .help(text! {
            fi: "käytä numeroita ja välilyöntejä; useampi numero annetaan luettelona",
            sv: "använd siffror och mellanslag; flera nummer anges som en lista",
            en: "use digits and spaces; give several numbers as a list",
        }))
    }
}
scalar!(Phone, "Phone", "^\\+?[0-9 ()-]{3,}$", "A telephone number as people read it.");

/// The code of a country (ISO 3166-1, two capital letters) or `EPO`, the one organisation with an adequacy decision.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country(pub String);

impl ScalarValue for Country {
    const EXPECTED: Text = text! { fi: "maakoodi", sv: "en landskod", en: "a country code" };

    fn read(text: &str) -> Result<Self, Trouble> {
        if text == "EPO" || (text.len() == 2 && text.bytes().all(|it| it.is_ascii_uppercase())) {
            return Ok(Self(text.to_owned()));
        }
        Err(Trouble::new(
            "bad-country",
            Message::new(text! {
                fi: "”{found}” ei ole maakoodi",
                sv: "”{found}” är inte en landskod",
                en: "“{found}” is not a country code",
            })
            .arg("found", text),
        )
        .help(text! {
            fi: "kirjoita kaksikirjaiminen ISO 3166-1 -koodi, esimerkiksi `US`",
            sv: "skriv den tvåställiga koden enligt ISO 3166-1, till exempel `US`",
            en: "write the two-letter code of ISO 3166-1, for example `US`",
        }))
    }
}
scalar!(Country, "Country", "^([A-Z]{2}|EPO)$", "A country by its two-letter code (ISO 3166-1), or EPO.");

/// The number of a Finnish act: `1050/2018`, the number before the year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActNumber(pub String);

impl ScalarValue for ActNumber {
    const EXPECTED: Text = text! { fi: "säädösnumero", sv: "ett författningsnummer", en: "the number of an act" };

    fn read(text: &str) -> Result<Self, Trouble> {
        let fits = text.split_once('/').is_some_and(|(number, year)| {
            (1..=4).contains(&number.len())
                && number.bytes().all(|it| it.is_ascii_digit())
                && year.len() == 4
                && year.bytes().all(|it| it.is_ascii_digit())
                && (year.starts_with("18") || year.starts_with("19") || year.starts_with("20"))
        });
        if fits {
            return Ok(Self(text.to_owned()));
        }
        Err(Trouble::new(
            "bad-act-number",
            Message::new(text! {
                fi: "”{found}” ei ole säädösnumero",
                sv: "”{found}” är inte ett författningsnummer",
                en: "“{found}” is not the number of an act",
            })
            .arg("found", text),
        )
        .help(text! {
            fi: "kirjoita numero ja vuosi: `1050/2018`; muun kuin Suomen säädöksen annat avaimilla `title:` ja `url:`",
            sv: "skriv nummer och år: `1050/2018`; en annan författning än en finsk anges med `title:` och `url:`",
            en: "write number and year: `1050/2018`; give law that is not Finnish with `title:` and `url:`",
        }))
    }
}
scalar!(ActNumber, "ActNumber", "^\\d{1,4}/(18|19|20)\\d{2}$", "The number of a Finnish act: number/year.");

/// A language tag (BCP 47).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LangTag(pub Lang);

impl ScalarValue for LangTag {
    const EXPECTED: Text = text! { fi: "kielitunnus", sv: "en språktagg", en: "a language tag" };

    fn read(text: &str) -> Result<Self, Trouble> {
        Lang::parse(text).map(Self).ok_or_else(|| {
            Trouble::new(
                "bad-language",
                Message::new(text! {
                    fi: "”{found}” ei ole kielitunnus",
                    sv: "”{found}” är inte en språktagg",
                    en: "“{found}” is not a language tag",
                })
                .arg("found", text),
            )
            .help(text! {
                fi: "kirjoita BCP 47 -tunnus, esimerkiksi `fi`, `sv`, `en` tai `se`",
                sv: "skriv en tagg enligt BCP 47, till exempel `fi`, `sv`, `en` eller `se`",
                en: "write a BCP 47 tag, for example `fi`, `sv`, `en` or `se`",
            })
        })
    }
}
scalar!(LangTag, "Language", "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "A language tag (BCP 47), such as fi, sv, en or se.");

/// A value, or the statement `none`.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "OrNone_{T}", untagged)]
pub enum OrNone<T> {
    /// The statement that there is none, printed as a sentence.
    #[serde(rename = "none")]
    #[schemars(with = "NoneWord")]
    None,
    /// The value.
    #[serde(rename = "any")]
    Given(T),
}

impl<T> OrNone<T> {
    /// The value, if one is given.
    #[must_use]
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::None => None,
            Self::Given(it) => Some(it),
        }
    }
}

/// A value, the statement `none`, or `inherit` for what the organisation says.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename = "$shape")]
#[schemars(rename = "OrInherit_{T}", untagged)]
pub enum OrInherit<T> {
    /// As the organisation says.
    #[serde(rename = "inherit")]
    #[schemars(with = "InheritWord")]
    Inherit,
    /// The statement that there is none.
    #[serde(rename = "none")]
    #[schemars(with = "NoneWord")]
    None,
    /// The value.
    #[serde(rename = "any")]
    Given(T),
}
