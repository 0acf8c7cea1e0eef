//! The list of every Python of the machine: a [`PythonList`], with what each is, where it is from, and why it cannot be used.
//! Its formats are [`human`] and JSON.

pub mod human;

use rayon::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

use crate::python::{Build, Candidate, Implementation, full_version};
use crate::text::printable;

/// The Pythons that were found, newest first.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PythonList {
    /// The version of this format.
    pub format: u32,
    pub pythons: Vec<PythonEntry>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PythonEntry {
    /// `CPython`, `PyPy` or `unknown`.
    pub implementation: String,
    /// `3.13.0` if it could be asked, else `3.13`; null if that is not known.
    pub version: Option<String>,
    /// `default`, `free-threaded`, `debug` or `free-threaded debug`; null if it is not a CPython.
    pub build: Option<String>,
    pub executable: String,
    pub libpython: Option<String>,
    /// What it was found by: `pyenv`, `uv`, `system` or `PATH`.
    pub from: String,
    pub usable: bool,
    /// Why it cannot be used.
    pub why: Option<String>,
}

impl PythonList {
    /// Makes the list. Each Python is run to get its micro version.
    pub fn of(found: &[Candidate]) -> PythonList {
        let mut pythons: Vec<(Option<crate::python::Version>, PythonEntry)> = found
            .par_iter()
            .map(|found| {
                let (implementation, version, build): (_, _, Option<Build>) = match found.implementation {
                    Implementation::CPython { version, build } => ("CPython", Some(version), Some(build)),
                    Implementation::PyPy => ("PyPy", None, None),
                    Implementation::Unknown => ("unknown", None, None),
                };
                let full = full_version(&found.executable);
                let entry = PythonEntry {
                    implementation: implementation.to_owned(),
                    version: full.or_else(|| version.map(|version| version.to_string())),
                    build: build.map(|build| build.label().to_owned()),
                    executable: printable(&found.executable.to_string_lossy()),
                    libpython: found.libpython.as_ref().map(|path| printable(&path.to_string_lossy())),
                    from: found.origin.to_owned(),
                    usable: found.usable.is_ok(),
                    why: found.usable.as_ref().err().map(|why| printable(&why.to_string())),
                };
                (version, entry)
            })
            .collect();
        // The sort is stable: of equal versions, the one that is used stays first.
        pythons.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
        PythonList { format: 1, pythons: pythons.into_iter().map(|(_, entry)| entry).collect() }
    }
}
