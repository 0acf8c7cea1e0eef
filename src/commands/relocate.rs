//! `verify mv` and `verify rm`: move and remove topics, questions and claims with everything that belongs to them.

use std::path::Path;

use super::{Exit, ExitError, Malformed, loading, output};
use crate::bank::Bank;
use crate::cli::{MoveCommand, RemoveCommand};
use crate::edit::{self, Changes, EditError, Place};

pub(super) fn relocate(command: &MoveCommand, directory: Option<&Path>) -> Result<Exit, ExitError> {
    let [from, to] = [place(&command.from)?, place(&command.to)?];
    let bank = loading::load(directory)?;
    let changes = edit::relocate(&bank, &from, &to).map_err(Malformed::Edit)?;
    apply(&changes, &bank, command.dry_run, directory)
}

pub(super) fn remove(command: &RemoveCommand, directory: Option<&Path>) -> Result<Exit, ExitError> {
    let place = place(&command.id)?;
    let bank = loading::load(directory)?;
    let changes = edit::remove(&bank, &place).map_err(Malformed::Edit)?;
    apply(&changes, &bank, command.dry_run, directory)
}

fn place(id: &str) -> Result<Place, Malformed> {
    id.trim_end_matches('/').parse().map_err(|error| Malformed::Edit(EditError::WrongId(error)))
}

/// Makes the changes and prints them. The bank has to load afterwards; a lock may be left that no snippet uses, for example.
fn apply(changes: &Changes, bank: &Bank, is_dry_run: bool, directory: Option<&Path>) -> Result<Exit, ExitError> {
    if is_dry_run {
        let lines: Vec<String> = changes.lines().lines().map(|line| format!("would {line}\n")).collect();
        output::print(&lines.concat())?;
        return Ok(Exit::Success);
    }
    changes.apply(&bank.files).map_err(Malformed::Edit)?;
    output::print(&changes.lines())?;
    loading::load(directory).map(|_| Exit::Success)
}
