//! The lanes of a session: for each Python the newest series of each package, and as many others as are asked for.

use std::collections::BTreeMap;
use std::fmt;

use pep508_rs::PackageName;

use crate::bank::{Bank, Claim, LaneName, Lock, Question, SETTINGS, Series, SeriesOf, Snippet};
use crate::plan::Supply;
use crate::python::Interpreter;

/// The series of packages that a run has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PackageSeries {
    /// The newest of each package that a Python has.
    #[default]
    Newest,
    /// The newest, and each older one in a lane of its own.
    Each,
    /// These, each in a lane of its own, and only the claims that have the package.
    These(Vec<SeriesOf>),
}

/// A release of a package that the locks do not have yet, to be compared with those that they have.
#[derive(Debug)]
pub struct Upgrade {
    pub package: PackageName,
    /// What the locks have now, and what they would have.
    pub before: Series,
    pub after: Series,
    /// The locks that would have it, by the names of their groups.
    pub locks: BTreeMap<String, Lock>,
}

/// A lane of a session.
#[derive(Debug, Clone)]
pub(super) struct SessionLane<'b> {
    pub name: LaneName,
    pub interpreter: Interpreter,
    /// Where its packages come from.
    source: LockSource<'b>,
}

#[derive(Debug, Clone, Copy)]
enum LockSource<'b> {
    /// The locks of the bank.
    Bank,
    /// The locks of the bank, for the snippets that an upgrade is about.
    Before(&'b Upgrade),
    After(&'b Upgrade),
}

/// Lists the lanes of these interpreters.
pub(super) fn lanes<'b>(
    bank: &Bank,
    interpreters: &[Interpreter],
    series: &PackageSeries,
    upgrade: Option<&'b Upgrade>,
) -> Vec<SessionLane<'b>> {
    let chosen: Vec<(Option<SeriesOf>, LockSource<'b>)> = match (upgrade, series) {
        (Some(upgrade), _) => {
            let of = |series: &Series| SeriesOf { package: upgrade.package.clone(), series: series.clone() };
            vec![
                (Some(of(&upgrade.before)), LockSource::Before(upgrade)),
                (Some(of(&upgrade.after)), LockSource::After(upgrade)),
            ]
        }
        (None, PackageSeries::Newest) => vec![(None, LockSource::Bank)],
        (None, PackageSeries::Each) => {
            let older = bank.settings.packages.iter().flat_map(|(package, all)| {
                let older = &all[..all.len().saturating_sub(1)];
                older.iter().map(|series| SeriesOf { package: package.clone(), series: series.clone() })
            });
            std::iter::once(None).chain(older.map(Some)).map(|series| (series, LockSource::Bank)).collect()
        }
        (None, PackageSeries::These(these)) => {
            let mut these = these.clone();
            these.sort();
            these.dedup();
            these.into_iter().map(|series| (Some(series), LockSource::Bank)).collect()
        }
    };
    let lane = |interpreter: &Interpreter, series: &Option<SeriesOf>, source| SessionLane {
        name: LaneName { python: interpreter.label(), series: series.clone() },
        interpreter: interpreter.clone(),
        source,
    };
    let of = |interpreter| chosen.iter().map(move |(series, source)| lane(interpreter, series, *source));
    interpreters.iter().flat_map(of).collect()
}

impl<'b> SessionLane<'b> {
    /// What a snippet gets in the lane. `has_plain` says whether the run has a lane with the newest series on the same Python.
    pub fn supply(&self, bank: &'b Bank, snippet: &Snippet, has_plain: bool) -> Result<Supply<'b>, Absence> {
        let newest = bank.lock_of(snippet);
        let (Some(of), Some(group), Some(newest)) = (&self.name.series, &snippet.metadata.group, newest) else {
            return Ok(if self.name.series.is_some() { Supply::Outside } else { Supply::Lock(newest) });
        };
        let python = self.interpreter.version;
        let supplied = match self.source {
            LockSource::Bank if !newest.has(&of.package) => return Ok(Supply::Outside),
            LockSource::Bank => bank.lock(&group.name, Some(of)).unwrap_or(newest),
            LockSource::Before(upgrade) | LockSource::After(upgrade) if !upgrade.locks.contains_key(&group.name) => {
                return Ok(Supply::Outside);
            }
            LockSource::Before(_) => newest,
            LockSource::After(upgrade) => &upgrade.locks[&group.name],
        };
        if !matches!(self.source, LockSource::Bank) || supplied.conflict.is_some() {
            return Ok(Supply::Lock(Some(supplied)));
        }
        if bank.same_as_newest(supplied, python).is_some() {
            return if has_plain { Err(Absence::IsNewest) } else { Ok(Supply::Lock(Some(newest))) };
        }
        match supplied.version_on(&of.package, python) {
            Some(version) if of.series.matches(version) => Ok(Supply::Lock(Some(supplied))),
            Some(version) => Err(Absence::Other { version: version.to_string() }),
            None => Err(Absence::None),
        }
    }

    /// Whether a claim belongs to the lane.
    pub fn is_about(&self, bank: &'b Bank, claim: &Claim) -> bool {
        let is_outside = |snippet| matches!(self.supply(bank, snippet, false), Ok(Supply::Outside));
        bank.evidence(claim).any(|snippet| !is_outside(snippet))
    }
}

/// Selects the claims that any of the lanes is about.
pub(super) fn narrow<'b>(
    bank: &'b Bank,
    lanes: &[SessionLane<'b>],
    selected: Vec<(&'b Question, &'b Claim)>,
) -> Vec<(&'b Question, &'b Claim)> {
    if lanes.iter().any(|lane| lane.name.series.is_none()) {
        return selected;
    }
    selected.into_iter().filter(|(_, claim)| lanes.iter().any(|lane| lane.is_about(bank, claim))).collect()
}

/// A lane that a run could have had and does not have, or does not have for one group of packages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneAbsence {
    pub lane: LaneName,
    /// The groups that it does not have; none if it has no group at all.
    pub groups: Vec<String>,
    pub why: Absence,
}

/// Why there is no such lane.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absence {
    /// The newest that the Python has is of this series already.
    IsNewest,
    /// The Python has another version of the package.
    Other { version: String },
    /// The Python does not have the package.
    None,
    /// The packages cannot be installed.
    Refused(String),
}

impl LaneAbsence {
    /// Why there is no such lane, in words.
    pub fn why(&self) -> String {
        let (python, package) = (self.lane.python, self.lane.series.as_ref().map(|of| of.package.to_string()));
        let package = package.unwrap_or_default();
        match &self.why {
            Absence::IsNewest => format!("CPython {python} has no newer series, so its own lane has this one"),
            Absence::Other { version } => format!("CPython {python} has {package} {version}"),
            Absence::None => format!("CPython {python} has no {package}"),
            Absence::Refused(why) => why.clone(),
        }
    }
}

/// A series that was asked for and that the bank does not name.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum WrongSeries {
    #[error("`{}` is not a package and its series; expected one such as pandas==2.3", crate::text::printable(.0))]
    Form(String),
    #[error("{SETTINGS} names no series of {package}\n  {}", known(packages))]
    Package { package: PackageName, packages: Vec<PackageName> },
    #[error("{SETTINGS} names no series {series} of {package}\n  its series are {}", joined(known))]
    Series { package: PackageName, series: Series, known: Vec<Series> },
}

fn joined(items: &[impl fmt::Display]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn known(packages: &[PackageName]) -> String {
    match packages {
        [] => "add them, such as `[packages]` with `pandas = [\"2.3\", \"3\"]`".to_owned(),
        packages => format!("it names series of {}", joined(packages)),
    }
}

/// Reads `pandas==2.3`, a series that the bank names.
///
/// # Errors
/// If it is not of that form, or the bank names no such series.
pub fn read_series(text: &str, bank: &Bank) -> Result<SeriesOf, WrongSeries> {
    let form = || WrongSeries::Form(text.to_owned());
    let (package, series) = text.split_once("==").ok_or_else(form)?;
    let package = crate::bank::series::read_name(package.trim()).ok_or_else(form)?;
    let series: Series = series.trim().parse().map_err(|_| form())?;
    let known = series_of(&package, bank)?;
    match known.contains(&series) {
        true => Ok(SeriesOf { package, series }),
        false => Err(WrongSeries::Series { package, series, known: known.to_vec() }),
    }
}

/// The series of a package that the bank names.
///
/// # Errors
/// If it names none.
pub fn series_of<'b>(package: &PackageName, bank: &'b Bank) -> Result<&'b [Series], WrongSeries> {
    let packages = &bank.settings.packages;
    let unknown = || WrongSeries::Package { package: package.clone(), packages: packages.keys().cloned().collect() };
    packages.get(package).map(Vec::as_slice).ok_or_else(unknown)
}
