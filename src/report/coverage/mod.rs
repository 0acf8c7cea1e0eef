//! What a bank covers: a [`Coverage`] has, for each topic and each section of the source catalogue, the numbers that are answered,
//! and its statements by kind. Its formats are [`human`] and [`markdown`], and JSON.

pub mod human;
pub mod markdown;
mod mutants;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

pub use self::mutants::{MutantsOf, NotAReport, ReadMutants, read};
use crate::bank::catalogue::ranges;
use crate::bank::{Bank, Claim, Question, RemarkKind, Statement, Verdict};
use crate::text::{agree, count};

/// What a bank covers.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Coverage {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    /// The sections of the source catalogue, in their order; none if the bank has no `questions/catalogue.toml`. A question that
    /// answers numbers of several sections counts in each of them.
    pub sections: Vec<CoveragePart>,
    /// The topics, in the order of their names.
    pub topics: Vec<CoveragePart>,
    /// The whole bank, each question once.
    pub total: CoveragePart,
    /// The ids of the claims that hold on the lowest supported Python and have no `see`.
    pub without_see: Vec<String>,
}

/// A section, a topic or a bank.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CoveragePart {
    pub name: String,
    /// The numbers of the catalogue that its questions answer; of a section, those of the section alone.
    pub answered: Vec<u32>,
    /// The numbers that no question of the bank answers; a topic has none.
    pub missing: Vec<u32>,
    pub questions: usize,
    /// The claims that hold on the lowest supported Python.
    pub hold: usize,
    /// The claims that are refuted there: beliefs.
    pub refuted: usize,
    pub advice: usize,
    pub history: usize,
    pub external: usize,
    /// The change points of its claims.
    pub changes: usize,
    /// The claims that hold and have no `see`.
    pub without_see: usize,
    /// The mutants of its snippets that are killed, of those that count, each snippet once; null if that is not known.
    pub mutants: Option<ReadMutants>,
}

impl Coverage {
    /// Finds out what a bank covers. `mutants` has what an earlier run has found out, if it is known.
    pub fn of(bank: &Bank, mutants: Option<&MutantsOf>) -> Coverage {
        let part = |name: &str, questions: &[&Question]| CoveragePart::of(name, questions, mutants);
        let all: Vec<&Question> = bank.questions.iter().collect();
        let mut topics: BTreeMap<&str, Vec<&Question>> = BTreeMap::new();
        for question in &bank.questions {
            topics.entry(topic(question)).or_default().push(question);
        }
        let sections = bank.catalogue.iter().flat_map(|catalogue| &catalogue.sections);
        let sections: Vec<CoveragePart> = sections
            .map(|section| {
                let is_of = |number: &u32| section.numbers.contains(number);
                let answers = |question: &&Question| question.catalogue.iter().any(is_of);
                let mut part = part(&section.name, &all.iter().copied().filter(answers).collect::<Vec<_>>());
                part.answered.retain(is_of);
                part.missing = section.numbers.clone().filter(|number| !part.answered.contains(number)).collect();
                part
            })
            .collect();
        let mut total = part("all", &all);
        total.missing = sections.iter().flat_map(|section| section.missing.clone()).collect();
        let has_none = |claim: &&Claim| lacks_see(claim);
        Coverage {
            format: 1,
            topics: topics.into_iter().map(|(name, questions)| part(name, &questions)).collect(),
            without_see: all
                .iter()
                .flat_map(|question| question.claims())
                .filter(has_none)
                .map(|claim| claim.id.clone())
                .collect(),
            sections,
            total,
        }
    }

    /// Summarises it in sentences.
    fn summary(&self) -> String {
        let CoveragePart { questions, hold, refuted, advice, history, external, changes, without_see, .. } =
            &self.total;
        let mut sum = format!(
            "{}, {} ({hold} hold, {refuted} refuted; {}), {} ({advice} advice, {history} history, {external} external). {}",
            count(*questions, "question"),
            count(hold + refuted, "claim"),
            count(*changes, "change point"),
            count(advice + history + external, "remark"),
            agree(*without_see, "claim that holds has no `see`.", "claims that hold have no `see`."),
        );
        if !self.sections.is_empty() {
            let (answered, missing) = (self.total.size() - self.total.missing.len(), &self.total.missing);
            sum += &format!(" {answered} of {} numbers are answered.", answered + missing.len());
        }
        sum
    }
}

impl CoveragePart {
    fn of(name: &str, questions: &[&Question], mutants: Option<&MutantsOf>) -> CoveragePart {
        let mut part = CoveragePart { name: name.to_owned(), questions: questions.len(), ..CoveragePart::default() };
        let mut answered = BTreeSet::new();
        let mut snippets = BTreeSet::new();
        for question in questions {
            answered.extend(&question.catalogue);
            for statement in &question.answer {
                match statement {
                    Statement::Claim(claim) => {
                        match claim.verdict {
                            Verdict::Holds => part.hold += 1,
                            Verdict::Refuted => part.refuted += 1,
                        }
                        part.changes += claim.changes.len();
                        part.without_see += usize::from(lacks_see(claim));
                        snippets.extend(claim.evidence.iter().map(String::as_str));
                    }
                    Statement::Remark(remark) => match remark.kind {
                        RemarkKind::Advice => part.advice += 1,
                        RemarkKind::History => part.history += 1,
                        RemarkKind::External => part.external += 1,
                    },
                }
            }
        }
        part.answered = answered.into_iter().collect();
        part.mutants = mutants.map(|mutants| {
            snippets.into_iter().filter_map(|id| mutants.get(id)).fold(ReadMutants::default(), |sum, of| ReadMutants {
                killed: sum.killed + of.killed,
                survived: sum.survived + of.survived,
            })
        });
        part
    }

    /// How many numbers it has, answered or not.
    fn size(&self) -> usize {
        self.answered.len() + self.missing.len()
    }

    fn remarks(&self) -> usize {
        self.advice + self.history + self.external
    }

    fn mutants(&self) -> String {
        self.mutants.map_or_else(|| "?".to_owned(), ReadMutants::percent)
    }

    /// How many numbers are answered: `4 of 10`; of a topic, which has no size, `4`.
    fn numbers(&self, has_size: bool) -> String {
        match has_size {
            true => format!("{} of {}", self.answered.len(), self.size()),
            false => self.answered.len().to_string(),
        }
    }
}

/// The sections with numbers that no question answers.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Missing {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    pub sections: Vec<MissingOf>,
}

/// The numbers of one section that no question answers.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MissingOf {
    pub name: String,
    pub numbers: Vec<u32>,
}

impl Missing {
    /// Takes the missing numbers out of a coverage.
    pub fn of(coverage: &Coverage) -> Missing {
        let lacking = coverage.sections.iter().filter(|section| !section.missing.is_empty());
        let missing = |part: &CoveragePart| MissingOf { name: part.name.clone(), numbers: part.missing.clone() };
        Missing { format: 1, sections: lacking.map(missing).collect() }
    }
}

impl MissingOf {
    fn numbers(&self) -> String {
        ranges(self.numbers.iter().copied())
    }
}

fn lacks_see(claim: &Claim) -> bool {
    claim.verdict == Verdict::Holds && claim.see.is_empty()
}

fn topic(question: &Question) -> &str {
    question.id.split('/').next().unwrap_or_default()
}
