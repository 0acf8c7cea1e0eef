//! `verify accept`, `verify reject` and `verify prune`: decide on the snapshots that wait for review, and remove those that
//! nothing uses.

use std::collections::BTreeSet;
use std::path::Path;

use super::{CommandFault, Exit, ExitError, Malformed, loading, output, selecting};
use crate::bank::{self, Bank};
use crate::cli::{DecideCommand, PruneCommand};
use crate::pending::{self, Pending, Refusal};
use crate::text::{count, path_text};

pub(super) fn accept(command: &DecideCommand, bank: Option<&Path>) -> Result<Exit, ExitError> {
    decide(command, bank, "accepted", |bank, pending| match command.dry_run {
        true => pending.would_accept(bank).map(|()| "would record"),
        false => pending.accept(bank).map(|()| "recorded"),
    })
}

pub(super) fn reject(command: &DecideCommand, bank: Option<&Path>) -> Result<Exit, ExitError> {
    decide(command, bank, "rejected", |bank, pending| match command.dry_run {
        true => Ok("would reject"),
        false => pending.reject(bank).map(|()| "rejected"),
    })
}

/// Does something with each pending snapshot of the selected claims, and prints what was done.
fn decide(
    command: &DecideCommand,
    directory: Option<&Path>,
    what: &str,
    act: impl Fn(&Bank, &Pending) -> Result<&'static str, Refusal>,
) -> Result<Exit, ExitError> {
    let selector = selecting::of(&command.of, directory)?;
    let bank = loading::load_selected(directory, &selector, command.of.select.strict)?;
    let selection = selector.select(&bank)?;
    let is_all = selector.is_everything();
    let snippets: BTreeSet<&str> =
        selection.claims.iter().flat_map(|(_, claim)| &claim.evidence).map(String::as_str).collect();
    let from = loading::path_from_here(directory);
    let mut text = String::new();
    let (mut done, mut refused) = (0, 0);
    for pending in pending::pending(&bank).iter().filter(|pending| is_all || snippets.contains(&*pending.snippet)) {
        match act(&bank, pending) {
            Ok(word) => {
                done += 1;
                text += &format!("{word} {}\n", path_text(&from.join(&pending.snapshot)));
            }
            Err(why) => {
                refused += 1;
                text += &format!("refused {}\n    {why}\n", path_text(&from.join(&pending.path)));
            }
        }
    }
    let would = if command.dry_run { "would be " } else { "" };
    text += &match (done, refused) {
        (0, 0) => "no snapshot waits for review\n".to_owned(),
        (_, 0) => format!("ok  {} {would}{what}\n", count(done, "snapshot")),
        _ => format!("FAILED  {} {would}{what}, {refused} refused\n", count(done, "snapshot")),
    };
    output::print(&text)?;
    Ok(if refused == 0 { Exit::Success } else { Exit::Differs })
}

pub(super) fn prune(command: &PruneCommand, directory: Option<&Path>) -> Result<Exit, ExitError> {
    let root = loading::find(directory)?;
    let from = loading::path_from_here(directory);
    // A snapshot without a snippet is a problem of the bank. If a question has another one, its snippets may be elsewhere.
    let from_here = |problems: Vec<bank::problem::Problem>| {
        Malformed::Bank(problems.into_iter().map(|problem| problem.seen_from(&from)).collect())
    };
    let bank = bank::load_usable(&root).map_err(from_here)?;
    let unused = pending::unused(&bank);
    let problems = bank.broken.iter().flat_map(|broken| &broken.problems);
    let others: Vec<bank::problem::Problem> =
        problems.filter(|problem| !unused.contains(&problem.path)).cloned().collect();
    if !others.is_empty() {
        return Err(from_here(others).into());
    }
    let mut text = String::new();
    for path in &unused {
        if !command.dry_run {
            bank.files.remove(path).map_err(|source| CommandFault::Removal { path: path.clone(), source })?;
            // A folder with anything else in it stays.
            path.parent().map(|folder| bank.files.remove_folder(folder));
        }
        let word = if command.dry_run { "would remove" } else { "removed" };
        text += &format!("{word} {}\n", path_text(&from.join(path)));
    }
    if unused.is_empty() {
        text += "every snapshot is used\n";
    }
    output::print(&text)?;
    Ok(Exit::Success)
}
