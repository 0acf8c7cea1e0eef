//! A [`MutationReport`]: how good the evidence of the selected claims is, and which mutants show where it is weak.

pub mod human;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::Survivor;
use crate::bank::{LaneName, Snippet};
use crate::measure::Measured;
use crate::mutate::{Fate, MutantStanding, Mutants, Rule, Score};
use crate::plan::Decision;
use crate::session::{Mutation, SnippetMutation};
use crate::text::{path_text, printable};

/// The evidence of the selected claims.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MutationReport {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    /// The version of `verify`.
    pub verify: String,
    /// The bank's directory.
    pub bank: String,
    /// The Python that the mutants ran on.
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// Its version, such as `3.13.0`.
    pub version: String,
    /// How many mutants of one snippet were run at most; null for all.
    pub limit: Option<usize>,
    /// All selected snippets together, each counted once.
    pub score: Scored,
    /// The topics, in the order of the bank.
    pub topics: Vec<MutationPart>,
    pub questions: Vec<MutationPart>,
    pub claims: Vec<ClaimScore>,
    pub snippets: Vec<SnippetScore>,
    /// The mutants that each rule has taken out.
    pub rules: Vec<RuleCount>,
    /// How many snippets were not run because an earlier run had found out everything.
    pub kept: usize,
    /// What stopped the run before its end, such as `SIGINT`.
    pub stopped: Option<String>,
    #[serde(skip)]
    pub seconds: f64,
}

/// A score with its share.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Scored {
    /// The killed mutants among those that count, in percent; null if none counts.
    pub percent: Option<f64>,
    #[serde(flatten)]
    pub counts: Score,
}

impl From<Score> for Scored {
    fn from(counts: Score) -> Scored {
        // One decimal is what a reader compares.
        let percent = counts.percent().map(|percent| (percent * 10.0).round() / 10.0);
        Scored { percent, counts }
    }
}

/// The score of a topic or a question.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MutationPart {
    pub id: String,
    pub claims: usize,
    pub score: Scored,
}

/// The score of a claim: that of its snippets together.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ClaimScore {
    /// `topic/slug/claim`.
    pub id: String,
    pub says: String,
    /// The question file, relative to the bank, and the claim's line in it.
    pub file: String,
    pub line: u32,
    /// The snippets of its evidence, relative to the bank.
    pub snippets: Vec<String>,
    pub score: Scored,
}

/// The mutants of one snippet.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SnippetScore {
    /// Relative to the bank.
    pub snippet: String,
    pub score: Scored,
    /// Why it was not measured, if it was not.
    pub reason: Option<String>,
    /// Whether that is a failure: the snippet has no verdict, or could not be run.
    pub failed: bool,
    /// The mutants that survived or that a rule takes out, in the order of the file.
    pub survivors: Vec<Survivor>,
    /// The names of mutants that the snippet accepts as equivalent although they were killed.
    pub wrongly_accepted: Vec<String>,
}

/// How many mutants a rule has taken out.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct RuleCount {
    pub rule: Rule,
    pub what: String,
    pub mutants: usize,
}

impl MutationReport {
    pub fn new(run: &Mutation<'_>, limit: Option<usize>) -> MutationReport {
        let snippets: Vec<SnippetScore> = run
            .plan
            .jobs
            .iter()
            .zip(&run.results)
            .map(|(job, result)| of_snippet(job.snippet, &job.decision, result.as_ref()))
            .collect();
        let sum =
            |jobs: BTreeSet<usize>| Scored::from(jobs.iter().map(|job| snippets[*job].score.counts).sum::<Score>());
        let mut topics: BTreeMap<&str, (usize, BTreeSet<usize>)> = BTreeMap::new();
        let mut questions: BTreeMap<&str, (usize, BTreeSet<usize>)> = BTreeMap::new();
        for selected in &run.plan.claims {
            let id = selected.question.id.as_str();
            let topic = id.split_once('/').map_or(id, |(topic, _)| topic);
            for (claims, jobs) in [topics.entry(topic).or_default(), questions.entry(id).or_default()] {
                *claims += 1;
                jobs.extend(&selected.jobs);
            }
        }
        let parts = |parts: BTreeMap<&str, (usize, BTreeSet<usize>)>| {
            let part = |(id, (claims, jobs)): (&str, (usize, BTreeSet<usize>))| MutationPart {
                id: id.to_owned(),
                claims,
                score: sum(jobs),
            };
            parts.into_iter().map(part).collect::<Vec<MutationPart>>()
        };
        let claims = run.plan.claims.iter().map(|selected| ClaimScore {
            id: selected.claim.id.clone(),
            says: printable(&selected.claim.says),
            file: path_text(&selected.question.path),
            line: selected.claim.line,
            snippets: selected.jobs.iter().map(|job| snippets[*job].snippet.clone()).collect(),
            score: sum(selected.jobs.iter().copied().collect()),
        });
        let rules = Rule::ALL.into_iter().map(|rule| {
            let survivors = snippets.iter().flat_map(|snippet| &snippet.survivors);
            let mutants = survivors.filter(|survivor| survivor.rule == Some(rule)).count();
            RuleCount { rule, what: rule.what().to_owned(), mutants }
        });
        let is_kept =
            |result: &&Option<SnippetMutation>| matches!(result, Some(SnippetMutation::Measured { is_kept: true, .. }));
        MutationReport {
            format: 1,
            verify: env!("CARGO_PKG_VERSION").to_owned(),
            bank: run.bank.root.to_string_lossy().into_owned(),
            lane: run.lane.clone(),
            version: run.version.clone(),
            limit,
            score: sum((0..snippets.len()).collect()),
            topics: parts(topics),
            questions: parts(questions),
            claims: claims.collect(),
            rules: rules.collect(),
            kept: run.results.iter().filter(is_kept).count(),
            stopped: run.stopped.map(|stopped| stopped.to_string()),
            seconds: run.wall.as_secs_f64(),
            snippets,
        }
    }

    /// Whether something could not be measured, or is accepted and should not be.
    pub fn has_failures(&self) -> bool {
        self.snippets.iter().any(|snippet| snippet.failed || !snippet.wrongly_accepted.is_empty())
    }
}

fn of_snippet(snippet: &Snippet, decision: &Decision, result: Option<&SnippetMutation>) -> SnippetScore {
    let mut scored = SnippetScore {
        snippet: path_text(&snippet.path),
        score: Score::default().into(),
        reason: None,
        failed: false,
        survivors: Vec::new(),
        wrongly_accepted: Vec::new(),
    };
    match (decision, result) {
        (Decision::Skip { why }, _) => scored.reason = Some(why.clone()),
        (Decision::Unfit { why } | Decision::Fault { why }, _) => {
            (scored.reason, scored.failed) = (Some(why.clone()), true);
        }
        (Decision::Run, None) => scored.reason = Some("the run was stopped before it".to_owned()),
        (Decision::Run, Some(SnippetMutation::Fault(fault))) => {
            (scored.reason, scored.failed) = (Some(printable(&fault.to_string())), true);
        }
        (Decision::Run, Some(SnippetMutation::Measured { measured: Measured::NoVerdict(ending), .. })) => {
            (scored.reason, scored.failed) = (Some(printable(&ending.to_string())), true);
        }
        (Decision::Run, Some(SnippetMutation::Measured { mutants, measured: Measured::Fates(fates), .. })) => {
            add_fates(snippet, mutants, fates, &mut scored);
        }
    }
    scored
}

fn add_fates(snippet: &Snippet, mutants: &Mutants, fates: &[Option<Fate>], scored: &mut SnippetScore) {
    let mut score = Score::default();
    for (mutant, fate) in mutants.all.iter().zip(fates) {
        let accepted = snippet.metadata.equivalent.iter().find(|accepted| accepted.mutant == mutant.name);
        let standing = MutantStanding::of(mutant, *fate, accepted.is_some());
        score += standing;
        let rule = match standing {
            MutantStanding::Killed => {
                scored.wrongly_accepted.extend(accepted.map(|accepted| accepted.mutant.clone()));
                continue;
            }
            MutantStanding::NotRun | MutantStanding::Unfit => continue,
            MutantStanding::TakenOut(rule) => Some(rule),
            MutantStanding::Survived | MutantStanding::Accepted => None,
        };
        let accepted = accepted.map(|accepted| accepted.because.clone());
        scored.survivors.push(Survivor::of(mutant, &snippet.source, rule, accepted));
    }
    scored.score = score.into();
}
