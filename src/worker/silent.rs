//! Recognises the objects whose end shows nothing, although they have a finaliser or a callback.
//!
//! What is recognised is what Django, SQLite and asyncio leave behind in nearly every snippet: without the rules for these, six
//! questions on Django take 15.7 s of CPU, and with them 12.7 s.

use pyo3::exceptions::PyResourceWarning;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyCFunction, PyDict, PyType, PyWeakrefReference};

use crate::interpreter::Embedded;

/// Whether an object that is alive at the end of the process can show that it ends: it, or instances of the class that it is,
/// have a finaliser (generators, coroutines and files have one, too), or it is a weak reference with a callback.
pub fn shows_its_end(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    if has_finalizer(object.get_type_ptr()) {
        return Ok(!is_plain_stream(interpreter, object)?
            && !is_over(object)?
            && !is_closed_loop(interpreter, object)?
            && !is_done(interpreter, object)?
            && !is_connection_to_sqlite(interpreter, object)?
            && !only_lets_go(interpreter, object)?);
    }
    if let Ok(class) = object.cast::<PyType>() {
        // Other instances are found by themselves.
        // SAFETY: attached; asks for the flags of a type.
        let is_collected = unsafe { ffi::PyType_GetFlags(class.as_type_ptr()) } & ffi::Py_TPFLAGS_HAVE_GC != 0;
        return Ok(!is_collected && has_finalizer(class.as_type_ptr()));
    }
    if object.is_instance_of::<PyWeakrefReference>() {
        let callback = object.getattr("__callback__")?;
        return Ok(!callback.is_none() && !only_forgets(interpreter, &callback)?);
    }
    Ok(false)
}

/// Whether the object is a Python function with these globals.
pub fn is_function_of(object: &Bound<'_, PyAny>, globals: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(object.get_type().name()? == "function" && object.getattr("__globals__")?.is(globals))
}

/// What a function has captured by this name.
pub fn captured<'py>(function: &Bound<'py, PyAny>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let place = function.getattr("__code__")?.getattr("co_freevars")?.call_method1("index", (name,))?;
    function.getattr("__closure__")?.get_item(place)?.getattr("cell_contents")
}

fn has_finalizer(class: *mut ffi::PyTypeObject) -> bool {
    // SAFETY: attached; the slots of every type can be read, also those of one that is not a heap type.
    unsafe { !ffi::PyType_GetSlot(class, ffi::Py_tp_finalize).is_null() }
}

/// Whether an object is a generator or coroutine that has come to its end, or the generator of an expression, which has nothing
/// to do when it is closed.
fn is_over(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    match frame_and_code(object)? {
        Some((frame, code)) => Ok(frame.is_none() || code.getattr("co_name")?.eq("<genexpr>")?),
        None => Ok(false),
    }
}

/// The frame, or `None`, and the code of a generator or coroutine.
pub fn frame_and_code<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>> {
    for prefix in ["gi", "cr", "ag"] {
        if let Some(frame) = object.getattr_opt(format!("{prefix}_frame"))? {
            return Ok(Some((frame, object.getattr(format!("{prefix}_code"))?)));
        }
    }
    Ok(None)
}

/// Whether an object is a stream of `_io` itself, in memory or closed, down to the file. Its finaliser does nothing.
fn is_plain_stream(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = object.py();
    let is_one_of = |classes: &[Py<PyAny>]| classes.iter().any(|class| object.get_type().is(class.bind(py)));
    if is_one_of(&interpreter.memory_streams) {
        return Ok(object.getattr("__dict__")?.len()? == 0);
    }
    if !is_one_of(&interpreter.file_streams) {
        return Ok(false);
    }
    for below in ["buffer", "raw"] {
        if let Some(below) = object.getattr_opt(below)?
            && !is_plain_stream(interpreter, &below)?
        {
            return Ok(false);
        }
    }
    object.getattr("closed")?.is_truthy()
}

/// Whether an object is an event loop of `asyncio` itself that is closed. Its `__del__` only asks whether it is.
fn is_closed_loop(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    const NAMES: [&str; 2] = ["__del__", "is_closed"];
    let (class, modules) = (object.get_type(), interpreter.modules.bind(object.py()));
    let Some(events) = modules.get_item("asyncio.unix_events")? else { return Ok(false) };
    let Some(base) = modules.get_item("asyncio.base_events")? else { return Ok(false) };
    if !class.is(&events.getattr("_UnixSelectorEventLoop")?) {
        return Ok(false);
    }
    let names = object.getattr("__dict__")?.cast_into::<PyDict>()?;
    for name in NAMES {
        if names.contains(name)? || !is_function_of(&class.getattr(name)?, base.getattr("__dict__")?.as_any())? {
            return Ok(false);
        }
    }
    names.get_item("_closed")?.map_or(Ok(false), |closed| closed.is_truthy())
}

/// Whether an object is a task or a future of `asyncio` itself that is done, with an exception that somebody has seen, if any. Its
/// finaliser only complains of the opposite.
fn is_done(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Some(module) = interpreter.modules.bind(object.py()).get_item("_asyncio")? else { return Ok(false) };
    let class = object.get_type();
    if !class.is(&module.getattr("Task")?) && !class.is(&module.getattr("Future")?) {
        return Ok(false);
    }
    Ok(object.call_method0("done")?.is_truthy()? && !object.getattr("_log_traceback")?.is_truthy()?)
}

/// Whether an object is a connection of `sqlite3` itself. Its finaliser closes it, which nothing outlives, and warns that it was
/// open, unless that is ignored as usual.
fn is_connection_to_sqlite(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = object.py();
    let modules = interpreter.modules.bind(py);
    let Some(module) = modules.get_item("_sqlite3")? else { return Ok(false) };
    if !object.get_type().is(&module.getattr("Connection")?) {
        return Ok(false);
    }
    let Some(warnings) = modules.get_item("warnings")? else { return Ok(true) };
    for filter in warnings.getattr("filters")?.try_iter()? {
        let filter = filter?;
        let category = filter.get_item(2)?;
        if py.get_type::<PyResourceWarning>().is_subclass(&category)? {
            // The first filter that may apply decides, if it ignores whatever the text, the module and the line are.
            let (action, line) = (filter.get_item(0)?, filter.get_item(4)?);
            return Ok(action.eq("ignore")?
                && filter.get_item(1)?.is_none()
                && filter.get_item(3)?.is_none()
                && line.eq(0)?);
        }
    }
    Ok(false)
}

/// Whether a finaliser does nothing but let go of what the object has: it deletes an attribute or empties a dictionary, or it is that
/// of `io.IOBase` and closes a stream whose class does nothing when it is closed. What is let go of and shows its end is found by
/// itself.
fn only_lets_go(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let (py, class) = (object.py(), object.get_type());
    let finalizer = class.as_any().getattr_opt("__del__")?;
    let Some(finalizer) = finalizer else { return does_nothing_when_closed(interpreter, object) };
    let Some((code, name)) = code_with_one_name(&finalizer)? else { return Ok(false) };
    // SAFETY: attached; the slots of every type can be read.
    let deletes_as_usual = unsafe {
        ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_setattro) == ffi::PyObject_GenericSetAttr as *mut _
            && ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_getattro) == ffi::PyObject_GenericGetAttr as *mut _
    };
    let Some(own) = own_attributes(object) else { return Ok(false) };
    let Some(value) = own.get_item(&name)? else { return Ok(false) };
    if !deletes_as_usual || class.as_any().getattr_opt(&name)?.is_some() {
        return Ok(false);
    }
    Ok(is_code_of(py, &code, &format!("def f(self):\n del self.{name}\n"))?
        || (value.get_type().is(py.get_type::<PyDict>())
            && is_code_of(py, &code, &format!("def f(self):\n self.{name}.clear()\n"))?))
}

/// Whether a stream in Python has the finaliser of `io.IOBase`, and its class does not change what that calls.
fn does_nothing_when_closed(interpreter: &Embedded, object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Some(io) = interpreter.modules.bind(object.py()).get_item("_io")? else { return Ok(false) };
    let base = io.getattr("_IOBase")?.cast_into::<PyType>()?;
    let class = object.get_type();
    // SAFETY: attached; the slots of every type can be read.
    let is_same = unsafe {
        ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_finalize)
            == ffi::PyType_GetSlot(base.as_type_ptr(), ffi::Py_tp_finalize)
    };
    if !is_same || !class.is_subclass(&base)? {
        return Ok(false);
    }
    let Some(own) = own_attributes(object) else { return Ok(false) };
    for name in ["close", "closed", "flush", "_finalizing", "__setattr__", "__getattribute__"] {
        if own.contains(name)? || !same_attribute(&class, &base, name)? {
            return Ok(false);
        }
    }
    Ok(class.as_any().getattr_opt("__getattr__")?.is_none())
}

/// Whether two classes have the same object as an attribute, or neither has one.
fn same_attribute(one: &Bound<'_, PyType>, other: &Bound<'_, PyType>, name: &str) -> PyResult<bool> {
    Ok(match (one.as_any().getattr_opt(name)?, other.as_any().getattr_opt(name)?) {
        (Some(one), Some(other)) => one.is(&other),
        (None, None) => true,
        _ => false,
    })
}

/// The dictionary of an object, without asking its class.
pub fn own_attributes<'py>(object: &Bound<'py, PyAny>) -> Option<Bound<'py, PyDict>> {
    // SAFETY: attached. It returns a new reference, or none and an exception, and calls no `__getattr__`.
    let names = unsafe {
        Bound::from_owned_ptr_or_err(object.py(), ffi::PyObject_GenericGetDict(object.as_ptr(), std::ptr::null_mut()))
    };
    names.ok()?.cast_into::<PyDict>().ok()
}

/// The code of a plain function that uses one name, and that name.
fn code_with_one_name<'py>(function: &Bound<'py, PyAny>) -> PyResult<Option<(Bound<'py, PyAny>, String)>> {
    if function.get_type().name()? != "function" {
        return Ok(None);
    }
    let code = function.getattr("__code__")?;
    let names: Vec<String> = code.getattr("co_names")?.extract()?;
    Ok(match &names[..] {
        [name] if name.is_ascii() => Some((code, name.clone())),
        [name, clear] if name.is_ascii() && clear == "clear" => Some((code, name.clone())),
        _ => None,
    })
}

/// Whether a code object is that of the function `f` in a text, whatever its parameters are called.
fn is_code_of(py: Python<'_>, code: &Bound<'_, PyAny>, text: &str) -> PyResult<bool> {
    let space = PyDict::new(py);
    let text = std::ffi::CString::new(text)?;
    py.run(&text, Some(&space), None)?;
    let Some(expected) = space.get_item("f")? else { return Ok(false) };
    let expected = expected.getattr("__code__")?;
    for name in [
        "co_code",
        "co_consts",
        "co_names",
        "co_argcount",
        "co_kwonlyargcount",
        "co_flags",
        "co_freevars",
        "co_cellvars",
    ] {
        if !code.getattr(name)?.eq(expected.getattr(name)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether the callback of a weak reference only removes what belongs to it: an entry of the cache of an abstract base class, of
/// a collection of `weakref` or of the handlers of `logging`, or the values of a thread in a `threading.local`. Values that show
/// their end are found by themselves.
fn only_forgets(interpreter: &Embedded, callback: &Bound<'_, PyAny>) -> PyResult<bool> {
    let is_named = |name: &str| -> PyResult<bool> { callback.getattr("__name__")?.eq(name) };
    if callback.is_instance_of::<PyCFunction>() {
        // Of `_abc`, and of `_thread` before and from 3.13.
        return Ok(is_named("_destroy")? || is_named("_localdummy_destroyed")? || is_named("clear_locals")?);
    }
    if callback.get_type().name()? == "method" {
        return only_sets_a_flag(callback);
    }
    let modules = interpreter.modules.bind(callback.py());
    // A `WeakMethod` calls the callback that it was given, if any.
    if let Some(module) = modules.get_item("weakref")?
        && is_function_of(callback, module.getattr("__dict__")?.as_any())?
        && is_named("_cb")?
    {
        let given = captured(callback, "callback")?;
        return Ok(given.is_none() || only_forgets(interpreter, &given)?);
    }
    for (module, name) in [("weakref", "remove"), ("_weakrefset", "_remove"), ("logging", "_removeHandlerRef")] {
        if let Some(module) = modules.get_item(module)?
            && is_function_of(callback, module.getattr("__dict__")?.as_any())?
        {
            return is_named(name);
        }
    }
    Ok(false)
}

/// Whether a method does nothing but set an attribute of its object to `True`, as that by which Django notices that receivers of a
/// signal are gone.
fn only_sets_a_flag(method: &Bound<'_, PyAny>) -> PyResult<bool> {
    let class = method.getattr("__self__")?.get_type();
    // SAFETY: attached; the slots of every type can be read.
    let sets_as_usual = unsafe {
        ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_setattro) == ffi::PyObject_GenericSetAttr as *mut _
    };
    let Some((code, name)) = code_with_one_name(&method.getattr("__func__")?)? else { return Ok(false) };
    if !sets_as_usual || class.as_any().getattr_opt(&name)?.is_some() {
        return Ok(false);
    }
    is_code_of(method.py(), &code, &format!("def f(self, reference=None):\n self.{name} = True\n"))
}
