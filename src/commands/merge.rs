//! `verify merge`: makes one report of those of all shards, with one exit code.

use std::path::Path;

use super::{Exit, ExitError, Malformed, Terminal, output};
use crate::cli::{Format, MergeCommand};
use crate::report::Report;
use crate::report::human::{self, Detail, Style};
use crate::report::json::{self, NotARunReport};
use crate::report::merge::{Part, merge as merge_reports};
use crate::run::Cancel;
use crate::text::path_text;

pub(super) fn merge(command: &MergeCommand, bank: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let parts: Result<Vec<Part>, Malformed> =
        command.reports.iter().map(|path| Ok(Part { name: path_text(path), report: read(path)? })).collect();
    let report = merge_reports(parts?).map_err(Malformed::NotMergeable)?;
    let path = bank.unwrap_or_else(|| Path::new(""));
    let text = match command.format {
        Format::Human => {
            let detail = match (command.quiet, command.verbose) {
                (true, _) => Detail::Quiet,
                (_, true) => Detail::Verbose,
                _ => Detail::Normal,
            };
            let slowest = command.durations.unwrap_or_default();
            let colour = terminal.colours(command.output.as_deref());
            human::render(&report, Style { detail, colour, width: terminal.width(), bank: path, slowest })
        }
        Format::Json => json::render(&report),
    };
    output::deliver(command.output.as_deref(), &text)?;
    for file in &command.report {
        output::deliver(file.path.as_deref(), &file.kind.render(&report, path))?;
    }
    Ok(Exit::of(&report, &Cancel::default()))
}

/// Reads the JSON report of a run.
pub(super) fn read(path: &Path) -> Result<Report, Malformed> {
    let text = std::fs::read_to_string(path).map_err(NotARunReport::Unreadable);
    text.and_then(|text| json::read(&text)).map_err(|why| Malformed::NotARunReport { path: path.to_owned(), why })
}
