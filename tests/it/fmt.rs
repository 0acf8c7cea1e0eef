//! `verify fmt` and `verify check --fix`.

use crate::common::Bank;

const UNTIDY: &str = "tags = [ \"numbers\" ]\nlevel = \"core\"\n# What is asked.\nquestion = \"What is one?\"\n\n\n[[answer]]\n\
                      says = \"One is less than two.\"\nclaim = \"truth\"\nverdict=\"holds\"   # always\n";

fn bank() -> Bank {
    let bank = Bank::empty().asking("a/tidy", &[("first", "holds", "assert 1 + 1 == 2\n")]);
    let bank = bank.with("questions/a/b.toml", UNTIDY).with("snippets/a/b/truth.py", "one = 1\nassert one < 2\n");
    assert_eq!(bank.verify("fmt a/tidy").code, Some(0));
    bank
}

#[test]
fn files_are_put_into_their_form() {
    let bank = bank();
    insta::assert_snapshot!("check", bank.verify("fmt --check"));
    assert_eq!(bank.read("questions/a/b.toml"), UNTIDY);
    insta::assert_snapshot!("written", bank.verify("fmt"));
    insta::assert_snapshot!("file", bank.read("questions/a/b.toml"));
    assert_eq!(bank.verify("fmt --check").code, Some(0));
    assert_eq!(bank.verify("run").code, Some(0));
}

#[test]
fn a_selection_is_put_into_its_form() {
    let bank = bank();
    assert_eq!(bank.verify("fmt tidy").code, Some(0));
    assert_eq!(bank.read("questions/a/b.toml"), UNTIDY);
    let said = bank.verify("check --fix");
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stderr.contains("put 1 question into canonical form\n"), "{said}");
    assert_eq!(bank.verify("fmt --check").code, Some(0));
}

#[test]
fn a_question_with_a_problem_has_a_form_but_what_is_no_toml_has_none() {
    // The snippet is missing.
    let bank = Bank::empty().with("questions/a/b.toml", UNTIDY);
    assert_eq!(bank.verify("fmt").code, Some(0));
    assert!(bank.read("questions/a/b.toml").starts_with("# What is asked.\nquestion"));
    let bank = bank.with("questions/a/b.toml", "question = \n");
    insta::assert_snapshot!("no_toml", bank.verify("fmt"));
    assert_eq!(bank.read("questions/a/b.toml"), "question = \n");
}

/// What `verify new` writes is in canonical form.
#[test]
fn new_questions_and_claims_are_in_their_form() {
    let bank = bank();
    assert_eq!(bank.verify("fmt").code, Some(0));
    assert_eq!(bank.verify("new a/c --question What? --claim one --says Truth.").code, Some(0));
    assert_eq!(bank.verify("new a/c/other --says More.").code, Some(0));
    let said = bank.verify("fmt --check");
    assert_eq!(said.code, Some(0), "{said}{}", bank.read("questions/a/c.toml"));
}
