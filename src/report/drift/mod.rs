//! What changed between two Pythons, or two releases of a package, in words that a release note could use: a [`Drift`], made from a report on both. Its
//! formats are [`human`] and [`markdown`], and JSON.

pub mod human;
pub mod markdown;

use schemars::JsonSchema;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::matrix::Column;
use super::{AbsentLane, ClaimReport, ClaimResult, Report, absent_lines};
use crate::bank::{Bank, Change, Claim, LaneName, Point, Question, Verdict, Versions};
use crate::python::Version;
use crate::session::Rerun;
use crate::text::count;

/// The longest difference of outputs that is shown to people, in lines. The JSON has both outputs whole.
const LONGEST_DIFF: usize = 12;

/// The changes between two lanes.
#[derive(Debug, Serialize, JsonSchema)]
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
    /// What the run does not have of the two.
    pub absent: Vec<AbsentLane>,
}

/// One claim that changed.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Changed {
    pub id: String,
    pub says: String,
    pub file: String,
    pub line: u32,
    pub kind: ChangeKind,
    /// The result of the claim, in a word.
    #[schemars(with = "String")]
    pub before: ClaimResult,
    #[schemars(with = "String")]
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
    rerun: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Outputs {
    pub before: String,
    pub after: String,
}

/// What changed about a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
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
    /// Finds the changes between the first and the last lane of a report. Returns `None` if it has only one. `rerun` is the
    /// command that runs the bank in both, if there is one.
    pub fn of(report: &Report, bank: &Bank, rerun: Option<&Rerun>) -> Option<Drift> {
        let [before, .., after] = report.lanes.as_slice() else { return None };
        let (before, after) = (Column::of(report, before), Column::of(report, after));
        let claims: Vec<&Claim> = bank.questions.iter().flat_map(Question::claims).collect();
        let find = |id: &str| claims.iter().find(|claim| claim.id == id).copied();
        let changes = report
            .claims
            .iter()
            .filter_map(|seen| {
                let mut change = changed(seen, find(&seen.id)?, &find, &before.lane, &after.lane)?;
                change.rerun = rerun.map(|rerun| rerun.only(&seen.id).to_string());
                Some(change)
            })
            .collect();
        let in_both = |claim: &&ClaimReport| {
            [&before.lane, &after.lane].iter().all(|lane| claim.evidence_in(lane).next().is_some())
        };
        let compared = report.claims.iter().filter(in_both).count();
        Some(Drift { format: 2, changes, compared, absent: report.absent.clone(), before, after })
    }

    /// Summarises the comparison in a line.
    fn summary(&self) -> String {
        let unrecorded = self.changes.iter().filter(|change| !change.recorded).count();
        let not = match unrecorded {
            0 => String::new(),
            _ => format!("; {unrecorded} not recorded"),
        };
        let (before, after) = (&self.before, &self.after);
        let names = match (&before.release, &after.release) {
            (Some(was), Some(is)) => {
                let short = after.lane.series.as_ref().map(|of| format!("{} ", of.package)).unwrap_or_default();
                let is = is.strip_prefix(&short).unwrap_or(is);
                format!("{was} and {is}, on CPython {}", after.version)
            }
            _ => format!("CPython {} and {}", before.version, after.version),
        };
        let changed = self.changes.len();
        let mut sum = format!("{changed} of {} changed between {names}{not}", count(self.compared, "claim"));
        for line in absent_lines(&self.absent) {
            sum += &format!("\n{line}");
        }
        sum
    }
}

const NO_REASON: &str = "the bank does not record why";

fn changed<'b>(
    seen: &ClaimReport,
    claim: &'b Claim,
    find: &impl Fn(&str) -> Option<&'b Claim>,
    before: &LaneName,
    after: &LaneName,
) -> Option<Changed> {
    let (was, is) = (seen.result_in(before), seen.result_in(after));
    let verdicts = (seen.measured_in(before), seen.measured_in(after));
    let outputs = Outputs { before: output(seen, before), after: output(seen, after) };
    if [before, after].iter().any(|lane| seen.evidence_in(lane).next().is_none()) {
        return None;
    }
    let point = point_between(claim, &versions(seen, before), &versions(seen, after));
    let (kind, what) = match verdicts {
        (Some(first), Some(second)) if first != second => {
            (ChangeKind::Verdict, words(first, second, before, after, point))
        }
        (Some(_), Some(_)) if outputs.before != outputs.after => {
            (ChangeKind::Output, format!("its snippet prints something else {} than {}", on(after), on(before)))
        }
        _ if was == is => return None,
        (None, Some(verdict)) if was == ClaimResult::Skipped => (
            ChangeKind::Reach,
            format!("{} {}; it cannot be run {}{}", verdict.label(), on(after), on(before), why(seen, before)),
        ),
        (Some(verdict), None) if is == ClaimResult::Skipped => (
            ChangeKind::Reach,
            format!("{} {}; it cannot be run {}{}", verdict.label(), on(before), on(after), why(seen, after)),
        ),
        _ => (
            ChangeKind::Failure,
            format!("{was} {}{}, {is} {}{}", on(before), why(seen, before), on(after), why(seen, after)),
        ),
    };
    let fails = |python: &LaneName| seen.status_in(python).is_failure();
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
        rerun: None,
    })
}

/// Names one of the two lanes: `on 3.12`, or `with pandas 2.3`.
fn on(lane: &LaneName) -> String {
    match &lane.series {
        Some(series) => format!("with {series}"),
        None => format!("on {}", lane.python),
    }
}

/// The versions that a claim was run with in a lane.
fn versions(seen: &ClaimReport, lane: &LaneName) -> Versions {
    let packages = seen.evidence_in(lane).flat_map(|evidence| &evidence.packages);
    let parsed = packages.filter_map(|(package, version)| Some((package.parse().ok()?, version.parse().ok()?)));
    Versions { python: lane.python, packages: parsed.collect() }
}

/// Finds the last change point that the bank records between two lanes: its place, unless it is one of a build, and its reason.
fn point_between<'b>(claim: &'b Claim, before: &Versions, after: &Versions) -> Option<(Option<&'b Point>, &'b str)> {
    let is_between = |change: &&Change| change.from.applies_to(after) && !change.from.applies_to(before);
    let mut of_version = claim.changes.iter().filter(|change| change.build.is_none());
    let found = of_version.rfind(is_between).map(|change| (Some(&change.from), change.because.as_str()));
    let of_build = || {
        let builds = claim.changes.iter().find(|change| change.build.is_some());
        let differ = before.python.free_threaded != after.python.free_threaded;
        builds.filter(|_| differ).map(|change| (None, change.because.as_str()))
    };
    of_build().or(found)
}

/// Describes a change: `held until 3.12, refuted since 3.13` or `held before pandas 3.0, refuted since then` if that is known,
/// else `held on 3.10, refuted on 3.13`.
fn words(
    first: Verdict,
    second: Verdict,
    before: &LaneName,
    after: &LaneName,
    point: Option<(Option<&Point>, &str)>,
) -> String {
    let was = match first {
        Verdict::Holds => "held",
        Verdict::Refuted => "refuted",
    };
    let is = second.label();
    if let Some((Some(Point { python: None, package: Some((package, release)) }), _)) = point {
        return format!("{was} before {package} {release}, {is} since then");
    }
    let (older, newer) = (before.python, after.python);
    let are_neighbours = older.version.major == newer.version.major && older.version.minor + 1 == newer.version.minor;
    let from = match point {
        Some((from, _)) => from.and_then(|point| point.python.filter(|_| point.package.is_none())),
        None => Some(newer.version).filter(|_| are_neighbours && before.series.is_none() && after.series.is_none()),
    };
    match from {
        Some(from) if older.free_threaded == newer.free_threaded && from.minor > 0 => {
            let last = Version { minor: from.minor - 1, ..from };
            format!("{was} until {last}, {is} since {from}")
        }
        _ => format!("{was} {}, {is} {}", on(before), on(after)),
    }
}

/// Explains why a claim has no verdict on a Python, in brackets, if that is known.
fn why(seen: &ClaimReport, python: &LaneName) -> String {
    let reason =
        seen.evidence_in(python).find_map(|evidence| match (&evidence.reason, &evidence.run, evidence.measured) {
            (Some(reason), _, _) => Some(reason.clone()),
            (None, Some(run), None) => Some(run.what.clone()),
            _ => None,
        });
    reason.map(|reason| format!(" ({reason})")).unwrap_or_default()
}

/// Joins the outputs of a claim's snippets, as they are recorded.
fn output(seen: &ClaimReport, python: &LaneName) -> String {
    let outputs = seen.evidence_in(python).filter_map(|evidence| evidence.output.as_ref());
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
