//! Removes from an output what differs between runs and between machines: an ordered, append-only list of named steps.
//!
//! The order is part of the snapshots: a new step goes to the end, or every recorded output has to be reviewed again.
//!
//! Two outputs that differ in anything but what a step replaces have different texts. Controls, trailing blanks and the end of
//! the text become visible signs. A sign that an output contains itself becomes its code point. Every step is linear in the
//! size of the output, and the size of the result is limited.

#![expect(clippy::unnecessary_wraps, reason = "all steps have one signature, and some of them can fail")]

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::bank::files::LARGEST_SNAPSHOT;
use crate::bank::snippet::Redaction;
use crate::python::MachinePaths;
use crate::text::is_bidi_control;
use verify_protocol::observation::Observation;
use verify_protocol::size::bytes;

/// The paths that an output of one run may contain. They are replaced in the same way in snapshots and in reports.
#[derive(Debug, Clone, Copy)]
pub struct RunPaths<'a> {
    /// The path that the script had.
    pub script: &'a str,
    /// The name that is shown instead.
    pub script_name: &'a str,
    /// The path of the scratch directory, shown as `<scratch>`.
    pub scratch: &'a str,
    pub machine: &'a MachinePaths,
}

impl<'a> RunPaths<'a> {
    /// The paths of the run that `observation` describes. A snapshot names the script by its file name.
    pub fn of(observation: &'a Observation, machine: &'a MachinePaths) -> RunPaths<'a> {
        let script = observation.script.as_str();
        let script_name = script.rsplit('/').next().unwrap_or(script);
        RunPaths { script, script_name, scratch: &observation.scratch, machine }
    }

    /// Replaces every path of the run and of the machine.
    pub fn replace(&self, text: String) -> String {
        let text = self.replace_machine(self.replace_scratch(self.replace_script(text)));
        match text.contains("site-packages") {
            true => PACKAGES.replace_all(&text, "<packages>").into_owned(),
            false => text,
        }
    }

    fn replace_script(&self, text: String) -> String {
        replace_path(text, self.script, self.script_name)
    }

    fn replace_scratch(&self, text: String) -> String {
        replace_path(text, self.scratch, "<scratch>")
    }

    fn replace_machine(&self, mut text: String) -> String {
        for (path, name) in self.machine.pairs() {
            text = replace_path(text, path, name);
        }
        text
    }
}

/// A normalised text would be too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Overgrown {
    /// It is larger than [`LARGEST_GROWTH`] allows. The limit is in bytes, as are the others.
    #[error("its normalised output is larger than {} (`redact` makes it grow)", bytes(*limit))]
    Growth { limit: u64 },
    /// It does not fit into a snapshot.
    #[error("its normalised output is larger than {}, more than a snapshot may have; print less", bytes(*limit))]
    Snapshot { limit: u64 },
    /// The outputs of all snippets together are larger than a run keeps.
    #[error("the outputs of this run are larger than {} together; print less, or run fewer snippets at a time", bytes(*limit))]
    Run { limit: u64 },
}

/// How many times as large as the output the normalised text may be. An output of controls alone grows threefold, one of
/// bytes that are not UTF-8 eightfold.
const LARGEST_GROWTH: usize = 8;
/// What a normalised text may have in any case, in bytes.
const SMALLEST_LIMIT: usize = 64 << 10;

/// The largest normalised text, in bytes: that of a snapshot, less room for its header, of which a sentence is the longest part.
pub const LARGEST_TEXT: u64 = LARGEST_SNAPSHOT - (64 << 10);

/// Normalises the outputs of one run.
pub struct Normalizer<'a> {
    paths: RunPaths<'a>,
    redactions: &'a [Redaction],
    /// The addresses that were seen, with their numbers in the order of their appearance.
    addresses: HashMap<String, usize>,
    /// The largest size of the text that is being normalised, in bytes.
    limit: usize,
}

/// A step: its name, and what it does to the text.
type Rewrite = (&'static str, fn(&mut Normalizer<'_>, String) -> Result<String, Overgrown>);

const STEPS: &[Rewrite] = &[
    ("script-path", script_path),
    ("scratch-directory", scratch_directory),
    ("machine-paths", machine_paths),
    ("lines-of-the-library", lines_of_the_library),
    ("addresses", addresses),
    ("redactions", redactions),
    ("visible-ends", visible_ends),
    ("packages", packages),
];

impl<'a> Normalizer<'a> {
    /// Makes a normaliser for one run. The pieces of its output share the numbering of addresses.
    pub fn new(paths: RunPaths<'a>, redactions: &'a [Redaction]) -> Normalizer<'a> {
        Normalizer { paths, redactions, addresses: HashMap::new(), limit: 0 }
    }

    /// Normalises one piece of output. The result is printable; the newline at the end of the output is not part of it.
    ///
    /// # Errors
    /// Fails if the result would be too large.
    pub fn text(&mut self, output: &[u8]) -> Result<String, Overgrown> {
        let growth = output.len().saturating_mul(LARGEST_GROWTH).max(SMALLEST_LIMIT);
        self.limit = growth.min(usize::try_from(LARGEST_TEXT).unwrap_or(usize::MAX));
        let mut text = visible(output, self.limit).ok_or_else(|| self.overgrown())?;
        for (_, step) in STEPS {
            text = step(self, text)?;
        }
        Ok(text)
    }

    /// Names the limit that a text exceeds.
    fn overgrown(&self) -> Overgrown {
        match self.limit as u64 {
            LARGEST_TEXT => Overgrown::Snapshot { limit: LARGEST_TEXT },
            limit => Overgrown::Growth { limit },
        }
    }

    /// Replaces every match, and stops as soon as the result is too large.
    fn replace_all(
        &self,
        pattern: &Regex,
        text: &str,
        mut with: impl FnMut(&Captures<'_>, &mut String),
    ) -> Result<String, Overgrown> {
        let mut result = String::with_capacity(text.len());
        let mut end = 0;
        for found in pattern.captures_iter(text) {
            let whole = found.get_match();
            result.push_str(&text[end..whole.start()]);
            with(&found, &mut result);
            end = whole.end();
            if result.len() > self.limit {
                return Err(self.overgrown());
            }
        }
        result.push_str(&text[end..]);
        if result.len() > self.limit { Err(self.overgrown()) } else { Ok(result) }
    }
}

/// Whether a character stands for something else in a normalised text.
fn is_sign(c: char) -> bool {
    matches!(c, '\u{2400}'..='\u{2421}' | NEWLINE | '⟦')
}

/// Stands for an empty line at the beginning or the end of the text, where tools remove blanks.
const NEWLINE: char = '\u{2424}';
/// Stands at the end of a text that does not end with a newline.
const NO_NEWLINE: &str = "⟦no newline⟧";

/// Returns bytes as printable text, so that different bytes give different texts. A control becomes its picture, a byte that
/// is not UTF-8 becomes `⟦ff⟧`, and any other character that could act on a terminal becomes its code point, `⟦U+202E⟧`. Line
/// feeds and tabs stay. `None` if the text is larger than `limit`.
fn visible(bytes: &[u8], limit: usize) -> Option<String> {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\n' | '\t' => text.push(c),
                '\0'..='\x1f' => text.push(picture(c)),
                '\x7f' => text.push('\u{2421}'),
                c if c.is_control()
                    || is_bidi_control(c)
                    || is_sign(c)
                    || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') =>
                {
                    text.push_str(&format!("⟦U+{:04X}⟧", u32::from(c)));
                }
                c => text.push(c),
            }
        }
        for byte in chunk.invalid() {
            text.push_str(&format!("⟦{byte:02x}⟧"));
        }
        if text.len() > limit {
            return None;
        }
    }
    Some(text)
}

/// Returns the picture of a control or of a blank, from Unicode's block of control pictures.
fn picture(c: char) -> char {
    char::from_u32(0x2400 + u32::from(c)).unwrap_or(c)
}

fn script_path(normalizer: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    Ok(normalizer.paths.replace_script(text))
}

fn scratch_directory(normalizer: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    Ok(normalizer.paths.replace_scratch(text))
}

fn machine_paths(normalizer: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    Ok(normalizer.paths.replace_machine(text))
}

/// Replaces a path unless the text around it belongs to the same name: `/usr/lib` is not replaced in `/usr/lib64`.
fn replace_path(text: String, path: &str, with: &str) -> String {
    if path.is_empty() || !text.contains(path) {
        return text;
    }
    let mut result = String::with_capacity(text.len());
    let mut end = 0;
    for (start, _) in text.match_indices(path) {
        let after = start + path.len();
        let goes_on = text[after..].chars().next().is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
        let goes_before = text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
        if start >= end && !goes_on && !goes_before {
            result.push_str(&text[end..start]);
            result.push_str(with);
            end = after;
        }
    }
    result.push_str(&text[end..]);
    result
}

/// Matches a line of a traceback or a warning through a file of the standard library or of a package. The line's number changes
/// with every release of that file.
static LIBRARY_LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(File "<(?:stdlib|packages)>/[^"\n]*", line |<(?:stdlib|packages)>/[^\s:]*\.py:)[0-9]+"#)
        .expect("a valid pattern")
});

fn lines_of_the_library(normalizer: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    if !text.contains("<stdlib>") && !text.contains("<packages>") {
        return Ok(text);
    }
    normalizer.replace_all(&LIBRARY_LINE, &text, |found, result| {
        result.push_str(&found[1]);
        result.push_str("<line>");
    })
}

/// Matches an address in the `repr` of an object: after `at`, and of at least six digits, because the first MiB of a process is
/// never used. A bare number is not replaced: a snippet that prints an address so is unstable.
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\bat 0x0*([1-9a-f][0-9a-f]{5,15})\b").expect("a valid pattern"));

fn addresses(normalizer: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    if !text.contains("at 0x") {
        return Ok(text);
    }
    let mut known = std::mem::take(&mut normalizer.addresses);
    let replaced = normalizer.replace_all(&ADDRESS, &text, |found, result| {
        let next = known.len() + 1;
        let number = *known.entry(found[1].to_owned()).or_insert(next);
        result.push_str(&format!("at 0x<{number}>"));
    });
    normalizer.addresses = known;
    replaced
}

fn redactions(normalizer: &mut Normalizer<'_>, mut text: String) -> Result<String, Overgrown> {
    for redaction in normalizer.redactions {
        text = normalizer.replace_all(&redaction.pattern, &text, |found, result| {
            found.expand(&redaction.with, result);
        })?;
    }
    Ok(text)
}

/// Makes visible what tools remove or add at the ends of lines and texts: the last blank of a line, an empty line at the
/// beginning or the end, a missing newline. Escapes a line that looks like the head of a section of the snapshot.
fn visible_ends(_: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    if text.is_empty() {
        return Ok(text);
    }
    let (body, end) = match text.strip_suffix('\n') {
        Some(body) => (body, ""),
        None => (text.as_str(), NO_NEWLINE),
    };
    let last = body.split('\n').count() - 1;
    let mut result = String::with_capacity(text.len() + end.len());
    for (index, line) in body.split('\n').enumerate() {
        if index > 0 {
            result.push('\n');
        }
        match line.chars().next_back() {
            None if index == 0 || index == last => result.push(NEWLINE),
            Some(blank @ (' ' | '\t')) => {
                result.push_str(&line[..line.len() - 1]);
                result.push(picture(blank));
            }
            _ if line.starts_with("--- ") => {
                result.push_str("⟦U+002D⟧");
                result.push_str(&line[1..]);
            }
            _ => result.push_str(line),
        }
    }
    result.push_str(end);
    Ok(result)
}

/// Matches the directory of an environment's packages, which is named after the group, the Python and a digest.
static PACKAGES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"/[^\s:'\x22]*/environments/[^\s:'\x22/]+-3\.\d+t?-[0-9a-f]{16}/lib/python3\.\d+t?/site-packages")
        .expect("a valid pattern")
});

fn packages(normalizer: &mut Normalizer<'_>, text: String) -> Result<String, Overgrown> {
    if !text.contains("site-packages") {
        return Ok(text);
    }
    normalizer.replace_all(&PACKAGES, &text, |_, result| result.push_str("<packages>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(output: &[u8]) -> String {
        let redactions = [Redaction { pattern: Regex::new(r"\d+ ms").unwrap(), with: "<time>".into() }];
        let machine = MachinePaths::new([
            ("/usr/lib/python3.11".to_owned(), "<stdlib>".to_owned()),
            ("/usr/bin/python3.11".to_owned(), "<python>".to_owned()),
            ("/usr".to_owned(), "<prefix>".to_owned()),
            ("/".to_owned(), "<nothing>".to_owned()),
        ]);
        let paths = RunPaths {
            script: "/tmp/v/3/claim.py",
            script_name: "claim.py",
            scratch: "/tmp/v/3/scratch",
            machine: &machine,
        };
        Normalizer::new(paths, &redactions).text(output).unwrap()
    }

    fn no_paths(machine: &MachinePaths) -> RunPaths<'_> {
        RunPaths { script: "", script_name: "", scratch: "", machine }
    }

    #[test]
    fn steps() {
        let cases: &[(&str, &[u8], &str)] = &[
            ("script path", b"File \"/tmp/v/3/claim.py\", line 1\n", "File \"claim.py\", line 1"),
            ("scratch", b"/tmp/v/3/scratch/a.txt\n", "<scratch>/a.txt"),
            ("a neighbour of scratch", b"/tmp/v/3/scratches/a.txt\n", "/tmp/v/3/scratches/a.txt"),
            (
                "the library",
                b"  File \"/usr/lib/python3.11/json/decoder.py\", line 355, in raw_decode\n",
                "  File \"<stdlib>/json/decoder.py\", line <line>, in raw_decode",
            ),
            ("a warning", b"/usr/lib/python3.11/a.py:12: Warned\n", "<stdlib>/a.py:<line>: Warned"),
            ("executable and prefix", b"/usr/bin/python3.11 /usr /usr2\n", "<python> <prefix> /usr2"),
            (
                "the same address stays the same",
                b"<A at 0x7f01020304a0> <B at 0x7f01020304b0> <A at 0x7f01020304a0>\n",
                "<A at 0x<1>> <B at 0x<2>> <A at 0x<1>>",
            ),
            ("bare numbers are no addresses", b"0x8000000000000000 0xffffffffffffffff\n", "0x8000000000000000 0xffffffffffffffff"),
            ("a small number after `at`", b"stopped at 0xff\n", "stopped at 0xff"),
            ("redaction", b"took 13 ms\n", "took <time>"),
            ("carriage returns", b"a\r\nb\rc\n", "a␍\nb␍c"),
            ("trailing blanks", b"a  \n\tb\t\n", "a ␠\n\tb␉"),
            ("empty lines at the end", b"a\n\n\n", "a\n\n␤"),
            ("an empty line alone", b"\n", "␤"),
            ("an empty line at the beginning", b"\n  a\n", "␤\n  a"),
            ("no newline", b"a", "a⟦no newline⟧"),
            ("controls", b"\x1b[31mred\x1b[0m \x00 \xff\n", "␛[31mred␛[0m ␀ ⟦ff⟧"),
            ("text that looks like an escape", b"\\x1b \\r \\n\n", "\\x1b \\r \\n"),
            ("signs", "␛ ⟦ff⟧ ␤\n".as_bytes(), "⟦U+241B⟧ ⟦U+27E6⟧ff⟧ ⟦U+2424⟧"),
            ("a section's head", b"--- stderr\n---\n", "⟦U+002D⟧-- stderr\n---"),
            (
                "packages",
                b"/home/me/.cache/verify/environments/a+b-3.14t-0123456789abcdef/lib/python3.14t/site-packages/a/b.py:1\n",
                "<packages>/a/b.py:1",
            ),
            ("bidirectional controls", "a\u{202e}b\n".as_bytes(), "a⟦U+202E⟧b"),
            ("nothing", b"", ""),
        ];
        for (name, output, expected) in cases {
            assert_eq!(normal(output), *expected, "{name}");
        }
    }

    #[test]
    fn pieces_share_the_numbering() {
        let machine = MachinePaths::default();
        let mut normalizer = Normalizer::new(no_paths(&machine), &[]);
        assert_eq!(normalizer.text(b"<A at 0x7f01020304a0>\n").unwrap(), "<A at 0x<1>>");
        assert_eq!(
            normalizer.text(b"<B at 0x7f01020304b0> <A at 0x7f01020304a0>\n").unwrap(),
            "<B at 0x<2>> <A at 0x<1>>"
        );
    }

    /// Fourteen rules that double an output make it 16,384 times as large.
    #[test]
    fn a_text_fits_into_a_snapshot() {
        let machine = MachinePaths::default();
        let paths = RunPaths { script: "", script_name: "", scratch: "", machine: &machine };
        // Bytes that are not UTF-8 become eight times as long, and controls three times.
        for output in [vec![0xff; 3 << 20], vec![7; 6 << 20]] {
            let text = Normalizer::new(paths, &[]).text(&output);
            assert_eq!(text, Err(Overgrown::Snapshot { limit: LARGEST_TEXT }));
        }
        let text = Normalizer::new(paths, &[]).text(&vec![b'a'; 1 << 20]);
        assert_eq!(text.map(|text| text.chars().take(3).collect()), Ok("aaa".to_owned()));
    }

    #[test]
    fn growth_is_limited() {
        let double = || Redaction { pattern: Regex::new("(?s)^.*$").unwrap(), with: "$0$0".into() };
        let redactions: Vec<Redaction> = (0..32).map(|_| double()).collect();
        let machine = MachinePaths::default();
        let mut normalizer = Normalizer::new(no_paths(&machine), &redactions);
        assert_eq!(normalizer.text(&[b'a'; 1024]), Err(Overgrown::Growth { limit: 64 << 10 }));
    }

    /// Time goes by the size of the output: 100,000 different addresses take no longer than 100,000 equal ones.
    #[test]
    fn many_addresses_are_no_trouble() {
        let lines: Vec<String> = (0..100_000).map(|n| format!("<A at 0x7f{n:010x}>\n")).collect();
        let output = lines.concat();
        let text = normal(output.as_bytes());
        assert!(text.ends_with("<A at 0x<100000>>"));
    }
}
