//! Runs a bank: a [`Session`] is a selection of claims on chosen Pythons, and [`Session::run`] runs and judges it.
//!
//! Every command that runs snippets goes through here, and so do the tests:
//!
//! ```text
//! let session = Session::open(&bank, &selector, RunConfig::default())?;
//! let run = session.run(&Cancel::default(), &Silent)?;
//! let recorded = record(&run, Mode::Pend);
//! let report = Report::new(&run, &recorded, &rerun, wall);
//! ```
//!
//! A session prints nothing; its [`Observer`] learns what happens. It can be run any number of times, each time with a new
//! [`Cancel`]: a run leaves no process, no descriptor and no state of its own behind, unless it is to leave idle workers for the
//! next one.

mod interpreter;
mod lanes;
mod mutation;
mod rerun;
mod stress;

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use verify_protocol::sandbox::{Layer, Sandbox};

use self::interpreter::Prepared;
pub use self::interpreter::{JobResult, PythonRun, WeakEvidence};
use self::lanes::SessionLane;
pub use self::lanes::{Absence, LaneAbsence, PackageSeries, Upgrade, WrongSeries, read_series, series_of};
pub use self::mutation::{Mutation, SnippetMutation};
pub use self::rerun::Rerun;
pub use self::stress::{SettingFound, Stress, StressFault, StressLane, StressRun, Suspect, WithoutVerdict, WorldPass};
use crate::bank::{Bank, Claim, LaneName, Question, SETTINGS, Snippet};
use crate::cache::controls::Control;
use crate::cache::results::Circumstances;
use crate::cache::{CacheChoice, Caches};
use crate::environment::{Environments, NoCacheDirectory};
use crate::isolation::{Isolation, SandboxPolicy};
use crate::judge::Room;
use crate::judge::across::{self, ClaimChanges, Evidence, UnconfirmedChange};
use crate::judge::change::Context;
use crate::plan::Arrangement;
use crate::python::{self, Interpreter, Label, NotFound, PythonSelection, SearchPaths};
use crate::run::{self, Cancel, Fault, IdleWorkers, WorkerNumbers, Workshop, WorkshopConfig};
use crate::select::{NothingSelected, Selector};
use crate::shard::{Shard, Sharding};

/// The Pythons of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Pythons {
    /// Those of `pythons` in the bank's settings, else the newest that the bank allows.
    #[default]
    Configured,
    /// One of each version that the bank allows.
    EachVersion,
    /// Those of these versions and paths.
    Named(Vec<String>),
}

impl Pythons {
    /// Chooses the interpreters, oldest first.
    ///
    /// # Errors
    /// Fails if one cannot be found or used, or if two of one version and build are named.
    pub fn choose(&self, bank: &Bank, places: &SearchPaths) -> Result<Vec<Interpreter>, NoInterpreter> {
        let settings = &bank.settings;
        let which = match self {
            Pythons::EachVersion => PythonSelection::Each,
            Pythons::Named(names) => PythonSelection::These(names),
            Pythons::Configured if settings.pythons.is_empty() => PythonSelection::Newest,
            Pythons::Configured => PythonSelection::These(&settings.pythons),
        };
        let are_configured = *self == Pythons::Configured && !settings.pythons.is_empty();
        python::choose_all(which, &settings.python, places).map_err(|error| match error {
            NotFound::Twice { .. } => NoInterpreter::Twice(error),
            NotFound::Given { .. } | NotFound::None { .. } if are_configured => NoInterpreter::Configured(error),
            NotFound::Given { .. } | NotFound::None { .. } => NoInterpreter::NotFound(error),
        })
    }
}

/// Why the interpreters of a run could not be chosen.
#[derive(Debug, thiserror::Error)]
pub enum NoInterpreter {
    #[error(transparent)]
    NotFound(NotFound),
    #[error("{0}\n  `pythons` in {SETTINGS} asks for it; --python overrides that")]
    Configured(#[source] NotFound),
    /// The command line is wrong, not the machine.
    #[error(transparent)]
    Twice(NotFound),
}

/// How a bank is run.
#[derive(Debug, Clone)]
pub struct RunConfig {
    pub pythons: Pythons,
    /// The series of packages.
    pub packages: PackageSeries,
    /// Whether nothing is run unless all of these series exist for all of these Pythons.
    pub needs_all_lanes: bool,
    /// How many snippets run at the same time.
    pub jobs: usize,
    /// How many failures stop the run: snippets that fail, each counted once in each lane.
    pub max_failures: Option<NonZeroUsize>,
    /// Which snippets that pass get a control run.
    pub control: Control,
    /// Where what is learned is kept.
    pub cache: CacheChoice,
    /// Whether runs of earlier sessions that were as recorded stand for new ones.
    pub reuses_results: bool,
    /// How many mutants of each snippet that is examined are tried, to see whether its evidence is weak.
    pub sample: usize,
    /// The part of the selection that is run; all of it if there is none.
    pub sharding: Option<Sharding>,
    pub sandbox: SandboxPolicy,
    /// Layers of the sandbox that are left out.
    pub without: Vec<Layer>,
    /// The processes that several runs with this configuration share.
    pub idle: Option<IdleWorkers>,
    /// Where interpreters and workers are looked for.
    pub places: SearchPaths,
    /// The order and the company of the snippets. It must not matter to any result, and no option sets it.
    pub arrangement: Arrangement,
}

impl Default for RunConfig {
    /// The configuration of a bare `verify`.
    fn default() -> RunConfig {
        RunConfig {
            pythons: Pythons::default(),
            packages: PackageSeries::default(),
            needs_all_lanes: false,
            jobs: std::thread::available_parallelism().map_or(1, usize::from),
            max_failures: None,
            control: Control::default(),
            cache: CacheChoice::default(),
            reuses_results: false,
            sample: 0,
            sharding: None,
            sandbox: SandboxPolicy::default(),
            without: Vec::new(),
            idle: None,
            places: SearchPaths::of_this_machine(),
            arrangement: Arrangement::default(),
        }
    }
}

/// Learns what happens during a run, from any of its threads.
pub trait Observer: Sync {
    /// Something takes time, such as making an environment.
    fn waits(&self, _what: &str) {}
    /// The snippets start to run.
    fn begins(&self, _scope: &Scope) {}
    /// A snippet is about to run.
    fn starts(&self, _snippet: &Snippet) {}
    /// A snippet was run and judged; or it was not, through a fault.
    fn judged(&self, _snippet: &Snippet, _failed: bool) {}
    /// The same of a session's run, with the result.
    fn finished(&self, _lane: &LaneName, _snippet: &Snippet, _result: &JobResult) {}
    /// No snippet runs any more.
    fn ends(&self) {}
}

/// An observer that ignores everything.
pub struct Silent;

impl Observer for Silent {}

/// The scope of a run that is about to start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    pub claims: usize,
    pub questions: usize,
    pub lanes: Vec<LaneName>,
    pub jobs: usize,
    /// The snippets that will run, on all Pythons together.
    pub snippets: usize,
}

/// Why a session could not be opened or run.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    #[error(transparent)]
    NothingSelected(#[from] NothingSelected),
    #[error("no selected claim asks for {}", list(.packages))]
    NothingAsks { packages: Vec<String> },
    #[error("there is nothing to run with that series{}", reasons(.0))]
    NoLane(Vec<LaneAbsence>),
    #[error(transparent)]
    NoInterpreter(#[from] NoInterpreter),
    #[error(transparent)]
    NoEnvironments(#[from] NoCacheDirectory),
    #[error(transparent)]
    Fault(#[from] Fault),
}

fn list(packages: &[String]) -> String {
    packages.join(" or ")
}

fn reasons(absent: &[LaneAbsence]) -> String {
    let lines = absent.iter().map(|absent| format!("\n  {}: {}", absent.lane, absent.why()));
    lines.collect::<Vec<_>>().concat()
}

/// What is done with snippets besides the plain run.
#[derive(Debug, Clone, Copy)]
struct ExtraRuns {
    control: Control,
    /// How many mutants of each snippet that is examined are tried.
    sample: usize,
    /// Whether runs of earlier sessions stand for new ones.
    reuses: bool,
}

impl ExtraRuns {
    /// Plain runs alone, all of them new.
    const NONE: ExtraRuns = ExtraRuns { control: Control::Off, sample: 0, reuses: false };
}

/// A selection of claims in chosen lanes.
pub struct Session<'b> {
    bank: &'b Bank,
    config: RunConfig,
    selected: Vec<(&'b Question, &'b Claim)>,
    /// How many claims all shards have together.
    in_all_shards: usize,
    interpreters: Vec<Interpreter>,
    lanes: Vec<SessionLane<'b>>,
    numbers: WorkerNumbers,
}

impl<'b> Session<'b> {
    /// Selects the claims and chooses the Pythons. Nothing is run yet.
    ///
    /// # Errors
    /// Fails if a filter selects nothing or a Python cannot be used.
    pub fn open(bank: &'b Bank, selector: impl Into<Selector>, config: RunConfig) -> Result<Session<'b>, SessionError> {
        Session::open_lanes(bank, &selector.into(), config, None)
    }

    /// Opens a session that compares what the locks have with what they would have after an upgrade.
    ///
    /// # Errors
    /// As [`Session::open`].
    pub fn open_upgrade(
        bank: &'b Bank,
        selector: impl Into<Selector>,
        config: RunConfig,
        upgrade: &'b Upgrade,
    ) -> Result<Session<'b>, SessionError> {
        Session::open_lanes(bank, &selector.into(), config, Some(upgrade))
    }

    fn open_lanes(
        bank: &'b Bank,
        selector: &Selector,
        config: RunConfig,
        upgrade: Option<&'b Upgrade>,
    ) -> Result<Session<'b>, SessionError> {
        let selected = selector.select(bank)?.to_run()?;
        let interpreters = config.pythons.choose(bank, &config.places)?;
        let lanes = lanes::lanes(bank, &interpreters, &config.packages, upgrade);
        let selected = lanes::narrow(bank, &lanes, selected);
        if selected.is_empty() {
            let mut packages: Vec<String> =
                lanes.iter().filter_map(|lane| Some(lane.name.series.as_ref()?.package.to_string())).collect();
            packages.dedup();
            return Err(SessionError::NothingAsks { packages });
        }
        let in_all_shards = selected.len();
        let selected = match &config.sharding {
            Some(sharding) => sharding.keep(selected),
            None => selected,
        };
        let numbers = config.idle.as_ref().map(|idle| idle.numbers.clone()).unwrap_or_default();
        Ok(Session { bank, config, selected, in_all_shards, interpreters, lanes, numbers })
    }

    /// The Pythons of the session, oldest first.
    pub fn interpreters(&self) -> &[Interpreter] {
        &self.interpreters
    }

    /// Runs the selected claims on all Pythons together, and judges them.
    ///
    /// # Errors
    /// Fails if environments cannot be kept anywhere or a worker does not start. Everything that concerns one claim is a
    /// result, not an error.
    pub fn run(&self, cancel: &Cancel, observer: &dyn Observer) -> Result<Run<'b>, SessionError> {
        let started = Instant::now();
        let examination =
            ExtraRuns { control: self.config.control, sample: self.config.sample, reuses: self.config.reuses_results };
        let (prepared, absent) = self.prepare(&self.lanes, examination, cancel, observer)?;
        self.announce(&prepared, observer);
        let lanes: Vec<_> = prepared.iter().map(|prepared| prepared.lane(self.bank, observer)).collect();
        let failures = AtomicUsize::new(0);
        let room = Room::default();
        let results = run::run(&lanes, self.config.jobs, cancel, |lane, job, outcome| {
            let result = prepared[lane].judge(self.bank, job, outcome, &room);
            let failed = result.is_failure();
            let snippet = prepared[lane].plan.jobs[job].snippet;
            observer.judged(snippet, failed);
            observer.finished(&prepared[lane].lane, snippet, &result);
            let failures = failures.fetch_add(usize::from(failed), Ordering::Relaxed) + usize::from(failed);
            let is_last = failed && self.config.max_failures.is_some_and(|most| failures >= most.get());
            (result, if is_last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        });
        observer.ends();
        let results = results?;
        drop(lanes);

        let sandbox = prepared.iter().find_map(Prepared::sandbox);
        let pythons: Vec<PythonRun<'b>> =
            prepared.into_iter().zip(results).map(|(prepared, results)| prepared.finish(results, &room)).collect();
        let stopped = self.stopped(cancel);
        let shard = self.config.sharding.as_ref().map(|sharding| (sharding.shard, self.in_all_shards));
        let mut run = Run {
            shard,
            bank: self.bank,
            selected: self.selected.clone(),
            pythons,
            absent,
            changes: Vec::new(),
            unconfirmed: Vec::new(),
            modified: BTreeSet::new(),
            sandbox,
            stopped,
            wall: Duration::ZERO,
        };
        run.judge_changes();
        run.modified = run.modified_snippets();
        run.wall = started.elapsed();
        Ok(run)
    }

    /// Plans lanes, makes the environments that they need, and gets them ready to start.
    fn prepare(
        &self,
        lanes: &[SessionLane<'b>],
        examination: ExtraRuns,
        cancel: &Cancel,
        observer: &dyn Observer,
    ) -> Result<(Vec<Prepared<'b>>, Vec<LaneAbsence>), SessionError> {
        // Environments are made before anything runs, one after the other. All Pythons share what is known of failures.
        let environments = Environments::of_this_user(cancel.clone());
        let has_plain =
            |python: Label| lanes.iter().any(|lane| lane.name.python == python && lane.name.series.is_none());
        let mut planned = Vec::new();
        let mut absent = Vec::new();
        for lane in lanes {
            let worker = self.config.places.workers.join(lane.interpreter.worker());
            let caches = Caches::of(&self.config.cache, &lane.interpreter, &worker);
            let circumstances = Circumstances::new(self.config.sandbox, &self.config.without);
            let results = match examination.reuses {
                true => caches.results(examination.control, circumstances),
                false => Caches::no_results(circumstances),
            };
            let has_plain = has_plain(lane.name.python);
            let (lane, missing) = interpreter::plan(
                self.bank,
                &self.selected,
                lane,
                has_plain,
                (caches, results),
                &environments,
                observer,
            )?;
            let is_there = lane.lane.series.is_none() || !lane.plan.jobs.is_empty();
            absent.extend(missing);
            if is_there {
                planned.push(lane);
            }
        }
        let is_incomplete = planned.len() < lanes.len() && self.config.needs_all_lanes;
        if planned.is_empty() || is_incomplete {
            absent.retain(|absent| absent.groups.is_empty());
            return Err(SessionError::NoLane(absent));
        }
        // One lane shows how good the evidence is.
        let newest = planned.iter().rposition(|lane| lane.lane.series.is_none()).unwrap_or(planned.len() - 1);
        let prepared = planned
            .into_par_iter()
            .enumerate()
            .map(|(at, planned)| {
                let sample = if at == newest { examination.sample } else { 0 };
                let control = match examination.control {
                    Control::Newest if at == newest => Control::All,
                    Control::Newest => Control::Off,
                    other => other,
                };
                let workshop = Workshop::open(self.workshop(&planned.interpreter, cancel, planned.environments()))?;
                Ok(planned.arranged(self.config.arrangement).open(workshop, control, sample))
            })
            .collect::<Result<Vec<Prepared<'_>>, Fault>>()?;
        Ok((prepared, absent))
    }

    /// Tells the observer what is about to start.
    fn announce(&self, prepared: &[Prepared<'b>], observer: &dyn Observer) {
        observer.begins(&Scope {
            claims: self.selected.len(),
            questions: questions_of(&self.selected),
            lanes: prepared.iter().map(|prepared| prepared.lane.clone()).collect(),
            jobs: self.config.jobs,
            snippets: prepared.iter().map(|prepared| prepared.plan.to_run()).sum(),
        });
    }

    /// Why a run ended before everything was run, if it did.
    fn stopped(&self, cancel: &Cancel) -> Option<Stopped> {
        match cancel.signal() {
            Some(signal) => Some(Stopped::Signal(signal)),
            None => cancel.is_set().then_some(Stopped::Failures(self.config.max_failures.map_or(1, NonZeroUsize::get))),
        }
    }

    /// Configures the workers of one interpreter.
    fn workshop(
        &self,
        interpreter: &Interpreter,
        cancel: &Cancel,
        environments: std::collections::BTreeMap<String, PathBuf>,
    ) -> WorkshopConfig {
        WorkshopConfig {
            executable: self.config.places.workers.join(interpreter.worker()),
            interpreter: interpreter.clone(),
            environments,
            isolation: Isolation {
                policy: self.config.sandbox,
                without: self.config.without.clone(),
                hidden: hidden_from_snippets(&self.bank.root),
            },
            cancel: cancel.clone(),
            numbers: self.numbers.clone(),
            idle: self.config.idle.clone(),
        }
    }
}

/// Starts a worker of `interpreter` and ends it again, to see which sandbox it gets.
///
/// # Errors
/// Fails if the worker does not start, or not in the sandbox that the policy asks for.
pub fn probe_sandbox(interpreter: &Interpreter, places: &SearchPaths, policy: SandboxPolicy) -> Result<Sandbox, Fault> {
    let workshop = Workshop::open(WorkshopConfig {
        executable: places.workers.join(interpreter.worker()),
        interpreter: interpreter.clone(),
        environments: std::collections::BTreeMap::new(),
        isolation: Isolation { policy, ..Isolation::default() },
        cancel: Cancel::default(),
        numbers: WorkerNumbers::default(),
        idle: None,
    })?;
    let _worker = workshop.start()?;
    workshop.sandbox().cloned().ok_or(Fault::NoReport)
}

/// The directories that no snippet may see: the bank, the repository that it is in, and the home directory.
fn hidden_from_snippets(bank: &Path) -> Vec<PathBuf> {
    let repository = bank.ancestors().find(|directory| directory.join(".git").exists());
    let home = std::env::var_os("HOME").map(PathBuf::from).filter(|home| home.is_absolute());
    [Some(bank.to_owned()), repository.map(Path::to_owned), home].into_iter().flatten().collect()
}

/// Why a run ended before everything was run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stopped {
    /// A signal, by its number.
    Signal(i32),
    /// So many failures, because the run was to stop there.
    Failures(usize),
}

impl std::fmt::Display for Stopped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stopped::Signal(number) => match nix::sys::signal::Signal::try_from(*number) {
                Ok(signal) => write!(f, "{signal}"),
                Err(_) => write!(f, "signal {number}"),
            },
            Stopped::Failures(1) => write!(f, "the first failure"),
            Stopped::Failures(number) => write!(f, "{number} failures"),
        }
    }
}

/// Everything that a run of a session found out. It is plain data: reports and snapshots are made from it.
#[derive(Debug)]
pub struct Run<'b> {
    pub bank: &'b Bank,
    /// In bank order. The plan of every lane has the same claims; one with a chosen series has jobs for those that it is about.
    pub selected: Vec<(&'b Question, &'b Claim)>,
    /// The part of the selection that was run, and how many claims all parts have; none if it was all of it.
    pub shard: Option<(Shard, usize)>,
    /// One for each lane, the oldest Python first.
    pub pythons: Vec<PythonRun<'b>>,
    /// What the run does not have of the lanes with chosen series.
    pub absent: Vec<LaneAbsence>,
    /// The changes of each selected claim between the lanes.
    pub changes: Vec<ClaimChanges>,
    /// Recorded changes that the run could not show.
    pub unconfirmed: Vec<UnconfirmedChange>,
    /// The ids of the snippets that were run and whose files have changed since the bank was loaded.
    pub modified: BTreeSet<String>,
    /// The sandbox that the snippets ran in, if any was run.
    pub sandbox: Option<Sandbox>,
    pub stopped: Option<Stopped>,
    pub wall: Duration,
}

impl Run<'_> {
    /// Whether anything failed.
    pub fn has_failure(&self) -> bool {
        let mut results = self.pythons.iter().flat_map(|python| &python.results);
        results.any(|result| result.as_ref().is_some_and(JobResult::is_failure))
    }

    /// The evidence of a selected claim, lane by lane, in the order in which the bank lists it.
    pub fn evidence(&self, claim: usize) -> Vec<Evidence<'_>> {
        self.pythons.iter().flat_map(|python| python.evidence(claim)).collect()
    }

    fn judge_changes(&mut self) {
        let mut unconfirmed = Vec::new();
        let changes = self
            .selected
            .iter()
            .enumerate()
            .map(|(at, (_, claim))| {
                let lanes = self.pythons.iter().filter(|python| !python.plan.claims[at].jobs.is_empty());
                let lanes: Vec<&LaneName> = lanes.map(|python| &python.lane).collect();
                let snippets: Vec<&Snippet> = self.bank.evidence(claim).collect();
                Context::with(self.bank, &snippets, |context| {
                    across::judge_changes((at, claim), &self.evidence(at), &lanes, context, &mut unconfirmed)
                })
            })
            .collect();
        (self.changes, self.unconfirmed) = (changes, unconfirmed);
    }

    /// Compares the snippets that were run with their files as they are now.
    fn modified_snippets(&self) -> BTreeSet<String> {
        let run: BTreeSet<&str> = self.pythons.iter().flat_map(PythonRun::snippets_that_were_run).collect();
        let is_modified = |snippet: &&Snippet| {
            let now = self.bank.files.read(&snippet.path, crate::bank::snippet::LARGEST as u64);
            !now.is_ok_and(|now| now == snippet.source.as_bytes())
        };
        let snippets = run.into_iter().filter_map(|id| self.bank.snippets.get(id));
        snippets.filter(is_modified).map(|snippet| snippet.id.clone()).collect()
    }
}

fn questions_of(selected: &[(&Question, &Claim)]) -> usize {
    let mut ids: Vec<&str> = selected.iter().map(|(question, _)| question.id.as_str()).collect();
    ids.dedup();
    ids.len()
}
