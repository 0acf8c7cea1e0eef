//! Runs the jobs of one plan for each Python on several executors at once, and hands out an [`Outcome`] for each.

mod cancel;
mod cgroup;
mod fault;
mod idle;
mod worker;

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::Arc;

use parking_lot::Mutex;

pub use self::cancel::{Cancel, Interrupts, Watched};
pub use self::cgroup::{Cgroups, NoCgroup};
pub use self::fault::Fault;
pub use self::idle::IdleWorkers;
pub use self::worker::{Worker, WorkerNumbers, Workshop, WorkshopConfig};
use crate::bank::snippet::STACK;
use crate::plan::{Batch, Plan};
use crate::python::MachinePaths;
use verify_protocol::message::{Import, Task};
use verify_protocol::observation::Observation;

/// The largest piece of a batch that one executor takes at a time. At 2 ms a job it takes some 60 ms, and an interpreter with
/// imports, which takes a few milliseconds, is made once per piece at worst.
const LARGEST_PIECE: usize = 32;
/// The least number of pieces for each thread, so that all threads finish at about the same time.
const PIECES_PER_THREAD: usize = 4;

/// Runs tasks one after the other.
pub trait Executor: Send {
    /// Runs a task in an interpreter that has the imports of these stages, outermost first.
    ///
    /// # Errors
    /// Fails if the task could not be run through no fault of the snippet.
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault>;

    /// Runs a task in another world: another hash seed, another heap, and an interpreter that has imported nothing.
    ///
    /// # Errors
    /// Fails if the task could not be run through no fault of the snippet.
    fn run_elsewhere(&mut self, task: Task) -> Result<Observation, Fault>;

    /// The paths of the interpreter that ran the last task.
    fn machine(&self) -> Arc<MachinePaths>;
}

/// A run of a snippet, with the ending that its examination gave it.
#[derive(Debug)]
pub struct Examined {
    pub observation: Box<Observation>,
    /// Why there are no values for the assert that failed, if there are none.
    pub unexplained: Option<String>,
    /// The paths of the interpreter that it ran in.
    pub machine: Arc<MachinePaths>,
}

/// The result of a job that was started.
#[derive(Debug)]
pub enum Outcome<R = Examined> {
    Examined(R),
    Fault(Fault),
}

/// Runs a job on an executor, in an interpreter with the imports of these stages.
type Conduct<'a, E, R> = dyn Fn(&mut E, &[Vec<Import>], usize) -> Result<R, Fault> + Sync + 'a;

/// A plan and the means to carry it out: one Python's part of a run. `R` is what a job gives.
pub struct Lane<'a, E, R = Examined> {
    plan: &'a Plan<'a>,
    start: Box<dyn Fn() -> Result<E, Fault> + Sync + 'a>,
    conduct: Box<Conduct<'a, E, R>>,
}

impl<'a, E: Executor, R> Lane<'a, E, R> {
    /// Makes a lane. `start` makes an executor on the thread that uses it; `conduct` runs a job on it, as often as the job
    /// needs.
    pub fn new(
        plan: &'a Plan<'a>,
        start: impl Fn() -> Result<E, Fault> + Sync + 'a,
        conduct: impl Fn(&mut E, &[Vec<Import>], usize) -> Result<R, Fault> + Sync + 'a,
    ) -> Lane<'a, E, R> {
        Lane { plan, start: Box::new(start), conduct: Box::new(conduct) }
    }
}

/// A part of a batch, taken by one executor at a time.
type Piece<'a> = (&'a Batch, &'a [usize]);

/// The pieces of one Python and one environment, in an order in which neighbours share interpreters.
struct Stream<'a> {
    lane: usize,
    pieces: VecDeque<Piece<'a>>,
    /// How many threads have taken pieces of it so far.
    threads: usize,
}

impl Stream<'_> {
    /// The jobs that would be left for each thread if one more joined.
    fn share(&self) -> usize {
        self.pieces.iter().map(|(_, jobs)| jobs.len()).sum::<usize>() / (self.threads + 1)
    }
}

/// The stream that a thread takes its pieces from, and the end that it takes them from.
#[derive(Clone, Copy)]
struct Seat {
    stream: usize,
    from_the_back: bool,
}

/// The pieces that are left.
///
/// Entering a stream costs an interpreter (12 ms of CPU), and all imports again if the environment changes. So a thread stays
/// in its stream while pieces are left there. Two threads in one stream take from its two ends, so that each has already
/// imported what its next piece needs. A thread that has nothing left prefers a stream that no thread has entered.
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

    /// Takes the next piece for a thread whose seat is `at`. Returns the thread's new seat, the lane and the piece.
    fn next(&mut self, at: Option<Seat>) -> Option<(Seat, usize, Piece<'a>)> {
        let seat = match at {
            Some(seat) if !self.streams[seat.stream].pieces.is_empty() => seat,
            _ => self.another(at.map(|seat| self.streams[seat.stream].lane))?,
        };
        let stream = &mut self.streams[seat.stream];
        let piece = if seat.from_the_back { stream.pieces.pop_back() } else { stream.pieces.pop_front() };
        Some((seat, stream.lane, piece?))
    }

    /// Finds a seat at a stream that has pieces left, in `lane` if possible.
    fn another(&mut self, lane: Option<usize>) -> Option<Seat> {
        let best = |wanted: &dyn Fn(&Stream<'a>) -> bool| {
            let all = self.streams.iter().enumerate().rev().filter(|(_, stream)| wanted(stream));
            // Of equal streams, the first.
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

/// Runs every batch of every lane. Exclusive batches run after all others, one at a time.
///
/// All lanes share the threads. A thread has one executor at a time, and stays in a lane as long as something is left there.
/// `done` receives the lane, the job and the outcome of every job as it ends, on any thread. It returns what the caller keeps
/// of the outcome, and whether to go on. The results are by lane, in the order of its plan's jobs; a job that was not run has
/// none.
///
/// # Errors
/// Fails if an executor does not start.
pub fn run<E: Executor, R, T: Send>(
    lanes: &[Lane<'_, E, R>],
    threads: usize,
    cancel: &Cancel,
    done: impl Fn(usize, usize, Outcome<R>) -> (T, ControlFlow<()>) + Sync,
) -> Result<Vec<Vec<Option<T>>>, Fault> {
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
    let not_run = |lane: &Lane<'_, E, R>| lane.plan.jobs.iter().map(|_| None).collect::<Vec<Option<T>>>();
    let results = Mutex::new(lanes.iter().map(not_run).collect::<Vec<_>>());
    // An executor that does not start ends the whole run; the first fault is reported.
    let broken: Mutex<Option<Fault>> = Mutex::new(None);

    let work = |queue: &Mutex<Queue<'_>>| {
        let mut at: Option<Seat> = None;
        let mut executor: Option<(usize, E)> = None;
        loop {
            // This is a statement of its own, so that the lock is not held while the piece runs.
            let next = queue.lock().next(at);
            let Some((seat, number, (batch, jobs))) = next else { return };
            at = Some(seat);
            if cancel.is_set() || broken.lock().is_some() {
                return;
            }
            let lane = &lanes[number];
            if executor.as_ref().is_some_and(|(lane, _)| *lane != number) {
                // The executor of the old lane ends before its successor starts, so there are never more than threads.
                drop(executor.take());
            }
            let executor = match &mut executor {
                Some((_, executor)) => executor,
                None => match (lane.start)() {
                    Ok(started) => &mut executor.insert((number, started)).1,
                    Err(fault) => {
                        broken.lock().get_or_insert(fault);
                        return;
                    }
                },
            };
            for job in jobs {
                if cancel.is_set() || broken.lock().is_some() {
                    return;
                }
                let outcome = match (lane.conduct)(executor, &batch.stages, *job) {
                    Ok(examined) => Outcome::Examined(examined),
                    // What breaks while the run is being stopped is not a fault.
                    Err(_) if cancel.is_set() => return,
                    Err(fault) => Outcome::Fault(fault),
                };
                let (result, flow) = done(number, *job, outcome);
                results.lock()[number][*job] = Some(result);
                if flow.is_break() {
                    cancel.set();
                }
            }
        }
    };

    let threads = threads.clamp(1, shared.left().max(1));
    // Whoever conducts a job may parse its snippet.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build()?;
    let queue = Mutex::new(shared);
    pool.broadcast(|_| work(&queue));
    if exclusive.left() > 0 && !cancel.is_set() {
        let queue = Mutex::new(exclusive);
        pool.install(|| work(&queue));
    }
    match broken.into_inner() {
        Some(fault) if !cancel.is_set() => Err(fault),
        _ => Ok(results.into_inner()),
    }
}
