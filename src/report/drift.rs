//! What changed between two Pythons, in words that a release note could use: a [`Drift`], made from a report on both.

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::bank::{Bank, Claim, Question, Verdict};
use crate::python::{Label, Version};
use crate::report::json::to_text;
use crate::report::matrix::{Column, result};
use crate::report::{ClaimReport, Report};
use crate::text::count;
use crate::text::{defuse, wrap};

/// The longest difference of an output that is shown to people, in lines; the JSON has both whole.
const LONGEST_DIFF: usize = 12;

/// The changes between two Pythons.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Drift {
    /// The version of this format.
    pub format: u32,
    pub before: Column,
    pub after: Column,
    /// In bank order.
    pub changes: Vec<Changed>,
    /// How many claims were compared.
    pub compared: usize,
}

/// One claim that changed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Changed {
    pub id: String,
    pub says: String,
    pub file: String,
    pub line: u32,
    pub kind: Kind,
    /// What became of the claim, in a word.
    pub before: String,
    pub after: String,
    /// What changed, in words.
    pub what: String,
    /// Whether the bank records it so.
    pub recorded: bool,
    /// Why, where the bank says so.
    pub because: Option<String>,
    /// What is true instead, for a claim that is now refuted.
    pub now: Option<String>,
    /// What is printed, where that is what changed.
    pub output: Option<Outputs>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outputs {
    pub before: String,
    pub after: String,
}

/// What changed of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Verdict,
    Output,
    /// It can be run on one of the two alone.
    Reach,
    /// On one of the two it has no verdict.
    Failure,
}

impl Drift {
    /// The changes between the first and the last Python of a report; `None` where it has one alone.
    pub fn of(report: &Report, bank: &Bank) -> Option<Drift> {
        let [before, .., after] = report.pythons.as_slice() else { return None };
        let (before, after) = (
            Column { python: before.python, version: before.version.clone() },
            Column { python: after.python, version: after.version.clone() },
        );
        let claims: Vec<&Claim> = bank.questions.iter().flat_map(Question::claims).collect();
        let find = |id: &str| claims.iter().find(|claim| claim.id == id).copied();
        let changes = report
            .claims
            .iter()
            .filter_map(|seen| changed(seen, find(&seen.id)?, &find, before.python, after.python))
            .collect();
        Some(Drift { format: 1, before, after, changes, compared: report.claims.len() })
    }

    /// Paragraphs of at most `width` columns.
    pub fn human(&self, width: usize) -> String {
        let mut text = String::new();
        for change in &self.changes {
            for line in wrap(&format!("“{}”", change.says), width) {
                text += &format!("{line}\n");
            }
            labelled(&mut text, width, "", &change.what);
            if let Some(output) = &change.output {
                for line in difference(output) {
                    text += &format!("      │ {line}\n");
                }
            }
            if change.kind == Kind::Verdict {
                labelled(&mut text, width, "because", change.because.as_deref().unwrap_or(NO_REASON));
            }
            if let Some(now) = &change.now {
                labelled(&mut text, width, "now", &format!("“{now}”"));
            }
            labelled(&mut text, width, "claim", &format!("{}:{}", change.file, change.line));
            if !change.recorded {
                labelled(&mut text, width, "mend", &format!("it is not recorded so: {}", self.rerun(change)));
            }
            text.push('\n');
        }
        for line in wrap(&self.sum(), width) {
            text += &format!("{line}\n");
        }
        defuse(&text)
    }

    fn rerun(&self, change: &Changed) -> String {
        format!("verify run --python {},{} {}", self.before.python, self.after.python, change.id)
    }

    fn sum(&self) -> String {
        let unrecorded = self.changes.iter().filter(|change| !change.recorded).count();
        let not = match unrecorded {
            0 => String::new(),
            _ => format!("; {unrecorded} not recorded so"),
        };
        format!(
            "{} of {} changed between CPython {} and {}{not}",
            self.changes.len(),
            count(self.compared, "claim"),
            self.before.version,
            self.after.version
        )
    }

    pub fn json(&self) -> String {
        to_text(self)
    }

    /// A list, as release notes are.
    pub fn markdown(&self) -> String {
        let mut text = format!("## From CPython {} to {}\n\n", self.before.version, self.after.version);
        for change in &self.changes {
            text += &format!("- **{}** {}", escape(&change.says), capitalised(&escape(&change.what)));
            if change.kind == Kind::Verdict {
                text += &format!(" {}", sentence(&escape(change.because.as_deref().unwrap_or(NO_REASON))));
            }
            if let Some(now) = &change.now {
                text += &format!(" Now: {}", escape(now));
            }
            text += &format!(" (`{}`{})\n", change.id, if change.recorded { "" } else { ", not recorded so" });
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
        if !self.changes.is_empty() {
            text.push('\n');
        }
        text += &format!("{}.\n", self.sum());
        defuse(&text)
    }
}

const NO_REASON: &str = "the bank does not say why";

fn changed<'b>(
    seen: &ClaimReport,
    claim: &'b Claim,
    find: &impl Fn(&str) -> Option<&'b Claim>,
    before: Label,
    after: Label,
) -> Option<Changed> {
    let (was, is) = (result(seen, before), result(seen, after));
    let verdicts = (seen.measured_on(before), seen.measured_on(after));
    let outputs = Outputs { before: output(seen, before), after: output(seen, after) };
    let point = point_between(claim, before, after);
    let (kind, what) = match verdicts {
        (Some(first), Some(second)) if first != second => (Kind::Verdict, words(first, second, before, after, point)),
        (Some(_), Some(_)) if outputs.before != outputs.after => {
            (Kind::Output, format!("its snippet shows something else on {after} than on {before}"))
        }
        _ if was == is => return None,
        (None, Some(verdict)) if was == "skipped" => {
            (Kind::Reach, format!("{} on {after}; it cannot be run on {before}{}", verdict.label(), why(seen, before)))
        }
        (Some(verdict), None) if is == "skipped" => {
            (Kind::Reach, format!("{} on {before}; it cannot be run on {after}{}", verdict.label(), why(seen, after)))
        }
        _ => (Kind::Failure, format!("{was} on {before}{}, {is} on {after}{}", why(seen, before), why(seen, after))),
    };
    let fails = |python: Label| seen.status_on(python).is_failure();
    let now = seen.corrected_by.as_deref().filter(|_| kind == Kind::Verdict && verdicts.1 == Some(Verdict::Refuted));
    Some(Changed {
        id: seen.id.clone(),
        says: seen.says.clone(),
        file: seen.file.clone(),
        line: seen.line,
        kind,
        before: was,
        after: is,
        what,
        recorded: !fails(before) && !fails(after),
        because: point.map(|(_, because)| crate::text::printable(because)),
        now: now.and_then(find).map(|truth| crate::text::printable(&truth.says)),
        output: (kind == Kind::Output).then_some(outputs),
    })
}

/// The change point that the bank records between two Pythons: the version, where it is one, and the reason. The last one,
/// where there are several.
fn point_between(claim: &Claim, before: Label, after: Label) -> Option<(Option<Version>, &str)> {
    let is_between = |from: Version| before.version < from && from <= after.version;
    let of_version = claim.changes.iter().filter(|change| change.build.is_none());
    let mut found = of_version.rev().filter_map(|change| change.from.map(|from| (from, change.because.as_str())));
    let of_build = || {
        let builds = claim.changes.iter().find(|change| change.build.is_some());
        builds.filter(|_| before.free_threaded != after.free_threaded).map(|change| (None, change.because.as_str()))
    };
    of_build().or_else(|| found.find(|(from, _)| is_between(*from)).map(|(from, because)| (Some(from), because)))
}

/// `held until 3.12, refuted since 3.13` where that is known, else `held on 3.10, refuted on 3.13`.
fn words(
    first: Verdict,
    second: Verdict,
    before: Label,
    after: Label,
    point: Option<(Option<Version>, &str)>,
) -> String {
    let was = match first {
        Verdict::Holds => "held",
        Verdict::Refuted => "refuted",
    };
    let is = second.label();
    let are_neighbours = |older: Version, newer: Version| older.major == newer.major && older.minor + 1 == newer.minor;
    let from = match point {
        Some((from, _)) => from,
        None => Some(after.version).filter(|newer| are_neighbours(before.version, *newer)),
    };
    match from {
        Some(from) if before.free_threaded == after.free_threaded && from.minor > 0 => {
            let last = Version { minor: from.minor - 1, ..from };
            format!("{was} until {last}, {is} since {from}")
        }
        _ => format!("{was} on {before}, {is} on {after}"),
    }
}

/// Why a claim has no verdict on a Python, in brackets, where that is known.
fn why(seen: &ClaimReport, python: Label) -> String {
    let reason =
        seen.evidence_on(python).find_map(|evidence| match (&evidence.reason, &evidence.run, evidence.measured) {
            (Some(reason), _, _) => Some(reason.clone()),
            (None, Some(run), None) => Some(run.what.clone()),
            _ => None,
        });
    reason.map(|reason| format!(" ({reason})")).unwrap_or_default()
}

/// What a claim's snippets gave, as it is recorded.
fn output(seen: &ClaimReport, python: Label) -> String {
    let outputs = seen.evidence_on(python).filter_map(|evidence| evidence.output.as_ref());
    outputs.map(|output| output.measured.as_str()).collect::<Vec<_>>().join("\n")
}

fn labelled(text: &mut String, width: usize, label: &str, said: &str) {
    for (index, line) in wrap(said, width.saturating_sub(11)).iter().enumerate() {
        let label = if index == 0 { label } else { "" };
        *text += &format!("  {label:8} {line}\n");
    }
}

fn difference(output: &Outputs) -> Vec<String> {
    let diff = TextDiff::from_lines(&output.before, &output.after);
    let mut lines = Vec::new();
    for change in diff.grouped_ops(0).iter().flatten().flat_map(|operation| diff.iter_changes(operation)) {
        let sign = match change.tag() {
            ChangeTag::Delete => "-",
            ChangeTag::Insert => "+",
            ChangeTag::Equal => " ",
        };
        lines.push(format!("{sign} {}", change.value().trim_end_matches('\n')));
    }
    if lines.len() > LONGEST_DIFF {
        let more = lines.len() - LONGEST_DIFF;
        lines.truncate(LONGEST_DIFF);
        lines.push(format!("… {more} more lines"));
    }
    lines
}

/// Text of a bank in Markdown: backticks are kept, as sentences mean them, and what would be HTML outside of them is text.
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
