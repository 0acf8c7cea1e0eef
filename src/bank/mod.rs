//! A [`Bank`]: questions whose answers are statements, and the snippets that are their evidence, as loaded and checked.

pub mod format;
mod load;
pub mod lock;
pub mod problem;
mod schema;
pub mod snippet;
pub mod stdlib;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pep440_rs::VersionSpecifiers;

pub use self::format::{Build, Level, RemarkKind, Verdict};
pub use self::load::{load, load_to_lock};
pub use self::lock::{Constraints, Group, Lock};
pub use self::snippet::Snippet;
use crate::python::Version;
use verify_protocol::sandbox::Limits;

/// The file that makes a directory a bank.
pub const SETTINGS: &str = "verify.toml";

/// A bank that was loaded without a problem.
#[derive(Debug)]
pub struct Bank {
    /// Absolute, without symbolic links.
    pub root: PathBuf,
    pub settings: Settings,
    /// In the order of their ids.
    pub questions: Vec<Question>,
    /// By id, `topic/slug/claim`.
    pub snippets: BTreeMap<String, Snippet>,
    /// By the name of their group.
    pub locks: BTreeMap<String, Lock>,
    pub constraints: Constraints,
}

/// What `verify.toml` says.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The Python versions that the bank speaks of.
    pub python: VersionSpecifiers,
    /// The Pythons that a run has where the command line names none, as they would stand there; empty: the newest.
    pub pythons: Vec<String>,
    /// What a snippet may take that does not ask for more.
    pub limits: Limits,
}

impl Settings {
    /// The lowest version that the bank speaks of and a worker can embed.
    pub fn lowest(&self) -> Version {
        // A specifier that allows no version at all is as good as one that allows all.
        Version::first(|version| version.meets(&self.python)).unwrap_or(Version::OLDEST)
    }
}

/// One question with its answer.
#[derive(Debug)]
pub struct Question {
    /// `topic/slug`.
    pub id: String,
    /// Relative to the bank.
    pub path: PathBuf,
    pub text: String,
    pub level: Level,
    pub tags: Vec<String>,
    pub catalogue: Vec<u32>,
    pub answer: Vec<Statement>,
}

/// One entry of an answer.
#[derive(Debug)]
pub enum Statement {
    Claim(Claim),
    Remark(Remark),
}

/// A statement that cannot be run.
#[derive(Debug)]
pub struct Remark {
    pub kind: RemarkKind,
    pub says: String,
}

/// A statement about behaviour.
#[derive(Debug)]
pub struct Claim {
    /// `topic/slug/claim`.
    pub id: String,
    pub says: String,
    /// The recorded verdict on the lowest supported Python.
    pub verdict: Verdict,
    /// The id of the claim of the same answer that states the truth.
    pub corrected_by: Option<String>,
    /// The ids of the snippets that are the evidence; at least one.
    pub evidence: Vec<String>,
    /// In the order of their versions; those of a build come last.
    pub changes: Vec<Change>,
    /// The line of the question file on which the claim stands, from 1.
    pub line: u32,
}

/// A point from which on a claim has another verdict.
#[derive(Debug)]
pub struct Change {
    pub from: Option<Version>,
    pub build: Option<Build>,
    pub verdict: Verdict,
    pub because: String,
}

impl Claim {
    /// The recorded verdict on a Python: that of the last change point which applies to it.
    pub fn verdict_on(&self, version: Version, free_threaded: bool) -> Verdict {
        let applies = |change: &&Change| {
            change.from.is_none_or(|from| from <= version)
                && change.build.is_none_or(|Build::FreeThreaded| free_threaded)
        };
        self.changes.iter().rfind(applies).map_or(self.verdict, |change| change.verdict)
    }

    /// Whether the claim is refuted anywhere.
    pub fn is_ever_refuted(&self) -> bool {
        self.verdict == Verdict::Refuted || self.changes.iter().any(|change| change.verdict == Verdict::Refuted)
    }
}

impl Question {
    /// The claims of the answer, in order.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.answer.iter().filter_map(|statement| match statement {
            Statement::Claim(claim) => Some(claim),
            Statement::Remark(_) => None,
        })
    }
}

/// The bank that `start` is in: the nearest directory, from `start` upward, that has a `verify.toml`.
pub fn find(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|directory| directory.join(SETTINGS).is_file()).map(Path::to_path_buf)
}

/// The path of a snippet relative to the bank.
pub fn snippet_path(id: &str) -> PathBuf {
    Path::new("snippets").join(format!("{id}.py"))
}
