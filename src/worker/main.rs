//! `verify-worker` embeds CPython and runs snippets for the coordinator. It is not meant to be started by hand.
//!
//! # Theory of operation
//!
//! The coordinator starts a worker with the chosen libpython preloaded, and with one end of a socket as its standard input.
//! Both sides send a greeting first, and end if the other speaks another version of the messages. Then the worker enters the
//! sandbox and initialises CPython once. From then on it is a stack of processes, each forked from the one below it:
//!
//! ```text
//! coordinator ──socket──┐
//!  (keeper)             │ in the full sandbox: waits for the end of either side
//!   worker (bare)       │ blocked: waits for the stage above it to end
//!     └ stage (asyncio) │ blocked
//!         └ stage (asyncio, dataclasses) ── reads the socket, forks, supervises
//!              └ snippet ── stdout, stderr: pipes to its stage · result: the shared page
//! ```
//!
//! All of them hold the same socket, and only the topmost stage reads it. `Push` makes it fork a stage that imports some
//! modules and takes over; `Pop` ends the topmost stage and hands back to the one below. So a snippet is forked from an
//! interpreter that has imported what the snippet imports at its top, and nothing else, and a module is imported once for all
//! snippets that share it. A stage never runs a line of a snippet.
//!
//! A stage never runs a line of a package either: it is not confined. A snippet's process adds the packages of the environment
//! to its path after it was confined, and imports them itself. In the full sandbox the topmost stage forks a package stage
//! first, which is confined as a snippet is, imports the packages, and forks the snippets that begin with these imports
//! (`package_stage.rs`).
//!
//! `Run` forks the snippet's own process, which compiles and runs the file as `python file.py` does (`snippet.rs`). A failed
//! assert is noted by a hook in `AssertionError` that Python code cannot see (`hook.rs`); only a run that explains a failed
//! assert has instruments in its code (`explain.rs`). The process writes its result to the page, which no descriptor leads to
//! (`page.rs`). Its output goes through two pipes. It ends by `Py_FinalizeEx`, or by `_exit` if nothing could see that.
//! Its stage reads the pipes, watches the clock, and afterwards kills and reaps every process that the snippet has left
//! (`watch.rs`): a stage is a child subreaper, so an orphan of the snippet becomes the stage's child. The stage answers only
//! when none is left.
//!
//! When the coordinator closes the socket or dies, the topmost stage kills the snippet that it supervises and ends, then the
//! one below it, and so on: no process stays.
//!
//! # Descriptors
//!
//! Every process has one thread until a snippet starts more. It holds these descriptors, and no others:
//!
//! | process | descriptor | why |
//! | --- | --- | --- |
//! | all | 0: `/dev/null` | a snippet finds an empty standard input |
//! | all but the snippet | 1: a pipe without a reader | Python sets its streams up for pipes; nothing is written to it |
//! | all but the snippet | 2: a file of the coordinator | it is shown if the worker fails |
//! | keeper | 3: the socket | its end means that the coordinator is gone |
//! | keeper | 4: a descriptor of pid 1 | its end is the keeper's end |
//! | worker, stage | the socket, from 100 on | the topmost stage answers; each of them is the topmost one at some time |
//! | worker, stage | `/proc` of the machine | counting memory, threads and descendants; the sandbox has no `/proc` |
//! | worker, stage | the files of its control group, if it has one | each run enters it, and is measured by it |
//! | worker, stage | the directory of scripts | scripts are written through it; by its path it is read-only |
//! | worker, stage | the rules of Landlock (full) | made once, enforced by each snippet |
//! | worker, stage | the worker's directory and its parent (reduced, off) | they are reset after each run |
//! | stage, during a run | the read ends of two pipes, and a descriptor of the snippet's process | output and end of the snippet |
//! | stage, with a package stage | a socket to it, one to the reaper, the reaper's namespace, and a descriptor of its process | tasks, kills, and its end |
//! | reaper | 3: a socket to its stage | to reap and to kill |
//! | package stage | 1, 2: a pipe to its stage · 3: a socket to it | what a package prints; tasks |
//! | snippet | 1, 2: the write ends of the two pipes | its output; everything from 3 on is closed before its first line |
//!
//! A run leaves no descriptor behind in its stage, and a stage that is popped takes its own with it.
//!
//! # Order of the modules
//!
//! The library (`lib.rs`) holds everything that needs no Python: the sandbox and the supervision. This executable adds the
//! embedding, and each module of it imports only modules before it: `hook`, `interpreter`, `explain`, `silent`, `end`, `snippet`,
//! `stage`; only `packages`, the life of a package stage, and `stage` know each other.

mod end;
mod explain;
mod hook;
mod interpreter;
mod packages;
mod silent;
mod snippet;
mod stage;
mod surroundings;

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, fcntl};
use verify_protocol::error::chain;
use verify_protocol::handshake::{self, HandshakeError};
use verify_protocol::message::{self as protocol, FrameError, Reply};
use verify_protocol::sandbox::Setup;
use verify_worker::page::ResultPage;
use verify_worker::place::Place;
use verify_worker::proc::ProcFs;
use verify_worker::process::{close_from, duplicate_onto};
use verify_worker::sandbox::{self, Entered};

use crate::stage::{Stage, StageError};
use crate::surroundings::Surroundings;

/// Why the worker ends with a message on its standard error, which the coordinator shows.
#[derive(Debug, thiserror::Error)]
enum WorkerError {
    #[error("expected to be started by `verify`, found arguments; run `verify` instead")]
    StartedByHand,
    #[error("the coordinator does not fit this worker")]
    Handshake(#[from] HandshakeError),
    #[error("the socket to the coordinator broke")]
    Socket(#[from] FrameError),
    #[error("the coordinator is gone")]
    CoordinatorGone,
    #[error("expected a path that is text, found {}", .0.display())]
    NotText(PathBuf),
    #[error("expected a directory for a worker without namespaces, found none")]
    NoDirectory,
    #[error("cannot set up files and streams")]
    Files(#[from] io::Error),
    #[error("the kernel refused to set up the worker")]
    System(#[from] Errno),
    #[error("CPython does not start")]
    Python(#[from] pyo3::PyErr),
    #[error("a stage failed")]
    Stage(#[from] StageError),
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("verify-worker: {}", chain(&error));
            ExitCode::from(4)
        }
    }
}

fn run() -> Result<(), WorkerError> {
    if std::env::args_os().count() != 1 {
        return Err(WorkerError::StartedByHand);
    }
    // SAFETY: nothing in this process has opened a descriptor yet. What `verify` itself was started with, such as the pipes of
    // a job server, must reach neither a package nor a snippet.
    unsafe { close_from(3) };
    // A snippet finds the same mask everywhere.
    nix::sys::stat::umask(nix::sys::stat::Mode::from_bits_truncate(0o022));
    restore_signals()?;
    // SAFETY: no other thread runs yet. What `verify` needed to start this process must not reach a snippet.
    unsafe { std::env::remove_var("LD_PRELOAD") };
    let mut socket = take_over_stdin()?;
    handshake::greet(&mut socket)?;
    handshake::check(&mut socket)?;
    let setup: Setup = protocol::receive(&mut socket)?.ok_or(WorkerError::CoordinatorGone)?;
    let proc = ProcFs::open()?;
    let Entered { confinement, scripts } = match sandbox::enter(&setup, &socket, &proc) {
        Ok(entered) => entered,
        Err(obstacle) => return Ok(protocol::send(&mut socket, &Reply::Obstacle(chain(&obstacle)))?),
    };
    let place = match (scripts, &setup.base) {
        (Some(scripts), _) => Place::on_volumes(scripts),
        (None, Some(base)) => Place::in_directory(base, confinement.own_id)?,
        (None, None) => return Err(WorkerError::NoDirectory),
    };
    let page = ResultPage::new()?;
    if setup.world.ignores_interrupts {
        ignore_interrupts()?;
    }
    let environment = setup.environment.as_deref().map(text_of).transpose()?;
    let interpreter = interpreter::start(text_of(&setup.executable)?, environment, &setup.world)?;
    let ready = Reply::Ready(Box::new(interpreter.description.clone()), confinement.report.clone());
    protocol::send(&mut socket, &ready)?;
    Ok(Stage::bottom(interpreter, page, socket, Surroundings { confinement, place, proc, world: setup.world })?
        .serve()?)
}

/// Gives every signal its default action. `signal.getsignal` would show the handlers that Rust installs against an overflow of
/// its stack, and what the caller of `verify` ignores, as a shell does for a job in the background, is inherited.
fn restore_signals() -> nix::Result<()> {
    use nix::sys::signal::{SigHandler, Signal, signal};
    for number in Signal::iterator().filter(|number| !matches!(number, Signal::SIGKILL | Signal::SIGSTOP)) {
        // SAFETY: the default action runs no code.
        unsafe { signal(number, SigHandler::SigDfl) }?;
    }
    Ok(())
}

/// Ignores SIGINT before CPython starts, which then leaves it ignored.
fn ignore_interrupts() -> nix::Result<()> {
    use nix::sys::signal::{SigHandler, Signal, signal};
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGINT, SigHandler::SigIgn) }.map(drop)
}

fn text_of(path: &Path) -> Result<&str, WorkerError> {
    path.to_str().ok_or_else(|| WorkerError::NotText(path.to_owned()))
}

/// Moves the socket away from standard input, which becomes empty, as a snippet must find it. Standard output becomes a pipe
/// without a reader, so that Python's streams are set up for pipes.
fn take_over_stdin() -> Result<UnixStream, WorkerError> {
    let high = fcntl(std::io::stdin(), FcntlArg::F_DUPFD_CLOEXEC(100))?;
    // SAFETY: the descriptor was made by the line above, and nothing else owns it.
    let socket = unsafe { OwnedFd::from_raw_fd(high) };
    let empty = File::open("/dev/null")?;
    let (_reader, writer) = nix::unistd::pipe()?;
    duplicate_onto(empty.as_raw_fd(), 0)?;
    duplicate_onto(writer.as_raw_fd(), 1)?;
    Ok(UnixStream::from(socket))
}
