//! Runs a session in many worlds, and finds the smallest setting that shows each difference: [`Session::stress`].
//!
//! Everything is a *pass*: the plain run of some snippets in one world. First there is one in the plain world, and one in each
//! stressed world, of all snippets that have not differed yet. The snippets that differ are then *suspects*. Passes of them
//! alone show whether they differ in the plain world too, and with which single setting; if none is enough, settings are
//! taken away one by one while the difference is still there.
//!
//! No snapshot is consulted, and nothing is written.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use verify_protocol::message::Import;
use verify_protocol::observation::{Difference, Ending};
use verify_protocol::sandbox::Sandbox;

use super::interpreter::Prepared;
use super::{ExtraRuns, Observer, Scope, Session, SessionError, Stopped, questions_of};
use crate::bank::{Bank, Claim, LaneName, Question, Snippet};
use crate::examine::{self, Case};
use crate::judge;
use crate::plan::{Arrangement, Plan};
use crate::python::Interpreter;
use crate::run::{self, Cancel, Examined, Fault, Lane, Outcome, Worker};
use crate::stress::{Setting, SettingKind, settings_of, world_with, worlds};

/// What a session is stressed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stress {
    /// Worlds with so many hash seeds and layouts of the heap, and with everything else.
    Seeds(u32),
    /// One world with these settings.
    Only(Vec<Setting>),
}

/// A pass that was made of all snippets.
#[derive(Debug)]
pub struct WorldPass {
    /// None for the plain world.
    pub settings: Vec<Setting>,
    /// How many snippets it ran.
    pub runs: usize,
    pub wall: Duration,
}

/// Everything that a stressed session found out.
#[derive(Debug)]
pub struct StressRun<'b> {
    pub bank: &'b Bank,
    pub selected: Vec<(&'b Question, &'b Claim)>,
    pub lanes: Vec<StressLane>,
    /// The passes over all snippets, that of the plain world first.
    pub passes: Vec<WorldPass>,
    /// In the order of the lanes, and in each in the order of the ids.
    pub suspects: Vec<Suspect<'b>>,
    /// Snippets that could not be run, through no fault of their own.
    pub faults: Vec<StressFault<'b>>,
    /// Snippets that end without a verdict in the plain world: only their endings are compared.
    pub without_verdict: Vec<WithoutVerdict<'b>>,
    /// How many snippets were compared, in each lane counted anew.
    pub snippets: usize,
    /// How many runs of a snippet there were, with those that looked for the smallest setting.
    pub runs: usize,
    pub sandbox: Option<Sandbox>,
    pub stopped: Option<Stopped>,
    pub wall: Duration,
}

#[derive(Debug)]
pub struct StressLane {
    pub lane: LaneName,
    pub interpreter: Interpreter,
    pub version: String,
}

/// A snippet that differs in some world.
#[derive(Debug)]
pub struct Suspect<'b> {
    /// The place of the lane.
    pub lane: usize,
    job: usize,
    pub snippet: &'b Snippet,
    /// The claims that it is evidence of, by their places in the selection.
    pub claims: Vec<usize>,
    /// Where the difference was first seen, and what it was.
    world: Vec<Setting>,
    first: Difference,
    /// What shows a difference; at least one.
    pub found: Vec<SettingFound>,
}

/// The settings that show a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingFound {
    /// None if the snippet differs in the plain world too.
    pub settings: Vec<Setting>,
    pub difference: Difference,
    /// In how many of how many runs it was seen.
    pub seen: (u32, u32),
    /// Whether fewer of the settings do not show it.
    pub is_smallest: bool,
}

/// A snippet that ends without a verdict in the plain world.
#[derive(Debug)]
pub struct WithoutVerdict<'b> {
    pub lane: usize,
    pub snippet: &'b Snippet,
    pub ending: Ending,
}

/// A snippet that could not be run in some world.
#[derive(Debug)]
pub struct StressFault<'b> {
    pub lane: usize,
    pub snippet: &'b Snippet,
    pub why: String,
}

/// What a run showed, as far as it is compared.
#[derive(Debug)]
struct WorldResult {
    ending: Ending,
    /// The digest of the text that would be recorded.
    digest: blake3::Hash,
    /// Its beginning.
    text: String,
}

/// How much of an output is kept, in bytes. It is compared by its digest, so this is for the eye, and the outputs of a large bank
/// stay small together.
const LONGEST_KEPT: usize = 16 << 10;
/// How often a suspect is run again in the plain world. What differs in one run of two is missed once in eight times.
const REPEATS: u32 = 3;
/// How often a setting that was seen to show a difference is tried again, before it is believed.
const CONFIRMATIONS: u32 = 2;

impl WorldResult {
    fn of(examined: Examined, snippet: &Snippet) -> WorldResult {
        let Examined { observation, machine, .. } = examined;
        let text = judge::recordable(&observation, &machine, &snippet.metadata.redact);
        let mut text = text.unwrap_or_else(|overgrown| overgrown.to_string());
        let digest = blake3::hash(text.as_bytes());
        if text.len() > LONGEST_KEPT {
            text.truncate(text.floor_char_boundary(LONGEST_KEPT));
            text.push('…');
            text.shrink_to_fit();
        }
        WorldResult { ending: observation.ending, digest, text }
    }

    /// Compares the plain run with another. Where there is no verdict, only the kind of the ending is compared: how far a
    /// snippet gets that runs into a limit is chance.
    fn difference(&self, other: &WorldResult) -> Option<Difference> {
        let (plain, twin) = (&self.ending, &other.ending);
        if plain.label() != twin.label() {
            return Some(Difference::Ending { plain: plain.to_string(), twin: twin.to_string() });
        }
        if judge::verdict(plain).is_none() || self.digest == other.digest {
            return None;
        }
        Some(Difference::Output { plain: self.text.clone(), twin: other.text.clone() })
    }
}

impl<'b> Session<'b> {
    /// Runs the selected claims in the plain world and in others, and finds out what makes them differ.
    ///
    /// # Errors
    /// As [`Session::run`].
    pub fn stress(
        &self,
        stress: &Stress,
        cancel: &Cancel,
        observer: &dyn Observer,
    ) -> Result<StressRun<'b>, SessionError> {
        let started = Instant::now();
        let (prepared, _) = self.prepare(&self.lanes, ExtraRuns::NONE, cancel, observer)?;
        let worlds = match stress {
            Stress::Seeds(seeds) => worlds(*seeds),
            Stress::Only(settings) => vec![settings.clone()],
        };
        let snippets: usize = prepared.iter().map(|prepared| prepared.plan.to_run()).sum();
        observer.begins(&Scope {
            claims: self.selected.len(),
            questions: questions_of(&self.selected),
            lanes: prepared.iter().map(|prepared| prepared.lane.clone()).collect(),
            jobs: self.config.jobs,
            snippets: snippets * (1 + worlds.len()),
        });
        let mut stressed = Stressed {
            bank: self.bank,
            jobs: self.config.jobs,
            cancel,
            observer,
            prepared: &prepared,
            plain: Vec::new(),
            suspects: Vec::new(),
            faults: Vec::new(),
            passes: Vec::new(),
            runs: 0,
        };
        let found = stressed.run_worlds(&worlds);
        observer.ends();
        found?;
        stressed.isolate(&worlds)?;
        let without_verdict = stressed.without_verdict();
        let Stressed { mut suspects, faults, passes, runs, .. } = stressed;
        suspects.sort_by_key(|suspect| (suspect.lane, suspect.job));
        Ok(StressRun {
            bank: self.bank,
            selected: self.selected.clone(),
            lanes: prepared.iter().map(Prepared::stress_lane).collect(),
            passes,
            suspects,
            faults,
            without_verdict,
            snippets,
            runs,
            sandbox: prepared.iter().find_map(Prepared::sandbox),
            stopped: cancel.signal().map(Stopped::Signal),
            wall: started.elapsed(),
        })
    }
}

/// The results of a pass, by lane and job. What was not run has none.
type Pass = Vec<Vec<Option<WorldResult>>>;
/// A snippet in a lane: the places of the lane and of the job.
type JobPlace = (usize, usize);

/// A session that is being stressed.
struct Stressed<'a, 'b> {
    bank: &'b Bank,
    jobs: usize,
    cancel: &'a Cancel,
    observer: &'a dyn Observer,
    prepared: &'a [Prepared<'b>],
    /// The pass in the plain world.
    plain: Pass,
    suspects: Vec<Suspect<'b>>,
    faults: Vec<StressFault<'b>>,
    passes: Vec<WorldPass>,
    runs: usize,
}

impl<'b> Stressed<'_, 'b> {
    /// Runs everything in the plain world and in the others, and collects the suspects.
    fn run_worlds(&mut self, worlds: &[Vec<Setting>]) -> Result<(), Fault> {
        self.plain = self.timed_pass(&[], &|_| true)?;
        for settings in worlds {
            if self.cancel.is_set() {
                break;
            }
            let is_open: BTreeSet<JobPlace> = self.suspects.iter().map(|suspect| (suspect.lane, suspect.job)).collect();
            let shown = self.timed_pass(settings, &|place| !is_open.contains(&place))?;
            for (lane, (plain, shown)) in self.plain.iter().zip(&shown).enumerate() {
                for (job, (plain, shown)) in plain.iter().zip(shown).enumerate() {
                    let (Some(plain), Some(shown)) = (plain, shown) else { continue };
                    let Some(first) = plain.difference(shown) else { continue };
                    let job_of = &self.prepared[lane].plan.jobs[job];
                    let (snippet, claims) = (job_of.snippet, job_of.claims.clone());
                    let world = settings.clone();
                    self.suspects.push(Suspect { lane, job, snippet, claims, world, first, found: Vec::new() });
                }
            }
        }
        Ok(())
    }

    fn without_verdict(&self) -> Vec<WithoutVerdict<'b>> {
        let mut found = Vec::new();
        for (lane, (prepared, shown)) in self.prepared.iter().zip(&self.plain).enumerate() {
            for (job, shown) in prepared.plan.jobs.iter().zip(shown) {
                let ending = shown.as_ref().map(|shown| &shown.ending);
                if let Some(ending) = ending.filter(|ending| judge::verdict(ending).is_none()) {
                    found.push(WithoutVerdict { lane, snippet: job.snippet, ending: ending.clone() });
                }
            }
        }
        found
    }

    /// Finds the smallest settings that show the difference of each suspect.
    fn isolate(&mut self, worlds: &[Vec<Setting>]) -> Result<(), Fault> {
        let differ = self.suspects.len();
        if differ > 0 && !self.cancel.is_set() {
            let what = crate::text::agree(differ, "snippet differs", "snippets differ");
            self.observer.waits(&format!("{what}; looking for the smallest setting that shows it\n"));
        }
        let all: Vec<usize> = (0..differ).collect();
        self.try_settings(&[], &all, REPEATS, &|_, _| true)?;
        for kind in SettingKind::ALL {
            for setting in settings_of(kind, worlds) {
                let is_open = |at: &usize| {
                    let found = &self.suspects[*at].found;
                    let is_shown = |found: &SettingFound| found.settings.iter().all(|setting| setting.kind() == kind);
                    // What differs in the plain world differs with every setting.
                    !found.iter().any(is_shown)
                };
                let open: Vec<usize> = all.iter().copied().filter(is_open).collect();
                // What decides shows itself each time.
                let is_decided = |seen: u32, runs: u32| kind.attempts() > 1 || seen == runs;
                self.try_settings(std::slice::from_ref(&setting), &open, kind.attempts(), &is_decided)?;
            }
        }
        for at in all {
            if self.suspects[at].found.is_empty() {
                self.reduce(at)?;
            }
        }
        Ok(())
    }

    /// Takes settings away from the world in which a suspect has differed, as long as it differs.
    fn reduce(&mut self, at: usize) -> Result<(), Fault> {
        let mut settings = self.suspects[at].world.clone();
        let attempts = SettingKind::Load.attempts();
        let mut smallest = self.attempt(&settings, &[at], attempts)?.pop();
        if let Some((_, _, (1.., _))) = smallest {
            let mut next = 0;
            while next < settings.len() && settings.len() > 1 {
                let mut fewer = settings.clone();
                fewer.remove(next);
                match self.attempt(&fewer, &[at], attempts)?.pop() {
                    Some(shows @ (_, _, (1.., _))) => (settings, smallest) = (fewer, Some(shows)),
                    _ => next += 1,
                }
            }
        }
        let suspect = &mut self.suspects[at];
        let is_complete = !self.cancel.is_set();
        suspect.found.push(match smallest {
            Some((_, Some(difference), seen)) => SettingFound { settings, difference, seen, is_smallest: is_complete },
            // It was seen once, in the pass over all snippets, and not again.
            Some((_, None, (_, runs))) => {
                SettingFound { settings, difference: suspect.first.clone(), seen: (1, runs + 1), is_smallest: false }
            }
            None => SettingFound { settings, difference: suspect.first.clone(), seen: (1, 1), is_smallest: false },
        });
        Ok(())
    }

    /// Tries settings on suspects, and notes those that they show a difference of. `is_enough` decides by the number of runs
    /// with a difference and of all runs.
    fn try_settings(
        &mut self,
        settings: &[Setting],
        suspects: &[usize],
        attempts: u32,
        is_enough: &dyn Fn(u32, u32) -> bool,
    ) -> Result<(), Fault> {
        let shown = self.attempt(settings, suspects, attempts)?;
        let seen: Vec<_> = shown.into_iter().filter(|(_, difference, _)| difference.is_some()).collect();
        let again: Vec<usize> = seen.iter().map(|(at, _, _)| *at).collect();
        let confirmed = match settings {
            [] => Vec::new(),
            _ => self.attempt(settings, &again, CONFIRMATIONS)?,
        };
        for (at, difference, (times, runs)) in seen {
            let more = confirmed.iter().find(|(of, _, _)| *of == at).map_or((0, 0), |(_, _, seen)| *seen);
            let (times, runs) = (times + more.0, runs + more.1);
            if let Some(difference) = difference.filter(|_| is_enough(times, runs)) {
                let found =
                    SettingFound { settings: settings.to_vec(), difference, seen: (times, runs), is_smallest: true };
                self.suspects[at].found.push(found);
            }
        }
        Ok(())
    }

    /// Runs suspects in the world with these settings so many times. Returns for each of them that was run the first
    /// difference, and in how many of how many runs there was one.
    #[expect(clippy::type_complexity, reason = "a suspect, a difference, and two numbers")]
    fn attempt(
        &mut self,
        settings: &[Setting],
        suspects: &[usize],
        times: u32,
    ) -> Result<Vec<(usize, Option<Difference>, (u32, u32))>, Fault> {
        let places: BTreeSet<JobPlace> =
            suspects.iter().map(|at| (self.suspects[*at].lane, self.suspects[*at].job)).collect();
        let mut tried: Vec<_> = suspects.iter().map(|at| (*at, None, (0, 0))).collect();
        for _ in 0..times {
            if self.cancel.is_set() || places.is_empty() {
                break;
            }
            let (shown, _) = self.pass(settings, &|place| places.contains(&place))?;
            for (at, difference, (seen, runs)) in &mut tried {
                let Suspect { lane, job, .. } = self.suspects[*at];
                let (Some(plain), Some(shown)) = (&self.plain[lane][job], &shown[lane][job]) else { continue };
                let found = plain.difference(shown);
                *runs += 1;
                *seen += u32::from(found.is_some());
                *difference = difference.take().or(found);
            }
        }
        tried.retain(|(_, _, (_, runs))| *runs > 0);
        Ok(tried)
    }

    /// Makes a pass, and notes how long it took.
    fn timed_pass(&mut self, settings: &[Setting], keeps: &(dyn Fn(JobPlace) -> bool + Sync)) -> Result<Pass, Fault> {
        let started = Instant::now();
        let (shown, runs) = self.pass(settings, keeps)?;
        self.passes.push(WorldPass { settings: settings.to_vec(), runs, wall: started.elapsed() });
        Ok(shown)
    }

    /// Runs the snippets that `keeps` accepts in the world with these settings. Returns with the results how many there are.
    fn pass(
        &mut self,
        settings: &[Setting],
        keeps: &(dyn Fn(JobPlace) -> bool + Sync),
    ) -> Result<(Pass, usize), Fault> {
        let world = world_with(settings);
        let plans = self.prepared.iter().enumerate().map(|(lane, prepared)| {
            let plan = prepared.plan.only(|job| keeps((lane, job)));
            plan.arranged(Arrangement { preloads: world.preloads, shuffle: None })
        });
        let plans: Vec<Plan<'b>> = plans.collect();
        if plans.iter().all(|plan| plan.to_run() == 0) {
            return Ok((plans.iter().map(|plan| plan.jobs.iter().map(|_| None).collect()).collect(), 0));
        }
        let load = Mutex::new(settings.contains(&Setting::Load).then(Load::on_all_cores));
        let lanes = plans.iter().zip(self.prepared).map(|(plan, prepared)| {
            let start = || prepared.start_in(&world);
            Lane::new(plan, start, |worker, stages, job| {
                // What measures runs alone, after everything else.
                if plan.jobs[job].snippet.metadata.exclusive {
                    drop(load.lock().take());
                }
                self.observer.starts(plan.jobs[job].snippet);
                show(self.bank, worker, stages, plan, job)
            })
        });
        let lanes: Vec<Lane<'_, _>> = lanes.collect();
        let results = run::run(&lanes, self.jobs, self.cancel, |lane, job, outcome| {
            let snippet = plans[lane].jobs[job].snippet;
            let result = match outcome {
                Outcome::Examined(examined) => Ok(WorldResult::of(examined, snippet)),
                Outcome::Fault(fault) => Err(fault),
            };
            self.observer.judged(snippet, result.is_err());
            (result, ControlFlow::Continue(()))
        })?;
        drop(lanes);
        let mut runs = 0;
        let mut pass = Pass::new();
        for (lane, results) in results.into_iter().enumerate() {
            let mut shown = Vec::new();
            for (job, result) in results.into_iter().enumerate() {
                runs += usize::from(result.is_some());
                shown.push(match result {
                    Some(Ok(shown)) => Some(shown),
                    Some(Err(fault)) => {
                        let snippet = plans[lane].jobs[job].snippet;
                        self.faults.push(StressFault { lane, snippet, why: fault.to_string() });
                        None
                    }
                    None => None,
                });
            }
            pass.push(shown);
        }
        self.runs += runs;
        Ok((pass, runs))
    }
}

/// Runs a job of `plan`, and explains the assert that failed, if one has. The run is not examined, nothing that earlier runs have
/// explained is used, and nothing is remembered.
fn show(
    bank: &Bank,
    worker: &mut Worker<'_>,
    stages: &[Vec<Import>],
    plan: &Plan<'_>,
    job: usize,
) -> Result<Examined, Fault> {
    let snippet = plan.jobs[job].snippet;
    let case = Case {
        asserts: &snippet.asserts,
        source: &snippet.source,
        is_due: false,
        output: &|observation, machine| judge::recordable(observation, machine, &snippet.metadata.redact),
        remembered: &|_| None,
        remember: &|_, _| {},
    };
    examine::examine(worker, stages, &plan.task(bank, job), &case)
}

/// Keeps every core busy until it is dropped: a thread for each, which computes and waits for nothing.
struct Load {
    is_over: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Load {
    fn on_all_cores() -> Load {
        let is_over = Arc::new(AtomicBool::new(false));
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let work = |is_over: Arc<AtomicBool>| {
            move || {
                while !is_over.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            }
        };
        // A thread that cannot be started is load that is not there; what runs is compared all the same.
        let start = |_| std::thread::Builder::new().name("load".to_owned()).spawn(work(Arc::clone(&is_over))).ok();
        let threads = (0..cores).filter_map(start).collect();
        Load { is_over, threads }
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // It cannot panic.
            thread.join().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(ending: Ending, text: &str) -> WorldResult {
        WorldResult { ending, digest: blake3::hash(text.as_bytes()), text: text.to_owned() }
    }

    #[test]
    fn runs_are_compared_by_their_endings_and_outputs() {
        let leaked = |what: &str| Ending::Leaked { left: vec![what.to_owned()] };
        let plain = shown(Ending::Passed, "1");
        assert_eq!(plain.difference(&shown(Ending::Passed, "1")), None);
        let output = Difference::Output { plain: "1".to_owned(), twin: "2".to_owned() };
        assert_eq!(plain.difference(&shown(Ending::Passed, "2")), Some(output));
        let other = plain.difference(&shown(leaked("a thread"), "1"));
        assert!(matches!(other, Some(Difference::Ending { .. })));
        assert_eq!(shown(leaked("a thread"), "1").difference(&shown(leaked("a process"), "2")), None);
    }
}
