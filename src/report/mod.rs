//! A [`Report`]: everything that a run found out, as one value from which every format is made.
//!
//! `assemble` makes it from a [`crate::session::Run`]; [`human`] and [`json`] are its formats. [`matrix`] and [`drift`] are
//! other views of a report, [`stress`] is what differs in many worlds, [`pythons`] is the list of interpreters, and [`problems`] is what
//! is wrong with a bank, each with its own formats beside it.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

pub mod answer;
mod assemble;
pub mod coverage;
pub mod diff;
pub mod drift;
pub mod failure;
pub mod human;
pub mod json;
pub mod listing;
pub mod machine;
pub mod matrix;
pub mod merge;
pub mod mutation;
pub mod problems;
pub mod pythons;
pub mod review;
pub mod stress;
mod values;
pub mod words;

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use verify_protocol::sandbox::Sandbox;

use crate::bank::{LaneName, Lint, Verdict};
use crate::mutate::{Mutant, Operator, Rule};
use crate::python::Label;
use crate::shard::Timings;

/// The version of the format of a [`Report`]: raised when a field changes its meaning or goes away.
pub const FORMAT: u32 = 3;

/// The result of a run.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    /// The version of `verify`.
    pub verify: String,
    /// The bank's directory.
    pub bank: String,
    /// A digest of everything in the bank that a result depends on: what two reports of one bank have in common.
    pub bank_digest: String,
    /// The part of the selection that this report is about; null for all of it.
    pub shard: Option<ShardReport>,
    /// The lanes of the run: each is a Python, oldest first, with the newest series of each package or with another one.
    pub lanes: Vec<LaneReport>,
    /// What the run does not have of the lanes with chosen series.
    pub absent: Vec<AbsentLane>,
    /// The sandbox that the snippets ran in; null if none was run.
    #[schemars(with = "Option<SandboxSchema>")]
    pub sandbox: Option<Sandbox>,
    /// The selected claims, in bank order.
    pub claims: Vec<ClaimReport>,
    /// Recorded changes that this run could not show.
    pub unconfirmed: Vec<Unconfirmed>,
    /// The snippets whose asserts noticed few of the mutants that were tried. It fails nothing.
    pub weak: Vec<Weak>,
    pub summary: Summary,
    /// What stopped the run before its end, such as `SIGINT`.
    pub stopped: Option<String>,
    /// The snapshots that this run recorded, relative to the bank.
    pub recorded: Vec<String>,
    /// The snapshots that this run removed because nothing needs them any more, relative to the bank.
    pub removed: Vec<String>,
    /// Snippets whose files changed during the run, so that nothing was recorded for them. Relative to the bank.
    pub changed: Vec<String>,
}

/// The sandbox that a worker has.
// The schema is here because the worker, which shares the type, needs no schemas.
#[derive(JsonSchema)]
#[serde(rename = "Sandbox", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
struct SandboxSchema {
    step: StepSchema,
    /// The version of Landlock's interface that is in force; 0 if there is none.
    landlock: u8,
    seccomp: bool,
    memory: AccountingSchema,
    /// The parts of the full sandbox that are missing.
    lost: Vec<LossSchema>,
}

/// How much isolation there is.
#[derive(JsonSchema)]
#[serde(rename = "Step", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
enum StepSchema {
    /// None, because the user asked for that.
    Off,
    /// Every layer that needs no namespaces.
    Reduced,
    /// Every layer.
    Full,
}

/// How the memory of a run is limited.
#[derive(JsonSchema)]
#[serde(rename = "Accounting", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
enum AccountingSchema {
    /// By a control group, which counts all of it.
    Cgroup,
    /// By the kernel for each process, and by measuring all of them at intervals.
    Measured {
        /// Why there is no control group.
        because: String,
    },
}

/// A part of the full sandbox that is missing.
#[derive(JsonSchema)]
#[serde(rename = "Loss")]
#[expect(dead_code, reason = "only its schema is used")]
struct LossSchema {
    /// What a snippet can do, or what a person cannot rely on, because of it.
    what: String,
    /// Why it is missing.
    because: String,
    /// How to fix it.
    fix: String,
}

/// The part of a selection that one machine ran.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ShardReport {
    /// Which part, counted from 1.
    pub number: usize,
    /// How many parts there are.
    pub of: usize,
    /// How many claims all parts have together.
    pub claims: usize,
}

/// A lane of the run.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct LaneReport {
    /// Its name in the rest of the report: that of its Python, and in a lane with a series that was chosen, that series: `3.13`,
    /// or `3.13 pandas 2.3`.
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// `3.13`, or `3.14t` for a free-threaded build.
    #[schemars(with = "String")]
    pub python: Label,
    /// The package whose series was chosen.
    pub package: Option<String>,
    /// That series.
    pub series: Option<String>,
    /// `3.13.0`.
    pub version: String,
    pub executable: String,
    /// The claims by their result in this lane.
    pub counts: Counts,
}

/// A lane that the run could have had and does not have, or does not have for some packages.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AbsentLane {
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// The groups of packages that it does not have; empty if there is no such lane at all.
    pub groups: Vec<String>,
    pub why: String,
    /// Whether the lane of the Python itself has this series.
    #[serde(skip)]
    pub is_newest: bool,
}

/// Says in words which lanes there are not, a line for each series and reason.
fn absent_lines(absent: &[AbsentLane]) -> Vec<String> {
    let series = |absent: &AbsentLane| absent.lane.series.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut own: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for absent in absent.iter().filter(|absent| absent.is_newest && absent.groups.is_empty()) {
        own.entry(series(absent)).or_default().push(absent.lane.python.to_string());
    }
    let mut lines: Vec<String> = own
        .into_iter()
        .map(|(series, pythons)| {
            format!("no lane of its own for {series} on {}: it is the newest there", pythons.join(", "))
        })
        .collect();
    for absent in absent.iter().filter(|absent| !absent.is_newest) {
        let groups = if absent.groups.is_empty() { String::new() } else { format!(" of {}", absent.groups.join(", ")) };
        lines.push(format!("no lane for {}{groups} on {}: {}", series(absent), absent.lane.python, absent.why));
    }
    lines
}

/// Claims by their result in one lane.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Counts {
    /// Claims that hold, as recorded.
    pub hold: usize,
    /// Claims that are refuted, as recorded.
    pub refuted: usize,
    pub skipped: usize,
    pub not_run: usize,
    pub failed: usize,
}

/// A recorded change that a run could not show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Unconfirmed {
    /// The claim whose verdict or output is recorded to change.
    pub claim: String,
    /// The question file or the snapshot, relative to the bank, and the claim's line in a question file.
    pub file: String,
    pub line: Option<u32>,
    /// The place of the change point, such as `python = "3.12"`; for a snapshot, the place in its name, such as `3.12`.
    pub change: String,
    pub why: String,
}

/// A snippet that is new or has changed, and whose asserts noticed few of its mutants.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Weak {
    /// The code of the warning, for `verify explain`.
    pub code: Lint,
    /// The claims that it is the evidence of.
    pub claims: Vec<String>,
    /// Relative to the bank.
    pub snippet: String,
    /// How many mutants counted, and how many of them were noticed.
    pub mutants: usize,
    pub killed: usize,
    pub survivors: Vec<Survivor>,
    /// The command that tries all mutants.
    pub measure: String,
}

/// A mutant that no assert noticed.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Survivor {
    /// Its name, which `equivalent` in the snippet's metadata takes.
    pub mutant: String,
    pub operator: Operator,
    pub line: u32,
    /// The lines that differ.
    pub diff: Vec<String>,
    /// The rule that takes it out.
    pub rule: Option<Rule>,
    /// The reason why it is equivalent, if the snippet accepts it.
    pub accepted: Option<String>,
}

impl Survivor {
    fn of(mutant: &Mutant, source: &str, rule: Option<Rule>, accepted: Option<String>) -> Survivor {
        Survivor {
            mutant: mutant.name.clone(),
            operator: mutant.operator,
            line: mutant.line,
            diff: mutant.diff(source),
            rule,
            accepted,
        }
    }

    /// Whether it counts against the evidence.
    pub fn remains(&self) -> bool {
        self.rule.is_none() && self.accepted.is_none()
    }
}

/// One claim.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ClaimReport {
    /// `topic/slug/claim`.
    pub id: String,
    /// The question's text.
    pub question: String,
    /// The claim's sentence.
    pub says: String,
    /// The question file, relative to the bank, and the claim's line in it.
    pub file: String,
    pub line: u32,
    /// The recorded verdict for the newest Python of the run.
    pub recorded: Verdict,
    /// For a refuted claim, the id of the claim that states the truth.
    pub corrected_by: Option<String>,
    /// The worst status of its evidence.
    pub status: Status,
    /// The verdict's change between the lanes of the run, if the question file does not record it.
    pub unrecorded: Option<Unrecorded>,
    /// The outputs that change between the lanes of the run without a snapshot that records it.
    pub unrecorded_outputs: Vec<UnrecordedOutput>,
    /// One for each lane and each snippet, lane by lane.
    pub evidence: Vec<EvidenceReport>,
}

/// A change of the verdict that the question file does not record, or records elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Unrecorded {
    /// The first lane of the run that behaves differently from the one before it although the file records no change.
    #[schemars(with = "Option<String>")]
    pub first: Option<LaneName>,
    /// The lane before it.
    #[schemars(with = "Option<String>")]
    pub before: Option<LaneName>,
    /// The lines to write below the claim.
    pub toml: String,
    /// Whether that replaces the claim's change points, instead of joining them.
    pub replaces: bool,
    /// Whether that replaces the claim's verdict.
    #[serde(skip)]
    pub replaces_verdict: bool,
}

/// The status of a claim, or of one snippet of its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The verdict and the output are the recorded ones.
    AsRecorded,
    /// The output was recorded by this run.
    Accepted,
    /// The snippet is not for this Python.
    Skipped,
    /// The run was stopped before it.
    NotRun,
    /// The output is not the recorded one.
    OutputDiffers,
    /// The measured verdict is not the recorded one.
    VerdictDiffers,
    /// The run ended in a way that is no verdict.
    Failed,
    /// `verify` itself failed.
    Fault,
}

impl Status {
    /// Whether it fails the run.
    pub fn is_failure(self) -> bool {
        match self {
            Status::AsRecorded | Status::Accepted | Status::Skipped | Status::NotRun => false,
            Status::OutputDiffers | Status::VerdictDiffers | Status::Failed | Status::Fault => true,
        }
    }
}

/// A snippet whose output changes between two lanes to which the same snapshot applies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct UnrecordedOutput {
    /// Relative to the bank.
    pub snippet: String,
    /// The first lane with the new output.
    #[schemars(with = "String")]
    pub first: LaneName,
    /// The lane before it.
    #[schemars(with = "String")]
    pub before: LaneName,
}

/// The evidence of one snippet in one lane.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct EvidenceReport {
    /// The lane, named as in [`LaneReport::lane`].
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// The versions that the snippet runs with of the packages that the bank names series of.
    pub packages: BTreeMap<String, String>,
    /// The recorded verdict for these versions.
    pub recorded: Verdict,
    /// Relative to the bank.
    pub snippet: String,
    pub status: Status,
    /// Why it was skipped or could not be run, which fault there was, or what is wrong with the snapshot apart from its text.
    pub reason: Option<String>,
    /// The verdict of the ending, if it has one.
    pub measured: Option<Verdict>,
    pub run: Option<RunReport>,
    pub output: Option<OutputReport>,
    /// The command that runs just this.
    pub rerun: String,
    /// The command that records its output, if that would settle it. It runs on more Pythons than this run did where this one
    /// cannot tell from which version on the output is another.
    pub accept: Option<String>,
    /// The keys of the change point that the recorded verdict comes from, if it is not that of the claim itself.
    pub change_point: Option<String>,
    /// The versions that its snapshot was recorded with, if this run had others and the snippet is not known to have changed
    /// since.
    pub recorded_with: Option<String>,
    /// If this run cannot tell whether what differs has changed with a version: the command that can.
    pub compare: Option<String>,
}

/// One run of a snippet.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RunReport {
    /// The kind of ending: `passed`, `refuted`, `vacuous`, …
    pub ending: String,
    /// What happened, in a sentence.
    pub what: String,
    /// The line of the snippet that the ending points at.
    pub line: Option<u32>,
    /// What happened without the place where it did, if other snippets can fail by the same cause.
    #[serde(skip)]
    pub cause: Option<String>,
    /// What to do about it, if that is known.
    pub fix: Option<String>,
    /// The text of that line.
    pub source: Option<String>,
    /// The failed assert, as it is written in the snippet.
    pub assertion: Option<String>,
    /// The values in the failed assert.
    pub values: Vec<Value>,
    /// Where the two sides of the assert first differ, if it compares long values with `==`.
    pub first_difference: Option<String>,
    /// The message of the failed assert.
    pub message: Option<String>,
    /// Why the values in the failed assert are not known.
    pub unexplained: Option<String>,
    /// The Python stack of every thread, after a timeout or a crash.
    pub stacks: Option<String>,
    /// How the run differs from the same run in another world, if that makes it unstable.
    pub difference: Option<DifferenceReport>,
    /// What was written to file descriptor 1, up to 128 KiB; bytes that are not printable text are escaped.
    pub stdout: String,
    /// What was written to file descriptor 2; bytes that are not printable text are escaped.
    pub stderr: String,
    pub asserts: u32,
    pub wall_seconds: f64,
    pub cpu_seconds: f64,
    pub peak_kib: u64,
    /// `refuted` if an assert failed when it was inverted, as it must; `passed` if none did; null if none was inverted.
    pub control: Option<String>,
    /// What happened to the worker during the first run of the snippet, if this is the second.
    pub repeated: Option<String>,
}

/// How a snippet behaves under another hash seed, with another heap and without preloaded modules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DifferenceReport {
    /// The ending or the output of the first run.
    pub plain: String,
    /// That of the run in another world.
    pub twin: String,
    /// What to do about it.
    pub advice: String,
}

/// A sub-expression and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Value {
    pub expression: String,
    pub value: String,
}

/// The output of a run against what was recorded.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct OutputReport {
    /// The snapshot that applies, or the one that would be made, relative to the bank.
    pub snapshot: String,
    /// The text that it holds.
    pub recorded: Option<String>,
    /// The text that this run printed.
    pub measured: String,
    /// The file with a difference that waits for review, relative to the bank.
    pub pending: Option<String>,
    /// Whether the snippet has changed since the snapshot was recorded; null if that is not known.
    pub snippet_changed: Option<bool>,
    /// Why a file could not be written.
    pub not_written: Option<String>,
}

/// The numbers of a run.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    pub questions: usize,
    pub claims: usize,
    /// Claims that are as recorded on every Python, and hold on the newest.
    pub hold: usize,
    /// Claims that are as recorded on every Python, and are refuted on the newest.
    pub refuted: usize,
    /// Snapshots that this run recorded.
    pub accepted: usize,
    /// Snippets that have a result, each counted once in each lane.
    pub snippets: usize,
    /// Those of them that were not run again, because an earlier run of the same was as recorded.
    pub kept: usize,
    pub skipped: usize,
    pub not_run: usize,
    pub failures: Failures,
    /// What `verify check` warns of in the questions of the selected claims.
    pub warnings: usize,
    pub wall_seconds: f64,
}

/// Claims that failed the run, by kind.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Failures {
    pub verdict_differs: usize,
    pub output_differs: usize,
    /// Endings without a verdict by their names, with their numbers.
    pub endings: BTreeMap<String, usize>,
    pub faults: usize,
}

impl Failures {
    pub fn total(&self) -> usize {
        self.verdict_differs + self.output_differs + self.endings.values().sum::<usize>() + self.faults
    }
}

impl Report {
    /// Counts the claims by their status, and adds the counts to what is known.
    fn sum_up(&mut self, known: Summary) {
        let mut summary = Summary { claims: self.claims.len(), ..known };
        let mut questions: Vec<&str> = self.claims.iter().map(|claim| claim.file.as_str()).collect();
        questions.dedup();
        summary.questions = questions.len();
        for claim in &self.claims {
            match claim.status {
                Status::AsRecorded | Status::Accepted => match claim.recorded {
                    Verdict::Holds => summary.hold += 1,
                    Verdict::Refuted => summary.refuted += 1,
                },
                Status::Skipped => summary.skipped += 1,
                Status::NotRun => summary.not_run += 1,
                Status::OutputDiffers => summary.failures.output_differs += 1,
                Status::VerdictDiffers => summary.failures.verdict_differs += 1,
                Status::Fault => summary.failures.faults += 1,
                Status::Failed => {
                    let failed = claim.evidence.iter().find(|evidence| evidence.status == Status::Failed);
                    let ending = failed.and_then(|evidence| evidence.run.as_ref()).map(|run| run.ending.clone());
                    *summary.failures.endings.entry(ending.unwrap_or_default()).or_default() += 1;
                }
            }
            if claim.status == Status::Accepted {
                summary.accepted += 1;
            }
        }
        self.summary = summary;
        for lane in &mut self.lanes {
            lane.counts = Counts::default();
            for claim in &self.claims {
                let counts = &mut lane.counts;
                if claim.evidence_in(&lane.lane).next().is_none() {
                    continue;
                }
                *match claim.status_in(&lane.lane) {
                    Status::AsRecorded | Status::Accepted => match claim.recorded_in(&lane.lane) {
                        Verdict::Holds => &mut counts.hold,
                        Verdict::Refuted => &mut counts.refuted,
                    },
                    Status::Skipped => &mut counts.skipped,
                    Status::NotRun => &mut counts.not_run,
                    Status::OutputDiffers | Status::VerdictDiffers | Status::Fault | Status::Failed => {
                        &mut counts.failed
                    }
                } += 1;
            }
        }
    }

    /// The claims that are as recorded.
    pub fn as_recorded(&self) -> impl Iterator<Item = &ClaimReport> {
        self.claims.iter().filter(|claim| matches!(claim.status, Status::AsRecorded | Status::Accepted))
    }

    /// The exit code of the run, apart from that of an interruption.
    pub fn exit_code(&self) -> u8 {
        let failures = &self.summary.failures;
        if failures.faults > 0 { 4 } else { u8::from(failures.total() > 0) }
    }

    /// Whether every failure is an output that was to be recorded and whose file could not be written.
    pub fn fails_only_by_files(&self) -> bool {
        let is_by_file = |evidence: &EvidenceReport| {
            evidence.status == Status::OutputDiffers
                && evidence.output.as_ref().is_some_and(|output| output.not_written.is_some())
        };
        let failed = self.failures().flat_map(|claim| &claim.evidence);
        failed.filter(|evidence| evidence.status.is_failure()).all(is_by_file)
    }

    /// How long each snippet took. One that several claims share was run once in each lane.
    pub fn timings(&self) -> Timings {
        let evidence = self.claims.iter().flat_map(|claim| &claim.evidence);
        let runs: BTreeMap<(&str, &LaneName), f64> = evidence
            .filter_map(|evidence| {
                Some(((evidence.snippet.as_str(), &evidence.lane), evidence.run.as_ref()?.wall_seconds))
            })
            .collect();
        Timings::new(runs.into_iter().map(|((snippet, _), seconds)| (snippet.to_owned(), seconds)))
    }

    /// The claims that need attention.
    pub fn failures(&self) -> impl Iterator<Item = &ClaimReport> {
        self.claims.iter().filter(|claim| claim.status.is_failure())
    }
}

/// The result of a claim in one lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimResult {
    Verdict(Verdict),
    /// Its snippets gave different verdicts.
    Mixed,
    Skipped,
    NotRun,
    Failed {
        ending: String,
    },
    Fault,
}

impl fmt::Display for ClaimResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ClaimResult::Verdict(verdict) => verdict.label(),
            ClaimResult::Mixed => "mixed",
            ClaimResult::Skipped => "skipped",
            ClaimResult::NotRun => "not-run",
            ClaimResult::Failed { ending } => ending,
            ClaimResult::Fault => "fault",
        })
    }
}

impl Serialize for ClaimResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl ClaimReport {
    /// The evidence of the claim in one lane. There is none if the lane is not about the claim.
    pub fn evidence_in<'a>(&'a self, lane: &'a LaneName) -> impl Iterator<Item = &'a EvidenceReport> {
        self.evidence.iter().filter(move |evidence| evidence.lane == *lane)
    }

    pub fn status_in(&self, lane: &LaneName) -> Status {
        worst(self.evidence_in(lane))
    }

    pub fn recorded_in(&self, lane: &LaneName) -> Verdict {
        self.evidence_in(lane).next().map_or(self.recorded, |evidence| evidence.recorded)
    }

    /// The result of the claim in one lane, in a word.
    pub fn result_in(&self, lane: &LaneName) -> ClaimResult {
        match (self.status_in(lane), self.measured_in(lane)) {
            (Status::Skipped, _) => ClaimResult::Skipped,
            (Status::NotRun, _) => ClaimResult::NotRun,
            (Status::Fault, _) => ClaimResult::Fault,
            (Status::Failed, _) => {
                let failed = self.evidence_in(lane).find(|evidence| evidence.status == Status::Failed);
                let run = failed.and_then(|evidence| evidence.run.as_ref());
                ClaimResult::Failed { ending: run.map(|run| run.ending.clone()).unwrap_or_default() }
            }
            (Status::AsRecorded | Status::Accepted | Status::OutputDiffers | Status::VerdictDiffers, Some(verdict)) => {
                ClaimResult::Verdict(verdict)
            }
            (Status::AsRecorded | Status::Accepted | Status::OutputDiffers | Status::VerdictDiffers, None) => {
                ClaimResult::Mixed
            }
        }
    }

    /// The verdict that all of the claim's evidence gave in one lane.
    pub fn measured_in(&self, lane: &LaneName) -> Option<Verdict> {
        let mut run = self.evidence_in(lane).filter(|evidence| evidence.status != Status::Skipped);
        let first = run.next()?.measured;
        run.all(|evidence| evidence.measured == first).then_some(first).flatten()
    }

    /// Where something changes from one lane to the next, in words: `in 3.12`, or `between pandas 2.3.3 and 3.1.2`.
    pub fn place_between(&self, before: &LaneName, first: &LaneName) -> String {
        let package = before.series.as_ref().or(first.series.as_ref()).map(|of| of.package.to_string());
        let version = |lane: &LaneName| {
            let mut packages = self.evidence_in(lane).map(|evidence| &evidence.packages);
            packages.find_map(|packages| packages.get(package.as_ref()?).cloned())
        };
        match (&package, version(before), version(first)) {
            (Some(package), Some(was), Some(is)) if before.python == first.python => {
                format!("between {package} {was} and {is}")
            }
            _ => format!("in {first}"),
        }
    }
}

/// The status of a claim: the worst of its evidence, and skipped only if all of it was.
fn worst<'a>(evidence: impl IntoIterator<Item = &'a EvidenceReport>) -> Status {
    let run = evidence.into_iter().map(|evidence| evidence.status).filter(|status| *status != Status::Skipped);
    run.max().unwrap_or(Status::Skipped)
}
