//! Reads a TOML document of a bank as one of the types of [`super::format`], or reports everything that is wrong with it.

use serde::de::DeserializeOwned;
use toml::de::DeTable;

use super::defect::Defect;
use super::problem::{Problem, Source, cut};
use super::schema::Schema;

/// Parses `text`, checks it against `schema`, and deserializes it as a `T`. `shift` is the offset at which the document
/// starts in its file.
pub(super) fn read<T: DeserializeOwned>(
    text: &str,
    source: &Source,
    shift: usize,
    schema: &Schema,
) -> Result<T, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let mut problems = errors.iter().map(|error| syntax_problem(error, source, shift)).collect();
        cut(&mut problems, &source.path);
        return Err(problems);
    }
    let mut problems = schema.check(&table, source, shift);
    cut(&mut problems, &source.path);
    if !problems.is_empty() {
        return Err(problems);
    }
    serde::Deserialize::deserialize(toml::de::Deserializer::from(table))
        .map_err(|error| vec![syntax_problem(&error, source, shift)])
}

fn syntax_problem(error: &toml::de::Error, source: &Source, shift: usize) -> Problem {
    let span = error.span().unwrap_or(0..0);
    let problem = source.problem(Defect::NotToml, span.start + shift..span.end + shift, "this is not valid TOML");
    // A label takes one line.
    let message = error.message().replace('\n', "; ");
    problem.expected(message).fix("correct the syntax; https://toml.io describes it")
}
