//! Where the two sides of a failed `==` first differ, told from the `repr` of their values.

use ruff_python_ast::{CmpOp, Expr, Stmt};
use ruff_python_parser::parse_module;
use ruff_text_size::Ranged;

use super::Value;
use crate::text::count;

/// The length from which on two values are hard to compare by eye, in characters.
const LONG: usize = 40;
/// How much of what differs is shown, in characters.
const SHOWN: usize = 60;
/// How many characters of two texts are shown before the one in which they differ.
const BEFORE: usize = 12;

/// Describes the first difference of the two sides, if the assert compares two long values with `==`.
pub fn first_difference(assertion: &str, values: &[Value]) -> Option<String> {
    let (left, right) = sides(assertion)?;
    // A side that is written out has no value of its own.
    let value = |side: &str| {
        let found = values.iter().find(|value| value.expression == side).map(|value| value.value.clone());
        found.unwrap_or_else(|| side.to_owned())
    };
    let (left, right) = (value(&left), value(&right));
    let is_long = left.chars().count().max(right.chars().count()) >= LONG;
    if !is_long || left == right {
        return None;
    }
    in_lists(&left, &right).or_else(|| in_texts(&left, &right))
}

/// The texts of the two sides of `assert a == b`.
fn sides(assertion: &str) -> Option<(String, String)> {
    let parsed = parse_module(assertion).ok()?;
    let [Stmt::Assert(statement)] = &parsed.suite()[..] else { return None };
    let Expr::Compare(compare) = &*statement.test else { return None };
    let ([CmpOp::Eq], [right]) = (&*compare.ops, &*compare.comparators) else { return None };
    let text = |expression: &Expr| assertion.get(expression.range().to_std_range()).map(str::to_owned);
    Some((text(&compare.left)?, text(right)?))
}

/// The elements of a list, a tuple, a set or a dict, and whether it has an order.
struct Elements<'v> {
    open: char,
    all: Vec<&'v str>,
}

impl<'v> Elements<'v> {
    fn of(value: &'v str) -> Option<Elements<'v>> {
        let open = value.chars().next().filter(|open| "[({".contains(*open))?;
        let close = match open {
            '[' => ']',
            '(' => ')',
            _ => '}',
        };
        let inside = value.strip_prefix(open)?.strip_suffix(close)?;
        Some(Elements { open, all: split(inside, ',')? })
    }

    fn is_ordered(&self) -> bool {
        self.open != '{'
    }
}

/// Splits at a separator outside of brackets and quotes; `None` if the brackets do not match.
fn split(text: &str, separator: char) -> Option<Vec<&str>> {
    let (mut depth, mut quote, mut is_escaped, mut start) = (0_u32, None, false, 0);
    let mut parts = Vec::new();
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(_), _) if is_escaped => is_escaped = false,
            (Some(_), '\\') => is_escaped = true,
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(letter),
            (None, '[' | '(' | '{' | '<') => depth += 1,
            (None, ']' | ')' | '}' | '>') => depth = depth.checked_sub(1)?,
            (None, _) if letter == separator && depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + letter.len_utf8();
            }
            (None, _) => {}
        }
    }
    let last = text[start..].trim();
    // A tuple of one has a comma at its end.
    if !last.is_empty() {
        parts.push(last);
    }
    (depth == 0 && quote.is_none()).then_some(parts)
}

fn in_lists(left: &str, right: &str) -> Option<String> {
    let (left, right) = (Elements::of(left)?, Elements::of(right)?);
    if left.open != right.open {
        return None;
    }
    if left.is_ordered() {
        let pairs = left.all.iter().zip(&right.all);
        if let Some((at, (one, other))) = pairs.enumerate().find(|(_, (one, other))| one != other) {
            return Some(format!("at index {at}: {} and {}", short(one), short(other)));
        }
        return Some(match left.all.len() > right.all.len() {
            true => extra("left", &left.all[right.all.len()..]),
            false => extra("right", &right.all[left.all.len()..]),
        });
    }
    let key = |entry: &str| split(entry, ':').and_then(|parts| parts.first().map(|key| (*key).to_owned()));
    let value = |entry: &str| split(entry, ':').and_then(|parts| parts.get(1).map(|value| (*value).to_owned()));
    let only = |one: &[&str], other: &Elements<'_>| -> Vec<String> {
        let has = |entry: &&&str| !other.all.iter().any(|of| key(of) == key(entry));
        one.iter().filter(has).map(|entry| (*entry).to_owned()).collect()
    };
    for entry in &left.all {
        let other = right.all.iter().find(|other| key(other) == key(entry));
        if let Some(other) = other.filter(|other| value(other) != value(entry)) {
            let (key, one, other) = (key(entry)?, value(entry)?, value(other)?);
            return Some(format!("at {}: {} and {}", short(&key), short(&one), short(&other)));
        }
    }
    let (left_only, right_only) = (only(&left.all, &right), only(&right.all, &left));
    let words = |side: &str, entries: &[String]| {
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        (!entries.is_empty()).then(|| extra(side, &entries))
    };
    let parts: Vec<String> = [words("left", &left_only), words("right", &right_only)].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Names what only one side has.
fn extra(side: &str, entries: &[&str]) -> String {
    let first = entries.first().map(|entry| short(entry)).unwrap_or_default();
    let more = match entries.len() {
        0 | 1 => String::new(),
        all => format!(" and {}", count(all - 1, "more entry")),
    };
    format!("only on the {side}: {first}{more}")
}

/// Shows two texts around the first character in which they differ.
fn in_texts(left: &str, right: &str) -> Option<String> {
    let is_text = |text: &str| text.starts_with(['\'', '"']) || text.starts_with("b'");
    if !(is_text(left) && is_text(right)) {
        return None;
    }
    let (one, other): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let at = one.iter().zip(&other).position(|(one, other)| one != other).unwrap_or(one.len().min(other.len()));
    let around = |text: &[char]| {
        let start = at.saturating_sub(BEFORE);
        let end = text.len().min(start + SHOWN);
        let shown: String = text[start.min(end)..end].iter().collect();
        let (before, after) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
        format!("{before}{shown}{after}")
    };
    Some(format!("at character {}: {} and {}", at.saturating_sub(1), around(&one), around(&other)))
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(left: &str, right: &str) -> Option<String> {
        let value =
            |expression: &str, value: &str| Value { expression: expression.to_owned(), value: value.to_owned() };
        first_difference("assert a == b", &[value("a", left), value("b", right)])
    }

    #[test]
    fn lists_differ_at_an_index() {
        let list: Vec<String> = (0..40).map(|number| number.to_string()).collect();
        let left = format!("[{}]", list.join(", "));
        assert_eq!(found(&left, &left.replace(" 20,", " 0,")).as_deref(), Some("at index 20: 20 and 0"));
        assert_eq!(
            found(&left, &left.replace(", 38, 39", "")).as_deref(),
            Some("only on the left: 38 and 1 more entry")
        );
        let nested = format!("['a, b', (1, [2, 3]), {}]", "'x'".repeat(20));
        assert_eq!(
            found(&nested, &nested.replace("[2, 3]", "[2, 4]")).as_deref(),
            Some("at index 1: (1, [2, 3]) and (1, [2, 4])")
        );
    }

    #[test]
    fn dicts_differ_at_a_key() {
        let left = "{'one': 1, 'two': [2, 2], 'three': 3, 'four': 4, 'five': 5}";
        assert_eq!(found(left, &left.replace("[2, 2]", "[2]")).as_deref(), Some("at 'two': [2, 2] and [2]"));
        let other = left.replace("'three'", "'drei'");
        assert_eq!(found(left, &other).as_deref(), Some("only on the left: 'three': 3; only on the right: 'drei': 3"));
        let set = "{'aaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbb', 'c'}";
        assert_eq!(found(set, &set.replace(", 'c'", "")).as_deref(), Some("only on the left: 'c'"));
    }

    #[test]
    fn texts_differ_at_a_character() {
        let left = format!("'{}end of the text'", "a".repeat(50));
        let shown = found(&left, &left.replace("end", "End")).expect("a difference");
        assert_eq!(shown, "at character 50: …aaaaaaaaaaaaend of the text' and …aaaaaaaaaaaaEnd of the text'");
        assert!(found(&left, &left.replace(" text'", "'")).expect("a difference").starts_with("at character 60: "));
    }

    #[test]
    fn what_is_short_or_no_comparison_has_none() {
        assert_eq!(found("[1]", "[2]"), None);
        assert_eq!(first_difference("assert a < b", &[]), None);
        assert_eq!(first_difference("assert a ==", &[]), None);
        assert_eq!(found(&"<object>".repeat(9), &"<other>".repeat(9)), None);
        assert_eq!(found(&"[".repeat(60), &"]".repeat(60)), None);
    }
}
