//! [`Controls`]: which snippets get a control run, once more with the truth value of every `assert` inverted.
//!
//! A control run must fail. A snippet that passes either way proves nothing: its asserts didn't decide, or its result was
//! forged. A snippet that failed its control run need not be controlled again until it changes, or the [`BuildKey`] does. So it
//! is remembered, outside of the bank, where a contribution could claim it, and out of any snippet's reach.
//!
//! [`BuildKey`]: super::BuildKey

use std::collections::BTreeSet;

use clap::ValueEnum;
use parking_lot::Mutex;

use super::{Digest, Store};

/// Which snippets that pass are controlled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Control {
    /// Those that are new, or have changed, since they were controlled on this machine with this Python
    #[default]
    Changed,
    All,
    Off,
}

/// What was controlled before, and what is controlled in this run.
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

    /// Returns whether a snippet with this source and this lock of its packages gets a control run if it passes.
    pub fn is_due(&self, source: &str, lock: Option<&str>) -> bool {
        match self.mode {
            Control::Changed => !self.store.known().contains(&digest(source, lock)),
            Control::All => true,
            Control::Off => false,
        }
    }

    /// Notes that the control run of a snippet has failed, as it must.
    pub fn passed(&self, source: &str, lock: Option<&str>) {
        self.new.lock().insert(digest(source, lock));
    }

    /// Writes what was controlled in this run.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock());
        if !new.is_empty() {
            self.store.add(new);
        }
    }
}

/// The build that it was controlled with is in the name of the file.
fn digest(source: &str, lock: Option<&str>) -> Digest {
    let mut hasher = blake3::Hasher::new();
    for part in [source, lock.unwrap_or_default()] {
        hasher.update(part.as_bytes()).update(b"\0");
    }
    hasher.finalize().into()
}
