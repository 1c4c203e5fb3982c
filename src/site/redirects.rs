//! Redirects of renamed registers as servers want them, for all formats: a page alone can only lead from a page.

use std::sync::Arc;

use super::{Row, Site};
use crate::compile::Output;
use crate::render;

impl Site<'_> {
    /// The path under which the website is published, with a slash at both ends.
    pub(super) fn root(&self) -> String {
        let base = self.address("").unwrap_or_default();
        let path = base.split_once("://").and_then(|(_, it)| it.split_once('/')).map(|(_, it)| it).unwrap_or_default();
        let path = path.trim_matches('/');
        if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
    }

    /// The extensions of a notice's files.
    fn extensions(&self) -> Vec<&'static str> {
        let known = |name: &String| render::FORMATS.iter().find(|it| it.name == name).map_or("json", |it| it.extension);
        self.formats.iter().map(known).collect()
    }
}

/// Snippets for Apache, nginx and services that read `_redirects`; nothing when nothing was renamed.
pub(super) fn of(site: &Site<'_>, rows: &[Arc<Row>]) -> Vec<Output> {
    let root = site.root();
    let mut moves: Vec<(String, String)> = Vec::new();
    for row in rows {
        for (old, lang) in row.formerly.iter().flat_map(|old| row.languages.iter().map(move |lang| (old, lang))) {
            for extension in site.extensions() {
                let at = |id: &str| format!("{root}{lang}/{id}.{extension}");
                moves.push((at(old), at(&row.id)));
            }
        }
    }
    if moves.is_empty() {
        return Vec::new();
    }
    moves.sort();
    let file = |path: &str, line: &dyn Fn(&str, &str) -> String| Output {
        path: path.to_owned(),
        bytes: moves.iter().map(|(from, to)| line(from, to)).collect::<String>().into_bytes(),
    };
    vec![
        file("_redirects", &|from, to| format!("{from} {to} 301\n")),
        file("redirects.apache.conf", &|from, to| format!("Redirect permanent \"{from}\" \"{to}\"\n")),
        file("redirects.nginx.conf", &|from, to| format!("location = {from} {{ return 301 {to}; }}\n")),
    ]
}
