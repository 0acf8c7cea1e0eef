//! Edits a bank: makes one, and adds, moves and removes topics, questions and claims with everything that belongs to them.
//!
//! An edit is planned as [`Changes`] before anything is written, so that a mistake in a command line leaves the bank as it is.
//! Question files are edited with `toml_edit`, so that nothing else in them changes, comments included.

mod add;
mod canonical;
mod document;
mod init;
mod place;
mod relocate;
mod remove;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

pub use self::add::{NewClaim, NewQuestion, add_claim, add_question};
pub use self::canonical::canonical;
pub use self::init::{CiService, init};
pub use self::place::{Place, WrongId};
pub use self::relocate::relocate;
pub use self::remove::remove;
use crate::bank::Root;
use crate::bank::files::Unreadable;
use crate::text::{path_text, printable};

/// The files that an edit writes and removes. All paths are relative to the bank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    pub writes: BTreeMap<PathBuf, Vec<u8>>,
    pub removes: Vec<PathBuf>,
}

impl Changes {
    /// Makes the changes. What is new is written before anything is removed, and each file is written atomically.
    ///
    /// # Errors
    /// The first file that cannot be written or removed. Those before it are changed.
    pub fn apply(&self, root: &Root) -> Result<(), EditError> {
        for (path, content) in &self.writes {
            let write = || {
                root.make_folder(path.parent().unwrap_or(Path::new("")))?;
                root.replace(path, content)
            };
            write().map_err(|source| EditError::Write { path: path.clone(), source })?;
        }
        for path in &self.removes {
            root.remove(path).map_err(|source| EditError::Remove { path: path.clone(), source })?;
        }
        for folder in self.removes.iter().filter_map(|path| path.parent()) {
            // A folder that is empty now goes too, and the topic's if that is empty then. Another file keeps its folder.
            for folder in folder.ancestors().filter(|folder| folder.components().count() > 1) {
                root.remove_folder(folder).ok();
            }
        }
        Ok(())
    }

    /// The changes, a line each: `write questions/core/copying.toml`.
    pub fn lines(&self) -> String {
        let removed = self.removes.iter().map(|path| format!("remove {}\n", path_text(path)));
        self.writes.keys().map(|path| format!("write  {}\n", path_text(path))).chain(removed).collect()
    }
}

/// Why a bank cannot be edited as asked.
#[derive(Debug, thiserror::Error)]
pub enum EditError {
    #[error(transparent)]
    WrongId(#[from] WrongId),
    #[error("there is no {what} `{}`", printable(id))]
    Missing { what: &'static str, id: String },
    #[error("{} exists already\n  choose another id, or remove it with: verify rm", path_text(path))]
    Exists { path: PathBuf },
    #[error("the claim `{}` exists already", printable(id))]
    ClaimExists { id: String },
    #[error("{}", printable(.0))]
    Refused(String),
    #[error("cannot read {}: {reason}", path_text(path))]
    Read { path: PathBuf, reason: Unreadable },
    #[error("{} cannot be edited: {source}", path_text(path))]
    Toml { path: PathBuf, source: toml_edit::TomlError },
    #[error("cannot write {}: {source}", path_text(path))]
    Write { path: PathBuf, source: io::Error },
    #[error("cannot remove {}: {source}", path_text(path))]
    Remove { path: PathBuf, source: io::Error },
}
