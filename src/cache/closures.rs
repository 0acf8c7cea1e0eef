//! What importing a module imports with it: learned from the interpreters of one run and kept for the next ones.
//!
//! An interpreter that has imported `logging` is a good one to fork the one from that imports `asyncio`, as that imports
//! `logging` itself: the snippet finds what it would have found. What is known of this is of one build of CPython, and a run
//! that knows nothing only imports some modules more than once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use crate::cache::{cache, keep};
use crate::python::Interpreter;

/// By module, the modules that come with it into an interpreter that has imported nothing.
#[derive(Debug, Default)]
pub struct Closures {
    known: BTreeMap<String, BTreeSet<String>>,
    file: Option<PathBuf>,
}

impl Closures {
    /// What is remembered of an interpreter; nothing, where that cannot be read.
    pub fn remembered(interpreter: &Interpreter) -> Closures {
        let build = blake3::hash(interpreter.build().as_bytes()).to_hex();
        let file = cache().map(|cache| cache.join("imports").join(format!("{}.json", &build[..16])));
        let text = file.as_ref().and_then(|file| fs::read(file).ok()).unwrap_or_default();
        Closures { known: serde_json::from_slice(&text).unwrap_or_default(), file }
    }

    /// Whether importing `module` imports `other`, as far as is known.
    pub fn contain(&self, module: &str, other: &str) -> bool {
        self.known.get(module).is_some_and(|closure| closure.contains(other))
    }

    /// Adds what a run has learned. Where that cannot be written, it is learned again.
    pub fn remember(&self, learned: BTreeMap<String, BTreeSet<String>>) {
        let Some(file) = self.file.as_ref().filter(|_| !learned.is_empty()) else { return };
        let mut all = self.known.clone();
        all.extend(learned);
        keep(file, &serde_json::to_vec(&all).expect("names are plain JSON"));
    }
}

#[cfg(test)]
impl Closures {
    /// Those of a table.
    pub fn of(table: &[(&str, &[&str])]) -> Closures {
        let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Closures { known: table.iter().map(|(module, names)| ((*module).to_owned(), set(names))).collect(), file: None }
    }
}
