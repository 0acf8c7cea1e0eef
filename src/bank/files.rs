//! Opens the files and folders of a bank: no other file of this folder does, so that what is refused is refused everywhere.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::layout::SETTINGS;
use super::problem::{Problem, Source};

/// Finds the bank that contains `start`: the nearest directory, from `start` upward, that has a `verify.toml`.
pub fn find(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|directory| directory.join(SETTINGS).is_file()).map(Path::to_path_buf)
}

/// Resolves the directory of a bank to an absolute path without symbolic links.
pub(super) fn root(directory: &Path) -> Result<PathBuf, Problem> {
    fs_err::canonicalize(directory).map_err(|error| {
        let problem = Problem::of_file(directory, format!("the bank cannot be opened: {error}"));
        problem.fix(format!("expected a directory with a {SETTINGS}; check the path"))
    })
}

/// Reads the bytes of a file; `path` is relative to the bank at `root`.
fn read(root: &Path, path: &Path) -> io::Result<Vec<u8>> {
    fs::read(root.join(path))
}

/// Reads a file of the bank as text; `path` is relative to the bank at `root`.
pub(super) fn read_text(root: &Path, path: &Path) -> Result<(Arc<str>, Source), Problem> {
    let bytes = read(root, path).map_err(|error| {
        let problem = Problem::of_file(path, format!("this file cannot be read: {error}"));
        problem.fix("expected a readable file; check that it exists, and its permissions")
    })?;
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text: Arc<str> = text.into();
            let source = Source::new(path, Arc::clone(&text));
            Ok((text, source))
        }
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let source = Source::new(path, String::from_utf8_lossy(error.as_bytes()).into());
            let problem = source.problem(start..start + 1, "the file is not UTF-8");
            Err(problem.expected("the first invalid byte").fix("save the file as UTF-8"))
        }
    }
}

/// One entry of a folder.
#[derive(Debug)]
pub(super) struct Entry {
    pub name: OsString,
    pub kind: EntryKind,
}

/// What an entry of a folder is; a symbolic link is not followed to find out.
#[derive(Debug, Clone, Copy)]
pub(super) enum EntryKind {
    File,
    Folder,
    Link,
    Other,
}

/// Lists a folder of the bank, in no order; each entry can fail on its own.
pub(super) fn list(root: &Path, folder: &Path) -> io::Result<Vec<io::Result<Entry>>> {
    let entry = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        let kind = entry.file_type()?;
        let kind = match (kind.is_symlink(), kind.is_dir(), kind.is_file()) {
            (true, _, _) => EntryKind::Link,
            (_, true, _) => EntryKind::Folder,
            (_, _, true) => EntryKind::File,
            (false, false, false) => EntryKind::Other,
        };
        Ok(Entry { name: entry.file_name(), kind })
    };
    Ok(fs::read_dir(root.join(folder))?.map(entry).collect())
}

/// What a symbolic link leads to.
#[derive(Debug, Clone, Copy)]
pub(super) enum LinkTarget {
    /// A file of the bank.
    File,
    /// A folder of the bank.
    Folder,
    /// Anything outside the bank.
    Outside,
}

/// Follows a symbolic link of the bank.
pub(super) fn follow(root: &Path, link: &Path) -> io::Result<LinkTarget> {
    let target = root.join(link).canonicalize()?;
    Ok(match target.starts_with(root) {
        true if target.is_file() => LinkTarget::File,
        true => LinkTarget::Folder,
        false => LinkTarget::Outside,
    })
}
