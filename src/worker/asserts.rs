//! Counts and explains the asserts of a snippet, with the objects that `instrument.py` puts into its code as constants.

use std::ffi::c_ulong;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use pyo3::exceptions::PyException;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyInt, PyNone, PyString, PyTuple, PyType};
use verify_protocol::observation::Refutation;
use verify_worker::page::{MOST_ASSERTS, ResultPage, SelfReport};
use verify_worker::text::{LONGEST_ASSERTION, LONGEST_VALUE, Position, cut, segment};

/// The largest number of values in an explanation: half a screen. More are noise.
const MOST_VALUES: usize = 24;

/// Remembers the value of one sub-expression of an assert's condition until the assert is decided.
#[pyclass(frozen, module = "verify")]
pub struct Note {
    position: Position,
    plain_only: bool,
    value: Mutex<Option<Py<PyAny>>>,
}

#[pymethods]
impl Note {
    /// Returns the note itself for every attribute, `keep` among them. The slots of a closed class cannot be replaced, whereas
    /// its dictionary, which would hold a method, can be reached through the collector.
    fn __getattribute__<'py>(slf: Bound<'py, Self>, _name: Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __call__<'py>(&self, value: Bound<'py, PyAny>) -> Bound<'py, PyAny> {
        if !self.plain_only || is_plain(&value) {
            drop(self.replace(Some(value.clone().unbind())));
        }
        value
    }
}

impl Note {
    fn replace(&self, value: Option<Py<PyAny>>) -> Option<Py<PyAny>> {
        match self.value.lock() {
            Ok(mut slot) => std::mem::replace(&mut slot, value),
            Err(_) => None,
        }
    }
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

/// Records one assert: that it was executed, and why it failed.
#[pyclass(frozen, module = "verify", name = "Verdict")]
pub struct AssertRecorder {
    index: usize,
    position: Position,
    names: Vec<(String, Position)>,
    notes: Vec<Py<Note>>,
    context: Arc<Context>,
    /// The address of the code object that has this among its constants. That lives as long as the snippet's code does.
    code: AtomicUsize,
}

struct Context {
    page: ResultPage,
    source: String,
}

#[pymethods]
impl AssertRecorder {
    fn __matmul__(&self, condition: Bound<'_, PyAny>) -> PyResult<bool> {
        let truth = condition.is_truthy()?;
        if !self.is_called_by_its_assert() {
            // The snippet has found this object and calls it by hand. That is no assert, and nothing is recorded.
            return Ok(truth);
        }
        self.context.page.executed(self.index);
        let py = condition.py();
        if truth {
            for note in &self.notes {
                // Dropped here, one by one and after the lock is released, as finalisers of the values may run any code.
                drop(note.get().replace(None));
            }
        } else if self.context.page.is_mine() {
            // Recorded before any `repr` is called, which may do anything and take any time.
            self.context.page.failed(self.index);
            let refutation = self.explain(py);
            self.context.page.leave(&SelfReport::Refuted(refutation));
        }
        Ok(truth)
    }
}

impl AssertRecorder {
    /// Whether the caller is the code of the assert, on its lines.
    fn is_called_by_its_assert(&self) -> bool {
        // SAFETY: attached; the frame is borrowed from the running thread, and the code is released again.
        unsafe {
            let frame = ffi::PyEval_GetFrame();
            if frame.is_null() {
                return false;
            }
            let code = ffi::PyFrame_GetCode(frame);
            let is_its_code = code as usize == self.code.load(Ordering::Relaxed);
            ffi::Py_DECREF(code.cast());
            let line = usize::try_from(ffi::PyFrame_GetLineNumber(frame)).unwrap_or(0);
            is_its_code && (self.position.0..=self.position.2).contains(&line)
        }
    }

    fn explain(&self, py: Python<'_>) -> Refutation {
        let mut found: Vec<(Position, String, String)> = Vec::new();
        for note in &self.notes {
            let note = note.get();
            if let Some(value) = note.replace(None) {
                let value = value.bind(py);
                if is_worth_showing(value) {
                    found.push((note.position, segment(&self.context.source, note.position), represent(value)));
                }
            }
        }
        for (name, position) in &self.names {
            if let Some(value) = look_up(py, name)
                && is_worth_showing(&value)
                && !found.iter().any(|(_, label, _)| label == name)
            {
                found.push((*position, name.clone(), represent(&value)));
            }
        }
        found.sort_by_key(|(position, _, _)| (position.0, position.1, std::cmp::Reverse((position.2, position.3))));
        found.truncate(MOST_VALUES);
        Refutation {
            line: u32::try_from(self.position.0).unwrap_or(u32::MAX),
            assertion: cut(&segment(&self.context.source, self.position), LONGEST_ASSERTION),
            values: found.into_iter().map(|(_, label, value)| (cut(&label, LONGEST_VALUE), value)).collect(),
            thread: thread_name(py).map(|name| cut(&name, LONGEST_VALUE)),
        }
    }
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
        Ok(text) => cut(&text.to_string_lossy(), LONGEST_VALUE),
        Err(error) => {
            let kind = error.get_type(value.py());
            format!("<repr raised {}>", kind.name().map_or_else(|_| "?".into(), |name| name.to_string()))
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

/// The name of the calling thread, unless it is the main thread.
fn thread_name(py: Python<'_>) -> Option<String> {
    let name = || -> PyResult<Option<String>> {
        let modules = py.import("sys")?.getattr("modules")?;
        let Ok(threading) = modules.cast_into::<PyDict>().map_err(PyErr::from)?.get_item("threading") else {
            return Ok(None);
        };
        let Some(threading) = threading else { return Ok(None) };
        let current = threading.call_method0("current_thread")?;
        if current.is(&threading.call_method0("main_thread")?) {
            return Ok(None);
        }
        Ok(Some(current.getattr("name")?.extract()?))
    };
    name().ok().flatten()
}

/// A compiled snippet whose asserts record on the page.
pub struct WiredCode<'py> {
    pub code: Bound<'py, PyAny>,
    /// The first line of the last statement.
    pub last_line: u32,
}

/// Compiles a snippet into bytes that [`wire`] takes, and that another process of the same Python can make. `inverted` inverts
/// the truth value of every `assert`, for the control run.
///
/// # Errors
/// What `compile` raises, a `SyntaxError` most of all.
pub fn prepare<'py>(
    instrument: &Bound<'py, PyDict>,
    source: &str,
    script: &str,
    inverted: bool,
) -> PyResult<Bound<'py, PyBytes>> {
    let py = instrument.py();
    let function = instrument.get_item("prepare")?.ok_or_else(|| PyException::new_err("instrument.py"))?;
    Ok(function.call1((PyBytes::new(py, source.as_bytes()), script, inverted))?.cast_into::<PyBytes>()?)
}

/// An assert, as `instrument.py` describes it.
type Described<'py> =
    (Bound<'py, PyBytes>, Position, Vec<(String, Position)>, Vec<(Bound<'py, PyBytes>, Position, bool)>);

/// Makes the objects that count and explain asserts, and puts them into the prepared code.
///
/// # Errors
/// When `prepared` was not made by [`prepare`], or there are too many asserts.
pub fn wire<'py>(
    instrument: &Bound<'py, PyDict>,
    prepared: &Bound<'py, PyBytes>,
    source: &str,
    page: ResultPage,
) -> PyResult<WiredCode<'py>> {
    let py = instrument.py();
    let get = |name: &str| instrument.get_item(name)?.ok_or_else(|| PyException::new_err("instrument.py"));
    let loaded = get("marshal")?.getattr("loads")?.call1((prepared,))?;
    let (code, described, last_line): (Bound<'py, PyAny>, Vec<Described<'py>>, u32) = loaded.extract()?;
    if described.len() > MOST_ASSERTS {
        return Err(PyException::new_err(format!("more than {MOST_ASSERTS} asserts in one snippet")));
    }
    let context = Arc::new(Context { page, source: source.to_owned() });
    let constants = PyDict::new(py);
    let mut lines = Vec::with_capacity(described.len());
    for (index, (key, position, names, noted)) in described.into_iter().enumerate() {
        let mut notes = Vec::with_capacity(noted.len());
        for (key, position, plain_only) in noted {
            let note = Py::new(py, Note { position, plain_only, value: Mutex::new(None) })?;
            constants.set_item(key, &note)?;
            notes.push(note);
        }
        lines.push(u32::try_from(position.0).unwrap_or(u32::MAX));
        let code = AtomicUsize::new(0);
        let recorder = AssertRecorder { index, position, names, notes, context: Arc::clone(&context), code };
        constants.set_item(key, Py::new(py, recorder)?)?;
    }
    page.expect(&lines);
    let code = if constants.is_empty() { code } else { get("wire")?.call1((code, constants))? };
    set_code_of_recorders(&code)?;
    Ok(WiredCode { code, last_line })
}

/// Walks the code and sets, in every recorder among its constants, the code object that holds it.
fn set_code_of_recorders(code: &Bound<'_, PyAny>) -> PyResult<()> {
    for constant in code.getattr("co_consts")?.cast_into::<PyTuple>()?.iter() {
        if let Ok(recorder) = constant.cast::<AssertRecorder>() {
            recorder.get().code.store(code.as_ptr() as usize, Ordering::Relaxed);
        } else if constant.get_type().is(code.get_type()) {
            set_code_of_recorders(&constant)?;
        }
    }
    Ok(())
}

/// Closes the classes of the objects that are put into a snippet's code, where the snippet can find them: from then on no
/// attribute of them can be set, so they cannot get other methods.
///
/// # Errors
/// When this CPython keeps the flags of a class in a way that is not understood.
pub fn close_classes(py: Python<'_>) -> PyResult<()> {
    for class in [py.get_type::<Note>(), py.get_type::<AssertRecorder>()] {
        // SAFETY: attached, and both are classes made by this executable.
        if !unsafe { close_class(class.as_type_ptr()) } {
            return Err(PyException::new_err("the flags of a class are not where they are in any known CPython"));
        }
    }
    Ok(())
}

/// Sets `Py_TPFLAGS_IMMUTABLETYPE`. The stable ABI can read the flags of a class but cannot set them, and has this flag only
/// for classes that are made from C. So the word that holds the flags is searched for, and the outcome is checked.
///
/// # Safety
/// Nothing else may access `class` at the same time.
unsafe fn close_class(class: *mut ffi::PyTypeObject) -> bool {
    /// `Include/object.h`, since 3.10.
    const IMMUTABLE: c_ulong = 1 << 8;
    /// The number of words that are searched. A `PyTypeObject` has more than 50 in every version; with a GIL the flags are the
    /// 22nd.
    const WORDS: usize = 40;
    // SAFETY: the object is larger than the part that is searched, and its flags are an aligned word in it.
    unsafe {
        let flags = ffi::PyType_GetFlags(class);
        let words = class.cast::<c_ulong>();
        let mut places = (0..WORDS).filter(|index| *words.add(*index) == flags);
        let (Some(place), None) = (places.next(), places.next()) else { return false };
        *words.add(place) |= IMMUTABLE;
        ffi::PyType_GetFlags(class) == flags | IMMUTABLE
    }
}
