//! `verify coverage`: prints which numbers of the source catalogue are answered, and what the answers are made of.

use std::path::Path;

use super::{Exit, ExitError, Terminal, loading, output};
use crate::bank::Bank;
use crate::bank::layout::CATALOGUE;
use crate::cli::{CoverageCommand, TableFormat};
use crate::report::coverage::{Coverage, Missing, human, markdown};
use crate::report::json::to_text;

pub(super) fn coverage(command: &CoverageCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let bank = loading::load(bank)?;
    let coverage = Coverage::of(&bank, None);
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
