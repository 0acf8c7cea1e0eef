//! Reads from the environment variables what `verify` needs to know about the user's machine.
//!
//! A relative directory in a variable is ignored. What it contains depends on the current directory, which may be a bank
//! that nobody has reviewed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use etcetera::base_strategy::Xdg;

/// Returns whether this is a run of a CI service. All of them set `CI`.
pub fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Returns the directory for cached data (XDG Base Directory Specification).
pub fn cache_directory() -> Option<PathBuf> {
    Xdg::new().ok().map(|base| base.cache_dir()).filter(|path| path.is_absolute())
}

/// Returns the directory for the user's data files (XDG Base Directory Specification).
pub fn data_directory() -> Option<PathBuf> {
    Xdg::new().ok().map(|base| base.data_dir()).filter(|path| path.is_absolute())
}

/// Returns the user's home directory.
pub fn home_directory() -> Option<PathBuf> {
    etcetera::home_dir().ok().filter(|path| path.is_absolute())
}

/// Returns the directory that a variable names.
pub fn directory_in(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// Returns the directories of `PATH`.
pub fn path_directories() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).filter(|directory| directory.is_absolute()).collect()
}

/// Finds an executable on `PATH`.
pub fn find_executable(name: &str) -> Option<PathBuf> {
    find_executable_in(name, &path_directories())
}

/// Finds an executable in the first of `directories` that has it.
pub fn find_executable_in(name: &str, directories: &[PathBuf]) -> Option<PathBuf> {
    let directories: OsString = std::env::join_paths(directories.iter().filter(|each| is_searchable(each))).ok()?;
    which::which_in_global(name, Some(directories)).ok()?.next()
}

/// Returns whether a directory can be an entry of `PATH`.
fn is_searchable(directory: &Path) -> bool {
    directory.is_absolute() && !directory.as_os_str().as_encoded_bytes().contains(&b':')
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn executables_are_found_in_absolute_directories_alone() {
        let root = tempfile::tempdir().unwrap();
        let [first, second] = ["first", "second:with a colon"].map(|name| root.path().join(name));
        for directory in [&first, &second] {
            fs::create_dir(directory).unwrap();
            fs::write(directory.join("plain"), "").unwrap();
            fs::write(directory.join("tool"), "").unwrap();
            fs::set_permissions(directory.join("tool"), fs::Permissions::from_mode(0o755)).unwrap();
        }
        let find = |name, directories: &[&PathBuf]| {
            find_executable_in(name, &directories.iter().map(|each| (*each).clone()).collect::<Vec<_>>())
        };
        assert_eq!(find("tool", &[&second, &first]), Some(first.join("tool")));
        assert_eq!(find("plain", &[&first]), None);
        assert_eq!(find("tool", &[&PathBuf::from("src")]), None);
        assert_eq!(find("tool", &[]), None);
    }
}
