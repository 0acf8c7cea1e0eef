//! Finds what breaks a [`Lint`]. It reads English by a few rules: a warning can be wrong, and an `allow` says so.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::question::{Linked, StatementPlaces};
use super::references::MOST_SUGGESTIONS;
use crate::bank::format::AllowEntry;
use crate::bank::installed::InstalledInventories;
use crate::bank::layout::inventory_path;
use crate::bank::lint::{Lint, MOST_WORDS, Warning};
use crate::bank::problem::Problem;
use crate::bank::{Claim, Inventories, Reference, RemarkKind, Statement};

/// Finds the warnings of all questions, and adds those of the snippets, in the order of the files and lines.
pub(super) fn check(questions: &[Linked], of_snippets: Vec<Warning>, inventories: &Inventories) -> Vec<Warning> {
    let mut said = Said::new();
    let installed = InstalledInventories::of_this_machine();
    let mut lookup = Lookup { inventories, installed: &installed, unknown: 0 };
    let of_question = |linked| QuestionLint::of(linked, &mut said, &mut lookup);
    let mut warnings: Vec<Warning> = questions.iter().flat_map(of_question).collect();
    warnings.extend(of_snippets);
    warnings.sort_by_cached_key(|warning| warning.problem.position());
    warnings
}

/// The statements that were seen, by their normalised words, each with its place: a question and a byte of its file.
type Said<'q> = BTreeMap<String, (&'q Linked, usize)>;

/// The most warnings of one question: more than anybody corrects between two checks. A hostile file can have one in each line.
const MOST_WARNINGS: usize = 200;

/// The check of one question.
struct QuestionLint<'q> {
    linked: &'q Linked,
    /// The lints that the question allows, each with the start of its entry.
    allowed: BTreeMap<Lint, usize>,
    warnings: Vec<Warning>,
    /// The starts of the `allow` entries that silenced something.
    used: BTreeSet<usize>,
}

impl<'q> QuestionLint<'q> {
    fn of(linked: &'q Linked, said: &mut Said<'q>, lookup: &mut Lookup) -> Vec<Warning> {
        let allowed = linked.allow.iter().rev().map(|entry| (*entry.lint.get_ref(), entry.lint.span().start)).collect();
        let mut check = QuestionLint { linked, allowed, warnings: Vec::new(), used: BTreeSet::new() };
        for (statement, places) in linked.question.answer.iter().zip(&linked.statements) {
            check.statement(statement.says(), places, said);
            check.references(statement, places, lookup);
        }
        check.corrections();
        check.advice();
        check.unused();
        check.warnings.truncate(MOST_WARNINGS);
        check.warnings
    }

    /// Adds a warning unless the statement or the question allows it.
    fn warn(&mut self, lint: Lint, of_statement: &[AllowEntry], problem: Problem) {
        let entry = of_statement.iter().find(|entry| *entry.lint.get_ref() == lint);
        let allowing = entry.map(|entry| entry.lint.span().start).or_else(|| self.allowed.get(&lint).copied());
        match allowing {
            Some(start) => {
                self.used.insert(start);
            }
            None => self.add(lint, problem),
        }
    }

    fn add(&mut self, lint: Lint, problem: Problem) {
        let question = self.linked.question.id.clone();
        self.warnings.push(Warning { lint, question, problem: problem.warning() });
    }

    /// Checks the form of one statement, and that it is the first to say so.
    fn statement(&mut self, says: &str, places: &StatementPlaces, said: &mut Said<'q>) {
        if self.warnings.len() > MOST_WARNINGS {
            return;
        }
        let linked = self.linked;
        let text = without_code(says);
        let mut warn = |lint, what: String, expected: &str, fix: &str| {
            let problem = linked.source.problem(lint, places.says.clone(), what).expected(expected).fix(fix);
            self.warn(lint, &places.allow, problem);
        };
        let words = words(&text).count();
        if words > MOST_WORDS {
            let what = format!("a statement of {words} words");
            let fix = "say one fact, and what else there is to say in statements of their own";
            warn(Lint::LongStatement, what, &format!("expected at most {MOST_WORDS}"), fix);
        }
        if has_two_sentences(&text) {
            let fix = "split it into two statements, or leave one out";
            warn(Lint::TwoSentences, "a statement of two sentences".into(), "expected one sentence", fix);
        }
        if text.contains(';') {
            let fix = "split it into two statements; code goes between backquotes";
            warn(Lint::Semicolon, "a statement with a semicolon".into(), "expected one sentence", fix);
        }
        if let Some(word) = leaning_word(&text) {
            let what = format!("a statement that begins with \"{word}\"");
            let fix = "name what it is about, so that it can be read alone";
            warn(Lint::ContextDependent, what, "expected a statement that stands alone", fix);
        }
        match said.get(&normalised(says)) {
            Some((first, at)) => {
                let expected = format!("also said in {}", first.source.place(*at));
                let fix = "keep the statement where it belongs, and say here what is different";
                warn(Lint::RepeatedStatement, "a statement that repeats another".into(), &expected, fix);
            }
            None => {
                said.insert(normalised(says), (linked, places.says.start));
            }
        }
    }

    /// Checks that a documentation has what the statement points at.
    fn references(&mut self, statement: &Statement, places: &StatementPlaces, lookup: &mut Lookup) {
        if self.warnings.len() > MOST_WARNINGS {
            return;
        }
        for (reference, place) in statement.see().iter().zip(&places.see) {
            if let Some((what, expected, fix)) = lookup.unknown(reference) {
                let problem =
                    self.linked.source.problem(Lint::UnknownSee, place.clone(), what).expected(expected).fix(fix);
                self.warn(Lint::UnknownSee, &places.allow, problem);
            }
        }
    }

    /// Checks that each correction speaks of what it corrects.
    fn corrections(&mut self) {
        let linked = self.linked;
        let by_id: BTreeMap<&str, &Claim> = linked.question.claims().map(|claim| (claim.id.as_str(), claim)).collect();
        // Many beliefs can have one correction.
        let mut terms_of: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (statement, places) in linked.question.answer.iter().zip(&linked.statements) {
            let Statement::Claim(belief) = statement else { continue };
            let Some(correction) = belief.corrected_by.as_deref().and_then(|id| by_id.get(id)) else { continue };
            let of_correction = terms_of.entry(&correction.id).or_insert_with(|| terms(&correction.says));
            if terms(&belief.says).is_disjoint(of_correction) {
                let what = format!("`{}` corrects this, and has no term in common with it", correction.name());
                let problem = linked.source.problem(Lint::UnrelatedCorrection, places.says.clone(), what);
                let problem = problem.expected("expected a belief and a correction of the same thing");
                let fix = "write the correction in the terms of the belief, or name another claim";
                self.warn(Lint::UnrelatedCorrection, &places.allow, problem.fix(fix));
            }
        }
    }

    /// Checks that a question for advice gets some.
    fn advice(&mut self) {
        let linked = self.linked;
        let is_advice =
            |statement: &Statement| matches!(statement, Statement::Remark(remark) if remark.kind == RemarkKind::Advice);
        if linked.question.answer.iter().any(is_advice) {
            return;
        }
        if let Some(word) = asks_for_advice(&linked.question.text) {
            let what = format!("the question has \"{word}\", and the answer has no advice");
            let problem = linked
                .source
                .problem(Lint::MissingAdvice, linked.text.clone(), what)
                .expected("expected an answer with advice");
            let fix = "add a remark of the kind `advice` that says what to use when";
            self.warn(Lint::MissingAdvice, &[], problem.fix(fix));
        }
    }

    /// Reports each `allow` that silenced nothing.
    fn unused(&mut self) {
        let linked = self.linked;
        let of_statements = linked.statements.iter().flat_map(|places| &places.allow);
        for entry in linked.allow.iter().chain(of_statements) {
            if !self.used.contains(&entry.lint.span().start) {
                let what = format!("`{}` is allowed, and there is nothing to allow", entry.lint.get_ref());
                let problem = linked.source.problem(Lint::UnusedAllow, Spanned::span(&entry.lint), what);
                self.add(Lint::UnusedAllow, problem.expected("expected no such entry").fix("remove the entry"));
            }
        }
    }
}

/// Looks names up, in the bank's copies and then in the documentation of this machine.
struct Lookup<'b> {
    inventories: &'b Inventories,
    installed: &'b InstalledInventories,
    /// The names that were not found.
    unknown: usize,
}

impl Lookup<'_> {
    /// What to say of a name that is not known: what was found, what was expected, and the fix.
    fn unknown(&mut self, reference: &Reference) -> Option<(String, String, String)> {
        let known = self.inventories.known(reference, self.installed);
        if known.has() {
            return None;
        }
        self.unknown += 1;
        let path = inventory_path(&reference.key);
        let path = path.display();
        let Some(newest) = known.names.first() else {
            let project = &known.project;
            let what = format!("`{reference}` cannot be looked up");
            let expected = format!("found neither {path} nor an objects.inv of {project}");
            return Some((
                what,
                expected,
                format!("install the documentation of {project}, and run `verify see --update`"),
            ));
        };
        let what = format!("`{reference}` is not in the documentation of {} {}", newest.project, newest.version);
        let near = if self.unknown <= MOST_SUGGESTIONS { known.near() } else { Vec::new() };
        let near: Vec<String> = near.iter().map(|name| format!("`{}:{name}`", reference.key)).collect();
        let expected = match near.as_slice() {
            [] => "expected a name of its inventory".to_owned(),
            near => format!("did you mean {}?", near.join(", ")),
        };
        let fix = "correct the name; `verify see WORD` finds names, and `verify see --update` renews the copy";
        Some((what, expected, fix.to_owned()))
    }
}

/// The text with each part between backquotes as one word.
fn without_code(says: &str) -> String {
    let parts = says.split('`').enumerate();
    parts.map(|(at, part)| if at % 2 == 0 { part } else { "`code`" }).collect()
}

/// The words of a text; a dash alone is none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// The ends of words that end no sentence.
const ABBREVIATIONS: [&str; 5] = ["e.g.", "i.e.", "vs.", "etc.", "cf."];

/// Whether a sentence ends before the last one: by a mark that a capital letter or code follows.
fn has_two_sentences(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let ends = pair[0].trim_end_matches(['"', '\'', ')', '”', '’']).ends_with(['.', '!', '?']);
        let begins = pair[1].trim_start_matches(['"', '\'', '(', '“', '‘']);
        let is_new = begins.starts_with(|c: char| c.is_uppercase() || c == '`');
        ends && is_new && !ABBREVIATIONS.contains(&pair[0].trim_start_matches('(')) && !pair[0].ends_with("...")
    })
}

/// Words that point at the sentence before theirs, if they begin one.
const LEANING: [&str; 24] = [
    "it",
    "its",
    "they",
    "their",
    "this",
    "these",
    "that",
    "those",
    "such",
    "he",
    "she",
    "but",
    "and",
    "or",
    "so",
    "also",
    "however",
    "otherwise",
    "instead",
    "therefore",
    "thus",
    "hence",
    "then",
    "here",
];

/// The first word, if it points at the statement before.
fn leaning_word(text: &str) -> Option<&str> {
    let word = text.split_whitespace().next()?.trim_matches(|c: char| !c.is_alphanumeric() && c != '`');
    LEANING.contains(&word.to_lowercase().as_str()).then_some(word)
}

/// Words of a question that ask for advice.
const ASKING: [&str; 6] = ["when", "which", "should", "best", "difference", "differences"];

/// The first word of a question that asks for advice.
fn asks_for_advice(question: &str) -> Option<String> {
    let text = without_code(question).to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.find(|word| ASKING.contains(word)).map(str::to_owned)
}

/// The statement in lower case, without marks, and with single blanks.
fn normalised(says: &str) -> String {
    let text: String = says.chars().filter(|c| !matches!(c, '`' | '.' | ',')).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words that any two sentences can have in common.
const NO_TERMS: [&str; 62] = [
    "a", "all", "also", "always", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "cannot",
    "do", "does", "each", "every", "for", "from", "has", "have", "if", "in", "into", "is", "it", "its", "may", "more",
    "most", "must", "never", "no", "not", "of", "on", "one", "only", "or", "same", "so", "such", "than", "that", "the",
    "their", "them", "then", "there", "they", "this", "to", "was", "when", "where", "which", "while", "with",
    "without",
];

/// What a statement speaks of: the stems of its words, and all code in it.
fn terms(says: &str) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for (at, part) in says.split('`').enumerate() {
        let is_code = at % 2 == 1;
        if is_code {
            terms.insert(part.trim().to_lowercase());
        }
        let words = part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase);
        terms.extend(words.filter(|word| is_code || !NO_TERMS.contains(&word.as_str())).map(|word| stem(&word)));
    }
    terms
}

/// The word without the usual endings, so that `copies` and `copied` meet.
fn stem(word: &str) -> String {
    let word = word
        .strip_suffix("ies")
        .or_else(|| word.strip_suffix("ied"))
        .map_or(word.to_owned(), |stem| format!("{stem}y"));
    let endings = ["ing", "ed", "es", "s", "e"];
    // A shorter rest is no stem: `es` of `yes`.
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| stem.len() >= 3));
    stem.unwrap_or(&word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_one_word() {
        assert_eq!(without_code("`a; b` is. `C. D`"), "`code` is. `code`");
        assert_eq!(words(&without_code("The loop `for x in y: pass` – ends")).count(), 4);
    }

    #[test]
    fn sentences_end_at_marks_before_a_capital() {
        for (text, expected) in [
            ("One. Two.", true),
            ("Is it? Yes.", true),
            ("(One.) Two", true),
            ("`code` fails. `code` works.", true),
            ("In 3.12 it holds.", false),
            ("Use a mark, e.g. Unicode, here.", false),
            ("Python 3. x is no sentence", false),
        ] {
            assert_eq!(has_two_sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn a_first_word_can_lean() {
        for (text, expected) in [
            ("It fails.", Some("It")),
            ("However, a list fails.", Some("However")),
            ("\"This\" fails.", Some("This")),
            ("`code` fails.", None),
            ("Items fail.", None),
        ] {
            assert_eq!(leaning_word(text), expected, "{text}");
        }
    }

    #[test]
    fn a_question_asks_for_advice_in_whole_words() {
        assert_eq!(asks_for_advice("Which is faster?").as_deref(), Some("which"));
        assert_eq!(asks_for_advice("What does `when` do whenever it runs?"), None);
    }

    #[test]
    fn terms_are_stems_without_filling_words() {
        let is_related = |one: &str, other: &str| !terms(one).is_disjoint(&terms(other));
        assert!(is_related("Assignment copies.", "Nothing is copied."));
        assert!(is_related("`is` compares values.", "The identity is tested by `is`."));
        assert!(!is_related("It is the same.", "This is not the same, and never was."));
    }
}
