//! [`Advice`]: what to do about a snippet whose output changes with the hash seed, the heap or the company.

use std::fmt;
use std::sync::LazyLock;

use regex::Regex;

/// What probably differs between two outputs of one snippet, and so what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// The same lines, or the same words of a line, come in another order.
    Order,
    /// Numbers that are as long as addresses differ.
    Addresses,
    /// Other numbers differ.
    Numbers,
    /// Something else differs.
    Anything,
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Advice::Order => "the same parts come in another order: sort what is printed, or compare sets",
            Advice::Addresses => {
                "addresses or object ids differ: do not print them, compare them with `is`, or `redact` them"
            }
            Advice::Numbers => {
                "numbers differ: `redact` times and random values, seed what is random, and declare a measurement \
                 `exclusive`"
            }
            Advice::Anything => {
                "print only what follows from the snippet: sort what has no order, and `redact` what differs in every run"
            }
        })
    }
}

/// Matches a number, and a hexadecimal one.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"0x[0-9a-fA-F]+|[0-9]+").expect("a valid pattern"));

/// The fewest digits of an address in decimal: programs are loaded above 4 GiB.
const SHORTEST_ADDRESS: usize = 10;

/// Finds the advice for two outputs that differ.
pub fn advice(plain: &str, twin: &str) -> Advice {
    if sorted(plain.lines()) == sorted(twin.lines()) || sorted(words(plain)) == sorted(words(twin)) {
        return Advice::Order;
    }
    if NUMBER.replace_all(plain, "0") != NUMBER.replace_all(twin, "0") {
        return Advice::Anything;
    }
    let pairs = NUMBER.find_iter(plain).zip(NUMBER.find_iter(twin)).map(|(a, b)| (a.as_str(), b.as_str()));
    let is_address =
        |number: &str| number.starts_with("0x") || (number.len() >= SHORTEST_ADDRESS && !number.starts_with('0'));
    let mut different = pairs.filter(|(a, b)| a != b);
    match different.all(|(a, b)| is_address(a) && is_address(b)) {
        // A time in seconds has ten digits too, and a fraction.
        true if !plain.contains('.') => Advice::Addresses,
        _ => Advice::Numbers,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))).filter(|word| !word.is_empty())
}

fn sorted<'t>(parts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut parts: Vec<&str> = parts.collect();
    parts.sort_unstable();
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_fits_what_differs() {
        for (plain, twin, expected) in [
            ("{'a', 'b', 'c'}", "{'b', 'c', 'a'}", Advice::Order),
            ("one\ntwo", "two\none", Advice::Order),
            ("id 140234567890432", "id 139876543210944", Advice::Addresses),
            ("0x7f0102030405", "0x7f0102030a05", Advice::Addresses),
            ("took 0.013 s", "took 0.014 s", Advice::Numbers),
            ("1700000000.123", "1700000001.456", Advice::Numbers),
            ("loaded", "missing", Advice::Anything),
        ] {
            assert_eq!(advice(plain, twin), expected, "{plain} and {twin}");
        }
    }
}
