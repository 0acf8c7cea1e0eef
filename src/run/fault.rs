//! What can go wrong in a run through no fault of a snippet: a [`Fault`].

use std::io;
use std::path::PathBuf;

use verify_protocol::message::FrameError;
use verify_protocol::sandbox::Step;

/// A failure of `verify` itself or of its surroundings. It is never a snippet's fault.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("{} is missing; build it together with verify: cargo build --release", path.display())]
    NoWorker { path: PathBuf },
    #[error(
        "the full sandbox is not available: {obstacle}\n  `verify doctor` reports what is missing and how to fix it"
    )]
    NotFullSandbox { obstacle: String },
    #[error(
        "no sandbox is available: {obstacle}\n  `verify doctor` reports what is missing and how to fix it\n  \
         `--sandbox off` runs snippets without one; read them first"
    )]
    NoSandbox { obstacle: String },
    #[error("the first worker got the {} sandbox, but another worker cannot: {obstacle}", step.label())]
    OtherSandbox { step: Step, obstacle: String },
    #[error("cannot {action} for {}: {source}", worker.display())]
    Start { action: &'static str, worker: PathBuf, source: io::Error },
    #[error("a directory of programs cannot be put on PATH: {0}")]
    Path(#[from] std::env::JoinPathsError),
    #[error("no environment was prepared for the packages {group}")]
    NoEnvironment { group: String },
    #[error("CPython {version} at {} does not start: {output}", executable.display())]
    NotStarted { version: String, executable: PathBuf, output: String },
    #[error("a worker reported no sandbox")]
    NoReport,
    #[error("a worker was lost: it closed its socket")]
    Closed,
    #[error("a worker was lost: {0}")]
    Lost(#[source] FrameError),
    #[error("a worker sent an unexpected answer: {0}")]
    Unexpected(String),
    /// The worker's own words.
    #[error("{0}")]
    Reported(String),
    #[error("cannot start the threads of the run: {0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}
