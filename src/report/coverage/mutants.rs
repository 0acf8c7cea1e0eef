//! [`ReadMutants`]: what a report of `verify mutate` says of the evidence.

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::bank::{PlaceInBank, place_in_bank};

/// Mutants of snippets that were run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ReadMutants {
    pub killed: usize,
    pub survived: usize,
}

impl ReadMutants {
    /// The killed ones in percent, with one decimal; a dash if there are none.
    pub fn percent(self) -> String {
        match self.killed + self.survived {
            0 => "–".to_owned(),
            counted => format!("{:.1}%", self.killed as f64 * 100.0 / counted as f64),
        }
    }
}

/// The mutants of snippets, by the ids of these.
pub type MutantsOf = BTreeMap<String, ReadMutants>;

/// The part of the report that counts.
#[derive(Deserialize)]
struct ReadMutationReport {
    format: u32,
    snippets: Vec<ReadSnippetScore>,
}

#[derive(Deserialize)]
struct ReadSnippetScore {
    snippet: String,
    score: ReadMutants,
}

/// The format of the reports that are understood.
const FORMAT: u32 = 1;

/// Why a file is no report of `verify mutate`.
#[derive(Debug, thiserror::Error)]
pub enum NotAReport {
    #[error("it is not JSON of `verify mutate`: {0}")]
    Json(#[from] serde_json::Error),
    #[error("it has format {0}; expected format {FORMAT}")]
    Format(u32),
}

/// Reads the JSON report of `verify mutate`.
///
/// # Errors
/// If it is something else, or of another format.
pub fn read(text: &str) -> Result<MutantsOf, NotAReport> {
    let report: ReadMutationReport = serde_json::from_str(text)?;
    if report.format != FORMAT {
        return Err(NotAReport::Format(report.format));
    }
    let of_snippet = |snippet: ReadSnippetScore| match place_in_bank(Path::new(&snippet.snippet)) {
        Some(PlaceInBank::Snippet(id)) => Some((id, snippet.score)),
        Some(PlaceInBank::Question(_) | PlaceInBank::Lock(_) | PlaceInBank::Folder(_)) | None => None,
    };
    Ok(report.snippets.into_iter().filter_map(of_snippet).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_has_the_scores_of_snippets() {
        let report = r#"{"format": 1, "verify": "0.1.0", "snippets": [{"snippet": "snippets/core/lists/grows.py",
            "score": {"percent": 75.0, "killed": 3, "survived": 1, "taken-out": 2}, "survivors": []}]}"#;
        let read = read(report).expect("it is a report");
        assert_eq!(read, BTreeMap::from([("core/lists/grows".to_owned(), ReadMutants { killed: 3, survived: 1 })]));
    }

    #[test]
    fn what_is_no_report_is_refused() {
        assert!(matches!(read("{}"), Err(NotAReport::Json(_))));
        assert!(matches!(read(r#"{"format": 2, "snippets": []}"#), Err(NotAReport::Format(2))));
    }

    #[test]
    fn a_share_has_one_decimal() {
        assert_eq!(ReadMutants { killed: 2, survived: 1 }.percent(), "66.7%");
        assert_eq!(ReadMutants::default().percent(), "–");
    }
}
