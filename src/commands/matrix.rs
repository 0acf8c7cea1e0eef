//! `verify matrix`: prints how claims differ between Pythons.

use std::path::Path;
use std::time::Duration;

use super::{CommandFault, Exit, ExitError, Terminal, loading, output};
use crate::bank::Bank;
use crate::cli::{MatrixCommand, TableFormat, TableOptions};
use crate::progress::Progress;
use crate::record::Written;
use crate::report::Report;
use crate::report::json::to_text;
use crate::report::matrix::{Matrix, human, markdown};
use crate::run::Interrupts;
use crate::session::{Pythons, Rerun, RunConfig, Session};

pub(super) fn matrix(command: &MatrixCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let loaded = loading::load(bank)?;
    let pythons = match command.python.is_empty() {
        true => Pythons::EachVersion,
        false => Pythons::Named(command.python.clone()),
    };
    let (session, rerun) = compare(&loaded, bank, &command.filters, pythons, &command.table)?;
    let run = session.run(interrupts.cancel(), &Progress::new(false))?;
    let report = Report::new(&run, &Written::default(), &rerun, Duration::ZERO);
    let matrix = Matrix::of(&report, command.all, &rerun);
    let text = match command.table.format {
        TableFormat::Human => human::render(&matrix, terminal.width()),
        TableFormat::Json => to_text(&matrix),
        TableFormat::Markdown => markdown::render(&matrix),
    };
    output::deliver(command.table.output.as_deref(), &text)?;
    Ok(Exit::of(&report, interrupts.cancel()))
}

/// Opens a session that compares Pythons, and makes the command that runs the same.
pub(super) fn compare<'b>(
    loaded: &'b Bank,
    bank: Option<&Path>,
    filters: &[String],
    pythons: Pythons,
    options: &TableOptions,
) -> Result<(Session<'b>, Rerun), ExitError> {
    let default = RunConfig::default();
    let jobs = options.jobs.map_or(default.jobs, usize::from);
    let config = RunConfig { pythons, jobs, sandbox: options.sandbox, ..default };
    let rerun = Rerun::of(bank.map(Path::to_owned), &config);
    Ok((Session::open(loaded, filters, config)?, rerun))
}
