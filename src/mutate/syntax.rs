//! Small questions about the syntax of a snippet.

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};
use ruff_python_ast::{Expr, Stmt};

/// The statements of a body without the text that documents it.
pub(super) fn without_docstring(body: &[Stmt]) -> &[Stmt] {
    match body {
        [Stmt::Expr(first), rest @ ..] if first.value.is_string_literal_expr() => rest,
        _ => body,
    }
}

pub(super) fn is_simple(statement: &Stmt) -> bool {
    !matches!(
        statement,
        Stmt::FunctionDef(_)
            | Stmt::ClassDef(_)
            | Stmt::For(_)
            | Stmt::While(_)
            | Stmt::If(_)
            | Stmt::With(_)
            | Stmt::Match(_)
            | Stmt::Try(_)
    )
}

pub(super) fn is_ellipsis(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Expr(expression) if expression.value.is_ellipsis_literal_expr())
}

/// The last part of a name: `copy` of `shutil.copy`.
pub(super) fn last_name(expression: &Expr) -> Option<&str> {
    match expression {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}

/// Whether a statement is an assert or contains one.
pub(super) fn has_assert(statement: &Stmt) -> bool {
    struct Find(bool);
    impl SourceOrderVisitor<'_> for Find {
        fn visit_stmt(&mut self, statement: &Stmt) {
            self.0 |= matches!(statement, Stmt::Assert(_));
            walk_stmt(self, statement);
        }
    }
    let mut find = Find(false);
    find.visit_stmt(statement);
    find.0
}

/// Whether a name is by convention that of an exception or a warning.
pub(super) fn is_exception(name: &str) -> bool {
    ["Error", "Exception", "Warning"].iter().any(|end| name.ends_with(end))
        || matches!(name, "KeyboardInterrupt" | "SystemExit" | "GeneratorExit" | "StopIteration" | "StopAsyncIteration")
        || name.ends_with("ExceptionGroup")
}

/// Whether an expression statement prints.
pub(super) fn is_print(expression: &Expr) -> bool {
    match expression {
        Expr::Call(call) => match &*call.func {
            Expr::Name(name) => matches!(name.id.as_str(), "print" | "pprint"),
            Expr::Attribute(attribute) => attribute.attr.as_str() == "pprint",
            _ => false,
        },
        _ => false,
    }
}

/// The names that an assignment to `target` binds; `None` if it does anything else.
pub(super) fn names_of(target: &Expr) -> Option<Vec<String>> {
    match target {
        Expr::Name(name) => Some(vec![name.id.to_string()]),
        Expr::Starred(starred) => names_of(&starred.value),
        Expr::Tuple(tuple) => all_names(&tuple.elts),
        Expr::List(list) => all_names(&list.elts),
        _ => None,
    }
}

fn all_names(elements: &[Expr]) -> Option<Vec<String>> {
    elements.iter().map(names_of).collect::<Option<Vec<_>>>().map(|names| names.concat())
}
