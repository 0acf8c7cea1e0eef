//! The [`Lint`]s of a bank: rules of style that a statement or an answer can break while it is true. What breaks one is a
//! [`Warning`], which fails nothing unless it is denied.

use std::fmt;

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// The most words of a statement, from the style guide of the shipped bank: a longer sentence says more than one thing.
pub const MOST_WORDS: usize = 30;

/// A rule of style for statements and answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Lint {
    /// A statement has more than 30 words.
    LongStatement,
    /// A statement has two sentences.
    TwoSentences,
    /// A statement has a semicolon.
    Semicolon,
    /// A statement begins with a word that points at its neighbour.
    ContextDependent,
    /// A correction has no term in common with the belief that it corrects.
    UnrelatedCorrection,
    /// An answer gives no advice although its question asks for it.
    MissingAdvice,
    /// A statement repeats another one of the bank.
    RepeatedStatement,
    /// A `see` names what no known documentation has.
    UnknownSee,
    /// An `allow` silences nothing.
    UnusedAllow,
    /// A snippet accepts a mutant that it does not have.
    UnusedEquivalent,
    /// A run found that the asserts of a snippet notice few of its mutants.
    WeakEvidence,
}

/// What a person needs to know to follow a lint.
#[derive(Debug, Clone, Copy)]
pub struct LintExplanation {
    /// What the lint finds.
    pub what: &'static str,
    /// Why that is worth a change.
    pub why: &'static str,
    /// A part of an answer that the lint warns of, as TOML.
    pub before: &'static str,
    /// The same part without the warning.
    pub after: &'static str,
}

impl Lint {
    /// All lints, in the order in which they are listed.
    pub fn all() -> &'static [Lint] {
        Lint::value_variants()
    }

    /// The code, as `allow`, `--deny` and `verify explain` take it.
    pub fn code(self) -> &'static str {
        match self {
            Lint::LongStatement => "long-statement",
            Lint::TwoSentences => "two-sentences",
            Lint::Semicolon => "semicolon",
            Lint::ContextDependent => "context-dependent",
            Lint::UnrelatedCorrection => "unrelated-correction",
            Lint::MissingAdvice => "missing-advice",
            Lint::RepeatedStatement => "repeated-statement",
            Lint::UnknownSee => "unknown-see",
            Lint::UnusedAllow => "unused-allow",
            Lint::UnusedEquivalent => "unused-equivalent",
            Lint::WeakEvidence => "weak-evidence",
        }
    }

    /// Explains the lint, with an example.
    pub fn explanation(self) -> LintExplanation {
        match self {
            Lint::LongStatement => LintExplanation {
                what: "A statement has more than 30 words. Text between backquotes counts as one word.",
                why: "Nobody can say such a sentence in an interview. It says more than one thing, and its snippet tests one.",
                before: r#"says = "A shallow copy of a list, a dict or a set is a new container, which is not the original, but the elements in it are the very same objects, so a change of one is seen through both.""#,
                after: r#"says = "A shallow copy is a new container that shares its elements with the original.""#,
            },
            Lint::TwoSentences => LintExplanation {
                what: "A statement has two sentences.",
                why: "A statement is one fact with one verdict. If one of two sentences is false, no verdict fits.",
                before: r#"says = "Assignment copies nothing. It binds another name to the same object.""#,
                after: r#"says = "Assignment binds another name to the same object and copies nothing.""#,
            },
            Lint::Semicolon => LintExplanation {
                what: "A statement has a semicolon. Semicolons between backquotes are code and are not counted.",
                why: "A semicolon joins two sentences, and a statement is one fact.",
                before: r#"says = "Tuples are immutable; a list inside a tuple can still change.""#,
                after: r#"says = "A list inside a tuple can still change.""#,
            },
            Lint::ContextDependent => LintExplanation {
                what: "A statement begins with a word that points at the statement before it, such as \"It\", \"They\", \
                       \"This\", \"Such\" or \"However\".",
                why: "Reports and searches show a statement alone. A reader of this one does not know what it is about.",
                before: r#"says = "It raises `KeyError` for a missing key.""#,
                after: r#"says = "`dict.pop` raises `KeyError` for a missing key.""#,
            },
            Lint::UnrelatedCorrection => LintExplanation {
                what: "The claim that `corrected-by` names has no term in common with the belief. Words such as \"the\" and \
                       \"never\" are no terms.",
                why: "A correction contradicts the belief in its own terms. Otherwise the reader cannot see what was wrong.",
                before: "[[answer]]\nclaim = \"assignment-copies\"\nsays = \"Plain assignment makes a copy.\"\n\
                         verdict = \"refuted\"\ncorrected-by = \"names-are-bound\"\n\n\
                         [[answer]]\nclaim = \"names-are-bound\"\nsays = \"Two names are bound to one object.\"\n\
                         verdict = \"holds\"",
                after: "[[answer]]\nclaim = \"assignment-copies\"\nsays = \"Plain assignment makes a copy.\"\n\
                        verdict = \"refuted\"\ncorrected-by = \"names-are-bound\"\n\n\
                        [[answer]]\nclaim = \"names-are-bound\"\n\
                        says = \"Plain assignment binds two names to one object.\"\nverdict = \"holds\"",
            },
            Lint::MissingAdvice => LintExplanation {
                what: "The question has \"when\", \"which\", \"should\", \"best\" or \"difference\", and its answer has no remark \
                       of the kind `advice`.",
                why: "Whoever asks so wants to know what to do. Facts alone leave that to the reader.",
                before: "question = \"What is the difference between `copy` and `deepcopy`?\"\n\n[[answer]]\n\
                         claim = \"deepcopy-copies-elements\"\n…",
                after: "question = \"What is the difference between `copy` and `deepcopy`?\"\n\n[[answer]]\n\
                        claim = \"deepcopy-copies-elements\"\n…\n\n[[answer]]\nremark = \"advice\"\n\
                        says = \"Use `deepcopy` only where nested objects are changed.\"",
            },
            Lint::RepeatedStatement => LintExplanation {
                what: "A statement has the same words as another one of the bank.",
                why: "One fact has one place. Of two copies, one is corrected and the other one stays wrong.",
                before: "questions/core/copying.toml\nsays = \"Assignment copies nothing.\"\n\n\
                         questions/values/names.toml\nsays = \"Assignment copies nothing.\"",
                after: "questions/core/copying.toml\nsays = \"Assignment copies nothing.\"\n\n\
                        questions/values/names.toml\nsays = \"Two names can be bound to the same object.\"",
            },
            Lint::UnknownSee => LintExplanation {
                what: "A `see` has a name that is neither in the bank's copy of the inventory nor in one that is installed on this \
                       machine. `verify see WORD` finds names, and `verify see --update` renews the copies.",
                why: "A reader who follows the name arrives nowhere. A name that was right is gone from the documentation, or the \
                      documentation is newer than the copy.",
                before: r#"see = ["py:gather"]"#,
                after: r#"see = ["py:asyncio.gather"]"#,
            },
            Lint::UnusedAllow => LintExplanation {
                what: "An `allow` names a lint that finds nothing in its statement or question.",
                why: "What the `allow` was for has been corrected. If it stays, it hides the next mistake.",
                before: "says = \"Assignment copies nothing.\"\nallow = [{ lint = \"semicolon\", because = \"A quotation.\" }]",
                after: "says = \"Assignment copies nothing.\"",
            },
            Lint::UnusedEquivalent => LintExplanation {
                what: "An `equivalent` in the metadata of a snippet names a mutant that the snippet does not have.",
                why: "The line has changed since, and with it the mutant. What was accepted of the old line says nothing about the \
                      new one.",
                before: "# [tool.verify]\n\
                         # equivalent = [{ mutant = \"number: range(3) -> range(4)\", because = \"…\" }]\n# ///\n\
                         for _ in range(5):",
                after: "for _ in range(5):",
            },
            Lint::WeakEvidence => LintExplanation {
                what: "Few of the mutants of a snippet make an assert fail. `verify run` tries some of a snippet that is new or has \
                       changed, and `verify mutate` tries all. `verify check` runs nothing, so it cannot find this.",
                why: "A line that can be changed or removed while all asserts still pass is not tested. The claim may be true, but \
                      its snippet would pass as well if it were false.",
                before: "items = [3, 1, 2]\nitems.sort(reverse=True)\nassert len(items) == 3",
                after: "items = [3, 1, 2]\nitems.sort(reverse=True)\nassert items == [3, 2, 1]",
            },
        }
    }

    /// Whether it is found by running snippets, and not by reading the bank.
    pub fn is_found_by_running(self) -> bool {
        match self {
            Lint::WeakEvidence => true,
            Lint::LongStatement
            | Lint::TwoSentences
            | Lint::Semicolon
            | Lint::ContextDependent
            | Lint::UnrelatedCorrection
            | Lint::MissingAdvice
            | Lint::RepeatedStatement
            | Lint::UnusedAllow
            | Lint::UnknownSee
            | Lint::UnusedEquivalent => false,
        }
    }

    /// Whether an `allow` in a question file can silence it.
    pub fn can_be_allowed(self) -> bool {
        !matches!(self, Lint::UnusedAllow | Lint::UnusedEquivalent) && !self.is_found_by_running()
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A place of a bank that breaks a lint.
#[derive(Debug, Clone)]
pub struct Warning {
    pub lint: Lint,
    /// The id of the question.
    pub question: String,
    /// What was found, where, and how to fix it.
    pub problem: Problem,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The command line, question files and messages have one name for a lint.
    #[test]
    fn a_lint_has_one_code() {
        for lint in Lint::all() {
            let value = lint.to_possible_value().expect("no lint is hidden");
            assert_eq!(value.get_name(), lint.code());
            assert_eq!(serde_json::to_value(lint).expect("it is plain"), lint.code());
        }
    }
}
