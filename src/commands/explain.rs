//! `verify explain`: explains a defect, a lint or a failure, or lists all of them.

use anstyle::Effects;

use super::{Exit, ExitError, Terminal, output};
use crate::bank::Lint;
use crate::bank::defect::Defect;
use crate::cli::{ExplainCommand, Explained};
use crate::report::failure::FailureKind;
use crate::text::wrap;

pub(super) fn explain(command: &ExplainCommand, terminal: Terminal) -> Result<Exit, ExitError> {
    let page = ExplanationPage { width: terminal.width(), colour: terminal.colours(None) };
    output::print(&match command.code {
        Some(Explained::Defect(defect)) => page.defect(defect),
        Some(Explained::Lint(lint)) => page.lint(lint),
        Some(Explained::Failure(kind)) => page.failure(kind),
        None => page.list(),
    })?;
    Ok(Exit::Success)
}

/// Lays text out for a person.
struct ExplanationPage {
    width: usize,
    colour: bool,
}

impl ExplanationPage {
    /// Every code with what it stands for.
    fn list(&self) -> String {
        let lints: Vec<_> = Lint::all().iter().map(|lint| (lint.code(), lint.explanation().what)).collect();
        let failures: Vec<_> = FailureKind::all().iter().map(|kind| (kind.code(), kind.explanation().what)).collect();
        let defects: Vec<_> = Defect::all().iter().map(|kind| (kind.code(), kind.explanation().what)).collect();
        let longest = defects.iter().chain(&lints).chain(&failures).map(|(code, _)| code.len()).max().unwrap_or(0);
        let mut text = String::new();
        for (title, codes) in
            [("Problems of the bank", defects), ("Warnings of the bank", lints), ("Failures of a claim", failures)]
        {
            text += &format!("{}\n", self.bold(title));
            for (code, what) in codes {
                let indent = " ".repeat(longest + 2);
                let padding = " ".repeat(longest + 2 - code.len());
                let lines = wrap(what, self.width.saturating_sub(indent.len()));
                text += &format!("{}{padding}{}\n", self.bold(code), lines.join(&format!("\n{indent}")));
            }
            text.push('\n');
        }
        let end = "`verify explain CODE` explains one. `verify check` finds problems and warnings, and `--deny CODE` makes a \
             warning fail.";
        text + &wrap(end, self.width).join("\n") + "\n"
    }

    /// One kind of defect with what to do about it and its example, if it has one.
    fn defect(&self, defect: Defect) -> String {
        let explained = defect.explanation();
        let head = self.head(defect.code(), explained.what, explained.why);
        match explained.example {
            None => head.trim_end().to_owned() + "\n",
            Some(example) => head + self.examples(example.before, example.after).trim_end() + "\n",
        }
    }

    /// One lint with its reason, its example, and how to allow it.
    fn lint(&self, lint: Lint) -> String {
        let explained = lint.explanation();
        let mut text = self.head(lint.code(), explained.what, explained.why);
        text += &self.examples(explained.before, explained.after);
        if lint.can_be_allowed() {
            let entry = format!("allow = [{{ lint = \"{lint}\", because = \"…\" }}]");
            text += &format!("{}\n{}", self.bold("where it does not apply"), self.example(&entry));
        }
        text
    }

    /// One kind of failure with what to do about it and its example, if it has one.
    fn failure(&self, kind: FailureKind) -> String {
        let explained = kind.explanation();
        let head = self.head(kind.code(), explained.what, explained.why);
        match explained.before {
            "" => head.trim_end().to_owned() + "\n",
            before => head + self.examples(before, explained.after).trim_end() + "\n",
        }
    }

    fn head(&self, code: &str, what: &str, why: &str) -> String {
        format!("{}\n\n", self.bold(code)) + &self.paragraph(what) + &self.paragraph(why)
    }

    fn examples(&self, before: &str, after: &str) -> String {
        let example = |head: &str, example: &str| format!("{}\n{}\n", self.bold(head), self.example(example));
        example("before", before) + &example("after", after)
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
