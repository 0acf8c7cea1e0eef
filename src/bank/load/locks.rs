//! Reads the locks of a bank and checks them against the snippets that they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use pep440_rs::VersionSpecifiers;

use crate::bank::Root;
use crate::bank::files::LARGEST_LOCK;
use crate::bank::group::Group;
use crate::bank::lock::{Constraints, Lock, MAKE_LOCKS};
use crate::bank::lowest_python;
use crate::bank::problem::{Problem, Source};
use crate::bank::snippet::Snippet;

/// Reads the constraints at `path`.
pub(super) fn read_constraints(root: &Root, path: &Path) -> Result<Constraints, Vec<Problem>> {
    let (text, source) = root.read_text(path, LARGEST_LOCK).map_err(|problem| vec![problem])?;
    Constraints::parse(&text, &source)
}

/// The lock files of a bank, by the names of their groups.
#[derive(Debug, Default)]
pub(super) struct LockFiles {
    read: BTreeMap<String, (Lock, Source)>,
    unreadable: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl LockFiles {
    pub fn read(root: &Root, paths: &[PathBuf]) -> LockFiles {
        let mut locks = LockFiles::default();
        for path in paths {
            let group = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = root.read_text(path, LARGEST_LOCK).map_err(|problem| vec![problem]);
            match text.and_then(|(text, source)| Ok((Lock::parse(&text, &source)?, source))) {
                Ok(lock) => {
                    locks.read.insert(group, lock);
                }
                Err(found) => {
                    locks.problems.extend(found);
                    locks.unreadable.insert(group);
                }
            }
        }
        locks
    }

    /// The locks that could be read, by the names of their groups.
    pub fn by_group(&self) -> BTreeMap<String, &Lock> {
        self.read.iter().map(|(group, (lock, _))| (group.clone(), lock)).collect()
    }

    /// The locks that could be read.
    pub fn into_locks(self) -> BTreeMap<String, Lock> {
        self.read.into_iter().map(|(group, (lock, _))| (group, lock)).collect()
    }

    /// Reports locks that could not be read, are missing, do not fit their snippets or the constraints, and locks that no
    /// snippet uses unless `is_whole` is false: then some snippets could not be read. `python` is that of the settings, if
    /// they could be read.
    pub fn check(
        &self,
        snippets: &BTreeMap<String, Snippet>,
        constraints: &Constraints,
        python: Option<&VersionSpecifiers>,
        is_whole: bool,
    ) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        let mut seen: BTreeMap<&str, (&Group, &Snippet)> = BTreeMap::new();
        for snippet in snippets.values() {
            let Some(group) = &snippet.metadata.group else { continue };
            match seen.get(group.name.as_str()) {
                Some((first, _)) if *first == group => {}
                Some((first, owner)) => problems.push(second_group(snippet, group, owner, first)),
                None => {
                    seen.insert(&group.name, (group, snippet));
                    problems.extend(self.check_group(group, snippet, snippets, python));
                }
            }
        }
        for (name, (lock, source)) in &self.read {
            if seen.contains_key(name.as_str()) {
                problems.extend(lock.check(constraints, source));
            } else if is_whole {
                let problem = Problem::of_file(&lock.path, "no snippet uses this lock");
                problems.push(problem.fix(format!("run `{MAKE_LOCKS}` to remove it")));
            }
        }
        problems
    }

    /// Reports what is wrong with the lock of a group, whose first snippet is `snippet`.
    fn check_group(
        &self,
        group: &Group,
        snippet: &Snippet,
        snippets: &BTreeMap<String, Snippet>,
        python: Option<&VersionSpecifiers>,
    ) -> Vec<Problem> {
        if self.unreadable.contains(&group.name) {
            return Vec::new();
        }
        let path = group.lock();
        let Some((lock, _)) = self.read.get(&group.name) else {
            let problem = at_dependencies(snippet, format!("{} is missing", path.display()));
            return vec![problem.expected("expected a lock for these").fix(format!("run `{MAKE_LOCKS}` to make it"))];
        };
        let mut problems = Vec::new();
        let mut stale = |what: String| {
            let problem = Problem::of_file(&path, format!("stale lock: {what}"));
            problems.push(problem.fix(format!("run `{MAKE_LOCKS}` to regenerate it")));
        };
        if lock.requirements != group.requirements_text() {
            stale(format!("expected one for `{group}`, found one for `{}`", lock.requirements));
        }
        let lowest = python.map(|python| lowest_python(group, snippets.values(), python));
        if let Some(lowest) = lowest.filter(|lowest| *lowest < lock.python) {
            stale(format!("expected one for Python {lowest} and later, found one for {} and later", lock.python));
        }
        problems
    }
}

fn second_group(snippet: &Snippet, group: &Group, owner: &Snippet, first: &Group) -> Problem {
    let what = format!("two groups of the same packages: `{group}` here, `{first}` in {}", owner.id);
    let problem = at_dependencies(snippet, what).expected(format!("expected `{first}`"));
    problem.fix("ask for the same versions in both; a lock is named by its packages")
}

/// A problem with the dependencies of a snippet.
fn at_dependencies(snippet: &Snippet, what: String) -> Problem {
    let source = Source::new(&snippet.path, snippet.source.clone());
    source.problem(snippet.metadata.dependencies.clone(), what)
}
