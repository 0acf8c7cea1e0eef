//! Makes the locks of a bank, by uv: one for each group, for all Pythons of the bank at once, with hashes.

use std::fs;
use std::path::{Path, PathBuf};

use super::failure::Obstacle;
use super::install::{self, Tools};
use super::{Environments, groups};
use crate::bank::lock::{CONSTRAINTS, LOCKS};
use crate::bank::{Bank, Group, Lock};
use crate::files::write_atomically;
use crate::python::{Interpreter, Version};

/// What became of a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Locked {
    Made(PathBuf),
    Changed(PathBuf),
    Unchanged(PathBuf),
    /// No snippet uses it.
    Removed(PathBuf),
}

impl Locked {
    /// A line for a person.
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

/// A lock could not be made; those before it were.
#[derive(Debug, thiserror::Error)]
#[error("{path} cannot be made: {why}")]
pub struct NotLocked {
    pub path: String,
    pub why: String,
}

/// Makes the locks that are missing or stale, or all of them anew where `upgrade` says so, and removes those that no snippet
/// uses. What is pinned and still allowed stays, unless it is to be upgraded. `done` is told of each.
///
/// # Errors
/// The first lock that cannot be made.
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
            let why = format!("snippets ask for `{first}` and for `{group}` ({}); a lock has one", snippet.id);
            return Err(NotLocked { path: group.lock().display().to_string(), why });
        }
    }
    for (group, python) in groups.values() {
        let path = group.lock();
        let not_locked = |why: String| NotLocked { path: path.display().to_string(), why };
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
        let text = pin(environments, bank, interpreter, group, *python, old.filter(|_| !upgrade), say)
            .map_err(|obstacle| not_locked(obstacle.sentence()))?;
        let is_new = !bank.root.join(&path).exists();
        if old == Some(text.as_str()) {
            done(&Locked::Unchanged(path));
            continue;
        }
        fs::create_dir_all(bank.root.join(LOCKS))
            .and_then(|()| write_atomically(&bank.root.join(&path), text.as_bytes()))
            .map_err(|error| not_locked(error.to_string()))?;
        done(&if is_new { Locked::Made(path) } else { Locked::Changed(path) });
    }
    for path in unused(bank, |name| groups.contains_key(name)) {
        fs::remove_file(bank.root.join(&path))
            .map_err(|error| NotLocked { path: path.display().to_string(), why: error.to_string() })?;
        done(&Locked::Removed(path));
    }
    Ok(())
}

/// Lock files of groups that there are none of.
fn unused(bank: &Bank, is_group: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(bank.root.join(LOCKS)).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    let unused = names.into_iter().filter(|name| {
        name != CONSTRAINTS
            && name.strip_suffix(".txt").is_some_and(|group| !group.starts_with('.') && !is_group(group))
    });
    unused.map(|name| Path::new(LOCKS).join(name)).collect()
}

/// The text of the lock of a group, from the lowest Python on for which its packages exist.
fn pin(
    environments: &Environments,
    bank: &Bank,
    interpreter: &Interpreter,
    group: &Group,
    python: Version,
    old: Option<&str>,
    say: &dyn Fn(&str),
) -> Result<String, Obstacle> {
    let told = |error: std::io::Error| Obstacle::Failed(error.to_string());
    fs::create_dir_all(&environments.cache).map_err(told)?;
    let work = tempfile::Builder::new().prefix("lock-").tempdir_in(&environments.cache).map_err(told)?;
    let file = |name: &str, text: &str| {
        let path = work.path().join(name);
        fs::write(&path, text).map_err(told)?;
        Ok(path)
    };
    let requirements = file("requirements.in", &(group.requirements.join("\n") + "\n"))?;
    let constraints = file(CONSTRAINTS, &bank.constraints.text)?;
    let guard = tempfile::tempfile().map_err(told)?;
    let tools = Tools { environments, interpreter, guard: &guard };
    let (uv, _kept) = install::uv(&tools, say)?;
    let mut first = None;
    for minor in python.minor..=Version::NEWEST.minor.max(python.minor) {
        // uv keeps the pins that it finds in the file that it writes.
        let pins = file("pins.txt", old.unwrap_or_default())?;
        let exists = Version { major: python.major, minor };
        let mut compile = tools.uv(&uv);
        compile.args(["pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header", "--no-annotate"]);
        compile.args(["--no-build", "--python-version", &exists.to_string(), "--python"]).arg(&interpreter.executable);
        compile.arg("--constraints").arg(&constraints).arg("--output-file").arg(&pins).arg(&requirements);
        match tools.run(&mut compile) {
            Ok(()) => {
                let pins = fs::read_to_string(&pins).map_err(told)?;
                return Ok(Lock::render(group, python, exists, &pins));
            }
            // There is none for this Python; there may be one for the next.
            Err(Obstacle::Failed(why))
                if why.contains("requires Python") || why.contains("does not satisfy Python") =>
            {
                first.get_or_insert(Obstacle::Failed(why));
            }
            Err(obstacle) => return Err(obstacle),
        }
    }
    Err(first.unwrap_or_else(|| Obstacle::Failed("there is no Python to lock for".to_owned())))
}
