//! Which snippets get a control run: once more with the truth value of every `assert` inverted, which must fail.
//!
//! What passes either way proves nothing: its asserts were not what decided, or its result was forged. A snippet that has
//! failed its control run need not be controlled again until it changes, so what was controlled is remembered, by digest,
//! in the user's cache directory: outside of the bank, where a contribution could claim it, and out of any snippet's reach.

use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use clap::ValueEnum;

use crate::cache::cache;
use crate::python::Interpreter;

/// Which snippets that pass are controlled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Control {
    /// Those that are new, or have changed, since they were controlled on this machine with this Python
    #[default]
    Changed,
    All,
    Off,
}

/// When the list is longer than this, in bytes, it is begun anew. A line has 65: it is some 60,000 snippets, each for one
/// Python; the shipped bank has 900 that hold.
const LONGEST_LIST: u64 = 4 << 20;

/// What was controlled before, and what is in this run.
pub struct Controls {
    mode: Control,
    /// What digests depend on besides the source.
    around: String,
    list: Option<PathBuf>,
    known: HashSet<String>,
    new: Mutex<Vec<String>>,
}

impl Controls {
    /// What is remembered of earlier runs with this interpreter.
    pub fn remembered(mode: Control, interpreter: &Interpreter) -> Controls {
        let list = if mode == Control::Changed { cache().map(|cache| cache.join("controlled")) } else { None };
        let text = list.as_ref().and_then(|list| fs::read_to_string(list).ok()).unwrap_or_default();
        Controls {
            mode,
            around: interpreter.build(),
            list,
            known: text.lines().map(str::to_owned).collect(),
            new: Mutex::default(),
        }
    }

    /// Whether a snippet with this source, and this lock of its packages, is to be controlled once it has passed.
    pub fn is_due(&self, source: &str, lock: Option<&str>) -> bool {
        match self.mode {
            Control::Changed => !self.known.contains(&self.digest(source, lock)),
            Control::All => true,
            Control::Off => false,
        }
    }

    /// Notes that the control run of a snippet has failed, as it must.
    pub fn passed(&self, source: &str, lock: Option<&str>) {
        self.new.lock().unwrap_or_else(PoisonError::into_inner).push(self.digest(source, lock));
    }

    /// Adds what was controlled in this run to what is remembered. Where that cannot be written it is controlled again
    /// the next time, and nothing is lost.
    pub fn remember(&self) {
        let new = self.new.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(list) = self.list.as_ref().filter(|_| !new.is_empty()) else { return };
        let mut text = new.join("\n");
        text.push('\n');
        let is_long = fs::metadata(list).is_ok_and(|found| found.len() > LONGEST_LIST);
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(list.parent().unwrap_or(list))?;
            // One write at the end of the file: runs at the same time do not mix their lines.
            let mut file = fs::OpenOptions::new().create(true).append(true).open(list)?;
            if is_long {
                file.set_len(0)?;
            }
            file.write_all(text.as_bytes())
        };
        write().ok();
    }

    fn digest(&self, source: &str, lock: Option<&str>) -> String {
        let mut hasher = blake3::Hasher::new();
        for part in [self.around.as_str(), source, lock.unwrap_or_default()] {
            hasher.update(part.as_bytes()).update(b"\0");
        }
        hasher.finalize().to_hex().to_string()
    }
}
