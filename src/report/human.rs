//! The report as a person reads it in a terminal: what needs attention, and the sum.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

use console::Style;
use similar::{ChangeTag, TextDiff};

use super::{ClaimReport, Counts, EvidenceReport, OutputReport, PythonReport, Report, RunReport, Status, Unrecorded};
use crate::bank::Verdict;
use crate::python::Label;
use crate::text::{count, defuse, wrap};
use verify_protocol::sandbox::Step;

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// The sum alone.
    Quiet,
    /// What needs attention, and the sum.
    Normal,
    /// Every claim.
    Verbose,
}

/// How it is said.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    pub detail: Detail,
    pub colour: bool,
    /// Columns; sentences are wrapped there.
    pub width: usize,
}

/// The last lines of an output that are shown where nothing is compared.
const TAIL: usize = 20;
/// The longest diff that is shown, in lines; the whole is in the pending snapshot and in the JSON report.
const LONGEST_DIFF: usize = 60;

/// The report as text with a newline at its end.
pub fn render(report: &Report, look: Look) -> String {
    let mut page = Page { text: String::new(), look, is_one: report.pythons.len() == 1 };
    for claim in &report.claims {
        if look.detail >= Detail::Normal && claim.status.is_failure() {
            page.failure(claim);
        } else if look.detail >= Detail::Verbose {
            page.line_of(claim);
        }
    }
    if look.detail >= Detail::Normal {
        page.unconfirmed(report);
    }
    page.sum(report);
    page.sandbox(report);
    defuse(&page.text)
}

struct Page {
    text: String,
    look: Look,
    /// There is one Python, which need not be named then.
    is_one: bool,
}

impl Page {
    fn style(&self, style: Style, text: &str) -> String {
        style.force_styling(self.look.colour).apply_to(text).to_string()
    }

    fn bold(&self, text: &str) -> String {
        self.style(Style::new().bold(), text)
    }

    fn dim(&self, text: &str) -> String {
        self.style(Style::new().dim(), text)
    }

    fn red(&self, text: &str) -> String {
        self.style(Style::new().red().bold(), text)
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// A claim that needs attention: what happened, once, with the Pythons that it happened on.
    fn failure(&mut self, claim: &ClaimReport) {
        let kind = kind_of(claim);
        let failed: Vec<&EvidenceReport> =
            claim.evidence.iter().filter(|evidence| evidence.status.is_failure()).collect();
        let on = if self.is_one { String::new() } else { format!(" on {}", pythons(&failed)) };
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
            let question = self.dim(&format!("  claim    {}:{}", claim.file, claim.line));
            let snippet = self.dim(&format!("  snippet  {}{line}", evidence.snippet));
            self.line(&question);
            self.line(&snippet);
            if groups.len() > 1 && !self.is_one {
                let on = format!("  {} {}", self.dim("on      "), pythons(group));
                self.line(&on);
            }
            self.line("");
            self.what_happened(evidence);
            self.line("");
            let rerun = format!("  {} {}", self.dim("rerun   "), evidence.rerun);
            self.line(&rerun);
            if evidence.status == Status::VerdictDiffers && claim.unrecorded.is_none() {
                let mend = match evidence.recorded {
                    Verdict::Holds => "state what is true, or record it as refuted with a `corrected-by`",
                    Verdict::Refuted => "record that it holds, or have the snippet assert the belief itself",
                };
                let mend = format!("  {} {mend}", self.dim("mend    "));
                self.line(&mend);
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
            let (first, before) = (change.first, change.before);
            self.labelled("changes", &format!("{first} is the first that differs: its output is not that of {before}"));
        } else if let Some((before, first)) = first_that_differs(claim) {
            let word = |python: Label| crate::report::matrix::result(claim, python);
            let (was, is) = (word(before), word(first));
            self.labelled("changes", &format!("{first} is the first that differs: {was} on {before}, {is} on {first}"));
        }
        self.line("");
    }

    /// Where the verdict changes, and what to write so that the question file says it.
    fn unrecorded(&mut self, claim: &ClaimReport, unrecorded: &Unrecorded) {
        let verdict = |python: Label| claim.measured_on(python).map_or("no verdict", Verdict::label);
        let what = match (unrecorded.first, unrecorded.before) {
            (Some(first), Some(before)) => format!(
                "{first} is the first that differs: {} on {before}, {} on {first}",
                verdict(before),
                verdict(first)
            ),
            _ => "no version shows what the change points of this claim say".to_owned(),
        };
        self.labelled("changes", &what);
        let place = format!("{}:{}", claim.file, claim.line);
        let is_verdict = unrecorded.toml.starts_with("verdict");
        let how = match (unrecorded.toml.is_empty(), unrecorded.replaces, is_verdict) {
            (true, _, _) => format!("remove the change points of this claim, {place}"),
            (false, true, _) => format!("in the place of what this claim has of these keys and tables, {place}"),
            (false, false, true) => format!("below this claim, and the verdict in the place of the one there, {place}"),
            (false, false, false) => format!("below this claim, {place}"),
        };
        self.labelled("mend", &how);
        if !unrecorded.toml.is_empty() {
            self.line("");
            for line in unrecorded.toml.lines() {
                self.line(&format!("      {line}"));
            }
        }
    }

    fn labelled(&mut self, label: &str, text: &str) {
        for (index, line) in wrap(text, self.look.width.saturating_sub(11)).iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            let line = format!("  {} {line}", self.dim(&format!("{label:8}")));
            self.line(&line);
        }
    }

    /// The change points that nothing in the run could show: with one Python, or where it was stopped, that goes without
    /// saying.
    fn unconfirmed(&mut self, report: &Report) {
        if self.is_one || report.stopped.is_some() || report.unconfirmed.is_empty() {
            return;
        }
        let title = self.style(Style::new().yellow().bold(), "UNCONFIRMED");
        let what = count(report.unconfirmed.len(), "recorded change");
        self.line(&format!("{title} {what} that nothing in this run could show"));
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
                    Some(line) => format!("    {}:{line}  {}", change.file, change.change),
                    None => format!("    {}", change.file),
                };
                let place = self.dim(&place);
                self.line(&place);
            }
        }
        self.line("");
    }

    fn what_happened(&mut self, evidence: &EvidenceReport) {
        if let Some(reason) = &evidence.reason {
            let lead = if evidence.status == Status::Fault { "verify itself failed: " } else { "" };
            self.wrapped(&format!("{lead}{reason}"), "  ");
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
                    self.difference(output, evidence.recorded);
                }
            }
            _ => {
                self.wrapped(&run.what, "  ");
                self.excerpt(run);
            }
        }
        if let Some(why) = &run.repeated {
            self.wrapped(&format!("this was its second run: in the first, {why}"), "  ");
        }
        if evidence.status != Status::OutputDiffers {
            self.tail("stdout", &run.stdout);
            self.tail("stderr", &run.stderr);
        }
    }

    /// The line in question, the values in it, and the stacks after a timeout.
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
                let text = format!("{edge}   {:width$} = {text}", value.expression);
                self.line(&text);
            }
        }
        if let Some(stacks) = &run.stacks {
            self.tail("stacks at that moment", if stacks.is_empty() { "none could be had" } else { stacks });
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

    fn difference(&mut self, output: &OutputReport, verdict: Verdict) {
        let recorded = output.recorded.as_deref().unwrap_or_default();
        let what = match (recorded.is_empty(), output.measured.is_empty()) {
            (true, _) => format!("{} as recorded; its output has no snapshot yet:", verdict.label()),
            (_, true) => format!("{} as recorded; the output of its snapshot did not come:", verdict.label()),
            _ => format!("{} as recorded; its output differs from the snapshot:", verdict.label()),
        };
        self.wrapped(&what, "  ");
        self.line("");
        let header = self.dim(&format!("  {}", output.snapshot));
        self.line(&header);
        let diff = TextDiff::from_lines(recorded, &output.measured);
        let mut shown = 0;
        let edge = self.dim("│");
        for group in diff.grouped_ops(2) {
            for change in group.iter().flat_map(|operation| diff.iter_changes(operation)) {
                shown += 1;
                if shown > LONGEST_DIFF {
                    continue;
                }
                let (sign, style) = match change.tag() {
                    ChangeTag::Delete => ("-", Style::new().red()),
                    ChangeTag::Insert => ("+", Style::new().green()),
                    ChangeTag::Equal => (" ", Style::new()),
                };
                let text = format!("{sign} {}", cut(change.value().trim_end_matches('\n')));
                let text = format!("      {edge} {}", self.style(style, &text));
                self.line(&text);
            }
        }
        if shown > LONGEST_DIFF {
            self.line(&format!("      … {} more lines", shown - LONGEST_DIFF));
        }
        if let Some(pending) = &output.pending {
            self.line("");
            let pending = format!("  {} {pending}", self.dim("pending "));
            self.line(&pending);
        }
    }

    /// One line for a claim that needs no attention.
    fn line_of(&mut self, claim: &ClaimReport) {
        let (word, style) = match (claim.status, claim.recorded) {
            (Status::Skipped, _) => ("skipped", Style::new().yellow()),
            (Status::NotRun, _) => ("not run", Style::new().yellow()),
            (Status::Accepted, _) => ("accepted", Style::new().cyan()),
            (_, Verdict::Holds) => ("holds", Style::new().green()),
            (_, Verdict::Refuted) => ("refuted", Style::new().blue()),
        };
        let word = self.style(style, &format!("{word:>8}"));
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
            format!("{} on {}", verdict.label(), pythons(&on))
        };
        let reason = match (reason, self.is_one) {
            (Some(reason), false) => Some(format!("skipped on {}: {reason}", pythons(&skipped))),
            (None, false) if differs && claim.recorded == Verdict::Holds => Some(others(Verdict::Refuted)),
            (None, false) if differs => Some(others(Verdict::Holds)),
            (reason, _) => reason.map(str::to_owned),
        };
        let reason = reason.map(|reason| self.dim(&format!(" ({reason})"))).unwrap_or_default();
        self.line(&format!("{word} {time}  {}{reason}", claim.id));
    }

    fn sum(&mut self, report: &Report) {
        let summary = &report.summary;
        let failures = summary.failures.total();
        let mut parts = Vec::new();
        if self.is_one {
            parts.extend([format!("{} hold", summary.hold), format!("{} refuted as recorded", summary.refuted)]);
            for (number, word) in [(summary.skipped, "skipped"), (summary.not_run, "not run")] {
                if number > 0 {
                    parts.push(format!("{number} {word}"));
                }
            }
        }
        let mut kinds = Vec::new();
        for (number, word) in
            [(summary.failures.verdict_differs, "verdict differs"), (summary.failures.output_differs, "output differs")]
        {
            if number > 0 {
                kinds.push(format!("{number} {word}"));
            }
        }
        kinds.extend(summary.failures.endings.iter().map(|(ending, number)| format!("{number} {ending}")));
        if summary.failures.faults > 0 {
            kinds.push(format!("{} of verify itself", count(summary.failures.faults, "fault")));
        }
        if failures > 0 {
            parts.push(format!("{failures} failed ({})", kinds.join(", ")));
        }
        if summary.accepted > 0 {
            parts.push(format!("{} accepted", count(summary.accepted, "snapshot")));
        }
        let mark = match (failures, &report.stopped) {
            (0, None) => self.style(Style::new().green().bold(), "ok"),
            (0, Some(_)) => self.style(Style::new().yellow().bold(), "stopped"),
            _ => self.red("FAILED"),
        };
        if let Some(stopped) = &report.stopped {
            self.wrapped(&format!("stopped by {stopped}; what follows is what was done until then"), "");
        }
        for changed in &report.changed {
            self.wrapped(
                &format!("{changed} has changed during the run, so nothing of it was recorded: run it again"),
                "",
            );
        }
        let what = format!("{}, {}", count(summary.questions, "question"), count(summary.claims, "claim"));
        let on = match report.pythons.as_slice() {
            [python] => format!("CPython {}", python.version),
            pythons => count(pythons.len(), "CPython"),
        };
        let parts = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
        let sum = format!("{what} on {on}{parts}");
        let head = format!("{mark}  ");
        let wrapped = wrap(&format!("{sum}; {:.2} s", summary.wall_seconds), self.look.width.saturating_sub(8));
        for (index, line) in wrapped.iter().enumerate() {
            let lead = if index == 0 { head.as_str() } else { "    " };
            self.line(&format!("{lead}{line}"));
        }
        if !self.is_one {
            let width = report.pythons.iter().map(|python| full_name(python).len()).max().unwrap_or(0);
            for python in &report.pythons {
                self.line(&format!("    {:width$}  {}", full_name(python), counted(&python.counts)));
            }
        }
    }

    /// The sandbox that was there, and what it lacks.
    fn sandbox(&mut self, report: &Report) {
        let Some(sandbox) = &report.sandbox else { return };
        let because = sandbox.lost.first().map(|loss| format!(" ({})", loss.because)).unwrap_or_default();
        let text = format!("sandbox {sandbox}{because}");
        let line = match sandbox.step {
            Step::Full => self.dim(&format!("    {text}")),
            Step::Reduced | Step::Off => self.style(Style::new().yellow(), &format!("    {text}")),
        };
        self.line(&line);
        if self.look.detail >= Detail::Normal {
            for loss in &sandbox.lost {
                self.wrapped(&format!("- {}", loss.what), "      ");
            }
            if !sandbox.lost.is_empty() {
                self.wrapped("verify doctor says what would mend that", "      ");
            }
        }
    }

    fn wrapped(&mut self, text: &str, indent: &str) {
        for line in wrap(text, self.look.width.saturating_sub(indent.len())) {
            self.line(&format!("{indent}{line}"));
        }
    }
}

/// `3.13.0`, or `3.14.0t`.
fn full_name(python: &PythonReport) -> String {
    format!("{}{}", python.version, if python.python.free_threaded { "t" } else { "" })
}

fn counted(counts: &Counts) -> String {
    let mut parts = vec![format!("{} hold", counts.hold), format!("{} refuted as recorded", counts.refuted)];
    for (number, word) in [(counts.skipped, "skipped"), (counts.not_run, "not run"), (counts.failed, "failed")] {
        if number > 0 {
            parts.push(format!("{number} {word}"));
        }
    }
    parts.join(", ")
}

/// The Pythons that evidence is of: `3.12, 3.13`.
fn pythons(evidence: &[&EvidenceReport]) -> String {
    let mut labels: Vec<Label> = evidence.iter().map(|evidence| evidence.python).collect();
    labels.sort_unstable();
    labels.dedup();
    labels.iter().map(Label::to_string).collect::<Vec<_>>().join(", ")
}

/// Two Pythons that follow one another, of which one fails and which do not come to the same.
fn first_that_differs(claim: &ClaimReport) -> Option<(Label, Label)> {
    let mut labels: Vec<Label> = claim.evidence.iter().map(|evidence| evidence.python).collect();
    labels.dedup();
    let fails = |python: Label| claim.status_on(python).is_failure();
    let differ = |pair: &&[Label]| {
        (fails(pair[0]) || fails(pair[1]))
            && claim.recorded_on(pair[0]) == claim.recorded_on(pair[1])
            && crate::report::matrix::result(claim, pair[0]) != crate::report::matrix::result(claim, pair[1])
    };
    labels.windows(2).find(differ).map(|pair| (pair[0], pair[1]))
}

/// Failures that say the same of different Pythons, together.
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
        a.python != b.python
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

/// The word that heads a failure.
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

/// A line of output as it is shown: endless ones are cut.
fn cut(line: &str) -> String {
    const LONGEST_LINE: usize = 240;
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => format!("{}… ({} more characters)", &line[..end], line[end..].chars().count()),
        None => line.to_owned(),
    }
}
