//! `verify watch`: runs what changes whenever a file of the bank is saved.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anstyle::{AnsiColor, Style as Ansi};

use super::{CommandFault, Exit, ExitError, Terminal, loading, output, review, selecting};
use crate::cli::WatchCommand;
use crate::progress::Progress;
use crate::record::{self, Mode};
use crate::report::Report;
use crate::report::human::{self, Detail, Style};
use crate::run::{Cancel, IdleWorkers, Interrupts};
use crate::select::Selector;
use crate::session::{Pythons, Rerun, RunConfig, Session};
use crate::text::{count, path_text, printable, wrap};
use crate::watch::{Event, Events};

/// How often a signal and the size of the terminal are looked for while nothing happens.
const TICK: Duration = Duration::from_millis(100);

pub(super) fn watch(command: &WatchCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let root = loading::find(bank)?;
    let root = root.canonicalize().unwrap_or(root);
    let selector = selecting::of(&command.of, bank)?;
    let default = RunConfig::default();
    let config = RunConfig {
        pythons: match command.python.is_empty() {
            true => Pythons::Configured,
            false => Pythons::Named(command.python.clone()),
        },
        jobs: command.jobs.map_or(default.jobs, usize::from),
        sandbox: command.sandbox,
        reuses_results: true,
        // A save does not wait for an interpreter to start.
        idle: Some(IdleWorkers::default()),
        ..default
    };
    let events = Events::of(&root).map_err(CommandFault::NotWatched)?;
    let rerun = Rerun::of(bank.map(Path::to_owned), &config);
    let path = loading::path_from_here(bank);
    let cancel = interrupts.cancel();
    let screen = Screen { terminal, is_terminal: std::io::stdout().is_terminal(), has_keys: events.has_keyboard() };
    let mut watch = Watch {
        directory: bank,
        is_strict: command.of.select.strict,
        path,
        selector,
        config,
        rerun,
        cancel,
        screen,
        failing: BTreeSet::new(),
        written: BTreeSet::new(),
    };
    watch.until_stopped(events)
}

/// A bank that is being watched.
struct Watch<'a> {
    /// The bank of the command line.
    directory: Option<&'a Path>,
    is_strict: bool,
    /// The path of the bank from the current directory.
    path: PathBuf,
    selector: Selector,
    config: RunConfig,
    rerun: Rerun,
    cancel: &'a Cancel,
    screen: Screen,
    /// The claims that failed when they were last run.
    failing: BTreeSet<String>,
    /// The snapshots that the last run wrote or removed. That they have changed is no news.
    written: BTreeSet<PathBuf>,
}

/// What is run.
enum WhatToRun {
    All,
    /// What depends on these files.
    Changed(BTreeSet<PathBuf>),
    Failing,
    /// What fails, and its outputs are recorded.
    Accepted,
}

/// What a run has shown, as a report or as a problem of the bank.
enum Screenful {
    Report(Box<Report>),
    Text(String),
}

impl Watch<'_> {
    fn until_stopped(&mut self, mut events: Events) -> Result<Exit, ExitError> {
        let mut shown = self.run(&WhatToRun::All)?;
        while let Some(now) = shown {
            self.screen.show(&now, &self.path, &self.failing)?;
            shown = self.wait(&mut events, &now)?;
        }
        Ok(Exit::Success)
    }

    /// Waits for an event that something is to be done about, and does it. Returns nothing when the watching ends.
    fn wait(
        &mut self,
        events: &mut Events,
        now: &(Screenful, Duration),
    ) -> Result<Option<(Screenful, Duration)>, ExitError> {
        let mut size = self.screen.terminal.width();
        loop {
            if self.cancel.is_set() {
                return Ok(None);
            }
            let part = match events.wait(TICK) {
                Some(Event::Changed(mut paths)) => {
                    let written = std::mem::take(&mut self.written);
                    paths.retain(|path| !written.contains(path));
                    if paths.is_empty() {
                        continue;
                    }
                    WhatToRun::Changed(paths)
                }
                Some(Event::Key('q' | '\u{4}')) => return Ok(None),
                Some(Event::Key('\n' | '\r')) => WhatToRun::All,
                Some(Event::Key('f')) => WhatToRun::Failing,
                Some(Event::Key('a')) => WhatToRun::Accepted,
                Some(Event::Key('r')) => {
                    self.review(events)?;
                    if self.failing.is_empty() {
                        self.screen.show(now, &self.path, &self.failing)?;
                        continue;
                    }
                    WhatToRun::Failing
                }
                Some(Event::Key('/')) => match ask_for_filter(events)? {
                    Some(filters) => {
                        self.selector.filters = filters;
                        self.failing.clear();
                        WhatToRun::All
                    }
                    None => {
                        self.screen.show(now, &self.path, &self.failing)?;
                        continue;
                    }
                },
                Some(Event::Key(_)) => continue,
                None => {
                    let width = self.screen.terminal.width();
                    if width != size {
                        size = width;
                        self.screen.show(now, &self.path, &self.failing)?;
                    }
                    continue;
                }
            };
            // Before the bank is loaded: what is saved in a new folder is then either loaded or heard of.
            events.watch_new_folders();
            return self.run(&part);
        }
    }

    /// Lets the user decide on the outputs that wait, one by one.
    fn review(&self, events: &mut Events) -> Result<(), ExitError> {
        events.lend(|| {
            // A bank that is malformed now is reported by the run that follows.
            let Ok(bank) = loading::load_selected(self.directory, &self.selector, self.is_strict) else {
                return Ok(());
            };
            let path = self.path.clone();
            review::at_terminal(&bank, &self.selector, path, self.screen.terminal, self.cancel).map(|_| ())
        })
    }

    /// Runs a part of what is watched, and returns what to show and how long it took. Returns nothing if it was stopped.
    fn run(&mut self, part: &WhatToRun) -> Result<Option<(Screenful, Duration)>, ExitError> {
        let started = Instant::now();
        let shown = self.report(part);
        if self.cancel.is_set() {
            return Ok(None);
        }
        let shown = match shown {
            Ok(report) => Screenful::Report(report),
            // Without a Python or a worker, nothing can ever be shown.
            Err(error @ ExitError::Fault(_)) => return Err(error),
            Err(error) => Screenful::Text(error.render(self.screen.terminal)),
        };
        Ok(Some((shown, started.elapsed())))
    }

    fn report(&mut self, part: &WhatToRun) -> Result<Box<Report>, ExitError> {
        let started = Instant::now();
        let selector = Selector {
            changed: match part {
                WhatToRun::Changed(paths) => Some(paths.clone()),
                WhatToRun::All | WhatToRun::Failing | WhatToRun::Accepted => self.selector.changed.clone(),
            },
            failed: match part {
                WhatToRun::Failing | WhatToRun::Accepted => Some(self.failing.clone()),
                WhatToRun::All | WhatToRun::Changed(_) => self.selector.failed.clone(),
            },
            ..self.selector.clone()
        };
        let bank = loading::load_selected(self.directory, &selector, self.is_strict)?;
        let session = Session::open(&bank, &selector, self.config.clone())?;
        let run = session.run(self.cancel, &Progress::new(true))?;
        let mode = if matches!(part, WhatToRun::Accepted) { Mode::Accept } else { Mode::Pend };
        let written = record::record(&run, mode);
        let report = Report::new(&run, &written, &self.rerun, started.elapsed());
        self.written = written.recorded.iter().chain(&written.removed).cloned().collect();
        for claim in report.as_recorded() {
            self.failing.remove(&claim.id);
        }
        self.failing.extend(report.failures().map(|claim| claim.id.clone()));
        Ok(Box::new(report))
    }
}

/// Reads filters from the terminal; `None` if nothing was entered.
fn ask_for_filter(events: &mut Events) -> Result<Option<Vec<String>>, ExitError> {
    let line = events.lend(|| {
        output::print("\nfilter (empty for the whole bank): ")?;
        let mut line = String::new();
        let read = std::io::stdin().read_line(&mut line);
        Ok::<_, CommandFault>(read.is_ok_and(|length| length > 0).then_some(line))
    })?;
    Ok(line.map(|line| shlex::split(&line).unwrap_or_else(|| vec![line.trim().to_owned()])))
}

/// Where a watch is shown.
struct Screen {
    terminal: Terminal,
    is_terminal: bool,
    has_keys: bool,
}

/// Clears the screen and what has left it at the top, and begins at its first line.
const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";

impl Screen {
    /// Shows the result of a run, with what else fails and the keys.
    fn show(
        &self,
        (shown, took): &(Screenful, Duration),
        bank: &Path,
        failing: &BTreeSet<String>,
    ) -> Result<(), ExitError> {
        let (width, colour) = (self.terminal.width(), self.terminal.colours(None));
        let mut text = if self.is_terminal { CLEAR.to_owned() } else { String::new() };
        let mut here: BTreeSet<&str> = BTreeSet::new();
        match shown {
            Screenful::Report(report) => {
                let style = Style { detail: Detail::Normal, colour, width, bank, slowest: 0 };
                text += &human::render(report, style);
                here.extend(report.claims.iter().map(|claim| claim.id.as_str()));
            }
            Screenful::Text(problem) => text += problem,
        }
        let elsewhere: Vec<&str> = failing.iter().map(String::as_str).filter(|id| !here.contains(id)).collect();
        let dim = |text: &str| paint(text, Ansi::new().dimmed(), colour);
        text.push('\n');
        if let Some(first) = elsewhere.first() {
            let more = if elsewhere.len() > 1 {
                format!(" and {}", count(elsewhere.len() - 1, "other"))
            } else {
                String::new()
            };
            let red = |text: &str| paint(text, AnsiColor::Red.on_default(), colour);
            for line in wrap(&format!("still failing: {}{more}", printable(first)), width) {
                text += &format!("{}\n", red(&line));
            }
        }
        let place = if bank.as_os_str().is_empty() { "the bank".to_owned() } else { path_text(bank) };
        text += &format!("{}\n", dim(&format!("{} ms; watching {place}", took.as_millis())));
        if self.has_keys {
            let keys = "a accept · r review · f run failures · Enter run all · / filter · q quit";
            for line in wrap(keys, width) {
                text += &format!("{}\n", dim(&line));
            }
        }
        Ok(output::print(&text)?)
    }
}

fn paint(text: &str, style: Ansi, colour: bool) -> String {
    if colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
}
