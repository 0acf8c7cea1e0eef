//! What is kept for later runs, in the user's cache directory.

pub mod closures;
pub mod compiled;
pub mod controls;

use std::path::PathBuf;

use crate::files::write_atomically;

/// The cache directory of `verify` (XDG Base Directory Specification).
pub fn cache() -> Option<PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|base| base.join("verify"))
}

/// Keeps something in the cache for a later run. Where that cannot be written it is not kept, and made again.
pub fn keep(file: &std::path::Path, content: &[u8]) {
    let made = std::fs::create_dir_all(file.parent().unwrap_or(file));
    made.and_then(|()| write_atomically(file, content)).ok();
}

/// Whether this is a run of a CI service: all of them set `CI`.
pub fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// An executable on `PATH`.
pub fn find_on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // What a relative directory has depends on where one stands.
    let mut candidates = std::env::split_paths(&path).filter(|directory| directory.is_absolute());
    candidates.find_map(|directory| {
        let candidate = directory.join(name);
        let is_executable = nix::unistd::access(&candidate, nix::unistd::AccessFlags::X_OK).is_ok();
        (candidate.is_file() && is_executable).then_some(candidate)
    })
}
