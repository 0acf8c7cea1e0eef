//! Measures the evidence of a snippet: runs its mutants, and finds out which of them its asserts notice.
//!
//! The snippet runs first, as it is. A mutant is *killed* if its run has another verdict, ends otherwise or fails on another
//! line, or if it does not execute an assert that the snippet executes. Nothing that is printed counts, and no snapshot.
//! What a mutant that survived has changed may never run at all; a further run shows that.

// A new ending is an error wherever endings are matched.
#![warn(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeMap;
use std::time::Duration;

use verify_protocol::message::{Import, Task};
use verify_protocol::observation::{Ending, Observation};

use crate::judge::verdict;
use crate::mutate::{Death, Fate, Mutant, Mutants, Ruled};
use crate::run::{Executor, Fault};

/// A snippet to be measured.
#[derive(Debug)]
pub struct MeasureCase<'a> {
    pub source: &'a str,
    pub mutants: &'a Mutants,
    /// The places of the mutants to run.
    pub chosen: &'a [usize],
    /// What an earlier run has found out, in the order of the mutants.
    pub known: &'a [Option<Fate>],
}

/// The result of a measurement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measured {
    /// What became of each mutant, in their order; `None` for one that was not run.
    Fates(Vec<Option<Fate>>),
    /// The snippet itself has no verdict, so that nothing can be measured.
    NoVerdict(Ending),
}

/// The time that a mutant gets, in times of that which the snippet took: a mutant that loops does not end at all, and the
/// others take about as long as the snippet.
const TIMES_OF_THE_SNIPPET: u32 = 10;
/// The least time that a mutant gets. A snippet takes 2 ms, and a busy machine makes a run ten or twenty times as long.
const LEAST_TIME: Duration = Duration::from_millis(300);

/// Runs the mutants of a snippet, in an interpreter with these stages.
///
/// # Errors
/// Fails if a run could not be made through no fault of the snippet.
pub fn measure<E: Executor>(
    executor: &mut E,
    stages: &[Vec<Import>],
    task: &Task,
    case: &MeasureCase<'_>,
) -> Result<Measured, Fault> {
    let Mutants { all, nested_asserts, module_asserts } = case.mutants;
    let mut fates: Vec<Option<Fate>> = case.known.to_vec();
    fates.resize(all.len(), None);
    let is_to_run = |at: &usize| !matches!(all[*at].ruled, Some(Ruled::Always(_))) && fates[*at].is_none();
    let to_run: Vec<usize> = case.chosen.iter().copied().filter(is_to_run).collect();
    if to_run.is_empty() {
        return Ok(Measured::Fates(fates));
    }
    let plain = executor.run(stages, task.clone())?;
    if verdict(&plain.ending).is_none() || task.asserts.is_empty() {
        return Ok(Measured::NoVerdict(plain.ending));
    }
    let time = (plain.wall * TIMES_OF_THE_SNIPPET).max(LEAST_TIME);
    let task = Task { until_decided: true, time: Some(time), ..task.clone() };
    // The first line of the module that the snippet does not come to.
    let end = plain.ending.line().filter(|line| plain.ending != Ending::Passed && module_asserts.contains(line));
    let mut run = |text: String| executor.run(stages, Task { source: text, ..task.clone() });
    let mut reached: BTreeMap<String, bool> = BTreeMap::new();
    for at in to_run {
        let mutant: &Mutant = &all[at];
        if end.is_some_and(|end| mutant.statement_line > end) {
            fates[at] = Some(Fate::NeverRuns);
            continue;
        }
        let seen = run(mutant.text(case.source))?;
        let mut fate = compare(&plain, &seen);
        if fate == Fate::Survived && plain.ending == Ending::Passed {
            for assert in nested_asserts {
                let seen = run(mutant.with_failing(case.source, assert))?;
                let failed = seen.failed.as_ref().map(|failed| failed.index as usize);
                if failed != Some(assert.index) {
                    fate = Fate::Killed(Death::Vacuous);
                    break;
                }
            }
        }
        if fate == Fate::Survived && mutant.ruled.is_none() {
            // What ends the process here would be noticed, if it came to that.
            let mut is_reached = |text: String| -> Result<bool, Fault> {
                if let Some(known) = reached.get(&text) {
                    return Ok(*known);
                }
                let is_reached = compare(&plain, &run(text.clone())?) != Fate::Survived;
                reached.insert(text, is_reached);
                Ok(is_reached)
            };
            if !is_reached(mutant.stopped(case.source))? {
                fate = Fate::NeverRuns;
            } else if let Some(text) = mutant.stopped_behind(case.source)
                && !is_reached(text)?
            {
                fate = Fate::Raises;
            }
        }
        fates[at] = Some(fate);
    }
    Ok(Measured::Fates(fates))
}

/// Compares the run of a mutant with that of its snippet.
fn compare(plain: &Observation, mutant: &Observation) -> Fate {
    let is_alike = plain.ending.label() == mutant.ending.label() && plain.ending.line() == mutant.ending.line();
    if is_alike {
        return Fate::Survived;
    }
    Fate::Killed(match &mutant.ending {
        Ending::Unfit { .. } => return Fate::Unfit,
        Ending::Refuted(_) => Death::Refuted,
        Ending::Passed => Death::Passed,
        Ending::Vacuous { .. } => Death::Vacuous,
        Ending::Raised { .. } => Death::Raised,
        Ending::TimedOut { .. } => Death::TimedOut,
        Ending::ProvesNothing { .. }
        | Ending::Unstable { .. }
        | Ending::EndedEarly { .. }
        | Ending::OutOfMemory { .. }
        | Ending::TooMuchOutput { .. }
        | Ending::Crashed { .. }
        | Ending::Leaked { .. } => Death::Otherwise,
    })
}
