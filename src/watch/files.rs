//! Watches the files of a bank.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::ModifyKind;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Signal;
use crate::bank::layout::{QUESTIONS, SNIPPETS};
use crate::bank::{LOCKS, SETTINGS, is_left_behind};
use crate::text::path_text;

/// Why a bank cannot be watched.
#[derive(Debug, thiserror::Error)]
#[error(
    "cannot watch {}: {source}\n  check the limits of inotify, such as fs.inotify.max_user_watches",
    path_text(path)
)]
pub struct NotWatched {
    path: PathBuf,
    source: notify::Error,
}

/// The folders of a bank that are watched with all that is in them.
const FOLDERS: [&str; 3] = [QUESTIONS, SNIPPETS, LOCKS];

pub(super) struct Watcher {
    root: PathBuf,
    notifies: RecommendedWatcher,
    /// Those of the folders that are watched.
    watched: Vec<&'static str>,
}

impl Watcher {
    pub fn new(root: &Path, sender: Sender<Signal>) -> Result<Watcher, NotWatched> {
        let failed = |source| NotWatched { path: root.to_owned(), source };
        let from = root.to_owned();
        let send = move |event: notify::Result<notify::Event>| {
            let Ok(event) = event else { return };
            if is_change(event.kind) {
                for path in event.paths.iter().filter_map(|path| path.strip_prefix(&from).ok()) {
                    if is_of_bank(path) {
                        // Nobody waits any more when the watching ends.
                        sender.send(Signal::Path(path.to_owned())).ok();
                    }
                }
            }
        };
        let mut watcher = notify::recommended_watcher(send).map_err(failed)?;
        // The settings are replaced by renaming, so their folder is watched.
        watcher.watch(root, RecursiveMode::NonRecursive).map_err(failed)?;
        let mut watcher = Watcher { root: root.to_owned(), notifies: watcher, watched: Vec::new() };
        watcher.watch_folders();
        Ok(watcher)
    }

    /// Watches the folders that exist and are not watched yet, and forgets those that are gone.
    pub fn watch_folders(&mut self) {
        for folder in FOLDERS {
            let path = self.root.join(folder);
            let is_there = path.is_dir();
            let is_watched = self.watched.contains(&folder);
            if is_there && !is_watched && self.notifies.watch(&path, RecursiveMode::Recursive).is_ok() {
                self.watched.push(folder);
            } else if !is_there {
                self.watched.retain(|watched| *watched != folder);
            }
        }
    }
}

/// Whether an event may have changed the content of a file. Reading a file is an event as well.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        EventKind::Modify(what) => !matches!(what, ModifyKind::Metadata(_)),
        EventKind::Access(_) | EventKind::Any | EventKind::Other => false,
    }
}

/// Whether something at this path of the bank can matter to a run. What a run writes for review does not.
fn is_of_bank(path: &Path) -> bool {
    let is_in_folder = FOLDERS.iter().any(|folder| path.starts_with(folder));
    let is_settings = path == Path::new(SETTINGS) || FOLDERS.iter().any(|folder| path == Path::new(folder));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    (is_in_folder || is_settings) && !name.ends_with(".snap.new") && !is_left_behind(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_matter_is_no_change() {
        for path in ["verify.toml", "questions/a/b.toml", "snippets/a/b/c.py", "snippets/a/b/c.snap", "locks/numpy.txt"]
        {
            assert!(is_of_bank(Path::new(path)), "{path}");
        }
        for path in ["README.md", "target/x", "snippets/a/b/c.snap.new", "snippets/a/b/.c.py.swp", "questions/a/4913"] {
            assert!(!is_of_bank(Path::new(path)), "{path}");
        }
    }
}
