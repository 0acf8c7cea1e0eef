//! [`Mutations`]: what became of the mutants of a snippet. They need not be run again until the snippet changes, or its
//! packages, its limits, the changes that are made or the build do.

use std::collections::BTreeMap;

use parking_lot::Mutex;

use super::{Digest, Store, digest};
use crate::mutate::{Fate, Mutants};

/// The fates of the mutants of one snippet, in their order; `None` for one that was not run.
type Fates = Vec<Option<Fate>>;

/// What earlier runs found out, and what this run does.
#[derive(Debug)]
pub struct Mutations {
    store: Store<BTreeMap<Digest, Fates>>,
    new: Mutex<BTreeMap<Digest, Fates>>,
}

impl Mutations {
    pub(super) fn new(store: Store<BTreeMap<Digest, Fates>>) -> Mutations {
        Mutations { store, new: Mutex::default() }
    }

    /// Finds what became of the mutants of a snippet.
    pub fn find(&self, key: Digest) -> &[Option<Fate>] {
        self.store.known().get(&key).map(Vec::as_slice).unwrap_or_default()
    }

    /// Notes what became of the mutants of a snippet.
    pub fn add(&self, key: Digest, fates: &[Option<Fate>]) {
        if self.store.is_kept() && self.find(key) != fates {
            self.new.lock().insert(key, fates.to_vec());
        }
    }

    /// Writes what this run has found out.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock());
        if !new.is_empty() {
            self.store.add(new);
        }
    }
}

/// Identifies a snippet with its mutants.
pub fn mutations_key(snippet: Digest, source: &str, mutants: &Mutants) -> Digest {
    let snippet = blake3::Hash::from_bytes(snippet).to_hex();
    let texts: Vec<String> = mutants.all.iter().map(|mutant| mutant.text(source)).collect();
    let parts: Vec<&str> = std::iter::once(&*snippet).chain(texts.iter().map(String::as_str)).collect();
    digest(&parts)
}
