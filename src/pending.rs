//! Snapshots that wait for review: the files `.snap.new` that a run writes beside its snapshots. `cargo insta` takes the same files.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::files::LARGEST_SNAPSHOT;
use crate::bank::{Bank, PlaceInBank, Snippet, place_in_bank};
use crate::snapshot;

/// What the name of a pending snapshot ends with, behind that of the snapshot.
const NEW: &str = ".new";

/// Returns the path of a pending snapshot: `claim@3.12.snap.new`, where `cargo insta` looks for it.
pub fn pending_path(snapshot: &Path) -> PathBuf {
    let mut name = snapshot.as_os_str().to_owned();
    name.push(NEW);
    name.into()
}

/// A snapshot that waits for review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The file, relative to the bank.
    pub path: PathBuf,
    /// The snapshot that it would become, relative to the bank.
    pub snapshot: PathBuf,
    /// The id of the snippet.
    pub snippet: String,
}

/// The files of a pending snapshot before a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undecided {
    /// The whole text of the pending file.
    pub text: String,
    /// The whole text of the snapshot that it would replace, if there is one.
    pub recorded: Option<String>,
}

/// Why a pending snapshot cannot be accepted.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("its snippet is gone; `verify prune` removes it")]
    NoSnippet,
    #[error("it is not a snapshot; run the claim again")]
    NotASnapshot,
    #[error("the snippet has changed since it was printed; run the claim again")]
    Stale,
    #[error("it cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    #[error("it cannot be written: {0}")]
    Unwritten(#[source] io::Error),
}

/// Lists the snapshots of a bank that wait for review, in the order of their paths.
pub fn pending(bank: &Bank) -> Vec<Pending> {
    bank.pending.iter().filter_map(|path| Pending::at(path)).collect()
}

/// Lists the files that nothing uses, in the order of their paths: snapshots without a snippet, and pending ones that cannot be
/// accepted any more.
pub fn unused(bank: &Bank) -> BTreeSet<PathBuf> {
    let is_void = |pending: &Pending| {
        matches!(pending.check(bank), Err(Refusal::NoSnippet | Refusal::Stale | Refusal::NotASnapshot))
    };
    let void = pending(bank).into_iter().filter(is_void).map(|pending| pending.path);
    bank.orphans.iter().cloned().chain(void).collect()
}

impl Pending {
    fn at(path: &Path) -> Option<Pending> {
        let Some(PlaceInBank::Snippet(snippet)) = place_in_bank(path) else { return None };
        let snapshot = PathBuf::from(path.to_str()?.strip_suffix(NEW)?);
        Some(Pending { path: path.to_owned(), snapshot, snippet })
    }

    /// Reads the file and checks that it can be accepted.
    fn check(&self, bank: &Bank) -> Result<String, Refusal> {
        let snippet: &Snippet = bank.snippets.get(&self.snippet).ok_or(Refusal::NoSnippet)?;
        let text = bank.files.read_to_string(&self.path, LARGEST_SNAPSHOT).map_err(Refusal::Unreadable)?;
        let content = snapshot::parse(&text).ok_or(Refusal::NotASnapshot)?;
        match content.snippet.as_ref().is_some_and(|digest| *digest != snippet.digest()) {
            true => Err(Refusal::Stale),
            false => Ok(text),
        }
    }

    /// Puts the output in the place of the recorded one.
    ///
    /// # Errors
    /// Fails if the file does not belong to the snippet as it is now, or cannot be written. Then nothing has changed.
    pub fn accept(&self, bank: &Bank) -> Result<(), Refusal> {
        let text = self.check(bank)?;
        bank.files.replace(&self.snapshot, text.as_bytes()).map_err(Refusal::Unwritten)?;
        bank.files.remove(&self.path).map_err(Refusal::Unwritten)
    }

    /// Reads what a decision would change.
    ///
    /// # Errors
    /// Errors of the file system.
    pub fn read(&self, bank: &Bank) -> Result<Undecided, Refusal> {
        let read = |path: &Path| match bank.files.has(path) {
            true => bank.files.read_to_string(path, LARGEST_SNAPSHOT).map(Some).map_err(Refusal::Unreadable),
            false => Ok(None),
        };
        let text = bank.files.read_to_string(&self.path, LARGEST_SNAPSHOT).map_err(Refusal::Unreadable)?;
        Ok(Undecided { text, recorded: read(&self.snapshot)? })
    }

    /// Takes a decision back: both files are again as they were.
    ///
    /// # Errors
    /// Errors of the file system.
    pub fn restore(&self, bank: &Bank, before: &Undecided) -> Result<(), Refusal> {
        bank.files.replace(&self.path, before.text.as_bytes()).map_err(Refusal::Unwritten)?;
        match &before.recorded {
            Some(recorded) => bank.files.replace(&self.snapshot, recorded.as_bytes()).map_err(Refusal::Unwritten),
            None if bank.files.has(&self.snapshot) => bank.files.remove(&self.snapshot).map_err(Refusal::Unwritten),
            None => Ok(()),
        }
    }

    /// Checks what accepting would do.
    ///
    /// # Errors
    /// As [`Pending::accept`].
    pub fn would_accept(&self, bank: &Bank) -> Result<(), Refusal> {
        self.check(bank).map(|_| ())
    }

    /// Removes the file, so that what is recorded stays.
    ///
    /// # Errors
    /// Errors of the file system.
    pub fn reject(&self, bank: &Bank) -> Result<(), Refusal> {
        bank.files.remove(&self.path).map_err(Refusal::Unwritten)
    }
}
