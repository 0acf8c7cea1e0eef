//! What a change does to a bank: [`BankDiff`], for a terminal, as Markdown, or as JSON.
//!
//! Claims are matched by their ids, and what is left by its sentence, so that a moved claim is not one that went and one that
//! came. Remarks have no ids; within a question they are matched by their sentences, exactly and then by likeness.

pub mod human;
pub mod markdown;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use similar::TextDiff;

use crate::bank::{Bank, Change, Claim, Question, Remark, Snippet, SpecialBuild, Statement, Verdict};
use crate::mutate::Score;
use crate::text::{agree, count, path_text};

/// The difference between a bank of an earlier commit and the bank of now.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct BankDiff {
    /// The version of this format: raised when a field changes its meaning or goes away.
    pub format: u32,
    /// The commit that the bank is compared with.
    pub since: String,
    pub counts: DiffCounts,
    /// The questions with differences, in the order of their ids.
    pub questions: Vec<QuestionDiff>,
    /// The questions that could not be compared, because they have problems in the commit or now.
    pub not_compared: Vec<String>,
}

/// How many differences there are of each kind.
#[derive(Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct DiffCounts {
    /// Statements.
    pub added: usize,
    pub removed: usize,
    pub reworded: usize,
    /// Claims with other verdicts or change points.
    pub verdicts: usize,
    /// Claims whose snippets differ.
    pub snippets: usize,
    /// Claims whose recorded outputs differ.
    pub outputs: usize,
    /// Claims whose evidence became weaker.
    pub weaker: usize,
}

/// Whether something came, went, or is there in another form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DiffKind {
    Added,
    Removed,
    Changed,
}

/// A value that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Replaced<T> {
    pub before: T,
    pub now: T,
}

impl<T: PartialEq> Replaced<T> {
    /// `None` if the two are the same.
    fn of(before: T, now: T) -> Option<Replaced<T>> {
        (before != now).then_some(Replaced { before, now })
    }
}

/// A question that differs.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionDiff {
    /// `topic/slug`.
    pub id: String,
    pub kind: DiffKind,
    /// The question as it is asked now, or was asked before it went.
    pub question: String,
    /// The question file, relative to the bank.
    pub file: String,
    /// What is not a statement and differs, such as the wording of the question or its tags, by the key in the file.
    pub keys: BTreeMap<String, Replaced<String>>,
    /// In the order of the answer; those that went come last.
    pub statements: Vec<StatementDiff>,
}

/// A statement that differs.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StatementDiff {
    pub kind: DiffKind,
    /// The id of a claim; none for a remark.
    pub id: Option<String>,
    /// The id that the claim had before, if it was another one.
    pub formerly: Option<String>,
    /// The line in the question file now.
    pub line: Option<u32>,
    /// The sentence as it is now, or was before it went.
    pub says: String,
    /// The recorded verdict now, or before it went.
    pub verdict: Option<Verdict>,
    pub reworded: Option<Replaced<String>>,
    /// The verdict and the change points in words.
    pub verdicts: Option<Replaced<Vec<String>>>,
    /// The name of the correction.
    pub corrected_by: Option<Replaced<Option<String>>>,
    pub snippets: Vec<SnippetDiff>,
    /// In which way the evidence became weaker.
    pub weaker: Vec<String>,
    /// The killed mutants in percent, if they were measured.
    pub score: Option<MutationScores>,
}

/// The killed mutants of a claim's evidence in percent; none where there was nothing to measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct MutationScores {
    pub before: Option<f64>,
    pub now: Option<f64>,
}

/// A snippet that differs, or whose recorded outputs do.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SnippetDiff {
    /// The file, relative to the bank.
    pub snippet: String,
    pub kind: DiffKind,
    /// Both texts, if it is in both banks and they differ.
    pub source: Option<Replaced<String>>,
    pub outputs: Vec<OutputDiff>,
}

impl SnippetDiff {
    /// Whether another text is run, and not only another output recorded.
    fn is_other(&self) -> bool {
        self.kind != DiffKind::Changed || self.source.is_some()
    }
}

/// A recorded output that differs.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct OutputDiff {
    /// The version from which on it applies; none from the lowest on.
    pub from: Option<String>,
    pub before: Option<String>,
    pub now: Option<String>,
}

/// The mutation scores of claims in both banks, by their ids in the bank.
#[derive(Debug, Default)]
pub struct Scores {
    pub before: BTreeMap<String, Score>,
    pub now: BTreeMap<String, Score>,
}

/// The likeness from which on one remark is another one in other words.
const ALIKE: f64 = 0.6;
/// How many percent of the mutants a claim may lose before its evidence counts as weaker. A change of a snippet also changes
/// which mutants it has.
const TOLERANCE: f64 = 5.0;

impl BankDiff {
    /// Compares two banks. `since` names the commit of the earlier one.
    pub fn of(before: &Bank, now: &Bank, since: &str, scores: &Scores) -> BankDiff {
        let broken: BTreeSet<&str> = before.broken.iter().chain(&now.broken).map(|broken| broken.id.as_str()).collect();
        let matched = Matched::of(before, now, &broken);
        let mut questions: Vec<QuestionDiff> =
            now.questions.iter().filter_map(|question| matched.question(question, scores)).collect();
        let gone = before.questions.iter().filter_map(|question| matched.gone(question));
        questions.extend(gone);
        questions.sort_by(|one, other| one.id.cmp(&other.id));
        let broken: BTreeSet<&str> = before.broken.iter().chain(&now.broken).map(|broken| broken.id.as_str()).collect();
        questions.retain(|question| !broken.contains(question.id.as_str()));
        let counts = DiffCounts::of(&questions);
        let not_compared = broken.into_iter().map(str::to_owned).collect();
        BankDiff { format: 1, since: since.to_owned(), counts, questions, not_compared }
    }

    /// The ids of the claims with other snippets, as the earlier bank has them.
    pub fn ids_before(&self) -> Vec<String> {
        let changed = self.with_other_snippets().filter(|statement| statement.kind == DiffKind::Changed);
        changed.filter_map(|statement| statement.formerly.clone().or_else(|| statement.id.clone())).collect()
    }

    /// The ids of the claims with other snippets, and of new ones, as they are now.
    pub fn ids_now(&self) -> Vec<String> {
        self.with_other_snippets().filter_map(|statement| statement.id.clone()).collect()
    }

    fn with_other_snippets(&self) -> impl Iterator<Item = &StatementDiff> {
        let statements = self.questions.iter().flat_map(|question| &question.statements);
        statements.filter(|statement| match statement.kind {
            DiffKind::Added => true,
            DiffKind::Removed => false,
            DiffKind::Changed => statement.snippets.iter().any(SnippetDiff::is_other),
        })
    }

    /// The number of each kind of difference, in words.
    pub fn summary(&self) -> String {
        let counts = &self.counts;
        let claims = |number, one: &str, many: &str| {
            (number > 0).then(|| format!("{} {}", count(number, "claim"), if number == 1 { one } else { many }))
        };
        let of = |number, what: &str| (number > 0).then(|| format!("{} {what}", count(number, "statement")));
        let parts = [
            of(counts.added, "added"),
            of(counts.removed, "removed"),
            of(counts.reworded, "reworded"),
            claims(counts.verdicts, "has another verdict", "have other verdicts"),
            claims(counts.snippets, "has another snippet", "have other snippets"),
            claims(counts.outputs, "has another output", "have other outputs"),
            claims(counts.weaker, "has weaker evidence", "have weaker evidence"),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        let questions = agree(self.questions.len(), "question differs", "questions differ");
        match (self.questions.is_empty(), parts.is_empty()) {
            (true, _) => "no difference".to_owned(),
            (false, true) => questions,
            (false, false) => format!("{questions}: {}", parts.join(", ")),
        }
    }
}

impl DiffCounts {
    fn of(questions: &[QuestionDiff]) -> DiffCounts {
        let mut counts = DiffCounts::default();
        for statement in questions.iter().flat_map(|question| &question.statements) {
            let is = |kind| usize::from(statement.kind == kind);
            let is_changed = statement.kind == DiffKind::Changed;
            counts.added += is(DiffKind::Added);
            counts.removed += is(DiffKind::Removed);
            counts.reworded += usize::from(statement.reworded.is_some());
            counts.verdicts += usize::from(statement.verdicts.is_some());
            let any = |of: fn(&SnippetDiff) -> bool| usize::from(is_changed && statement.snippets.iter().any(of));
            counts.snippets += any(SnippetDiff::is_other);
            counts.outputs += any(|snippet| !snippet.outputs.is_empty());
            counts.weaker += usize::from(!statement.weaker.is_empty());
        }
        counts
    }
}

/// Which claim of the earlier bank each claim of now is.
struct Matched<'b> {
    before: &'b Bank,
    now: &'b Bank,
    questions: BTreeMap<&'b str, &'b Question>,
    /// The claims before, by the ids of the claims now.
    claims: BTreeMap<&'b str, &'b Claim>,
    /// The ids before of the claims that are still there.
    kept: BTreeSet<&'b str>,
}

impl<'b> Matched<'b> {
    /// Matches the claims of all questions but the broken ones, of which it is not known what is in them.
    fn of(before: &'b Bank, now: &'b Bank, broken: &BTreeSet<&str>) -> Matched<'b> {
        let usable = |bank: &'b Bank| bank.questions.iter().filter(|question| !broken.contains(question.id.as_str()));
        let claims = |bank: &'b Bank| usable(bank).flat_map(Question::claims);
        let old: BTreeMap<&str, &Claim> = claims(before).map(|claim| (claim.id.as_str(), claim)).collect();
        let mut matched: BTreeMap<&str, &Claim> = BTreeMap::new();
        for claim in claims(now) {
            if let Some(before) = old.get(claim.id.as_str()) {
                matched.insert(&claim.id, before);
            }
        }
        // A sentence that stands twice says nothing of which one it is.
        let mut sentences: BTreeMap<&str, Vec<&Claim>> = BTreeMap::new();
        for claim in old.values().filter(|claim| !matched.contains_key(claim.id.as_str())) {
            sentences.entry(&claim.says).or_default().push(claim);
        }
        for claim in claims(now) {
            if matched.contains_key(claim.id.as_str()) {
                continue;
            }
            if let Some([before]) = sentences.get(claim.says.as_str()).map(Vec::as_slice) {
                matched.insert(&claim.id, before);
                sentences.remove(claim.says.as_str());
            }
        }
        let kept = matched.values().map(|claim| claim.id.as_str()).collect();
        let questions = before.questions.iter().map(|question| (question.id.as_str(), question)).collect();
        Matched { before, now, questions, claims: matched, kept }
    }

    /// The difference of a question of now, if there is one.
    fn question(&self, question: &Question, scores: &Scores) -> Option<QuestionDiff> {
        let before = self.questions.get(question.id.as_str()).copied();
        let remarks = before.map(|before| Remarks::of(before, question)).unwrap_or_default();
        let mut statements = Vec::new();
        for (at, statement) in question.answer.iter().enumerate() {
            let line = question.starts.get(at).copied();
            statements.extend(match statement {
                Statement::Claim(claim) => self.claim(claim, scores),
                Statement::Remark(remark) => match remarks.before.get(&at) {
                    None => Some(StatementDiff { line, ..of_remark(DiffKind::Added, remark) }),
                    Some(before) => {
                        let reworded = Replaced::of(before.says.clone(), remark.says.clone());
                        reworded.is_some().then(|| StatementDiff {
                            line,
                            reworded,
                            ..of_remark(DiffKind::Changed, remark)
                        })
                    }
                },
            });
        }
        if let Some(before) = before {
            statements.extend(self.gone_claims(before));
            statements.extend(remarks.gone.iter().map(|remark| of_remark(DiffKind::Removed, remark)));
        }
        let keys = before.map(|before| keys(before, question)).unwrap_or_default();
        let kind = if before.is_some() { DiffKind::Changed } else { DiffKind::Added };
        (kind == DiffKind::Added || !keys.is_empty() || !statements.is_empty()).then(|| QuestionDiff {
            id: question.id.clone(),
            kind,
            question: question.text.clone(),
            file: path_text(&question.path),
            keys,
            statements,
        })
    }

    /// A question that is gone, with what was not moved elsewhere.
    fn gone(&self, question: &Question) -> Option<QuestionDiff> {
        if self.now.questions.iter().any(|now| now.id == question.id) {
            return None;
        }
        let remarks = question.answer.iter().filter_map(|statement| match statement {
            Statement::Remark(remark) => Some(of_remark(DiffKind::Removed, remark)),
            Statement::Claim(_) => None,
        });
        Some(QuestionDiff {
            id: question.id.clone(),
            kind: DiffKind::Removed,
            question: question.text.clone(),
            file: path_text(&question.path),
            keys: BTreeMap::new(),
            statements: self.gone_claims(question).chain(remarks).collect(),
        })
    }

    fn gone_claims(&self, question: &'b Question) -> impl Iterator<Item = StatementDiff> {
        let gone = question.claims().filter(|claim| !self.kept.contains(claim.id.as_str()));
        gone.map(|claim| StatementDiff {
            id: Some(claim.id.clone()),
            verdict: Some(claim.verdict),
            ..unchanged(DiffKind::Removed, &claim.says)
        })
    }

    /// The difference of a claim of now, if there is one.
    fn claim(&self, claim: &Claim, scores: &Scores) -> Option<StatementDiff> {
        let mut diff = StatementDiff {
            id: Some(claim.id.clone()),
            line: Some(claim.line),
            verdict: Some(claim.verdict),
            ..unchanged(DiffKind::Changed, &claim.says)
        };
        let now = scores.now.get(&claim.id).and_then(Score::percent);
        let Some(before) = self.claims.get(claim.id.as_str()) else {
            diff.kind = DiffKind::Added;
            diff.score = now.map(|now| MutationScores { before: None, now: Some(now) });
            return Some(diff);
        };
        diff.formerly = (before.id != claim.id).then(|| before.id.clone());
        diff.reworded = Replaced::of(before.says.clone(), claim.says.clone());
        diff.verdicts = Replaced::of(verdicts(before), verdicts(claim));
        let correction = |claim: &Claim| claim.corrected_by.as_ref().map(|id| name_of(id).to_owned());
        diff.corrected_by = Replaced::of(correction(before), correction(claim));
        diff.snippets = self.snippets(before, claim);
        diff.weaker = self.weaker(before, claim);
        let earlier = scores.before.get(&before.id).and_then(Score::percent);
        if let (Some(earlier), Some(now)) = (earlier, now) {
            diff.score = Some(MutationScores { before: Some(earlier), now: Some(now) });
            if now + TOLERANCE < earlier {
                diff.weaker.push(format!("{now:.0} % of the mutants are killed, {earlier:.0} % were"));
            }
        }
        let differs = diff.formerly.is_some()
            || diff.reworded.is_some()
            || diff.verdicts.is_some()
            || diff.corrected_by.is_some()
            || !diff.snippets.is_empty();
        differs.then_some(diff)
    }

    /// The snippets of a claim that differ. Those that have the same name are compared; in a moved claim, all have.
    fn snippets(&self, before: &Claim, claim: &Claim) -> Vec<SnippetDiff> {
        let named = |bank: &'b Bank, claim: &Claim| -> BTreeMap<String, &'b Snippet> {
            let own = |id: &str| if id == claim.id { String::new() } else { name_of(id).to_owned() };
            claim.evidence.iter().filter_map(|id| Some((own(id), bank.snippets.get(id)?))).collect()
        };
        let (old, new) = (named(self.before, before), named(self.now, claim));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let of = |snippet: &Snippet, kind| SnippetDiff {
            snippet: path_text(&snippet.path),
            kind,
            source: None,
            outputs: Vec::new(),
        };
        names
            .into_iter()
            .filter_map(|name| match (old.get(name), new.get(name)) {
                (None, None) => None,
                (Some(old), None) => Some(of(old, DiffKind::Removed)),
                (None, Some(new)) => Some(of(new, DiffKind::Added)),
                (Some(old), Some(new)) => {
                    let source = Replaced::of(old.source.to_string(), new.source.to_string());
                    let outputs = outputs(old, new);
                    let differs = source.is_some() || !outputs.is_empty();
                    differs.then(|| SnippetDiff { source, outputs, ..of(new, DiffKind::Changed) })
                }
            })
            .collect()
    }

    /// What the evidence of a claim has less of, as far as that is seen without running it.
    fn weaker(&self, before: &Claim, claim: &Claim) -> Vec<String> {
        let asserts =
            |bank: &Bank, claim: &Claim| bank.evidence(claim).map(|snippet| snippet.asserts.len()).sum::<usize>();
        let accepted = |bank: &Bank, claim: &Claim| -> BTreeSet<String> {
            let of =
                |snippet: &Snippet| snippet.metadata.equivalent.iter().map(|of| of.mutant.clone()).collect::<Vec<_>>();
            bank.evidence(claim).flat_map(of).collect()
        };
        let (old, new) = (asserts(self.before, before), asserts(self.now, claim));
        let mut weaker = Vec::new();
        if new < old {
            weaker.push(format!("{}, {old} before", count(new, "assert")));
        }
        let accepted = &accepted(self.now, claim) - &accepted(self.before, before);
        weaker.extend(accepted.iter().map(|mutant| format!("accepts the mutant {mutant}")));
        weaker
    }
}

/// Which remarks of a question stood in it before.
#[derive(Default)]
struct Remarks<'b> {
    /// By the place in the answer of now.
    before: BTreeMap<usize, &'b Remark>,
    gone: Vec<&'b Remark>,
}

impl<'b> Remarks<'b> {
    fn of(before: &'b Question, now: &Question) -> Remarks<'b> {
        let mut old: Vec<&Remark> = remarks(before).map(|(_, remark)| remark).collect();
        let mut matched = BTreeMap::new();
        for (at, remark) in remarks(now) {
            if let Some(same) = old.iter().position(|old| old.says == remark.says) {
                matched.insert(at, old.remove(same));
            }
        }
        for (at, remark) in remarks(now) {
            if matched.contains_key(&at) {
                continue;
            }
            let likeness = |old: &Remark| f64::from(TextDiff::from_words(&*old.says, &*remark.says).ratio());
            let best = old.iter().map(|old| likeness(old)).enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b));
            if let Some((at_old, likeness)) = best
                && likeness >= ALIKE
            {
                matched.insert(at, old.remove(at_old));
            }
        }
        Remarks { before: matched, gone: old }
    }
}

fn remarks(question: &Question) -> impl Iterator<Item = (usize, &Remark)> {
    question.answer.iter().enumerate().filter_map(|(at, statement)| match statement {
        Statement::Remark(remark) => Some((at, remark)),
        Statement::Claim(_) => None,
    })
}

fn name_of(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

fn unchanged(kind: DiffKind, says: &str) -> StatementDiff {
    StatementDiff {
        kind,
        id: None,
        formerly: None,
        line: None,
        says: says.to_owned(),
        verdict: None,
        reworded: None,
        verdicts: None,
        corrected_by: None,
        snippets: Vec::new(),
        weaker: Vec::new(),
        score: None,
    }
}

fn of_remark(kind: DiffKind, remark: &Remark) -> StatementDiff {
    unchanged(kind, &remark.says)
}

/// The keys of a question that differ, but for its answer.
fn keys(before: &Question, now: &Question) -> BTreeMap<String, Replaced<String>> {
    let list = |items: &[String]| items.join(", ");
    let level = |question: &Question| question.level.label().to_owned();
    let numbers = |question: &Question| crate::bank::catalogue::ranges(question.catalogue.iter().copied());
    [
        ("question", Replaced::of(before.text.clone(), now.text.clone())),
        ("aka", Replaced::of(before.aka.join(" / "), now.aka.join(" / "))),
        ("level", Replaced::of(level(before), level(now))),
        ("tags", Replaced::of(list(&before.tags), list(&now.tags))),
        ("catalogue", Replaced::of(numbers(before), numbers(now))),
    ]
    .into_iter()
    .filter_map(|(key, replaced)| Some((key.to_owned(), replaced?)))
    .collect()
}

/// The recorded verdict of a claim and its change points, in words.
fn verdicts(claim: &Claim) -> Vec<String> {
    let change = |change: &Change| {
        let build = match change.build {
            Some(SpecialBuild::FreeThreaded) => " on a free-threaded build",
            None => "",
        };
        let from = match change.from.is_beginning() {
            true => String::new(),
            false => format!(" from {}{} on", if change.from.python.is_some() { "Python " } else { "" }, change.from),
        };
        format!("{}{from}{build}: {}", change.verdict.label(), change.because)
    };
    std::iter::once(claim.verdict.label().to_owned()).chain(claim.changes.iter().map(change)).collect()
}

/// The recorded outputs of a snippet that differ.
fn outputs(before: &Snippet, now: &Snippet) -> Vec<OutputDiff> {
    let of = |snippet: &Snippet| -> BTreeMap<Option<String>, String> {
        let from = |from: &crate::bank::Point| (!from.is_beginning()).then(|| from.to_string());
        snippet.snapshots.iter().map(|snapshot| (from(&snapshot.from), snapshot.body.clone())).collect()
    };
    let (old, new) = (of(before), of(now));
    let places: BTreeSet<&Option<String>> = old.keys().chain(new.keys()).collect();
    places
        .into_iter()
        .filter(|place| old.get(*place) != new.get(*place))
        .map(|place| OutputDiff { from: place.clone(), before: old.get(place).cloned(), now: new.get(place).cloned() })
        .collect()
}
