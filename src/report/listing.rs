//! The claims that a run would check, with what the bank says of each: a [`Listing`], for programs that show a bank.

use schemars::JsonSchema;
use serde::Serialize;

use crate::bank::{Claim, Level, Question, Verdict};
use crate::text::path_text;

/// Claims in bank order.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Listing {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    pub claims: Vec<ListedClaim>,
}

/// One claim, as the bank has it.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ListedClaim {
    /// `topic/slug/claim`.
    pub id: String,
    /// The question that it answers.
    pub question: String,
    pub says: String,
    /// The recorded verdict on the lowest supported Python.
    pub verdict: Verdict,
    /// The id of the claim that states the truth, if this one is refuted anywhere.
    pub corrected_by: Option<String>,
    /// Where a documentation says so, such as `py:object.__hash__`.
    pub see: Vec<String>,
    /// The ids of the snippets that are the evidence.
    pub evidence: Vec<String>,
    pub level: Level,
    pub tags: Vec<String>,
    /// The numbers of the source catalogue that the question answers.
    pub catalogue: Vec<u32>,
    /// The question file, relative to the bank, and the claim's line in it.
    pub file: String,
    pub line: u32,
}

impl Listing {
    /// Lists the selected claims.
    pub fn of(selected: &[(&Question, &Claim)]) -> Listing {
        let listed = |(question, claim): &(&Question, &Claim)| ListedClaim {
            id: claim.id.clone(),
            question: question.text.clone(),
            says: claim.says.clone(),
            verdict: claim.verdict,
            corrected_by: claim.corrected_by.clone(),
            see: claim.see.iter().map(ToString::to_string).collect(),
            evidence: claim.evidence.clone(),
            level: question.level,
            tags: question.tags.clone(),
            catalogue: question.catalogue.clone(),
            file: path_text(&question.path),
            line: claim.line,
        };
        Listing { format: 1, claims: selected.iter().map(listed).collect() }
    }
}
