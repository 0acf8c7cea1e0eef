//! Parses a snippet without running it, as a [`Syntax`]: the imports at its top, its asserts and its last line. Refuses a text
//! that Python would read otherwise than people do.

use std::sync::LazyLock;

use regex::Regex;
use ruff_python_ast::{Expr, Stmt};
use ruff_python_parser::{Mode, ParseOptions, parse_unchecked};
use ruff_text_size::Ranged;

use super::asserts::{self, Assert};
use super::defect::Defect;
use super::problem::{Problem, Source};
use super::stdlib;
use verify_protocol::message::Import;

/// The byte-order mark that some editors write at the start of a file. Python and `verify` read over it.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The number of hiding characters of a snippet that are reported: as many as a person corrects one by one.
const MOST_CHARACTERS: usize = 10;

/// What the syntax of a snippet shows.
#[derive(Debug, Default)]
pub(super) struct Syntax {
    /// The imports of the standard library at its top that can be made ahead of it, sorted.
    pub imports: Vec<Import>,
    /// The modules of packages that it imports at its top, in its order.
    pub packages: Vec<String>,
    pub asserts: Vec<Assert>,
    /// The first line of the statement that stands last, counted from 1.
    pub last_line: u32,
}

/// The text without the byte-order mark at its start.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}

/// Refuses a declaration of the source encoding (PEP 263) other than UTF-8: Python would run a different text than people
/// and `verify` read.
pub(super) fn check_encoding(text: &str, source: &Source) -> Option<Problem> {
    // The expressions of `tokenize`.
    static DECLARATION: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)").expect("it is a regular expression")
    });
    static WITHOUT_CODE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^[ \t\f]*(#|\r?\n|$)").expect("it is a regular expression"));
    let mut start = text.len() - without_mark(text).len();
    for line in text[start..].split_inclusive('\n').take(2) {
        if let Some(name) = DECLARATION.captures(line).and_then(|found| found.get(1)) {
            let normal = name.as_str().to_ascii_lowercase().replace('_', "-");
            if normal == "utf-8" || normal.starts_with("utf-8-") || normal == "utf8" {
                return None;
            }
            let span = start + name.start()..start + name.end();
            let problem = source.problem(Defect::NotPython, span, "the snippet declares an encoding other than UTF-8");
            return Some(problem.expected("expected UTF-8").fix("remove the declaration, and save the file as UTF-8"));
        }
        // After a line with code, Python does not look for a declaration.
        if !WITHOUT_CODE.is_match(line) {
            return None;
        }
        start += line.len();
    }
    None
}

/// Refuses characters that hide code. Python ends a line at a lone carriage return, and its versions differ about NUL;
/// editors and diffs end lines elsewhere, or show nothing. In a string, an escape does the same and can be seen.
pub(super) fn check_characters(text: &str, source: &Source) -> Vec<Problem> {
    let mut start = text.len() - without_mark(text).len();
    let mut found = Vec::new();
    for line in text[start..].split_inclusive('\n') {
        let has_code = !line.chars().all(char::is_whitespace);
        let hiding = line.char_indices().filter(|(at, c)| hides(*c, &line[at + c.len_utf8()..], has_code));
        found.extend(hiding.map(|(at, c)| (start + at, c)));
        start += line.len();
    }
    let problem = |(at, c): (usize, char)| {
        let (what, expected, fix) = match c {
            '\r' => (
                "carriage return without a line feed: Python begins a new line here".to_owned(),
                r"expected `\n` or `\r\n`",
                r"end the line with a line feed; in a string, write the escape `\r`".to_owned(),
            ),
            '\u{c}' => (
                "form feed in a line with code: Python counts the indentation anew here".to_owned(),
                "expected a blank or a line feed",
                r"put the form feed on a line of its own; in a string, write the escape `\f`".to_owned(),
            ),
            c => {
                let code = u32::from(c);
                let escape = if code < 0x100 { format!("\\x{code:02x}") } else { format!("\\u{code:04x}") };
                (
                    format!("the invisible character U+{code:04X} can hide code"),
                    "expected characters that can be seen",
                    format!("remove it; in a string, write the escape `{escape}`"),
                )
            }
        };
        source.problem(Defect::HiddenCharacter, at..at + c.len_utf8(), what).expected(expected).fix(fix)
    };
    found.into_iter().take(MOST_CHARACTERS).map(problem).collect()
}

/// Whether a character hides code. `rest` is what follows on its line, and `has_code` whether the line is not blank.
fn hides(c: char, rest: &str, has_code: bool) -> bool {
    match c {
        '\n' | '\t' => false,
        '\r' => rest != "\n",
        // A form feed alone on its line separates pages.
        '\u{c}' => has_code,
        '\u{2028}' | '\u{2029}' | BYTE_ORDER_MARK => true,
        c => c.is_control() || crate::text::is_bidi_control(c),
    }
}

/// Whether the identifier `gc` is anywhere in the text, a string or a comment included. Such a snippet may look at what the
/// collector tracks.
pub(super) fn mentions_collector(text: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices("gc")
        .any(|(at, word)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next()))
}

/// Parses a snippet and returns its syntax, and the problems of it. `has_packages` says that the snippet depends on packages
/// outside the standard library.
pub(super) fn read(text: &str, source: &Source, has_packages: bool) -> (Syntax, Vec<Problem>) {
    let parsed = parse_unchecked(text, ParseOptions::from(Mode::Module));
    // One mistake can cause many errors; the first one is where to look.
    if let Some(error) = parsed.errors().first() {
        let problem =
            source.problem(Defect::NotPython, error.location.to_std_range(), "the snippet is not valid Python");
        let problem = problem.expected(error.error.to_string()).fix("correct the syntax; nothing was run");
        return (Syntax::default(), vec![problem]);
    }
    let Some(module) = parsed.try_into_module() else { return Default::default() };
    let body = module.suite();
    let (asserts, problems) = asserts::read(body, text, source);
    let last_line = last(body).map_or(1, |at| asserts::line_of(text, at));
    let (imports, packages) = imports(body, has_packages);
    (Syntax { imports, packages, asserts, last_line }, problems)
}

/// The offset of the statement that stands last, looked up inside compound statements.
fn last(mut body: &[Stmt]) -> Option<usize> {
    let mut at = None;
    while let Some(statement) = body.last() {
        at = Some(start_of(statement));
        body = match statement {
            Stmt::If(statement) => statement.elif_else_clauses.last().map_or(&statement.body, |clause| &clause.body),
            Stmt::For(statement) => first_filled([&statement.orelse, &statement.body]),
            Stmt::While(statement) => first_filled([&statement.orelse, &statement.body]),
            Stmt::With(statement) => &statement.body,
            Stmt::Try(statement) if !statement.is_star => {
                first_filled([&statement.finalbody, first_filled([&statement.orelse, &statement.body])])
            }
            _ => &[],
        };
    }
    at
}

/// The first body, or the second one if the first has no statements.
fn first_filled([first, second]: [&[Stmt]; 2]) -> &[Stmt] {
    if first.is_empty() { second } else { first }
}

/// The offset at which Python says that a statement starts: a definition starts below its decorators.
fn start_of(statement: &Stmt) -> usize {
    let start = match statement {
        Stmt::FunctionDef(function) if !function.decorator_list.is_empty() => function.name.start(),
        Stmt::ClassDef(class) if !class.decorator_list.is_empty() => class.name.start(),
        statement => statement.start(),
    };
    start.to_usize()
}

/// The imports that come before everything else: those of the standard library, and the modules of packages. Later imports are
/// left to the snippet: code before them may inspect `sys.modules`.
fn imports(body: &[Stmt], has_packages: bool) -> (Vec<Import>, Vec<String>) {
    let import = |module: &str, name: Option<String>| Import { module: module.to_owned(), name };
    let mut imports = Vec::new();
    for statement in body {
        match statement {
            // A lazy import (PEP 810) may never happen, and the snippet may look whether it has.
            Stmt::Import(statement) if statement.is_lazy => break,
            Stmt::ImportFrom(statement) if statement.is_lazy => break,
            Stmt::Import(statement) => {
                imports.extend(statement.names.iter().map(|alias| import(&alias.name, None)));
            }
            Stmt::ImportFrom(statement) if statement.level == 0 => {
                let Some(module) = &statement.module else { continue };
                imports.push(import(module, None));
                if stdlib::is_package(module) {
                    let names = statement.names.iter().filter(|alias| &*alias.name != "*");
                    imports.extend(names.map(|alias| import(module, Some(alias.name.to_string()))));
                }
            }
            Stmt::Expr(expression) if matches!(*expression.value, Expr::StringLiteral(_)) => {}
            _ => break,
        }
    }
    let mut packages = Vec::new();
    for import in imports.iter().filter(|import| has_packages && !stdlib::has_top(&import.module)) {
        if !packages.contains(&import.module) {
            packages.push(import.module.clone());
        }
    }
    imports.retain(|import| stdlib::is_worth_preloading(&import.module));
    imports.sort_unstable();
    imports.dedup();
    (imports, packages)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn source(text: &str) -> Source {
        Source::new(Path::new("snippets/a/b/c.py"), text.into())
    }

    fn syntax(text: &str) -> Syntax {
        let (syntax, problems) = read(text, &source(text), false);
        assert_eq!(problems.len(), 0, "{text}: {problems:?}");
        syntax
    }

    #[test]
    fn the_last_line_is_found_inside_compound_statements() {
        for (text, line) in [
            ("", 1),
            ("\n\nx = 1\n", 3),
            ("x = 1\ny = (\n  2\n)\n", 2),
            ("if x:\n    a\nelif y:\n    b\n    c\n", 5),
            ("if x:\n    a\nelse:\n    if y:\n        b\n", 5),
            ("for x in y:\n    a\n    b\n", 3),
            ("for x in y:\n    a\nelse:\n    b\n", 4),
            ("while x:\n    with y:\n        a\n", 3),
            ("try:\n    a\nexcept E:\n    b\n", 2),
            ("try:\n    a\nexcept E:\n    b\nelse:\n    c\n", 6),
            ("try:\n    a\nexcept E:\n    b\nelse:\n    c\nfinally:\n    d\n", 8),
            ("try:\n    a\nexcept* E:\n    b\n", 1),
            ("match x:\n    case 1:\n        a\n", 1),
            ("def f():\n    a\n", 1),
            ("@d\n@e\ndef f():\n    a\n", 3),
            ("@d\nclass C:\n    a\n", 2),
            ("async def f():\n    a\n", 1),
            ("\u{feff}x = 1\ny = 2", 2),
            ("x = 1\r\ny = 2\r\n", 2),
            ("x = 1; y = 2\n", 1),
        ] {
            assert_eq!(syntax(text).last_line, line, "{text}");
        }
    }

    #[test]
    fn lazy_imports_are_read_and_left_to_python() {
        let imports = |text: &str| syntax(text).imports.into_iter().map(|import| import.module).collect::<Vec<_>>();
        assert_eq!(imports("import decimal\nlazy import json\nimport typing\nassert x\n"), ["decimal"]);
        assert_eq!(imports("lazy from json import loads\nimport decimal\n"), [""; 0]);
        assert_eq!(syntax("lazy import json\nassert x\n").asserts[0].line, 2);
        assert_eq!(syntax("lazy = 1\nprint(lazy)\n").last_line, 2);
    }

    #[test]
    fn an_encoding_is_declared_where_python_looks_for_it() {
        let is_refused = |text: &str| check_encoding(text, &source(text)).is_some();
        for refused in [
            "# coding: latin-1\n",
            "\u{feff}# coding: latin-1\n",
            "#!/usr/bin/python\n# -*- coding: latin-1 -*-\n",
            "\n# coding=latin-1\n",
            "\r\n# coding=latin-1\r\n",
            " \t\x0c\n# coding=latin-1\n",
        ] {
            assert!(is_refused(refused), "{refused:?}");
        }
        for accepted in [
            "x = 1\n# coding: latin-1\n",
            "\u{feff}x = 1\n# coding: latin-1\n",
            "x = '''\n# coding: latin-1'''\n",
            "# coding: utf-8\n# coding: latin-1\n",
            "\n\n# coding: latin-1\n",
            "# coding: UTF_8\n",
        ] {
            assert!(!is_refused(accepted), "{accepted:?}");
        }
    }

    #[test]
    fn characters_that_hide_code_are_refused() {
        let refused = |text: &str| check_characters(text, &source(text)).len();
        for text in [
            "# a\rassert False\n",
            "x = 1\r",
            "x = '''\r'''\n",
            "\x0c  x = 1\n",
            "if x:\n    y\n  \x0c  z\n",
            "# \x1a\n",
            "x = '\0'\n",
            "# \u{b}\n",
            "# \x1c\n",
            "# \u{85}x\n",
            "# \u{2028}x\n",
            "# \u{202e}x\n",
            "x\u{feff} = 1\n",
            "print('\x1b[2J')\n",
        ] {
            assert_eq!(refused(text), 1, "{text:?}");
        }
        for text in
            ["", "\u{feff}x = 1\n", "x = 1\r\ny = 2\r\n", "\tx\n", "x\n\x0c\ny\n", "\x0c", "x = 'é – \u{1f600}'\n"]
        {
            assert_eq!(refused(text), 0, "{text:?}");
        }
        assert_eq!(refused(&"\0".repeat(1000)), MOST_CHARACTERS);
    }

    #[test]
    fn the_collector_is_mentioned_by_its_name() {
        for text in ["import gc", "'gc'", "x.gc.y", "gc", "#gc"] {
            assert!(mentions_collector(text), "{text}");
        }
        for text in ["", "gcd(1, 2)", "_gc", "gc_", "gcé", "xgc1", "GC"] {
            assert!(!mentions_collector(text), "{text}");
        }
    }
}
