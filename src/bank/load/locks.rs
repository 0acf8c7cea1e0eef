//! Reads the locks of a bank and checks them against the snippets that they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::bank::Root;
use crate::bank::defect::Defect;
use crate::bank::files::LARGEST_LOCK;
use crate::bank::group::Group;
use crate::bank::layout::SETTINGS;
use crate::bank::lock::{Constraints, Lock, LockName, MAKE_LOCKS};
use crate::bank::problem::{Problem, Source};
use crate::bank::snippet::Snippet;
use crate::bank::{Settings, lowest_python};

/// Reads the constraints at `path`.
pub(super) fn read_constraints(root: &Root, path: &Path) -> Result<Constraints, Vec<Problem>> {
    let (text, source) = root.read_text(path, LARGEST_LOCK).map_err(|problem| vec![problem])?;
    Constraints::parse(&text, &source)
}

/// The lock files of a bank.
#[derive(Debug, Default)]
pub(super) struct LockFiles {
    read: BTreeMap<LockName, (Lock, Source)>,
    unreadable: BTreeSet<PathBuf>,
    problems: Vec<Problem>,
}

impl LockFiles {
    pub fn read(root: &Root, paths: &[PathBuf]) -> LockFiles {
        let mut locks = LockFiles::default();
        for path in paths {
            let text = root.read_text(path, LARGEST_LOCK).map_err(|problem| vec![problem]);
            match text.and_then(|(text, source)| Ok((Lock::parse(&text, &source)?, source))) {
                Ok((lock, source)) => {
                    locks.read.insert(lock.name.clone(), (lock, source));
                }
                Err(found) => {
                    locks.problems.extend(found);
                    locks.unreadable.insert(path.clone());
                }
            }
        }
        locks
    }

    /// The locks with the newest of everything that could be read, by the names of their groups.
    pub fn by_group(&self) -> BTreeMap<String, &Lock> {
        let newest = self.read.iter().filter(|(name, _)| name.series.is_none());
        newest.map(|(name, (lock, _))| (name.group.clone(), lock)).collect()
    }

    /// The locks that could be read.
    pub fn into_locks(self) -> BTreeMap<LockName, Lock> {
        self.read.into_iter().map(|(name, (lock, _))| (name, lock)).collect()
    }

    /// Reports locks that could not be read, are missing, do not fit their snippets, the series or the constraints, and locks
    /// that no snippet uses unless `is_whole` is false: then some snippets could not be read. `settings` are those of the bank,
    /// if they could be read.
    pub fn check(
        &self,
        snippets: &BTreeMap<String, Snippet>,
        constraints: &Constraints,
        settings: Option<&Settings>,
        is_whole: bool,
    ) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        let mut seen: BTreeMap<&str, (&Group, &Snippet)> = BTreeMap::new();
        let mut used = BTreeSet::new();
        for snippet in snippets.values() {
            let Some(group) = &snippet.metadata.group else { continue };
            match seen.get(group.name.as_str()) {
                Some((first, _)) if *first == group => {}
                Some((first, owner)) => problems.push(second_group(snippet, group, owner, first)),
                None => {
                    seen.insert(&group.name, (group, snippet));
                    for name in self.names(group, settings) {
                        problems.extend(self.check_lock(&name, group, snippet, snippets, settings));
                        used.insert(name);
                    }
                }
            }
        }
        for (name, (lock, source)) in &self.read {
            if used.contains(name) {
                problems.extend(lock.check(constraints, source));
                let packages =
                    settings.map(|settings| Constraints::of_packages(&settings.packages, name.series.as_ref()));
                problems.extend(packages.iter().flat_map(|packages| lock.check(packages, source)));
            } else if !seen.contains_key(name.group.as_str()) && is_whole {
                let problem = Problem::of_file(Defect::UnusedLock, &lock.path, "no snippet uses this lock");
                problems.push(problem.fix(format!("run `{MAKE_LOCKS}` to remove it")));
            } else if seen.contains_key(name.group.as_str()) && settings.is_some() {
                let problem = Problem::of_file(
                    Defect::UnusedLock,
                    &lock.path,
                    "this lock is for a series that the bank does not speak of",
                );
                let fix = format!("run `{MAKE_LOCKS}` to remove it, or add the series to `packages` in {SETTINGS}");
                problems.push(problem.fix(fix));
            }
        }
        problems
    }

    /// The locks that a group has: the one with the newest of everything, and one for each older series of its packages.
    fn names(&self, group: &Group, settings: Option<&Settings>) -> Vec<LockName> {
        let newest = LockName::newest(&group.name);
        let lock = self.read.get(&newest).map(|(lock, _)| lock);
        let older: Vec<LockName> = lock
            .zip(settings)
            .into_iter()
            .flat_map(|(lock, settings)| lock.older_series(&settings.packages))
            .map(|series| LockName { series: Some(series), ..newest.clone() })
            .collect();
        [vec![newest], older].concat()
    }

    /// Reports what is wrong with a lock of a group, whose first snippet is `snippet`.
    fn check_lock(
        &self,
        name: &LockName,
        group: &Group,
        snippet: &Snippet,
        snippets: &BTreeMap<String, Snippet>,
        settings: Option<&Settings>,
    ) -> Vec<Problem> {
        let path = name.path();
        if self.unreadable.contains(&path) {
            return Vec::new();
        }
        let Some((lock, _)) = self.read.get(name) else {
            let problem = at_dependencies(Defect::MissingLock, snippet, format!("{} is missing", path.display()));
            let expected = match &name.series {
                None => "expected a lock for these".to_owned(),
                Some(series) => format!("expected a lock for these with {series}, of `packages` in {SETTINGS}"),
            };
            return vec![problem.expected(expected).fix(format!("run `{MAKE_LOCKS}` to make it"))];
        };
        let mut problems = Vec::new();
        let mut stale = |what: String| {
            let problem = Problem::of_file(Defect::StaleLock, &path, what);
            problems.push(problem.fix(format!("run `{MAKE_LOCKS}` to regenerate it")));
        };
        if lock.requirements != group.requirements_text() {
            stale(format!("expected one for `{group}`, found one for `{}`", lock.requirements));
        }
        let Some(settings) = settings else { return problems };
        let lowest = lowest_python(group, snippets.values(), &settings.python);
        if lowest < lock.python {
            stale(format!("expected one for Python {lowest} and later, found one for {} and later", lock.python));
        }
        if let Some((found, expected)) = lock.stale_series(&settings.packages) {
            let or_none = |text: &str| if text.is_empty() { "none".to_owned() } else { text.to_owned() };
            let (expected, found) = (or_none(&expected), or_none(found));
            stale(format!("expected the newest series of `packages`, {expected}; found one made for {found}"));
        }
        problems
    }
}

fn second_group(snippet: &Snippet, group: &Group, owner: &Snippet, first: &Group) -> Problem {
    let what = format!("two groups of the same packages: `{group}` here, `{first}` in {}", owner.id);
    let problem = at_dependencies(Defect::WrongRequirement, snippet, what).expected(format!("expected `{first}`"));
    problem.fix("ask for the same versions in both; a lock is named by its packages")
}

/// A problem with the dependencies of a snippet.
fn at_dependencies(defect: Defect, snippet: &Snippet, what: String) -> Problem {
    let source = Source::new(&snippet.path, snippet.source.clone());
    source.problem(defect, snippet.metadata.dependencies.clone(), what)
}
