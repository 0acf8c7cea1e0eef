//! Ends the process of a snippet as `python file.py` does after the last line.
//!
//! [`finish`] calls `Py_FinalizeEx` if anything could see what that does. Taking an interpreter apart costs more than all the
//! rest of an average run, so otherwise it does only what every end does: exit functions are called and streams are flushed.

use std::ffi::c_int;

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType, PyWeakrefReference};
use verify_protocol::message::Task;
use verify_worker::page::{Phase, ResultPage};
use verify_worker::process::exit_now;

use crate::interpreter::Embedded;
use crate::silent::{captured, frame_and_code, is_function_of, own_attributes, shows_its_end};

/// How the snippet's code came to its end.
pub struct End {
    /// The exit status that `python file.py` would have.
    pub status: c_int,
    /// Whether it is the end of the snippet, and not an earlier one.
    pub to_the_end: bool,
}

/// Ends the process.
pub fn finish(
    py: Python<'_>,
    interpreter: &Embedded,
    page: ResultPage,
    task: &Task,
    before: &Before<'_>,
    end: &End,
) -> ! {
    let End { status, to_the_end } = *end;
    if to_the_end {
        page.wait_for(&threads_to_join(py, interpreter).unwrap_or_default());
        page.reach(Phase::Joining);
    }
    let is_clean = if task.thaw || can_end_be_seen(py, interpreter, before).unwrap_or(true) {
        // SAFETY: the process ends by `exit_now`.
        unsafe { take_apart(py, interpreter) }
    } else {
        flush(py, interpreter)
    };
    // SAFETY: flushes all of C's streams.
    unsafe { libc::fflush(std::ptr::null_mut()) };
    if !is_clean {
        exit_now(FAILED_END)
    }
    if to_the_end {
        page.reach(Phase::Sealed);
    }
    exit_now(status)
}

/// Ends a process that has only imported packages, whatever that shows. Its status is 0 if the end had no error.
pub fn rehearse(py: Python<'_>, interpreter: &Embedded) -> ! {
    // SAFETY: the process ends by `exit_now`.
    let is_clean = unsafe { take_apart(py, interpreter) };
    // SAFETY: flushes all of C's streams.
    unsafe { libc::fflush(std::ptr::null_mut()) };
    exit_now(if is_clean { 0 } else { FAILED_END })
}

/// The status by which `python` says that its end had an error.
const FAILED_END: c_int = 120;

/// Takes the interpreter apart. Returns whether that had no error.
///
/// # Safety
/// The process must end by [`exit_now`], without any further use of the interpreter.
unsafe fn take_apart(py: Python<'_>, interpreter: &Embedded) -> bool {
    // What is frozen would keep objects of the snippet alive.
    interpreter.unfreeze.bind(py).call0().ok();
    // SAFETY: nothing is dropped twice, as the caller vouches. A reference to the namespace of `__main__` would keep everything
    // in it alive. The thread is attached, and is the main thread.
    unsafe {
        drop(std::ptr::read(interpreter));
        ffi::Py_FinalizeEx() == 0
    }
}

/// Flushes the streams. Returns whether that succeeded.
fn flush(py: Python<'_>, interpreter: &Embedded) -> bool {
    let mut is_clean = true;
    for name in ["stdout", "stderr"] {
        let Ok(Some(stream)) = interpreter.sys.bind(py).get_item(name) else { continue };
        if stream.is_none() || stream.getattr("closed").and_then(|closed| closed.is_truthy()).unwrap_or(false) {
            continue;
        }
        if let Err(error) = stream.call_method0("flush")
            && name == "stdout"
        {
            error.write_unraisable(py, Some(&stream));
            is_clean = false;
        }
    }
    is_clean
}

/// The names of the threads that Python waits for before it ends. They are read without calling anything of `threading`,
/// which the snippet may have changed.
fn threads_to_join(py: Python<'_>, interpreter: &Embedded) -> PyResult<Vec<String>> {
    let Some(threading) = interpreter.modules.bind(py).get_item("threading")? else { return Ok(Vec::new()) };
    let main = threading.getattr("_main_thread")?;
    let mut names = Vec::new();
    for (_, thread) in &threading.getattr("_active")?.cast_into::<PyDict>()?.copy()? {
        if !thread.is(&main) && !thread.getattr("_daemonic")?.is_truthy()? {
            names.push(thread.getattr("_name")?.extract()?);
        }
    }
    Ok(names)
}

/// What is known before the snippet runs.
pub struct Before<'i> {
    pub census: Census,
    pub imported_ahead: &'i ImportedAhead,
}

/// The objects of packages that were imported ahead which can show their end.
///
/// They are frozen. If the end of the interpreter showed nothing when it was [rehearsed](rehearse), and they have the attributes
/// that they had then, with collections as long as then, nothing is expected of them after a snippet either. A change that lies
/// deeper is not noticed.
#[derive(Default)]
pub struct ImportedAhead {
    /// Whether there is any.
    any: bool,
    /// Whether one of them may change without a trace.
    always: bool,
    /// The others that have attributes: weak references to them, and the attributes.
    objects: Vec<(Py<PyAny>, Vec<Attribute>)>,
}

/// An attribute: the addresses of its name and its value, and the length of a collection.
type Attribute = (usize, usize, usize);

impl ImportedAhead {
    /// Finds them among all objects that are not frozen.
    ///
    /// # Errors
    /// When an object does not answer. A snippet has to be taken apart then.
    pub fn find(py: Python<'_>, interpreter: &Embedded) -> PyResult<ImportedAhead> {
        let mut found = ImportedAhead::default();
        for object in interpreter.get_objects.bind(py).call0()?.try_iter()? {
            let object = object?;
            if !shows_its_end(interpreter, &object)? {
                continue;
            }
            found.any = true;
            // Callbacks and what waits in a generator belong to the package, and are in the rehearsal.
            if object.is_instance_of::<PyWeakrefReference>() || frame_and_code(&object)?.is_some() {
                continue;
            }
            // A snippet can make instances of a class without being seen to: the collector does not know them.
            let is_class = object.is_instance_of::<PyType>();
            match (PyWeakrefReference::new(&object), attributes(&object)) {
                (Ok(reference), Some(attributes)) if !is_class => {
                    found.objects.push((reference.into_any().unbind(), attributes));
                }
                _ => found.always = true,
            }
        }
        Ok(found)
    }

    /// Those of which nothing is known: every snippet is taken apart.
    pub fn unknown() -> ImportedAhead {
        ImportedAhead { any: true, always: true, objects: Vec::new() }
    }

    /// Whether what they show can be found out by a rehearsal.
    pub fn asks_for_rehearsal(&self) -> bool {
        self.any && !self.always
    }

    /// Whether they may show more than they did in the rehearsal.
    fn may_show_more(&self, py: Python<'_>) -> PyResult<bool> {
        if self.always {
            return Ok(true);
        }
        for (reference, before) in &self.objects {
            let object = reference.bind(py).call0()?;
            if !object.is_none() && attributes(&object).as_ref() != Some(before) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The attributes in an object's own dictionary, in their order.
fn attributes(object: &Bound<'_, PyAny>) -> Option<Vec<Attribute>> {
    let names = own_attributes(object)?;
    let length = |value: &Bound<'_, PyAny>| match value.get_type().name() {
        Ok(name) if ["list", "dict", "set", "deque", "bytearray"].iter().any(|collection| name == *collection) => {
            value.len().unwrap_or_default()
        }
        _ => 0,
    };
    Some(names.iter().map(|(name, value)| (name.as_ptr() as usize, value.as_ptr() as usize, length(&value))).collect())
}

/// What is counted before the snippet runs.
pub struct Census {
    names_of_sys: usize,
    builtins: usize,
    streams: [usize; 2],
}

impl Census {
    pub fn take(py: Python<'_>, interpreter: &Embedded) -> PyResult<Census> {
        let sys = interpreter.sys.bind(py);
        let address =
            |name: &str| -> PyResult<usize> { Ok(sys.get_item(name)?.map_or(0, |stream| stream.as_ptr() as usize)) };
        Ok(Census {
            names_of_sys: sys.len(),
            builtins: interpreter.builtins.bind(py).len(),
            streams: [address("stdout")?, address("stderr")?],
        })
    }
}

/// Whether the end of the interpreter can be observed: there is a thread, a closed stream, a new name in `sys` or `builtins`, or
/// an object that shows its end.
///
/// Calls the exit functions if everything else can be left out, in the order of `Py_FinalizeEx`: first `threading` is shut down.
/// If it is called after all, it finds that done.
fn can_end_be_seen(py: Python<'_>, interpreter: &Embedded, before: &Before<'_>) -> PyResult<bool> {
    let census = &before.census;
    if is_changed(py, interpreter, census)? || !is_threading_at_rest(py, interpreter)? {
        return Ok(true);
    }
    if has_exit_functions(py, interpreter)? {
        if !interpreter.exit_is_as_usual {
            return Ok(true);
        }
        if let Some(threading) = interpreter.modules.bind(py).get_item("threading")? {
            threading.call_method0("_shutdown")?;
        }
        interpreter.call_exit_functions.bind(py).call0()?;
        let is_at_rest = !is_changed(py, interpreter, census)? && !has_exit_functions(py, interpreter)?;
        if !is_at_rest || !is_threading_at_rest(py, interpreter)? {
            return Ok(true);
        }
    }
    // The objects of the interpreter itself are frozen and not among these, as are those that were imported ahead.
    for object in interpreter.get_objects.bind(py).call0()?.try_iter()? {
        if shows_its_end(interpreter, &object?)? {
            return Ok(true);
        }
    }
    before.imported_ahead.may_show_more(py)
}

fn is_changed(py: Python<'_>, interpreter: &Embedded, census: &Census) -> PyResult<bool> {
    let now = Census::take(py, interpreter)?;
    // SAFETY: asks for the flags of a descriptor, which may be closed.
    let is_open = |descriptor| unsafe { libc::fcntl(descriptor, libc::F_GETFD) } >= 0;
    Ok(!is_open(1)
        || !is_open(2)
        || now.names_of_sys != census.names_of_sys
        || now.builtins != census.builtins
        || now.streams != census.streams)
}

fn has_exit_functions(py: Python<'_>, interpreter: &Embedded) -> PyResult<bool> {
    Ok(interpreter.count_exit_functions.bind(py).call0()?.extract::<usize>()? > 0)
}

/// Whether the main thread is the only one, and shutting `threading` down calls nothing but what waits for threads of
/// `concurrent.futures`, of which there are none.
fn is_threading_at_rest(py: Python<'_>, interpreter: &Embedded) -> PyResult<bool> {
    if interpreter.count_threads.bind(py).call0()?.extract::<usize>()? > 0 {
        return Ok(false);
    }
    let Some(threading) = interpreter.modules.bind(py).get_item("threading")? else { return Ok(true) };
    if !is_function_of(&threading.getattr("_shutdown")?, threading.getattr("__dict__")?.as_any())? {
        return Ok(false);
    }
    for callback in threading.getattr("_threading_atexits")?.try_iter()? {
        let module = registered(&callback?, &threading)?.getattr("__module__")?;
        if !module.extract::<String>().is_ok_and(|name| name.starts_with("concurrent.futures.")) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The function that `threading._register_atexit` was called with. It keeps that in a `functools.partial`, and since 3.13 in a
/// lambda.
fn registered<'py>(callback: &Bound<'py, PyAny>, threading: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    if !is_function_of(callback, threading.getattr("__dict__")?.as_any())? {
        return callback.getattr("func");
    }
    captured(callback, "func")
}
