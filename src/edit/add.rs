//! Adds a question or a claim, with a first snippet that runs.

use std::path::Path;

use toml_edit::{DocumentMut, Table, value};

use super::document::QuestionDocument;
use super::{Changes, EditError, Place};
use crate::bank::{Bank, Level, Question, Verdict, question_path, snippet_path};

/// A question to add, with its first claim.
#[derive(Debug, Clone)]
pub struct NewQuestion {
    /// `topic/slug`.
    pub id: String,
    pub text: String,
    pub level: Level,
    pub tags: Vec<String>,
    /// The name of the first claim, which holds.
    pub claim: String,
    pub says: String,
}

/// A claim to add to a question.
#[derive(Debug, Clone)]
pub struct NewClaim {
    /// `topic/slug`.
    pub question: String,
    pub name: String,
    pub says: String,
    pub verdict: Verdict,
    /// The claim of the answer that states the truth, if this one is refuted.
    pub corrected_by: Option<String>,
    /// The claim of the answer behind which it stands; else a belief stands before its correction, and another claim behind
    /// the last one.
    pub after: Option<String>,
}

/// The snippet of a claim that nobody has shown yet. It runs, and says what is to be done.
fn snippet(says: &str, verdict: Verdict) -> String {
    let (todo, code) = match verdict {
        Verdict::Holds => (
            "TODO: replace this by code that fails if the sentence is false, and print what is worth seeing.",
            "numbers = [1, 2]\nothers = list(numbers)\nassert others == numbers\n",
        ),
        Verdict::Refuted => (
            "TODO: replace this by code that asserts the belief as a believer would, and fails.",
            "numbers = [1, 2]\nothers = list(numbers)\nassert others is numbers\n",
        ),
    };
    let says: Vec<String> = says.lines().map(|line| format!("# {line}\n")).collect();
    format!("{}# {todo}\n{code}", says.concat())
}

/// Plans a question with one claim.
///
/// # Errors
/// If the question exists.
pub fn add_question(bank: &Bank, new: &NewQuestion) -> Result<Changes, EditError> {
    let path = question_path(&new.id);
    let snippet_of = snippet_path(&format!("{}/{}", new.id, new.claim));
    for path in [&path, &snippet_of] {
        if bank.files.has(path) {
            return Err(EditError::Exists { path: path.clone() });
        }
    }
    let mut head = DocumentMut::new();
    head["question"] = value(&new.text);
    head["level"] = value(new.level.label());
    if !new.tags.is_empty() {
        head["tags"] = value(new.tags.iter().collect::<toml_edit::Array>());
    }
    let mut claim = DocumentMut::new();
    claim["claim"] = value(&new.claim);
    claim["says"] = value(&new.says);
    claim["verdict"] = value(Verdict::Holds.label());
    let schema = if bank.files.has(Path::new(super::init::SCHEMA)) { "#:schema ../question.schema.json\n" } else { "" };
    let text = format!("{schema}{head}\n[[answer]]\n{claim}");
    let mut changes = Changes::default();
    changes.writes.insert(path, text.into_bytes());
    changes.writes.insert(snippet_of, snippet(&new.says, Verdict::Holds).into_bytes());
    Ok(changes)
}

/// Plans a claim of a question that exists.
///
/// # Errors
/// If the question does not exist or has the claim, or if a claim that it names does not exist.
pub fn add_claim(bank: &Bank, new: &NewClaim) -> Result<Changes, EditError> {
    let question = question(bank, &new.question)?;
    let id = Place::Claim { question: new.question.clone(), name: new.name.clone() }.to_string();
    if question.claims().any(|claim| claim.id == id) {
        return Err(EditError::ClaimExists { id });
    }
    let holding = || {
        let names = question.claims().filter(|claim| !claim.is_ever_refuted()).map(|claim| claim.name().to_owned());
        names.collect::<Vec<String>>().join(", ")
    };
    match (new.verdict, &new.corrected_by) {
        (Verdict::Refuted, None) => {
            return Err(EditError::Refused(format!(
                "a refuted claim needs a correction\n  name a claim of the answer that states the truth: --corrected-by, one \
                 of {}",
                holding()
            )));
        }
        (Verdict::Holds, Some(_)) => {
            return Err(EditError::Refused("only a refuted claim has a correction: add --verdict refuted".to_owned()));
        }
        (Verdict::Refuted, Some(_)) | (Verdict::Holds, None) => {}
    }
    let path = snippet_path(&id);
    if bank.files.has(&path) {
        return Err(EditError::Exists { path });
    }
    let mut document = QuestionDocument::read(&bank.files, &new.question)?;
    let at = match (&new.after, &new.corrected_by) {
        (Some(claim), _) => document.after(claim)?,
        (None, Some(correction)) => document.before(correction)?,
        (None, None) => document.end_of_claims()?,
    };
    let mut table = Table::new();
    table["claim"] = value(&new.name);
    table["says"] = value(&new.says);
    table["verdict"] = value(new.verdict.label());
    if let Some(correction) = &new.corrected_by {
        table["corrected-by"] = value(correction);
    }
    document.insert(at, table)?;
    let mut changes = Changes::default();
    changes.writes.insert(document.path().to_owned(), document.text());
    changes.writes.insert(path, snippet(&new.says, new.verdict).into_bytes());
    Ok(changes)
}

pub(super) fn question<'b>(bank: &'b Bank, id: &str) -> Result<&'b Question, EditError> {
    let found = bank.questions.iter().find(|question| question.id == id);
    found.ok_or_else(|| EditError::Missing { what: "question", id: id.to_owned() })
}
