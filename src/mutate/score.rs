//! [`Score`]: how many mutants were killed, of those that count.

use std::iter::Sum;
use std::ops::AddAssign;

use schemars::JsonSchema;
use serde::Serialize;

/// The mutants of a claim, a question, a topic or a bank, counted by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Score {
    /// Those that were noticed.
    pub killed: usize,
    /// Those that survived, and that neither a rule nor an acceptance takes out.
    pub survived: usize,
    /// Those that a rule takes out.
    pub taken_out: usize,
    /// Those that the snippet accepts as equivalent.
    pub accepted: usize,
    /// Those that were not run: above the limit for one snippet, or the run was stopped.
    pub not_run: usize,
}

impl Score {
    /// The share of killed mutants among those that count, in percent; `None` if none counts.
    pub fn percent(&self) -> Option<f64> {
        let counted = self.killed + self.survived;
        (counted > 0).then(|| self.killed as f64 * 100.0 / counted as f64)
    }
}

impl AddAssign for Score {
    fn add_assign(&mut self, other: Score) {
        self.killed += other.killed;
        self.survived += other.survived;
        self.taken_out += other.taken_out;
        self.accepted += other.accepted;
        self.not_run += other.not_run;
    }
}

impl Sum for Score {
    fn sum<I: Iterator<Item = Score>>(scores: I) -> Score {
        scores.fold(Score::default(), |mut sum, score| {
            sum += score;
            sum
        })
    }
}
