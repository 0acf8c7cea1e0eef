//! Notes on the page that an `assert` of the snippet's own file has failed, in a way that Python code cannot see.
//!
//! # Theory of operation
//!
//! An assert that fails makes an instance of `AssertionError`, through the slot `tp_new` of that class, or `tp_vectorcall`
//! since 3.14. Both slots are replaced by functions of this module, which call the original and then look at the running
//! frame. It is a failed assert of the snippet if the frame's code object is one that was compiled from the snippet's file,
//! and if its current instruction is one with which an assert raises (`sites.rs`).
//!
//! The slots are words in the type object, and not part of the stable ABI, so they are searched for by their values. A class
//! that inherits `tp_new` has a copy of the word. `object.__new__` and its kin compare the words of related classes, so all
//! exception classes that share the original get the replacement.
//!
//! In the run that decides, nothing here allocates an object that the collector tracks, raises, or calls into Python.

use std::ffi::{c_char, c_int, c_void};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicPtr, Ordering};

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple, PyType};
use verify_worker::page::ResultPage;
use verify_worker::sites::{self, Opcodes, RaiseSite, SourcePosition};

type New = unsafe extern "C" fn(*mut ffi::PyTypeObject, *mut ffi::PyObject, *mut ffi::PyObject) -> *mut ffi::PyObject;
type Vectorcall = unsafe extern "C" fn(
    *mut ffi::PyObject,
    *const *mut ffi::PyObject,
    usize,
    *mut ffi::PyObject,
) -> *mut ffi::PyObject;
type Location =
    unsafe extern "C" fn(*mut ffi::PyObject, c_int, *mut c_int, *mut c_int, *mut c_int, *mut c_int) -> c_int;
type LastInstruction = unsafe extern "C" fn(*mut ffi::PyFrameObject) -> c_int;

/// The original functions in the slots of `AssertionError`.
static NEW: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
static VECTORCALL: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// `AssertionError`.
static CLASS: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// `PyFrame_GetLasti`, which 3.10 lacks.
static LAST_INSTRUCTION: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// `PyCode_Addr2Location`, which 3.10 lacks.
static LOCATION: AtomicPtr<c_void> = AtomicPtr::new(std::ptr::null_mut());
/// The code of the snippet, in its own process.
static WATCHED: OnceLock<Watched> = OnceLock::new();

/// The asserts of a snippet's code objects.
struct Watched {
    page: ResultPage,
    /// By the addresses of the code objects, sorted.
    codes: Vec<(usize, Vec<Raise>)>,
    /// Called with the exception of the first assert that fails, in a run that explains it.
    explain: Option<Explain>,
}

/// Explains an assert, given its exception, the page, its line and the name of its thread.
pub type Explain = fn(&Bound<'_, PyAny>, ResultPage, u32, Option<String>) -> !;

/// Instructions that raise for one assert.
struct Raise {
    from: u32,
    to: u32,
    index: u32,
    line: u32,
}

/// The number of words in which a slot is searched. A `PyTypeObject` has 51 words in 3.10, and 54 at most.
const WORDS: usize = 54;
/// `Py_tp_vectorcall` of `typeslots.h`, since 3.14.
const TP_VECTORCALL: c_int = 82;

/// Puts the hook into `AssertionError`.
///
/// # Errors
/// When this CPython's type objects are not understood.
pub fn install(py: Python<'_>) -> PyResult<()> {
    let class = py.get_type::<pyo3::exceptions::PyAssertionError>();
    let type_object = class.as_type_ptr();
    // SAFETY: attached, and a type object; an unknown slot is null, with an exception.
    let (new, vectorcall) = unsafe {
        let new = ffi::PyType_GetSlot(type_object, ffi::Py_tp_new);
        let vectorcall = ffi::PyType_GetSlot(type_object, TP_VECTORCALL);
        (new, vectorcall)
    };
    drop(PyErr::take(py));
    let not_found = |slot: &str| PyRuntimeError::new_err(format!("the slot {slot} of AssertionError is not found"));
    // SAFETY: a type object that is larger than what is searched.
    let place = unsafe { find_word(type_object, new) }.ok_or_else(|| not_found("tp_new"))?;
    CLASS.store(type_object.cast(), Ordering::SeqCst);
    NEW.store(new, Ordering::SeqCst);
    for (place, name) in [(&LAST_INSTRUCTION, c"PyFrame_GetLasti"), (&LOCATION, c"PyCode_Addr2Location")] {
        // SAFETY: looks a name up.
        place.store(unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) }, Ordering::SeqCst);
    }
    if !vectorcall.is_null() {
        // SAFETY: as above.
        let place = unsafe { find_word(type_object, vectorcall) }.ok_or_else(|| not_found("tp_vectorcall"))?;
        VECTORCALL.store(vectorcall, Ordering::SeqCst);
        // SAFETY: the word that holds the slot; the replacement has its type.
        unsafe { *type_object.cast::<*mut c_void>().add(place) = hooked_vectorcall as Vectorcall as *mut c_void };
    }
    let root = py.get_type::<pyo3::exceptions::PyBaseException>();
    // SAFETY: the word was found in a type object, and every type object has it at the same place.
    unsafe { replace_in_tree(&root, place, new) }
}

/// Finds the one word of a type object that has this value.
///
/// # Safety
/// The object must have [`WORDS`] words that can be read.
unsafe fn find_word(type_object: *mut ffi::PyTypeObject, value: *mut c_void) -> Option<usize> {
    let words = type_object.cast::<*mut c_void>();
    // SAFETY: the caller vouches for the size.
    let mut places = (0..WORDS).filter(|place| unsafe { *words.add(*place) } == value);
    match (places.next(), places.next()) {
        (Some(place), None) if !value.is_null() => Some(place),
        _ => None,
    }
}

/// Replaces the slot in a class and its subclasses, wherever it has the original.
///
/// # Safety
/// `place` must be the word of `tp_new` in a type object.
unsafe fn replace_in_tree(class: &Bound<'_, PyType>, place: usize, original: *mut c_void) -> PyResult<()> {
    // SAFETY: every type object has this word.
    unsafe {
        let word = class.as_type_ptr().cast::<*mut c_void>().add(place);
        if *word == original {
            *word = hooked_new as New as *mut c_void;
        }
    }
    for each in class.call_method0("__subclasses__")?.try_iter()? {
        // SAFETY: as the caller vouches.
        unsafe { replace_in_tree(&each?.cast_into::<PyType>()?, place, original)? };
    }
    Ok(())
}

unsafe extern "C" fn hooked_new(
    class: *mut ffi::PyTypeObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: `NEW` has held the original since before this function was reachable; the arguments are passed on.
    unsafe {
        let original: New = std::mem::transmute::<*mut c_void, New>(NEW.load(Ordering::Relaxed));
        let made = original(class, args, kwargs);
        if class.cast() == CLASS.load(Ordering::Relaxed) && !made.is_null() {
            note(made);
        }
        made
    }
}

unsafe extern "C" fn hooked_vectorcall(
    class: *mut ffi::PyObject,
    args: *const *mut ffi::PyObject,
    count: usize,
    names: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: as above.
    unsafe {
        let original: Vectorcall = std::mem::transmute::<*mut c_void, Vectorcall>(VECTORCALL.load(Ordering::Relaxed));
        let made = original(class, args, count, names);
        if class.cast() == CLASS.load(Ordering::Relaxed) && !made.is_null() {
            note(made);
        }
        made
    }
}

/// Notes a failed assert, if the running frame is at one.
///
/// # Safety
/// The thread must be attached, and no exception set.
unsafe fn note(made: *mut ffi::PyObject) {
    let Some(watched) = WATCHED.get() else { return };
    if !watched.page.is_mine() || watched.page.failed().is_some() {
        return;
    }
    // SAFETY: the frame is borrowed from the running thread; the code is kept alive by the frame.
    let (code, last) = unsafe {
        let frame = ffi::PyEval_GetFrame();
        if frame.is_null() {
            ffi::PyErr_Clear();
            return;
        }
        let code = ffi::PyFrame_GetCode(frame);
        ffi::Py_DECREF(code.cast());
        (code as usize, last_instruction(frame))
    };
    let Ok(at) = watched.codes.binary_search_by_key(&code, |(address, _)| *address) else { return };
    let Some(last) = last.and_then(|last| u32::try_from(last).ok()) else { return };
    if let Some(raise) = watched.codes[at].1.iter().find(|raise| (raise.from..=raise.to).contains(&last)) {
        let mut name = [0; 256];
        // SAFETY: as the caller vouches.
        let length = unsafe { thread_name(&mut name) };
        let name = length.map(|length| &name[..length]);
        watched.page.fail(raise.index, raise.line, name);
        if let Some(explain) = watched.explain {
            // SAFETY: attached, and an exception object.
            let exception = unsafe { Bound::from_borrowed_ptr(Python::assume_attached(), made) };
            explain(&exception, watched.page, raise.line, name.map(|name| String::from_utf8_lossy(name).into_owned()));
        }
    }
}

/// The offset of a frame's current instruction.
///
/// # Safety
/// The thread must be attached, and no exception set.
unsafe fn last_instruction(frame: *mut ffi::PyFrameObject) -> Option<c_int> {
    let function = LAST_INSTRUCTION.load(Ordering::Relaxed);
    // SAFETY: the symbol has this type in every CPython that has it; the attribute of 3.10 is a number.
    unsafe {
        if !function.is_null() {
            return Some(std::mem::transmute::<*mut c_void, LastInstruction>(function)(frame));
        }
        let number = ffi::PyObject_GetAttrString(frame.cast(), c"f_lasti".as_ptr());
        if number.is_null() {
            ffi::PyErr_Clear();
            return None;
        }
        let last = ffi::PyLong_AsLong(number);
        ffi::Py_DECREF(number);
        c_int::try_from(last).ok()
    }
}

/// The name of the calling thread, unless it is the process's main thread. It is found by looking into dictionaries alone, as
/// `threading.current_thread` makes an object for a thread that has none.
///
/// # Safety
/// The thread must be attached, and no exception set.
unsafe fn thread_name(room: &mut [u8]) -> Option<usize> {
    if nix::unistd::gettid() == nix::unistd::getpid() {
        return None;
    }
    const UNNAMED: &[u8] = b"a thread without a name";
    // SAFETY: all references are borrowed but those that are released.
    let found = unsafe {
        let look = || -> Option<(*mut ffi::PyObject, *const c_char, ffi::Py_ssize_t)> {
            let modules = ffi::PyImport_GetModuleDict();
            let threading = not_null(ffi::PyDict_GetItemString(modules, c"threading".as_ptr()))?;
            if ffi::PyModule_Check(threading) == 0 {
                return None;
            }
            let active = not_null(ffi::PyDict_GetItemString(ffi::PyModule_GetDict(threading), c"_active".as_ptr()))?;
            if ffi::PyDict_CheckExact(active) == 0 {
                return None;
            }
            let ident = not_null(ffi::PyLong_FromUnsignedLong(thread_ident()))?;
            let thread = ffi::PyDict_GetItemWithError(active, ident);
            ffi::Py_DECREF(ident);
            let key = not_null(ffi::PyUnicode_FromString(c"_name".as_ptr()))?;
            let name = not_null(thread).and_then(|thread| not_null(ffi::PyObject_GenericGetAttr(thread, key)));
            ffi::Py_DECREF(key);
            let name = name?;
            let mut length = 0;
            if ffi::PyUnicode_Check(name) == 0 {
                ffi::Py_DECREF(name);
                return None;
            }
            let text = ffi::PyUnicode_AsUTF8AndSize(name, &raw mut length);
            if text.is_null() {
                ffi::Py_DECREF(name);
                return None;
            }
            Some((name, text, length))
        };
        let found = look();
        ffi::PyErr_Clear();
        found
    };
    let Some((name, text, length)) = found else {
        room[..UNNAMED.len()].copy_from_slice(UNNAMED);
        return Some(UNNAMED.len());
    };
    // SAFETY: the text has this length, and lives as long as the name, which is released afterwards.
    unsafe {
        let text = std::slice::from_raw_parts(text.cast::<u8>(), usize::try_from(length).unwrap_or(0));
        let length = text.len().min(room.len());
        room[..length].copy_from_slice(&text[..length]);
        ffi::Py_DECREF(name);
        Some(length)
    }
}

fn not_null(object: *mut ffi::PyObject) -> Option<*mut ffi::PyObject> {
    (!object.is_null()).then_some(object)
}

/// The number by which `threading` knows the calling thread.
fn thread_ident() -> std::ffi::c_ulong {
    // SAFETY: returns a number.
    unsafe { libc::pthread_self() as std::ffi::c_ulong }
}

/// Watches the asserts in the code that was compiled from the snippet's file. Called once in a process.
///
/// # Errors
/// When an attribute of a code object is not what it is in any known CPython.
pub fn watch(
    code: &Bound<'_, PyAny>,
    opcodes: &Opcodes,
    asserts: &[(u32, u32)],
    page: ResultPage,
    explain: Option<Explain>,
) -> PyResult<()> {
    let mut found: Vec<(usize, RaiseSite)> = Vec::new();
    let mut pending = vec![code.clone()];
    while let Some(code) = pending.pop() {
        let bytes = code.getattr("co_code")?.cast_into::<PyBytes>()?;
        if sites::has_assert(bytes.as_bytes(), opcodes) {
            let position = positions(&code, bytes.as_bytes().len())?;
            let sites = sites::raise_sites(bytes.as_bytes(), opcodes, position);
            found.extend(sites.into_iter().map(|site| (code.as_ptr() as usize, site)));
        }
        let constants = code.getattr("co_consts")?.cast_into::<PyTuple>()?;
        pending.extend(constants.iter().filter(|each| each.get_type().is(code.get_type())));
    }
    let positions: Vec<SourcePosition> = found.iter().map(|(_, site)| site.position).collect();
    let mut codes: Vec<(usize, Vec<Raise>)> = Vec::new();
    for ((address, site), index) in found.into_iter().zip(sites::indices(asserts, &positions)) {
        let line = site.position.0.unwrap_or(0);
        let raise = Raise { from: site.from, to: site.to, index: index.unwrap_or(u32::MAX), line };
        match codes.last_mut().filter(|(last, _)| *last == address) {
            Some((_, raises)) => raises.push(raise),
            None => codes.push((address, vec![raise])),
        }
    }
    codes.sort_by_key(|(address, _)| *address);
    // A second call would be a fault of this program; the first one stands.
    WATCHED.set(Watched { page, codes, explain }).ok();
    Ok(())
}

/// The position of each unit of a code object. Only few are asked for, so they are not all made into objects by `co_positions`.
fn positions<'a>(code: &'a Bound<'_, PyAny>, length: usize) -> PyResult<Box<dyn Fn(usize) -> SourcePosition + 'a>> {
    let location = LOCATION.load(Ordering::Relaxed);
    if !location.is_null() {
        // SAFETY: the symbol has this type in every CPython that has it.
        let location = unsafe { std::mem::transmute::<*mut c_void, Location>(location) };
        return Ok(Box::new(move |unit| {
            let offset = c_int::try_from(unit * sites::UNIT).unwrap_or(c_int::MAX);
            let [mut line, mut column, mut end_line, mut end_column] = [-1; 4];
            // SAFETY: attached; a code object, an offset inside of its code, and four numbers. A number that is not known is -1.
            unsafe {
                let ends = (&raw mut end_line, &raw mut end_column);
                location(code.as_ptr(), offset, &raw mut line, &raw mut column, ends.0, ends.1);
            }
            let known = |number: c_int| u32::try_from(number).ok();
            (known(line), known(end_line), known(column), known(end_column))
        }));
    }
    if code.hasattr("co_positions")? {
        return Err(PyRuntimeError::new_err("the function PyCode_Addr2Location is not found"));
    }
    let mut positions = vec![SourcePosition::default(); length / sites::UNIT];
    for each in code.call_method0("co_lines")?.try_iter()? {
        let (start, end, line): (usize, usize, Option<u32>) = each?.extract()?;
        for position in positions.iter_mut().take(end / sites::UNIT).skip(start / sites::UNIT) {
            position.0 = line;
        }
    }
    Ok(Box::new(move |unit| positions.get(unit).copied().unwrap_or_default()))
}

/// Reads the opcodes that `start.py` has collected.
///
/// # Errors
/// When one of them is missing.
pub fn opcodes(collected: &Bound<'_, PyDict>) -> PyResult<Opcodes> {
    let get =
        |name: &str| -> PyResult<Option<u8>> { collected.get_item(name)?.map(|value| value.extract()).transpose() };
    let need = |name: &str| -> PyResult<u8> {
        get(name)?.ok_or_else(|| PyRuntimeError::new_err(format!("the opcode {name} is not known")))
    };
    let is_common = get("LOAD_ASSERTION_ERROR")?.is_none();
    let load = if is_common { need("LOAD_COMMON_CONSTANT")? } else { need("LOAD_ASSERTION_ERROR")? };
    let absolute = ["POP_JUMP_IF_TRUE", "POP_JUMP_IF_FALSE", "JUMP_IF_TRUE_OR_POP", "JUMP_IF_FALSE_OR_POP"];
    let jumps = if get("CACHE")?.is_some() {
        Vec::new()
    } else {
        absolute.iter().filter_map(|name| get(name).transpose()).collect::<PyResult<_>>()?
    };
    Ok(Opcodes {
        load,
        load_argument: if is_common { Some(0) } else { None },
        raise: need("RAISE_VARARGS")?,
        precall: get("PRECALL")?,
        extended: need("EXTENDED_ARG")?,
        jumps,
    })
}
