//! Chooses the interpreters of a run among those that were discovered.

use std::fmt;
use std::io;
use std::path::PathBuf;

use pep440_rs::VersionSpecifiers;

use super::discovery::{Unfit, Unusable, discover, examine, is_elf};
use super::probe::ask;
use super::remedy::remedy;
use super::{Interpreter, Label, NotAVersion, SearchPaths};
use crate::host;
use crate::text::printable;

/// Why there is no interpreter to run with.
#[derive(Debug, thiserror::Error)]
pub enum NotFound {
    /// The interpreter that was named by path cannot be used.
    #[error("{}: {why}", printable(.asked))]
    Given { asked: String, why: NotGiven },
    /// Discovery found nothing that fits.
    #[error("no CPython {wanted} with a shared libpython was found\n{looked_at}{remedy}")]
    None { wanted: String, looked_at: LookedAt, remedy: String },
    #[error(
        "two interpreters of CPython {label} were asked for: {} and {}\n  a run takes one of each version and build",
        .first.display(), .second.display()
    )]
    Twice { label: Label, first: PathBuf, second: PathBuf },
}

/// Why the interpreter that was named by path cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum NotGiven {
    #[error("expected a version such as 3.12, or the name or path of a Python")]
    Unknown,
    #[error(transparent)]
    NoFile(io::Error),
    #[error(transparent)]
    Unfit(Unfit),
}

/// What discovery found and the run cannot use.
#[derive(Debug)]
pub struct LookedAt(pub Vec<Unusable>);

impl fmt::Display for LookedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return writeln!(f, "  there is no Python on PATH, in the installations of pyenv or uv, or in /usr/bin");
        }
        self.0.iter().try_for_each(|each| writeln!(f, "  {}: {}", each.executable.display(), each.why))
    }
}

/// Which interpreters a run takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PythonSelection<'a> {
    /// The newest that meets the bank's requirement.
    Newest,
    /// One of each version and build that meets it.
    Each,
    /// Those of these versions and paths.
    These(&'a [String]),
}

/// Chooses the interpreters to run with, oldest first.
///
/// # Errors
/// Lists what was found, why it cannot be used, and what to do.
pub fn choose_all(
    which: PythonSelection<'_>,
    requirement: &VersionSpecifiers,
    paths: &SearchPaths,
) -> Result<Vec<Interpreter>, NotFound> {
    let mut chosen: Vec<Interpreter> = match which {
        PythonSelection::Newest => vec![choose(None, requirement, paths)?],
        PythonSelection::Each => {
            let mut fit = all_that_meet(requirement, paths)?;
            fit.dedup_by_key(|interpreter| interpreter.label());
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
                            first: other.executable.clone(),
                            second: interpreter.executable,
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

/// Chooses one interpreter: the one that `asked` names by version or path, else the newest that meets the bank's requirement.
///
/// # Errors
/// Lists what was found, why it cannot be used, and what to do.
pub fn choose(
    asked: Option<&str>,
    requirement: &VersionSpecifiers,
    paths: &SearchPaths,
) -> Result<Interpreter, NotFound> {
    if let Some(asked) = asked {
        // `3.12` is a version; `./3.12` would be a path.
        return match asked.parse::<Label>() {
            Ok(label) => by_label(label, paths),
            Err(NotAVersion) => by_path(asked, paths).map_err(|why| NotFound::Given { asked: asked.to_owned(), why }),
        };
    }
    let fit = all_that_meet(requirement, paths)?;
    newest(&fit).cloned().ok_or_else(|| none(requirement.to_string(), Vec::new(), None))
}

/// Returns the interpreter that a run takes by default: the newest default build, else the newest free-threaded one.
/// `interpreters` are sorted as [`discover`] sorts them.
///
/// A free-threaded build runs if it is asked for. A bank records first how the default build behaves.
pub fn newest(interpreters: &[Interpreter]) -> Option<&Interpreter> {
    interpreters.iter().find(|interpreter| !interpreter.free_threaded).or(interpreters.first())
}

/// Finds the interpreters that meet a requirement, newest first; at least one.
fn all_that_meet(requirement: &VersionSpecifiers, paths: &SearchPaths) -> Result<Vec<Interpreter>, NotFound> {
    let (usable, mut unusable) = discover(paths);
    let (fit, unfit): (Vec<_>, Vec<_>) =
        usable.into_iter().partition(|interpreter| interpreter.version.meets(requirement));
    if fit.is_empty() {
        unusable.extend(unfit.into_iter().map(|interpreter| Unusable {
            executable: interpreter.executable,
            why: Unfit::NotAllowed(requirement.clone()),
        }));
        return Err(none(requirement.to_string(), unusable, None));
    }
    Ok(fit)
}

fn by_label(label: Label, paths: &SearchPaths) -> Result<Interpreter, NotFound> {
    let (usable, mut unusable) = discover(paths);
    if let Some(found) = usable.iter().find(|interpreter| interpreter.label() == label) {
        return Ok(found.clone());
    }
    unusable.extend(
        usable.into_iter().map(|other| Unusable { why: Unfit::IsAnother(other.label()), executable: other.executable }),
    );
    Err(none(label.to_string(), unusable, Some(label)))
}

fn by_path(asked: &str, paths: &SearchPaths) -> Result<Interpreter, NotGiven> {
    let path = match asked.contains('/') {
        true => PathBuf::from(asked),
        false => host::find_executable_in(asked, &paths.directories).ok_or(NotGiven::Unknown)?,
    };
    let absolute = std::path::absolute(&path).map_err(NotGiven::NoFile)?;
    let real = absolute.canonicalize().map_err(NotGiven::NoFile)?;
    if is_elf(&real)
        && let Ok(interpreter) = examine(&real, &absolute, &absolute, paths).usable
    {
        return Ok(interpreter);
    }
    ask(&absolute, paths).map_err(NotGiven::Unfit)
}

fn none(wanted: String, looked_at: Vec<Unusable>, label: Option<Label>) -> NotFound {
    NotFound::None { wanted, looked_at: LookedAt(looked_at), remedy: remedy(label) }
}
