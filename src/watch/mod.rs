//! Watches a bank for `verify watch`: changes of its files and keys at the terminal arrive as [`Event`]s.

mod files;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

pub use self::files::NotWatched;
use self::files::Watcher;
use crate::keyboard::Keyboard;

/// Something that `verify watch` reacts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Files of the bank have changed, by their paths relative to it.
    Changed(BTreeSet<PathBuf>),
    /// A key was pressed.
    Key(char),
}

/// What the threads send.
enum Signal {
    Path(PathBuf),
    Key(char),
}

/// How long nothing must have changed before a change counts as complete. An editor that writes by renaming, and a tool that
/// writes many files, takes less between two steps.
const QUIET: Duration = Duration::from_millis(10);
/// How long a burst of changes is waited for at most.
const LONGEST_BURST: Duration = Duration::from_millis(200);

/// The events of one bank and one terminal. Dropping it gives the terminal back as it was.
pub struct Events {
    receiver: Receiver<Signal>,
    /// A signal that was received while a burst of changes was collected.
    next: Option<Signal>,
    watcher: Watcher,
    keyboard: Option<Keyboard>,
}

impl Events {
    /// Watches the bank at `root`, and the keyboard if standard input is a terminal.
    ///
    /// # Errors
    /// Fails if the bank cannot be watched.
    pub fn of(root: &Path) -> Result<Events, NotWatched> {
        let (sender, receiver) = channel();
        let keys = sender.clone();
        let keyboard = Keyboard::open(move |key| keys.send(Signal::Key(key)).is_ok());
        Ok(Events { receiver, next: None, watcher: Watcher::new(root, sender)?, keyboard })
    }

    /// Whether keys arrive.
    pub fn has_keyboard(&self) -> bool {
        self.keyboard.is_some()
    }

    /// Watches folders that have come into being.
    pub fn watch_new_folders(&mut self) {
        self.watcher.watch_folders();
    }

    /// Lends the terminal to another program, as it was before.
    pub fn lend<T>(&mut self, to: impl FnOnce() -> T) -> T {
        match &self.keyboard {
            Some(keyboard) => keyboard.lend(to),
            None => to(),
        }
    }

    /// Waits for the next event, at most this long.
    pub fn wait(&mut self, longest: Duration) -> Option<Event> {
        let first = match self.next.take() {
            Some(signal) => signal,
            None => match self.receiver.recv_timeout(longest) {
                Ok(signal) => signal,
                Err(RecvTimeoutError::Timeout) => return None,
                // The watcher holds a sender as long as this lives.
                Err(RecvTimeoutError::Disconnected) => return None,
            },
        };
        let path = match first {
            Signal::Key(key) => return Some(Event::Key(key)),
            Signal::Path(path) => path,
        };
        let mut paths = BTreeSet::from([path]);
        let started = Instant::now();
        while started.elapsed() < LONGEST_BURST {
            match self.receiver.recv_timeout(QUIET) {
                Ok(Signal::Path(path)) => {
                    paths.insert(path);
                }
                Ok(key @ Signal::Key(_)) => {
                    self.next = Some(key);
                    break;
                }
                Err(_) => break,
            }
        }
        Some(Event::Changed(paths))
    }
}
