//! The life of a package stage: confines itself, imports packages, sees that their end shows nothing, and forks a snippet
//! whenever its stage asks for one.

use std::convert::Infallible;
use std::ffi::CString;
use std::io;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use verify_protocol::message::{FrameError, Task};
use verify_worker::package_stage::Prepared;
use verify_worker::page::ResultPage;
use verify_worker::process::{exit_now, wait_for_exit};
use verify_worker::run::{RunFiles, RunPaths};
use verify_worker::sandbox::{Obstacle, close_all_but, set_cpu_limit};

use crate::end::{self, ImportedAhead};
use crate::interpreter::{Embedded, fork_interpreter};
use crate::snippet;
use crate::surroundings::Surroundings;

/// Why a package stage ends. Its stage learns only that it has ended: nothing that it says decides anything.
#[derive(Debug, thiserror::Error)]
enum Unusable {
    #[error("it cannot be confined")]
    Unconfined(#[from] Obstacle),
    #[error("its imports failed")]
    Import(#[from] PyErr),
    #[error("the end of what it has imported has an error")]
    End,
    #[error("the socket to the stage broke")]
    Socket(#[from] FrameError),
    #[error("the kernel refused something")]
    System(#[from] io::Error),
    #[error("the stage is gone")]
    Orphaned,
}

/// Lives as a package stage in this process, which was forked for it, and ends the process.
pub fn live(
    interpreter: &Embedded,
    page: ResultPage,
    prepared: Prepared,
    surroundings: &Surroundings,
    task: &Task,
    depth: u32,
    files: &RunFiles,
) -> ! {
    let Surroundings { confinement, proc, place, .. } = surroundings;
    let serve = || -> Result<Infallible, Unusable> {
        let mut line = prepared.confine(confinement, proc, &task.limits, depth)?;
        nix::unistd::chdir(&files.paths.scratch).map_err(io::Error::from)?;
        Python::attach(|py| {
            import(py, interpreter, &files.paths, &task.packages)?;
            let mut imported_ahead = ImportedAhead::default();
            if !asks_the_collector(py, interpreter).unwrap_or(true) {
                imported_ahead = rehearse_end(py, interpreter)?;
                interpreter.settle(py);
            }
            // Its directory may be replaced, and its snippets enter theirs.
            nix::unistd::chdir("/").map_err(io::Error::from)?;
            let unlinked = line.ready(&task.limits)?;
            loop {
                let (task, output) = line.receive()?.ok_or(Unusable::Orphaned)?;
                match fork_interpreter().map_err(io::Error::from)? {
                    None => {
                        let paths = RunPaths::of(place, &task);
                        page.own();
                        let settled = line.started().and_then(|()| {
                            set_cpu_limit(&task.limits)?;
                            snippet::start_session([&output[0], &output[1]])?;
                            close_all_but(unlinked.numbers());
                            nix::unistd::chdir(&paths.scratch)?;
                            unlinked.replace_by_copies(&paths.scratch)
                        });
                        match settled {
                            Ok(()) => snippet::run_attached(py, interpreter, page, &task, &paths, &imported_ahead),
                            Err(_) => exit_now(1),
                        }
                    }
                    Some(child) => {
                        drop(output);
                        let exit = wait_for_exit(child)?;
                        line.ended(&exit)?;
                    }
                }
            }
        })
    };
    match serve() {
        Ok(never) => match never {},
        Err(_) => exit_now(1),
    }
}

/// Takes an interpreter apart that has only imported the packages, in a process of its own, if one of their objects can show
/// its end. Nothing may be seen of that: if it prints, leaves a file or has an error, no snippet is forked from here. So a
/// snippet has to be taken apart only for the sake of its own objects, and of those of a package that it has changed.
fn rehearse_end(py: Python<'_>, interpreter: &Embedded) -> Result<ImportedAhead, Unusable> {
    let imported_ahead = ImportedAhead::find(py, interpreter).unwrap_or_else(|_| ImportedAhead::unknown());
    if !imported_ahead.asks_for_rehearsal() {
        return Ok(imported_ahead);
    }
    match fork_interpreter().map_err(io::Error::from)? {
        None => {
            drop(imported_ahead);
            end::rehearse(py, interpreter)
        }
        Some(child) if wait_for_exit(child)?.status == 0 => Ok(imported_ahead),
        Some(_) => Err(Unusable::End),
    }
}

/// Whether a function that was imported asks the collector for objects or their numbers: it would not be told of frozen ones.
fn asks_the_collector(py: Python<'_>, interpreter: &Embedded) -> PyResult<bool> {
    for object in interpreter.get_objects.bind(py).call0()?.try_iter()? {
        let object = object?;
        if object.get_type().name()? != "function" {
            continue;
        }
        let mut names = Vec::new();
        add_names(&object.getattr("__code__")?, &mut names)?;
        let has_any = |wanted: &[&str]| names.iter().any(|name| wanted.contains(&&**name));
        if has_any(&QUESTIONS) || has_any(&ORDINARY_QUESTIONS) && has_any(&["gc"]) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The functions of `gc` whose answers depend on what is frozen, and those of them with names that other functions have too.
const QUESTIONS: [&str; 4] = ["get_freeze_count", "get_objects", "get_referrers", "unfreeze"];
const ORDINARY_QUESTIONS: [&str; 3] = ["freeze", "get_count", "get_stats"];

/// Adds the names of globals and attributes in a code object, and in those that it makes functions and classes of.
fn add_names(code: &Bound<'_, PyAny>, names: &mut Vec<String>) -> PyResult<()> {
    names.extend(code.getattr("co_names")?.extract::<Vec<String>>()?);
    for inner in code.getattr("co_consts")?.try_iter()? {
        let inner = inner?;
        if inner.get_type().name()? == "code" {
            add_names(&inner, names)?;
        }
    }
    Ok(())
}

/// Imports packages as a snippet would: by statements of a module with the name `__main__`, which warnings are attributed to.
fn import(py: Python<'_>, interpreter: &Embedded, files: &RunPaths, packages: &[String]) -> PyResult<()> {
    snippet::add_paths(py, interpreter, files)?;
    let text = format!("import {}\n", packages.join("\nimport "));
    let space = PyDict::new(py);
    space.set_item("__name__", "__main__")?;
    py.run(&CString::new(text)?, Some(&space), None)?;
    for name in ["stdout", "stderr"] {
        if let Some(stream) = interpreter.sys.bind(py).get_item(name)? {
            stream.call_method0("flush")?;
        }
    }
    // SAFETY: flushes all of C's streams.
    unsafe { libc::fflush(std::ptr::null_mut()) };
    Ok(())
}
