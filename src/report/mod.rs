//! A [`Report`]: everything that a run found out, as one value from which every format is made.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

pub mod drift;
pub mod human;
pub mod json;
pub mod matrix;
pub mod pythons;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;
use verify_protocol::sandbox::Sandbox;

use crate::bank::snippet::Snapshot;
use crate::bank::{Bank, Claim, Question, Snippet, Verdict};
use crate::judge::change::{self, Standing};
use crate::judge::{self, Finding};
use crate::plan::{Decision, Plan};
use crate::python::Label;
use crate::run::Outcome;
use crate::text::{printable, printable_bytes};
use verify_protocol::observation::{Ending, Observation};

/// The result of a run.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    /// The version of `verify`.
    pub verify: String,
    /// The bank's directory.
    pub bank: String,
    /// Those that the snippets ran in, oldest first.
    pub pythons: Vec<PythonReport>,
    /// The sandbox that the snippets ran in; null where none was run.
    #[schemars(with = "Option<SandboxSchema>")]
    pub sandbox: Option<Sandbox>,
    /// One for every selected claim, in bank order.
    pub claims: Vec<ClaimReport>,
    /// Recorded change points that nothing in this run could show.
    pub unconfirmed: Vec<Unconfirmed>,
    pub summary: Summary,
    /// What stopped the run before its end, such as `SIGINT`.
    pub stopped: Option<String>,
    /// Snippets that are no longer what was run: nothing of them was recorded. Relative to the bank.
    pub changed: Vec<String>,
}

/// The sandbox that a worker has.
// Described here because the worker, which the type is shared with, needs no schemas.
#[derive(JsonSchema)]
#[serde(rename = "Sandbox", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
struct SandboxSchema {
    step: StepSchema,
    /// The version of Landlock's interface that is in force; 0 where there is none.
    landlock: u8,
    seccomp: bool,
    /// What the full sandbox would have.
    lost: Vec<LossSchema>,
}

/// How much isolation there is.
#[derive(JsonSchema)]
#[serde(rename = "Step", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
enum StepSchema {
    /// None: asked for by name.
    Off,
    /// Everything that needs no namespaces.
    Reduced,
    /// Every layer.
    Full,
}

/// A part of the full sandbox that is not there.
#[derive(JsonSchema)]
#[serde(rename = "Loss")]
#[expect(dead_code, reason = "only its schema is used")]
struct LossSchema {
    /// What a snippet can do, or a person cannot rely on, because of it.
    what: String,
    /// Why it is not there.
    because: String,
    /// What mends it.
    mend: String,
}

/// An interpreter that the snippets ran in.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PythonReport {
    /// What the rest of the report calls it: `3.13`, or `3.14t` for a free-threaded build.
    #[schemars(with = "String")]
    pub python: Label,
    /// `3.13.0`.
    pub version: String,
    pub executable: String,
    /// What became of the claims on it.
    pub counts: Counts,
}

/// Claims by what became of them on one Python.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
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

/// A recorded change point that nothing in a run could show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Unconfirmed {
    /// The claim whose verdict or output is recorded to change.
    pub claim: String,
    /// The question file, or the snapshot, relative to the bank; and the claim's line in the former.
    pub file: String,
    pub line: Option<u32>,
    /// `python = "3.12"`, `build = "free-threaded"` or both; for a snapshot the version from which on it applies.
    pub change: String,
    pub why: String,
}

/// One claim.
#[derive(Debug, Serialize, JsonSchema)]
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
    /// What the question file says for the newest Python of the run.
    pub recorded: Verdict,
    /// For a refuted claim, the id of the claim that states the truth.
    pub corrected_by: Option<String>,
    /// The worst of its evidence.
    pub status: Status,
    /// Where the verdict changes between the Pythons of the run and the question file does not say so.
    pub unrecorded: Option<Unrecorded>,
    /// Where an output changes between the Pythons of the run and no snapshot says so.
    pub unrecorded_outputs: Vec<UnrecordedOutput>,
    /// One for each Python and each snippet that is evidence; Python by Python.
    pub evidence: Vec<EvidenceReport>,
}

/// A change of the verdict that the question file does not have, or has elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Unrecorded {
    /// The first Python of the run that behaves otherwise than the one before it, where the file says that nothing changed.
    #[schemars(with = "Option<String>")]
    pub first: Option<Label>,
    /// The one before it.
    #[schemars(with = "Option<String>")]
    pub before: Option<Label>,
    /// What to write below the claim.
    pub toml: String,
    /// Whether that is to stand in the place of the claim's change points, not beside them.
    pub replaces: bool,
}

/// What a claim, or one snippet of its evidence, came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The verdict and the output are the recorded ones.
    AsRecorded,
    /// The output was recorded by this run.
    Accepted,
    /// The snippet says that it is not for this Python.
    Skipped,
    /// The run was stopped before it.
    NotRun,
    /// The output is not that of the snapshot.
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

/// The first Python of the run on which a snippet's output is another than on the one before it, where the same snapshot
/// applies to both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct UnrecordedOutput {
    /// Relative to the bank.
    pub snippet: String,
    #[schemars(with = "String")]
    pub first: Label,
    /// The one before it.
    #[schemars(with = "String")]
    pub before: Label,
}

/// What one snippet showed.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct EvidenceReport {
    /// The Python, as [`PythonReport::python`] has it.
    #[schemars(with = "String")]
    pub python: Label,
    /// What the question file says for this Python.
    pub recorded: Verdict,
    /// Relative to the bank.
    pub snippet: String,
    pub status: Status,
    /// Why it was skipped, what fault there was, or what is wrong with the snapshot beside its text.
    pub reason: Option<String>,
    /// The verdict that the ending is, where it is one.
    pub measured: Option<Verdict>,
    pub run: Option<RunReport>,
    pub output: Option<OutputReport>,
    /// The command that runs just this.
    pub rerun: String,
    /// The command that records its output, where that would settle it.
    pub accept: Option<String>,
}

/// One run of a snippet.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RunReport {
    /// The kind of ending: `passed`, `refuted`, `vacuous`, …
    pub ending: String,
    /// What happened, in a sentence.
    pub what: String,
    /// The line of the snippet that it points at.
    pub line: Option<u32>,
    /// The text of that line.
    pub source: Option<String>,
    /// The failed assert as it stands in the snippet.
    pub assertion: Option<String>,
    /// The values in the failed assert.
    pub values: Vec<Value>,
    /// The Python stack of every thread, after a timeout.
    pub stacks: Option<String>,
    /// What was written to file descriptor 1; bytes that are not printable text are escaped.
    pub stdout: String,
    /// What was written to file descriptor 2; bytes that are not printable text are escaped.
    pub stderr: String,
    pub asserts: u32,
    pub wall_seconds: f64,
    pub cpu_seconds: f64,
    pub peak_kib: u64,
    /// How the control run ended, in which every assert is inverted; null where there was none. It shows something where
    /// this is not `passed`.
    pub control: Option<String>,
    /// What became of the worker when it ran the snippet for the first time, where this is the second.
    pub repeated: Option<String>,
}

/// A sub-expression and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Value {
    pub expression: String,
    pub value: String,
}

/// The output of a run against what was recorded.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct OutputReport {
    /// The snapshot that applies, or the one that would be made; relative to the bank.
    pub snapshot: String,
    /// What it holds.
    pub recorded: Option<String>,
    /// What this run gave.
    pub measured: String,
    /// Where a difference is waiting for review, relative to the bank.
    pub pending: Option<String>,
}

/// The numbers of a run.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
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
    pub skipped: usize,
    pub not_run: usize,
    pub failures: Failures,
    pub wall_seconds: f64,
}

/// Claims that failed the run, by kind.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Failures {
    pub verdict_differs: usize,
    pub output_differs: usize,
    /// Endings that are no verdict, with their numbers, in the order of their names.
    pub endings: std::collections::BTreeMap<String, usize>,
    pub faults: usize,
}

impl Failures {
    pub fn total(&self) -> usize {
        self.verdict_differs + self.output_differs + self.endings.values().sum::<usize>() + self.faults
    }
}

/// What a report is made from.
pub struct Circumstances<'a> {
    pub bank: &'a Bank,
    /// In bank order; every lane's plan has the same.
    pub selected: &'a [(&'a Question, &'a Claim)],
    /// One for each Python, oldest first.
    pub lanes: Vec<LaneResult<'a>>,
    pub sandbox: Option<Sandbox>,
    /// The beginning of a command that runs the same bank with the same Pythons: `verify run`, and options.
    pub command: &'a str,
    pub wall: Duration,
    pub stopped: Option<String>,
}

/// What one Python's part of a run came to.
pub struct LaneResult<'a> {
    pub plan: &'a Plan<'a>,
    pub outcomes: &'a [Outcome],
    pub label: Label,
    /// With the micro version, where the interpreter has said it.
    pub version: String,
    pub executable: String,
    /// As [`Circumstances::command`], with this Python alone.
    pub command: String,
}

impl Report {
    /// Judges every outcome and puts the report together.
    pub fn new(around: &Circumstances<'_>) -> Report {
        let mut claims: Vec<ClaimReport> = around
            .selected
            .iter()
            .enumerate()
            .map(|(at, (question, claim))| claim_report(around, at, question, claim))
            .collect();
        let mut unconfirmed = Vec::new();
        for ((_, claim), report) in around.selected.iter().zip(&mut claims) {
            check_changes(around, claim, report, &mut unconfirmed);
        }
        let mut report = Report {
            format: 2,
            verify: env!("CARGO_PKG_VERSION").to_owned(),
            bank: around.bank.root.to_string_lossy().into_owned(),
            pythons: around.lanes.iter().map(LaneResult::report).collect(),
            sandbox: around.sandbox.clone(),
            claims,
            unconfirmed,
            summary: Summary::default(),
            stopped: around.stopped.clone(),
            changed: changed_since(around),
        };
        report.sum_up(around.wall);
        report
    }

    /// Counts anew; to be called when a status has changed.
    pub fn sum_up(&mut self, wall: Duration) {
        let mut summary = Summary { claims: self.claims.len(), wall_seconds: wall.as_secs_f64(), ..Summary::default() };
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
        for python in &mut self.pythons {
            python.counts = Counts::default();
            for claim in &self.claims {
                let counts = &mut python.counts;
                *match claim.status_on(python.python) {
                    Status::AsRecorded | Status::Accepted => match claim.recorded_on(python.python) {
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

    /// The exit code of the run, apart from that of an interruption.
    pub fn exit_code(&self) -> u8 {
        let failures = &self.summary.failures;
        if failures.faults > 0 { 4 } else { u8::from(failures.total() > 0) }
    }

    /// The claims that need attention.
    pub fn failures(&self) -> impl Iterator<Item = &ClaimReport> {
        self.claims.iter().filter(|claim| claim.status.is_failure())
    }
}

/// The snippets that were run and are other ones now, or gone.
fn changed_since(around: &Circumstances<'_>) -> Vec<String> {
    let is_other = |snippet: &Snippet| {
        let now = around.bank.files.read(&snippet.path, crate::bank::snippet::LARGEST as u64);
        !now.is_ok_and(|now| now == snippet.source.as_bytes())
    };
    let of_lane = |lane: &LaneResult<'_>| {
        let run =
            lane.plan.jobs.iter().zip(lane.outcomes).filter(|(_, outcome)| matches!(outcome, Outcome::Observed(_)));
        run.map(|(job, _)| job.snippet.id.clone()).collect::<Vec<_>>()
    };
    let run: BTreeSet<String> = around.lanes.iter().flat_map(of_lane).collect();
    let run = run.iter().filter_map(|id| around.bank.snippets.get(id));
    run.filter(|snippet| is_other(snippet)).map(|snippet| path_text(&snippet.path)).collect()
}

impl LaneResult<'_> {
    fn report(&self) -> PythonReport {
        PythonReport {
            python: self.label,
            version: self.version.clone(),
            executable: self.executable.clone(),
            counts: Counts::default(),
        }
    }
}

impl ClaimReport {
    /// What was seen of the claim on one Python.
    pub fn evidence_on(&self, python: Label) -> impl Iterator<Item = &EvidenceReport> {
        self.evidence.iter().filter(move |evidence| evidence.python == python)
    }

    pub fn status_on(&self, python: Label) -> Status {
        worst(self.evidence_on(python))
    }

    pub fn recorded_on(&self, python: Label) -> Verdict {
        self.evidence_on(python).next().map_or(self.recorded, |evidence| evidence.recorded)
    }

    /// The verdict that all of the claim's evidence gave on one Python.
    pub fn measured_on(&self, python: Label) -> Option<Verdict> {
        let mut run = self.evidence_on(python).filter(|evidence| evidence.status != Status::Skipped);
        let first = run.next()?.measured;
        run.all(|evidence| evidence.measured == first).then_some(first).flatten()
    }
}

fn claim_report(around: &Circumstances<'_>, at: usize, question: &Question, claim: &Claim) -> ClaimReport {
    let on = |label: Label| claim.verdict_on(label.version, label.free_threaded);
    let of_lane = |lane: &LaneResult<'_>| {
        let jobs = lane.plan.claims[at].jobs.clone();
        jobs.into_iter().map(|job| evidence_report(around, lane, claim, job)).collect::<Vec<_>>()
    };
    let evidence: Vec<EvidenceReport> = around.lanes.iter().flat_map(of_lane).collect();
    ClaimReport {
        id: claim.id.clone(),
        question: printable(&question.text),
        says: printable(&claim.says),
        file: path_text(&question.path),
        line: claim.line,
        recorded: around.lanes.last().map_or(claim.verdict, |lane| on(lane.label)),
        corrected_by: claim.corrected_by.clone(),
        status: worst(&evidence),
        unrecorded: None,
        unrecorded_outputs: Vec::new(),
        evidence,
    }
}

/// The status of a claim: the worst of its evidence; skipped only where all of it was.
pub fn worst<'a>(evidence: impl IntoIterator<Item = &'a EvidenceReport>) -> Status {
    let run = evidence.into_iter().map(|evidence| evidence.status).filter(|status| *status != Status::Skipped);
    run.max().unwrap_or(Status::Skipped)
}

/// Compares the recorded change points of a claim and of its outputs with what was seen on the Pythons around them.
fn check_changes(
    around: &Circumstances<'_>,
    claim: &Claim,
    report: &mut ClaimReport,
    unconfirmed: &mut Vec<Unconfirmed>,
) {
    let labels: Vec<Label> = around.lanes.iter().map(|lane| lane.label).collect();
    let verdicts: Vec<(Label, Option<Verdict>)> =
        labels.iter().map(|label| (*label, report.measured_on(*label))).collect();
    let measured: Vec<(Label, Verdict)> =
        verdicts.iter().filter_map(|(label, verdict)| verdict.map(|verdict| (*label, verdict))).collect();
    report.unrecorded = change::mend(claim, around.bank.settings.lowest(), &measured).map(|mend| Unrecorded {
        first: mend.first.map(|(first, _)| first),
        before: mend.first.map(|(_, before)| before),
        toml: mend.toml,
        replaces: mend.replaces,
    });

    for (at, point) in claim.changes.iter().enumerate() {
        let from = point.from.map(|from| format!("python = \"{from}\""));
        let build = point.build.map(|_| "build = \"free-threaded\"".to_owned());
        let standing = match (point.build, point.from) {
            (Some(build), from) => change::standing_of_build(build, from, &verdicts),
            (None, Some(from)) => {
                let next = claim.changes[at + 1..].iter().find(|next| next.build.is_none()).and_then(|next| next.from);
                change::standing(from, next, &verdicts)
            }
            (None, None) => continue,
        };
        // One that is contradicted has a wrong verdict on one of its sides, which fails.
        if let Standing::Unconfirmed(why) = standing {
            unconfirmed.push(Unconfirmed {
                claim: claim.id.clone(),
                file: report.file.clone(),
                line: Some(claim.line),
                change: [from, build].into_iter().flatten().collect::<Vec<_>>().join(", "),
                why,
            });
        }
    }
    for id in &claim.evidence {
        if let Some(snippet) = around.bank.snippets.get(id) {
            check_snapshots(around, &labels, snippet, report, unconfirmed);
        }
    }
}

/// The same for the snapshots of one snippet that apply from a version on.
fn check_snapshots(
    around: &Circumstances<'_>,
    labels: &[Label],
    snippet: &Snippet,
    report: &mut ClaimReport,
    unconfirmed: &mut Vec<Unconfirmed>,
) {
    let path = path_text(&snippet.path);
    let same_snapshot: Vec<(Label, &OutputReport)> = report
        .evidence
        .iter()
        .filter(|evidence| evidence.snippet == path && evidence.measured == Some(evidence.recorded))
        .filter_map(|evidence| evidence.output.as_ref().map(|output| (evidence.python, output)))
        .collect();
    let change = same_snapshot
        .windows(2)
        .find(|pair| pair[0].1.recorded == pair[1].1.recorded && pair[0].1.measured != pair[1].1.measured)
        .map(|pair| UnrecordedOutput { snippet: path.clone(), first: pair[1].0, before: pair[0].0 });
    report.unrecorded_outputs.extend(change);
    let outputs: Vec<(Label, Option<String>)> = labels
        .iter()
        .map(|label| {
            let evidence = report.evidence_on(*label).find(|evidence| evidence.snippet == path);
            let seen = evidence.filter(|evidence| evidence.measured.is_some());
            (*label, seen.and_then(|evidence| evidence.output.as_ref()).map(|output| output.measured.clone()))
        })
        .collect();
    for (at, snapshot) in snippet.snapshots.iter().enumerate() {
        let Some(from) = snapshot.from else { continue };
        let file = path_text(&snapshot.path);
        let until = snippet.snapshots.get(at + 1).and_then(|next| next.from);
        match change::standing(from, until, &outputs) {
            Standing::Confirmed => {}
            Standing::Contradicted(below, on) => {
                // Where the files differ one of them is not what was printed, which fails by itself.
                let idle =
                    report.evidence.iter_mut().find(|evidence| evidence.python == on && evidence.snippet == path);
                if let Some(evidence) = idle.filter(|evidence| evidence.status == Status::AsRecorded) {
                    evidence.status = Status::OutputDiffers;
                    evidence.reason = Some(format!(
                        "{file} says that the output changes with {from}, but it is the same on {below} and {on}"
                    ));
                    evidence.accept = Some(format!("{} --accept {}", around.command, report.id));
                    report.status = worst(&report.evidence);
                }
            }
            Standing::Unconfirmed(why) => {
                let known = Unconfirmed { claim: report.id.clone(), file, line: None, change: from.to_string(), why };
                // Claims that share a snippet share its snapshots.
                if !unconfirmed.iter().any(|other| other.file == known.file) {
                    unconfirmed.push(known);
                }
            }
        }
    }
}

fn evidence_report(around: &Circumstances<'_>, lane: &LaneResult<'_>, claim: &Claim, job: usize) -> EvidenceReport {
    let recorded = claim.verdict_on(lane.label.version, lane.label.free_threaded);
    let outcome = &lane.outcomes[job];
    let snippet = lane.plan.jobs[job].snippet;
    let mut report = EvidenceReport {
        python: lane.label,
        recorded,
        snippet: path_text(&snippet.path),
        status: Status::NotRun,
        reason: None,
        measured: None,
        run: None,
        output: None,
        rerun: format!("{} {}", lane.command, claim.id),
        accept: None,
    };
    match (&lane.plan.jobs[job].decision, outcome) {
        (Decision::Skip { why }, _) => {
            report.status = Status::Skipped;
            report.reason = Some(why.clone());
        }
        (Decision::Unfit { why }, _) => {
            report.status = Status::Failed;
            report.run = Some(RunReport::of_unfit(why));
        }
        (Decision::Run, Outcome::NotRun) => {}
        (Decision::Run, Outcome::Fault(fault)) => {
            report.status = Status::Fault;
            report.reason = Some(printable(&fault.0));
        }
        (Decision::Run, Outcome::Observed(observation)) => {
            let (actual, accepted) = compared(claim, snippet, lane.label, observation);
            let finding =
                judge::judge(recorded, &observation.ending, &actual, accepted.map(|snapshot| snapshot.body.as_str()));
            report.status = match finding {
                Finding::AsRecorded => Status::AsRecorded,
                Finding::VerdictDiffers { .. } => Status::VerdictDiffers,
                Finding::NoVerdict => Status::Failed,
                Finding::OutputIsNew | Finding::OutputDiffers | Finding::OutputIsGone => Status::OutputDiffers,
            };
            report.measured = judge::verdict(&observation.ending);
            report.run = Some(RunReport::new(observation, &snippet.source, &report.snippet));
            let path = accepted.map_or_else(|| snippet.path.with_extension("snap"), |snapshot| snapshot.path.clone());
            report.output = Some(OutputReport {
                snapshot: path_text(&path),
                recorded: accepted.map(|snapshot| snapshot.body.clone()),
                measured: actual,
                pending: None,
            });
            if finding.is_about_output() {
                report.accept = Some(format!("{} --accept {}", around.command, claim.id));
            }
        }
    }
    report
}

/// The output of a run and the snapshot that it is compared with. Snapshots speak of the default build: where a change point
/// gives a free-threaded one another verdict, its output is another too, and is not compared.
pub fn compared<'s>(
    claim: &Claim,
    snippet: &'s Snippet,
    label: Label,
    observation: &Observation,
) -> (String, Option<&'s Snapshot>) {
    if label.free_threaded && claim.verdict_on(label.version, true) != claim.verdict_on(label.version, false) {
        return (String::new(), None);
    }
    (judge::recordable(observation, &snippet.metadata.redact), snippet.snapshot_for(label.version))
}

impl RunReport {
    fn new(observation: &Observation, source: &str, path: &str) -> RunReport {
        // A traceback names the file that the reader can open, not the copy that was run.
        let named = |text: String| text.replace(&observation.script, path).replace(&observation.scratch, "<scratch>");
        let ending = &observation.ending;
        let line = ending.line();
        let text = line.and_then(|line| source.lines().nth(line.saturating_sub(1) as usize));
        let mut report = RunReport::of_ending(ending);
        report.source = text.map(|text| printable(text.trim()));
        report.stdout = named(printable_bytes(&observation.stdout));
        report.stderr = named(printable_bytes(&observation.stderr));
        report.stacks = report.stacks.map(named);
        report.asserts = observation.asserts;
        report.wall_seconds = observation.wall.as_secs_f64();
        report.cpu_seconds = observation.cpu.as_secs_f64();
        report.peak_kib = observation.peak_kib;
        report.control = observation.control.clone();
        report.repeated = observation.repeated.as_deref().map(printable);
        report
    }

    fn of_unfit(why: &str) -> RunReport {
        RunReport::of_ending(&Ending::Unfit { why: why.to_owned() })
    }

    fn of_ending(ending: &Ending) -> RunReport {
        let refutation = if let Ending::Refuted(refutation) = ending { Some(refutation) } else { None };
        let value = |(expression, value): &(String, String)| Value {
            expression: printable(expression),
            value: printable(value),
        };
        let stacks = if let Ending::TimedOut { stacks, .. } = ending { Some(printable(stacks)) } else { None };
        RunReport {
            ending: ending.label().to_owned(),
            what: printable(&ending.to_string()),
            line: ending.line(),
            source: None,
            assertion: refutation.map(|refutation| printable(&refutation.assertion)),
            values: refutation.map(|refutation| refutation.values.iter().map(value).collect()).unwrap_or_default(),
            stacks,
            stdout: String::new(),
            stderr: String::new(),
            asserts: 0,
            wall_seconds: 0.0,
            cpu_seconds: 0.0,
            peak_kib: 0,
            control: None,
            repeated: None,
        }
    }
}

/// A path as ids and reports have it, printable.
pub fn path_text(path: &Path) -> String {
    printable(&path.to_string_lossy())
}
