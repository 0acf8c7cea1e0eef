//! Runs a snippet in its own process, from the fork to `_exit`, as `python file.py` would run it.

use std::ffi::{CString, c_char, c_int};
use std::os::fd::{AsRawFd, OwnedFd};

use nix::errno::Errno;
use nix::sys::wait::{Id, WaitPidFlag, waitid};
use pyo3::exceptions::{PyAssertionError, PyMemoryError, PyOSError, PyRuntimeError, PySyntaxError, PySystemExit};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyInt, PyString};
use verify_protocol::message::{Task, TaskKind};
use verify_protocol::sandbox::Step;

use verify_protocol::error::chain;
use verify_worker::page::{Phase, ResultPage, SelfReport};
use verify_worker::process::{duplicate_onto, exit_now};
use verify_worker::run::{RunFiles, RunPaths};
use verify_worker::sandbox::{self, Confinement, Obstacle};

use crate::end::{self, Before, Census, End, ImportedAhead};
use crate::interpreter::Embedded;
use crate::{explain, hook};

/// The parts of a stage that a snippet's process takes over when it is forked.
pub struct Inherited<'s> {
    pub interpreter: &'s Embedded,
    pub page: ResultPage,
    pub confinement: &'s Confinement,
    /// How many stages are below the one that forks.
    pub depth: u32,
}

/// Runs the snippet in this process, which was forked for it, and ends the process.
pub fn run(inherited: &Inherited<'_>, task: &Task, files: &RunFiles) -> ! {
    let Inherited { page, confinement, depth, .. } = *inherited;
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
    // With this, a reference that is dropped is released at once, and not when it is too late.
    Python::attach(|py| {
        if let Err(error) = add_paths(py, inherited.interpreter, &files.paths) {
            unfit(format!("its directories cannot be added to sys.path: {error}"));
        }
        run_attached(py, inherited.interpreter, page, task, &files.paths, &ImportedAhead::default())
    })
}

/// Runs the snippet in this process, which is confined, and whose paths are set, and ends the process.
pub fn run_attached(
    py: Python<'_>,
    interpreter: &Embedded,
    page: ResultPage,
    task: &Task,
    files: &RunPaths,
    imported_ahead: &ImportedAhead,
) -> ! {
    let unfit = |why: String| -> ! {
        page.leave(&SelfReport::Unfit { why });
        exit_now(1)
    };
    let census = match set_up(py, interpreter, task, files).and_then(|()| Census::take(py, interpreter)) {
        Ok(census) => census,
        Err(error) => unfit(format!("it could not be set up: {error}")),
    };
    let end = execute(py, interpreter, page, task, files);
    // Children would be left behind; they are waited for as usual.
    if task.until_decided && !end.to_the_end && page.is_mine() && !has_children() {
        exit_now(end.status)
    }
    end::finish(py, interpreter, page, task, &Before { census, imported_ahead }, &end)
}

/// Whether this process has a child, dead or alive.
fn has_children() -> bool {
    let flags = WaitPidFlag::WEXITED | WaitPidFlag::WNOHANG | WaitPidFlag::WNOWAIT;
    waitid(Id::All, flags) != Err(Errno::ECHILD)
}

/// Makes the packages of the environment importable, and puts the script's directory before everything else.
///
/// # Errors
/// When `sys.path` is not a list.
pub fn add_paths(py: Python<'_>, interpreter: &Embedded, files: &RunPaths) -> PyResult<()> {
    interpreter.add_packages(py)?;
    let directory = files.script.parent().and_then(|path| path.to_str()).unwrap_or_default();
    interpreter.sys.bind(py).as_any().get_item("path")?.call_method1("insert", (0, directory)).map(drop)
}

/// Makes the interpreter that of `python file.py`: its arguments, its `__main__`.
fn set_up(py: Python<'_>, interpreter: &Embedded, task: &Task, files: &RunPaths) -> PyResult<()> {
    let name = PyString::new(py, files.script_text());
    let sys = interpreter.sys.bind(py);
    let get = |name: &str| sys.get_item(name)?.ok_or_else(|| PyRuntimeError::new_err(format!("sys.{name} is missing")));
    sys.set_item("argv", [&name])?;
    sys.set_item("orig_argv", [&get("executable")?, name.as_any()])?;
    // `python` has looked whether the script is a directory or an archive.
    get("path_importer_cache")?.set_item(&name, py.None())?;
    let main = interpreter.main.bind(py);
    main.set_item("__loader__", interpreter.loader.bind(py).call1(("__main__", &name))?)?;
    main.set_item("__file__", &name)?;
    if interpreter.has_cached {
        main.set_item("__cached__", py.None())?;
    }
    if task.thaw {
        interpreter.unfreeze.bind(py).call0()?;
    }
    interpreter.renew_clocks(py)
}

/// Compiles the text of a script and runs it as `__main__`.
fn execute(py: Python<'_>, interpreter: &Embedded, page: ResultPage, task: &Task, files: &RunPaths) -> End {
    let text = task.edited.as_ref().unwrap_or(&task.source);
    let (compiled, explain): (_, Option<hook::Explain>) = match task.kind {
        TaskKind::Plain => (compile(py, text, files.script_text()), None),
        TaskKind::Explain => (explain::compile(py, text, files.script_text()), Some(explain::report)),
    };
    let watched = compiled.and_then(|code| {
        hook::watch(&code, &interpreter.opcodes, &task.asserts, page, explain)?;
        Ok(code)
    });
    let code = match watched {
        Ok(code) => code,
        Err(error) => {
            page.leave(&SelfReport::Unfit { why: describe_compile_error(py, &error) });
            print_exception(py, error);
            return End { status: 1, to_the_end: false };
        }
    };
    let main = interpreter.main.bind(py);
    page.reach(Phase::Running);
    // SAFETY: a code object and a dict, as the call requires. Called from here, the module's frame is the bottom one, as it is
    // under `python file.py`.
    let result =
        unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyEval_EvalCode(code.as_ptr(), main.as_ptr(), main.as_ptr())) };
    // The hook knows the code objects by their addresses, so none of these may be used again.
    std::mem::forget(code);
    for name in ["stderr", "stdout"] {
        // As after every file that is run. An error is found again at the end.
        if let Ok(Some(stream)) = interpreter.sys.bind(py).get_item(name) {
            stream.call_method0("flush").ok();
        }
    }
    let end = match result {
        Ok(_) => End { status: 0, to_the_end: true },
        Err(error) if error.is_instance_of::<PySystemExit>(py) => {
            return leave_by_exit(py, interpreter, error, task, files, page);
        }
        Err(error) => {
            conclude(py, interpreter, error, task, files, page);
            End { status: 1, to_the_end: false }
        }
    };
    for name in ["__file__", "__cached__"] {
        main.del_item(name).ok();
    }
    end
}

/// Compiles a text as `python file.py` does.
fn compile<'py>(py: Python<'py>, text: &str, script: &str) -> PyResult<Bound<'py, PyAny>> {
    let source = CString::new(text).map_err(|error| {
        let before = &text[..error.nul_position()];
        let (line, start) = (before.matches('\n').count() + 1, before.rfind('\n').map_or(0, |end| end + 1));
        let place = (script.to_owned(), line, py.None(), before[start..].to_owned());
        PySyntaxError::new_err(("source code cannot contain null bytes", place))
    })?;
    let script = CString::new(script)?;
    // SAFETY: attached, and two C strings.
    unsafe {
        Bound::from_owned_ptr_or_err(py, ffi::Py_CompileString(source.as_ptr(), script.as_ptr(), ffi::Py_file_input))
    }
}

/// Prints an exception as `python` does when it has ended a script.
fn print_exception(py: Python<'_>, error: PyErr) {
    error.restore(py);
    // SAFETY: attached, and an exception is set.
    unsafe { ffi::PyErr_PrintEx(1) };
}

/// Runs a small snippet in a namespace that is thrown away, before anything is forked. It fills CPython's caches, makes the
/// types of this executable, and touches the memory, which otherwise every snippet's process would do.
pub fn rehearse(interpreter: &Embedded) {
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
    let rehearsed = compile(py, REHEARSAL, "rehearsal").and_then(|code| {
        let space = interpreter.main.bind(py).copy()?;
        // SAFETY: a code object and a dict, as the call requires.
        let result = unsafe {
            Bound::from_owned_ptr_or_err(py, ffi::PyEval_EvalCode(code.as_ptr(), space.as_ptr(), space.as_ptr()))
        };
        space.clear();
        result.map(drop)
    });
    // A failure happens again, and is reported, when the first snippet runs.
    drop(rehearsed);
}

/// Sets the process of a snippet up: a session of its own, its streams, the sandbox, its directory, and no other descriptor.
fn settle_in(confinement: &Confinement, depth: u32, task: &Task, files: &RunFiles) -> Result<(), Obstacle> {
    start_session([&files.stdout.write, &files.stderr.write])?;
    confinement.confine(&task.limits, task.loopback, depth)?;
    nix::unistd::chdir(&files.paths.scratch)?;
    Ok(())
}

/// Gives the process of a snippet a session of its own, and its streams.
pub fn start_session(output: [&OwnedFd; 2]) -> nix::Result<()> {
    nix::sys::prctl::set_pdeathsig(nix::sys::signal::Signal::SIGKILL)?;
    nix::unistd::setsid()?;
    // Opened again, as a flag that is set on a descriptor holds for all processes that share it.
    let empty = nix::fcntl::open("/dev/null", nix::fcntl::OFlag::O_RDONLY, nix::sys::stat::Mode::empty())?;
    duplicate_onto(empty.as_raw_fd(), 0)?;
    drop(empty);
    duplicate_onto(output[0].as_raw_fd(), 1)?;
    duplicate_onto(output[1].as_raw_fd(), 2)
}

/// Ends a snippet that has raised `SystemExit`, and prints its message as `python` does.
fn leave_by_exit(
    py: Python<'_>,
    interpreter: &Embedded,
    error: PyErr,
    task: &Task,
    files: &RunPaths,
    page: ResultPage,
) -> End {
    let line = line_in(py, &error, files.script_text());
    // An assert that is left by an exit is not decided.
    let is_decided = |line: &u32| !task.asserts.iter().any(|(first, last)| (first..=last).contains(&line));
    let to_the_end = line.filter(is_decided).is_some_and(|line| line >= task.last_line);
    let code = error.value(py).getattr("code").ok().filter(|code| !code.is_none());
    let shown = match &code {
        None => String::new(),
        Some(code) if code.is_exact_instance_of::<PyInt>() || code.is_exact_instance_of::<PyString>() => {
            code.str().map(|text| text.to_string_lossy().chars().take(LONGEST_MESSAGE).collect()).unwrap_or_default()
        }
        Some(_) => "…".to_owned(),
    };
    if !to_the_end {
        page.leave(&SelfReport::EndedEarly { how: format!("sys.exit({shown})"), line });
    }
    drop(error);
    let status = match code {
        None => 0,
        // SAFETY: attached, and an integer. Python cuts it in the same way.
        Some(code) if code.is_instance_of::<PyInt>() => unsafe {
            let status = ffi::PyLong_AsLong(code.as_ptr());
            drop(PyErr::take(py));
            #[expect(clippy::cast_possible_truncation, reason = "as CPython does it")]
            let status = status as c_int;
            status
        },
        Some(code) => {
            let stream = interpreter.sys.bind(py).get_item("stderr").ok().flatten();
            // SAFETY: attached; both are objects, and 1 is `Py_PRINT_RAW`. An error is ignored, as by CPython.
            unsafe {
                if let Some(stream) = stream.filter(|stream| !stream.is_none()) {
                    ffi::PyFile_WriteObject(code.as_ptr(), stream.as_ptr(), ffi::Py_PRINT_RAW);
                }
                drop(PyErr::take(py));
                PySys_WriteStderr(c"\n".as_ptr());
            }
            1
        }
    };
    End { status, to_the_end }
}

unsafe extern "C" {
    /// Part of the stable ABI. It takes a format, which has no arguments here.
    fn PySys_WriteStderr(format: *const c_char);
}

/// Reports the exception that ended the snippet, and prints it.
fn conclude(py: Python<'_>, interpreter: &Embedded, error: PyErr, task: &Task, files: &RunPaths, page: ResultPage) {
    let line = line_in(py, &error, files.script_text());
    let kind = error.get_type(py);
    let kind = match (kind.module(), kind.qualname()) {
        (Ok(module), Ok(name)) if module != "builtins" && module != "__main__" => format!("{module}.{name}"),
        (_, Ok(name)) => name.to_string(),
        (_, Err(_)) => "an exception".to_owned(),
    };
    let kind: String = kind.chars().take(LONGEST_MESSAGE).collect();
    let message = error.value(py).str().map(|text| explain::readable(&text)).unwrap_or_default();
    let mut message: String = message.chars().take(LONGEST_MESSAGE).collect();
    if message.is_empty() && error.is_instance_of::<PyAssertionError>(py) {
        message = "raised, not a failed assert of the snippet's own file".to_owned();
    }
    let report = if error.is_instance_of::<PyMemoryError>(py) {
        SelfReport::OutOfMemory
    } else {
        SelfReport::Raised { limit: limit_behind(py, &error, &message, task, files), kind, message, line }
    };
    page.leave(&report);
    // The report shows the assert that failed, with its values. So its traceback, which differs from version to version, is
    // left out of the output, unless the snippet itself or another process would have printed it.
    let hook = interpreter.sys.bind(py).get_item("excepthook").ok().flatten();
    let is_own = |hook: &Bound<'_, PyAny>| hook.getattr("__globals__").is_ok_and(|space| space.is(&interpreter.main));
    let is_shown_better = page.is_mine()
        && page.failed().is_some()
        && error.get_type(py).is(py.get_type::<PyAssertionError>())
        && hook.is_some_and(|hook| !is_own(&hook));
    // Nobody reads what such a run prints, but the snippet may read it from a child. To print an exception, CPython imports `traceback`
    // and two dozen modules with it: the mutants of the topic `values` took 10.5 s of CPU, and take 3.4 s without that.
    let is_unread = task.until_decided && page.is_mine() && is_as_usual(interpreter.sys.bind(py));
    if !is_shown_better && !is_unread {
        print_exception(py, error);
    }
}

/// Whether `sys` has the hook for exceptions that CPython gave it, which only prints.
fn is_as_usual(sys: &Bound<'_, PyDict>) -> bool {
    match (sys.get_item("excepthook"), sys.get_item("__excepthook__")) {
        (Ok(Some(hook)), Ok(Some(first))) => hook.is(&first) && hook.is_instance_of::<PyCFunction>(),
        _ => false,
    }
}

/// Names the limit of the sandbox that an exception comes from, if it can be recognised: by the number of a system call's
/// error, or for threads, whose error has none, by CPython's message.
fn limit_behind(py: Python<'_>, error: &PyErr, message: &str, task: &Task, files: &RunPaths) -> Option<String> {
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
