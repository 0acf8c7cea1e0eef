//! Keeps processes of workers between the runs of one command: [`IdleWorkers`].

use std::fmt;
use std::sync::Arc;

use parking_lot::Mutex;
use verify_protocol::sandbox::{Step, World};

use super::worker::{Process, WorkerNumbers};
use crate::python::Interpreter;

/// How many processes are kept: for each of two jobs, one and its twin. A save seldom changes more snippets than two jobs run at
/// once, and each process keeps 15 MiB of memory.
const MOST: usize = 4;

/// Processes of workers that have nothing to do. Copies share them.
///
/// The next run that needs such a process takes it and does not start one, which takes 33 ms on a machine with two cores. They have the full sandbox, in
/// which everything of a snippet ends with its run, and no packages. All runs that share them have the same configuration.
#[derive(Clone, Default)]
pub struct IdleWorkers {
    /// Numbers the workers of all runs that share them, so that none has the id of one that is idle.
    pub(crate) numbers: WorkerNumbers,
    processes: Arc<Mutex<Vec<(Interpreter, World, Process)>>>,
}

impl IdleWorkers {
    /// Keeps a process, or ends it if it cannot be used again.
    pub(super) fn keep(&self, interpreter: &Interpreter, world: &World, process: Process) {
        let mut processes = self.processes.lock();
        if process.step() == Step::Full && process.has_standard_library_alone() && processes.len() < MOST {
            processes.push((interpreter.clone(), world.clone(), process));
        }
    }

    /// Takes a process of this interpreter in this world that is still alive.
    pub(super) fn take(&self, interpreter: &Interpreter, world: &World) -> Option<Process> {
        let mut processes = self.processes.lock();
        processes.retain_mut(|(.., process)| process.is_alive());
        let at = processes.iter().position(|(its, place, _)| its == interpreter && place == world)?;
        Some(processes.swap_remove(at).2)
    }
}

impl fmt::Debug for IdleWorkers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IdleWorkers({})", self.processes.lock().len())
    }
}
