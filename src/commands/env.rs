//! `verify env`: makes, lists and removes environments and locks.

use std::collections::BTreeSet;
use std::path::Path;

use super::{CommandFault, Exit, ExitError, loading, output};
use crate::cli::EnvCommand;
use crate::environment::{self, Environments, Locked, Obstacle, Usage};
use crate::progress::message;
use crate::python::{self, SearchPaths};
use crate::run::{Cancel, Interrupts};
use crate::session::Pythons;
use crate::text::{defuse, printable};

pub(super) fn env(command: &EnvCommand, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let interrupts = Interrupts::install().map_err(CommandFault::Signals)?;
    let cancel = interrupts.cancel();
    let environments = Environments::of_this_user(cancel.clone()).map_err(CommandFault::from)?;
    match command {
        EnvCommand::Sync { python, all_pythons } => {
            let pythons = match (python.is_empty(), all_pythons) {
                (_, true) => Pythons::EachVersion,
                (true, false) => Pythons::Configured,
                (false, false) => Pythons::Named(python.clone()),
            };
            sync(&pythons, &environments, bank, cancel)
        }
        EnvCommand::Lock { upgrade } => lock(*upgrade, &environments, bank, cancel),
        EnvCommand::List => list(&environments, bank),
        EnvCommand::Clean { all, dry_run } => clean(*all, *dry_run, &environments, bank),
    }
}

/// Makes the environments of every lock for these Pythons.
fn sync(
    pythons: &Pythons,
    environments: &Environments,
    bank: Option<&Path>,
    cancel: &Cancel,
) -> Result<Exit, ExitError> {
    let bank = loading::load(bank)?;
    let interpreters = pythons.choose(&bank, &SearchPaths::of_this_machine())?;
    let mut exit = Exit::Success;
    let mut causes = BTreeSet::new();
    for interpreter in &interpreters {
        let on = if interpreters.len() == 1 { String::new() } else { format!(" on CPython {}", interpreter.label()) };
        for (name, lock) in &bank.locks {
            if let Some(same) = bank.same_as_newest(lock, interpreter.version) {
                output::print(&format!("skipped  {name}{on} ({} has the same packages)\n", same.path.display()))?;
                continue;
            }
            let line = match environments.ensure(&bank.root, lock, interpreter, &message) {
                Ok(_) => format!("ready    {name}{on}\n"),
                Err(Obstacle::Stopped) => return Ok(Exit::unless_stopped(cancel, Exit::Fault)),
                Err(Obstacle::NotForThisPython(why)) => format!("skipped  {name}{on} ({why})\n"),
                Err(obstacle) => {
                    exit = Exit::Fault;
                    let cause = obstacle.to_string();
                    let shown = if causes.contains(&cause) { "for the same reason" } else { cause.as_str() };
                    let line = format!("failed   {name}{on}: {shown}\n");
                    causes.insert(cause);
                    line
                }
            };
            // The reasons are output of tools.
            output::print(&defuse(&printable(&line)))?;
        }
    }
    Ok(exit)
}

/// Makes the locks that are missing or stale.
fn lock(
    upgrade: bool,
    environments: &Environments,
    directory: Option<&Path>,
    cancel: &Cancel,
) -> Result<Exit, ExitError> {
    let bank = loading::load_to_lock(directory)?;
    let interpreter = python::choose(None, &bank.settings.python, &SearchPaths::of_this_machine());
    let interpreter = interpreter.map_err(CommandFault::from)?;
    if environment::groups(&bank).is_empty() {
        message("no snippet asks for packages");
    }
    let done = |locked: &Locked| {
        // If standard output is closed, the locks are made all the same.
        output::print(&locked.line()).ok();
    };
    match environment::lock(environments, &bank, &interpreter, upgrade, &message, &done) {
        // The bank with its new locks has to load.
        Ok(()) => loading::load(directory).map(|_| Exit::Success),
        Err(_) if cancel.is_set() => Ok(Exit::unless_stopped(cancel, Exit::Fault)),
        Err(error) => Err(CommandFault::from(error).into()),
    }
}

fn list(environments: &Environments, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let bank = loading::load_to_lock(bank)?;
    let found = environments.list(Some(&bank)).map_err(CommandFault::Environments)?;
    output::print(&environment::render(&found, &environments.directory()))?;
    Ok(Exit::Success)
}

/// Removes the environments that are left over, or all of them; or says which.
fn clean(all: bool, dry_run: bool, environments: &Environments, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let bank = if all { None } else { Some(loading::load_to_lock(bank)?) };
    let found = environments.list(bank.as_ref()).map_err(CommandFault::Environments)?;
    let (left_over, kept): (Vec<_>, Vec<_>) = found.iter().partition(|found| all || found.is_left_over());
    let mut removed = Vec::new();
    for found in left_over {
        let is_removed = dry_run || environments.remove(found).map_err(CommandFault::Environments)?;
        let what = match (dry_run, is_removed) {
            (true, _) => "would remove",
            (false, true) => "removed",
            (false, false) => "in use",
        };
        output::print(&format!("{what:7}  {}\n", found.line()))?;
        if is_removed {
            removed.push(found);
        }
    }
    let of_others = kept.into_iter().filter(|found| found.usage != Usage::Here).collect::<Vec<_>>();
    let what = match (removed.is_empty(), dry_run) {
        (true, _) => "nothing to remove".to_owned(),
        (false, true) => format!("would remove {}", environment::total(removed)),
        (false, false) => format!("removed {}", environment::total(removed)),
    };
    let rest = match of_others.is_empty() {
        true => String::new(),
        false => format!("; kept {} that other banks may use (--all)", environment::total(of_others)),
    };
    output::print(&format!("{what}{rest}\n"))?;
    Ok(Exit::Success)
}
