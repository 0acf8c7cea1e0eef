//! Renders a drift for a person at a terminal.

use std::path::Path;

use super::{ChangeKind, Drift, NO_REASON, difference};
use crate::text::{defuse, from, wrap};

/// Renders a paragraph of at most `width` columns for each change. `bank` is the path of the bank from where the reader stands.
pub fn render(drift: &Drift, bank: &Path, width: usize) -> String {
    let mut text = String::new();
    for change in &drift.changes {
        for line in wrap(&format!("“{}”", change.says), width) {
            text += &format!("{line}\n");
        }
        labelled(&mut text, width, "", &change.what);
        if let Some(output) = &change.output {
            for line in difference(output) {
                text += &format!("      │ {line}\n");
            }
        }
        if change.kind == ChangeKind::Verdict {
            labelled(&mut text, width, "because", change.because.as_deref().unwrap_or(NO_REASON));
        }
        if let Some(now) = &change.now {
            labelled(&mut text, width, "now", &format!("“{now}”"));
        }
        labelled(&mut text, width, "claim", &format!("{}:{}", from(bank, &change.file), change.line));
        match &change.rerun {
            Some(rerun) if !change.recorded => {
                labelled(&mut text, width, "fix", &format!("the bank does not record this; run {rerun}"));
            }
            None if !change.recorded => {
                labelled(&mut text, width, "fix", "the bank does not record this; correct it with the new lock");
            }
            Some(_) | None => {}
        }
        text.push('\n');
    }
    for line in wrap(&drift.summary(), width) {
        text += &format!("{line}\n");
    }
    defuse(&text)
}

fn labelled(text: &mut String, width: usize, label: &str, value: &str) {
    for (index, line) in wrap(value, width.saturating_sub(11)).iter().enumerate() {
        let label = if index == 0 { label } else { "" };
        *text += &format!("  {label:8} {line}\n");
    }
}
