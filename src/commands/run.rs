//! `verify run`: runs the selected claims, records, and reports.

use std::io::Write;
use std::mem::ManuallyDrop;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use super::config::InForce;
use super::exit::NotRecorded;
use super::{CommandFault, Exit, ExitError, Malformed, Terminal, config, loading, merge, output, selecting};
use crate::bank::Bank;
use crate::cache::failures::LastFailures;
use crate::cache::{CacheChoice, CacheDirectory};
use crate::cli::{Format, RunOptions, SelectOptions, Snapshots};
use crate::git::Git;
use crate::progress::{Progress, message};
use crate::record::{self, Mode};
use crate::report::human::{Detail, Style};
use crate::report::machine::lines::LineWriter;
use crate::report::machine::{ReportFile, ReportKind};
use crate::report::{self, Report};
use crate::run::{Cancel, Interrupts};
use crate::session::{
    Observer, PackageSeries, Pythons, Rerun, Run, RunConfig, Session, SessionError, WrongSeries, read_series,
};
use crate::shard::{Sharding, Timings};

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
    let selector = selecting::selector(filters, select, packages, bank)?;
    if let Some(directory) = &options.cache {
        check_cache(directory)?;
    }
    // The process ends with the command, so what is large is not freed piece by piece.
    let loaded = ManuallyDrop::new(loading::load_selected(bank, &selector, select.strict)?);
    let in_force = config::in_force(options, &loaded.settings)?;
    let config = config(options, &in_force, &series, &loaded)?;
    let rerun = Rerun::of(bank.map(Path::to_owned), &config);
    let session = Session::open(&loaded, &selector, config)?;
    let progress = Progress::new(options.quiet);
    let lines = LineWriter::new(&progress, open_lines(&options.report)?);
    let run = ManuallyDrop::new(match options.repeat {
        None => session.run(interrupts.cancel(), &lines)?,
        Some(times) => repeat(&session, times, interrupts.cancel(), &lines)?,
    });
    let mode = mode(&in_force);
    let written = record::record(&run, mode);
    let report = ManuallyDrop::new(Report::new(&run, &written, &rerun, started.elapsed()));
    let passed = report.as_recorded().map(|claim| claim.id.as_str());
    let failed = report.failures().map(|claim| claim.id.as_str());
    LastFailures::of(&loaded.root, CacheDirectory::of_this_user()).update(passed, failed);
    let path = loading::path_from_here(bank);
    let mut delivered = output::deliver(options.output.as_deref(), &render(&report, options, &path, terminal));
    lines.end(&report);
    for file in options.report.iter().filter(|file| file.kind != ReportKind::Jsonl) {
        // One that cannot be written does not keep the others from it.
        let written = output::deliver(file.path.as_deref(), &file.kind.render(&report, &path));
        delivered = delivered.and(written);
    }
    for file in &in_force.reports_in_bank {
        delivered = delivered.and(deliver_in_bank(&loaded, file, &report));
    }
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

/// Writes a report that the bank's settings name. Its path is of the bank, in which no link is followed.
fn deliver_in_bank(bank: &Bank, file: &ReportFile, report: &Report) -> Result<(), CommandFault> {
    let Some(path) = &file.path else { return Ok(()) };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let made = folder.map_or(Ok(()), |folder| bank.files.make_folder(folder));
    let text = file.kind.render(report, Path::new(""));
    let written = made.and_then(|()| bank.files.replace(path, text.as_bytes()));
    written.map_err(|source| CommandFault::Output { path: path.clone(), source })
}

/// Opens the files that get a line for each event, before anything runs.
fn open_lines(reports: &[ReportFile]) -> Result<Vec<Box<dyn Write + Send>>, CommandFault> {
    let lines = reports.iter().filter(|file| file.kind == ReportKind::Jsonl);
    let open = |file: &ReportFile| -> Result<Box<dyn Write + Send>, CommandFault> {
        let Some(path) = &file.path else { return Ok(Box::new(std::io::stdout())) };
        let file = std::fs::File::create(path);
        let file = file.map_err(|source| CommandFault::Output { path: path.clone(), source })?;
        Ok(Box::new(file))
    };
    lines.map(open).collect()
}

/// Checks that no commit can have brought results along.
fn check_cache(directory: &Path) -> Result<(), ExitError> {
    let Ok(whole) = directory.canonicalize() else { return Ok(()) };
    // Where there is no git, or no repository, nothing is tracked.
    let is_tracked = Git::around(&whole).and_then(|git| git.tracks(&whole)).unwrap_or(false);
    if is_tracked { Err(Malformed::TrackedCache(directory.to_owned()).into()) } else { Ok(()) }
}

/// Runs a session until something fails, at most `times`, and returns the last run.
fn repeat<'b>(
    session: &Session<'b>,
    times: NonZeroUsize,
    cancel: &Cancel,
    observer: &dyn Observer,
) -> Result<Run<'b>, SessionError> {
    let mut time = 1;
    loop {
        let run = session.run(cancel, observer)?;
        if run.has_failure() {
            message(&format!("run {time} of {times} failed\n"));
        }
        if run.has_failure() || cancel.is_set() || time == times.get() {
            return Ok(run);
        }
        time += 1;
    }
}

fn config(options: &RunOptions, in_force: &InForce, series: &[&String], bank: &Bank) -> Result<RunConfig, Malformed> {
    let default = RunConfig::default();
    let series: Result<Vec<_>, WrongSeries> = series.iter().map(|text| read_series(text, bank)).collect();
    Ok(RunConfig {
        packages: match (in_force.all_packages, series?) {
            (true, _) => PackageSeries::Each,
            (false, series) if series.is_empty() => PackageSeries::Newest,
            (false, series) => PackageSeries::These(series),
        },
        pythons: match (in_force.all_pythons, options.python.is_empty()) {
            (true, _) => Pythons::EachVersion,
            (false, true) => Pythons::Configured,
            (false, false) => Pythons::Named(options.python.clone()),
        },
        jobs: in_force.jobs,
        max_failures: in_force.max_failures,
        control: in_force.control,
        reuses_results: !options.no_cache && options.repeat.is_none(),
        cache: match &options.cache {
            Some(directory) => CacheChoice::Named(directory.clone()),
            None => CacheChoice::OfThisUser,
        },
        sample: usize::from(in_force.mutants),
        sharding: sharding(options)?,
        sandbox: in_force.sandbox,
        without: options.without_layer.clone(),
        ..default
    })
}

/// Reads the times that the shards are divided by.
fn sharding(options: &RunOptions) -> Result<Option<Sharding>, Malformed> {
    let Some(shard) = options.shard else { return Ok(None) };
    let timings = match &options.timings {
        Some(path) => merge::read(path)?.timings(),
        None => Timings::default(),
    };
    Ok(Some(Sharding { shard, timings }))
}

fn mode(in_force: &InForce) -> Mode {
    match in_force.snapshots {
        _ if in_force.accepts => Mode::Accept,
        Snapshots::Check => Mode::Check,
        Snapshots::Pend => Mode::Pend,
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
            let slowest = options.durations.unwrap_or_default();
            report::human::render(report, Style { detail, colour, width: terminal.width(), bank, slowest })
        }
        Format::Json => report::json::render(report),
    }
}
