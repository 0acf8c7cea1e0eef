//! Removes from an output what differs in every run: an ordered, append-only list of named steps.
//!
//! The order is part of the snapshots: a new step goes to the end, or every recorded output has to be reviewed again.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::bank::snippet::Redaction;
use crate::text::printable_bytes;

/// The paths of one run that an output may contain. They are replaced in the same way in snapshots and in reports.
#[derive(Debug, Clone, Copy)]
pub struct RunPaths<'a> {
    /// The path that the script had.
    pub script: &'a str,
    /// The name that is shown instead.
    pub script_name: &'a str,
    /// The path of the scratch directory, shown as `<scratch>`.
    pub scratch: &'a str,
}

impl RunPaths<'_> {
    /// Replaces every path of the run, and the directory of installed packages.
    pub fn replace(&self, text: String) -> String {
        replace_packages(self.replace_scratch(self.replace_script(text)))
    }

    fn replace_script(&self, text: String) -> String {
        replace_path(text, self.script, self.script_name)
    }

    fn replace_scratch(&self, text: String) -> String {
        replace_path(text, self.scratch, "<scratch>")
    }
}

/// Normalises the output of one run.
pub struct Normalizer<'a> {
    paths: RunPaths<'a>,
    redactions: &'a [Redaction],
    /// The addresses that were seen, in the order of their appearance.
    addresses: Vec<String>,
}

/// A step: its name, and what it does to the text.
type NamedStep = (&'static str, fn(&mut Normalizer<'_>, String) -> String);

const STEPS: &[NamedStep] = &[
    ("script-path", script_path),
    ("scratch-directory", scratch_directory),
    ("addresses", addresses),
    ("redactions", redactions),
    ("trailing-blanks", trailing_blanks),
    ("packages", packages),
];

impl<'a> Normalizer<'a> {
    /// Makes a normaliser for one run. The pieces of its output share the numbering of addresses.
    pub fn new(script: &'a str, scratch: &'a str, redactions: &'a [Redaction]) -> Normalizer<'a> {
        let script_name = script.rsplit('/').next().unwrap_or(script);
        Normalizer { paths: RunPaths { script, script_name, scratch }, redactions, addresses: Vec::new() }
    }

    /// Normalises one piece of output. The result is printable, its line ends are `\n`, and it has none at the end.
    pub fn text(&mut self, output: &[u8]) -> String {
        let mut text = printable_bytes(&carriage_returns(output));
        for (_, step) in STEPS {
            text = step(self, text);
        }
        text
    }
}

/// Turns `\r\n` into a line feed. Any other carriage return would move the cursor, so it is escaped with the other controls.
fn carriage_returns(output: &[u8]) -> Vec<u8> {
    let mut result = Vec::with_capacity(output.len());
    for (index, byte) in output.iter().enumerate() {
        if !(*byte == b'\r' && output.get(index + 1) == Some(&b'\n')) {
            result.push(*byte);
        }
    }
    result
}

fn script_path(normalizer: &mut Normalizer<'_>, text: String) -> String {
    normalizer.paths.replace_script(text)
}

fn scratch_directory(normalizer: &mut Normalizer<'_>, text: String) -> String {
    normalizer.paths.replace_scratch(text)
}

fn replace_path(text: String, path: &str, with: &str) -> String {
    if path.is_empty() || !text.contains(path) { text } else { text.replace(path, with) }
}

/// Matches hexadecimal numbers: those after `at` in a `repr`, and bare ones. Bare ones are replaced only if they are as long as
/// the addresses of a 64-bit process, so that what `hex()` returns for a small number stays.
static ADDRESS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b(at )?0x([0-9a-fA-F]{1,16})\b").expect("a valid pattern"));

/// The shortest bare address, in hexadecimal digits: the heap and the libraries of a process are above 4 GiB.
const SHORTEST_ADDRESS: usize = 9;

fn addresses(normalizer: &mut Normalizer<'_>, text: String) -> String {
    if !text.contains("0x") {
        return text;
    }
    let replaced = ADDRESS.replace_all(&text, |found: &Captures<'_>| {
        let digits = found[2].trim_start_matches('0').to_ascii_lowercase();
        let at = found.get(1).map_or("", |at| at.as_str());
        if at.is_empty() && digits.len() < SHORTEST_ADDRESS {
            return found[0].to_owned();
        }
        let known = normalizer.addresses.iter().position(|address| *address == digits);
        let number = known.unwrap_or_else(|| {
            normalizer.addresses.push(digits);
            normalizer.addresses.len() - 1
        });
        format!("{at}0x<{}>", number + 1)
    });
    replaced.into_owned()
}

fn redactions(normalizer: &mut Normalizer<'_>, mut text: String) -> String {
    for redaction in normalizer.redactions {
        text = redaction.pattern.replace_all(&text, redaction.with.as_str()).into_owned();
    }
    text
}

fn trailing_blanks(_: &mut Normalizer<'_>, text: String) -> String {
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_end_matches([' ', '\t'])).collect();
    lines.join("\n").trim_end_matches('\n').to_owned()
}

/// Matches the directory of an environment's packages, which is named after the group, the Python and a digest.
static PACKAGES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"/[^\s:'\x22]*/environments/[^\s:'\x22/]+-3\.\d+t?-[0-9a-f]{16}/lib/python3\.\d+t?/site-packages")
        .expect("a valid pattern")
});

fn packages(_: &mut Normalizer<'_>, text: String) -> String {
    replace_packages(text)
}

fn replace_packages(text: String) -> String {
    if !text.contains("site-packages") {
        return text;
    }
    PACKAGES.replace_all(&text, "<packages>").into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(output: &[u8]) -> String {
        let redactions = [Redaction { pattern: Regex::new(r"\d+ ms").unwrap(), with: "<time>".into() }];
        Normalizer::new("/tmp/v/3/claim.py", "/tmp/v/3/scratch", &redactions).text(output)
    }

    #[test]
    fn steps() {
        let cases: &[(&str, &[u8], &str)] = &[
            ("script path", b"File \"/tmp/v/3/claim.py\", line 1", "File \"claim.py\", line 1"),
            ("scratch", b"/tmp/v/3/scratch/a.txt", "<scratch>/a.txt"),
            (
                "the same address stays the same",
                b"<A at 0x7f01020304a0> <B at 0x7f01020304b0> 0x7F01020304A0",
                "<A at 0x<1>> <B at 0x<2>> 0x<1>",
            ),
            ("a short number is no address", b"0xff 0xdeadbeef", "0xff 0xdeadbeef"),
            ("a short address after `at`", b"<A at 0xbeef>", "<A at 0x<1>>"),
            ("redaction", b"took 13 ms", "took <time>"),
            ("line ends", b"a\r\nb\rc\n", "a\nb\\rc"),
            ("trailing blanks", b"a  \n\tb\t\n\n\n", "a\n\tb"),
            ("leading blanks are kept", b"\n  a", "\n  a"),
            ("controls", b"\x1b[31mred\x1b[0m \x00 \xff", "\\x1b[31mred\\x1b[0m \\x00 \\xff"),
            (
                "packages",
                b"/home/me/.cache/verify/environments/a+b-3.12-0123456789abcdef/lib/python3.12/site-packages/a/b.py:1",
                "<packages>/a/b.py:1",
            ),
            (
                "packages of a free-threaded build",
                b"/home/me/.cache/verify/environments/a+b-3.14t-0123456789abcdef/lib/python3.14t/site-packages/a/b.py:1",
                "<packages>/a/b.py:1",
            ),
            ("bidirectional controls", "a\u{202e}b".as_bytes(), "a\\u{202e}b"),
        ];
        for (name, output, expected) in cases {
            assert_eq!(normal(output), *expected, "{name}");
        }
    }

    #[test]
    fn pieces_share_the_numbering() {
        let mut normalizer = Normalizer::new("", "", &[]);
        assert_eq!(normalizer.text(b"<A at 0x7f01020304a0>"), "<A at 0x<1>>");
        assert_eq!(normalizer.text(b"<B at 0x7f01020304b0> <A at 0x7f01020304a0>"), "<B at 0x<2>> <A at 0x<1>>");
    }

    #[test]
    fn normal_output_stays_as_it_is() {
        for output in ["a\nb", "<A at 0x<1>>", "x = 0x<2>"] {
            assert_eq!(normal(output.as_bytes()), output);
        }
    }
}
