//! `verify check`: loads the bank, which reports its problems, and prints its warnings.

use std::collections::BTreeMap;
use std::path::Path;

use anstyle::AnsiColor;

use super::exit::how_to_explain;
use super::{Exit, ExitError, Terminal, fmt, loading, output, selecting};
use crate::bank::problem::{Problem, render_all};
use crate::bank::{Lint, Warning};
use crate::cli::{CheckCommand, Format};
use crate::progress::message;
use crate::report::json::to_text;
use crate::report::problems::ProblemList;
use crate::text::{count, wrap};

pub(super) fn check(command: &CheckCommand, directory: Option<&Path>, terminal: Terminal) -> Result<Exit, ExitError> {
    let selector = selecting::of(&command.of, directory)?;
    if command.fix {
        let fixed = fmt::fix(&selector, directory)?;
        if fixed > 0 {
            message(&format!("put {} into canonical form\n", count(fixed, "question")));
        }
    }
    let bank = loading::load_selected(directory, &selector, command.of.select.strict)?;
    let selection = selector.select(&bank)?;
    let questions = selection.questions();
    let is_denied = |lint: Lint| command.deny.iter().any(|denial| denial.covers(lint));
    let warnings: Vec<&Warning> =
        bank.warnings.iter().filter(|warning| questions.contains(warning.question.as_str())).collect();
    let path = loading::path_from_here(directory);
    let denied = warnings.iter().filter(|warning| is_denied(warning.lint)).count();
    let problems: Vec<Problem> =
        warnings.iter().map(|warning| problem(warning, is_denied(warning.lint)).seen_from(&path)).collect();
    let exit = if denied == 0 { Exit::Success } else { Exit::Differs };
    if command.format == Format::Json {
        output::deliver(command.output.as_deref(), &to_text(&ProblemList::of(&problems)))?;
        return Ok(exit);
    }
    let (width, colour) = (terminal.width(), terminal.colours(command.output.as_deref()));
    let mark = match denied {
        0 => styled(AnsiColor::Green, "ok", colour),
        _ => styled(AnsiColor::Red, "FAILED", colour),
    };
    let scope = format!("{}, {}", count(questions.len(), "question"), count(selection.claims.len(), "claim"));
    let lines = wrap(&format!("{scope}: {}", sum(&warnings, denied)), width.saturating_sub("FAILED  ".len()));
    let sum = format!("{mark}  {}{}\n", lines.join("\n    "), how_to_explain(&problems));
    let text = render_all(&problems, width, colour) + &sum;
    output::deliver(command.output.as_deref(), &text)?;
    Ok(exit)
}

fn problem(warning: &Warning, is_denied: bool) -> Problem {
    match is_denied {
        true => warning.problem.clone().denied(),
        false => warning.problem.clone(),
    }
}

/// Counts the warnings, as a whole and by their lints: `3 warnings (2 semicolon, 1 two-sentences), 1 denied`.
fn sum(warnings: &[&Warning], denied: usize) -> String {
    if warnings.is_empty() {
        return "no warnings".to_owned();
    }
    let mut by_lint: BTreeMap<Lint, usize> = BTreeMap::new();
    for warning in warnings {
        *by_lint.entry(warning.lint).or_default() += 1;
    }
    let parts: Vec<String> = by_lint.iter().map(|(lint, number)| format!("{number} {lint}")).collect();
    let denied = if denied == 0 { String::new() } else { format!(", {denied} denied") };
    format!("{} ({}){denied}", count(warnings.len(), "warning"), parts.join(", "))
}

fn styled(colour: AnsiColor, text: &str, is_coloured: bool) -> String {
    let style = colour.on_default().bold();
    if is_coloured { format!("{style}{text}{style:#}") } else { text.to_owned() }
}
