//! Starts CPython so that a snippet finds what `python file.py` would give it, without the packages that happen to be
//! installed on the machine.

use std::ffi::{CStr, c_int, c_void};
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyInt};
use verify_protocol::message::Python as Description;
use verify_protocol::sandbox::World;
use verify_worker::process::{DUMP_SIGNAL, duplicate_onto};
use verify_worker::sites::Opcodes;

use crate::hook;

/// The embedded interpreter: the objects of it that are used later.
pub struct Embedded {
    /// The namespace of `sys`.
    pub sys: Py<PyDict>,
    /// The namespace of `builtins`.
    pub builtins: Py<PyDict>,
    /// The namespace of `__main__`.
    pub main: Py<PyDict>,
    /// `sys.modules`.
    pub modules: Py<PyDict>,
    /// `SourceFileLoader`, the loader of a script.
    pub loader: Py<PyAny>,
    /// `gc.get_objects`.
    pub get_objects: Py<PyAny>,
    /// `gc.freeze` and `gc.unfreeze`.
    pub freeze: Py<PyAny>,
    pub unfreeze: Py<PyAny>,
    /// `gc.disable` and `gc.enable`.
    pub switch_collector: [Py<PyAny>; 2],
    /// `atexit._ncallbacks` and `atexit._run_exitfuncs`.
    pub count_exit_functions: Py<PyAny>,
    pub call_exit_functions: Py<PyAny>,
    /// Whether exit functions can do what they could do before: on 3.12 they can start no thread and no process.
    pub exit_is_as_usual: bool,
    /// `_thread._count`: the number of threads besides the main one.
    pub count_threads: Py<PyAny>,
    /// The classes of `_io` whose instances are in memory, and those whose instances are above a file.
    pub memory_streams: Vec<Py<PyAny>>,
    pub file_streams: Vec<Py<PyAny>>,
    /// The code of `renew.py`.
    renew: Py<PyAny>,
    pub opcodes: Opcodes,
    /// Whether `__main__` of a script has the name `__cached__`: before 3.15.
    pub has_cached: bool,
    pub description: Description,
    /// The directories with the packages of the environment; none without an environment.
    pub packages: Vec<String>,
}

impl Embedded {
    /// Makes the packages of the environment importable, after everything of the standard library.
    ///
    /// # Errors
    /// When `sys.path` is not a list.
    pub fn add_packages(&self, py: Python<'_>) -> PyResult<()> {
        self.sys.bind(py).as_any().get_item("path")?.call_method1("extend", (self.packages.clone(),)).map(drop)
    }

    /// Freezes every object that is alive, so that a collection in a snippet traverses, and copies, none of them. There is no
    /// collection before: it would empty the free lists, which a fresh interpreter has filled, and so change the allocations
    /// in a snippet.
    pub fn settle(&self, py: Python<'_>) {
        drop(self.freeze.bind(py).call0());
        // A process of a snippet that uses free memory again would copy what is left in its pages. Nothing moves.
        // SAFETY: takes a number, and gives pages back that no object is in.
        unsafe { libc::malloc_trim(0) };
    }

    /// Sets anew what modules that are imported already have recorded of the time of their import.
    ///
    /// # Errors
    /// When such a module is not what it is in any known CPython.
    pub fn renew_clocks(&self, py: Python<'_>) -> PyResult<()> {
        let modules = self.modules.bind(py);
        for name in ["logging", "multiprocessing.process", "threading"] {
            if modules.contains(name)? {
                let space = PyDict::new(py);
                space.set_item("__builtins__", self.builtins.bind(py))?;
                // SAFETY: attached; a code object and a dict, as the call requires.
                return unsafe {
                    let (code, space) = (self.renew.as_ptr(), space.as_ptr());
                    Bound::from_owned_ptr_or_err(py, ffi::PyEval_EvalCode(code, space, space)).map(drop)
                };
            }
        }
        Ok(())
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

/// Forks the interpreter as `os.fork` does. The child gets `None`.
pub fn fork_interpreter() -> nix::Result<Option<nix::unistd::Pid>> {
    // SAFETY: the stage is attached and single-threaded, and the calls surround the fork as in `os.fork`.
    unsafe {
        ffi::PyOS_BeforeFork();
        let forked = nix::unistd::fork();
        if matches!(forked, Ok(nix::unistd::ForkResult::Child)) {
            ffi::PyOS_AfterFork_Child();
        } else {
            ffi::PyOS_AfterFork_Parent();
        }
        forked.map(|forked| match forked {
            nix::unistd::ForkResult::Child => None,
            nix::unistd::ForkResult::Parent { child } => Some(child),
        })
    }
}

/// Initialises CPython. The environment variables must be the snippet's already. `environment` is the virtual environment in
/// which it starts; its packages can be imported after [`Embedded::add_packages`].
///
/// # Errors
/// When something of the standard library that the worker needs is missing. CPython itself aborts the process if it does not
/// find its standard library.
pub fn start(executable: &str, environment: Option<&str>, world: &World) -> PyResult<Embedded> {
    // `site` is run by `start.py`.
    set_flag(c"Py_NoSiteFlag", 1);
    set_flag(c"Py_NoUserSiteDirectory", 1);
    set_program_name(executable);
    set_variable(HASH_SEED, &world.hash_seed.to_string());
    // A snippet and what it starts find this one.
    set_variable("TZ", &world.time_zone);
    // SAFETY: called once, before any other call into Python. 1: Python's own signal handlers, as `python` has them.
    unsafe { ffi::Py_InitializeEx(1) };
    if let Some(seed) = world.heap {
        disturb_heap(seed);
    }
    set_variable(HASH_SEED, "0");
    // SAFETY: this thread has just initialised the interpreter and holds the GIL for the life of the process.
    let py = unsafe { Python::assume_attached() };
    let sys = py.import("sys")?;
    py.import("posix")?.getattr("environ")?.set_item(PyBytes::new(py, HASH_SEED.as_bytes()), PyBytes::new(py, b"0"))?;
    reset_flags(&sys.getattr("flags")?)?;
    if let Some(interval) = world.switch_interval {
        sys.call_method1("setswitchinterval", (interval.as_secs_f64(),))?;
    }

    let private = PyDict::new(py);
    private.set_item("dump_signal", DUMP_SIGNAL)?;
    private.set_item("environment", environment)?;
    py.run(START, Some(&private), None)?;
    py.run(c"for name in set(sys.modules) - before: del sys.modules[name]", Some(&private), None)?;
    let get = |name: &str| private.get_item(name).and_then(|value| value.ok_or_else(|| missing(name)));
    with_pipe_as_stderr(|| py.run(STDERR, Some(&PyDict::new(py)), None))?;

    let main = py.import("__main__")?.dict();
    let has_cached = get("has_cached")?.extract()?;
    hook::install(py)?;
    let embedded = Embedded {
        sys: sys.dict().unbind(),
        builtins: py.import("builtins")?.dict().unbind(),
        main: main.unbind(),
        modules: sys.getattr("modules")?.cast_into::<PyDict>()?.unbind(),
        loader: py.import("_frozen_importlib_external")?.getattr("SourceFileLoader")?.unbind(),
        get_objects: get("get_objects")?.unbind(),
        freeze: get("freeze")?.unbind(),
        unfreeze: get("unfreeze")?.unbind(),
        switch_collector: [get("disable")?.unbind(), get("enable")?.unbind()],
        count_exit_functions: get("count_exit_functions")?.unbind(),
        call_exit_functions: get("call_exit_functions")?.unbind(),
        exit_is_as_usual: get("exit_is_as_usual")?.extract()?,
        count_threads: get("count_threads")?.unbind(),
        memory_streams: get("memory_streams")?.extract()?,
        file_streams: get("file_streams")?.extract()?,
        renew: compile_renew(py)?,
        opcodes: hook::opcodes(&get("opcodes")?.cast_into::<PyDict>()?)?,
        has_cached,
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
        packages: get("packages")?.extract()?,
    };
    // Nothing of it may be found by the collector.
    private.clear();
    Ok(embedded)
}

/// The environment variable with the seed of hashes.
const HASH_SEED: &str = "PYTHONHASHSEED";

fn set_variable(name: &str, value: &str) {
    // SAFETY: no other thread runs yet.
    unsafe { std::env::set_var(name, value) };
}

/// Sets the flags back in `sys.flags` that differ from those of `python file.py`.
fn reset_flags(flags: &Bound<'_, PyAny>) -> PyResult<()> {
    let names: Vec<String> = flags.get_type().getattr("__match_args__")?.extract()?;
    for flag in ["no_site", "no_user_site", "hash_randomization"] {
        if let Some(place) = names.iter().position(|name| name == flag) {
            let zero = PyInt::new(flags.py(), 0);
            // SAFETY: attached; the object is a structure with this many items, and the call takes the reference over.
            unsafe { PyStructSequence_SetItem(flags.as_ptr(), place.cast_signed(), zero.into_ptr()) };
        }
    }
    Ok(())
}

unsafe extern "C" {
    /// Part of the stable ABI.
    fn PyStructSequence_SetItem(sequence: *mut ffi::PyObject, place: ffi::Py_ssize_t, value: *mut ffi::PyObject);
}

/// Calls a function while standard error is a pipe, as it is for a snippet. Outside of it, it is a file that shows why the
/// worker fails.
fn with_pipe_as_stderr<T>(function: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    let file =
        nix::fcntl::fcntl(std::io::stderr(), nix::fcntl::FcntlArg::F_DUPFD_CLOEXEC(100)).map_err(io::Error::from)?;
    // SAFETY: the descriptor was made by the line above, and nothing else owns it.
    let file = unsafe { OwnedFd::from_raw_fd(file) };
    let (_reader, writer) = nix::unistd::pipe().map_err(io::Error::from)?;
    duplicate_onto(writer.as_raw_fd(), 2).map_err(io::Error::from)?;
    let result = function();
    duplicate_onto(file.as_raw_fd(), 2).map_err(io::Error::from)?;
    result
}

/// Allocates and frees objects of every size that CPython's allocator has pools for, in an order that the seed decides, so
/// that later objects lie otherwise than in a fresh heap. The objects that are kept are plain memory: nothing finds them.
fn disturb_heap(seed: u32) {
    /// Half of what a small program allocates before its first line.
    const OBJECTS: usize = 4000;
    /// The largest object that has a pool, and the distance of the sizes (`Objects/obmalloc.c`).
    const LARGEST: usize = 512;
    const STEP: usize = 16;
    // A linear congruential generator (Knuth, MMIX): any order that is fixed serves.
    let mut state = u64::from(seed).wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    // SAFETY: attached; every pointer is freed once at most.
    unsafe {
        let mut all: Vec<*mut c_void> =
            (0..OBJECTS).map(|_| ffi::PyObject_Malloc((1 + next(LARGEST / STEP)) * STEP)).collect();
        for left in (1..all.len()).rev() {
            all.swap(left, next(left + 1));
        }
        // A third is kept, so that the pools stay full of holes.
        all.iter().skip(OBJECTS / 3).for_each(|object| ffi::PyObject_Free(*object));
    }
}

fn missing(name: &str) -> PyErr {
    pyo3::exceptions::PyKeyError::new_err(name.to_owned())
}

fn compile_renew(py: Python<'_>) -> PyResult<Py<PyAny>> {
    // SAFETY: attached, and two C strings.
    let code = unsafe {
        let code = ffi::Py_CompileString(RENEW.as_ptr(), c"renew".as_ptr(), ffi::Py_file_input);
        Bound::from_owned_ptr_or_err(py, code)?
    };
    Ok(code.unbind())
}

/// Sets the clocks of imported modules anew.
const RENEW: &CStr = c_string(concat!(include_str!("renew.py"), "\0"));

/// Makes `sys.stderr` anew.
const STDERR: &CStr = c_string(concat!(include_str!("stderr.py"), "\0"));

/// Sets the interpreter up, and collects the objects that the worker uses.
const START: &CStr = c_string(concat!(include_str!("start.py"), "\0"));

/// Converts the text of a file, with a NUL behind it.
pub const fn c_string(text: &'static str) -> &'static CStr {
    match CStr::from_bytes_with_nul(text.as_bytes()) {
        Ok(text) => text,
        Err(_) => panic!("a Python file of the worker has a NUL byte"),
    }
}
