//! One interpreter of a worker's stack: answers the coordinator, and forks stages and snippets.

use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::rc::Rc;

use nix::errno::Errno;
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};
use pyo3::ffi;
use pyo3::prelude::*;
use verify_protocol::message::{self as protocol, FrameError, Import, Reply, Request, Task};
use verify_protocol::sandbox::{Step, World};
use verify_worker::page::ResultPage;
use verify_worker::place::Place;
use verify_worker::proc::ProcFs;
use verify_worker::process::exit_now;
use verify_worker::run::RunFiles;
use verify_worker::sandbox::{self, Confinement};
use verify_worker::watch::Supervisor;

use crate::interpreter::Embedded;
use crate::snippet;

/// A stage's state. A fork of the stage starts with a copy.
pub struct Stage {
    interpreter: Embedded,
    page: ResultPage,
    socket: UnixStream,
    surroundings: Rc<Surroundings>,
    /// The number of stages below this one.
    depth: u32,
}

/// What all stages of a worker have in common.
pub struct Surroundings {
    pub confinement: Confinement,
    pub place: Place,
    pub proc: ProcFs,
    pub world: World,
}

/// Why a stage cannot go on. Its process ends then.
#[derive(Debug, thiserror::Error)]
pub enum StageError {
    #[error("the socket to the coordinator broke")]
    Socket(#[from] FrameError),
    #[error("the coordinator is gone")]
    CoordinatorGone,
    #[error("a run could not be supervised")]
    Supervision(#[source] std::io::Error),
    #[error("the kernel refused an operation of a stage")]
    System(#[from] Errno),
    #[error("the interpreter failed")]
    Python(#[from] PyErr),
}

impl Stage {
    /// Makes the stage that has imported nothing.
    ///
    /// # Errors
    /// When the kernel does not make it a subreaper, or this CPython is not understood.
    pub fn bottom(
        interpreter: Embedded,
        page: ResultPage,
        socket: UnixStream,
        surroundings: Surroundings,
    ) -> Result<Stage, StageError> {
        nix::sys::prctl::set_child_subreaper(true)?;
        let surroundings = Rc::new(surroundings);
        let mut stage = Stage { interpreter, page, socket, surroundings, depth: 0 };
        snippet::rehearse(&stage.interpreter);
        // SAFETY: every stage is single-threaded and attached since `interpreter::start`.
        let py = unsafe { Python::assume_attached() };
        if stage.may_import_packages() {
            // If this fails here, it fails in the snippet too, which reports it.
            stage.interpreter.add_packages(py).ok();
        }
        stage.settle();
        Ok(stage)
    }

    /// Answers requests until the coordinator pops this stage or is gone.
    ///
    /// # Errors
    /// When the socket breaks or the kernel refuses something. The process must end then.
    pub fn serve(&mut self) -> Result<(), StageError> {
        while let Some(request) = protocol::receive(&mut self.socket)? {
            match request {
                Request::Push { imports } => self.push(&imports)?,
                Request::Pop if self.depth > 0 => return Ok(()),
                Request::Pop => self.fault("expected a stage to pop, but only the bottom one is left".into())?,
                Request::Run(task) => self.run(&task)?,
            }
        }
        Ok(())
    }

    /// Forks the stage above this one and waits for its end. If no snippet can be forked from that stage, another takes its
    /// place that has imported only modules of the standard library.
    fn push(&mut self, imports: &[Import]) -> Result<(), StageError> {
        let standard: Vec<Import> = imports.iter().filter(|import| import.is_standard).cloned().collect();
        let imports = match () {
            // What a snippet finds imported is a part of the world that it must not depend on.
            () if self.surroundings.world.disturb_heap => &[],
            () if self.may_import_packages() => imports,
            () => &standard[..],
        };
        match self.fork_above(imports)? {
            Some(WaitStatus::Exited(_, USELESS)) => match self.fork_above(&standard)? {
                Some(status) => self.answer_end_of_stage(&standard, status),
                None => Ok(()),
            },
            Some(status) => self.answer_end_of_stage(imports, status),
            None => Ok(()),
        }
    }

    /// Tells the coordinator how the stage above has ended.
    fn answer_end_of_stage(&mut self, imports: &[Import], status: WaitStatus) -> Result<(), StageError> {
        match status {
            WaitStatus::Exited(_, 0) => self.answer(&Reply::Done),
            status => self.fault(format!("an interpreter ended while or after importing {imports:?}: {status:?}")),
        }
    }

    /// Whether code of a package may run here: only if nothing is confined, as the user asked for. A stage holds capabilities,
    /// a descriptor of `/proc`, and no limits, so imports of packages are left to the snippets, which are confined. This also
    /// holds for the standard library, which tries to import modules that only other Pythons have, and would find them in a
    /// package.
    fn may_import_packages(&self) -> bool {
        match self.surroundings.confinement.report.step {
            Step::Off => true,
            Step::Full | Step::Reduced => false,
        }
    }

    /// Forks a stage and returns how it ended. `None`: it could not be forked, and the fault was sent to the coordinator.
    fn fork_above(&mut self, imports: &[Import]) -> Result<Option<WaitStatus>, StageError> {
        let forked = if self.surroundings.confinement.is_full() {
            sandbox::fork_above(fork_interpreter, |forked| matches!(forked, Ok(None))).and_then(|forked| forked)
        } else {
            fork_interpreter()
        };
        match forked {
            Ok(None) => {
                let status = match self.begin_above(imports) {
                    Ok(true) => i32::from(self.serve().is_err()),
                    Ok(false) => USELESS,
                    Err(_) => 1,
                };
                exit_now(status)
            }
            Ok(Some(child)) => Ok(Some(waitpid(child, None)?)),
            Err(errno) => {
                self.fault(format!("cannot fork a stage: {errno}"))?;
                Ok(None)
            }
        }
    }

    /// Imports what a fresh stage has to import. Returns whether snippets can be forked from it: not if a package has started
    /// threads, which a fork does not have, or has printed something, which each snippet would have printed.
    fn begin_above(&mut self, imports: &[Import]) -> Result<bool, StageError> {
        nix::sys::prctl::set_child_subreaper(true)?;
        nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
        self.depth += 1;
        // SAFETY: every stage is single-threaded and attached since `interpreter::start`.
        let py = unsafe { Python::assume_attached() };
        let printed = printed_so_far();
        let before = if self.depth == 1 { Some(module_names(py, &self.interpreter)?) } else { None };
        // Everything that imports leave is kept, so a collection among them would find nothing.
        let [disable, enable] = &self.interpreter.switch_collector;
        disable.bind(py).call0()?;
        for import in imports {
            // If a module cannot be imported here, the snippet cannot import it either, and reports it.
            drop(preload(py, import));
        }
        enable.bind(py).call0()?;
        let has_packages = imports.iter().any(|import| !import.is_standard);
        if has_packages && (printed_so_far() != printed || self.surroundings.proc.threads_of_this_process() != 1) {
            return Ok(false);
        }
        let mut imported = Vec::new();
        if let Some(before) = before {
            imported = module_names(py, &self.interpreter)?;
            imported.retain(|name| before.binary_search(name).is_err());
        }
        self.settle();
        self.answer(&Reply::Pushed(imported))?;
        Ok(true)
    }

    /// Runs one snippet and answers with the observation.
    fn run(&mut self, task: &Task) -> Result<(), StageError> {
        self.page.clear();
        let files =
            match RunFiles::prepare(&self.surroundings.place, self.surroundings.confinement.cgroup.as_ref(), task) {
                Ok(files) => files,
                Err(error) => return self.fault(format!("cannot prepare the directories of a run: {error}")),
            };
        match fork_interpreter() {
            Ok(None) => snippet::run(&self.inherited(), task, &files),
            Ok(Some(child)) => {
                let observed = self.supervisor().watch(files, child, task).map_err(StageError::Supervision)?;
                let observation = observed.ok_or(StageError::CoordinatorGone)?;
                self.answer(&Reply::Observed(Box::new(observation)))
            }
            Err(errno) => self.fault(format!("cannot fork a snippet: {errno}")),
        }
    }

    /// Collects the parts of this stage that a snippet's process takes over.
    fn inherited(&self) -> snippet::Inherited<'_> {
        snippet::Inherited {
            interpreter: &self.interpreter,
            page: self.page,
            confinement: &self.surroundings.confinement,
            depth: self.depth,
            has_packages: self.may_import_packages(),
        }
    }

    /// The supervisor of a snippet that was forked from this stage.
    fn supervisor(&self) -> Supervisor<'_> {
        let Surroundings { confinement, place, proc, .. } = &*self.surroundings;
        Supervisor {
            page: self.page,
            coordinator: self.socket.as_fd(),
            proc,
            cgroup: confinement.cgroup.as_ref(),
            place,
            is_pid_1: confinement.is_full(),
            kills: confinement.kills(),
            restores: confinement.renews_scratch(),
        }
    }

    fn answer(&mut self, reply: &Reply) -> Result<(), StageError> {
        Ok(protocol::send(&mut self.socket, reply)?)
    }

    fn fault(&mut self, why: String) -> Result<(), StageError> {
        self.answer(&Reply::Fault(why))
    }

    /// Freezes every object that is alive, so that a collection in a snippet traverses, and copies, none of them. There is no
    /// collection before: it would empty the free lists, which a fresh interpreter has filled, and so change the allocations
    /// in a snippet.
    fn settle(&mut self) {
        // SAFETY: as above.
        let py = unsafe { Python::assume_attached() };
        drop(self.interpreter.freeze.bind(py).call0());
    }
}

/// The exit status of a stage from which no snippet can be forked. One that fails ends with 1.
const USELESS: i32 = 3;

/// The names in `sys.modules`, sorted.
fn module_names(py: Python<'_>, interpreter: &Embedded) -> PyResult<Vec<String>> {
    let mut names: Vec<String> = interpreter.modules.bind(py).keys().extract()?;
    names.sort_unstable();
    Ok(names)
}

/// How much this process has written to its standard error, which is a file.
fn printed_so_far() -> Option<i64> {
    nix::sys::stat::fstat(std::io::stderr()).ok().map(|file| file.st_size)
}

/// Imports a module, and takes the name from it, which may import a submodule.
fn preload(py: Python<'_>, import: &Import) -> PyResult<()> {
    let module = py.import(import.module.as_str())?;
    // `import a.b` returns `a`; the name of `from a.b import c` is looked up in `a.b`.
    let modules = py.import("sys")?.getattr("modules")?;
    let module = modules.get_item(import.module.as_str()).unwrap_or_else(|_| module.into_any());
    if let Some(name) = &import.name
        && module.getattr(name.as_str()).is_err()
    {
        py.import(format!("{}.{name}", import.module).as_str())?;
    }
    Ok(())
}

/// Forks the interpreter as `os.fork` does. The child gets `None`.
fn fork_interpreter() -> nix::Result<Option<Pid>> {
    // SAFETY: the stage is attached and single-threaded, and the calls surround the fork as in `os.fork`.
    unsafe {
        ffi::PyOS_BeforeFork();
        let forked = fork();
        if matches!(forked, Ok(ForkResult::Child)) {
            ffi::PyOS_AfterFork_Child();
        } else {
            ffi::PyOS_AfterFork_Parent();
        }
        forked.map(|forked| match forked {
            ForkResult::Child => None,
            ForkResult::Parent { child } => Some(child),
        })
    }
}
