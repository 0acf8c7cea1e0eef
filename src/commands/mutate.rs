//! `verify mutate`: runs the mutants of the selected claims' snippets, and scores the evidence.

use std::path::Path;

use super::{CommandFault, Exit, ExitError, Terminal, loading, output, selecting};
use crate::cli::{Format, MutateCommand};
use crate::progress::Progress;
use crate::report::human::{Detail, Style};
use crate::report::json::to_text;
use crate::report::mutation::{MutationReport, human};
use crate::run::Interrupts;
use crate::session::{Pythons, RunConfig, Session};

pub(super) fn mutate(command: &MutateCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let selector = selecting::of(&command.of, bank)?;
    let loaded = loading::load_selected(bank, &selector, command.of.select.strict)?;
    let default = RunConfig::default();
    let config = RunConfig {
        pythons: command.python.as_ref().map_or(Pythons::Configured, |python| Pythons::Named(vec![python.clone()])),
        jobs: command.jobs.map_or(default.jobs, usize::from),
        sandbox: command.sandbox,
        ..default
    };
    let limit = (command.limit > 0).then_some(command.limit);
    let session = Session::open(&loaded, &selector, config)?;
    let run = session.mutate(limit, command.fresh, interrupts.cancel(), &Progress::new(command.quiet))?;
    let report = MutationReport::new(&run, limit);
    let detail = match (command.quiet, command.verbose) {
        (true, _) => Detail::Quiet,
        (_, true) => Detail::Verbose,
        _ => Detail::Normal,
    };
    let text = match command.format {
        Format::Human => {
            let colour = terminal.colours(command.output.as_deref());
            human::render(
                &report,
                Style { detail, colour, width: terminal.width(), bank: &loading::path_from_here(bank), slowest: 0 },
            )
        }
        Format::Json => to_text(&report),
    };
    output::deliver(command.output.as_deref(), &text)?;
    let is_below = command.fail_under.is_some_and(|least| report.score.percent.is_some_and(|percent| percent < least));
    let exit = if is_below || report.has_failures() { Exit::Differs } else { Exit::Success };
    Ok(Exit::unless_stopped(interrupts.cancel(), exit))
}
