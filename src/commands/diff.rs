//! `verify diff`: prints what a change does to the bank, compared with an earlier commit.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path};

use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, output};
use crate::bank::{self, Bank, INVENTORIES, LOCKS, PlaceInBank, SETTINGS, place_in_bank};
use crate::cli::{DiffCommand, TableFormat};
use crate::git::Git;
use crate::mutate::Score;
use crate::progress::Progress;
use crate::report::diff::{BankDiff, Scores, human, markdown};
use crate::report::human::{Detail, Style};
use crate::report::json::to_text;
use crate::report::mutation::MutationReport;
use crate::run::{Cancel, Interrupts};
use crate::select::Selector;
use crate::session::{RunConfig, Session};

/// The largest file that is taken from a commit, in bytes. No file of a bank that loads is larger.
const LARGEST_FILE: u64 = 16 << 20;
/// How many digits of a commit are shown, as git does.
const DIGITS: usize = 8;

pub(super) fn diff(command: &DiffCommand, directory: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let root = loading::find(directory)?;
    let git = Git::around(&root)?;
    let commit = match &command.revision {
        Some(revision) => git.separation_from(revision)?,
        None => git.start_of_branch()?,
    };
    let now = loading::load_by(bank::load_usable, directory)?;
    let checkout = tempfile::tempdir().map_err(CommandFault::Scratch)?;
    let since = commit[..DIGITS.min(commit.len())].to_owned();
    check_out(&git, &commit, checkout.path())?;
    if !checkout.path().join(SETTINGS).exists() {
        return Err(Malformed::NoBankInCommit(since).into());
    }
    let before = bank::load_usable(checkout.path()).map_err(Malformed::Bank)?;
    let mut diff = BankDiff::of(&before, &now, &since, &Scores::default());
    if command.mutants {
        let scores = Scores {
            before: scores(&before, diff.ids_before(), interrupts.cancel())?,
            now: scores(&now, diff.ids_now(), interrupts.cancel())?,
        };
        diff = BankDiff::of(&before, &now, &since, &scores);
    }
    let text = match command.format {
        TableFormat::Human => {
            let style = Style {
                detail: Detail::Normal,
                colour: terminal.colours(command.output.as_deref()),
                width: terminal.width(),
                bank: &loading::path_from_here(directory),
                slowest: 0,
            };
            human::render(&diff, style)
        }
        TableFormat::Markdown => markdown::render(&diff),
        TableFormat::Json => to_text(&diff),
    };
    output::deliver(command.output.as_deref(), &text)?;
    Ok(Exit::unless_stopped(interrupts.cancel(), Exit::Success))
}

/// Writes what a commit has of the bank into an empty directory. Links are left out, so that no name leads out of it.
fn check_out(git: &Git, commit: &str, directory: &Path) -> Result<(), ExitError> {
    let first = |path: &Path| path.components().next().map(Component::as_os_str).map(ToOwned::to_owned);
    let is_of_bank = |path: &Path| {
        path == Path::new(SETTINGS)
            || matches!(place_in_bank(path), Some(PlaceInBank::Question(_) | PlaceInBank::Snippet(_)))
            || first(path).is_some_and(|first| first == LOCKS || first == INVENTORIES)
    };
    let write = |path: &Path, content: &[u8]| -> io::Result<()> {
        let path = directory.join(path);
        fs_err::create_dir_all(path.parent().unwrap_or(directory))?;
        fs_err::write(path, content)
    };
    for (path, content) in git.files_at(commit, LARGEST_FILE, is_of_bank)? {
        write(&path, &content).map_err(CommandFault::Scratch)?;
    }
    Ok(())
}

/// Runs the mutants of some claims' snippets, and returns the score of each claim.
fn scores(bank: &Bank, ids: Vec<String>, cancel: &Cancel) -> Result<BTreeMap<String, Score>, ExitError> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let selector = Selector { filters: ids, ..Selector::default() };
    let session = Session::open(bank, &selector, RunConfig::default())?;
    let run = session.mutate(None, false, cancel, &Progress::new(false))?;
    let report = MutationReport::new(&run, None);
    Ok(report.claims.into_iter().map(|claim| (claim.id, claim.score.counts)).collect())
}
