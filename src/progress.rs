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

/// From when on a snippet is named because it runs. Most take a few milliseconds.
const LONG: Duration = Duration::from_secs(2);
/// From when on it is said how long the rest will take: the first snippets say little about the others.
const SETTLED: Duration = Duration::from_secs(5);

/// Shows the progress of one run.
pub struct Progress {
    is_quiet: bool,
    state: Mutex<State>,
}

struct State {
    display: Display,
    total: usize,
    done: usize,
    failed: usize,
    began: Instant,
    /// The ids of the snippets that run now, each with its start, in the order in which they were started.
    running: Vec<(String, Instant)>,
}

enum Display {
    None,
    Bar(ProgressBar),
    Lines { next: Instant },
}

impl Progress {
    /// A quiet one shows nothing.
    pub fn new(is_quiet: bool) -> Progress {
        let state =
            State { display: Display::None, total: 0, done: 0, failed: 0, began: Instant::now(), running: Vec::new() };
        Progress { is_quiet, state: Mutex::new(state) }
    }
}

impl State {
    /// Shows where the run is.
    fn show(&mut self, now: Instant) {
        let text = self.text(now);
        match &mut self.display {
            Display::None => {}
            Display::Bar(bar) => {
                bar.set_position(self.done as u64);
                bar.set_message(text);
            }
            Display::Lines { next } if now >= *next => {
                *next = now + LINE_EVERY;
                let of = count(self.total, "snippet");
                let rest = if text.is_empty() { text } else { format!("; {text}") };
                message(&format!("{} of {of} done{rest}", self.done));
            }
            Display::Lines { .. } => {}
        }
    }

    /// How many failed, how long the rest will take, and what has been running for long: `2 failed, about 4 min left; runs for
    /// 12 s: core/copying/deep`.
    fn text(&self, now: Instant) -> String {
        let failed = (self.failed > 0).then(|| format!("{} failed", self.failed));
        let left = self.left(now).map(|left| format!("about {} left", rounded(left)));
        let state = failed.into_iter().chain(left).collect::<Vec<_>>().join(", ");
        let oldest = self.running.first().filter(|(_, start)| now - *start >= LONG);
        let running = oldest.map(|(id, start)| format!("runs for {} s: {id}", (now - *start).as_secs()));
        [state, running.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
    }

    /// How long the rest will take if it takes as long as what was done. `None`: nobody can tell yet.
    fn left(&self, now: Instant) -> Option<Duration> {
        let (elapsed, rest) = (now - self.began, self.total.checked_sub(self.done)?);
        (elapsed >= SETTLED && self.done > 0 && rest > 0).then(|| elapsed.mul_f64(rest as f64 / self.done as f64))
    }
}

/// A duration in one unit: `40 s`, `3 min`.
fn rounded(duration: Duration) -> String {
    match duration.as_secs() {
        seconds @ 0..60 => format!("{} s", seconds.max(1)),
        seconds => format!("{} min", seconds.div_ceil(60)),
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
        let mut state = self.state.lock();
        state.total = scope.snippets;
        state.began = Instant::now();
        state.display = if std::io::stderr().is_terminal() {
            let style = ProgressStyle::with_template("{bar:24} {pos}/{len} {elapsed} {wide_msg}");
            let bar = ProgressBar::new(scope.snippets as u64);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(TICK);
            Display::Bar(bar)
        } else {
            Display::Lines { next: state.began + LINE_EVERY }
        };
    }

    fn starts(&self, snippet: &Snippet) {
        let (mut state, now) = (self.state.lock(), Instant::now());
        state.running.push((snippet.id.clone(), now));
        state.show(now);
    }

    fn judged(&self, snippet: &Snippet, failed: bool) {
        let (mut state, now) = (self.state.lock(), Instant::now());
        if let Some(at) = state.running.iter().position(|(id, _)| *id == snippet.id) {
            state.running.remove(at);
        }
        state.done += 1;
        state.failed += usize::from(failed);
        state.show(now);
    }

    fn ends(&self) {
        if let Display::Bar(bar) = std::mem::replace(&mut self.state.lock().display, Display::None) {
            bar.finish_and_clear();
        }
    }
}

/// Writes a line to standard error. If that is closed, nobody reads it, and the run goes on.
pub fn message(text: &str) {
    // Requirements of a bank and output of tools can contain anything.
    std::io::stderr().write_all(defuse(&printable(text)).as_bytes()).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_and_what_runs_long_are_told() {
        let began = Instant::now();
        let running = vec![("a/b/slow".to_owned(), began + Duration::from_secs(20)), ("a/b/new".to_owned(), began)];
        let mut state = State { display: Display::None, total: 400, done: 100, failed: 0, began, running };
        let after = |seconds| began + Duration::from_secs(seconds);
        assert_eq!(state.text(after(21)), "about 2 min left");
        assert_eq!(state.text(after(32)), "about 2 min left; runs for 12 s: a/b/slow");
        state.failed = 2;
        state.running.clear();
        assert_eq!(state.text(after(12)), "2 failed, about 36 s left");
        // At the beginning and at the end nothing is told.
        state.failed = 0;
        assert_eq!(state.text(after(1)), "");
        state.done = 400;
        assert_eq!(state.text(after(40)), "");
    }
}
