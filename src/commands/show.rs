//! `verify show`: prints answers as a reader sees them.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Exit, ExitError, Terminal, loading, output, selecting};
use crate::cli::{ShowCommand, TableFormat};
use crate::host::find_executable;
use crate::report::answer::{Answers, human, markdown};
use crate::report::json::to_text;

pub(super) fn show(command: &ShowCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let selector = selecting::of(&command.of, bank)?;
    let bank = loading::load_selected(bank, &selector, command.of.select.strict)?;
    let answers = Answers::of(&bank, &selector.select(&bank)?, command.evidence);
    let text = match command.format {
        TableFormat::Human => human::render(&answers, terminal.width(), terminal.colours(None)),
        TableFormat::Markdown => markdown::render(&answers),
        TableFormat::Json => to_text(&answers),
    };
    let is_paged = command.format == TableFormat::Human && !command.no_pager && std::io::stdout().is_terminal();
    if !(is_paged && page(&text)) {
        output::print(&text)?;
    }
    Ok(Exit::Success)
}

/// Shows a text in the user's pager, and returns whether that could be started.
fn page(text: &str) -> bool {
    let pager = std::env::var("PAGER").ok().filter(|pager| !pager.trim().is_empty());
    let words = pager.and_then(|pager| shlex::split(&pager)).unwrap_or_else(|| vec!["less".to_owned()]);
    let Some((program, arguments)) = words.split_first() else { return false };
    // The current directory may be a bank, of which nothing is run.
    let found = if program.contains('/') { Some(program.into()) } else { find_executable(program) };
    let Some(program) = found else { return false };
    let mut pager = Command::new(program);
    pager.args(arguments).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        // Text that fits is printed, colours are kept, and the text stays when the pager ends.
        pager.env("LESS", "FRX");
    }
    let Ok(mut child) = pager.spawn() else { return false };
    if let Some(mut stdin) = child.stdin.take() {
        // A reader who has seen enough closes the pager.
        stdin.write_all(text.as_bytes()).ok();
    }
    child.wait().ok();
    true
}
