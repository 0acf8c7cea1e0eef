//! Slips that contributors make, and what `verify` says of each.

use crate::common::Bank;

const QUESTION: &str = "question = \"What is one?\"\nlevel = \"core\"\ntags = [\"numbers\"]\n\n[[answer]]\nclaim = \"one\"\n\
                        says = \"One is less than two.\"\nverdict = \"holds\"\n";
const SNIPPET: &str = "one = 1\nassert one < 2\n";

fn bank() -> Bank {
    Bank::empty().with("questions/core/numbers.toml", QUESTION).with("snippets/core/numbers/one.py", SNIPPET)
}

fn question(text: &str) -> Bank {
    bank().with("questions/core/numbers.toml", text)
}

fn snippet(text: &str) -> Bank {
    bank().with("snippets/core/numbers/one.py", text)
}

fn moved(from: &str, to: &str) -> Bank {
    let bank = bank();
    std::fs::rename(bank.path().join(from), bank.path().join(to)).expect("it moves");
    bank
}

/// Each slip is one problem with its fix.
#[test]
fn slips_in_a_bank_are_named_once_with_their_fix() {
    let mut all = String::new();
    let twice = bank().with("questions/core/again.toml", QUESTION.replace("less than two", "more than zero"));
    let twice = twice.with("snippets/core/again/one.py", SNIPPET);
    for (what, bank) in [
        ("one bracket", question(&QUESTION.replace("[[answer]]", "[answer]"))),
        ("a key of the question below an answer", question(&format!("{QUESTION}catalogue = [3]\n"))),
        ("a question that moved alone", moved("questions/core/numbers.toml", "questions/core/integers.toml")),
        ("a question with capitals", moved("questions/core/numbers.toml", "questions/core/Numbers.toml")),
        ("a question that is there already", twice),
        ("a tag twice", question(&QUESTION.replace("[\"numbers\"]", "[\"numbers\", \"numbers\"]"))),
        ("a number twice", question(&QUESTION.replace("\n\n[[", "\ncatalogue = [3, 4, 3]\n\n[["))),
        ("a folder for a file", bank().with("questions/core/other.toml/x", "")),
        ("no blank", snippet(&format!("#/// script\n# requires-python = \">=3.11\"\n# ///\n{SNIPPET}"))),
        ("another word", snippet(&format!("# /// scripts\n# requires-python = \">=3.11\"\n# ///\n{SNIPPET}"))),
        ("another tool", snippet(&format!("# /// script\n# [tool.verfy]\n# timeout = 3\n# ///\n{SNIPPET}"))),
    ] {
        let said = bank.verify("check");
        assert_eq!(said.code, Some(2), "{what}: {said}");
        assert!(said.stderr.contains(": 1 problem in 1 file\n"), "{what}: {said}");
        all += &format!("# {what}\n{}\n", said.stderr);
    }
    insta::assert_snapshot!(all);
    // Other blocks and other tools are left to others.
    let text = format!("# /// pyproject\n# x = 1\n# ///\n# /// script\n# [tool.uv]\n# x = 1\n# ///\n{SNIPPET}");
    assert_eq!(snippet(&text).verify("check").code, Some(0));
}

/// A wrong command line is exit code 2, and says what the right one is.
#[test]
fn slips_on_the_command_line_are_named_with_their_fix() {
    let mut all = String::new();
    for words in
        ["run --python nonsense", "run --python /nonexistent/python", "drift 3.13 core/numbers", "explain timeout"]
    {
        let said = bank().verify(words);
        assert_eq!(said.code, Some(2), "{words}: {said}");
        all += &format!("# {words}\n{}\n", said.stderr);
    }
    insta::assert_snapshot!(all);
}

/// What most often keeps a snippet from a verdict, each with what to do.
#[test]
fn slips_in_a_snippet_are_named_with_their_fix() {
    let fixes = [
        ("import pandas\nassert pandas.__name__ == \"pandas\"\n", "`dependencies`"),
        ("line = input()\nassert line == \"\"\n", "the standard input of a snippet is empty"),
        ("import urllib.request\nurllib.request.urlopen(\"http://example.com\")\nassert len(\"a\") == 1\n", "loopback"),
        ("def test():\n    assert len(\"a\") == 1\n", "call the function that the assert is in"),
        ("number = len(\"a\")\nassert number == 1\nraise ValueError(number)\n", "catch it and assert"),
        ("import sys\nsys.exit(0)\nassert len(\"a\") == 1\n", "let the snippet run to its last line"),
    ];
    for (text, fix) in fixes {
        let said = snippet(text).verify("run");
        let fixes = said.stdout.split("fix ").nth(1).unwrap_or_default();
        let words = fixes.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(fix), "{text}: {said}");
    }
}
