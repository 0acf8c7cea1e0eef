//! A [`Snippet`]: what is known of it without running it.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use pep440_rs::VersionSpecifiers;
use regex::Regex;

use super::asserts::Assert;
use super::format::LimitsEntry;
use super::group::Group;
use super::series::{Point, Versions};
use crate::snapshot::SourceDigest;
use verify_protocol::message::Import;

/// The largest snippet, in bytes: some thousand lines. It bounds how deep the syntax can be nested, and so how much stack
/// the parser takes.
pub const LARGEST: usize = 64 << 10;
/// The stack of a thread that parses snippets, in bytes. The most deeply nested snippet of [`LARGEST`] bytes takes between
/// 2 and 8 MiB in a build without optimisation (`tests/it/loader.rs`). Stack memory is taken only as it is touched.
pub const STACK: usize = 64 << 20;

/// A Python script that asserts a claim.
#[derive(Debug)]
pub struct Snippet {
    /// `topic/slug/claim`.
    pub id: String,
    /// Relative to the bank.
    pub path: PathBuf,
    pub source: Arc<str>,
    pub metadata: Metadata,
    /// The imports of the standard library at its top that can be made ahead of it, sorted.
    pub imports: Vec<Import>,
    /// The modules of packages that it imports at its top, in its order.
    pub packages: Vec<String>,
    /// Its asserts, in the order of the file.
    pub asserts: Vec<Assert>,
    /// The first line of the statement that stands last, looked up inside compound statements.
    pub last_line: u32,
    /// Whether it mentions `gc`: it may look at everything that the collector tracks, so nothing stays frozen for it.
    pub thaw: bool,
    /// In the order of their places. The snapshot of the beginning, if there is one, comes first.
    pub snapshots: Vec<Snapshot>,
}

impl Snippet {
    /// The digest of its text.
    pub fn digest(&self) -> SourceDigest {
        SourceDigest::of(&self.source)
    }

    /// The name of its file.
    pub fn file_name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The snapshot that applies to these versions: the last one whose place does.
    pub fn snapshot_for(&self, versions: &Versions) -> Option<&Snapshot> {
        self.snapshots.iter().rfind(|snapshot| snapshot.from.applies_to(versions))
    }
}

/// A recorded output.
#[derive(Debug)]
pub struct Snapshot {
    /// The place from which on it applies.
    pub from: Point,
    /// Relative to the bank.
    pub path: PathBuf,
    /// The recorded text, without the header.
    pub body: String,
    /// The versions that it was recorded with, according to its header.
    pub recorded_on: Option<Versions>,
    /// The text of the snippet that it was recorded of, according to its header.
    pub recorded_of: Option<SourceDigest>,
}

impl Snapshot {
    /// Whether it was recorded of another text of the snippet. An old snapshot does not say of which one it was recorded.
    pub fn is_stale(&self, snippet: &SourceDigest) -> bool {
        self.recorded_of.as_ref().is_some_and(|recorded| recorded != snippet)
    }
}

/// The inline metadata of a snippet.
#[derive(Debug, Default)]
pub struct Metadata {
    pub requires_python: Option<VersionSpecifiers>,
    /// The packages that it needs; `None` if the standard library is enough.
    pub group: Option<Group>,
    /// The place of the list of these packages in the source.
    pub dependencies: Range<usize>,
    /// The limits that it asks for.
    pub limits: LimitsEntry,
    /// Allows it the loopback interface of a network of its own.
    pub loopback: bool,
    /// Runs nothing else at the same time.
    pub exclusive: bool,
    /// Forks it from an interpreter that has not made its imports.
    pub without_preload: bool,
    pub redact: Vec<Redaction>,
    /// The mutants that are accepted as equivalent.
    pub equivalent: Vec<Equivalent>,
}

/// A mutant that is accepted as equivalent to its snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equivalent {
    pub mutant: String,
    pub because: String,
    /// The place of the name in the source.
    pub at: Range<usize>,
}

/// A part of the output that is replaced before the output is compared.
#[derive(Debug)]
pub struct Redaction {
    pub pattern: Regex,
    pub with: String,
}
