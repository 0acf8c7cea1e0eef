//! Makes the locks of a bank, by uv: for each group one with the newest of everything, and one for each older series that the
//! bank speaks of. Each is for all Pythons of the bank at once, with hashes.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use pep508_rs::PackageName;

use super::failure::Obstacle;
use super::store::{Environments, open_lock};
use super::tools::Tools;
use crate::bank::lock::{CONSTRAINTS, Constraints, LOCKS, LockName, Purpose, Resolved};
use crate::bank::problem::Source;
use crate::bank::{Bank, Group, Lock, SeriesOf, lowest_python};
use crate::python::{Interpreter, Label, Version};

/// What was done with a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Locked {
    Made(PathBuf),
    Changed(PathBuf),
    Unchanged(PathBuf),
    /// No snippet uses it.
    Removed(PathBuf),
}

impl Locked {
    /// Renders one line of output.
    pub fn line(&self) -> String {
        let (what, path) = match self {
            Locked::Made(path) => ("made", path),
            Locked::Changed(path) => ("changed", path),
            Locked::Unchanged(path) => ("unchanged", path),
            Locked::Removed(path) => ("removed", path),
        };
        format!("{what:9}  {}\n", crate::text::printable(&path.to_string_lossy()))
    }
}

/// A lock could not be made or removed. The locks before it were.
#[derive(Debug, thiserror::Error)]
pub enum NotLocked {
    #[error(
        "cannot make {}: snippets ask for `{first}` and for `{other}` ({snippet}), but a lock has one of them",
        .path.display()
    )]
    TwoGroups { path: PathBuf, first: String, other: String, snippet: String },
    #[error("cannot make {}: {source}\n  {asked_by} asks for these packages", .path.display())]
    NoPins {
        path: PathBuf,
        /// The place of the first snippet that asks for the packages.
        asked_by: String,
        source: Obstacle,
    },
    #[error("cannot make {}: uv has made no lock: {line}", .path.display())]
    NoLock { path: PathBuf, line: String },
    #[error("cannot write {}: {source}", .path.display())]
    NotWritten { path: PathBuf, source: io::Error },
    #[error(transparent)]
    NotRemoved(io::Error),
}

/// Returns the groups of a bank by name, each with the lowest Python that its lock has to hold for.
pub fn groups(bank: &Bank) -> BTreeMap<&str, (&Group, Version)> {
    let found = bank.snippets.values().filter_map(|snippet| snippet.metadata.group.as_ref());
    found
        .map(|group| {
            let lowest = lowest_python(group, bank.snippets.values(), &bank.settings.python);
            (group.name.as_str(), (group, lowest))
        })
        .collect()
}

/// Makes the locks that are missing or stale, and removes those that no snippet uses. With `upgrade` it makes all of them
/// anew; without, a pin that is still allowed stays. `done` gets each lock.
///
/// # Errors
/// At the first lock that cannot be made.
pub fn lock(
    environments: &Environments,
    bank: &Bank,
    interpreter: &Interpreter,
    upgrade: bool,
    say: &dyn Fn(&str),
    done: &dyn Fn(&Locked),
) -> Result<(), NotLocked> {
    let groups = groups(bank);
    for snippet in bank.snippets.values() {
        let Some(group) = &snippet.metadata.group else { continue };
        let (first, _) = groups[group.name.as_str()];
        if first != group {
            return Err(NotLocked::TwoGroups {
                path: group.lock(),
                first: first.to_string(),
                other: group.to_string(),
                snippet: snippet.id.clone(),
            });
        }
    }
    let pinning = Pinning { environments, bank, interpreter, newest: newest_known(bank, interpreter), upgrade, say };
    let mut names = BTreeSet::new();
    for (group, python) in groups.values() {
        let mut make = |series: Option<&SeriesOf>, newest: Option<&str>| {
            let name = LockName { group: group.name.clone(), series: series.cloned() };
            let purpose = Purpose { group, series, packages: &bank.settings.packages, python: *python };
            let (lock, what) = pinning.make(&name, purpose, newest)?;
            done(&what);
            names.insert(name);
            Ok(lock)
        };
        let newest = make(None, None)?;
        for series in newest.older_series(&bank.settings.packages) {
            make(Some(&series), Some(&newest.text))?;
        }
    }
    for path in unused(bank, &names).map_err(NotLocked::NotRemoved)? {
        bank.files.remove(&path).map_err(NotLocked::NotRemoved)?;
        done(&Locked::Removed(path));
    }
    Ok(())
}

/// Resolves the lock of a group with the newest release of a package, of whatever series, and keeps the pins of all others that
/// are still allowed. Nothing is written.
///
/// # Errors
/// If it cannot be made.
pub fn upgraded(
    environments: &Environments,
    bank: &Bank,
    interpreter: &Interpreter,
    group: &Group,
    package: &PackageName,
    say: &dyn Fn(&str),
) -> Result<Lock, NotLocked> {
    let mut packages = bank.settings.packages.clone();
    packages.remove(package);
    let python = lowest_python(group, bank.snippets.values(), &bank.settings.python);
    let purpose = Purpose { group, series: None, packages: &packages, python };
    let newest = newest_known(bank, interpreter);
    let pinning = Pinning { environments, bank, interpreter, newest, upgrade: false, say };
    let kept = bank.lock(&group.name, None).map(|lock| lock.text.as_str());
    say(&format!("locking {group} with the newest {package} …"));
    pinning.lock(purpose, kept, &[package])
}

/// Returns the newest Python that anybody knows of: that of the interpreter, or the newest that the bank is to run on.
fn newest_known(bank: &Bank, interpreter: &Interpreter) -> Version {
    let asked = bank.settings.pythons.iter().filter_map(|asked| asked.parse::<Label>().ok());
    asked.map(|label| label.version).chain([interpreter.version]).max().unwrap_or(interpreter.version)
}

/// Lists the lock files that are not among `names`.
fn unused(bank: &Bank, names: &BTreeSet<LockName>) -> io::Result<Vec<PathBuf>> {
    let used: BTreeSet<PathBuf> = names.iter().map(LockName::path).collect();
    let found = bank.files.names(Path::new(LOCKS))?;
    let locks =
        found.into_iter().filter(|name| name != CONSTRAINTS && name.ends_with(".txt") && !name.starts_with('.'));
    Ok(locks.map(|name| Path::new(LOCKS).join(name)).filter(|path| !used.contains(path)).collect())
}

/// What the locks of one bank have in common.
struct Pinning<'a> {
    environments: &'a Environments,
    bank: &'a Bank,
    interpreter: &'a Interpreter,
    newest: Version,
    upgrade: bool,
    say: &'a dyn Fn(&str),
}

impl Pinning<'_> {
    /// Makes a lock if it is missing or stale, and returns it. A lock of an older series begins with the pins of `newest`, the
    /// lock with the newest of everything, so that the two differ in no more than they have to.
    fn make(&self, name: &LockName, purpose: Purpose<'_>, newest: Option<&str>) -> Result<(Lock, Locked), NotLocked> {
        let Pinning { bank, upgrade, .. } = *self;
        let path = name.path();
        let old = bank.locks.get(name);
        let series = Constraints::of_packages(purpose.packages, purpose.series);
        let is_good = |lock: &&Lock| {
            lock.requirements == purpose.group.requirements_text()
                && lock.python <= purpose.python
                && lock.is_made_for(purpose.packages)
                && lock.meets(&bank.constraints)
                && lock.meets(&series)
        };
        if let Some(lock) = old.filter(is_good).filter(|_| !upgrade) {
            return Ok((lock.clone(), Locked::Unchanged(path)));
        }
        match purpose.series {
            None => (self.say)(&format!("locking {} …", purpose.group)),
            Some(series) => (self.say)(&format!("locking {} with {series} …", purpose.group)),
        }
        let kept = old.filter(|_| !upgrade).map(|lock| lock.text.as_str()).or(newest);
        let outdated = old.map(|lock| lock.outdated(purpose.packages)).unwrap_or_default();
        let lock = self.lock(purpose, kept, &outdated)?;
        let is_new = !bank.files.has(&path);
        if old.is_some_and(|old| old.text == lock.text) {
            return Ok((lock, Locked::Unchanged(path)));
        }
        bank.files
            .make_folder(Path::new(LOCKS))
            .and_then(|()| bank.files.replace(&path, lock.text.as_bytes()))
            .map_err(|source| NotLocked::NotWritten { path: path.clone(), source })?;
        Ok((lock, if is_new { Locked::Made(path) } else { Locked::Changed(path) }))
    }

    /// Makes a lock, and writes nothing. `kept` and `outdated` are those of [`Pinning::pin`].
    fn lock(&self, purpose: Purpose<'_>, kept: Option<&str>, outdated: &[&PackageName]) -> Result<Lock, NotLocked> {
        let path = LockName { group: purpose.group.name.clone(), series: purpose.series.cloned() }.path();
        let text = self.pin(purpose, kept, outdated).map_err(|source| NotLocked::NoPins {
            path: path.clone(),
            asked_by: self.asked_by(purpose.group),
            source,
        })?;
        Lock::parse(&text, &Source::new(&path, text.as_str().into()))
            .map_err(|problems| NotLocked::NoLock { path, line: problems[0].to_string() })
    }

    /// The place of the first snippet that asks for a group, `snippets/core/copying/shared.py:2`.
    fn asked_by(&self, group: &Group) -> String {
        let first = self.bank.snippets.values().find(|snippet| snippet.metadata.group.as_ref() == Some(group));
        first.map_or_else(String::new, |snippet| {
            let before = &snippet.source[..snippet.metadata.dependencies.start];
            format!("{}:{}", snippet.path.display(), before.matches('\n').count() + 1)
        })
    }

    /// Makes the text of a lock. It holds from the lowest Python on that the packages exist for. `kept` has pins that stay if
    /// they are allowed, other than those of the packages in `outdated`.
    fn pin(&self, purpose: Purpose<'_>, kept: Option<&str>, outdated: &[&PackageName]) -> Result<String, Obstacle> {
        let Pinning { environments, bank, interpreter, newest, say, .. } = *self;
        fs::create_dir_all(environments.cache())?;
        let work = tempfile::Builder::new().prefix("lock-").tempdir_in(environments.cache())?;
        let file = |name: &str, text: &str| {
            let path = work.path().join(name);
            fs::write(&path, text).map(|()| path)
        };
        let requirements = file("requirements.in", &(purpose.group.requirements.join("\n") + "\n"))?;
        let constraints = file(CONSTRAINTS, &bank.constraints.text)?;
        let series = file("series.txt", &Constraints::of_packages(purpose.packages, purpose.series).text)?;
        // Nobody else waits for a lock on this directory.
        let guard = open_lock(&work.path().join("guard"))?;
        let tools = Tools { environments, interpreter, guard: &guard };
        let (uv, _kept) = tools.find_uv(say)?;
        let mut first = None;
        for exists in purpose.python.up_to(newest) {
            // uv keeps the pins that it finds in the file that it writes.
            let pins = file("pins.txt", kept.unwrap_or_default())?;
            let mut compile = tools.uv(&uv);
            compile.args(["pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"]);
            // Each Python gets the newest release that exists for it, instead of all of them one release.
            compile.args(["--fork-strategy", "requires-python"]);
            compile.args(["--no-annotate", "--no-build", "--python-version", &exists.to_string()]);
            compile.args(outdated.iter().flat_map(|package| ["--upgrade-package", package.as_ref()]));
            compile.arg("--python").arg(&interpreter.executable);
            compile.arg("--constraints").arg(&constraints).arg("--constraints").arg(&series);
            compile.arg("--output-file").arg(&pins).arg(&requirements);
            match tools.run(&mut compile) {
                Ok(()) => {
                    let text = fs::read_to_string(&pins)?;
                    return Ok(purpose.render(Resolved::Pins { text: &text, exists }));
                }
                // The packages don't exist for this Python. They may exist for the next.
                Err(obstacle @ (Obstacle::Tool { is_about_python: true, .. } | Obstacle::NotForThisPython(_))) => {
                    first.get_or_insert(obstacle);
                }
                // An older series that doesn't go together with the rest of the group is known then, and nothing is wrong.
                Err(Obstacle::Conflict { words }) if purpose.series.is_some() => {
                    return Ok(purpose.render(Resolved::Conflict(&words)));
                }
                Err(obstacle) => return Err(obstacle),
            }
        }
        Err(first.expect("at least one Python was tried"))
    }
}
