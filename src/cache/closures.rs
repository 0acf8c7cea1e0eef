//! [`Closures`]: which modules come with the import of another, learned by the interpreters of earlier runs.
//!
//! An interpreter that has imported `logging` is a good parent for the one that imports `asyncio`, because `asyncio` imports
//! `logging` itself: the snippet finds what it would have found. A run that knows nothing only imports some modules more than
//! once.

use std::collections::{BTreeMap, BTreeSet};

use super::Store;

/// By module, the modules that come with it into an interpreter that has imported nothing.
type Table = BTreeMap<String, BTreeSet<String>>;

/// What is known about the imports of one build.
#[derive(Debug)]
pub struct Closures {
    store: Store<Table>,
}

impl Closures {
    pub(super) fn new(store: Store<Table>) -> Closures {
        Closures { store }
    }

    /// Returns whether importing `module` is known to import `other`.
    pub fn contain(&self, module: &str, other: &str) -> bool {
        self.store.known().get(module).is_some_and(|closure| closure.contains(other))
    }

    /// Adds what a run has learned.
    pub fn remember(&self, learned: Table) {
        if !learned.is_empty() {
            self.store.add(learned);
        }
    }
}

impl Default for Closures {
    /// Knows nothing and keeps nothing.
    fn default() -> Closures {
        Closures::new(Store::none())
    }
}

#[cfg(test)]
impl Closures {
    /// Makes those of a table.
    pub fn of(table: &[(&str, &[&str])]) -> Closures {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let known = table.iter().map(|(module, names)| ((*module).to_owned(), set(names))).collect();
        Closures { store: Store { file: None, known } }
    }
}
