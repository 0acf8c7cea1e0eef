//! The problems and warnings of a bank as JSON: a [`ProblemList`].

use schemars::JsonSchema;
use serde::Serialize;

use crate::bank::problem::{Place, Problem};
use crate::text::path_text;

/// What is wrong with a bank.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ProblemList {
    /// The version of this format.
    pub format: u32,
    /// In the order of files and lines.
    pub problems: Vec<ProblemEntry>,
}

/// One problem.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ProblemEntry {
    /// The code, as `verify explain` takes it.
    pub code: String,
    pub severity: ProblemSeverity,
    /// The path from the current directory.
    pub file: String,
    /// Where in the file; null if it is about the whole file.
    pub place: Option<ProblemPlace>,
    /// What was found.
    pub what: String,
    /// What was expected there; null if `what` says it.
    pub expected: Option<String>,
    /// What to do.
    pub fix: Option<String>,
}

/// A range of a file. Lines and columns are counted from 1, columns in bytes of UTF-8; the end is not part of the range.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ProblemPlace {
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemSeverity {
    /// The bank is malformed, or the warning was denied.
    Error,
    Warning,
}

impl ProblemList {
    /// Makes the list of problems that are sorted already.
    pub fn of(problems: &[Problem]) -> ProblemList {
        ProblemList { format: 1, problems: problems.iter().map(ProblemEntry::of).collect() }
    }
}

impl ProblemEntry {
    fn of(problem: &Problem) -> ProblemEntry {
        let place = |Place { start: (line, column), end: (end_line, end_column) }| ProblemPlace {
            line,
            column,
            end_line,
            end_column,
        };
        let unless_empty = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        ProblemEntry {
            code: problem.code.to_string(),
            severity: if problem.is_error() { ProblemSeverity::Error } else { ProblemSeverity::Warning },
            file: path_text(&problem.path),
            place: problem.place().map(place),
            what: problem.what().to_owned(),
            expected: unless_empty(problem.expectation()),
            fix: unless_empty(problem.advice()),
        }
    }
}
