//! `verify review`, driven in a pseudo-terminal.

use crate::common::terminal::Terminal;
use crate::common::{self, Bank};

/// A bank with two outputs that changed and a new one, of two questions.
fn bank() -> Bank {
    let bank = Bank::empty()
        .asking(
            "a/b",
            &[
                ("first", "holds", "print('one')\nprint('the same')\nassert 1 + 1 == 2\n"),
                ("second", "holds", "print('two')\nassert 2 + 2 == 4\n"),
            ],
        )
        .asking("a/c", &[("third", "holds", "print('three')\nthree = 1 + 2\nassert three == 3\n")]);
    assert_eq!(bank.verify("run --accept a/b").code, Some(0));
    let bank = bank
        .with("snippets/a/b/first.py", "print('one or more')\nprint('the same')\nassert 1 + 1 == 2\n")
        .with("snippets/a/b/second.py", "print('two')\nprint('and more')\nassert 2 + 2 == 4\n");
    assert_eq!(bank.verify("run").code, Some(1));
    assert_eq!(bank.files(".snap.new").len(), 3);
    bank
}

fn reviewing(bank: &Bank, words: &str, columns: u16, rows: u16) -> Terminal {
    let mut command = common::command(&format!("review {words}"));
    command.current_dir(bank.path());
    let terminal = Terminal::start(command, columns, rows);
    terminal.wait_for_text("q quit");
    terminal
}

fn steady(text: &str) -> String {
    let newest = common::interpreters().iter().map(|one| one.version).max().expect("one").to_string();
    text.replace(&format!("run with {newest};"), "run with <newest>;")
}

#[test]
fn each_output_is_shown_and_decided() {
    let bank = bank();
    let mut terminal = reviewing(&bank, "--color never", 80, 40);
    insta::assert_snapshot!("changed", steady(&terminal.wait_for_text("1 of 3")));
    terminal.press("a");
    terminal.wait_for_text("2 of 3");
    assert_eq!(bank.verify("run first").code, Some(0));
    terminal.press("r");
    // Of a new snippet, the evidence is measured.
    insta::assert_snapshot!("new", steady(&terminal.wait_for_text("mutant")));
    terminal.press("s");
    insta::assert_snapshot!("sum", terminal.wait_for_text("1 left"));
    assert_eq!(terminal.end(), Some(0));
    assert_eq!(bank.files(".snap.new"), ["snippets/a/c/third.snap.new"]);
    assert!(!bank.read("snippets/a/b/second.snap").contains("more"));
}

#[test]
fn decisions_are_taken_back() {
    let bank = bank();
    let before = bank.read("snippets/a/b/first.snap");
    let mut terminal = reviewing(&bank, "", 80, 40);
    terminal.press("A");
    terminal.wait_for_text("3 of 3");
    assert_eq!(bank.files(".snap.new"), ["snippets/a/c/third.snap.new"]);
    terminal.press("uu");
    terminal.wait_for_text("1 of 3");
    common::wait_for("both to wait again", || (bank.files(".snap.new").len() == 3).then_some(()));
    assert_eq!(bank.read("snippets/a/b/first.snap"), before);
    // An arrow goes back and forth and decides nothing.
    terminal.press("\x1b[B");
    terminal.wait_for_text("2 of 3");
    terminal.press("\x1b[A");
    terminal.wait_for_text("1 of 3");
    terminal.press("q");
    assert_eq!(terminal.end(), Some(0));
    assert_eq!(bank.files(".snap.new").len(), 3);
}

#[test]
fn a_page_has_other_views_and_sizes() {
    let bank = bank();
    let mut terminal = reviewing(&bank, "--color never", 40, 14);
    insta::assert_snapshot!("narrow", steady(&terminal.text()));
    terminal.press("e");
    terminal.wait_for_text("assert 1 + 1 == 2");
    terminal.press("w");
    terminal.wait_for_text("▸");
    terminal.press("?");
    terminal.wait_for_text("undo the last decision");
    terminal.press("?");
    terminal.resize(100, 40);
    terminal.wait_for_text("a accept · r reject · s skip · u undo · e more · w answer · ? keys · q quit");
    terminal.press("\x03");
    assert_eq!(terminal.end(), Some(130));
    assert_eq!(bank.files(".snap.new").len(), 3);
}

/// The colours are those of the terminal, so that a light and a dark one both work.
#[test]
fn colours_are_those_of_the_terminal() {
    let bank = bank();
    let colours = |words: &str| {
        let mut terminal = reviewing(&bank, words, 80, 40);
        let has_colour = terminal.has_colour();
        terminal.press("q");
        assert_eq!(terminal.end(), Some(0));
        has_colour
    };
    assert!(colours(""));
    assert!(!colours("--color never"));
}

#[test]
fn what_is_out_of_date_is_refused_with_a_reason() {
    let bank = bank().with("snippets/a/b/first.py", "print('changed')\nassert 1 + 1 == 2\n");
    let mut terminal = reviewing(&bank, "first", 80, 40);
    terminal.press("a");
    terminal.wait_for_text("refused: the snippet has changed since it was printed; run the claim again");
    terminal.press("q");
    assert_eq!(terminal.end(), Some(0));
}

#[test]
fn nothing_is_asked_without_a_terminal() {
    let bank = bank();
    insta::assert_snapshot!("no_terminal", bank.verify("review"));
    assert_eq!(bank.files(".snap.new").len(), 3);
    bank.verify("reject");
    insta::assert_snapshot!("nothing_waits", bank.verify("review"));
}
