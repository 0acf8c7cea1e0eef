//! `verify show`: answers as a reader sees them.

use crate::common::terminal::Terminal;
use crate::common::{self, Bank};

fn bank() -> Bank {
    let question = r#"question = "What is `one`?"
aka = ["Which number is one?"]
level = "core"
tags = ["numbers"]

[[answer]]
claim = "truth"
says = "The name `one` is bound to a number that is greater than zero and less than two, as the snippet shows."
verdict = "holds"

[[answer]]
claim = "belief"
says = "It is two."
verdict = "refuted"
corrected-by = "truth"

[[answer]]
claim = "changed"
says = "Nothing changes."
verdict = "holds"
corrected-by = "truth"

[[answer.change]]
python = "3.99"
verdict = "refuted"
because = "It was *time*."

[[answer]]
remark = "advice"
says = "Use `one` when two are too many."
"#;
    let bank = Bank::empty().with("questions/a/b.toml", question);
    let bank = bank.with("snippets/a/b/truth.py", "one = 1  # a number\nprint(one)\nassert 0 < one < 2\n");
    let bank = bank.with("snippets/a/b/belief.py", "one = 1\nassert one == 2\n");
    let bank = bank.with("snippets/a/b/changed.py", "assert 1 + 1 == 2\n");
    bank.verify("run --accept");
    bank
}

/// The versions in headers of snapshots are those of the machine.
fn steady(said: &common::Said) -> String {
    let text = said.to_string();
    let version = format!("recorded on {}", common::interpreters().iter().map(|one| one.version).max().expect("one"));
    text.replace(&version, "recorded on <newest>")
}

#[test]
fn an_answer_is_shown() {
    let bank = bank();
    insta::assert_snapshot!("whole", bank.verify("show"));
    insta::assert_snapshot!("evidence", steady(&bank.verify("show --evidence belief truth")));
    insta::assert_snapshot!("markdown", bank.verify("show --format markdown"));
    insta::assert_snapshot!("coloured", bank.verify("show --color always truth"));
    assert_eq!(bank.verify("show nothing-like-it").code, Some(3));
    let schema: serde_json::Value = serde_json::from_str(&bank.verify("schema answers").stdout).expect("JSON");
    let answers: serde_json::Value = serde_json::from_str(&bank.verify("show --format json").stdout).expect("JSON");
    assert_eq!(answers["questions"][0]["statements"][1]["verdict"], "refuted");
    for field in schema["required"].as_array().expect("fields") {
        assert!(answers.get(field.as_str().expect("text")).is_some(), "{field}");
    }
}

#[test]
fn a_long_answer_has_a_pager() {
    let bank = bank();
    let start = |words: &str| {
        let mut command = common::command(words);
        command.current_dir(bank.path()).env("PAGER", "cat -n");
        Terminal::start(command, 80, 60)
    };
    let paged = start("show");
    paged.wait_for_text("1  What is `one`?");
    assert_eq!(paged.end(), Some(0));
    let plain = start("show --no-pager");
    let text = plain.wait_for_text("Use `one` when");
    assert!(text.starts_with("What is `one`?"), "{text}");
    assert_eq!(plain.end(), Some(0));
}
