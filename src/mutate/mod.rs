//! Mutants of a snippet: copies with one change each, made to see whether its asserts notice. A [`Mutant`] that ends as the
//! snippet does has survived, and shows something that no assert looks at.
//!
//! [`mutants`] reads the syntax and makes them. It is pure and deterministic: the same text has the same mutants, in the order
//! of the file. `candidates` finds the changes, and `rules` the places where a change says nothing about the evidence.
//! Nothing inside an `assert` is changed: what a mutant tests are the asserts. Every line keeps its number.

mod candidates;
mod fate;
mod operator;
mod rules;
mod score;
mod syntax;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ruff_python_ast::Stmt;
use ruff_python_ast::comparable::ComparableStmt;
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};

pub use self::fate::{Death, Fate};
pub use self::operator::Operator;
use self::rules::Zones;
pub use self::rules::{Rule, Ruled};
pub use self::score::{MutantStanding, Score};

/// A copy of a snippet with one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// Names the change by its kind and the text that it changes, and by a number if the file has several that are alike:
    /// `number: range(3) -> range(4)`. The name stays the same when other parts of the file are edited.
    pub name: String,
    pub operator: Operator,
    /// The line of the change, from 1.
    pub line: u32,
    /// The line of the module-level statement that it is in, from 1.
    pub statement_line: u32,
    /// The rule that says why its survival would not count, if there is one.
    pub ruled: Option<Ruled>,
    /// The bytes of the source that are replaced.
    range: Range<usize>,
    replacement: String,
    /// The bytes of the expression or the simple statement that the change is in. They run if the change does.
    place: Range<usize>,
    /// The end of the simple statement that the change is in.
    statement_end: Option<usize>,
}

/// What is evaluated in the place of an expression to see whether it is reached: the process ends, and no handler of the
/// snippet can keep it from that.
const STOP: &str = "__import__('os')._exit(77)";

impl Mutant {
    /// The text of the mutant.
    pub fn text(&self, source: &str) -> String {
        replaced(source, &[(self.range.clone(), self.replacement.clone())])
    }

    /// The lines that differ, as a diff: those of the source with `-`, and those of the mutant with `+`.
    pub fn diff(&self, source: &str) -> Vec<String> {
        let text = self.text(source);
        let changed = source.lines().zip(text.lines()).filter(|(old, new)| old != new);
        let (mut old_lines, mut new_lines) = (Vec::new(), Vec::new());
        for (old, new) in changed {
            old_lines.push(format!("- {old}"));
            if !new.trim().is_empty() {
                new_lines.push(format!("+ {new}"));
            }
        }
        old_lines.append(&mut new_lines);
        old_lines
    }

    /// The text of the snippet with an end of the process in the place of the change. If it ends as the snippet does, what the
    /// mutant changes never runs.
    pub fn stopped(&self, source: &str) -> String {
        replaced(source, &[(self.place.clone(), in_place(&source[self.place.clone()], STOP))])
    }

    /// The text of the snippet with an end of the process behind the simple statement of the change, if it changes a value in one.
    /// If it ends as the snippet does, the statement raises.
    pub fn stopped_behind(&self, source: &str) -> Option<String> {
        let is_value = matches!(self.operator, Operator::Number | Operator::String | Operator::Boolean);
        let end = self.statement_end.filter(|_| is_value)?;
        let text = replaced(source, &[(end..end, format!("; {STOP}"))]);
        parse(&text).map(|_| text)
    }

    /// The text of the mutant with the condition of an assert replaced by a false one. If it ends as the snippet does, the
    /// mutant does not execute that assert.
    pub fn with_failing(&self, source: &str, assert: &NestedAssert) -> String {
        let condition = &assert.condition;
        let edits = [
            (self.range.clone(), self.replacement.clone()),
            (condition.start..condition.start, " (0) and (".to_owned()),
            (condition.end..condition.end, ")".to_owned()),
        ];
        replaced(source, &edits)
    }
}

/// An assert that a run can pass by: it is inside of a compound statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NestedAssert {
    /// Its place among the asserts of the file.
    pub index: usize,
    condition: Range<usize>,
}

/// The mutants of a snippet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mutants {
    /// In the order of the file.
    pub all: Vec<Mutant>,
    /// The asserts that a mutant may fail to execute.
    pub nested_asserts: Vec<NestedAssert>,
    /// The lines of the asserts that are statements of the module itself.
    pub module_asserts: BTreeSet<u32>,
}

/// The most changes of one snippet that are tried. Each is parsed, and a hostile file can be nothing but numbers; the longest of
/// the shipped bank has 150.
const MOST_CANDIDATES: usize = 1_000;

/// Makes the mutants of a snippet. A text that is not valid Python has none.
pub fn mutants(source: &str) -> Mutants {
    let Some(body) = parse(source) else { return Mutants::default() };
    let lines = LineStarts::of(source);
    let (nested_asserts, module_asserts) = candidates::asserts(&body, &lines);
    let mut candidates = candidates::find(&body, source);
    let zones = Zones::of(&body);
    candidates.truncate(MOST_CANDIDATES);
    candidates.sort_by_key(|candidate| (candidate.range.start, candidate.range.end, candidate.operator));

    let original: Vec<ComparableStmt<'_>> = body.iter().map(ComparableStmt::from).collect();
    let mut texts = BTreeSet::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for candidate in candidates {
        let name = candidate.name(source);
        let mutant = Mutant {
            name: String::new(),
            operator: candidate.operator,
            line: lines.of_byte(candidate.range.start),
            statement_line: lines.of_byte(candidate.statement),
            ruled: zones.rule_of(candidate.range.start, candidate.operator),
            range: candidate.range,
            replacement: candidate.replacement,
            place: candidate.place,
            statement_end: candidate.statement_end,
        };
        let text = mutant.text(source);
        // A change of the text that Python does not see, or does not accept, is no mutant.
        let Some(changed) = parse(&text) else { continue };
        let is_equal = changed.len() == original.len()
            && changed.iter().map(ComparableStmt::from).zip(&original).all(|(changed, original)| changed == *original);
        if is_equal || !texts.insert(text) {
            continue;
        }
        let number = numbers.entry(name.clone()).or_default();
        *number += 1;
        let name = if *number == 1 { name } else { format!("{name} #{number}") };
        all.push(Mutant { name, ..mutant });
    }
    Mutants { all, nested_asserts, module_asserts }
}

/// Chooses the mutants to run, at most `limit`, and returns their places in the order of the file. Those that a rule takes out
/// in any case are left out. The choice takes from each operator in turn, and depends on the names alone, so that an edit
/// elsewhere in the file changes little of it.
pub fn sample(mutants: &Mutants, limit: Option<usize>) -> Vec<usize> {
    let is_run = |mutant: &Mutant| !matches!(mutant.ruled, Some(Ruled::Always(_)));
    let mut by_operator: BTreeMap<Operator, Vec<usize>> = BTreeMap::new();
    for (at, mutant) in mutants.all.iter().enumerate().filter(|(_, mutant)| is_run(mutant)) {
        by_operator.entry(mutant.operator).or_default().push(at);
    }
    let order = |at: &usize| *blake3::hash(mutants.all[*at].name.as_bytes()).as_bytes();
    // Those that are taken last stand first.
    for places in by_operator.values_mut() {
        places.sort_by_key(|at| std::cmp::Reverse(order(at)));
    }
    let limit = limit.unwrap_or(usize::MAX);
    let mut chosen = Vec::new();
    while chosen.len() < limit && !by_operator.is_empty() {
        for places in by_operator.values_mut() {
            if chosen.len() < limit {
                chosen.extend(places.pop());
            }
        }
        by_operator.retain(|_, places| !places.is_empty());
    }
    chosen.sort_unstable();
    chosen
}

/// Parses a text. `None`: it is not valid Python.
fn parse(source: &str) -> Option<Vec<Stmt>> {
    let parsed = parse_unchecked(source, ParseOptions::from(Mode::Module));
    if !parsed.errors().is_empty() {
        return None;
    }
    Some(parsed.try_into_module()?.into_syntax().body.into_iter().collect())
}

/// Applies edits of one text. They do not overlap.
fn replaced(source: &str, edits: &[(Range<usize>, String)]) -> String {
    let mut edits: Vec<&(Range<usize>, String)> = edits.iter().collect();
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut text = String::with_capacity(source.len() + 64);
    let mut at = 0;
    for (range, replacement) in edits {
        text += &source[at..range.start];
        text += replacement;
        at = range.end;
    }
    text + &source[at..]
}

/// Makes `new` take as many lines as `old`, the text of an expression, does.
fn in_place(old: &str, new: &str) -> String {
    let missing = newlines(old).saturating_sub(newlines(new));
    if missing == 0 { new.to_owned() } else { format!("({new}{})", "\n".repeat(missing)) }
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// Where the lines of a text start.
struct LineStarts(Vec<usize>);

impl LineStarts {
    fn of(text: &str) -> LineStarts {
        LineStarts(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of a byte, from 1.
    fn of_byte(&self, at: usize) -> u32 {
        u32::try_from(self.0.partition_point(|start| *start <= at)).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the mutants that no rule covers.
    fn names(source: &str) -> Vec<String> {
        mutants(source).all.into_iter().filter(|mutant| mutant.ruled.is_none()).map(|mutant| mutant.name).collect()
    }

    /// The texts of the mutants of one kind.
    fn texts(source: &str, operator: Operator) -> Vec<String> {
        let all = mutants(source).all.into_iter().filter(|mutant| mutant.operator == operator);
        all.map(|mutant| mutant.text(source)).collect()
    }

    #[test]
    fn each_operator_changes_one_thing() {
        use Operator::*;
        for (operator, source, expected) in [
            (Number, "f(1, -2)\n", &["f(2, -2)\n", "f(1, -3)\n"][..]),
            (Number, "x = 0.5 + 0.0\n", &["x = (0.5 * 2) + 0.0\n", "x = 0.5 + 1.0\n"]),
            (Number, "x = 2_000\n", &["x = (2_000 // 2)\n"]),
            (
                String,
                "x = ['', b'a', r'\\d']\n",
                &["x = ['x', b'a', r'\\d']\n", "x = ['', b'xa', r'\\d']\n", "x = ['', b'a', r'x\\d']\n"],
            ),
            // A program in a text is not changed as a text.
            (String, "exec('x = 1')\nx = '''\na\n'''\n", &[]),
            (Boolean, "f(True)\n", &["f(False)\n"]),
            (Arithmetic, "x = a + b\n", &["x = a - b\n"]),
            (Arithmetic, "x = 'a' + b\n", &["x = 'a'\n"]),
            (Arithmetic, "x = '%s' % b\n", &[]),
            (Arithmetic, "x += 1\n", &["x -= 1\n"]),
            (Arithmetic, "x = -a\n", &["x = (a)\n"]),
            (Logic, "x = a and b\n", &["x = a or b\n"]),
            (Logic, "x = not a\n", &["x = (a)\n"]),
            (Comparison, "x = a <= b\n", &["x = a < b\n"]),
            (Comparison, "x = a not in b\n", &["x = a in b\n"]),
            (Identity, "x = a is b\n", &["x = a == b\n"]),
            (Identity, "x = a != b\n", &["x = a is not b\n"]),
            (Identity, "x = a is None\n", &[]),
            // Small numbers are one object.
            (Identity, "x = a == 1\n", &[]),
            (Identity, "class A:\n    def __eq__(self, o):\n        return self.a == o.a\n", &[]),
            (Condition, "if a:\n    f()\n", &["if not (a):\n    f()\n"]),
            (Condition, "if a == 1:\n    f()\n", &[]),
            (Filter, "x = [a for a in b if a]\n", &["x = [a for a in b if True]\n"]),
            (SwapArguments, "f(a, b, c)\n", &["f(b, a, c)\n"]),
            (SwapArguments, "f(a, a)\nf(*a, b)\n", &[]),
            (RemoveKeyword, "f(a, key=b, other=c)\n", &["f(a, other=c)\n", "f(a, key=b)\n"]),
            (RemoveCall, "x = sorted(a)\ny = a.strip()\n", &["x = a\ny = a.strip()\n", "x = sorted(a)\ny = a\n"]),
            (NoCopy, "x = a[:]\n", &["x = a\n"]),
            (NoCopy, "x = copy.copy(a)\n", &["x = a\n"]),
            (NoCopy, "x = list(a)\n", &["x = a\n"]),
            (Copy, "a = [1]\nb, = a\n", &[]),
            (Copy, "a = [1]\nb = a\nc = d\n", &["a = [1]\nb = __import__('copy').copy(a)\nc = d\n"]),
            (RemoveStatement, "a.append(1)\n", &["pass\n"]),
            (RemoveStatement, "a.b = 1\ndel a\n", &["pass\ndel a\n", "a.b = 1\npass\n"]),
            // Without its only value, a name is an error and shows nothing.
            (RemoveStatement, "import a\nb = 1\nprint(b)\n", &[]),
            (RemoveStatement, "b = 1\nb = 2\n", &["b = 1\npass\n"]),
            (RemoveStatement, "class A:\n    __slots__ = ()\n    a = 1\n", &["class A:\n    pass\n    a = 1\n"]),
            (
                RemoveMethod,
                "class A:\n    def __eq__(self, o):\n        return 1\n    b = 2\n",
                &["class A:\n    pass\n\n    b = 2\n"],
            ),
            (RemoveDecorator, "@a\n@b(1)\ndef f(): ...\n", &["\n@b(1)\ndef f(): ...\n", "@a\n\ndef f(): ...\n"]),
            (
                RemoveBase,
                "class A(B, C, metaclass=D): ...\n",
                &["class A(C, metaclass=D): ...\n", "class A(B, metaclass=D): ...\n"],
            ),
            (RemoveBase, "class A(ValueError): ...\n", &[]),
            (ReturnNone, "def f():\n    return a\n", &["def f():\n    return None\n"]),
            (EarlyReturn, "def f():\n    a()\n    b()\n", &["def f():\n    return; a()\n    b()\n"]),
            (EarlyReturn, "def f():\n    return a\n", &[]),
            (YieldNone, "def f():\n    yield a\n", &["def f():\n    yield None\n"]),
            (LoopBound, "for a in range(b):\n    f()\n", &["for a in range(b - 1):\n    f()\n"]),
            (LoopBound, "for _ in range(9):\n    f()\n", &["for _ in range(1):\n    f()\n"]),
            (LoopBound, "for a in b:\n    f()\n", &["for a in ():\n    f()\n"]),
            (
                Exception,
                "try:\n    f()\nexcept (A, B):\n    g()\n",
                &[
                    "try:\n    f()\nexcept (ZeroDivisionError, B):\n    g()\n",
                    "try:\n    f()\nexcept (A, ZeroDivisionError):\n    g()\n",
                ],
            ),
            (Exception, "raise ZeroDivisionError('a')\n", &["raise KeyError('a')\n"]),
            (RemoveCause, "raise A from b\n", &["raise A\n"]),
        ] {
            assert_eq!(texts(source, operator), expected, "{}: {source}", operator.label());
        }
    }

    #[test]
    fn nothing_inside_an_assert_is_changed() {
        assert_eq!(names("assert f(1) == 2, 'text'\nfor a in b:\n    assert a\n"), ["loop-bound: b -> ()"]);
    }

    #[test]
    fn what_only_readers_see_is_not_changed() {
        let source = "'''Text.'''\nimport a\ndef f(x: 1 = None) -> 2:\n    '''Text.'''\n    ...\nif __name__ == '__main__':\n    pass\n";
        assert_eq!(names(source), [""; 0]);
    }

    #[test]
    fn lines_keep_their_numbers() {
        let source = "a = [\n    1,\n]\nf(\n    a,\n    key=[\n        2,\n    ],\n)\n\n\nclass A(\n    B,\n    C,\n):\n    pass\nassert a\n";
        let all = mutants(source).all;
        assert!(all.len() > 4, "{all:?}");
        for mutant in all {
            let text = mutant.text(source);
            assert_eq!(text.lines().position(|line| line == "assert a"), Some(16), "{}:\n{text}", mutant.name);
            let stopped = mutant.stopped(source);
            assert_eq!(stopped.lines().position(|line| line == "assert a"), Some(16), "{}:\n{stopped}", mutant.name);
        }
    }

    #[test]
    fn a_name_survives_edits_elsewhere() {
        let before = "x = f(1)\ny = g(2)\n";
        let after = "import a\n\n\nx = f(1)\nz = f(3)\ny = g(2)\n";
        let (before, after) = (names(before), names(after));
        assert!(before.iter().all(|name| after.contains(name)), "{before:?}\n{after:?}");
        assert_eq!(
            names("f(1, 1)\nf(1, 1)\n")[..2],
            ["remove-statement: f(1, 1) -> pass", "number: f(1, 1) -> f(2, 1)"]
        );
        assert!(names("f(1, 1)\nf(1, 1)\n").contains(&"number: f(1, 1) -> f(2, 1) #2".to_owned()));
    }

    #[test]
    fn rules_cover_what_says_nothing_about_the_evidence() {
        use Rule::*;
        let ruled = |source: &str| {
            let all = mutants(source).all;
            all.into_iter()
                .map(|mutant| mutant.ruled)
                .collect::<BTreeSet<Option<Ruled>>>()
                .into_iter()
                .collect::<Vec<_>>()
        };
        for (source, expected) in [
            ("print('a', 1)\n", vec![Some(Ruled::Always(Printed))]),
            ("x = 1\nprint(x)\n", vec![Some(Ruled::IfItSurvives(Printed))]),
            ("x = 1\ny = x\nprint(y)\n", vec![Some(Ruled::IfItSurvives(Printed))]),
            ("x = 1\nprint(x)\nf(x)\n", vec![None]),
            ("def f():\n    raise a('text')\n", vec![None, Some(Ruled::Always(Message))]),
            ("x = ValueError('text')\n", vec![Some(Ruled::Always(Message))]),
            ("x = lock.acquire(timeout=5)\n", vec![Some(Ruled::IfItSurvives(Timeout)), Some(Ruled::Always(Timeout))]),
            ("x = sleep(5)\n", vec![Some(Ruled::Always(Timeout))]),
            ("x = ', '.join(a)\n", vec![None]),
            ("T = TypeVar('T')\n", vec![Some(Ruled::IfItSurvives(Message))]),
            ("warnings.simplefilter('ignore')\n", vec![Some(Ruled::IfItSurvives(Printed))]),
            ("warnings.simplefilter('always')\n", vec![None]),
            ("gc.disable()\n", vec![None]),
            ("file.close()\n", vec![Some(Ruled::IfItSurvives(CleanUp))]),
            ("try:\n    a = b\nfinally:\n    f()\n", vec![Some(Ruled::IfItSurvives(CleanUp))]),
            ("x = 1\nassert x\nf(2)\n", vec![None, Some(Ruled::Always(CleanUp))]),
            // The call after the asserts runs one.
            ("def f(x):\n    assert x\nf(2)\n", vec![None]),
        ] {
            let found = ruled(source);
            let printed =
                |found: &[Option<Ruled>]| found.iter().map(|each| format!("{each:?}")).collect::<BTreeSet<_>>();
            assert_eq!(printed(&found), printed(&expected), "{source}");
        }
    }

    #[test]
    fn a_sample_has_some_of_every_kind() {
        let all = mutants("a = 1\nb = 2\nc = 3\nd = 4\nf(not a)\n");
        let kinds = |limit| {
            let chosen = sample(&all, limit).into_iter().map(|at| all.all[at].operator);
            chosen.collect::<BTreeSet<Operator>>()
        };
        assert_eq!(kinds(Some(3)), kinds(None));
        assert_eq!(sample(&all, Some(3)).len(), 3);
        assert_eq!(sample(&all, None).len(), all.all.len());
    }

    #[test]
    fn a_text_that_is_not_python_has_no_mutants() {
        assert_eq!(mutants("x = (1\n"), Mutants::default());
    }
}
