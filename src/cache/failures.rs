//! [`LastFailures`]: which claims of a bank failed when they were last run by this user.

use std::collections::BTreeSet;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::CacheDirectory;
use crate::files::write_atomically;

/// The folder in the cache directory.
pub(super) const FOLDER: &str = "failures";

/// The list of the claims of one bank that failed, by their ids, one per line.
#[derive(Debug, Clone)]
pub struct LastFailures {
    path: Option<PathBuf>,
}

impl LastFailures {
    /// The list of the bank at `root`, in a cache directory. Without one, nothing is listed.
    pub fn of(bank: &Path, directory: Option<CacheDirectory>) -> LastFailures {
        let bank = bank.canonicalize().unwrap_or_else(|_| bank.to_owned());
        let name = blake3::hash(bank.as_os_str().as_bytes()).to_hex();
        LastFailures { path: directory.map(|directory| directory.0.join(FOLDER).join(&name[..32])) }
    }

    /// Reads the list. It is empty if it cannot be read.
    pub fn read(&self) -> BTreeSet<String> {
        let text = self.path.as_ref().and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Takes those of `passed` out of the list, and adds those of `failed`. What cannot be written is not listed.
    pub fn update<'a>(&self, passed: impl Iterator<Item = &'a str>, failed: impl Iterator<Item = &'a str>) {
        let Some(path) = &self.path else { return };
        let before = self.read();
        let mut after = before.clone();
        for id in passed {
            after.remove(id);
        }
        after.extend(failed.map(str::to_owned));
        if after != before {
            let mut text = after.into_iter().collect::<Vec<String>>().join("\n");
            text.push('\n');
            let folder = path.parent().unwrap_or(path);
            fs::create_dir_all(folder).and_then(|()| write_atomically(path, text.as_bytes())).ok();
        }
    }
}
