//! [`Score`]: how many mutants were killed, of those that count; and the [`MutantStanding`] of each.

use std::iter::Sum;
use std::ops::AddAssign;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Fate, Mutant, Rule, Ruled};

/// How a mutant counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MutantStanding {
    Killed,
    /// It counts against the evidence.
    Survived,
    TakenOut(Rule),
    Accepted,
    NotRun,
    /// It does not compile, so it does not count at all.
    Unfit,
}

impl MutantStanding {
    /// The standing of a mutant with this fate. `is_accepted` says that the snippet accepts it as equivalent.
    pub fn of(mutant: &Mutant, fate: Option<Fate>, is_accepted: bool) -> MutantStanding {
        let survived = |rule: Option<Rule>| match (is_accepted, rule) {
            (true, _) => MutantStanding::Accepted,
            (false, Some(rule)) => MutantStanding::TakenOut(rule),
            (false, None) => MutantStanding::Survived,
        };
        match (mutant.ruled, fate) {
            (Some(Ruled::Always(rule)), _) => survived(Some(rule)),
            (_, None) => MutantStanding::NotRun,
            (_, Some(Fate::Unfit)) => MutantStanding::Unfit,
            (_, Some(Fate::Killed(_))) => MutantStanding::Killed,
            (_, Some(Fate::NeverRuns)) => survived(Some(Rule::NeverRuns)),
            (_, Some(Fate::Raises)) => survived(Some(Rule::Raises)),
            (Some(Ruled::IfItSurvives(rule)), Some(Fate::Survived)) => survived(Some(rule)),
            (None, Some(Fate::Survived)) => survived(None),
        }
    }
}

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

impl AddAssign<MutantStanding> for Score {
    fn add_assign(&mut self, standing: MutantStanding) {
        match standing {
            MutantStanding::Killed => self.killed += 1,
            MutantStanding::Survived => self.survived += 1,
            MutantStanding::TakenOut(_) => self.taken_out += 1,
            MutantStanding::Accepted => self.accepted += 1,
            MutantStanding::NotRun => self.not_run += 1,
            MutantStanding::Unfit => {}
        }
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
