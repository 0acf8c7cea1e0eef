//! `verify list`: prints the claims that a run would check.

use std::path::Path;

use super::{Exit, ExitError, loading, output};
use crate::cli::ListCommand;
use crate::plan;

pub(super) fn list(command: &ListCommand, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let bank = loading::load(bank)?;
    let selected = plan::select(&bank, &command.filters)?;
    let lines = selected.iter().map(|(_, claim)| format!("{:7}  {}\n", claim.verdict.label(), claim.id));
    output::print(&lines.collect::<String>())?;
    Ok(Exit::Success)
}
