//! The pages of `verify review`: one for each output that waits.

use anstyle::AnsiColor;
use similar::{DiffOp, TextDiff};

use super::answer::human::highlighted;
use super::human::{Style, Writer};
use super::words;
use crate::bank::{Claim, Question, Snippet, Verdict};
use crate::mutate::Score;
use crate::text::{count, defuse, printable};

/// What a page shows.
#[derive(Debug)]
pub struct ReviewPage<'a> {
    /// The place among the outputs that wait, counted from 1, and how many there are.
    pub number: (usize, usize),
    pub question: &'a Question,
    /// The claims that the snippet is evidence of.
    pub claims: Vec<&'a Claim>,
    pub snippet: &'a Snippet,
    /// The snapshot that would be written, relative to the bank.
    pub snapshot: String,
    /// What it was run with, such as `3.15, pandas 3.1`.
    pub versions: Option<String>,
    /// The output that is recorded; none for a new snapshot.
    pub before: Option<String>,
    pub now: String,
    pub evidence: Evidence,
    /// What was decided, or why that was refused.
    pub state: Option<Decision>,
    pub view: View,
}

/// What is known of how much the asserts notice.
#[derive(Debug, Clone, Copy)]
pub enum Evidence {
    /// Only that of new snippets is measured.
    NotMeasured,
    Running,
    Measured(Score),
}

/// What was decided about an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Accepted,
    Rejected,
    Refused(String),
}

/// How much a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// What fits on the screen.
    Usual,
    /// The whole snippet and the whole output.
    Whole,
    /// The answer that the claims belong to.
    Answer,
    Help,
}

/// The keys and what they do.
const KEYS: [(&str, &str); 10] = [
    ("a", "accept: record the new output"),
    ("r", "reject: keep what is recorded"),
    ("s", "skip, and leave it waiting"),
    ("A", "accept all that wait of this question"),
    ("u", "undo the last decision"),
    ("e", "show the whole snippet and output, or less again"),
    ("w", "show the whole answer, or the page again"),
    ("↑ ↓", "go back and forth"),
    ("?", "show this, or the page again"),
    ("q", "quit; what was decided stays"),
];

/// Renders a page for a screen of so many rows.
pub fn render(page: &ReviewPage<'_>, style: Style<'_>, rows: usize) -> String {
    let mut writer = Writer::new(style, true);
    let head = format!("{} of {}  {}", page.number.0, page.number.1, writer.bold(&page.snippet.id));
    writer.line(&head);
    match page.view {
        View::Help => help(&mut writer),
        View::Answer => answer(&mut writer, page),
        View::Usual | View::Whole => body(&mut writer, page, rows),
    }
    writer.line("");
    state(&mut writer, page);
    let keys = writer.dim("a accept · r reject · s skip · u undo · e more · w answer · ? keys · q quit");
    writer.wrapped(&keys, "");
    defuse(&writer.into_text())
}

fn help(writer: &mut Writer<'_>) {
    writer.line("");
    for (key, what) in KEYS {
        writer.hanging(&format!("  {key:<5}"), what, 7);
    }
}

fn answer(writer: &mut Writer<'_>, page: &ReviewPage<'_>) {
    writer.wrapped(&printable(&page.question.text), "");
    for statement in &page.question.answer {
        let is_of_page = page.claims.iter().any(|claim| claim.says == statement.says());
        writer.line("");
        let says = printable(statement.says());
        let says = if is_of_page { writer.bold(&says) } else { says };
        writer.hanging(if is_of_page { "▸ " } else { "  " }, &says, 2);
    }
}

fn body(writer: &mut Writer<'_>, page: &ReviewPage<'_>, rows: usize) {
    for claim in &page.claims {
        statement(writer, claim, page.question);
    }
    let with = page.versions.as_ref().map(|with| format!("run with {with}; ")).unwrap_or_default();
    let about = writer.dim(&format!("{with}{}", writer.path(&page.snapshot)));
    writer.wrapped(&about, "");
    evidence(writer, page.evidence);
    // The head and the foot of the page stay on the screen.
    let used = writer.rows() + 4;
    let left = if page.view == View::Whole { usize::MAX } else { rows.saturating_sub(used) };
    let output = output_lines(page, writer.has_colour());
    let title = if page.before.is_some() { "output, recorded and new" } else { "new output" };
    let source = printable(page.snippet.source.trim_end());
    let source = if writer.has_colour() { highlighted(&source) } else { source };
    let source: Vec<String> = source.lines().enumerate().map(|(at, line)| format!("{:>3}  {line}", at + 1)).collect();
    // The output comes first, and the snippet gets what it leaves.
    let (for_output, for_source) = match left {
        usize::MAX => (usize::MAX, usize::MAX),
        left => {
            let for_output = output.len().min((left / 2).max(left.saturating_sub(source.len() + 4)));
            (for_output, left.saturating_sub(for_output + 4))
        }
    };
    block(writer, title, &output, for_output);
    block(writer, &writer.path(&page.snippet.path.to_string_lossy()), &source, for_source);
}

fn statement(writer: &mut Writer<'_>, claim: &Claim, question: &Question) {
    let (mark, style) = match claim.verdict {
        Verdict::Holds => ("✓ ", AnsiColor::Green.on_default()),
        Verdict::Refuted => ("✗ ", AnsiColor::Red.on_default()),
    };
    let mark = writer.styled(style, mark);
    writer.hanging(&mark, &printable(&claim.says), 2);
    let truth = claim.corrected_by.as_ref().and_then(|id| question.claims().find(|claim| claim.id == *id));
    if let Some(truth) = truth {
        let lead = writer.dim("  truth: ");
        writer.hanging(&lead, &printable(&truth.says), 9);
    }
    for change in &claim.changes {
        let text = format!("{} from {} on: {}", change.verdict.label(), change.from, change.because);
        let text = writer.dim(&printable(&text));
        writer.wrapped(&text, "  ");
    }
}

fn evidence(writer: &mut Writer<'_>, evidence: Evidence) {
    let text = match evidence {
        Evidence::NotMeasured => return,
        Evidence::Running => "measuring what its asserts notice …".to_owned(),
        Evidence::Measured(score) => match score.percent() {
            Some(percent) => {
                let of = score.killed + score.survived;
                format!("its asserts notice {} of {} ({percent:.0} %)", score.killed, count(of, "mutant"))
            }
            None => "there is nothing in it that could be changed to measure its asserts".to_owned(),
        },
    };
    writer.wrapped(&text, "");
}

fn block(writer: &mut Writer<'_>, title: &str, lines: &[String], most: usize) {
    writer.line("");
    let title = writer.dim(title);
    writer.line(&title);
    let shown = if lines.len() > most { most.saturating_sub(1) } else { lines.len() };
    for line in &lines[..shown] {
        writer.line(&format!("  {line}"));
    }
    if shown < lines.len() {
        let more = writer.dim(&format!("  … {}, e shows all", count(lines.len() - shown, "more line")));
        writer.line(&more);
    }
}

/// The output: each line with its sign, and the words in which lines differ.
fn output_lines(page: &ReviewPage<'_>, colour: bool) -> Vec<String> {
    let now = printable(&page.now);
    let Some(before) = page.before.as_deref().map(printable) else {
        return now.lines().map(str::to_owned).collect();
    };
    let paint = |text: String, style: AnsiColor| {
        let style = style.on_default();
        if colour { format!("{style}{text}{style:#}") } else { text }
    };
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    let mut lines = Vec::new();
    for operation in TextDiff::from_slices(&old, &new).ops() {
        let (old, new) = (&old[operation.old_range()], &new[operation.new_range()]);
        match operation {
            DiffOp::Equal { .. } => lines.extend(new.iter().map(|line| format!("  {line}"))),
            DiffOp::Replace { .. } if old.len() == new.len() => {
                let pairs = old.iter().zip(new);
                lines.extend(pairs.map(|(old, new)| format!("~ {}", words::render(old, new, colour))));
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => {
                lines.extend(old.iter().map(|line| paint(format!("- {line}"), AnsiColor::Red)));
                lines.extend(new.iter().map(|line| paint(format!("+ {line}"), AnsiColor::Green)));
            }
        }
    }
    lines
}

fn state(writer: &mut Writer<'_>, page: &ReviewPage<'_>) {
    let (text, style) = match &page.state {
        None => return,
        Some(Decision::Accepted) => ("accepted".to_owned(), AnsiColor::Green),
        Some(Decision::Rejected) => ("rejected".to_owned(), AnsiColor::Red),
        Some(Decision::Refused(why)) => (format!("refused: {why}"), AnsiColor::Yellow),
    };
    let text = writer.styled(style.on_default(), &text);
    writer.wrapped(&text, "");
}
