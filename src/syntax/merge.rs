//! Agency defaults under a register; without it every register would repeat what its folder shares.

use super::{Entry, Kind, Node};

/// The register with the keys that it lacks taken from the defaults.
///
/// What is taken keeps its places in the other file, so that a finding points at where it is really written.
/// For the keys in `deep` the two values are joined instead, the register's part winning: maps by their keys
/// (organisations by id, for instance), lists by the `id` of their items. A key that the register has, even with an
/// empty value, is the register's. The keys in `without` are not taken.
#[must_use]
pub fn fill(register: Node, defaults: &Node, without: &[&str], deep: &[&str]) -> Node {
    let Node { kind: Kind::Map(mut entries), span, head } = register else { return register };
    for theirs in defaults.entries().iter().filter(|it| !without.contains(&it.key.as_str())) {
        match entries.iter_mut().find(|it| it.key == theirs.key) {
            None => entries.push(theirs.clone()),
            Some(ours) if deep.contains(&theirs.key.as_str()) => join(ours, theirs),
            Some(_) => {}
        }
    }
    Node { kind: Kind::Map(entries), span, head }
}

fn join(ours: &mut Entry, theirs: &Entry) {
    match (&mut ours.value.kind, &theirs.value.kind) {
        (Kind::Map(ours), Kind::Map(theirs)) => {
            let lacking = theirs.iter().filter(|it| ours.iter().all(|own| own.key != it.key)).cloned();
            let lacking: Vec<Entry> = lacking.collect();
            ours.extend(lacking);
        }
        (Kind::List(ours), Kind::List(theirs)) => {
            let id = |node: &Node| node.get("id").and_then(Node::text).map(str::to_owned);
            let known: Vec<String> = ours.iter().filter_map(id).collect();
            ours.extend(theirs.iter().filter(|it| id(it).is_none_or(|it| !known.contains(&it))).cloned());
        }
        (Kind::Null | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_), _) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    /// Keys and texts of a map, one line each, with `file:` before what came from elsewhere.
    fn show(node: &Node, indent: usize) -> String {
        let line = |it: &Entry| {
            let value =
                it.value.text().map_or_else(|| format!("\n{}", show(&it.value, indent + 2)), |it| format!(" {it}\n"));
            format!("{:indent$}{}@{}:{value}", "", it.key, it.value.span.file.0)
        };
        node.entries().iter().map(line).collect()
    }

    fn check(register: &str, defaults: &str, deep: &[&str], expected: &str) {
        let mut map = SourceMap::default();
        let register = map.add("register.yaml", register);
        let defaults = map.add("_agency.yaml", defaults);
        let parse = |id| crate::syntax::parse(map.get(id).unwrap()).0;
        assert_eq!(show(&fill(parse(register), &parse(defaults), &[], deep), 0), expected);
    }

    #[test]
    fn lacking_keys_come_from_the_defaults() {
        check("a: 1\n", "a: 2\nb: 3\n", &[], "a@0: 1\nb@1: 3\n");
    }

    #[test]
    fn maps_are_joined_only_where_asked() {
        let (register, defaults) = ("p: { x: 1 }\nq: { x: 1 }\n", "p: { x: 2, y: 3 }\nq: { y: 3 }\n");
        check(register, defaults, &["p"], "p@0:\n  x@0: 1\n  y@1: 3\nq@0:\n  x@0: 1\n");
    }

    #[test]
    fn lists_are_joined_by_id() {
        let mut map = SourceMap::default();
        let register = map.add("a.yaml", "p: [{ id: x, n: 1 }]\n");
        let defaults = map.add("b.yaml", "p: [{ id: x, n: 2 }, { id: y }, z]\n");
        let parse = |id| crate::syntax::parse(map.get(id).unwrap()).0;
        let node = fill(parse(register), &parse(defaults), &[], &["p"]);
        let files: Vec<u32> = node.get("p").unwrap().items().iter().map(|it| it.span.file.0).collect();
        assert_eq!(files, [0, 1, 1]);
    }

    #[test]
    fn an_empty_value_is_the_registers_own() {
        check("dpo:\n", "dpo: someone\n", &["dpo"], "dpo@0:\n");
    }
}
