//! `verify fmt`: puts question files into their canonical form. `verify check --fix` does the same first.

use std::path::{Path, PathBuf};

use super::{CommandFault, Exit, ExitError, Malformed, loading, output, selecting};
use crate::bank::files::LARGEST_QUESTION;
use crate::bank::{self, Bank, question_path};
use crate::cli::FmtCommand;
use crate::edit::{EditError, canonical};
use crate::select::Selector;
use crate::text::{count, path_text};

pub(super) fn fmt(command: &FmtCommand, directory: Option<&Path>) -> Result<Exit, ExitError> {
    let selector = selecting::of(&command.of, directory)?;
    // A question with problems has a form, too.
    let bank = loading::load_by(bank::load_usable, directory)?;
    let changes = changes(&bank, &selector)?;
    let from = loading::path_from_here(directory);
    let mut text = String::new();
    for (path, canonical) in &changes.files {
        if !command.check {
            write(&bank, path, canonical)?;
        }
        let word = if command.check { "would write" } else { "wrote" };
        text += &format!("{word} {}\n", path_text(&from.join(path)));
    }
    let (all, other) = (count(changes.questions, "question"), changes.files.len());
    let fails = command.check && other > 0;
    text += &match fails {
        true => format!("FAILED  {other} of {all} not in canonical form\n"),
        false => format!("ok  {all} in canonical form\n"),
    };
    output::print(&text)?;
    Ok(if fails { Exit::Differs } else { Exit::Success })
}

/// Writes the selected questions of a bank whose form is not the canonical one, and returns how many there were.
pub(super) fn fix(selector: &Selector, directory: Option<&Path>) -> Result<usize, ExitError> {
    let bank = loading::load_by(bank::load_usable, directory)?;
    let changes = changes(&bank, selector)?;
    for (path, canonical) in &changes.files {
        write(&bank, path, canonical)?;
    }
    Ok(changes.files.len())
}

fn write(bank: &Bank, path: &Path, text: &str) -> Result<(), CommandFault> {
    let written = bank.files.replace(path, text.as_bytes());
    written.map_err(|source| CommandFault::Output { path: path.to_owned(), source })
}

struct FormChanges {
    /// How many were read.
    questions: usize,
    /// The files whose form is another one, with the canonical text.
    files: Vec<(PathBuf, String)>,
}

fn changes(bank: &Bank, selector: &Selector) -> Result<FormChanges, ExitError> {
    let selection = selector.select(bank)?;
    let broken = selection.broken.iter().map(|broken| question_path(&broken.id));
    let questions = selection.questions().into_iter().map(question_path);
    let mut found = FormChanges { questions: 0, files: Vec::new() };
    for path in questions.chain(broken) {
        // A snippet may be left of a question that is gone.
        let Ok(text) = bank.files.read_to_string(&path, LARGEST_QUESTION) else { continue };
        let source = |source| Malformed::Edit(EditError::Toml { path: path.clone(), source });
        let canonical = canonical(&text).map_err(source)?;
        found.questions += 1;
        if canonical != text {
            found.files.push((path, canonical));
        }
    }
    Ok(found)
}
