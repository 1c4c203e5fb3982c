//! What was made of something before; without it a build of a thousand registers would read, judge and write the texts
//! that they share a thousand times.
//!
//! A memo has bounds, and nothing that is made depends on what it remembers: a thing is known again by all that it is,
//! never by its hash alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::RandomState;

/// How many threads can ask at once.
const ROOMS: usize = 16;

/// How many bytes a room may hold before it is emptied.
const ROOM: usize = 256 * 1024;

/// How many things a room remembers to have seen once.
const SEEN: usize = 1024;

/// Something of which a `V` can be made.
pub trait Source<V>: Hash {
    /// Whether this is what the other was made of.
    fn made(&self, of_it: &V) -> bool;
}

/// What was made before, up to 4 MiB of it. What is met once is not kept.
pub struct Memo<V> {
    rooms: [Mutex<Room<V>>; ROOMS],
    state: RandomState,
}

struct Room<V> {
    seen: BTreeSet<u64>,
    kept: BTreeMap<u64, Arc<V>>,
    size: usize,
}

/// What is known of a thing.
#[derive(Debug)]
pub enum Known<V> {
    /// What was made of it.
    Made(Arc<V>),
    /// That it was met before, so that it pays to [keep](Memo::keep) what is made of it.
    Seen(Key),
    /// Nothing.
    New,
}

/// Where something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u64);

impl<V> Default for Room<V> {
    fn default() -> Self {
        Self { seen: BTreeSet::new(), kept: BTreeMap::new(), size: 0 }
    }
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { rooms: Default::default(), state: RandomState::default() }
    }
}

impl<V> fmt::Debug for Memo<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memo").finish_non_exhaustive()
    }
}

impl<V> Memo<V> {
    /// What is known of a thing; notes that it was met.
    pub fn find(&self, source: &impl Source<V>) -> Known<V> {
        let hash = self.state.hash_one(source);
        let mut room = self.room(hash).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(it) = room.kept.get(&hash) {
            return if source.made(it) { Known::Made(Arc::clone(it)) } else { Known::New };
        }
        if room.seen.remove(&hash) {
            return Known::Seen(Key(hash));
        }
        if room.seen.len() >= SEEN {
            room.seen.clear();
        }
        room.seen.insert(hash);
        Known::New
    }

    /// Keeps what was made of a thing that [`Memo::find`] has seen before; `size` is how many bytes it takes, about.
    pub fn keep(&self, key: Key, made: V, size: usize) -> Arc<V> {
        let made = Arc::new(made);
        if size <= ROOM {
            let mut room = self.room(key.0).lock().unwrap_or_else(PoisonError::into_inner);
            if room.size + size > ROOM {
                *room = Room::default();
            }
            room.size += size;
            room.kept.insert(key.0, Arc::clone(&made));
        }
        made
    }

    fn room(&self, hash: u64) -> &Mutex<Room<V>> {
        let [first, ..] = &self.rooms;
        self.rooms.get((hash >> 32) as usize % ROOMS).unwrap_or(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Doubled(String);

    #[derive(Hash)]
    struct Word<'a>(&'a str);

    impl Source<Doubled> for Word<'_> {
        fn made(&self, of_it: &Doubled) -> bool {
            of_it.0 == self.0.repeat(2)
        }
    }

    #[test]
    fn what_was_met_twice_is_kept_and_known_again_by_all_that_it_is() {
        let memo = Memo::default();
        let word = Word("kala");
        assert!(matches!(memo.find(&word), Known::New));
        let Known::Seen(key) = memo.find(&word) else { panic!("it was met") };
        memo.keep(key, Doubled("kalakala".to_owned()), 8);
        let Known::Made(made) = memo.find(&word) else { panic!("it was kept") };
        assert_eq!(made.0, "kalakala");
        // Something else with the same hash.
        let other = Word("kissa");
        let hash = memo.state.hash_one(&other);
        memo.room(hash).lock().unwrap().kept.insert(hash, made);
        assert!(matches!(memo.find(&other), Known::New));
    }

    #[test]
    fn a_memo_has_bounds() {
        let memo = Memo::default();
        for number in 0..40_000 {
            let word = number.to_string();
            let word = Word(&word);
            memo.find(&word);
            if let Known::Seen(key) = memo.find(&word) {
                memo.keep(key, Doubled(word.0.repeat(2)), 400);
            }
        }
        for room in &memo.rooms {
            let room = room.lock().unwrap();
            assert!(room.size <= ROOM && room.seen.len() <= SEEN && !room.kept.is_empty());
        }
        let large = Word("suuri");
        let keys = [memo.find(&large), memo.find(&large)];
        let [_, Known::Seen(key)] = keys else { panic!("it was met") };
        memo.keep(key, Doubled("suurisuuri".to_owned()), ROOM + 1);
        assert!(matches!(memo.find(&large), Known::New));
    }
}
