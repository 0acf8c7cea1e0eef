//! Chooses the interpreters of a run among those that were discovered.

use std::path::PathBuf;

use pep440_rs::VersionSpecifiers;

use super::discovery::{SearchPaths, Unusable, ask, discover, examine, is_elf};
use super::{Interpreter, Label, NotAVersion};
use crate::cache::find_on_path;

/// Why there is no interpreter to run with.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    #[error("{path}: {why}")]
    Given { path: String, why: String },
    #[error("no CPython {wanted} with a shared libpython was found\n{looked}{remedy}")]
    None { wanted: String, looked: String, remedy: String },
    #[error(
        "two interpreters of CPython {label} were asked for: {first} and {second}\n  one run has one of each version and build"
    )]
    Twice { label: Label, first: String, second: String },
}

/// Which interpreters to run with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PythonSelection<'a> {
    /// The newest that meets the bank's requirement.
    Newest,
    /// One of each version and build that meets it.
    Each,
    /// Those of these versions and paths.
    These(&'a [String]),
}

/// The interpreters to run with, oldest first.
///
/// # Errors
/// Says what was looked at, why it cannot be used, and what to do.
pub fn choose_all(
    which: PythonSelection<'_>,
    requirement: &VersionSpecifiers,
    paths: &SearchPaths,
) -> Result<Vec<Interpreter>, NotFound> {
    let mut chosen: Vec<Interpreter> = match which {
        PythonSelection::Newest => vec![choose(None, requirement, paths)?],
        PythonSelection::Each => {
            let (found, unusable) = discover(paths);
            let (mut fit, unfit): (Vec<_>, Vec<_>) =
                found.into_iter().partition(|interpreter| interpreter.version.meets(requirement));
            fit.dedup_by_key(|interpreter| interpreter.label());
            if fit.is_empty() {
                return Err(none(
                    &requirement.to_string(),
                    unusable.into_iter().chain(not_allowed(unfit, requirement)),
                    None,
                ));
            }
            fit
        }
        PythonSelection::These(asked) => {
            let mut chosen: Vec<Interpreter> = Vec::new();
            for asked in asked {
                let interpreter = choose(Some(asked), requirement, paths)?;
                match chosen.iter().find(|other| other.label() == interpreter.label()) {
                    Some(same) if same.executable == interpreter.executable => {}
                    Some(other) => {
                        return Err(NotFound::Twice {
                            label: interpreter.label(),
                            first: other.executable.display().to_string(),
                            second: interpreter.executable.display().to_string(),
                        });
                    }
                    None => chosen.push(interpreter),
                }
            }
            chosen
        }
    };
    chosen.sort_by_key(Interpreter::label);
    Ok(chosen)
}

/// The interpreter to run with: what was asked for (`3.12`, or a path), else the newest that meets the bank's requirement.
///
/// # Errors
/// Says what was looked at, why it cannot be used, and what to do.
pub fn choose(
    asked: Option<&str>,
    requirement: &VersionSpecifiers,
    paths: &SearchPaths,
) -> Result<Interpreter, NotFound> {
    if let Some(asked) = asked {
        // `3.12` is a version; `./3.12` would be a path.
        return match asked.parse::<Label>() {
            Ok(label) => by_label(label, paths),
            Err(NotAVersion) => by_path(asked, paths),
        };
    }
    let (found, unusable) = discover(paths);
    let (fit, unfit): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|interpreter| interpreter.version.meets(requirement));
    // A free-threaded build runs where it is asked for: what a bank records is the default build's behaviour first.
    let newest = fit.iter().find(|interpreter| !interpreter.free_threaded).or(fit.first()).cloned();
    newest.ok_or_else(|| {
        none(&requirement.to_string(), unusable.into_iter().chain(not_allowed(unfit, requirement)), None)
    })
}

fn not_allowed(unfit: Vec<Interpreter>, requirement: &VersionSpecifiers) -> impl Iterator<Item = Unusable> {
    unfit.into_iter().map(move |interpreter| Unusable {
        why: format!("the bank asks for Python {requirement}"),
        executable: interpreter.executable,
    })
}

fn by_label(label: Label, paths: &SearchPaths) -> Result<Interpreter, NotFound> {
    let (found, unusable) = discover(paths);
    let others: Vec<Unusable> = found
        .iter()
        .map(|other| Unusable { executable: other.executable.clone(), why: format!("it is {}", other.label()) })
        .collect();
    let wanted = found.into_iter().find(|interpreter| interpreter.label() == label);
    wanted.ok_or_else(|| none(&label.to_string(), unusable.into_iter().chain(others), Some(label)))
}

fn by_path(asked: &str, paths: &SearchPaths) -> Result<Interpreter, NotFound> {
    let fail = |why: String| NotFound::Given { path: crate::text::printable(asked), why };
    let path = match asked.contains('/') {
        true => PathBuf::from(asked),
        false => on_path(asked, paths)
            .ok_or_else(|| fail("neither a version such as 3.12 nor the name or path of a Python".to_owned()))?,
    };
    let absolute = std::path::absolute(&path).map_err(|error| fail(error.to_string()))?;
    let real = absolute.canonicalize().map_err(|error| fail(error.to_string()))?;
    if is_elf(&real)
        && let Ok(interpreter) = examine(&real, &absolute, &absolute, paths).usable
    {
        return Ok(interpreter);
    }
    ask(&absolute, paths).map_err(fail)
}

fn on_path(name: &str, paths: &SearchPaths) -> Option<PathBuf> {
    paths.directories.iter().map(|directory| directory.join(name)).find(|path| path.is_file())
}

fn none(wanted: &str, looked: impl Iterator<Item = Unusable>, version: Option<Label>) -> NotFound {
    let looked: Vec<String> = looked.map(|each| format!("  {}: {}\n", each.executable.display(), each.why)).collect();
    let looked = match looked.is_empty() {
        true => "  there is no Python at all on PATH, in pyenv's or uv's installations, or in /usr/bin\n".to_owned(),
        false => looked.concat(),
    };
    NotFound::None { wanted: wanted.to_owned(), looked, remedy: remedy(version) }
}

/// The one command that helps on this system.
pub(super) fn remedy(version: Option<Label>) -> String {
    let is_there = |name: &str| find_on_path(name).is_some();
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
