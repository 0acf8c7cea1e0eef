//! Pythons: versions and interpreters as values, [`discovery`] of those that the machine has, and the [`choice`] among them.

pub mod choice;
pub mod discovery;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use pep440_rs::VersionSpecifiers;
use serde::Serialize;

pub use self::choice::{NotFound, PythonSelection, choose, choose_all};
pub use self::discovery::{Build, Candidate, Implementation, SearchPaths, Unusable, discover, full_version, survey};

/// A Python version as change points and snapshots name it: major and minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    pub major: u8,
    pub minor: u8,
}

impl Version {
    /// The oldest version that a worker can embed: it is built for the stable ABI of 3.10.
    pub const OLDEST: Version = Version { major: 3, minor: 10 };
    /// The newest that is thought of: the worker's ABI is there, and packages are looked for up to it.
    pub const NEWEST: Version = Version { major: 3, minor: 15 };
    /// The oldest free-threaded version that a worker can be built for: pyo3 0.30 has dropped 3.13, whose free-threading was
    /// an experiment.
    pub const OLDEST_FREE_THREADED: Version = Version { major: 3, minor: 14 };

    /// Whether a specifier such as `>=3.10` allows this version, in its newest micro release where that matters.
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

/// Not `major.minor`.
#[derive(Debug, thiserror::Error)]
#[error("not a Python version; expected one such as 3.12")]
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

/// A version and a build as they are asked for and reported: `3.13`, or `3.14t` for the free-threaded build.
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

impl FromStr for Label {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Label, NotAVersion> {
        let version = text.strip_suffix('t');
        Ok(Label { version: version.unwrap_or(text).parse()?, free_threaded: version.is_some() })
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

    /// The file name of the worker that embeds it. One build serves every CPython of the stable ABI; a free-threaded one does
    /// not have that and needs a worker of its own.
    pub fn worker(&self) -> String {
        worker_for(self.label())
    }

    /// What tells this build of CPython, together with this version of `verify`, from all others.
    pub fn build(&self) -> String {
        let found = fs::metadata(&self.libpython).ok();
        let about = found.map(|found| (found.len(), found.modified().ok()));
        format!("{} {} {} {about:?}", env!("CARGO_PKG_VERSION"), self.version, self.libpython.display())
    }

    /// The directories that a program of this interpreter reads: those of its installation, both as it was found and as it
    /// is behind symbolic links, and that of its libpython. Directories of the system may be among them.
    pub fn directories(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let real = fs::canonicalize(&self.executable).unwrap_or_else(|_| self.executable.clone());
        for executable in [&self.executable, &real] {
            let prefix = executable.parent().and_then(Path::parent);
            // Not the whole of it, which may be a home directory.
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

fn worker_for(label: Label) -> String {
    match label.free_threaded {
        true => format!("verify-worker-{label}"),
        false => "verify-worker".to_owned(),
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
}
