//! [`Results`]: the runs that were as recorded, so that an unchanged snippet need not be run again.
//!
//! A result is kept under everything that it depends on: the snippet's file name and source, its packages and limits, the
//! sandbox that was asked for, the machine, and the [`BuildKey`]. What is compared with it is not a part of that: a kept run is
//! judged again with what the bank records now, and counts only if it is as recorded. Otherwise the snippet is run, so that
//! nothing that fails was ever taken from here.
//!
//! [`BuildKey`]: super::BuildKey

use std::collections::BTreeMap;

use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use verify_protocol::observation::Observation;
use verify_protocol::sandbox::{Layer, Sandbox};

use super::{Digest, Store, digest};
use crate::isolation::SandboxPolicy;
use crate::python::MachinePaths;

/// The longest output that is kept, in bytes. A snippet that prints more is run again.
const LONGEST_OUTPUT: usize = 64 << 10;

/// An entry of the cache.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum KeptEntry {
    Origin(Box<Origin>),
    Run(Box<KeptRun>),
}

/// Where runs were made. Many runs have the same, which is kept once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The version of the interpreter, with the micro version.
    pub version: String,
    /// `sys.executable`.
    pub executable: String,
    /// The paths of the interpreter that an output may contain.
    pub machine: MachinePaths,
    /// The sandbox that the worker had entered.
    pub sandbox: Sandbox,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct KeptRun {
    observation: Observation,
    place: Digest,
}

/// What a result depends on besides the build and the snippet.
#[derive(Debug, Clone)]
pub struct Circumstances(Digest);

impl Circumstances {
    /// Identifies the sandbox that is asked for, and the system that it is made from.
    pub fn new(policy: SandboxPolicy, without: &[Layer]) -> Circumstances {
        let system = nix::sys::utsname::uname().map_or_else(
            |_| String::new(),
            |name| [name.release(), name.version(), name.machine()].map(|part| part.to_string_lossy()).join("\n"),
        );
        let user = nix::unistd::geteuid();
        Circumstances(digest(&[&format!("{policy:?} {without:?}"), &system, &user.to_string()]))
    }
}

/// The runs of earlier sessions that were as recorded, and those of this one.
#[derive(Debug)]
pub struct Results {
    store: Store<BTreeMap<Digest, KeptEntry>>,
    new: Mutex<BTreeMap<Digest, KeptEntry>>,
    circumstances: Circumstances,
}

impl Results {
    pub(super) fn new(store: Store<BTreeMap<Digest, KeptEntry>>, circumstances: Circumstances) -> Results {
        Results { store, new: Mutex::default(), circumstances }
    }

    /// The key of a snippet's result, from the digest of the snippet and what it runs with.
    pub fn key(&self, file_name: &str, snippet: Digest) -> Digest {
        let [circumstances, snippet] =
            [self.circumstances.0, snippet].map(|part| blake3::Hash::from_bytes(part).to_hex());
        digest(&[&circumstances, file_name, &snippet])
    }

    /// Whether there is any result.
    pub fn is_empty(&self) -> bool {
        self.store.known().is_empty()
    }

    /// Returns the run that was kept under a key, and where it was made.
    pub fn find(&self, key: &Digest) -> Option<(&Observation, &Origin)> {
        let KeptEntry::Run(run) = self.store.known().get(key)? else { return None };
        let KeptEntry::Origin(place) = self.store.known().get(&run.place)? else { return None };
        Some((&run.observation, place))
    }

    /// Whether a run with this observation can be kept.
    pub fn keeps(&self, observation: &Observation) -> bool {
        self.store.is_kept() && observation.stdout.len() + observation.stderr.len() <= LONGEST_OUTPUT
    }

    /// Keeps a run that was made at a place.
    pub fn add(&self, key: Digest, observation: Observation, place: &Origin) {
        let Ok(bytes) = postcard::to_stdvec(place) else { return };
        let place_key: Digest = blake3::hash(&bytes).into();
        let mut new = self.new.lock();
        new.entry(place_key).or_insert_with(|| KeptEntry::Origin(Box::new(place.clone())));
        new.insert(key, KeptEntry::Run(Box::new(KeptRun { observation, place: place_key })));
    }

    /// Writes the runs of this session.
    pub fn remember(&self) {
        let new = std::mem::take(&mut *self.new.lock());
        if !new.is_empty() {
            self.store.add(new);
        }
    }
}
