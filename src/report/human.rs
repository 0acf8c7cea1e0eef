//! Renders a report for a person at a terminal: what needs attention, and the summary.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use anstyle::{AnsiColor, Effects};
use similar::{ChangeTag, TextDiff};

use super::failure::FailureKind;
use super::{
    ClaimReport, Counts, EvidenceReport, LaneReport, OutputReport, Report, RunReport, Status, Survivor, Unrecorded,
    absent_lines,
};
use crate::bank::series::neighbours;
use crate::bank::{LaneName, Verdict};
use crate::text::{agree, count, defuse, from, wrap};
use verify_protocol::sandbox::{Sandbox, Step};

/// How much a report shows. The ids of what failed and the summary are always shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Nothing else.
    Quiet,
    /// What needs attention, and the summary.
    Normal,
    /// Every claim.
    Verbose,
}

/// How a report is rendered.
#[derive(Debug, Clone, Copy)]
pub struct Style<'a> {
    pub detail: Detail,
    pub colour: bool,
    /// The columns at which sentences are wrapped.
    pub width: usize,
    /// The path of the bank from where the reader stands, with which the paths of its files begin.
    pub bank: &'a Path,
    /// How many of the slowest snippets are listed.
    pub slowest: usize,
}

/// How many of the last lines of an output are shown if it is not compared.
const TAIL: usize = 20;
/// How many claims that failed for one reason are listed with it, each on a line. Of more there are only the first few, because
/// the end of the report lists all.
const MOST_CLAIMS: usize = 10;
const FIRST_CLAIMS: usize = 3;
/// How long the search for the smallest diff may take. It takes under 1 ms for outputs of the shipped bank, and grows with the square
/// of the number of lines.
const LONGEST_DIFF_TIME: Duration = Duration::from_millis(500);
/// The longest diff that is shown, in lines. The pending snapshot and the JSON report have the whole output.
const LONGEST_DIFF: usize = 60;

/// How many mutants of a snippet are shown. Who has seen three knows where to look.
const MOST_SURVIVORS: usize = 3;

/// Renders the report, with a newline at its end.
pub fn render(report: &Report, style: Style<'_>) -> String {
    let mut writer = Writer::new(style, report.lanes.len() == 1);
    if style.detail >= Detail::Verbose {
        for claim in report.claims.iter().filter(|claim| !claim.status.is_failure()) {
            writer.line_of(claim);
        }
    }
    if style.detail >= Detail::Normal {
        let causes = common_causes(&report.claims);
        let is_shared =
            |claim: &ClaimReport| causes.iter().any(|cause| cause.claims.iter().any(|of| of.id == claim.id));
        let mut failures: Vec<&ClaimReport> = report.failures().filter(|claim| !is_shared(claim)).collect();
        failures.sort_by_key(|claim| urgency(claim.status));
        for claim in failures {
            writer.failure(claim);
        }
        for cause in &causes {
            writer.cause(cause);
        }
        writer.unconfirmed(report);
        writer.weak(report);
    }
    writer.slowest(report);
    writer.failed(report);
    writer.summary(report);
    writer.warnings(report);
    writer.sandbox(report.sandbox.as_ref());
    defuse(&writer.text)
}

/// The most claims that are named because no lane of several could run them, for each reason.
const MOST_SKIPPED_SHOWN: usize = 10;
/// The most claims that were skipped on the only Python of a run and are named.
const MOST_SKIPPED_ON_ONE: usize = 3;

/// Writes the lines of a report.
pub(super) struct Writer<'a> {
    text: String,
    style: Style<'a>,
    /// Whether there is one lane, which need not be named then.
    is_one: bool,
}

impl<'a> Writer<'a> {
    /// A writer that has written nothing. `is_one` says whether there is one lane.
    pub(super) fn new(style: Style<'a>, is_one: bool) -> Writer<'a> {
        Writer { text: String::new(), style, is_one }
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// The columns at which sentences are wrapped.
    pub(super) fn width(&self) -> usize {
        self.style.width
    }

    /// How many lines there are.
    pub(super) fn rows(&self) -> usize {
        self.text.lines().count()
    }

    pub(super) fn has_colour(&self) -> bool {
        self.style.colour
    }

    /// Writes a text behind `lead`, and its other lines behind `indent` blanks.
    pub(super) fn hanging(&mut self, lead: &str, text: &str, indent: usize) {
        let width = self.style.width.saturating_sub(indent).max(20);
        for (at, line) in wrap(text, width).iter().enumerate() {
            let lead = if at == 0 { lead.to_owned() } else { " ".repeat(indent) };
            self.line(&format!("{lead}{line}"));
        }
    }

    /// A path of the bank, as the reader can open it.
    pub(super) fn path(&self, path: &str) -> String {
        from(self.style.bank, path)
    }

    pub(super) fn styled(&self, style: anstyle::Style, text: &str) -> String {
        if self.style.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    pub(super) fn bold(&self, text: &str) -> String {
        self.styled(Effects::BOLD.into(), text)
    }

    pub(super) fn dim(&self, text: &str) -> String {
        self.styled(Effects::DIMMED.into(), text)
    }

    pub(super) fn red(&self, text: &str) -> String {
        self.styled(AnsiColor::Red.on_default().bold(), text)
    }

    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// Writes a claim that needs attention: what happened, once, with the lanes that it happened in.
    fn failure(&mut self, claim: &ClaimReport) {
        let kind = kind_of(claim);
        let failed: Vec<&EvidenceReport> =
            claim.evidence.iter().filter(|evidence| evidence.status.is_failure()).collect();
        let on = if self.is_one { String::new() } else { format!(" on {}", lanes(&failed)) };
        let heading = format!("{} {}{on}", self.red(&kind.to_uppercase()), self.bold(&claim.id));
        self.line(&heading);
        self.wrapped(&format!("“{}”", claim.says), "  ");
        let groups = alike(&failed);
        for (index, group) in groups.iter().enumerate() {
            if index > 0 {
                self.line("");
            }
            let evidence = group[0];
            let line = evidence.run.as_ref().and_then(|run| run.line);
            let line = line.map(|line| format!(":{line}")).unwrap_or_default();
            let question = self.dim(&format!("  claim    {}:{}", self.path(&claim.file), claim.line));
            let snippet = self.dim(&format!("  snippet  {}{line}", self.path(&evidence.snippet)));
            self.line(&question);
            self.line(&snippet);
            if groups.len() > 1 && !self.is_one {
                let on = format!("  {} {}", self.dim("on      "), lanes(group));
                self.line(&on);
            }
            self.line("");
            self.what_happened(evidence);
            self.line("");
            let rerun = format!("  {} {}", self.dim("rerun   "), evidence.rerun);
            self.line(&rerun);
            if evidence.status == Status::VerdictDiffers && claim.unrecorded.is_none() {
                self.fix_of_verdict(evidence);
            }
            if let (Status::Failed, Some(fix)) =
                (evidence.status, evidence.run.as_ref().and_then(|run| run.fix.as_ref()))
            {
                self.labelled("fix", fix);
            }
            if let Some(accept) = &evidence.accept {
                let accept = format!("  {} {accept}", self.dim("accept  "));
                self.line(&accept);
            }
        }
        if let Some(unrecorded) = &claim.unrecorded {
            self.line("");
            self.unrecorded(claim, unrecorded);
        } else if let Some(change) = claim.unrecorded_outputs.first() {
            let place = claim.place_between(&change.before, &change.first);
            self.labelled("changes", &format!("the output changes {place}: it is not that of {}", change.before));
        } else if let Some((before, first)) = first_that_differs(claim) {
            let (was, is) = (claim.result_in(before), claim.result_in(first));
            let place = claim.place_between(before, first);
            self.labelled("changes", &format!("the result changes {place}: {was} on {before}, {is} on {first}"));
        }
        self.line("");
    }

    /// Writes what to do about a verdict that differs. A claim that was true when it was recorded is not to be rewritten because
    /// of a newer version.
    fn fix_of_verdict(&mut self, evidence: &EvidenceReport) {
        let rewrite = match evidence.recorded {
            Verdict::Holds => "state what is true, or record the claim as refuted with a `corrected-by`",
            Verdict::Refuted => "record that the claim holds, or let the snippet assert the belief itself",
        };
        let verdict = evidence.recorded.label();
        match (&evidence.recorded_with, &evidence.change_point) {
            (Some(with), None) => {
                self.labelled("recorded", &format!("{verdict} on CPython {with}, with which the snapshot was made"));
                let is_known = evidence.output.as_ref().is_some_and(|output| output.snippet_changed == Some(false));
                let why =
                    if is_known { "the snippet is as it was, so" } else { "unless the snippet was edited since," };
                let add = format!("add a change point, [[answer.change]], between {with} and {}", evidence.lane);
                self.labelled("fix", &format!("{why} the behaviour has changed: {add}; the next line shows where"));
            }
            (_, Some(point)) => {
                self.labelled("recorded", &format!("{verdict} from the change point {point} on"));
                self.labelled(
                    "fix",
                    "correct the change points of the claim; the next line shows where the behaviour changes",
                );
            }
            (None, None) if evidence.compare.is_some() => {
                self.labelled("fix", &format!("{rewrite}; or add a change point, if other Pythons differ"));
            }
            (None, None) => self.labelled("fix", rewrite),
        }
        if let Some(compare) = &evidence.compare {
            let compare = format!("  {} {compare}", self.dim("compare "));
            self.line(&compare);
        }
    }

    /// Writes claims that failed for one reason: the reason once, then the first of the claims, and the command that runs one.
    fn cause(&mut self, cause: &Cause<'_>) {
        let first = cause.claims[0];
        let failed: Vec<&EvidenceReport> = cause
            .claims
            .iter()
            .flat_map(|claim| &claim.evidence)
            .filter(|evidence| evidence.status.is_failure())
            .collect();
        let on = if self.is_one { String::new() } else { format!(" on {}", lanes(&failed)) };
        let claims = count(cause.claims.len(), "claim");
        let heading = format!("{} {}{on}", self.red(&kind_of(first).to_uppercase()), self.bold(&claims));
        self.line(&heading);
        for reason in &cause.reasons {
            self.wrapped(reason, "  ");
        }
        if let Some(EvidenceReport { reason: None, run: Some(run), .. }) = failed.first() {
            self.excerpt(run);
        }
        self.line("");
        if cause.claims.len() > MOST_CLAIMS {
            let ids: Vec<&str> = cause.claims.iter().take(FIRST_CLAIMS).map(|claim| claim.id.as_str()).collect();
            self.labelled("claims", &format!("{} and {} more", ids.join(", "), cause.claims.len() - FIRST_CLAIMS));
        } else {
            for (index, claim) in cause.claims.iter().enumerate() {
                let label = self.dim(&format!("{:8}", if index == 0 { "claims" } else { "" }));
                self.line(&format!("  {label} {}", claim.id));
            }
        }
        if let Some(fix) = failed.iter().find_map(|evidence| evidence.run.as_ref()?.fix.as_ref()) {
            self.labelled("fix", fix);
        }
        if let Some(evidence) = failed.first() {
            let rerun = format!("  {} {}", self.dim("rerun   "), evidence.rerun);
            self.line(&rerun);
        }
        self.line("");
    }

    /// Writes the ids of the claims that failed, in the order of the bank, ready to be copied.
    fn failed(&mut self, report: &Report) {
        let ids: Vec<&str> = report.failures().map(|claim| claim.id.as_str()).collect();
        if ids.is_empty() {
            return;
        }
        let title = self.dim(&format!("{} failed:", count(ids.len(), "claim")));
        if self.style.detail >= Detail::Normal {
            self.line(&title);
        }
        for id in ids {
            self.line(id);
        }
        if self.style.detail >= Detail::Normal {
            let kinds: BTreeSet<&str> = report.failures().filter_map(FailureKind::of).map(FailureKind::code).collect();
            let kinds: Vec<String> = kinds.into_iter().map(|code| format!("`verify explain {code}`")).collect();
            self.line("");
            let words = format!("for more about it: {}", kinds.join(", "));
            for line in wrap(&words, self.style.width) {
                let line = self.dim(&line);
                self.line(&line);
            }
            self.line("");
        }
    }

    /// Writes where the verdict changes, and what to write in the question file.
    fn unrecorded(&mut self, claim: &ClaimReport, unrecorded: &Unrecorded) {
        let verdict = |lane: &LaneName| claim.measured_in(lane).map_or("no verdict", Verdict::label);
        let what = match (&unrecorded.first, &unrecorded.before) {
            (Some(first), Some(before)) => format!(
                "the verdict changes {}: {} on {before}, {} on {first}",
                claim.place_between(before, first),
                verdict(before),
                verdict(first)
            ),
            _ => "no version shows what the change points of this claim record".to_owned(),
        };
        self.labelled("changes", &what);
        let place = format!("{}:{}", self.path(&claim.file), claim.line);
        let how = match (unrecorded.toml.is_empty(), unrecorded.replaces, unrecorded.replaces_verdict) {
            (true, _, _) => format!("remove the change points of this claim, {place}"),
            (false, true, _) => format!("replace the same keys and tables of this claim, {place}, with:"),
            (false, false, true) => format!("replace the verdict of this claim, {place}, and add the rest below it:"),
            (false, false, false) => format!("add below this claim, {place}:"),
        };
        self.labelled("fix", &how);
        if !unrecorded.toml.is_empty() {
            self.line("");
            for line in unrecorded.toml.lines() {
                self.line(&format!("      {line}"));
            }
        }
    }

    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        for (index, line) in wrap(text, self.style.width.saturating_sub(11)).iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            let line = format!("  {} {line}", self.dim(&format!("{label:8}")));
            self.line(&line);
        }
    }

    /// Writes the recorded changes that the run could not show. A run of one lane, and one that was stopped, never can.
    fn unconfirmed(&mut self, report: &Report) {
        if self.is_one || report.stopped.is_some() || report.unconfirmed.is_empty() {
            return;
        }
        let title = self.styled(AnsiColor::Yellow.on_default().bold(), "UNCONFIRMED");
        let what = count(report.unconfirmed.len(), "recorded change");
        self.line(&format!("{title} {what} that this run could not show"));
        let mut reasons: Vec<&str> = Vec::new();
        for change in &report.unconfirmed {
            if !reasons.contains(&change.why.as_str()) {
                reasons.push(&change.why);
            }
        }
        for why in reasons {
            self.wrapped(&format!("{why}:"), "  ");
            for change in report.unconfirmed.iter().filter(|change| change.why == why) {
                let place = match change.line {
                    Some(line) => format!("    {}:{line}  {}", self.path(&change.file), change.change),
                    None => format!("    {}", self.path(&change.file)),
                };
                let place = self.dim(&place);
                self.line(&place);
            }
        }
        self.line("");
    }

    fn what_happened(&mut self, evidence: &EvidenceReport) {
        if let Some(reason) = &evidence.reason {
            self.wrapped(reason, "  ");
            return;
        }
        let Some(run) = &evidence.run else { return };
        match (evidence.status, evidence.measured) {
            (Status::VerdictDiffers, Some(Verdict::Holds)) => {
                self.wrapped("recorded as refuted, but it holds: every assert was executed and none failed", "  ");
            }
            (Status::VerdictDiffers, _) => {
                self.wrapped(&format!("recorded as holding, but {}", run.what), "  ");
                self.excerpt(run);
            }
            (Status::OutputDiffers, _) => {
                if let Some(output) = &evidence.output {
                    self.difference(output, evidence);
                }
            }
            _ => {
                self.wrapped(&run.what, "  ");
                self.excerpt(run);
            }
        }
        if let Some(difference) = &run.difference {
            self.line("");
            self.diff(&difference.plain, &difference.twin);
            self.line("");
            self.labelled("fix", &difference.advice);
            return;
        }
        if let (Some(why), Status::VerdictDiffers) = (&run.unexplained, evidence.status) {
            self.wrapped(&format!("the values are not known: {why}"), "  ");
        }
        if let Some(why) = &run.repeated {
            self.wrapped(&format!("this was the second run; during the first, {why}"), "  ");
        }
        if evidence.status != Status::OutputDiffers {
            self.tail("stdout", &run.stdout);
            self.tail("stderr", &run.stderr);
        }
    }

    /// Writes the line in question, the values in it, and the stacks after a timeout.
    fn excerpt(&mut self, run: &RunReport) {
        if let (Some(line), Some(source)) = (run.line, run.assertion.as_ref().or(run.source.as_ref())) {
            self.line("");
            let number = self.dim(&format!("{line:>5} │"));
            let text = format!("{number} {}", self.bold(source));
            self.line(&text);
            let widest = run.values.iter().map(|value| value.expression.chars().count()).filter(|width| *width <= 24);
            let width = widest.max().unwrap_or(0);
            let edge = self.dim("      │");
            for value in &run.values {
                let text = value.value.replace('\n', "\\n");
                let text = format!("{edge}   {:width$} = {}", value.expression, cut(&text));
                self.line(&text);
            }
            if let Some(difference) = &run.first_difference {
                let text = format!("{edge}   first difference {difference}");
                self.line(&text);
            }
            if let Some(message) = &run.message {
                let text = format!("{edge}   message: {}", cut(&message.replace('\n', "\\n")));
                self.line(&text);
            }
        }
        if let Some(stacks) = &run.stacks {
            self.tail("stacks at that moment", if stacks.is_empty() { "none could be taken" } else { stacks });
        }
    }

    fn tail(&mut self, title: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let lines: Vec<&str> = text.trim_end_matches('\n').lines().collect();
        let hidden = lines.len().saturating_sub(TAIL);
        let title = match hidden {
            0 => format!("  {title}"),
            _ => format!("  {title}, the last {TAIL} of {} lines", lines.len()),
        };
        self.line("");
        let title = self.dim(&title);
        self.line(&title);
        let edge = self.dim("      │");
        for line in &lines[hidden..] {
            self.line(&format!("{edge} {}", cut(line)));
        }
    }

    fn difference(&mut self, output: &OutputReport, evidence: &EvidenceReport) {
        let verdict = evidence.recorded;
        let since = match (&evidence.recorded_with, output.snippet_changed) {
            (_, Some(true)) => Some("- was recorded before the snippet was changed".to_owned()),
            (Some(with), _) => Some(format!("- was recorded on CPython {with}")),
            (None, _) => None,
        };
        let recorded = output.recorded.as_deref().unwrap_or_default();
        let what = match (recorded.is_empty(), output.measured.is_empty()) {
            (true, _) => format!("{} as recorded, but its output has no snapshot yet:", verdict.label()),
            (_, true) => {
                let verdict = verdict.label();
                format!("{verdict} as recorded; expected the recorded output, but the snippet printed nothing:")
            }
            _ => format!("{} as recorded, but its output differs from the snapshot:", verdict.label()),
        };
        self.wrapped(&what, "  ");
        self.line("");
        let header = self.dim(&format!("  {}", self.path(&output.snapshot)));
        self.line(&header);
        if let Some(since) = since {
            let since = self.dim(&format!("  ({since})"));
            self.line(&since);
        }
        self.diff(recorded, &output.measured);
        if let Some(pending) = &output.pending {
            self.line("");
            let pending = format!("  {} {}", self.dim("pending "), self.path(pending));
            self.line(&pending);
        }
    }

    /// Writes the lines in which two outputs differ, with a little of what surrounds them.
    pub(super) fn diff(&mut self, before: &str, after: &str) {
        let (whole, complete) = (complete_lines(before), complete_lines(after));
        // Two that differ in nothing but the newline at the end are compared as they are.
        let is_newline = whole == complete;
        let (before, after) = if is_newline { (before, after) } else { (whole.as_ref(), complete.as_ref()) };
        // Only a part is shown, so an exact diff of large outputs is not worth the time that it takes.
        let diff = TextDiff::configure().timeout(LONGEST_DIFF_TIME).diff_lines(before, after);
        let mut shown = 0;
        let edge = self.dim("│");
        for group in diff.grouped_ops(2) {
            for change in group.iter().flat_map(|operation| diff.iter_changes(operation)) {
                shown += 1;
                if shown > LONGEST_DIFF {
                    continue;
                }
                let (sign, style) = match change.tag() {
                    ChangeTag::Delete => ("-", AnsiColor::Red.on_default()),
                    ChangeTag::Insert => ("+", AnsiColor::Green.on_default()),
                    ChangeTag::Equal => (" ", anstyle::Style::new()),
                };
                let text = format!("{sign} {}", cut(change.value().trim_end_matches('\n')));
                let text = format!("      {edge} {}", self.styled(style, &text));
                self.line(&text);
            }
        }
        if shown > LONGEST_DIFF {
            self.line(&format!("      … {}", count(shown - LONGEST_DIFF, "more line")));
        }
    }

    /// Writes one line for a claim that needs no attention.
    fn line_of(&mut self, claim: &ClaimReport) {
        let (word, style) = match (claim.status, claim.recorded) {
            (Status::Skipped, _) => ("skipped", AnsiColor::Yellow.on_default()),
            (Status::NotRun, _) => ("not run", AnsiColor::Yellow.on_default()),
            (Status::Accepted, _) => ("accepted", AnsiColor::Cyan.on_default()),
            (_, Verdict::Holds) => ("holds", AnsiColor::Green.on_default()),
            (_, Verdict::Refuted) => ("refuted", AnsiColor::Blue.on_default()),
        };
        let word = self.styled(style, &format!("{word:>8}"));
        let differs = !self.is_one && claim.evidence.iter().any(|evidence| evidence.recorded != claim.recorded);
        let runs: Vec<&RunReport> = claim.evidence.iter().filter_map(|evidence| evidence.run.as_ref()).collect();
        let time: f64 = runs.iter().map(|run| run.wall_seconds).sum();
        let time = if runs.is_empty() { String::new() } else { format!("{:.0} ms", time * 1000.0) };
        let time = self.dim(&format!("{time:>8}"));
        let skipped: Vec<&EvidenceReport> =
            claim.evidence.iter().filter(|evidence| evidence.status == Status::Skipped).collect();
        let reason = claim.evidence.iter().find_map(|evidence| evidence.reason.as_deref());
        let others = |verdict: Verdict| {
            let on: Vec<&EvidenceReport> =
                claim.evidence.iter().filter(|evidence| evidence.recorded == verdict).collect();
            format!("{} on {}", verdict.label(), lanes(&on))
        };
        let reason = match (reason, self.is_one) {
            (Some(reason), false) => Some(format!("skipped on {}: {reason}", lanes(&skipped))),
            (None, false) if differs && claim.recorded == Verdict::Holds => Some(others(Verdict::Refuted)),
            (None, false) if differs => Some(others(Verdict::Holds)),
            (reason, _) => reason.map(str::to_owned),
        };
        let reason = reason.map(|reason| self.dim(&format!(" ({reason})"))).unwrap_or_default();
        self.line(&format!("{word} {time}  {}{reason}", claim.id));
    }

    fn summary(&mut self, report: &Report) {
        let summary = &report.summary;
        let failures = summary.failures.total();
        let mut parts = Vec::new();
        if self.is_one {
            parts.extend([agree(summary.hold, "holds", "hold"), format!("{} refuted as recorded", summary.refuted)]);
            for (number, word) in [(summary.skipped, "skipped"), (summary.not_run, "not run")] {
                if number > 0 {
                    parts.push(format!("{number} {word}"));
                }
            }
        }
        let mut kinds = Vec::new();
        let (verdicts, outputs) = (summary.failures.verdict_differs, summary.failures.output_differs);
        if verdicts > 0 {
            kinds.push(agree(verdicts, "verdict differs", "verdicts differ"));
        }
        if outputs > 0 {
            kinds.push(agree(outputs, "output differs", "outputs differ"));
        }
        kinds.extend(summary.failures.endings.iter().map(|(ending, number)| format!("{number} {ending}")));
        if summary.failures.faults > 0 {
            kinds.push(format!("{} of verify or its surroundings", count(summary.failures.faults, "fault")));
        }
        if failures > 0 {
            parts.push(format!("{failures} failed ({})", kinds.join(", ")));
        }
        if summary.accepted > 0 {
            parts.push(format!("{} accepted", count(summary.accepted, "snapshot")));
        }
        let mark = match (failures, &report.stopped) {
            (0, None) => self.styled(AnsiColor::Green.on_default().bold(), "ok"),
            (0, Some(_)) => self.styled(AnsiColor::Yellow.on_default().bold(), "stopped"),
            _ => self.red("FAILED"),
        };
        if let Some(stopped) = &report.stopped {
            self.wrapped(&format!("stopped by {stopped}; this is what was done until then"), "");
        }
        for path in &report.recorded {
            self.line(&format!("recorded {}", self.path(path)));
        }
        for path in &report.removed {
            self.line(&format!("removed  {}", self.path(path)));
        }
        for changed in &report.changed {
            self.wrapped(
                &format!("{changed} changed during the run, so nothing was recorded for it; run it again"),
                "",
            );
        }
        let what = format!("{}, {}", count(summary.questions, "question"), count(summary.claims, "claim"));
        let mut pythons: Vec<_> = report.lanes.iter().map(|lane| lane.python).collect();
        pythons.dedup();
        let on = match report.lanes.as_slice() {
            [lane] => format!("CPython {}", full_name(lane)),
            lanes if lanes.len() == pythons.len() => count(pythons.len(), "CPython"),
            lanes => format!("{} of {}", count(lanes.len(), "lane"), count(pythons.len(), "CPython")),
        };
        let mut kept = String::new();
        if summary.kept > 0 {
            kept = format!("; {} of {} from earlier runs", summary.kept, count(summary.snippets, "snippet"));
        }
        let parts = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
        let sum = format!("{what} on {on}{parts}{kept}");
        let head = format!("{mark}  ");
        let wrapped = wrap(&format!("{sum}; {:.2} s", summary.wall_seconds), self.style.width.saturating_sub(8));
        for (index, line) in wrapped.iter().enumerate() {
            let lead = if index == 0 { head.as_str() } else { "    " };
            self.line(&format!("{lead}{line}"));
        }
        if !self.is_one {
            let width = report.lanes.iter().map(|lane| full_name(lane).len()).max().unwrap_or(0);
            for lane in &report.lanes {
                self.line(&format!("    {:width$}  {}", full_name(lane), counted(&lane.counts)));
            }
            if self.style.detail >= Detail::Normal {
                for line in absent_lines(&report.absent) {
                    self.wrapped(&line, "    ");
                }
            }
        }
        if self.style.detail >= Detail::Normal {
            self.never_run(report);
        }
    }

    /// Names the claims that no lane could run, with the reason. On one Python there can be many, and all are well.
    fn never_run(&mut self, report: &Report) {
        let skipped = report.claims.iter().filter(|claim| claim.status == Status::Skipped);
        let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for claim in skipped {
            let reason = claim.evidence.iter().find_map(|evidence| evidence.reason.as_deref());
            by_reason.entry(reason.unwrap_or_default()).or_default().push(&claim.id);
        }
        if self.is_one && report.summary.skipped > MOST_SKIPPED_ON_ONE {
            return;
        }
        for (reason, ids) in by_reason {
            let shown = &ids[..ids.len().min(MOST_SKIPPED_SHOWN)];
            let others = match ids.len() - shown.len() {
                0 => String::new(),
                more => format!(" and {}", count(more, "other")),
            };
            self.wrapped(&format!("skipped everywhere, as {reason}: {}{others}", shown.join(", ")), "    ");
        }
    }

    /// Writes the snippets that took longest, each with the time of its plain run.
    fn slowest(&mut self, report: &Report) {
        if self.style.slowest == 0 {
            return;
        }
        let mut runs: Vec<(f64, &LaneName, &str)> = Vec::new();
        for evidence in report.claims.iter().flat_map(|claim| &claim.evidence) {
            let run = evidence.run.as_ref().filter(|run| run.wall_seconds > 0.0);
            runs.extend(run.map(|run| (run.wall_seconds, &evidence.lane, evidence.snippet.as_str())));
        }
        runs.sort_by(|(a, a_lane, a_snippet), (b, b_lane, b_snippet)| {
            b.total_cmp(a).then_with(|| (a_lane, a_snippet).cmp(&(b_lane, b_snippet)))
        });
        // Several claims may share a snippet.
        runs.dedup_by(|one, other| (one.1, one.2) == (other.1, other.2));
        let total: f64 = runs.iter().map(|(seconds, _, _)| seconds).sum();
        let shown = runs.len().min(self.style.slowest);
        let title = match shown {
            1 => "The slowest snippet".to_owned(),
            _ => format!("The {shown} slowest snippets"),
        };
        self.line(&format!("{title}, of {total:.2} s together:"));
        for (seconds, lane, snippet) in &runs[..shown] {
            let on = if self.is_one { String::new() } else { format!(" on {lane}") };
            self.line(&format!("{seconds:8.2} s  {}{on}", self.path(snippet)));
        }
        self.line("");
    }

    /// Writes the snippets whose asserts noticed few of the mutants that were tried.
    fn weak(&mut self, report: &Report) {
        for weak in &report.weak {
            let title = self.styled(AnsiColor::Yellow.on_default().bold(), "WEAK EVIDENCE");
            let claim = weak.claims.first().map(String::as_str).unwrap_or_default();
            let heading = format!("{title} {}", self.bold(claim));
            self.line(&heading);
            let killed =
                format!("{} of {} make an assert fail; these do not:", weak.killed, count(weak.mutants, "change"));
            self.wrapped(&killed, "  ");
            self.line("");
            let snippet = self.dim(&format!("  {}", weak.snippet));
            self.line(&snippet);
            // One of each kind first.
            let is_first = |at: &usize| {
                let kind = weak.survivors[*at].operator;
                weak.survivors[..*at].iter().all(|before| before.operator != kind)
            };
            let (mut shown, others): (Vec<usize>, Vec<usize>) = (0..weak.survivors.len()).partition(is_first);
            shown.extend(others);
            for at in shown.into_iter().take(MOST_SURVIVORS) {
                self.survivor(&weak.survivors[at]);
            }
            if weak.survivors.len() > MOST_SURVIVORS {
                let more = count(weak.survivors.len() - MOST_SURVIVORS, "other");
                self.line(&format!("      … and {more}"));
            }
            self.line("");
            self.labelled("measure", &weak.measure);
            self.labelled("explain", &format!("verify explain {}", weak.code));
            self.line("");
        }
    }

    /// Writes the lines that a mutant changes.
    fn survivor(&mut self, survivor: &Survivor) {
        for line in &survivor.diff {
            let style = if line.starts_with('-') { AnsiColor::Red } else { AnsiColor::Green };
            let number = self.dim(&format!("{:>5} │", survivor.line));
            let line = format!("{number} {}", self.styled(style.on_default(), line));
            self.line(&line);
        }
    }

    /// Writes how many warnings there are, and the command that shows them.
    fn warnings(&mut self, report: &Report) {
        if report.summary.warnings > 0 {
            let text = format!("    {}: `verify check` shows them", count(report.summary.warnings, "warning"));
            let line = self.styled(AnsiColor::Yellow.on_default(), &text);
            self.line(&line);
        }
    }

    /// Writes which sandbox there was, and what was missing.
    pub(super) fn sandbox(&mut self, sandbox: Option<&Sandbox>) {
        let Some(sandbox) = sandbox else { return };
        let because = sandbox.lost.first().map(|loss| format!(" ({})", loss.because)).unwrap_or_default();
        let text = format!("sandbox {sandbox}{because}");
        let style = match sandbox.step {
            Step::Full => Effects::DIMMED.into(),
            Step::Reduced | Step::Off => AnsiColor::Yellow.on_default(),
        };
        for line in wrap(&text, self.style.width.saturating_sub(4)) {
            let line = self.styled(style, &format!("    {line}"));
            self.line(&line);
        }
        if self.style.detail >= Detail::Normal {
            for loss in &sandbox.lost {
                self.wrapped(&format!("- {}", loss.what), "      ");
            }
            if !sandbox.lost.is_empty() {
                self.wrapped("`verify doctor` reports how to fix that", "      ");
            }
        }
    }

    pub(super) fn wrapped(&mut self, text: &str, indent: &str) {
        for line in wrap(text, self.style.width.saturating_sub(indent.len())) {
            self.line(&format!("{indent}{line}"));
        }
    }
}

/// The name of a lane with the full version: `3.13.0`, `3.14.0t`, or `3.13.0 pandas 2.3`.
fn full_name(lane: &LaneReport) -> String {
    let series = lane.lane.series.as_ref().map(|series| format!(" {series}")).unwrap_or_default();
    format!("{}{}{series}", lane.version, if lane.python.free_threaded { "t" } else { "" })
}

fn counted(counts: &Counts) -> String {
    let mut parts = vec![agree(counts.hold, "holds", "hold"), format!("{} refuted as recorded", counts.refuted)];
    for (number, word) in [(counts.skipped, "skipped"), (counts.not_run, "not run"), (counts.failed, "failed")] {
        if number > 0 {
            parts.push(format!("{number} {word}"));
        }
    }
    parts.join(", ")
}

/// Lists the lanes of the evidence: `3.12, 3.13`.
fn lanes(evidence: &[&EvidenceReport]) -> String {
    let mut lanes: Vec<&LaneName> = evidence.iter().map(|evidence| &evidence.lane).collect();
    lanes.sort_unstable();
    lanes.dedup();
    lanes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Finds two neighbouring lanes with different results, at least one of which fails.
fn first_that_differs(claim: &ClaimReport) -> Option<(&LaneName, &LaneName)> {
    let mut lanes: Vec<&LaneName> = claim.evidence.iter().map(|evidence| &evidence.lane).collect();
    lanes.dedup();
    let fails = |lane: &LaneName| claim.status_in(lane).is_failure();
    let differ = |(before, first): &(&LaneName, &LaneName)| {
        (fails(before) || fails(first))
            && claim.recorded_in(before) == claim.recorded_in(first)
            && claim.result_in(before) != claim.result_in(first)
    };
    neighbours(&lanes).into_iter().map(|(before, first)| (lanes[before], lanes[first])).find(differ)
}

/// Groups the failures that are the same in different lanes.
fn alike<'e>(failed: &[&'e EvidenceReport]) -> Vec<Vec<&'e EvidenceReport>> {
    let is_alike = |a: &EvidenceReport, b: &EvidenceReport| {
        let what = |evidence: &EvidenceReport| evidence.run.as_ref().map(|run| run.what.clone());
        let values = |evidence: &EvidenceReport| {
            let run = evidence.run.as_ref().filter(|_| evidence.status == Status::VerdictDiffers);
            run.map(|run| run.values.clone())
        };
        let output = |evidence: &EvidenceReport| {
            let output = evidence.output.as_ref().filter(|_| evidence.status == Status::OutputDiffers);
            output.map(|output| (output.recorded.clone(), output.measured.clone()))
        };
        a.lane != b.lane
            && (a.status, a.recorded, &a.snippet, &a.reason) == (b.status, b.recorded, &b.snippet, &b.reason)
            && (what(a), values(a), output(a)) == (what(b), values(b), output(b))
    };
    let mut groups: Vec<Vec<&EvidenceReport>> = Vec::new();
    for evidence in failed {
        match groups.iter_mut().find(|group| group.iter().all(|other| is_alike(other, evidence))) {
            Some(group) => group.push(evidence),
            None => groups.push(vec![evidence]),
        }
    }
    groups
}

/// The order in which failures are shown: what is different from the record first, then what could not be compared with it.
fn urgency(status: Status) -> u8 {
    match status {
        Status::VerdictDiffers => 0,
        Status::OutputDiffers => 1,
        Status::Failed => 2,
        Status::Fault => 3,
        Status::AsRecorded | Status::Accepted | Status::Skipped | Status::NotRun => 4,
    }
}

/// The text with a newline at the end of its last line: a recorded text has none, which is no difference between two lines.
fn complete_lines(text: &str) -> Cow<'_, str> {
    match text.is_empty() || text.ends_with('\n') {
        true => text.into(),
        false => format!("{text}\n").into(),
    }
}

/// Claims that could not be run for the same reasons, or whose snippets ended by the same exception.
struct Cause<'r> {
    reasons: Vec<&'r str>,
    /// In bank order; at least two.
    claims: Vec<&'r ClaimReport>,
}

/// Finds the claims that share the reasons why they failed without a verdict. A reason may be different on each Python.
fn common_causes(claims: &[ClaimReport]) -> Vec<Cause<'_>> {
    let mut causes: Vec<Cause<'_>> = Vec::new();
    for claim in claims.iter().filter(|claim| matches!(claim.status, Status::Failed | Status::Fault)) {
        let failed = claim.evidence.iter().filter(|evidence| evidence.status.is_failure());
        let Some(mut reasons) = failed.map(cause_of).collect::<Option<Vec<&str>>>() else { continue };
        reasons.dedup();
        match causes.iter_mut().find(|cause| cause.reasons == reasons) {
            Some(cause) => cause.claims.push(claim),
            None => causes.push(Cause { reasons, claims: vec![claim] }),
        }
    }
    causes.retain(|cause| cause.claims.len() > 1);
    causes
}

/// The reason why a snippet gave no verdict, if others can have it as well.
fn cause_of(evidence: &EvidenceReport) -> Option<&str> {
    let cause = evidence.run.as_ref().and_then(|run| run.cause.as_deref());
    evidence.reason.as_deref().or(cause)
}

/// The words that head a failure.
fn kind_of(claim: &ClaimReport) -> String {
    match claim.status {
        Status::VerdictDiffers => "verdict differs".to_owned(),
        Status::OutputDiffers => "output differs".to_owned(),
        Status::Fault => "fault".to_owned(),
        Status::Failed => {
            let run = claim.evidence.iter().find(|evidence| evidence.status == Status::Failed);
            run.and_then(|evidence| evidence.run.as_ref()).map(|run| run.ending.clone()).unwrap_or_default()
        }
        Status::AsRecorded | Status::Accepted | Status::Skipped | Status::NotRun => String::new(),
    }
}

/// Cuts a line of output that is too long to show.
fn cut(line: &str) -> String {
    const LONGEST_LINE: usize = 240;
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => {
            format!("{}… ({})", &line[..end], count(line[end..].chars().count(), "more character"))
        }
        None => line.to_owned(),
    }
}
