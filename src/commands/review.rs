//! `verify review`: shows each output that waits for review, with what one needs to decide, and asks for the decision.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, output, selecting};
use crate::bank::{Bank, Claim, Question};
use crate::cli::ReviewCommand;
use crate::keyboard::Keyboard;
use crate::mutate::Score;
use crate::pending::{self, Pending, Refusal, Undecided};
use crate::progress::Progress;
use crate::report::human::{Detail, Style};
use crate::report::mutation::MutationReport;
use crate::report::review::{self, Decision, Evidence, ReviewPage, View};
use crate::run::{Cancel, Interrupts};
use crate::select::Selector;
use crate::session::{RunConfig, Session};
use crate::snapshot;
use crate::text::{count, path_text};

/// How many mutants of a new snippet are run: as many as a run tries.
const MUTANTS: usize = 8;
/// How often a signal and the size of the terminal are looked for while no key is pressed.
const TICK: Duration = Duration::from_millis(100);
/// Clears the screen, and begins at its first line.
const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";

pub(super) fn review(command: &ReviewCommand, directory: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let selector = selecting::of(&command.of, directory)?;
    let bank = loading::load_selected(directory, &selector, command.of.select.strict)?;
    let sum = at_terminal(&bank, &selector, loading::path_from_here(directory), terminal, interrupts.cancel())?;
    output::print(&sum)?;
    Ok(Exit::unless_stopped(interrupts.cancel(), Exit::Success))
}

/// Reviews the selected outputs that wait, and returns what was decided, in words. `path` is that of the bank from the current
/// directory.
pub(super) fn at_terminal(
    bank: &Bank,
    selector: &Selector,
    path: PathBuf,
    terminal: Terminal,
    cancel: &Cancel,
) -> Result<String, ExitError> {
    let waiting = waiting(bank, selector)?;
    if waiting.is_empty() {
        return Ok("no snapshot waits for review\n".to_owned());
    }
    let (sender, keys) = channel();
    let keyboard = std::io::stdout().is_terminal().then(|| Keyboard::open(move |key| sender.send(key).is_ok()));
    let Some(_keyboard) = keyboard.flatten() else { return Err(Malformed::NoTerminal.into()) };
    let reviewer = Reviewer {
        bank,
        path,
        terminal,
        cancel,
        entries: waiting.into_iter().map(Entry::new).collect(),
        at: 0,
        view: View::Usual,
        undo: Vec::new(),
        scores: BTreeMap::new(),
    };
    reviewer.until_decided(&keys)
}

/// The selected outputs that wait, in the order of the questions and their claims.
fn waiting(bank: &Bank, selector: &Selector) -> Result<Vec<Pending>, ExitError> {
    let selection = selector.select(bank)?;
    let places: BTreeMap<&str, usize> = selection
        .claims
        .iter()
        .flat_map(|(_, claim)| &claim.evidence)
        .enumerate()
        .map(|(at, snippet)| (snippet.as_str(), at))
        .collect();
    let mut waiting = pending::pending(bank);
    waiting.retain(|pending| places.contains_key(&*pending.snippet) && bank.snippets.contains_key(&pending.snippet));
    waiting.sort_by(|one, other| {
        let place = |pending: &Pending| places[pending.snippet.as_str()];
        place(one).cmp(&place(other)).then_with(|| one.path.cmp(&other.path))
    });
    Ok(waiting)
}

/// An output that waits, and what was decided about it.
struct Entry {
    pending: Pending,
    state: Option<Decision>,
}

impl Entry {
    fn new(pending: Pending) -> Entry {
        Entry { pending, state: None }
    }

    fn is_decided(&self) -> bool {
        matches!(self.state, Some(Decision::Accepted | Decision::Rejected))
    }
}

struct Reviewer<'b> {
    bank: &'b Bank,
    /// The path of the bank from the current directory.
    path: PathBuf,
    terminal: Terminal,
    cancel: &'b Cancel,
    entries: Vec<Entry>,
    at: usize,
    view: View,
    /// The decisions, the last one last, each with the files as they were before it.
    undo: Vec<(usize, Undecided)>,
    /// By the ids of new snippets.
    scores: BTreeMap<String, Evidence>,
}

impl Reviewer<'_> {
    /// Shows pages and obeys keys until everything is decided or skipped, and returns what became of it, in words.
    fn until_decided(mut self, keys: &Receiver<char>) -> Result<String, ExitError> {
        let mut size = self.size();
        while self.at < self.entries.len() && !self.cancel.is_set() {
            self.show()?;
            self.measure()?;
            loop {
                match keys.recv_timeout(TICK) {
                    Ok('q' | '\x1b' | '\u{4}') => return Ok(self.sum()),
                    Ok(key) => {
                        self.obey(key);
                        break;
                    }
                    // The terminal has gone away.
                    Err(RecvTimeoutError::Disconnected) => return Ok(self.sum()),
                    Err(RecvTimeoutError::Timeout) => {
                        let now = self.size();
                        if self.cancel.is_set() || now != size {
                            size = now;
                            break;
                        }
                    }
                }
            }
        }
        Ok(self.sum())
    }

    fn obey(&mut self, key: char) {
        let toggled = |now, view| if now == view { View::Usual } else { view };
        match key {
            'a' => self.decide(self.at, Decision::Accepted),
            'r' => self.decide(self.at, Decision::Rejected),
            'A' => {
                let question = self.question_of(self.at).id.clone();
                let those: Vec<usize> = (0..self.entries.len())
                    .filter(|at| !self.entries[*at].is_decided() && self.question_of(*at).id == question)
                    .collect();
                for at in those {
                    self.decide(at, Decision::Accepted);
                }
            }
            'u' => {
                self.take_back();
            }
            's' | '↓' | '→' | ' ' | '\n' | '\r' => self.at += 1,
            '↑' | '←' => self.at = self.at.saturating_sub(1),
            'e' => self.view = toggled(self.view, View::Whole),
            'w' => self.view = toggled(self.view, View::Answer),
            '?' => self.view = toggled(self.view, View::Help),
            _ => {}
        }
    }

    /// Decides, and goes on to what is undecided. What cannot be done stays on the screen, with the reason.
    fn decide(&mut self, at: usize, decision: Decision) {
        if self.entries[at].is_decided() {
            return;
        }
        let pending = &self.entries[at].pending;
        let done = pending.read(self.bank).and_then(|before| {
            if decision == Decision::Accepted { pending.accept(self.bank) } else { pending.reject(self.bank) }?;
            Ok(before)
        });
        match done {
            Ok(before) => {
                self.undo.push((at, before));
                self.entries[at].state = Some(decision);
                self.view = View::Usual;
                let next = (at + 1..self.entries.len()).find(|next| !self.entries[*next].is_decided());
                self.at = next.unwrap_or(self.entries.len());
            }
            Err(why) => self.refuse(at, &why),
        }
    }

    fn take_back(&mut self) {
        let Some((at, before)) = self.undo.pop() else { return };
        self.at = at;
        match self.entries[at].pending.restore(self.bank, &before) {
            Ok(()) => self.entries[at].state = None,
            Err(why) => self.refuse(at, &why),
        }
    }

    fn refuse(&mut self, at: usize, why: &Refusal) {
        self.entries[at].state = Some(Decision::Refused(why.to_string()));
        self.at = at;
    }

    /// Measures how much the asserts of a new snippet notice, while its page is on the screen.
    fn measure(&mut self) -> Result<(), ExitError> {
        let id = self.entries[self.at].pending.snippet.clone();
        if !matches!(self.evidence_of(self.at), Evidence::Running) {
            return Ok(());
        }
        let claims = self.claims_of(self.at).1;
        let filters: Vec<String> = claims.iter().map(|claim| claim.id.clone()).collect();
        let measured = score(self.bank, filters, &id, self.cancel);
        // Without a Python, the outputs can be reviewed all the same.
        self.scores.insert(id, measured.map_or(Evidence::NotMeasured, Evidence::Measured));
        if self.cancel.is_set() { Ok(()) } else { self.show() }
    }

    fn evidence_of(&self, at: usize) -> Evidence {
        let Pending { snippet, .. } = &self.entries[at].pending;
        let is_new = self.bank.snippets[snippet].snapshots.is_empty();
        let known = self.scores.get(snippet).copied();
        known.unwrap_or(if is_new { Evidence::Running } else { Evidence::NotMeasured })
    }

    fn question_of(&self, at: usize) -> &Question {
        self.claims_of(at).0
    }

    /// The claims that a snippet is evidence of, and the question of the first one.
    fn claims_of(&self, at: usize) -> (&Question, Vec<&Claim>) {
        let snippet = &self.entries[at].pending.snippet;
        let is_of = |claim: &&Claim| claim.evidence.contains(snippet);
        let questions =
            self.bank.questions.iter().map(|question| (question, question.claims().filter(is_of).collect()));
        let mut those = questions.filter(|(_, claims): &(&Question, Vec<&Claim>)| !claims.is_empty());
        those.next().expect("every snippet is evidence of a claim")
    }

    fn size(&self) -> (usize, usize) {
        (self.terminal.width(), self.terminal.rows())
    }

    fn show(&self) -> Result<(), ExitError> {
        let Entry { pending, state } = &self.entries[self.at];
        let (question, claims) = self.claims_of(self.at);
        let snippet = &self.bank.snippets[&pending.snippet];
        // After a decision, the files are no longer what they were.
        let undone = self.undo.iter().rfind(|(at, _)| *at == self.at).map(|(_, before)| before.clone());
        let files = undone.map_or_else(|| pending.read(self.bank), Ok);
        let contents = files.map(|files| (snapshot::parse(&files.text), files.recorded));
        let (new, recorded, refusal) = match contents {
            Ok((new, recorded)) => (new, recorded, None),
            Err(why) => (None, None, Some(Decision::Refused(why.to_string()))),
        };
        let page = ReviewPage {
            number: (self.at + 1, self.entries.len()),
            question,
            claims,
            snippet,
            snapshot: path_text(&pending.snapshot),
            versions: new.as_ref().and_then(|new| new.versions.as_ref()).map(ToString::to_string),
            before: recorded.and_then(|text| snapshot::parse(&text)).map(|content| content.body),
            now: new.map(|new| new.body).unwrap_or_default(),
            evidence: self.evidence_of(self.at),
            state: state.clone().or(refusal),
            view: self.view,
        };
        let style = Style {
            detail: Detail::Normal,
            colour: self.terminal.colours(None),
            width: self.terminal.width(),
            bank: &self.path,
            slowest: 0,
        };
        Ok(output::print(&format!("{CLEAR}{}", review::render(&page, style, self.terminal.rows())))?)
    }

    /// What was decided, in words.
    fn sum(&self) -> String {
        let number =
            |decision: &Decision| self.entries.iter().filter(|entry| entry.state.as_ref() == Some(decision)).count();
        let (accepted, rejected) = (number(&Decision::Accepted), number(&Decision::Rejected));
        let left = self.entries.len() - accepted - rejected;
        let mut text = CLEAR.to_owned();
        for entry in self.entries.iter().filter(|entry| !entry.is_decided()) {
            text += &format!("waits {}\n", path_text(&self.path.join(&entry.pending.path)));
        }
        let sum = format!("{} accepted, {rejected} rejected, {left} left", count(accepted, "snapshot"));
        text + &sum + "\n"
    }
}

/// Runs some mutants of a snippet on the newest Python, and returns how many were killed; `None` if they could not be run.
fn score(bank: &Bank, filters: Vec<String>, snippet: &str, cancel: &Cancel) -> Option<Score> {
    let selector = Selector { filters, ..Selector::default() };
    let session = Session::open(bank, &selector, RunConfig::default()).ok()?;
    let run = session.mutate(Some(MUTANTS), false, cancel, &Progress::new(true)).ok()?;
    let path = path_text(&bank.snippets[snippet].path);
    let report = MutationReport::new(&run, Some(MUTANTS));
    report.snippets.iter().find(|scored| scored.snippet == path && !scored.failed).map(|scored| scored.score.counts)
}
