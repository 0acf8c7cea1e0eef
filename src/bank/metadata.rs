//! Reads the inline metadata of a snippet (PEP 723).

use std::ops::Range;

use regex::{Regex, RegexBuilder};
use verify_protocol::size::bytes;

use super::defect::Defect;
use super::document;
use super::format::{Network, ScriptMetadata};
use super::group::{Group, WrongEntry};
use super::problem::{Problem, Source};
use super::schema::Schema;
use super::snippet::{Equivalent, Metadata, Redaction};
use super::syntax::without_mark;
use crate::text::nearest;

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
    let unmarked = without_mark(text);
    let mut offset = text.len() - unmarked.len();
    let mut start: Option<Range<usize>> = None;
    let mut content = 0..0;
    let mut found: Option<Range<usize>> = None;
    for line in unmarked.split_inclusive('\n') {
        let span = offset..offset + line.trim_end().len();
        offset += line.len();
        let line = line.trim_end();
        match &start {
            None if line == "# /// script" => {
                if found.is_some() {
                    let problem =
                        source.problem(Defect::WrongMetadata, span, "the snippet has a second `script` block");
                    return Err(problem
                        .expected("expected one block")
                        .fix("merge it into the first block (PEP 723 allows one)"));
                }
                start = Some(span);
                content = offset..offset;
            }
            None if is_nearly_a_start(line) => {
                let problem =
                    source.problem(Defect::WrongMetadata, span, "this line does not start the metadata of the snippet");
                return Err(problem
                    .expected("expected `# /// script`")
                    .fix("write it with these blanks and this word (PEP 723)"));
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

/// Whether a line is most likely meant to start the metadata. PEP 723 leaves other words to other tools.
fn is_nearly_a_start(line: &str) -> bool {
    let Some(word) = line.strip_prefix('#').map(str::trim_start).and_then(|line| line.strip_prefix("///")) else {
        return false;
    };
    let word = word.trim();
    !word.is_empty() && nearest(word, ["script"]).is_some()
}

/// The names of the tools that have a table of their own, each with the place of its header.
fn tables_of_tools(toml: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let mut offset = 0;
    toml.split_inclusive('\n').filter_map(move |line| {
        let start = offset + line.len() - line.trim_start().len();
        offset += line.len();
        let rest = line.trim().strip_prefix("[tool.")?;
        let name = rest.split(['.', ']']).next()?.trim();
        Some((name, start..start + line.trim().len()))
    })
}

fn unclosed(start: Range<usize>, source: &Source) -> Problem {
    source
        .problem(Defect::WrongMetadata, start, "the metadata block is not closed")
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
    for (name, span) in
        tables_of_tools(&toml).filter(|(name, _)| *name != "verify" && nearest(name, ["verify"]).is_some())
    {
        let problem = source.problem(Defect::WrongMetadata, at(span), format!("`[tool.{name}]` is no table of verify"));
        problems.push(problem.expected("did you mean `[tool.verify]`?").fix("write `[tool.verify]`"));
    }
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
                let problem = source.problem(
                    Defect::WrongVersion,
                    at(requires.span()),
                    "`requires-python` is not a version specifier",
                );
                let problem = problem.expected("expected a version specifier");
                problems.push(problem.fix("write it as in PEP 440, such as \">=3.12\""));
            }
        }
    }
    let rules = file.tool.verify.redact;
    if let Some(entry) = rules.get(MOST_RULES) {
        let problem =
            source.problem(Defect::TooMany, at(entry.pattern.span()), format!("`redact` has {} rules", rules.len()));
        let problem = problem.expected(format!("expected at most {MOST_RULES} rules; this is one too many"));
        problems.push(problem.fix("merge rules, or print less that differs in every run"));
    }
    for entry in rules.into_iter().take(MOST_RULES) {
        let length = entry.with.get_ref().len();
        if length > LONGEST_REPLACEMENT {
            let problem = source.problem(Defect::TooMany, at(entry.with.span()), format!("`with` has {length} bytes"));
            let problem = problem.expected(format!("expected at most {LONGEST_REPLACEMENT} bytes"));
            problems.push(problem.fix("shorten it, such as to \"<time>\""));
        }
        match compile(entry.pattern.get_ref()) {
            Ok(pattern) => metadata.redact.push(Redaction { pattern, with: entry.with.into_inner() }),
            Err(error) => {
                let problem = source.problem(Defect::WrongPattern, at(entry.pattern.span()), error.what());
                problems.push(problem.expected(error.to_string()).fix(error.fix()));
            }
        }
    }
    metadata.equivalent = file
        .tool
        .verify
        .equivalent
        .into_iter()
        .map(|entry| {
            let span = at(entry.mutant.span());
            Equivalent { mutant: entry.mutant.into_inner(), because: entry.because, at: span }
        })
        .collect();
    if let (Some(first), Some(last)) = (file.dependencies.first(), file.dependencies.last()) {
        metadata.dependencies = at(first.span().start..last.span().end);
    }
    let dependencies: Vec<&str> = file.dependencies.iter().map(|entry| entry.get_ref().as_str()).collect();
    match Group::of(&dependencies) {
        Ok(group) => metadata.group = group,
        Err(WrongEntry { index, reason }) => {
            let problem = source.problem(
                Defect::WrongRequirement,
                at(file.dependencies[index].span()),
                "this is not a requirement to lock",
            );
            problems.push(problem.expected(reason.to_string()).fix(reason.fix()));
        }
    }
    (metadata, problems)
}

/// The most rules of one snippet. Each rule can make an output longer, and the next one works on the result; the shipped
/// bank has one.
const MOST_RULES: usize = 16;
/// The longest pattern, in bytes. Parsing takes memory for each of its characters.
const LONGEST_PATTERN: usize = 1_000;
/// The longest replacement, in bytes. It bounds how much longer a match gets.
const LONGEST_REPLACEMENT: usize = 200;
/// The largest compiled pattern, in bytes. `\w{8}` takes a tenth of it; nested repetitions take whatever they are given.
const LARGEST_PATTERN: usize = 1 << 20;

/// Why a pattern cannot be used, in one line; the display of [`regex::Error`] has several.
#[derive(Debug, thiserror::Error)]
enum WrongPattern {
    #[error("{}", .0.kind())]
    Syntax(regex_syntax::ast::Error),
    #[error("{}", .0.kind())]
    Meaning(regex_syntax::hir::Error),
    #[error(transparent)]
    Other(regex::Error),
    #[error("expected at most {LONGEST_PATTERN} bytes, found {0}")]
    Long(usize),
    #[error("expected at most {} in its compiled form", bytes(LARGEST_PATTERN as u64))]
    Large,
    #[error("expected a pattern that matches at least one character")]
    Empty,
}

impl WrongPattern {
    /// What was found.
    fn what(&self) -> &'static str {
        match self {
            WrongPattern::Syntax(_) | WrongPattern::Meaning(_) | WrongPattern::Other(_) => {
                "`pattern` is not a regular expression"
            }
            WrongPattern::Long(_) => "`pattern` is too long",
            WrongPattern::Large => "`pattern` is too large",
            WrongPattern::Empty => "`pattern` can match the empty string",
        }
    }

    /// What to do about it.
    fn fix(&self) -> &'static str {
        match self {
            WrongPattern::Syntax(_) | WrongPattern::Meaning(_) | WrongPattern::Other(_) => {
                "write it in the syntax of Rust's regex crate: https://docs.rs/regex"
            }
            WrongPattern::Long(_) => "match a shorter part of the output",
            WrongPattern::Large => "repeat less, or use smaller classes, such as `[a-z]` for `\\w`",
            WrongPattern::Empty => "write `+` for `*`, or match the text beside it too",
        }
    }
}

fn compile(pattern: &str) -> Result<Regex, WrongPattern> {
    if pattern.len() > LONGEST_PATTERN {
        return Err(WrongPattern::Long(pattern.len()));
    }
    let parsed = regex_syntax::parse(pattern).map_err(|error| match error {
        regex_syntax::Error::Parse(error) => WrongPattern::Syntax(error),
        regex_syntax::Error::Translate(error) => WrongPattern::Meaning(error),
        error => WrongPattern::Other(regex::Error::Syntax(error.to_string())),
    })?;
    if parsed.properties().minimum_len() == Some(0) {
        return Err(WrongPattern::Empty);
    }
    RegexBuilder::new(pattern).size_limit(LARGEST_PATTERN).build().map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => WrongPattern::Large,
        error => WrongPattern::Other(error),
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

    #[test]
    fn a_pattern_is_bounded() {
        for large in [r"\w{1000}{1000}", r"(((\pL{9}){9}){9}){9}", r"(?i)\w{200}"] {
            assert!(matches!(compile(large), Err(WrongPattern::Large)), "{large}");
        }
        for empty in ["", "x*", "^", r"\b", "(a|b?)", "()", "x{0}", "(?m)$"] {
            assert!(matches!(compile(empty), Err(WrongPattern::Empty)), "{empty}");
        }
        assert!(matches!(compile(&"x".repeat(LONGEST_PATTERN + 1)), Err(WrongPattern::Long(_))));
        assert!(compile(&"x".repeat(LONGEST_PATTERN)).is_ok());
        assert!(matches!(compile(&"(".repeat(LONGEST_PATTERN)), Err(WrongPattern::Syntax(_))));
    }

    #[test]
    fn a_byte_order_mark_is_read_over() {
        let schema = Schema::of::<ScriptMetadata>();
        let text = "\u{feff}# /// script\n# [tool.verify]\n# exclusive = true\n# ///\n";
        let source = |text: &str| Source::new(std::path::Path::new("snippets/a/b/c.py"), text.into());
        let (metadata, problems) = read(text, &source(text), &schema);
        assert!(metadata.exclusive && problems.is_empty());
        let text = text.replace("true", "trve");
        assert_eq!(read(&text, &source(&text), &schema).1.len(), 1);
    }
}
