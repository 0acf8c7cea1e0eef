//! Renders the scores for a person at a terminal: the claims with survivors, the scores, and the sum.

use anstyle::{AnsiColor, Effects};

use super::{ClaimScore, MutationPart, MutationReport, Scored, SnippetScore};
use crate::report::Survivor;
use crate::report::human::{Detail, Style};
use crate::text::{count, defuse, from, wrap};

/// Renders the report, with a newline at its end.
pub fn render(report: &MutationReport, style: Style<'_>) -> String {
    let mut writer = MutationWriter { text: String::new(), style };
    if style.detail >= Detail::Normal {
        let mut shown: Vec<&str> = Vec::new();
        for claim in &report.claims {
            for path in &claim.snippets {
                let Some(snippet) = report.snippets.iter().find(|snippet| snippet.snippet == *path) else { continue };
                // A snippet that several claims share is shown with the first of them.
                if !shown.contains(&path.as_str()) {
                    shown.push(path);
                    writer.snippet(claim, snippet);
                }
            }
        }
    }
    writer.tables(report);
    writer.sum(report);
    defuse(&writer.text)
}

struct MutationWriter<'a> {
    text: String,
    style: Style<'a>,
}

impl MutationWriter<'_> {
    fn styled(&self, style: anstyle::Style, text: &str) -> String {
        if self.style.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn bold(&self, text: &str) -> String {
        self.styled(Effects::BOLD.into(), text)
    }

    fn dim(&self, text: &str) -> String {
        self.styled(Effects::DIMMED.into(), text)
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn wrapped(&mut self, text: &str, indent: &str) {
        for line in wrap(text, self.style.width.saturating_sub(indent.len()).max(20)) {
            self.line(&format!("{indent}{line}"));
        }
    }

    /// Writes a snippet that needs attention, or in a verbose report any.
    fn snippet(&mut self, claim: &ClaimScore, snippet: &SnippetScore) {
        let is_verbose = self.style.detail >= Detail::Verbose;
        let shown: Vec<&Survivor> =
            snippet.survivors.iter().filter(|survivor| is_verbose || survivor.remains()).collect();
        let needs_attention =
            snippet.failed || !snippet.wrongly_accepted.is_empty() || snippet.survivors.iter().any(Survivor::remains);
        if !needs_attention {
            if is_verbose {
                let reason = snippet.reason.as_ref().map(|reason| format!("  {reason}")).unwrap_or_default();
                let line = format!("{} {}  {}{reason}", self.dim("ok  "), claim.id, killed(snippet.score));
                self.line(&line);
                if !shown.is_empty() {
                    self.survivors(&shown);
                }
            }
            return;
        }
        let label = if snippet.failed { "NOT MEASURED" } else { "WEAK" };
        let label = self.styled(AnsiColor::Yellow.on_default().bold(), label);
        let killed = if snippet.failed { String::new() } else { format!("  {}", killed(snippet.score)) };
        let heading = format!("{label} {}{killed}", self.bold(&claim.id));
        self.line(&heading);
        self.wrapped(&format!("“{}”", claim.says), "  ");
        let place = self.dim(&format!("  snippet  {}", from(self.style.bank, &snippet.snippet)));
        self.line(&place);
        self.line("");
        if let Some(reason) = &snippet.reason {
            self.wrapped(reason, "  ");
            self.line("");
        }
        self.survivors(&shown);
        for name in &snippet.wrongly_accepted {
            self.line(&format!("  accepted as equivalent, but killed: {name}"));
            self.line("    remove it from `equivalent` in the snippet's metadata");
            self.line("");
        }
    }

    fn survivors(&mut self, survivors: &[&Survivor]) {
        for survivor in survivors {
            let why = match (&survivor.accepted, survivor.rule) {
                (Some(because), _) => format!("  accepted: {because}"),
                (None, Some(rule)) => format!("  taken out: {}", rule.label()),
                (None, None) => String::new(),
            };
            let name = self.dim(&survivor.mutant);
            self.line(&format!("  line {:<4} {name}{why}", survivor.line));
            for line in &survivor.diff {
                let colour = if line.starts_with('-') { AnsiColor::Red } else { AnsiColor::Green };
                let line = self.styled(colour.on_default(), line);
                self.line(&format!("    {line}"));
            }
            self.line("");
        }
    }

    /// Writes the scores of topics, and of the questions that have survivors.
    fn tables(&mut self, report: &MutationReport) {
        let is_verbose = self.style.detail >= Detail::Verbose;
        let is_shown = |part: &&MutationPart| is_verbose || part.score.counts.survived > 0;
        if self.style.detail >= Detail::Normal && report.questions.len() > 1 {
            let questions: Vec<&MutationPart> = report.questions.iter().filter(is_shown).collect();
            if !questions.is_empty() {
                self.table("question", &questions);
                self.line("");
            }
        }
        if report.topics.len() > 1 {
            self.table("topic", &report.topics.iter().collect::<Vec<&MutationPart>>());
            self.line("");
        }
    }

    fn table(&mut self, what: &str, parts: &[&MutationPart]) {
        let width = parts.iter().map(|part| part.id.len()).chain([what.len()]).max().unwrap_or_default();
        let heading = format!(
            "{what:width$} {:>6} {:>6} {:>8} {:>5} {:>8} {:>7}",
            "claims", "killed", "survived", "ruled", "accepted", "score"
        );
        let heading = self.dim(&heading);
        self.line(&heading);
        for MutationPart { id, claims, score } in parts {
            let counts = score.counts;
            self.line(&format!(
                "{id:width$} {claims:>6} {:>6} {:>8} {:>5} {:>8} {:>7}",
                counts.killed,
                counts.survived,
                counts.taken_out,
                counts.accepted,
                percent(*score)
            ));
        }
    }

    fn sum(&mut self, report: &MutationReport) {
        let counts = report.score.counts;
        let mut parts = vec![format!(
            "{} of {} killed, {}",
            counts.killed,
            count(counts.killed + counts.survived, "mutant"),
            percent(report.score)
        )];
        let ruled = report.rules.iter().filter(|rule| rule.mutants > 0);
        let ruled: Vec<String> = ruled.map(|rule| format!("{} {}", rule.mutants, rule.rule.label())).collect();
        if !ruled.is_empty() {
            parts.push(format!("{} taken out by rules ({})", counts.taken_out, ruled.join(", ")));
        }
        if counts.accepted > 0 {
            parts.push(format!("{} accepted as equivalent", counts.accepted));
        }
        if counts.not_run > 0 {
            let limit = report.limit.map(|limit| format!(" (at most {limit} of each snippet)")).unwrap_or_default();
            parts.push(format!("{} not run{limit}", counts.not_run));
        }
        if report.kept > 0 {
            parts.push(format!(
                "{} of {} known from earlier runs",
                report.kept,
                count(report.snippets.len(), "snippet")
            ));
        }
        parts.push(format!("{:.2} s", report.seconds));
        let label = match &report.stopped {
            Some(stopped) => {
                format!("{}  stopped by {stopped}; ", self.styled(AnsiColor::Yellow.on_default().bold(), "STOPPED"))
            }
            None => "score  ".to_owned(),
        };
        let scope = format!(
            "{}, {} on CPython {}: ",
            count(report.questions.len(), "question"),
            count(report.claims.len(), "claim"),
            report.version
        );
        let text =
            wrap(&format!("{label}{scope}{}", parts.join("; ")), self.style.width.saturating_sub(4)).join("\n    ");
        self.line(&text);
        let failed = report.snippets.iter().filter(|snippet| snippet.failed).count();
        if failed > 0 {
            self.wrapped(
                &format!("{} could not be measured; `verify run` says what is wrong", count(failed, "snippet")),
                "    ",
            );
        }
        if self.style.detail >= Detail::Normal && counts.survived > 0 {
            self.wrapped(
                &format!(
                    "{} what no assert looks at: assert it, or remove it. What cannot make a difference is accepted in the \
                     metadata of the snippet: equivalent = [{{ mutant = \"…\", because = \"…\" }}]",
                    if counts.survived == 1 { "The survivor shows" } else { "The survivors show" }
                ),
                "    ",
            );
        }
    }
}

fn killed(score: Scored) -> String {
    let counts = score.counts;
    format!("{} of {} killed, {}", counts.killed, counts.killed + counts.survived, percent(score))
}

fn percent(score: Scored) -> String {
    score.percent.map_or_else(|| "-".to_owned(), |percent| format!("{percent:.1}%"))
}
