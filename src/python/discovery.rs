//! Finds the CPythons of the machine that a worker can embed: those with a shared libpython.
//!
//! Nothing is run to find them. The name of an executable tells its version, `python3.13`, and that name or the name of its
//! libpython tells its build. The libpython is beside the executable or, for an interpreter of the system, in the system's
//! library directories. An interpreter is run in two cases only: if it was named by path and its libpython is at neither
//! place, and if `verify pythons` asks for its micro version.

use std::collections::BTreeSet;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use fs_err::{self as fs, File};
use pep440_rs::VersionSpecifiers;

use super::probe::NoAnswer;
use super::search::entries;
use super::{Build, Interpreter, Label, SearchPaths, Version};

/// What an executable is, as far as its files tell without running it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Implementation {
    CPython {
        version: Version,
        build: Build,
    },
    PyPy,
    /// Its name doesn't tell.
    Unknown,
}

/// An executable that was examined.
#[derive(Debug)]
pub struct Candidate {
    /// The path with symbolic links resolved.
    pub executable: PathBuf,
    /// The path at which it was found, which may be a link.
    pub found_as: PathBuf,
    /// Who installed it: `pyenv`, `uv`, `system`, or `PATH` for any other place.
    pub origin: &'static str,
    pub implementation: Implementation,
    pub libpython: Option<PathBuf>,
    /// The interpreter, or why it cannot be used.
    pub usable: Result<Interpreter, Unfit>,
}

/// An executable that was examined and cannot be used.
#[derive(Debug)]
pub struct Unusable {
    pub executable: PathBuf,
    pub why: Unfit,
}

/// Why an executable cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    #[error("PyPy: only CPython can be embedded")]
    PyPy,
    #[error("not a CPython: only CPython can be embedded")]
    NotCPython,
    #[error("its name does not tell its version")]
    UnknownVersion,
    #[error("too old: {} is the oldest that can be used", Version::OLDEST)]
    TooOld,
    #[error("a debug build: it makes checks that other builds don't make, and banks describe other builds")]
    Debug,
    #[error("static: no {library} beside it or in the system's library directories")]
    Static { library: String },
    #[error("CPython {label} was built without a shared libpython\n{remedy}")]
    NotShared { label: Label, remedy: String },
    #[error("free-threaded: {} is the oldest that a worker can be built for", Version::OLDEST_FREE_THREADED)]
    FreeThreadedTooOld,
    #[error("free-threaded: it needs a worker of its ABI: ci/build-free-threaded.sh {0}")]
    NoWorker(Label),
    #[error("it is {0}")]
    IsAnother(Label),
    #[error("the bank requires Python {0}")]
    NotAllowed(VersionSpecifiers),
    #[error(transparent)]
    NoAnswer(#[from] NoAnswer),
}

/// Finds all CPythons that can be used, and what was examined and cannot be used.
///
/// The usable ones are sorted, newest first, and by version the free-threaded one last. Of two with the same version and build
/// the one that is found first comes first.
pub fn discover(paths: &SearchPaths) -> (Vec<Interpreter>, Vec<Unusable>) {
    let mut usable = Vec::new();
    let mut unusable = Vec::new();
    for candidate in survey(paths) {
        match candidate.usable {
            Ok(interpreter) => usable.push(interpreter),
            Err(why) => unusable.push(Unusable { executable: candidate.found_as, why }),
        }
    }
    // The sort is stable.
    usable.sort_by_key(|interpreter| (std::cmp::Reverse(interpreter.version), interpreter.free_threaded));
    (usable, unusable)
}

/// Finds everything that looks like a Python, in the order of the search.
pub fn survey(paths: &SearchPaths) -> Vec<Candidate> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for directory in &paths.directories {
        let is_python = |path: &PathBuf| path.file_name().is_some_and(|name| is_python_name(&name.to_string_lossy()));
        for path in entries(directory).into_iter().filter(is_python) {
            let Ok(real) = path.canonicalize() else { continue };
            // An installation has names for the same file that are hard links.
            let Ok(file) = fs::metadata(&real) else { continue };
            if !is_elf(&real) || !seen.insert((file.dev(), file.ino())) {
                continue;
            }
            all.push(examine(&real, &real, &path, paths));
        }
    }
    all
}

/// Reads from an executable's name what it is: `python3.14t` is CPython 3.14, free-threaded.
fn read_name(path: &Path) -> Implementation {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.starts_with("pypy") {
        return Implementation::PyPy;
    }
    let Some(rest) = name.strip_prefix("python") else { return Implementation::Unknown };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (digits, flags) = rest.split_at(end);
    match digits.parse() {
        // These are the names of the debug builds of Debian and Fedora.
        Ok(version) if flags == "-dbg" || flags == "-debug" => {
            Implementation::CPython { version, build: Build { free_threaded: false, debug: true } }
        }
        Ok(version) if flags.chars().all(|flag| matches!(flag, 'd' | 'm' | 't' | 'u')) => {
            Implementation::CPython { version, build: Build::of_flags(flags) }
        }
        _ => Implementation::Unknown,
    }
}

/// Returns whether a file name is one of an interpreter: `python`, `python3`, `python3.13`, `python3.13t`, `python3.13-dbg`
/// or `pypy3`, but not `python3-config`.
fn is_python_name(name: &str) -> bool {
    let name = name.strip_suffix("-dbg").or_else(|| name.strip_suffix("-debug")).unwrap_or(name);
    let rest = name.strip_prefix("python").or_else(|| name.strip_prefix("pypy"));
    rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'd' | 'm' | 't' | 'u')))
}

/// Returns whether a file is an executable program and not a script, as the shims of version managers are.
pub(super) fn is_elf(path: &Path) -> bool {
    let mut magic = [0; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut magic)).is_ok() && magic == *b"\x7fELF"
}

/// Examines the interpreter `real`, which is started as `executable`.
pub(super) fn examine(real: &Path, executable: &Path, found_as: &Path, paths: &SearchPaths) -> Candidate {
    let mut implementation = read_name(real);
    let mut libpython = None;
    if let Implementation::CPython { version, build } = &mut implementation
        && let Some((path, of_file)) = find_libpython(real, *version, *build, paths)
    {
        // `python3.14` can be another name of `python3.14t`; the name of the library always tells the build.
        *build = of_file;
        libpython = Some(path);
    }
    Candidate {
        executable: real.to_owned(),
        found_as: found_as.to_owned(),
        origin: paths.origin(real),
        usable: usable(implementation, libpython.as_deref(), executable, paths),
        implementation,
        libpython,
    }
}

/// Returns the interpreter that a worker can embed, or why there is none.
fn usable(
    implementation: Implementation,
    libpython: Option<&Path>,
    executable: &Path,
    paths: &SearchPaths,
) -> Result<Interpreter, Unfit> {
    let (version, build) = match implementation {
        Implementation::PyPy => return Err(Unfit::PyPy),
        Implementation::Unknown => return Err(Unfit::UnknownVersion),
        Implementation::CPython { version, build } => (version, build),
    };
    if version < Version::OLDEST {
        return Err(Unfit::TooOld);
    }
    if build.debug {
        return Err(Unfit::Debug);
    }
    let libpython = libpython.ok_or_else(|| Unfit::Static { library: library_name(version, build) })?;
    let label = Label { version, free_threaded: build.free_threaded };
    paths.check_worker(label)?;
    Ok(Interpreter {
        executable: executable.to_owned(),
        version,
        free_threaded: build.free_threaded,
        libpython: libpython.to_owned(),
    })
}

/// Returns the file name of a libpython.
fn library_name(version: Version, build: Build) -> String {
    format!("libpython{version}{}.so.1.0", build.flags())
}

/// Finds the libpython of an interpreter, and the build that it belongs to. The library of its own installation comes first.
/// A library of the system is taken only if the interpreter is the system's too.
fn find_libpython(real: &Path, version: Version, build: Build, paths: &SearchPaths) -> Option<(PathBuf, Build)> {
    let prefix = real.parent().and_then(Path::parent)?;
    let at = |directory: &Path, build: Build| {
        directory.join(library_name(version, build)).canonicalize().ok().map(|path| (path, build))
    };
    let own = [prefix.join("lib"), prefix.join("lib64")];
    let mut builds = vec![build];
    if build == Build::default() {
        builds.extend(["t", "d", "td"].map(Build::of_flags));
    }
    let beside = builds.iter().find_map(|build| own.iter().find_map(|directory| at(directory, *build)));
    beside.or_else(|| {
        let mut of_system = paths.libraries.iter().filter(|directory| directory.starts_with(prefix));
        of_system.find_map(|directory| at(directory, build))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_the_version() {
        let read = |name: &str| read_name(Path::new(name));
        let cpython = |version: &str, flags: &str| Implementation::CPython {
            version: version.parse().unwrap(),
            build: Build::of_flags(flags),
        };
        assert_eq!(read("/usr/bin/python3.13"), cpython("3.13", ""));
        assert_eq!(read("python3.16"), cpython("3.16", ""));
        assert_eq!(read("python3.13t"), cpython("3.13", "t"));
        assert_eq!(read("python3.14td"), cpython("3.14", "td"));
        assert_eq!(read("python3.11d"), cpython("3.11", "d"));
        assert_eq!(read("python3.11-dbg"), cpython("3.11", "d"));
        assert_eq!(read("pypy3.10"), Implementation::PyPy);
        for other in ["python", "python3", "python3.13-config", "python3.", "pythonw3.13"] {
            assert_eq!(read(other), Implementation::Unknown, "{other}");
        }
    }
}
