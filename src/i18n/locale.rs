//! One language: its messages, terms and formats, with the language it falls back to.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use jiff::civil;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::format::{DateLength, Formats};
use super::lint;
use super::phrases::Phrase;
use super::value::{Pieces, Value, fill, pieces, plainly, stand_in};
use crate::diag::Diagnostic;
use crate::doc::{self, Inline, plain};
use crate::lang::Lang;
use crate::model::value::{LangTag, Period};
use crate::source::{FileId, SourceFile, SourceMap};
use crate::syntax::field::{Entries, Field};

/// What `locale.toml` says.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The language's name in itself.
    pub name: Option<String>,
    /// The CLDR locale whose dates, lists, numbers and order it uses; the tag itself when left out.
    pub formats: Option<String>,
    /// Whether dates are written short.
    pub short_dates: bool,
    /// The language that speaks where this one is silent.
    pub fallback: Option<Lang>,
    /// The region for typesetting: `FI`.
    pub region: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct SettingsFile {
    name: Field<String>,
    formats: Field<String>,
    dates: Field<DatesSetting>,
    fallback: Field<LangTag>,
    region: Field<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum DatesSetting {
    Long,
    Short,
}

impl Settings {
    /// Reads `locale.toml`.
    #[must_use]
    pub fn read(file: &SourceFile) -> (Self, Vec<Diagnostic>) {
        let (node, mut findings) = crate::syntax::parse(file);
        let (decoded, more) = crate::syntax::decode::<SettingsFile>(&node);
        findings.extend(more);
        let it = decoded.unwrap_or_default();
        let settings = Self {
            name: it.name.into_value(),
            formats: it.formats.into_value(),
            short_dates: it.dates.get() == Some(&DatesSetting::Short),
            fallback: it.fallback.into_value().map(|it| it.0),
            region: it.region.into_value(),
        };
        (settings, findings)
    }
}

/// A table of words by id: `[terms]`, `[countries]` or `[organisations]`.
#[derive(Default, Deserialize)]
#[serde(default)]
struct WordsFile {
    terms: Field<Entries<String>>,
    countries: Field<Entries<String>>,
    organisations: Field<Entries<String>>,
}

/// One language in full.
pub struct Locale {
    lang: Lang,
    name: String,
    region: Option<String>,
    words: Arc<Words>,
    formats: OnceLock<Formats>,
    around: OnceLock<doc::Words>,
    formats_tag: String,
    date_length: DateLength,
    /// What speaks where the language is silent.
    fallback: Option<Arc<Words>>,
}

/// What a language itself says: its messages, terms and names, shared with the languages that fall back to it.
pub(super) struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    terms: BTreeMap<String, String>,
    countries: BTreeMap<String, String>,
    /// What there is to say for each phrase of the list, once it was asked for; nothing where the language is silent.
    said: Vec<OnceLock<Option<Pieces>>>,
}

impl Locale {
    /// The language with its words, and with those of all languages to fall back to one of them.
    pub(super) fn new(settings: &Settings, words: &Arc<Words>, all: &BTreeMap<Lang, Arc<Words>>) -> Self {
        let lang = &words.lang;
        // A new language without a word about it falls back to English, which is always complete.
        let back = settings.fallback.clone().or_else(|| (lang.as_str() != "en").then(Lang::en));
        Self {
            lang: lang.clone(),
            name: settings.name.clone().unwrap_or_else(|| lang.to_string()),
            region: settings.region.clone(),
            words: Arc::clone(words),
            formats: OnceLock::new(),
            around: OnceLock::new(),
            formats_tag: settings.formats.clone().unwrap_or_else(|| lang.to_string()),
            date_length: if settings.short_dates { DateLength::Short } else { DateLength::Long },
            fallback: back.filter(|it| it != lang).and_then(|it| all.get(&it).cloned()),
        }
    }

    /// The language's tag.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The language's name in itself.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The region for typesetting.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The words that stand around the text of a page: made once, for all pages have the same.
    pub fn around(&self, make: fn(&Self) -> doc::Words) -> &doc::Words {
        self.around.get_or_init(|| make(self))
    }

    /// The formatters of the language.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Formats::new(&self.formats_tag, self.date_length))
    }

    /// A phrase as running text. What this language does not say comes from the language it falls back to,
    /// marked as such.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> Vec<Inline> {
        phrase.with_values(&|values| {
            if let Some(text) = self.words.say(phrase, values) {
                return text;
            }
            let back = self.fallback.as_ref().and_then(|it| Some((it, it.say(phrase, values)?)));
            match back {
                Some((back, text)) => vec![Inline::Foreign { lang: back.lang.clone(), text }],
                None => vec![Inline::Text(phrase.id().to_owned())],
            }
        })
    }

    /// A phrase as plain words, for labels and headings.
    #[must_use]
    pub fn word(&self, phrase: &Phrase) -> String {
        plain::inlines(&self.say(phrase))
    }

    /// The words of a vocabulary term; words of the fallback are marked.
    #[must_use]
    pub fn term(&self, id: &str) -> Option<Vec<Inline>> {
        self.lookup(id, |it| &it.terms)
    }

    /// The name of a country or organisation by its code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<Vec<Inline>> {
        self.lookup(code, |it| &it.countries)
    }

    fn lookup(&self, id: &str, table: fn(&Words) -> &BTreeMap<String, String>) -> Option<Vec<Inline>> {
        if let Some(it) = table(&self.words).get(id) {
            return Some(vec![Inline::text(it.as_str())]);
        }
        let back = self.fallback.as_ref()?;
        let text = table(back).get(id)?;
        Some(vec![Inline::Foreign { lang: back.lang.clone(), text: vec![Inline::text(text.as_str())] }])
    }

    /// A date as an inline.
    #[must_use]
    pub fn date(&self, date: civil::Date) -> Inline {
        Inline::Date { iso: date.to_string(), text: self.formats().date(date) }
    }

    /// A period as an inline: "1 year and 6 months".
    #[must_use]
    pub fn period(&self, period: &Period) -> Inline {
        let parts = [
            (period.years, Phrase::PeriodYears { count: u32::from(period.years).into() }),
            (period.months, Phrase::PeriodMonths { count: u32::from(period.months).into() }),
            (period.weeks, Phrase::PeriodWeeks { count: u32::from(period.weeks).into() }),
            (period.days, Phrase::PeriodDays { count: u32::from(period.days).into() }),
        ];
        let words: Vec<String> = parts.iter().filter(|(it, _)| *it > 0).map(|(_, it)| self.word(it)).collect();
        Inline::Period { iso: period.to_string(), text: self.formats().and(&words) }
    }

    /// The ids of all terms that this language itself has words for.
    pub fn term_ids(&self) -> impl Iterator<Item = &str> {
        self.words.terms.keys().map(String::as_str)
    }
}

impl Words {
    /// Reads the files of one language folder; a later file of the same name overrides message by message. What is
    /// wrong with the project's own files is given, too.
    pub(super) fn read(
        lang: &Lang,
        files: &BTreeMap<String, Vec<FileId>>,
        sources: &SourceMap,
        own: &[FileId],
    ) -> (Self, Vec<Diagnostic>) {
        let language: LanguageIdentifier = lang.base().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        let said = Phrase::ALL.iter().map(|_| OnceLock::new()).collect();
        let mut it = Self { lang: lang.clone(), bundle, terms: BTreeMap::new(), countries: BTreeMap::new(), said };
        let mut findings = Vec::new();
        let prefix = format!("{lang}/");
        for (path, ids) in files.range(prefix.clone()..).take_while(|(path, _)| path.starts_with(&prefix)) {
            for file in ids.iter().filter_map(|id| sources.get(*id)) {
                let troubles = if path.ends_with(".ftl") {
                    it.add_messages(file, own.contains(&file.id))
                } else if path.ends_with("/vocabulary.toml") || path.ends_with("/countries.toml") {
                    it.add_tables(file)
                } else {
                    Vec::new()
                };
                if own.contains(&file.id) {
                    findings.extend(troubles);
                }
            }
        }
        (it, findings)
    }

    /// A phrase in the words of this language; nothing where it has none.
    fn say(&self, phrase: &Phrase, values: &[&Value]) -> Option<Vec<Inline>> {
        let place = phrase.place();
        let info = Phrase::ALL.get(place)?;
        let read = || self.pattern(info.id).map(|it| pieces(it, info.variables));
        let pieces = self.said.get(place)?.get_or_init(read).as_deref()?;
        plainly(pieces, values).or_else(|| self.fluently(self.pattern(info.id)?, info.variables, values))
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        self.bundle.get_message(id)?.value()
    }

    /// What a message says, as Fluent has it.
    fn fluently(&self, pattern: &Pattern<&str>, names: &[&'static str], values: &[&Value]) -> Option<Vec<Inline>> {
        let mut args = FluentArgs::new();
        for (at, (name, value)) in names.iter().zip(values).enumerate() {
            match value {
                Value::Text(_) | Value::Rich(_) => args.set(*name, FluentValue::from(stand_in(at))),
                Value::Number(it) => args.set(*name, FluentValue::from(*it)),
                Value::Token(it) => args.set(*name, FluentValue::from(*it)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        // A message of a project that cannot be said, for it leads nowhere or to itself: `lint` speaks of what it sees, and
        // the words of the next language are better than a placeholder in a notice.
        if !errors.is_empty() {
            return None;
        }
        Some(fill(&text, values))
    }

    fn add_messages(&mut self, file: &SourceFile, is_own: bool) -> Vec<Diagnostic> {
        // Whoever reads Fluent calls itself at each bracket: a file of brackets would break the program.
        if let Some(finding) = is_own.then(|| lint::too_deep(file)).flatten() {
            return vec![finding];
        }
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.text.clone());
        self.bundle.add_resource_overriding(resource);
        if is_own { lint::messages(file) } else { Vec::new() }
    }

    fn add_tables(&mut self, file: &SourceFile) -> Vec<Diagnostic> {
        let (node, mut troubles) = crate::syntax::parse(file);
        let (decoded, more) = crate::syntax::decode::<WordsFile>(&node);
        troubles.extend(more);
        let decoded = decoded.unwrap_or_default();
        insert(&mut self.terms, decoded.terms);
        insert(&mut self.countries, decoded.countries);
        insert(&mut self.countries, decoded.organisations);
        troubles
    }
}

fn insert(acc: &mut BTreeMap<String, String>, entries: Field<Entries<String>>) {
    let entries = entries.into_value().unwrap_or_default();
    acc.extend(entries.0.into_iter().map(|(key, it)| (key.value, it.value)));
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Expression, PatternElement, VariantKey};

    use super::super::{Locales, embedded_text};
    use super::*;

    /// The names of variants in a message.
    fn tokens(pattern: &Pattern<&'static str>, found: &mut Vec<&'static str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
                for variant in variants {
                    if let VariantKey::Identifier { name } = variant.key {
                        found.push(name);
                    }
                    tokens(&variant.value, found);
                }
            }
        }
    }

    /// The messages of a language with what they can be asked to choose from.
    fn messages(lang: &Lang) -> BTreeMap<&'static str, Vec<&'static str>> {
        let text = embedded_text(&format!("{lang}/notice.ftl")).unwrap();
        let mut all = BTreeMap::new();
        for entry in fluent_syntax::parser::parse(text).unwrap().body {
            if let Entry::Message(message) = entry {
                let mut names = Vec::new();
                message.value.iter().for_each(|it| tokens(it, &mut names));
                all.insert(message.id.name, names);
            }
        }
        all
    }

    #[test]
    fn the_short_way_says_what_fluent_says() {
        let locales = Locales::embedded();
        let date = Inline::Date { iso: "2026-11-27".to_owned(), text: "tänään".to_owned() };
        let words = [
            Value::Text("a & b".to_owned()),
            Value::Rich(vec![Inline::text("tänään "), date]),
            Value::Token("no-such-token"),
            Value::Number(1),
            Value::Number(5),
        ];
        let other = Value::Text("x".to_owned());
        let mut choices = 0;
        for locale in locales.iter() {
            let messages = messages(locale.lang());
            for phrase in Phrase::ALL {
                let Some(pattern) = locale.words.pattern(phrase.id) else { continue };
                let pieces = pieces(pattern, phrase.variables);
                let tokens = messages.get(phrase.id).into_iter().flatten().map(|it| Value::Token(it));
                for value in words.iter().cloned().chain(tokens) {
                    // Each variable in turn has the value, and the others are a text.
                    for at in 0..phrase.variables.len().max(1) {
                        let one = |place| if place == at { &value } else { &other };
                        let values: Vec<&Value> = (0..phrase.variables.len()).map(one).collect();
                        let Some(said) = plainly(&pieces, &values) else { continue };
                        choices += usize::from(matches!(value, Value::Token(_)));
                        let fluently = locale.words.fluently(pattern, phrase.variables, &values);
                        assert_eq!(Some(said), fluently, "{}", phrase.id);
                    }
                }
            }
        }
        assert!(choices > 1_000, "{choices}");
    }
}
