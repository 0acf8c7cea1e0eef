//! Loads a [`Bank`] and reports every [`Problem`] of it at once: discovers the files, reads each, checks what refers to what.

mod aka;
mod broken;
mod catalogue;
mod discover;
mod ignored;
mod lints;
mod locks;
mod packages;
mod question;
mod references;
mod see;
mod settings;
mod snippet;

use std::collections::BTreeMap;
use std::path::Path;

use self::discover::Files;
pub use self::ignored::is_left_behind;
use self::locks::LockFiles;
use self::question::Linked;
use super::defect::Defect;
use super::layout::QUESTIONS;
use super::lock::Constraints;
use super::problem::Problem;
use super::snippet::{STACK, Snippet};
use super::{Bank, Broken, Catalogue, Inventories, Packages, Root, Settings};

/// Loads the bank at `root`.
///
/// # Errors
/// All problems of the bank, in the order of their files and lines. Nothing of a bank with a problem is used.
pub fn load(root: &Path) -> Result<Bank, Vec<Problem>> {
    load_and_check(root, Locks::Checked)
}

/// Loads the bank at `root` so that its locks can be made: problems of the locks are not reported, and a lock that cannot
/// be read is left out.
///
/// # Errors
/// All other problems of the bank, as [`load`].
pub fn load_to_lock(root: &Path) -> Result<Bank, Vec<Problem>> {
    load_and_check(root, Locks::Ignored)
}

/// Loads what can be used of the bank at `root`: questions without a problem. The others are in [`Bank::broken`], and problems
/// of no question in [`Bank::others`].
///
/// # Errors
/// All problems of the bank, if one of them concerns all questions.
pub fn load_usable(root: &Path) -> Result<Bank, Vec<Problem>> {
    in_pool(root, || Loading::read(root, Locks::Checked)?.usable())
}

/// Opens the bank at `root` and reads nothing but its settings, so that what the bank keeps of the outside can be renewed.
///
/// # Errors
/// The problems of the settings.
pub fn load_settings(root: &Path) -> Result<(Root, Settings), Vec<Problem>> {
    let root = Root::open(root).map_err(|problem| vec![problem])?;
    let settings = settings::read(&root)?;
    Ok((root, settings))
}

/// Whether problems of locks are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Locks {
    Checked,
    Ignored,
}

fn load_and_check(root: &Path, locks: Locks) -> Result<Bank, Vec<Problem>> {
    in_pool(root, || Loading::read(root, locks)?.whole())
}

fn in_pool(root: &Path, load: impl FnOnce() -> Result<Bank, Vec<Problem>> + Send) -> Result<Bank, Vec<Problem>> {
    // Parsing nested syntax takes stack, and the author of a snippet may want to exhaust it.
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build().map_err(|error| {
        let problem = Problem::of_file(Defect::UnreadableFile, root, format!("the bank cannot be loaded: {error}"));
        vec![problem.fix("expected to start threads; check the limits of this process")]
    })?;
    pool.install(load)
}

/// A bank whose files were read and checked.
struct Loading {
    root: Root,
    files: Files,
    contents: Contents,
    problems: Vec<Problem>,
}

impl Loading {
    fn read(root: &Path, locks: Locks) -> Result<Loading, Vec<Problem>> {
        let root = Root::open(root).map_err(|problem| vec![problem])?;
        let mut problems = Vec::new();
        let files = Files::discover(&root, &mut problems);
        let contents = Contents::read(&root, &files, &mut problems);
        contents.check(&files, locks, &mut problems);
        if problems.is_empty() && contents.questions.is_empty() {
            let problem = Problem::of_file(Defect::NoQuestions, Path::new(QUESTIONS), "the bank has no questions");
            problems.push(problem.fix("expected at least one; write it in questions/<topic>/<slug>.toml"));
        }
        problems.sort_by_key(Problem::position);
        Ok(Loading { root, files, contents, problems })
    }

    /// The bank, if it has no problem.
    fn whole(mut self) -> Result<Bank, Vec<Problem>> {
        match std::mem::take(&mut self.problems) {
            problems if problems.is_empty() => self.into_bank(BTreeMap::new(), Vec::new()),
            problems => Err(problems),
        }
    }

    /// The questions that have no problem, if the problems do not concern all of them.
    fn usable(mut self) -> Result<Bank, Vec<Problem>> {
        let problems = std::mem::take(&mut self.problems);
        let concerned = broken::sort(problems, &self.files, &self.contents)?;
        self.contents.questions.retain(|linked| !concerned.broken.contains_key(&linked.question.id));
        self.into_bank(concerned.broken, concerned.others)
    }

    fn into_bank(self, broken: BTreeMap<String, Broken>, others: Vec<Problem>) -> Result<Bank, Vec<Problem>> {
        let Loading { root, contents, files, .. } = self;
        // Settings that could not be read are a problem of the whole bank.
        let Some(settings) = contents.settings else { return Err(others) };
        Ok(Bank {
            warnings: lints::check(
                &contents.questions,
                snippet::unused_equivalents(&contents.snippets),
                &contents.inventories,
            ),
            inventories: contents.inventories,
            catalogue: contents.catalogue,
            root: root.path().to_owned(),
            files: root,
            settings,
            questions: contents.questions.into_iter().map(|linked| linked.question).collect(),
            snippets: contents.snippets,
            locks: contents.locks.into_locks(),
            constraints: contents.constraints,
            broken: broken.into_values().collect(),
            orphans: files.orphans().map(Path::to_owned).collect(),
            pending: files.pending,
            others,
        })
    }
}

/// What could be read of the files of a bank.
struct Contents {
    settings: Option<Settings>,
    questions: Vec<Linked>,
    snippets: BTreeMap<String, Snippet>,
    constraints: Constraints,
    locks: LockFiles,
    inventories: Inventories,
    catalogue: Option<Catalogue>,
}

impl Contents {
    fn read(root: &Root, files: &Files, problems: &mut Vec<Problem>) -> Contents {
        let settings = kept(settings::read(root), problems);
        let questions = question::read_all(root, &files.questions, problems);
        let mut snippets = snippet::read_all(root, &files.snippets, problems);
        snippet::read_snapshots(root, files, &mut snippets, problems);
        let constraints = files.constraints.as_deref().map(|path| locks::read_constraints(root, path));
        let constraints = constraints.and_then(|read| kept(read, problems)).unwrap_or_default();
        let locks = LockFiles::read(root, &files.locks);
        let see = settings.as_ref().map(|settings| &settings.see);
        let inventories = see.map(|see| see::read_all(root, &files.inventories, see, problems)).unwrap_or_default();
        let catalogue = files.catalogue.as_deref().and_then(|path| kept(catalogue::read(root, path), problems));
        Contents { settings, questions, snippets, constraints, locks, inventories, catalogue }
    }

    /// Checks what refers to what. An owner that could not be read might use what seems to be an orphan, so orphans are
    /// reported only if all possible owners were read.
    fn check(&self, files: &Files, locks: Locks, problems: &mut Vec<Problem>) {
        let all_questions = self.questions.len() == files.questions.len() && !files.has_misnamed;
        let none = Packages::new();
        let packages = self.settings.as_ref().map_or(&none, |settings| &settings.packages);
        problems.extend(references::check(&self.questions, &files.snippet_ids(), packages, all_questions));
        problems.extend(aka::check(&self.questions));
        problems.extend(self.catalogue.iter().flat_map(|catalogue| catalogue::check(&self.questions, catalogue)));
        let all_snippets = self.snippets.len() == files.snippets.len();
        // Without the settings, every package and documentation would seem to be missing there.
        if let Some(settings) = &self.settings {
            problems.extend(see::check(&self.questions, &settings.see));
            problems.extend(packages::check_series(packages, &self.questions, &self.snippets));
            if locks == Locks::Checked && all_snippets {
                let locks = self.locks.by_group();
                problems.extend(packages::check_users(packages, &self.questions, &self.snippets, &locks));
            }
        }
        if locks == Locks::Checked {
            problems.extend(self.locks.check(&self.snippets, &self.constraints, self.settings.as_ref(), all_snippets));
        }
    }
}

/// Returns the value, or `None` after it has added the problems to the others.
fn kept<T>(result: Result<T, Vec<Problem>>, problems: &mut Vec<Problem>) -> Option<T> {
    result.map_err(|found| problems.extend(found)).ok()
}
