//! Finds and loads the bank of a command.

use std::path::Path;

use super::{CommandFault, ExitError, Malformed};
use crate::bank::problem::Problem;
use crate::bank::{self, Bank};

/// Loads the bank in `directory`, or else the nearest one upward.
pub(super) fn load(directory: Option<&Path>) -> Result<Bank, ExitError> {
    load_by(bank::load, directory)
}

/// Loads the bank although its locks may be missing or stale.
pub(super) fn load_to_lock(directory: Option<&Path>) -> Result<Bank, ExitError> {
    load_by(bank::load_to_lock, directory)
}

fn load_by(load: impl Fn(&Path) -> Result<Bank, Vec<Problem>>, directory: Option<&Path>) -> Result<Bank, ExitError> {
    let root = match directory {
        Some(directory) => directory.to_owned(),
        None => {
            let here = std::env::current_dir().map_err(CommandFault::CurrentDirectory)?;
            bank::find(&here).ok_or(Malformed::NoBank { directory: here })?
        }
    };
    Ok(load(&root).map_err(Malformed::Bank)?)
}
