//! `verify drift`: prints what changed between two Pythons, between two series of a package, or with its newest release.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use pep508_rs::PackageName;

use super::compare::{Comparison, on_the_newest};
use super::{CommandFault, Exit, ExitError, Malformed, Terminal, loading, output, selecting};
use crate::bank::series::read_name;
use crate::bank::{Bank, Group, Lock, Series, SeriesOf};
use crate::cli::{DriftCommand, TableFormat};
use crate::environment::{self, Environments, NotLocked};
use crate::host::find_executable;
use crate::progress::{Progress, message};
use crate::python::{Interpreter, Label, SearchPaths};
use crate::record::Written;
use crate::report::Report;
use crate::report::drift::{Drift, human, markdown};
use crate::report::json::to_text;
use crate::run::{Cancel, Interrupts};
use crate::select::Selector;
use crate::session::{PackageSeries, Pythons, Rerun, Run, Session, Upgrade, read_series};

pub(super) fn drift(command: &DriftCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let selector = selector(command, bank)?;
    let loaded = loading::load_selected(bank, &selector, command.select.strict)?;
    let upgrade = match &command.upgrade {
        Some(package) => Some(find_upgrade(package, &loaded, command, interrupts.cancel())?),
        None => None,
    };
    if let Some(AvailableUpgrade::NothingNewer(words)) = &upgrade {
        output::deliver(command.table.output.as_deref(), words)?;
        return Ok(Exit::Success);
    }
    let (run, rerun) = match (upgrade.as_ref(), sides(command, &loaded)?) {
        (Some(AvailableUpgrade::Upgrade(upgrade)), _) => {
            let mut comparison = Comparison::new(&loaded, bank, &selector, &command.table);
            comparison.upgrade = Some(upgrade);
            on_the_newest(&comparison, command.python.as_deref(), interrupts.cancel())?
        }
        (_, Sides::Pythons(pythons)) => {
            on_two_pythons(command, &selector, &loaded, bank, pythons, interrupts.cancel())?
        }
        (_, Sides::Series(series)) => {
            let mut comparison = Comparison::new(&loaded, bank, &selector, &command.table);
            comparison.packages = PackageSeries::These(series);
            on_the_newest(&comparison, command.python.as_deref(), interrupts.cancel())?
        }
    };
    let report = Report::new(&run, &Written::default(), &rerun, Duration::ZERO);
    let drift = Drift::of(&report, &loaded, upgrade.is_none().then_some(&rerun)).expect("there are two lanes");
    let text = match command.table.format {
        TableFormat::Human => human::render(&drift, &loading::path_from_here(bank), terminal.width()),
        TableFormat::Json => to_text(&drift),
        TableFormat::Markdown => markdown::render(&drift),
    };
    output::deliver(command.table.output.as_deref(), &text)?;
    Ok(Exit::of(&report, interrupts.cancel()))
}

/// What is selected. With `--upgrade`, all words are filters.
fn selector(command: &DriftCommand, bank: Option<&Path>) -> Result<Selector, ExitError> {
    let sides = [&command.before, &command.after].into_iter().flatten().filter(|_| command.upgrade.is_some());
    let filters: Vec<String> = sides.chain(&command.filters).cloned().collect();
    selecting::selector(&filters, &command.select, [], bank)
}

/// What is compared.
enum Sides {
    Pythons([String; 2]),
    Series(Vec<SeriesOf>),
}

/// Reads the two sides, which are of one kind. This is checked before anything runs.
fn sides(command: &DriftCommand, bank: &Bank) -> Result<Sides, Malformed> {
    let (Some(before), Some(after)) = (&command.before, &command.after) else {
        return Ok(Sides::Series(Vec::new()));
    };
    if command.upgrade.is_some() {
        return Ok(Sides::Series(Vec::new()));
    }
    let is_series = |text: &str| text.contains("==");
    for side in [before, after].into_iter().filter(|side| !is_series(side)) {
        let is_python = side.parse::<Label>().is_ok() || find_executable(side).is_some() || Path::new(side).exists();
        // An id is an easy slip for the second Python.
        if !is_python {
            return Err(Malformed::Sides(format!(
                "{side} is neither a version, nor a Python, nor a series of a package\n  the two to compare come first: verify \
                 drift 3.12 3.13 [FILTER]…"
            )));
        }
    }
    match (is_series(before), is_series(after)) {
        (false, false) if command.python.is_some() => Err(Malformed::Sides(
            "--python names the Python on which packages are compared\n  to compare two Pythons: verify drift 3.12 3.13"
                .to_owned(),
        )),
        (false, false) => Ok(Sides::Pythons([before.clone(), after.clone()])),
        (true, true) => {
            let (first, second) = (read_series(before, bank)?, read_series(after, bank)?);
            if first.package != second.package {
                return Err(Malformed::Sides(format!(
                    "{before} and {after} are two packages\n  drift compares two series of one: verify drift {} {}==…",
                    before, first.package
                )));
            }
            if first == second {
                return Err(Malformed::Sides(format!("{before} and {after} are the same series")));
            }
            Ok(Sides::Series(vec![first, second]))
        }
        (true, false) | (false, true) => Err(Malformed::Sides(format!(
            "{before} and {after} are a package and a Python\n  two Pythons: verify drift 3.12 3.13\n  two series: verify \
             drift pandas==2.3 pandas==3, with `--python` for the Python to compare them on"
        ))),
    }
}

fn on_two_pythons<'b>(
    command: &DriftCommand,
    selector: &Selector,
    loaded: &'b Bank,
    bank: Option<&Path>,
    [before, after]: [String; 2],
    cancel: &Cancel,
) -> Result<(Run<'b>, Rerun), ExitError> {
    let pythons = Pythons::Named(vec![before.clone(), after.clone()]);
    let comparison = Comparison::new(loaded, bank, selector, &command.table);
    let (config, rerun) = comparison.config(pythons);
    let session = Session::open(loaded, selector, config)?;
    // This is checked before anything runs.
    if session.interpreters().len() < 2 {
        return Err(Malformed::SamePython { before, after }.into());
    }
    Ok((session.run(cancel, &Progress::new(false))?, rerun))
}

/// What there is to upgrade to.
enum AvailableUpgrade {
    Upgrade(Upgrade),
    /// The locks have the newest release.
    NothingNewer(String),
}

/// Resolves the newest release of a package for the groups that have it. Nothing of the bank is changed.
fn find_upgrade(
    package: &str,
    bank: &Bank,
    command: &DriftCommand,
    cancel: &Cancel,
) -> Result<AvailableUpgrade, ExitError> {
    let name = read_name(package).ok_or_else(|| {
        Malformed::Sides(format!(
            "`{package}` is not the name of a package\n  write it like: verify drift --upgrade pandas"
        ))
    })?;
    let pythons = command.python.as_ref().map_or(Pythons::Configured, |python| Pythons::Named(vec![python.clone()]));
    let interpreters = pythons.choose(bank, &SearchPaths::of_this_machine())?;
    let interpreter = interpreters.last().expect("a choice is not empty");
    let environments = Environments::of_this_user(cancel.clone()).map_err(CommandFault::from)?;
    let resolved = resolve(&environments, bank, interpreter, &name).map_err(CommandFault::from)?;
    if resolved.is_empty() {
        return Err(ExitError::NothingAsks(format!("no snippet asks for {name}")));
    }
    let version = interpreter.version;
    let newest = |locks: &mut dyn Iterator<Item = &Lock>| {
        locks.filter_map(|lock| lock.version_on(&name, version).cloned()).max()
    };
    let before = newest(&mut resolved.keys().filter_map(|group| bank.lock(group, None)));
    let after = newest(&mut resolved.values());
    match (before, after) {
        (Some(before), Some(after)) if before < after => {
            let series = |version: &pep440_rs::Version| Series::of(version);
            let (before, after) = (series(&before), series(&after));
            Ok(AvailableUpgrade::Upgrade(Upgrade { package: name, before, after, locks: resolved }))
        }
        (before, _) => {
            let before = before.map_or_else(|| "nothing".to_owned(), |before| format!("{name} {before}"));
            let words = format!("the locks have {before} for CPython {version}, and there is nothing newer for it\n");
            Ok(AvailableUpgrade::NothingNewer(words))
        }
    }
}

/// The locks of the groups that have a package, with its newest release, by the names of the groups.
fn resolve(
    environments: &Environments,
    bank: &Bank,
    interpreter: &Interpreter,
    package: &PackageName,
) -> Result<BTreeMap<String, Lock>, NotLocked> {
    let has = |group: &Group| bank.lock(&group.name, None).is_some_and(|lock| lock.has(package));
    let groups = environment::groups(bank).into_values().map(|(group, _)| group).filter(|group| has(group));
    groups
        .map(|group| {
            let lock = environment::upgraded(environments, bank, interpreter, group, package, &message)?;
            Ok((group.name.clone(), lock))
        })
        .collect()
}
