//! `explain` and `rules`: the handbook in the terminal.

use anyhow::{Result, bail};

use super::Ending;
use super::args::{Explain, Rules};
use super::session::Session;
use crate::check::rules;
use crate::diag::Message;
use crate::i18n::Locales;
use crate::render::{Manuscript, Theme, text as plain_text};
use crate::{guide, lower, report, text};

/// `seloste explain`
pub(super) fn explain(args: &Explain, session: &Session) -> Result<Ending> {
    let locales = Locales::embedded();
    let words = locales.get(&session.lang).map(lower::words).unwrap_or_default();
    let doc = guide::explain(&args.rule, &session.lang, words, &locales);
    let Some(doc) = doc else {
        let known = guide::names();
        let message = Message::new(text! {
            fi: "sääntöä `{rule}` ei ole",
            sv: "regeln `{rule}` finns inte",
            en: "there is no rule `{rule}`",
        })
        .arg("rule", args.rule.as_str())
        .get(&session.lang);
        let nearest = crate::syntax::de::nearest(&args.rule, &known).map(|(it, _)| {
            Message::new(text! {
                fi: "; tarkoititko: {nearest}?",
                sv: "; menade du: {nearest}?",
                en: "; did you mean {nearest}?",
            })
            .arg("nearest", it)
            .get(&session.lang)
        });
        bail!("{message}{}", nearest.unwrap_or_default());
    };
    let theme = Theme::new(&std::collections::BTreeMap::new()).map_err(|_| anyhow::anyhow!("templates"))?;
    let page = plain_text::render(&Manuscript::new(&doc, &theme)).map_err(|it| anyhow::anyhow!("{it}"))?;
    session.print_bytes(&page)?;
    Ok(Ending::Fine)
}

/// `seloste rules`
pub(super) fn rules(args: &Rules, session: &Session) -> Result<Ending> {
    if args.json {
        let rows: Vec<serde_json::Value> = rules::ALL
            .iter()
            .map(|it| {
                serde_json::json!({
                    "name": it.name,
                    "level": it.level.name(),
                    "summary": it.summary.get(&session.lang),
                    "law": it.cites.iter().map(|cite| cite.full_text(&session.lang)).collect::<Vec<_>>(),
                    "since": it.since,
                })
            })
            .collect();
        let value = serde_json::json!({ "version": 1, "rules": rows });
        session.print(&format!("{value:#}\n"))?;
        return Ok(Ending::Fine);
    }
    let width = rules::ALL.iter().map(|it| it.name.len()).max().unwrap_or_default();
    let levels: Vec<&str> = rules::ALL.iter().map(|it| report::level_word(it.level, &session.lang)).collect();
    let level_width = levels.iter().map(|it| it.chars().count()).max().unwrap_or_default();
    let mut out = String::new();
    for (rule, level) in rules::ALL.iter().zip(levels) {
        let pad = " ".repeat(level_width - level.chars().count());
        out.push_str(&format!("{:width$}  {level}{pad}  {}\n", rule.name, rule.summary.get(&session.lang)));
    }
    session.print(&out)?;
    Ok(Ending::Fine)
}
