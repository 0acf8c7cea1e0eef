//! A [`Report`]: everything that a run found out, as one value from which every format is made.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

pub mod human;
pub mod json;

use std::path::Path;
use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bank::{Bank, Claim, Snippet, Verdict};
use crate::judge::{self, Finding};
use crate::observation::{Ending, Observation};
use crate::plan::{Decision, Plan, Selected};
use crate::run::Outcome;
use crate::sandbox::Sandbox;
use crate::text::{printable, printable_bytes};

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
    pub python: PythonReport,
    /// The sandbox that the snippets ran in; null where none was run.
    pub sandbox: Option<Sandbox>,
    /// One for every selected claim, in bank order.
    pub claims: Vec<ClaimReport>,
    pub summary: Summary,
    /// What stopped the run before its end, such as `SIGINT`.
    pub stopped: Option<String>,
    /// Snippets that are no longer what was run: nothing of them was recorded. Relative to the bank.
    pub changed: Vec<String>,
}

/// The interpreter that the snippets ran in.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PythonReport {
    /// `3.13.0`.
    pub version: String,
    pub executable: String,
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
    /// What the question file says for this Python.
    pub recorded: Verdict,
    /// For a refuted claim, the id of the claim that states the truth.
    pub corrected_by: Option<String>,
    pub status: Status,
    /// One for each snippet that is evidence.
    pub evidence: Vec<EvidenceReport>,
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

/// What one snippet showed.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct EvidenceReport {
    /// Relative to the bank.
    pub snippet: String,
    pub status: Status,
    /// Why it was skipped or what fault there was.
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
#[derive(Debug, Serialize, JsonSchema)]
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
    /// Claims that hold, as recorded.
    pub hold: usize,
    /// Claims that are refuted, as recorded.
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

/// What a report is made from, apart from the outcomes.
pub struct Circumstances<'a> {
    pub bank: &'a Bank,
    pub plan: &'a Plan<'a>,
    pub python: PythonReport,
    pub sandbox: Option<Sandbox>,
    pub version: crate::python::Version,
    pub free_threaded: bool,
    /// The beginning of a command that runs the same bank with the same Python: `verify run`, and options.
    pub command: &'a str,
    pub wall: Duration,
    pub stopped: Option<String>,
}

impl Report {
    /// Judges every outcome and puts the report together.
    pub fn new(around: &Circumstances<'_>, outcomes: &[Outcome]) -> Report {
        let claims: Vec<ClaimReport> =
            around.plan.claims.iter().map(|selected| claim_report(around, selected, outcomes)).collect();
        let mut report = Report {
            format: 1,
            verify: env!("CARGO_PKG_VERSION").to_owned(),
            bank: around.bank.root.to_string_lossy().into_owned(),
            python: around.python.clone(),
            sandbox: around.sandbox.clone(),
            claims,
            summary: Summary::default(),
            stopped: around.stopped.clone(),
            changed: changed_since(around, outcomes),
        };
        report.summary = report.sum_up(around);
        report
    }

    /// Counts anew; to be called when a status has changed.
    pub fn sum_up(&self, around: &Circumstances<'_>) -> Summary {
        let mut summary =
            Summary { claims: self.claims.len(), wall_seconds: around.wall.as_secs_f64(), ..Summary::default() };
        let mut questions: Vec<&str> =
            around.plan.claims.iter().map(|selected| selected.question.id.as_str()).collect();
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
        summary
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
fn changed_since(around: &Circumstances<'_>, outcomes: &[Outcome]) -> Vec<String> {
    let is_other = |snippet: &Snippet| {
        let now = std::fs::read(around.bank.root.join(&snippet.path));
        !now.is_ok_and(|now| now == snippet.source.as_bytes())
    };
    let run = around.plan.jobs.iter().zip(outcomes).filter(|(_, outcome)| matches!(outcome, Outcome::Observed(_)));
    run.filter(|(job, _)| is_other(job.snippet)).map(|(job, _)| path_text(&job.snippet.path)).collect()
}

fn claim_report(around: &Circumstances<'_>, selected: &Selected<'_>, outcomes: &[Outcome]) -> ClaimReport {
    let Selected { question, claim, jobs } = selected;
    let recorded = claim.verdict_on(around.version, around.free_threaded);
    let evidence: Vec<EvidenceReport> =
        jobs.iter().map(|job| evidence_report(around, claim, recorded, *job, &outcomes[*job])).collect();
    ClaimReport {
        id: claim.id.clone(),
        question: printable(&question.text),
        says: printable(&claim.says),
        file: path_text(&question.path),
        line: claim.line,
        recorded,
        corrected_by: claim.corrected_by.clone(),
        status: worst(&evidence),
        evidence,
    }
}

/// The status of a claim: the worst of its evidence; skipped only where all of it was.
pub fn worst(evidence: &[EvidenceReport]) -> Status {
    let run = evidence.iter().map(|evidence| evidence.status).filter(|status| *status != Status::Skipped);
    run.max().unwrap_or(Status::Skipped)
}

fn evidence_report(
    around: &Circumstances<'_>,
    claim: &Claim,
    recorded: Verdict,
    job: usize,
    outcome: &Outcome,
) -> EvidenceReport {
    let snippet = around.plan.jobs[job].snippet;
    let mut report = EvidenceReport {
        snippet: path_text(&snippet.path),
        status: Status::NotRun,
        reason: None,
        measured: None,
        run: None,
        output: None,
        rerun: format!("{} {}", around.command, claim.id),
        accept: None,
    };
    match (&around.plan.jobs[job].decision, outcome) {
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
            let actual = judge::recordable(observation, &snippet.metadata.redact);
            let accepted = snippet.snapshot_for(around.version);
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
