//! Measures the evidence of a session's claims: a [`Mutation`] has what became of the mutants of every snippet.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use verify_protocol::sandbox::Sandbox;

use super::{ExtraRuns, Observer, Session, SessionError, Stopped};
use crate::bank::{Bank, LaneName};
use crate::cache::mutations::{Mutations, mutations_key};
use crate::cache::snippet_digest;
use crate::measure::{MeasureCase, Measured, measure};
use crate::mutate::{Mutants, mutants, sample};
use crate::plan::{Job, Plan};
use crate::run::{self, Cancel, Fault, Lane, Outcome, Worker};

/// What became of the mutants of a session's snippets.
#[derive(Debug)]
pub struct Mutation<'b> {
    pub bank: &'b Bank,
    pub lane: LaneName,
    pub plan: Plan<'b>,
    /// In the order of the plan's jobs. A job that was not started has none.
    pub results: Vec<Option<SnippetMutation>>,
    /// The Python, with its micro version if the interpreter has reported it.
    pub version: String,
    pub sandbox: Option<Sandbox>,
    pub stopped: Option<Stopped>,
    pub wall: Duration,
}

/// What became of the mutants of one snippet.
#[derive(Debug)]
pub enum SnippetMutation {
    /// `is_kept` says that an earlier run has found out all of it.
    Measured {
        mutants: Mutants,
        measured: Measured,
        is_kept: bool,
    },
    Fault(Fault),
}

impl<'b> Session<'b> {
    /// Runs the mutants of the selected claims' snippets, at most `limit` of each, on the newest of the session's Pythons. With
    /// `is_fresh`, nothing is taken from earlier runs.
    ///
    /// # Errors
    /// As [`Session::run`].
    pub fn mutate(
        &self,
        limit: Option<usize>,
        is_fresh: bool,
        cancel: &Cancel,
        observer: &dyn Observer,
    ) -> Result<Mutation<'b>, SessionError> {
        let started = Instant::now();
        let newest = self.lanes.len().saturating_sub(1);
        let (prepared, _) = self.prepare(&self.lanes[newest..], ExtraRuns::NONE, cancel, observer)?;
        self.announce(&prepared, observer);
        let kept: Vec<Mutations> = prepared.iter().map(|prepared| prepared.caches.mutations(is_fresh)).collect();
        let lanes: Vec<_> = prepared
            .iter()
            .zip(&kept)
            .map(|(prepared, kept)| {
                let conduct = move |worker: &mut Worker<'_>, stages: &[_], job: usize| {
                    let Job { snippet, lock, .. } = prepared.plan.jobs[job];
                    observer.starts(snippet);
                    let task = prepared.plan.task(self.bank, job);
                    let mutants = mutants(&snippet.source);
                    let digest = snippet_digest(&snippet.source, lock.map(|lock| lock.text.as_str()), &task.limits);
                    let key = mutations_key(digest, &snippet.source, &mutants);
                    let usual = self.bank.settings.limits.timeout;
                    let limit = limit.map(|limit| limit_of(limit, task.limits.timeout, usual));
                    let chosen = sample(&mutants, limit);
                    let known = kept.find(key);
                    let case = MeasureCase { source: &snippet.source, mutants: &mutants, chosen: &chosen, known };
                    let measured = measure(worker, stages, &task, &case)?;
                    let mut is_kept = false;
                    if let Measured::Fates(fates) = &measured {
                        is_kept = fates == known;
                        kept.add(key, fates);
                    }
                    Ok(SnippetMutation::Measured { mutants, measured, is_kept })
                };
                Lane::new(&prepared.plan, || prepared.workshop.start(), conduct)
            })
            .collect();
        let results = run::run(&lanes, self.config.jobs, cancel, |lane, job, outcome| {
            let result = match outcome {
                Outcome::Examined(result) => result,
                Outcome::Fault(fault) => SnippetMutation::Fault(fault),
            };
            observer.judged(prepared[lane].plan.jobs[job].snippet, result.is_failure());
            (result, ControlFlow::Continue(()))
        });
        observer.ends();
        drop(lanes);
        kept.iter().for_each(Mutations::remember);
        let results = results?.pop().unwrap_or_default();
        let stopped = self.stopped(cancel);
        let prepared = prepared.into_iter().next_back().expect("the session has a lane");
        Ok(Mutation {
            bank: self.bank,
            lane: prepared.lane.clone(),
            sandbox: prepared.sandbox(),
            version: prepared.version(),
            plan: prepared.plan,
            results,
            stopped,
            wall: started.elapsed(),
        })
    }
}

/// How many mutants of a snippet with a timeout are run. One that asks for more time than is usual is slow, so it gets fewer,
/// or none.
fn limit_of(limit: usize, timeout: Duration, usual: Duration) -> usize {
    let share = (usual.as_secs_f64() / timeout.as_secs_f64().max(f64::MIN_POSITIVE)).min(1.0);
    // The limit is small, and the share at most 1.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and the limit")]
    let fewer = (limit as f64 * share) as usize;
    fewer
}

impl SnippetMutation {
    /// Whether the snippet could not be measured.
    fn is_failure(&self) -> bool {
        match self {
            SnippetMutation::Measured { measured: Measured::Fates(_), .. } => false,
            SnippetMutation::Measured { measured: Measured::NoVerdict(_), .. } | SnippetMutation::Fault(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_that_asks_for_more_time_gets_fewer_mutants() {
        let limit = |seconds| limit_of(6, Duration::from_secs(seconds), Duration::from_secs(10));
        assert_eq!([5, 10, 30, 120].map(limit), [6, 6, 2, 0]);
    }
}
