//! Answers as a reader sees them: [`Answers`], for a terminal, as Markdown, or as JSON.

pub mod human;
pub mod markdown;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bank::{Bank, Claim, Level, Question, RemarkKind, SpecialBuild, Statement, Verdict};
use crate::select::Selection;
use crate::text::path_text;

/// The answers of the selected questions, in bank order.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Answers {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    pub questions: Vec<Answer>,
}

/// A question and its answer.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Answer {
    /// `topic/slug`.
    pub id: String,
    pub question: String,
    /// Other ways to ask it.
    pub aka: Vec<String>,
    pub level: Level,
    pub tags: Vec<String>,
    /// The question file, relative to the bank.
    pub file: String,
    pub statements: Vec<StatementText>,
}

/// A statement of an answer.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StatementText {
    pub says: String,
    /// The recorded verdict on the lowest supported Python; none for a remark.
    pub verdict: Option<Verdict>,
    /// The kind of a remark.
    pub remark: Option<RemarkKind>,
    /// The id of a claim.
    pub id: Option<String>,
    /// The sentence that states the truth, if the claim is refuted anywhere.
    pub truth: Option<String>,
    pub changes: Vec<Turn>,
    /// Where a documentation says so.
    pub see: Vec<String>,
    /// The snippets and what they print, if they were asked for.
    pub evidence: Vec<SnippetText>,
}

/// A version from which on a claim has another verdict.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Turn {
    /// Such as `from Python 3.12 on`.
    pub from: String,
    pub verdict: Verdict,
    pub because: String,
}

/// A snippet, and the outputs that are recorded of it.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SnippetText {
    /// Relative to the bank.
    pub path: String,
    pub source: String,
    /// The packages that it asks for.
    pub packages: Option<String>,
    /// Why it is not run on every Python.
    pub requires_python: Option<String>,
    pub outputs: Vec<Printed>,
}

/// A recorded output.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Printed {
    /// The version from which on it applies; none from the lowest on.
    pub from: Option<String>,
    /// What it was recorded with.
    pub recorded_with: Option<String>,
    pub text: String,
}

impl Answers {
    /// Collects the answers of a selection. Of a question of which only some claims are selected, only these are included.
    pub fn of(bank: &Bank, selection: &Selection<'_>, has_evidence: bool) -> Answers {
        let selected = selection.questions();
        let questions = bank.questions.iter().filter(|question| selected.contains(question.id.as_str()));
        let questions = questions.map(|question| {
            let is_selected = |claim: &Claim| selection.claims.iter().any(|(_, of)| std::ptr::eq::<Claim>(*of, claim));
            let is_whole = question.claims().all(is_selected);
            let is_included = |statement: &&Statement| match statement {
                Statement::Claim(claim) => is_selected(claim),
                Statement::Remark(_) => is_whole,
            };
            Answer {
                id: question.id.clone(),
                question: question.text.clone(),
                aka: question.aka.clone(),
                level: question.level,
                tags: question.tags.clone(),
                file: path_text(&question.path),
                statements: question
                    .answer
                    .iter()
                    .filter(is_included)
                    .map(|statement| StatementText::of(bank, question, statement, has_evidence))
                    .collect(),
            }
        });
        Answers { format: 1, questions: questions.collect() }
    }
}

impl StatementText {
    fn of(bank: &Bank, question: &Question, statement: &Statement, has_evidence: bool) -> StatementText {
        let see = statement.see().iter().map(ToString::to_string).collect();
        let says = statement.says().to_owned();
        match statement {
            Statement::Remark(remark) => StatementText {
                says,
                verdict: None,
                remark: Some(remark.kind),
                id: None,
                truth: None,
                changes: Vec::new(),
                see,
                evidence: Vec::new(),
            },
            Statement::Claim(claim) => {
                let truth = claim.corrected_by.as_ref();
                let truth = truth.and_then(|id| question.claims().find(|claim| claim.id == *id));
                StatementText {
                    says,
                    verdict: Some(claim.verdict),
                    remark: None,
                    id: Some(claim.id.clone()),
                    truth: truth.map(|claim| claim.says.clone()),
                    changes: claim.changes.iter().map(turn).collect(),
                    see,
                    evidence: if has_evidence { shown(bank, claim) } else { Vec::new() },
                }
            }
        }
    }
}

fn turn(change: &crate::bank::Change) -> Turn {
    let python = if change.from.python.is_some() { "Python " } else { "" };
    let from = match (change.from.is_beginning(), change.build) {
        (true, None) => "everywhere".to_owned(),
        (true, Some(SpecialBuild::FreeThreaded)) => "on a free-threaded build".to_owned(),
        (false, None) => format!("from {python}{} on", change.from),
        (false, Some(SpecialBuild::FreeThreaded)) => {
            format!("on a free-threaded build from {python}{} on", change.from)
        }
    };
    Turn { from, verdict: change.verdict, because: change.because.clone() }
}

fn shown(bank: &Bank, claim: &Claim) -> Vec<SnippetText> {
    let of_snippet = |snippet: &crate::bank::Snippet| SnippetText {
        path: path_text(&snippet.path),
        source: snippet.source.to_string(),
        packages: snippet.metadata.group.as_ref().map(|group| group.name.replace('+', ", ")),
        requires_python: snippet.metadata.requires_python.as_ref().map(ToString::to_string),
        outputs: snippet
            .snapshots
            .iter()
            .map(|snapshot| Printed {
                from: (!snapshot.from.is_beginning()).then(|| snapshot.from.to_string()),
                recorded_with: snapshot.recorded_on.as_ref().map(ToString::to_string),
                text: snapshot.body.clone(),
            })
            .collect(),
    };
    bank.evidence(claim).map(of_snippet).collect()
}
