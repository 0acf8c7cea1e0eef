//! Explains the assert that fails in a run of the kind `Explain`, with objects that `instrument.py` puts into the snippet's
//! code as constants. The run that decides has none of them.
//!
//! A note remembers the value of one sub-expression, for the frame that has evaluated it. A recorder gets the truth value of
//! a condition: if that is false, it describes the values; otherwise it forgets them. When the assert then raises, the hook
//! calls [`report`], which adds the message, leaves the explanation on the page, and ends the process.

use std::ffi::CStr;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyException;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyInt, PyNone, PyString, PyType};
use verify_protocol::observation::Explained;
use verify_protocol::text::cut;
use verify_worker::page::{ResultPage, SelfReport};
use verify_worker::process::exit_now;
use verify_worker::text::{LONGEST_ASSERTION, LONGEST_LABEL, LONGEST_VALUE, Position, segment};

use crate::interpreter::c_string;

/// The largest number of values in an explanation: half a screen. More are noise.
const MOST_VALUES: usize = 24;

/// Compiles snippets.
const INSTRUMENT: &CStr = c_string(concat!(include_str!("instrument.py"), "\0"));

/// A value that a note has remembered.
struct Held {
    frame: usize,
    /// The index of the assert, and that of the note in it.
    assert: usize,
    note: usize,
    value: Py<PyAny>,
}

/// What the notes and recorders of a snippet have in common.
struct Context {
    source: String,
    held: Mutex<Vec<Held>>,
}

impl Context {
    fn held(&self) -> std::sync::MutexGuard<'_, Vec<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the values out that `is_wanted`. They are dropped by the caller after the lock is released, as finalisers may run
    /// any code.
    fn take(&self, is_wanted: impl Fn(&Held) -> bool) -> Vec<Held> {
        let mut held = self.held();
        let (taken, left) = std::mem::take(&mut *held).into_iter().partition(is_wanted);
        *held = left;
        taken
    }
}

/// Remembers the value of one sub-expression of an assert's condition until the assert is decided.
#[pyclass(frozen, module = "verify")]
struct Note {
    assert: usize,
    index: usize,
    plain_only: bool,
    context: Arc<Context>,
}

#[pymethods]
impl Note {
    /// Returns the note itself for every attribute, `keep` among them.
    fn __getattribute__<'py>(slf: Bound<'py, Self>, _name: Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __call__<'py>(&self, value: Bound<'py, PyAny>) -> Bound<'py, PyAny> {
        let frame = frame();
        // The same note again, or another assert of this frame: the condition before has raised, and its values must go.
        let stale =
            self.context.take(|held| held.frame == frame && (held.assert != self.assert || held.note == self.index));
        drop(stale);
        if !self.plain_only || is_plain(&value) {
            let value = value.clone().unbind();
            self.context.held().push(Held { frame, assert: self.assert, note: self.index, value });
        }
        value
    }
}

/// The address of the running frame's object, which lives as long as the frame.
fn frame() -> usize {
    // SAFETY: attached; the reference is borrowed from the running thread.
    unsafe { ffi::PyEval_GetFrame() as usize }
}

/// Whether a value is of a type whose reference count and weak references no snippet observes.
fn is_plain(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyString>()
        || value.is_exact_instance_of::<PyFloat>()
        || value.is_exact_instance_of::<PyBytes>()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyComplex>()
        || value.is_exact_instance_of::<PyNone>()
}

/// Gets the truth value of one assert's condition.
#[pyclass(frozen, module = "verify")]
struct AssertRecorder {
    index: usize,
    position: Position,
    /// The names in the condition.
    names: Vec<(String, Position)>,
    notes: Vec<Position>,
    /// The expressions of constants, with their values.
    constants: Vec<(Position, Py<PyAny>)>,
    context: Arc<Context>,
}

#[pymethods]
impl AssertRecorder {
    fn __matmul__(&self, condition: Bound<'_, PyAny>) -> PyResult<bool> {
        let truth = condition.is_truthy()?;
        let frame = frame();
        let held = self.context.take(|held| held.frame == frame && held.assert == self.index);
        if !truth {
            let explained = self.explain(condition.py(), &held);
            PENDING.lock().unwrap_or_else(PoisonError::into_inner).push((thread(), explained));
        }
        Ok(truth)
    }
}

/// What was described of conditions that are false, by thread, until their asserts raise.
static PENDING: Mutex<Vec<(libc::pthread_t, Explained)>> = Mutex::new(Vec::new());

fn thread() -> libc::pthread_t {
    // SAFETY: returns a number.
    unsafe { libc::pthread_self() }
}

/// Leaves the explanation of the assert that has just made its exception, and ends the process, which was made for it.
pub fn report(exception: &Bound<'_, PyAny>, page: ResultPage, line: u32, thread_name: Option<String>) -> ! {
    let mut pending = PENDING.lock().unwrap_or_else(PoisonError::into_inner);
    let mine = pending.iter().rposition(|(owner, explained)| *owner == thread() && explained.line == line);
    let explained = mine.map(|at| pending.remove(at).1);
    drop(pending);
    if let Some(explained) = explained {
        let arguments = exception.getattr("args").and_then(|arguments| arguments.len()).unwrap_or(0);
        let message = if arguments == 0 { None } else { exception.str().ok() };
        let message = message.map(|text| cut(&readable(&text), LONGEST_VALUE));
        page.leave(&SelfReport::Explained(Explained { thread: thread_name, message, ..explained }));
    }
    exit_now(1)
}

impl AssertRecorder {
    fn explain(&self, py: Python<'_>, held: &[Held]) -> Explained {
        let mut found: Vec<(Position, String, String)> = Vec::new();
        for Held { note, value, .. } in held {
            let (Some(position), value) = (self.notes.get(*note), value.bind(py)) else { continue };
            if is_worth_showing(value) {
                let (label, shown) = (segment(&self.context.source, *position), represent(value));
                if !found.iter().any(|(_, other, value)| *other == label && *value == shown) {
                    found.push((*position, label, shown));
                }
            }
        }
        for (position, value) in &self.constants {
            found.push((*position, segment(&self.context.source, *position), represent(value.bind(py))));
        }
        for (name, position) in &self.names {
            // A name that is the argument of a call is not held.
            let label = segment(&self.context.source, *position);
            if !found.iter().any(|(_, other, _)| *other == label)
                && let Some(value) = look_up(py, name)
                && is_worth_showing(&value)
            {
                found.push((*position, label, represent(&value)));
            }
        }
        found.sort_by_key(|(position, _, _)| (position.0, position.1, std::cmp::Reverse((position.2, position.3))));
        found.truncate(MOST_VALUES);
        Explained {
            line: u32::try_from(self.position.0).unwrap_or(u32::MAX),
            assertion: cut(&segment(&self.context.source, self.position), LONGEST_ASSERTION),
            values: found.into_iter().map(|(_, label, value)| (cut(&label, LONGEST_LABEL), value)).collect(),
            thread: None,
            message: None,
        }
    }
}

/// The value of a name at the assert: from the locals of its frame, then from its globals. Builtins are not looked up, as they
/// are functions and classes.
fn look_up<'py>(py: Python<'py>, name: &str) -> Option<Bound<'py, PyAny>> {
    // SAFETY: the interpreter is attached; both calls return borrowed references or null.
    let spaces = unsafe {
        [
            Bound::from_borrowed_ptr_or_opt(py, ffi::PyEval_GetLocals()),
            Bound::from_borrowed_ptr_or_opt(py, ffi::PyEval_GetGlobals()),
        ]
    };
    if spaces.iter().any(Option::is_none) {
        // PyEval_GetLocals sets an exception if there is no frame.
        drop(PyErr::take(py));
    }
    spaces.into_iter().flatten().find_map(|space| space.get_item(name).ok())
}

/// Whether a value tells more than the source does, unlike functions, classes and modules.
fn is_worth_showing(value: &Bound<'_, PyAny>) -> bool {
    // Compared by name: the stable ABI has no type objects for functions, and asking Python for them imports modules that the
    // snippet did not import.
    let silent = |name: &str| matches!(name, "function" | "builtin_function_or_method" | "module");
    !(value.is_instance_of::<PyType>() || value.get_type().name().is_ok_and(|name| silent(&name.to_string_lossy())))
}

fn represent(value: &Bound<'_, PyAny>) -> String {
    match value.repr() {
        Ok(text) => cut(&readable(&text), LONGEST_VALUE),
        Err(error) => {
            let kind = error.get_type(value.py());
            format!("<repr raised {}>", kind.name().map_or_else(|_| "?".into(), |name| name.to_string()))
        }
    }
}

/// A text of Python with each lone surrogate as `\udc80`.
pub fn readable(text: &Bound<'_, PyString>) -> String {
    if let Ok(text) = text.to_str() {
        return text.to_owned();
    }
    let encoded = text.call_method1("encode", ("utf-8", "backslashreplace"));
    match encoded.and_then(|encoded| Ok(encoded.cast_into::<PyBytes>()?)) {
        Ok(bytes) => String::from_utf8_lossy(bytes.as_bytes()).into_owned(),
        Err(_) => text.to_string_lossy().into_owned(),
    }
}

/// An assert, as `instrument.py` describes it.
type Described<'py> = (
    Bound<'py, PyBytes>,
    Position,
    Vec<(String, Position)>,
    Vec<(Bound<'py, PyBytes>, Position, bool)>,
    Vec<(Position, Py<PyAny>)>,
);

/// Compiles a snippet with notes and recorders in its asserts, and enables faulthandler for what crashes.
///
/// # Errors
/// What `compile` raises, a `SyntaxError` most of all.
pub fn compile<'py>(py: Python<'py>, text: &str, script: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("faulthandler")?.call_method0("enable")?;
    let instrument = PyDict::new(py);
    py.run(INSTRUMENT, Some(&instrument), None)?;
    let get = |name: &str| instrument.get_item(name)?.ok_or_else(|| PyException::new_err("instrument.py"));
    let prepared = get("prepare")?.call1((PyBytes::new(py, text.as_bytes()), script))?;
    let (code, described): (Bound<'py, PyAny>, Vec<Described<'py>>) = prepared.extract()?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n");
    let context = Arc::new(Context { source: text, held: Mutex::default() });
    let constants = PyDict::new(py);
    for (index, (key, position, names, noted, folded)) in described.into_iter().enumerate() {
        let mut notes = Vec::with_capacity(noted.len());
        for (note, (key, position, plain_only)) in noted.into_iter().enumerate() {
            let note = Note { assert: index, index: note, plain_only, context: Arc::clone(&context) };
            constants.set_item(key, Py::new(py, note)?)?;
            notes.push(position);
        }
        let recorder =
            AssertRecorder { index, position, names, notes, constants: folded, context: Arc::clone(&context) };
        constants.set_item(key, Py::new(py, recorder)?)?;
    }
    if constants.is_empty() { Ok(code) } else { get("wire")?.call1((code, constants)) }
}
