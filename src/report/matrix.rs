//! What became of each claim on each Python, as a table: a [`Matrix`], made from a report, printed for people, as JSON or as
//! Markdown.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

use serde::Serialize;

use crate::bank::Verdict;
use crate::python::Label;
use crate::report::json::to_text;
use crate::report::{ClaimReport, Report, Status};
use crate::text::count;
use crate::text::{defuse, wrap};

/// Claims by Pythons.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Matrix {
    /// The version of this format.
    pub format: u32,
    pub pythons: Vec<Column>,
    /// In bank order; those that differ, or all.
    pub claims: Vec<Row>,
    /// How many claims were compared.
    pub compared: usize,
    /// How many of them differ between the Pythons.
    pub differ: usize,
    /// How many of them are not as recorded somewhere, in verdict or output.
    pub not_as_recorded: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Column {
    pub python: Label,
    pub version: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Row {
    pub id: String,
    pub says: String,
    pub file: String,
    pub line: u32,
    /// One for each Python.
    pub cells: Vec<Cell>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cell {
    pub python: Label,
    /// `holds`, `refuted`, `skipped`, `not-run`, or how it failed.
    pub result: String,
    pub recorded: Verdict,
    /// Whether verdict and output are the recorded ones; true where nothing was run.
    pub as_recorded: bool,
}

impl Cell {
    fn text(&self) -> String {
        format!("{}{}", self.result, if self.as_recorded { "" } else { "!" })
    }
}

/// What became of a claim on one Python, in a word.
pub fn result(claim: &ClaimReport, python: Label) -> String {
    match (claim.status_on(python), claim.measured_on(python)) {
        (Status::Skipped, _) => "skipped".to_owned(),
        (Status::NotRun, _) => "not-run".to_owned(),
        (Status::Fault, _) => "fault".to_owned(),
        (Status::Failed, _) => {
            let failed = claim.evidence_on(python).find(|evidence| evidence.status == Status::Failed);
            failed.and_then(|evidence| evidence.run.as_ref()).map(|run| run.ending.clone()).unwrap_or_default()
        }
        (Status::AsRecorded | Status::Accepted | Status::OutputDiffers | Status::VerdictDiffers, Some(verdict)) => {
            verdict.label().to_owned()
        }
        // Of several snippets, not all gave the same.
        (Status::AsRecorded | Status::Accepted | Status::OutputDiffers | Status::VerdictDiffers, None) => {
            "mixed".to_owned()
        }
    }
}

impl Matrix {
    /// The claims of a report that differ between its Pythons, or all of them.
    pub fn of(report: &Report, all: bool) -> Matrix {
        let pythons: Vec<Label> = report.pythons.iter().map(|python| python.python).collect();
        let row = |claim: &ClaimReport| Row {
            id: claim.id.clone(),
            says: claim.says.clone(),
            file: claim.file.clone(),
            line: claim.line,
            cells: pythons
                .iter()
                .map(|python| Cell {
                    python: *python,
                    result: result(claim, *python),
                    recorded: claim.recorded_on(*python),
                    as_recorded: !claim.status_on(*python).is_failure(),
                })
                .collect(),
        };
        let rows: Vec<Row> = report.claims.iter().map(row).collect();
        let differs = |row: &Row| row.cells.windows(2).any(|pair| pair[0].result != pair[1].result);
        Matrix {
            format: 1,
            pythons: report
                .pythons
                .iter()
                .map(|python| Column { python: python.python, version: python.version.clone() })
                .collect(),
            compared: rows.len(),
            differ: rows.iter().filter(|row| differs(row)).count(),
            not_as_recorded: rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.as_recorded)).count(),
            claims: rows.into_iter().filter(|row| all || differs(row)).collect(),
        }
    }

    /// A table of at most `width` columns: questions, and indented below each its claims. A name that leaves no room for the
    /// cells stands on a line of its own.
    pub fn human(&self, width: usize) -> String {
        let cells = self.claims.iter().flat_map(|row| row.cells.iter().map(|cell| cell.text().len()));
        let names = self.pythons.iter().map(|column| column.python.to_string().len());
        let cell = cells.chain(names).max().unwrap_or(0);
        let room = width.saturating_sub(self.pythons.len() * (cell + 2)).max(4);
        let longest = self.claims.iter().map(|row| last_part(&row.id).chars().count() + 2).max().unwrap_or(0);
        let label = longest.min(room);

        let mut text = String::new();
        let mut line = |label_text: &str, cells: Vec<String>| {
            let cells: Vec<String> = cells.iter().map(|text| format!("  {text:cell$}")).collect();
            text.push_str(format!("{label_text:label$}{}", cells.concat()).trim_end());
            text.push('\n');
        };
        if !self.claims.is_empty() {
            line("", self.pythons.iter().map(|column| column.python.to_string()).collect());
        }
        let mut question = "";
        for row in &self.claims {
            let (of, name) = row.id.rsplit_once('/').unwrap_or(("", &row.id));
            if of != question {
                question = of;
                line(question, Vec::new());
            }
            let cells = row.cells.iter().map(Cell::text).collect();
            let name = format!("  {name}");
            if name.chars().count() > label {
                line(&name, Vec::new());
                line("", cells);
            } else {
                line(&name, cells);
            }
        }
        if !self.claims.is_empty() {
            text.push('\n');
        }
        for line in wrap(&self.sum(), width) {
            text.push_str(&line);
            text.push('\n');
        }
        defuse(&text)
    }

    fn sum(&self) -> String {
        let names: Vec<String> = self.pythons.iter().map(|column| column.version.clone()).collect();
        let of = if self.pythons.len() == 1 { "on" } else { "between" };
        let mut sum =
            format!("{} of {} differ {of} CPython {}", self.differ, count(self.compared, "claim"), names.join(", "));
        if self.not_as_recorded > 0 {
            sum += &format!(
                "\n{} not as recorded (!): verify run with the same Pythons says what is wrong",
                count(self.not_as_recorded, "claim")
            );
        }
        sum
    }

    pub fn json(&self) -> String {
        to_text(self)
    }

    pub fn markdown(&self) -> String {
        let mut text = String::new();
        if !self.claims.is_empty() {
            let names: Vec<String> = self.pythons.iter().map(|column| column.python.to_string()).collect();
            text.push_str(&format!("| claim | {} |\n", names.join(" | ")));
            text.push_str(&format!("| --- |{}\n", " --- |".repeat(names.len())));
            for row in &self.claims {
                let cells: Vec<String> = row
                    .cells
                    .iter()
                    .map(|cell| if cell.as_recorded { cell.text() } else { format!("**{}**", cell.text()) })
                    .collect();
                text.push_str(&format!("| `{}` | {} |\n", row.id, cells.join(" | ")));
            }
            text.push('\n');
        }
        text.push_str(&self.sum().replace('\n', "\n\n"));
        text.push('\n');
        defuse(&text)
    }
}

fn last_part(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}
