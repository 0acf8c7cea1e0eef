//! What became of a mutant: a [`Fate`].

use serde::{Deserialize, Serialize};

/// What became of a mutant that was run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// The asserts noticed it.
    Killed(Death),
    Survived,
    /// It survived, and what it changes never runs.
    NeverRuns,
    /// It survived, and it changes a value in a statement that raises in any case.
    Raises,
    /// This Python does not compile it, so it is no mutant.
    Unfit,
}

/// How a mutant was noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Death {
    /// An assert failed, or another one than before.
    Refuted,
    /// The assert that fails in the snippet held.
    Passed,
    /// An assert was not executed.
    Vacuous,
    /// An exception ended it.
    Raised,
    /// It was still running when it had to be done.
    TimedOut,
    /// It ended in another way.
    Otherwise,
}

impl Death {
    /// What happened, for a person.
    pub fn what(self) -> &'static str {
        match self {
            Death::Refuted => "an assert failed",
            Death::Passed => "the assert that fails held",
            Death::Vacuous => "an assert was not executed",
            Death::Raised => "an exception ended it",
            Death::TimedOut => "it did not end in time",
            Death::Otherwise => "it ended otherwise",
        }
    }
}
