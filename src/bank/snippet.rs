//! A [`Snippet`] as it can be known without running it: its metadata, its imports, and whether it can be right at all.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use pep440_rs::VersionSpecifiers;
use regex::Regex;
use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};
use ruff_python_ast::{Expr, Stmt};
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::Ranged;
use toml::de::DeTable;

use super::format::{LimitsEntry, Network, ScriptMetadata};
use super::lock::{self, Group};
use super::problem::{Problem, Source};
use super::schema::Schema;
use super::stdlib;
use crate::python::Version;
use verify_protocol::message::Import;

/// A Python script that asserts a claim.
#[derive(Debug)]
pub struct Snippet {
    /// `topic/slug/claim`.
    pub id: String,
    /// Relative to the bank.
    pub path: PathBuf,
    pub source: Arc<str>,
    pub metadata: Metadata,
    /// What it imports at its top and can be imported ahead, sorted.
    pub imports: Vec<Import>,
    /// In the order of their versions: that of the lowest supported version, if there is one, comes first.
    pub snapshots: Vec<Snapshot>,
}

/// A recorded output.
#[derive(Debug)]
pub struct Snapshot {
    /// The version from which on it applies; `None`: the lowest supported one.
    pub from: Option<Version>,
    /// Relative to the bank.
    pub path: PathBuf,
    /// What was recorded, without the header.
    pub body: String,
    /// The Python that it was recorded on, as the header says.
    pub recorded_on: Option<Version>,
}

/// What a snippet says about itself.
#[derive(Debug, Default)]
pub struct Metadata {
    pub requires_python: Option<VersionSpecifiers>,
    /// The packages that it needs; `None` where the standard library is enough.
    pub group: Option<Group>,
    /// The limits that it asks for.
    pub limits: LimitsEntry,
    /// It may use the loopback of a network of its own.
    pub loopback: bool,
    /// Nothing else may run at the same time.
    pub exclusive: bool,
    /// Not to be forked from an interpreter that has its imports already.
    pub without_preload: bool,
    pub redact: Vec<Redaction>,
}

/// A part of the output that is replaced before it is compared.
#[derive(Debug)]
pub struct Redaction {
    pub pattern: Regex,
    pub with: String,
}

impl Snippet {
    /// The snapshot that applies to a version: the highest that is not above it.
    pub fn snapshot_for(&self, version: Version) -> Option<&Snapshot> {
        self.snapshots.iter().rfind(|snapshot| snapshot.from.is_none_or(|from| from <= version))
    }
}

/// The largest snippet, in bytes: some thousand lines. It bounds how deep its syntax can be nested, and so how much of the
/// stack is taken to read it.
pub const LARGEST: usize = 64 << 10;
/// The stack of a thread that reads snippets: the deepest one that is not too large takes between 2 and 8 MiB, in a build
/// without optimisation (`tests/loader.rs`). Memory is taken as it is touched.
pub const STACK: usize = 64 << 20;

/// Refuses a declaration of the source's encoding (PEP 263) that is not UTF-8: Python would run another text than people and
/// `verify` read.
pub fn read_coding(text: &str, source: &Source) -> Option<Problem> {
    static DECLARATION: LazyLock<Regex> = LazyLock::new(|| {
        // The expression of the language reference.
        Regex::new(r"^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)").expect("it is a regular expression")
    });
    let mut start = 0;
    for line in text.split_inclusive('\n').take(2) {
        if let Some(name) = DECLARATION.captures(line).and_then(|found| found.get(1)) {
            let normal = name.as_str().to_ascii_lowercase().replace('_', "-");
            if !(normal == "utf-8" || normal.starts_with("utf-8-") || normal == "utf8") {
                let problem = source.problem(start + name.start()..start + name.end(), "a snippet is UTF-8");
                return Some(problem.expected("not UTF-8").mend("remove the declaration, and save the file as UTF-8"));
            }
        }
        start += line.len();
    }
    None
}

/// Reads the syntax of a snippet: what it imports at its top, and what is wrong with it. `has_packages`: it has some from
/// outside the standard library.
pub fn read_syntax(text: &str, source: &Source, has_packages: bool) -> (Vec<Import>, Vec<Problem>) {
    let parsed = parse_unchecked(text, ParseOptions::from(Mode::Module));
    let mut problems: Vec<Problem> = Vec::new();
    // One mistake can make the parser stumble many times; the first place is the one to look at.
    if let Some(error) = parsed.errors().first() {
        let range = error.location.to_std_range();
        let problem = source.problem(range, "the snippet is not valid Python");
        problems.push(problem.expected(error.error.to_string()).mend("mend the syntax; nothing was run"));
        return (Vec::new(), problems);
    }
    let Some(module) = parsed.try_into_module() else { return (Vec::new(), problems) };
    let body = module.suite();
    let mut asserts = Asserts { source, problems: Vec::new() };
    for statement in body {
        asserts.visit_stmt(statement);
    }
    problems.extend(asserts.problems);
    (imports(body, has_packages), problems)
}

/// The imports that stand before everything else. Later ones are left to the snippet: what runs before them may look at
/// `sys.modules`.
fn imports(body: &[Stmt], has_packages: bool) -> Vec<Import> {
    let is_package = |module: &str| has_packages && !stdlib::has_top(module);
    let take = |module: &str, name: Option<String>| Import {
        module: module.to_owned(),
        name,
        is_standard: stdlib::has_top(module),
    };
    let mut imports = Vec::new();
    for statement in body {
        match statement {
            Stmt::Import(import) => {
                imports.extend(import.names.iter().map(|alias| take(&alias.name, None)));
            }
            Stmt::ImportFrom(import) if import.level == 0 => {
                let Some(module) = &import.module else { continue };
                imports.push(take(module, None));
                if stdlib::is_package(module) || is_package(module) {
                    let names = import.names.iter().filter(|alias| &*alias.name != "*");
                    imports.extend(names.map(|alias| take(module, Some(alias.name.to_string()))));
                }
            }
            Stmt::Expr(expression) if matches!(*expression.value, Expr::StringLiteral(_)) => {}
            _ => break,
        }
    }
    imports.retain(|import| stdlib::is_worth_preloading(&import.module) || is_package(&import.module));
    imports.sort_unstable();
    imports.dedup();
    imports
}

/// Finds asserts that cannot fail.
struct Asserts<'a> {
    source: &'a Source,
    problems: Vec<Problem>,
}

impl SourceOrderVisitor<'_> for Asserts<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        if let Stmt::Assert(assert) = statement {
            let what = match &*assert.test {
                Expr::Tuple(tuple) if !tuple.elts.is_empty() => "an assert on a tuple is always true",
                Expr::BooleanLiteral(literal) if literal.value => "`assert True` shows nothing",
                _ => return,
            };
            let problem = self.source.problem(assert.test.range().to_std_range(), what);
            self.problems
                .push(problem.expected("never false").mend("compare with the exact value that the claim states"));
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _expression: &Expr) {
        // No statement is inside an expression.
    }
}

/// Reads the inline metadata of a snippet (PEP 723).
pub fn read_metadata(text: &str, source: &Source, schema: &Schema) -> (Metadata, Vec<Problem>) {
    match find_block(text, source) {
        Ok(None) => (Metadata::default(), Vec::new()),
        Ok(Some(block)) => read_block(text, block, source, schema),
        Err(problem) => (Metadata::default(), vec![problem]),
    }
}

/// The lines between `# /// script` and `# ///`.
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
                    let problem = source.problem(span, "a second `script` block");
                    return Err(problem.expected("one is enough").mend("merge it into the first (PEP 723 allows one)"));
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
            Some(start) => {
                let problem = source.problem(start.clone(), "the metadata block is not closed");
                return Err(problem.expected("opened here").mend(
                    "close it with a line `# ///`; every line between is `#`, or `#`, a blank and text (PEP 723)",
                ));
            }
        }
    }
    match start {
        None => Ok(found),
        Some(start) => {
            let problem = source.problem(start, "the metadata block is not closed");
            Err(problem.expected("opened here").mend("close it with a line `# ///`"))
        }
    }
}

fn read_block(text: &str, block: Range<usize>, source: &Source, schema: &Schema) -> (Metadata, Vec<Problem>) {
    let shift = block.start;
    // The comment signs become blanks, so that every place in the TOML is at the same place in the file.
    let toml: String = text[block]
        .split_inclusive('\n')
        .map(|line| line.strip_prefix('#').map_or_else(|| line.to_owned(), |rest| format!(" {rest}")))
        .collect();
    let (table, errors) = DeTable::parse_recoverable(&toml);
    if !errors.is_empty() {
        let shifted = |error: &toml::de::Error| super::load::toml_problem(error, source, shift);
        return (Metadata::default(), errors.iter().map(shifted).collect());
    }
    let mut problems = schema.check(&table, source, shift);
    if !problems.is_empty() {
        return (Metadata::default(), problems);
    }
    let file: ScriptMetadata = match serde::Deserialize::deserialize(toml::de::Deserializer::from(table)) {
        Ok(file) => file,
        Err(error) => return (Metadata::default(), vec![super::load::toml_problem(&error, source, shift)]),
    };
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
                problems.push(problem.expected("not understood").mend("write it as in PEP 440, such as \">=3.12\""));
            }
        }
    }
    for entry in file.tool.verify.redact {
        match Regex::new(entry.pattern.get_ref()) {
            Ok(pattern) => metadata.redact.push(Redaction { pattern, with: entry.with }),
            Err(error) => {
                let problem = source.problem(at(entry.pattern.span()), "`pattern` is not a regular expression");
                let reason = error.to_string();
                problems.push(problem.expected(reason.lines().last().unwrap_or_default().trim().to_owned()));
            }
        }
    }
    let dependencies: Vec<&str> = file.dependencies.iter().map(|entry| entry.get_ref().as_str()).collect();
    match lock::group(&dependencies) {
        Ok(group) => metadata.group = group,
        Err((index, why, mend)) => {
            let problem = source.problem(at(file.dependencies[index].span()), "this is not a requirement");
            problems.push(problem.expected(why).mend(mend));
        }
    }
    (metadata, problems)
}
