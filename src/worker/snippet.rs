//! The snippet's own process: from the fork to `_exit`, as `python file.py` would have it.

use std::ffi::c_int;
use std::os::fd::AsRawFd;

use pyo3::exceptions::{PyAssertionError, PyMemoryError, PyOSError, PyRuntimeError, PySyntaxError, PySystemExit};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyModule, PyString, PyType, PyWeakrefReference};
use verify_protocol::message::Task;
use verify_protocol::sandbox::Step;

use crate::interpreter::Interpreter;
use crate::stage::Stage;
use crate::watch::Run;
use verify_worker::page::{Page, Phase, Word};
use verify_worker::process::{duplicate_onto, exit_now};
use verify_worker::sandbox;

use crate::asserts;

/// Everything that a snippet's process needs before the first line runs.
pub struct Ready<'py> {
    compiled: asserts::Compiled<'py>,
    /// The namespace of its `__main__`.
    main: Bound<'py, PyDict>,
}

/// Makes a snippet ready to run: its `__main__`, its arguments, its code. A stage does this before it forks, where it costs
/// half as much, as its memory is not copied; no line of the snippet is run.
///
/// # Errors
/// When `prepared` is not what [`asserts::prepare`] gave.
pub fn make_ready<'py>(
    py: Python<'py>,
    interpreter: &Interpreter,
    page: Page,
    task: &Task,
    run: &Run,
    prepared: &Bound<'py, PyBytes>,
) -> PyResult<Ready<'py>> {
    let name = PyString::new(py, run.script_text());
    let sys = interpreter.sys.bind(py);
    sys.set_item("argv", [&name])?;
    sys.set_item("orig_argv", [sys.get_item("executable")?.as_ref(), Some(name.as_any())])?;
    // A module of its own: that of the interpreter is out of the collector's sight, and with it all that it would hold.
    let module = PyModule::new(py, "__main__")?;
    let main = module.dict();
    main.update(interpreter.main.bind(py).as_mapping())?;
    main.set_item("__file__", &name)?;
    main.set_item("__loader__", interpreter.loader.bind(py).call1(("__main__", &name))?)?;
    interpreter.modules.bind(py).set_item("__main__", &module)?;
    let compiled = asserts::wire(interpreter.instrument.bind(py), prepared, &task.source, page)?;
    Ok(Ready { compiled, main })
}

/// Runs the snippet in this process, which was forked for it, and ends the process.
pub fn run(stage: &Stage, task: &Task, run: &Run, ready: Option<Ready<'_>>) -> ! {
    let (interpreter, page) = (&stage.interpreter, stage.page);
    page.own();
    if task.loopback && stage.confinement.report.step == Step::Reduced {
        page.say(&Word::Unfit {
            why: "it asks for a loopback network, which the reduced sandbox cannot give".to_owned(),
        });
        exit_now(1);
    }
    if let Err(errno) = settle_in(stage, task, run) {
        page.say(&Word::Unfit { why: format!("its process could not be set up: {errno}") });
        exit_now(1);
    }
    // SAFETY: forked from an attached, single-threaded process.
    let py = unsafe { Python::assume_attached() };
    if !stage.may_import_packages()
        && let Err(error) = interpreter.see_packages(py)
    {
        page.say(&Word::Unfit { why: format!("its packages cannot be seen: {error}") });
        exit_now(1);
    }
    let status = match ready {
        Some(ready) => execute(py, interpreter, page, task, run, ready),
        None => compile_here(py, interpreter, page, task, run).and_then(|ready| match ready {
            Some(ready) => execute(py, interpreter, page, task, run, ready),
            None => Ok(1),
        }),
    };
    exit_now(status.unwrap_or_else(|error| {
        page.say(&Word::Unfit { why: format!("it could not be set up: {error}") });
        1
    }))
}

/// Compiles the snippet in its own process, where what the compiler says is seen. `None`: it does not compile.
fn compile_here<'py>(
    py: Python<'py>,
    interpreter: &Interpreter,
    page: Page,
    task: &Task,
    run: &Run,
) -> PyResult<Option<Ready<'py>>> {
    match asserts::prepare(interpreter.instrument.bind(py), &task.source, run.script_text(), task.inverted) {
        Ok(prepared) => make_ready(py, interpreter, page, task, run, &prepared).map(Some),
        Err(error) => {
            page.say(&Word::Unfit { why: describe_compile_error(py, &error) });
            // The frames are ours: the snippet has none yet.
            error.set_traceback(py, None);
            error.display(py);
            Ok(None)
        }
    }
}

/// Does once, before anything is forked, what every snippet's process would do for the first time: fills CPython's caches,
/// makes the types of this executable, and touches the memory. A small snippet is compiled and run in a namespace that is
/// thrown away.
pub fn rehearse(interpreter: &Interpreter, page: Page) {
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
    let rehearsed = wired.map(|compiled| {
        let space = PyDict::new(py);
        // SAFETY: a code object and a dict, as the call wants them.
        let result = unsafe {
            Bound::from_owned_ptr_or_err(
                py,
                ffi::PyEval_EvalCode(compiled.code.as_ptr(), space.as_ptr(), space.as_ptr()),
            )
        };
        space.clear();
        result.map(drop)
    });
    // What fails here fails again, and is reported, when the first snippet runs.
    drop(rehearsed);
    page.clear();
}

/// Takes on what the process of a snippet has: a session of its own, its streams, the sandbox, its directory, and no
/// descriptor else.
fn settle_in(stage: &Stage, task: &Task, run: &Run) -> nix::Result<()> {
    nix::sys::prctl::set_pdeathsig(nix::sys::signal::Signal::SIGKILL)?;
    nix::unistd::setsid()?;
    // Opened anew, as flags that are set on a descriptor are set for all that share it.
    let empty = nix::fcntl::open("/dev/null", nix::fcntl::OFlag::O_RDONLY, nix::sys::stat::Mode::empty())?;
    duplicate_onto(empty.as_raw_fd(), 0)?;
    drop(empty);
    duplicate_onto(run.stdout.1.as_raw_fd(), 1)?;
    duplicate_onto(run.stderr.1.as_raw_fd(), 2)?;
    stage.confinement.confine(&task.limits, task.loopback, stage.depth)?;
    nix::unistd::chdir(&run.scratch)?;
    // SAFETY: this process is single-threaded; C's `stdout` is a stream for the life of the process.
    unsafe { libc::setvbuf(stdout, std::ptr::null_mut(), libc::_IONBF, 0) };
    Ok(())
}

unsafe extern "C" {
    /// C's stream, unbuffered so that what C code prints keeps its place among what Python prints.
    static stdout: *mut libc::FILE;
}

/// Runs the snippet as `__main__` and gives the exit status that `python file.py` would give.
fn execute(
    py: Python<'_>,
    interpreter: &Interpreter,
    page: Page,
    task: &Task,
    run: &Run,
    ready: Ready<'_>,
) -> PyResult<c_int> {
    let Ready { compiled: asserts::Compiled { code, last_line }, main } = ready;
    page.reach(Phase::Running);
    // SAFETY: a code object and a dict, as the call wants them; called from here, the module's frame is the bottom one,
    // as it is under `python file.py`.
    let result =
        unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyEval_EvalCode(code.as_ptr(), main.as_ptr(), main.as_ptr())) };
    drop((code, main));
    let (status, to_the_end) = match result {
        Ok(_) => (0, true),
        Err(error) => conclude(py, error, task, run, last_line, page),
    };
    finish(py, interpreter, page, to_the_end)?;
    Ok(status)
}

/// What an exception that ended the snippet means: the exit status, and whether the snippet came to its end all the same.
fn conclude(py: Python<'_>, error: PyErr, task: &Task, run: &Run, last_line: u32, page: Page) -> (c_int, bool) {
    let line = line_in(py, &error, run.script_text());
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
        page.say(&Word::EndedEarly { how: format!("sys.exit({shown})"), line });
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
    // Where an assert of the snippet's own has failed, its explanation is the better account of the same exception. A
    // process that the snippet has forked leaves no word, and shows its traceback as it would anywhere.
    let word = if error.is_instance_of::<PyMemoryError>(py) {
        Word::OutOfMemory
    } else {
        Word::Raised { limit: limit_behind(py, &error, &message, task, run), kind, message, line }
    };
    if page.say(&word) || !page.is_mine() {
        error.restore(py);
        // SAFETY: attached, and an exception is set.
        unsafe { ffi::PyErr_PrintEx(1) };
    }
    (1, false)
}

/// The limit of the sandbox that an exception comes from, as far as that can be told: from the number of a system call's
/// error, and for threads, whose error has none, from what CPython says.
fn limit_behind(py: Python<'_>, error: &PyErr, message: &str, task: &Task, run: &Run) -> Option<String> {
    let errno = if error.is_instance_of::<PyOSError>(py) {
        error.value(py).getattr("errno").ok()?.extract::<i32>().ok()?
    } else if error.is_instance_of::<PyRuntimeError>(py) && message.starts_with("can't start new thread") {
        libc::EAGAIN
    } else {
        return None;
    };
    sandbox::name_of_limit(errno, &task.limits, &run.scratch)
}

/// The longest message, and the longest name, of an exception that is kept, in characters; the whole traceback is in the captured output.
const LONGEST_MESSAGE: usize = 400;

/// The line of the snippet's own file that the exception came through last.
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

fn describe_compile_error(py: Python<'_>, error: &PyErr) -> String {
    let value = error.value(py);
    let text = |name: &str| value.getattr(name).map(|value| value.to_string()).unwrap_or_default();
    if error.is_instance_of::<PySyntaxError>(py) {
        let kind = error.get_type(py).name().map(|name| name.to_string()).unwrap_or_default();
        return format!("it does not compile: {kind}: {} (line {})", text("msg"), text("lineno"));
    }
    format!("it does not compile: {error}")
}

/// What `python file.py` does between the last line and the end of the process.
fn finish(py: Python<'_>, interpreter: &Interpreter, page: Page, to_the_end: bool) -> PyResult<()> {
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

/// An exception on the way out is shown and changes nothing, as in CPython.
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

/// Whether anything that the snippet has made could notice that it is taken apart: an object or a class with a finaliser
/// (generators, coroutines and files have one too), or a weak reference with a callback. Without one, to destroy what the
/// snippet has left is a tenth of its cost and shows nothing.
fn can_end_be_seen(py: Python<'_>, interpreter: &Interpreter) -> PyResult<bool> {
    // SAFETY: attached; the slot of any type can be asked for, also of one that is not a heap type.
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

/// Takes `__main__` apart as the interpreter's finalisation does, so that `__del__` and the `finally` of unfinished
/// generators run: the module goes, and with it what its namespace alone has kept alive; then what is in cycles with the
/// namespace, such as functions and classes, is collected; and where somebody else has kept the module alive, its names are
/// set to `None`, those with one leading underscore first.
fn clear_main(py: Python<'_>, modules: &Bound<'_, PyDict>, interpreter: &Interpreter) -> PyResult<()> {
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
