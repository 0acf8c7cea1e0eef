//! Reads the shape of a snippet's source that a worker needs: the lines of its asserts and of its last statement.

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};
use ruff_python_ast::{Expr, Stmt};
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::Ranged;

/// The lines that a task names.
#[derive(Debug, Default)]
pub struct Shape {
    /// The first and the last line of every assert.
    pub asserts: Vec<(u32, u32)>,
    /// The first line of the last statement.
    pub last_line: u32,
}

impl Shape {
    /// Reads the shape of a source.
    pub fn of(source: &str) -> Shape {
        let line = |at: usize| {
            let before = source.get(..at).unwrap_or(source);
            u32::try_from(before.bytes().filter(|byte| *byte == b'\n').count() + 1).unwrap_or(u32::MAX)
        };
        let (found, last) = read(source);
        let lines = |(whole, _): &(std::ops::Range<usize>, _)| (line(whole.start), line(whole.end.saturating_sub(1)));
        Shape { asserts: found.iter().map(lines).collect(), last_line: line(last) }
    }

    /// The source with the condition of every assert inverted. Every line keeps its number.
    pub fn inverted(source: &str) -> String {
        let mut text = source.to_owned();
        for (_, condition) in read(source).0.into_iter().rev() {
            text.insert(condition.end, ')');
            text.insert_str(condition.start, " not (");
        }
        text
    }
}

/// The ranges of an assert and of its condition, in bytes.
type Ranges = (std::ops::Range<usize>, std::ops::Range<usize>);

/// The asserts in the order of the file, and the start of the last statement.
fn read(source: &str) -> (Vec<Ranges>, usize) {
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Module)).try_into_module();
    let Some(module) = parsed else { return (Vec::new(), 0) };
    let mut reader = Reader(Vec::new());
    for statement in module.suite() {
        reader.visit_stmt(statement);
    }
    reader.0.sort_by_key(|(whole, _)| whole.start);
    (reader.0, last_statement(module.suite()).map_or(0, |statement| statement.start().to_usize()))
}

/// The last statement of a block, also if that is inside compound statements.
fn last_statement(body: &[Stmt]) -> Option<&Stmt> {
    let last = body.last()?;
    let inner: &[Stmt] = match last {
        Stmt::If(inner) => inner.elif_else_clauses.last().map_or(&inner.body, |clause| &clause.body),
        Stmt::For(inner) if inner.orelse.is_empty() => &inner.body,
        Stmt::For(inner) => &inner.orelse,
        Stmt::While(inner) if inner.orelse.is_empty() => &inner.body,
        Stmt::While(inner) => &inner.orelse,
        Stmt::With(inner) => &inner.body,
        Stmt::Try(inner) if !inner.finalbody.is_empty() => &inner.finalbody,
        Stmt::Try(inner) if !inner.orelse.is_empty() => &inner.orelse,
        Stmt::Try(inner) => &inner.body,
        _ => return Some(last),
    };
    last_statement(inner).or(Some(last))
}

struct Reader(Vec<Ranges>);

impl SourceOrderVisitor<'_> for Reader {
    fn visit_stmt(&mut self, statement: &Stmt) {
        if let Stmt::Assert(assert) = statement {
            self.0.push((assert.range().to_std_range(), assert.test.range().to_std_range()));
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _expression: &Expr) {
        // An expression contains no statements.
    }
}
