//! Runs a snippet in its own process, from the fork to `_exit`, as `python file.py` would run it.

use std::ffi::c_int;
use std::os::fd::AsRawFd;

use pyo3::exceptions::{PyAssertionError, PyMemoryError, PyOSError, PyRuntimeError, PySyntaxError, PySystemExit};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyModule, PyString, PyType, PyWeakrefReference};
use verify_protocol::message::Task;
use verify_protocol::sandbox::Step;

use verify_protocol::error::chain;
use verify_worker::page::{Phase, ResultPage, SelfReport};
use verify_worker::process::{duplicate_onto, exit_now};
use verify_worker::run::RunFiles;
use verify_worker::sandbox::{self, Confinement, Obstacle};

use crate::asserts;
use crate::interpreter::Embedded;

/// The parts of a stage that a snippet's process takes over when it is forked.
pub struct Inherited<'s> {
    pub interpreter: &'s Embedded,
    pub page: ResultPage,
    pub confinement: &'s Confinement,
    /// How many stages are below the one that forks.
    pub depth: u32,
    /// Whether the packages of the environment can be imported already.
    pub has_packages: bool,
}

/// Everything that a snippet's process needs before the first line runs.
pub struct ReadySnippet<'py> {
    code: asserts::WiredCode<'py>,
    /// The namespace of its `__main__`.
    main: Bound<'py, PyDict>,
}

/// Makes a snippet ready to run: its `__main__`, its arguments, its code. A stage does this before it forks: it costs half as
/// much there, as no memory is copied. No line of the snippet is run.
///
/// # Errors
/// When `prepared` was not made by [`asserts::prepare`].
pub fn make_ready<'py>(
    py: Python<'py>,
    interpreter: &Embedded,
    page: ResultPage,
    task: &Task,
    files: &RunFiles,
    prepared: &Bound<'py, PyBytes>,
) -> PyResult<ReadySnippet<'py>> {
    let name = PyString::new(py, files.script_text());
    let sys = interpreter.sys.bind(py);
    sys.set_item("argv", [&name])?;
    sys.set_item("orig_argv", [sys.get_item("executable")?.as_ref(), Some(name.as_any())])?;
    // A fresh module: the interpreter's own is frozen, so the collector would not see what it holds.
    let module = PyModule::new(py, "__main__")?;
    let main = module.dict();
    main.update(interpreter.main.bind(py).as_mapping())?;
    main.set_item("__file__", &name)?;
    main.set_item("__loader__", interpreter.loader.bind(py).call1(("__main__", &name))?)?;
    interpreter.modules.bind(py).set_item("__main__", &module)?;
    let code =
        asserts::wire(interpreter.instrument.bind(py), prepared, task.edited.as_ref().unwrap_or(&task.source), page)?;
    Ok(ReadySnippet { code, main })
}

/// Runs the snippet in this process, which was forked for it, and ends the process.
pub fn run(inherited: &Inherited<'_>, task: &Task, files: &RunFiles, ready: Option<ReadySnippet<'_>>) -> ! {
    let Inherited { interpreter, page, confinement, depth, has_packages } = *inherited;
    page.own();
    let unfit = |why: String| -> ! {
        page.leave(&SelfReport::Unfit { why });
        exit_now(1)
    };
    if task.loopback && confinement.report.step == Step::Reduced {
        unfit("it asks for a loopback network, which the reduced sandbox cannot give".to_owned());
    }
    if let Err(error) = settle_in(confinement, depth, task, files) {
        unfit(format!("its process could not be set up: {}", chain(&error)));
    }
    // SAFETY: forked from an attached, single-threaded process.
    let py = unsafe { Python::assume_attached() };
    if !has_packages && let Err(error) = interpreter.add_packages(py) {
        unfit(format!("its packages cannot be added to sys.path: {error}"));
    }
    let status = match ready {
        Some(ready) => execute(py, interpreter, page, task, files, ready),
        None => compile_here(py, interpreter, page, task, files).and_then(|ready| match ready {
            Some(ready) => execute(py, interpreter, page, task, files, ready),
            None => Ok(1),
        }),
    };
    match status {
        Ok(status) => exit_now(status),
        Err(error) => unfit(format!("it could not be set up: {error}")),
    }
}

/// Compiles the snippet in its own process, whose output shows what the compiler prints. `None`: it does not compile.
fn compile_here<'py>(
    py: Python<'py>,
    interpreter: &Embedded,
    page: ResultPage,
    task: &Task,
    files: &RunFiles,
) -> PyResult<Option<ReadySnippet<'py>>> {
    match asserts::prepare(
        interpreter.instrument.bind(py),
        task.edited.as_ref().unwrap_or(&task.source),
        files.script_text(),
        false,
    ) {
        Ok(prepared) => make_ready(py, interpreter, page, task, files, &prepared).map(Some),
        Err(error) => {
            page.leave(&SelfReport::Unfit { why: describe_compile_error(py, &error) });
            // The frames are the worker's: the snippet has none yet.
            error.set_traceback(py, None);
            error.display(py);
            Ok(None)
        }
    }
}

/// Runs a small snippet in a namespace that is thrown away, before anything is forked. It fills CPython's caches, makes the
/// types of this executable, and touches the memory, which otherwise every snippet's process would do.
pub fn rehearse(interpreter: &Embedded, page: ResultPage) {
    const REHEARSAL: &str = "\
class Box:
    def __init__(self, value):
        self.value = value

def numbers(count):
    yield from range(count)

boxes = [Box(number) for number in numbers(3)]
outcome = f'{boxes[0].value!r}'
try:
    boxes[9]
except IndexError as error:
    outcome += f'{type(error).__name__}: {error}'
assert [box.value for box in boxes] == [0, 1, 2]
assert outcome == '0IndexError: list index out of range'
";
    // SAFETY: called by the bottom stage, which is attached and single-threaded.
    let py = unsafe { Python::assume_attached() };
    let instrument = interpreter.instrument.bind(py);
    let prepared = asserts::prepare(instrument, REHEARSAL, "rehearsal", false);
    let wired = prepared.and_then(|prepared| asserts::wire(instrument, &prepared, REHEARSAL, page));
    let rehearsed = wired.map(|wired| {
        let space = PyDict::new(py);
        // SAFETY: a code object and a dict, as the call requires.
        let result = unsafe {
            Bound::from_owned_ptr_or_err(py, ffi::PyEval_EvalCode(wired.code.as_ptr(), space.as_ptr(), space.as_ptr()))
        };
        space.clear();
        result.map(drop)
    });
    // A failure happens again, and is reported, when the first snippet runs.
    drop(rehearsed);
    page.clear();
}

/// Sets the process of a snippet up: a session of its own, its streams, the sandbox, its directory, and no other descriptor.
fn settle_in(confinement: &Confinement, depth: u32, task: &Task, files: &RunFiles) -> Result<(), Obstacle> {
    nix::sys::prctl::set_pdeathsig(nix::sys::signal::Signal::SIGKILL)?;
    nix::unistd::setsid()?;
    // Opened again, as a flag that is set on a descriptor holds for all processes that share it.
    let empty = nix::fcntl::open("/dev/null", nix::fcntl::OFlag::O_RDONLY, nix::sys::stat::Mode::empty())?;
    duplicate_onto(empty.as_raw_fd(), 0)?;
    drop(empty);
    duplicate_onto(files.stdout.write.as_raw_fd(), 1)?;
    duplicate_onto(files.stderr.write.as_raw_fd(), 2)?;
    confinement.confine(&task.limits, task.loopback, depth)?;
    nix::unistd::chdir(&files.scratch)?;
    // SAFETY: this process is single-threaded; C's `stdout` is a stream for the life of the process.
    unsafe { libc::setvbuf(stdout, std::ptr::null_mut(), libc::_IONBF, 0) };
    Ok(())
}

unsafe extern "C" {
    /// C's stream. It is unbuffered, so that the output of C code keeps its place among that of Python.
    static stdout: *mut libc::FILE;
}

/// Runs the snippet as `__main__` and returns the exit status that `python file.py` would have.
fn execute(
    py: Python<'_>,
    interpreter: &Embedded,
    page: ResultPage,
    task: &Task,
    files: &RunFiles,
    ready: ReadySnippet<'_>,
) -> PyResult<c_int> {
    let ReadySnippet { code: asserts::WiredCode { code, last_line }, main } = ready;
    page.reach(Phase::Running);
    // SAFETY: a code object and a dict, as the call requires. Called from here, the module's frame is the bottom one, as it is
    // under `python file.py`.
    let result =
        unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyEval_EvalCode(code.as_ptr(), main.as_ptr(), main.as_ptr())) };
    drop((code, main));
    let (status, to_the_end) = match result {
        Ok(_) => (0, true),
        Err(error) => conclude(py, error, task, files, last_line, page),
    };
    finish(py, interpreter, page, to_the_end)?;
    Ok(status)
}

/// Reports the exception that ended the snippet. Returns the exit status, and whether the snippet reached its end all the same.
fn conclude(
    py: Python<'_>,
    error: PyErr,
    task: &Task,
    files: &RunFiles,
    last_line: u32,
    page: ResultPage,
) -> (c_int, bool) {
    let line = line_in(py, &error, files.script_text());
    if error.is_instance_of::<PySystemExit>(py) {
        let code = error.value(py).getattr("code").ok();
        let status = match &code {
            None => 0,
            Some(code) if code.is_none() => 0,
            Some(code) => code.extract::<c_int>().unwrap_or(1),
        };
        let shown =
            code.as_ref().filter(|code| !code.is_none()).map(std::string::ToString::to_string).unwrap_or_default();
        if status == 0 && line.is_some_and(|line| line >= last_line) {
            return (0, true);
        }
        page.leave(&SelfReport::EndedEarly { how: format!("sys.exit({shown})"), line });
        if code.is_some_and(|code| code.is_instance_of::<PyString>()) {
            eprintln!("{shown}");
        }
        return (status, false);
    }
    let kind = error.get_type(py);
    let kind = match (kind.module(), kind.qualname()) {
        (Ok(module), Ok(name)) if module != "builtins" && module != "__main__" => format!("{module}.{name}"),
        (_, Ok(name)) => name.to_string(),
        (_, Err(_)) => "an exception".to_owned(),
    };
    let kind: String = kind.chars().take(LONGEST_MESSAGE).collect();
    let message = error.value(py).str().map(|text| text.to_string_lossy().into_owned()).unwrap_or_default();
    let mut message: String = message.chars().take(LONGEST_MESSAGE).collect();
    if message.is_empty() && error.is_instance_of::<PyAssertionError>(py) {
        message = "raised, not a failed assert of the snippet's own file".to_owned();
    }
    // If an assert of the snippet itself has failed, its explanation is there already and describes the exception better. A
    // process that the snippet has forked leaves no report, and prints its traceback as it would anywhere.
    let report = if error.is_instance_of::<PyMemoryError>(py) {
        SelfReport::OutOfMemory
    } else {
        SelfReport::Raised { limit: limit_behind(py, &error, &message, task, files), kind, message, line }
    };
    if page.leave(&report) || !page.is_mine() {
        error.restore(py);
        // SAFETY: attached, and an exception is set.
        unsafe { ffi::PyErr_PrintEx(1) };
    }
    (1, false)
}

/// Names the limit of the sandbox that an exception comes from, if it can be recognised: by the number of a system call's
/// error, or for threads, whose error has none, by CPython's message.
fn limit_behind(py: Python<'_>, error: &PyErr, message: &str, task: &Task, files: &RunFiles) -> Option<String> {
    let errno = if error.is_instance_of::<PyOSError>(py) {
        error.value(py).getattr("errno").ok()?.extract::<i32>().ok()?
    } else if error.is_instance_of::<PyRuntimeError>(py) && message.starts_with("can't start new thread") {
        libc::EAGAIN
    } else {
        return None;
    };
    sandbox::name_of_limit(errno, &task.limits, &files.scratch)
}

/// The longest message, and the longest name, of an exception that is kept, in characters: five lines of a terminal. The whole
/// traceback is in the captured output.
const LONGEST_MESSAGE: usize = 400;

/// The last line of the snippet's own file in the traceback.
fn line_in(py: Python<'_>, error: &PyErr, script: &str) -> Option<u32> {
    let mut line = None;
    let mut next = error.traceback(py).map(Bound::into_any);
    while let Some(entry) = next.filter(|entry| !entry.is_none()) {
        let code = entry.getattr("tb_frame").and_then(|frame| frame.getattr("f_code"));
        let file = code.and_then(|code| code.getattr("co_filename")).and_then(|file| file.extract::<String>());
        if file.is_ok_and(|file| file == script) {
            line = entry.getattr("tb_lineno").and_then(|number| number.extract()).ok();
        }
        next = entry.getattr("tb_next").ok();
    }
    line
}

/// Describes why a snippet does not compile.
fn describe_compile_error(py: Python<'_>, error: &PyErr) -> String {
    let value = error.value(py);
    let text = |name: &str| value.getattr(name).map(|value| value.to_string()).unwrap_or_default();
    if error.is_instance_of::<PySyntaxError>(py) {
        let kind = error.get_type(py).name().map(|name| name.to_string()).unwrap_or_default();
        return format!("it does not compile: {kind}: {} (line {})", text("msg"), text("lineno"));
    }
    format!("it does not compile: {error}")
}

/// Does what `python file.py` does between the last line and the end of the process.
fn finish(py: Python<'_>, interpreter: &Embedded, page: ResultPage, to_the_end: bool) -> PyResult<()> {
    let (sys, modules) = (interpreter.sys.bind(py), interpreter.modules.bind(py));
    if let Some(threading) = modules.get_item("threading")? {
        if to_the_end {
            page.wait_for(&threads_to_join(&threading).unwrap_or_default());
            page.reach(Phase::Joining);
        }
        report(py, threading.call_method0("_shutdown"));
    }
    report(py, interpreter.run_exit_functions.bind(py).call0());
    if can_end_be_seen(py, interpreter)? {
        clear_main(py, modules, interpreter)?;
    }
    for name in ["stdout", "stderr"] {
        if let Some(stream) = sys.get_item(name)?
            && !stream.is_none()
        {
            drop(stream.call_method0("flush"));
        }
    }
    // SAFETY: flushes all of C's streams.
    unsafe { libc::fflush(std::ptr::null_mut()) };
    if to_the_end {
        page.reach(Phase::Sealed);
    }
    Ok(())
}

/// Prints an exception on the way out, which changes nothing, as in CPython.
fn report<T>(py: Python<'_>, result: PyResult<T>) {
    if let Err(error) = result {
        error.write_unraisable(py, None);
    }
}

/// The names of the threads that Python waits for before it ends.
fn threads_to_join(threading: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let main = threading.call_method0("main_thread")?;
    let mut names = Vec::new();
    for thread in threading.call_method0("enumerate")?.try_iter()? {
        let thread = thread?;
        if !thread.is(&main) && !thread.getattr("daemon")?.is_truthy()? {
            names.push(thread.getattr("name")?.extract()?);
        }
    }
    Ok(names)
}

/// Whether the destruction of the snippet's objects can be observed: by an object or a class with a finaliser (generators,
/// coroutines and files have one too), or by a weak reference with a callback. Otherwise destroying them would cost a tenth
/// of the run and show nothing.
fn can_end_be_seen(py: Python<'_>, interpreter: &Embedded) -> PyResult<bool> {
    // SAFETY: attached; the slots of every type can be read, also those of one that is not a heap type.
    let has_finalizer =
        |class: *mut ffi::PyTypeObject| unsafe { !ffi::PyType_GetSlot(class, ffi::Py_tp_finalize).is_null() };
    // The objects of the interpreter itself are frozen and not among these.
    for object in interpreter.get_objects.bind(py).call0()?.try_iter()? {
        let object = object?;
        if has_finalizer(object.get_type_ptr())
            || object.cast::<PyType>().is_ok_and(|class| has_finalizer(class.as_type_ptr()))
            || (object.is_instance_of::<PyWeakrefReference>() && !object.getattr("__callback__")?.is_none())
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Destroys `__main__` as the interpreter's finalisation does, so that `__del__` and the `finally` of unfinished generators
/// run. First the module is removed, and with it the objects that only its namespace kept alive. Then the objects in cycles
/// with the namespace are collected, such as functions and classes. If something else keeps the module alive, its names are
/// set to `None`, those with one leading underscore first.
fn clear_main(py: Python<'_>, modules: &Bound<'_, PyDict>, interpreter: &Embedded) -> PyResult<()> {
    for name in ["last_exc", "last_type", "last_value", "last_traceback"] {
        if interpreter.sys.bind(py).contains(name)? {
            interpreter.sys.bind(py).set_item(name, py.None())?;
        }
    }
    let Some(module) = modules.get_item("__main__")? else { return Ok(()) };
    let reference = PyWeakrefReference::new(&module);
    modules.del_item("__main__")?;
    drop(module);
    report(py, interpreter.collect.bind(py).call0());
    let Some(module) = reference.ok().and_then(|reference| reference.upgrade()) else { return Ok(()) };
    let names = module.cast_into::<PyModule>()?.dict();
    for first in [true, false] {
        for (name, _) in &names {
            let text = name.str()?.to_string_lossy().into_owned();
            let is_private = text.starts_with('_') && !text.starts_with("__");
            if is_private == first && text != "__builtins__" {
                names.set_item(name, py.None())?;
            }
        }
    }
    Ok(())
}
