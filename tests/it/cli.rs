//! The command line: exit code, stdout and stderr together, on small banks.

use crate::common;
use crate::common::{Bank, Said};

const HOLDS: &str = "numbers = [1, 2]\nassert numbers == [1, 2]\n";
const PRINTS: &str = "print('seen')\nassert 1 + 1 == 2\n";
const BELIEF: &str = "numbers = [1, 2]\nothers = list(numbers)\nassert others is numbers\n";
const RAISES: &str = "assert 1 == 1\nopen('missing.txt')\n";

/// A question with a truth, a belief and something to see.
fn small() -> Bank {
    Bank::empty()
        .asking("core/copies", &[("truth", "holds", HOLDS), ("belief", "refuted", BELIEF), ("prints", "holds", PRINTS)])
        .asking("memory/gc", &[("collects", "holds", HOLDS)])
}

#[test]
fn first_run_shows_what_is_not_recorded_yet() {
    let bank = small();
    assert_said!(bank.verify(""));
    assert_eq!(
        bank.files(".snap.new"),
        ["snippets/core/copies/belief.snap.new", "snippets/core/copies/prints.snap.new"]
    );
}

#[test]
fn accepted_outputs_are_as_recorded() {
    let bank = small();
    assert_said!(bank.verify("run --accept"));
    assert_eq!(bank.files(".snap"), ["snippets/core/copies/belief.snap", "snippets/core/copies/prints.snap"]);
    let again = bank.verify("");
    assert_eq!((again.code, bank.files(".new")), (Some(0), vec![]), "{again}");
}

#[test]
fn accepting_brings_the_sentences_of_snapshots_up_to_date() {
    let bank = small();
    bank.verify("run --accept");
    let question = bank.read("questions/core/copies.toml").replace("It is so: prints.", "It prints.");
    let bank = bank.with("questions/core/copies.toml", question);
    assert_eq!(bank.verify("run --accept").code, Some(0));
    let snapshot = bank.read("snippets/core/copies/prints.snap");
    assert!(snapshot.contains("description: \"It prints.\"\n") && snapshot.ends_with("---\nseen\n"), "{snapshot}");
}

#[test]
fn a_snapshot_has_the_sentence_and_the_values() {
    let bank = small();
    bank.verify("run --accept");
    let settings = {
        let mut settings = insta::Settings::clone_current();
        settings.add_filter(r#"python: "3\.\d+""#, "python: [version]");
        settings
    };
    settings.bind(|| insta::assert_snapshot!(bank.read("snippets/core/copies/belief.snap")));
}

#[test]
fn a_verdict_that_differs() {
    let bank = Bank::empty().asking("core/copies", &[("truth", "refuted", HOLDS), ("belief", "holds", BELIEF)]);
    let bank = bank.with(
        "questions/core/copies.toml",
        r#"question = "What is a copy?"
level = "core"

[[answer]]
claim = "truth"
says = "The truth, recorded as false."
verdict = "refuted"
corrected-by = "belief"

[[answer]]
claim = "belief"
says = "A belief, recorded as true, in a sentence that is long enough to be broken into two lines of a terminal."
verdict = "holds"
"#,
    );
    assert_said!(bank.verify(""));
}

#[test]
fn a_snippet_that_fails() {
    assert_said!(Bank::empty().asking("core/files", &[("opens", "holds", RAISES)]).verify("run opens"));
}

#[test]
fn an_output_that_differs() {
    let bank = small();
    bank.verify("run --accept");
    let bank = bank.with("snippets/core/copies/prints.py", "print('heard')\nprint('twice')\nassert 1 + 1 == 2\n");
    let before = bank.read("snippets/core/copies/prints.snap");
    assert_said!(bank.verify("run prints"));
    assert_eq!(bank.read("snippets/core/copies/prints.snap"), before);
    assert!(bank.read("snippets/core/copies/prints.snap.new").ends_with("---\nheard\ntwice\n"));
}

#[test]
fn an_output_that_is_gone() {
    let bank = small();
    bank.verify("run --accept");
    let bank = bank.with("snippets/core/copies/prints.py", "assert 1 + 1 == 2\n");
    assert_said!(bank.verify("run prints --snapshots check"));
    assert_eq!(bank.verify("run prints --accept").code, Some(0));
    assert!(!bank.has("snippets/core/copies/prints.snap"));
}

#[test]
fn in_ci_nothing_is_written() {
    let bank = small();
    let said = bank.verify_with("-q", &[("CI", "true")]);
    assert_eq!(said.code, Some(1), "{said}");
    assert_eq!(bank.files(".new"), Vec::<String>::new());
}

#[test]
fn a_partial_run_touches_nothing_else() {
    let bank = small();
    bank.verify("run --accept");
    let bank = bank.with("snippets/core/copies/prints.snap.new", "pending from before\n");
    bank.verify("run --accept core/copies/belief");
    assert_eq!(bank.read("snippets/core/copies/prints.snap.new"), "pending from before\n");
    bank.verify("run prints");
    assert!(
        !bank.has("snippets/core/copies/prints.snap.new"),
        "what is pending is out of date once the output is right"
    );
}

#[test]
fn verbose_says_every_claim() {
    let bank = small();
    bank.verify("run --accept");
    assert_said!(bank.verify("run -v"));
}

#[test]
fn quiet_says_the_sum() {
    assert_said!(small().verify("run -q"));
}

#[test]
fn list_prints_what_would_run() {
    let bank = small();
    assert_said!(bank.verify("list"));
    assert_eq!(bank.verify("list memory/").stdout, "holds    memory/gc/collects\n");
}

#[test]
fn filters_select() {
    let bank = small();
    let ids = |filters: &str| {
        let said = bank.verify(&format!("list {filters}"));
        said.stdout.lines().map(|line| line.rsplit(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let copies = ["core/copies/truth", "core/copies/belief", "core/copies/prints"];
    for folder in ["core", "core/", "core/copies", "questions/core/copies.toml", "./snippets/core/"] {
        assert_eq!(ids(folder), copies, "{folder}");
    }
    assert_eq!(ids("core/copies/belief"), ["core/copies/belief"]);
    assert_eq!(ids("snippets/core/copies/belief.py"), ["core/copies/belief"]);
    assert_eq!(ids("ruth"), ["core/copies/truth"]);
    assert_eq!(ids("gc belief"), ["core/copies/belief", "memory/gc/collects"]);
    // Exact before part: a folder called `core` does not select `core` inside another name.
    assert_eq!(ids("co"), ["core/copies/truth", "core/copies/belief", "core/copies/prints", "memory/gc/collects"]);
}

#[test]
fn nothing_selected() {
    assert_said!(small().verify("run memory/cg"));
}

#[test]
fn a_filter_is_never_a_command() {
    assert_said!(small().verify("belief"));
}

#[test]
fn an_option_before_another_command() {
    assert_said!(small().verify("--accept list"));
}

#[test]
fn no_bank() {
    let directory = tempfile::tempdir().expect("a directory");
    let output = common::command("").current_dir(directory.path()).output().expect("it starts");
    assert_said!(Said::of(output, directory.path(), "[directory]"));
}

#[test]
fn the_bank_is_found_upward() {
    let bank = small();
    let output = common::command("list memory").current_dir(bank.path().join("snippets/core/copies")).output();
    assert_eq!(String::from_utf8_lossy(&output.expect("it starts").stdout), "holds    memory/gc/collects\n");
    let elsewhere = common::command("list memory").arg("--bank").arg(bank.path()).current_dir("/").output();
    assert_eq!(String::from_utf8_lossy(&elsewhere.expect("it starts").stdout), "holds    memory/gc/collects\n");
}

#[test]
fn a_python_that_is_not_there() {
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(r"(?m)^(  /.*: .*\n)+", "  [each Python of the machine, with a reason]\n");
    settings.bind(|| assert_said!(small().verify("run --python 3.99")));
    assert_said!(small().verify("run --python /bin/true"));
}

#[test]
fn each_python_can_be_chosen() {
    let bank = Bank::empty().asking("a/b", &[("c", "holds", HOLDS)]);
    for interpreter in common::interpreters() {
        for choice in [interpreter.version.to_string(), interpreter.executable.display().to_string()] {
            let report = bank.report(&format!("--python {choice}"));
            let version = report["pythons"][0]["version"].as_str().expect("a version").to_owned();
            assert!(version.starts_with(&interpreter.version.to_string()), "{choice}: {version}");
            assert_eq!(report["summary"]["hold"], 1);
        }
    }
}

#[test]
fn a_snippet_for_a_newer_python_is_skipped() {
    let needs = "# /// script\n# requires-python = \">=3.99\"\n# ///\nassert 1 == 1\n";
    assert_said!(Bank::empty().asking("a/b", &[("new", "holds", needs), ("old", "holds", HOLDS)]).verify("run -v"));
}

#[test]
fn change_points_apply_from_their_version_on() {
    let bank = Bank::empty().asking(
        "a/b",
        &[("truth", "holds", HOLDS), ("changes", "holds", "import sys\nassert sys.version_info < (3, 12)\n")],
    );
    let text = bank.read("questions/a/b.toml");
    let change = "corrected-by = \"truth\"\n\n[[answer.change]]\npython = \"3.12\"\nverdict = \"refuted\"\nbecause = \"It is new.\"\n";
    let bank = bank.with("questions/a/b.toml", format!("{text}{change}"));
    for interpreter in common::interpreters() {
        let report = bank.report(&format!("--accept --python {}", interpreter.version));
        let (refuted, hold) = if interpreter.version >= "3.12".parse().unwrap() { (1, 1) } else { (0, 2) };
        assert_eq!((&report["summary"]["refuted"], &report["summary"]["hold"]), (&refuted.into(), &hold.into()));
    }
}

#[test]
fn fail_fast_stops_at_the_first_failure() {
    let mut bank = Bank::empty();
    for number in 0..8 {
        bank = bank.asking(&format!("a/q{number}"), &[("fails", "holds", RAISES)]);
    }
    let report = bank.report("--fail-fast --jobs 1");
    assert_eq!(report["summary"]["failures"]["endings"]["raised"], 1);
    assert_eq!(report["summary"]["not-run"], 7);
    assert_eq!(bank.verify("run --fail-fast").code, Some(1));
    // Without it everything is run.
    assert_eq!(bank.report("")["summary"]["failures"]["endings"]["raised"], 8);
}

#[test]
fn json_has_what_the_human_report_has() {
    let bank = small();
    let mut report = bank.report("--snapshots check --control all");
    assert!(report["sandbox"]["step"].is_string());
    report["sandbox"] = "[sandbox]".into();
    report["summary"]["wall-seconds"] = "[time]".into();
    for field in ["python", "version", "executable"] {
        assert!(report["pythons"][0][field].is_string());
        report["pythons"][0][field] = format!("[{field}]").into();
    }
    report["bank"] = "[bank]".into();
    for claim in report["claims"].as_array_mut().expect("claims") {
        claim["evidence"][0]["python"] = "[python]".into();
        let run = &mut claim["evidence"][0]["run"];
        for field in ["wall-seconds", "cpu-seconds", "peak-kib"] {
            assert!(run[field].is_number());
            run[field] = format!("[{field}]").into();
        }
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(&report).expect("JSON"));
}

/// A change here is a change of the public interface: raise `format` where a field changes its meaning or goes away.
#[test]
fn schema_of_the_report() {
    insta::assert_snapshot!(Bank::empty().verify("schema report").stdout);
}

#[test]
fn the_shipped_schema_is_that_of_the_types() {
    let shipped = std::fs::read_to_string(common::repository().join("questions/question.schema.json"));
    let said = Bank::empty().verify("schema");
    assert_eq!(
        shipped.expect("it is shipped"),
        said.stdout,
        "renew it: verify schema > questions/question.schema.json"
    );
}

#[test]
fn the_report_goes_to_a_file() {
    let bank = small();
    let said = bank.verify("run --format json --output report.json");
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""), "{said}");
    let report: serde_json::Value = serde_json::from_str(&bank.read("report.json")).expect("JSON");
    assert_eq!(report["format"], 2);
    assert_said!(bank.verify("run --output missing/report.txt"));
}

/// Nothing that a snippet prints acts on the terminal or on a CI job.
#[test]
fn control_characters_do_not_get_through() {
    let prints = r#"
import os
os.write(1, b"\x1b[2J\x1b]0;title\x07 \x00 \xff\xfe \r overwritten\n::error::injected\n\xe2\x80\xae bidi\n")
assert 1 == 2, "\x1b[31mred"
"#;
    let bank = Bank::empty().asking("a/b", &[("c", "holds", prints)]);
    for words in ["run -v --color never", "run --format json"] {
        let said = bank.verify(words);
        let raw = said.stdout.chars().find(|c| (c.is_control() && *c != '\n') || *c == '\u{202e}');
        assert_eq!(raw, None, "{said}");
        assert!(!said.stdout.lines().any(|line| line.starts_with("::")), "{said}");
    }
    assert_said!(bank.verify("run --color never"));
}

#[test]
fn colour_is_asked_for() {
    let bank = small();
    assert!(!bank.verify("run").stdout.contains('\x1b'), "standard output is not a terminal");
    assert!(bank.verify("run --color always").stdout.contains('\x1b'));
    assert!(!bank.verify_with("run --color never", &[("CLICOLOR_FORCE", "1")]).stdout.contains('\x1b'));
}

#[test]
fn evidence_can_be_shared() {
    let bank = small();
    let text = bank.read("questions/memory/gc.toml");
    let more = "\n[[answer]]\nclaim = \"shared\"\nsays = \"Also this.\"\nverdict = \"holds\"\nevidence = [\"core/copies/prints\", \"core/copies/truth\"]\n";
    let bank = bank.with("questions/memory/gc.toml", format!("{text}{more}"));
    bank.verify("run --accept core/");
    let report = bank.report("memory/gc/shared");
    assert_eq!(report["claims"][0]["evidence"].as_array().map(Vec::len), Some(2));
    assert_eq!(report["claims"][0]["status"], "as-recorded");
}
