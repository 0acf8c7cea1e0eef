//! Finds the changes that make mutants: a walk over the syntax, with the places where each [`Operator`] applies.
//!
//! A change that nearly always ends in a `NameError` or a `TypeError` says nothing about the asserts and makes a score look better
//! than it is. So no import is removed, nor the only assignment of a name, and no operand of a text loses its operator.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_stmt};
use ruff_python_ast::{
    Arguments, BoolOp, CmpOp, Comprehension, ExceptHandler, Expr, ExprCall, ExprCompare, Number,
    Operator as BinaryOperator, Stmt, StmtClassDef, StmtFunctionDef, UnaryOp,
};
use ruff_text_size::Ranged;

use super::operator::Operator;
use super::syntax::{
    has_assert, is_ellipsis, is_exception, is_print, is_simple, last_name, names_of, without_docstring,
};
use super::{LineStarts, NestedAssert, in_place, newlines, replaced};

/// A change that may make a mutant.
pub(super) struct CandidateMutant {
    pub operator: Operator,
    pub range: Range<usize>,
    pub replacement: String,
    /// The expression or simple statement that is evaluated if the change is reached.
    pub place: Range<usize>,
    /// The text that the name quotes.
    context: Range<usize>,
    /// Where the statement of the module starts that it is in.
    pub statement: usize,
    /// Where the simple statement ends that it is in.
    pub statement_end: Option<usize>,
}

/// The longest quotation in a name, in characters. Longer ones are cut, and told apart by numbers.
const LONGEST_QUOTATION: usize = 60;
/// The shortest text that says what a change is about: `3` does not, `range(3)` does.
const SHORTEST_CONTEXT: usize = 8;

impl CandidateMutant {
    /// Names the change.
    pub fn name(&self, source: &str) -> String {
        let before = &source[self.context.clone()];
        let inner = self.range.start - self.context.start..self.range.end - self.context.start;
        let after = replaced(before, &[(inner, self.replacement.clone())]);
        let (before, after) = (quotation(before), quotation(&after));
        let (before, after) = if before == after {
            // The difference is behind the cut.
            let own = source[self.range.clone()].trim_matches([',', ' ', '\n']);
            (quotation(own), quotation(&self.replacement))
        } else {
            (before, after)
        };
        match after.is_empty() {
            true => format!("{}: {before}", self.operator.label()),
            false => format!("{}: {before} -> {after}", self.operator.label()),
        }
    }
}

/// Puts a text into one line of bounded length.
fn quotation(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(LONGEST_QUOTATION) {
        None => line,
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
    }
}

/// Finds the asserts of a module: those that a run can pass by, and the lines of those that are statements of the module.
pub(super) fn asserts(body: &[Stmt], lines: &LineStarts) -> (Vec<NestedAssert>, BTreeSet<u32>) {
    struct Find(Vec<(usize, Range<usize>)>);
    impl SourceOrderVisitor<'_> for Find {
        fn visit_stmt(&mut self, statement: &Stmt) {
            if let Stmt::Assert(assert) = statement {
                self.0.push((assert.start().to_usize(), assert.test.range().to_std_range()));
            }
            walk_stmt(self, statement);
        }
    }
    let mut find = Find(Vec::new());
    find.visit_body(body);
    let direct: BTreeSet<usize> = body
        .iter()
        .filter(|statement| statement.is_assert_stmt())
        .map(|statement| statement.start().to_usize())
        .collect();
    let nested = find.0.iter().enumerate().filter(|(_, (start, _))| !direct.contains(start));
    let nested = nested.map(|(index, (_, condition))| NestedAssert { index, condition: condition.clone() }).collect();
    (nested, direct.into_iter().map(|at| lines.of_byte(at)).collect())
}

/// Finds everything that can be changed.
pub(super) fn find(body: &[Stmt], source: &str) -> Vec<CandidateMutant> {
    let mut maker = Maker {
        source,
        found: Vec::new(),
        around: Vec::new(),
        statement: 0,
        statement_end: None,
        scopes: vec![NameScope::default()],
        in_class: false,
        in_comparison: false,
    };
    for statement in without_docstring(body) {
        maker.statement = statement.start().to_usize();
        maker.visit_stmt(statement);
    }
    maker.found
}

/// What is known of the names of a module, a class or a function.
#[derive(Default)]
struct NameScope {
    bound: BTreeSet<String>,
    /// The names whose last value is a new list, dict, set or object of such a kind.
    containers: BTreeSet<String>,
}

struct Maker<'a> {
    source: &'a str,
    found: Vec<CandidateMutant>,
    /// The expressions and statements around the place of the walk, outermost first.
    around: Vec<Range<usize>>,
    statement: usize,
    statement_end: Option<usize>,
    scopes: Vec<NameScope>,
    in_class: bool,
    /// Whether the walk is in a method such as `__eq__`.
    in_comparison: bool,
}

impl Maker<'_> {
    fn text(&self, node: &impl Ranged) -> &str {
        &self.source[node.range().to_std_range()]
    }

    /// Adds a change of `range`; `place` is what runs if it is reached. The replacement gets as many lines as the text has.
    fn add_in(&mut self, operator: Operator, range: Range<usize>, replacement: String, place: Range<usize>) {
        // The smallest text around it that says something, else the largest that is short enough.
        let contains = |around: &&Range<usize>| around.start <= range.start && range.end <= around.end;
        let is_short = |around: &&Range<usize>| {
            let text = &self.source[(*around).clone()];
            text.chars().count() <= LONGEST_QUOTATION && newlines(text) == 0
        };
        let around = || self.around.iter().filter(contains);
        let short = || around().filter(is_short);
        let telling = short().rfind(|around| around.len() >= SHORTEST_CONTEXT);
        let context = telling.or_else(|| short().next()).or_else(|| around().next_back());
        let context = context.cloned().unwrap_or_else(|| range.clone());
        let statement = self.statement;
        let statement_end = self.statement_end;
        self.found.push(CandidateMutant { operator, range, replacement, place, context, statement, statement_end });
    }

    /// Replaces an expression.
    fn replace(&mut self, operator: Operator, expression: &Expr, new: &str) {
        let range = expression.range().to_std_range();
        let new = in_place(&self.source[range.clone()], new);
        self.add_in(operator, range.clone(), new, range);
    }

    /// Replaces a statement by one that does nothing.
    fn remove(&mut self, operator: Operator, statement: &Stmt) {
        let range = statement.range().to_std_range();
        let lines = newlines(&self.source[range.clone()]);
        // Its first line is what the name quotes.
        self.around.push(range.clone());
        self.add_in(operator, range.clone(), format!("pass{}", "\n".repeat(lines)), range);
        self.around.pop();
    }

    /// Replaces the first of these words between two parts of an expression.
    fn replace_between(&mut self, operator: Operator, whole: &Expr, gap: Range<usize>, old: &str, new: &str) {
        if let Some(at) = self.source[gap.clone()].find(old) {
            let start = gap.start + at;
            self.add_in(operator, start..start + old.len(), new.to_owned(), whole.range().to_std_range());
        }
    }

    fn scope(&mut self) -> &mut NameScope {
        self.scopes.last_mut().expect("the module has one")
    }

    fn bind(&mut self, target: &Expr) {
        for name in names_of(target).unwrap_or_default() {
            let scope = self.scope();
            scope.containers.remove(&name);
            scope.bound.insert(name);
        }
    }

    fn visit_scope(&mut self, body: &[Stmt], is_class: bool) {
        let was = std::mem::replace(&mut self.in_class, is_class);
        self.scopes.push(NameScope::default());
        for statement in without_docstring(body) {
            self.visit_stmt(statement);
        }
        self.scopes.pop();
        self.in_class = was;
    }

    fn visit_function(&mut self, function: &StmtFunctionDef, whole: &Stmt) {
        let name = function.name.to_string();
        if self.in_class && has_inherited(&name) && !has_assert(whole) {
            let range = whole.range().to_std_range();
            let lines = newlines(&self.source[range.clone()]);
            let header = function.name.range().to_std_range();
            self.around.push(range.clone());
            self.add_in(Operator::RemoveMethod, range, format!("pass{}", "\n".repeat(lines)), header);
            self.around.pop();
        }
        for decorator in &function.decorator_list {
            self.visit_removable_decorator(decorator);
        }
        for parameter in function.parameters.iter_non_variadic_params() {
            if let Some(default) = &parameter.default {
                self.visit_expr(default);
            }
        }
        self.scope().bound.insert(name);
        let body = without_docstring(&function.body);
        if let Some(first) = body.first() {
            let is_trivial = body.len() == 1 && matches!(first, Stmt::Return(_) | Stmt::Raise(_) | Stmt::Pass(_));
            let is_simple = is_simple(first) && !is_ellipsis(first);
            if is_simple && !is_trivial {
                let start = first.start().to_usize();
                self.around.push(first.range().to_std_range());
                self.add_in(Operator::EarlyReturn, start..start, "return; ".to_owned(), first.range().to_std_range());
                self.around.pop();
            }
        }
        let is_comparison =
            matches!(function.name.as_str(), "__eq__" | "__ne__" | "__lt__" | "__le__" | "__gt__" | "__ge__");
        let was = std::mem::replace(&mut self.in_comparison, is_comparison);
        self.visit_scope(&function.body, false);
        self.in_comparison = was;
    }

    fn visit_class(&mut self, class: &StmtClassDef) {
        for decorator in &class.decorator_list {
            self.visit_removable_decorator(decorator);
        }
        if let Some(arguments) = &class.arguments {
            for (at, base) in arguments.args.iter().enumerate() {
                let name = last_name(base).unwrap_or_default();
                // Without it, the class could not be raised at all.
                let is_only_exception = arguments.args.len() == 1 && is_exception(name);
                if name != "object" && !is_only_exception {
                    let range = argument_range(arguments, at);
                    self.around.push(range_of_header(class));
                    self.add_in(Operator::RemoveBase, range.clone(), self.blank(&range), base.range().to_std_range());
                    self.around.pop();
                }
            }
            self.visit_keywords(arguments, &range_of_header(class));
            self.visit_arguments(arguments);
        }
        self.scope().bound.insert(class.name.to_string());
        self.visit_scope(&class.body, true);
    }

    fn visit_removable_decorator(&mut self, decorator: &ruff_python_ast::Decorator) {
        let range = decorator.range().to_std_range();
        let place = decorator.expression.range().to_std_range();
        self.around.push(range.clone());
        self.add_in(Operator::RemoveDecorator, range.clone(), self.blank(&range), place);
        self.visit_expr(&decorator.expression);
        self.around.pop();
    }

    /// As many empty lines as a range has.
    fn blank(&self, range: &Range<usize>) -> String {
        "\n".repeat(newlines(&self.source[range.clone()]))
    }

    /// Removes keyword arguments.
    fn visit_keywords(&mut self, arguments: &Arguments, whole: &Range<usize>) {
        for (at, keyword) in arguments.keywords.iter().enumerate() {
            if keyword.arg.is_some() {
                let range = argument_range(arguments, arguments.args.len() + at);
                self.around.push(whole.clone());
                let place = keyword.value.range().to_std_range();
                self.add_in(Operator::RemoveKeyword, range.clone(), self.blank(&range), place);
                self.around.pop();
            }
        }
    }

    fn visit_assign(&mut self, assign: &ruff_python_ast::StmtAssign, whole: &Stmt) {
        let names: Option<Vec<Vec<String>>> = assign.targets.iter().map(names_of).collect();
        let can_go = match &names {
            // Something other than a name is set: an attribute, or an element.
            None => assign.targets.iter().all(|target| matches!(target, Expr::Attribute(_) | Expr::Subscript(_))),
            Some(names) => {
                let names: Vec<&String> = names.iter().flatten().collect();
                let is_special = |name: &&String| name.starts_with("__") && name.ends_with("__");
                let scope = self.scopes.last().expect("the module has one");
                let is_again = names.iter().all(|name| scope.bound.contains(*name));
                !names.is_empty() && (is_again || (self.in_class && names.iter().all(is_special)))
            }
        };
        if can_go {
            self.remove(Operator::RemoveStatement, whole);
        }
        let is_container = match &*assign.value {
            Expr::Name(name) => {
                let known = self.scopes.iter().any(|scope| scope.containers.contains(name.id.as_str()));
                // Unpacking a copy gives the same elements.
                if known && assign.targets.iter().all(Expr::is_name_expr) {
                    let copied = format!("__import__('copy').copy({})", name.id);
                    self.around.push(whole.range().to_std_range());
                    self.replace(Operator::Copy, &assign.value, &copied);
                    self.around.pop();
                }
                known
            }
            value => makes_container(value),
        };
        self.visit_expr(&assign.value);
        for target in &assign.targets {
            self.visit_expr(target);
            self.bind(target);
            if let (true, Expr::Name(name)) = (is_container, target) {
                self.scope().containers.insert(name.id.to_string());
            }
        }
    }

    fn visit_call(&mut self, call: &ExprCall, whole: &Expr) {
        let name = last_name(&call.func).unwrap_or_default().to_owned();
        let arguments = &call.arguments;
        let range = whole.range().to_std_range();
        if let [first, second, ..] = &*arguments.args {
            let is_starred = first.is_starred_expr() || second.is_starred_expr();
            let (one, other) = (self.text(first).to_owned(), self.text(second).to_owned());
            if !is_starred && one != other {
                let between = &self.source[first.end().to_usize()..second.start().to_usize()];
                let swapped = format!("{other}{between}{one}");
                let both = first.start().to_usize()..second.end().to_usize();
                self.add_in(Operator::SwapArguments, both, swapped, range.clone());
            }
        }
        self.visit_keywords(arguments, &range);
        match (&*call.func, &*arguments.args, arguments.keywords.is_empty()) {
            (Expr::Name(function), [argument], true) if !argument.is_starred_expr() => match function.id.as_str() {
                "list" | "dict" | "set" | "copy" | "deepcopy" | "bytearray" => {
                    let inner = parenthesised(argument, self.text(argument));
                    self.replace(Operator::NoCopy, whole, &inner);
                }
                "sorted" | "reversed" | "tuple" | "frozenset" | "str" | "int" | "float" | "bool" | "abs" | "iter"
                | "round" | "repr" => {
                    let inner = parenthesised(argument, self.text(argument));
                    self.replace(Operator::RemoveCall, whole, &inner);
                }
                "range" if !argument.is_number_literal_expr() => {
                    let fewer = format!("{} - 1", parenthesised(argument, self.text(argument)));
                    self.around.push(range.clone());
                    self.replace(Operator::LoopBound, argument, &fewer);
                    self.around.pop();
                }
                _ => {}
            },
            (Expr::Attribute(attribute), [argument], true)
                if matches!(attribute.attr.as_str(), "copy" | "deepcopy")
                    && matches!(&*attribute.value, Expr::Name(module) if module.id.as_str() == "copy") =>
            {
                let inner = parenthesised(argument, self.text(argument));
                self.replace(Operator::NoCopy, whole, &inner);
            }
            (Expr::Attribute(attribute), [], true) => match attribute.attr.as_str() {
                "copy" => {
                    let inner = self.text(&*attribute.value).to_owned();
                    self.replace(Operator::NoCopy, whole, &inner);
                }
                "strip" | "lstrip" | "rstrip" | "lower" | "upper" | "title" | "casefold" | "capitalize"
                | "swapcase" | "resolve" | "absolute" | "conjugate" => {
                    let inner = self.text(&*attribute.value).to_owned();
                    self.replace(Operator::RemoveCall, whole, &inner);
                }
                _ => {}
            },
            _ => {}
        }
        // A program in a text is changed as a text into one that does not compile.
        let runs_text =
            matches!(name.as_str(), "exec" | "eval" | "compile" | "import_module" | "__import__" | "getattr");
        // Of the places of a path that is searched, the second is as good as the first.
        let is_search_path = matches!(self.text(&*call.func), "sys.path.insert");
        self.visit_expr(&call.func);
        for argument in arguments.args.iter().skip(usize::from(is_search_path)) {
            if !(runs_text && argument.is_string_literal_expr()) {
                self.visit_expr(argument);
            }
        }
        for keyword in &arguments.keywords {
            self.visit_expr(&keyword.value);
        }
    }

    fn visit_compare(&mut self, compare: &ExprCompare, whole: &Expr) {
        if let ([op], [right]) = (&*compare.ops, &*compare.comparators) {
            let gap = compare.left.end().to_usize()..right.start().to_usize();
            let (old, new) = match op {
                CmpOp::Eq => ("==", "!="),
                CmpOp::NotEq => ("!=", "=="),
                CmpOp::Lt => ("<", "<="),
                CmpOp::LtE => ("<=", "<"),
                CmpOp::Gt => (">", ">="),
                CmpOp::GtE => (">=", ">"),
                CmpOp::Is => ("is", "is not"),
                CmpOp::IsNot => ("is not", "is"),
                CmpOp::In => ("in", "not in"),
                CmpOp::NotIn => ("not in", "in"),
            };
            self.replace_between(Operator::Comparison, whole, gap.clone(), old, new);
            // Small numbers and short texts are one object, and `==` of attributes compares the values of a class.
            let is_value = |side: &Expr| side.is_literal_expr();
            let is_of_values = matches!(op, CmpOp::Eq | CmpOp::NotEq) && self.in_comparison;
            if !is_of_values && !is_value(right) && !is_value(&compare.left) {
                let (old, new) = match op {
                    CmpOp::Eq => ("==", "is"),
                    CmpOp::NotEq => ("!=", "is not"),
                    CmpOp::Is => ("is", "=="),
                    CmpOp::IsNot => ("is not", "!="),
                    _ => return,
                };
                self.replace_between(Operator::Identity, whole, gap, old, new);
            }
        }
    }

    /// Replaces the type of an exception by one that nobody expects.
    fn visit_exception(&mut self, exception: &Expr) {
        match exception {
            Expr::Call(call) => self.visit_exception(&call.func),
            Expr::Tuple(tuple) => {
                for exception in &tuple.elts {
                    self.visit_exception(exception);
                }
            }
            Expr::Name(_) | Expr::Attribute(_) => {
                let name = last_name(exception).unwrap_or_default();
                let is_type = is_exception(name) || name.starts_with(char::is_uppercase);
                let other = match name {
                    "ZeroDivisionError" | "ArithmeticError" => "KeyError",
                    _ => "ZeroDivisionError",
                };
                if is_type {
                    self.replace(Operator::Exception, exception, other);
                }
            }
            _ => {}
        }
    }

    /// Makes one round of a loop that counts nothing, and changes anything else that a loop runs over.
    fn visit_iterable(&mut self, target: &Expr, iterable: &Expr) {
        match rounds(target, iterable) {
            Some(rounds) => {
                self.around.push(iterable.range().to_std_range());
                self.replace(Operator::LoopBound, rounds, "1");
                self.around.pop();
            }
            None => self.visit_expr(iterable),
        }
    }

    /// Inverts a condition that no other operator inverts.
    fn visit_condition(&mut self, test: &Expr) {
        let is_inverted = match test {
            Expr::Compare(compare) => compare.ops.len() == 1,
            Expr::UnaryOp(unary) => unary.op == UnaryOp::Not,
            Expr::BooleanLiteral(_) => true,
            _ => false,
        };
        if !is_inverted {
            let inverted = format!("not ({})", self.text(test));
            self.replace(Operator::Condition, test, &inverted);
        }
        self.visit_expr(test);
    }
}

impl SourceOrderVisitor<'_> for Maker<'_> {
    fn visit_stmt(&mut self, statement: &Stmt) {
        let is_compound = !is_simple(statement);
        // Others leave their block in any case.
        let goes_on = matches!(
            statement,
            Stmt::Expr(_) | Stmt::Assign(_) | Stmt::AugAssign(_) | Stmt::AnnAssign(_) | Stmt::Delete(_)
        );
        let end = goes_on.then(|| statement.end().to_usize());
        let outer_end = std::mem::replace(&mut self.statement_end, end);
        if !is_compound {
            self.around.push(statement.range().to_std_range());
        }
        match statement {
            // An assert is what a mutant tests, and without an import nothing runs.
            Stmt::Assert(_) | Stmt::Import(_) | Stmt::ImportFrom(_) | Stmt::TypeAlias(_) => {}
            Stmt::Pass(_) | Stmt::IpyEscapeCommand(_) => {}
            Stmt::Global(_) | Stmt::Nonlocal(_) | Stmt::Break(_) | Stmt::Continue(_) => {
                self.remove(Operator::RemoveStatement, statement);
            }
            Stmt::Delete(_) => {
                self.remove(Operator::RemoveStatement, statement);
                walk_stmt(self, statement);
            }
            Stmt::FunctionDef(function) => self.visit_function(function, statement),
            Stmt::ClassDef(class) => self.visit_class(class),
            Stmt::Return(returned) => {
                if let Some(value) = &returned.value {
                    if !value.is_none_literal_expr() {
                        self.replace(Operator::ReturnNone, value, "None");
                    }
                    self.visit_expr(value);
                }
            }
            Stmt::Assign(assign) => self.visit_assign(assign, statement),
            Stmt::AugAssign(assign) => {
                self.remove(Operator::RemoveStatement, statement);
                if let Some((old, new)) = other_operator(assign.op)
                    && !is_of_text_or_container(&assign.value)
                {
                    let gap = assign.target.end().to_usize()..assign.value.start().to_usize();
                    if let Some(at) = self.source[gap.clone()].find(&format!("{old}=")) {
                        let start = gap.start + at;
                        let whole = statement.range().to_std_range();
                        self.add_in(Operator::Arithmetic, start..start + old.len(), new.to_owned(), whole);
                    }
                }
                self.visit_expr(&assign.target);
                self.visit_expr(&assign.value);
            }
            Stmt::AnnAssign(assign) => {
                if matches!(&*assign.target, Expr::Attribute(_) | Expr::Subscript(_)) && assign.value.is_some() {
                    self.remove(Operator::RemoveStatement, statement);
                }
                if let Some(value) = &assign.value {
                    self.visit_expr(value);
                }
                self.bind(&assign.target);
            }
            Stmt::For(for_loop) => {
                self.bind(&for_loop.target);
                let is_range = matches!(&*for_loop.iter, Expr::Call(call) if last_name(&call.func) == Some("range"));
                if !is_range && !for_loop.is_async {
                    self.replace(Operator::LoopBound, &for_loop.iter, "()");
                }
                self.visit_iterable(&for_loop.target, &for_loop.iter);
                self.visit_body(&for_loop.body);
                self.visit_body(&for_loop.orelse);
            }
            Stmt::While(while_loop) => {
                self.visit_condition(&while_loop.test);
                self.visit_body(&while_loop.body);
                self.visit_body(&while_loop.orelse);
            }
            Stmt::If(if_statement) => {
                if !is_main_check(&if_statement.test) {
                    self.visit_condition(&if_statement.test);
                }
                self.visit_body(&if_statement.body);
                for clause in &if_statement.elif_else_clauses {
                    if let Some(test) = &clause.test {
                        self.visit_condition(test);
                    }
                    self.visit_body(&clause.body);
                }
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.visit_expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        self.bind(target);
                    }
                }
                self.visit_body(&with.body);
            }
            Stmt::Match(_) => walk_stmt(self, statement),
            Stmt::Raise(raise) => {
                self.remove(Operator::RemoveStatement, statement);
                if let Some(exception) = &raise.exc {
                    self.visit_exception(exception);
                    self.visit_expr(exception);
                    if let Some(cause) = &raise.cause {
                        let range = exception.end().to_usize()..cause.end().to_usize();
                        // Parentheses around the exception stand between the two.
                        if self.source[range.clone()].trim_start().starts_with("from") {
                            let blank = self.blank(&range);
                            self.add_in(Operator::RemoveCause, range, blank, cause.range().to_std_range());
                        }
                        self.visit_expr(cause);
                    }
                }
            }
            Stmt::Try(try_statement) => {
                self.visit_body(&try_statement.body);
                for handler in &try_statement.handlers {
                    let ExceptHandler::ExceptHandler(handler) = handler;
                    if let Some(kind) = &handler.type_ {
                        let header = handler.start().to_usize()..kind.end().to_usize();
                        self.around.push(header);
                        self.visit_exception(kind);
                        self.around.pop();
                    }
                    self.visit_body(&handler.body);
                }
                self.visit_body(&try_statement.orelse);
                self.visit_body(&try_statement.finalbody);
            }
            Stmt::Expr(expression) => {
                let value = &*expression.value;
                if !value.is_string_literal_expr() && !value.is_ellipsis_literal_expr() {
                    if !is_print(value) {
                        self.remove(Operator::RemoveStatement, statement);
                    }
                    self.visit_expr(value);
                }
            }
        }
        if !is_compound {
            self.around.pop();
        }
        self.statement_end = outer_end;
    }

    fn visit_annotation(&mut self, _annotation: &Expr) {
        // Annotations are for readers and checkers.
    }

    fn visit_comprehension(&mut self, comprehension: &Comprehension) {
        for filter in &comprehension.ifs {
            self.replace(Operator::Filter, filter, "True");
        }
        self.visit_iterable(&comprehension.target, &comprehension.iter);
        for filter in &comprehension.ifs {
            self.visit_expr(filter);
        }
    }

    fn visit_expr(&mut self, expression: &Expr) {
        self.around.push(expression.range().to_std_range());
        match expression {
            Expr::NumberLiteral(number) => {
                let new = another_number(&number.value, self.text(expression));
                if let Some(new) = new {
                    self.replace(Operator::Number, expression, &new);
                }
            }
            Expr::BooleanLiteral(boolean) => {
                self.replace(Operator::Boolean, expression, if boolean.value { "False" } else { "True" });
            }
            Expr::StringLiteral(string) => {
                if let Some(part) = string.value.iter().next() {
                    self.change_text(expression, &part.range().to_std_range());
                }
            }
            Expr::BytesLiteral(bytes) => {
                if let Some(part) = bytes.value.iter().next() {
                    self.change_text(expression, &part.range().to_std_range());
                }
            }
            Expr::BinOp(binary) => {
                let is_of_text = is_of_text_or_container(&binary.left) || is_of_text_or_container(&binary.right);
                let gap = binary.left.end().to_usize()..binary.right.start().to_usize();
                match other_operator(binary.op) {
                    _ if is_of_text && binary.op == BinaryOperator::Add => {
                        let left = self.text(&*binary.left).to_owned();
                        self.replace(Operator::Arithmetic, expression, &parenthesised(&binary.left, &left));
                    }
                    Some((old, new)) if !is_of_text => {
                        self.replace_between(Operator::Arithmetic, expression, gap, old, new);
                    }
                    _ => {}
                }
                walk_expr(self, expression);
            }
            Expr::BoolOp(boolean) => {
                if let [first, second, ..] = &*boolean.values {
                    let gap = first.end().to_usize()..second.start().to_usize();
                    let (old, new) = match boolean.op {
                        BoolOp::And => ("and", "or"),
                        BoolOp::Or => ("or", "and"),
                    };
                    self.replace_between(Operator::Logic, expression, gap, old, new);
                }
                walk_expr(self, expression);
            }
            Expr::UnaryOp(unary) => {
                let operand = format!("({})", self.text(&*unary.operand));
                match unary.op {
                    UnaryOp::Not => self.replace(Operator::Logic, expression, &operand),
                    UnaryOp::USub | UnaryOp::Invert if !unary.operand.is_number_literal_expr() => {
                        self.replace(Operator::Arithmetic, expression, &operand);
                    }
                    UnaryOp::USub | UnaryOp::Invert | UnaryOp::UAdd => {}
                }
                walk_expr(self, expression);
            }
            Expr::Compare(compare) => {
                self.visit_compare(compare, expression);
                walk_expr(self, expression);
            }
            Expr::Call(call) => self.visit_call(call, expression),
            Expr::If(conditional) => {
                self.visit_expr(&conditional.body);
                self.visit_condition(&conditional.test);
                self.visit_expr(&conditional.orelse);
            }
            Expr::Subscript(subscript) => {
                if let Expr::Slice(slice) = &*subscript.slice
                    && slice.lower.is_none()
                    && slice.upper.is_none()
                    && slice.step.is_none()
                {
                    let inner = self.text(&*subscript.value).to_owned();
                    self.replace(Operator::NoCopy, expression, &inner);
                }
                walk_expr(self, expression);
            }
            Expr::Yield(yielded) => {
                if let Some(value) = &yielded.value {
                    if !value.is_none_literal_expr() {
                        self.replace(Operator::YieldNone, value, "None");
                    }
                    self.visit_expr(value);
                }
            }
            Expr::Lambda(lambda) => {
                for parameter in lambda.parameters.iter().flat_map(|parameters| parameters.iter_non_variadic_params()) {
                    if let Some(default) = &parameter.default {
                        self.visit_expr(default);
                    }
                }
                self.visit_expr(&lambda.body);
            }
            expression => walk_expr(self, expression),
        }
        self.around.pop();
    }
}

impl Maker<'_> {
    /// Changes a text at its beginning.
    fn change_text(&mut self, expression: &Expr, literal: &Range<usize>) {
        let text = &self.source[literal.clone()];
        let Some(quote) = text.find(['"', '\'']) else { return };
        let is_triple = ["\"\"\"", "'''"].iter().any(|triple| text[quote..].starts_with(triple));
        if is_triple && newlines(text) > 0 {
            // A program or a document, which another letter makes a broken one.
            return;
        }
        let start = literal.start + quote + if is_triple { 3 } else { 1 };
        self.add_in(Operator::String, start..start, "x".to_owned(), expression.range().to_std_range());
    }
}

/// From this number on, one more or less is no difference that a claim could be about: it is a size or a number of rounds.
const LARGE: u64 = 1_000;

/// Another number than the literal `text`.
fn another_number(number: &Number, text: &str) -> Option<String> {
    match number {
        Number::Int(int) => Some(match int.as_u64() {
            Some(int) if int < LARGE => (int + 1).to_string(),
            _ => format!("({text} // 2)"),
        }),
        // Adding one to a large float gives the same float.
        Number::Float(0.0) => Some("1.0".to_owned()),
        Number::Float(_) => Some(format!("({text} * 2)")),
        Number::Complex { .. } => None,
    }
}

/// The number of rounds of a loop that counts nothing: `3` of `for _ in range(3)`.
fn rounds<'e>(target: &Expr, iterable: &'e Expr) -> Option<&'e Expr> {
    let is_unused = matches!(target, Expr::Name(name) if name.id.as_str() == "_");
    match iterable {
        Expr::Call(call) if is_unused && last_name(&call.func) == Some("range") => match &*call.arguments.args {
            [rounds] => Some(rounds),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a condition is `__name__ == "__main__"`.
fn is_main_check(test: &Expr) -> bool {
    matches!(test, Expr::Compare(compare) if matches!(&*compare.left, Expr::Name(name) if name.id.as_str() == "__name__"))
}

/// Whether an object has a method of this name without defining it, or behaves otherwise without it.
fn has_inherited(name: &str) -> bool {
    let is_special = name.starts_with("__") && name.ends_with("__");
    is_special
        && !matches!(name, "__init__" | "__new__" | "__call__" | "__enter__" | "__aenter__" | "__exit__" | "__aexit__")
}

/// Whether an expression makes a new object that can be changed, so that a copy of it is another object.
fn makes_container(value: &Expr) -> bool {
    match value {
        Expr::List(_) | Expr::Dict(_) | Expr::Set(_) | Expr::ListComp(_) | Expr::DictComp(_) | Expr::SetComp(_) => true,
        Expr::Call(call) => {
            matches!(
                last_name(&call.func),
                Some("list" | "dict" | "set" | "bytearray" | "deque" | "defaultdict" | "Counter")
            )
        }
        _ => false,
    }
}

fn is_of_text_or_container(value: &Expr) -> bool {
    match value {
        Expr::BinOp(binary) => is_of_text_or_container(&binary.left) || is_of_text_or_container(&binary.right),
        value => matches!(
            value,
            Expr::StringLiteral(_)
                | Expr::BytesLiteral(_)
                | Expr::FString(_)
                | Expr::List(_)
                | Expr::Tuple(_)
                | Expr::ListComp(_)
                | Expr::Dict(_)
        ),
    }
}

/// Another operator for the same operands.
fn other_operator(operator: BinaryOperator) -> Option<(&'static str, &'static str)> {
    Some(match operator {
        BinaryOperator::Add => ("+", "-"),
        BinaryOperator::Sub => ("-", "+"),
        BinaryOperator::Mult => ("*", "+"),
        BinaryOperator::Div => ("/", "*"),
        BinaryOperator::FloorDiv => ("//", "/"),
        BinaryOperator::Mod => ("%", "//"),
        BinaryOperator::Pow => ("**", "*"),
        BinaryOperator::LShift => ("<<", ">>"),
        BinaryOperator::RShift => (">>", "<<"),
        BinaryOperator::BitOr => ("|", "&"),
        BinaryOperator::BitXor => ("^", "&"),
        BinaryOperator::BitAnd => ("&", "|"),
        BinaryOperator::MatMult => return None,
    })
}

/// The text of an expression, in parentheses unless it can stand anywhere.
fn parenthesised(expression: &Expr, text: &str) -> String {
    let is_atom = matches!(
        expression,
        Expr::Name(_)
            | Expr::Attribute(_)
            | Expr::Call(_)
            | Expr::Subscript(_)
            | Expr::List(_)
            | Expr::Dict(_)
            | Expr::Set(_)
            | Expr::StringLiteral(_)
            | Expr::NumberLiteral(_)
            | Expr::ListComp(_)
            | Expr::DictComp(_)
            | Expr::SetComp(_)
    );
    match is_atom {
        true => text.to_owned(),
        false => format!("({text})"),
    }
}

/// The range of an argument with the comma that goes with it.
fn argument_range(arguments: &Arguments, at: usize) -> Range<usize> {
    let all: BTreeMap<usize, usize> = arguments
        .args
        .iter()
        .map(|argument| (argument.start().to_usize(), argument.end().to_usize()))
        .chain(arguments.keywords.iter().map(|keyword| (keyword.start().to_usize(), keyword.end().to_usize())))
        .collect();
    let own = match at.checked_sub(arguments.args.len()) {
        None => arguments.args[at].start().to_usize(),
        Some(at) => arguments.keywords[at].start().to_usize(),
    };
    let end = all[&own];
    match (all.range(..own).next_back(), all.range(own + 1..).next()) {
        (Some((_, before)), _) => *before..end,
        (None, Some((next, _))) => own..*next,
        (None, None) => own..end,
    }
}

/// The header of a class, up to the end of its arguments.
fn range_of_header(class: &StmtClassDef) -> Range<usize> {
    let end = class.arguments.as_ref().map_or(class.name.end(), |arguments| arguments.end());
    class.name.start().to_usize()..end.to_usize()
}
