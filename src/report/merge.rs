//! Makes one report of those of all shards of a run.

use std::collections::BTreeSet;

use super::{LaneReport, Report, ShardReport, Summary};
use crate::bank::LaneName;
use crate::text::count;

/// A report, and what it is called in errors.
#[derive(Debug)]
pub struct Part {
    /// Such as the path of its file.
    pub name: String,
    pub report: Report,
}

/// Why reports are not those of all shards of one run.
#[derive(Debug, thiserror::Error)]
pub enum NotMergeable {
    #[error("{0} is the report of a whole run\n  expected reports of `verify run --shard K/N`")]
    NotAShard(String),
    #[error("{name} is shard {} of {}, and {other} is one of {of}\n  merge the shards of one run", shard.number, shard.of)]
    OtherDivision { name: String, shard: ShardReport, other: String, of: usize },
    #[error("{name} and {other} are both shard {number}\n  merge each shard once")]
    Twice { name: String, other: String, number: usize },
    #[error("{} of {of} {} missing: {}", count(missing.len(), "shard"), if missing.len() == 1 { "is" } else { "are" }, listed(missing))]
    Missing { missing: Vec<usize>, of: usize },
    #[error("{name} is about another bank than {other}\n  run all shards on the same commit")]
    OtherBank { name: String, other: String },
    #[error("{name} was written by verify {version}, and {other} by another version\n  run all shards with the same")]
    OtherVersion { name: String, version: String, other: String },
    #[error("{name} has other Pythons or packages than {other}\n  run all shards with the same `--python`")]
    OtherLanes { name: String, other: String },
    #[error("the shards have {found} together, of {}\n  run all shards with the same filters and the same `--timings`", count(*expected, "claim"))]
    OtherSelection { found: usize, expected: usize },
}

fn listed(numbers: &[usize]) -> String {
    numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

/// Merges the reports of all shards of a run.
///
/// # Errors
/// Fails if a shard is missing or there twice, or if they are not shards of one run of one bank.
pub fn merge(parts: Vec<Part>) -> Result<Report, NotMergeable> {
    check(&parts)?;
    let mut parts = parts.into_iter();
    let Some(Part { report: mut merged, .. }) = parts.next() else {
        return Err(NotMergeable::Missing { missing: vec![1], of: 1 });
    };
    let mut known = Summary {
        snippets: merged.summary.snippets,
        kept: merged.summary.kept,
        warnings: merged.summary.warnings,
        wall_seconds: merged.summary.wall_seconds,
        ..Summary::default()
    };
    for Part { report, .. } in parts {
        known.snippets += report.summary.snippets;
        known.kept += report.summary.kept;
        // A question is in one shard.
        known.warnings += report.summary.warnings;
        known.wall_seconds = known.wall_seconds.max(report.summary.wall_seconds);
        merged.claims.extend(report.claims);
        merged.unconfirmed.extend(report.unconfirmed);
        merged.weak.extend(report.weak);
        merged.recorded.extend(report.recorded);
        merged.removed.extend(report.removed);
        merged.changed.extend(report.changed);
        for absent in report.absent {
            let is_known = merged.absent.iter().any(|known| known.lane == absent.lane && known.groups == absent.groups);
            if !is_known {
                merged.absent.push(absent);
            }
        }
        merged.stopped = merged.stopped.or(report.stopped);
        // The weakest sandbox says what can be relied on.
        merged.sandbox = match (merged.sandbox, report.sandbox) {
            (Some(one), Some(other)) => Some(if other.step < one.step { other } else { one }),
            (one, other) => one.or(other),
        };
    }
    merged.claims.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    merged.shard = None;
    merged.sum_up(known);
    Ok(merged)
}

fn check(parts: &[Part]) -> Result<(), NotMergeable> {
    let mut seen: Vec<(&Part, ShardReport)> = Vec::new();
    for part in parts {
        let Part { name, report } = part;
        let shard = report.shard.ok_or_else(|| NotMergeable::NotAShard(name.clone()))?;
        if let Some((first, of)) = seen.first() {
            let (name, other) = (name.clone(), first.name.clone());
            if shard.of != of.of {
                return Err(NotMergeable::OtherDivision { name, shard, other, of: of.of });
            }
            if report.verify != first.report.verify {
                return Err(NotMergeable::OtherVersion { name, version: report.verify.clone(), other });
            }
            if report.bank_digest != first.report.bank_digest {
                return Err(NotMergeable::OtherBank { name, other });
            }
            if lanes(&report.lanes) != lanes(&first.report.lanes) {
                return Err(NotMergeable::OtherLanes { name, other });
            }
        }
        if let Some((other, _)) = seen.iter().find(|(_, other)| other.number == shard.number) {
            let number = shard.number;
            return Err(NotMergeable::Twice { name: name.clone(), other: other.name.clone(), number });
        }
        seen.push((part, shard));
    }
    let Some((_, ShardReport { of, claims: expected, .. })) = seen.first().copied() else { return Ok(()) };
    let numbers: BTreeSet<usize> = seen.iter().map(|(_, shard)| shard.number).collect();
    let missing: Vec<usize> = (1..=of).filter(|number| !numbers.contains(number)).collect();
    if !missing.is_empty() {
        return Err(NotMergeable::Missing { missing, of });
    }
    let ids: BTreeSet<&str> =
        parts.iter().flat_map(|part| &part.report.claims).map(|claim| claim.id.as_str()).collect();
    let found: usize = parts.iter().map(|part| part.report.claims.len()).sum();
    let is_one_selection = seen.iter().all(|(_, shard)| shard.claims == expected);
    if found != expected || ids.len() != expected || !is_one_selection {
        return Err(NotMergeable::OtherSelection { found, expected });
    }
    Ok(())
}

fn lanes(lanes: &[LaneReport]) -> Vec<&LaneName> {
    lanes.iter().map(|lane| &lane.lane).collect()
}
