//! One interpreter's part of a run: planned, prepared to run, and done as a [`PythonRun`].

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use rayon::prelude::*;
use verify_protocol::message::{Import, Task};
use verify_protocol::sandbox::{Sandbox, World};

use super::lanes::{Absence, LaneAbsence, SessionLane};
use super::{Observer, StressLane};
use crate::bank::{Bank, Claim, LaneName, Question, Snippet};
use crate::cache::closures::Closures;
use crate::cache::controls::{Control, Controls};
use crate::cache::explanations::Explanations;
use crate::cache::results::{Origin, Results};
use crate::cache::{Caches, Digest, snippet_digest};
use crate::environment::{Environments, NoCacheDirectory, Provided};
use crate::examine;
use crate::judge::across::{Evidence, Shown};
use crate::judge::{self, Judgement, Recorded, Room};
use crate::measure::{MeasureCase, Measured, measure};
use crate::mutate::{self, Fate, Mutant, MutantStanding, Mutants, Score};
use crate::plan::{self, Arrangement, Decision, Job, Plan, Supply};
use crate::python::Interpreter;
use crate::run::{Examined, Fault, Lane, Outcome, Worker, Workshop};

/// Plans one lane of a run, and makes the environments that it needs. A plan that needs none does not need a place for them.
/// Returns with it what a lane with a chosen series does not have. `has_plain` says whether the run has a lane with the newest
/// series on the same Python.
pub(super) fn plan<'b>(
    bank: &'b Bank,
    selected: &[(&'b Question, &'b Claim)],
    lane: &SessionLane<'b>,
    has_plain: bool,
    (caches, results): (Caches, Results),
    environments: &Result<Environments, NoCacheDirectory>,
    observer: &dyn Observer,
) -> Result<(Planned<'b>, Vec<LaneAbsence>), NoCacheDirectory> {
    let closures = caches.closures();
    let absent: RefCell<BTreeMap<Absence, BTreeSet<String>>> = RefCell::default();
    let is_missing = |why: Absence, group: Option<&str>| {
        absent.borrow_mut().entry(why).or_default().extend(group.map(str::to_owned));
    };
    let supply = |snippet: &'b Snippet| match lane.supply(bank, snippet, has_plain) {
        Ok(supply) => supply,
        Err(why) => {
            is_missing(why, snippet.metadata.group.as_ref().map(|group| group.name.as_str()));
            Supply::Outside
        }
    };
    let jobs = plan::plan_jobs(bank, selected, &lane.name, supply);
    let kept = kept_results(bank, &jobs, &results);
    let mut plan = jobs.batched(&bank.settings.limits, &closures, |snippet| !kept.contains_key(snippet.id.as_str()));
    let mut provided = Provided::new();
    if !plan.groups().is_empty() {
        let environments = environments.as_ref().map_err(|error| *error)?;
        (plan, provided) = environments.provide(bank, plan, &lane.interpreter, &|what| observer.waits(what));
    }
    if lane.name.series.is_some() {
        // What a chosen series is not there for is no part of its lane.
        let refused: BTreeMap<String, String> = plan
            .jobs
            .iter()
            .filter_map(|job| match &job.decision {
                Decision::Skip { why } => Some((job.group()?.to_owned(), why.clone())),
                Decision::Run | Decision::Unfit { .. } | Decision::Fault { .. } => None,
            })
            .collect();
        for (group, why) in &refused {
            is_missing(Absence::Refused(why.clone()), Some(group));
        }
        plan = plan.leave_out(|job| job.group().is_some_and(|group| refused.contains_key(group)));
    }
    let absent = absent.into_inner().into_iter().map(|(why, groups)| LaneAbsence {
        lane: lane.name.clone(),
        groups: if plan.jobs.is_empty() { Vec::new() } else { groups.into_iter().collect() },
        why,
    });
    let absent = absent.collect();
    let (name, interpreter) = (lane.name.clone(), lane.interpreter.clone());
    Ok((Planned { lane: name, interpreter, plan, caches, closures, results, kept, provided }, absent))
}

/// The runs of earlier sessions that are as recorded, judged anew, by the ids of their snippets.
type KeptResults<'b> = BTreeMap<&'b str, (Judgement, Origin)>;

/// Finds the jobs that need not be run, because the same was run before and is as recorded.
fn kept_results<'b>(bank: &Bank, plan: &Plan<'b>, results: &Results) -> KeptResults<'b> {
    if results.is_empty() {
        return KeptResults::new();
    }
    let find = |at: usize| {
        let job = &plan.jobs[at];
        // A measurement is made anew.
        if job.decision != Decision::Run || job.snippet.metadata.exclusive {
            return None;
        }
        let (observation, place) = results.find(&results.key(&job.snippet.file_name(), digest_of(bank, job)))?;
        let examined = Examined {
            observation: Box::new(observation.clone()),
            unexplained: None,
            machine: Arc::new(place.machine.clone()),
        };
        let claims = job.claims.iter().map(|at| (*at, plan.claims[*at].claim));
        let judgement = judge::judge_run(examined, job.snippet, &job.versions, claims);
        judgement.is_as_recorded().then(|| (job.snippet.id.as_str(), (judgement, place.clone())))
    };
    (0..plan.jobs.len()).into_par_iter().filter_map(find).collect()
}

/// Identifies the snippet of a job and what it runs with.
fn digest_of(bank: &Bank, job: &Job<'_>) -> Digest {
    let limits = job.snippet.metadata.limits.over(&bank.settings.limits);
    snippet_digest(&job.snippet.source, job.lock.map(|lock| lock.text.as_str()), &limits)
}

/// A run on one interpreter that can be prepared.
pub(super) struct Planned<'b> {
    pub lane: LaneName,
    pub interpreter: Interpreter,
    pub plan: Plan<'b>,
    caches: Caches,
    closures: Closures,
    results: Results,
    kept: KeptResults<'b>,
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

    /// Makes the run ready to start. Of each snippet that is examined, at most `sample` mutants are tried.
    pub fn open(self, workshop: Workshop, control: Control, sample: usize) -> Prepared<'b> {
        Prepared {
            sampling: Sampling { sample, ..Sampling::default() },
            controls: self.caches.controls(control),
            explanations: self.caches.explanations(control),
            lane: self.lane,
            interpreter: self.interpreter,
            plan: self.plan,
            closures: self.closures,
            results: self.results,
            kept: self.kept,
            caches: self.caches,
            workshop,
            _provided: self.provided,
        }
    }
}

/// A run on one interpreter that can be started.
pub(super) struct Prepared<'b> {
    pub lane: LaneName,
    interpreter: Interpreter,
    pub plan: Plan<'b>,
    closures: Closures,
    controls: Controls,
    explanations: Explanations,
    results: Results,
    kept: KeptResults<'b>,
    pub caches: Caches,
    sampling: Sampling,
    pub workshop: Workshop,
    /// No other process removes the environments while this lives.
    _provided: Provided,
}

impl<'b> Prepared<'b> {
    pub fn lane<'a>(&'a self, bank: &'a Bank, observer: &'a dyn Observer) -> Lane<'a, Worker<'a>> {
        Lane::new(
            &self.plan,
            || if self.examines(bank) { self.workshop.start_with_twin() } else { self.workshop.start() },
            |worker, stages, job| {
                observer.starts(self.plan.jobs[job].snippet);
                self.examine(bank, worker, stages, job)
            },
        )
    }

    /// Whether the first snippet to run is examined, without the environment of packages.
    fn examines(&self, bank: &Bank) -> bool {
        let batch = self.plan.batches.first().filter(|batch| batch.group.is_none());
        let first = batch.and_then(|batch| batch.jobs.first());
        first.is_some_and(|job| self.controls.is_due(digest_of(bank, &self.plan.jobs[*job])))
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
        let digest = digest_of(bank, &self.plan.jobs[job]);
        let is_due = self.controls.is_due(digest);
        let case = examine::Case {
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
            self.try_mutants(worker, stages, job, &task)?;
        }
        Ok(examined)
    }

    /// Tries some mutants of a job's snippet, unless the time for that is spent, and notes the evidence if it is weak.
    fn try_mutants(
        &self,
        worker: &mut Worker<'_>,
        stages: &[Vec<Import>],
        job: usize,
        task: &Task,
    ) -> Result<(), Fault> {
        if self.sampling.sample == 0 || *self.sampling.spent.lock() >= TIME_FOR_MUTANTS {
            return Ok(());
        }
        let started = Instant::now();
        let snippet = self.plan.jobs[job].snippet;
        let mutants = mutate::mutants(&snippet.source);
        let chosen = mutate::sample(&mutants, Some(self.sampling.sample));
        let case = MeasureCase { source: &snippet.source, mutants: &mutants, chosen: &chosen, known: &[] };
        let measured = measure(worker, stages, task, &case)?;
        *self.sampling.spent.lock() += started.elapsed();
        if let Measured::Fates(fates) = measured
            && let Some(weak) = WeakEvidence::of(snippet, mutants, &fates)
        {
            self.sampling.weak.lock().insert(job, weak);
        }
        Ok(())
    }

    /// Starts a worker in a world.
    pub fn start_in(&self, world: &World) -> Result<Worker<'_>, Fault> {
        self.workshop.start_in(world)
    }

    /// Describes the lane of a stressed session.
    pub fn stress_lane(&self) -> StressLane {
        let python = self.workshop.python();
        StressLane {
            lane: self.lane.clone(),
            interpreter: self.interpreter.clone(),
            version: python.map_or_else(|| self.lane.python.to_string(), |python| python.version.clone()),
        }
    }

    /// Judges the outcome of a job, and keeps it for later runs if it can be.
    pub fn judge(&self, bank: &Bank, at: usize, outcome: Outcome, room: &Room) -> JobResult {
        match outcome {
            Outcome::Fault(fault) => JobResult::Fault(fault),
            Outcome::Examined(examined) => {
                let job = &self.plan.jobs[at];
                let claims = job.claims.iter().map(|at| (*at, self.plan.claims[*at].claim));
                let judgement = judge::judge_run(examined, job.snippet, &job.versions, claims);
                self.keep(bank, at, &judgement);
                JobResult::Judged(judgement.within(room))
            }
        }
    }

    /// Keeps a run that is as recorded, was examined, and met no trouble.
    fn keep(&self, bank: &Bank, at: usize, judgement: &Judgement) {
        let snippet = self.plan.jobs[at].snippet;
        let Judgement { observation, unexplained, .. } = judgement;
        let is_plain = unexplained.is_none() && observation.repeated.is_none() && !snippet.metadata.exclusive;
        if !is_plain || !judgement.is_as_recorded() || !self.results.keeps(observation) {
            return;
        }
        let digest = digest_of(bank, &self.plan.jobs[at]);
        let (Some(python), Some(sandbox)) = (self.workshop.python(), self.workshop.sandbox()) else { return };
        if !self.controls.was_examined(digest) {
            return;
        }
        let place = Origin {
            version: python.version.clone(),
            executable: python.executable.clone(),
            machine: judgement.machine.as_ref().clone(),
            sandbox: sandbox.clone(),
        };
        self.results.add(self.results.key(&snippet.file_name(), digest), observation.as_ref().clone(), &place);
    }

    /// The place of a run that was kept, if there is one.
    fn place(&self) -> Option<&Origin> {
        self.kept.values().next().map(|(_, place)| place)
    }

    /// The sandbox of the runs, those of earlier sessions included.
    pub fn sandbox(&self) -> Option<Sandbox> {
        self.workshop.sandbox().or(self.place().map(|place| &place.sandbox)).cloned()
    }

    /// The version of the interpreter, with the micro version if it has reported it.
    pub fn version(&self) -> String {
        let label = self.interpreter.label();
        self.workshop.python().map_or_else(|| label.version.to_string(), |python| python.version.clone())
    }

    /// Ends the workers, keeps for later runs what was learned, and adds what earlier runs have kept.
    pub fn finish(mut self, mut results: Vec<Option<JobResult>>, room: &Room) -> PythonRun<'b> {
        self.controls.remember();
        self.explanations.remember();
        self.results.remember();
        self.closures.remember(self.workshop.learned());
        let label = self.interpreter.label();
        let found = self.workshop.python().map(|python| (python.version.clone(), python.executable.clone()));
        let found = found.or_else(|| self.place().map(|place| (place.version.clone(), place.executable.clone())));
        let (version, executable) = found.unwrap_or_else(|| (label.version.to_string(), String::new()));
        let mut kept = BTreeSet::new();
        for (at, (job, result)) in self.plan.jobs.iter().zip(&mut results).enumerate() {
            if job.decision == Decision::Run
                && result.is_none()
                && let Some((judgement, _)) = self.kept.remove(job.snippet.id.as_str())
            {
                *result = Some(JobResult::Judged(judgement.within(room)));
                kept.insert(at);
            }
        }
        PythonRun {
            version,
            executable,
            lane: self.lane,
            interpreter: self.interpreter,
            plan: self.plan,
            results,
            kept,
            weak: self.sampling.weak.into_inner(),
        }
    }
}

/// How long the mutants of one run may take together. A snippet takes 30 ms; a first run of the shipped bank tries those of some
/// hundred snippets, and `verify mutate` tries all.
const TIME_FOR_MUTANTS: Duration = Duration::from_secs(5);

/// The mutants that are tried during a run.
#[derive(Debug, Default)]
struct Sampling {
    /// How many of each snippet.
    sample: usize,
    /// How long all threads together have tried mutants.
    spent: Mutex<Duration>,
    /// By the places of the jobs.
    weak: Mutex<BTreeMap<usize, WeakEvidence>>,
}

/// The share of mutants, in percent, that the asserts of a snippet have to notice in a sample. A sample is small, and of a good
/// snippet one or two may survive.
const ENOUGH: f64 = 70.0;

/// A snippet whose asserts noticed few of the mutants that were tried.
#[derive(Debug)]
pub struct WeakEvidence {
    pub killed: usize,
    pub survivors: Vec<Mutant>,
}

impl WeakEvidence {
    /// Judges a sample. A single survivor is no judgement.
    fn of(snippet: &Snippet, mutants: Mutants, fates: &[Option<Fate>]) -> Option<WeakEvidence> {
        let mut score = Score::default();
        let mut survivors = Vec::new();
        for (mutant, fate) in mutants.all.into_iter().zip(fates) {
            let is_accepted = snippet.metadata.equivalent.iter().any(|accepted| accepted.mutant == mutant.name);
            let standing = MutantStanding::of(&mutant, *fate, is_accepted);
            score += standing;
            if standing == MutantStanding::Survived {
                survivors.push(mutant);
            }
        }
        let is_weak = survivors.len() > 1 && score.percent().is_some_and(|percent| percent < ENOUGH);
        is_weak.then_some(WeakEvidence { killed: score.killed, survivors })
    }
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

/// The results of one lane of a run.
#[derive(Debug)]
pub struct PythonRun<'b> {
    pub lane: LaneName,
    pub interpreter: Interpreter,
    pub plan: Plan<'b>,
    /// In the order of the plan's jobs. A job that was not started has none.
    pub results: Vec<Option<JobResult>>,
    /// With the micro version, if the interpreter has reported it.
    pub version: String,
    /// `sys.executable`, if the interpreter has reported it.
    pub executable: String,
    /// The places of the jobs whose results are those of earlier runs.
    pub kept: BTreeSet<usize>,
    /// The snippets whose evidence is weak, by the places of the jobs.
    pub weak: BTreeMap<usize, WeakEvidence>,
}

impl PythonRun<'_> {
    /// The evidence of a claim, in the order in which the bank lists it.
    pub fn evidence(&self, claim: usize) -> impl Iterator<Item = Evidence<'_>> {
        let selected = &self.plan.claims[claim];
        selected.jobs.iter().map(move |job| {
            let (job, result) = (&self.plan.jobs[*job], &self.results[*job]);
            let shown = match (&job.decision, result) {
                (Decision::Skip { .. }, _) => Shown::Skipped,
                (Decision::Run, Some(JobResult::Judged(judgement))) => {
                    let recorded = Recorded::of(selected.claim, job.snippet, &job.versions);
                    Shown::Judged {
                        finding: judgement.findings[&claim],
                        verdict: judge::verdict(&judgement.observation.ending),
                        output: recorded.compared(&judgement.output),
                        recorded,
                    }
                }
                (Decision::Run, Some(JobResult::Fault(_)) | None)
                | (Decision::Unfit { .. } | Decision::Fault { .. }, _) => Shown::Nothing,
            };
            Evidence { lane: &self.lane, versions: &job.versions, snippet: job.snippet, shown }
        })
    }

    /// The ids of the snippets that were run to an end in this run.
    pub fn snippets_that_were_run(&self) -> impl Iterator<Item = &str> {
        let results = self.plan.jobs.iter().zip(&self.results).enumerate();
        let is_run = |at: usize, result: &Option<JobResult>| {
            matches!(result, Some(JobResult::Judged(_))) && !self.kept.contains(&at)
        };
        let run = results.filter(move |(at, (_, result))| is_run(*at, result));
        run.map(|(_, (job, _))| job.snippet.id.as_str())
    }

    /// How many results there are, those of earlier runs included.
    pub fn results(&self) -> usize {
        self.results.iter().filter(|result| result.is_some()).count()
    }
}
