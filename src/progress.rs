//! Says on standard error how far a run is: a bar on a terminal, a line now and then elsewhere.

use std::io::IsTerminal;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::text::count;

/// How often a log gets a line. Short enough that a CI job is seen to live.
const LINE_EVERY: Duration = Duration::from_secs(10);
/// How often the bar is drawn while nothing happens.
const TICK: Duration = Duration::from_millis(100);

/// The progress of one run; shared by the threads that run it.
pub enum Progress {
    Silent,
    Bar(ProgressBar),
    Lines { total: usize, done: AtomicUsize, next: Mutex<Instant> },
}

impl Progress {
    /// Begins with a line that says what will be done.
    pub fn begin(what: &str, total: usize, quiet: bool) -> Progress {
        if quiet {
            return Progress::Silent;
        }
        eprintln!("{what}");
        if !std::io::stderr().is_terminal() {
            let next = Mutex::new(Instant::now() + LINE_EVERY);
            return Progress::Lines { total, done: AtomicUsize::new(0), next };
        }
        let style = ProgressStyle::with_template("{bar:32} {pos}/{len} {elapsed} {wide_msg}");
        let bar = ProgressBar::new(total as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.enable_steady_tick(TICK);
        Progress::Bar(bar)
    }

    /// One snippet is done; `note` names it where it failed.
    pub fn one(&self, note: Option<&str>) {
        match self {
            Progress::Silent => {}
            Progress::Bar(bar) => {
                bar.inc(1);
                if let Some(note) = note {
                    bar.set_message(note.to_owned());
                }
            }
            Progress::Lines { total, done, next } => {
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                let now = Instant::now();
                if let Ok(mut next) = next.lock()
                    && now >= *next
                {
                    *next = now + LINE_EVERY;
                    eprintln!("{done} of {} done", count(*total, "snippet"));
                }
            }
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Progress::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
