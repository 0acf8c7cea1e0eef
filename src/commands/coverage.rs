//! `verify coverage`: prints which numbers of the source catalogue are answered, and what the answers are made of.

use std::path::Path;

use super::{CommandFault, Exit, ExitError, Terminal, loading, output};
use crate::bank::Bank;
use crate::bank::layout::CATALOGUE;
use crate::cli::{CoverageCommand, TableFormat};
use crate::report::coverage::{Coverage, Missing, MutantsOf, human, markdown, read};
use crate::report::json::to_text;

pub(super) fn coverage(command: &CoverageCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let bank = loading::load(bank)?;
    let mutants = command.mutants.as_deref().map(mutants).transpose()?;
    let coverage = Coverage::of(&bank, mutants.as_ref());
    if command.missing {
        return missing(&coverage, &bank, command);
    }
    let text = match command.format {
        TableFormat::Human => human::render(&coverage, terminal.width()),
        TableFormat::Json => to_text(&coverage),
        TableFormat::Markdown => markdown::render(&coverage),
    };
    output::deliver(command.output.as_deref(), &text)?;
    Ok(Exit::Success)
}

/// Reads what `verify mutate` has found out.
fn mutants(path: &Path) -> Result<MutantsOf, CommandFault> {
    let fault = |why: String| CommandFault::Mutants { path: path.to_owned(), why };
    let text = std::fs::read_to_string(path).map_err(|error| fault(error.to_string()))?;
    read(&text).map_err(|error| fault(error.to_string()))
}

/// Prints the numbers that are missing, and fails if there are any.
fn missing(coverage: &Coverage, bank: &Bank, command: &CoverageCommand) -> Result<Exit, ExitError> {
    if bank.catalogue.is_none() {
        return Err(ExitError::NothingAsks(format!("the bank has no {CATALOGUE}, so nothing can be missing")));
    }
    let missing = Missing::of(coverage);
    let text = match command.format {
        TableFormat::Human => human::render_missing(&missing),
        TableFormat::Json => to_text(&missing),
        TableFormat::Markdown => markdown::render_missing(&missing),
    };
    output::deliver(command.output.as_deref(), &text)?;
    Ok(if missing.sections.is_empty() { Exit::Success } else { Exit::Differs })
}
