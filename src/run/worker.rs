//! The coordinator's end of a worker process.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::hash::{BuildHasher, RandomState};
use std::io::{Read, Seek, SeekFrom};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use tempfile::TempDir;

use super::cancel::Watched;
use super::cgroup::{Cgroup, Cgroups};
use super::{Cancel, Executor, Fault, IdleWorkers};
use crate::isolation::{Isolation, SandboxPolicy};
use crate::python::Interpreter;
use crate::python::MachinePaths;
use verify_protocol::error::chain;
use verify_protocol::handshake::{self, HandshakeError};
use verify_protocol::message::{self as protocol, Import, Python, Reply, Request, Task, TaskKind};
use verify_protocol::observation::Observation;
use verify_protocol::sandbox::{self, Layer, Sandbox, Setup, Step, World};
use verify_protocol::tree;

/// How long a worker may take to end after its socket was closed, before it is killed. It only has to kill its snippet.
const LAST_WORDS: Duration = Duration::from_millis(400);

/// Numbers the workers of a session, whatever their Pythons: each worker gets a directory and, if it becomes another user,
/// an id of its own.
#[derive(Debug, Clone)]
pub struct WorkerNumbers {
    first_id: u32,
    started: Arc<AtomicUsize>,
}

impl Default for WorkerNumbers {
    /// The ids start anywhere, so that sessions which run at the same time in one process have different ones.
    fn default() -> WorkerNumbers {
        let first_id = u32::try_from(RandomState::new().hash_one(()) & 0xffff).unwrap_or_default();
        WorkerNumbers { first_id, started: Arc::default() }
    }
}

impl WorkerNumbers {
    /// Returns the number of a new worker, from 0, and its id.
    fn next(&self) -> (usize, u32) {
        let number = self.started.fetch_add(1, Ordering::Relaxed);
        (number, self.first_id.wrapping_add(u32::try_from(number).unwrap_or_default()))
    }
}

/// The configuration of a [`Workshop`].
#[derive(Debug, Clone)]
pub struct WorkshopConfig {
    /// The `verify-worker` of the interpreter.
    pub executable: PathBuf,
    pub interpreter: Interpreter,
    /// The environments that workers can be started for, by the names of their groups.
    pub environments: BTreeMap<String, PathBuf>,
    pub isolation: Isolation,
    pub cancel: Cancel,
    /// Shared by all workshops of a run.
    pub numbers: WorkerNumbers,
    /// Where processes come from and where they are left, if several runs share them.
    pub idle: Option<IdleWorkers>,
}

/// Makes workers for one interpreter, and owns the directory in which their snippets run if they have no file systems of
/// their own.
pub struct Workshop {
    config: WorkshopConfig,
    /// The highest step of the sandbox that may be possible here, and why a higher one is not.
    step: Mutex<(Step, String)>,
    directory: OnceLock<TempDir>,
    python: OnceLock<(Python, Sandbox)>,
    learned: Mutex<BTreeMap<String, BTreeSet<String>>>,
}

impl Workshop {
    /// Opens a workshop. No worker is started yet.
    ///
    /// # Errors
    /// Fails if the worker's executable is missing.
    pub fn open(config: WorkshopConfig) -> Result<Workshop, Fault> {
        if !config.executable.is_file() {
            return Err(Fault::NoWorker { path: config.executable });
        }
        Ok(Workshop {
            step: Mutex::new((config.isolation.first_step(), config.isolation.why_not_full())),
            config,
            directory: OnceLock::new(),
            python: OnceLock::new(),
            learned: Mutex::default(),
        })
    }

    /// The interpreter's description of itself, once the first worker has started.
    pub fn python(&self) -> Option<&Python> {
        self.python.get().map(|(python, _)| python)
    }

    /// Takes the import closures that workers which have ended have seen: by module, what was imported with it into an
    /// interpreter that had imported nothing.
    pub fn learned(&self) -> BTreeMap<String, BTreeSet<String>> {
        std::mem::take(&mut *self.learned.lock())
    }

    /// The sandbox of the first worker; the others get the same.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.python.get().map(|(_, sandbox)| sandbox)
    }

    /// Starts a worker.
    ///
    /// # Errors
    /// Fails with what the worker or the dynamic linker wrote, if it does not come up.
    pub fn start(&self) -> Result<Worker<'_>, Fault> {
        self.start_in(&World::default())
    }

    /// Starts a worker, and at the same time the process of its other world, which an examined run is about to need.
    ///
    /// # Errors
    /// As [`Workshop::start`].
    pub fn start_with_twin(&self) -> Result<Worker<'_>, Fault> {
        std::thread::scope(|threads| {
            let twin = threads.spawn(|| Process::start(self, None, &elsewhere(false)));
            let worker = self.start();
            // If only the twin does not start, it is tried again when it is needed, and then reported.
            let twin = twin.join().ok().and_then(Result::ok);
            worker.map(|mut worker| {
                worker.twin = twin;
                worker
            })
        })
    }

    /// Starts a worker in a world.
    ///
    /// # Errors
    /// As [`Workshop::start`].
    pub fn start_in(&self, world: &World) -> Result<Worker<'_>, Fault> {
        let process = Process::start(self, None, world)?;
        let (machine, world) = (process.machine.clone(), world.clone());
        Ok(Worker { workshop: self, world, machine, process: Some(process), twin: None, explaining_twin: None })
    }

    /// Makes the directory of a worker that has no file systems of its own.
    fn directory_for(&self, step: Step, number: usize) -> std::io::Result<PathBuf> {
        let directory = match self.directory.get() {
            Some(directory) => directory,
            None => {
                let made = tempfile::Builder::new().prefix("verify-").tempdir_in(temporary_place(step))?;
                // A worker of root becomes another user, who has to pass through it.
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
            // What cannot be removed is left for the system to remove; it does not affect the run.
            File::open(directory.path()).and_then(|opened| tree::empty(opened.as_fd())).ok();
        }
    }
}

/// Chooses where the directories of runs are made: in `TMPDIR` if it is set, else in memory if programs can be run from
/// it, because a script is written there for every snippet, else in `/tmp`. In the reduced sandbox it is never `/dev/shm`,
/// because a snippet may write all of that.
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

/// A worker that is restarted when it dies, and when a task needs another environment.
pub struct Worker<'w> {
    workshop: &'w Workshop,
    world: World,
    /// There is one until the worker is dropped.
    process: Option<Process>,
    /// The process of the other world, once it was needed. It has the same environment.
    twin: Option<Process>,
    /// The process that explains with packages in the other world, once it was needed. It has the same environment.
    explaining_twin: Option<Process>,
    /// The paths of the interpreter that ran the last task.
    machine: Arc<MachinePaths>,
}

/// The other world of an examined run: what a snippet may not depend on is different there.
fn elsewhere(preloads: bool) -> World {
    World { hash_seed: 1, heap: Some(1), preloads, ..World::default() }
}

/// Whether a run in the other world may find its packages imported. Whether a snippet depends on that is found by the run
/// without instruments. The one with instruments compares the values of an assert, and need not pay for the imports again.
fn may_preload_elsewhere(task: &Task) -> bool {
    task.kind == TaskKind::Explain && !task.packages.is_empty()
}

impl Worker<'_> {
    /// Makes sure that the process has the environment of `group`.
    fn enter(&mut self, group: Option<&String>) -> Result<&mut Process, Fault> {
        if self.process.as_ref().is_none_or(|process| process.group.as_ref() != group) {
            // The old processes end first, because two interpreters with their packages need twice the memory.
            self.leave();
            self.process = Some(Process::start(self.workshop, group, &self.world)?);
        }
        Ok(self.process.as_mut().expect("it was just started"))
    }

    /// Ends the processes, or leaves them to the next run. Hands the import closures that they have seen to the workshop, if
    /// they are of the standard library alone.
    fn leave(&mut self) {
        let mine = self.process.take().map(|process| (self.world.clone(), process));
        let twin = self.twin.take().map(|process| (elsewhere(false), process));
        self.explaining_twin = None;
        for (world, mut process) in [mine, twin].into_iter().flatten() {
            if process.group.is_none() {
                self.workshop.learned.lock().append(&mut process.learned);
            }
            if let Some(idle) = &self.workshop.config.idle {
                idle.keep(&self.workshop.config.interpreter, &world, process);
            }
        }
    }
}

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.leave();
    }
}

impl Executor for Worker<'_> {
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault> {
        let mut result = self.enter(task.group.as_ref())?.run(stages, &task);
        if let Err(fault) = &result
            && !self.workshop.config.cancel.is_set()
        {
            // Most likely it was killed from outside. The task is repeated by a new worker, whose paths may differ.
            let process = self.process.insert(Process::start(self.workshop, task.group.as_ref(), &self.world)?);
            result = repeat(process, stages, &task, fault);
        }
        if let Some(process) = &self.process {
            self.machine = process.machine.clone();
        }
        result
    }

    fn run_elsewhere(&mut self, task: Task) -> Result<Observation, Fault> {
        let preloads = may_preload_elsewhere(&task);
        let start = |group: Option<&String>| Process::start(self.workshop, group, &elsewhere(preloads));
        let twin = match if preloads { &mut self.explaining_twin } else { &mut self.twin } {
            Some(twin) if twin.group == task.group => twin,
            twin => twin.insert(start(task.group.as_ref())?),
        };
        let result = match twin.run(&[], &task) {
            Err(fault) if !self.workshop.config.cancel.is_set() => {
                *twin = start(task.group.as_ref())?;
                repeat(twin, &[], &task, &fault)
            }
            result => result,
        };
        self.machine = twin.machine.clone();
        result
    }

    fn machine(&self) -> Arc<MachinePaths> {
        self.machine.clone()
    }
}

/// Runs a task again, after the first process was lost.
fn repeat(process: &mut Process, stages: &[Vec<Import>], task: &Task, why: &Fault) -> Result<Observation, Fault> {
    let mut observation = process.run(stages, task)?;
    observation.repeated = Some(why.to_string());
    Ok(observation)
}

/// The result of starting a worker in one step of the sandbox.
enum Started {
    Process(Box<Process>),
    /// The step is not available here, and why.
    Refused(String),
}

/// A process of a worker. It ends when it is dropped.
pub(super) struct Process {
    child: Child,
    /// What it said of itself when it was ready.
    about: (Python, Sandbox),
    /// The group whose environment it has.
    group: Option<String>,
    /// The paths of its interpreter.
    machine: Arc<MachinePaths>,
    socket: UnixStream,
    _watched: Watched,
    /// Removed after the process has ended.
    _cgroup: Option<Cgroup>,
    /// The imports of the stages that are pushed now, outermost first.
    stages: Vec<Vec<Import>>,
    /// By module, what was imported with it into an interpreter that had imported nothing.
    learned: BTreeMap<String, BTreeSet<String>>,
}

impl Process {
    /// Starts a worker in the highest step of the sandbox that is available and that the policy allows.
    fn start(workshop: &Workshop, group: Option<&String>, world: &World) -> Result<Process, Fault> {
        let idle = workshop.config.idle.as_ref().filter(|_| group.is_none());
        if let Some(process) = idle.and_then(|idle| idle.take(&workshop.config.interpreter, world)) {
            let _ = workshop.python.set(process.about.clone());
            return Ok(process);
        }
        loop {
            let (step, because) = workshop.step.lock().clone();
            match Process::start_in(workshop, group, world, step, because)? {
                Started::Process(process) => return Ok(*process),
                // What the report states about the sandbox has to hold for every worker.
                Started::Refused(obstacle) if workshop.sandbox().is_some_and(|first| first.step == step) => {
                    return Err(Fault::OtherSandbox { step, obstacle });
                }
                Started::Refused(obstacle) => {
                    let lower = match (step, workshop.config.isolation.policy) {
                        (Step::Full, SandboxPolicy::Auto) => Step::Reduced,
                        (Step::Full, _) => return Err(Fault::NotFullSandbox { obstacle }),
                        (Step::Reduced | Step::Off, _) => return Err(Fault::NoSandbox { obstacle }),
                    };
                    *workshop.step.lock() = (lower, obstacle);
                }
            }
        }
    }

    /// Starts a worker in one step of the sandbox.
    fn start_in(
        workshop: &Workshop,
        group: Option<&String>,
        world: &World,
        step: Step,
        because: String,
    ) -> Result<Started, Fault> {
        let config = &workshop.config;
        let interpreter = &config.interpreter;
        let missing = |group: &String| Fault::NoEnvironment { group: group.clone() };
        let environment =
            group.map(|group| config.environments.get(group).ok_or_else(|| missing(group))).transpose()?;
        let started_as = environment.map_or_else(|| interpreter.executable.clone(), |path| path.join("bin/python"));
        let broken = |action| move |source| Fault::Start { action, worker: config.executable.clone(), source };
        let (ours, theirs) = UnixStream::pair().map_err(broken("make a socket"))?;
        let watched = config.cancel.watch(&ours).map_err(broken("watch the socket"))?;
        let (number, id) = config.numbers.next();
        let (base, scratch) = match step {
            Step::Full => (None, PathBuf::from(sandbox::SCRATCH)),
            Step::Reduced | Step::Off => {
                let base = workshop.directory_for(step, number).map_err(broken("make a directory"))?;
                let scratch = base.join(protocol::SCRATCH_DIRECTORY);
                (Some(base), scratch)
            }
        };
        let errors = tempfile::tempfile().map_err(broken("make a file"))?;
        let stderr = errors.try_clone().map_err(broken("duplicate a file"))?;
        // The environment's programs come before those of its interpreter.
        let programs = [environment.map(|path| path.join("bin")), interpreter.executable.parent().map(Path::to_owned)];
        let programs = programs.into_iter().flatten().chain(["/usr/local/bin", "/usr/bin", "/bin"].map(PathBuf::from));
        let programs = std::env::join_paths(programs)?;
        let mut child = Command::new(&config.executable)
            .env_clear()
            // This is the whole environment of a snippet; the worker removes `LD_PRELOAD` before Python starts.
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
            // Ctrl-C in the terminal is for the coordinator, which then stops its workers.
            .process_group(0)
            .spawn()
            .map_err(broken("start a process"))?;
        let cgroup = Self::cgroup(config);
        let setup = Setup {
            executable: started_as,
            environment: environment.cloned(),
            step,
            because,
            without: config.isolation.without.clone(),
            readable: interpreter.directories().into_iter().chain(environment.cloned()).collect(),
            hidden: config.isolation.hidden.clone(),
            base,
            cgroup: cgroup.as_ref().map(|made| made.path().to_owned()).map_err(Clone::clone),
            number: id,
            world: world.clone(),
        };
        let mut socket = ours;
        if let Err(error) = greet(&mut socket) {
            child.kill().ok();
            child.wait().ok();
            let refused = RefusedWorker {
                executable: config.executable.clone(),
                stderr: read_from_start(errors),
                rebuild: rebuild_command(interpreter),
                source: error,
            };
            return Err(Fault::Reported(chain(&refused)));
        }
        let reply = protocol::send(&mut socket, &setup).and_then(|()| protocol::receive(&mut socket));
        match reply {
            Ok(Some(Reply::Ready(python, sandbox))) => {
                let machine = Arc::new(MachinePaths::of(&python));
                let about = (*python, sandbox);
                let _ = workshop.python.set(about.clone());
                Ok(Started::Process(Box::new(Process {
                    child,
                    about,
                    group: group.cloned(),
                    machine,
                    socket,
                    _watched: watched,
                    _cgroup: cgroup.ok(),
                    stages: Vec::new(),
                    learned: BTreeMap::new(),
                })))
            }
            Ok(Some(Reply::Obstacle(obstacle))) => {
                child.wait().ok();
                Ok(Started::Refused(obstacle))
            }
            _ => {
                child.kill().ok();
                child.wait().ok();
                Err(Fault::NotStarted {
                    version: interpreter.version.to_string(),
                    executable: interpreter.executable.clone(),
                    output: read_from_start(errors),
                })
            }
        }
    }

    /// Makes the control group of a worker's snippets, or tells why there is none.
    fn cgroup(config: &WorkshopConfig) -> Result<Cgroup, String> {
        let isolation = &config.isolation;
        if isolation.first_step() == Step::Off || isolation.without.contains(&Layer::Limits) {
            return Err("limits were left out".to_owned());
        }
        let groups = Cgroups::of_this_process().map_err(ToString::to_string)?;
        groups.make().map_err(|error| error.to_string())
    }

    /// Changes as few stages as possible to have the wanted ones, and runs the task.
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
        protocol::send(&mut self.socket, &Request::Run(Box::new(task.clone()))).map_err(Fault::Lost)?;
        let reply = protocol::receive_with_output(&mut self.socket, task.limits.output).map_err(Fault::Lost)?;
        match reply.ok_or(Fault::Closed)? {
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
        protocol::send(&mut self.socket, request).map_err(Fault::Lost)?;
        protocol::receive(&mut self.socket).map_err(Fault::Lost)?.ok_or(Fault::Closed)
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

/// Reads what a worker wrote to its standard error, as printable text.
fn read_from_start(mut file: File) -> String {
    let mut text = Vec::new();
    // What cannot be read is left out of the message.
    file.seek(SeekFrom::Start(0)).and_then(|_| file.read_to_end(&mut text)).ok();
    crate::text::printable_bytes(&text).trim().to_owned()
}

fn unexpected(reply: &Reply) -> Fault {
    match reply {
        Reply::Fault(why) => Fault::Reported(why.clone()),
        reply => Fault::Unexpected(format!("{reply:?}")),
    }
}

/// Variables that keep OpenBLAS, OpenMP, MKL and NumExpr from starting threads when they are imported: a forked interpreter
/// would not have these threads.
const ONE_THREAD: [&str; 4] = ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"];

impl Process {
    /// The step of the sandbox that it has entered.
    pub(super) fn step(&self) -> Step {
        self.about.1.step
    }

    /// Whether it has no environment with packages.
    pub(super) fn has_standard_library_alone(&self) -> bool {
        self.group.is_none()
    }

    /// Whether it has not ended.
    pub(super) fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Ends the process with everything that it has forked.
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
