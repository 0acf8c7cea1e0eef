//! Finds each [`Assert`] of a snippet, reports those that decide nothing, and edits the others for the runs that show that they
//! decide.
//!
//! An edit changes the condition of one assert in place, on its own lines. Everything else of the file stays where it is, and
//! the edited text is a plain file again.

use std::ops::Range;

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};
use ruff_python_ast::{BoolOp, CmpOp, Expr, Number, Stmt, UnaryOp};
use ruff_text_size::Ranged;

use super::defect::Defect;
use super::problem::{Problem, Source};

/// One `assert` statement of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assert {
    /// The first line of the statement, from 1.
    pub line: u32,
    /// Its last line.
    pub end_line: u32,
    /// Whether the condition is neither a comparison nor a call, so that its value may be true in any case, as that of a function
    /// that somebody forgot to call.
    pub is_bare_value: bool,
    /// Whether the statement belongs to the module itself, and to no function, class, block or branch. A module that runs to its
    /// last line runs each of these.
    pub is_of_module: bool,
    /// The bytes of the condition in the source.
    condition: Range<usize>,
}

/// A change to the condition of one assert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssertEdit {
    /// Inverts the truth value of the condition: an assert that held fails now.
    Inverted,
    /// Replaces the condition by a false one and does not evaluate the old one: an assert that is reached fails now.
    Reached,
    /// Tests whether the value of the condition is not a `bool`: an assert on a `bool` fails now.
    NotBool,
}

impl Assert {
    /// Makes an assert on a line for a test that edits nothing.
    #[cfg(test)]
    pub(crate) fn on_line(line: u32, is_bare_value: bool) -> Assert {
        Assert { line, end_line: line, is_bare_value, is_of_module: false, condition: 0..0 }
    }

    /// Applies `edit` to this assert of `source`. Every line keeps its number.
    pub fn edited(&self, source: &str, edit: AssertEdit) -> String {
        let (before, after) = match edit {
            // `assert-x` has no blank before its condition.
            AssertEdit::Inverted => (" not (", ")"),
            AssertEdit::Reached => (" (0) and (", ")"),
            AssertEdit::NotBool => (" (", ").__class__ is not (1 == 1).__class__"),
        };
        let Range { start, end } = self.condition.clone();
        format!("{}{before}{}{after}{}", &source[..start], &source[start..end], &source[end..])
    }
}

/// Edits several asserts of the module at once, so that one run shows as much as a run with each of them inverted.
///
/// The last one fails if and only if its condition is true and the conditions of all others were tested and true before. Every
/// line keeps its number. `asserts` are in the order of the file. The names that are bound contain `nonce`, a number that the
/// snippet does not know: it could bind them itself.
pub fn edited_together(asserts: &[&Assert], source: &str, nonce: u64) -> String {
    let Some((last, others)) = asserts.split_last() else { return source.to_owned() };
    let name = |at: usize| format!("_tested_{nonce:x}_{at}");
    let (mut edited, mut copied) = (String::with_capacity(source.len() + 64 * asserts.len()), 0);
    let mut edit = |assert: &Assert, before: &str, after: &str| {
        let Range { start, end } = assert.condition.clone();
        edited.extend([&source[copied..start], before, &source[start..end], after]);
        copied = end;
    };
    for (at, assert) in others.iter().enumerate() {
        // The value itself is not kept: it might keep an object alive.
        edit(assert, " ((", &format!(") and ({} := True))", name(at)));
    }
    // A name that was not bound raises.
    let tested: Vec<String> = (0..others.len()).map(|at| format!(" and {}", name(at))).collect();
    edit(last, " not ((", &format!("){})", tested.concat()));
    edited.push_str(&source[copied..]);
    edited
}

/// Returns the line of the byte `at` of `text`, counted from 1.
pub(super) fn line_of(text: &str, at: usize) -> u32 {
    let before = text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(before + 1).unwrap_or(u32::MAX)
}

/// Returns the asserts of a module in the order of the file, and a problem for each assert with a constant condition.
pub(super) fn read(body: &[Stmt], text: &str, source: &Source) -> (Vec<Assert>, Vec<Problem>) {
    let lines: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut reader = AssertReader { lines, source, is_of_module: false, found: Vec::new(), problems: Vec::new() };
    for statement in body {
        reader.is_of_module = statement.is_assert_stmt();
        reader.visit_stmt(statement);
    }
    reader.found.sort_by_key(|found| found.condition.start);
    (reader.found, reader.problems)
}

struct AssertReader<'a> {
    /// The offset in bytes at which each line starts.
    lines: Vec<usize>,
    source: &'a Source,
    /// Whether the visited statement is an assert of the module itself.
    is_of_module: bool,
    found: Vec<Assert>,
    problems: Vec<Problem>,
}

impl AssertReader<'_> {
    /// Returns the line of a byte, counted from 1.
    fn line(&self, at: usize) -> u32 {
        u32::try_from(self.lines.partition_point(|start| *start <= at)).unwrap_or(u32::MAX)
    }
}

impl SourceOrderVisitor<'_> for AssertReader<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        if let Stmt::Assert(assert) = statement {
            let condition = assert.test.range().to_std_range();
            let whole = assert.range().to_std_range();
            if let Some(constant) = constant(&assert.test) {
                let problem = self.source.problem(Defect::ConstantAssert, condition.clone(), constant.what);
                self.problems.push(
                    problem
                        .expected(constant.label)
                        .fix("compare what the snippet computes with the exact value that the claim states"),
                );
            }
            self.found.push(Assert {
                line: self.line(whole.start),
                end_line: self.line(whole.end.saturating_sub(1)),
                is_bare_value: is_bare_value(&assert.test),
                is_of_module: self.is_of_module,
                condition,
            });
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, _expression: &Expr) {
        // An expression contains no statements.
    }
}

/// The reason why a condition is constant.
struct Constant {
    what: String,
    label: &'static str,
}

impl Constant {
    fn new(what: impl Into<String>, truth: bool) -> Constant {
        Constant { what: what.into(), label: if truth { "always true" } else { "always false" } }
    }
}

/// Returns why the value of a condition does not depend on the snippet, as far as its syntax shows.
fn constant(condition: &Expr) -> Option<Constant> {
    match condition {
        Expr::Tuple(tuple) if !tuple.elts.is_empty() => {
            return Some(Constant::new(
                "an assert on a tuple is always true; the message goes outside the parentheses",
                true,
            ));
        }
        Expr::Compare(compare) => {
            let mut sides = std::iter::once(&*compare.left).chain(&compare.comparators);
            let is_membership = compare.ops.iter().all(|op| matches!(op, CmpOp::In | CmpOp::NotIn));
            if sides.all(|side| is_literal(side) || (is_membership && is_display_of_literals(side))) {
                return Some(Constant {
                    what: "a comparison of literals tests nothing of the snippet".into(),
                    label: "constant",
                });
            }
            if let ([op], [right]) = (&*compare.ops, &*compare.comparators) {
                let is_reflexive = matches!(op, CmpOp::Eq | CmpOp::Is | CmpOp::LtE | CmpOp::GtE);
                if let (Expr::Name(left), Expr::Name(right)) = (&*compare.left, right)
                    && left.id == right.id
                    && is_reflexive
                {
                    let what =
                        format!("`{0}` is compared with itself; compare it with another name of the object", left.id);
                    return Some(Constant { what, label: "the same on both sides" });
                }
                if is_length(&compare.left) && is_zero(right) && *op == CmpOp::GtE {
                    return Some(Constant::new("a length is never negative", true));
                }
            }
        }
        _ => {}
    }
    let truth = truth(condition)?;
    let what = match condition {
        Expr::StringLiteral(_) | Expr::FString(_) | Expr::TString(_) | Expr::BytesLiteral(_) => {
            "an assert on a string tests nothing"
        }
        Expr::Lambda(_) => "an assert on a lambda tests nothing; the lambda is not called",
        Expr::Generator(_) => "an assert on a generator is always true; use `all(…)`",
        Expr::List(_) | Expr::Dict(_) | Expr::Set(_) | Expr::Tuple(_) => {
            "an assert on a display tests only whether it is empty"
        }
        Expr::BooleanLiteral(_) | Expr::NoneLiteral(_) | Expr::NumberLiteral(_) | Expr::EllipsisLiteral(_) => {
            "an assert on a literal tests nothing"
        }
        _ => "the value of this condition does not depend on the snippet",
    };
    Some(Constant::new(what, truth))
}

/// Returns the truth value of an expression if it is the same in every run.
fn truth(expression: &Expr) -> Option<bool> {
    match expression {
        Expr::BooleanLiteral(literal) => Some(literal.value),
        Expr::NoneLiteral(_) => Some(false),
        Expr::EllipsisLiteral(_) | Expr::Lambda(_) | Expr::Generator(_) | Expr::TString(_) => Some(true),
        Expr::StringLiteral(literal) => Some(!literal.value.is_empty()),
        Expr::BytesLiteral(literal) => Some(literal.value.bytes().next().is_some()),
        // An f-string is seldom empty, and nobody means to test that.
        Expr::FString(_) => Some(true),
        Expr::NumberLiteral(_) => Some(!is_zero(expression)),
        Expr::Tuple(tuple) => display(&tuple.elts),
        Expr::List(list) => display(&list.elts),
        Expr::Set(set) => display(&set.elts),
        Expr::Dict(dict) if dict.items.is_empty() => Some(false),
        Expr::Dict(dict) => dict.items.iter().any(|item| item.key.is_some()).then_some(true),
        Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => truth(&unary.operand).map(|value| !value),
        Expr::UnaryOp(unary) if matches!(&*unary.operand, Expr::NumberLiteral(_)) && unary.op != UnaryOp::Invert => {
            truth(&unary.operand)
        }
        Expr::Named(named) => truth(&named.value),
        Expr::BoolOp(bool_op) => {
            let decisive = bool_op.op == BoolOp::Or;
            let values: Vec<Option<bool>> = bool_op.values.iter().map(truth).collect();
            if values.contains(&Some(decisive)) {
                return Some(decisive);
            }
            values.iter().all(|value| *value == Some(!decisive)).then_some(!decisive)
        }
        Expr::If(conditional) => {
            let (body, orelse) = (truth(&conditional.body)?, truth(&conditional.orelse)?);
            (body == orelse).then_some(body)
        }
        _ => None,
    }
}

/// Returns the truth value of a display: false if it has no elements, true if one of them is not unpacked.
fn display(elements: &[Expr]) -> Option<bool> {
    match elements {
        [] => Some(false),
        elements => elements.iter().any(|element| !matches!(element, Expr::Starred(_))).then_some(true),
    }
}

fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::BooleanLiteral(_) | Expr::NoneLiteral(_) | Expr::EllipsisLiteral(_) | Expr::NumberLiteral(_) => true,
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) => true,
        Expr::UnaryOp(unary) => unary.op != UnaryOp::Not && matches!(&*unary.operand, Expr::NumberLiteral(_)),
        _ => false,
    }
}

/// `[1, 2]` and its kin.
fn is_display_of_literals(expression: &Expr) -> bool {
    match expression {
        Expr::Tuple(tuple) => tuple.elts.iter().all(is_literal),
        Expr::List(list) => list.elts.iter().all(is_literal),
        Expr::Set(set) => set.elts.iter().all(is_literal),
        _ => false,
    }
}

fn is_zero(expression: &Expr) -> bool {
    match expression {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(value) => value.as_i64() == Some(0),
            Number::Float(value) => *value == 0.0,
            Number::Complex { real, imag } => *real == 0.0 && *imag == 0.0,
        },
        _ => false,
    }
}

fn is_length(expression: &Expr) -> bool {
    matches!(expression, Expr::Call(call) if matches!(&*call.func, Expr::Name(name) if name.id == "len"))
}

/// Whether a condition is neither a comparison nor a call.
fn is_bare_value(condition: &Expr) -> bool {
    match condition {
        Expr::Compare(_) | Expr::Call(_) | Expr::Await(_) | Expr::Yield(_) | Expr::YieldFrom(_) => false,
        Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => false,
        Expr::BoolOp(bool_op) => bool_op.values.iter().all(is_bare_value),
        Expr::Named(named) => is_bare_value(&named.value),
        Expr::If(conditional) => is_bare_value(&conditional.body) && is_bare_value(&conditional.orelse),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

    use super::*;

    fn read_text(text: &str) -> (Vec<Assert>, usize) {
        let parsed = parse_unchecked(text, ParseOptions::from(Mode::Module)).try_into_module().expect("a module");
        let source = Source::new(Path::new("snippets/a/b/c.py"), text.into());
        let (asserts, problems) = read(parsed.suite(), text, &source);
        (asserts, problems.len())
    }

    #[test]
    fn what_syntax_makes_constant_is_refused() {
        for constant in [
            "True",
            "False",
            "None",
            "...",
            "1",
            "0",
            "-1",
            "\"text\"",
            "b\"\"",
            "f\"{x}\"",
            "(x == 1, \"message\")",
            "[1, 2]",
            "[]",
            "{}",
            "{1: 2}",
            "{1}",
            "lambda: False",
            "(i == 1 for i in [2])",
            "1 == 1.0",
            "\"a\" < \"b\"",
            "1 is 1",
            "1 in [1, 2]",
            "\"a\" not in \"b\"",
            "-1 < 1",
            "len([]) == 0 or True",
            "x and 0",
            "not 1",
            "x == x",
            "x is x",
            "len(x) >= 0",
            "(y := 1)",
            "1 if x else 2",
        ] {
            assert_eq!(read_text(&format!("assert {constant}\n")).1, 1, "{constant}");
        }
        for decides in [
            "x",
            "x == 1",
            "f()",
            "x != x",
            "x < x",
            "[*x]",
            "{**x}",
            "0.1 + 0.2 == 0.3",
            "(\"a\" + \"b\") is \"ab\"",
            "x or y",
            "len(x) > 0",
            "len(x) == 0",
            "x.y == x.y",
            "(1, 2) < (1, 3)",
            "1 if x else 0",
            "not x",
            "[i for i in x]",
            "x() == x()",
        ] {
            assert_eq!(read_text(&format!("assert {decides}\n")).1, 0, "{decides}");
        }
    }

    #[test]
    fn bare_values_differ_from_what_decides() {
        let is_bare = |condition: &str| read_text(&format!("assert {condition}\n")).0[0].is_bare_value;
        for bare in ["x", "x.y", "x[0]", "x & y", "x or y", "(y := x)", "x if y() else z"] {
            assert!(is_bare(bare), "{bare}");
        }
        for decides in ["x == 1", "f()", "not x", "x or f()", "(y := f())", "x if y else f()"] {
            assert!(!is_bare(decides), "{decides}");
        }
    }

    #[test]
    fn asserts_of_the_module_are_edited_together() {
        let text =
            "assert x\nif x:\n    assert y\nassert (  # a comment\n    a,\n    b,\n) == z, \"message\"\nassert-x\n";
        let (asserts, _) = read_text(text);
        let of_module: Vec<&Assert> = asserts.iter().filter(|found| found.is_of_module).collect();
        let lines: Vec<u32> = of_module.iter().map(|found| found.line).collect();
        assert_eq!(lines, [1, 4, 8]);
        let expected = "assert  ((x) and (_tested_2a_0 := True))\nif x:\n    assert y\nassert  (((  # a comment\n    a,\n    b,\n) == z) and (_tested_2a_1 := True)), \"message\"\nassert not ((-x) and _tested_2a_0 and _tested_2a_1)\n";
        let edited = edited_together(&of_module, text, 42);
        assert_eq!(read_text(&edited).0.len(), asserts.len(), "{edited}");
        assert_eq!(edited, expected);
        assert_eq!(edited_together(&of_module[..1], "assert x\n", 42), "assert  not ((x))\n");
        assert_eq!(edited_together(&[], text, 42), text);
    }

    #[test]
    fn edits_stay_on_their_lines() {
        let text = "x = 1\nif x:\n    assert (  # a comment\n        x\n        == 1\n    ), \"message\"\nassert-x\nassert(x)\n";
        let (asserts, _) = read_text(text);
        let lines: Vec<_> = asserts.iter().map(|found| (found.line, found.end_line)).collect();
        assert_eq!(lines, [(3, 6), (7, 7), (8, 8)]);
        let inverted = asserts[0].edited(text, AssertEdit::Inverted);
        assert_eq!(
            inverted,
            "x = 1\nif x:\n    assert (  # a comment\n         not (x\n        == 1)\n    ), \"message\"\nassert-x\nassert(x)\n"
        );
        assert!(asserts[1].edited(text, AssertEdit::Inverted).contains("\nassert not (-x)\n"));
        assert!(asserts[2].edited(text, AssertEdit::Reached).contains("\nassert( (0) and (x))\n"));
        assert!(
            asserts[2]
                .edited(text, AssertEdit::NotBool)
                .contains("\nassert( (x).__class__ is not (1 == 1).__class__)\n")
        );
        for found in &asserts {
            for edit in [AssertEdit::Inverted, AssertEdit::Reached, AssertEdit::NotBool] {
                let edited = found.edited(text, edit);
                assert_eq!(edited.matches('\n').count(), text.matches('\n').count());
                assert_eq!(read_text(&edited).0.len(), asserts.len(), "{edited}");
            }
        }
    }
}
