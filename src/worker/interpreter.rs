//! Starts CPython so that a snippet finds what `python file.py` would give it, without the packages that happen to be
//! installed on the machine.

use std::ffi::{CStr, c_int, c_void};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use verify_protocol::message::Python as Description;
use verify_worker::process::DUMP_SIGNAL;

/// The embedded interpreter: the objects of it that are used later.
pub struct Embedded {
    /// The namespace of `instrument.py`.
    pub instrument: Py<PyDict>,
    /// The namespace of `sys`.
    pub sys: Py<PyDict>,
    /// The namespace of `__main__` before a script runs in it.
    pub main: Py<PyDict>,
    /// `sys.modules`.
    pub modules: Py<PyDict>,
    /// `SourceFileLoader`, the loader of a script.
    pub loader: Py<PyAny>,
    /// `gc.collect`.
    pub collect: Py<PyAny>,
    /// `gc.get_objects`.
    pub get_objects: Py<PyAny>,
    /// `gc.freeze`.
    pub freeze: Py<PyAny>,
    /// `gc.disable` and `gc.enable`.
    pub switch_collector: [Py<PyAny>; 2],
    /// `atexit._run_exitfuncs`.
    pub run_exit_functions: Py<PyAny>,
    pub description: Description,
    /// The directories with the packages of the environment; none without an environment.
    pub packages: Py<PyList>,
}

impl Embedded {
    /// Makes the packages of the environment importable, after everything of the standard library.
    ///
    /// # Errors
    /// When `sys.path` is not a list.
    pub fn add_packages(&self, py: Python<'_>) -> PyResult<()> {
        self.sys.bind(py).as_any().get_item("path")?.call_method1("extend", (&self.packages,)).map(drop)
    }
}

/// Sets one of CPython's start-up flags if this libpython has it. The flags are not part of the stable ABI, so they are looked
/// up by name. `Py_NoSiteFlag` and the others are deprecated since 3.12, and still there in 3.14.
fn set_flag(name: &CStr, value: c_int) {
    // SAFETY: a symbol of this name is an `int` in every CPython that has it; no other thread runs yet.
    unsafe {
        let flag = libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr());
        if !flag.is_null() {
            *flag.cast::<c_int>() = value;
        }
    }
}

/// Sets the path of CPython's executable, so that `sys.executable` and `sys.prefix` do not depend on which `python3` comes
/// first on `PATH`.
fn set_program_name(path: &str) {
    // SAFETY: the function, if it exists, takes a wide string that must live as long as the interpreter; it is leaked.
    unsafe {
        let function = libc::dlsym(libc::RTLD_DEFAULT, c"Py_SetProgramName".as_ptr());
        if !function.is_null() {
            let wide: Vec<u32> = path.chars().map(u32::from).chain([0]).collect();
            let set: extern "C" fn(*const u32) = std::mem::transmute::<*mut c_void, _>(function);
            set(wide.leak().as_ptr());
        }
    }
}

/// Initialises CPython. The environment variables must be the snippet's already. `environment` is the virtual environment in
/// which it starts; its packages can be imported after [`Embedded::add_packages`].
///
/// # Errors
/// When something of the standard library that the worker needs is missing. CPython itself aborts the process if it does not
/// find its standard library.
pub fn start(executable: &str, environment: Option<&str>) -> PyResult<Embedded> {
    set_flag(c"Py_NoSiteFlag", 1);
    set_flag(c"Py_NoUserSiteDirectory", 1);
    // As with `-u`, so that Python's output keeps its place among that of C code and child processes.
    set_flag(c"Py_UnbufferedStdioFlag", 1);
    set_program_name(executable);
    // SAFETY: called once, before any other call into Python. 1: Python's own signal handlers, as `python` has them.
    unsafe { ffi::Py_InitializeEx(1) };
    // SAFETY: this thread has just initialised the interpreter and holds the GIL for the life of the process.
    let py = unsafe { Python::assume_attached() };

    let private = PyDict::new(py);
    private.set_item("dump_signal", DUMP_SIGNAL)?;
    private.set_item("environment", environment)?;
    py.run(START, Some(&private), None)?;
    let instrument = PyDict::new(py);
    py.run(INSTRUMENT, Some(&instrument), None)?;
    py.run(c"for name in set(sys.modules) - before: del sys.modules[name]", Some(&private), None)?;

    let get = |name: &str| private.get_item(name).and_then(|value| value.ok_or_else(|| missing(name)));
    let main = py.import("__main__")?.dict();
    main.set_item("__cached__", py.None())?;
    Ok(Embedded {
        instrument: instrument.unbind(),
        sys: py.import("sys")?.dict().unbind(),
        main: main.unbind(),
        modules: py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?.unbind(),
        loader: py.import("_frozen_importlib_external")?.getattr("SourceFileLoader")?.unbind(),
        collect: get("collect")?.unbind(),
        get_objects: get("get_objects")?.unbind(),
        freeze: get("freeze")?.unbind(),
        switch_collector: [get("disable")?.unbind(), get("enable")?.unbind()],
        run_exit_functions: get("run_exit_functions")?.unbind(),
        description: Description {
            version: get("version")?.extract()?,
            executable: get("executable")?.extract()?,
            free_threaded: get("free_threaded")?.extract()?,
            prefix: get("prefix")?.extract()?,
            base_prefix: get("base_prefix")?.extract()?,
            stdlib: get("stdlib")?.extract()?,
            platstdlib: get("platstdlib")?.extract()?,
            packages: get("packages")?.extract()?,
        },
        packages: get("packages")?.cast_into::<PyList>()?.unbind(),
    })
}

fn missing(name: &str) -> PyErr {
    pyo3::exceptions::PyKeyError::new_err(name.to_owned())
}

/// Sets the interpreter up, and collects the objects that the worker uses.
const START: &CStr = c_string(concat!(include_str!("start.py"), "\0"));

/// Compiles snippets.
const INSTRUMENT: &CStr = c_string(concat!(include_str!("instrument.py"), "\0"));

/// Converts the text of a file, with a NUL behind it.
const fn c_string(text: &'static str) -> &'static CStr {
    match CStr::from_bytes_with_nul(text.as_bytes()) {
        Ok(text) => text,
        Err(_) => panic!("a Python file of the worker has a NUL byte"),
    }
}
