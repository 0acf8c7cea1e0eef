//! Judges what the lanes of one run show together: [`ClaimChanges`] for every claim, and the recorded changes that the run
//! could not show.

use std::path::PathBuf;

use super::change::{self, Context, Fix, Seen, Standing, UnconfirmedReason};
use super::{Finding, Recorded};
use crate::bank::series::neighbours;
use crate::bank::{Claim, LaneName, Point, Snippet, SpecialBuild, Verdict, Versions};

/// One snippet's evidence about a claim in one lane.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    pub lane: &'a LaneName,
    /// The versions that the snippet ran with, or would have.
    pub versions: &'a Versions,
    pub snippet: &'a Snippet,
    pub shown: Shown<'a>,
}

/// The result of a snippet, as far as it can be compared between lanes.
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

/// The changes of one claim between the lanes of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClaimChanges {
    /// The edit of the question file, if the verdict changes in a way that it does not record.
    pub fix: Option<Fix>,
    /// The outputs that change between two lanes to which the same snapshot applies.
    pub outputs: Vec<OutputChange>,
    /// The snapshots that record a change which did not happen.
    pub idle: Vec<IdleSnapshot>,
}

/// An output that changes between two lanes to which the same snapshot applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputChange {
    /// The snippet's id.
    pub snippet: String,
    /// The first lane with the new output.
    pub first: LaneName,
    /// The lane before it.
    pub before: LaneName,
}

/// A snapshot that records a change of the output, although the output is the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdleSnapshot {
    /// The snippet's id.
    pub snippet: String,
    pub path: PathBuf,
    pub from: Point,
    pub below: LaneName,
    /// The lane from `from` on that was compared with `below`.
    pub on: LaneName,
}

/// A recorded change that the run could not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnconfirmedChange {
    /// The claim's place in the plan.
    pub claim: usize,
    pub what: RecordedChange,
    pub why: UnconfirmedReason,
}

/// A change that the bank records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordedChange {
    /// A change point of the question file.
    Verdict { from: Point, build: Option<SpecialBuild> },
    /// A snapshot that applies from a place on.
    Output { path: PathBuf, from: Point },
}

/// Finds the verdict that all evidence of a claim gives in one lane. Skipped evidence does not count.
pub fn verdict_in(evidence: &[Evidence<'_>], lane: &LaneName) -> Option<Verdict> {
    let mut run = evidence
        .iter()
        .filter(|evidence| evidence.lane == lane && !matches!(evidence.shown, Shown::Skipped))
        .map(Evidence::verdict);
    let first = run.next()?;
    run.all(|verdict| verdict == first).then_some(first).flatten()
}

/// Judges the recorded changes of one claim, whose place in the plan is `at`, and of its outputs. `lanes` are those of the run
/// in which the claim could be run, in order. Recorded changes that the run could not show are added to `unconfirmed`.
pub fn judge_changes(
    (at, claim): (usize, &Claim),
    evidence: &[Evidence<'_>],
    lanes: &[&LaneName],
    context: &Context<'_>,
    unconfirmed: &mut Vec<UnconfirmedChange>,
) -> ClaimChanges {
    let seen = |lane: &&LaneName| Seen {
        lane: (*lane).clone(),
        versions: versions_in(evidence, lane),
        value: verdict_in(evidence, lane),
    };
    let verdicts: Vec<Seen<Option<Verdict>>> = lanes.iter().map(seen).collect();
    let measured: Vec<Seen<Verdict>> = verdicts
        .iter()
        .filter_map(|seen| Some(Seen { lane: seen.lane.clone(), versions: seen.versions.clone(), value: seen.value? }))
        .collect();
    let mut changes = ClaimChanges { fix: change::fix(claim, context, &measured), ..ClaimChanges::default() };

    let of_no_build = claim.changes.iter().filter(|change| change.build.is_none());
    let places: Vec<&Point> = of_no_build.map(|change| &change.from).collect();
    for point in &claim.changes {
        let standing = match point.build {
            Some(build) => change::standing_of_build(build, &point.from, &verdicts),
            None => change::standing(&point.from, &places, &verdicts),
        };
        // A change point that is contradicted has a wrong verdict on one of its sides, which fails by itself.
        if let Standing::Unconfirmed(why) = standing {
            let what = RecordedChange::Verdict { from: point.from.clone(), build: point.build };
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
        judge_snapshots(at, snippet, evidence, lanes, &mut changes, unconfirmed);
    }
    changes
}

/// The versions that the evidence of a claim has together in one lane.
fn versions_in(evidence: &[Evidence<'_>], lane: &LaneName) -> Versions {
    let mut versions = Versions::from(lane.python);
    for evidence in evidence.iter().filter(|evidence| evidence.lane == lane) {
        let packages = evidence.versions.packages.iter();
        versions.packages.extend(packages.map(|(package, version)| (package.clone(), version.clone())));
    }
    versions
}

/// Judges the snapshots of one snippet that apply from a place on.
fn judge_snapshots(
    at: usize,
    snippet: &Snippet,
    evidence: &[Evidence<'_>],
    lanes: &[&LaneName],
    changes: &mut ClaimChanges,
    unconfirmed: &mut Vec<UnconfirmedChange>,
) {
    let of_snippet = || evidence.iter().filter(|evidence| evidence.snippet.id == snippet.id);
    let with_recorded_verdict: Vec<(&LaneName, Option<&str>, &str)> = of_snippet()
        .filter_map(|evidence| match evidence.shown {
            Shown::Judged { verdict, output, recorded, .. } if verdict == Some(recorded.verdict) => {
                Some((evidence.lane, recorded.snapshot.map(|snapshot| snapshot.body.as_str()), output))
            }
            Shown::Judged { .. } | Shown::Skipped | Shown::Nothing => None,
        })
        .collect();
    let names: Vec<&LaneName> = with_recorded_verdict.iter().map(|(lane, _, _)| *lane).collect();
    let differing = neighbours(&names).into_iter().find(|(before, first)| {
        let (before, first) = (with_recorded_verdict[*before], with_recorded_verdict[*first]);
        before.1 == first.1 && before.2 != first.2
    });
    changes.outputs.extend(differing.map(|(before, first)| OutputChange {
        snippet: snippet.id.clone(),
        first: names[first].clone(),
        before: names[before].clone(),
    }));
    let outputs: Vec<Seen<Option<&str>>> = lanes
        .iter()
        .map(|lane| {
            let found = of_snippet().find(|evidence| evidence.lane == *lane);
            let output = found.and_then(|evidence| match evidence.shown {
                Shown::Judged { verdict: Some(_), output, .. } => Some(output),
                Shown::Judged { verdict: None, .. } | Shown::Skipped | Shown::Nothing => None,
            });
            let versions = found.map_or_else(|| lane.python.into(), |evidence| evidence.versions.clone());
            Seen { lane: (*lane).clone(), versions, value: output }
        })
        .collect();
    let places: Vec<&Point> = snippet.snapshots.iter().map(|snapshot| &snapshot.from).collect();
    for snapshot in snippet.snapshots.iter().filter(|snapshot| !snapshot.from.is_beginning()) {
        let from = &snapshot.from;
        match change::standing(from, &places, &outputs) {
            Standing::Confirmed => {}
            Standing::Contradicted(below, on) => {
                // If the two files differ, one of them is not what was printed, which fails by itself.
                let is_as_recorded = of_snippet().any(|evidence| {
                    *evidence.lane == on && matches!(evidence.shown, Shown::Judged { finding: Finding::AsRecorded, .. })
                });
                if is_as_recorded {
                    let (snippet, path) = (snippet.id.clone(), snapshot.path.clone());
                    changes.idle.push(IdleSnapshot { snippet, path, from: from.clone(), below, on });
                }
            }
            Standing::Unconfirmed(why) => {
                let what = RecordedChange::Output { path: snapshot.path.clone(), from: from.clone() };
                // Claims that share a snippet share its snapshots.
                if !unconfirmed.iter().any(|known| known.what == what) {
                    unconfirmed.push(UnconfirmedChange { claim: at, what, why });
                }
            }
        }
    }
}
