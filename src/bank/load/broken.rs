//! Finds the questions that the problems of a bank concern, so that the others can be used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Contents;
use super::discover::Files;
use crate::bank::layout::{CONSTRAINTS, LOCKS, PlaceInBank, place_in_bank, question_id};
use crate::bank::problem::Problem;
use crate::bank::{Broken, SETTINGS};

/// What the problems of a bank concern.
pub(super) struct Concerned {
    /// The questions that cannot be used, by their ids.
    pub broken: BTreeMap<String, Broken>,
    /// The problems of no question, such as a file in the wrong folder.
    pub others: Vec<Problem>,
}

/// Sorts the problems by the questions that they concern.
///
/// # Errors
/// All problems, if one concerns the whole bank.
pub(super) fn sort(problems: Vec<Problem>, files: &Files, contents: &Contents) -> Result<Concerned, Vec<Problem>> {
    let is_of_all = |path: &Path| path == Path::new(SETTINGS) || path == Path::new(LOCKS).join(CONSTRAINTS);
    if problems.iter().any(|problem| is_of_all(&problem.path)) {
        return Err(problems);
    }
    let index = QuestionsByFile::of(files, contents);
    let mut concerned = Concerned { broken: BTreeMap::new(), others: Vec::new() };
    for problem in problems {
        let questions = index.concerned(&problem.path);
        if questions.is_empty() {
            concerned.others.push(problem);
            continue;
        }
        for id in questions {
            concerned.broken.entry(id.to_owned()).or_insert_with(|| Broken::of(id)).problems.push(problem.clone());
        }
    }
    // A lock that is missing is reported at one of its snippets.
    for id in index.without_lock {
        concerned.broken.entry(id.to_owned()).or_insert_with(|| Broken::of(id));
    }
    Ok(concerned)
}

/// The questions by the files that they need.
struct QuestionsByFile<'a> {
    questions: BTreeSet<String>,
    by_snippet: BTreeMap<&'a str, BTreeSet<&'a str>>,
    by_group: BTreeMap<&'a str, BTreeSet<&'a str>>,
    without_lock: BTreeSet<&'a str>,
}

impl<'a> QuestionsByFile<'a> {
    fn of(files: &Files, contents: &'a Contents) -> QuestionsByFile<'a> {
        let questions = files.questions.iter().map(|path| question_id(path)).collect();
        let mut index = QuestionsByFile {
            questions,
            by_snippet: BTreeMap::new(),
            by_group: BTreeMap::new(),
            without_lock: BTreeSet::new(),
        };
        let locks = contents.locks.by_group();
        for linked in &contents.questions {
            let question = linked.question.id.as_str();
            for snippet in linked.question.claims().flat_map(|claim| &claim.evidence) {
                index.by_snippet.entry(snippet).or_default().insert(question);
                let snippet = contents.snippets.get(snippet);
                let Some(group) = snippet.and_then(|snippet| snippet.metadata.group.as_ref()) else { continue };
                index.by_group.entry(&group.name).or_default().insert(question);
                if !locks.contains_key(&group.name) {
                    index.without_lock.insert(question);
                }
            }
        }
        index
    }

    /// The ids of the questions that need the file at `path`, or would be at home there.
    fn concerned(&self, path: &Path) -> BTreeSet<&str> {
        let of = |map: &BTreeMap<&'a str, BTreeSet<&'a str>>, key: &str| map.get(key).cloned().unwrap_or_default();
        match place_in_bank(path) {
            Some(PlaceInBank::Question(id)) => self.questions.get(&id).map(String::as_str).into_iter().collect(),
            Some(PlaceInBank::Snippet(id)) => {
                let own = id.rsplit_once('/').and_then(|(question, _)| self.questions.get(question));
                let mut questions: BTreeSet<&str> = of(&self.by_snippet, &id);
                questions.extend(own.map(String::as_str));
                questions
            }
            Some(PlaceInBank::Lock(name)) => of(&self.by_group, name.split('@').next().unwrap_or(&name)),
            Some(PlaceInBank::Folder(_)) | None => BTreeSet::new(),
        }
    }
}
