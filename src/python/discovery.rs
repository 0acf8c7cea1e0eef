//! Finds the CPythons of the machine that a worker can embed: those with a shared libpython.
//!
//! Nothing is run to find them: an interpreter's version is in the name of its executable, `python3.13`, its build in that
//! name or in the one of its libpython, which is beside it or, for an interpreter of the system, where the system keeps its
//! libraries. Only an interpreter that was asked for by path, and whose libpython is at neither place, is asked by running
//! it; and `verify pythons` asks each for its micro version.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::choice::remedy;
use super::{Interpreter, Label, NotAVersion, Version, worker_for};

/// What an executable was found to be, without running it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Implementation {
    CPython {
        version: Version,
        build: Build,
    },
    PyPy,
    /// Its name does not tell.
    Unknown,
}

/// How a CPython was built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Build {
    pub free_threaded: bool,
    pub debug: bool,
}

impl Build {
    fn of_flags(flags: &str) -> Build {
        Build { free_threaded: flags.contains('t'), debug: flags.contains('d') }
    }

    /// What stands after the version in the names of its files.
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

/// An executable that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The real path.
    pub executable: PathBuf,
    /// Where it stood when it was found, which may be a link.
    pub found_as: PathBuf,
    /// Who has put it there: `pyenv`, `uv`, `system` or, for any other place, `PATH`.
    pub origin: &'static str,
    pub implementation: Implementation,
    pub libpython: Option<PathBuf>,
    /// The interpreter, or why it cannot be used.
    pub usable: Result<Interpreter, String>,
}

/// An executable that was looked at and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    pub executable: PathBuf,
    pub why: String,
}

/// Everything that discovery needs to know of its surroundings, so that a test can make its own.
#[derive(Debug, Clone)]
pub struct SearchPaths {
    /// Directories with executables, in the order in which they are searched.
    pub directories: Vec<PathBuf>,
    /// Where the system keeps shared libraries.
    pub libraries: Vec<PathBuf>,
    /// The directories under which version managers keep what they install, with their names.
    pub managers: Vec<(&'static str, PathBuf)>,
    /// Where the workers are: beside `verify`.
    pub workers: PathBuf,
}

impl SearchPaths {
    /// The directories of `PATH`, of pyenv's and uv's installations, and of the system.
    pub fn of_this_machine() -> SearchPaths {
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
        let managers: Vec<(&'static str, PathBuf)> = [("pyenv", pyenv.map(|root| root.join("versions"))), ("uv", uv)]
            .into_iter()
            .filter_map(|(name, directory)| directory.map(|directory| (name, directory)))
            .collect();
        for (_, installations) in &managers {
            directories.extend(entries(installations).into_iter().map(|installation| installation.join("bin")));
        }
        directories.extend(["/usr/local/bin", "/usr/bin"].map(PathBuf::from));

        let mut libraries = Vec::new();
        for directory in ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib"] {
            libraries.push(PathBuf::from(directory));
            let multiarch =
                |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-"));
            libraries.extend(entries(Path::new(directory)).into_iter().filter(multiarch));
        }
        let me = std::env::current_exe().unwrap_or_default();
        let workers = me.parent().unwrap_or(Path::new("")).to_owned();
        SearchPaths { directories, libraries, managers, workers }
    }

    fn origin(&self, executable: &Path) -> &'static str {
        let is_under = |directory: &PathBuf| {
            executable.starts_with(directory)
                || directory.canonicalize().is_ok_and(|directory| executable.starts_with(directory))
        };
        let manager = self.managers.iter().find(|(_, directory)| is_under(directory)).map(|(name, _)| *name);
        let system =
            ["/usr/bin", "/usr/local/bin", "/bin"].iter().any(|place| executable.parent() == Some(Path::new(place)));
        manager.unwrap_or(if system { "system" } else { "PATH" })
    }

    /// Why there is no worker for an interpreter that has another ABI than the usual one.
    fn lacks_worker(&self, label: Label) -> Option<String> {
        if !label.free_threaded {
            return None;
        }
        if label.version < Version::OLDEST_FREE_THREADED {
            let oldest = Version::OLDEST_FREE_THREADED;
            return Some(format!("free-threaded: {oldest} is the oldest that a worker can be built for"));
        }
        if self.workers.join(worker_for(label)).is_file() {
            return None;
        }
        Some(format!("free-threaded: it needs a worker of its ABI: ci/build-free-threaded.sh {label}"))
    }
}

/// The entries of a directory, in order; none where it cannot be read.
fn entries(directory: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(directory).map(|read| read.flatten().map(|entry| entry.path()).collect());
    let mut entries: Vec<PathBuf> = read.unwrap_or_default();
    entries.sort();
    entries
}

/// What an executable's name says: `python3.14t` is CPython 3.14, free-threaded.
fn read_name(path: &Path) -> Implementation {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.starts_with("pypy") {
        return Implementation::PyPy;
    }
    let Some(rest) = name.strip_prefix("python") else { return Implementation::Unknown };
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let (digits, flags) = rest.split_at(end);
    match digits.parse() {
        // Debian and Fedora name their debug builds so.
        Ok(version) if flags == "-dbg" || flags == "-debug" => {
            Implementation::CPython { version, build: Build { free_threaded: false, debug: true } }
        }
        Ok(version) if flags.chars().all(|flag| matches!(flag, 'd' | 'm' | 't' | 'u')) => {
            Implementation::CPython { version, build: Build::of_flags(flags) }
        }
        _ => Implementation::Unknown,
    }
}

/// All CPythons that can be used, newest first and of each version the free-threaded one last, and what was looked at and
/// cannot. Where two have the same version and build, the one that is found first is used.
pub fn discover(paths: &SearchPaths) -> (Vec<Interpreter>, Vec<Unusable>) {
    let mut usable = Vec::new();
    let mut unusable = Vec::new();
    for found in survey(paths) {
        match found.usable {
            Ok(interpreter) => usable.push(interpreter),
            Err(why) => unusable.push(Unusable { executable: found.found_as, why }),
        }
    }
    // Stable: of equal ones the first found stays first.
    usable.sort_by_key(|interpreter| (std::cmp::Reverse(interpreter.version), interpreter.free_threaded));
    (usable, unusable)
}

/// Everything that looks like a Python, in the order in which it is found.
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

/// `python`, `python3`, `python3.13`, `python3.13t`, `python3.13-dbg`, `pypy3`; not `python3-config`.
fn is_python_name(name: &str) -> bool {
    let name = name.strip_suffix("-dbg").or_else(|| name.strip_suffix("-debug")).unwrap_or(name);
    let rest = name.strip_prefix("python").or_else(|| name.strip_prefix("pypy"));
    rest.is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | 'd' | 'm' | 't' | 'u')))
}

/// Shims of version managers are scripts; they are not interpreters.
pub(super) fn is_elf(path: &Path) -> bool {
    let mut magic = [0; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut magic)).is_ok() && magic == *b"\x7fELF"
}

/// What the interpreter `real`, started as `executable`, is, and whether it can be used.
pub(super) fn examine(real: &Path, executable: &Path, found_as: &Path, paths: &SearchPaths) -> Candidate {
    let mut implementation = read_name(real);
    let mut libpython = None;
    if let Implementation::CPython { version, build } = &mut implementation
        && let Some((path, of_file)) = find_libpython(real, *version, *build, paths)
    {
        // `python3.14` can be another name of `python3.14t`; the library is named after the build alone.
        *build = of_file;
        libpython = Some(path);
    }
    let usable = match (implementation, &libpython) {
        (Implementation::PyPy, _) => Err("PyPy: only CPython can be embedded".to_owned()),
        (Implementation::Unknown, _) => Err("its version cannot be told from its name".to_owned()),
        (Implementation::CPython { version, .. }, _) if version < Version::OLDEST => {
            Err(format!("too old: {} is the oldest that can be used", Version::OLDEST))
        }
        (Implementation::CPython { build, .. }, _) if build.debug => {
            Err("a debug build: it counts and checks what others do not, and banks speak of those".to_owned())
        }
        (Implementation::CPython { version, build }, None) => {
            let name = format!("libpython{version}{}.so.1.0", build.flags());
            Err(format!("static: no {name} beside it or in the system's library directories"))
        }
        (Implementation::CPython { version, build }, Some(libpython)) => {
            let label = Label { version, free_threaded: build.free_threaded };
            paths.lacks_worker(label).map_or_else(
                || {
                    Ok(Interpreter {
                        executable: executable.to_owned(),
                        version,
                        free_threaded: build.free_threaded,
                        libpython: libpython.clone(),
                    })
                },
                Err,
            )
        }
    };
    Candidate {
        executable: real.to_owned(),
        found_as: found_as.to_owned(),
        origin: paths.origin(real),
        implementation,
        libpython,
        usable,
    }
}

/// The libpython of an interpreter, and the build that it is of: that which stands in its own installation; or that of its
/// name among the system's libraries where the interpreter is the system's too.
fn find_libpython(real: &Path, version: Version, build: Build, paths: &SearchPaths) -> Option<(PathBuf, Build)> {
    let prefix = real.parent().and_then(Path::parent)?;
    let at = |directory: &Path, build: Build| {
        let name = format!("libpython{version}{}.so.1.0", build.flags());
        directory.join(name).canonicalize().ok().map(|path| (path, build))
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

/// Has an interpreter tell about itself; for those whose files do not.
pub(super) fn ask(executable: &Path, paths: &SearchPaths) -> Result<Interpreter, String> {
    const QUESTIONS: &str = "import sys, sysconfig as c\n\
        print(sys.implementation.name, *sys.version_info[:2])\n\
        print(c.get_config_var('LIBDIR')); print(c.get_config_var('INSTSONAME'))\n\
        print(c.get_config_var('Py_ENABLE_SHARED')); print(c.get_config_var('Py_GIL_DISABLED'))\n\
        print(c.get_config_var('Py_DEBUG')); print(sys.executable)\n";
    let output = Command::new(executable).args(["-I", "-S", "-c", QUESTIONS]).output();
    let output = output.map_err(|error| format!("it cannot be run: {error}"))?;
    let answers = String::from_utf8_lossy(&output.stdout).into_owned();
    let answers: Vec<&str> = answers.lines().collect();
    let [about, directory, name, shared, gil_disabled, debug, real] = answers.as_slice() else {
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
    if *debug == "1" {
        return Err("a debug build: it counts and checks what others do not, and banks speak of those".to_owned());
    }
    let label = Label { version, free_threaded: *gil_disabled == "1" };
    if let Some(why) = paths.lacks_worker(label) {
        return Err(why);
    }
    let libpython = Path::new(directory).join(name);
    if *shared != "1" || !libpython.is_file() {
        return Err(format!("CPython {label} was built without a shared libpython\n{}", remedy(Some(label))));
    }
    Ok(Interpreter { executable: PathBuf::from(real), version, free_threaded: label.free_threaded, libpython })
}

/// How long an interpreter may take to say its version; it takes 10 ms.
const ANSWER_TIME: Duration = Duration::from_secs(5);

/// The version of an interpreter with its micro version, `3.13.0`, asked by running it. `None` where it does not say, or
/// not in time.
pub fn full_version(executable: &Path) -> Option<String> {
    let mut child = Command::new(executable)
        .args(["-I", "-S", "-c", "import platform; print(platform.python_version())"])
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let deadline = Instant::now() + ANSWER_TIME;
    while matches!(child.try_wait(), Ok(None)) {
        if Instant::now() > deadline {
            child.kill().ok();
            child.wait().ok();
            return None;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let mut said = String::new();
    // More than a version is not one.
    child.stdout.take()?.take(100).read_to_string(&mut said).ok()?;
    let said = said.trim();
    said.starts_with(|c: char| c.is_ascii_digit()).then(|| crate::text::printable(said))
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
