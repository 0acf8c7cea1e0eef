//! The result of each claim on each Python, as a table: a [`Matrix`], made from a report. Its formats are [`human`] and
//! [`markdown`], and JSON.

pub mod human;
pub mod markdown;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{AbsentLane, ClaimReport, ClaimResult, LaneReport, Report, absent_lines};
use crate::bank::{LaneName, Verdict};
use crate::session::Rerun;
use crate::text::count;

/// Claims by Pythons.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Matrix {
    /// The version of this format.
    pub format: u32,
    pub lanes: Vec<Column>,
    /// The claims that differ, or all, in bank order.
    pub claims: Vec<Row>,
    /// How many claims were compared.
    pub compared: usize,
    /// How many of them differ between the Pythons.
    pub differ: usize,
    /// What the run does not have of these lanes.
    pub absent: Vec<AbsentLane>,
    /// How many of them have a verdict or an output that is not as recorded on some Python.
    pub not_as_recorded: usize,
    /// The command that reports what is not as recorded.
    #[serde(skip)]
    rerun: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Column {
    /// `3.13`, or `3.13 pandas 2.3`.
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// `3.13.0`.
    pub version: String,
    /// In a lane with a chosen series, the release that it has: `pandas 2.3.3`. If it has several, they are listed.
    pub release: Option<String>,
}

impl Column {
    /// The column of a lane of a report.
    pub fn of(report: &Report, lane: &LaneReport) -> Column {
        let releases: BTreeSet<&String> = lane
            .package
            .iter()
            .flat_map(|package| {
                let evidence = report.claims.iter().flat_map(|claim| claim.evidence_in(&lane.lane));
                evidence.filter_map(move |evidence| evidence.packages.get(package))
            })
            .collect();
        let releases: Vec<&str> = releases.into_iter().map(String::as_str).collect();
        let release = lane.package.as_ref().map(|package| format!("{package} {}", releases.join(", ")));
        Column { lane: lane.lane.clone(), version: lane.version.clone(), release }
    }

    /// What is compared, in words: `CPython 3.13.0`, or `pandas 2.3.3`.
    pub fn name(&self) -> String {
        self.release.clone().unwrap_or_else(|| format!("CPython {}", self.version))
    }
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    pub id: String,
    pub says: String,
    pub file: String,
    pub line: u32,
    /// One cell for each Python.
    pub cells: Vec<Cell>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Cell {
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// `holds`, `refuted`, `skipped`, `not-run`, or how it failed.
    #[schemars(with = "String")]
    pub result: ClaimResult,
    pub recorded: Verdict,
    /// Whether verdict and output are the recorded ones; true if nothing was run.
    pub as_recorded: bool,
}

impl Cell {
    fn text(&self) -> String {
        format!("{}{}", self.result, if self.as_recorded { "" } else { "!" })
    }
}

impl Matrix {
    /// Makes the matrix of the claims that differ between the Pythons of a report, or of all claims.
    pub fn of(report: &Report, all: bool, rerun: &Rerun) -> Matrix {
        let row = |claim: &ClaimReport| Row {
            id: claim.id.clone(),
            says: claim.says.clone(),
            file: claim.file.clone(),
            line: claim.line,
            cells: report
                .lanes
                .iter()
                .map(|LaneReport { lane, .. }| Cell {
                    lane: lane.clone(),
                    result: claim.result_in(lane),
                    recorded: claim.recorded_in(lane),
                    as_recorded: !claim.status_in(lane).is_failure(),
                })
                .collect(),
        };
        let rows: Vec<Row> = report.claims.iter().map(row).collect();
        let differs = |row: &Row| row.cells.windows(2).any(|pair| pair[0].result != pair[1].result);
        Matrix {
            format: 2,
            lanes: report.lanes.iter().map(|lane| Column::of(report, lane)).collect(),
            compared: rows.len(),
            differ: rows.iter().filter(|row| differs(row)).count(),
            not_as_recorded: rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.as_recorded)).count(),
            absent: report.absent.clone(),
            rerun: rerun.to_string(),
            claims: rows.into_iter().filter(|row| all || differs(row)).collect(),
        }
    }

    /// Summarises the comparison in one or two lines.
    fn summary(&self) -> String {
        let pythons: BTreeSet<&str> = self.lanes.iter().map(|column| column.version.as_str()).collect();
        let releases: Vec<String> = self.lanes.iter().filter_map(|column| column.release.clone()).collect();
        let names = match (releases.as_slice(), pythons.len()) {
            ([], _) => format!(
                "CPython {}",
                self.lanes.iter().map(|column| column.version.clone()).collect::<Vec<_>>().join(", ")
            ),
            (releases, 1) => format!("{}, on CPython {}", releases.join(", "), pythons.into_iter().collect::<String>()),
            _ => self.lanes.iter().map(|column| column.lane.to_string()).collect::<Vec<_>>().join(", "),
        };
        let of = if self.lanes.len() == 1 { "on" } else { "between" };
        let verb = if self.differ == 1 { "differs" } else { "differ" };
        let mut sum = format!("{} of {} {verb} {of} {names}", self.differ, count(self.compared, "claim"));
        if self.not_as_recorded > 0 {
            sum += &format!(
                "\n{} not as recorded (!); to see what is wrong: {}",
                count(self.not_as_recorded, "claim"),
                self.rerun
            );
        }
        for line in absent_lines(&self.absent) {
            sum += &format!("\n{line}");
        }
        sum
    }

    /// The heads of the columns: the series alone if all are of one Python.
    fn heads(&self) -> Vec<String> {
        let is_one = self.lanes.windows(2).all(|pair| pair[0].lane.python == pair[1].lane.python);
        let head = |column: &Column| match &column.lane.series {
            Some(series) if is_one => series.to_string(),
            _ => column.lane.to_string(),
        };
        self.lanes.iter().map(head).collect()
    }
}
