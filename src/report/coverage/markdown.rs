//! Renders a coverage as Markdown.

use super::{Coverage, CoveragePart, Missing, MissingOf};
use crate::bank::catalogue::ranges;
use crate::text::defuse;

const HEADS: [&str; 13] = [
    "answered",
    "numbers",
    "missing",
    "questions",
    "holds",
    "refuted",
    "advice",
    "history",
    "external",
    "changes",
    "no `see`",
    "killed",
    "survived",
];

/// Renders a table of the sections, one of the topics, and the sum.
pub fn render(coverage: &Coverage) -> String {
    let mut text = String::new();
    if !coverage.sections.is_empty() {
        text += &table("section", &coverage.sections, &coverage.total, true);
        text.push('\n');
    }
    text += &table("topic", &coverage.topics, &coverage.total, false);
    text += &format!("\n{}\n", coverage.summary());
    defuse(&text)
}

/// Renders the missing numbers, an item for each section.
pub fn render_missing(missing: &Missing) -> String {
    let item = |section: &MissingOf| format!("- {}: {}\n", section.name, section.numbers());
    defuse(&missing.sections.iter().map(item).collect::<String>())
}

fn table(head: &str, parts: &[CoveragePart], total: &CoveragePart, has_size: bool) -> String {
    let mut text = format!("| {head} | {} |\n| --- |{}\n", HEADS.join(" | "), " ---: |".repeat(HEADS.len()));
    for part in parts.iter().chain([total]) {
        text += &format!("| {} | {} |\n", part.name, cells(part, has_size).join(" | "));
    }
    text
}

fn cells(part: &CoveragePart, has_size: bool) -> [String; 13] {
    let of_mutants = |number: Option<usize>| number.map_or("?".to_owned(), |number| number.to_string());
    [
        part.numbers(has_size),
        ranges(part.answered.iter().copied()),
        ranges(part.missing.iter().copied()),
        part.questions.to_string(),
        part.hold.to_string(),
        part.refuted.to_string(),
        part.advice.to_string(),
        part.history.to_string(),
        part.external.to_string(),
        part.changes.to_string(),
        part.without_see.to_string(),
        part.mutants(),
        of_mutants(part.mutants.map(|mutants| mutants.survived)),
    ]
}
