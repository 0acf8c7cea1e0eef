//! Lints: what `verify check` warns of, how a warning is allowed or denied, and what `verify explain` says.

use crate::common::{self, Bank};
use verify::bank::{Lint, Warning};
use verify::report::failure::{FailureExplanation, FailureKind};

const HOLDS: &str = "one = sum([1])\nassert one == 1\n";

/// A bank with one question without a warning. `end` is added to its answer.
fn bank(end: &str) -> Bank {
    answering("question = \"What is a list?\"", "A list is a sequence that can change.", end)
}

/// A bank with one question. `head` begins its file, its first claim says `says`, and `end` is added to its answer.
fn answering(head: &str, says: &str, end: &str) -> Bank {
    let says = says.replace('"', "\\\"");
    let text = format!(
        "{head}\nlevel = \"core\"\n\n[[answer]]\nclaim = \"truth\"\nsays = \"{says}\"\nverdict = \"holds\"\n{end}"
    );
    Bank::empty().with("questions/core/lists.toml", text).with("snippets/core/lists/truth.py", HOLDS)
}

fn warnings(bank: &Bank) -> Vec<Warning> {
    let loaded = verify::bank::load(bank.path()).unwrap_or_else(|problems| panic!("{problems:?}"));
    loaded.warnings
}

fn lints(bank: &Bank) -> Vec<Lint> {
    warnings(bank).iter().map(|warning| warning.lint).collect()
}

const QUESTION: &str = "question = \"What is a list?\"";

#[test]
fn an_answer_in_good_style_has_no_warning() {
    assert_eq!(lints(&bank("")), []);
    let said = bank("").verify("check --deny warnings");
    assert_eq!((said.code, said.stdout.as_str()), (Some(0), "ok  1 question, 1 claim: no warnings\n"), "{said}");
}

#[test]
fn statements_are_linted() {
    let long = |number: usize| format!("List{}.", " word".repeat(number - 1));
    for (says, expected) in [
        (long(30), vec![]),
        (long(31), vec![Lint::LongStatement]),
        // Code is one word, and no sentence.
        (format!("{} `a b c; d. E`.", long(29).trim_end_matches('.')), vec![]),
        ("A list grows. A tuple does not.".into(), vec![Lint::TwoSentences]),
        ("A list grows in 3.12 and in 3.13.".into(), vec![]),
        ("A list grows; a tuple does not.".into(), vec![Lint::Semicolon]),
        ("It grows.".into(), vec![Lint::ContextDependent]),
        ("Such a list grows.".into(), vec![Lint::ContextDependent]),
        ("Italic lists grow.".into(), vec![]),
    ] {
        assert_eq!(lints(&answering(QUESTION, &says, "")), expected, "{says}");
    }
    let remark = "\n[[answer]]\nremark = \"history\"\nsays = \"This was so.\"\n";
    assert_eq!(lints(&bank(remark)), [Lint::ContextDependent]);
}

/// A belief whose correction is the first claim.
fn belief(says: &str) -> String {
    format!(
        "\n[[answer]]\nclaim = \"belief\"\nsays = \"{says}\"\nverdict = \"refuted\"\ncorrected-by = \"truth\"\n\
         evidence = [\"core/lists/truth\"]\n"
    )
}

#[test]
fn a_correction_speaks_of_the_belief() {
    assert_eq!(lints(&bank(&belief("Sequences are always sorted."))), []);
    assert_eq!(lints(&bank(&belief("Tuples are always sorted."))), [Lint::UnrelatedCorrection]);
}

#[test]
fn a_question_that_asks_for_advice_gets_some() {
    let advice = "\n[[answer]]\nremark = \"advice\"\nsays = \"Prefer a tuple for a record.\"\n";
    let history = "\n[[answer]]\nremark = \"history\"\nsays = \"Lists came first.\"\n";
    let says = "A list is a sequence that can change.";
    for question in ["Which is a list?", "When is a list slow?", "What is the difference between lists?"] {
        let head = format!("question = \"{question}\"");
        assert_eq!(lints(&answering(&head, says, history)), [Lint::MissingAdvice], "{question}");
        assert_eq!(lints(&answering(&head, says, advice)), [], "{question}");
    }
    assert_eq!(lints(&answering("question = \"Whenever `which` is a list?\"", says, "")), []);
}

#[test]
fn a_sentence_is_said_once_in_a_bank() {
    let other = "question = \"What else?\"\nlevel = \"core\"\n\n[[answer]]\nclaim = \"truth\"\n\
                 says = \"A `list` is a sequence,  that can change\"\nverdict = \"holds\"\n";
    let bank = bank("").with("questions/core/others.toml", other).with("snippets/core/others/truth.py", HOLDS);
    let found = warnings(&bank);
    assert_eq!(found.iter().map(|warning| warning.lint).collect::<Vec<_>>(), [Lint::RepeatedStatement]);
    assert_eq!(found[0].question, "core/others");
    assert!(bank.verify("check").stdout.contains("also said in questions/core/lists.toml:6"));
    assert_eq!(bank.verify("check --deny warnings core/lists").code, Some(0));
}

#[test]
fn an_allow_silences_one_lint_of_one_statement_or_question() {
    let semicolon = "A list grows; a tuple does not.";
    let allow = "allow = [{ lint = \"semicolon\", because = \"A quotation.\" }]\n";
    assert_eq!(lints(&answering(QUESTION, semicolon, allow)), []);
    assert_eq!(lints(&answering(&format!("{QUESTION}\n{allow}"), semicolon, "")), []);
    assert_eq!(lints(&answering(QUESTION, "It grows; it does.", allow)), [Lint::ContextDependent]);
    let head = "question = \"Which is it?\"\nallow = [{ lint = \"missing-advice\", because = \"A fact.\" }]";
    assert_eq!(lints(&answering(head, "A list grows.", "")), []);
    // One that is not needed is not kept.
    assert_eq!(lints(&bank(allow)), [Lint::UnusedAllow]);
    let unused = allow.replace("semicolon", "unused-allow");
    assert_eq!(lints(&bank(&unused)), [Lint::UnusedAllow]);
}

#[test]
fn an_allow_has_a_known_code_and_a_reason() {
    for (allow, what) in [
        ("allow = [{ lint = \"semicolons\", because = \"So.\" }]\n", "did you mean `semicolon`?"),
        ("allow = [{ lint = \"semicolon\" }]\n", "has no `because`"),
        ("allow = [{ lint = \"semicolon\", because = \"\" }]\n", "`because` is empty"),
    ] {
        let said = bank(allow).verify("check");
        assert_eq!(said.code, Some(2), "{said}");
        assert!(said.stderr.contains(what), "{said}");
    }
}

/// The question of these tests, with a warning of several kinds.
fn careless() -> Bank {
    answering(
        "question = \"Which sequence should be preferred?\"",
        "It grows; a tuple does not.",
        &belief("A list is fast. A set is slow."),
    )
}

#[test]
fn a_check_shows_the_warnings() {
    assert_said!(careless().verify("check"));
    assert_said!(careless().verify("check --deny semicolon,missing-advice"));
    let said = careless().verify("check --color always --deny two-sentences");
    assert_eq!(said.code, Some(1), "{said}");
    assert!(said.stdout.contains("\u{1b}["), "{said}");
}

#[test]
fn only_what_is_denied_fails() {
    for (words, code) in [
        ("", 0),
        ("--deny long-statement", 0),
        ("--deny semicolon", 1),
        ("-D warnings", 1),
        ("--deny long-statement --deny two-sentences", 1),
        ("--deny semicolons", 2),
        ("--deny warnings nowhere", 3),
    ] {
        let said = careless().verify(&format!("check {words}"));
        assert_eq!(said.code, Some(code), "{words}: {said}");
    }
}

/// A warning fails no run, and is one line of its report.
#[test]
fn a_run_counts_the_warnings() {
    let bank = careless();
    let bank = bank.with("snippets/core/lists/truth.py", HOLDS);
    let said = bank.verify("run --accept core/lists/truth");
    assert!(said.stdout.contains("    5 warnings: `verify check` shows them\n"), "{said}");
    assert_eq!(said.stdout.matches("warning").count(), 1, "{said}");
    assert_eq!(said.code, Some(0), "{said}");
    assert_eq!(bank.report("core/lists/truth")["summary"]["warnings"], 5);
}

#[test]
fn every_lint_is_explained() {
    assert_said!(careless().verify("explain"));
    assert_said!(careless().verify("explain unrelated-correction"));
    assert_eq!(careless().verify("explain semicolons").code, Some(2));
    for lint in Lint::all() {
        let said = careless().verify(&format!("explain {lint}"));
        assert_eq!(said.code, Some(0), "{said}");
        assert!(said.stdout.starts_with(&format!("{lint}\n\n")), "{said}");
        assert!(said.stdout.contains("\nbefore\n    ") && said.stdout.contains("\nafter\n    "), "{said}");
        assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{said}");
    }
}

/// What an explanation shows as wrong is found, and what it shows as right is not.
#[test]
fn the_examples_of_statements_are_what_the_lints_find() {
    for lint in [Lint::LongStatement, Lint::TwoSentences, Lint::Semicolon, Lint::ContextDependent] {
        let sentence = |example: &str| {
            let says = example.strip_prefix("says = \"").and_then(|rest| rest.strip_suffix('"'));
            says.expect("the example is one statement").to_owned()
        };
        let explanation = lint.explanation();
        assert_eq!(lints(&answering(QUESTION, &sentence(explanation.before), "")), [lint]);
        assert_eq!(lints(&answering(QUESTION, &sentence(explanation.after), "")), []);
    }
}

#[test]
fn a_question_is_found_by_other_ways_to_ask_it() {
    let bank = answering(
        "question = \"What is a list?\"\naka = [\"How do arrays work?\", \"Is a list mutable?\"]",
        "A list is a sequence that can change.",
        "",
    );
    for filter in ["ARRAYS", "mutable", "list?"] {
        assert_eq!(bank.verify(&format!("list {filter}")).stdout, "holds    core/lists/truth\n", "{filter}");
    }
    assert_eq!(bank.verify("list tuples").code, Some(3));
}

#[test]
fn no_question_is_asked_twice() {
    for aka in ["what is a `list`", "What is another list?"] {
        let head = format!("question = \"What is a list?\"\naka = [\"What is another list?\", \"{aka}\"]");
        let said = answering(&head, "A list grows.", "").verify("check");
        assert_eq!(said.code, Some(2), "{said}");
        assert!(said.stderr.contains("another way to ask that is there already"), "{said}");
        assert!(said.stderr.contains("also asked in questions/core/lists.toml:"), "{said}");
    }
}

/// Contributors are held to what the bank does.
#[test]
fn the_shipped_bank_has_no_warning() {
    let bank = verify::bank::load(&common::repository()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let problems: Vec<_> = bank.warnings.iter().map(|warning| warning.problem.clone()).collect();
    assert!(problems.is_empty(), "{}", verify::bank::problem::render_all(&problems, 100, false));
}

/// The example of each kind of failure fails so, and what it is changed to holds.
#[test]
fn every_failure_is_explained_by_an_example_that_fails_so() {
    assert_said!(careless().verify("explain leaked"));
    assert_said!(careless().verify("explain output-differs"));
    let kinds: Vec<FailureKind> =
        FailureKind::all().iter().copied().filter(|kind| !kind.explanation().before.is_empty()).collect();
    let named = |kind: &FailureKind, end: &str| format!("{}-{end}", kind.code());
    let mut claims = Vec::new();
    for kind in &kinds {
        let FailureExplanation { before, after, .. } = kind.explanation();
        // A limit of the sandbox is reached sooner.
        let limit =
            if *kind == FailureKind::TimedOut { "# /// script\n# [tool.verify]\n# timeout = 1\n# ///\n" } else { "" };
        claims.push((named(kind, "before"), "holds", format!("{limit}{before}\n")));
        claims.push((named(kind, "after"), "holds", format!("{after}\n")));
    }
    let claims: Vec<(&str, &str, &str)> =
        claims.iter().map(|(name, verdict, text)| (name.as_str(), *verdict, text.as_str())).collect();
    // Type parameters are for 3.12 and later.
    let oldest = common::interpreters().iter().map(|one| one.version).min().expect("one");
    let report = Bank::empty().asking("a/b", &claims).report(&format!("--accept --control all --python {oldest}"));
    let newest = Bank::empty().asking("a/b", &claims).report("--accept --control all");
    for kind in &kinds {
        let report = if *kind == FailureKind::Unfit { &report } else { &newest };
        let claim = |end: &str| {
            let id = format!("a/b/{}", named(kind, end));
            let claims = report["claims"].as_array().expect("claims").iter();
            claims.clone().find(|claim| claim["id"] == id.as_str()).cloned().expect("a claim")
        };
        let (before, after) = (claim("before"), claim("after"));
        let run = &before["evidence"][0]["run"];
        let code = if before["status"] == "verdict-differs" { &before["status"] } else { &run["ending"] };
        assert_eq!(code, kind.code(), "{before:#}");
        let passed = ["as-recorded", "accepted", "skipped"].iter().any(|status| after["status"] == *status);
        assert!(passed, "{after:#}");
    }
}
