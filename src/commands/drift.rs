//! `verify drift`: prints what changed between two Pythons.

use std::path::Path;
use std::time::Duration;

use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, matrix, output};
use crate::cli::{DriftCommand, TableFormat};
use crate::progress::Progress;
use crate::record::Written;
use crate::report::Report;
use crate::report::drift::{Drift, human, markdown};
use crate::report::json::to_text;
use crate::run::Interrupts;
use crate::session::Pythons;

pub(super) fn drift(command: &DriftCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let loaded = loading::load(bank)?;
    let (before, after) = (command.before.clone(), command.after.clone());
    let pythons = Pythons::Named(vec![before.clone(), after.clone()]);
    let same = || Malformed::SamePython { before: before.clone(), after: after.clone() };
    let (session, rerun) = matrix::compare(&loaded, bank, &command.filters, pythons, &command.table)?;
    // This is checked before anything runs.
    if session.interpreters().len() < 2 {
        return Err(same().into());
    }
    let run = session.run(interrupts.cancel(), &Progress::new(false))?;
    let report = Report::new(&run, &Written::default(), &rerun, Duration::ZERO);
    let drift = Drift::of(&report, &loaded, &rerun).ok_or_else(same)?;
    let text = match command.table.format {
        TableFormat::Human => human::render(&drift, terminal.width()),
        TableFormat::Json => to_text(&drift),
        TableFormat::Markdown => markdown::render(&drift),
    };
    output::deliver(command.table.output.as_deref(), &text)?;
    Ok(Exit::of(&report, interrupts.cancel()))
}
