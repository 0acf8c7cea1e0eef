//! One interpreter of a worker's stack: answers the coordinator, and forks stages and snippets.

use std::error::Error;
use std::os::unix::net::UnixStream;
use std::rc::Rc;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use verify_protocol::message::{self as protocol, Import, Reply, Request, Task};
use verify_protocol::sandbox::{Limits, Step};

use crate::interpreter::Interpreter;
use crate::{asserts, snippet, watch};
use verify_worker::page::Page;
use verify_worker::place::{Place, VOLUMES};
use verify_worker::process::exit_now;
use verify_worker::sandbox::{self, Confinement};

/// A stage's state; a fork of it starts with a copy.
pub struct Stage {
    pub interpreter: Interpreter,
    pub page: Page,
    pub socket: UnixStream,
    pub confinement: Rc<Confinement>,
    pub place: Rc<Place>,
    /// How many stages are below this one.
    pub depth: u32,
    /// The anonymous memory of this process, in KiB, that its forks share with it.
    pub private_kib: u64,
    /// Whether it was locked in, to compile and do nothing else.
    compiles: bool,
}

impl Stage {
    /// The stage that has imported nothing.
    ///
    /// # Errors
    /// Where the kernel refuses to make it a subreaper, or CPython is one that is not understood.
    pub fn bottom(
        interpreter: Interpreter,
        page: Page,
        socket: UnixStream,
        confinement: Confinement,
        place: Place,
    ) -> Result<Stage, Box<dyn Error>> {
        nix::sys::prctl::set_child_subreaper(true)?;
        let (confinement, place) = (Rc::new(confinement), Rc::new(place));
        let mut stage =
            Stage { interpreter, page, socket, confinement, place, depth: 0, private_kib: 0, compiles: false };
        snippet::rehearse(&stage.interpreter, page);
        // SAFETY: every stage is single-threaded and attached since `interpreter::start`.
        let py = unsafe { Python::assume_attached() };
        asserts::close_classes(py)?;
        if stage.may_import_packages() {
            // Where it cannot see them, neither can a snippet, and there that is reported.
            stage.interpreter.see_packages(py).ok();
        }
        stage.settle();
        Ok(stage)
    }

    /// Answers requests until the coordinator pops this stage or is gone.
    ///
    /// # Errors
    /// When the socket breaks or the kernel refuses something; the process is to end then.
    pub fn serve(&mut self) -> Result<(), Box<dyn Error>> {
        while let Some(request) = protocol::receive(&mut self.socket)? {
            match request {
                Request::Push { imports } => self.push(&imports)?,
                Request::Pop if self.depth > 0 => return Ok(()),
                Request::Pop => self.fault("there is no stage to pop".into())?,
                Request::Prepare { snippets } => {
                    if !self.compiles {
                        // It needs nothing more from outside.
                        self.confinement.confine_compiler()?;
                        // SAFETY: as above.
                        let py = unsafe { Python::assume_attached() };
                        // A syntax tree has no cycles; a collector would look at all of it, again and again.
                        self.interpreter.switch_collector[0].bind(py).call0()?;
                        self.compiles = true;
                    }
                    let prepare = |(source, script): &(String, String)| self.prepare(source, script);
                    let prepared = snippets.iter().map(prepare).collect();
                    protocol::send(&mut self.socket, &Reply::Prepared(prepared))?;
                }
                Request::Run(task) => self.run(&task)?,
            }
        }
        Ok(())
    }

    /// Forks the stage above this one and waits for its end. Where it turns out to be one that no snippet can be forked
    /// from, another takes its place that has imported only what belongs to the standard library.
    fn push(&mut self, imports: &[Import]) -> Result<(), Box<dyn Error>> {
        let standard: Vec<Import> = imports.iter().filter(|import| import.is_standard).cloned().collect();
        let imports = if self.may_import_packages() { imports } else { &standard[..] };
        match self.fork_above(imports)? {
            Some(WaitStatus::Exited(_, USELESS)) => match self.fork_above(&standard)? {
                Some(WaitStatus::Exited(_, 0)) => Ok(protocol::send(&mut self.socket, &Reply::Done)?),
                Some(status) => {
                    self.fault(format!("an interpreter ended while or after importing {standard:?}: {status:?}"))
                }
                None => Ok(()),
            },
            Some(WaitStatus::Exited(_, 0)) => Ok(protocol::send(&mut self.socket, &Reply::Done)?),
            Some(status) => {
                self.fault(format!("an interpreter ended while or after importing {imports:?}: {status:?}"))
            }
            None => Ok(()),
        }
    }

    /// Whether the code of a package can run here: in namespaces it reaches nothing of the machine. Without them a stage is
    /// not confined, so there it is left to the snippets, which are; unless nothing is, as was asked for. That holds for the
    /// standard library too, which tries to import modules that only other Pythons have, and would find them in a package.
    pub fn may_import_packages(&self) -> bool {
        match self.confinement.report.step {
            Step::Full | Step::Off => true,
            Step::Reduced => false,
        }
    }

    /// Forks a stage and gives how it ended; `None` where it could not be forked, which the coordinator was told.
    fn fork_above(&mut self, imports: &[Import]) -> Result<Option<WaitStatus>, Box<dyn Error>> {
        let forked = if self.confinement.is_full() {
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
                self.fault(format!("cannot fork: {errno}"))?;
                Ok(None)
            }
        }
    }

    /// What a fresh stage does before it serves. Whether snippets can be forked from it: not where a package has started
    /// threads, which a fork does not have, or has said something, which each snippet would have said.
    fn begin_above(&mut self, imports: &[Import]) -> Result<bool, Box<dyn Error>> {
        nix::sys::prctl::set_child_subreaper(true)?;
        nix::sys::prctl::set_pdeathsig(nix::sys::signal::Signal::SIGKILL)?;
        self.depth += 1;
        // SAFETY: every stage is single-threaded and attached since `interpreter::start`.
        let py = unsafe { Python::assume_attached() };
        let said = said_so_far();
        let before = if self.depth == 1 { Some(module_names(py, &self.interpreter)?) } else { None };
        // All that imports leave is kept, so a collection in the middle of them finds nothing.
        let [disable, enable] = &self.interpreter.switch_collector;
        disable.bind(py).call0()?;
        for import in imports {
            // What cannot be imported here cannot be imported by the snippet either, and there it is reported.
            drop(preload(py, import));
        }
        enable.bind(py).call0()?;
        if imports.iter().any(|import| !import.is_standard) {
            if said_so_far() != said || watch::threads_of_this_process(&self.confinement.proc) != 1 {
                return Ok(false);
            }
            if self.confinement.is_full() {
                // A package may have written something into its home directory.
                sandbox::renew_volumes(&Limits::default(), &VOLUMES)?;
            }
        }
        let mut imported = Vec::new();
        if let Some(before) = before {
            imported = module_names(py, &self.interpreter)?;
            imported.retain(|name| before.binary_search(name).is_err());
        }
        self.settle();
        protocol::send(&mut self.socket, &Reply::Pushed(imported))?;
        Ok(true)
    }

    /// Runs one snippet and answers with what was seen.
    fn run(&mut self, task: &Task) -> Result<(), Box<dyn Error>> {
        self.page.clear();
        let run = match watch::Run::prepare(&self.place, task) {
            Ok(run) => run,
            Err(error) => return self.fault(format!("cannot prepare a scratch directory: {error}")),
        };
        // SAFETY: as above.
        let py = unsafe { Python::assume_attached() };
        let ready = task.prepared.as_ref().and_then(|prepared| {
            let prepared = PyBytes::new(py, prepared);
            snippet::make_ready(py, &self.interpreter, self.page, task, &run, &prepared).ok()
        });
        match fork_interpreter() {
            Ok(None) => snippet::run(self, task, &run, ready),
            Ok(Some(child)) => match run.watch(child, task, self)? {
                Some(observation) => Ok(protocol::send(&mut self.socket, &Reply::Observed(Box::new(observation)))?),
                None => Err("the coordinator is gone".into()),
            },
            Err(errno) => self.fault(format!("cannot fork: {errno}")),
        }
    }

    /// Compiles a snippet. `None` where that raises or warns: the snippet's own process is to compile it again, and there it
    /// is seen.
    fn prepare(&self, source: &str, script: &str) -> Option<Vec<u8>> {
        // SAFETY: as above.
        let py = unsafe { Python::assume_attached() };
        let said = said_so_far();
        let prepared = asserts::prepare(self.interpreter.instrument.bind(py), source, script, false).ok()?;
        (said_so_far() == said).then(|| prepared.as_bytes().to_vec())
    }

    fn fault(&mut self, why: String) -> Result<(), Box<dyn Error>> {
        Ok(protocol::send(&mut self.socket, &Reply::Fault(why))?)
    }

    /// Moves everything that is alive out of the collector's sight, so that a collection in a snippet touches, and copies,
    /// nothing of it. It is not collected before: a full collection empties the free lists, which a fresh interpreter has
    /// filled, and allocations in a snippet would be other ones.
    fn settle(&mut self) {
        // SAFETY: as above.
        let py = unsafe { Python::assume_attached() };
        drop(self.interpreter.freeze.bind(py).call0());
        self.private_kib = watch::private_kib(&self.confinement.proc, "thread-self");
    }
}

/// The exit status of a stage from which no snippet can be forked; one that fails ends with 1.
const USELESS: i32 = 3;

/// The names in `sys.modules`, sorted.
fn module_names(py: Python<'_>, interpreter: &Interpreter) -> PyResult<Vec<String>> {
    let mut names: Vec<String> = interpreter.modules.bind(py).keys().extract()?;
    names.sort_unstable();
    Ok(names)
}

/// How much this process has written to its standard error, which is a file.
fn said_so_far() -> Option<i64> {
    nix::sys::stat::fstat(std::io::stderr()).ok().map(|file| file.st_size)
}

/// Imports a module, and takes the name from it, which may import a submodule.
fn preload(py: Python<'_>, import: &Import) -> PyResult<()> {
    let module = py.import(import.module.as_str())?;
    // `import a.b` gives `a`; the name of `from a.b import c` is looked up in `a.b`.
    let modules = py.import("sys")?.getattr("modules")?;
    let module = modules.get_item(import.module.as_str()).unwrap_or_else(|_| module.into_any());
    if let Some(name) = &import.name
        && module.getattr(name.as_str()).is_err()
    {
        py.import(format!("{}.{name}", import.module).as_str())?;
    }
    Ok(())
}

/// Forks the interpreter as `os.fork` does; the child gets `None`.
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
