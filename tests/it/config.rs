//! `[run]`, `[profile.NAME]` and `verify config`.

use crate::common::{self, Bank};

const SETTINGS: &str = r#"python = ">=3.10"
mutants = 3

[run]
jobs = 3
sandbox = "auto"

[run.report]
summary = "summary.md"

[profile.ci]
control = "all"
snapshots = "check"
all-pythons = true
max-failures = 2

[profile.ci.report]
junit = "reports/junit.xml"
"#;

fn bank(settings: &str) -> Bank {
    let bank = Bank::empty().asking(
        "a/b",
        &[("first", "holds", "print(1)\nassert 1 + 1 == 2\n"), ("second", "holds", "assert 2 + 2 == 4\n")],
    );
    bank.with("verify.toml", settings)
}

#[test]
fn the_settings_in_force_are_shown_with_their_source() {
    let bank = bank(SETTINGS);
    insta::assert_snapshot!("run", bank.verify("config"));
    insta::assert_snapshot!("profile", bank.verify("config --profile ci --jobs 7 --report json=out.json --fail-fast"));
    insta::assert_snapshot!("environment", bank.verify_with("config", &[("VERIFY_PROFILE", "ci"), ("CI", "true")]));
    insta::assert_snapshot!("json", bank.verify("config --format json --python 3.10 --profile ci"));
    insta::assert_snapshot!("no_profile", bank.verify("run --profile nightly"));
}

#[test]
fn a_profile_decides_what_the_command_line_leaves_open() {
    let bank = bank(SETTINGS);
    // The profile checks, so that nothing is written beside the snapshots; the reports of both tables are.
    let said = bank.verify("run --profile ci --quiet");
    assert_eq!(said.code, Some(1), "{said}");
    assert_eq!(bank.files(".snap.new"), Vec::<String>::new());
    assert!(bank.read("reports/junit.xml").contains("<testsuites"));
    assert!(bank.read("summary.md").starts_with("## verify"));
    let report = bank.report("--profile ci");
    let lanes = report["lanes"].as_array().expect("lanes").len();
    assert_eq!(
        lanes,
        common::interpreters().iter().map(|one| one.version).collect::<std::collections::BTreeSet<_>>().len()
    );
    // The command line comes first.
    let report = bank.report("--profile ci --accept --python 3.11");
    assert_eq!(report["lanes"].as_array().expect("lanes").len(), 1);
    assert_eq!(bank.files(".snap").len(), 1);
}

/// What a commit can bring along must not make a run trust more, or write where it should not.
#[test]
fn settings_cannot_loosen_anything() {
    let mut all = String::new();
    for (what, lines) in [
        ("no sandbox", "[run]\nsandbox = \"off\"\n"),
        ("no control", "[profile.ci]\ncontrol = \"off\"\n"),
        ("above the bank", "[run.report]\njunit = \"../junit.xml\"\n"),
        ("absolute", "[run.report]\njunit = \"/tmp/junit.xml\"\n"),
        ("hidden", "[run.report]\njson = \".git/config.json\"\n"),
        ("another file", "[run.report]\nsummary = \"verify.toml\"\n"),
        ("unknown", "[profile.ci]\njob = 3\n"),
        ("name", "[profile.CI]\njobs = 3\n"),
    ] {
        let said = bank(&format!("python = \">=3.10\"\n{lines}")).verify("config");
        assert_eq!(said.code, Some(2), "{what}: {said}");
        all += &format!("# {what}\n{}\n", said.stderr);
    }
    insta::assert_snapshot!(all);
    // A link that is in the place of a report is replaced, and not followed.
    let bank = bank(SETTINGS);
    let target = bank.path().join("outside.txt");
    std::fs::write(&target, "mine").expect("a file");
    std::os::unix::fs::symlink(&target, bank.path().join("summary.md")).expect("a link");
    bank.verify("run");
    assert_eq!(bank.read("outside.txt"), "mine");
}

#[test]
fn the_files_of_a_bank_have_schemas() {
    for (of, key) in [("settings", "python"), ("metadata", "redact")] {
        let schema: serde_json::Value =
            serde_json::from_str(&bank(SETTINGS).verify(&format!("schema {of}")).stdout).expect("JSON");
        assert!(schema["properties"].get(key).is_some(), "{schema}");
        assert_eq!(schema["additionalProperties"], false, "{of}");
    }
}
