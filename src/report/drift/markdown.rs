//! Renders a drift as Markdown, for release notes.

use super::{ChangeKind, Drift, NO_REASON, difference};
use crate::text::defuse;

/// Renders a list, as release notes have it.
pub fn render(drift: &Drift) -> String {
    let (before, after) = (drift.before.name(), drift.after.name());
    let subject = |name: &str| name.split_once(' ').map(|(subject, _)| format!("{subject} ")).unwrap_or_default();
    let after = after.strip_prefix(&subject(&before)).unwrap_or(&after);
    let mut text = format!("## From {before} to {after}\n\n");
    for change in &drift.changes {
        text += &format!("- **{}** {}", escape(&change.says), capitalised(&escape(&change.what)));
        if change.kind == ChangeKind::Verdict {
            text += &format!(" {}", sentence(&escape(change.because.as_deref().unwrap_or(NO_REASON))));
        }
        if let Some(now) = &change.now {
            text += &format!(" Now: {}", escape(now));
        }
        text += &format!(" (`{}`{})\n", change.id, if change.recorded { "" } else { "; not recorded" });
        if let Some(output) = &change.output {
            let lines = difference(output);
            let longest = lines.iter().map(|line| run_of_backticks(line)).max().unwrap_or(0);
            let fence = "`".repeat(3.max(longest + 1));
            text += &format!("\n  {fence}diff\n");
            for line in lines {
                text += format!("  {line}").trim_end();
                text.push('\n');
            }
            text += &format!("  {fence}\n");
        }
    }
    if !drift.changes.is_empty() {
        text.push('\n');
    }
    text += &format!("{}.\n", drift.summary().replace('\n', ".\n\n"));
    defuse(&text)
}

/// Escapes a text of the bank for Markdown. Backticks keep their meaning; outside of them, nothing is HTML.
fn escape(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 0 { part.replace('<', "&lt;") } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`")
}

fn sentence(text: &str) -> String {
    let text = capitalised(text);
    text.strip_suffix('.').unwrap_or(&text).to_owned() + "."
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    let text = first + letters.as_str();
    if text.ends_with(['.', '!', '?']) { text } else { text + "." }
}

fn run_of_backticks(line: &str) -> usize {
    line.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
