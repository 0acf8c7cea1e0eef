//! Finds the CPythons of the machine that a worker can embed: those with a shared libpython.
//!
//! Nothing is run to find them: an interpreter's version is in the name of its executable, `python3.13`, and its libpython
//! is beside it or where the system keeps its libraries. Only an interpreter that was asked for by path, and whose
//! libpython is at neither place, is asked by running it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;

use pep440_rs::VersionSpecifiers;
use serde::Serialize;

/// A Python version as change points and snapshots name it: major and minor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    pub major: u8,
    pub minor: u8,
}

impl Version {
    /// The oldest version that a worker can embed: it is built for the stable ABI of 3.10.
    pub const OLDEST: Version = Version { major: 3, minor: 10 };

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

/// A CPython that a worker can embed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// What becomes `sys.executable`.
    pub executable: PathBuf,
    pub version: Version,
    pub libpython: PathBuf,
}

impl Interpreter {
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

/// An executable that was looked at and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    pub executable: PathBuf,
    pub why: String,
}

/// Why there is no interpreter to run with.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    #[error("{path}: {why}")]
    Given { path: String, why: String },
    #[error("no CPython {wanted} with a shared libpython was found\n{looked}{remedy}")]
    None { wanted: String, looked: String, remedy: String },
}

/// Everything that discovery needs to know of its surroundings, so that a test can make its own.
#[derive(Debug, Clone)]
pub struct Places {
    /// Directories with executables, in the order in which they are searched.
    pub directories: Vec<PathBuf>,
    /// Where the system keeps shared libraries.
    pub libraries: Vec<PathBuf>,
}

impl Places {
    /// The directories of `PATH`, of pyenv's and uv's installations, and of the system.
    pub fn of_this_machine() -> Places {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let home = variable("HOME").map(PathBuf::from);
        let under_home = |rest: &str| home.as_ref().map(|home| home.join(rest));

        let mut directories: Vec<PathBuf> =
            variable("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default();
        let pyenv = variable("PYENV_ROOT").map(PathBuf::from).or_else(|| under_home(".pyenv"));
        let uv = variable("UV_PYTHON_INSTALL_DIR").map(PathBuf::from).or_else(|| {
            let data = variable("XDG_DATA_HOME").map(PathBuf::from).or_else(|| under_home(".local/share"));
            data.map(|data| data.join("uv/python"))
        });
        for installations in [pyenv.map(|root| root.join("versions")), uv].into_iter().flatten() {
            directories.extend(entries(&installations).into_iter().map(|installation| installation.join("bin")));
        }
        directories.extend(["/usr/local/bin", "/usr/bin"].map(PathBuf::from));

        let mut libraries = Vec::new();
        for directory in ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib"] {
            libraries.push(PathBuf::from(directory));
            let multiarch =
                |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-"));
            libraries.extend(entries(Path::new(directory)).into_iter().filter(multiarch));
        }
        Places { directories, libraries }
    }
}

/// The entries of a directory, in order; none where it cannot be read.
fn entries(directory: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(directory).map(|read| read.flatten().map(|entry| entry.path()).collect());
    let mut entries: Vec<PathBuf> = read.unwrap_or_default();
    entries.sort();
    entries
}

/// What an executable's name says: `python3.13t` is CPython 3.13, free-threaded.
#[derive(Debug, PartialEq, Eq)]
enum Name {
    CPython { version: Version, flags: String },
    PyPy,
    Other,
}

fn read_name(path: &Path) -> Name {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.starts_with("pypy") {
        return Name::PyPy;
    }
    let Some(rest) = name.strip_prefix("python") else { return Name::Other };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (digits, flags) = rest.split_at(end);
    match digits.parse() {
        Ok(version) if flags.chars().all(|flag| matches!(flag, 'd' | 'm' | 't' | 'u')) => {
            Name::CPython { version, flags: flags.to_owned() }
        }
        _ => Name::Other,
    }
}

/// All CPythons that can be used, newest first, and what was looked at and cannot. Where two have the same version, the
/// one that is found first is used.
pub fn discover(places: &Places) -> (Vec<Interpreter>, Vec<Unusable>) {
    let mut found = Vec::new();
    let mut unusable = Vec::new();
    let mut seen = BTreeSet::new();
    for directory in &places.directories {
        let is_python = |path: &PathBuf| path.file_name().is_some_and(|name| is_python_name(&name.to_string_lossy()));
        for path in entries(directory).into_iter().filter(is_python) {
            let Ok(real) = path.canonicalize() else { continue };
            if !is_elf(&real) || !seen.insert(real.clone()) {
                continue;
            }
            match examine(&real, &real, places) {
                Ok(interpreter) => found.push(interpreter),
                Err(why) => unusable.push(Unusable { executable: path, why }),
            }
        }
    }
    // Stable: of equal versions the first found stays first.
    found.sort_by_key(|interpreter| std::cmp::Reverse(interpreter.version));
    (found, unusable)
}

/// `python`, `python3`, `python3.13`, `python3.13t`, `pypy3`; not `python3-config`.
fn is_python_name(name: &str) -> bool {
    let rest = name.strip_prefix("python").or_else(|| name.strip_prefix("pypy"));
    rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'd' | 'm' | 't' | 'u')))
}

/// Shims of version managers are scripts; they are not interpreters.
fn is_elf(path: &Path) -> bool {
    let mut magic = [0; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut magic)).is_ok() && magic == *b"\x7fELF"
}

/// Whether the interpreter `real`, started as `executable`, can be used.
fn examine(real: &Path, executable: &Path, places: &Places) -> Result<Interpreter, String> {
    match read_name(real) {
        Name::PyPy => Err("PyPy: only CPython can be embedded".to_owned()),
        Name::Other => Err("its version cannot be told from its name".to_owned()),
        Name::CPython { version, .. } if version < Version::OLDEST => {
            Err(format!("too old: {} is the oldest that can be used", Version::OLDEST))
        }
        Name::CPython { flags, .. } if flags.contains('t') => {
            Err("free-threaded: it does not have the stable ABI that the worker is built for".to_owned())
        }
        Name::CPython { flags, .. } if flags.contains('d') => Err("a debug build".to_owned()),
        Name::CPython { version, .. } => {
            let name = format!("libpython{version}.so.1.0");
            let beside = real.parent().and_then(Path::parent).map(|prefix| [prefix.join("lib"), prefix.join("lib64")]);
            let mut directories = beside.iter().flatten().chain(&places.libraries);
            match directories.find_map(|directory| directory.join(&name).canonicalize().ok()) {
                Some(libpython) => Ok(Interpreter { executable: executable.to_owned(), version, libpython }),
                None => Err(format!("no {name} beside it or in the system's library directories")),
            }
        }
    }
}

/// The interpreter to run with: what was asked for (`3.12`, or a path), else the newest that meets the bank's requirement.
///
/// # Errors
/// Says what was looked at, why it cannot be used, and what to do.
pub fn choose(asked: Option<&str>, requirement: &VersionSpecifiers, places: &Places) -> Result<Interpreter, NotFound> {
    if let Some(asked) = asked {
        // `3.12` is a version; `./3.12` would be a path.
        return match asked.parse::<Version>() {
            Ok(version) => by_version(version, places),
            Err(NotAVersion) => by_path(asked, places),
        };
    }
    let (found, unusable) = discover(places);
    let (fit, unfit): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|interpreter| interpreter.version.meets(requirement));
    let unfit = unfit.into_iter().map(|interpreter| Unusable {
        why: format!("the bank asks for Python {requirement}"),
        executable: interpreter.executable,
    });
    fit.into_iter().next().ok_or_else(|| none(&requirement.to_string(), unusable.into_iter().chain(unfit), None))
}

fn by_version(version: Version, places: &Places) -> Result<Interpreter, NotFound> {
    let (found, unusable) = discover(places);
    let others: Vec<Unusable> = found
        .iter()
        .map(|other| Unusable { executable: other.executable.clone(), why: format!("it is {}", other.version) })
        .collect();
    let wanted = found.into_iter().find(|interpreter| interpreter.version == version);
    wanted.ok_or_else(|| none(&version.to_string(), unusable.into_iter().chain(others), Some(version)))
}

fn by_path(asked: &str, places: &Places) -> Result<Interpreter, NotFound> {
    let fail = |why: String| NotFound::Given { path: crate::text::printable(asked), why };
    let path = match asked.contains('/') {
        true => PathBuf::from(asked),
        false => on_path(asked, places)
            .ok_or_else(|| fail("neither a version such as 3.12 nor the name or path of a Python".to_owned()))?,
    };
    let absolute = std::path::absolute(&path).map_err(|error| fail(error.to_string()))?;
    let real = absolute.canonicalize().map_err(|error| fail(error.to_string()))?;
    if is_elf(&real)
        && let Ok(interpreter) = examine(&real, &absolute, places)
    {
        return Ok(interpreter);
    }
    ask(&absolute).map_err(fail)
}

fn on_path(name: &str, places: &Places) -> Option<PathBuf> {
    places.directories.iter().map(|directory| directory.join(name)).find(|path| path.is_file())
}

/// Has an interpreter tell about itself; for those whose files do not.
fn ask(executable: &Path) -> Result<Interpreter, String> {
    const QUESTIONS: &str = "import sys, sysconfig as c\n\
        print(sys.implementation.name, *sys.version_info[:2])\n\
        print(c.get_config_var('LIBDIR')); print(c.get_config_var('INSTSONAME'))\n\
        print(c.get_config_var('Py_ENABLE_SHARED')); print(c.get_config_var('Py_GIL_DISABLED')); print(sys.executable)\n";
    let output = Command::new(executable).args(["-I", "-S", "-c", QUESTIONS]).output();
    let output = output.map_err(|error| format!("it cannot be run: {error}"))?;
    let answers = String::from_utf8_lossy(&output.stdout).into_owned();
    let answers: Vec<&str> = answers.lines().collect();
    let [about, directory, name, shared, gil_disabled, real] = answers.as_slice() else {
        return Err("it does not answer as a Python does".to_owned());
    };
    let about: Vec<&str> = about.split(' ').collect();
    let ["cpython", major, minor] = about.as_slice() else {
        return Err("not a CPython: only CPython can be embedded".to_owned());
    };
    let version: Version = format!("{major}.{minor}").parse().map_err(|error: NotAVersion| error.to_string())?;
    if version < Version::OLDEST {
        return Err(format!("CPython {version} is too old: {} is the oldest that can be used", Version::OLDEST));
    }
    if *gil_disabled == "1" {
        return Err("a free-threaded build does not have the stable ABI that the worker is built for".to_owned());
    }
    let libpython = Path::new(directory).join(name);
    if *shared != "1" || !libpython.is_file() {
        return Err(format!("CPython {version} was built without a shared libpython\n{}", remedy(Some(version))));
    }
    Ok(Interpreter { executable: PathBuf::from(real), version, libpython })
}

fn none(wanted: &str, looked: impl Iterator<Item = Unusable>, version: Option<Version>) -> NotFound {
    let looked: Vec<String> = looked.map(|each| format!("  {}: {}\n", each.executable.display(), each.why)).collect();
    let looked = match looked.is_empty() {
        true => "  there is no Python at all on PATH, in pyenv's or uv's installations, or in /usr/bin\n".to_owned(),
        false => looked.concat(),
    };
    NotFound::None { wanted: wanted.to_owned(), looked, remedy: remedy(version) }
}

/// The one command that helps on this system.
fn remedy(version: Option<Version>) -> String {
    let is_there = |name: &str| {
        let path: OsString = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|directory| directory.join(name).is_file())
    };
    let or = |default: &str| version.map_or_else(|| default.to_owned(), |version| version.to_string());
    let command = if is_there("uv") {
        format!("uv python install {}", or("3.13"))
    } else if is_there("pyenv") {
        format!("PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install {}", or("3.13"))
    } else if is_there("apt-get") {
        format!(
            "apt-get install libpython{}",
            version.map_or_else(|| "3-dev".to_owned(), |version| version.to_string())
        )
    } else if is_there("dnf") {
        format!("dnf install python{}-libs", or("3"))
    } else if is_there("pacman") {
        "pacman -S python".to_owned()
    } else if is_there("zypper") {
        "zypper install libpython3_13-1_0".to_owned()
    } else {
        return "install a CPython with a shared libpython (configured with --enable-shared)".to_owned();
    };
    format!("to install one: {command}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_the_version() {
        let read = |name: &str| read_name(Path::new(name));
        let cpython =
            |version: &str, flags: &str| Name::CPython { version: version.parse().unwrap(), flags: flags.to_owned() };
        assert_eq!(read("/usr/bin/python3.13"), cpython("3.13", ""));
        assert_eq!(read("python3.13t"), cpython("3.13", "t"));
        assert_eq!(read("python3.11d"), cpython("3.11", "d"));
        assert_eq!(read("pypy3.10"), Name::PyPy);
        for other in ["python", "python3", "python3.13-config", "python3.", "pythonw3.13"] {
            assert_eq!(read(other), Name::Other, "{other}");
        }
    }

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
