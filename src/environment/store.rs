//! Keeps [`Environments`] in the user's cache directory, outside of any bank.
//!
//! An environment is one directory, named by the group, the Python, and a digest of the lock and the interpreter. Its content
//! never changes: it is only made and removed. The [`Mark`] is written last, so an environment without one is incomplete, and
//! whoever finds it removes it and begins anew. Whoever makes an environment holds a lock on a file beside it. So does the
//! tool that it has started, whose standard input is that file: if `verify` is killed, the next one waits for the tool that
//! was left behind. Whoever uses an environment shares the lock.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::TryLockError;
use std::io;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use fs_err::{self as fs, File};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

use super::failure::Obstacle;
use crate::bank::{Bank, SETTINGS};
use crate::cache::CacheDirectory;
use crate::files::write_atomically;
use crate::python::{Interpreter, Label};
use crate::run::Cancel;
use crate::text::{count, printable};

/// How often a process that waits for a lock tries again.
const LOOK_AGAIN: Duration = Duration::from_millis(10);
/// After how long waiting is reported. The children of a tool may hold the lock some 20 ms longer than the tool.
const WORTH_SAYING: Duration = Duration::from_millis(500);
/// The file in an environment that says that it is complete, and what it is.
const MARK: &str = "verify.json";
/// The layout of environments, and the way in which they are made. A change of it makes all of them anew.
const FORMAT: &str = "2";
/// The file in an environment that has the text of its lock.
pub(super) const PINS: &str = "lock.txt";

/// The folder in the directory of the environments that says which banks use them.
const BANKS: &str = ".banks";

/// The environments of a user.
#[derive(Debug, Clone)]
pub struct Environments {
    cache: CacheDirectory,
    pub(super) cancel: Cancel,
    failures: Arc<Mutex<FailedInstalls>>,
}

/// What could not be made in this process, so that it is not tried again.
#[derive(Debug, Default)]
struct FailedInstalls {
    /// By the shelf and the name of the directory.
    of: BTreeMap<(Shelf, String), Obstacle>,
    /// Why no package index can be reached, once that is known.
    unreachable: Option<Obstacle>,
}

/// A folder of the cache with directories that are complete or absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shelf {
    Environments,
    Tools,
}

impl Shelf {
    fn folder(self) -> &'static str {
        match self {
            Shelf::Environments => "environments",
            Shelf::Tools => "tools",
        }
    }
}

/// What an environment was made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The name of the group.
    pub group: String,
    /// `3.13`, or `3.14t`.
    pub python: String,
    pub interpreter: PathBuf,
}

/// An environment that can be used. Nobody removes it while this value lives.
#[derive(Debug)]
pub struct Environment {
    pub path: PathBuf,
    _shared: File,
}

/// There is no directory to keep environments in.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("there is no cache directory; set XDG_CACHE_HOME or HOME")]
pub struct NoCacheDirectory;

impl Environments {
    /// Opens those of this user.
    ///
    /// # Errors
    /// If there is no cache directory.
    pub fn of_this_user(cancel: Cancel) -> Result<Environments, NoCacheDirectory> {
        let cache = CacheDirectory::of_this_user().ok_or(NoCacheDirectory)?;
        Ok(Environments { cache, cancel, failures: Arc::default() })
    }

    /// Returns the directory of the environments.
    pub fn directory(&self) -> PathBuf {
        self.cache.path().join(Shelf::Environments.folder())
    }

    /// Returns the cache directory, which is also the current directory of the tools.
    pub(super) fn cache(&self) -> &Path {
        self.cache.path()
    }

    /// Returns why no package index can be reached, if that was found out.
    pub(super) fn unreachable(&self) -> Option<Obstacle> {
        self.failures.lock().unreachable.clone()
    }

    /// Returns a complete directory of the cache. If it isn't there, `make` makes it, under a lock; but not if that has failed
    /// before.
    pub(super) fn complete(
        &self,
        shelf: Shelf,
        name: &str,
        mark: &Mark,
        say: &dyn Fn(&str),
        make: impl Fn(&Path, &File) -> Result<(), Obstacle>,
    ) -> Result<Environment, Obstacle> {
        let key = (shelf, name.to_owned());
        if let Some(obstacle) = self.failures.lock().of.get(&key) {
            return Err(obstacle.clone());
        }
        let made = self.complete_once(shelf, name, mark, say, make);
        if let Err(obstacle) = &made {
            let mut failures = self.failures.lock();
            if matches!(obstacle, Obstacle::NoNetwork | Obstacle::Certificate) {
                failures.unreachable.get_or_insert(obstacle.clone());
            }
            failures.of.insert(key, obstacle.clone());
        }
        made
    }

    fn complete_once(
        &self,
        shelf: Shelf,
        name: &str,
        mark: &Mark,
        say: &dyn Fn(&str),
        make: impl Fn(&Path, &File) -> Result<(), Obstacle>,
    ) -> Result<Environment, Obstacle> {
        let shelf = self.cache().join(shelf.folder());
        let place = shelf.join(name);
        let locks = shelf.join(".locks");
        fs::create_dir_all(&locks)?;
        let open = || open_lock(&locks.join(name));
        loop {
            let shared = open()?;
            self.wait(|| shared.file().try_lock_shared(), &place, say)?;
            if Mark::of(&place).is_some() {
                return Ok(Environment { path: place, _shared: shared });
            }
            drop(shared);
            let own = open()?;
            self.wait(|| own.file().try_lock(), &place, say)?;
            // Another process may have made it between the two locks.
            if Mark::of(&place).is_none() {
                remove(&place)?;
                if let Err(obstacle) = make(&place, &own) {
                    // What cannot be removed is incomplete, and removed by the next process that needs it.
                    remove(&place).ok();
                    return Err(obstacle);
                }
                let text = serde_json::to_string(mark).expect("a mark is plain JSON");
                write_atomically(&place.join(MARK), text.as_bytes())
                    .map_err(|error| Obstacle::Mark { path: place.clone(), source: Arc::new(error) })?;
            }
        }
    }

    /// Returns the folders with the packages of all complete environments for the interpreter of `mark`.
    pub(super) fn packages_like(&self, mark: &Mark) -> Vec<PathBuf> {
        let places = fs::read_dir(self.directory()).into_iter().flatten().flatten().map(|entry| entry.path());
        let like = places.filter_map(|place| {
            let found = Mark::of(&place)?;
            let pins = fs::read_to_string(place.join(PINS)).ok()?;
            // An environment of another format has another name.
            let is_like = (&found.interpreter, &found.python) == (&mark.interpreter, &mark.python)
                && place.file_name() == Some(OsStr::new(&found.directory(&pins)));
            let label: Label = found.python.parse().ok()?;
            is_like.then(|| label.packages_directory(&place))
        });
        let mut like: Vec<PathBuf> = like.collect();
        like.sort();
        like
    }

    /// Waits for a lock, and reports it if it takes time.
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
                Err(TryLockError::Error(error)) => return Err(Obstacle::NoLock(Arc::new(error))),
                Err(TryLockError::WouldBlock) if self.cancel.is_set() => return Err(Obstacle::Stopped),
                Err(TryLockError::WouldBlock) => {
                    if !has_said && started.elapsed() > WORTH_SAYING {
                        let name = place.file_name().unwrap_or_default().to_string_lossy();
                        say(&format!("waiting for another verify that is working on {name} …"));
                        has_said = true;
                    }
                    std::thread::sleep(LOOK_AGAIN);
                }
            }
        }
    }

    /// Notes that the bank with this root uses an environment, so that no other bank removes it.
    pub(super) fn add_user(&self, name: &str, bank: &Path) -> io::Result<()> {
        let users = self.directory().join(BANKS).join(name);
        let file = users.join(&blake3::hash(bank.as_os_str().as_bytes()).to_hex()[..16]);
        if file.exists() {
            return Ok(());
        }
        fs::create_dir_all(&users)?;
        write_atomically(&file, bank.as_os_str().as_bytes())
    }

    /// Returns the roots of the banks that use an environment and are still there, sorted; `None` if that was never noted.
    fn users(&self, name: &str) -> Option<Vec<PathBuf>> {
        let files = fs::read_dir(self.directory().join(BANKS).join(name)).ok()?;
        let roots = files.flatten().filter_map(|file| fs::read(file.path()).ok());
        let roots = roots.map(|root| PathBuf::from(OsString::from_vec(root)));
        let mut found: Vec<PathBuf> = roots.filter(|root| root.join(SETTINGS).is_file()).collect();
        found.sort();
        Some(found)
    }

    /// Says who uses an environment. Whether another bank still has the lock of it is not looked up: only that bank can say.
    fn usage(&self, name: &str, mark: Option<&Mark>, bank: Option<&Bank>) -> Usage {
        if mark.zip(bank).is_some_and(|(mark, bank)| mark.is_used_by(bank, name)) {
            return Usage::Here;
        }
        let Some(users) = self.users(name) else { return Usage::Unknown };
        let others: Vec<PathBuf> =
            users.into_iter().filter(|root| bank.is_none_or(|bank| bank.root != *root)).collect();
        if others.is_empty() { Usage::None } else { Usage::Elsewhere(others) }
    }

    /// Lists every environment, sorted by name.
    ///
    /// # Errors
    /// If the directory cannot be read. A missing directory is an empty one.
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
            let mark = Mark::read(&path);
            // The name alone says what an incomplete one was to become: `<group>-<version>-<digest>`.
            let mut parts = name.rsplitn(3, '-').skip(1);
            let (version, group) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let usage = self.usage(&name, mark.as_ref(), bank);
            found.push(Installed {
                group: mark.as_ref().map_or_else(|| group.to_owned(), |mark| mark.group.clone()),
                python: mark.as_ref().map_or_else(|| version.to_owned(), |mark| mark.python.clone()),
                size: size_of(&path),
                is_complete: mark.is_some(),
                has_interpreter: mark.is_some_and(|mark| mark.has_interpreter()),
                usage,
                path,
            });
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// Removes an environment. Returns false if another process uses or makes it.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn remove(&self, found: &Installed) -> io::Result<bool> {
        let locks = self.directory().join(".locks");
        fs::create_dir_all(&locks)?;
        let own = open_lock(&locks.join(found.path.file_name().unwrap_or_default()))?;
        match own.file().try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // The mark goes first, so that an interrupted removal leaves an incomplete environment.
        match fs::remove_file(found.path.join(MARK)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        remove(&found.path)?;
        remove(&self.directory().join(BANKS).join(found.path.file_name().unwrap_or_default()))?;
        Ok(true)
    }
}

/// Opens the file whose lock protects a directory.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    fs::OpenOptions::new().create(true).truncate(false).read(true).write(true).open(path)
}

impl Mark {
    /// Makes the mark of a group's environment for an interpreter.
    pub(super) fn new(group: &str, interpreter: &Interpreter) -> Mark {
        Mark {
            group: group.to_owned(),
            python: interpreter.label().to_string(),
            interpreter: interpreter.executable.clone(),
        }
    }

    /// Reads the mark of a directory that can be used; `None` if it is incomplete, or its interpreter is no longer there.
    fn of(place: &Path) -> Option<Mark> {
        Mark::read(place).filter(Mark::has_interpreter)
    }

    /// Reads the mark of a directory; `None` if it is incomplete.
    fn read(place: &Path) -> Option<Mark> {
        let text = fs::read_to_string(place.join(MARK)).ok()?;
        serde_json::from_str(&text).ok()
    }

    fn has_interpreter(&self) -> bool {
        self.interpreter.is_file()
    }

    /// Returns the name of the directory of an environment with this mark and this lock.
    pub(super) fn directory(&self, lock: &str) -> String {
        let mut hasher = blake3::Hasher::new();
        let interpreter = self.interpreter.to_string_lossy();
        for part in [FORMAT, lock, interpreter.as_ref(), &self.python] {
            hasher.update(part.as_bytes()).update(b"\0");
        }
        let digest = hasher.finalize().to_hex();
        // A file name has at most 255 bytes; the name of a group of many packages can be longer.
        let group: String = self.group.chars().take(100).collect();
        format!("{group}-{}-{}", self.python, &digest[..16])
    }

    fn is_used_by(&self, bank: &Bank, name: &str) -> bool {
        let mut locks = bank.locks.values().filter(|lock| lock.name.to_string() == self.group);
        locks.any(|lock| self.directory(&lock.text) == name)
    }
}

/// An environment on the disk.
#[derive(Debug)]
pub struct Installed {
    pub path: PathBuf,
    /// The name of the lock that it was made from.
    pub group: String,
    pub python: String,
    /// The bytes of its files.
    pub size: u64,
    pub is_complete: bool,
    /// Whether the interpreter that it was made for is still there.
    pub has_interpreter: bool,
    pub usage: Usage,
}

/// Who uses an environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// The bank at hand: it has the lock that the environment was made from.
    Here,
    /// Other banks, by their roots.
    Elsewhere(Vec<PathBuf>),
    /// No bank that is still there.
    None,
    /// It was made by a version of this program that did not note which bank uses it.
    Unknown,
}

impl Installed {
    /// Returns whether the bank at hand has no use for it and no other bank may have one: it is incomplete, or its interpreter
    /// or its lock is no longer there.
    pub fn is_left_over(&self) -> bool {
        match self.usage {
            _ if !self.is_complete => true,
            Usage::Here => !self.has_interpreter,
            Usage::None => true,
            Usage::Elsewhere(_) | Usage::Unknown => false,
        }
    }

    /// Renders what it is: `pandas for CPython 3.13, 212 MiB`.
    pub fn line(&self) -> String {
        printable(&format!("{} for CPython {}, {} MiB", self.group, self.python, mib(self.size)))
    }
}

/// Renders how many environments there are, and their size: `2 environments, 212 MiB`.
pub fn total<'a>(found: impl IntoIterator<Item = &'a Installed>) -> String {
    let (mut number, mut size) = (0, 0);
    for each in found {
        number += 1;
        size += each.size;
    }
    format!("{}, {} MiB", count(number, "environment"), mib(size))
}

/// Renders the environments for `verify env list`.
pub fn render(found: &[Installed], directory: &Path) -> String {
    let mut text = String::new();
    let width = found.iter().map(|each| each.group.chars().count()).max().unwrap_or(0).min(40);
    for each in found {
        let state = match (each.is_complete, each.has_interpreter) {
            (false, _) => "incomplete",
            (true, false) => "no interpreter",
            (true, true) => "complete",
        };
        let usage = match &each.usage {
            // No bank can use half an environment.
            _ if !each.is_complete => "not in use".to_owned(),
            Usage::Here => "in use".to_owned(),
            Usage::Elsewhere(roots) => {
                let roots: Vec<_> = roots.iter().map(|root| root.to_string_lossy()).collect();
                format!("used by {}", roots.join(", "))
            }
            Usage::None => "not in use".to_owned(),
            Usage::Unknown => "not known".to_owned(),
        };
        let line = format!("{:width$}  {:5} {:>6} MiB  {state:14}  {usage}", each.group, each.python, mib(each.size));
        text.push_str(&(printable(line.trim_end()) + "\n"));
    }
    text + &format!("{}, in {}\n", total(found), printable(&directory.to_string_lossy()))
}

fn mib(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}

/// Returns the bytes of the files in a directory and below it.
fn size_of(directory: &Path) -> u64 {
    let mut size = 0;
    let mut folders = vec![directory.to_owned()];
    while let Some(folder) = folders.pop() {
        // What is removed at the same time has no size.
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

/// Removes a directory and all that is in it. A missing directory is no error.
fn remove(place: &Path) -> io::Result<()> {
    match fs::remove_dir_all(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_build_has_an_environment_of_its_own() {
        let name = |label: &str, executable: &str, lock: &str| {
            let label: Label = label.parse().unwrap();
            let interpreter = Interpreter {
                executable: executable.into(),
                version: label.version,
                free_threaded: label.free_threaded,
                libpython: PathBuf::new(),
            };
            Mark::new("tiny", &interpreter).directory(lock)
        };
        let all = [
            name("3.14", "/a/python", "lock"),
            name("3.14t", "/a/python", "lock"),
            name("3.14", "/b/python", "lock"),
            name("3.14", "/a/python", "other"),
        ];
        assert!(all[0].starts_with("tiny-3.14-") && all[1].starts_with("tiny-3.14t-"), "{all:?}");
        for (index, name) in all.iter().enumerate() {
            assert!(!all[..index].contains(name), "{all:?}");
        }
    }
}
