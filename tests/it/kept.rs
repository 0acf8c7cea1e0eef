//! Results of earlier runs: what is kept, what is not, and what makes them void.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::common::{self, Bank, Said};

/// A bank with a cache of its own, in which results are kept.
struct Kept {
    bank: Bank,
    cache: TempDir,
}

impl Kept {
    fn new() -> Kept {
        Kept::of(Bank::empty().asking(
            "a/b",
            &[
                ("truth", "holds", "print('seen')\nassert 1 + 1 == 2\n"),
                ("belief", "refuted", "one = 1\nassert one + 1 == 3\n"),
            ],
        ))
    }

    fn of(bank: Bank) -> Kept {
        Kept { bank, cache: tempfile::tempdir().expect("a directory") }
    }

    fn verify_with(&self, words: &str, variables: &[(&str, &str)]) -> Said {
        let mut command = common::command(words);
        command.env_remove("VERIFY_NO_CACHE").env("XDG_CACHE_HOME", self.cache.path());
        command.envs(variables.iter().copied());
        self.bank.run(command)
    }

    /// Runs, and returns how many results were kept, of how many.
    fn kept(&self, words: &str) -> (u64, u64) {
        self.kept_with(words, &[])
    }

    fn kept_with(&self, words: &str, variables: &[(&str, &str)]) -> (u64, u64) {
        let said = self.verify_with(&format!("run --format json {words}"), variables);
        let report: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        let number = |name: &str| report["summary"][name].as_u64().expect("a number");
        (number("kept"), number("snippets"))
    }

    fn files(&self) -> Vec<PathBuf> {
        let folder = self.cache.path().join("verify/results");
        fs::read_dir(folder).map(|all| all.map(|entry| entry.expect("an entry").path()).collect()).unwrap_or_default()
    }
}

#[test]
fn what_is_as_recorded_is_not_run_again() {
    let kept = Kept::new();
    assert_eq!(kept.verify_with("run --accept", &[]).code, Some(0));
    // What was recorded only then is run once more, and is as recorded.
    assert_eq!(kept.kept(""), (0, 2));
    assert_eq!(kept.kept(""), (2, 2));
    let said = kept.verify_with("run", &[]);
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stdout.contains("2 of 2 snippets from earlier runs;"), "{said}");
    // The report is that of the run that was kept.
    let strip = |said: Said| {
        let mut report: Value = serde_json::from_str(&said.stdout).expect("JSON");
        report["summary"]["kept"] = 0.into();
        report["summary"]["wall-seconds"] = 0.into();
        for claim in report["claims"].as_array_mut().expect("claims") {
            for field in ["wall-seconds", "cpu-seconds", "peak-kib", "control"] {
                claim["evidence"][0]["run"][field] = 0.into();
            }
        }
        report
    };
    let from_cache = strip(kept.verify_with("run --format json", &[]));
    let anew = strip(kept.verify_with("run --format json --no-cache", &[]));
    assert_eq!(from_cache, anew);
}

#[test]
fn a_change_of_anything_it_depends_on_makes_a_result_void() {
    let kept = Kept::new();
    kept.verify_with("run --accept", &[]);
    let check = |what: &str, path: &str, text: &str, expected: (u64, u64)| {
        kept.kept("");
        assert_eq!(kept.kept(""), (2, 2), "before {what}");
        let before = kept.bank.read(path);
        fs::write(kept.bank.path().join(path), text).expect("a file");
        assert_eq!(kept.kept(""), expected, "{what}");
        fs::write(kept.bank.path().join(path), before).expect("a file");
    };
    check("snippet", "snippets/a/b/truth.py", "print('seen')\nassert 1 + 2 == 3\n", (1, 2));
    check("limits", "verify.toml", "python = \">=3.10\"\nmutants = 0\n[limits]\ntimeout = 7\n", (0, 2));
    // A kept result is judged with what is recorded now. If that differs, the snippet is run.
    let snapshot = kept.bank.read("snippets/a/b/truth.snap");
    check("snapshot", "snippets/a/b/truth.snap", &snapshot.replace("seen", "unseen"), (1, 2));
    let question = kept.bank.read("questions/a/b.toml");
    let other = question.replacen("\"refuted\"\ncorrected-by = \"truth\"", "\"holds\"", 1);
    check("verdict", "questions/a/b.toml", &other, (1, 2));
}

#[test]
fn another_python_or_sandbox_has_its_own_results() {
    let kept = Kept::new();
    kept.verify_with("run --accept", &[]);
    kept.kept("");
    assert_eq!(kept.kept(""), (2, 2));
    assert_eq!(kept.kept("--sandbox off"), (0, 2));
    assert_eq!(kept.kept("--sandbox off"), (2, 2));
    let versions: Vec<_> = common::interpreters().iter().map(|interpreter| interpreter.version).collect();
    if let (Some(oldest), 2..) = (versions.iter().min(), versions.len()) {
        assert_eq!(kept.kept(&format!("--python {oldest}")), (0, 2));
        assert_eq!(kept.kept(&format!("--python {oldest}")), (2, 2));
    }
}

#[test]
fn results_are_not_taken_where_everything_is_to_be_run() {
    let kept = Kept::new();
    kept.verify_with("run --accept", &[]);
    kept.kept("");
    for words in ["--control all", "--no-cache"] {
        assert_eq!(kept.kept(words), (0, 2), "{words}");
    }
    assert_eq!(kept.kept_with("", &[("VERIFY_NO_CACHE", "1")]), (0, 2));
    assert_eq!(kept.kept_with("", &[("VERIFY_NO_CACHE", "0")]), (2, 2));
    assert_eq!(kept.kept("--control off"), (2, 2));
}

/// A run that was not examined does not show as much.
#[test]
fn what_was_not_examined_is_not_kept() {
    let kept = Kept::new();
    kept.verify_with("run --accept --control off", &[]);
    kept.kept("--control off");
    assert_eq!(kept.kept("--control off"), (0, 2));
}

#[test]
fn failures_and_measurements_are_not_kept() {
    let exclusive = "# /// script\n# [tool.verify]\n# exclusive = true\n# ///\nassert 1 + 1 == 2\n";
    let kept = Kept::of(Bank::empty().asking(
        "a/b",
        &[
            ("differs", "holds", "one = 1\nassert one == 2\n"),
            ("raises", "holds", "assert 1 + 0 == 1\nopen('missing.txt')\n"),
            ("unstable", "holds", "import time\nprint(time.time())\nassert 1 + 1 == 2\n"),
            ("measured", "holds", exclusive),
        ],
    ));
    kept.kept("");
    assert_eq!(kept.kept(""), (0, 4));
}

/// Under CI a cache may be somebody else's, so a directory has to be named.
#[test]
fn under_ci_only_a_named_cache_has_results() {
    let kept = Kept::new();
    kept.verify_with("run --accept", &[]);
    let ci = [("CI", "true")];
    kept.kept("");
    assert_eq!(kept.kept(""), (2, 2));
    assert_eq!(kept.kept_with("", &ci), (0, 2));
    let directory = tempfile::tempdir().expect("a directory");
    let words = format!("--cache {}", directory.path().display());
    assert_eq!(kept.kept_with(&words, &ci), (0, 2));
    assert_eq!(kept.kept_with(&words, &ci), (2, 2));
    assert_eq!(kept.kept(&words), (2, 2));
}

/// What a contribution could bring along is no evidence.
#[test]
fn a_cache_that_git_tracks_is_refused() {
    let kept = Kept::new();
    let git = |words: &str| {
        let mut git = std::process::Command::new("git");
        git.args(words.split_whitespace()).current_dir(kept.bank.path()).env("HOME", kept.cache.path());
        assert!(git.status().expect("git can be started").success(), "{words}");
    };
    git("init --quiet");
    kept.verify_with("run --accept --cache kept", &[]);
    kept.kept("--cache kept");
    assert_eq!(kept.kept("--cache kept"), (2, 2));
    git("add kept");
    let said = kept.verify_with("run --cache kept", &[]);
    assert_eq!(said.code, Some(2), "{said}");
    insta::assert_snapshot!(said.stderr);
}

#[test]
fn damaged_entries_are_ignored() {
    let kept = Kept::new();
    kept.verify_with("run --accept", &[]);
    kept.kept("");
    assert_eq!(kept.kept(""), (2, 2));
    let [file] = kept.files().try_into().expect("one file");
    let good = fs::read(&file).expect("a file");
    let mangled = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = good.clone();
        change(&mut bytes);
        bytes
    };
    let flip = |at: usize| mangled(&|bytes| bytes[at] ^= 1);
    let variants = [
        flip(0),
        flip(good.len() / 2),
        flip(good.len() - 1),
        mangled(&|bytes| bytes.truncate(bytes.len() / 2)),
        mangled(&|bytes| bytes.extend_from_slice(b"more")),
        b"seen".to_vec(),
        Vec::new(),
    ];
    for (at, bytes) in variants.iter().enumerate() {
        write(&file, bytes);
        assert_eq!(kept.kept(""), (0, 2), "variant {at}");
        assert_eq!(kept.kept(""), (2, 2), "after variant {at}");
    }
    // Without a place to keep it, nothing is lost but time.
    fs::remove_dir_all(kept.cache.path().join("verify")).expect("a directory");
    write(&kept.cache.path().join("verify"), b"no directory");
    assert_eq!(kept.kept(""), (0, 2));
    assert_eq!(kept.kept(""), (0, 2));
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).expect("a file");
}
