//! [`SearchPaths`]: where interpreters and workers are on a machine.

use std::path::{Path, PathBuf};

use super::{Label, Unfit, Version};
use crate::host;

/// Everything that discovery needs to know about the machine, so that a test can make its own.
#[derive(Debug, Clone)]
pub struct SearchPaths {
    /// Directories with executables, in the order in which they are searched.
    pub directories: Vec<PathBuf>,
    /// Directories in which the system keeps shared libraries.
    pub libraries: Vec<PathBuf>,
    /// The names of version managers, each with the directory of its installations.
    pub managers: Vec<(&'static str, PathBuf)>,
    /// The directory of the workers.
    pub workers: PathBuf,
}

/// Returns the directory of the workers, which are installed beside `verify`.
pub fn workers_directory() -> PathBuf {
    let me = std::env::current_exe().unwrap_or_default();
    me.parent().unwrap_or(Path::new("")).to_owned()
}

impl SearchPaths {
    /// Returns the directories of `PATH`, of the installations of pyenv and uv, and of the system.
    pub fn of_this_machine() -> SearchPaths {
        let pyenv = host::directory_in("PYENV_ROOT").or_else(|| host::home_directory().map(|home| home.join(".pyenv")));
        let uv = host::directory_in("UV_PYTHON_INSTALL_DIR")
            .or_else(|| host::data_directory().map(|data| data.join("uv/python")));
        let managers: Vec<(&'static str, PathBuf)> = [("pyenv", pyenv.map(|root| root.join("versions"))), ("uv", uv)]
            .into_iter()
            .filter_map(|(name, directory)| directory.map(|directory| (name, directory)))
            .collect();

        let mut directories = host::path_directories();
        for (_, installations) in &managers {
            directories.extend(entries(installations).into_iter().map(|installation| installation.join("bin")));
        }
        directories.extend(["/usr/local/bin", "/usr/bin"].map(PathBuf::from));

        let mut libraries = Vec::new();
        for directory in ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib"] {
            libraries.push(PathBuf::from(directory));
            let is_multiarch =
                |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-"));
            libraries.extend(entries(Path::new(directory)).into_iter().filter(is_multiarch));
        }
        SearchPaths { directories, libraries, managers, workers: workers_directory() }
    }

    /// Returns who installed an executable: `pyenv`, `uv`, `system`, or `PATH` for any other place.
    pub(super) fn origin(&self, executable: &Path) -> &'static str {
        let is_under = |directory: &PathBuf| {
            executable.starts_with(directory)
                || directory.canonicalize().is_ok_and(|directory| executable.starts_with(directory))
        };
        let manager = self.managers.iter().find(|(_, directory)| is_under(directory)).map(|(name, _)| *name);
        let is_system =
            ["/usr/bin", "/usr/local/bin", "/bin"].iter().any(|place| executable.parent() == Some(Path::new(place)));
        manager.unwrap_or(if is_system { "system" } else { "PATH" })
    }

    /// Checks that there is a worker for a build.
    pub(super) fn check_worker(&self, label: Label) -> Result<(), Unfit> {
        if !label.free_threaded {
            // The usual worker is part of every installation. Starting it reports that it is missing.
            return Ok(());
        }
        if label.version < Version::OLDEST_FREE_THREADED {
            return Err(Unfit::FreeThreadedTooOld);
        }
        if self.workers.join(label.worker()).is_file() { Ok(()) } else { Err(Unfit::NoWorker(label)) }
    }
}

/// Returns the entries of a directory, sorted; none if it cannot be read.
pub(super) fn entries(directory: &Path) -> Vec<PathBuf> {
    let read = fs_err::read_dir(directory).map(|read| read.flatten().map(|entry| entry.path()).collect());
    let mut entries: Vec<PathBuf> = read.unwrap_or_default();
    entries.sort();
    entries
}
