//! Dates, lists, numbers and order as a language has them, by ICU4X.

use std::cmp::Ordering;

use icu_calendar::Date;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as IcuLocale;
use jiff::civil;

/// How long a date is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateLength {
    /// `20 February 2023`.
    #[default]
    Long,
    /// `20.2.2023`.
    Short,
}

/// The formatters of one language, made when first needed.
pub struct Formats {
    dates: Option<DateTimeFormatter<YMD>>,
    numbers: Option<DecimalFormatter>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Formats {
    /// The formatters of the CLDR locale of that tag.
    #[must_use]
    pub fn new(tag: &str, dates: DateLength) -> Self {
        let locale: IcuLocale = tag.parse().unwrap_or(IcuLocale::UNKNOWN);
        let fields = match dates {
            DateLength::Long => YMD::long(),
            DateLength::Short => YMD::medium(),
        };
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            dates: DateTimeFormatter::try_new((&locale).into(), fields).ok(),
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            and: ListFormatter::try_new_and((&locale).into(), wide).ok(),
            or: ListFormatter::try_new_or((&locale).into(), wide).ok(),
            collator: Collator::try_new((&locale).into(), Default::default()).ok(),
        }
    }

    /// A date in words; ISO 8601 where the calendar has no words for it.
    #[must_use]
    pub fn date(&self, date: civil::Date) -> String {
        let (year, month, day) = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
        match (&self.dates, Date::try_new_iso(year, month, day)) {
            (Some(formatter), Ok(it)) => formatter.format(&it).to_string(),
            _ => date.to_string(),
        }
    }

    /// A whole number with its groups.
    #[must_use]
    pub fn number(&self, number: u32) -> String {
        match &self.numbers {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// `a, b and c`.
    #[must_use]
    pub fn and(&self, items: &[String]) -> String {
        join(self.and.as_ref(), items)
    }

    /// `a, b or c`.
    #[must_use]
    pub fn or(&self, items: &[String]) -> String {
        join(self.or.as_ref(), items)
    }

    /// The order of two names.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.collator {
            Some(it) => it.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }
}

fn join(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(it) => it.format(items.iter().map(String::as_str)).to_string(),
        None => items.join(", "),
    }
}
