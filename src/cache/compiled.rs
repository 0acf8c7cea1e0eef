//! [`Compiled`]: snippets as earlier runs compiled them.
//!
//! An entry is run in the place of the snippet's own text, so it is trusted as the environments are: see the module above on
//! who can write the directory, and on CI.

use std::collections::BTreeMap;

use parking_lot::Mutex;

use super::{Digest, Store};

type Entries = BTreeMap<Digest, Vec<u8>>;

/// What earlier runs compiled, and what this one has compiled.
#[derive(Debug)]
pub struct Compiled {
    store: Store<Entries>,
    new: Mutex<Entries>,
}

impl Compiled {
    pub(super) fn new(store: Store<Entries>) -> Compiled {
        Compiled { store, new: Mutex::default() }
    }

    /// Returns what a snippet of this text, to be run at this path, was compiled to.
    pub fn find(&self, source: &str, script: &str) -> Option<Vec<u8>> {
        self.store.known().get(&digest(source, script)).cloned()
    }

    /// Notes what a snippet was compiled to.
    pub fn add(&self, source: &str, script: &str, compiled: &[u8]) {
        if self.store.is_kept() {
            self.new.lock().insert(digest(source, script), compiled.to_vec());
        }
    }

    /// Writes what is new.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock());
        if !new.is_empty() {
            self.store.add(new);
        }
    }
}

impl Default for Compiled {
    /// Knows nothing and keeps nothing.
    fn default() -> Compiled {
        Compiled::new(Store::none())
    }
}

/// The build that compiled it is in the name of the file.
fn digest(source: &str, script: &str) -> Digest {
    let mut hasher = blake3::Hasher::new();
    hasher.update(script.as_bytes()).update(b"\0").update(source.as_bytes());
    hasher.finalize().into()
}
