//! JUnit XML: a suite for each question, and a test for each claim in each lane.

use std::path::Path;
use std::time::Duration;

use quick_junit::{NonSuccessKind, TestCase, TestCaseStatus, TestSuite};

use super::{ClaimReport, Report, Status, fault};
use crate::bank::LaneName;

/// Renders a report. A claim that is as recorded passes, whether it holds or is refuted.
pub(super) fn render(report: &Report, bank: &Path) -> String {
    let mut junit = quick_junit::Report::new("verify");
    junit.set_time(Duration::from_secs_f64(report.summary.wall_seconds));
    let mut suites: Vec<(&str, TestSuite)> = Vec::new();
    for claim in &report.claims {
        let (question, name) = claim.id.rsplit_once('/').unwrap_or((&claim.id, &claim.id));
        if suites.last().is_none_or(|(last, _)| *last != question) {
            suites.push((question, TestSuite::new(question)));
        }
        let Some((_, suite)) = suites.last_mut() else { continue };
        for lane in &report.lanes {
            if claim.evidence_in(&lane.lane).next().is_some() {
                let of_lane = if report.lanes.len() > 1 { format!(" [{}]", lane.lane) } else { String::new() };
                let mut case = test(claim, &lane.lane, &format!("{name}{of_lane}"), bank);
                case.set_classname(question);
                suite.add_test_case(case);
            }
        }
    }
    junit.add_test_suites(suites.into_iter().map(|(_, suite)| suite));
    let text = junit.to_string().expect("what is reported is plain text");
    // The schema of Jenkins has this sum at a suite, not at the whole, and refuses what it does not know.
    let mut text = text.replacen(&format!(" skipped=\"{}\"", junit.skipped), "", 1);
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

fn test(claim: &ClaimReport, lane: &LaneName, name: &str, bank: &Path) -> TestCase {
    let status = claim.status_in(lane);
    let evidence = claim.evidence_in(lane).find(|evidence| evidence.status == status);
    let failed = |kind| {
        let mut failed = TestCaseStatus::non_success(kind);
        if let Some(evidence) = evidence {
            let fault = fault(claim, evidence, bank);
            failed.set_message(&fault.what).set_type(&fault.code);
            let text = format!("{}\n{}:{}\n{}\n{}", claim.says, fault.file, fault.line, fault.what, evidence.rerun);
            failed.set_description(text);
        }
        failed
    };
    let status = match status {
        Status::AsRecorded | Status::Accepted => TestCaseStatus::success(),
        Status::Skipped | Status::NotRun => {
            let mut skipped = TestCaseStatus::skipped();
            let why = evidence.and_then(|evidence| evidence.reason.clone());
            skipped.set_message(why.unwrap_or_else(|| "the run was stopped before it".to_owned()));
            skipped
        }
        Status::OutputDiffers | Status::VerdictDiffers | Status::Failed => failed(NonSuccessKind::Failure),
        Status::Fault => failed(NonSuccessKind::Error),
    };
    let mut case = TestCase::new(name, status);
    let seconds: f64 = claim.evidence_in(lane).filter_map(|evidence| Some(evidence.run.as_ref()?.wall_seconds)).sum();
    case.set_time(Duration::from_secs_f64(seconds));
    case
}
