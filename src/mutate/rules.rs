//! The rules that take a mutant out of the score: its survival says nothing about the evidence.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, ExprContext, Stmt};
use ruff_text_size::Ranged;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::operator::Operator;
use super::syntax::{has_assert, is_exception, is_print, last_name, names_of};

/// A reason why the survival of a mutant says nothing about the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The value is only printed: the snapshot has it, and no assert is about it.
    Printed,
    /// It is the text of an exception or a warning, or the name that an object shows. A snippet asserts such a text only where
    /// the text is the claim.
    Message,
    /// It is how long something waits at most, or sleeps.
    Timeout,
    /// It is the name of SQLite for a database in memory. In a file, the statements do the same.
    Storage,
    /// It puts things back, or runs after the last assert.
    CleanUp,
    /// It is a value in a statement that raises in any case: no result has it.
    Raises,
    /// It never runs: that it does not is what the snippet shows, or it stands below the assert that fails.
    NeverRuns,
}

impl Rule {
    /// All rules, in the order in which reports list them.
    pub const ALL: [Rule; 7] =
        [Rule::Printed, Rule::Message, Rule::Timeout, Rule::Storage, Rule::CleanUp, Rule::Raises, Rule::NeverRuns];

    /// The name in reports.
    pub fn label(self) -> &'static str {
        match self {
            Rule::Printed => "printed",
            Rule::Message => "message",
            Rule::Timeout => "timeout",
            Rule::Storage => "storage",
            Rule::CleanUp => "clean-up",
            Rule::Raises => "raises",
            Rule::NeverRuns => "never-runs",
        }
    }

    /// What it takes out, for a person.
    pub fn what(self) -> &'static str {
        match self {
            Rule::Printed => "values that are only printed",
            Rule::Message => "texts of exceptions and warnings, and names that are only shown",
            Rule::Timeout => "timeouts and pauses",
            Rule::Storage => "whether a database is in memory or in a file",
            Rule::CleanUp => "clean-up, and what comes after the last assert",
            Rule::Raises => "values in a statement that raises whatever they are",
            Rule::NeverRuns => "code that never runs",
        }
    }
}

/// A rule that covers a mutant, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ruled {
    /// The mutant is not run.
    Always(Rule),
    /// The mutant is run, and counts if it is killed: closing a file is clean-up in one snippet and the point of another.
    IfItSurvives(Rule),
}

/// Where the statements after the last assert begin, if all asserts are outside of functions and classes.
fn after_the_asserts(body: &[Stmt]) -> Option<usize> {
    let last = body.iter().rposition(has_assert)?;
    let is_elsewhere = |statement: &Stmt| matches!(statement, Stmt::FunctionDef(_) | Stmt::ClassDef(_));
    if body.iter().any(|statement| is_elsewhere(statement) && has_assert(statement)) || has_definition(&body[last]) {
        return None;
    }
    body.get(last + 1).map(|statement| statement.start().to_usize())
}

fn has_definition(statement: &Stmt) -> bool {
    struct Find(bool);
    impl SourceOrderVisitor<'_> for Find {
        fn visit_stmt(&mut self, statement: &Stmt) {
            self.0 |= matches!(statement, Stmt::FunctionDef(_) | Stmt::ClassDef(_));
            walk_stmt(self, statement);
        }
    }
    let mut find = Find(false);
    find.visit_stmt(statement);
    find.0
}

/// The ranges of the source that rules are about.
#[derive(Default)]
pub(super) struct Zones {
    /// Where the statements after the last assert begin.
    after: Option<usize>,
    printed_only: BTreeSet<String>,
    printed: Vec<Range<usize>>,
    assigned_printed: Vec<Range<usize>>,
    messages: Vec<Range<usize>>,
    names: Vec<Range<usize>>,
    timeouts: Vec<Range<usize>>,
    in_memory: Vec<Range<usize>>,
    clean_up: Vec<Range<usize>>,
}

impl Zones {
    /// Finds the zones of a module.
    pub fn of(body: &[Stmt]) -> Zones {
        let (printed_only, after) = (printed_only(body), after_the_asserts(body));
        let mut zones = Zones { after, printed_only, ..Zones::default() };
        zones.visit_body(body);
        zones
    }

    /// The rule for a change at a byte.
    pub fn rule_of(&self, at: usize, operator: Operator) -> Option<Ruled> {
        let is_in = |zones: &[Range<usize>]| zones.iter().any(|zone| zone.contains(&at));
        let is_text = operator == Operator::String;
        let is_number = matches!(operator, Operator::Number | Operator::Arithmetic);
        Some(if is_in(&self.printed) {
            Ruled::Always(Rule::Printed)
        } else if is_text && is_in(&self.messages) {
            Ruled::Always(Rule::Message)
        } else if is_number && is_in(&self.timeouts) {
            Ruled::Always(Rule::Timeout)
        } else if self.after.is_some_and(|after| at >= after) {
            Ruled::Always(Rule::CleanUp)
        } else if operator == Operator::RemoveKeyword && is_in(&self.timeouts) {
            Ruled::IfItSurvives(Rule::Timeout)
        } else if is_text && is_in(&self.names) {
            Ruled::IfItSurvives(Rule::Message)
        } else if is_text && is_in(&self.in_memory) {
            Ruled::IfItSurvives(Rule::Storage)
        } else if is_in(&self.assigned_printed) {
            Ruled::IfItSurvives(Rule::Printed)
        } else if is_in(&self.clean_up) {
            Ruled::IfItSurvives(Rule::CleanUp)
        } else {
            return None;
        })
    }
}

/// The calls that wait or sleep: what they are given is a time.
const WAITING: [&str; 11] = [
    "sleep",
    "wait",
    "wait_for",
    "join",
    "result",
    "settimeout",
    "setdefaulttimeout",
    "timeout",
    "timeout_at",
    "call_later",
    "select",
];
/// The keywords that are times.
const TIMES: [&str; 8] =
    ["timeout", "delay", "interval", "poll_interval", "deadline", "seconds", "grace_period", "join_timeout"];
/// The calls whose first argument names an object for those who see it printed.
const NAMING: [&str; 12] = [
    "namedtuple",
    "NamedTuple",
    "TypedDict",
    "NewType",
    "TypeVar",
    "ParamSpec",
    "TypeVarTuple",
    "Enum",
    "IntEnum",
    "type",
    "new_class",
    "make_dataclass",
];
/// The calls that give something back.
const RETURNING: [&str; 15] = [
    "close",
    "aclose",
    "shutdown",
    "server_close",
    "wait_closed",
    "terminate",
    "kill",
    "cleanup",
    "unlink",
    "rmtree",
    "rmdir",
    "cancel",
    "join",
    "stop",
    "uninstall",
];

impl SourceOrderVisitor<'_> for Zones {
    fn visit_stmt(&mut self, statement: &Stmt) {
        let whole = statement.range().to_std_range();
        match statement {
            Stmt::Assert(_) => return,
            Stmt::Expr(expression) => {
                if is_print(&expression.value) {
                    self.printed.push(whole.clone());
                } else if returns_something(&expression.value) {
                    self.clean_up.push(whole.clone());
                } else if silences(&expression.value) {
                    self.assigned_printed.push(whole.clone());
                }
            }
            Stmt::Assign(assign) => {
                let is_printed = |target: &Expr| {
                    names_of(target).is_some_and(|names| {
                        !names.is_empty() && names.iter().all(|name| self.printed_only.contains(name))
                    })
                };
                if assign.targets.iter().all(is_printed) {
                    self.assigned_printed.push(whole.clone());
                }
            }
            // If no assert compares a text, its form matters only where it is printed.
            Stmt::FunctionDef(function) if matches!(function.name.as_str(), "__repr__" | "__str__") => {
                self.assigned_printed.push(whole.clone());
            }
            Stmt::Raise(raise) => {
                if let Some(Expr::Call(call)) = raise.exc.as_deref() {
                    self.messages.push(call.arguments.range().to_std_range());
                }
            }
            Stmt::Try(statement) => {
                if let (Some(first), Some(last)) = (statement.finalbody.first(), statement.finalbody.last()) {
                    self.clean_up.push(first.start().to_usize()..last.end().to_usize());
                }
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expression: &Expr) {
        if let Expr::StringLiteral(text) = expression
            && text.value.to_str() == ":memory:"
        {
            self.in_memory.push(text.range().to_std_range());
        }
        if let Expr::Call(call) = expression {
            let name = last_name(&call.func).unwrap_or_default();
            let arguments = call.arguments.range().to_std_range();
            if is_exception(name) || matches!(name, "warn" | "set_exception") {
                self.messages.push(arguments);
            } else if WAITING.contains(&name) {
                // `", ".join(…)` joins texts.
                let is_of_text = matches!(&*call.func, Expr::Attribute(of) if of.value.is_string_literal_expr() || of.value.is_bytes_literal_expr());
                if !is_of_text {
                    self.timeouts.push(arguments);
                }
            }
            if let (true, Some(first)) = (NAMING.contains(&name), call.arguments.args.first()) {
                self.names.push(first.range().to_std_range());
            }
            for keyword in &call.arguments.keywords {
                if keyword.arg.as_ref().is_some_and(|arg| arg.as_str() == "name") {
                    self.names.push(keyword.value.range().to_std_range());
                }
                if keyword.arg.as_ref().is_some_and(|arg| TIMES.contains(&arg.as_str())) {
                    self.timeouts.push(keyword.range().to_std_range());
                }
            }
        }
        walk_expr(self, expression);
    }
}

/// Whether an expression statement gives something back: `file.close()`, `await server.wait_closed()`.
fn returns_something(expression: &Expr) -> bool {
    match expression {
        Expr::Await(awaited) => returns_something(&awaited.value),
        Expr::Call(call) => last_name(&call.func).is_some_and(|name| RETURNING.contains(&name)),
        _ => false,
    }
}

/// Whether an expression statement silences warnings or logs.
fn silences(expression: &Expr) -> bool {
    let Expr::Call(call) = expression else { return false };
    let Expr::Attribute(attribute) = &*call.func else { return false };
    let of = last_name(&attribute.value).unwrap_or_default();
    let first = call.arguments.args.first();
    let is_ignored = matches!(first, Some(Expr::StringLiteral(action)) if action.value.to_str() == "ignore");
    match (of, attribute.attr.as_str()) {
        ("warnings", "simplefilter" | "filterwarnings") => is_ignored,
        ("logging", "disable") => true,
        _ => false,
    }
}

/// The names that are read only by statements that print, or by assignments to such names. Scopes are not told apart, which
/// finds fewer.
fn printed_only(body: &[Stmt]) -> BTreeSet<String> {
    /// Where each name is read: `None` for a place that is neither.
    #[derive(Default)]
    struct Reads {
        now: Vec<Reader>,
        found: BTreeMap<String, Vec<Reader>>,
    }
    #[derive(Clone)]
    enum Reader {
        Print,
        Assignment(Vec<String>),
        Other,
    }
    impl SourceOrderVisitor<'_> for Reads {
        fn visit_stmt(&mut self, statement: &Stmt) {
            let reader = match statement {
                Stmt::Expr(expression) if is_print(&expression.value) => Reader::Print,
                Stmt::Assign(assign) => {
                    let names: Option<Vec<Vec<String>>> = assign.targets.iter().map(names_of).collect();
                    names.map_or(Reader::Other, |names| Reader::Assignment(names.concat()))
                }
                _ => Reader::Other,
            };
            self.now.push(reader);
            walk_stmt(self, statement);
            self.now.pop();
        }

        fn visit_expr(&mut self, expression: &Expr) {
            if let Expr::Name(name) = expression {
                let reader = self.now.last().cloned().unwrap_or(Reader::Other);
                let reads = self.found.entry(name.id.to_string()).or_default();
                if name.ctx != ExprContext::Store {
                    reads.push(reader);
                }
            }
            walk_expr(self, expression);
        }
    }
    let mut reads = Reads::default();
    reads.visit_body(body);
    let mut printed: BTreeSet<String> = BTreeSet::new();
    loop {
        let is_printed = |readers: &[Reader]| {
            !readers.is_empty()
                && readers.iter().all(|reader| match reader {
                    Reader::Print => true,
                    Reader::Assignment(names) => !names.is_empty() && names.iter().all(|name| printed.contains(name)),
                    Reader::Other => false,
                })
        };
        let found: BTreeSet<String> = reads
            .found
            .iter()
            .filter(|(name, readers)| printed.contains(*name) || is_printed(readers))
            .map(|(name, _)| name.clone())
            .collect();
        if found.len() == printed.len() {
            return printed;
        }
        printed = found;
    }
}
