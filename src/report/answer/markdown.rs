//! Answers as Markdown, for a pull request or a page.

use super::{Answer, Answers, StatementText};
use crate::bank::{RemarkKind, Verdict};
use crate::text::printable;

/// Renders the answers, with a newline at their end.
pub fn render(answers: &Answers) -> String {
    let all: Vec<String> = answers.questions.iter().map(answer).collect();
    all.join("\n")
}

fn answer(answer: &Answer) -> String {
    let mut text = format!("## {}\n\n", plain(&answer.question));
    text += &format!("`{}` · {} · {}\n", answer.id, answer.level.label(), plain(&answer.tags.join(", ")));
    text.push('\n');
    for (at, entry) in answer.statements.iter().enumerate() {
        // The truth often comes next.
        let next = answer.statements.get(at + 1).map(|next| next.says.as_str());
        text += &statement(entry, next);
    }
    text
}

fn statement(entry: &StatementText, next: Option<&str>) -> String {
    let says = plain(&entry.says);
    let mut text = match (entry.verdict, entry.remark) {
        (Some(Verdict::Holds), _) => format!("- ✓ {says}\n"),
        (Some(Verdict::Refuted), _) => format!("- ✗ ~~{says}~~\n"),
        (None, Some(RemarkKind::Advice)) => format!("- **Advice:** {says}\n"),
        (None, _) => format!("- {says}\n"),
    };
    if let (Some(truth), Some(Verdict::Refuted)) = (&entry.truth, entry.verdict)
        && next != Some(truth)
    {
        text += &format!("  Truth: {}\n", plain(truth));
    }
    for turn in &entry.changes {
        text += &format!("  - {} {}: {}\n", turn.verdict.label(), plain(&turn.from), plain(&turn.because));
    }
    for shown in &entry.evidence {
        text += &format!("\n  `{}`\n\n{}", shown.path, block("python", &shown.source));
        for printed in &shown.outputs {
            let from = printed.from.as_ref().map(|from| format!(" from {from} on")).unwrap_or_default();
            text += &format!("\n  It shows{from}:\n\n{}", block("text", &printed.text));
        }
    }
    text
}

/// A text on one line, in which only code spans mean anything to Markdown.
pub(in crate::report) fn plain(text: &str) -> String {
    let mut escaped = String::new();
    let mut is_code = false;
    for letter in printable(text).replace('\n', " ").chars() {
        is_code ^= letter == '`';
        if !is_code && "\\*_[]<>~#|".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A block of code, indented as part of a list.
fn block(language: &str, text: &str) -> String {
    fenced(language, text, "  ")
}

/// A block of code, each line of it behind `indent`. Its fence is longer than any in the text.
pub(in crate::report) fn fenced(language: &str, text: &str, indent: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let lines = printable(text.trim_end());
    let lines = lines.lines().map(|line| format!("{}\n", format!("{indent}{line}").trim_end()));
    format!("{indent}{fence}{language}\n{}{indent}{fence}\n", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_means_nothing_to_markdown_but_its_code() {
        assert_eq!(plain("*a* `*b*` <c>\n# d"), "\\*a\\* `*b*` \\<c\\> \\# d");
        assert_eq!(block("text", "```\na\n"), "  ````text\n  ```\n  a\n  ````\n");
    }
}
