//! `verify stress`: runs claims in many worlds, and reports what differs with the smallest setting that shows it.

use std::path::Path;

use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, output, selecting};
use crate::cli::{Format, StressCommand};
use crate::progress::Progress;
use crate::report::human::{Detail, Style};
use crate::report::json::to_text;
use crate::report::stress::{StressReport, human};
use crate::run::Interrupts;
use crate::session::{Pythons, Rerun, RunConfig, Session, Stress};
use crate::stress::Setting;

pub(super) fn stress(command: &StressCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    if let Some((first, second)) = same_kind(&command.setting) {
        return Err(Malformed::SameSetting { first, second }.into());
    }
    let selector = selecting::of(&command.of, bank)?;
    let loaded = loading::load_selected(bank, &selector, command.of.select.strict)?;
    let default = RunConfig::default();
    let config = RunConfig {
        pythons: match (command.all_pythons, command.python.is_empty()) {
            (true, _) => Pythons::EachVersion,
            (false, true) => Pythons::Configured,
            (false, false) => Pythons::Named(command.python.clone()),
        },
        jobs: command.jobs.map_or(default.jobs, usize::from),
        sandbox: command.sandbox,
        ..default
    };
    let rerun = Rerun::of(bank.map(Path::to_owned), &config);
    let session = Session::open(&loaded, &selector, config)?;
    let stress = match command.setting.as_slice() {
        [] => Stress::Seeds(command.seeds),
        settings => Stress::Only(settings.to_vec()),
    };
    let run = session.stress(&stress, interrupts.cancel(), &Progress::new(command.quiet))?;
    let report = StressReport::new(&run, &rerun);
    let text = match command.format {
        Format::Human => {
            let detail = match (command.quiet, command.verbose) {
                (true, _) => Detail::Quiet,
                (_, true) => Detail::Verbose,
                _ => Detail::Normal,
            };
            let colour = terminal.colours(command.output.as_deref());
            human::render(
                &report,
                Style { detail, colour, width: terminal.width(), bank: &loading::path_from_here(bank), slowest: 0 },
            )
        }
        Format::Json => to_text(&report),
    };
    output::deliver(command.output.as_deref(), &text)?;
    let exit = match (report.faults.is_empty(), report.differences.is_empty()) {
        (true, true) => Exit::Success,
        (true, false) => Exit::Differs,
        (false, _) => Exit::Fault,
    };
    Ok(Exit::unless_stopped(interrupts.cancel(), exit))
}

/// Finds two settings of which a world can have only one.
fn same_kind(settings: &[Setting]) -> Option<(String, String)> {
    let mut pairs =
        settings.iter().enumerate().flat_map(|(at, first)| settings[at + 1..].iter().map(move |of| (first, of)));
    let pair = pairs.find(|(first, second)| first.kind() == second.kind());
    pair.map(|(first, second)| (first.to_string(), second.to_string()))
}
