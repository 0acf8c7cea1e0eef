//! Mutants of a snippet: copies with one change each, made to see whether its asserts notice. A [`Mutant`] that ends as the
//! snippet does has survived, and shows something that no assert looks at.
//!
//! [`mutants`] reads the syntax and makes them. It is pure and deterministic: the same text has the same mutants, in the order
//! of the file. `operators` has the changes, and `rules` finds the places where a change says nothing about the evidence.
//! Nothing inside an `assert` is changed: what a mutant tests are the asserts. Every line keeps its number.

mod fate;
mod operators;
mod rules;
mod score;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ruff_python_ast::Stmt;
use ruff_python_ast::comparable::ComparableStmt;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

pub use self::fate::{Death, Fate};
pub use self::operators::Operator;
pub use self::rules::{Rule, Ruled};
pub use self::score::Score;

/// A copy of a snippet with one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// Names the change by its kind and the text that it changes, and by a number if the file has several that are alike:
    /// `number: range(3) -> range(4)`. The name stays the same when other parts of the file are edited.
    pub name: String,
    pub operator: Operator,
    /// The line of the change, from 1.
    pub line: u32,
    /// The line of the module-level statement that it is in, from 1.
    pub statement_line: u32,
    /// The rule that says why its survival would not count, if there is one.
    pub ruled: Option<Ruled>,
    /// The bytes of the source that are replaced.
    range: Range<usize>,
    replacement: String,
    /// The bytes of the expression or the simple statement that the change is in. They run if the change does.
    place: Range<usize>,
}

/// What is evaluated in the place of an expression to see whether it is reached: the process ends, and no handler of the
/// snippet can keep it from that.
const STOP: &str = "__import__('os')._exit(77)";

impl Mutant {
    /// The text of the mutant.
    pub fn text(&self, source: &str) -> String {
        replaced(source, &[(self.range.clone(), self.replacement.clone())])
    }

    /// The lines that differ, as a diff: those of the source with `-`, and those of the mutant with `+`.
    pub fn diff(&self, source: &str) -> Vec<String> {
        let text = self.text(source);
        let changed = source.lines().zip(text.lines()).filter(|(old, new)| old != new);
        let (mut old_lines, mut new_lines) = (Vec::new(), Vec::new());
        for (old, new) in changed {
            old_lines.push(format!("- {old}"));
            if !new.trim().is_empty() {
                new_lines.push(format!("+ {new}"));
            }
        }
        old_lines.append(&mut new_lines);
        old_lines
    }

    /// The text of the snippet with an end of the process in the place of the change. If it ends as the snippet does, what the
    /// mutant changes never runs.
    pub fn stopped(&self, source: &str) -> String {
        replaced(source, &[(self.place.clone(), in_place(&source[self.place.clone()], STOP))])
    }

    /// The text of the mutant with the condition of an assert replaced by a false one. If it ends as the snippet does, the
    /// mutant does not execute that assert.
    pub fn with_failing(&self, source: &str, assert: &NestedAssert) -> String {
        let condition = &assert.condition;
        let edits = [
            (self.range.clone(), self.replacement.clone()),
            (condition.start..condition.start, " (0) and (".to_owned()),
            (condition.end..condition.end, ")".to_owned()),
        ];
        replaced(source, &edits)
    }
}

/// An assert that a run can pass by: it is inside of a compound statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NestedAssert {
    /// Its place among the asserts of the file.
    pub index: usize,
    condition: Range<usize>,
}

/// The mutants of a snippet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mutants {
    /// In the order of the file.
    pub all: Vec<Mutant>,
    /// The asserts that a mutant may fail to execute.
    pub nested_asserts: Vec<NestedAssert>,
    /// The lines of the asserts that are statements of the module itself.
    pub module_asserts: BTreeSet<u32>,
}

/// Makes the mutants of a snippet. A text that is not valid Python has none.
pub fn mutants(source: &str) -> Mutants {
    let Some(body) = parse(source) else { return Mutants::default() };
    let lines = Lines::of(source);
    let (nested_asserts, module_asserts) = operators::asserts(&body, &lines);
    let mut candidates = operators::candidates(&body, source);
    rules::apply(&body, &mut candidates);
    candidates.sort_by_key(|candidate| (candidate.range.start, candidate.range.end, candidate.operator));

    let original: Vec<ComparableStmt<'_>> = body.iter().map(ComparableStmt::from).collect();
    let mut texts = BTreeSet::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for candidate in candidates {
        let name = candidate.name(source);
        let mutant = Mutant {
            name: String::new(),
            operator: candidate.operator,
            line: lines.of_byte(candidate.range.start),
            statement_line: lines.of_byte(candidate.statement),
            ruled: candidate.ruled,
            range: candidate.range,
            replacement: candidate.replacement,
            place: candidate.place,
        };
        let text = mutant.text(source);
        // A change of the text that Python does not see, or does not accept, is no mutant.
        let Some(changed) = parse(&text) else { continue };
        let is_equal = changed.len() == original.len()
            && changed.iter().map(ComparableStmt::from).zip(&original).all(|(changed, original)| changed == *original);
        if is_equal || !texts.insert(text) {
            continue;
        }
        let number = numbers.entry(name.clone()).or_default();
        *number += 1;
        let name = if *number == 1 { name } else { format!("{name} #{number}") };
        all.push(Mutant { name, ..mutant });
    }
    Mutants { all, nested_asserts, module_asserts }
}

/// Chooses the mutants to run, at most `limit`, and returns their places in the order of the file. Those that a rule takes out
/// in any case are left out. The choice takes from each operator in turn, and depends on the names alone, so that an edit
/// elsewhere in the file changes little of it.
pub fn sample(mutants: &Mutants, limit: Option<usize>) -> Vec<usize> {
    let is_run = |mutant: &Mutant| !matches!(mutant.ruled, Some(Ruled::Always(_)));
    let mut by_operator: BTreeMap<Operator, Vec<usize>> = BTreeMap::new();
    for (at, mutant) in mutants.all.iter().enumerate().filter(|(_, mutant)| is_run(mutant)) {
        by_operator.entry(mutant.operator).or_default().push(at);
    }
    let order = |at: &usize| *blake3::hash(mutants.all[*at].name.as_bytes()).as_bytes();
    // Those that are taken last stand first.
    for places in by_operator.values_mut() {
        places.sort_by_key(|at| std::cmp::Reverse(order(at)));
    }
    let limit = limit.unwrap_or(usize::MAX);
    let mut chosen = Vec::new();
    while chosen.len() < limit && !by_operator.is_empty() {
        for places in by_operator.values_mut() {
            if chosen.len() < limit {
                chosen.extend(places.pop());
            }
        }
        by_operator.retain(|_, places| !places.is_empty());
    }
    chosen.sort_unstable();
    chosen
}

/// Parses a text. `None`: it is not valid Python.
fn parse(source: &str) -> Option<Vec<Stmt>> {
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Module));
    if !parsed.errors().is_empty() {
        return None;
    }
    Some(parsed.try_into_module()?.into_syntax().body.into_iter().collect())
}

/// Applies edits of one text. They do not overlap.
fn replaced(source: &str, edits: &[(Range<usize>, String)]) -> String {
    let mut edits: Vec<&(Range<usize>, String)> = edits.iter().collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut text = String::with_capacity(source.len() + 64);
    let mut at = 0;
    for (range, replacement) in edits {
        text += &source[at..range.start];
        text += replacement;
        at = range.end;
    }
    text + &source[at..]
}

/// Makes `new` take as many lines as `old`, the text of an expression, does.
fn in_place(old: &str, new: &str) -> String {
    let missing = newlines(old).saturating_sub(newlines(new));
    if missing == 0 { new.to_owned() } else { format!("({new}{})", "\n".repeat(missing)) }
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// Where the lines of a text start.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Lines {
        Lines(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of a byte, from 1.
    fn of_byte(&self, at: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= at)).unwrap_or(u32::MAX)
    }
}
