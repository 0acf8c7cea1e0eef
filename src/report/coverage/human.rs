//! Renders a coverage for a person at a terminal.

use super::{Coverage, CoveragePart, Missing};
use crate::bank::catalogue::ranges;
use crate::text::{defuse, wrap};

/// Renders the tables of the sections and the topics, and below each row the numbers that it answers and those that are missing.
pub fn render(coverage: &Coverage, width: usize) -> String {
    let mut text = String::new();
    if !coverage.sections.is_empty() {
        text += &table("section", &coverage.sections, &coverage.total, true, width);
        text.push('\n');
    }
    text += &table("topic", &coverage.topics, &coverage.total, false, width);
    text.push('\n');
    text += &paragraph("", &coverage.summary(), width);
    if coverage.total.mutants.is_none() {
        text += &paragraph(
            "",
            "The share of killed mutants is not known (?); --mutants takes the report of `verify mutate --format json`.",
            width,
        );
    }
    defuse(&text)
}

/// Renders the missing numbers, a line for each section.
pub fn render_missing(missing: &Missing) -> String {
    let longest = missing.sections.iter().map(|section| section.name.chars().count()).max().unwrap_or(0);
    let line = |section: &super::MissingOf| format!("{:longest$}  {}\n", section.name, section.numbers());
    defuse(&missing.sections.iter().map(line).collect::<String>())
}

const HEADS: [&str; 7] = ["answered", "holds", "refuted", "remarks", "changes", "no see", "killed"];

/// One table, with a row of the sum at its end.
fn table(head: &str, parts: &[CoveragePart], total: &CoveragePart, has_size: bool, width: usize) -> String {
    let rows: Vec<&CoveragePart> = parts.iter().chain([total]).collect();
    let cells: Vec<[String; 7]> = rows.iter().map(|part| cells(part, has_size)).collect();
    let widths: Vec<usize> = (0..HEADS.len())
        .map(|at| cells.iter().map(|row| row[at].chars().count()).chain([HEADS[at].len()]).max().unwrap_or(0))
        .collect();
    let label = rows.iter().map(|part| part.name.chars().count()).chain([head.len()]).max().unwrap_or(0);
    let line = |name: &str, cells: &[String; 7]| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| format!("  {cell:>width$}"));
        format!("{name:label$}{}\n", cells.collect::<String>())
    };
    let mut text = line(head, &HEADS.map(str::to_owned));
    for (part, cells) in rows.iter().zip(&cells) {
        text += &line(&part.name, cells);
        // The sum has all numbers; its rows name them.
        if !std::ptr::eq(*part, total) {
            for (what, numbers) in [("answered ", &part.answered), ("missing  ", &part.missing)] {
                if !numbers.is_empty() {
                    text += &paragraph(&format!("  {what}"), &ranges(numbers.iter().copied()), width);
                }
            }
        }
    }
    text
}

fn cells(part: &CoveragePart, has_size: bool) -> [String; 7] {
    [
        part.numbers(has_size),
        part.hold.to_string(),
        part.refuted.to_string(),
        part.remarks().to_string(),
        part.changes.to_string(),
        part.without_see.to_string(),
        part.mutants(),
    ]
}

/// A wrapped text with something before its first line, and as many blanks before the others.
fn paragraph(before: &str, text: &str, width: usize) -> String {
    let indent = before.chars().count();
    let lines = wrap(text, width.saturating_sub(indent));
    format!("{before}{}\n", lines.join(&format!("\n{}", " ".repeat(indent))))
}
