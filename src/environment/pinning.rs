//! Makes the locks of a bank, by uv: one for each group, for all Pythons of the bank at once, with hashes.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::failure::Obstacle;
use super::store::{Environments, open_lock};
use super::tools::Tools;
use crate::bank::lock::{CONSTRAINTS, LOCKS};
use crate::bank::lowest_python;
use crate::bank::{Bank, Group, Lock};
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
    #[error("cannot make {}: {source}", .path.display())]
    NoPins { path: PathBuf, source: Obstacle },
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
    let newest = newest_known(bank, interpreter);
    for (group, python) in groups.values() {
        let path = group.lock();
        let old = bank.locks.get(&group.name);
        let is_good = |lock: &Lock| {
            lock.requirements == group.requirements_text() && lock.python <= *python && lock.meets(&bank.constraints)
        };
        if !upgrade && old.is_some_and(is_good) {
            done(&Locked::Unchanged(path));
            continue;
        }
        say(&format!("locking {group} …"));
        let old = old.map(|lock| lock.text.as_str());
        let pinning = Pinning { environments, bank, interpreter, newest };
        let text = pinning
            .pin(group, *python, old.filter(|_| !upgrade), say)
            .map_err(|source| NotLocked::NoPins { path: path.clone(), source })?;
        let is_new = !bank.files.has(&path);
        if old == Some(text.as_str()) {
            done(&Locked::Unchanged(path));
            continue;
        }
        bank.files
            .make_folder(Path::new(LOCKS))
            .and_then(|()| bank.files.replace(&path, text.as_bytes()))
            .map_err(|source| NotLocked::NotWritten { path: path.clone(), source })?;
        done(&if is_new { Locked::Made(path) } else { Locked::Changed(path) });
    }
    for path in unused(bank, |name| groups.contains_key(name)).map_err(NotLocked::NotRemoved)? {
        bank.files.remove(&path).map_err(NotLocked::NotRemoved)?;
        done(&Locked::Removed(path));
    }
    Ok(())
}

/// Returns the newest Python that anybody knows of: that of the interpreter, or the newest that the bank is to run on.
fn newest_known(bank: &Bank, interpreter: &Interpreter) -> Version {
    let asked = bank.settings.pythons.iter().filter_map(|asked| asked.parse::<Label>().ok());
    asked.map(|label| label.version).chain([interpreter.version]).max().unwrap_or(interpreter.version)
}

/// Lists the lock files whose group no longer exists.
fn unused(bank: &Bank, is_group: impl Fn(&str) -> bool) -> io::Result<Vec<PathBuf>> {
    let names = bank.files.names(Path::new(LOCKS))?;
    let unused = names.into_iter().filter(|name| {
        name != CONSTRAINTS
            && name.strip_suffix(".txt").is_some_and(|group| !group.starts_with('.') && !is_group(group))
    });
    Ok(unused.map(|name| Path::new(LOCKS).join(name)).collect())
}

/// What the locks of one bank have in common.
struct Pinning<'a> {
    environments: &'a Environments,
    bank: &'a Bank,
    interpreter: &'a Interpreter,
    newest: Version,
}

impl Pinning<'_> {
    /// Makes the text of the lock of a group. It holds from the lowest Python on, not below `python`, that the packages exist
    /// for.
    fn pin(&self, group: &Group, python: Version, old: Option<&str>, say: &dyn Fn(&str)) -> Result<String, Obstacle> {
        let Pinning { environments, bank, interpreter, newest } = *self;
        fs::create_dir_all(environments.cache())?;
        let work = tempfile::Builder::new().prefix("lock-").tempdir_in(environments.cache())?;
        let file = |name: &str, text: &str| {
            let path = work.path().join(name);
            fs::write(&path, text).map(|()| path)
        };
        let requirements = file("requirements.in", &(group.requirements.join("\n") + "\n"))?;
        let constraints = file(CONSTRAINTS, &bank.constraints.text)?;
        // Nobody else waits for a lock on this directory.
        let guard = open_lock(&work.path().join("guard"))?;
        let tools = Tools { environments, interpreter, guard: &guard };
        let (uv, _kept) = tools.find_uv(say)?;
        let mut first = None;
        for exists in python.up_to(newest) {
            // uv keeps the pins that it finds in the file that it writes.
            let pins = file("pins.txt", old.unwrap_or_default())?;
            let mut compile = tools.uv(&uv);
            compile.args(["pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"]);
            // Each Python gets the newest release that exists for it, instead of all of them one release.
            compile.args(["--fork-strategy", "requires-python"]);
            compile.args(["--no-annotate", "--no-build", "--python-version", &exists.to_string()]);
            compile.arg("--python").arg(&interpreter.executable).arg("--constraints").arg(&constraints);
            compile.arg("--output-file").arg(&pins).arg(&requirements);
            match tools.run(&mut compile) {
                Ok(()) => return Ok(Lock::render(group, python, exists, &fs::read_to_string(&pins)?)),
                // The packages don't exist for this Python. They may exist for the next.
                Err(obstacle @ (Obstacle::Tool { is_about_python: true, .. } | Obstacle::NotForThisPython(_))) => {
                    first.get_or_insert(obstacle);
                }
                Err(obstacle) => return Err(obstacle),
            }
        }
        Err(first.expect("at least one Python was tried"))
    }
}
