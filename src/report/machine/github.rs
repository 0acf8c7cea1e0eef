//! Commands of GitHub's workflows: an annotation on the file and the line of each failure.
//!
//! The form of a command and its escapes are those of the documentation "Workflow commands for GitHub Actions".

use std::path::Path;

use super::{Report, faults};

/// How many annotations are written. GitHub shows ten of a step, and keeps fifty of a job.
const MOST: usize = 50;

/// Renders a report: one command for each failure, and nothing else.
pub(super) fn render(report: &Report, bank: &Path) -> String {
    let commands = faults(report, bank).take(MOST).map(|(claim, fault)| {
        let title = format!("{} ({})", claim.id, fault.evidence.lane);
        let message = format!("“{}” {}", claim.says, fault.what);
        format!(
            "::error file={},line={},title={}::{}\n",
            property(&fault.file),
            fault.line,
            property(&title),
            data(&message)
        )
    });
    commands.collect()
}

/// Escapes the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_begin_a_command() {
        assert_eq!(property("a,b::c\n::d%"), "a%2Cb%3A%3Ac%0A%3A%3Ad%25");
        assert_eq!(data("a\n::error::b"), "a%0A::error::b");
    }
}
