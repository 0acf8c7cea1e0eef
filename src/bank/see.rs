//! Where a documentation says what a statement says: a [`Reference`], and the [`Inventories`] in which it is looked up.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::Root;
use super::files::LARGEST_INVENTORY;
use super::installed::{InstalledInventories, Inventory};
use super::layout::inventory_path;
use super::names::Names;

/// A name in a documentation, as intersphinx writes it: `py:object.__hash__`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The word that stands for the documentation, from `[see]` in `verify.toml`.
    pub key: String,
    pub name: String,
}

/// The error of a text that has no colon.
#[derive(Debug, thiserror::Error)]
#[error("not a place in a documentation; expected a word, a colon and a name, such as py:object.__hash__")]
pub struct NotAReference;

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Reference, NotAReference> {
        let (key, name) = text.split_once(':').ok_or(NotAReference)?;
        Ok(Reference { key: key.to_owned(), name: name.to_owned() })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.key, self.name)
    }
}

/// The documentations that a bank points into, by the words that stand for them.
#[derive(Debug, Default)]
pub struct Inventories(pub BTreeMap<String, Kept>);

/// What a bank keeps of a documentation.
#[derive(Debug)]
pub struct Kept {
    pub project: String,
    /// The copy of its names, if there is one.
    pub names: Option<Names>,
}

/// What is known of a reference.
#[derive(Debug)]
pub struct Known<'k> {
    pub project: &'k str,
    /// The documentations that it was looked up in, the bank's copy first: all that there are, if none of them has the name.
    pub names: Vec<&'k Names>,
    name: &'k str,
}

impl Inventories {
    /// Reads the copies of a bank, of the documentations in `see`. One that is missing or malformed is left out: the loader reports
    /// it, and renewing mends it.
    pub fn read(root: &Root, see: &BTreeMap<String, String>) -> Inventories {
        let read = |(key, project): (&String, &String)| {
            let text = root.read_to_string(&inventory_path(key), LARGEST_INVENTORY);
            let names = text.ok().and_then(|text| Names::of_copy(&text)).filter(|names| names.project == *project);
            (key.clone(), Kept { project: project.clone(), names })
        };
        Inventories(see.iter().map(read).collect())
    }

    /// Looks a reference up: in the bank's copy, and only if that does not have the name in the documentation of the machine. One
    /// that has it is enough: a copy may be newer than what is installed, and the other way round.
    pub fn known<'k>(&'k self, reference: &'k Reference, installed: &'k InstalledInventories) -> Known<'k> {
        let kept = self.0.get(&reference.key);
        let project = kept.map_or("", |kept| kept.project.as_str());
        let copy = kept.and_then(|kept| kept.names.as_ref());
        let mut known = Known { project, names: copy.into_iter().collect(), name: &reference.name };
        if !known.has() {
            known.names.extend(installed.of(project).filter_map(Inventory::names));
        }
        known
    }
}

impl<'k> Known<'k> {
    /// Whether a documentation has the name.
    pub fn has(&self) -> bool {
        self.names.iter().any(|names| names.has(self.name))
    }

    /// The names that are most like it, at most three.
    pub fn near(&self) -> Vec<&'k str> {
        self.names.first().map(|names| names.near(self.name)).unwrap_or_default()
    }
}
