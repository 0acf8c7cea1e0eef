//! `verify init`, `new`, `mv` and `rm`.

use std::path::Path;

use crate::common::terminal::Terminal;
use crate::common::{self, Bank, Said};

/// Runs `verify` with words that have blanks.
fn verify(bank: &Bank, words: &[&str]) -> Said {
    let mut command = common::command("");
    command.args(words);
    bank.run(command)
}

#[test]
fn a_new_bank_runs_and_its_outputs_are_recorded() {
    for service in ["github", "gitlab"] {
        let directory = tempfile::tempdir().expect("a directory");
        let init = |words: &str| {
            let output = common::command(words).current_dir(directory.path()).output().expect("it starts");
            Said::of(output, directory.path(), "[place]")
        };
        let said = init(&format!("init mine --ci {service}"));
        assert_eq!(said.code, Some(0), "{said}");
        if service == "github" {
            assert_said!(said);
        }
        let bank = Bank::copy_at(&directory.path().join("mine"));
        for words in ["run --control all --snapshots check", "check --deny warnings", "env list"] {
            assert_eq!(bank.verify(words).code, Some(0), "{}", bank.verify(words));
        }
        // A bank is not written over, and nothing is lost of a directory that has other files.
        assert_eq!(init("init mine").code, Some(2));
        std::fs::create_dir_all(directory.path().join("other/questions/lists")).expect("a directory");
        std::fs::write(directory.path().join("other/README.md"), "mine").expect("a file");
        assert_eq!(init("init other").code, Some(0));
        assert_eq!(std::fs::read_to_string(directory.path().join("other/README.md")).expect("it is there"), "mine");
        std::fs::create_dir_all(directory.path().join("third/questions")).expect("a directory");
        std::fs::write(directory.path().join("third/questions/question.schema.json"), "mine").expect("a file");
        let said = init("init third");
        assert_eq!(said.code, Some(2), "{said}");
        assert!(!directory.path().join("third/verify.toml").exists());
    }
}

#[test]
fn the_schema_of_a_new_bank_is_that_of_the_program() {
    let directory = tempfile::tempdir().expect("a directory");
    common::command("init").current_dir(directory.path()).output().expect("it starts");
    let schema = std::fs::read_to_string(directory.path().join("questions/question.schema.json")).expect("it is there");
    assert_eq!(schema, Bank::empty().verify("schema").stdout);
    let read = |name: &str| std::fs::read_to_string(directory.path().join(name)).expect("it is there");
    assert_eq!(read("verify.schema.json"), Bank::empty().verify("schema settings").stdout);
    // Editors are told of each schema by a file that is there.
    let rules: toml::Table = read(".taplo.toml").parse().expect("TOML");
    for rule in rules["rule"].as_array().expect("rules") {
        let path = rule["schema"]["path"].as_str().expect("a path");
        assert!(directory.path().join(path).exists(), "{path}");
    }
    assert!(read("verify.toml").starts_with("#:schema ./verify.schema.json\n"));
}

/// A question with comments in all places.
const COMMENTED: &str = r#"# About copies.
question = "What is a copy?" # really
level = "core"

# The truth.
[[answer]]
claim = "truth" # short
says = "A copy is another object."
verdict = "holds"

[[answer]]
claim = "changes"
says = "It changes."
verdict = "holds"
corrected-by = "truth"
# When it changed.
[[answer.change]]
python = "3.99"
verdict = "refuted"
because = "It is a test."

# Last.
[[answer]]
remark = "advice"
says = "Copy rarely."
"#;

const HOLDS: &str = "numbers = [1, 2]\nassert numbers == [1, 2]\n";
const PRINTS: &str = "print('seen')\nassert 1 + 1 == 2\n";

fn commented() -> Bank {
    let claims = [("truth", "holds", PRINTS), ("changes", "holds", HOLDS)];
    let bank = Bank::empty().asking("core/copies", &claims).with("questions/core/copies.toml", COMMENTED);
    let uses = "question = \"Who uses it?\"\nlevel = \"core\"\n\n[[answer]]\nclaim = \"shared\"\nsays = \"It is shared.\"\nverdict = \"holds\"\nevidence = [\n    \"core/copies/truth\", # over there\n]\n";
    let bank = bank.with("questions/other/user.toml", uses);
    let said = bank.verify("run --accept");
    assert_eq!(said.code, Some(0), "{said}");
    bank
}

#[test]
fn a_new_question_runs() {
    let bank = commented();
    let words = ["new", "core/lists", "--question", "Are \"equal\" lists one object?", "--tag", "lists,names"];
    let said = verify(&bank, &words);
    assert_eq!(said.code, Some(0), "{said}");
    assert_said!(format!(
        "{}\n{}",
        bank.read("questions/core/lists.toml"),
        bank.read("snippets/core/lists/copy-is-equal.py")
    ));
    // The same again loses nothing.
    let before = bank.read("questions/core/lists.toml");
    let said = verify(&bank, &words);
    assert_eq!((said.code, bank.read("questions/core/lists.toml")), (Some(2), before), "{said}");
}

#[test]
fn a_new_claim_stands_where_it_belongs_and_comments_stay() {
    let bank = commented();
    let said = verify(&bank, &["new", "core/copies/equal", "--says", "A copy is equal."]);
    assert_eq!(said.code, Some(0), "{said}");
    let words = ["new", "core/copies/belief", "--says", "A copy is the object.", "--verdict", "refuted"];
    let said = verify(&bank, &words);
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.contains("--corrected-by, one of truth, equal"), "{said}");
    let said = verify(&bank, &[&words[..], &["--corrected-by", "equal"]].concat());
    assert_eq!(said.code, Some(1), "{said}");
    assert!(said.stdout.contains("refuted as recorded, but its output has no snapshot yet"), "{said}");
    let said = verify(&bank, &["new", "core/copies/second", "--says", "It is second.", "--after", "truth"]);
    assert_eq!(said.code, Some(0), "{said}");
    assert_said!(bank.read("questions/core/copies.toml"));
}

#[test]
fn what_is_missing_is_asked_for_at_a_terminal() {
    for columns in [80, 40] {
        let bank = commented();
        let mut command = common::command("new core/lists --color never");
        command.current_dir(bank.path());
        let mut terminal = Terminal::start(command, columns, 60);
        for (asked, typed) in [
            ("Question: ", "What does a list keep?\r"),
            ("Level (core, intermediate, advanced)", "intermediate\r"),
            ("Name of the first claim", "keeps-the-order\r"),
            ("What it says", "A list keeps the order of its items.\r"),
        ] {
            // Between two lines of a narrow terminal there is no blank.
            let asked: String = asked.split_whitespace().collect();
            terminal.wait_for(&asked, |screen| screen.split_whitespace().collect::<String>().contains(&asked));
            terminal.press(typed);
        }
        terminal.wait_for_text("1 holds");
        let said = terminal.text();
        assert_eq!(terminal.end(), Some(0));
        let report = said.lines().skip_while(|line| !line.starts_with("ok "));
        assert!(
            report.clone().count() > 2 && report.clone().all(|line| line.chars().count() <= columns.into()),
            "{said}"
        );
        let question = bank.read("questions/core/lists.toml");
        for text in [
            "What does a list keep?",
            "\"intermediate\"",
            "\"keeps-the-order\"",
            "A list keeps the order of its items.",
        ] {
            assert!(question.contains(text), "{text} is missing in {question}");
        }
    }
}

#[test]
fn a_wrong_answer_and_ctrl_c_write_nothing() {
    let bank = commented();
    let before = files(&bank);
    for (typed, code) in
        [("\x03", None), ("Why?\rhard\r", Some(2)), ("Why?\r\rNo Name\r\r", Some(2)), ("\r\r\r\r", Some(2))]
    {
        let mut command = common::command("new core/lists");
        command.current_dir(bank.path());
        let mut terminal = Terminal::start(command, 80, 60);
        terminal.wait_for_text("Question");
        terminal.press(typed);
        assert_eq!(terminal.end(), code, "{typed:?}");
        assert_eq!(files(&bank), before, "{typed:?}");
    }
}

#[test]
fn a_bank_is_made_at_a_terminal_of_any_kind() {
    for (columns, words, has_colour) in [(80, "init mine", true), (40, "init mine --color never", false)] {
        let directory = tempfile::tempdir().expect("a directory");
        let mut command = common::command(words);
        command.current_dir(directory.path());
        let terminal = Terminal::start(command, columns, 60);
        let said = terminal.wait_for_text("sandbox");
        assert_eq!(terminal.has_colour(), has_colour, "{said}");
        assert_eq!(terminal.end(), Some(0), "{said}");
        assert!(said.contains("1 holds, 1 refuted as"), "{said}");
        assert!(directory.path().join("mine/verify.toml").is_file());
    }
}

#[test]
fn what_is_missing_is_not_asked_for_without_a_terminal() {
    let bank = commented();
    for (words, says) in [
        ("new core/thing", "question is missing"),
        ("new core/copies/thing", "what the claim says is missing"),
        ("new core", "`core` is a topic"),
        ("new Core/Thing", "`Core/Thing` is no id"),
        ("new core/copies/truth --says x", "exists already"),
        ("new core/nothing/thing --says x", "there is no question `core/nothing`"),
        ("new core/copies/thing --says x --level core", "are for a new question"),
        ("new core/thing --question x --verdict holds", "the first claim of a question holds"),
        ("new core/copies/thing --says x --after nothing", "there is no claim `nothing`"),
        ("new core/copies/thing --says x --corrected-by truth", "only a refuted claim has a correction"),
        ("mv core/copies core", "are not of one kind"),
        ("mv core/nothing core/thing", "there is no question `core/nothing`"),
        ("mv core/copies other/user", "exists already"),
        ("mv core/copies/changes other/user/changes", "belong to one answer"),
        ("rm core/copies/truth", "`core/copies/truth` corrects `core/copies/changes`"),
        ("rm core/copies", "`other/user/shared` has the snippet `core/copies/truth` as its evidence"),
        ("rm other/user/shared", "is the only claim of its question"),
    ] {
        let said = bank.verify(words);
        assert_eq!(said.code, Some(2), "{words}: {said}");
        assert!(said.stderr.contains(says), "{words}: {said}");
    }
    assert_eq!(bank.verify("run").code, Some(0));
}

fn files(bank: &Bank) -> Vec<String> {
    [".toml", ".py", ".snap"]
        .iter()
        .flat_map(|ending| bank.files(ending))
        .filter(|path| path != "verify.toml")
        .collect()
}

#[test]
fn a_question_moves_with_all_that_belongs_to_it() {
    let bank = commented();
    let before = files(&bank);
    let said = bank.verify("mv core/copies basics/copying --dry-run");
    assert_eq!((said.code, files(&bank)), (Some(0), before), "{said}");
    assert!(said.stdout.contains("would remove questions/core/copies.toml"), "{said}");
    let said = bank.verify("mv core/copies basics/copying");
    assert_eq!(said.code, Some(0), "{said}");
    let expected = [
        "questions/basics/copying.toml",
        "questions/other/user.toml",
        "snippets/basics/copying/changes.py",
        "snippets/basics/copying/truth.py",
        "snippets/basics/copying/truth.snap",
    ];
    assert_eq!(files(&bank), expected);
    assert_eq!(bank.read("questions/basics/copying.toml"), COMMENTED);
    assert!(bank.read("questions/other/user.toml").contains("\n    \"basics/copying/truth\", # over there\n"));
    let snapshot = bank.read("snippets/basics/copying/truth.snap");
    assert!(snapshot.contains("source: \"snippets/basics/copying/truth.py\"\n"), "{snapshot}");
    assert!(snapshot.contains("  question: \"basics/copying\"\n"), "{snapshot}");
    assert!(!bank.path().join("snippets/core").exists());
    // Nothing is left to record.
    let said = bank.verify("run --accept");
    assert_eq!(said.code, Some(0), "{said}");
    assert!(!said.stdout.contains("recorded snippets"), "{said}");
    // A topic moves as its questions do.
    let said = bank.verify("mv basics first");
    assert_eq!(said.code, Some(0), "{said}");
    assert_eq!(bank.verify("run --snapshots check").code, Some(0));
    assert_eq!(bank.verify("list first").stdout.lines().count(), 2);
}

#[test]
fn a_claim_gets_another_name_wherever_it_is_named() {
    let bank = commented();
    let said = bank.verify("mv core/copies/truth core/copies/copies-are-objects");
    assert_eq!(said.code, Some(0), "{said}");
    let question = bank.read("questions/core/copies.toml");
    assert_eq!(question, COMMENTED.replace("\"truth\"", "\"copies-are-objects\""));
    assert!(bank.has("snippets/core/copies/copies-are-objects.snap"));
    assert!(bank.read("questions/other/user.toml").contains("core/copies/copies-are-objects"));
    assert_eq!(bank.verify("run --snapshots check").code, Some(0));
}

#[test]
fn a_claim_moves_to_another_question() {
    let bank = commented();
    verify(&bank, &["new", "core/copies/equal", "--says", "A copy is equal."]);
    let said = bank.verify("mv core/copies/equal other/user/equal-copies");
    assert_eq!(said.code, Some(0), "{said}");
    assert_eq!(bank.read("questions/core/copies.toml"), COMMENTED);
    assert!(Path::new(bank.path()).join("snippets/other/user/equal-copies.py").exists());
    assert_eq!(bank.verify("list other").stdout, "holds    other/user/shared\nholds    other/user/equal-copies\n");
}

#[test]
fn what_is_removed_takes_its_files_along() {
    let bank = commented();
    let said = bank.verify("rm core/copies/changes");
    assert_eq!(said.code, Some(0), "{said}");
    assert!(!bank.has("snippets/core/copies/changes.py"));
    let said = bank.verify("rm other");
    assert_eq!(said.code, Some(0), "{said}");
    assert_eq!(
        files(&bank),
        ["questions/core/copies.toml", "snippets/core/copies/truth.py", "snippets/core/copies/truth.snap"]
    );
    // A bank without questions is none.
    assert_eq!(bank.verify("rm core").code, Some(2));
}

/// The first question of a bank, and one beside another that is not finished.
#[test]
fn a_question_is_added_whatever_else_is_in_the_bank() {
    let bank = Bank::empty();
    let said = verify(&bank, &["new", "a/first", "--question", "What?", "--claim", "one", "--says", "It is."]);
    assert_eq!(said.code, Some(0), "{said}");
    let bank = bank.with("questions/a/unfinished.toml", "question = 1\n");
    let said = verify(&bank, &["new", "a/second", "--question", "Which?", "--claim", "one", "--says", "It is not."]);
    assert_eq!(said.code, Some(0), "{said}");
    let said = verify(&bank, &["new", "a/unfinished/one", "--says", "It is."]);
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.contains("questions/a/unfinished.toml"), "{said}");
}
