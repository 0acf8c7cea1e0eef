//! Text for people: made safe to print, counted, wrapped and compared.

use std::path::Path;

/// Whether a character changes how a terminal or an editor orders the text around it (Unicode's bidirectional controls).
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_safe(c: char) -> bool {
    !(c.is_control() || is_bidi_control(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}'))
}

/// Escapes every character that could act on a terminal or a log. Line feeds and tabs stay.
pub fn printable(text: &str) -> String {
    if text.chars().all(|c| c == '\n' || c == '\t' || is_safe(c)) {
        return text.to_owned();
    }
    text.chars().map(|c| if c == '\n' || c == '\t' || is_safe(c) { c.to_string() } else { escape(c) }).collect()
}

/// Converts bytes to printable text: bytes that are not UTF-8 become `\xNN`, controls are escaped, line feeds and tabs stay.
pub fn printable_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(&printable(chunk.valid()));
        for byte in chunk.invalid() {
            text.push_str(&format!("\\x{byte:02x}"));
        }
    }
    text
}

fn escape(c: char) -> String {
    match c {
        '\r' => "\\r".to_owned(),
        c if u32::from(c) < 0x100 => format!("\\x{:02x}", u32::from(c)),
        c => format!("\\u{{{:x}}}", u32::from(c)),
    }
}

/// Counts: `1 claim`, `2 claims`, `2 entries`.
pub fn count(number: usize, noun: &str) -> String {
    match (number, noun.strip_suffix('y')) {
        (1, _) => format!("1 {noun}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {noun}s"),
    }
}

/// A number with commas: `15,271`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Counts with a phrase of its own for one: `1 claim differs`, `2 claims differ`.
pub fn agree(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// Quotes a word for the shell, as printable text.
pub fn shell_word(word: &str) -> String {
    // A word with a NUL cannot be an argument of any command.
    printable(&shlex::try_quote(word).unwrap_or(word.into()))
}

/// A path as ids and reports show it, printable.
pub fn path_text(path: &Path) -> String {
    printable(&path.to_string_lossy())
}

/// Finds the candidate that is spelled most like `word`, if one is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    alike(word, candidates).max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, candidate)| candidate)
}

/// Finds the candidates that are spelled most like `word`, best first: at most three, of those that are near enough to be meant.
pub fn nearest_three<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut near: Vec<(f64, &str)> = alike(word, candidates).collect();
    near.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.cmp(other)));
    near.dedup();
    near.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

/// The candidates that are near enough to `word` to be meant, each with its likeness.
fn alike<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = (f64, &'a str)> {
    // No id and no key is longer, and the time to compare grows with the product of the lengths.
    const LONGEST: usize = 200;
    candidates
        .into_iter()
        .filter(move |candidate| word.len().max(candidate.len()) <= LONGEST)
        .map(move |candidate| (strsim::normalized_damerau_levenshtein(word, candidate), candidate))
        // Two of five letters may differ: at this threshold, `lvel` still finds `level` and `x` finds nothing.
        .filter(|(likeness, _)| *likeness >= 0.6)
}

/// Defuses what a CI runner would read as a command: a line that begins with `::`, and `##[` anywhere. These are the new and
/// the old form of GitHub's workflow commands.
pub(crate) fn defuse(text: &str) -> String {
    let line = |line: &str| {
        let line = line.replace("##[", "\\x23#[");
        match line.trim_start().strip_prefix("::") {
            Some(rest) => format!("{}\\x3a:{rest}\n", &line[..line.len() - line.trim_start().len()]),
            None => line + "\n",
        }
    };
    text.lines().map(line).collect()
}

/// Wraps a text at blanks into lines of at most `width` columns. A longer word gets a line of its own.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}
/// The path of a file of a bank, if `bank` is the path of the bank.
pub fn from(bank: &Path, path: &str) -> String {
    match bank.as_os_str().is_empty() {
        true => path.to_owned(),
        false => path_text(&bank.join(path)),
    }
}
