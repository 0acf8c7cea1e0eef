//! A [`Problem`] of a bank: what was found, where, what was expected, and how to fix it.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::defect::{Code, Defect};
use crate::text::{count, defuse};
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity, SourceCode};

/// A file of the bank with its text, shared by the problems in it.
#[derive(Debug, Clone)]
pub struct Source {
    /// Relative to the bank.
    pub path: PathBuf,
    text: Arc<NamedSource<Arc<str>>>,
}

impl Source {
    pub fn new(path: &Path, text: Arc<str>) -> Source {
        // A byte order mark or a control character must not reach a terminal through the quoted line. Replacements of the
        // same length in bytes keep the offsets valid.
        let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\t');
        let printable: Arc<str> = if text.bytes().all(is_plain) || !text.chars().any(is_unprintable) {
            text
        } else {
            let mut printable = String::with_capacity(text.len());
            for c in text.chars() {
                match c {
                    '\r' => printable.push(' '),
                    c if is_unprintable(c) => printable.extend(std::iter::repeat_n('?', c.len_utf8())),
                    c => printable.push(c),
                }
            }
            printable.into()
        };
        Source::named(path.to_owned(), printable)
    }

    /// A file with a text that is safe to print.
    fn named(path: PathBuf, printable: Arc<str>) -> Source {
        let name = one_line(&path.to_string_lossy());
        Source { path, text: Arc::new(NamedSource::new(name, printable)) }
    }

    /// Reports a problem at a range of bytes of this file. `what` says what was found.
    pub fn problem(&self, code: impl Into<Code>, span: Range<usize>, what: impl Into<String>) -> Problem {
        let text: &str = self.text.inner();
        // A span in bytes that are not UTF-8 can end inside the character that replaces them.
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end.max(start));
        Problem {
            code: code.into(),
            path: self.path.clone(),
            at: Some((self.clone(), start..end)),
            what: what.into(),
            expected: String::new(),
            fix: String::new(),
            severity: Severity::Error,
        }
    }

    /// The place of a byte, as `path:line`.
    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path.display(), line_and_column(self.text.inner(), at).0)
    }
}

/// The line and the column of a byte in a text, counted from 1.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(at)];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    (line, before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1)
}

/// A range of a text: the line and the column of its first byte and of the byte after it, each counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub start: (usize, usize),
    pub end: (usize, usize),
}

/// The longest text of a message, in bytes. Nobody reads more, and an entry of a hostile bank can be as long as its file.
const LONGEST_TEXT: usize = 2_000;
/// The longest part of a file that is quoted, in bytes: the text and a line on both sides.
const LONGEST_QUOTE: usize = 2_000;
/// The most problems of one file that are kept. A byte of a hostile file can be a problem that takes a thousand.
const MOST_OF_FILE: usize = 200;

/// Keeps the first problems of the file at `path`, and reports that there are more.
pub(super) fn cut(problems: &mut Vec<Problem>, path: &Path) {
    if problems.len() > MOST_OF_FILE {
        problems.truncate(MOST_OF_FILE);
        let problem =
            Problem::of_file(Defect::TooMany, path, format!("this file has more than {MOST_OF_FILE} problems"));
        problems.push(problem.fix("fix those that are reported; the next run reports the others"));
    }
}

/// Makes a text safe to print in one line, and cuts it: names of files and texts of a bank can contain anything.
fn one_line(text: &str) -> String {
    let line = |text: &str| crate::text::printable(text).replace('\n', "\\n");
    match text.len() > LONGEST_TEXT {
        true => line(&text[..text.floor_char_boundary(LONGEST_TEXT)]) + "…",
        false => line(text),
    }
}

fn is_unprintable(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{feff}' || crate::text::is_bidi_control(c)
}

/// One thing that is wrong with a bank. It is data for a report: what caused it is in its text.
#[derive(Debug, Clone)]
pub struct Problem {
    /// What kind of problem it is.
    pub code: Code,
    /// The file or folder, relative to the bank.
    pub path: PathBuf,
    at: Option<(Source, Range<usize>)>,
    what: String,
    expected: String,
    fix: String,
    severity: Severity,
}

impl Problem {
    /// Reports a problem of a whole file or folder. `what` says what was found, and what was expected if it is no text.
    pub fn of_file(code: impl Into<Code>, path: &Path, what: impl Into<String>) -> Problem {
        Problem {
            code: code.into(),
            path: path.to_owned(),
            at: None,
            what: what.into(),
            expected: String::new(),
            fix: String::new(),
            severity: Severity::Error,
        }
    }

    /// Adds what was expected; it is printed beside the underlined text, so only for a problem in a text.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Problem {
        self.expected = expected.into();
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<String>) -> Problem {
        self.fix = fix.into();
        self
    }

    /// Makes it a warning.
    #[must_use]
    pub fn warning(mut self) -> Problem {
        self.severity = Severity::Warning;
        self
    }

    /// Names the file by its path from where the reader stands, if `bank` is the path of the bank from there.
    #[must_use]
    pub fn seen_from(mut self, bank: &Path) -> Problem {
        if bank.as_os_str().is_empty() {
            return self;
        }
        self.path = bank.join(&self.path);
        if let Some((source, _)) = &mut self.at {
            *source = Source::named(self.path.clone(), source.text.inner().clone());
        }
        self
    }

    /// Makes it an error.
    #[must_use]
    pub fn denied(mut self) -> Problem {
        self.severity = Severity::Error;
        self
    }

    /// The place of the problem, by which problems are sorted.
    pub fn position(&self) -> (PathBuf, usize) {
        (self.path.clone(), self.at.as_ref().map_or(0, |(_, span)| span.start))
    }

    /// Whether it makes the bank malformed, or was denied.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// What was found.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// What was expected; empty if [`Problem::what`] says it.
    pub fn expectation(&self) -> &str {
        &self.expected
    }

    /// What to do about it; may be empty.
    pub fn advice(&self) -> &str {
        &self.fix
    }

    /// Where in its file it is, unless it is about the whole file.
    pub fn place(&self) -> Option<Place> {
        let (source, span) = self.at.as_ref()?;
        let [start, end] = [span.start, span.end].map(|at| line_and_column(source.text.inner(), at));
        Some(Place { start, end })
    }

    /// The source and the place in it, if the lines around it are short enough to quote.
    fn quoted(&self) -> Option<&(Source, Range<usize>)> {
        self.at.as_ref().filter(|(source, span)| {
            let text: &str = source.text.inner();
            let line_before = |at: usize| text[..at].rfind('\n');
            let line_after = |at: usize| text[at..].find('\n').map(|length| at + length);
            // A line of context on both sides.
            let start = line_before(span.start).map_or(0, |end| line_before(end).unwrap_or(0));
            let end = line_after(span.end).map_or(text.len(), |end| line_after(end + 1).unwrap_or(text.len()));
            end - start <= LONGEST_QUOTE
        })
    }

    /// Renders the problem for a person, in at most `width` columns.
    pub fn render(&self, width: usize, colour: bool, unicode: bool) -> String {
        let theme = match (unicode, colour) {
            (true, true) => GraphicalTheme::unicode(),
            (true, false) => GraphicalTheme::unicode_nocolor(),
            (false, _) => GraphicalTheme::none(),
        };
        // Ids and paths must stay whole, so that they can be copied.
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(width)
            .with_links(false)
            .with_context_lines(1)
            .with_break_words(false)
            .with_word_separator(textwrap::WordSeparator::AsciiSpace)
            .with_word_splitter(textwrap::WordSplitter::NoHyphenation);
        let mut text = String::new();
        match handler.render_report(&mut text, self) {
            Ok(()) => text + "\n",
            Err(_) => format!("{self}\n"),
        }
    }
}

/// The most problems that are rendered: more than anybody corrects between two runs. A hostile bank can have millions.
const MOST_RENDERED: usize = 1_000;

/// Renders problems for a person, in at most `width` columns. Nothing in them is a command to a terminal or a CI runner.
pub fn render_all(problems: &[Problem], width: usize, colour: bool) -> String {
    let shown = &problems[..problems.len().min(MOST_RENDERED)];
    let mut text: String = shown.iter().map(|problem| problem.render(width, colour, true)).collect();
    if problems.len() > shown.len() {
        text.push_str(&format!("… and {}\n", count(problems.len() - shown.len(), "more problem")));
    }
    // A word that begins a line of wrapped text can look like a command.
    defuse(&text)
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (code, what) = (self.code, one_line(&self.what));
        let path = one_line(&self.path.to_string_lossy());
        match (&self.at, self.quoted()) {
            (_, Some(_)) => write!(f, "{code}: {what}"),
            (Some((source, span)), None) => {
                let (line, column) = line_and_column(source.text.inner(), span.start);
                let expected = if self.expected.is_empty() { "" } else { "; " };
                write!(f, "{path}:{line}:{column}: {code}: {what}{expected}{}", one_line(&self.expected))
            }
            (None, None) => write!(f, "{path}: {code}: {what}"),
        }
    }
}

impl std::error::Error for Problem {}

impl Diagnostic for Problem {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        (!self.fix.is_empty()).then(|| Box::new(one_line(&self.fix)) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.quoted().map(|(source, _)| &*source.text as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (_, span) = self.quoted()?;
        let label = (!self.expected.is_empty()).then(|| one_line(&self.expected));
        Some(Box::new(std::iter::once(LabeledSpan::new(label, span.start, span.len()))))
    }
}
