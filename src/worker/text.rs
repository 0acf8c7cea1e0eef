//! Cuts the text of an assert out of its source, and shortens what is shown of a value.

/// A position in a source: line, column, end line and end column as Python's `ast` counts them, lines from 1 and columns in
/// UTF-8 bytes from 0.
pub type Position = (usize, usize, usize, usize);

/// The longest `repr` of a value that is kept, in characters: four lines of a terminal.
pub const LONGEST_VALUE: usize = 320;
/// The longest text of an assert that is kept, in characters: more than a page.
pub const LONGEST_ASSERTION: usize = 4000;

/// Shortens a text to so many characters, and marks the cut.
pub fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The text at a position, with its white space folded to single spaces. Empty if there is no such position.
pub fn segment(source: &str, (line, column, end_line, end_column): Position) -> String {
    let mut text = Vec::new();
    for (number, bytes) in (1..).zip(source.as_bytes().split(|byte| *byte == b'\n')) {
        if number < line || number > end_line {
            continue;
        }
        let from = if number == line { column } else { 0 };
        let to = if number == end_line { end_column } else { bytes.len() };
        text.extend_from_slice(bytes.get(from..to).unwrap_or_default());
        text.push(b' ');
    }
    String::from_utf8_lossy(&text).split_whitespace().collect::<Vec<_>>().join(" ")
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
    fn a_position_outside_of_the_source_has_no_text() {
        for position in [(9, 0, 9, 1), (1, 3, 1, 99), (1, 4, 1, 2), (2, 0, 1, 0), (0, 0, 0, 0)] {
            assert_eq!(segment("x = 1\n", position), "", "{position:?}");
        }
        // Half of a letter becomes the replacement character.
        assert_eq!(segment("é", (1, 0, 1, 1)), "\u{fffd}");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(cut("äöü", 3), "äöü");
        assert_eq!(cut("äöü", 2), "äö…");
        assert_eq!(cut("", 0), "");
    }
}
