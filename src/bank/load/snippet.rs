//! Reads snippets and their snapshots.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::discover::Files;
use super::references::MOST_SUGGESTIONS;
use crate::bank::defect::Defect;
use crate::bank::files::LARGEST_SNAPSHOT;
use crate::bank::format::ScriptMetadata;
use crate::bank::problem::{Problem, Source, cut};
use crate::bank::schema::Schema;
use crate::bank::snippet::{LARGEST, Snapshot, Snippet};
use crate::bank::syntax::{self, Syntax};
use crate::bank::{Lint, Point, Root, Warning, layout, metadata};
use crate::mutate;
use crate::text::nearest;

/// Reads the snippets that can be read, by their ids and without their snapshots.
pub(super) fn read_all(root: &Root, paths: &[PathBuf], problems: &mut Vec<Problem>) -> BTreeMap<String, Snippet> {
    let schema = Schema::of::<ScriptMetadata>();
    let read: Vec<Result<(Snippet, Vec<Problem>), Problem>> =
        paths.par_iter().map(|path| read(root, path, &schema)).collect();
    let mut snippets = BTreeMap::new();
    for result in read {
        match result {
            Ok((snippet, found)) => {
                snippets.insert(snippet.id.clone(), snippet);
                problems.extend(found);
            }
            Err(problem) => problems.push(problem),
        }
    }
    snippets
}

fn read(root: &Root, path: &Path, schema: &Schema) -> Result<(Snippet, Vec<Problem>), Problem> {
    let (text, source) = root.read_text(path, LARGEST as u64)?;
    let (metadata, mut problems) = metadata::read(&text, &source, schema);
    problems.extend(syntax::check_encoding(&text, &source));
    let hidden = syntax::check_characters(&text, &source);
    // The syntax of a text with hidden code is not what a person reads.
    let (Syntax { imports, packages, asserts, last_line }, found) = match hidden.is_empty() {
        true => syntax::read(&text, &source, metadata.group.is_some()),
        false => (Syntax::default(), hidden),
    };
    problems.extend(found);
    cut(&mut problems, path);
    let snippet = Snippet {
        id: layout::snippet_id(path),
        path: path.to_owned(),
        metadata,
        imports,
        packages,
        asserts,
        last_line,
        thaw: syntax::mentions_collector(&text),
        source: text,
        snapshots: Vec::new(),
    };
    Ok((snippet, problems))
}

/// Warns of each acceptance of a mutant that the snippet does not have.
pub(super) fn unused_equivalents(snippets: &BTreeMap<String, Snippet>) -> Vec<Warning> {
    let accepting = snippets.values().filter(|snippet| !snippet.metadata.equivalent.is_empty());
    accepting.flat_map(unused_equivalents_of).collect()
}

fn unused_equivalents_of(snippet: &Snippet) -> Vec<Warning> {
    let mutants = mutate::mutants(&snippet.source).all;
    let names: BTreeSet<&str> = mutants.iter().map(|mutant| mutant.name.as_str()).collect();
    let source = Source::new(&snippet.path, snippet.source.clone());
    let question = snippet.id.rsplit_once('/').map_or(snippet.id.as_str(), |(question, _)| question);
    let unused = snippet.metadata.equivalent.iter().filter(|accepted| !names.contains(accepted.mutant.as_str()));
    unused
        .map(|accepted| {
            let problem = source.problem(Lint::UnusedEquivalent, accepted.at.clone(), "the snippet has no such mutant");
            let problem = problem.expected("expected the name of a mutant");
            let fix = match nearest(&accepted.mutant, names.iter().copied()) {
                Some(near) => format!("remove the entry, or name the mutant `{near}` if that is equivalent too"),
                None => "remove the entry".to_owned(),
            };
            let lint = Lint::UnusedEquivalent;
            Warning { lint, question: question.to_owned(), problem: problem.fix(fix).warning() }
        })
        .collect()
}

/// Reads the snapshots and adds each to its snippet, in the order of their places.
pub(super) fn read_snapshots(
    root: &Root,
    files: &Files,
    snippets: &mut BTreeMap<String, Snippet>,
    problems: &mut Vec<Problem>,
) {
    let read: Vec<Result<(String, Snapshot), Problem>> =
        files.snapshots.par_iter().map(|path| read_snapshot(root, path)).collect();
    // A snippet that could not be read keeps its snapshots.
    let existing = files.snippet_ids();
    let (mut orphans, none) = (0, BTreeSet::new());
    for result in read {
        match result {
            Ok((id, snapshot)) => match snippets.get_mut(&id) {
                Some(snippet) => snippet.snapshots.push(snapshot),
                None if existing.contains(&id) => {}
                None => {
                    orphans += 1;
                    let candidates = if orphans <= MOST_SUGGESTIONS { &existing } else { &none };
                    problems.push(orphan(&snapshot.path, &id, candidates));
                }
            },
            Err(problem) => problems.push(problem),
        }
    }
    for snippet in snippets.values_mut() {
        snippet.snapshots.sort_by(|one, other| one.from.cmp(&other.from));
    }
}

/// Reads a snapshot and returns it with the id of its snippet.
fn read_snapshot(root: &Root, path: &Path) -> Result<(String, Snapshot), Problem> {
    let (text, source) = root.read_text(path, LARGEST_SNAPSHOT)?;
    let Some(content) = crate::snapshot::parse(&text) else {
        let problem =
            source.problem(Defect::WrongSnapshot, 0..text.find('\n').unwrap_or(text.len()), "this is not a snapshot");
        let problem = problem.expected("expected a header between two lines `---`");
        return Err(problem.fix("remove the file and record it again: verify run --accept"));
    };
    let id = layout::snippet_id(path);
    let (id, from) = match id.rsplit_once('@') {
        None => (id, Point::default()),
        Some((id, text)) => match Point::from_file_name(text) {
            Some(point) => (id.to_owned(), point),
            None => {
                let what = format!("`{text}` is neither a Python version nor a release of a package");
                return Err(Problem::of_file(Defect::WrongSnapshot, path, what).fix(
                    "expected <claim>.snap for the lowest version, or <claim>@3.12.snap, <claim>@pandas-3.0.snap or \
                     <claim>@3.12+pandas-3.0.snap from there on; rename it",
                ));
            }
        },
    };
    let crate::snapshot::Content { body, versions, snippet } = content;
    Ok((id, Snapshot { from, path: path.to_owned(), body, recorded_on: versions, recorded_of: snippet }))
}

fn orphan(path: &Path, id: &str, existing: &BTreeSet<String>) -> Problem {
    let snippet = layout::snippet_path(id);
    let problem = Problem::of_file(
        Defect::UnusedSnapshot,
        path,
        format!("snapshot without a snippet; expected {}", snippet.display()),
    );
    problem.fix(match nearest(id, existing.iter().map(String::as_str)) {
        Some(near) => format!("remove it, or rename it if it belongs to {near}"),
        None => "remove it".to_owned(),
    })
}
