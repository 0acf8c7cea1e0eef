//! What `verify drift` and `verify matrix` have in common: a [`Comparison`] of lanes.

use std::path::Path;

use super::ExitError;
use crate::bank::Bank;
use crate::cli::TableOptions;
use crate::progress::{Progress, message};
use crate::python::SearchPaths;
use crate::run::Cancel;
use crate::select::Selector;
use crate::session::{PackageSeries, Pythons, Rerun, Run, RunConfig, Session, SessionError, Upgrade};

/// What is compared, apart from the Pythons.
pub(super) struct Comparison<'b, 'a> {
    loaded: &'b Bank,
    bank: Option<&'a Path>,
    selector: &'a Selector,
    options: &'a TableOptions,
    pub packages: PackageSeries,
    pub upgrade: Option<&'b Upgrade>,
}

impl<'b, 'a> Comparison<'b, 'a> {
    /// A comparison with the newest series of each package. `bank` is the `--bank` of the command line.
    pub fn new(
        loaded: &'b Bank,
        bank: Option<&'a Path>,
        selector: &'a Selector,
        options: &'a TableOptions,
    ) -> Comparison<'b, 'a> {
        Comparison { loaded, bank, selector, options, packages: PackageSeries::Newest, upgrade: None }
    }

    /// The configuration for these Pythons, and the command that runs the same.
    pub fn config(&self, pythons: Pythons) -> (RunConfig, Rerun) {
        let default = RunConfig::default();
        let jobs = self.options.jobs.map_or(default.jobs, usize::from);
        let packages = self.packages.clone();
        let config = RunConfig { pythons, packages, jobs, sandbox: self.options.sandbox, ..default };
        let rerun = Rerun::of(self.bank.map(Path::to_owned), &config);
        (config, rerun)
    }
}

/// Runs a comparison of packages on the Python that was asked for, or on the newest that has all of them.
pub(super) fn on_the_newest<'b>(
    comparison: &Comparison<'b, '_>,
    python: Option<&str>,
    cancel: &Cancel,
) -> Result<(Run<'b>, Rerun), ExitError> {
    let run = |pythons: Pythons| {
        let (mut config, rerun) = comparison.config(pythons);
        config.needs_all_lanes = true;
        let session = match comparison.upgrade {
            Some(upgrade) => Session::open_upgrade(comparison.loaded, comparison.selector, config, upgrade),
            None => Session::open(comparison.loaded, comparison.selector, config),
        }?;
        Ok::<_, SessionError>((session.run(cancel, &Progress::new(false))?, rerun))
    };
    if let Some(python) = python {
        return Ok(run(Pythons::Named(vec![python.to_owned()]))?);
    }
    let all = Pythons::EachVersion.choose(comparison.loaded, &SearchPaths::of_this_machine())?;
    let mut newest_first = all.iter().rev().filter(|interpreter| !interpreter.free_threaded).peekable();
    let mut absent = Vec::new();
    while let Some(interpreter) = newest_first.next() {
        match run(Pythons::Named(vec![interpreter.label().to_string()])) {
            Err(SessionError::NoLane(reasons)) if !cancel.is_set() => {
                if newest_first.peek().is_some() {
                    for reason in &reasons {
                        message(&format!("CPython {} is left out: {}", interpreter.label(), reason.why()));
                    }
                }
                absent.extend(reasons);
            }
            done => return Ok(done?),
        }
    }
    Err(SessionError::NoLane(absent).into())
}
