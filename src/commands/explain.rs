//! `verify explain`: explains a lint, or lists all of them.

use anstyle::Effects;

use super::{Exit, ExitError, Terminal, output};
use crate::bank::Lint;
use crate::cli::ExplainCommand;
use crate::text::wrap;

pub(super) fn explain(command: &ExplainCommand, terminal: Terminal) -> Result<Exit, ExitError> {
    let page = LintPage { width: terminal.width(), colour: terminal.colours(None) };
    output::print(&match command.lint {
        Some(lint) => page.lint(lint),
        None => page.list(),
    })?;
    Ok(Exit::Success)
}

/// Lays text out for a person.
struct LintPage {
    width: usize,
    colour: bool,
}

impl LintPage {
    /// Every lint with what it finds.
    fn list(&self) -> String {
        let mut text = String::new();
        let longest = Lint::all().iter().map(|lint| lint.code().len()).max().unwrap_or(0);
        for lint in Lint::all() {
            let indent = " ".repeat(longest + 2);
            let padding = " ".repeat(longest + 2 - lint.code().len());
            let lines = wrap(lint.explanation().what, self.width.saturating_sub(indent.len()));
            text += &format!("{}{padding}{}\n", self.bold(lint.code()), lines.join(&format!("\n{indent}")));
        }
        let end = "`verify explain CODE` explains one. `verify check` finds them, and `--deny CODE` makes one fail.";
        text + "\n" + &wrap(end, self.width).join("\n") + "\n"
    }

    /// One lint with its reason, its example, and how to allow it.
    fn lint(&self, lint: Lint) -> String {
        let explained = lint.explanation();
        let mut text = format!("{}\n\n", self.bold(lint.code()));
        text += &self.paragraph(explained.what);
        text += &self.paragraph(explained.why);
        for (head, example) in [("before", explained.before), ("after", explained.after)] {
            text += &format!("{}\n{}\n", self.bold(head), self.example(example));
        }
        if lint.can_be_allowed() {
            let entry = format!("allow = [{{ lint = \"{lint}\", because = \"…\" }}]");
            text += &format!("{}\n{}", self.bold("where it does not apply"), self.example(&entry));
        }
        text
    }

    fn paragraph(&self, text: &str) -> String {
        wrap(text, self.width).join("\n") + "\n\n"
    }

    /// The lines of an example, indented; what does not fit into a line is indented further.
    fn example(&self, text: &str) -> String {
        let line = |line: &str| match line {
            "" => "\n".to_owned(),
            _ => format!("    {}\n", wrap(line, self.width.saturating_sub(8)).join("\n        ")),
        };
        text.lines().map(line).collect()
    }

    fn bold(&self, text: &str) -> String {
        let style = anstyle::Style::from(Effects::BOLD);
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }
}
