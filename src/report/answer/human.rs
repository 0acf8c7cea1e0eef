//! Answers for a terminal.

use anstyle::{AnsiColor, Style};
use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::Ranged;

use super::{Answer, Answers, SnippetText, StatementText};
use crate::bank::{RemarkKind, Verdict};
use crate::text::{defuse, printable, wrap};

/// Renders the answers, with a newline at their end.
pub fn render(answers: &Answers, width: usize, colour: bool) -> String {
    let mut page = AnswerWriter { text: String::new(), width, colour };
    for (at, answer) in answers.questions.iter().enumerate() {
        if at > 0 {
            page.text.push('\n');
        }
        page.answer(answer);
    }
    defuse(&page.text)
}

struct AnswerWriter {
    text: String,
    width: usize,
    colour: bool,
}

/// The style of what is less important.
const DIM: Style = Style::new().dimmed();

impl AnswerWriter {
    fn paint(&self, text: &str, style: Style) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// Writes a text with `lead` in front of its first line, and blanks in front of the others.
    fn paragraph(&mut self, lead: &str, lead_style: Style, text: &str, style: Style) {
        let indent = lead.chars().count();
        for (at, line) in wrap(&printable(text), self.width.saturating_sub(indent)).iter().enumerate() {
            let lead = if at == 0 { self.paint(lead, lead_style) } else { " ".repeat(indent) };
            let line = self.paint(line, style);
            self.text += &format!("{lead}{line}\n");
        }
    }

    fn answer(&mut self, answer: &Answer) {
        self.paragraph("", DIM, &answer.question, Style::new().bold());
        let about = format!("{} · {} · {}", answer.id, answer.level.label(), answer.tags.join(", "));
        self.paragraph("", DIM, &about, DIM);
        for also in &answer.aka {
            self.paragraph("also: ", DIM, also, DIM);
        }
        for (at, entry) in answer.statements.iter().enumerate() {
            self.text.push('\n');
            // The truth often comes next.
            let next = answer.statements.get(at + 1).map(|next| next.says.as_str());
            self.statement(entry, next);
        }
    }

    fn statement(&mut self, entry: &StatementText, next: Option<&str>) {
        let plain = Style::new();
        let (mark, style) = match (entry.verdict, entry.remark) {
            (Some(Verdict::Holds), _) => ("  ✓ ", AnsiColor::Green.on_default()),
            (Some(Verdict::Refuted), _) => ("  ✗ ", AnsiColor::Red.on_default()),
            (None, Some(RemarkKind::Advice)) => ("  → ", AnsiColor::Cyan.on_default()),
            (None, _) => ("  · ", plain),
        };
        self.paragraph(mark, style, &entry.says, plain);
        if let (Some(truth), Some(Verdict::Refuted)) = (&entry.truth, entry.verdict)
            && next != Some(truth)
        {
            self.paragraph("    truth: ", DIM, truth, DIM);
        }
        for turn in &entry.changes {
            let text = format!("{} {}: {}", turn.verdict.label(), turn.from, turn.because);
            self.paragraph("    ", DIM, &text, DIM);
        }
        if !entry.evidence.is_empty() {
            let id = entry.id.as_deref().unwrap_or_default();
            self.paragraph("    ", DIM, id, DIM);
            if !entry.see.is_empty() {
                self.paragraph("    see ", DIM, &entry.see.join(", "), DIM);
            }
            for shown in &entry.evidence {
                self.evidence(shown);
            }
        }
    }

    fn evidence(&mut self, shown: &SnippetText) {
        let mut about = shown.path.clone();
        for (what, value) in [("with", &shown.packages), ("on Python", &shown.requires_python)] {
            if let Some(value) = value {
                about += &format!(", {what} {value}");
            }
        }
        self.text.push('\n');
        self.paragraph("    ", DIM, &about, DIM);
        let source = printable(shown.source.trim_end());
        let source = if self.colour { highlighted(&source) } else { source };
        for line in source.lines() {
            self.text += &format!("{}\n", format!("      {line}").trim_end());
        }
        for printed in &shown.outputs {
            let from = printed.from.as_ref().map(|from| format!(" from {from} on")).unwrap_or_default();
            let with = printed.recorded_with.as_ref().map(|with| format!(", recorded on {with}")).unwrap_or_default();
            self.text.push('\n');
            self.paragraph("    ", DIM, &format!("it shows{from}{with}:"), DIM);
            for line in printable(printed.text.trim_end()).lines() {
                self.text += &format!("{}\n", format!("      {line}").trim_end());
            }
        }
    }
}

/// Gives the words of Python colours. A text that is not valid stays as it is.
#[expect(clippy::wildcard_enum_match_arm, reason = "what has no colour is the rest of Python's tokens")]
pub(in crate::report) fn highlighted(source: &str) -> String {
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Module));
    let mut text = String::with_capacity(source.len() * 2);
    let mut at = 0;
    for token in parsed.tokens() {
        let range = token.range();
        let (start, end) = (usize::from(range.start()), usize::from(range.end()));
        let style = match token.kind() {
            TokenKind::Comment => DIM,
            TokenKind::String
            | TokenKind::FStringStart
            | TokenKind::FStringMiddle
            | TokenKind::FStringEnd
            | TokenKind::TStringStart
            | TokenKind::TStringMiddle
            | TokenKind::TStringEnd => AnsiColor::Green.on_default(),
            TokenKind::Int | TokenKind::Float | TokenKind::Complex => AnsiColor::Cyan.on_default(),
            kind if kind.is_keyword() => AnsiColor::Magenta.on_default(),
            _ => continue,
        };
        let (Some(before), Some(word)) = (source.get(at..start), source.get(start..end)) else {
            return source.to_owned();
        };
        text += before;
        // A style ends with its line, because lines are written one by one.
        let lines: Vec<String> = word.split('\n').map(|line| format!("{style}{line}{style:#}")).collect();
        text += &lines.join("\n");
        at = end;
    }
    text + source.get(at..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_change_no_text() {
        for source in ["x = 'a'  # b\n", "def f():\n    return \"\"\"a\nb\"\"\", 1.5\n", "f'{x:>{3}}' if", "é = 1\n"] {
            assert_eq!(anstream::adapter::strip_str(&highlighted(source)).to_string(), source);
        }
    }
}
