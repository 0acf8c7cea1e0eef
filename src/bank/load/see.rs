//! Reads the copies of inventories, and checks that statements point into documentations that the bank names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::question::Linked;
use crate::bank::defect::Defect;
use crate::bank::files::LARGEST_INVENTORY;
use crate::bank::layout::{file_name, inventory_path};
use crate::bank::names::Names;
use crate::bank::problem::{Problem, cut};
use crate::bank::see::Kept;
use crate::bank::{Inventories, Root, SETTINGS};
use crate::text::nearest;

/// The most references of a statement: more than any reader follows.
const MOST_REFERENCES: usize = 10;

/// Reads the copies of the documentations in `see`, and reports those that belong to none.
pub(super) fn read_all(
    root: &Root,
    paths: &[PathBuf],
    see: &BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) -> Inventories {
    for path in paths {
        let key = file_name(path).trim_end_matches(".txt");
        if !see.contains_key(key) {
            let problem = Problem::of_file(
                Defect::UnknownDocumentation,
                path,
                format!("{SETTINGS} names no documentation `{key}`"),
            );
            problems.push(problem.fix(format!("add `{key} = \"…\"` to its table [see], or remove the file")));
        }
    }
    let declared: Vec<(&String, &String)> = see.iter().collect();
    let read = |(key, project): (&String, &String)| {
        let path = inventory_path(key);
        let names = if paths.contains(&path) { read(root, &path, project).map(Some) } else { Ok(None) };
        (key.clone(), project.clone(), names)
    };
    let all: Vec<_> = declared.into_par_iter().map(read).collect();
    let mut inventories = Inventories::default();
    for (key, project, names) in all {
        let names = names.unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        inventories.0.insert(key, Kept { project, names });
    }
    inventories
}

fn read(root: &Root, path: &Path, project: &str) -> Result<Names, Problem> {
    let (text, _) = root.read_text(path, LARGEST_INVENTORY)?;
    match Names::of_copy(&text) {
        Some(names) if names.project == project => Ok(names),
        Some(names) => {
            let what = format!("these are the names of {}; {SETTINGS} expects those of {project}", names.project);
            Err(Problem::of_file(Defect::WrongInventory, path, what)
                .fix("correct [see] in verify.toml, or run `verify see --update`"))
        }
        None => {
            let problem =
                Problem::of_file(Defect::WrongInventory, path, "this is not as `verify see --update` writes it");
            Err(problem.fix("expected a copy that nobody edits; restore it, or run `verify see --update`"))
        }
    }
}

/// Reports references into documentations that the bank does not name, and those that a statement has twice.
pub(super) fn check(questions: &[Linked], see: &BTreeMap<String, String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for linked in questions {
        let mut found = Vec::new();
        for (statement, places) in linked.question.answer.iter().zip(&linked.statements) {
            if let Some(place) = places.see.get(MOST_REFERENCES) {
                let problem = linked.source.problem(
                    Defect::TooMany,
                    place.clone(),
                    format!("`see` has {} entries", places.see.len()),
                );
                let problem = problem.expected(format!("expected at most {MOST_REFERENCES}"));
                found.push(problem.fix("keep those that say what the statement says"));
                continue;
            }
            let mut seen = BTreeSet::new();
            for (reference, place) in statement.see().iter().zip(&places.see) {
                let key = &reference.key;
                if !see.contains_key(key) {
                    let problem = linked.source.problem(
                        Defect::UnknownDocumentation,
                        place.clone(),
                        format!("{SETTINGS} names no documentation `{key}`"),
                    );
                    let expected = match nearest(key, see.keys().map(String::as_str)) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "expected a word of its table [see]".to_owned(),
                    };
                    let fix = format!("correct it, or add `{key} = \"…\"` with the project to [see] in {SETTINGS}");
                    found.push(problem.expected(expected).fix(fix));
                } else if !seen.insert(reference) {
                    let problem = linked.source.problem(
                        Defect::Duplicate,
                        place.clone(),
                        format!("`{reference}` is listed twice"),
                    );
                    found.push(problem.expected("expected each place once").fix("remove this entry"));
                }
            }
        }
        cut(&mut found, &linked.question.path);
        problems.extend(found);
    }
    problems
}
