//! One interpreter's part of a run: planned, prepared to run, and done as a [`PythonRun`].

use std::collections::BTreeMap;
use std::path::PathBuf;

use verify_protocol::message::Import;
use verify_protocol::sandbox::Sandbox;

use super::Observer;
use crate::bank::{Bank, Claim, Question, Snippet};
use crate::cache::closures::Closures;
use crate::cache::controls::{Control, Controls};
use crate::cache::explanations::Explanations;
use crate::cache::{Caches, snippet_digest};
use crate::environment::{Environments, NoCacheDirectory, Provided};
use crate::examine::{self, Case, Examined};
use crate::judge::across::{Evidence, Shown};
use crate::judge::{self, Judgement, Recorded, Room};
use crate::plan::{self, Arrangement, Decision, Plan};
use crate::python::Interpreter;
use crate::run::{Cancel, Fault, Lane, Outcome, Worker, Workshop};

/// Plans a run on one interpreter, and makes the environments that it needs.
pub(super) fn plan<'b>(
    bank: &'b Bank,
    selected: &[(&'b Question, &'b Claim)],
    interpreter: &Interpreter,
    caches: Caches,
    cancel: &Cancel,
    observer: &dyn Observer,
) -> Result<Planned<'b>, NoCacheDirectory> {
    let closures = caches.closures();
    let plan = plan::plan(bank, selected, interpreter.version, &closures);
    let (plan, provided) = match plan.groups().is_empty() {
        true => (plan, Provided::new()),
        false => {
            let environments = Environments::of_this_user(cancel.clone())?;
            environments.provide(bank, plan, interpreter, &|what| observer.waits(what))
        }
    };
    Ok(Planned { interpreter: interpreter.clone(), plan, caches, closures, provided })
}

/// A run on one interpreter that can be prepared.
pub(super) struct Planned<'b> {
    pub interpreter: Interpreter,
    plan: Plan<'b>,
    caches: Caches,
    closures: Closures,
    provided: Provided,
}

impl<'b> Planned<'b> {
    /// The paths of the environments by their groups.
    pub fn environments(&self) -> BTreeMap<String, PathBuf> {
        let paths = self.provided.iter().map(|(group, environment)| (group.clone(), environment.path.clone()));
        paths.collect()
    }

    pub fn arranged(self, arrangement: Arrangement) -> Planned<'b> {
        Planned { plan: self.plan.arranged(arrangement), ..self }
    }

    pub fn open(self, workshop: Workshop, control: Control) -> Prepared<'b> {
        Prepared {
            controls: self.caches.controls(control),
            explanations: self.caches.explanations(control),
            interpreter: self.interpreter,
            plan: self.plan,
            closures: self.closures,
            workshop,
            _provided: self.provided,
        }
    }
}

/// A run on one interpreter that can be started.
pub(super) struct Prepared<'b> {
    interpreter: Interpreter,
    pub plan: Plan<'b>,
    closures: Closures,
    controls: Controls,
    explanations: Explanations,
    workshop: Workshop,
    /// No other process removes the environments while this lives.
    _provided: Provided,
}

impl<'b> Prepared<'b> {
    pub fn lane<'a>(&'a self, bank: &'a Bank) -> Lane<'a, Worker<'a>> {
        Lane::new(&self.plan, || self.workshop.start(), |worker, stages, job| self.examine(bank, worker, stages, job))
    }

    /// Runs a job, with the examined runs that are due.
    fn examine(
        &self,
        bank: &Bank,
        worker: &mut Worker<'_>,
        stages: &[Vec<Import>],
        job: usize,
    ) -> Result<Examined, Fault> {
        let snippet = self.plan.jobs[job].snippet;
        let task = self.plan.task(bank, job);
        let digest = snippet_digest(&snippet.source, lock_of(bank, snippet), &task.limits);
        let is_due = self.controls.is_due(digest);
        let case = Case {
            asserts: &snippet.asserts,
            source: &snippet.source,
            is_due,
            output: &|observation, machine| judge::recordable(observation, machine, &snippet.metadata.redact),
            remembered: &|plain| self.explanations.find(digest, &plain.ending.to_string(), &plain.output),
            remember: &|plain, found| self.explanations.add(digest, &plain.ending.to_string(), &plain.output, found),
        };
        let examined = examine::examine(worker, stages, &task, &case)?;
        if is_due && judge::verdict(&examined.observation.ending).is_some() {
            self.controls.passed(digest);
        }
        Ok(examined)
    }

    /// Judges the outcome of a job. This is the one place where a run is judged.
    pub fn judge(&self, job: usize, outcome: Outcome, room: &Room) -> JobResult {
        match outcome {
            Outcome::Fault(fault) => JobResult::Fault(fault),
            Outcome::Examined(examined) => {
                let job = &self.plan.jobs[job];
                let claims = job.claims.iter().map(|at| (*at, self.plan.claims[*at].claim));
                let label = self.interpreter.label();
                JobResult::Judged(judge::judge_run(examined, job.snippet, label, claims).within(room))
            }
        }
    }

    pub fn sandbox(&self) -> Option<Sandbox> {
        self.workshop.sandbox().cloned()
    }

    /// Ends the workers, and keeps for later runs what was learned.
    pub fn finish(self, results: Vec<Option<JobResult>>) -> PythonRun<'b> {
        self.controls.remember();
        self.explanations.remember();
        self.closures.remember(self.workshop.learned());
        let python = self.workshop.python();
        let label = self.interpreter.label();
        PythonRun {
            version: python.map_or_else(|| label.version.to_string(), |python| python.version.clone()),
            executable: python.map(|python| python.executable.clone()).unwrap_or_default(),
            interpreter: self.interpreter,
            plan: self.plan,
            results,
        }
    }
}

/// The lock of the packages that a snippet asks for.
fn lock_of<'a>(bank: &'a Bank, snippet: &Snippet) -> Option<&'a str> {
    let group = snippet.metadata.group.as_ref()?;
    bank.locks.get(&group.name).map(|lock| lock.text.as_str())
}

/// The result of a job that was started.
#[derive(Debug)]
pub enum JobResult {
    Judged(Judgement),
    Fault(Fault),
}

impl JobResult {
    /// Whether it fails the run.
    pub fn is_failure(&self) -> bool {
        match self {
            JobResult::Judged(judgement) => !judgement.is_as_recorded(),
            JobResult::Fault(_) => true,
        }
    }
}

/// The results of one interpreter's part of a run.
#[derive(Debug)]
pub struct PythonRun<'b> {
    pub interpreter: Interpreter,
    pub plan: Plan<'b>,
    /// In the order of the plan's jobs. A job that was not started has none.
    pub results: Vec<Option<JobResult>>,
    /// With the micro version, if the interpreter has reported it.
    pub version: String,
    /// `sys.executable`, if the interpreter has reported it.
    pub executable: String,
}

impl PythonRun<'_> {
    /// The evidence of a claim, in the order in which the bank lists it.
    pub fn evidence(&self, claim: usize) -> impl Iterator<Item = Evidence<'_>> {
        let python = self.interpreter.label();
        let selected = &self.plan.claims[claim];
        selected.jobs.iter().map(move |job| {
            let (job, result) = (&self.plan.jobs[*job], &self.results[*job]);
            let shown = match (&job.decision, result) {
                (Decision::Skip { .. }, _) => Shown::Skipped,
                (Decision::Run, Some(JobResult::Judged(judgement))) => {
                    let recorded = Recorded::of(selected.claim, job.snippet, python);
                    Shown::Judged {
                        finding: judgement.findings[&claim],
                        verdict: judge::verdict(&judgement.observation.ending),
                        output: recorded.compared(&judgement.output),
                        recorded,
                    }
                }
                (Decision::Run, Some(JobResult::Fault(_)) | None) | (Decision::Unfit { .. }, _) => Shown::Nothing,
            };
            Evidence { python, snippet: job.snippet, shown }
        })
    }

    /// The ids of the snippets that were run to an end.
    pub fn snippets_that_were_run(&self) -> impl Iterator<Item = &str> {
        let results = self.plan.jobs.iter().zip(&self.results);
        let run = results.filter(|(_, result)| matches!(result, Some(JobResult::Judged(_))));
        run.map(|(job, _)| job.snippet.id.as_str())
    }
}
