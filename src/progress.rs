//! Shows the progress of a run on standard error: a bar on a terminal, a line now and then elsewhere. [`Progress`] is the
//! observer of the command line.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use parking_lot::Mutex;

use crate::bank::{LaneName, Snippet};
use crate::session::{Observer, Scope};
use crate::text::{count, defuse, printable};

/// How often a log gets a line. Short enough to show that a CI job is alive.
const LINE_EVERY: Duration = Duration::from_secs(10);
/// How often the bar is drawn while nothing happens.
const TICK: Duration = Duration::from_millis(100);

/// Shows the progress of one run.
pub struct Progress {
    is_quiet: bool,
    display: Mutex<Display>,
}

enum Display {
    None,
    Bar(ProgressBar),
    Lines { total: usize, done: usize, next: Instant },
}

impl Progress {
    /// A quiet one shows nothing.
    pub fn new(is_quiet: bool) -> Progress {
        Progress { is_quiet, display: Mutex::new(Display::None) }
    }
}

impl Observer for Progress {
    fn waits(&self, what: &str) {
        if !self.is_quiet {
            message(what);
        }
    }

    fn begins(&self, scope: &Scope) {
        if self.is_quiet {
            return;
        }
        let lanes: Vec<String> = scope.lanes.iter().map(LaneName::to_string).collect();
        message(&format!(
            "{} of {} on CPython {}, {}",
            count(scope.claims, "claim"),
            count(scope.questions, "question"),
            lanes.join(", "),
            count(scope.jobs, "job")
        ));
        let total = scope.snippets;
        *self.display.lock() = if std::io::stderr().is_terminal() {
            let style = ProgressStyle::with_template("{bar:32} {pos}/{len} {elapsed} {wide_msg}");
            let bar = ProgressBar::new(total as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(TICK);
            Display::Bar(bar)
        } else {
            Display::Lines { total, done: 0, next: Instant::now() + LINE_EVERY }
        };
    }

    fn judged(&self, snippet: &Snippet, failed: bool) {
        match &mut *self.display.lock() {
            Display::None => {}
            Display::Bar(bar) => {
                bar.inc(1);
                if failed {
                    bar.set_message(snippet.id.clone());
                }
            }
            Display::Lines { total, done, next } => {
                *done += 1;
                let now = Instant::now();
                if now >= *next {
                    *next = now + LINE_EVERY;
                    message(&format!("{done} of {} done", count(*total, "snippet")));
                }
            }
        }
    }

    fn ends(&self) {
        if let Display::Bar(bar) = std::mem::replace(&mut *self.display.lock(), Display::None) {
            bar.finish_and_clear();
        }
    }
}

/// Writes a line to standard error. If that is closed, nobody reads it, and the run goes on.
pub fn message(text: &str) {
    // Requirements of a bank and output of tools can contain anything.
    std::io::stderr().write_all(defuse(&printable(text)).as_bytes()).ok();
}
