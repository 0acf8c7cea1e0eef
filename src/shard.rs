//! Divides a selection among machines: each runs one [`Shard`], and all of them end at about the same time.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::fmt;
use std::str::FromStr;

use crate::bank::{Claim, Question, snippet_path};
use crate::text::path_text;

/// One of several parts: `2/5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Counted from 1.
    pub number: usize,
    pub of: usize,
}

/// The most parts. It bounds a list with an entry for each.
const MOST: usize = 10_000;

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

/// A text that is no shard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected K/N with K from 1 to N, and N up to {MOST}, such as 2/5")]
pub struct NotAShard;

impl FromStr for Shard {
    type Err = NotAShard;

    fn from_str(text: &str) -> Result<Shard, NotAShard> {
        let (number, of) = text.split_once('/').ok_or(NotAShard)?;
        let read = |text: &str| text.parse().map_err(|_| NotAShard);
        let shard = Shard { number: read(number)?, of: read(of)? };
        let is_one = (1..=shard.of).contains(&shard.number) && shard.of <= MOST;
        if is_one { Ok(shard) } else { Err(NotAShard) }
    }
}

/// How long snippets took in an earlier run, in seconds, by their paths in the bank, all lanes together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Timings(BTreeMap<String, f64>);

impl Timings {
    /// Takes the times of snippets. What is no time is left out.
    pub fn new(times: impl IntoIterator<Item = (String, f64)>) -> Timings {
        let mut sums: BTreeMap<String, f64> = BTreeMap::new();
        for (snippet, seconds) in times {
            if seconds.is_finite() && seconds >= 0.0 {
                *sums.entry(snippet).or_default() += seconds;
            }
        }
        Timings(sums)
    }

    /// The time of a snippet, or that of a usual one if it is not known.
    fn time(&self, snippet: &str, usual: f64) -> f64 {
        self.0.get(snippet).copied().unwrap_or(usual)
    }

    /// The median, or any time if none is known.
    fn usual(&self) -> f64 {
        let mut times: Vec<f64> = self.0.values().copied().collect();
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or(1.0)
    }
}

/// The part of a selection that a machine runs, and what it is divided by.
#[derive(Debug, Clone, PartialEq)]
pub struct Sharding {
    pub shard: Shard,
    pub timings: Timings,
}

impl Sharding {
    /// Keeps the claims of the shard. Those of one question, and those that share a snippet, stay together. The same selection and times are divided in the
    /// same way on every machine.
    pub fn keep<'b>(&self, selected: Vec<(&'b Question, &'b Claim)>) -> Vec<(&'b Question, &'b Claim)> {
        let usual = self.timings.usual();
        let path = |id: &str| path_text(&snippet_path(id));
        let units = units(&selected);
        let times: Vec<f64> = units
            .iter()
            .map(|unit| {
                let snippets: BTreeSet<&String> = unit.iter().flat_map(|at| &selected[*at].1.evidence).collect();
                snippets.into_iter().map(|id| self.timings.time(&path(id), usual)).sum()
            })
            .collect();
        let shards = divide(&times, self.shard.of);
        let kept: BTreeSet<usize> = units
            .into_iter()
            .zip(shards)
            .filter(|(_, shard)| shard + 1 == self.shard.number)
            .flat_map(|(unit, _)| unit)
            .collect();
        selected.into_iter().enumerate().filter(|(at, _)| kept.contains(at)).map(|(_, claim)| claim).collect()
    }
}

/// The places of claims, those of a question and those that share a snippet together, in the order of the first of each.
fn units(selected: &[(&Question, &Claim)]) -> Vec<Vec<usize>> {
    // The unit of each claim is named by the first claim in it.
    let mut first: Vec<usize> = (0..selected.len()).collect();
    let root = |first: &[usize], mut at: usize| {
        while first[at] != at {
            at = first[at];
        }
        at
    };
    // The ids of questions and of snippets differ in their number of parts.
    let mut of_id: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, (question, claim)) in selected.iter().enumerate() {
        for id in claim.evidence.iter().chain([&question.id]) {
            let other = *of_id.entry(id).or_insert(at);
            let (one, other) = (root(&first, at), root(&first, other));
            first[one.max(other)] = one.min(other);
        }
    }
    let mut units: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for at in 0..selected.len() {
        units.entry(root(&first, at)).or_default().push(at);
    }
    units.into_values().collect()
}

/// Returns the part, counted from 0, that each time belongs to. The longest come first, each into the part that is shortest so
/// far: no part is then longer than 4/3 of the best (Graham 1969), and with many short times the parts are nearly equal.
fn divide(times: &[f64], parts: usize) -> Vec<usize> {
    // Microseconds add up to the same sum in any order.
    let whole: Vec<u64> = times.iter().map(|seconds| micros(*seconds)).collect();
    let mut order: Vec<usize> = (0..times.len()).collect();
    order.sort_by_key(|at| (Reverse(whole[*at]), *at));
    let mut loads: BinaryHeap<Reverse<(u64, usize)>> = (0..parts).map(|part| Reverse((0, part))).collect();
    let mut parts = vec![0; times.len()];
    for at in order {
        let Some(Reverse((load, part))) = loads.pop() else { break };
        parts[at] = part;
        // A claim without evidence of its own takes its time, too.
        loads.push(Reverse((load + whole[at].max(1), part)));
    }
    parts
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "times are positive, and years fit")]
fn micros(seconds: f64) -> u64 {
    (seconds.min(1e9) * 1e6) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        assert_eq!("2/5".parse(), Ok(Shard { number: 2, of: 5 }));
        for wrong in ["", "2", "0/5", "6/5", "2/0", "-1/5", "1/10001", "2/5/1", "a/b"] {
            assert_eq!(wrong.parse::<Shard>(), Err(NotAShard), "{wrong}");
        }
    }

    #[test]
    fn each_time_is_in_one_part() {
        let parts = divide(&[5.0, 1.0, 4.0, 2.0, 3.0, 3.0], 3);
        let sum = |part| -> f64 {
            [5.0, 1.0, 4.0, 2.0, 3.0, 3.0].iter().zip(&parts).filter(|(_, of)| **of == part).map(|(time, _)| time).sum()
        };
        assert!((0..3).all(|part| (sum(part) - 6.0).abs() < 1e-9), "{parts:?}");
        assert_eq!(divide(&[1.0], 3), [0]);
        assert_eq!(divide(&[], 3), Vec::<usize>::new());
        // Without known times, the claims are dealt out evenly.
        let dealt = divide(&[0.0; 7], 3);
        assert_eq!((0..3).map(|part| dealt.iter().filter(|of| **of == part).count()).collect::<Vec<_>>(), [3, 2, 2]);
    }

    /// Hundred thousand snippets on two hundred machines, with the spread of times of the shipped bank: most take 40 ms, one in
    /// ten a quarter of a second, one in a hundred two seconds, one in a thousand ten. What they take on the day differs by up
    /// to a third from what was recorded.
    #[test]
    fn shards_end_together() {
        let mut state = 1_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as f64 / f64::from(1_u32 << 31)
        };
        let mut time = || {
            let usual = match random() {
                kind if kind < 0.001 => 10.0,
                kind if kind < 0.01 => 2.0,
                kind if kind < 0.1 => 0.25,
                _ => 0.04,
            };
            usual * (0.5 + random())
        };
        let recorded: Vec<f64> = (0..100_000).map(|_| time()).collect();
        let parts = divide(&recorded, 200);
        let slowest_to_mean = |times: &[f64]| {
            let mut sums = vec![0.0; 200];
            for (time, part) in times.iter().zip(&parts) {
                sums[*part] += time;
            }
            let mean = sums.iter().sum::<f64>() / 200.0;
            sums.into_iter().fold(0.0, f64::max) / mean
        };
        let actual: Vec<f64> = recorded.iter().map(|time| time * (2.0 + 2.0 * random()) / 3.0).collect();
        let (planned, on_the_day) = (slowest_to_mean(&recorded), slowest_to_mean(&actual));
        eprintln!("slowest shard to mean: {planned:.4} as recorded, {on_the_day:.3} on the day");
        assert!(planned < 1.001, "{planned}");
        assert!(on_the_day < 1.1, "{on_the_day}");
    }
}
