//! Reads the inline metadata of a snippet (PEP 723).

use std::ops::Range;

use regex::Regex;

use super::document;
use super::format::{Network, ScriptMetadata};
use super::group::{Group, WrongEntry};
use super::problem::{Problem, Source};
use super::schema::Schema;
use super::snippet::{Metadata, Redaction};

/// Reads the metadata of the snippet `text`. `schema` is that of [`ScriptMetadata`].
pub(super) fn read(text: &str, source: &Source, schema: &Schema) -> (Metadata, Vec<Problem>) {
    match find_block(text, source) {
        Ok(None) => (Metadata::default(), Vec::new()),
        Ok(Some(block)) => read_block(text, block, source, schema),
        Err(problem) => (Metadata::default(), vec![problem]),
    }
}

/// Finds the lines between `# /// script` and `# ///`.
fn find_block(text: &str, source: &Source) -> Result<Option<Range<usize>>, Problem> {
    let mut offset = 0;
    let mut start: Option<Range<usize>> = None;
    let mut content = 0..0;
    let mut found: Option<Range<usize>> = None;
    for line in text.split_inclusive('\n') {
        let span = offset..offset + line.trim_end().len();
        offset += line.len();
        let line = line.trim_end();
        match &start {
            None if line == "# /// script" => {
                if found.is_some() {
                    let problem = source.problem(span, "the snippet has a second `script` block");
                    return Err(problem
                        .expected("expected one block")
                        .fix("merge it into the first block (PEP 723 allows one)"));
                }
                start = Some(span);
                content = offset..offset;
            }
            None => {}
            Some(_) if line == "# ///" => {
                found = Some(content.start..span.start);
                start = None;
            }
            Some(_) if line == "#" || line.starts_with("# ") => {}
            Some(start) => return Err(unclosed(start.clone(), source)),
        }
    }
    match start {
        None => Ok(found),
        Some(start) => Err(unclosed(start, source)),
    }
}

fn unclosed(start: Range<usize>, source: &Source) -> Problem {
    source
        .problem(start, "the metadata block is not closed")
        .expected("the block starts here")
        .fix("close it with a line `# ///`; every line before that is `#`, or starts with `# ` (PEP 723)")
}

fn read_block(text: &str, block: Range<usize>, source: &Source, schema: &Schema) -> (Metadata, Vec<Problem>) {
    let shift = block.start;
    // Each comment sign becomes a blank, so that every offset in the TOML is the offset in the file, less the shift.
    let toml: String = text[block]
        .split_inclusive('\n')
        .map(|line| line.strip_prefix('#').map_or_else(|| line.to_owned(), |rest| format!(" {rest}")))
        .collect();
    let file: ScriptMetadata = match document::read(&toml, source, shift, schema) {
        Ok(file) => file,
        Err(problems) => return (Metadata::default(), problems),
    };
    let mut problems = Vec::new();
    let at = |span: Range<usize>| span.start + shift..span.end + shift;
    let mut metadata = Metadata {
        limits: file.tool.verify.limits,
        loopback: file.tool.verify.network == Some(Network::Loopback),
        exclusive: file.tool.verify.exclusive,
        without_preload: file.tool.verify.preload == Some(false),
        ..Metadata::default()
    };
    if let Some(requires) = &file.requires_python {
        match requires.get_ref().parse() {
            Ok(specifiers) => metadata.requires_python = Some(specifiers),
            Err(_) => {
                let problem = source.problem(at(requires.span()), "`requires-python` is not a version specifier");
                let problem = problem.expected("expected a version specifier");
                problems.push(problem.fix("write it as in PEP 440, such as \">=3.12\""));
            }
        }
    }
    for entry in file.tool.verify.redact {
        match compile(entry.pattern.get_ref()) {
            Ok(pattern) => metadata.redact.push(Redaction { pattern, with: entry.with }),
            Err(error) => {
                let problem = source.problem(at(entry.pattern.span()), "`pattern` is not a regular expression");
                let problem = problem.expected(error.to_string());
                problems.push(problem.fix("write it in the syntax of Rust's regex crate: https://docs.rs/regex"));
            }
        }
    }
    if let (Some(first), Some(last)) = (file.dependencies.first(), file.dependencies.last()) {
        metadata.dependencies = at(first.span().start..last.span().end);
    }
    let dependencies: Vec<&str> = file.dependencies.iter().map(|entry| entry.get_ref().as_str()).collect();
    match Group::of(&dependencies) {
        Ok(group) => metadata.group = group,
        Err(WrongEntry { index, reason }) => {
            let problem = source.problem(at(file.dependencies[index].span()), "this is not a requirement to lock");
            problems.push(problem.expected(reason.to_string()).fix(reason.fix()));
        }
    }
    (metadata, problems)
}

/// Why a pattern is not a regular expression, in one line; the display of [`regex::Error`] has several.
#[derive(Debug, thiserror::Error)]
enum WrongPattern {
    #[error("{}", .0.kind())]
    Syntax(regex_syntax::ast::Error),
    #[error("{}", .0.kind())]
    Meaning(regex_syntax::hir::Error),
    #[error(transparent)]
    Other(regex::Error),
}

fn compile(pattern: &str) -> Result<Regex, WrongPattern> {
    Regex::new(pattern).map_err(|error| match regex_syntax::parse(pattern) {
        Err(regex_syntax::Error::Parse(error)) => WrongPattern::Syntax(error),
        Err(regex_syntax::Error::Translate(error)) => WrongPattern::Meaning(error),
        _ => WrongPattern::Other(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_pattern_has_a_reason_in_one_line() {
        let reason = |pattern: &str| compile(pattern).unwrap_err().to_string();
        assert_eq!(reason("("), "unclosed group");
        assert_eq!(reason(r"\p{Nothing}"), "Unicode property not found");
        assert_eq!(reason(r"\w{1000}{1000}").lines().count(), 1);
        assert!(compile(r"tmp\w{8}").is_ok());
    }
}
