//! The coordinator's end of a worker process.

use std::io::Read;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Cancel, Executor, Fault};
use crate::observation::Observation;
use crate::protocol::{self, Import, Python, Reply, Request, Task};
use crate::python::Interpreter;

/// How long a worker that was told to end may take before it is killed. It has nothing to do but kill its snippet.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// Makes workers for one interpreter, and owns the directory in which their snippets run.
pub struct Workshop {
    executable: PathBuf,
    interpreter: Interpreter,
    directory: TempDir,
    cancel: Cancel,
    python: OnceLock<Python>,
}

impl Workshop {
    /// A workshop whose workers are the `verify-worker` at `executable`.
    ///
    /// # Errors
    /// Where there is no such executable or no temporary directory.
    pub fn open(executable: &Path, interpreter: Interpreter, cancel: Cancel) -> Result<Workshop, Fault> {
        if !executable.is_file() {
            let path = executable.display();
            return Err(Fault(format!("{path} is missing; it is built together with verify: cargo build --release")));
        }
        let directory = tempfile::Builder::new()
            .prefix("verify-")
            .tempdir()
            .map_err(|error| Fault(format!("cannot make a temporary directory: {error}")))?;
        Ok(Workshop { executable: executable.to_owned(), interpreter, directory, cancel, python: OnceLock::new() })
    }

    /// What the interpreter said of itself when the first worker started.
    pub fn python(&self) -> Option<&Python> {
        self.python.get()
    }

    /// Starts a worker.
    ///
    /// # Errors
    /// With what the worker or the dynamic linker said, where it did not come up.
    pub fn start(&self) -> Result<Worker<'_>, Fault> {
        let process = Process::start(self)?;
        let _ = self.python.set(process.python.clone());
        Ok(Worker { workshop: self, process })
    }
}

/// A worker that is started anew when it dies.
pub struct Worker<'w> {
    workshop: &'w Workshop,
    process: Process,
}

impl Executor for Worker<'_> {
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault> {
        let request = Request::Run(Box::new(task));
        match self.process.run(stages, &request) {
            Err(_) if !self.workshop.cancel.is_set() => {
                // Killed from outside, most likely. Once more, with a fresh one.
                self.process = Process::start(self.workshop)?;
                self.process.run(stages, &request)
            }
            result => result,
        }
    }
}

struct Process {
    child: Child,
    socket: UnixStream,
    python: Python,
    /// What the stages that are pushed now have imported, outermost first.
    stages: Vec<Vec<Import>>,
}

impl Process {
    fn start(workshop: &Workshop) -> Result<Process, Fault> {
        let interpreter = &workshop.interpreter;
        let broken = |what: &str, error: std::io::Error| Fault(format!("{what} {}: {error}", workshop.executable.display()));
        let (ours, theirs) = UnixStream::pair().map_err(|error| broken("no socket for", error))?;
        workshop.cancel.watch(&ours).map_err(|error| broken("no socket for", error))?;
        let bin = interpreter.executable.parent().unwrap_or(Path::new("/usr/bin"));
        let mut child = Command::new(&workshop.executable)
            .arg(&interpreter.executable)
            .arg(workshop.directory.path())
            .env_clear()
            // The whole environment of a snippet, but for `HOME` and `TMPDIR`, which it gets with its scratch directory.
            .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display()))
            .env("HOME", workshop.directory.path())
            .env("TMPDIR", workshop.directory.path())
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env("PYTHONHASHSEED", "0")
            .env("LD_PRELOAD", &interpreter.libpython)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            // A Ctrl-C of the terminal is for the coordinator, which then tells its workers.
            .process_group(0)
            .spawn()
            .map_err(|error| broken("cannot start", error))?;
        let mut socket = ours;
        match protocol::receive(&mut socket) {
            Ok(Some(Reply::Ready(python))) => Ok(Process { child, socket, python, stages: Vec::new() }),
            _ => {
                child.kill().ok();
                let mut said = String::new();
                if let Some(mut stderr) = child.stderr.take() {
                    stderr.read_to_string(&mut said).ok();
                }
                child.wait().ok();
                let said = crate::text::printable(said.trim());
                let executable = interpreter.executable.display();
                Err(Fault(format!("CPython {} at {executable} does not start: {said}", interpreter.version)))
            }
        }
    }

    /// Brings the stages to what they should be, changing as few as possible, and runs the task.
    fn run(&mut self, stages: &[Vec<Import>], run: &Request) -> Result<Observation, Fault> {
        let same = self.stages.iter().zip(stages).take_while(|(have, want)| have == want).count();
        while self.stages.len() > same {
            self.expect_done(&Request::Pop)?;
            self.stages.pop();
        }
        for stage in &stages[same..] {
            self.expect_done(&Request::Push { imports: stage.clone() })?;
            self.stages.push(stage.clone());
        }
        match self.ask(run)? {
            Reply::Observed(observation) => Ok(*observation),
            reply => Err(unexpected(&reply)),
        }
    }

    fn expect_done(&mut self, request: &Request) -> Result<(), Fault> {
        match self.ask(request)? {
            Reply::Done => Ok(()),
            reply => Err(unexpected(&reply)),
        }
    }

    fn ask(&mut self, request: &Request) -> Result<Reply, Fault> {
        let lost = |error: &dyn std::fmt::Display| Fault(format!("a worker was lost: {error}"));
        protocol::send(&mut self.socket, request).map_err(|error| lost(&error))?;
        match protocol::receive(&mut self.socket) {
            Ok(Some(reply)) => Ok(reply),
            Ok(None) => Err(lost(&"it closed its socket")),
            Err(error) => Err(lost(&error)),
        }
    }
}

fn unexpected(reply: &Reply) -> Fault {
    match reply {
        Reply::Fault(why) => Fault(why.clone()),
        reply => Fault(format!("a worker answered {reply:?}")),
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.socket.shutdown(std::net::Shutdown::Both).ok();
        let deadline = Instant::now() + LAST_WORDS;
        while Instant::now() < deadline {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        // Its stages are in its process group, and each snippet dies with the stage that forked it.
        if let Ok(group) = i32::try_from(self.child.id()) {
            nix::sys::signal::killpg(nix::unistd::Pid::from_raw(group), nix::sys::signal::Signal::SIGKILL).ok();
        }
        self.child.wait().ok();
    }
}
