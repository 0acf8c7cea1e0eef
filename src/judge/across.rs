//! Judges what the Pythons of one run show together: [`ClaimChanges`] for every claim, and the recorded changes that the run
//! could not show.

use std::path::PathBuf;

use super::change::{self, Fix, Standing, Unconfirmed};
use super::{Finding, Recorded};
use crate::bank::{Claim, Snippet, SpecialBuild, Verdict};
use crate::python::{Label, Version};

/// One snippet's evidence about a claim on one Python.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    pub python: Label,
    pub snippet: &'a Snippet,
    pub shown: Shown<'a>,
}

/// The result of a snippet, as far as it can be compared between Pythons.
#[derive(Debug, Clone, Copy)]
pub enum Shown<'a> {
    /// The snippet is not for this Python.
    Skipped,
    /// The snippet was not run, or not to its end, through no fault of its own; or it could not be run.
    Nothing,
    /// The snippet was run and judged. `output` is the part of its output that is compared.
    Judged { finding: Finding, verdict: Option<Verdict>, output: &'a str, recorded: Recorded<'a> },
}

impl Evidence<'_> {
    fn verdict(&self) -> Option<Verdict> {
        match self.shown {
            Shown::Judged { verdict, .. } => verdict,
            Shown::Skipped | Shown::Nothing => None,
        }
    }
}

/// The changes of one claim between the Pythons of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClaimChanges {
    /// The edit of the question file, if the verdict changes in a way that it does not record.
    pub fix: Option<Fix>,
    /// The outputs that change between two Pythons to which the same snapshot applies.
    pub outputs: Vec<OutputChange>,
    /// The snapshots that record a change which did not happen.
    pub idle: Vec<IdleSnapshot>,
}

/// An output that changes between two Pythons to which the same snapshot applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputChange {
    /// The snippet's id.
    pub snippet: String,
    /// The first Python with the new output.
    pub first: Label,
    /// The Python before it.
    pub before: Label,
}

/// A snapshot that records a change of the output, although the output is the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdleSnapshot {
    /// The snippet's id.
    pub snippet: String,
    pub path: PathBuf,
    pub from: Version,
    pub below: Label,
    /// The Python from `from` on that was compared with `below`.
    pub on: Label,
}

/// A recorded change that the run could not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnconfirmedChange {
    /// The claim's place in the plan.
    pub claim: usize,
    pub what: RecordedChange,
    pub why: Unconfirmed,
}

/// A change that the bank records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordedChange {
    /// A change point of the question file.
    Verdict { from: Option<Version>, build: Option<SpecialBuild> },
    /// A snapshot that applies from a version on.
    Output { path: PathBuf, from: Version },
}

/// Finds the verdict that all evidence of a claim gives on one Python. Skipped evidence does not count.
pub fn verdict_on(evidence: &[Evidence<'_>], python: Label) -> Option<Verdict> {
    let mut run = evidence
        .iter()
        .filter(|evidence| evidence.python == python && !matches!(evidence.shown, Shown::Skipped))
        .map(Evidence::verdict);
    let first = run.next()?;
    run.all(|verdict| verdict == first).then_some(first).flatten()
}

/// Judges the recorded changes of one claim, whose place in the plan is `at`, and of its outputs. `pythons` are those of the
/// run, oldest first; `lowest` is the lowest version that the bank covers. Recorded changes that the run could not show are
/// added to `unconfirmed`.
pub fn judge_changes(
    (at, claim): (usize, &Claim),
    evidence: &[Evidence<'_>],
    pythons: &[Label],
    lowest: Version,
    unconfirmed: &mut Vec<UnconfirmedChange>,
) -> ClaimChanges {
    let verdicts: Vec<(Label, Option<Verdict>)> =
        pythons.iter().map(|python| (*python, verdict_on(evidence, *python))).collect();
    let measured: Vec<(Label, Verdict)> =
        verdicts.iter().filter_map(|(python, verdict)| verdict.map(|verdict| (*python, verdict))).collect();
    let mut changes = ClaimChanges { fix: change::fix(claim, lowest, &measured), ..ClaimChanges::default() };

    for (number, point) in claim.changes.iter().enumerate() {
        let standing = match (point.build, point.from) {
            (Some(build), from) => change::standing_of_build(build, from, &verdicts),
            (None, Some(from)) => {
                let later = claim.changes[number + 1..].iter().find(|later| later.build.is_none());
                change::standing(from, later.and_then(|later| later.from), &verdicts)
            }
            (None, None) => continue,
        };
        // A change point that is contradicted has a wrong verdict on one of its sides, which fails by itself.
        if let Standing::Unconfirmed(why) = standing {
            let what = RecordedChange::Verdict { from: point.from, build: point.build };
            unconfirmed.push(UnconfirmedChange { claim: at, what, why });
        }
    }
    let mut snippets: Vec<&Snippet> = Vec::new();
    for snippet in evidence.iter().map(|evidence| evidence.snippet) {
        if !snippets.iter().any(|known| known.id == snippet.id) {
            snippets.push(snippet);
        }
    }
    for snippet in snippets {
        judge_snapshots(at, snippet, evidence, pythons, &mut changes, unconfirmed);
    }
    changes
}

/// Judges the snapshots of one snippet that apply from a version on.
fn judge_snapshots(
    at: usize,
    snippet: &Snippet,
    evidence: &[Evidence<'_>],
    pythons: &[Label],
    changes: &mut ClaimChanges,
    unconfirmed: &mut Vec<UnconfirmedChange>,
) {
    let of_snippet = || evidence.iter().filter(|evidence| evidence.snippet.id == snippet.id);
    let with_recorded_verdict: Vec<(Label, Option<&str>, &str)> = of_snippet()
        .filter_map(|evidence| match evidence.shown {
            Shown::Judged { verdict, output, recorded, .. } if verdict == Some(recorded.verdict) => {
                Some((evidence.python, recorded.snapshot.map(|snapshot| snapshot.body.as_str()), output))
            }
            Shown::Judged { .. } | Shown::Skipped | Shown::Nothing => None,
        })
        .collect();
    let differing = with_recorded_verdict.windows(2).find(|pair| pair[0].1 == pair[1].1 && pair[0].2 != pair[1].2);
    changes.outputs.extend(differing.map(|pair| OutputChange {
        snippet: snippet.id.clone(),
        first: pair[1].0,
        before: pair[0].0,
    }));
    let outputs: Vec<(Label, Option<&str>)> = pythons
        .iter()
        .map(|python| {
            let found = of_snippet().find(|evidence| evidence.python == *python);
            let output = found.and_then(|evidence| match evidence.shown {
                Shown::Judged { verdict: Some(_), output, .. } => Some(output),
                Shown::Judged { verdict: None, .. } | Shown::Skipped | Shown::Nothing => None,
            });
            (*python, output)
        })
        .collect();
    for (number, snapshot) in snippet.snapshots.iter().enumerate() {
        let Some(from) = snapshot.from else { continue };
        let until = snippet.snapshots.get(number + 1).and_then(|next| next.from);
        match change::standing(from, until, &outputs) {
            Standing::Confirmed => {}
            Standing::Contradicted(below, on) => {
                // If the two files differ, one of them is not what was printed, which fails by itself.
                let is_as_recorded = of_snippet().any(|evidence| {
                    evidence.python == on
                        && matches!(evidence.shown, Shown::Judged { finding: Finding::AsRecorded, .. })
                });
                if is_as_recorded {
                    let (snippet, path) = (snippet.id.clone(), snapshot.path.clone());
                    changes.idle.push(IdleSnapshot { snippet, path, from, below, on });
                }
            }
            Standing::Unconfirmed(why) => {
                let what = RecordedChange::Output { path: snapshot.path.clone(), from };
                // Claims that share a snippet share its snapshots.
                if !unconfirmed.iter().any(|known| known.what == what) {
                    unconfirmed.push(UnconfirmedChange { claim: at, what, why });
                }
            }
        }
    }
}
