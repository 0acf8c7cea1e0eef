//! The differences for a terminal.

use anstyle::AnsiColor;

use super::{BankDiff, DiffKind, OutputDiff, QuestionDiff, Replaced, SnippetDiff, StatementDiff};
use crate::bank::Verdict;
use crate::report::human::{Style, Writer};
use crate::report::words;
use crate::text::{count, defuse, printable};

/// Renders the differences, with a newline at their end.
pub fn render(diff: &BankDiff, style: Style<'_>) -> String {
    let mut writer = Writer::new(style, true);
    for question in &diff.questions {
        question_lines(&mut writer, question);
        writer.line("");
    }
    if !diff.not_compared.is_empty() {
        let those = diff.not_compared.join(", ");
        writer.wrapped(&format!("not compared, because of problems then or now: {those}"), "");
        writer.line("");
    }
    writer.wrapped(&format!("since {}: {}", diff.since, diff.summary()), "");
    defuse(&writer.into_text())
}

fn question_lines(writer: &mut Writer<'_>, question: &QuestionDiff) {
    let kind = match question.kind {
        DiffKind::Added => writer.styled(AnsiColor::Green.on_default(), "new question "),
        DiffKind::Removed => writer.styled(AnsiColor::Red.on_default(), "question removed "),
        DiffKind::Changed => String::new(),
    };
    let heading = format!("{kind}{}", writer.bold(&question.id));
    writer.line(&heading);
    writer.wrapped(&printable(&question.question), "  ");
    for (key, replaced) in &question.keys {
        let words = words_of(writer, replaced);
        writer.wrapped(&format!("{key}: {words}"), "  ");
    }
    for statement in &question.statements {
        writer.line("");
        statement_lines(writer, statement, question);
    }
}

fn words_of(writer: &Writer<'_>, replaced: &Replaced<String>) -> String {
    words::render(&printable(&replaced.before), &printable(&replaced.now), writer.has_colour())
}

fn statement_lines(writer: &mut Writer<'_>, statement: &StatementDiff, question: &QuestionDiff) {
    let (sign, style) = match statement.kind {
        DiffKind::Added => ("+", AnsiColor::Green.on_default()),
        DiffKind::Removed => ("-", AnsiColor::Red.on_default()),
        DiffKind::Changed => ("~", AnsiColor::Yellow.on_default()),
    };
    let mark = match statement.verdict {
        Some(Verdict::Holds) => "✓",
        Some(Verdict::Refuted) => "✗",
        None => "·",
    };
    let says = match &statement.reworded {
        Some(replaced) => words_of(writer, replaced),
        None => printable(&statement.says),
    };
    let lead = format!("{} {mark} ", writer.styled(style, sign));
    writer.hanging(&lead, &says, 4);
    let place = match (&statement.id, statement.line) {
        (Some(id), Some(line)) => Some(format!("{}:{line}, {}", writer.path(&question.file), name(id))),
        (Some(id), None) => Some(name(id).to_owned()),
        (None, Some(line)) => Some(format!("{}:{line}", writer.path(&question.file))),
        (None, None) => None,
    };
    if let Some(place) = place {
        let formerly = statement.formerly.as_ref().map(|id| format!(", formerly {id}")).unwrap_or_default();
        let place = writer.dim(&format!("    {place}{formerly}"));
        writer.line(&place);
    }
    if let Some(replaced) = &statement.verdicts {
        for (label, verdicts) in [("was", &replaced.before), ("now", &replaced.now)] {
            writer.wrapped(&format!("{label} {}", printable(&verdicts.join("; "))), "    ");
        }
    }
    if let Some(replaced) = &statement.corrected_by {
        let name = |name: &Option<String>| name.clone().unwrap_or_else(|| "nothing".to_owned());
        writer.wrapped(&format!("corrected by {}, was {}", name(&replaced.now), name(&replaced.before)), "    ");
    }
    for weaker in &statement.weaker {
        let label = writer.styled(AnsiColor::Yellow.on_default(), "weaker evidence:");
        writer.hanging(&format!("    {label} "), &printable(weaker), 4);
    }
    if let Some(scores) = statement.score {
        let percent = |score: Option<f64>| score.map_or("–".to_owned(), |score| format!("{score:.0} %"));
        let before = scores.before.map(|_| format!(", were {}", percent(scores.before))).unwrap_or_default();
        writer.wrapped(&format!("killed mutants: {}{before}", percent(scores.now)), "    ");
    }
    for snippet in &statement.snippets {
        snippet_lines(writer, snippet);
    }
}

fn name(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

fn snippet_lines(writer: &mut Writer<'_>, snippet: &SnippetDiff) {
    let what = match snippet.kind {
        DiffKind::Added => "new ",
        DiffKind::Removed => "removed ",
        DiffKind::Changed => "",
    };
    let path = writer.dim(&format!("    {what}{}", writer.path(&snippet.snippet)));
    writer.line(&path);
    if let Some(source) = &snippet.source {
        writer.diff(&printable(&source.before), &printable(&source.now));
    }
    for output in &snippet.outputs {
        output_lines(writer, output);
    }
}

fn output_lines(writer: &mut Writer<'_>, output: &OutputDiff) {
    let from = output.from.as_ref().map(|from| format!(" from {from} on")).unwrap_or_default();
    let lines = |text: &str| count(text.lines().count(), "line");
    match (&output.before, &output.now) {
        (Some(before), Some(now)) => {
            writer.line(&format!("    recorded output{from}"));
            writer.diff(&printable(before), &printable(now));
        }
        (Some(before), None) => writer.line(&format!("    recorded output{from} removed, {}", lines(before))),
        (None, Some(now)) => writer.line(&format!("    recorded output{from} added, {}", lines(now))),
        (None, None) => {}
    }
}
