//! How a command ends: an [`Exit`], which is an exit code, or an [`ExitError`], which has one.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::Terminal;
use crate::bank::SETTINGS;
use crate::bank::names::NotAnInventory;
use crate::bank::problem::{Problem, render_all};
use crate::edit::EditError;
use crate::environment::{NoCacheDirectory, NotLocked};
use crate::git::GitError;
use crate::python::{NotFound, NotGiven};
use crate::record::NotWritten;
use crate::report::Report;
use crate::report::json::NotARunReport;
use crate::report::merge::NotMergeable;
use crate::run::{self, Cancel};
use crate::select::NothingSelected;
use crate::session::{NoInterpreter, SessionError, WrongSeries};
use crate::text::{count, defuse, path_text, printable, shell_word};
use crate::watch::NotWatched;

/// How a command ended. The exit codes are part of the public interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// 0: every claim is as recorded, or the command did what it was asked for.
    Success,
    /// 1: a verdict or an output differs, a snippet failed, a check found a denied warning, or a number is missing.
    Differs,
    /// 2: the command line or the bank is malformed.
    Malformed,
    /// 3: nothing was selected.
    NothingSelected,
    /// 4: `verify` itself or its surroundings failed.
    Fault,
    /// 128 + n: ended by signal n.
    Signal(i32),
}

impl Exit {
    pub fn code(self) -> u8 {
        match self {
            Exit::Success => 0,
            Exit::Differs => 1,
            Exit::Malformed => 2,
            Exit::NothingSelected => 3,
            Exit::Fault => 4,
            Exit::Signal(number) => u8::try_from(128 + number).unwrap_or(u8::MAX),
        }
    }

    /// The exit of a run with this report.
    pub fn of(report: &Report, cancel: &Cancel) -> Exit {
        let failures = &report.summary.failures;
        Exit::unless_stopped(
            cancel,
            match (failures.faults, failures.total()) {
                (0, 0) => Exit::Success,
                (0, _) => Exit::Differs,
                _ => Exit::Fault,
            },
        )
    }

    /// This exit, or that of the signal that stopped the command.
    pub fn unless_stopped(cancel: &Cancel, exit: Exit) -> Exit {
        cancel.signal().map_or(exit, Exit::Signal)
    }
}

/// Why a command could not do what it was asked for.
#[derive(Debug, thiserror::Error)]
pub enum ExitError {
    #[error(transparent)]
    Malformed(#[from] Malformed),
    #[error(transparent)]
    NothingSelected(#[from] NothingSelected),
    #[error("{0}")]
    NothingAsks(String),
    #[error(transparent)]
    Fault(#[from] CommandFault),
}

/// The command line or the bank is malformed.
#[derive(Debug, thiserror::Error)]
pub enum Malformed {
    #[error("no {SETTINGS} in {} or above it\n  change into a bank, or name one with --bank DIR", path_text(directory))]
    NoBank { directory: PathBuf },
    #[error("the bank is malformed: {}", problems(.0))]
    Bank(Vec<Problem>),
    #[error(
        "{} and {} are the same Python\n  drift compares two: verify drift 3.12 3.13",
        printable(before),
        printable(after)
    )]
    SamePython { before: String, after: String },
    #[error(
        "{} and {} cannot hold in one world\n  give one of them; `--seeds` has worlds with many values",
        printable(first),
        printable(second)
    )]
    SameSetting { first: String, second: String },
    #[error(transparent)]
    Pythons(NotFound),
    #[error(transparent)]
    Series(#[from] WrongSeries),
    #[error(transparent)]
    Git(GitError),
    #[error(
        "commit {0} has no bank here, so there is nothing to compare with\n  name an older or newer commit: verify diff REV"
    )]
    NoBankInCommit(String),
    #[error("verify.toml has no profile `{}`{}", printable(name), known_profiles(known))]
    NoProfile { name: String, known: Vec<String> },
    #[error(transparent)]
    NotMergeable(NotMergeable),
    #[error("{}: {why}", path_text(path))]
    NotARunReport { path: PathBuf, why: NotARunReport },
    #[error(
        "a review asks for keys, and this is no terminal\n  without one: verify accept or verify reject, with a filter"
    )]
    NoTerminal,
    #[error(
        "git tracks files in {}, so its results may be somebody else's\n  name a directory that no commit can bring along",
        path_text(.0)
    )]
    TrackedCache(PathBuf),
    #[error("{}", printable(.0))]
    Sides(String),
    #[error(transparent)]
    Edit(EditError),
}

/// `verify` itself or its surroundings failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandFault {
    #[error("cannot handle signals: {0}")]
    Signals(#[source] io::Error),
    #[error("cannot make the directory: {0}")]
    Directory(#[source] io::Error),
    #[error("cannot find the current directory: {0}")]
    CurrentDirectory(#[source] io::Error),
    #[error(transparent)]
    NoInterpreter(NoInterpreter),
    #[error("{0}")]
    NoLane(String),
    #[error(transparent)]
    NotFound(#[from] NotFound),
    #[error(transparent)]
    NoEnvironments(#[from] NoCacheDirectory),
    #[error("cannot list or remove environments: {0}")]
    Environments(#[source] io::Error),
    #[error(transparent)]
    Git(GitError),
    #[error("cannot write to a temporary directory: {0}")]
    Scratch(#[source] io::Error),
    #[error(transparent)]
    NotWatched(NotWatched),
    #[error("cannot remove {}: {source}", path_text(path))]
    Removal { path: PathBuf, source: io::Error },
    #[error(transparent)]
    NotLocked(#[from] NotLocked),
    #[error(transparent)]
    Run(#[from] run::Fault),
    #[error(transparent)]
    NotRecorded(#[from] NotRecorded),
    #[error("cannot write {}: {source}", path_text(path))]
    Output { path: PathBuf, source: io::Error },
    #[error(
        "no objects.inv of {} was found in {places}\n  install the documentation, such as Debian's python3-doc, or name the file \
         with --from FILE",
        printable(projects)
    )]
    NoInventory { projects: String, places: String },
    #[error(
        "cannot read {}: {source}\n  install that documentation again, or name another file with --from FILE",
        path_text(path)
    )]
    Inventory { path: PathBuf, source: Box<NotAnInventory> },
    #[error(
        "cannot read {}: {}\n  `verify mutate --format json -o FILE` makes such a file",
        path_text(path),
        printable(why)
    )]
    Mutants { path: PathBuf, why: String },
    #[error("cannot write to standard output: {0}")]
    StandardOutput(#[source] io::Error),
}

/// Snapshots could not be written. The report has what they would hold.
#[derive(Debug, thiserror::Error)]
#[error("{first}{}\n  the report is complete; `--snapshots check` writes no files", more(*others))]
pub struct NotRecorded {
    #[source]
    first: NotWritten,
    others: usize,
}

impl NotRecorded {
    /// Sums up what could not be written, if anything.
    pub(super) fn of(failed: Vec<NotWritten>) -> Option<NotRecorded> {
        let others = failed.len().saturating_sub(1);
        failed.into_iter().next().map(|first| NotRecorded { first, others })
    }
}

fn more(others: usize) -> String {
    match others {
        0 => String::new(),
        _ => format!("\n  snapshots of {} could not be written either", count(others, "other snippet")),
    }
}

impl ExitError {
    pub fn exit(&self) -> Exit {
        match self {
            ExitError::Malformed(_) => Exit::Malformed,
            ExitError::NothingSelected(nothing) if nothing.is_nothing_to_do() => Exit::Success,
            ExitError::NothingSelected(_) | ExitError::NothingAsks(_) => Exit::NothingSelected,
            ExitError::Fault(_) => Exit::Fault,
        }
    }

    /// Renders the error for a person, with a newline at its end.
    pub fn render(&self, terminal: Terminal) -> String {
        let mut text = String::new();
        if let ExitError::Malformed(Malformed::Bank(problems)) = self {
            let (width, colour) = (terminal.width(), terminal.colours_errors());
            text += &render_all(problems, width, colour);
        }
        let mut rest = format!("verify: {self}\n");
        if let ExitError::NothingSelected(nothing) = self {
            rest.extend(nothing.near().iter().map(|id| format!("  did you mean {}?\n", shell_word(id))));
            if !matches!(nothing, NothingSelected::Remarks { .. }) && !nothing.is_nothing_to_do() {
                rest += "  `verify list` prints every claim\n";
            }
        }
        // Names of files and output of tools can contain anything.
        text + &defuse(&printable(&rest))
    }
}

fn known_profiles(known: &[String]) -> String {
    match known {
        [] => "\n  write one as [profile.NAME], or leave out `--profile`".to_owned(),
        known => format!("\n  it has {}", known.join(", ")),
    }
}

impl From<GitError> for ExitError {
    fn from(error: GitError) -> ExitError {
        match error {
            GitError::NoGit | GitError::NotStarted(_) | GitError::Failed(_) => CommandFault::Git(error).into(),
            GitError::NoRepository | GitError::NoCommit(_) => Malformed::Git(error).into(),
        }
    }
}

impl From<NoInterpreter> for ExitError {
    fn from(error: NoInterpreter) -> ExitError {
        match error {
            NoInterpreter::Twice(error) => Malformed::Pythons(error).into(),
            NoInterpreter::NotFound(error @ NotFound::Given { why: NotGiven::Unknown | NotGiven::NoFile(_), .. }) => {
                Malformed::Pythons(error).into()
            }
            error @ (NoInterpreter::NotFound(_) | NoInterpreter::Configured(_)) => {
                CommandFault::NoInterpreter(error).into()
            }
        }
    }
}

impl From<SessionError> for ExitError {
    fn from(error: SessionError) -> ExitError {
        match error {
            SessionError::NothingSelected(error) => error.into(),
            SessionError::NoInterpreter(error) => error.into(),
            error @ SessionError::NothingAsks { .. } => ExitError::NothingAsks(error.to_string()),
            error @ SessionError::NoLane(_) => CommandFault::NoLane(error.to_string()).into(),
            SessionError::NoEnvironments(error) => CommandFault::from(error).into(),
            SessionError::Fault(error) => CommandFault::from(error).into(),
        }
    }
}

/// Counts the problems, and names the command that explains the first: `3 problems in 2 files`.
fn problems(problems: &[Problem]) -> String {
    let files: BTreeSet<&Path> = problems.iter().map(|problem| problem.path.as_path()).collect();
    let sum = format!("{} in {}", count(problems.len(), "problem"), count(files.len(), "file"));
    sum + &how_to_explain(problems)
}

/// A line with the command that explains the first of these problems, if there is one.
pub(super) fn how_to_explain(problems: &[Problem]) -> String {
    let which = if problems.len() == 1 { "it" } else { "the first" };
    problems.first().map_or_else(String::new, |first| format!("\n  `verify explain {}` explains {which}", first.code))
}
