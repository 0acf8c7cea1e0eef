//! `verify matrix`: prints how claims differ between Pythons, or between the series of a package.

use std::path::Path;
use std::time::Duration;

use super::compare::{Comparison, on_the_newest};
use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, output, selecting};
use crate::bank::series::read_name;
use crate::bank::{Bank, SeriesOf};
use crate::cli::{MatrixCommand, TableFormat};
use crate::progress::Progress;
use crate::record::Written;
use crate::report::Report;
use crate::report::json::to_text;
use crate::report::matrix::{Matrix, human, markdown};
use crate::run::Interrupts;
use crate::session::{PackageSeries, Pythons, Session, WrongSeries, series_of};

pub(super) fn matrix(command: &MatrixCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let selector = selecting::selector(&command.filters, &command.select, [], bank)?;
    let loaded = loading::load_selected(bank, &selector, command.select.strict)?;
    let mut comparison = Comparison::new(&loaded, bank, &selector, &command.table);
    if let Some(package) = &command.package {
        comparison.packages = PackageSeries::These(all_series(package, &loaded)?);
    }
    let (run, rerun) = match (&command.package, command.python.as_slice()) {
        (Some(_), []) => on_the_newest(&comparison, None, interrupts.cancel())?,
        (_, pythons) => {
            let pythons = match pythons {
                [] => Pythons::EachVersion,
                named => Pythons::Named(named.to_vec()),
            };
            let (config, rerun) = comparison.config(pythons);
            let session = Session::open(&loaded, &selector, config)?;
            (session.run(interrupts.cancel(), &Progress::new(false))?, rerun)
        }
    };
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

/// All series of a package that the bank names.
fn all_series(package: &str, bank: &Bank) -> Result<Vec<SeriesOf>, Malformed> {
    let name = read_name(package).ok_or_else(|| WrongSeries::Form(package.to_owned()))?;
    let series = series_of(&name, bank)?;
    Ok(series.iter().map(|series| SeriesOf { package: name.clone(), series: series.clone() }).collect())
}
