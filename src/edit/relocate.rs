//! Gives topics, questions and claims another id, with everything that belongs to them and everything that refers to them.

use std::path::{Path, PathBuf};

use super::document::QuestionDocument;
use super::remove::{files_of_question, files_of_snippet, questions};
use super::{Changes, EditError, Place};
use crate::bank::files::{LARGEST_QUESTION, LARGEST_SNAPSHOT};
use crate::bank::{Bank, question_path, snippet_path};

/// Plans to move what `from` names to `to`. A claim can move to another question; its correction and the beliefs that it corrects
/// cannot follow, so it may have none.
///
/// # Errors
/// If there is no such thing, if there is something at the new place, or if the two are not of one kind.
pub fn relocate(bank: &Bank, from: &Place, to: &Place) -> Result<Changes, EditError> {
    let mut changes = Changes::default();
    let mut moved: Vec<(String, String)> = Vec::new();
    match (from, to) {
        (Place::Topic(old), Place::Topic(new)) => {
            for question in questions(bank, from)? {
                let rest = question.id.strip_prefix(old.as_str()).unwrap_or_default();
                move_question(bank, &question.id, &format!("{new}{rest}"), &mut changes, &mut moved)?;
            }
        }
        (Place::Question(old), Place::Question(new)) => {
            questions(bank, from)?;
            move_question(bank, old, new, &mut changes, &mut moved)?;
        }
        (Place::Claim { question, name }, Place::Claim { question: target, name: new }) => {
            move_claim(bank, [question, name], [target, new], &mut changes)?;
            moved.push((from.to_string(), to.to_string()));
        }
        _ => {
            return Err(EditError::Refused(format!(
                "`{from}` and `{to}` are not of one kind\n  move a topic to a topic, topic/slug to topic/slug, or \
                 topic/slug/claim to topic/slug/claim"
            )));
        }
    }
    rewrite_evidence(bank, &moved, &mut changes)?;
    Ok(changes)
}

fn move_question(
    bank: &Bank,
    old: &str,
    new: &str,
    changes: &mut Changes,
    moved: &mut Vec<(String, String)>,
) -> Result<(), EditError> {
    let target = question_path(new);
    if bank.files.has(&target) {
        return Err(EditError::Exists { path: target });
    }
    let path = question_path(old);
    let text =
        bank.files.read(&path, LARGEST_QUESTION).map_err(|reason| EditError::Read { path: path.clone(), reason })?;
    changes.writes.insert(target, text);
    changes.removes.push(path);
    let folder = |question: &str| snippet_path(question).with_extension("");
    for file in files_of_question(bank, old)? {
        let target = folder(new).join(file.file_name().unwrap_or_default());
        move_file(bank, file, target, [old, new], changes)?;
    }
    let question = super::add::question(bank, old)?;
    let ids = question.claims().map(|claim| (claim.id.clone(), format!("{new}/{}", claim.name())));
    moved.extend(ids);
    Ok(())
}

fn move_claim(
    bank: &Bank,
    [question, name]: [&String; 2],
    [target, new]: [&String; 2],
    changes: &mut Changes,
) -> Result<(), EditError> {
    let (old_id, new_id) = (format!("{question}/{name}"), format!("{target}/{new}"));
    let source = super::add::question(bank, question)?;
    let claim = source.claims().find(|claim| claim.id == old_id);
    let claim = claim.ok_or_else(|| EditError::Missing { what: "claim", id: old_id.clone() })?;
    if super::add::question(bank, target)?.claims().any(|claim| claim.id == new_id) {
        return Err(EditError::ClaimExists { id: new_id });
    }
    let mut document = QuestionDocument::read(&bank.files, question)?;
    if question == target {
        document.rename(name, new)?;
    } else {
        let corrects = source.claims().find(|other| other.corrected_by.as_ref() == Some(&old_id));
        if let Some(other) = corrects.map(|other| &other.id).or(claim.corrected_by.as_ref()) {
            return Err(EditError::Refused(format!(
                "`{old_id}` and `{other}` are a belief and its correction, which belong to one answer\n  take the \
                 `corrected-by` out first"
            )));
        }
        if source.claims().count() == 1 {
            return Err(EditError::Refused(format!(
                "`{old_id}` is the only claim of its question\n  to move the question: verify mv {question} {target}"
            )));
        }
        let mut table = document.take(name)?;
        table["claim"] = toml_edit::value(new);
        let mut into = QuestionDocument::read(&bank.files, target)?;
        let at = into.end_of_claims()?;
        into.insert(at, table)?;
        changes.writes.insert(into.path().to_owned(), into.text());
    }
    changes.writes.insert(document.path().to_owned(), document.text());
    for file in files_of_snippet(bank, &old_id)? {
        let file_name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Behind the name there are the version and the ending.
        let rest = file_name.strip_prefix(name.as_str()).unwrap_or_default();
        let target = snippet_path(&new_id).with_file_name(format!("{new}{rest}"));
        move_file(bank, file, target, [question, target_of(&new_id)], changes)?;
    }
    Ok(())
}

fn target_of(id: &str) -> &str {
    id.rsplit_once('/').map_or(id, |(question, _)| question)
}

/// Moves a file of a snippet. The header of a snapshot gets the new place.
fn move_file(
    bank: &Bank,
    from: PathBuf,
    to: PathBuf,
    [old, new]: [&str; 2],
    changes: &mut Changes,
) -> Result<(), EditError> {
    if bank.files.has(&to) {
        return Err(EditError::Exists { path: to });
    }
    let content =
        bank.files.read(&from, LARGEST_SNAPSHOT).map_err(|reason| EditError::Read { path: from.clone(), reason })?;
    let is_snapshot = to.to_string_lossy().contains(".snap");
    let content = match String::from_utf8(content) {
        Ok(text) if is_snapshot => {
            let script = |path: &Path| snippet_of(path);
            let lines = [
                (format!("source: \"{}\"", script(&from)), format!("source: \"{}\"", script(&to))),
                (format!("  question: \"{old}\""), format!("  question: \"{new}\"")),
            ];
            with_header(&text, &lines).into_bytes()
        }
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    changes.writes.insert(to, content);
    changes.removes.push(from);
    Ok(())
}

/// The path of the snippet that a snapshot belongs to.
fn snippet_of(snapshot: &Path) -> String {
    let name = snapshot.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.split(['@', '.']).next().unwrap_or_default().to_owned();
    snapshot.with_file_name(stem + ".py").display().to_string()
}

/// Replaces whole lines of the header of a snapshot.
fn with_header(text: &str, lines: &[(String, String)]) -> String {
    let mut rules = 0;
    let replaced = text.split_inclusive('\n').map(|line| {
        let bare = line.trim_end_matches('\n');
        rules += usize::from(bare == "---");
        match lines.iter().find(|(old, _)| rules == 1 && old == bare) {
            Some((_, new)) => format!("{new}\n"),
            None => line.to_owned(),
        }
    });
    replaced.collect()
}

/// Gives the ids of moved snippets to the claims that have them as their evidence.
fn rewrite_evidence(bank: &Bank, moved: &[(String, String)], changes: &mut Changes) -> Result<(), EditError> {
    let to = |id: &str| moved.iter().find(|(old, _)| old == id).map(|(_, new)| new.clone());
    for question in &bank.questions {
        let uses = question.claims().any(|claim| {
            let is_own = claim.evidence.as_slice() == [claim.id.clone()];
            !is_own && claim.evidence.iter().any(|id| to(id).is_some())
        });
        if !uses {
            continue;
        }
        // The file may be written at another place, or with another claim, already.
        let new_path = moved
            .iter()
            .find(|(old, _)| target_of(old) == question.id)
            .map_or_else(|| question.path.clone(), |(_, new)| question_path(target_of(new)));
        let path = if changes.writes.contains_key(&new_path) { new_path } else { question.path.clone() };
        let mut document = match changes.writes.get(&path) {
            Some(content) => QuestionDocument::of(&path, content)?,
            None => QuestionDocument::read(&bank.files, &question.id)?,
        };
        if document.map_evidence(to)? {
            changes.writes.insert(path, document.text());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_header_of_a_snapshot_changes() {
        let text = "---\nsource: \"a\"\ninfo:\n  question: \"q\"\n---\nsource: \"a\"\n";
        let lines = [("source: \"a\"".to_owned(), "source: \"b\"".to_owned())];
        assert_eq!(with_header(text, &lines), "---\nsource: \"b\"\ninfo:\n  question: \"q\"\n---\nsource: \"a\"\n");
    }

    #[test]
    fn a_snapshot_belongs_to_a_snippet() {
        for name in ["x.snap", "x@3.12.snap", "x@pandas-3.0.snap.new", "x.py"] {
            assert_eq!(snippet_of(&Path::new("snippets/a/b").join(name)), "snippets/a/b/x.py", "{name}");
        }
    }
}
