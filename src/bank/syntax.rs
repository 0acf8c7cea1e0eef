//! Parses a snippet without running it: its encoding, the imports at its top, and asserts that cannot fail.

use std::sync::LazyLock;

use regex::Regex;
use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};
use ruff_python_ast::{Expr, Stmt};
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::Ranged;

use super::problem::{Problem, Source};
use super::stdlib;
use verify_protocol::message::Import;

/// Refuses a declaration of the source encoding (PEP 263) other than UTF-8: Python would run a different text than people
/// and `verify` read.
pub(super) fn check_encoding(text: &str, source: &Source) -> Option<Problem> {
    static DECLARATION: LazyLock<Regex> = LazyLock::new(|| {
        // The expression of the language reference.
        Regex::new(r"^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)").expect("it is a regular expression")
    });
    let mut start = 0;
    for line in text.split_inclusive('\n').take(2) {
        if let Some(name) = DECLARATION.captures(line).and_then(|found| found.get(1)) {
            let normal = name.as_str().to_ascii_lowercase().replace('_', "-");
            if !(normal == "utf-8" || normal.starts_with("utf-8-") || normal == "utf8") {
                let span = start + name.start()..start + name.end();
                let problem = source.problem(span, "the snippet declares an encoding other than UTF-8");
                return Some(
                    problem.expected("expected UTF-8").fix("remove the declaration, and save the file as UTF-8"),
                );
            }
        }
        start += line.len();
    }
    None
}

/// Parses a snippet and returns the imports at its top, and the problems of its syntax. `has_packages` says that the
/// snippet depends on packages outside the standard library.
pub(super) fn read(text: &str, source: &Source, has_packages: bool) -> (Vec<Import>, Vec<Problem>) {
    let parsed = parse_unchecked(text, ParseOptions::from(Mode::Module));
    // One mistake can cause many errors; the first one is where to look.
    if let Some(error) = parsed.errors().first() {
        let problem = source.problem(error.location.to_std_range(), "the snippet is not valid Python");
        let problem = problem.expected(error.error.to_string()).fix("correct the syntax; nothing was run");
        return (Vec::new(), vec![problem]);
    }
    let Some(module) = parsed.try_into_module() else { return (Vec::new(), Vec::new()) };
    let body = module.suite();
    let mut asserts = Asserts { source, problems: Vec::new() };
    for statement in body {
        asserts.visit_stmt(statement);
    }
    (imports(body, has_packages), asserts.problems)
}

/// The imports that come before everything else. Later imports are left to the snippet: code before them may inspect
/// `sys.modules`.
fn imports(body: &[Stmt], has_packages: bool) -> Vec<Import> {
    let is_package = |module: &str| has_packages && !stdlib::has_top(module);
    let import = |module: &str, name: Option<String>| Import {
        module: module.to_owned(),
        name,
        is_standard: stdlib::has_top(module),
    };
    let mut imports = Vec::new();
    for statement in body {
        match statement {
            Stmt::Import(statement) => {
                imports.extend(statement.names.iter().map(|alias| import(&alias.name, None)));
            }
            Stmt::ImportFrom(statement) if statement.level == 0 => {
                let Some(module) = &statement.module else { continue };
                imports.push(import(module, None));
                if stdlib::is_package(module) || is_package(module) {
                    let names = statement.names.iter().filter(|alias| &*alias.name != "*");
                    imports.extend(names.map(|alias| import(module, Some(alias.name.to_string()))));
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
                Expr::BooleanLiteral(literal) if literal.value => "`assert True` is always true",
                _ => return,
            };
            let problem = self.source.problem(assert.test.range().to_std_range(), what);
            let problem = problem.expected("expected a condition that can be false");
            self.problems.push(problem.fix("compare with the exact value that the claim states"));
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _expression: &Expr) {
        // An expression contains no statements.
    }
}
