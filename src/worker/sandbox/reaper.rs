//! A [`Reaper`]: pid 1 of a pid namespace in which a package stage makes the processes of snippets.
//!
//! It runs no Python, holds one descriptor, and does two things when its stage asks for them: it reaps, and it kills everything
//! in the namespace. Nothing in the namespace can do anything to it: the kernel drops signals to a pid 1 that has no handler
//! for them, and the filter of system calls forbids the rest.

use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::fcntl::{OFlag, openat};
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::signal::{Signal, kill};
use nix::sys::stat::Mode;
use nix::unistd::{ForkResult, Pid, fork};

use super::{capabilities, namespaces};
use crate::proc::ProcFs;
use crate::process::{close_from, duplicate_onto, exit_now, reap};

/// How long the processes of a namespace may take to end after they were killed. They take well under a millisecond; the rest
/// is for a machine that is busy.
const LAST_MOMENT: Duration = Duration::from_secs(2);
/// How often the remaining processes are killed: about the time that the kernel takes to end one.
const KILL_INTERVAL: Duration = Duration::from_micros(200);

/// The requests to a reaper.
const REAP: u8 = b'r';
const KILL: u8 = b'k';
/// The replies: whether a process is left.
const NONE_LEFT: u8 = b'0';
const SOME_LEFT: u8 = b'1';

/// A stage's end of its reaper.
pub struct Reaper {
    pid: Pid,
    socket: UnixStream,
    namespace: OwnedFd,
}

impl Reaper {
    /// Forks the reaper from the calling process, which must be able to make namespaces and have one thread.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn start(proc: &ProcFs) -> io::Result<Reaper> {
        let (socket, theirs) = UnixStream::pair()?;
        unshare(CloneFlags::CLONE_NEWPID)?;
        // SAFETY: the process has one thread, and the child runs nothing but the function below.
        match unsafe { fork() } {
            Ok(ForkResult::Child) => {
                let ended = live(&theirs);
                exit_now(i32::from(ended.is_err()))
            }
            Ok(ForkResult::Parent { child }) => {
                // The namespaces of the reaper itself cannot be opened, as it is not dumpable.
                let flags = OFlag::O_RDONLY | OFlag::O_CLOEXEC;
                let namespace = openat(proc, "thread-self/ns/pid_for_children", flags, Mode::empty());
                namespaces::have_children_here()?;
                // A reaper that does not answer is as good as dead.
                socket.set_read_timeout(Some(2 * LAST_MOMENT))?;
                Ok(Reaper { pid: child, socket, namespace: namespace? })
            }
            Err(errno) => {
                namespaces::have_children_here()?;
                Err(errno.into())
            }
        }
    }

    /// The number of its process, as the stage sees it.
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// Has the later children of the calling process born in the reaper's namespace. That takes a capability.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn adopt_later_children(&self) -> nix::Result<()> {
        setns(&self.namespace, CloneFlags::CLONE_NEWPID)
    }

    /// Reaps, and returns whether a process without another parent is left in the namespace. A reaper that fails says yes.
    pub fn has_any(&self) -> bool {
        self.ask(REAP).unwrap_or(SOME_LEFT) != NONE_LEFT
    }

    /// Kills everything in the namespace. Returns whether nothing is left.
    pub fn kill_all(&self) -> bool {
        self.ask(KILL).is_ok_and(|reply| reply == NONE_LEFT)
    }

    fn ask(&self, request: u8) -> io::Result<u8> {
        let mut reply = [0];
        (&self.socket).write_all(&[request])?;
        (&self.socket).read_exact(&mut reply)?;
        Ok(reply[0])
    }
}

/// The life of a reaper. It returns when its stage is gone.
fn live(socket: &UnixStream) -> io::Result<()> {
    const SOCKET: i32 = 3;
    nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
    capabilities::drop_all()?;
    duplicate_onto(socket.as_raw_fd(), SOCKET)?;
    // SAFETY: this process ends by `exit_now` right after this function, and drops no owner of a descriptor before.
    let mut socket = unsafe {
        close_from(SOCKET + 1);
        std::mem::ManuallyDrop::new(<UnixStream as std::os::fd::FromRawFd>::from_raw_fd(SOCKET))
    };
    loop {
        let mut request = [0];
        if socket.read(&mut request)? == 0 {
            return Ok(());
        }
        let is_any_left = match request[0] {
            KILL => !kill_all()?,
            _ => reap()?,
        };
        socket.write_all(&[if is_any_left { SOME_LEFT } else { NONE_LEFT }])?;
    }
}

/// Kills every other process of this namespace. Returns whether nothing is left, not even a process that its parent outside of
/// the namespace has not waited for.
fn kill_all() -> io::Result<bool> {
    let deadline = Instant::now() + LAST_MOMENT;
    loop {
        reap()?;
        if kill(Pid::from_raw(-1), Signal::SIGKILL) == Err(Errno::ESRCH) {
            return Ok(true);
        }
        if Instant::now() >= deadline {
            return Ok(false);
        }
        std::thread::sleep(KILL_INTERVAL);
    }
}
