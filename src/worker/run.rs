//! The files of one run: the paths of its script and scratch directory, and the pipes of its output.

use std::io;
use std::os::fd::OwnedFd;
use std::path::PathBuf;

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::unistd::pipe2;
use verify_protocol::message::Task;

use crate::cgroup::{Cgroup, CountBefore};
use crate::place::{Place, StateBefore};

/// The files of one run. A stage makes them before it forks the snippet's process, which has a copy.
pub struct RunFiles {
    pub paths: RunPaths,
    pub stdout: Pipe,
    pub stderr: Pipe,
    /// The state of the directories before the run.
    pub before: StateBefore,
    /// What was counted in the control group before the run, if there is one.
    pub count: Option<CountBefore>,
}

/// The paths of one run.
pub struct RunPaths {
    /// The script, a real file: multiprocessing's spawn and `inspect.getsource` read it.
    pub script: PathBuf,
    /// The working directory, `HOME` and `TMPDIR` of the snippet.
    pub scratch: PathBuf,
}

/// The pipe of one output stream.
pub struct Pipe {
    /// The stage's end, which does not block.
    pub read: OwnedFd,
    /// The snippet's end. The stage closes its own copy after the fork.
    pub write: OwnedFd,
}

impl RunFiles {
    /// Prepares the directories of a run and its control group, writes the script, and makes the pipes.
    ///
    /// # Errors
    /// Those of the file system and of the control group.
    pub fn prepare(place: &Place, cgroup: Option<&Cgroup>, task: &Task) -> io::Result<RunFiles> {
        let before = place.begin(task)?;
        let room = place.room_in_memory(&task.limits);
        let count = cgroup.map(|cgroup| cgroup.begin(&task.limits, room)).transpose()?;
        Ok(RunFiles { paths: RunPaths::of(place, task), stdout: Pipe::new()?, stderr: Pipe::new()?, before, count })
    }
}

impl RunPaths {
    /// The paths of a run of this task.
    pub fn of(place: &Place, task: &Task) -> RunPaths {
        RunPaths { script: place.script(&task.file_name), scratch: place.scratch.clone() }
    }

    /// The script's path as text: the coordinator made it, and its temporary directory has a name that is text.
    pub fn script_text(&self) -> &str {
        self.script.to_str().unwrap_or_default()
    }
}

impl Pipe {
    /// Makes a pipe.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn new() -> io::Result<Pipe> {
        let (read, write) = pipe2(OFlag::O_CLOEXEC)?;
        fcntl(&read, FcntlArg::F_SETFL(OFlag::O_NONBLOCK))?;
        Ok(Pipe { read, write })
    }
}
