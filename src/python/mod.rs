//! Defines Python versions, builds and interpreters as values.
//!
//! [`search`] names the places where interpreters are, [`discovery`] finds them there, [`probe`] asks one about itself, and
//! [`choice`] selects those of a run. `machine` has the paths of one that outputs may contain.

pub mod choice;
pub mod discovery;
mod machine;
pub mod probe;
mod remedy;
pub mod search;

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use pep440_rs::VersionSpecifiers;
use serde::Serialize;

pub use self::choice::{NotFound, NotGiven, PythonSelection, choose, choose_all, newest};
pub use self::discovery::{Candidate, Implementation, Unfit, Unusable, discover, survey};
pub use self::machine::MachinePaths;
pub use self::probe::full_version;
pub use self::search::{SearchPaths, workers_directory};

/// A Python version as change points and snapshots name it: major and minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    pub major: u8,
    pub minor: u8,
}

impl Version {
    /// The oldest version that a worker can embed: the worker is built for the stable ABI of 3.10.
    pub const OLDEST: Version = Version { major: 3, minor: 10 };
    /// The oldest free-threaded version that a worker can be built for: pyo3 0.30 has dropped 3.13, whose free-threading was
    /// an experiment.
    pub const OLDEST_FREE_THREADED: Version = Version { major: 3, minor: 14 };
    /// Where a search for a version ends that no version satisfies. A minor version has come every year, so no Python
    /// reaches it while this program lives. It doesn't say which versions exist: for that see [`Version::up_to`].
    const SEARCH_LIMIT: u8 = 99;

    /// Returns the oldest version that a worker can embed and `is_wanted` accepts.
    pub fn first(is_wanted: impl Fn(Version) -> bool) -> Option<Version> {
        let last = Version { minor: Version::SEARCH_LIMIT, ..Version::OLDEST };
        Version::OLDEST.up_to(last).find(|version| is_wanted(*version))
    }

    /// Iterates over the minor versions from this one to `last`, inclusive; at least this one.
    ///
    /// The newest version is never a constant. A caller takes it from the interpreters that were found and the versions
    /// that the user or the bank asks for.
    pub fn up_to(self, last: Version) -> impl Iterator<Item = Version> {
        let last = last.max(self);
        (self.minor..=last.minor.max(self.minor)).map(move |minor| Version { major: self.major, minor })
    }

    /// Returns whether a specifier such as `>=3.10` allows some micro release of this version.
    pub fn meets(self, specifiers: &VersionSpecifiers) -> bool {
        // The micro version is not known without running the interpreter; 99 is above every one there was.
        let newest = pep440_rs::Version::new([u64::from(self.major), u64::from(self.minor), 99]);
        let oldest = pep440_rs::Version::new([u64::from(self.major), u64::from(self.minor)]);
        specifiers.contains(&newest) || specifiers.contains(&oldest)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The error of a text that is not `major.minor`.
#[derive(Debug, thiserror::Error)]
#[error("not a Python version; expected `major.minor`, such as 3.12")]
pub struct NotAVersion;

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Version, NotAVersion> {
        let (major, minor) = text.split_once('.').ok_or(NotAVersion)?;
        let number = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
            true => text.parse().map_err(|_| NotAVersion),
            false => Err(NotAVersion),
        };
        Ok(Version { major: number(major)?, minor: number(minor)? })
    }
}

/// A version and a build as users write them: `3.13`, or `3.14t` for the free-threaded build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label {
    pub version: Version,
    pub free_threaded: bool,
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.version, if self.free_threaded { "t" } else { "" })
    }
}

impl Serialize for Label {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Label {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Label, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl FromStr for Label {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Label, NotAVersion> {
        let version = text.strip_suffix('t');
        Ok(Label { version: version.unwrap_or(text).parse()?, free_threaded: version.is_some() })
    }
}

impl Label {
    /// Returns the file name of the worker that embeds this build.
    ///
    /// One worker serves every CPython that has the stable ABI. A free-threaded build doesn't have it and needs a worker of
    /// its own.
    pub fn worker(self) -> String {
        match self.free_threaded {
            true => format!("verify-worker-{self}"),
            false => "verify-worker".to_owned(),
        }
    }

    /// Returns where an environment or an installation of this build keeps its packages. The directory of a free-threaded
    /// build is `python3.14t`.
    pub fn packages_directory(self, prefix: &Path) -> PathBuf {
        prefix.join(format!("lib/python{self}/site-packages"))
    }
}

/// How a CPython was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Build {
    pub free_threaded: bool,
    pub debug: bool,
}

impl Build {
    /// Reads the ABI flags that follow the version in a file name.
    fn of_flags(flags: &str) -> Build {
        Build { free_threaded: flags.contains('t'), debug: flags.contains('d') }
    }

    /// Returns the ABI flags that follow the version in the names of its files.
    fn flags(self) -> String {
        format!("{}{}", if self.free_threaded { "t" } else { "" }, if self.debug { "d" } else { "" })
    }

    pub fn label(self) -> &'static str {
        match (self.free_threaded, self.debug) {
            (false, false) => "default",
            (true, false) => "free-threaded",
            (false, true) => "debug",
            (true, true) => "free-threaded debug",
        }
    }
}

/// A CPython that a worker can embed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// What becomes `sys.executable`.
    pub executable: PathBuf,
    pub version: Version,
    pub free_threaded: bool,
    pub libpython: PathBuf,
}

impl Interpreter {
    pub fn label(&self) -> Label {
        Label { version: self.version, free_threaded: self.free_threaded }
    }

    /// Returns the file name of the worker that embeds it.
    pub fn worker(&self) -> String {
        self.label().worker()
    }

    /// Returns the directories that a program of this interpreter reads: those of its installation, both as it was found
    /// and with symbolic links resolved, and that of its libpython. Directories of the system may be among them.
    pub fn directories(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let real = self.executable.canonicalize().unwrap_or_else(|_| self.executable.clone());
        for executable in [&self.executable, &real] {
            let prefix = executable.parent().and_then(Path::parent);
            // Not the whole prefix, which may be a home directory.
            let parts = ["bin", "lib", "lib64"].iter().filter_map(|part| prefix.map(|prefix| prefix.join(part)));
            found.extend(parts);
        }
        found.extend(self.libpython.parent().map(Path::to_owned));
        found.retain(|path| path.exists());
        found.sort();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirements_are_met_by_the_newest_micro_release() {
        let meets =
            |version: &str, specifiers: &str| version.parse::<Version>().unwrap().meets(&specifiers.parse().unwrap());
        assert!(meets("3.10", ">=3.10") && meets("3.12", ">=3.12.2") && meets("3.12", "==3.12"));
        assert!(meets("3.12", "==3.12.*") && meets("3.13", ">=3.10,<3.14"));
        assert!(!meets("3.9", ">=3.10") && !meets("3.14", ">=3.10,<3.14"));
    }

    #[test]
    fn versions_are_exact() {
        for wrong in ["3", "3.", ".3", "3.12.1", "+3.1", "3.x", "999.1", ""] {
            assert!(wrong.parse::<Version>().is_err(), "{wrong}");
        }
        assert!("3.9".parse::<Version>().unwrap() < "3.10".parse().unwrap());
    }

    #[test]
    fn no_list_of_versions_ends() {
        let version = |text: &str| text.parse::<Version>().unwrap();
        let first = |specifiers: &str| {
            let specifiers = specifiers.parse().unwrap();
            Version::first(|version| version.meets(&specifiers))
        };
        assert_eq!(first(">=3.8"), Some(version("3.10")));
        assert_eq!(first(">=3.16"), Some(version("3.16")));
        assert_eq!(first(">=3.40"), Some(version("3.40")));
        assert_eq!(first(">=4"), None);
        let up_to = |from: &str, last: &str| {
            version(from).up_to(version(last)).map(|each| each.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(up_to("3.14", "3.17"), "3.14 3.15 3.16 3.17");
        assert_eq!(up_to("3.16", "3.13"), "3.16");
    }

    #[test]
    fn a_free_threaded_build_has_names_of_its_own() {
        let of = |label: &str| {
            let label: Label = label.parse().unwrap();
            (label.worker(), label.packages_directory(Path::new("/e")))
        };
        assert_eq!(of("3.16"), ("verify-worker".into(), "/e/lib/python3.16/site-packages".into()));
        assert_eq!(of("3.14t"), ("verify-worker-3.14t".into(), "/e/lib/python3.14t/site-packages".into()));
    }
}
