//! `verify run`: runs the selected claims, records, and reports.

use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use super::exit::NotRecorded;
use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, output, selecting};
use crate::bank::Bank;
use crate::cli::{Format, RunOptions, SelectOptions, Snapshots};
use crate::host;
use crate::progress::Progress;
use crate::record::{self, Mode};
use crate::report::human::{Detail, Style};
use crate::report::{self, Report};
use crate::run::Interrupts;
use crate::session::{PackageSeries, Pythons, Rerun, RunConfig, Session, WrongSeries, read_series};

pub(super) fn run(
    filters: &[String],
    select: &SelectOptions,
    options: &RunOptions,
    bank: Option<&Path>,
    terminal: Terminal,
) -> Result<Exit, ExitError> {
    let started = Instant::now();
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let (series, packages): (Vec<&String>, Vec<&String>) = options.package.iter().partition(|text| text.contains("=="));
    let selector = selecting::selector(filters, select, packages)?;
    let loaded = loading::load_selected(bank, &selector, select.strict)?;
    let config = config(options, &series, &loaded)?;
    let rerun = Rerun::of(bank.map(Path::to_owned), &config);
    let session = Session::open(&loaded, &selector, config)?;
    let run = session.run(interrupts.cancel(), &Progress::new(options.quiet))?;
    let mode = mode(options);
    let written = record::record(&run, mode);
    let report = Report::new(&run, &written, &rerun, started.elapsed());
    let delivered =
        output::deliver(options.output.as_deref(), &render(&report, options, &loading::path_from_here(bank), terminal));
    let exit = Exit::of(&report, interrupts.cancel());
    let Some(unwritten) = NotRecorded::of(written.failed) else {
        return delivered.map(|()| exit).map_err(ExitError::from);
    };
    // Nothing of the report is lost because a snapshot cannot be written.
    terminal.print_error(&CommandFault::from(unwritten).into());
    delivered?;
    let is_all = mode == Mode::Accept && report.fails_only_by_files();
    Ok(if is_all { Exit::unless_stopped(interrupts.cancel(), Exit::Fault) } else { exit })
}

/// How many mutants of a new or changed snippet are tried: enough to find a snippet that tests next to nothing.
const MUTANTS_OF_A_SNIPPET: u16 = 8;

fn config(options: &RunOptions, series: &[&String], bank: &Bank) -> Result<RunConfig, Malformed> {
    let default = RunConfig::default();
    let series: Result<Vec<_>, WrongSeries> = series.iter().map(|text| read_series(text, bank)).collect();
    Ok(RunConfig {
        packages: match (options.all_packages, series?) {
            (true, _) => PackageSeries::Each,
            (false, series) if series.is_empty() => PackageSeries::Newest,
            (false, series) => PackageSeries::These(series),
        },
        pythons: match (options.all_pythons, options.python.is_empty()) {
            (true, _) => Pythons::EachVersion,
            (false, true) => Pythons::Configured,
            (false, false) => Pythons::Named(options.python.clone()),
        },
        jobs: options.jobs.map_or(default.jobs, usize::from),
        max_failures: if options.fail_fast { Some(NonZeroUsize::MIN) } else { options.max_failures },
        control: options.control,
        sample: usize::from(options.mutants.or(bank.settings.mutants).unwrap_or(MUTANTS_OF_A_SNIPPET)),
        sandbox: options.sandbox,
        without: options.without_layer.clone(),
        ..default
    })
}

fn mode(options: &RunOptions) -> Mode {
    match options.snapshots {
        _ if options.accept => Mode::Accept,
        Some(Snapshots::Check) => Mode::Check,
        Some(Snapshots::Pend) => Mode::Pend,
        None if host::is_ci() => Mode::Check,
        None => Mode::Pend,
    }
}

fn render(report: &Report, options: &RunOptions, bank: &Path, terminal: Terminal) -> String {
    let detail = match (options.quiet, options.verbose) {
        (true, _) => Detail::Quiet,
        (_, true) => Detail::Verbose,
        _ => Detail::Normal,
    };
    match options.format {
        Format::Human => {
            let colour = terminal.colours(options.output.as_deref());
            report::human::render(report, Style { detail, colour, width: terminal.width(), bank })
        }
        Format::Json => report::json::render(report),
    }
}
