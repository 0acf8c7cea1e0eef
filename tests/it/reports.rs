//! What a report says on a bad day, and what its advice leads to: common causes, changes of versions, snippets that were edited.

use std::fs;

use crate::common;
use crate::common::Bank;

const TRUTH: &str = "assert 1 + 1 == 2\n";
const BELIEF: &str = "numbers = [1, 2]\nother = list(numbers)\nassert other is numbers\n";
const PRINTS: &str = "print('a')\nassert 1 + 1 == 2\n";
const SNAPSHOT: &str = "snippets/a/b/prints.snap";

fn printing() -> Bank {
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH), ("prints", "holds", PRINTS)]);
    let said = bank.verify("run --accept");
    assert_eq!(said.code, Some(0), "{said}");
    bank
}

/// Makes a snapshot one that was recorded on another Python.
fn recorded_on(bank: Bank, path: &str, python: &str) -> Bank {
    let text = bank.read(path);
    let line = text.lines().find(|line| line.starts_with("  python: ")).expect("it is recorded on a Python").to_owned();
    bank.with(path, text.replace(&line, &format!("  python: \"{python}\"")))
}

/// The version that a run has without options.
fn running(bank: &Bank) -> String {
    let report = bank.report("--snapshots check");
    report["lanes"][0]["lane"].as_str().expect("a lane").to_owned()
}

/// A version of Python that the run does not have.
fn another(bank: &Bank) -> &'static str {
    if running(bank) == "3.10" { "3.11" } else { "3.10" }
}

#[test]
fn failures_of_one_cause_are_one_entry_after_the_real_differences() {
    let imports = "import nowhere_to_be_found\nassert nowhere_to_be_found is not None\n";
    let names: Vec<String> = (0..190).map(|number| format!("imports-{number:03}")).collect();
    let claims: Vec<(&str, &str, &str)> = names.iter().map(|name| (name.as_str(), "holds", imports)).collect();
    let bank = Bank::empty()
        .asking("a/b", &claims)
        .asking("a/c", &[("truth", "holds", TRUTH), ("prints", "holds", PRINTS)])
        .asking("a/d", &[("belief", "holds", BELIEF)]);
    let said = bank.verify("run");
    let lines: Vec<&str> = said.stdout.lines().collect();
    let at = |text: &str| lines.iter().position(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}: {said}"));
    assert_eq!(said.code, Some(1), "{said}");
    assert_eq!(said.stdout.matches("No module named").count(), 1, "{said}");
    let order = [at("VERDICT DIFFERS a/d/belief"), at("OUTPUT DIFFERS a/c/prints"), at("RAISED 190 claims")];
    assert!(order.is_sorted(), "{order:?}: {said}");
    let entry: Vec<&str> = lines[order[2]..].iter().copied().take_while(|line| !line.contains("failed:")).collect();
    insta::assert_snapshot!(entry.join("\n"));
    // All ids are listed once more, in the order of the bank.
    let list = &lines[at("192 claims failed:") + 1..];
    let ids: Vec<&str> = list.iter().copied().take_while(|line| !line.is_empty()).collect();
    assert_eq!((ids.len(), ids[0], ids[190], ids[191]), (192, "a/b/imports-000", "a/c/prints", "a/d/belief"), "{said}");
    // They are filters of another run, and with -q there is nothing else beside the sum.
    let again = bank.verify(&format!("run -q --snapshots check {}", ids[189..].join(" ")));
    let all: Vec<&str> = again.stdout.lines().collect();
    assert_eq!(all[..3], ["a/b/imports-189", "a/c/prints", "a/d/belief"], "{again}");
    assert!(all[3].starts_with("FAILED  3 questions, 3 claims"), "{again}");
}

/// What has no cause in common is told for each claim.
#[test]
fn failures_of_other_causes_have_entries_of_their_own() {
    let raises = |what: &str| format!("assert 1 + 0 == 1\nraise {what}\n");
    let texts = ["ValueError('one')", "ValueError('one')", "ValueError('two')", "ValueError", "ValueError"].map(raises);
    let names = ["c", "d", "e", "f", "g"];
    let claims: Vec<_> = names.iter().zip(&texts).map(|(name, text)| (*name, "holds", text.as_str())).collect();
    let said = Bank::empty().asking("a/b", &claims).verify("run");
    let headings: Vec<&str> = said.stdout.lines().filter(|line| line.starts_with("RAISED")).collect();
    assert_eq!(headings, ["RAISED a/b/e", "RAISED a/b/f", "RAISED a/b/g", "RAISED 2 claims"], "{said}");
}

#[test]
fn a_run_stops_after_so_many_failures() {
    let mut bank = Bank::empty();
    for number in 0..8 {
        bank = bank.asking(&format!("a/q{number}"), &[("fails", "holds", "assert 1 + 0 == 1\nopen('missing')\n")]);
    }
    let report = bank.report("--max-failures 3 --jobs 1");
    assert_eq!(report["summary"]["failures"]["endings"]["raised"], 3);
    assert_eq!((&report["summary"]["not-run"], &report["stopped"]), (&5.into(), &"3 failures".into()));
    assert_eq!(bank.report("--max-failures 9")["summary"]["failures"]["endings"]["raised"], 8);
    let said = bank.verify("run --max-failures 1 --jobs 1");
    assert!(said.code == Some(1) && said.stdout.contains("stopped by the first failure"), "{said}");
    for words in ["run --max-failures 0", "run --max-failures 2 --fail-fast"] {
        assert_eq!(bank.verify(words).code, Some(2), "{words}");
    }
}

/// What was true on another Python is not to be rewritten because of this one.
#[test]
fn a_claim_that_changed_with_the_version_is_not_advised_to_be_rewritten() {
    let bank = printing();
    // The snippet is as it was, and holds no more: here because the snapshot claims to be of this text.
    let fails = "print('a')\nassert 1 + 1 == 3\n";
    let digest = |bank: &Bank| {
        bank.read(SNAPSHOT).lines().find(|line| line.starts_with("  snippet: ")).expect("a digest").to_owned()
    };
    let old = digest(&bank);
    let of_fails = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH), ("prints", "refuted", fails)]);
    of_fails.verify("run --accept");
    let text = bank.read(SNAPSHOT).replace(&old, &digest(&of_fails));
    let bank = bank.with("snippets/a/b/prints.py", fails).with(SNAPSHOT, text);
    let python = another(&bank);
    let bank = recorded_on(bank, SNAPSHOT, python);
    let said = bank.verify("run prints");
    assert!(!said.stdout.contains("state what is true") && said.code == Some(1), "{said}");
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(r"between 3\.\d+ and 3\.\d+", "between [another] and [version]");
    settings.add_filter(&format!(r"CPython {}, with", python.replace('.', r"\.")), "CPython [another], with");
    settings.bind(|| assert_said!(said));
    let evidence = &bank.report("prints --snapshots check")["claims"][0]["evidence"][0];
    assert_eq!(
        (&evidence["recorded-with"], &evidence["compare"]),
        (&python.into(), &"verify run --all-pythons a/b/prints".into())
    );

    // If it was the snippet that changed, the claim is what is wrong.
    let bank = bank.with("snippets/a/b/prints.py", format!("{fails}# edited\n"));
    let said = bank.verify("run prints");
    assert!(said.stdout.contains("state what is true") && !said.stdout.contains("--all-pythons"), "{said}");
}

#[test]
fn a_verdict_that_a_change_point_records_names_it() {
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH), ("changes", "holds", TRUTH)]);
    let version = running(&bank);
    if version == "3.10" {
        common::skip(common::Need::Pythons, "nothing changes on the oldest Python");
        return;
    }
    let change =
        format!("[[answer.change]]\npython = \"{version}\"\nverdict = \"refuted\"\nbecause = \"It is new.\"\n");
    let text = bank.read("questions/a/b.toml") + "corrected-by = \"truth\"\n\n" + &change;
    let said = bank.with("questions/a/b.toml", text).verify("run changes");
    let recorded = format!("  recorded refuted from the change point python = \"{version}\" on\n");
    assert!(said.stdout.contains(&recorded), "{said}");
    assert!(said.stdout.contains("  compare  verify run --all-pythons a/b/changes\n"), "{said}");
}

/// After an edit of a snippet, the snapshot at the beginning is what is replaced, on whatever Python it was recorded.
#[test]
fn what_the_advice_records_after_an_edit_is_true_for_every_python() {
    let bank = printing();
    let bank = recorded_on(bank, SNAPSHOT, "3.9").with("snippets/a/b/prints.py", "print('b')\nassert 1 + 1 == 2\n");
    // One that was pending before the edit is not to be reviewed.
    let pending = format!("snippets/a/b/prints@{}.snap.new", running(&bank));
    let bank = bank.with(&pending, "---\nsource: x\n---\nold\n");
    let said = bank.verify("run prints");
    assert!(said.stdout.contains("(- was recorded before the snippet was changed)"), "{said}");
    assert_eq!(bank.files(".new"), [format!("{SNAPSHOT}.new")], "a review shows a diff: {said}");
    let advice = said.stdout.lines().find_map(|line| line.strip_prefix("  accept   verify ")).expect("advice");
    assert_eq!(advice, "run --accept a/b/prints");
    let accepted = bank.verify(advice);
    assert_eq!(accepted.code, Some(0), "{accepted}");
    assert!(accepted.stdout.lines().any(|line| line == format!("recorded {SNAPSHOT}")), "{accepted}");
    assert_eq!(bank.files(".snap"), [SNAPSHOT]);
    assert!(bank.read(SNAPSHOT).ends_with("---\nb\n"));
    assert_eq!(bank.verify("run").code, Some(0));
}

/// One Python cannot tell from which version on an output is another, so the advice asks for all.
#[test]
fn what_one_python_cannot_tell_is_recorded_on_all() {
    let advice = |bank: &Bank| {
        let evidence = &bank.report("prints --snapshots check")["claims"][0]["evidence"][0];
        evidence["accept"].as_str().expect("advice").to_owned()
    };
    let all = "verify run --all-pythons --accept a/b/prints";
    // The snippet is as it was recorded on another Python.
    let bank = printing();
    let other = another(&bank);
    let bank = recorded_on(bank, SNAPSHOT, other);
    let text = bank.read(SNAPSHOT).replace("---\na\n", "---\nb\n");
    let bank = bank.with(SNAPSHOT, text);
    assert_eq!(advice(&bank), all);
    // Nobody knows of which text the snapshot was recorded.
    let text = bank.read(SNAPSHOT);
    let line = text.lines().find(|line| line.starts_with("  snippet: ")).expect("a digest").to_owned();
    let bank = bank.with(SNAPSHOT, text.replace(&format!("{line}\n"), ""));
    assert_eq!(advice(&bank), all);
    // The same Python, or a snippet that was edited: this run is enough.
    let version = running(&bank);
    assert_eq!(advice(&recorded_on(bank, SNAPSHOT, &version)), "verify run --accept a/b/prints");
    // There are files for versions already, and the snippet was edited.
    let bank = printing();
    let text = bank.read(SNAPSHOT);
    let bank = bank.with(&format!("snippets/a/b/prints@{version}.snap"), text.replace("---\na\n", "---\nb\n"));
    let bank = bank.with("snippets/a/b/prints.py", "print('c')\nassert 1 + 1 == 2\n");
    assert_eq!(advice(&bank), all);
    assert_eq!(bank.verify("run --accept prints").code, Some(0));
    assert!(bank.read(SNAPSHOT).ends_with("---\na\n"), "what applies elsewhere waits for a run there");
    assert!(bank.read(&format!("snippets/a/b/prints@{version}.snap")).ends_with("---\nc\n"));
}

/// A run that finds nothing new writes nothing, whatever the headers lack.
#[test]
fn headers_are_written_only_with_a_reason() {
    let bank = printing();
    let fresh = bank.read(SNAPSHOT);
    let line = fresh.lines().find(|line| line.starts_with("  snippet: ")).expect("a digest").to_owned();
    for text in [fresh.clone(), fresh.replace(&format!("{line}\n"), "")] {
        let bank = printing().with(SNAPSHOT, &text);
        let written =
            || fs::metadata(bank.path().join(SNAPSHOT)).and_then(|metadata| metadata.modified()).expect("a time");
        let before = written();
        let said = bank.verify("run --accept");
        assert!(said.code == Some(0) && !said.stdout.contains("recorded snippets"), "{said}");
        assert_eq!((bank.read(SNAPSHOT), written()), (text, before));
    }
    // An edit that changes nothing of the output changes no file in a plain run; accepting brings the digest up to date.
    let bank = bank.with("snippets/a/b/prints.py", format!("# a comment\n{PRINTS}"));
    assert_eq!(bank.verify("run").code, Some(0));
    assert_eq!(bank.read(SNAPSHOT), fresh);
    let said = bank.verify("run --accept");
    assert!(said.code == Some(0) && said.stdout.contains(&format!("recorded {SNAPSHOT}\n")), "{said}");
    assert!(bank.read(SNAPSHOT) != fresh && bank.read(SNAPSHOT).ends_with("---\na\n"));
    let now = bank.read(SNAPSHOT);
    assert_eq!((bank.verify("run --accept").code, bank.read(SNAPSHOT)), (Some(0), now));
}

#[test]
fn a_line_that_is_added_is_one_line() {
    let bank = printing().with("snippets/a/b/prints.py", "print('a')\nprint('b')\nassert 1 + 1 == 2\n");
    let said = bank.verify("run prints --snapshots check");
    let diff: Vec<&str> = said.stdout.lines().filter_map(|line| line.trim_start().strip_prefix("│ ")).collect();
    assert_eq!(diff, ["  a", "+ b"], "{said}");
    let bank = bank.with("snippets/a/b/prints.py", "print('a', end='')\nassert 1 + 1 == 2\n");
    let said = bank.verify("run prints --snapshots check");
    let diff: Vec<&str> = said.stdout.lines().filter_map(|line| line.trim_start().strip_prefix("│ ")).collect();
    assert_eq!(diff, ["- a", "+ a⟦no newline⟧"], "{said}");
}

/// A comment above the assert of a belief moves it and changes nothing.
#[test]
fn where_the_assert_stands_is_not_compared() {
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH), ("belief", "refuted", BELIEF)]);
    bank.verify("run --accept");
    let snapshot = "snippets/a/b/belief.snap";
    let text = bank.read(snapshot);
    assert!(text.contains("\n--- refuted\nassert other is numbers\n"), "{text}");
    let bank = bank.with("snippets/a/b/belief.py", format!("# A comment.\n\n{BELIEF}"));
    let said = bank.verify("run --snapshots check");
    assert_eq!(said.code, Some(0), "{said}");
    // A snapshot from before there were digests names the line.
    let line = text.lines().find(|line| line.starts_with("  snippet: ")).expect("a digest").to_owned();
    let old = text.replace(&format!("{line}\n"), "").replace("--- refuted\n", "--- refuted on line 3\n");
    let said = bank.with(snapshot, old).verify("run --snapshots check");
    assert_eq!(said.code, Some(0), "{said}");
}

#[test]
fn a_run_is_repeated_until_something_fails() {
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", "assert 1 + 1 == 2\n"), ("wrong", "holds", "1 / 0\n")]);
    let begins = |said: &common::Said| said.stderr.matches(" of 1 question on CPython").count();
    let said = bank.verify("run --repeat 3 truth");
    assert_eq!((said.code, begins(&said)), (Some(0), 3), "{said}");
    let said = bank.verify("run --repeat 3");
    assert_eq!((said.code, begins(&said)), (Some(1), 1), "{said}");
    assert!(said.stderr.contains("run 1 of 3 failed\n"), "{said}");
    // The last run fails as loudly as the others.
    assert!(bank.verify("run --repeat 1").stderr.contains("run 1 of 1 failed\n"));
    assert_eq!(bank.verify("run --repeat 0").code, Some(2));
}

#[test]
fn the_slowest_snippets_are_listed() {
    let sleeps = "import time\ntime.sleep(0.3)\nassert 1 + 1 == 2\n";
    let bank = Bank::empty().asking("a/b", &[("quick", "holds", "assert 1 + 1 == 2\n"), ("slow", "holds", sleeps)]);
    let listed = |words: &str| {
        let said = bank.verify(&format!("run {words}"));
        let lines = said.stdout.lines().filter(|line| line.contains(" s  snippets/"));
        lines.map(|line| line.rsplit('/').next().expect("a name").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(listed(""), Vec::<String>::new());
    assert_eq!(listed("--durations=1"), ["slow.py"]);
    assert_eq!(listed("--durations 1"), ["slow.py"]);
    assert_eq!(listed("--durations"), ["slow.py", "quick.py"]);
}
