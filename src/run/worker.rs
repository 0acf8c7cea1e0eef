//! The coordinator's end of a worker process.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
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
    /// How many workers were started, so that each gets a directory of its own.
    started: AtomicUsize,
    /// The worker that only compiles; `None` where it does not pay, or once it failed.
    compiler: Mutex<Option<Process>>,
}

/// From this many snippets on a worker is started that only compiles: it costs as much CPU (12 ms) as it saves on 30
/// snippets (0.4 ms each).
const WORTH_A_COMPILER: usize = 30;
/// How long compiling may take before the snippet's own process, which has a limit, is left to it. It takes 0.2 ms.
const COMPILE_TIME: Duration = Duration::from_secs(2);

impl Workshop {
    /// A workshop whose workers are the `verify-worker` at `executable`, for about as many snippets as are said.
    ///
    /// # Errors
    /// Where there is no such executable or no temporary directory.
    pub fn open(
        executable: &Path,
        interpreter: Interpreter,
        snippets: usize,
        cancel: Cancel,
    ) -> Result<Workshop, Fault> {
        if !executable.is_file() {
            let path = executable.display();
            return Err(Fault(format!("{path} is missing; it is built together with verify: cargo build --release")));
        }
        let directory = tempfile::Builder::new()
            .prefix("verify-")
            .tempdir_in(temporary_place())
            .map_err(|error| Fault(format!("cannot make a temporary directory: {error}")))?;
        let workshop = Workshop {
            executable: executable.to_owned(),
            interpreter,
            directory,
            cancel,
            python: OnceLock::new(),
            started: AtomicUsize::new(0),
            compiler: Mutex::new(None),
        };
        if snippets >= WORTH_A_COMPILER {
            let process = Process::start(&workshop)?;
            // Where the limit cannot be set, compiling has none, as importing has none.
            process.socket.set_read_timeout(Some(COMPILE_TIME)).ok();
            let _ = workshop.python.set(process.python.clone());
            *workshop.compiler.lock().unwrap_or_else(PoisonError::into_inner) = Some(process);
        }
        Ok(workshop)
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
        Ok(Worker { workshop: self, process, prepared_for: PathBuf::new() })
    }

    /// Has snippets compiled ahead, where that is done at all: the source of each, and the path that it will run as.
    fn prepare(&self, snippets: Vec<(String, String)>) -> Vec<Option<Vec<u8>>> {
        let mut compiler = self.compiler.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(process) = compiler.as_mut() else { return Vec::new() };
        if let Ok(Reply::Prepared(prepared)) = process.ask(&Request::Prepare { snippets }) {
            return prepared;
        }
        // It hangs or has died of one of these, which will do so in a process of its own, and be seen.
        *compiler = None;
        Vec::new()
    }
}

/// Where the directories of runs are made: `TMPDIR` where it is set, else memory where programs can be run from it, as a
/// script is written there for every snippet, else `/tmp`.
fn temporary_place() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let is_usable = || {
        let flags = nix::sys::statvfs::statvfs(memory).map(|found| found.flags()).ok()?;
        let refused = nix::sys::statvfs::FsFlags::ST_NOEXEC | nix::sys::statvfs::FsFlags::ST_RDONLY;
        let is_writable = nix::unistd::access(memory, nix::unistd::AccessFlags::W_OK).is_ok();
        (!flags.intersects(refused) && is_writable).then_some(())
    };
    match std::env::var_os("TMPDIR") {
        None if is_usable().is_some() => memory.to_owned(),
        _ => std::env::temp_dir(),
    }
}

/// A worker that is started anew when it dies.
pub struct Worker<'w> {
    workshop: &'w Workshop,
    process: Process,
    /// The directory that the tasks were compiled for; a worker that is started anew has another.
    prepared_for: PathBuf,
}

impl Executor for Worker<'_> {
    fn prepare(&mut self, tasks: &mut [Task]) {
        let directory = self.process.directory.join(protocol::RUN_DIRECTORY);
        let script = |task: &Task| directory.join(&task.file_name).to_string_lossy().into_owned();
        let prepared = self.workshop.prepare(tasks.iter().map(|task| (task.source.clone(), script(task))).collect());
        for (task, prepared) in tasks.iter_mut().zip(prepared) {
            task.prepared = prepared;
        }
        self.prepared_for = directory;
    }

    fn run(&mut self, stages: &[Vec<Import>], mut task: Task) -> Result<Observation, Fault> {
        if self.prepared_for != self.process.directory.join(protocol::RUN_DIRECTORY) {
            task.prepared = None;
        }
        match self.process.run(stages, &task) {
            Err(_) if !self.workshop.cancel.is_set() => {
                // Killed from outside, most likely. Once more, with a fresh one, which has another directory.
                self.process = Process::start(self.workshop)?;
                task.prepared = None;
                self.process.run(stages, &task)
            }
            result => result,
        }
    }
}

struct Process {
    child: Child,
    socket: UnixStream,
    python: Python,
    /// Where its runs have their directory.
    directory: PathBuf,
    /// What the stages that are pushed now have imported, outermost first.
    stages: Vec<Vec<Import>>,
}

impl Process {
    fn start(workshop: &Workshop) -> Result<Process, Fault> {
        let interpreter = &workshop.interpreter;
        let broken =
            |what: &str, error: std::io::Error| Fault(format!("{what} {}: {error}", workshop.executable.display()));
        let (ours, theirs) = UnixStream::pair().map_err(|error| broken("no socket for", error))?;
        workshop.cancel.watch(&ours).map_err(|error| broken("no socket for", error))?;
        let directory = workshop.directory.path().join(workshop.started.fetch_add(1, Ordering::Relaxed).to_string());
        fs::create_dir(&directory).map_err(|error| broken("no directory for", error))?;
        let said = tempfile::tempfile_in(&directory).map_err(|error| broken("no file for", error))?;
        let stderr = said.try_clone().map_err(|error| broken("no file for", error))?;
        let scratch = directory.join(protocol::SCRATCH_DIRECTORY);
        let bin = interpreter.executable.parent().unwrap_or(Path::new("/usr/bin"));
        let mut child = Command::new(&workshop.executable)
            .arg(&interpreter.executable)
            .arg(&directory)
            .env_clear()
            // The whole environment of a snippet; the worker takes `LD_PRELOAD` out before Python starts.
            .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display()))
            .env("HOME", &scratch)
            .env("TMPDIR", &scratch)
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env("PYTHONHASHSEED", "0")
            .env("LD_PRELOAD", &interpreter.libpython)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::null())
            .stderr(stderr)
            // A Ctrl-C of the terminal is for the coordinator, which then tells its workers.
            .process_group(0)
            .spawn()
            .map_err(|error| broken("cannot start", error))?;
        let mut socket = ours;
        match protocol::receive(&mut socket) {
            Ok(Some(Reply::Ready(python))) => Ok(Process { child, socket, python, directory, stages: Vec::new() }),
            _ => {
                child.kill().ok();
                child.wait().ok();
                let said = read_from_start(said);
                let executable = interpreter.executable.display();
                Err(Fault(format!("CPython {} at {executable} does not start: {said}", interpreter.version)))
            }
        }
    }

    /// Brings the stages to what they should be, changing as few as possible, and runs the task.
    fn run(&mut self, stages: &[Vec<Import>], task: &Task) -> Result<Observation, Fault> {
        let same = self.stages.iter().zip(stages).take_while(|(have, want)| have == want).count();
        while self.stages.len() > same {
            self.expect_done(&Request::Pop)?;
            self.stages.pop();
        }
        for stage in &stages[same..] {
            self.expect_done(&Request::Push { imports: stage.clone() })?;
            self.stages.push(stage.clone());
        }
        match self.ask(&Request::Run(Box::new(task.clone())))? {
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

/// What a worker wrote to its standard error, printable.
fn read_from_start(mut file: File) -> String {
    let mut text = Vec::new();
    // What cannot be read is not there to be told.
    file.seek(SeekFrom::Start(0)).and_then(|_| file.read_to_end(&mut text)).ok();
    crate::text::printable_bytes(&text).trim().to_owned()
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
