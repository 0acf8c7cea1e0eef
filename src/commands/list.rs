//! `verify list`: prints the claims that a run would check.

use std::path::Path;

use super::{Exit, ExitError, loading, output, selecting};
use crate::cli::{Format, ListCommand};
use crate::report::json::to_text;
use crate::report::listing::Listing;

pub(super) fn list(command: &ListCommand, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let selector = selecting::of(&command.of, bank)?;
    let bank = loading::load_selected(bank, &selector, command.of.select.strict)?;
    let selection = selector.select(&bank)?;
    if command.format == Format::Json {
        output::print(&to_text(&Listing::of(&selection.claims)))?;
        return Ok(Exit::Success);
    }
    let claims = selection.claims.iter().map(|(_, claim)| format!("{:7}  {}\n", claim.verdict.label(), claim.id));
    let others = selection.without_claims.iter().map(|question| format!("remarks  {}\n", question.id));
    output::print(&claims.chain(others).collect::<String>())?;
    Ok(Exit::Success)
}
