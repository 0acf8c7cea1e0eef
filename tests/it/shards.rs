//! `verify run --shard` and `verify merge`.

use std::path::PathBuf;

use serde_json::Value;

use crate::common::{self, Bank};

/// A bank of five questions, two claims each; one claim is wrong.
fn bank() -> Bank {
    let mut bank = Bank::empty();
    for (number, id) in ["a/one", "a/two", "b/three", "b/four", "c/five"].into_iter().enumerate() {
        let truth = format!("print({number})\nassert {number} + 1 == {}\n", number + 1);
        let other = if number == 3 { "two = 2\nassert two == 3\n" } else { "two = 2\nassert two + 1 == 3\n" };
        bank = bank.asking(id, &[("truth", "holds", &truth), ("other", "holds", other)]);
    }
    bank.verify("run --accept");
    bank
}

/// Runs a shard, and returns the path of its report.
fn run(bank: &Bank, words: &str, name: &str) -> PathBuf {
    let path = bank.path().join(name);
    let said = bank.verify(&format!("run {words} --format json --output {}", path.display()));
    assert!(matches!(said.code, Some(0 | 1)), "{said}");
    path
}

fn read(path: &PathBuf) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).expect("a report")).expect("JSON")
}

fn ids(report: &Value) -> Vec<String> {
    let claims = report["claims"].as_array().expect("claims");
    claims.iter().map(|claim| claim["id"].as_str().expect("an id").to_owned()).collect()
}

fn words(paths: &[&PathBuf]) -> String {
    paths.iter().fold(String::new(), |words, path| format!("{words} {}", path.display()))
}

/// A report without what differs from run to run.
fn steady(mut report: Value) -> Value {
    fn clear(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                for name in ["wall-seconds", "cpu-seconds", "peak-kib", "rerun"] {
                    fields.remove(name);
                }
                fields.values_mut().for_each(clear);
            }
            Value::Array(values) => values.iter_mut().for_each(clear),
            _ => {}
        }
    }
    clear(&mut report);
    report
}

#[test]
fn shards_make_one_report() {
    let bank = bank();
    let whole = run(&bank, "", "whole.json");
    let shards: Vec<PathBuf> =
        (1..=3).map(|number| run(&bank, &format!("--shard {number}/3"), &format!("{number}.json"))).collect();
    let mut all: Vec<String> = shards.iter().flat_map(|shard| ids(&read(shard))).collect();
    all.sort();
    let mut expected = ids(&read(&whole));
    expected.sort();
    assert_eq!(all, expected);
    // The order of the files does not matter.
    let merged = bank.path().join("merged.json");
    let paths = words(&[&shards[2], &shards[0], &shards[1]]);
    let said = bank.verify(&format!("merge{paths} --format json --output {}", merged.display()));
    assert_eq!(said.code, Some(1), "{said}");
    assert_eq!(steady(read(&merged)), steady(read(&whole)));
    // People and other programs read the same as of one run.
    let said = bank.verify(&format!("merge{paths} --quiet --report junit={}", bank.path().join("junit.xml").display()));
    assert!(said.stdout.starts_with("b/four/other\n"), "{said}");
    assert!(bank.read("junit.xml").contains("tests=\"10\""), "{}", bank.read("junit.xml"));
}

#[test]
fn recorded_times_divide_a_bank() {
    let bank = bank();
    let whole = run(&bank, "", "whole.json");
    let mut report = read(&whole);
    for claim in report["claims"].as_array_mut().expect("claims") {
        let seconds = if claim["id"].as_str().expect("an id").starts_with("a/two") { 100.0 } else { 1.0 };
        claim["evidence"][0]["run"]["wall-seconds"] = seconds.into();
    }
    std::fs::write(&whole, report.to_string()).expect("a file");
    let shard = |number| read(&run(&bank, &format!("--shard {number}/2 --timings whole.json"), "shard.json"));
    assert_eq!(ids(&shard(1)), ["a/two/truth", "a/two/other"]);
    assert_eq!(ids(&shard(2)).len(), 8);
    // More shards than questions: the last have nothing to do, and their reports are there all the same.
    assert_eq!(ids(&shard(1)).len() + ids(&shard(2)).len(), 10);
    let empty = run(&bank, "--shard 6/6", "empty.json");
    assert_eq!(ids(&read(&empty)), Vec::<String>::new());
}

#[test]
fn what_is_no_run_of_all_shards_is_refused() {
    let bank = bank();
    let whole = run(&bank, "", "whole.json");
    let first = run(&bank, "--shard 1/2", "1.json");
    let second = run(&bank, "--shard 2/2", "2.json");
    let third = run(&bank, "--shard 3/3", "3.json");
    let other_selection = run(&bank, "--shard 2/2 --topic b", "4.json");
    let bank = bank.with("snippets/a/one/truth.py", "print(0)\nassert 0 + 1 == 1  # changed\n");
    let other_bank = run(&bank, "--shard 2/2", "5.json");
    let no_report = bank.path().join("snippets/a/one/truth.py");
    let gone = bank.path().join("gone.json");
    let mut all = String::new();
    for (what, paths) in [
        ("missing", vec![&first]),
        ("twice", vec![&first, &first]),
        ("whole", vec![&whole]),
        ("other division", vec![&first, &third]),
        ("other selection", vec![&first, &other_selection]),
        ("other bank", vec![&first, &other_bank]),
        ("no report", vec![&first, &no_report]),
        ("gone", vec![&gone]),
    ] {
        let said = bank.verify(&format!("merge{}", words(&paths)));
        assert_eq!(said.code, Some(2), "{what}: {said}");
        all += &format!("# {what}\n{said}\n");
    }
    insta::assert_snapshot!(all.replace(&*bank.path().to_string_lossy(), "<bank>"));
    assert_eq!(bank.verify("run --shard 3/2").code, Some(2));
    assert_eq!(bank.verify("run --timings whole.json").code, Some(2));
    assert_eq!(bank.verify(&format!("merge{}", words(&[&first, &second]))).code, Some(1));
}

/// The commands of the README's recipes are understood, as a shell of each service would give them.
#[test]
fn the_recipes_are_understood() {
    let readme = std::fs::read_to_string(common::repository().join("README.md")).expect("it is there");
    let section = readme.split("## More than one machine").nth(1).expect("a section");
    let section = section.split("\n## ").next().expect("its text");
    let commands = section.lines().filter_map(|line| {
        let line = line.trim_start_matches([' ', '-']);
        let command = line.strip_prefix("run: ").unwrap_or(line);
        command.starts_with("verify ").then(|| command.split(" || ").next().unwrap_or(command))
    });
    let commands: Vec<String> = commands
        .map(|command| {
            command
                .replace("${{ matrix.shard }}", "1")
                .replace("$CI_NODE_INDEX", "1")
                .replace("$CI_NODE_TOTAL", "4")
                .replace("$((JOB_COMPLETION_INDEX + 1))", "1")
                .replace("$JOB_COMPLETION_INDEX", "0")
        })
        .collect();
    assert_eq!(commands.len(), 5, "{commands:?}");
    for command in commands {
        assert!(!command.contains('$'), "{command}");
        let words = command.split(' ').map(std::ffi::OsString::from);
        verify::cli::Cli::read(words).unwrap_or_else(|error| panic!("{command}: {error}"));
    }
}
