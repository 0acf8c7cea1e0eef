//! Reads questions, together with the places of what their claims refer to.

use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use toml::Spanned;

use crate::bank::files::LARGEST_QUESTION;
use crate::bank::format::{ChangeEntry, ClaimEntry, QuestionFile, StatementEntry};
use crate::bank::problem::{Problem, Source, cut};
use crate::bank::schema::Schema;
use crate::bank::{Change, Claim, Question, Remark, Statement, Verdict};
use crate::bank::{Root, document, layout};
use crate::python::Version;

/// A question, and where its claims refer to others.
pub(super) struct Linked {
    pub question: Question,
    pub source: Source,
    /// One for each claim, in the order of the claims.
    pub places: Vec<Places>,
}

/// The places of a claim in its file.
pub(super) struct Places {
    pub name: Range<usize>,
    pub corrected_by: Option<Spanned<String>>,
    /// In the order of the claim's evidence.
    pub evidence: Vec<Range<usize>>,
}

impl Linked {
    /// The claims in order, each with its places.
    pub fn claims(&self) -> impl Iterator<Item = (&Claim, &Places)> {
        self.question.claims().zip(&self.places)
    }
}

/// A question with the problems that do not keep it from being checked further, or the problems that do.
type Read = Result<(Linked, Vec<Problem>), Vec<Problem>>;

/// Reads the questions that can be read.
pub(super) fn read_all(root: &Root, paths: &[PathBuf], problems: &mut Vec<Problem>) -> Vec<Linked> {
    let schema = Schema::of::<QuestionFile>();
    let read: Vec<Read> = paths.par_iter().map(|path| read(root, path, &schema)).collect();
    let mut questions = Vec::new();
    for result in read {
        match result {
            Ok((question, found)) => {
                questions.push(question);
                problems.extend(found);
            }
            Err(found) => problems.extend(found),
        }
    }
    questions
}

fn read(root: &Root, path: &Path, schema: &Schema) -> Read {
    let (text, source) = root.read_text(path, LARGEST_QUESTION).map_err(|problem| vec![problem])?;
    let file: QuestionFile = document::read(&text, &source, 0, schema)?;
    let id = layout::question_id(path);
    let mut problems = Vec::new();
    let mut places = Vec::new();
    let mut lines = Lines::new(&text);
    let mut answer = Vec::new();
    for entry in file.answer {
        answer.push(match entry {
            StatementEntry::Remark(remark) => Statement::Remark(Remark { kind: remark.remark, says: remark.says }),
            StatementEntry::Claim(entry) => {
                let line = lines.number(entry.claim.span().start);
                let (claim, places_of_claim) = claim(&id, *entry, line, &source, &mut problems);
                places.push(places_of_claim);
                Statement::Claim(claim)
            }
        });
    }
    cut(&mut problems, path);
    let question = Question {
        id,
        path: path.to_owned(),
        text: file.question,
        level: file.level,
        tags: file.tags,
        catalogue: file.catalogue,
        answer,
    };
    Ok((Linked { question, source, places }, problems))
}

fn claim(
    question: &str,
    entry: ClaimEntry,
    line: u32,
    source: &Source,
    problems: &mut Vec<Problem>,
) -> (Claim, Places) {
    let id = format!("{question}/{}", entry.claim.get_ref());
    let name = entry.claim.span();
    let changes = changes(entry.change, entry.verdict, &name, source, problems);
    let (evidence, evidence_places) = match entry.evidence {
        Some(evidence) => evidence.into_iter().map(|id| (id.get_ref().clone(), id.span())).unzip(),
        None => (vec![id.clone()], vec![name.clone()]),
    };
    let claim = Claim {
        corrected_by: entry.corrected_by.as_ref().map(|name| format!("{question}/{}", name.get_ref())),
        id,
        says: entry.says.into_inner(),
        verdict: entry.verdict,
        evidence,
        changes,
        line,
    };
    (claim, Places { name, corrected_by: entry.corrected_by, evidence: evidence_places })
}

/// The change points of a claim in their order. `name` is the place of the claim.
fn changes(
    entries: Vec<ChangeEntry>,
    mut verdict: Verdict,
    name: &Range<usize>,
    source: &Source,
    problems: &mut Vec<Problem>,
) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    for entry in entries {
        let at = entry.python.as_ref().map_or_else(|| name.clone(), Spanned::span);
        if entry.python.is_none() && entry.build.is_none() {
            let problem = source.problem(at.clone(), "this claim has a change point without `python` and `build`");
            let problem = problem.expected("expected one of them");
            problems.push(problem.fix("add the first version, `python = \"3.12\"`, or `build = \"free-threaded\"`"));
        }
        let from = match entry.python.as_ref().map(|text| (text.get_ref(), text.get_ref().parse::<Version>())) {
            None => None,
            Some((_, Ok(version))) => Some(version),
            Some((text, Err(_))) => {
                let problem = source.problem(at, format!("`{text}` is not a Python version"));
                problems.push(problem.expected("expected a version such as \"3.12\"").fix("correct the version"));
                continue;
            }
        };
        if changes.iter().any(|other| (other.from, other.build) == (from, entry.build)) {
            let problem = source.problem(at, "this claim has two change points at the same place");
            problems.push(problem.expected("this is the second one").fix("remove the one that is wrong"));
        }
        changes.push(Change { from, build: entry.build, verdict: entry.verdict, because: entry.because });
    }
    changes.sort_by_key(|change| (change.build.is_some(), change.from));
    for change in changes.iter().filter(|change| change.build.is_none()) {
        if change.verdict == verdict {
            let what = format!("the change point at {} changes nothing", change.from.unwrap_or(Version::OLDEST));
            let problem = source.problem(name.clone(), what);
            let problem = problem.expected(format!("the verdict is `{}` already", verdict.label()));
            problems.push(problem.fix("remove the change point, or correct its verdict"));
        }
        verdict = change.verdict;
    }
    changes
}

/// Counts lines in a text, for offsets that are asked for in ascending order.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    number: u32,
}

impl Lines<'_> {
    fn new(text: &str) -> Lines<'_> {
        Lines { text, offset: 0, number: 1 }
    }

    fn number(&mut self, offset: usize) -> u32 {
        if let Some(between) = self.text.as_bytes().get(self.offset..offset) {
            let newlines = between.iter().filter(|byte| **byte == b'\n').count();
            self.number += u32::try_from(newlines).unwrap_or(u32::MAX);
            self.offset = offset;
        }
        self.number
    }
}
