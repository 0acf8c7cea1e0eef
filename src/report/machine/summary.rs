//! Markdown for the summary of a CI job: the counts of each lane, and the failures.

use std::path::Path;

use super::{Report, faults};
use crate::text::count;

/// How many failures are listed.
const MOST: usize = 100;

/// Renders a report.
pub(super) fn render(report: &Report, bank: &Path) -> String {
    let summary = &report.summary;
    let failed = summary.failures.total();
    let title = match (failed, &report.stopped) {
        (0, None) => "✅ every claim is as recorded".to_owned(),
        (0, Some(stopped)) => format!("⚠️ stopped by {stopped}"),
        _ => format!("❌ {} failed", count(failed, "claim")),
    };
    let mut text = format!("## verify: {title}\n\n");
    text += &format!("{} of {}.\n\n", count(summary.claims, "claim"), count(summary.questions, "question"));
    text += "| CPython | hold | refuted | skipped | failed |\n| --- | --: | --: | --: | --: |\n";
    for lane in &report.lanes {
        let counts = &lane.counts;
        let name =
            if lane.package.is_some() { format!("{} ({})", lane.version, lane.lane) } else { lane.version.clone() };
        let numbers = [counts.hold, counts.refuted, counts.skipped, counts.failed].map(|number| number.to_string());
        text += &format!("| {name} | {} |\n", numbers.join(" | "));
    }
    if failed > 0 {
        text += "\n| claim | CPython | what |\n| --- | --- | --- |\n";
        for (claim, fault) in faults(report, bank).take(MOST) {
            let what = format!("{} (`{}:{}`)", cell(&fault.what), cell(&fault.file), fault.line);
            text += &format!("| `{}` | {} | {what} |\n", claim.id, fault.evidence.lane);
        }
    }
    text
}

/// A text in a cell of a table, in which nothing is markup.
fn cell(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '\\' | '|' | '*' | '_' | '<' | '>' | '[' | ']' | '`' | '~' => escaped.extend(['\\', letter]),
            _ => escaped.push(letter),
        }
    }
    escaped
}
