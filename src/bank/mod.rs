//! A [`Bank`]: questions whose answers are statements, and the snippets that are their evidence, loaded and checked.
//!
//! `load/` makes one from the files of a directory: it discovers them, reads each, and checks what refers to what.

pub mod asserts;
pub mod catalogue;
pub mod defect;
mod document;
pub mod files;
pub mod format;
mod group;
pub mod installed;
pub mod layout;
pub mod lint;
mod load;
pub mod lock;
mod metadata;
pub mod names;
pub mod problem;
mod schema;
pub mod see;
pub mod series;
pub mod snippet;
pub mod stdlib;
mod syntax;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use pep440_rs::VersionSpecifiers;
use pep508_rs::PackageName;

pub use self::asserts::{Assert, AssertEdit, edited_together};
pub use self::catalogue::{Catalogue, Section};
pub use self::files::{Root, find};
pub use self::format::{Level, ProfileEntry, RemarkKind, SpecialBuild, Verdict};
pub use self::group::Group;
pub use self::layout::{
    INVENTORIES, LOCKS, PlaceInBank, SETTINGS, inventory_path, is_kebab, place_in_bank, question_path, snippet_path,
};
pub use self::lint::{Lint, Warning};
pub use self::load::{is_left_behind, load, load_settings, load_to_lock, load_usable};
pub use self::lock::{Constraints, Lock, LockName};
use self::problem::Problem;
pub use self::see::{Inventories, Reference};
pub use self::series::{LaneName, Packages, Point, Release, Series, SeriesOf, Versions};
pub use self::snippet::Snippet;
use crate::python::{Label, Version};
use verify_protocol::sandbox::Limits;

/// A bank: questions without problems, and what they need.
#[derive(Debug)]
pub struct Bank {
    /// Absolute, without symbolic links.
    pub root: PathBuf,
    /// The open root, through which its files are read and written.
    pub files: Root,
    pub settings: Settings,
    /// In the order of their ids.
    pub questions: Vec<Question>,
    /// By their ids, `topic/slug/claim`.
    pub snippets: BTreeMap<String, Snippet>,
    pub locks: BTreeMap<LockName, Lock>,
    pub constraints: Constraints,
    /// The sections of the source catalogue, if the bank has them.
    pub catalogue: Option<Catalogue>,
    /// The names that statements can point at, of the documentations that the settings name.
    pub inventories: Inventories,
    /// What breaks a lint, in the order of the files and lines.
    pub warnings: Vec<Warning>,
    /// The questions that cannot be used, in the order of their ids; none unless the bank was loaded by [`load_usable`].
    pub broken: Vec<Broken>,
    /// The snapshots that waited for review when the bank was loaded.
    pub pending: BTreeSet<PathBuf>,
    /// The snapshots of snippets that do not exist; none unless as above.
    pub orphans: BTreeSet<PathBuf>,
    /// The problems that concern no question, such as a file in the wrong folder; none unless as above.
    pub others: Vec<Problem>,
}

/// A question that cannot be used: its file, or a file that it needs, has a problem.
#[derive(Debug)]
pub struct Broken {
    /// `topic/slug`.
    pub id: String,
    /// None if the problem is reported at a snippet of another question.
    pub problems: Vec<Problem>,
}

impl Broken {
    fn of(id: &str) -> Broken {
        Broken { id: id.to_owned(), problems: Vec::new() }
    }
}

impl Bank {
    /// The lock of a group with an older series of one package, or with the newest of everything.
    pub fn lock(&self, group: &str, series: Option<&SeriesOf>) -> Option<&Lock> {
        self.locks.get(&LockName { group: group.to_owned(), series: series.cloned() })
    }

    /// The lock with the newest of everything, if it has the older series of `lock` on this Python too: a newer one does not
    /// exist for it, and the two locks have nothing to tell apart.
    pub fn same_as_newest(&self, lock: &Lock, python: Version) -> Option<&Lock> {
        let series = lock.name.series.as_ref()?;
        let newest = self.lock(&lock.name.group, None)?;
        let version = newest.version_on(&series.package, python)?;
        series.series.matches(version).then_some(newest)
    }
}

/// The settings of a bank, from `verify.toml`.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The Python versions that the bank is about.
    pub python: VersionSpecifiers,
    /// The Pythons of a run if the command line names none, in the form of the command line. If empty, a run uses the newest.
    pub pythons: Vec<String>,
    /// The series of packages that the answers speak of.
    pub packages: Packages,
    /// How many mutants of a new or changed snippet a run tries; `None` if the bank leaves it to `verify`.
    pub mutants: Option<u16>,
    /// The projects whose documentations `see` points into, by the words that stand for them: `py` for `Python`.
    pub see: BTreeMap<String, String>,
    /// The limits of a snippet that asks for no others.
    pub limits: Limits,
    /// How the bank is run if the command line does not say otherwise.
    pub run: ProfileEntry,
    /// Other ways to run it, by their names.
    pub profiles: BTreeMap<String, ProfileEntry>,
}

impl Settings {
    /// The lowest version that the bank is about and a worker can embed.
    pub fn lowest(&self) -> Version {
        // A bank that allows no version does not load.
        Version::first(|version| version.meets(&self.python)).unwrap_or(Version::OLDEST)
    }
}

impl Bank {
    /// A digest of everything that results depend on: the answers, the snippets, what is recorded, the locks and the settings.
    /// Two checkouts of one commit have the same.
    pub fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        // With its length, no text can be taken for the end of another.
        let mut add = |text: &str| {
            hasher.update(&text.len().to_le_bytes());
            hasher.update(text.as_bytes());
        };
        add(&format!("{:?} {}", self.settings.limits, self.settings.python));
        for claim in self.questions.iter().flat_map(Question::claims) {
            add(&claim.id);
            add(&claim.says);
            add(claim.verdict.label());
            claim.evidence.iter().chain(&claim.corrected_by).for_each(|id| add(id));
            for change in &claim.changes {
                add(&format!("{} {:?} {}", change.from, change.build, change.verdict.label()));
                add(&change.because);
            }
        }
        for snippet in self.snippets.values() {
            add(&snippet.id);
            add(&snippet.source);
            for snapshot in &snippet.snapshots {
                add(&snapshot.from.to_string());
                add(&snapshot.body);
            }
        }
        for lock in self.locks.values() {
            add(&lock.text);
        }
        hasher.finalize().to_hex().to_string()
    }

    /// The versions that a snippet runs with on a Python if it gets its packages from `lock`.
    pub fn versions(&self, python: Label, lock: Option<&Lock>) -> Versions {
        let of = |package: &PackageName| Some((package.clone(), lock?.version_on(package, python.version)?.clone()));
        let has = |package: &&PackageName| lock.is_some_and(|lock| lock.has(package));
        Versions { python, packages: self.settings.packages.keys().filter(has).filter_map(of).collect() }
    }

    /// The lock of the packages that a snippet asks for, with the newest series of each.
    pub fn lock_of(&self, snippet: &Snippet) -> Option<&Lock> {
        self.lock(&snippet.metadata.group.as_ref()?.name, None)
    }

    /// The snippets that are the evidence of a claim.
    pub fn evidence<'b>(&'b self, claim: &'b Claim) -> impl Iterator<Item = &'b Snippet> {
        claim.evidence.iter().filter_map(|id| self.snippets.get(id))
    }
}

/// The lowest Python that any snippet of the group runs on. `python` holds the versions that the bank is about.
pub fn lowest_python<'a>(
    group: &Group,
    snippets: impl IntoIterator<Item = &'a Snippet>,
    python: &VersionSpecifiers,
) -> Version {
    let members = snippets.into_iter().filter(|snippet| snippet.metadata.group.as_ref() == Some(group));
    let runs_on = |snippet: &Snippet, version: Version| {
        let required = snippet.metadata.requires_python.as_ref();
        version.meets(python) && required.is_none_or(|required| version.meets(required))
    };
    let lowest = members.filter_map(|snippet| Version::first(|version| runs_on(snippet, version)));
    lowest.min().unwrap_or(Version::OLDEST)
}

/// One question with its answer.
#[derive(Debug)]
pub struct Question {
    /// `topic/slug`.
    pub id: String,
    /// Relative to the bank.
    pub path: PathBuf,
    pub text: String,
    /// Other ways to ask it.
    pub aka: Vec<String>,
    pub level: Level,
    pub tags: Vec<String>,
    pub catalogue: Vec<u32>,
    pub answer: Vec<Statement>,
    /// The line on which each statement begins, counted from 1, in the order of the answer.
    pub starts: Vec<u32>,
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
    /// Where a documentation says so.
    pub see: Vec<Reference>,
}

/// A statement about behaviour, which can be run.
#[derive(Debug)]
pub struct Claim {
    /// `topic/slug/claim`.
    pub id: String,
    pub says: String,
    /// The recorded verdict on the lowest supported Python.
    pub verdict: Verdict,
    /// The id of the claim of the same answer that states the truth; set if this one is refuted anywhere.
    pub corrected_by: Option<String>,
    /// The ids of the snippets that are its evidence; at least one.
    pub evidence: Vec<String>,
    /// In the order in which they take precedence: by their places, and those of a build last.
    pub changes: Vec<Change>,
    /// Where a documentation says so.
    pub see: Vec<Reference>,
    /// The line of the claim in the question file, counted from 1.
    pub line: u32,
}

/// A change point: a version of Python or of a package, or a build, from which on a claim has another verdict.
#[derive(Debug)]
pub struct Change {
    pub from: Point,
    pub build: Option<SpecialBuild>,
    pub verdict: Verdict,
    pub because: String,
}

impl Statement {
    /// The sentence.
    pub fn says(&self) -> &str {
        match self {
            Statement::Claim(claim) => &claim.says,
            Statement::Remark(remark) => &remark.says,
        }
    }

    /// Where a documentation says so.
    pub fn see(&self) -> &[Reference] {
        match self {
            Statement::Claim(claim) => &claim.see,
            Statement::Remark(remark) => &remark.see,
        }
    }
}

impl Claim {
    /// The claim's own part of its id.
    pub fn name(&self) -> &str {
        self.id.rsplit('/').next().unwrap_or_default()
    }

    /// The recorded verdict with these versions: that of the last change point that applies.
    pub fn verdict_with(&self, versions: &Versions) -> Verdict {
        self.change_with(versions).map_or(self.verdict, |change| change.verdict)
    }

    /// The change point that decides the verdict with these versions: the last one that applies.
    pub fn change_with(&self, versions: &Versions) -> Option<&Change> {
        let applies = |change: &&Change| {
            change.from.applies_to(versions)
                && change.build.is_none_or(|SpecialBuild::FreeThreaded| versions.python.free_threaded)
        };
        self.changes.iter().rfind(applies)
    }

    /// Every verdict that is recorded for the claim: the one on the lowest supported Python, and those of its change points.
    pub fn verdicts(&self) -> impl Iterator<Item = Verdict> {
        std::iter::once(self.verdict).chain(self.changes.iter().map(|change| change.verdict))
    }

    /// Whether a change point of the claim names the package.
    pub fn changes_with(&self, package: &PackageName) -> bool {
        self.changes.iter().any(|change| change.from.package.as_ref().is_some_and(|(name, _)| name == package))
    }

    /// Whether the claim is refuted on any Python.
    pub fn is_ever_refuted(&self) -> bool {
        self.verdicts().any(|verdict| verdict == Verdict::Refuted)
    }
}

impl Question {
    /// The first part of its id.
    pub fn topic(&self) -> &str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// The claims of the answer, in order.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.answer.iter().filter_map(|statement| match statement {
            Statement::Claim(claim) => Some(claim),
            Statement::Remark(_) => None,
        })
    }
}
