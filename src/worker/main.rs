//! `verify-worker` embeds CPython and runs snippets for the coordinator. It is not meant to be started by hand.
//!
//! # Theory of operation
//!
//! The coordinator starts a worker with the chosen libpython preloaded and one end of a socket as its standard input.
//! The worker initialises CPython once. From then on it is a stack of processes, each forked from the one below it:
//!
//! ```text
//! coordinator ──socket──┐
//!   worker (bare)       │ blocked: waits for the stage above it to end
//!     └ stage (asyncio) │ blocked
//!         └ stage (asyncio, dataclasses) ── reads the socket, forks, watches
//!              └ snippet ── stdout, stderr: pipes to its stage · result: the shared page
//! ```
//!
//! All of them hold the same socket, and only the topmost stage reads it: `Push` makes it fork a stage that imports
//! some modules and takes over, `Pop` ends it and hands back to the one below. So a snippet is forked from an interpreter
//! that has imported what the snippet imports at its top, and nothing else, and a module is imported once for all
//! snippets that share it. A stage never runs a line of a snippet.
//!
//! Where there are many snippets, one more worker is started that never forks and answers `Prepare` alone: it compiles them
//! (`instrument.py`), and what it gives comes with `Run`, so that the stage has the code ready before it forks.
//!
//! A worker of an environment has the packages of that environment on its path, and its stages import those too. That is
//! code of a package, which runs in a stage only where the stage is in namespaces, and only if it is well behaved: a package
//! that starts threads or says something while it is imported is left to the snippets, each of which imports it itself.
//!
//! `Run` forks the snippet's own process. It writes its result to the page, which no descriptor leads to (`page.rs`), its
//! output goes through two pipes, and it ends by `_exit` after having done what `python file.py` does at its end
//! (`snippet.rs`). Its stage reads the pipes, watches the clock, and afterwards kills and reaps every process that the
//! snippet has left (`watch.rs`): a stage is a child subreaper, so that an orphan of the snippet becomes the stage's child.
//! Only when none is left does it answer.
//!
//! When the coordinator closes the socket or dies, the topmost stage kills the snippet that it watches and ends, then
//! the one below it, and so on: no process stays.

mod asserts;
mod interpreter;
mod snippet;
mod stage;
mod watch;

use std::fs::File;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use nix::fcntl::{FcntlArg, fcntl};
use verify_protocol::message::{self as protocol, Reply};
use verify_protocol::sandbox::Setup;
use verify_worker::process::duplicate_onto;
use verify_worker::{page, place, sandbox};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("verify-worker: {error}");
            ExitCode::from(4)
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::args().count() != 1 {
        return Err("started by hand; it is `verify` that starts it".into());
    }
    // A snippet finds the same mask everywhere.
    nix::sys::stat::umask(nix::sys::stat::Mode::from_bits_truncate(0o022));
    // SAFETY: no other thread runs yet. What `verify` needed to start this process must not reach a snippet.
    unsafe { std::env::remove_var("LD_PRELOAD") };
    let mut socket = take_over_stdin()?;
    let setup: Setup = protocol::receive(&mut socket)?.ok_or("the coordinator is gone")?;
    let mut confinement = match sandbox::enter(&setup, &socket) {
        Ok(confinement) => confinement,
        Err(obstacle) => return Ok(protocol::send(&mut socket, &Reply::Obstacle(obstacle.to_string()))?),
    };
    let place = place::Place::new(setup.base.as_deref(), &mut confinement)?;
    let page = page::Page::new()?;
    let executable = setup.executable.to_str().ok_or("the interpreter's path is not text")?;
    let packages = setup.environment.as_deref().map(|path| path.to_str().ok_or("the environment's path is not text"));
    let interpreter = interpreter::start(executable, packages.transpose()?)?;
    let ready = Reply::Ready(interpreter.description.clone(), confinement.report.clone());
    protocol::send(&mut socket, &ready)?;
    stage::Stage::bottom(interpreter, page, socket, confinement, place)?.serve()
}

/// Moves the socket away from standard input, which becomes empty, as a snippet must find it; standard output becomes a
/// pipe that nobody reads, so that Python's streams are set up for pipes.
fn take_over_stdin() -> Result<UnixStream, Box<dyn std::error::Error>> {
    let stdin = std::io::stdin();
    let high = fcntl(&stdin, FcntlArg::F_DUPFD_CLOEXEC(100))?;
    // SAFETY: the descriptor was made by the line above, and nothing else owns it.
    let socket: OwnedFd = unsafe { std::os::fd::FromRawFd::from_raw_fd(high) };
    let empty = File::open("/dev/null")?;
    let (_reader, writer) = nix::unistd::pipe()?;
    duplicate_onto(empty.as_raw_fd(), 0)?;
    duplicate_onto(writer.as_raw_fd(), 1)?;
    Ok(UnixStream::from(socket))
}
