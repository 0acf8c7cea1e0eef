//! Runs the jobs of one plan for each Python on several executors at once and collects an [`Outcome`] for each.

mod cancel;
mod worker;

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

pub use self::cancel::Cancel;
pub use self::worker::{NOT_FULL, Worker, Workshop};
use crate::plan::{Batch, Plan};
use crate::shape::Shape;
use verify_protocol::message::{Import, Task};
use verify_protocol::observation::{Ending, Observation};

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

/// A plan and how it is carried out: one Python's part of a run.
pub struct Lane<'a, E> {
    plan: &'a Plan<'a>,
    task: Box<dyn Fn(usize) -> Task + Sync + 'a>,
    start: Box<dyn Fn() -> Result<E, Fault> + Sync + 'a>,
    control: Box<dyn Fn(usize) -> bool + Sync + 'a>,
}

impl<'a, E: Executor> Lane<'a, E> {
    /// `task` gives what is to be run for a job; `start` makes an executor on the thread that uses it; `control` says whether
    /// a job that passes gets a control run.
    pub fn new(
        plan: &'a Plan<'a>,
        task: impl Fn(usize) -> Task + Sync + 'a,
        start: impl Fn() -> Result<E, Fault> + Sync + 'a,
        control: impl Fn(usize) -> bool + Sync + 'a,
    ) -> Lane<'a, E> {
        Lane { plan, task: Box::new(task), start: Box::new(start), control: Box::new(control) }
    }
}

/// A part of a batch, which one executor takes at a time.
type Piece<'a> = (&'a Batch, &'a [usize]);

/// The pieces of one Python and one environment, in an order in which neighbours share interpreters.
struct Stream<'a> {
    lane: usize,
    pieces: VecDeque<Piece<'a>>,
    /// How many threads have taken of it, now or before.
    threads: usize,
}

impl Stream<'_> {
    /// The jobs that are left, for each thread if one more came.
    fn share(&self) -> usize {
        self.pieces.iter().map(|(_, jobs)| jobs.len()).sum::<usize>() / (self.threads + 1)
    }
}

/// Where a thread takes its pieces: the stream, and from which of its ends.
#[derive(Clone, Copy)]
struct Seat {
    stream: usize,
    from_the_back: bool,
}

/// What is left to do.
///
/// To enter a stream costs an interpreter (12 ms of CPU), and an environment all its imports again. So a thread stays where it
/// is while something is left there; two threads in one stream take from its two ends, so that each has imported what its
/// next piece needs; and a thread that has nothing left begins what nobody has begun before it joins somebody.
struct Queue<'a> {
    streams: Vec<Stream<'a>>,
}

impl<'a> Queue<'a> {
    fn new(pieces: impl Iterator<Item = (usize, Piece<'a>)>) -> Queue<'a> {
        let mut streams: Vec<Stream<'a>> = Vec::new();
        for (lane, piece) in pieces {
            let group = &piece.0.group;
            let same = |stream: &&mut Stream<'a>| {
                stream.lane == lane && stream.pieces.front().is_some_and(|(batch, _)| batch.group == *group)
            };
            match streams.iter_mut().find(same) {
                Some(stream) => stream.pieces.push_back(piece),
                None => streams.push(Stream { lane, pieces: VecDeque::from([piece]), threads: 0 }),
            }
        }
        Queue { streams }
    }

    /// How many pieces are left.
    fn left(&self) -> usize {
        self.streams.iter().map(|stream| stream.pieces.len()).sum()
    }

    /// The next piece for a thread that sat `at` a stream, with its lane, and where the thread sits then.
    fn next(&mut self, at: Option<Seat>) -> Option<(Seat, usize, Piece<'a>)> {
        let seat = match at {
            Some(seat) if !self.streams[seat.stream].pieces.is_empty() => seat,
            _ => self.another(at.map(|seat| self.streams[seat.stream].lane))?,
        };
        let stream = &mut self.streams[seat.stream];
        let piece = if seat.from_the_back { stream.pieces.pop_back() } else { stream.pieces.pop_front() };
        Some((seat, stream.lane, piece?))
    }

    /// A seat at a stream with something left, of the same lane where there is one.
    fn another(&mut self, lane: Option<usize>) -> Option<Seat> {
        let best = |wanted: &dyn Fn(&Stream<'a>) -> bool| {
            let all = self.streams.iter().enumerate().rev().filter(|(_, stream)| wanted(stream));
            // Of equal ones the first.
            all.max_by_key(|(_, stream)| stream.share()).map(|(index, _)| index)
        };
        let is_new = |stream: &Stream<'a>| stream.threads == 0 && !stream.pieces.is_empty();
        let has_any = |stream: &Stream<'a>| !stream.pieces.is_empty();
        let is_near = |stream: &Stream<'a>| lane == Some(stream.lane);
        let stream =
            best(&|stream| is_new(stream) && is_near(stream)).or_else(|| best(&is_new)).or_else(|| best(&has_any))?;
        let threads = &mut self.streams[stream].threads;
        *threads += 1;
        Some(Seat { stream, from_the_back: threads.is_multiple_of(2) })
    }
}

/// Runs every batch of every lane, the exclusive ones after all others and alone. The outcomes are by lane, in the order of
/// its plan's jobs; a job that is not in a batch stays `NotRun`.
///
/// All lanes share the threads. A thread has one executor at a time, and stays in a lane as long as something is left there.
/// `done` is told of every outcome as it comes, lane and job, from any thread, and says whether to go on.
///
/// # Errors
/// Where an executor does not start.
pub fn run<E: Executor>(
    lanes: &[Lane<'_, E>],
    threads: usize,
    cancel: &Cancel,
    done: impl Fn(usize, usize, &Outcome) -> bool + Sync,
) -> Result<Vec<Vec<Outcome>>, Fault> {
    let to_run: usize = lanes.iter().map(|lane| lane.plan.to_run()).sum();
    let size = (to_run / (threads.max(1) * PIECES_PER_THREAD)).clamp(1, LARGEST_PIECE);
    let queue_of = |exclusive: bool| {
        let batches = lanes.iter().enumerate().flat_map(|(number, lane)| {
            let batches = lane.plan.batches.iter().filter(move |batch| batch.exclusive == exclusive);
            batches.map(move |batch| (number, batch))
        });
        Queue::new(batches.flat_map(|(lane, batch)| batch.jobs.chunks(size).map(move |jobs| (lane, (batch, jobs)))))
    };
    let (shared, exclusive) = (queue_of(false), queue_of(true));
    let not_run = |lane: &Lane<'_, E>| (0..lane.plan.jobs.len()).map(|_| Outcome::NotRun).collect::<Vec<_>>();
    let outcomes = Mutex::new(lanes.iter().map(not_run).collect::<Vec<_>>());
    // An executor that cannot be started is everybody's fault; the first one is told.
    let broken: Mutex<Option<Fault>> = Mutex::new(None);

    let work = |queue: &Mutex<Queue<'_>>| {
        let mut at: Option<Seat> = None;
        let mut executor: Option<(usize, E)> = None;
        loop {
            // A statement, so that the lock is not held while the piece runs.
            let next = lock(queue).next(at);
            let Some((seat, number, (batch, jobs))) = next else { return };
            at = Some(seat);
            if cancel.is_set() || lock(&broken).is_some() {
                return;
            }
            let lane = &lanes[number];
            if executor.as_ref().is_some_and(|(lane, _)| *lane != number) {
                // That of another lane ends before its successor starts, so that there are never more than threads.
                drop(executor.take());
            }
            let executor = match &mut executor {
                Some((_, executor)) => executor,
                None => match (lane.start)() {
                    Ok(started) => &mut executor.insert((number, started)).1,
                    Err(fault) => {
                        lock(&broken).get_or_insert(fault);
                        return;
                    }
                },
            };
            let tasks: Vec<Task> = jobs.iter().map(|job| (lane.task)(*job)).collect();
            for (job, task) in jobs.iter().zip(tasks) {
                if cancel.is_set() || lock(&broken).is_some() {
                    return;
                }
                let inverted = (lane.control)(*job).then(|| Task {
                    edited: Some(Shape::inverted(&task.source)),
                    until_failed: true,
                    ..task.clone()
                });
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
                let go_on = done(number, *job, &outcome);
                lock(&outcomes)[number][*job] = outcome;
                if !go_on {
                    cancel.set();
                }
            }
        }
    };

    let threads = threads.clamp(1, shared.left().max(1));
    let pool =
        rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| Fault(error.to_string()))?;
    let queue = Mutex::new(shared);
    pool.broadcast(|_| work(&queue));
    if exclusive.left() > 0 && !cancel.is_set() {
        let queue = Mutex::new(exclusive);
        pool.install(|| work(&queue));
    }
    match broken.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(fault) if !cancel.is_set() => Err(fault),
        _ => Ok(outcomes.into_inner().unwrap_or_else(PoisonError::into_inner)),
    }
}

/// Runs a snippet that has passed once more, with its asserts inverted. Where it passes again it proves nothing.
fn controlled<E: Executor>(
    executor: &mut E,
    stages: &[Vec<Import>],
    inverted: Task,
    mut observation: Observation,
) -> Result<Observation, Fault> {
    let lines = inverted.asserts.iter().map(|(line, _)| *line).collect();
    let control = executor.run(stages, inverted)?;
    observation.control = Some(control.ending.label().to_owned());
    if control.ending == Ending::Passed {
        observation.ending = Ending::ProvesNothing { lines };
    }
    Ok(observation)
}

/// A lock whose holder panicked guards nothing that could be half done here.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
