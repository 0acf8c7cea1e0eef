//! Keeps [`Environments`] in the user's cache directory, outside of any bank.
//!
//! An environment is one directory, named by the group, the Python, and a digest of the lock and the interpreter. Its content
//! never changes: it is only made and removed. The [`Mark`] is written last, so an environment without one is incomplete, and
//! whoever finds it removes it and begins anew. Whoever makes an environment holds a lock on a file beside it. So does the
//! tool that it has started, whose standard input is that file: if `verify` is killed, the next one waits for the tool that
//! was left behind. Whoever uses an environment shares the lock.

use std::fs::TryLockError;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fs_err::{self as fs, File};
use serde::{Deserialize, Serialize};

use super::failure::Obstacle;
use crate::bank::Bank;
use crate::cache::CacheDirectory;
use crate::files::write_atomically;
use crate::python::Interpreter;
use crate::run::Cancel;
use crate::text::{count, printable};

/// How often a process that waits for a lock tries again.
const LOOK_AGAIN: Duration = Duration::from_millis(10);
/// After how long waiting is reported. The children of a tool may hold the lock some 20 ms longer than the tool.
const WORTH_SAYING: Duration = Duration::from_millis(500);
/// The file in an environment that says that it is complete, and what it is.
const MARK: &str = "verify.json";
/// The layout of environments. A change of it makes all of them anew.
const FORMAT: &str = "1";

/// The environments of a user.
#[derive(Debug, Clone)]
pub struct Environments {
    cache: CacheDirectory,
    pub(super) cancel: Cancel,
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
#[derive(Debug, thiserror::Error)]
#[error("there is no cache directory; set XDG_CACHE_HOME or HOME")]
pub struct NoCacheDirectory;

impl Environments {
    /// Opens those of this user.
    ///
    /// # Errors
    /// If there is no cache directory.
    pub fn of_this_user(cancel: Cancel) -> Result<Environments, NoCacheDirectory> {
        let cache = CacheDirectory::of_this_user().ok_or(NoCacheDirectory)?;
        Ok(Environments { cache, cancel })
    }

    /// Returns the directory of the environments.
    pub fn directory(&self) -> PathBuf {
        self.cache.path().join("environments")
    }

    /// Returns the cache directory, which is also the current directory of the tools.
    pub(super) fn cache(&self) -> &Path {
        self.cache.path()
    }

    /// Returns a complete directory of the cache. If it isn't there, `make` makes it, under a lock.
    pub(super) fn complete(
        &self,
        shelf: &str,
        name: &str,
        mark: &Mark,
        say: &dyn Fn(&str),
        make: impl Fn(&Path, &File) -> Result<(), Obstacle>,
    ) -> Result<Environment, Obstacle> {
        let shelf = self.cache().join(shelf);
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
                    .map_err(|source| Obstacle::Mark { path: place.clone(), source })?;
            }
        }
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
                Err(TryLockError::Error(error)) => return Err(Obstacle::NoLock(error)),
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
            let mark = Mark::of(&path);
            // The name alone says what an incomplete one was to become: `<group>-<version>-<digest>`.
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

    /// Reads the mark of a directory; `None` if it is incomplete, or its interpreter is no longer there.
    fn of(place: &Path) -> Option<Mark> {
        let text = fs::read_to_string(place.join(MARK)).ok()?;
        let mark: Mark = serde_json::from_str(&text).ok()?;
        mark.interpreter.is_file().then_some(mark)
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
        bank.locks.get(&self.group).is_some_and(|lock| self.directory(&lock.text) == name)
    }
}

/// An environment on the disk.
#[derive(Debug)]
pub struct Installed {
    pub path: PathBuf,
    pub group: String,
    pub python: String,
    /// The bytes of its files.
    pub size: u64,
    pub is_complete: bool,
    /// Whether it was made from the lock that the bank has now.
    pub is_used: bool,
}

impl Installed {
    /// Returns whether nobody will use it: it is incomplete, or the bank doesn't need it.
    pub fn is_left_over(&self) -> bool {
        !self.is_complete || !self.is_used
    }
}

/// Renders the environments for `verify env list`.
pub fn render(found: &[Installed], directory: &Path) -> String {
    let mut text = String::new();
    let width = found.iter().map(|each| each.group.chars().count()).max().unwrap_or(0).min(40);
    for each in found {
        let state = if each.is_complete { "complete" } else { "incomplete" };
        let use_ = if each.is_used { "in use" } else { "not in use" };
        let line = format!("{:width$}  {:5} {:>6} MiB  {state:10}  {use_}", each.group, each.python, mib(each.size));
        text.push_str(&(printable(line.trim_end()) + "\n"));
    }
    let total = mib(found.iter().map(|each| each.size).sum());
    let count = count(found.len(), "environment");
    text + &format!("{count}, {total} MiB, in {}\n", printable(&directory.to_string_lossy()))
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
    use crate::python::Label;

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
