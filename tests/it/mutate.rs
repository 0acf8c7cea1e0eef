//! `verify mutate`: which mutants are noticed, how they are counted, accepted and kept, and the warning of a run.

use std::process::Stdio;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;

use crate::common::{self, Bank};

/// Every line of it matters.
const STRONG: &str = "\
items = [3, 1, 2]
other = items
other.sort(reverse=True)
assert items == [3, 2, 1]
assert other is items
print('sorted:', items)
";

/// Its assert would hold whatever the method did.
const WEAK: &str = "\
items = [3, 1, 2]
items.sort(reverse=True)
assert len(items) == 3
print(items)
";

/// The belief that its last line asserts is false.
const FALSE: &str = "\
items = [3, 1, 2]
result = sorted(items)
assert result == [1, 2, 3]
assert items == [1, 2, 3]
items.append(4)
";

fn bank() -> Bank {
    Bank::empty().asking("a/b", &[("truth", "holds", STRONG), ("weak", "holds", WEAK), ("wrong", "refuted", FALSE)])
}

/// Words of a command that tries all mutants, unless they say otherwise.
fn with_limit(words: &str) -> String {
    if words.contains("--limit") { words.to_owned() } else { format!("--limit 0 {words}") }
}

/// Runs `verify mutate` and parses its report.
fn measured(bank: &Bank, words: &str) -> Value {
    let said = bank.verify(&format!("mutate --format json {}", with_limit(words)));
    serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

/// The survivors of a snippet by their names, each with the rule that takes it out.
fn survivors(report: &Value, snippet: &str) -> Vec<(String, Value)> {
    let snippets = report["snippets"].as_array().expect("a list");
    let snippet =
        snippets.iter().find(|each| each["snippet"] == format!("snippets/a/b/{snippet}.py")).expect("it is there");
    let survivors = snippet["survivors"].as_array().expect("a list");
    survivors.iter().map(|each| (each["mutant"].as_str().expect("a name").to_owned(), each["rule"].clone())).collect()
}

/// The names of the survivors that count.
fn remaining(report: &Value, snippet: &str) -> Vec<String> {
    let remain = survivors(report, snippet).into_iter().filter(|(_, rule)| rule.is_null());
    remain.map(|(name, _)| name).collect()
}

#[test]
fn a_strong_snippet_notices_what_a_weak_one_does_not() {
    let report = measured(&bank(), "");
    assert_eq!(remaining(&report, "truth"), [""; 0]);
    let weak = remaining(&report, "weak");
    for name in [
        "remove-statement: items.sort(reverse=True) -> pass",
        "remove-keyword: items.sort(reverse=True) -> items.sort()",
        "boolean: items.sort(reverse=True) -> items.sort(reverse=False)",
    ] {
        assert!(weak.iter().any(|found| found == name), "{name} is not in {weak:?}");
    }
    let taken_out = survivors(&report, "truth");
    assert!(taken_out.contains(&("string: 'sorted:' -> 'xsorted:'".to_owned(), "printed".into())), "{taken_out:?}");
}

#[test]
fn a_refuted_claim_is_measured_by_the_assert_that_fails() {
    let report = measured(&bank(), "a/b/wrong");
    // If the list is sorted already, the belief holds; and nothing after the assert that fails runs.
    let names = remaining(&report, "wrong");
    assert!(!names.iter().any(|name| name.starts_with("remove-call")), "{names:?}");
    let never: Vec<String> = survivors(&report, "wrong")
        .into_iter()
        .filter(|(_, rule)| rule == "never-runs" || rule == "clean-up")
        .map(|(name, _)| name)
        .collect();
    assert_eq!(never, ["remove-statement: items.append(4) -> pass", "number: items.append(4) -> items.append(5)"]);
}

#[test]
fn the_scores_add_up() {
    let report = measured(&bank(), "");
    let count = |score: &Value, key: &str| score[key].as_u64().expect("a number");
    for key in ["killed", "survived", "taken-out", "accepted", "not-run"] {
        let claims = report["claims"].as_array().expect("a list");
        let sum: u64 = claims.iter().map(|claim| count(&claim["score"], key)).sum();
        assert_eq!(sum, count(&report["score"], key), "{key}");
        assert_eq!(report["questions"][0]["score"][key], report["score"][key], "{key}");
        assert_eq!(report["topics"][0]["score"][key], report["score"][key], "{key}");
    }
    assert_eq!((&report["topics"][0]["id"], &report["topics"][0]["claims"]), (&"a".into(), &3.into()));
    assert_eq!(report["claims"][0]["score"]["percent"], 100.0);
}

#[test]
fn the_report_shows_the_survivors() {
    assert_said!(bank().verify("mutate --fresh --limit 0 a/b/weak"));
    assert_said!(bank().verify("mutate --fresh --limit 0 --quiet"));
}

/// A mutant whose lines moved would fail on another line, and seem to be killed.
#[test]
fn the_mutants_of_the_shipped_bank_keep_its_lines() {
    let lines = |text: &str| text.matches('\n').count();
    let snippets = common::repository().join("snippets/flow");
    let mut number = 0;
    for path in Bank::copy_at(&snippets).files(".py") {
        let source = std::fs::read_to_string(snippets.join(&path)).expect("a snippet");
        let all = verify::mutate::mutants(&source).all;
        let mut names: Vec<&str> = all.iter().map(|mutant| mutant.name.as_str()).collect();
        for mutant in &all {
            assert_eq!(lines(&mutant.text(&source)), lines(&source), "{path}: {}", mutant.name);
            assert_eq!(lines(&mutant.stopped(&source)), lines(&source), "{path}: {}", mutant.name);
        }
        number += names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all.len(), "{path}");
    }
    assert!(number > 500, "{number}");
}

/// A change here is a change of the public interface: raise `format` where a field changes its meaning or goes away.
#[test]
fn the_report_has_a_schema() {
    let schema: Value = serde_json::from_str(&bank().verify("schema mutation").stdout).expect("a schema");
    let report = measured(&bank(), "");
    let described: Vec<&String> = schema["properties"].as_object().expect("a table").keys().collect();
    let mut found: Vec<&String> = report.as_object().expect("a table").keys().collect();
    found.sort();
    assert_eq!(found, described);
    assert_eq!(report["format"], 1);
}

#[test]
fn a_score_that_is_too_low_fails() {
    let code = |words: &str| bank().verify(&format!("mutate {words}")).code;
    assert_eq!(code("--fail-under 100"), Some(1));
    assert_eq!(code("a/b/truth --fail-under 100"), Some(0));
    assert_eq!(code("--fail-under 101"), Some(2));
}

/// An assert that is passed by is no evidence, although nothing fails.
#[test]
fn a_mutant_that_executes_an_assert_no_more_is_killed() {
    let loops = "found = []\nfor each in [1, 2]:\n    found.append(each)\n    assert each < 3\nassert len(found) < 9\n";
    let report = measured(&Bank::empty().asking("a/b", &[("loops", "holds", loops)]), "");
    let names = remaining(&report, "loops");
    assert!(!names.iter().any(|name| name.starts_with("loop-bound")), "{names:?}");
    assert!(names.contains(&"remove-statement: found.append(each) -> pass".to_owned()), "{names:?}");
}

/// A database in memory is taken out only where a file does the same.
#[test]
fn the_place_of_a_database_counts_where_an_assert_is_about_it() {
    let evidence = |last: &str| {
        let lines = ["import sqlite3", "connection = sqlite3.connect(':memory:')", last, "connection.close()", ""];
        lines.join("\n")
    };
    let anywhere = evidence("assert connection.execute('SELECT 1').fetchone() == (1,)");
    let in_memory = evidence("assert connection.execute('PRAGMA database_list').fetchone()[2] == ''");
    let bank = Bank::empty().asking("a/b", &[("anywhere", "holds", &anywhere), ("in-memory", "holds", &in_memory)]);
    let report = measured(&bank, "");
    let storage = |claim: &str| survivors(&report, claim).into_iter().filter(|(_, rule)| rule == "storage").count();
    assert_eq!((storage("anywhere"), storage("in-memory")), (1, 0), "{report}");
}

#[test]
fn code_that_never_runs_and_values_that_raise_are_taken_out() {
    let snippet = "\
def forbidden(value):
    return value + 1


try:
    outcome = (1, 2)[7]
except IndexError:
    outcome = 'raised'
else:
    forbidden(5)
assert outcome == 'raised'
";
    let report = measured(&Bank::empty().asking("a/b", &[("raises", "holds", snippet)]), "");
    let by_rule = |wanted: &str| {
        let found = survivors(&report, "raises").into_iter().filter(|(_, rule)| rule == wanted);
        found.map(|(name, _)| name).collect::<Vec<String>>()
    };
    assert_eq!(
        by_rule("raises"),
        ["number: (1, 2)[7] -> (2, 2)[7]", "number: (1, 2)[7] -> (1, 3)[7]", "number: (1, 2)[7] -> (1, 2)[8]"]
    );
    assert!(by_rule("never-runs").contains(&"return-none: return value + 1 -> return None".to_owned()), "{report}");
    assert_eq!(remaining(&report, "raises"), [""; 0]);
}

#[test]
fn a_loop_without_an_end_is_a_mutant_that_is_killed() {
    let loops = "left = 3\nwhile left:\n    left -= 1\nassert left == 0\n";
    let report = measured(&Bank::empty().asking("a/b", &[("loops", "holds", loops)]), "");
    assert_eq!(report["score"]["percent"], report["claims"][0]["score"]["percent"]);
    let names = remaining(&report, "loops");
    assert!(!names.iter().any(|name| name.contains("left -= 1")), "{names:?}");
}

#[test]
fn an_equivalent_mutant_is_accepted_by_its_name() {
    let metadata = |name: &str| {
        format!(
            "# /// script\n# [tool.verify]\n# equivalent = [{{ mutant = \"{name}\", because = \"Its length is three anyway.\" }}]\n# ///\n"
        )
    };
    let with = |name: &str| Bank::empty().asking("a/b", &[("weak", "holds", &(metadata(name) + WEAK))]);
    let name = "remove-statement: items.sort(reverse=True) -> pass";
    let bank = with(name);
    let report = measured(&bank, "");
    assert_eq!(report["score"]["accepted"], 1);
    assert_eq!(report["snippets"][0]["survivors"][0]["accepted"], Value::Null, "another one stands first");
    let names: Vec<(String, Value)> = survivors(&report, "weak");
    assert!(names.iter().any(|(found, _)| found == name), "{names:?}");
    assert_eq!(bank.verify("check --deny warnings").code, Some(0));

    // The name of a mutant that is not there any more.
    let stale = with("remove-statement: items.reverse() -> pass");
    assert_eq!(measured(&stale, "")["score"]["accepted"], 0);
    assert_said!(stale.verify("check --deny unused-equivalent"));

    // A mutant that is noticed is not equivalent.
    let killed =
        Bank::empty().asking("a/b", &[("weak", "holds", &(metadata("number: [3, 1, 2] -> [4, 1, 2]") + STRONG))]);
    assert_said!(killed.verify("mutate --fresh --limit 0"));
}

#[test]
fn results_are_kept_until_something_changes() {
    let cache = tempfile::tempdir().expect("a directory");
    let variables = [("XDG_CACHE_HOME", cache.path().to_str().expect("text"))];
    let bank = bank();
    let kept = |bank: &Bank, words: &str| {
        let said = bank.verify_with(&format!("mutate --format json {}", with_limit(words)), &variables);
        let report: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        (report["kept"].as_u64().expect("a number"), report["score"].clone())
    };
    let (first, second, fresh) = (kept(&bank, ""), kept(&bank, ""), kept(&bank, "--fresh"));
    assert_eq!((first.0, second.0, fresh.0), (0, 3, 0));
    assert_eq!(first.1, second.1);
    assert_eq!(first.1, fresh.1);
    let bank = bank.with("snippets/a/b/weak.py", format!("{WEAK}# A comment.\n"));
    assert_eq!(kept(&bank, "").0, 2);
    // What was known of some is completed.
    let bank = bank.with("snippets/a/b/weak.py", format!("{WEAK}# Another one.\n"));
    let (few, all) = (kept(&bank, "--limit 2 weak"), kept(&bank, "weak"));
    assert!(few.1["not-run"].as_u64() > Some(0), "{few:?}");
    assert_eq!((all.0, &all.1["not-run"]), (0, &0.into()));
}

#[test]
fn a_snippet_without_a_verdict_is_not_measured() {
    let bank =
        Bank::empty().asking("a/b", &[("raises", "holds", "x = 1\nx.a\nassert x == 1\n"), ("truth", "holds", STRONG)]);
    let said = bank.verify("mutate");
    assert_eq!(said.code, Some(1), "{said}");
    assert!(said.stdout.contains("NOT MEASURED a/b/raises"), "{said}");
    assert!(said.stdout.contains("AttributeError"), "{said}");
}

#[test]
fn a_signal_ends_it_with_what_is_known() {
    let mark = common::unique_seconds(1);
    let slow = format!("import subprocess\nx = 1\nsubprocess.run(['sleep', '{mark}'])\nassert x == 1\n");
    let bank = Bank::empty().asking("a/b", &[("a", "holds", STRONG), ("b", "holds", &slow)]);
    let child = common::command("mutate --format json --jobs 1")
        .current_dir(bank.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("verify can be started");
    common::wait_for("the second snippet", || (!common::sleepers(&mark).is_empty()).then_some(()));
    let asked = Instant::now();
    kill(Pid::from_raw(i32::try_from(child.id()).expect("a pid")), Signal::SIGINT).expect("it is there");
    let output = child.wait_with_output().expect("it ends");
    assert!(asked.elapsed() < Duration::from_secs(3), "{:?}", asked.elapsed());
    assert_eq!(output.status.code(), Some(130));
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    assert_eq!(report["stopped"], "SIGINT");
    assert_eq!(report["claims"][0]["score"]["percent"], 100.0);
    assert_eq!(report["claims"][1]["score"]["percent"], Value::Null);
    assert_eq!(common::sleepers(&mark), Vec::<i32>::new());
}

#[test]
fn a_run_warns_of_weak_evidence() {
    let cache = tempfile::tempdir().expect("a directory");
    let variables = [("XDG_CACHE_HOME", cache.path().to_str().expect("text"))];
    let bank = bank().with("verify.toml", "python = \">=3.10\"\n");
    // What is recorded is not what matters.
    assert_eq!(bank.verify_with("run --accept --control off", &variables).code, Some(0));
    assert_said!(bank.verify_with("run", &variables));
    // It is known now, and nothing has changed.
    let again = bank.verify_with("run", &variables);
    assert!(!again.stdout.contains("WEAK"), "{again}");
    let weak = |words: &str| {
        let said = bank.verify_with(&format!("run --control all --format json {words}"), &variables);
        let report: Value = serde_json::from_str(&said.stdout).expect("a report");
        report["weak"].as_array().expect("a list").clone()
    };
    let found = weak("");
    assert_eq!((&found[0]["code"], &found[0]["claims"][0]), (&"weak-evidence".into(), &"a/b/weak".into()));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(weak("--mutants 0").len(), 0);
    let bank = bank.with("verify.toml", "python = \">=3.10\"\nmutants = 0\n");
    let said = bank.verify_with("run --control all", &variables);
    assert!(!said.stdout.contains("WEAK"), "{said}");
}
