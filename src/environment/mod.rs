//! [`Environments`]: the packages that snippets ask for, installed once for each lock and interpreter.
//!
//! They lie in the user's cache directory, outside of any bank, one directory each, named by the group, the Python and a
//! digest of the lock and the interpreter: what is there is never changed, only made and removed. One that was begun and not
//! finished lacks its [`Mark`], which is written last; whoever finds it so removes it and begins anew. Who makes one holds a
//! lock on a file beside it, and so does the tool that it has started, whose standard input that file is: when `verify` is
//! killed, the next one waits for the tool that was left behind. Who uses one shares the lock.

mod failure;
mod install;
mod pinning;

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

pub use self::failure::Obstacle;
pub use self::pinning::{Locked, NotLocked, lock};
use crate::bank::{Bank, Group, Lock};
use crate::plan::{Decision, Plan};
use crate::python::{Interpreter, Version};
use crate::run::Cancel;

/// How often somebody who waits for another looks again.
const LOOK_AGAIN: Duration = Duration::from_millis(10);
/// After how long that is worth saying. Helpers of a tool may hold the lock some 20 ms longer than the tool.
const WORTH_SAYING: Duration = Duration::from_millis(500);
/// In an environment: that it is complete, and what it is.
const MARK: &str = "verify.json";

/// The environments of a user.
#[derive(Debug, Clone)]
pub struct Environments {
    /// The cache directory of `verify`.
    cache: PathBuf,
    cancel: Cancel,
}

/// What an environment was made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The name of the group.
    pub group: String,
    /// `3.13`.
    pub python: String,
    pub interpreter: PathBuf,
}

/// An environment that can be used, for as long as this lives: nobody removes it.
#[derive(Debug)]
pub struct Environment {
    pub path: PathBuf,
    _shared: File,
}

/// The environments of a run by the names of their groups.
pub type Provided = BTreeMap<String, Environment>;

/// There is no directory to keep environments in, or it cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NoPlace(pub String);

impl Environments {
    /// Those of this user.
    ///
    /// # Errors
    /// Where there is no cache directory.
    pub fn of_this_user(cancel: Cancel) -> Result<Environments, NoPlace> {
        let cache = crate::cache::cache();
        let cache = cache.ok_or_else(|| NoPlace("there is no cache directory; set XDG_CACHE_HOME or HOME".into()))?;
        Ok(Environments { cache, cancel })
    }

    /// Where they are.
    pub fn directory(&self) -> PathBuf {
        self.cache.join("environments")
    }

    /// Makes what is missing for a plan, and gives the plan as it can be run: jobs whose packages cannot be had are skipped
    /// or unfit, each with its reason. `say` is told what takes time.
    pub fn provide<'b>(
        &self,
        bank: &Bank,
        plan: Plan<'b>,
        interpreter: &Interpreter,
        say: &dyn Fn(&str),
    ) -> (Plan<'b>, Provided) {
        let mut provided = Provided::new();
        let mut refused = BTreeMap::new();
        let mut is_offline = false;
        for name in plan.groups() {
            let Some(lock) = bank.locks.get(name) else { continue };
            match self.ensure(name, lock, interpreter, is_offline, say) {
                Ok(environment) => {
                    provided.insert(name.to_owned(), environment);
                }
                Err(obstacle) => {
                    is_offline |= obstacle == Obstacle::NoNetwork;
                    let command = format!("verify env sync --python {}", interpreter.version);
                    refused.insert(name.to_owned(), obstacle.decision(&command));
                }
            }
        }
        refused.retain(|_, decision| *decision != Decision::Run);
        if refused.is_empty() { (plan, provided) } else { (plan.without(&refused), provided) }
    }

    /// The environment of a lock for an interpreter, made where it is not there. `is_offline`: there was no network a moment
    /// ago, so it is not waited for once more.
    ///
    /// # Errors
    /// What keeps it from being made.
    pub fn ensure(
        &self,
        group: &str,
        lock: &Lock,
        interpreter: &Interpreter,
        is_offline: bool,
        say: &dyn Fn(&str),
    ) -> Result<Environment, Obstacle> {
        if interpreter.version < lock.exists {
            let why = format!("its packages exist for Python {} and later ({})", lock.exists, lock.path.display());
            return Err(Obstacle::NotForThisPython(why));
        }
        let mark = Mark {
            group: group.to_owned(),
            python: interpreter.version.to_string(),
            interpreter: interpreter.executable.clone(),
        };
        let name = mark.directory(&lock.text);
        self.complete("environments", &name, &mark, say, |place, guard| {
            say(&format!("making the environment {group} for CPython {} …", interpreter.version));
            install::install(self, place, lock, interpreter, is_offline, guard)
        })
    }

    /// A directory of the cache that is complete: made by `make`, under a lock, where it is not.
    fn complete(
        &self,
        shelf: &str,
        name: &str,
        mark: &Mark,
        say: &dyn Fn(&str),
        make: impl Fn(&Path, &File) -> Result<(), Obstacle>,
    ) -> Result<Environment, Obstacle> {
        let failed = |what: &str, error: io::Error| Obstacle::Failed(format!("{what}: {error}"));
        let shelf = self.cache.join(shelf);
        let place = shelf.join(name);
        let locks = shelf.join(".locks");
        fs::create_dir_all(&locks).map_err(|error| failed(&locks.to_string_lossy(), error))?;
        let open = || {
            let path = locks.join(name);
            let opened = File::options().create(true).truncate(false).read(true).write(true).open(&path);
            opened.map_err(|error| failed(&path.to_string_lossy(), error))
        };
        loop {
            let shared = open()?;
            self.wait(|| shared.try_lock_shared(), &place, say)?;
            if Mark::of(&place).is_some() {
                return Ok(Environment { path: place, _shared: shared });
            }
            drop(shared);
            let own = open()?;
            self.wait(|| own.try_lock(), &place, say)?;
            // Between the two somebody else may have made it.
            if Mark::of(&place).is_none() {
                remove(&place).map_err(|error| failed(&place.to_string_lossy(), error))?;
                if let Err(obstacle) = make(&place, &own) {
                    // What cannot be removed is incomplete, and removed by the next who needs it.
                    remove(&place).ok();
                    return Err(obstacle);
                }
                let text = serde_json::to_string(mark).expect("a mark is plain JSON");
                crate::files::write_atomically(&place.join(MARK), text.as_bytes())
                    .map_err(|error| failed(&place.to_string_lossy(), error))?;
            }
        }
    }

    /// Waits for a lock, and says so where it takes time.
    fn wait(
        &self,
        attempt: impl Fn() -> Result<(), TryLockError>,
        place: &Path,
        say: &dyn Fn(&str),
    ) -> Result<(), Obstacle> {
        let started = Instant::now();
        let mut has_said = false;
        loop {
            match attempt() {
                Ok(()) => return Ok(()),
                Err(TryLockError::Error(error)) => return Err(Obstacle::Failed(format!("no lock: {error}"))),
                Err(TryLockError::WouldBlock) if self.cancel.is_set() => return Err(Obstacle::Stopped),
                Err(TryLockError::WouldBlock) => {
                    if !has_said && started.elapsed() > WORTH_SAYING {
                        let name = place.file_name().unwrap_or_default().to_string_lossy();
                        say(&format!("waiting for another verify that is at work on {name} …"));
                        has_said = true;
                    }
                    std::thread::sleep(LOOK_AGAIN);
                }
            }
        }
    }

    /// Every environment that there is, in the order of their names.
    ///
    /// # Errors
    /// Where the directory cannot be read; that there is none is no error.
    pub fn list(&self, bank: Option<&Bank>) -> io::Result<Vec<Installed>> {
        let entries = match fs::read_dir(self.directory()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name.starts_with('.') || !path.is_dir() {
                continue;
            }
            let mark = Mark::of(&path);
            // An incomplete one is known by its name alone: `<group>-<version>-<digest>`.
            let mut parts = name.rsplitn(3, '-').skip(1);
            let (version, group) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let is_used = mark.as_ref().zip(bank).is_some_and(|(mark, bank)| mark.is_used_by(bank, &name));
            found.push(Installed {
                group: mark.as_ref().map_or_else(|| group.to_owned(), |mark| mark.group.clone()),
                python: mark.as_ref().map_or_else(|| version.to_owned(), |mark| mark.python.clone()),
                size: size_of(&path),
                is_complete: mark.is_some(),
                is_used,
                path,
            });
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// Removes an environment; false where somebody is using or making it.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn remove(&self, found: &Installed) -> io::Result<bool> {
        let locks = self.directory().join(".locks");
        fs::create_dir_all(&locks)?;
        let path = locks.join(found.path.file_name().unwrap_or_default());
        let own = File::options().create(true).truncate(false).read(true).write(true).open(path)?;
        match own.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // Its mark first, so that what is left of an interrupted removal is seen to be incomplete.
        match fs::remove_file(found.path.join(MARK)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        remove(&found.path)?;
        Ok(true)
    }
}

impl Mark {
    /// The mark of a directory that is complete, and whose interpreter is still there.
    fn of(place: &Path) -> Option<Mark> {
        let text = fs::read_to_string(place.join(MARK)).ok()?;
        let mark: Mark = serde_json::from_str(&text).ok()?;
        mark.interpreter.is_file().then_some(mark)
    }

    /// The name of the directory of such an environment.
    fn directory(&self, lock: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        let interpreter = self.interpreter.to_string_lossy();
        for part in [FORMAT, lock, interpreter.as_ref(), &self.python] {
            hasher.update(part.as_bytes()).update(b"\0");
        }
        let digest = hasher.finalize().to_hex();
        // A file name has at most 255 bytes; a group of many packages has a longer name.
        let group: String = self.group.chars().take(100).collect();
        format!("{group}-{}-{}", self.python, &digest[..16])
    }

    fn is_used_by(&self, bank: &Bank, name: &str) -> bool {
        bank.locks.get(&self.group).is_some_and(|lock| self.directory(&lock.text) == name)
    }
}

/// How environments are laid out; another one makes all of them anew.
const FORMAT: &str = "1";

/// An environment on the disk.
#[derive(Debug)]
pub struct Installed {
    pub path: PathBuf,
    pub group: String,
    pub python: String,
    /// Bytes of its files.
    pub size: u64,
    pub is_complete: bool,
    /// Whether the bank's lock is the one that it was made from.
    pub is_used: bool,
}

impl Installed {
    /// Whether nobody will ever use it: the bank does not, or it is not finished.
    pub fn is_left_over(&self) -> bool {
        !self.is_complete || !self.is_used
    }
}

/// The environments as `verify env list` prints them.
pub fn render(found: &[Installed], directory: &Path) -> String {
    let mut text = String::new();
    let width = found.iter().map(|each| each.group.chars().count()).max().unwrap_or(0).min(40);
    for each in found {
        let state = if each.is_complete { "complete" } else { "incomplete" };
        let use_ = if each.is_used { "in use" } else { "not in use" };
        let line = format!("{:width$}  {:5} {:>6} MiB  {state:10}  {use_}", each.group, each.python, mib(each.size));
        text.push_str(&(crate::text::printable(line.trim_end()) + "\n"));
    }
    let total = mib(found.iter().map(|each| each.size).sum());
    let count = crate::text::count(found.len(), "environment");
    text + &format!("{count}, {total} MiB, in {}\n", crate::text::printable(&directory.to_string_lossy()))
}

fn mib(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}

/// Bytes of the files in a directory and below.
fn size_of(directory: &Path) -> u64 {
    let mut size = 0;
    let mut folders = vec![directory.to_owned()];
    while let Some(folder) = folders.pop() {
        // What goes away meanwhile has no size.
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.metadata() {
                Ok(found) if found.is_dir() => folders.push(entry.path()),
                Ok(found) => size += found.len(),
                Err(_) => {}
            }
        }
    }
    size
}

/// Removes a directory with all that is in it; that there is none is no error.
fn remove(place: &Path) -> io::Result<()> {
    match fs::remove_dir_all(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What an interpreter is called in a sentence.
fn called(version: Version) -> String {
    format!("CPython {version}")
}

/// The groups of a bank by name, each with the lowest Python that its lock has to hold for.
pub fn groups(bank: &Bank) -> BTreeMap<&str, (&Group, Version)> {
    let found = bank.snippets.values().filter_map(|snippet| snippet.metadata.group.as_ref());
    found
        .map(|group| {
            let lowest = crate::bank::lock::lowest_python(group, bank.snippets.values(), &bank.settings.python);
            (group.name.as_str(), (group, lowest))
        })
        .collect()
}
