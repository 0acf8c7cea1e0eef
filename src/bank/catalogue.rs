//! The source [`Catalogue`] of a bank: the numbers of the questions that it has to answer, by sections.

use std::ops::RangeInclusive;

/// The sections of the source catalogue, in the order of their numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    pub sections: Vec<Section>,
}

/// Numbers of the catalogue that follow one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub name: String,
    pub numbers: RangeInclusive<u32>,
}

impl Catalogue {
    /// Whether the catalogue has the number.
    pub fn has(&self, number: u32) -> bool {
        self.sections.iter().any(|section| section.numbers.contains(&number))
    }
}

/// Writes numbers in ascending order, with those that follow one another as a range: `1, 3-5`.
pub fn ranges(numbers: impl IntoIterator<Item = u32>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(number) => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let text = |(first, last): &(u32, u32)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    };
    ranges.iter().map(text).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_one_another_are_a_range() {
        for (numbers, expected) in [
            (vec![], ""),
            (vec![7], "7"),
            (vec![1, 2], "1-2"),
            (vec![1, 3, 4, 5, 9], "1, 3-5, 9"),
            (vec![u32::MAX], "4294967295"),
        ] {
            assert_eq!(ranges(numbers), expected);
        }
    }
}
