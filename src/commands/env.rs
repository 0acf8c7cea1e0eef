//! `verify env`: makes, lists and removes environments and locks.

use std::path::Path;

use super::{CommandFault, Exit, ExitError, loading, output};
use crate::cli::EnvCommand;
use crate::environment::{self, Environments, Locked, Obstacle};
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
        EnvCommand::Sync { python } => sync(python, &environments, bank, cancel),
        EnvCommand::Lock { upgrade } => lock(*upgrade, &environments, bank, cancel),
        EnvCommand::List => list(&environments, bank),
        EnvCommand::Clean { all } => clean(*all, &environments, bank),
    }
}

/// Makes the environments of every group for every Python of the bank.
fn sync(
    named: &[String],
    environments: &Environments,
    bank: Option<&Path>,
    cancel: &Cancel,
) -> Result<Exit, ExitError> {
    let bank = loading::load(bank)?;
    let pythons = if named.is_empty() { Pythons::Configured } else { Pythons::Named(named.to_vec()) };
    let interpreters = pythons.choose(&bank, &SearchPaths::of_this_machine())?;
    let mut exit = Exit::Success;
    let mut is_offline = false;
    for interpreter in &interpreters {
        let on = if interpreters.len() == 1 { String::new() } else { format!(" on CPython {}", interpreter.label()) };
        for (group, lock) in &bank.locks {
            let line = match environments.ensure(group, lock, interpreter, is_offline, &message) {
                Ok(_) => format!("ready    {group}{on}\n"),
                Err(Obstacle::Stopped) => return Ok(Exit::unless_stopped(cancel, Exit::Fault)),
                Err(Obstacle::NotForThisPython(why)) => format!("skipped  {group}{on} ({why})\n"),
                Err(obstacle) => {
                    is_offline |= matches!(obstacle, Obstacle::NoNetwork);
                    exit = Exit::Fault;
                    format!("failed   {group}{on}: {obstacle}\n")
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

/// Removes the environments that are incomplete or not in use by the bank, or all of them.
fn clean(all: bool, environments: &Environments, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let bank = if all { None } else { Some(loading::load_to_lock(bank)?) };
    let found = environments.list(bank.as_ref()).map_err(CommandFault::Environments)?;
    for found in found.iter().filter(|found| found.is_left_over()) {
        let is_removed = environments.remove(found).map_err(CommandFault::Environments)?;
        let what = if is_removed { "removed " } else { "in use  " };
        output::print(&format!("{what} {} for CPython {}\n", found.group, found.python))?;
    }
    Ok(Exit::Success)
}
