//! One interpreter of a worker's stack: answers the coordinator, and forks stages and snippets.

use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::rc::Rc;

use nix::errno::Errno;
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitStatus, waitpid};
use pyo3::prelude::*;
use verify_protocol::message::{self as protocol, FrameError, Import, Reply, Request, Task};
use verify_protocol::observation::Observation;
use verify_worker::package_stage::{PackageStage, Prepared, Refusal};
use verify_worker::page::ResultPage;
use verify_worker::process::exit_now;
use verify_worker::run::RunFiles;
use verify_worker::sandbox;
use verify_worker::watch::{Supervisor, Watched};

use crate::interpreter::{Embedded, fork_interpreter};
use crate::surroundings::Surroundings;
use crate::{packages, snippet};

/// A stage's state. A fork of the stage starts with a copy.
pub struct Stage {
    interpreter: Embedded,
    page: ResultPage,
    socket: UnixStream,
    surroundings: Rc<Surroundings>,
    /// The number of stages below this one.
    depth: u32,
    /// The package stage that the last run was forked from. It is dead before a run that is not.
    packages: Option<PackageStage>,
    /// The packages that no package stage is made for any more: their imports were refused, or it was lost too often.
    unshared: Vec<Vec<String>>,
    /// How many package stages were lost during a run.
    lost: u32,
}

/// How many package stages may be lost during a run before their packages are left to the snippets. One that is lost once may
/// have been chosen by the kernel when memory was short.
const MOST_LOST: u32 = 3;

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
    #[error("the directories of a run cannot be restored")]
    Files(#[from] std::io::Error),
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
        let stage =
            Stage { interpreter, page, socket, surroundings, depth: 0, packages: None, unshared: Vec::new(), lost: 0 };
        snippet::rehearse(&stage.interpreter);
        // SAFETY: attached and single-threaded since `interpreter::start`.
        stage.interpreter.settle(unsafe { Python::assume_attached() });
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
                Request::Pop if self.depth > 0 => break,
                Request::Pop => self.fault("expected a stage to pop, but only the bottom one is left".into())?,
                Request::Run(task) => self.run(&task)?,
            }
        }
        self.end_package_stage()
    }

    /// Forks the stage above this one and waits for its end.
    fn push(&mut self, imports: &[Import]) -> Result<(), StageError> {
        self.end_package_stage()?;
        // What a snippet finds imported is a part of the world that it must not depend on.
        let imports = if self.surroundings.world.preloads { imports } else { &[] };
        match self.fork_above(imports)? {
            Some(WaitStatus::Exited(_, 0)) => self.answer(&Reply::Done),
            Some(status) => {
                self.fault(format!("an interpreter ended while or after importing {imports:?}: {status:?}"))
            }
            None => Ok(()),
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
                    Ok(()) => i32::from(self.serve().is_err()),
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

    /// Imports what a fresh stage has to import: modules of the standard library, which see no package.
    fn begin_above(&mut self, imports: &[Import]) -> Result<(), StageError> {
        nix::sys::prctl::set_child_subreaper(true)?;
        nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
        self.depth += 1;
        // SAFETY: every stage is single-threaded and attached since `interpreter::start`.
        let py = unsafe { Python::assume_attached() };
        let before = if self.depth == 1 { Some(module_names(py, &self.interpreter)?) } else { None };
        // Everything that imports leave is kept, so a collection among them would find nothing.
        let [disable, enable] = &self.interpreter.switch_collector;
        disable.bind(py).call0()?;
        for import in imports {
            // If a module cannot be imported here, the snippet cannot import it either, and reports it.
            drop(preload(py, import));
        }
        enable.bind(py).call0()?;
        let mut imported = Vec::new();
        if let Some(before) = before {
            imported = module_names(py, &self.interpreter)?;
            imported.retain(|name| before.binary_search(name).is_err());
        }
        self.interpreter.settle(py);
        self.answer(&Reply::Pushed(imported))
    }

    /// Runs one snippet and answers with the observation.
    fn run(&mut self, task: &Task) -> Result<(), StageError> {
        if self.may_have_package_stage(task)
            && let Some(observation) = self.run_from_packages(task)?
        {
            return self.answer(&Reply::Observed(Box::new(observation)));
        }
        self.end_package_stage()?;
        self.run_alone(task)
    }

    /// Whether a snippet may be forked from a package stage. That has no capability to make a network, and what is imported is
    /// a part of the world that a snippet must not depend on.
    fn may_have_package_stage(&self, task: &Task) -> bool {
        !task.packages.is_empty()
            && !task.loopback
            && self.surroundings.world.preloads
            && self.surroundings.confinement.has_package_stages()
            && !self.unshared.contains(&task.packages)
    }

    /// Runs a snippet in a process that is forked from a package stage, which is made if the last run was of another one.
    /// `None`: that is not possible, and the snippet has to be run alone.
    fn run_from_packages(&mut self, task: &Task) -> Result<Option<Observation>, StageError> {
        if self.packages.as_ref().is_some_and(|stage| !stage.is_for(task) || !stage.is_alive()) {
            self.end_package_stage()?;
        }
        self.page.clear();
        let surroundings = Rc::clone(&self.surroundings);
        let place = &surroundings.place;
        // If it cannot be prepared, that is reported by the run that is made instead.
        let Ok(files) = RunFiles::prepare(place, surroundings.confinement.cgroup.as_ref(), task) else {
            return Ok(None);
        };
        let begun = match self.packages.take() {
            Some(stage) => Ok(stage),
            None => self.make_package_stage(task, &files),
        };
        let begun = begun.and_then(|stage| Ok((stage.begin(task, &files)?, stage)));
        let begun = begun.and_then(|(process, stage)| Ok((stage.go()?, process, stage)));
        let watched = match begun {
            Ok(((), process, stage)) => {
                let supervisor = Supervisor { package_stage: Some(&stage), ..self.supervisor() };
                let watched = supervisor.watch_forked_by(&stage, files, process, task);
                self.packages = Some(stage);
                watched.map_err(StageError::Supervision)?
            }
            Err(Refusal::CoordinatorGone) => Watched::CoordinatorGone,
            Err(_) => {
                self.unshared.push(task.packages.clone());
                self.supervisor().kill_descendants().map_err(StageError::Supervision)?;
                place.remove_script(task)?;
                place.restore(task, &files.before)?;
                return Ok(None);
            }
        };
        match watched {
            Watched::Ended(observation) => Ok(Some(*observation)),
            Watched::CoordinatorGone => Err(StageError::CoordinatorGone),
            Watched::Lost => {
                self.lost += 1;
                if self.lost >= MOST_LOST {
                    self.unshared.push(task.packages.clone());
                }
                Ok(None)
            }
        }
    }

    /// Makes a package stage for a task.
    fn make_package_stage(&self, task: &Task, files: &RunFiles) -> Result<PackageStage, Refusal> {
        let Surroundings { place, proc, .. } = &*self.surroundings;
        let prepared = Prepared::new(proc)?;
        match fork_interpreter()? {
            None => packages::live(&self.interpreter, self.page, prepared, &self.surroundings, task, self.depth, files),
            Some(child) => {
                let is_clean = || place.is_without_new_files(task, &files.before);
                prepared.wait(child, task, proc, self.socket.as_fd(), is_clean)
            }
        }
    }

    /// Kills the package stage with its reaper, and everything that they have left.
    fn end_package_stage(&mut self) -> Result<(), StageError> {
        match self.packages.take() {
            Some(_) => self.supervisor().kill_descendants().map_err(StageError::Supervision),
            None => Ok(()),
        }
    }

    /// Runs one snippet in a process that is forked from this stage, and answers with the observation.
    fn run_alone(&mut self, task: &Task) -> Result<(), StageError> {
        self.page.clear();
        let files =
            match RunFiles::prepare(&self.surroundings.place, self.surroundings.confinement.cgroup.as_ref(), task) {
                Ok(files) => files,
                Err(error) => return self.fault(format!("cannot prepare the directories of a run: {error}")),
            };
        match fork_interpreter() {
            Ok(None) => snippet::run(&self.inherited(), task, &files),
            Ok(Some(child)) => match self.supervisor().watch(files, child, task).map_err(StageError::Supervision)? {
                Watched::Ended(observation) => self.answer(&Reply::Observed(observation)),
                Watched::CoordinatorGone | Watched::Lost => Err(StageError::CoordinatorGone),
            },
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
            has_network: confinement.has_network(),
            package_stage: None,
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
}

/// The names in `sys.modules`, sorted.
fn module_names(py: Python<'_>, interpreter: &Embedded) -> PyResult<Vec<String>> {
    let mut names: Vec<String> = interpreter.modules.bind(py).keys().extract()?;
    names.sort_unstable();
    Ok(names)
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
