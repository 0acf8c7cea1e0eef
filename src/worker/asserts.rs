//! Counts and explains the asserts of a snippet: the objects that `instrument.py` puts into its code as constants.

use std::ffi::c_ulong;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use pyo3::exceptions::PyException;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyComplex, PyDict, PyFloat, PyInt, PyNone, PyString, PyTuple, PyType};
use verify_protocol::observation::Refutation;

use verify_worker::page::{MOST_ASSERTS, Page, Word};

/// Line, column, end line and end column as Python's `ast` counts them: lines from 1, columns in UTF-8 bytes from 0.
type Position = (usize, usize, usize, usize);

/// The longest `repr` of a value that is kept, in characters; the end of a longer one is cut. Four lines of a terminal.
const LONGEST_VALUE: usize = 320;
/// The longest text of an assert that is kept, in characters: more than a page.
const LONGEST_ASSERTION: usize = 4000;
/// More values than this are noise in an explanation.
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
    /// `note.keep` is the note itself, and so is any other attribute: slots of a closed class cannot be replaced, while its
    /// dictionary, in which a method would stand, can be got at through the collector.
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

/// Values that no reference count and no weak reference can miss.
fn is_plain(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyString>()
        || value.is_exact_instance_of::<PyFloat>()
        || value.is_exact_instance_of::<PyBytes>()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyComplex>()
        || value.is_exact_instance_of::<PyNone>()
}

/// Decides one assert: notes that it was executed, and explains it where it fails.
#[pyclass(frozen, module = "verify")]
pub struct Verdict {
    index: usize,
    position: Position,
    names: Vec<(String, Position)>,
    notes: Vec<Py<Note>>,
    context: Arc<Context>,
    /// The address of the code object that has this among its constants. It lives as long as the snippet's code does.
    code: AtomicUsize,
}

struct Context {
    page: Page,
    source: String,
}

#[pymethods]
impl Verdict {
    fn __matmul__(&self, condition: Bound<'_, PyAny>) -> PyResult<bool> {
        let truth = condition.is_truthy()?;
        if !self.is_asked_by_its_assert() {
            // Somebody has found this object and asks by himself; that is no assert, and nothing is noted.
            return Ok(truth);
        }
        self.context.page.executed(self.index);
        let py = condition.py();
        if truth {
            for note in &self.notes {
                // Dropped here, one by one and after the lock, as the values' finalisers may run any code.
                drop(note.get().replace(None));
            }
        } else if self.context.page.is_mine() {
            // Before the values are asked for their `repr`, which may do anything, and take any time.
            self.context.page.failed(self.index);
            let refutation = self.explain(py);
            self.context.page.say(&Word::Refuted(refutation));
        }
        Ok(truth)
    }
}

impl Verdict {
    /// Whether the code that calls this is that of the assert, on its lines.
    fn is_asked_by_its_assert(&self) -> bool {
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

/// Functions, classes and modules say nothing that the source does not say.
fn is_worth_showing(value: &Bound<'_, PyAny>) -> bool {
    // By name: the stable ABI has no type objects for functions, and to ask Python for them imports modules that the
    // snippet did not ask for.
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

/// A text up to so many characters.
fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The value of a name where the assert stands: the locals of its frame, then its globals. Builtins are not looked up,
/// as they are functions and classes.
fn look_up<'py>(py: Python<'py>, name: &str) -> Option<Bound<'py, PyAny>> {
    // SAFETY: the interpreter is attached; both calls return borrowed references or null.
    let spaces = unsafe {
        [
            Bound::from_borrowed_ptr_or_opt(py, ffi::PyEval_GetLocals()),
            Bound::from_borrowed_ptr_or_opt(py, ffi::PyEval_GetGlobals()),
        ]
    };
    if spaces.iter().any(Option::is_none) {
        // PyEval_GetLocals sets an exception where there is no frame.
        drop(PyErr::take(py));
    }
    spaces.into_iter().flatten().find_map(|space| space.get_item(name).ok())
}

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

/// The text at a position, its white space folded to single spaces.
fn segment(source: &str, (line, column, end_line, end_column): Position) -> String {
    let mut text = Vec::new();
    for (number, bytes) in (1..).zip(source.as_bytes().split(|byte| *byte == b'\n')) {
        if number < line || number > end_line {
            continue;
        }
        let from = if number == line { column } else { 0 };
        let to = if number == end_line { end_column } else { bytes.len() };
        text.extend_from_slice(bytes.get(from..to).unwrap_or_default());
        text.push(b' ');
    }
    String::from_utf8_lossy(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A snippet, compiled, with its asserts wired to the page.
pub struct Compiled<'py> {
    pub code: Bound<'py, PyAny>,
    /// The first line of the statement that stands last.
    pub last_line: u32,
}

/// The first part of compiling: what [`wire`] takes, as bytes that another process of the same Python can make. `inverted`
/// turns the truth value of every `assert` around, for the control run.
///
/// # Errors
/// What `compile` raises; a `SyntaxError` most of all.
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

/// The second part: makes the objects that count and explain, and puts them into the code.
///
/// # Errors
/// When `prepared` is not what [`prepare`] gave, or there are too many asserts.
pub fn wire<'py>(
    instrument: &Bound<'py, PyDict>,
    prepared: &Bound<'py, PyBytes>,
    source: &str,
    page: Page,
) -> PyResult<Compiled<'py>> {
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
        let verdict = Verdict { index, position, names, notes, context: Arc::clone(&context), code };
        constants.set_item(key, Py::new(py, verdict)?)?;
    }
    page.expect(&lines);
    let code = if constants.is_empty() { code } else { get("wire")?.call1((code, constants))? };
    tell_verdicts_their_code(&code)?;
    Ok(Compiled { code, last_line })
}

/// Walks the code and has every verdict in it remember where it is.
fn tell_verdicts_their_code(code: &Bound<'_, PyAny>) -> PyResult<()> {
    for constant in code.getattr("co_consts")?.cast_into::<PyTuple>()?.iter() {
        if let Ok(verdict) = constant.cast::<Verdict>() {
            verdict.get().code.store(code.as_ptr() as usize, Ordering::Relaxed);
        } else if constant.get_type().is(code.get_type()) {
            tell_verdicts_their_code(&constant)?;
        }
    }
    Ok(())
}

/// Closes the classes of what is put into a snippet's code, which the snippet can find there: nobody can set an attribute of
/// them from then on, and so give them other methods.
///
/// # Errors
/// Where CPython keeps the flags of a class in no way that is understood.
pub fn close_classes(py: Python<'_>) -> PyResult<()> {
    for class in [py.get_type::<Note>(), py.get_type::<Verdict>()] {
        // SAFETY: attached, and both are classes made by this executable.
        if !unsafe { close_class(class.as_type_ptr()) } {
            return Err(PyException::new_err("the flags of a class are not where they are in any known CPython"));
        }
    }
    Ok(())
}

/// Sets `Py_TPFLAGS_IMMUTABLETYPE`. The stable ABI can read the flags of a class but not set them, and has the flag only
/// for classes that are made from C: so the word that holds them is looked for, and the outcome is checked.
///
/// # Safety
/// `class` must be a class that nobody else is looking at.
unsafe fn close_class(class: *mut ffi::PyTypeObject) -> bool {
    /// `Include/object.h`, since 3.10.
    const IMMUTABLE: c_ulong = 1 << 8;
    /// A `PyTypeObject` has more than 50 words in every version; the flags are the 22nd where there is a GIL.
    const WORDS: usize = 40;
    // SAFETY: the object is larger than what is looked at, and its flags are an aligned word in it.
    unsafe {
        let flags = ffi::PyType_GetFlags(class);
        let words = class.cast::<c_ulong>();
        let mut places = (0..WORDS).filter(|index| *words.add(*index) == flags);
        let (Some(place), None) = (places.next(), places.next()) else { return false };
        *words.add(place) |= IMMUTABLE;
        ffi::PyType_GetFlags(class) == flags | IMMUTABLE
    }
}
