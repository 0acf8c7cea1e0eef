//! [`Controls`]: which snippets get examined runs besides the plain one.
//!
//! Examined runs show that a result does not depend on the hash seed, the heap or the company, and that every assert of a
//! snippet that passed can fail. A snippet that has stood them need not be examined again until it changes, or its packages,
//! its limits or the [`BuildKey`] do. So it is remembered, outside of the bank, where a contribution could claim it, and out of
//! any snippet's reach.
//!
//! [`BuildKey`]: super::BuildKey

use std::collections::BTreeSet;

use clap::ValueEnum;
use parking_lot::Mutex;

use super::{Digest, Store};

/// Which snippets with a verdict are examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Control {
    /// Those that are new, or have changed, since they were examined on this machine with this Python
    #[default]
    Changed,
    All,
    /// All, on the newest Python of the run alone
    Newest,
    Off,
}

/// What was examined before, and what is examined in this run.
#[derive(Debug)]
pub struct Controls {
    mode: Control,
    store: Store<BTreeSet<Digest>>,
    new: Mutex<BTreeSet<Digest>>,
}

impl Controls {
    pub(super) fn new(mode: Control, store: Store<BTreeSet<Digest>>) -> Controls {
        Controls { mode, store, new: Mutex::default() }
    }

    /// Returns whether a snippet gets examined runs.
    pub fn is_due(&self, snippet: Digest) -> bool {
        match self.mode {
            Control::Changed => !self.store.known().contains(&snippet),
            Control::All | Control::Newest => true,
            Control::Off => false,
        }
    }

    /// Returns whether a snippet is known to have been examined.
    pub fn was_examined(&self, snippet: Digest) -> bool {
        self.store.known().contains(&snippet) || self.new.lock().contains(&snippet)
    }

    /// Notes that the examined runs of a snippet showed nothing against it.
    pub fn passed(&self, snippet: Digest) {
        self.new.lock().insert(snippet);
    }

    /// Writes what was examined in this run.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock());
        if !new.is_empty() {
            self.store.add(new);
        }
    }
}
