//! Cuts the text of an assert out of its source, and shortens what is shown of a value.

/// A position in a source: line, column, end line and end column as Python's `ast` counts them, lines from 1 and columns in
/// UTF-8 bytes from 0.
pub type Position = (usize, usize, usize, usize);

/// The longest `repr` of a value that is sent, in characters. Less is shown: the coordinator cuts a value to the same length
/// on every machine, after it has replaced the paths in it.
pub const LONGEST_VALUE: usize = 2048;
/// The longest source of a value that is kept, in characters: four lines of a terminal.
pub const LONGEST_LABEL: usize = 320;
/// The longest text of an assert that is kept, in characters: more than a page.
pub const LONGEST_ASSERTION: usize = 4000;

/// The text at a position. Outside of string literals, white space is folded to single spaces and comments are left out.
/// Empty if there is no such position.
pub fn segment(source: &str, (line, column, end_line, end_column): Position) -> String {
    let mut text = Vec::new();
    for (number, bytes) in (1..).zip(source.as_bytes().split(|byte| *byte == b'\n')) {
        if number < line || number > end_line {
            continue;
        }
        let from = if number == line { column } else { 0 };
        let to = if number == end_line { end_column } else { bytes.len() };
        text.extend_from_slice(bytes.get(from..to).unwrap_or_default());
        text.push(b'\n');
    }
    folded(&String::from_utf8_lossy(&text))
}

/// Folds the white space outside of string literals, and leaves comments out.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '#' => {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
                continue;
            }
            '\\' if rest.starts_with("\\\n") => {
                rest = &rest[1..];
                continue;
            }
            _ if first.is_whitespace() => {
                rest = rest.trim_start();
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
                continue;
            }
            '\'' | '"' => literal(rest, first),
            _ => first.len_utf8(),
        };
        folded.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    folded.trim_end().to_owned()
}

/// The length of the string literal at the start of a text. The quotes inside a replacement field of an f-string end it, as
/// before 3.12, which at worst folds white space in the rest. In a raw string too, a backslash keeps a quote from ending it.
fn literal(text: &str, quote: char) -> usize {
    let triple: String = [quote; 3].iter().collect();
    let end = if text.starts_with(&triple) { triple } else { quote.to_string() };
    let mut at = end.len();
    while at < text.len() {
        if text[at..].starts_with(&end) {
            return at + end.len();
        }
        let mut characters = text[at..].chars();
        let first = characters.next().map_or(1, char::len_utf8);
        let is_escape = text[at..].starts_with('\\');
        at += first + if is_escape { characters.next().map_or(0, char::len_utf8) } else { 0 };
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_the_text_between_two_positions() {
        let source = "x = 1\nassert x == (\n    2  +\n    3\n), 'é'\n";
        assert_eq!(segment(source, (2, 0, 5, 1)), "assert x == ( 2 + 3 )");
        assert_eq!(segment(source, (2, 7, 2, 8)), "x");
        // Columns are bytes: the letter with an accent has two of them.
        assert_eq!(segment(source, (5, 3, 5, 7)), "'é'");
    }

    #[test]
    fn literals_keep_their_white_space_and_comments_go() {
        let whole = |text: &str| {
            let lines: Vec<&str> = text.split('\n').collect();
            segment(text, (1, 0, lines.len(), lines[lines.len() - 1].len()))
        };
        assert_eq!(whole(r#"assert "a  b"  == 'a b'"#), r#"assert "a  b" == 'a b'"#);
        assert_eq!(whole("assert (x  # a \"comment\n    == 1)"), "assert (x == 1)");
        assert_eq!(whole("assert x == \\\n    1"), "assert x == 1");
        assert_eq!(whole(r#"assert "\"  " +  r"\"  "  == '#  '"#), r#"assert "\"  " + r"\"  " == '#  '"#);
        assert_eq!(whole("assert \"\"\"a\n  b\"\"\"  == x"), "assert \"\"\"a\n  b\"\"\" == x");
        assert_eq!(whole("assert f'{x!r:>  5}'  == 'é  '"), "assert f'{x!r:>  5}' == 'é  '");
        // What is no whole literal is kept.
        assert_eq!(whole("'a  "), "'a");
    }

    #[test]
    fn a_position_outside_of_the_source_has_no_text() {
        for position in [(9, 0, 9, 1), (1, 3, 1, 99), (1, 4, 1, 2), (2, 0, 1, 0), (0, 0, 0, 0)] {
            assert_eq!(segment("x = 1\n", position), "", "{position:?}");
        }
        // Half of a letter becomes the replacement character.
        assert_eq!(segment("é", (1, 0, 1, 1)), "\u{fffd}");
    }
}
