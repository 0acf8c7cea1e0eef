//! [`Explanations`]: the values in the asserts that failed, by the snippet, how it ended and what it printed. A claim that is
//! recorded as refuted needs one run as long as it ends and prints the same.

use std::collections::BTreeMap;

use parking_lot::Mutex;
use verify_protocol::observation::Explained;

use super::{Digest, Store, digest};

/// The explanations of earlier runs, and those of this run.
#[derive(Debug)]
pub struct Explanations {
    store: Store<BTreeMap<Digest, Explained>>,
    new: Mutex<BTreeMap<Digest, Explained>>,
}

impl Explanations {
    pub(super) fn new(store: Store<BTreeMap<Digest, Explained>>) -> Explanations {
        Explanations { store, new: Mutex::default() }
    }

    /// Finds the explanation of a run of `snippet` that ended and printed alike.
    pub fn find(&self, snippet: Digest, ending: &str, output: &str) -> Option<Explained> {
        self.store.known().get(&key(snippet, ending, output)).cloned()
    }

    /// Notes an explanation.
    pub fn add(&self, snippet: Digest, ending: &str, output: &str, found: &Explained) {
        if self.store.is_kept() {
            self.new.lock().insert(key(snippet, ending, output), found.clone());
        }
    }

    /// Writes the explanations of this run.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock());
        if !new.is_empty() {
            self.store.add(new);
        }
    }
}

fn key(snippet: Digest, ending: &str, output: &str) -> Digest {
    let snippet = blake3::Hash::from_bytes(snippet).to_hex();
    digest(&[&snippet, ending, output])
}
