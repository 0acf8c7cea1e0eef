//! `verify new`: adds a question with a first claim, or a claim to a question, and runs it.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use clap::ValueEnum;

use super::{Exit, ExitError, Malformed, Terminal, loading, output, run};
use crate::bank::{self, Bank, Level, Verdict};
use crate::cli::{NewCommand, RunOptions, SelectOptions};
use crate::edit::{self, Changes, EditError, NewClaim, NewQuestion, Place};

/// What the first claim of a question says if nobody says anything else: what its snippet shows.
const FIRST_CLAIM: &str = "copy-is-equal";
const FIRST_SAYS: &str = "A copy of a list equals the list.";

pub(super) fn new(command: &NewCommand, directory: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let place: Place = command.id.parse().map_err(|error| Malformed::Edit(EditError::WrongId(error)))?;
    // Somebody else's unfinished question is in nobody's way, and a bank may have none yet.
    let mut bank = loading::load_by(bank::load_usable, directory)?;
    if bank.broken.iter().any(|broken| Some(broken.id.as_str()) == place.question()) {
        bank = loading::load(directory)?;
    }
    let changes = plan(command, &place, &bank)?;
    changes.apply(&bank.files).map_err(Malformed::Edit)?;
    output::print(&changes.lines())?;
    let filters = [place.to_string()];
    run::run(&filters, &SelectOptions::default(), &RunOptions::default(), directory, terminal)
}

fn plan(command: &NewCommand, place: &Place, bank: &Bank) -> Result<Changes, Malformed> {
    let refused = |text: &str| Malformed::Edit(EditError::Refused(text.to_owned()));
    match place {
        Place::Topic(topic) => Err(refused(&format!(
            "`{topic}` is a topic, which is there once it has a question\n  write a question: verify new {topic}/slug"
        ))),
        Place::Question(id) => {
            if command.verdict.is_some() || command.corrected_by.is_some() || command.after.is_some() {
                return Err(refused(
                    "the first claim of a question holds and is the first one\n  --verdict, --corrected-by and --after are \
                     for a further claim: verify new topic/slug/claim",
                ));
            }
            let words = format!("verify new {id} --question 'What …?'");
            let text = answer(command.question.as_ref(), "Question", None, &words)?;
            let level = match command.level {
                Some(level) => level,
                None => level(&ask(&format!("Level ({})", levels()), Some(Level::Core.label())))?,
            };
            let claim = or_ask(command.claim.as_ref(), "Name of the first claim", FIRST_CLAIM);
            let claim = kebab(claim)?;
            let says = or_ask(command.says.as_ref(), "What it says, which answers the question", FIRST_SAYS);
            let new = NewQuestion { id: id.clone(), text, level, tags: command.tag.clone(), claim, says };
            edit::add_question(bank, &new).map_err(Malformed::Edit)
        }
        Place::Claim { question, name } => {
            let of_question =
                [command.question.is_some(), command.level.is_some(), !command.tag.is_empty(), command.claim.is_some()];
            if of_question.contains(&true) {
                return Err(refused(
                    "--question, --level, --tag and --claim are for a new question: verify new topic/slug",
                ));
            }
            let words = format!("verify new {place} --says '…'");
            let says = answer(command.says.as_ref(), "What the claim says", None, &words)?;
            let new = NewClaim {
                question: question.clone(),
                name: name.clone(),
                says,
                verdict: command.verdict.unwrap_or(Verdict::Holds),
                corrected_by: command.corrected_by.clone(),
                after: command.after.clone(),
            };
            edit::add_claim(bank, &new).map_err(Malformed::Edit)
        }
    }
}

/// The labels of all levels.
fn levels() -> String {
    Level::value_variants().iter().map(|level| level.label()).collect::<Vec<_>>().join(", ")
}

fn level(text: &str) -> Result<Level, Malformed> {
    let wrong = || EditError::Refused(format!("`{text}` is no level\n  write one of: {}", levels()));
    Level::from_str(text, false).map_err(|_| Malformed::Edit(wrong()))
}

fn kebab(name: String) -> Result<String, Malformed> {
    match crate::bank::is_kebab(&name) {
        true => Ok(name),
        false => Err(Malformed::Edit(EditError::WrongId(edit::WrongId(name)))),
    }
}

/// The value of an option, or what somebody at a terminal answers.
///
/// # Errors
/// Without either, an error with the words of a command line that gives it.
fn answer(given: Option<&String>, question: &str, default: Option<&str>, words: &str) -> Result<String, Malformed> {
    let text = given.cloned().unwrap_or_else(|| ask(question, default));
    match text.trim() {
        "" => Err(Malformed::Edit(EditError::Refused(format!("{} is missing\n  {words}", question.to_lowercase())))),
        text => Ok(text.to_owned()),
    }
}

fn or_ask(given: Option<&String>, question: &str, default: &str) -> String {
    given.cloned().unwrap_or_else(|| ask(question, Some(default)))
}

/// Asks at a terminal. Elsewhere, and if nothing is typed, the answer is the default.
fn ask(question: &str, default: Option<&str>) -> String {
    let default = default.unwrap_or_default();
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return default.to_owned();
    }
    let hint = if default.is_empty() { String::new() } else { format!(" [{default}]") };
    write!(io::stderr(), "{question}{hint}: ").ok();
    let mut line = String::new();
    match io::stdin().read_line(&mut line) {
        Ok(_) if !line.trim().is_empty() => line.trim().to_owned(),
        Ok(_) | Err(_) => default.to_owned(),
    }
}
