//! Removes topics, questions and claims, with their snippets and snapshots.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::document::QuestionDocument;
use super::{Changes, EditError, Place};
use crate::bank::{Bank, PlaceInBank, Question, place_in_bank, question_path, snippet_path};

/// Plans to remove what the place names.
///
/// # Errors
/// If there is no such thing, or if other answers need it.
pub fn remove(bank: &Bank, place: &Place) -> Result<Changes, EditError> {
    let mut changes = Changes::default();
    match place {
        Place::Claim { question, name } => {
            let id = place.to_string();
            let of = super::add::question(bank, question)?;
            let corrected = of.claims().find(|claim| claim.corrected_by.as_ref() == Some(&id));
            if let Some(corrected) = corrected {
                return Err(EditError::Refused(format!(
                    "`{id}` corrects `{}`\n  remove that one first, or give it another `corrected-by`",
                    corrected.id
                )));
            }
            if of.claims().filter(|claim| claim.id != id).count() == 0 {
                return Err(EditError::Refused(format!(
                    "`{id}` is the only claim of its question\n  to remove the question: verify rm {question}"
                )));
            }
            check_users(bank, |snippet| snippet == id, |claim| claim == id)?;
            let mut document = QuestionDocument::read(&bank.files, question)?;
            document.take(name)?;
            changes.writes.insert(document.path().to_owned(), document.text());
            changes.removes = files_of_snippet(bank, &id)?;
        }
        Place::Question(_) | Place::Topic(_) => {
            let questions = questions(bank, place)?;
            let ids: BTreeSet<&str> = questions.iter().map(|question| question.id.as_str()).collect();
            let is_in = |id: &str| id.rsplit_once('/').is_some_and(|(question, _)| ids.contains(question));
            check_users(bank, is_in, is_in)?;
            for question in &questions {
                changes.removes.push(question_path(&question.id));
                changes.removes.extend(files_of_question(bank, &question.id)?);
            }
        }
    }
    Ok(changes)
}

/// The questions of a topic, or one question.
pub(super) fn questions<'b>(bank: &'b Bank, place: &Place) -> Result<Vec<&'b Question>, EditError> {
    let is_in = |question: &&Question| match place {
        Place::Topic(topic) => question.topic() == topic,
        Place::Question(id) => question.id == *id,
        Place::Claim { .. } => false,
    };
    let found: Vec<&Question> = bank.questions.iter().filter(is_in).collect();
    match found.is_empty() {
        true => {
            let what = if matches!(place, Place::Topic(_)) { "topic" } else { "question" };
            Err(EditError::Missing { what, id: place.to_string() })
        }
        false => Ok(found),
    }
}

/// Checks that no claim which stays has a snippet that goes as its evidence.
fn check_users(bank: &Bank, goes: impl Fn(&str) -> bool, is_of: impl Fn(&str) -> bool) -> Result<(), EditError> {
    let mut claims = bank.questions.iter().flat_map(Question::claims).filter(|claim| !is_of(&claim.id));
    match claims.find_map(|claim| Some((claim, claim.evidence.iter().find(|snippet| goes(snippet))?))) {
        None => Ok(()),
        Some((claim, snippet)) => Err(EditError::Refused(format!(
            "`{}` has the snippet `{snippet}` as its evidence\n  give it another one first",
            claim.id
        ))),
    }
}

/// The snippet and its snapshots, accepted and pending.
pub(super) fn files_of_snippet(bank: &Bank, id: &str) -> Result<Vec<PathBuf>, EditError> {
    let question = id.rsplit_once('/').map_or(id, |(question, _)| question);
    let mut files = files_of_question(bank, question)?;
    files.retain(|path| place_in_bank(path) == Some(PlaceInBank::Snippet(id.to_owned())));
    Ok(files)
}

/// The files in the folder of a question's snippets.
pub(super) fn files_of_question(bank: &Bank, question: &str) -> Result<Vec<PathBuf>, EditError> {
    let folder = snippet_path(question).with_extension("");
    let names = bank.files.names(&folder).map_err(|reason| EditError::Read { path: folder.clone(), reason })?;
    Ok(names.iter().map(|name| folder.join(Path::new(name))).collect())
}
