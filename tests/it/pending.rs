//! `verify accept`, `verify reject` and `verify prune`.

use crate::common::Bank;

fn bank() -> Bank {
    let bank = Bank::empty().asking(
        "a/b",
        &[
            ("first", "holds", "print('one')\nassert 1 + 1 == 2\n"),
            ("second", "holds", "print('two')\nassert 2 + 2 == 4\n"),
        ],
    );
    assert_eq!(bank.verify("run").code, Some(1));
    bank
}

#[test]
fn what_is_selected_is_accepted() {
    let bank = bank();
    insta::assert_snapshot!("dry", bank.verify("accept --dry-run"));
    assert_eq!(bank.files(".snap"), Vec::<String>::new());
    insta::assert_snapshot!("one", bank.verify("accept first"));
    assert_eq!(bank.files(".snap"), ["snippets/a/b/first.snap"]);
    assert_eq!(bank.files(".snap.new"), ["snippets/a/b/second.snap.new"]);
    assert_eq!(bank.verify("accept").code, Some(0));
    assert_eq!(bank.verify("run").code, Some(0));
    insta::assert_snapshot!("nothing", bank.verify("accept"));
    // The same as a run with --accept would write, so that headers do not change.
    let before = bank.read("snippets/a/b/first.snap");
    bank.verify("run --accept");
    assert_eq!(bank.read("snippets/a/b/first.snap"), before);
}

#[test]
fn what_is_rejected_leaves_the_record() {
    let bank = bank();
    insta::assert_snapshot!(bank.verify("reject"));
    assert_eq!(bank.files(".snap.new"), Vec::<String>::new());
    assert_eq!(bank.files(".snap"), Vec::<String>::new());
}

/// What was printed by another text of the snippet says nothing about this one.
#[test]
fn what_is_out_of_date_is_refused_and_pruned() {
    let bank = bank().with("snippets/a/b/first.py", "print('three')\nassert 1 + 1 == 2\n");
    let bank = bank.with("snippets/a/b/second.snap.new", "no snapshot\n");
    let said = bank.verify("accept");
    assert_eq!(said.code, Some(1), "{said}");
    insta::assert_snapshot!("refused", said);
    assert_eq!(bank.files(".snap"), Vec::<String>::new());
    let bank = bank.with("snippets/a/b/gone.snap", "---\nsource: x\n---\none\n");
    insta::assert_snapshot!("would_prune", bank.verify("prune --dry-run"));
    assert_eq!(bank.files(".snap").len(), 1);
    assert_eq!(bank.verify("prune").code, Some(0));
    assert_eq!(bank.files(".snap.new"), Vec::<String>::new());
    assert_eq!(bank.files(".snap"), Vec::<String>::new());
    insta::assert_snapshot!("all_used", bank.verify("prune"));
}

/// The snippets of a question that cannot be read may be elsewhere.
#[test]
fn nothing_is_pruned_from_a_bank_with_a_broken_question() {
    let bank = bank()
        .with("snippets/a/b/gone.snap", "---\nsource: x\n---\none\n")
        .with("questions/a/c.toml", "question = 1\n");
    assert_eq!(bank.verify("prune").code, Some(2));
    assert!(bank.has("snippets/a/b/gone.snap"));
}
