//! The [`Group`] of snippets that ask for the same packages.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use pep508_rs::{PackageName, Pep508Error, Pep508ErrorSource, Requirement, VersionOrUrl};

use super::layout::{CONSTRAINTS, LOCKS};

/// The packages that a snippet asks for. Snippets that ask for the same packages share a lock and an environment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The names of the packages, joined by `+`.
    pub name: String,
    /// Normalised (PEP 503, PEP 508) and sorted.
    pub requirements: Vec<String>,
}

impl Group {
    /// Forms the group of the `dependencies` of a snippet; `None` if there are no entries.
    ///
    /// # Errors
    /// The first entry that cannot be locked.
    pub fn of(entries: &[&str]) -> Result<Option<Group>, WrongEntry> {
        let mut found: Vec<(String, String)> = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let requirement = read_requirement(entry).map_err(|reason| WrongEntry { index, reason })?;
            found.push((requirement.name.to_string(), requirement.to_string()));
        }
        found.sort();
        found.dedup();
        let names: BTreeSet<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        let name = names.into_iter().collect::<Vec<_>>().join("+");
        let requirements = found.iter().map(|(_, requirement)| requirement.clone()).collect();
        let group = Group { name, requirements };
        if group.lock() == Path::new(LOCKS).join(CONSTRAINTS) {
            return Err(WrongEntry { index: 0, reason: NotLockable::TakenName });
        }
        Ok((!found.is_empty()).then_some(group))
    }

    /// Whether a package is among those that the snippets ask for.
    pub fn asks_for(&self, package: &PackageName) -> bool {
        self.name.split('+').any(|name| name == package.as_ref())
    }

    /// The path of the lock of the group, relative to the bank.
    pub fn lock(&self) -> PathBuf {
        Path::new(LOCKS).join(format!("{}.txt", self.name))
    }

    /// The requirements as the header of a lock lists them.
    pub fn requirements_text(&self) -> String {
        self.requirements.join(", ")
    }
}

/// `pandas`, or `numpy, pandas>=2`.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.requirements_text())
    }
}

/// An entry of `dependencies` that cannot be locked.
#[derive(Debug, thiserror::Error)]
#[error("entry {index} of `dependencies` cannot be locked")]
pub struct WrongEntry {
    /// The position in the list.
    pub index: usize,
    #[source]
    pub reason: NotLockable,
}

/// Why a requirement cannot be locked.
#[derive(Debug, thiserror::Error)]
pub enum NotLockable {
    // The display of the whole error quotes the entry a second time.
    #[error("{0}")]
    Syntax(Pep508ErrorSource),
    #[error("expected a name that ends with a letter or a digit, found `{0}`")]
    Name(String),
    #[error("expected at most {LONGEST_REQUIREMENT} bytes, found {0}")]
    Long(usize),
    #[error("expected a package of an index, found an address, which a lock cannot pin")]
    Address,
    #[error("expected another package beside `constraints`: {LOCKS}/{CONSTRAINTS} is not a lock")]
    TakenName,
}

impl NotLockable {
    /// What to do about it.
    pub fn fix(&self) -> &'static str {
        match self {
            NotLockable::Syntax(_) | NotLockable::Name(_) | NotLockable::Long(_) | NotLockable::Address => {
                "write it as in PEP 508, such as \"pandas\" or \"pandas>=2\"; packages come from an index"
            }
            NotLockable::TakenName => "add a second package to `dependencies`, so that the lock has another name",
        }
    }
}

/// The longest requirement, in bytes, with its marker. `pep508_rs` takes stack for each parenthesis of a marker.
const LONGEST_REQUIREMENT: usize = 2_000;

/// Reads a requirement that can be locked: a package of an index, not an address.
///
/// It is ASCII, as names, versions and markers of packages are: `pep508_rs` 0.9 panics at other letters in a marker.
pub(super) fn read_requirement(text: &str) -> Result<Requirement, NotLockable> {
    if text.len() > LONGEST_REQUIREMENT {
        return Err(NotLockable::Long(text.len()));
    }
    if let Some(other) = text.chars().find(|c| !c.is_ascii()) {
        return Err(NotLockable::Syntax(Pep508ErrorSource::String(format!(
            "`{}` is not ASCII",
            other.escape_default()
        ))));
    }
    if let Some(name) = unfinished_name(text) {
        return Err(NotLockable::Name(name.to_owned()));
    }
    let mut requirement =
        Requirement::from_str(text).map_err(|Pep508Error { message, .. }| NotLockable::Syntax(message))?;
    match &requirement.version_or_url {
        Some(VersionOrUrl::Url(_)) => return Err(NotLockable::Address),
        Some(VersionOrUrl::VersionSpecifier(_)) | None => {}
    }
    requirement.extras.sort();
    requirement.extras.dedup();
    Ok(requirement)
}

/// A name of the package or of an extra that ends in punctuation: `pep508_rs` 0.9 panics at one that anything follows.
fn unfinished_name(text: &str) -> Option<&str> {
    let head = text.split(['@', ';', '(', '<', '>', '=', '!', '~', '#']).next().unwrap_or_default();
    let mut words = head.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')));
    words.find(|word| word.starts_with(|c: char| c.is_ascii_alphanumeric()) && word.ends_with(['.', '-', '_']))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn groups_are_sets() {
        let name = |entries: &[&str]| Group::of(entries).unwrap().map(|group| (group.name.clone(), group.to_string()));
        let pair = |name: &str, text: &str| Some((name.to_owned(), text.to_owned()));
        assert_eq!(name(&[]), None);
        assert_eq!(name(&["Pandas"]), pair("pandas", "pandas"));
        assert_eq!(name(&["pandas >= 2", "NumPy"]), pair("numpy+pandas", "numpy, pandas>=2"));
        assert_eq!(name(&["numpy", "numpy", "zope.interface"]), pair("numpy+zope-interface", "numpy, zope-interface"));
        assert_eq!(name(&["flask[dotenv, async]"]), pair("flask", "flask[async,dotenv]"));
        for wrong in ["", "pandas>", "-e .", "./pandas", "pandas @ https://example.invalid/pandas.whl"] {
            assert_eq!(Group::of(&["numpy", wrong]).unwrap_err().index, 1, "{wrong}");
        }
    }

    /// The lock of a group that consists of the package `constraints` would be the file with the constraints.
    #[test]
    fn no_lock_is_the_file_with_the_constraints() {
        let error = Group::of(&["Constraints>=1"]).unwrap_err();
        assert!(matches!(error, WrongEntry { index: 0, reason: NotLockable::TakenName }), "{error:?}");
        assert_eq!(Group::of(&["constraints", "six"]).unwrap().unwrap().name, "constraints+six");
    }

    #[test]
    fn names_do_not_end_in_punctuation() {
        for wrong in
            ["six_ ", "six.>=1", "six-[extra]", "six[extra_]", "six[a,extra._ ]>=1", "six_ ; python_version > '3'"]
        {
            let error = Group::of(&[wrong]).unwrap_err();
            assert!(matches!(error.reason, NotLockable::Name(_)), "{wrong}: {error:?}");
        }
        assert!(Group::of(&["a_b.c-d[e_f,g.h]>=1.*,!=2 ; platform_system == '_x_'"]).is_err());
        assert!(Group::of(&["a_b.c-d[e_f, g.h]>=1,!=2 ; platform_system == '_x_'"]).is_ok());
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        /// Contributions choose these texts.
        #[test]
        fn no_requirement_makes_the_parser_panic(
            parts in prop::collection::vec(prop_oneof![
                "[a-z0-9._-]{1,3}", "[ \\[\\],;@<>=!~()'\"#é€\u{202e}/:$\\{\\}-]",
                prop::sample::select(vec![
                    "six", "==1.0", ">=1", "~=1", "===x", "!=1.*", " ; ", "python_version", "python_full_version", "os_name",
                    " in ", " not in ", " and ", " or ", "'3.10'", "'x y'", "extra", "implementation_version", "~= '3'", "(", ")",
                    "< '3.1.*'", "> ''", "https://x.invalid/", "file:", "${HOME}", "../", "1!", "+local", "a1", "rc", ".dev0",
                ]).prop_map(str::to_owned),
            ], 0..12)
        ) {
            let text = parts.concat();
            if let Err(error) = Group::of(&["six", &text]) {
                prop_assert_eq!(error.index, 1);
                prop_assert!(!error.reason.to_string().is_empty());
            }
        }
    }
}
