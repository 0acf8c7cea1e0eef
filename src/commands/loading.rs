//! Finds and loads the bank of a command.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use super::{CommandFault, ExitError, Malformed};
use crate::bank::problem::Problem;
use crate::bank::{self, Bank, Root, Settings};
use crate::progress::message;
use crate::select::Selector;
use crate::text::count;

/// Loads the bank in `directory`, or else the nearest one upward.
pub(super) fn load(directory: Option<&Path>) -> Result<Bank, ExitError> {
    load_by(bank::load, directory)
}

/// Loads the bank although its locks may be missing or stale.
pub(super) fn load_to_lock(directory: Option<&Path>) -> Result<Bank, ExitError> {
    load_by(bank::load_to_lock, directory)
}

/// Loads what is selected of the bank. Problems outside the selection are counted in one line on standard error.
///
/// # Errors
/// Fails with the problems of the selected questions, and with all problems if everything is selected or `is_strict`.
pub(super) fn load_selected(directory: Option<&Path>, selector: &Selector, is_strict: bool) -> Result<Bank, ExitError> {
    if is_strict || selector.is_everything() {
        return load(directory);
    }
    let bank = load_by(bank::load_usable, directory)?;
    let selection = selector.select(&bank)?;
    let concerned: Vec<Problem> = selection.broken.iter().flat_map(|broken| broken.problems.clone()).collect();
    if !selection.broken.is_empty() {
        // The lock of a broken question may be missing, which is reported at a snippet of another one.
        let all = || bank.broken.iter().flat_map(|broken| broken.problems.clone()).collect();
        return Err(malformed(if concerned.is_empty() { all() } else { concerned }, &path_from_here(directory)).into());
    }
    let outside: Vec<&Problem> = bank.broken.iter().flat_map(|broken| &broken.problems).chain(&bank.others).collect();
    if !outside.is_empty() {
        let files: BTreeSet<&Path> = outside.iter().map(|problem| problem.path.as_path()).collect();
        let (problems, files) = (count(outside.len(), "problem"), count(files.len(), "file"));
        message(&format!("{problems} in {files} outside the selection; `verify check` prints them"));
    }
    Ok(bank)
}

/// Opens the bank and reads its settings, although the rest of it may be malformed.
pub(super) fn load_settings(directory: Option<&Path>) -> Result<(Root, Settings), ExitError> {
    load_by(bank::load_settings, directory)
}

pub(super) fn load_by<T>(
    load: impl Fn(&Path) -> Result<T, Vec<Problem>>,
    directory: Option<&Path>,
) -> Result<T, ExitError> {
    let root = find(directory)?;
    // A bank that cannot be opened is named as it was given.
    let is_of_root = |problem: &Problem| problem.path == root;
    Ok(load(&root).map_err(|problems| match problems.iter().any(is_of_root) {
        true => Malformed::Bank(problems),
        false => malformed(problems, &path_from_here(directory)),
    })?)
}

fn malformed(problems: Vec<Problem>, bank: &Path) -> Malformed {
    Malformed::Bank(problems.into_iter().map(|problem| problem.seen_from(bank)).collect())
}

/// The path of the bank from the current directory, empty if the command runs in the bank: as `--bank` gives it, or `../..`.
pub(super) fn path_from_here(directory: Option<&Path>) -> PathBuf {
    match directory {
        Some(directory) => directory.components().filter(|part| *part != Component::CurDir).collect(),
        None => {
            let above = |here: PathBuf| Some(here.strip_prefix(bank::find(&here)?).ok()?.components().count());
            let depth = std::env::current_dir().ok().and_then(above).unwrap_or_default();
            std::iter::repeat_n("..", depth).collect()
        }
    }
}

/// The directory of the bank.
pub(super) fn find(directory: Option<&Path>) -> Result<PathBuf, ExitError> {
    if let Some(directory) = directory {
        return Ok(directory.to_owned());
    }
    let here = std::env::current_dir().map_err(CommandFault::CurrentDirectory)?;
    Ok(bank::find(&here).ok_or(Malformed::NoBank { directory: here })?)
}
