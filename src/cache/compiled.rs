//! Snippets as they were compiled before, kept in the user's cache directory for the next run of the same interpreter.
//!
//! What is in it is run in the place of the snippet's own text, so it is trusted as the environments beside it are: only the
//! user can write it, and no snippet can. Where `CI` is set it is neither read nor written, as caches there may come from
//! others.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use crate::cache::{cache, is_ci, keep};
use crate::python::Interpreter;

type Digest = [u8; 32];
type Entries = BTreeMap<Digest, Vec<u8>>;

/// A larger collection is begun anew with what was compiled last, in bytes. That of the shipped bank has 1.5 MiB for each
/// Python.
const LARGEST: usize = 32 << 20;

/// What is known of earlier runs, and what is new in this one.
#[derive(Default)]
pub struct Compiled {
    file: Option<PathBuf>,
    /// What a compiled snippet depends on besides itself.
    around: Digest,
    known: Entries,
    new: Mutex<Entries>,
}

impl Compiled {
    /// What is remembered of an interpreter; nothing, and for good, where a cache cannot be trusted.
    pub fn remembered(interpreter: &Interpreter) -> Compiled {
        let Some(cache) = cache().filter(|_| !is_ci()) else { return Compiled::default() };
        let build = format!("{} {}", interpreter.build(), include_str!("../worker/instrument.py"));
        let around: Digest = blake3::hash(build.as_bytes()).into();
        let file = cache.join("compiled").join(&blake3::Hash::from(around).to_hex()[..16]);
        let known = fs::read(&file).ok().and_then(|bytes| postcard::from_bytes(&bytes).ok()).unwrap_or_default();
        Compiled { file: Some(file), around, known, new: Mutex::default() }
    }

    /// What a snippet of this text, to be run at this path, was compiled to.
    pub fn find(&self, source: &str, script: &str) -> Option<Vec<u8>> {
        self.known.get(&self.digest(source, script)).cloned()
    }

    /// Keeps what a snippet was compiled to.
    pub fn add(&self, source: &str, script: &str, compiled: &[u8]) {
        if self.file.is_some() {
            self.new
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(self.digest(source, script), compiled.to_vec());
        }
    }

    /// Writes what is new. Where that cannot be written, it is compiled again.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock().unwrap_or_else(PoisonError::into_inner));
        let Some(file) = self.file.as_ref().filter(|_| !new.is_empty()) else { return };
        let size: usize = self.known.values().map(Vec::len).sum();
        let mut all = if size < LARGEST { self.known.clone() } else { Entries::new() };
        all.extend(new);
        keep(file, &postcard::to_stdvec(&all).expect("digests and bytes can be encoded"));
    }

    fn digest(&self, source: &str, script: &str) -> Digest {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.around).update(script.as_bytes()).update(b"\0").update(source.as_bytes());
        hasher.finalize().into()
    }
}
