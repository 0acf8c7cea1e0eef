//! The list of every Python of the machine, `verify pythons`: what each is, where it is from, and why one cannot be used.

use rayon::prelude::*;
use serde::Serialize;

use crate::python::{Build, Candidate, Implementation, full_version};
use crate::report::json::to_text;
use crate::text::{count, printable};

/// What was found, newest first.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PythonList {
    /// The version of this format.
    pub format: u32,
    pub pythons: Vec<Entry>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// `CPython`, `PyPy` or `unknown`.
    pub implementation: String,
    /// `3.13.0` where it could be asked, else `3.13`; null where that is not known.
    pub version: Option<String>,
    /// `default`, `free-threaded`, `debug` or `free-threaded debug`; null where it is not a CPython.
    pub build: Option<String>,
    pub executable: String,
    pub libpython: Option<String>,
    /// Who has put it there: `pyenv`, `uv`, `system` or `PATH`.
    pub from: String,
    pub usable: bool,
    /// Why it cannot be used.
    pub why: Option<String>,
}

impl PythonList {
    /// Asks each for its micro version, by running it.
    pub fn of(found: &[Candidate]) -> PythonList {
        let mut pythons: Vec<(Option<crate::python::Version>, Entry)> = found
            .par_iter()
            .map(|found| {
                let (implementation, version, build): (_, _, Option<Build>) = match found.implementation {
                    Implementation::CPython { version, build } => ("CPython", Some(version), Some(build)),
                    Implementation::PyPy => ("PyPy", None, None),
                    Implementation::Unknown => ("unknown", None, None),
                };
                let full = full_version(&found.executable);
                let entry = Entry {
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
        // Stable: of equal versions the one that is used stays first.
        pythons.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
        PythonList { format: 1, pythons: pythons.into_iter().map(|(_, entry)| entry).collect() }
    }

    /// Three lines for each: what it is, its libpython, and whether it can be used. Paths are not broken.
    pub fn human(&self) -> String {
        let usable = self.pythons.iter().filter(|entry| entry.usable).count();
        let mut text = String::new();
        for entry in &self.pythons {
            let version = entry.version.as_deref().unwrap_or("?");
            let build = match &entry.build {
                Some(build) if build != "default" => format!(", {build}"),
                _ => String::new(),
            };
            text += &format!("{} {version}{build}, from {}\n", entry.implementation, entry.from);
            text += &format!("  python     {}\n", entry.executable);
            if let Some(libpython) = &entry.libpython {
                text += &format!("  libpython  {libpython}\n");
            }
            match &entry.why {
                Some(why) => text += &format!("  unusable   {why}\n"),
                None => text += "  usable\n",
            }
        }
        text += &format!(
            "{}{} found, {usable} usable\n",
            if text.is_empty() { "" } else { "\n" },
            count(self.pythons.len(), "Python")
        );
        text
    }

    pub fn json(&self) -> String {
        to_text(self)
    }
}
