//! What a command line selects, and what a problem outside the selection does.

use std::path::Path;

use crate::common::{self, Bank, Said};

const HOLDS: &str = "numbers = [1, 2]\nassert numbers == [1, 2]\n";

const COPIES: &str = r#"question = "How does one copy a list?"
aka = ["How are lists duplicated?"]
level = "core"
tags = ["copying", "lists"]
catalogue = [7, 12]

[[answer]]
claim = "slices-copy"
says = "A slice of a list is another list."
verdict = "holds"

[[answer]]
remark = "advice"
says = "Prefer the method whose name says what it does."

[[answer]]
claim = "names-copy"
says = "A second name is a copy."
verdict = "refuted"
corrected-by = "slices-copy"
"#;

const BELIEF: &str = "numbers = [1, 2]\nothers = list(numbers)\nassert others is numbers\n";

/// Two topics, with a question that has remarks only.
fn bank() -> Bank {
    let bank = Bank::empty()
        .asking("core/copies", &[("slices-copy", "holds", HOLDS), ("names-copy", "refuted", BELIEF)])
        .with("questions/core/copies.toml", COPIES);
    let changing = r#"question = "What does the collector do?"
level = "advanced"
tags = ["memory"]
catalogue = [30]

[[answer]]
claim = "collects"
says = "It finds cycles."
verdict = "holds"
[[answer.change]]
python = "3.99"
verdict = "refuted"
because = "It is a test."

[[answer]]
claim = "frees"
says = "It frees them."
verdict = "holds"
"#;
    let bank = bank.asking("memory/gc", &[("collects", "holds", HOLDS), ("frees", "holds", HOLDS)]);
    bank.with(
        "questions/memory/gc.toml",
        changing.replace("[[answer.change]]", "corrected-by = \"frees\"\n[[answer.change]]"),
    )
}

fn ids(said: &Said) -> Vec<&str> {
    said.stdout.lines().map(|line| line.rsplit(' ').next().unwrap_or_default()).collect()
}

const SLICES: &str = "core/copies/slices-copy";
const NAMES: &str = "core/copies/names-copy";
const COLLECTS: &str = "memory/gc/collects";
const FREES: &str = "memory/gc/frees";

#[test]
fn whatever_a_shell_or_an_editor_gives_is_a_filter() {
    let bank = bank().with("snippets/core/copies/slices-copy.snap.new", "");
    let absolute = bank.path().canonicalize().expect("it is there");
    let absolute = absolute.join("questions/core/copies.toml").display().to_string();
    for (filter, expected) in [
        (absolute.as_str(), vec![SLICES, NAMES]),
        (".", vec![SLICES, NAMES, COLLECTS, FREES]),
        ("questions", vec![SLICES, NAMES, COLLECTS, FREES]),
        ("verify.toml", vec![SLICES, NAMES, COLLECTS, FREES]),
        ("./questions/core/../memory", vec![COLLECTS, FREES]),
        ("snippets/core/copies/slices-copy.py", vec![SLICES]),
        ("snippets/core/copies/slices-copy.py:2:8", vec![SLICES]),
        ("snippets/core/copies/slices-copy.snap.new", vec![SLICES]),
        ("snippets/core/copies/slices-copy@3.12.snap", vec![SLICES]),
        // The header of a statement is a part of it, and a remark and the head of the file stand for the question.
        ("questions/core/copies.toml:1", vec![SLICES, NAMES]),
        ("questions/core/copies.toml:7", vec![SLICES]),
        ("questions/core/copies.toml:10:4", vec![SLICES]),
        ("questions/core/copies.toml:13", vec![SLICES, NAMES]),
        ("questions/core/copies.toml:16", vec![NAMES]),
        ("questions/core/copies.toml:99", vec![NAMES]),
        ("core/*", vec![SLICES, NAMES]),
        ("*/*/{collects,names-copy}", vec![NAMES, COLLECTS]),
        ("c*/", vec![]),
        ("lices", vec![SLICES]),
        ("ARE LISTS DUPLICATED", vec![SLICES, NAMES]),
        ("whose name says", vec![SLICES, NAMES]),
        ("Is A Copy.", vec![NAMES]),
    ] {
        let mut command = common::command("list");
        command.arg(filter);
        let said = bank.run(command);
        assert_eq!(ids(&said), expected, "{filter}: {said}");
        assert_eq!(said.code, Some(if expected.is_empty() { 3 } else { 0 }), "{filter}: {said}");
    }
}

#[test]
fn relative_paths_start_where_the_command_runs() {
    let bank = bank();
    let list = |folder: &str, words: &str| {
        let output = common::command(words).current_dir(bank.path().join(folder)).output().expect("it starts");
        String::from_utf8(output.stdout).expect("ids are ASCII")
    };
    assert_eq!(list("questions/core", "list copies.toml"), format!("holds    {SLICES}\nrefuted  {NAMES}\n"));
    assert_eq!(list("questions/memory", "list .").lines().count(), 2);
    assert_eq!(list("questions/memory", "list ../core").lines().count(), 2);
    assert_eq!(list("snippets/core/copies", "list names-copy.py"), format!("refuted  {NAMES}\n"));
    assert_eq!(list("snippets", "list ..").lines().count(), 4);
    // From elsewhere, paths are those of the directory or of the bank.
    let name = bank.path().file_name().expect("it has a name").to_string_lossy().into_owned();
    let from_above = list("..", &format!("list --bank {name} {name}/questions/core questions/memory/gc.toml:8"));
    assert_eq!(from_above.lines().count(), 3, "{from_above}");
    assert_eq!(list("..", &format!("list --bank {name} .")).lines().count(), 4);
}

#[test]
fn options_select_by_what_a_question_says_of_itself() {
    let bank = bank();
    for (options, expected) in [
        ("--topic core", vec![SLICES, NAMES]),
        ("--topic core,memory --verdict holds", vec![SLICES, COLLECTS, FREES]),
        ("--tag lists --tag memory", vec![SLICES, NAMES, COLLECTS, FREES]),
        ("--level advanced", vec![COLLECTS, FREES]),
        // A verdict from a change point on counts.
        ("--verdict refuted", vec![NAMES, COLLECTS]),
        ("--catalogue 12,30", vec![SLICES, NAMES, COLLECTS, FREES]),
        ("--catalogue 7 --verdict refuted", vec![NAMES]),
        ("--exclude memory --exclude lices", vec![NAMES]),
        ("gc --exclude frees", vec![COLLECTS]),
    ] {
        let said = bank.verify(&format!("list {options}"));
        assert_eq!(ids(&said), expected, "{options}: {said}");
    }
    for (options, says) in [
        ("--topic cor", "no claim has topic cor\n  did you mean core?"),
        ("--tag copyin", "no claim has tag copyin\n  did you mean copying?"),
        ("--catalogue 13", "no claim has catalogue number 13\n  `verify"),
        ("--package pandas", "no claim has package pandas"),
        ("--level core --catalogue 30", "no claim matches all of the options and filters"),
        ("--exclude nothing-like-it", "no claim matches `nothing-like-it`"),
    ] {
        let said = bank.verify(&format!("list {options}"));
        assert_eq!(said.code, Some(3), "{options}: {said}");
        assert!(said.stderr.contains(says), "{options}: {said}");
    }
}

#[test]
fn packages_select_what_asks_for_them() {
    let with = |name: &str, dependencies: &str| {
        format!("# /// script\n# dependencies = [{dependencies}]\n# ///\nassert len(\"{name}\") > 1\n")
    };
    let lock = "# requirements: six\n# python: >=3.10\nsix==1.17.0 \\\n    --hash=sha256:4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274\n";
    let bank = Bank::empty()
        .asking("a/b", &[("plain", "holds", &with("plain", "")), ("packed", "holds", &with("packed", "\"six\""))])
        .with("locks/six.txt", lock);
    assert_eq!(ids(&bank.verify("list --package six")), ["a/b/packed"]);
    assert_eq!(ids(&bank.verify("list locks/six.txt")), ["a/b/packed"]);
}

#[test]
fn a_question_of_remarks_only_is_there() {
    let remarks =
        "question = \"What is best?\"\nlevel = \"core\"\n\n[[answer]]\nremark = \"advice\"\nsays = \"It depends.\"\n";
    let bank = bank().with("questions/core/advice.toml", remarks);
    for (filter, count) in [("", 5), ("core/advice", 1), ("questions/core/advice.toml", 1), ("DEPENDS", 1)] {
        let said = bank.verify(&format!("list {filter}"));
        assert_eq!((said.code, said.stdout.lines().count()), (Some(0), count), "{said}");
        assert!(said.stdout.ends_with("remarks  core/advice\n"), "{said}");
    }
    assert_said!(bank.verify("run core/advice"));
    assert_eq!(bank.verify("run core/advice memory/gc/frees --control off").code, Some(0));
    assert_eq!(bank.verify("check core/advice").code, Some(0));
}

#[test]
fn a_problem_outside_the_selection_does_not_stop_it() {
    let broken = bank()
        .with("questions/core/copies.toml", COPIES.replace("level = \"core\"", "level = \"cor\""))
        .with("questions/notes.txt", "not a question");
    assert_said!(broken.verify("run memory"));
    assert_eq!(ids(&broken.verify("list --exclude core/copies")), [COLLECTS, FREES]);
    assert_eq!(ids(&broken.verify("list --level advanced")), [COLLECTS, FREES]);
    // The problems of what is selected are reported, and those alone.
    for filter in ["core", "core/copies", SLICES, "questions/core/copies.toml:9", "copies", "core/*"] {
        let said = broken.verify(&format!("run {filter}"));
        assert_eq!(said.code, Some(2), "{filter}: {said}");
        assert!(said.stderr.contains("questions/core/copies.toml") && !said.stderr.contains("notes.txt"), "{said}");
        assert!(said.stderr.contains("the bank is malformed: 1 problem in 1 file\n"), "{said}");
    }
    // With everything, and with `--strict`, all problems are.
    for words in ["run", "run --strict memory", "check", "run ."] {
        let said = broken.verify(words);
        assert_eq!(said.code, Some(2), "{words}: {said}");
        if words != "run ." {
            assert!(said.stderr.contains("the bank is malformed: 2 problems in 2 files\n"), "{words}: {said}");
        }
    }
    // What concerns all questions stops everything.
    let settings = broken.with("verify.toml", "python = \">=3.10\"\nunknown = 1\n");
    assert_eq!(settings.verify("run memory").code, Some(2));
}

/// A question is broken by what it needs: its snippets, its evidence in other questions, and its locks.
#[test]
fn a_question_is_as_whole_as_what_it_needs() {
    let shared =
        COPIES.replace("claim = \"slices-copy\"\n", "claim = \"slices-copy\"\nevidence = [\"memory/gc/frees\"]\n");
    let needs = "# /// script\n# dependencies = [\"six\"]\n# ///\nimport six\nassert six.PY3\n";
    let cases = [
        (bank().with("snippets/memory/gc/frees.py", "print('no assert'\n"), vec![SLICES, NAMES]),
        (bank().with("snippets/memory/gc/frees.snap", "no header"), vec![SLICES, NAMES]),
        (bank().with("snippets/memory/gc/frees.py", needs), vec![SLICES, NAMES]),
        (bank().with("snippets/core/copies/orphan.py", HOLDS), vec![COLLECTS, FREES]),
    ];
    for (bank, usable) in cases {
        let topics = ["core", "memory"].map(|topic| bank.verify(&format!("list {topic}")));
        let found: Vec<&str> = topics.iter().flat_map(|said| ids(said)).collect();
        assert_eq!(found, usable, "{}{}", topics[0], topics[1]);
    }
    let bank = bank().with("questions/core/copies.toml", shared).with("snippets/memory/gc/frees.py", "print('x'\n");
    std::fs::remove_file(bank.path().join("snippets/core/copies/slices-copy.py")).expect("it was there");
    assert_eq!([bank.verify("list core").code, bank.verify("list memory").code], [Some(2), Some(2)]);
}

#[test]
fn what_editors_leave_behind_and_git_ignores_is_no_part_of_a_bank() {
    let mut bank = bank().with(".gitignore", "*.log\n/questions/drafts/\n!kept.log\n");
    for name in ["x.toml~", "#x.toml#", ".#x.toml", "x.toml.orig", "x.rej", "x.bak", "4913", "___jb_tmp___", "x.log"] {
        bank = bank.with(&format!("questions/core/{name}"), "x").with(&format!("snippets/core/copies/{name}"), "x");
    }
    bank = bank.with("questions/drafts/draft.toml", "not even TOML");
    let said = bank.verify("list");
    assert_eq!((said.code, ids(&said).len()), (Some(0), 4), "{said}");
    let said = bank.with("questions/kept.log", "").verify("list");
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.contains("questions/kept.log"), "{said}");
}

#[test]
fn reports_name_files_so_that_they_can_be_opened() {
    let bank = bank().with("snippets/memory/gc/frees.py", "print('seen')\nassert 1 + 1 == 3\n");
    let run = |folder: &str, words: &str| {
        let output = common::command(words).current_dir(bank.path().join(folder)).output().expect("it starts");
        String::from_utf8(output.stdout).expect("it is UTF-8")
    };
    let name = Path::new(bank.path().file_name().expect("it has a name")).display().to_string();
    for (folder, options, prefix) in [
        (".", String::new(), String::new()),
        ("questions/memory", String::new(), "../../".to_owned()),
        ("..", format!("--bank {name}"), format!("{name}/")),
        ("..", format!("--bank ./{name}/"), format!("{name}/")),
    ] {
        let text = run(folder, &format!("run memory/gc/frees {options}"));
        assert!(text.contains(&format!("  claim    {prefix}questions/memory/gc.toml:17\n")), "{text}");
        assert!(text.contains(&format!("  snippet  {prefix}snippets/memory/gc/frees.py:2\n")), "{text}");
    }
}

/// The ids that `verify list` prints.
fn listed(bank: &Bank, words: &str) -> Vec<String> {
    let said = bank.verify(&format!("list --format json {words}"));
    let list: serde_json::Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
    let claims = list["claims"].as_array().expect("claims").iter();
    claims.map(|claim| claim["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn what_a_change_touches_is_selected() {
    let holds = "assert 1 + 1 == 2\n";
    let bank = Bank::empty()
        .asking("a/b", &[("one", "holds", "print(1)\nassert 1 + 1 == 2\n"), ("two", "holds", holds)])
        .asking("a/c", &[("three", "holds", holds)]);
    bank.verify("run --accept");
    bank.git(&["init", "--quiet", "--initial-branch=main"]);
    // Before the first commit, everything is new.
    assert_eq!(listed(&bank, "--changed").len(), 3);
    bank.git(&["add", "."]);
    bank.git(&["commit", "--quiet", "-m", "first"]);
    let said = bank.verify("run --changed");
    assert_eq!(said.code, Some(0), "{said}");
    assert_eq!(said.stderr, "verify: nothing that a claim depends on has changed\n");
    let change = |path: &str| std::fs::write(bank.path().join(path), bank.read(path) + "# changed\n").expect("a file");

    change("snippets/a/b/two.py");
    assert_eq!(listed(&bank, "--changed"), ["a/b/two"]);
    bank.git(&["checkout", "--quiet", "-b", "branch"]);
    bank.git(&["commit", "--quiet", "-am", "second"]);
    assert_eq!(listed(&bank, "--changed=main"), ["a/b/two"]);
    std::fs::remove_file(bank.path().join("snippets/a/b/one.snap")).expect("a snapshot");
    assert_eq!(listed(&bank, "--changed"), ["a/b/one"]);
    assert_eq!(listed(&bank, "--changed=main"), ["a/b/one", "a/b/two"]);
    assert_eq!(listed(&bank, "--changed=main two"), ["a/b/two"]);
    change("questions/a/c.toml");
    assert_eq!(listed(&bank, "--changed"), ["a/b/one", "a/c/three"]);
    // What main has got since then is no change of this branch.
    bank.git(&["stash", "--quiet"]);
    bank.git(&["checkout", "--quiet", "main"]);
    change("questions/a/c.toml");
    bank.git(&["commit", "--quiet", "-am", "third"]);
    bank.git(&["checkout", "--quiet", "branch"]);
    assert_eq!(listed(&bank, "--changed=main"), ["a/b/two"]);
    change("verify.toml");
    assert_eq!(listed(&bank, "--changed").len(), 3);

    let said = bank.verify("run --changed=--output=x");
    assert_eq!(
        (said.code, said.stderr.as_str()),
        (
            Some(2),
            "verify: `--output=x` names no commit of this repository\n  expected a branch, a tag or a commit, such as main\n"
        )
    );
    assert!(!bank.has("x"));
}

#[test]
fn outside_of_a_repository_nothing_is_known_to_have_changed() {
    let bank = Bank::empty().asking("a/b", &[("one", "holds", "assert 1 + 1 == 2\n")]);
    let said = bank.verify("run --changed");
    assert_eq!(said.code, Some(2), "{said}");
    assert_eq!(said.stderr, "verify: the bank is in no git repository\n  name what to run instead\n");
}

#[test]
fn what_failed_is_selected_until_it_passes() {
    let bank = Bank::empty().asking(
        "a/b",
        &[
            ("one", "holds", "assert 1 + 1 == 2\n"),
            ("two", "holds", "assert 1 + 1 == 3\n"),
            ("three", "holds", "1 / 0\n"),
        ],
    );
    let cache = tempfile::tempdir().expect("a directory");
    let run = |words: &str| {
        bank.verify_with(&format!("run {words}"), &[("XDG_CACHE_HOME", cache.path().to_str().expect("text"))])
    };
    let nothing = "verify: no selected claim failed when it was last run\n";
    assert_eq!((run("--failed").code, run("--failed").stderr.as_str()), (Some(0), nothing));
    assert_eq!(run("").code, Some(1));
    let said = run("--failed -q");
    assert!(
        said.stdout.starts_with("a/b/three\na/b/two\n") || said.stdout.starts_with("a/b/two\na/b/three\n"),
        "{said}"
    );
    assert!(said.stdout.contains("2 claims"), "{said}");
    let bank = bank.with("snippets/a/b/two.py", "assert 1 + 1 == 2\n");
    let run = |words: &str| {
        bank.verify_with(&format!("run {words}"), &[("XDG_CACHE_HOME", cache.path().to_str().expect("text"))])
    };
    assert_eq!(run("a/b/two").code, Some(0));
    let said = run("--failed -q");
    assert!(said.stdout.starts_with("a/b/three\n") && said.stdout.contains("1 claim "), "{said}");
}
