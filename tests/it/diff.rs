//! `verify diff`: what a change does to a bank.

use serde_json::Value;

use crate::common::Bank;

const QUESTION: &str = r#"question = "What is `one`?"
level = "core"
tags = ["numbers"]

[[answer]]
claim = "truth"
says = "The name `one` is always bound to the number one."
verdict = "holds"

[[answer]]
claim = "belief"
says = "The number one is two."
verdict = "refuted"
corrected-by = "truth"

[[answer]]
claim = "more"
says = "The number one is less than three."
verdict = "holds"

[[answer]]
remark = "advice"
says = "Use `one` when two are too many."

[[answer]]
remark = "history"
says = "One is old."
"#;

/// A bank in a repository, on a branch without a commit of its own.
fn bank() -> Bank {
    let bank = Bank::empty()
        .with("questions/a/b.toml", QUESTION)
        .with("snippets/a/b/truth.py", "one = 1\nprint(one)\nassert one == 1\nassert one + one == 2\n")
        .with("snippets/a/b/belief.py", "one = 1\nassert one == 2\n")
        .with("snippets/a/b/more.py", "one = 1\nassert one < 3\n");
    assert_eq!(bank.verify("run --accept").code, Some(0));
    bank.git(&["init", "--quiet", "--initial-branch=main"]);
    bank.git(&["add", "."]);
    bank.git(&["commit", "--quiet", "-m", "first"]);
    bank.git(&["checkout", "--quiet", "-b", "branch"]);
    bank
}

/// A bank in which one thing of every kind differs, some of it committed.
fn changed() -> Bank {
    let bank = bank();
    let question = QUESTION
        .replace("is always bound", "is bound")
        .replace("What is `one`?", "What is the name `one`?")
        .replace("when two are too many", "when two would be too many")
        .replace("[[answer]]\nremark = \"history\"\nsays = \"One is old.\"\n", "")
        .replace("claim = \"more\"", "claim = \"less\"")
        .replace("verdict = \"refuted\"\ncorrected-by = \"truth\"", "verdict = \"holds\"");
    let question = question
        + "\n[[answer]]\nclaim = \"new\"\nsays = \"One and one are two.\"\nverdict = \"holds\"\ncorrected-by = \"truth\"\n\n[[answer.change]]\n\
           python = \"3.99\"\nverdict = \"refuted\"\nbecause = \"Numbers end.\"\n";
    std::fs::rename(bank.path().join("snippets/a/b/more.py"), bank.path().join("snippets/a/b/less.py"))
        .expect("it moves");
    let bank = bank.with("questions/a/b.toml", question);
    bank.git(&["add", "."]);
    bank.git(&["commit", "--quiet", "-m", "second"]);
    bank.with("snippets/a/b/truth.py", "one = 1\nprint(one, '*one*')\nassert one == 1\n")
        .with("snippets/a/b/belief.py", "two = 2\nassert two == 2\n")
        .with("snippets/a/b/new.py", "assert 1 + 1 == 2\n")
        .with(
            "questions/c/d.toml",
            QUESTION.replace("What is", "Why is").split("[[answer]]\nclaim = \"more\"").next().expect("a part"),
        )
        .with("snippets/c/d/truth.py", "assert 1 + 1 == 2\n")
        .with("snippets/c/d/belief.py", "assert 1 + 1 == 3\n")
}

#[test]
fn a_change_is_shown_statement_by_statement() {
    let bank = changed();
    insta::with_settings!({filters => vec![(r"[0-9a-f]{8}\b", "<commit>")]}, {
        insta::assert_snapshot!("human", bank.verify("diff"));
        insta::assert_snapshot!("coloured", bank.verify("diff --color always"));
        insta::assert_snapshot!("markdown", bank.verify("diff --format markdown"));
    });
    let report: Value = serde_json::from_str(&bank.verify("diff --format json").stdout).expect("JSON");
    let schema: Value = serde_json::from_str(&bank.verify("schema diff").stdout).expect("a schema");
    let described: Vec<&String> = schema["properties"].as_object().expect("a table").keys().collect();
    let mut found: Vec<&String> = report.as_object().expect("a table").keys().collect();
    found.sort();
    assert_eq!(found, described);
}

#[test]
fn evidence_that_notices_less_is_weaker() {
    let bank = bank().with("snippets/a/b/more.py", "one = 1\nassert one + 0 < 3 and one * 1 < 5\n");
    let report: Value = serde_json::from_str(&bank.verify("diff --mutants --format json").stdout).expect("JSON");
    let statement = &report["questions"][0]["statements"][0];
    assert_eq!(statement["id"], "a/b/more", "{report}");
    assert!(statement["score"]["before"].is_number() && statement["score"]["now"].is_number(), "{report}");
}

#[test]
fn a_revision_is_that_of_git() {
    let bank = bank();
    assert!(bank.verify("diff").stdout.ends_with(": no difference\n"));
    assert_eq!(bank.verify("diff nothing-like-it").code, Some(2));
    assert_eq!(bank.verify("diff --output /nonexistent/x").code, Some(4));
    // A question that is malformed is named, and the others are compared.
    let bank = bank.with("questions/a/b.toml", "question = 1\n");
    let said = bank.verify("diff main");
    assert!(said.stdout.starts_with("not compared, because of problems then or now: a/b\n"), "{said}");
    assert_eq!(Bank::empty().verify("diff").code, Some(2));
}

/// A commit of a stranger has names and links of a stranger.
#[test]
fn a_link_in_a_commit_leads_nowhere() {
    let bank = bank();
    std::fs::remove_file(bank.path().join("snippets/a/b/more.py")).expect("it goes");
    std::os::unix::fs::symlink("/etc/passwd", bank.path().join("snippets/a/b/more.py")).expect("a link");
    bank.git(&["add", "."]);
    bank.git(&["commit", "--quiet", "-m", "link"]);
    std::fs::remove_file(bank.path().join("snippets/a/b/more.py")).expect("it goes");
    let bank = bank.with("snippets/a/b/more.py", "one = 1\nassert one < 3\n");
    let said = bank.verify("diff HEAD");
    assert!(!said.stdout.contains("root:"), "{said}");
    assert!(said.stdout.contains("not compared, because of problems then or now: a/b"), "{said}");
}
