//! Variants of a definition: without it the rules would be tried on the registers that exist, and on no others.

use seloste::syntax::{Kind, Node};

/// The way to a node: the number of an entry or item on each level.
pub(crate) type Way = Vec<usize>;

/// The ways to all entries of maps and all items of lists.
pub(crate) fn ways(node: &Node) -> Vec<Way> {
    let mut found = Vec::new();
    let mut way = Vec::new();
    collect(node, &mut way, &mut found);
    found
}

fn collect(node: &Node, way: &mut Way, found: &mut Vec<Way>) {
    let children: Vec<&Node> = match &node.kind {
        Kind::Map(entries) => entries.iter().map(|it| &it.value).collect(),
        Kind::List(items) => items.iter().collect(),
        Kind::Null | Kind::Scalar(_) => Vec::new(),
    };
    for (at, child) in children.into_iter().enumerate() {
        way.push(at);
        found.push(way.clone());
        collect(child, way, found);
        way.pop();
    }
}

/// The tree without the node at the end of a way. A way that leads nowhere changes nothing.
pub(crate) fn without(node: &Node, way: &[usize]) -> Node {
    let mut node = node.clone();
    let Some((last, before)) = way.split_last() else { return node };
    let parent = before.iter().try_fold(&mut node, |node, at| match &mut node.kind {
        Kind::Map(entries) => entries.get_mut(*at).map(|it| &mut it.value),
        Kind::List(items) => items.get_mut(*at),
        Kind::Null | Kind::Scalar(_) => None,
    });
    match parent.map(|it| &mut it.kind) {
        Some(Kind::Map(entries)) if *last < entries.len() => {
            entries.remove(*last);
        }
        Some(Kind::List(items)) if *last < items.len() => {
            items.remove(*last);
        }
        _ => {}
    }
    node
}

/// The tree with the node at the end of a way replaced.
pub(crate) fn with(node: &Node, way: &[usize], kind: Kind) -> Node {
    let mut node = node.clone();
    let target = way.iter().try_fold(&mut node, |node, at| match &mut node.kind {
        Kind::Map(entries) => entries.get_mut(*at).map(|it| &mut it.value),
        Kind::List(items) => items.get_mut(*at),
        Kind::Null | Kind::Scalar(_) => None,
    });
    if let Some(target) = target {
        target.kind = kind;
    }
    node
}

/// The node at the end of a way.
pub(crate) fn at<'a>(node: &'a Node, way: &[usize]) -> &'a Node {
    way.iter().fold(node, |node, at| match &node.kind {
        Kind::Map(entries) => &entries[*at].value,
        Kind::List(items) => &items[*at],
        Kind::Null | Kind::Scalar(_) => node,
    })
}

/// A way in words without the numbers of items, so that all items of a list are one: `purposes[].basis`.
pub(crate) fn shape(node: &Node, way: &[usize]) -> String {
    let name = name(node, way);
    let mut out = String::new();
    let mut inside = false;
    for it in name.chars() {
        match it {
            '[' => inside = true,
            ']' => inside = false,
            _ if inside => continue,
            _ => {}
        }
        out.push(it);
    }
    out
}

/// The tree without any entry of a key.
pub(crate) fn without_key(node: &Node, key: &str) -> Node {
    let mut node = node.clone();
    match &mut node.kind {
        Kind::Map(entries) => {
            entries.retain(|it| it.key != key);
            for it in entries {
                it.value = without_key(&it.value, key);
            }
        }
        Kind::List(items) => {
            for it in items {
                *it = without_key(it, key);
            }
        }
        Kind::Null | Kind::Scalar(_) => {}
    }
    node
}

/// A way in words: `purposes[0].basis`.
pub(crate) fn name(node: &Node, way: &[usize]) -> String {
    let mut out = String::new();
    let mut node = node;
    for at in way {
        match &node.kind {
            Kind::Map(entries) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(&entries[*at].key);
                node = &entries[*at].value;
            }
            Kind::List(items) => {
                out.push_str(&format!("[{at}]"));
                node = &items[*at];
            }
            Kind::Null | Kind::Scalar(_) => return out,
        }
    }
    out
}

/// Numbers that look random and are the same in every run (a linear congruential generator).
pub(crate) struct Dice(u64);

impl Dice {
    /// From a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }
}
