//! The words in which two texts differ.

use anstyle::{AnsiColor, Effects, Style};
use similar::{ChangeTag, TextDiff};

/// A piece of a text: in both texts, or in one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub tag: ChangeTag,
    pub text: String,
}

/// The likeness below which two texts have too little in common for a reader to see one in the other.
const ALIKE: f32 = 0.5;

/// Compares two texts word by word. Words that differ in a row are one piece of the earlier text and one of the other. Two texts
/// that have little in common are two pieces.
pub fn compare(before: &str, now: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(before, now);
    let piece = |tag, text: &str| Piece { tag, text: text.to_owned() };
    if diff.ratio() < ALIKE {
        let both = [piece(ChangeTag::Delete, before), piece(ChangeTag::Insert, now)];
        return both.into_iter().filter(|piece| !piece.text.is_empty()).collect();
    }
    let mut pieces: Vec<Piece> = Vec::new();
    // What differs, and the blanks that are the same but have differences on both sides.
    let (mut gone, mut new, mut blank) = (String::new(), String::new(), String::new());
    let finish = |pieces: &mut Vec<Piece>, gone: &mut String, new: &mut String| {
        for (tag, text) in [(ChangeTag::Delete, gone), (ChangeTag::Insert, new)] {
            if !text.is_empty() {
                pieces.push(piece(tag, &std::mem::take(text)));
            }
        }
    };
    for change in diff.iter_all_changes() {
        let is_blank = change.value().trim().is_empty();
        match change.tag() {
            ChangeTag::Equal if is_blank && !(gone.is_empty() && new.is_empty()) => blank += change.value(),
            ChangeTag::Equal => {
                finish(&mut pieces, &mut gone, &mut new);
                let text = std::mem::take(&mut blank) + change.value();
                match pieces.last_mut() {
                    Some(last) if last.tag == ChangeTag::Equal => last.text += &text,
                    _ => pieces.push(piece(ChangeTag::Equal, &text)),
                }
            }
            tag @ (ChangeTag::Delete | ChangeTag::Insert) => {
                let between = std::mem::take(&mut blank);
                gone += &between;
                new += &between;
                if tag == ChangeTag::Delete { &mut gone } else { &mut new }.push_str(change.value());
            }
        }
    }
    finish(&mut pieces, &mut gone, &mut new);
    if !blank.is_empty() {
        pieces.push(piece(ChangeTag::Equal, &blank));
    }
    pieces
}

/// Renders the two texts as one. With colour, what is gone is red and struck through and what is new is green; without it, they
/// stand in `[-…-]` and `{+…+}`, as `git diff --word-diff` has them.
pub fn render(before: &str, now: &str, colour: bool) -> String {
    let piece = |piece: Piece| match (piece.tag, colour) {
        (ChangeTag::Equal, _) => piece.text,
        (ChangeTag::Delete, true) => each_word(&piece.text, AnsiColor::Red.on_default() | Effects::STRIKETHROUGH),
        (ChangeTag::Insert, true) => each_word(&piece.text, AnsiColor::Green.on_default()),
        (ChangeTag::Delete, false) => bracketed(&piece.text, "[-", "-]"),
        (ChangeTag::Insert, false) => bracketed(&piece.text, "{+", "+}"),
    };
    compare(before, now).into_iter().map(piece).collect()
}

/// Gives every word a style of its own, so that the text can be wrapped at any blank.
fn each_word(text: &str, style: Style) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|part| {
            let word = part.trim_end();
            if word.is_empty() { part.to_owned() } else { format!("{style}{word}{style:#}{}", &part[word.len()..]) }
        })
        .collect()
}

/// Puts brackets around a text, inside of the blanks at its ends.
fn bracketed(text: &str, open: &str, close: &str) -> String {
    let (start, end) = (text.len() - text.trim_start().len(), text.trim_end().len());
    if start >= end {
        return text.to_owned();
    }
    format!("{}{open}{}{close}{}", &text[..start], &text[start..end], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_are_marked() {
        let (before, now) = ("a list is always sorted by size", "a list is not often sorted by size here");
        assert_eq!(render(before, now, false), "a list is [-always-]{+not often+} sorted by size {+here+}");
        let coloured = render(before, now, true);
        let plain = anstream::adapter::strip_str(&coloured).to_string();
        assert_eq!(plain, "a list is alwaysnot often sorted by size here");
        assert_eq!(render("same", "same", false), "same");
        assert_eq!(render("", "new words", false), "{+new words+}");
        assert_eq!(render("one thing", "of something else", false), "[-one thing-]{+of something else+}");
        assert_eq!(render("a b c d", "a x y d", false), "a [-b c-]{+x y+} d");
    }

    #[test]
    fn both_texts_are_in_the_pieces() {
        let texts = ["", " ", "a", "a b", " a  b c ", "b a c d", "c\nd a b", "the quick fox", "the slow  fox jumps"];
        for before in texts {
            for now in texts {
                let text = |left_out| -> String {
                    let pieces = compare(before, now).into_iter().filter(|piece| piece.tag != left_out);
                    pieces.map(|piece| piece.text).collect()
                };
                assert_eq!((&*text(ChangeTag::Insert), &*text(ChangeTag::Delete)), (before, now));
            }
        }
    }
}
