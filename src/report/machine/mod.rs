//! Reports of a run for other programs: JUnit XML, annotations and a summary for GitHub, SARIF, and JSON Lines.

pub mod github;
pub mod junit;
pub mod lines;
pub mod sarif;
pub mod summary;

use std::path::{Path, PathBuf};
use std::str::FromStr;

use super::{ClaimReport, EvidenceReport, Report, Status, json};
use crate::bank::Verdict;
use crate::text::{defuse, path_text};

/// The kind of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportKind {
    /// As `--format json`.
    Json,
    /// JUnit XML, which CI services show.
    Junit,
    /// Commands of GitHub's workflows, which annotate lines of files.
    Github,
    /// Markdown, for the summary of a job.
    Summary,
    /// SARIF 2.1.0, which code scanning shows.
    Sarif,
    /// A JSON object a line, written while the run lasts.
    Jsonl,
}

impl ReportKind {
    const ALL: [(&'static str, ReportKind); 6] = [
        ("json", ReportKind::Json),
        ("junit", ReportKind::Junit),
        ("github", ReportKind::Github),
        ("summary", ReportKind::Summary),
        ("sarif", ReportKind::Sarif),
        ("jsonl", ReportKind::Jsonl),
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        ReportKind::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }

    /// Renders a report of this kind, so that nothing in it is taken for a command by the log of a CI service, except what is
    /// one. `bank` is the path of the bank from where the command runs.
    pub fn render(self, report: &Report, bank: &Path) -> String {
        match self {
            ReportKind::Json => json::render(report),
            ReportKind::Junit => defuse(&junit::render(report, bank)),
            ReportKind::Github => github::render(report, bank),
            ReportKind::Summary => defuse(&summary::render(report, bank)),
            ReportKind::Sarif => sarif::render(report, bank),
            ReportKind::Jsonl => lines::render(report),
        }
    }
}

/// A report that was asked for, `junit=report.xml`: its kind and its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFile {
    pub kind: ReportKind,
    /// `None`: standard output.
    pub path: Option<PathBuf>,
}

impl FromStr for ReportFile {
    type Err = String;

    fn from_str(text: &str) -> Result<ReportFile, String> {
        let names: Vec<&str> = ReportKind::ALL.iter().map(|(name, _)| *name).collect();
        let wrong =
            || format!("expected KIND=PATH with one of {} as the kind, and `-` for standard output", names.join(", "));
        let (kind, path) = text.split_once('=').filter(|(_, path)| !path.is_empty()).ok_or_else(wrong)?;
        let (_, kind) = ReportKind::ALL.iter().find(|(name, _)| *name == kind).ok_or_else(wrong)?;
        Ok(ReportFile { kind: *kind, path: (path != "-").then(|| PathBuf::from(path)) })
    }
}

/// What is wrong with a claim, and where.
struct FailureNote<'r> {
    /// A short name of what is wrong, such as `verdict-differs` or the kind of the ending.
    code: String,
    /// What is wrong, in a sentence.
    what: String,
    /// From where the command runs.
    file: String,
    line: u32,
    evidence: &'r EvidenceReport,
}

/// Describes the failure of a claim by the first evidence that fails in the same way.
fn fault<'r>(claim: &'r ClaimReport, evidence: &'r EvidenceReport, bank: &Path) -> FailureNote<'r> {
    let run = evidence.run.as_ref();
    let (code, what) = match evidence.status {
        Status::VerdictDiffers => {
            let what = match evidence.recorded {
                Verdict::Holds => format!("recorded as holding, but {}", run.map_or("it is refuted", |run| &run.what)),
                Verdict::Refuted => "recorded as refuted, but it holds".to_owned(),
            };
            ("verdict-differs".to_owned(), what)
        }
        Status::OutputDiffers => {
            let what = evidence.reason.clone().unwrap_or_else(|| "the output is not the recorded one".to_owned());
            ("output-differs".to_owned(), what)
        }
        Status::Failed => {
            let what = run.map(|run| run.what.clone()).or_else(|| evidence.reason.clone());
            (run.map_or_else(|| "failed".to_owned(), |run| run.ending.clone()), what.unwrap_or_default())
        }
        Status::Fault => ("fault".to_owned(), evidence.reason.clone().unwrap_or_default()),
        Status::AsRecorded | Status::Accepted | Status::Skipped | Status::NotRun => {
            ("as-recorded".to_owned(), "it is as recorded".to_owned())
        }
    };
    let (file, line) = match run.and_then(|run| run.line) {
        Some(line) => (&evidence.snippet, line),
        None => (&claim.file, claim.line),
    };
    FailureNote { code, what, file: path_text(&bank.join(file)), line, evidence }
}

/// The failures of a report, one for each claim and lane, with the claim.
fn faults<'r>(report: &'r Report, bank: &'r Path) -> impl Iterator<Item = (&'r ClaimReport, FailureNote<'r>)> {
    report.failures().flat_map(move |claim| {
        let failing = claim.evidence.iter().filter(|evidence| evidence.status.is_failure());
        failing.map(move |evidence| (claim, fault(claim, evidence, bank)))
    })
}

/// The codes of failures that every report can have, each with what it means.
const CODES: [(&str, &str); 3] = [
    ("verdict-differs", "A claim has another verdict than the one that is recorded."),
    ("output-differs", "A snippet prints something else than what is recorded."),
    ("fault", "verify itself or its surroundings failed, so nothing is known of the claim."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_a_kind_and_a_place() {
        let file = |text: &str| text.parse::<ReportFile>();
        assert_eq!(file("junit=a=b.xml"), Ok(ReportFile { kind: ReportKind::Junit, path: Some("a=b.xml".into()) }));
        assert_eq!(file("github=-"), Ok(ReportFile { kind: ReportKind::Github, path: None }));
        for wrong in ["junit", "junit=", "xml=a", "=a"] {
            assert!(file(wrong).is_err(), "{wrong}");
        }
    }
}
