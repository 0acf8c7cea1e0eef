//! Runs the jobs of a plan on several executors at once and collects an [`Outcome`] for each.

mod cancel;
mod worker;

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, PoisonError};

pub use self::cancel::Cancel;
pub use self::worker::{Worker, Workshop};
use crate::observation::{Ending, Observation};
use crate::plan::{Batch, Plan};
use crate::protocol::{Import, Task};

/// The largest piece of a batch that one executor takes at a time. At 2 ms a job it takes some 60 ms, and the few
/// milliseconds of an interpreter with imports are paid once per piece at worst.
const LARGEST_PIECE: usize = 32;
/// How many pieces there are for each thread at least, so that all of them finish at about the same time.
const PIECES_PER_THREAD: usize = 4;

/// Something of our own that went wrong. Never the fault of a snippet.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{0}")]
pub struct Fault(pub String);

/// Runs tasks one after the other.
pub trait Executor: Send {
    /// Is told of the tasks that it will be given next, so that it can do for all of them at once what can be done ahead.
    fn prepare(&mut self, _tasks: &mut [Task]) {}

    /// Runs a task in an interpreter that has the imports of these stages, outermost first.
    ///
    /// # Errors
    /// When the task could not be run through no fault of the snippet.
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault>;
}

/// What became of a job.
#[derive(Debug)]
pub enum Outcome {
    Observed(Box<Observation>),
    Fault(Fault),
    /// The run was stopped before it.
    NotRun,
}

/// Runs every batch of the plan, the exclusive ones after all others and alone. The outcomes are in the order of the
/// plan's jobs; a job that is not in a batch stays `NotRun`.
///
/// `start` makes an executor on the thread that uses it; `control` says whether a job that passes gets a control run;
/// `done` is told of every outcome as it comes, from any thread, and says whether to go on.
pub fn run<E: Executor>(
    plan: &Plan<'_>,
    threads: usize,
    cancel: &Cancel,
    task: impl Fn(usize) -> Task + Sync,
    start: impl Fn() -> Result<E, Fault> + Sync,
    control: impl Fn(usize) -> bool + Sync,
    done: impl Fn(usize, &Outcome) -> bool + Sync,
) -> Result<Vec<Outcome>, Fault> {
    let size = (plan.to_run() / (threads.max(1) * PIECES_PER_THREAD)).clamp(1, LARGEST_PIECE);
    let pieces = plan.batches.iter().flat_map(|batch| batch.jobs.chunks(size).map(move |jobs| (batch, jobs)));
    let (exclusive, shared): (VecDeque<_>, VecDeque<_>) = pieces.partition(|(batch, _)| batch.exclusive);
    let outcomes = Mutex::new((0..plan.jobs.len()).map(|_| Outcome::NotRun).collect::<Vec<_>>());
    // An executor that cannot be started is everybody's fault; the first one is told.
    let broken: Mutex<Option<Fault>> = Mutex::new(None);

    let work = |queue: &Mutex<Queue<'_>>| {
        let mut executor = None;
        let mut group = None;
        // A closure, so that the lock is not held while the piece runs.
        let next = |group| lock(queue).next(group);
        while let Some((batch, jobs)) = next(group) {
            group = batch.group.as_deref();
            if cancel.is_set() || lock(&broken).is_some() {
                return;
            }
            let executor = match &mut executor {
                Some(executor) => executor,
                None => match start() {
                    Ok(started) => executor.insert(started),
                    Err(fault) => {
                        lock(&broken).get_or_insert(fault);
                        return;
                    }
                },
            };
            let mut tasks: Vec<Task> = jobs.iter().map(|job| task(*job)).collect();
            executor.prepare(&mut tasks);
            for (job, task) in jobs.iter().zip(tasks) {
                if cancel.is_set() || lock(&broken).is_some() {
                    return;
                }
                let inverted = control(*job).then(|| Task { inverted: true, prepared: None, ..task.clone() });
                let observed = executor.run(&batch.stages, task).and_then(|observation| match inverted {
                    Some(inverted) if observation.ending == Ending::Passed => {
                        controlled(executor, &batch.stages, inverted, observation)
                    }
                    _ => Ok(observation),
                });
                let outcome = match observed {
                    Ok(observation) => Outcome::Observed(Box::new(observation)),
                    // What breaks when everything is being torn down is not a fault.
                    Err(_) if cancel.is_set() => return,
                    Err(fault) => Outcome::Fault(fault),
                };
                let go_on = done(*job, &outcome);
                lock(&outcomes)[*job] = outcome;
                if !go_on {
                    cancel.set();
                }
            }
        }
    };

    let threads = threads.clamp(1, shared.len().max(1));
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| Fault(error.to_string()))?;
    let queue = Mutex::new(Queue::new(shared));
    pool.broadcast(|_| work(&queue));
    if !exclusive.is_empty() && !cancel.is_set() {
        let queue = Mutex::new(Queue::new(exclusive));
        pool.install(|| work(&queue));
    }
    match broken.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(fault) if !cancel.is_set() => Err(fault),
        _ => Ok(outcomes.into_inner().unwrap_or_else(PoisonError::into_inner)),
    }
}

/// A piece of a batch.
type Piece<'a> = (&'a Batch, &'a [usize]);

/// The pieces that are left, for executors that have an environment each: it costs much to enter another, as its packages are
/// imported again.
struct Queue<'a> {
    pieces: VecDeque<Piece<'a>>,
    /// The groups that an executor has been given a piece of.
    begun: BTreeSet<Option<&'a str>>,
}

impl<'a> Queue<'a> {
    fn new(pieces: VecDeque<Piece<'a>>) -> Queue<'a> {
        Queue { pieces, begun: BTreeSet::new() }
    }

    /// The next piece for an executor that has the environment of this group: one of the same; else one of a group that
    /// nobody has begun; else any.
    fn next(&mut self, group: Option<&str>) -> Option<Piece<'a>> {
        let find = |wanted: &dyn Fn(Option<&str>) -> bool| {
            self.pieces.iter().position(|(batch, _)| wanted(batch.group.as_deref()))
        };
        let same = find(&|found| found == group);
        let at = same.or_else(|| find(&|found| !self.begun.contains(&found))).unwrap_or(0);
        let piece = self.pieces.remove(at)?;
        self.begun.insert(piece.0.group.as_deref());
        Some(piece)
    }
}

/// Runs a snippet that has passed once more, with its asserts inverted. Where it passes again it proves nothing.
fn controlled<E: Executor>(
    executor: &mut E,
    stages: &[Vec<Import>],
    inverted: Task,
    mut observation: Observation,
) -> Result<Observation, Fault> {
    let control = executor.run(stages, inverted)?;
    observation.control = Some(control.ending.label().to_owned());
    if control.ending == Ending::Passed {
        observation.ending = Ending::ProvesNothing;
    }
    Ok(observation)
}

/// A lock whose holder panicked guards nothing that could be half done here.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
