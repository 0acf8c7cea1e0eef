//! The coordinator's end of a worker process.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Cancel, Executor, Fault, lock};
use crate::isolation::{Isolation, Wanted};
use crate::python::Interpreter;
use verify_protocol::error::chain;
use verify_protocol::handshake::{self, HandshakeError};
use verify_protocol::message::{self as protocol, Import, Python, Reply, Request, Task};
use verify_protocol::observation::Observation;
use verify_protocol::sandbox::{self, Sandbox, Setup, Step, World};
use verify_protocol::tree;

/// How long a worker that was told to end may take before it is killed. It has nothing to do but kill its snippet.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// How a fault begins where the full sandbox was required; the reason follows.
pub const NOT_FULL: &str = "the full sandbox cannot be had here: ";

/// How many workers this process has started: each gets a directory and, where it becomes another user, an id of its own,
/// also where a run has several Pythons.
static STARTED: AtomicUsize = AtomicUsize::new(0);

/// Makes workers for one interpreter, and owns the directory in which their snippets run where they have no file systems
/// of their own.
pub struct Workshop {
    executable: PathBuf,
    interpreter: Interpreter,
    /// The environments that workers can be started for, by the names of their groups.
    environments: BTreeMap<String, PathBuf>,
    isolation: Isolation,
    /// The step of the sandbox that can be taken here, as far as is known, and why it is not a higher one.
    step: Mutex<(Step, String)>,
    directory: OnceLock<TempDir>,
    cancel: Cancel,
    python: OnceLock<(Python, Sandbox)>,
    learned: Mutex<BTreeMap<String, BTreeSet<String>>>,
}

impl Workshop {
    /// A workshop whose workers are the `verify-worker` at `executable`.
    ///
    /// # Errors
    /// Where there is no such executable, or a worker does not start.
    pub fn open(
        executable: &Path,
        interpreter: Interpreter,
        isolation: Isolation,
        _snippets: usize,
        cancel: Cancel,
    ) -> Result<Workshop, Fault> {
        if !executable.is_file() {
            let path = executable.display();
            return Err(Fault(format!("{path} is missing; it is built together with verify: cargo build --release")));
        }
        let workshop = Workshop {
            executable: executable.to_owned(),
            interpreter,
            environments: BTreeMap::new(),
            step: Mutex::new((isolation.first_step(), isolation.why_not_full())),
            isolation,
            directory: OnceLock::new(),
            cancel,
            python: OnceLock::new(),
            learned: Mutex::default(),
        };
        Ok(workshop)
    }

    /// With environments of packages, by the names of their groups.
    #[must_use]
    pub fn with(mut self, environments: BTreeMap<String, PathBuf>) -> Workshop {
        self.environments = environments;
        self
    }

    /// What the interpreter said of itself when the first worker started.
    pub fn python(&self) -> Option<&Python> {
        self.python.get().map(|(python, _)| python)
    }

    /// What came with which module into an interpreter that had imported nothing, as far as workers that are gone have seen.
    pub fn learned(&self) -> BTreeMap<String, BTreeSet<String>> {
        std::mem::take(&mut *lock(&self.learned))
    }

    /// The sandbox that the first worker got; the others get the same.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.python.get().map(|(_, sandbox)| sandbox)
    }

    /// Starts a worker.
    ///
    /// # Errors
    /// With what the worker or the dynamic linker said, where it did not come up.
    pub fn start(&self) -> Result<Worker<'_>, Fault> {
        Ok(Worker { workshop: self, process: Process::start(self, None)? })
    }

    /// The directory of a worker that has no file systems of its own.
    fn directory_for(&self, step: Step, number: usize) -> std::io::Result<PathBuf> {
        let directory = match self.directory.get() {
            Some(directory) => directory,
            None => {
                let made = tempfile::Builder::new().prefix("verify-").tempdir_in(temporary_place(step))?;
                // A worker of root becomes another user, who has to get through.
                fs::set_permissions(made.path(), fs::Permissions::from_mode(0o711))?;
                self.directory.get_or_init(|| made)
            }
        };
        let path = directory.path().join(number.to_string());
        fs::create_dir(&path)?;
        Ok(path)
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        if let Some(directory) = self.directory.take() {
            // What cannot be removed stays for the system to remove; the run was all right without that.
            File::open(directory.path()).and_then(|opened| tree::empty(opened.as_fd())).ok();
        }
    }
}

/// Where the directories of runs are made: `TMPDIR` where it is set, else memory where programs can be run from it, as a
/// script is written there for every snippet, else `/tmp`. In the reduced sandbox it is never `/dev/shm`, all of which a
/// snippet may write there.
fn temporary_place(step: Step) -> PathBuf {
    let memory = Path::new("/dev/shm");
    let is_usable = || {
        let flags = nix::sys::statvfs::statvfs(memory).map(|found| found.flags()).ok()?;
        let refused = nix::sys::statvfs::FsFlags::ST_NOEXEC | nix::sys::statvfs::FsFlags::ST_RDONLY;
        let is_writable = nix::unistd::access(memory, nix::unistd::AccessFlags::W_OK).is_ok();
        (!flags.intersects(refused) && is_writable).then_some(())
    };
    let usual = std::env::temp_dir();
    let is_in_memory = usual.canonicalize().is_ok_and(|usual| usual.starts_with(memory));
    match (step, std::env::var_os("TMPDIR")) {
        (Step::Reduced, _) if is_in_memory => PathBuf::from("/tmp"),
        (Step::Reduced, _) | (_, Some(_)) => usual,
        (_, None) if is_usable().is_some() => memory.to_owned(),
        (_, None) => usual,
    }
}

/// A worker that is started anew when it dies, and when a task needs another environment.
pub struct Worker<'w> {
    workshop: &'w Workshop,
    process: Process,
}

impl Worker<'_> {
    /// Has a process with the environment of this group.
    fn enter(&mut self, group: Option<&String>) -> Result<(), Fault> {
        if self.process.group.as_ref() != group {
            self.hand_over();
            // The former one ends first: two interpreters with their packages need twice the memory.
            self.process.end();
            self.process = Process::start(self.workshop, group)?;
        }
        Ok(())
    }

    /// Gives to the workshop what the process has learned of the standard library's imports.
    fn hand_over(&mut self) {
        if self.process.group.is_none() {
            lock(&self.workshop.learned).append(&mut self.process.learned);
        }
    }
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.hand_over();
    }
}

impl Executor for Worker<'_> {
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault> {
        self.enter(task.group.as_ref())?;
        match self.process.run(stages, &task) {
            Err(Fault(why)) if !self.workshop.cancel.is_set() => {
                // Killed from outside, most likely. Once more, with a fresh one, which may have other places.
                self.process = Process::start(self.workshop, task.group.as_ref())?;
                let mut observation = self.process.run(stages, &task)?;
                observation.repeated = Some(why);
                Ok(observation)
            }
            result => result,
        }
    }
}

struct Process {
    child: Child,
    /// The group whose environment it has.
    group: Option<String>,
    socket: UnixStream,
    /// What the stages that are pushed now have imported, outermost first.
    stages: Vec<Vec<Import>>,
    /// What came with a module into an interpreter that had imported nothing.
    learned: BTreeMap<String, BTreeSet<String>>,
}

impl Process {
    /// Starts a worker in the highest step of the sandbox that can be had and is good enough.
    fn start(workshop: &Workshop, group: Option<&String>) -> Result<Process, Fault> {
        loop {
            let (step, because) = lock(&workshop.step).clone();
            match Process::start_in(workshop, group, step, because)? {
                Ok(process) => return Ok(process),
                // What the report says of the sandbox has to hold for every worker.
                Err(obstacle) if workshop.sandbox().is_some_and(|first| first.step == step) => {
                    let label = step.label();
                    return Err(Fault(format!(
                        "the first worker had the {label} sandbox, and this one cannot: {obstacle}"
                    )));
                }
                Err(obstacle) => {
                    let lower = match (step, workshop.isolation.wanted) {
                        (Step::Full, Wanted::Auto) => Step::Reduced,
                        (Step::Full, _) => {
                            return Err(Fault(format!(
                                "{NOT_FULL}{obstacle}\n  verify doctor says what is missing and what mends it"
                            )));
                        }
                        (Step::Reduced | Step::Off, _) => {
                            return Err(Fault(format!(
                                "there is no sandbox here: {obstacle}\n  verify doctor says what is missing and what mends it\n  \
                                 --sandbox off runs snippets without one; read them first"
                            )));
                        }
                    };
                    *lock(&workshop.step) = (lower, obstacle);
                }
            }
        }
    }

    /// Starts a worker in one step of the sandbox; the inner error is why that cannot be taken.
    fn start_in(
        workshop: &Workshop,
        group: Option<&String>,
        step: Step,
        because: String,
    ) -> Result<Result<Process, String>, Fault> {
        let interpreter = &workshop.interpreter;
        let missing = |group: &String| Fault(format!("there is no environment for the packages {group}"));
        let environment =
            group.map(|group| workshop.environments.get(group).ok_or_else(|| missing(group))).transpose()?;
        let started_as = environment.map_or_else(|| interpreter.executable.clone(), |path| path.join("bin/python"));
        let broken =
            |what: &str, error: std::io::Error| Fault(format!("{what} {}: {error}", workshop.executable.display()));
        let (ours, theirs) = UnixStream::pair().map_err(|error| broken("no socket for", error))?;
        workshop.cancel.watch(&ours).map_err(|error| broken("no socket for", error))?;
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let (base, scratch) = match step {
            Step::Full => (None, PathBuf::from(sandbox::SCRATCH)),
            Step::Reduced | Step::Off => {
                let base = workshop.directory_for(step, number).map_err(|error| broken("no directory for", error))?;
                let scratch = base.join(protocol::SCRATCH_DIRECTORY);
                (Some(base), scratch)
            }
        };
        let said = tempfile::tempfile().map_err(|error| broken("no file for", error))?;
        let stderr = said.try_clone().map_err(|error| broken("no file for", error))?;
        // The environment's programs come before those of its interpreter.
        let programs = [environment.map(|path| path.join("bin")), interpreter.executable.parent().map(Path::to_owned)];
        let programs = programs.into_iter().flatten().chain(["/usr/local/bin", "/usr/bin", "/bin"].map(PathBuf::from));
        let programs = std::env::join_paths(programs).map_err(|error| Fault(error.to_string()))?;
        let mut child = Command::new(&workshop.executable)
            .env_clear()
            // The whole environment of a snippet; the worker takes `LD_PRELOAD` out before Python starts.
            .env("PATH", programs)
            .env("HOME", &scratch)
            .env("TMPDIR", &scratch)
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env("PYTHONHASHSEED", "0")
            .envs(environment.iter().flat_map(|_| ONE_THREAD.map(|name| (name, "1"))))
            .env("LD_PRELOAD", &interpreter.libpython)
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(Stdio::null())
            .stderr(stderr)
            // A Ctrl-C of the terminal is for the coordinator, which then tells its workers.
            .process_group(0)
            .spawn()
            .map_err(|error| broken("cannot start", error))?;
        let setup = Setup {
            executable: started_as,
            environment: environment.cloned(),
            step,
            because,
            without: workshop.isolation.without.clone(),
            readable: interpreter.directories().into_iter().chain(environment.cloned()).collect(),
            hidden: workshop.isolation.hidden.clone(),
            base,
            number: u32::try_from(number).unwrap_or(u32::MAX),
            world: World::default(),
        };
        let mut socket = ours;
        if let Err(error) = greet(&mut socket) {
            child.kill().ok();
            child.wait().ok();
            let refused = RefusedWorker {
                executable: workshop.executable.clone(),
                stderr: read_from_start(said),
                rebuild: rebuild_command(interpreter),
                source: error,
            };
            return Err(Fault(chain(&refused)));
        }
        let reply = protocol::send(&mut socket, &setup).and_then(|()| protocol::receive(&mut socket));
        match reply {
            Ok(Some(Reply::Ready(python, sandbox))) => {
                let _ = workshop.python.set((python, sandbox));
                Ok(Ok(Process { child, group: group.cloned(), socket, stages: Vec::new(), learned: BTreeMap::new() }))
            }
            Ok(Some(Reply::Obstacle(obstacle))) => {
                child.wait().ok();
                Ok(Err(obstacle))
            }
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
            match self.ask(&Request::Push { imports: stage.clone() })? {
                Reply::Pushed(imported) => {
                    if let ([], [Import { module, name: None, .. }]) = (self.stages.as_slice(), stage.as_slice()) {
                        self.learned.insert(module.clone(), imported.into_iter().collect());
                    }
                }
                reply => return Err(unexpected(&reply)),
            }
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

/// How long a worker may take to send its greeting, which it does before anything else. It takes 10 ms, most of them the
/// dynamic linker's; the rest is for a machine that is busy.
const GREETING_TIME: Duration = Duration::from_secs(30);

/// Exchanges greetings with a worker that has just been started.
fn greet(socket: &mut UnixStream) -> Result<(), HandshakeError> {
    // A worker that has ended already cannot be written to; what it sent before says why.
    handshake::greet(socket).ok();
    socket.set_read_timeout(Some(GREETING_TIME)).map_err(HandshakeError::Stream)?;
    handshake::check(socket)?;
    socket.set_read_timeout(None).map_err(HandshakeError::Stream)
}

/// A worker whose messages cannot be understood, most likely because it was built from another version of the source.
#[derive(Debug, thiserror::Error)]
#[error(
    "{} does not fit this verify{}\n  if it is out of date, rebuild it: {rebuild}\n  reason",
    executable.display(),
    match stderr.as_str() { "" => String::new(), stderr => format!("; it printed: {stderr}") }
)]
struct RefusedWorker {
    executable: PathBuf,
    /// What it wrote to its standard error, printable.
    stderr: String,
    /// The command that builds the worker that this `verify` expects.
    rebuild: String,
    source: HandshakeError,
}

/// The command that rebuilds the worker of an interpreter.
fn rebuild_command(interpreter: &Interpreter) -> String {
    match interpreter.free_threaded {
        true => format!("ci/build-free-threaded.sh {}", interpreter.label()),
        false => "cargo build --release --package verify-worker".to_owned(),
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

/// Keeps the numerical libraries from starting threads when they are imported: a fork of the interpreter has none of them.
/// OpenBLAS, OpenMP, MKL and NumExpr read these.
const ONE_THREAD: [&str; 4] = ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"];

impl Process {
    /// Ends it, with everything that it has forked.
    fn end(&mut self) {
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

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}
