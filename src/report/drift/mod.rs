//! What changed between two Pythons, in words that a release note could use: a [`Drift`], made from a report on both. Its
//! formats are [`human`] and [`markdown`], and JSON.

pub mod human;
pub mod markdown;

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::matrix::Column;
use super::{ClaimReport, ClaimResult, Report};
use crate::bank::{Bank, Claim, Question, Verdict};
use crate::python::{Label, Version};
use crate::session::Rerun;
use crate::text::count;

/// The longest difference of outputs that is shown to people, in lines. The JSON has both outputs whole.
const LONGEST_DIFF: usize = 12;

/// The changes between two Pythons.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Drift {
    /// The version of this format.
    pub format: u32,
    pub before: Column,
    pub after: Column,
    /// The changes, in bank order.
    pub changes: Vec<Changed>,
    /// How many claims were compared.
    pub compared: usize,
}

/// One claim that changed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Changed {
    pub id: String,
    pub says: String,
    pub file: String,
    pub line: u32,
    pub kind: ChangeKind,
    /// The result of the claim, in a word.
    pub before: ClaimResult,
    pub after: ClaimResult,
    /// What changed, in words.
    pub what: String,
    /// Whether the bank records the change.
    pub recorded: bool,
    /// The recorded reason.
    pub because: Option<String>,
    /// What is true instead, for a claim that is refuted now.
    pub now: Option<String>,
    /// The outputs, if they are what changed.
    pub output: Option<Outputs>,
    /// The command that runs the claim on both.
    #[serde(skip)]
    rerun: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outputs {
    pub before: String,
    pub after: String,
}

/// What changed about a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    Verdict,
    Output,
    /// Only one of the two can run it.
    Reach,
    /// It has no verdict on one of the two.
    Failure,
}

impl Drift {
    /// Finds the changes between the first and the last Python of a report. Returns `None` if it has only one. `rerun` is the
    /// command that runs the bank on both.
    pub fn of(report: &Report, bank: &Bank, rerun: &Rerun) -> Option<Drift> {
        let [before, .., after] = report.pythons.as_slice() else { return None };
        let (before, after) = (
            Column { python: before.python, version: before.version.clone() },
            Column { python: after.python, version: after.version.clone() },
        );
        let claims: Vec<&Claim> = bank.questions.iter().flat_map(Question::claims).collect();
        let find = |id: &str| claims.iter().find(|claim| claim.id == id).copied();
        let changes = report
            .claims
            .iter()
            .filter_map(|seen| {
                let mut change = changed(seen, find(&seen.id)?, &find, before.python, after.python)?;
                change.rerun = rerun.only(&seen.id).to_string();
                Some(change)
            })
            .collect();
        Some(Drift { format: 1, before, after, changes, compared: report.claims.len() })
    }

    /// Summarises the comparison in a line.
    fn summary(&self) -> String {
        let unrecorded = self.changes.iter().filter(|change| !change.recorded).count();
        let not = match unrecorded {
            0 => String::new(),
            _ => format!("; {unrecorded} not recorded"),
        };
        format!(
            "{} of {} changed between CPython {} and {}{not}",
            self.changes.len(),
            count(self.compared, "claim"),
            self.before.version,
            self.after.version
        )
    }
}

const NO_REASON: &str = "the bank does not record why";

fn changed<'b>(
    seen: &ClaimReport,
    claim: &'b Claim,
    find: &impl Fn(&str) -> Option<&'b Claim>,
    before: Label,
    after: Label,
) -> Option<Changed> {
    let (was, is) = (seen.result_on(before), seen.result_on(after));
    let verdicts = (seen.measured_on(before), seen.measured_on(after));
    let outputs = Outputs { before: output(seen, before), after: output(seen, after) };
    let point = point_between(claim, before, after);
    let (kind, what) = match verdicts {
        (Some(first), Some(second)) if first != second => {
            (ChangeKind::Verdict, words(first, second, before, after, point))
        }
        (Some(_), Some(_)) if outputs.before != outputs.after => {
            (ChangeKind::Output, format!("its snippet prints something else on {after} than on {before}"))
        }
        _ if was == is => return None,
        (None, Some(verdict)) if was == ClaimResult::Skipped => (
            ChangeKind::Reach,
            format!("{} on {after}; it cannot be run on {before}{}", verdict.label(), why(seen, before)),
        ),
        (Some(verdict), None) if is == ClaimResult::Skipped => (
            ChangeKind::Reach,
            format!("{} on {before}; it cannot be run on {after}{}", verdict.label(), why(seen, after)),
        ),
        _ => (
            ChangeKind::Failure,
            format!("{was} on {before}{}, {is} on {after}{}", why(seen, before), why(seen, after)),
        ),
    };
    let fails = |python: Label| seen.status_on(python).is_failure();
    let now =
        seen.corrected_by.as_deref().filter(|_| kind == ChangeKind::Verdict && verdicts.1 == Some(Verdict::Refuted));
    Some(Changed {
        id: seen.id.clone(),
        says: seen.says.clone(),
        file: seen.file.clone(),
        line: seen.line,
        kind,
        before: was,
        after: is,
        what,
        recorded: !fails(before) && !fails(after),
        because: point.map(|(_, because)| crate::text::printable(because)),
        now: now.and_then(find).map(|truth| crate::text::printable(&truth.says)),
        output: (kind == ChangeKind::Output).then_some(outputs),
        rerun: String::new(),
    })
}

/// Finds the last change point that the bank records between two Pythons: its version, unless it is one of a build, and its
/// reason.
fn point_between(claim: &Claim, before: Label, after: Label) -> Option<(Option<Version>, &str)> {
    let is_between = |from: Version| before.version < from && from <= after.version;
    let of_version = claim.changes.iter().filter(|change| change.build.is_none());
    let mut found = of_version.rev().filter_map(|change| change.from.map(|from| (from, change.because.as_str())));
    let of_build = || {
        let builds = claim.changes.iter().find(|change| change.build.is_some());
        builds.filter(|_| before.free_threaded != after.free_threaded).map(|change| (None, change.because.as_str()))
    };
    of_build().or_else(|| found.find(|(from, _)| is_between(*from)).map(|(from, because)| (Some(from), because)))
}

/// Describes a change: `held until 3.12, refuted since 3.13` if that is known, else `held on 3.10, refuted on 3.13`.
fn words(
    first: Verdict,
    second: Verdict,
    before: Label,
    after: Label,
    point: Option<(Option<Version>, &str)>,
) -> String {
    let was = match first {
        Verdict::Holds => "held",
        Verdict::Refuted => "refuted",
    };
    let is = second.label();
    let are_neighbours = |older: Version, newer: Version| older.major == newer.major && older.minor + 1 == newer.minor;
    let from = match point {
        Some((from, _)) => from,
        None => Some(after.version).filter(|newer| are_neighbours(before.version, *newer)),
    };
    match from {
        Some(from) if before.free_threaded == after.free_threaded && from.minor > 0 => {
            let last = Version { minor: from.minor - 1, ..from };
            format!("{was} until {last}, {is} since {from}")
        }
        _ => format!("{was} on {before}, {is} on {after}"),
    }
}

/// Explains why a claim has no verdict on a Python, in brackets, if that is known.
fn why(seen: &ClaimReport, python: Label) -> String {
    let reason =
        seen.evidence_on(python).find_map(|evidence| match (&evidence.reason, &evidence.run, evidence.measured) {
            (Some(reason), _, _) => Some(reason.clone()),
            (None, Some(run), None) => Some(run.what.clone()),
            _ => None,
        });
    reason.map(|reason| format!(" ({reason})")).unwrap_or_default()
}

/// Joins the outputs of a claim's snippets, as they are recorded.
fn output(seen: &ClaimReport, python: Label) -> String {
    let outputs = seen.evidence_on(python).filter_map(|evidence| evidence.output.as_ref());
    outputs.map(|output| output.measured.as_str()).collect::<Vec<_>>().join("\n")
}

/// Renders the lines that differ, each with its sign.
fn difference(output: &Outputs) -> Vec<String> {
    let diff = TextDiff::from_lines(&output.before, &output.after);
    let mut lines = Vec::new();
    for change in diff.grouped_ops(0).iter().flatten().flat_map(|operation| diff.iter_changes(operation)) {
        let sign = match change.tag() {
            ChangeTag::Delete => "-",
            ChangeTag::Insert => "+",
            ChangeTag::Equal => " ",
        };
        lines.push(format!("{sign} {}", change.value().trim_end_matches('\n')));
    }
    if lines.len() > LONGEST_DIFF {
        let more = lines.len() - LONGEST_DIFF;
        lines.truncate(LONGEST_DIFF);
        lines.push(format!("… {}", count(more, "more line")));
    }
    lines
}
