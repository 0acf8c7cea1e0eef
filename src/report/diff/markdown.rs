//! The differences as Markdown, for a pull request or the summary of a job.

use similar::{ChangeTag, TextDiff};

use super::{BankDiff, DiffKind, QuestionDiff, Replaced, SnippetDiff, StatementDiff};
use crate::bank::Verdict;
use crate::report::answer::markdown::{fenced, plain};
use crate::report::words;

/// Renders the differences, with a newline at their end.
pub fn render(diff: &BankDiff) -> String {
    let mut text = format!("**Since `{}`:** {}\n", diff.since, diff.summary());
    for question in &diff.questions {
        text += &question_text(question);
    }
    if !diff.not_compared.is_empty() {
        text += &format!("\nNot compared, because of problems then or now: `{}`\n", diff.not_compared.join("`, `"));
    }
    text
}

fn question_text(question: &QuestionDiff) -> String {
    let kind = match question.kind {
        DiffKind::Added => " (new)",
        DiffKind::Removed => " (removed)",
        DiffKind::Changed => "",
    };
    let mut text = format!("\n### {}{kind}\n\n`{}`\n\n", plain(&question.question), question.id);
    for (key, replaced) in &question.keys {
        text += &format!("- {key}: {}\n", words_of(replaced));
    }
    for statement in &question.statements {
        text += &statement_text(statement);
    }
    text
}

/// Two texts as one: what is gone is struck through, and what is new is bold.
fn words_of(replaced: &Replaced<String>) -> String {
    let piece = |piece: words::Piece| {
        let (start, end) = (piece.text.len() - piece.text.trim_start().len(), piece.text.trim_end().len());
        let sign = match piece.tag {
            ChangeTag::Delete => "~~",
            ChangeTag::Insert => "**",
            ChangeTag::Equal => "",
        };
        if sign.is_empty() || start >= end {
            return plain(&piece.text);
        }
        // A sign must touch the word that it belongs to.
        format!("{}{sign}{}{sign}{}", &piece.text[..start], plain(&piece.text[start..end]), &piece.text[end..])
    };
    let is_code = |text: &str| text.contains('`');
    // A difference inside of a code span cannot be marked.
    if is_code(&replaced.before) || is_code(&replaced.now) {
        let pieces = words::compare(&replaced.before, &replaced.now);
        if pieces.iter().any(|piece| piece.text.matches('`').count() % 2 == 1) {
            return format!("~~{}~~ → {}", plain(&replaced.before), plain(&replaced.now));
        }
    }
    words::compare(&replaced.before, &replaced.now).into_iter().map(piece).collect()
}

fn statement_text(statement: &StatementDiff) -> String {
    let sign = match statement.kind {
        DiffKind::Added => "added",
        DiffKind::Removed => "removed",
        DiffKind::Changed => "changed",
    };
    let mark = match statement.verdict {
        Some(Verdict::Holds) => "✓ ",
        Some(Verdict::Refuted) => "✗ ",
        None => "",
    };
    let says = statement.reworded.as_ref().map_or_else(|| plain(&statement.says), words_of);
    let mut text = format!("- **{sign}:** {mark}{says}\n");
    if let Some(id) = &statement.id {
        let formerly = statement.formerly.as_ref().map(|id| format!(", formerly `{id}`")).unwrap_or_default();
        text += &format!("  `{id}`{formerly}\n");
    }
    if let Some(replaced) = &statement.verdicts {
        text += &format!("  - verdict: {}\n", plain(&replaced.now.join("; ")));
        text += &format!("    (was: {})\n", plain(&replaced.before.join("; ")));
    }
    if let Some(replaced) = &statement.corrected_by {
        let name = |name: &Option<String>| name.as_ref().map_or("nothing".to_owned(), |name| format!("`{name}`"));
        text += &format!("  - corrected by {} (was: {})\n", name(&replaced.now), name(&replaced.before));
    }
    for weaker in &statement.weaker {
        text += &format!("  - **weaker evidence:** {}\n", plain(weaker));
    }
    if let Some(scores) = statement.score {
        let percent = |score: Option<f64>| score.map_or("–".to_owned(), |score| format!("{score:.0} %"));
        text += &format!("  - killed mutants: {} (was: {})\n", percent(scores.now), percent(scores.before));
    }
    for snippet in &statement.snippets {
        text += &snippet_text(snippet);
    }
    text
}

fn snippet_text(snippet: &SnippetDiff) -> String {
    let what = match snippet.kind {
        DiffKind::Added => "new ",
        DiffKind::Removed => "removed ",
        DiffKind::Changed => "",
    };
    let mut text = format!("  - {what}`{}`\n", snippet.snippet);
    if let Some(Replaced { before, now }) = &snippet.source {
        text += &fenced("diff", &unified(before, now), "    ");
    }
    for output in &snippet.outputs {
        let from = output.from.as_ref().map(|from| format!(" from {} on", plain(from))).unwrap_or_default();
        text += &format!("  - recorded output{from}:\n");
        let (before, now) = (output.before.as_deref(), output.now.as_deref());
        text += &fenced("diff", &unified(before.unwrap_or_default(), now.unwrap_or_default()), "    ");
    }
    text
}

/// The lines in which two texts differ, with what surrounds them.
fn unified(before: &str, now: &str) -> String {
    TextDiff::from_lines(before, now).unified_diff().context_radius(2).missing_newline_hint(false).to_string()
}
