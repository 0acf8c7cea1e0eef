//! Checks that no two questions of a bank can be asked in the same words.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::question::Linked;
use crate::bank::defect::Defect;
use crate::bank::problem::Problem;

/// The most entries of one question: more ways to ask it than anybody thinks of. Each is compared with all others.
const MOST_ENTRIES: usize = 50;

/// Reports each entry of `aka` that repeats a question, or another entry.
pub(super) fn check(questions: &[Linked]) -> Vec<Problem> {
    // Each way to ask, with a question and a byte of its file.
    let mut asked: BTreeMap<String, (&Linked, usize)> = BTreeMap::new();
    let mut problems = Vec::new();
    for linked in questions {
        match asked.entry(normalised(&linked.question.text)) {
            Entry::Vacant(entry) => {
                entry.insert((linked, linked.text.start));
            }
            Entry::Occupied(entry) => {
                let (first, at) = entry.get();
                let problem = linked.source.problem(
                    Defect::RepeatedQuestion,
                    linked.text.clone(),
                    "a question that is there already",
                );
                let problem = problem.expected(format!("also asked in {}", first.source.place(*at)));
                problems.push(problem.fix("add the statements to that question, or ask something else"));
            }
        }
    }
    for linked in questions {
        if let Some(span) = linked.aka.get(MOST_ENTRIES) {
            let problem =
                linked.source.problem(Defect::TooMany, span.clone(), format!("`aka` has {} entries", linked.aka.len()));
            problems.push(problem.expected(format!("expected at most {MOST_ENTRIES}")).fix("remove the rest"));
            continue;
        }
        for (text, span) in linked.question.aka.iter().zip(&linked.aka) {
            match asked.get(&normalised(text)) {
                Some((first, at)) => {
                    let problem = linked.source.problem(
                        Defect::RepeatedQuestion,
                        span.clone(),
                        "another way to ask that is there already",
                    );
                    let problem = problem.expected(format!("also asked in {}", first.source.place(*at)));
                    problems.push(problem.fix("remove this entry, or ask in other words"));
                }
                None => {
                    asked.insert(normalised(text), (linked, span.start));
                }
            }
        }
    }
    problems
}

/// The question in lower case, without marks, and with single blanks.
fn normalised(text: &str) -> String {
    let text: String = text.chars().filter(|c| !matches!(c, '`' | '?' | '.' | ',')).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
