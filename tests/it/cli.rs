//! The command line: exit code, stdout and stderr together, on small banks.

use crate::common;
use crate::common::{Bank, Said};
use std::os::unix::ffi::OsStrExt;

const HOLDS: &str = "numbers = [1, 2]\nassert numbers == [1, 2]\n";
const PRINTS: &str = "print('seen')\nassert 1 + 1 == 2\n";
const BELIEF: &str = "numbers = [1, 2]\nothers = list(numbers)\nassert others is numbers\n";
const RAISES: &str = "assert 1 + 0 == 1\nopen('missing.txt')\n";

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
    let question = bank.read("questions/core/copies.toml").replace("A test of prints.", "It prints.");
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
claim = "belief"
says = "A belief, recorded as true, in a sentence that is long enough to be broken into two lines of a terminal."
verdict = "holds"

[[answer]]
claim = "truth"
says = "The truth, recorded as false."
verdict = "refuted"
corrected-by = "belief"
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

/// A filter is an id first, even if it looks like a path.
#[test]
fn a_topic_may_be_called_snippets() {
    let bank = small().asking("snippets/copies", &[("prints", "holds", PRINTS)]);
    let said = bank.verify("run --accept snippets/copies/prints");
    assert_eq!(said.code, Some(0), "{said}");
    assert_eq!(bank.files(".snap"), ["snippets/snippets/copies/prints.snap"]);
    assert_eq!(bank.verify("list snippets/copies").stdout, "holds    snippets/copies/prints\n");
    assert_eq!(bank.verify("list snippets/snippets/copies/prints.py").stdout, "holds    snippets/copies/prints\n");
    assert_eq!(bank.verify("list snippets/memory/").stdout, "holds    memory/gc/collects\n");
}

#[test]
fn nothing_selected() {
    assert_said!(small().verify("run memory/cg"));
}

#[test]
fn a_filter_is_never_a_command() {
    assert_said!(small().verify("belief"));
}

/// The value of an option is not taken for the command.
#[test]
fn the_unknown_word_is_named_after_an_option_with_a_value() {
    let bank = small();
    let said = bank.verify(&format!("--bank {} belief", bank.path().display()));
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.contains("unrecognized command `belief`"), "{said}");
    assert!(said.stderr.contains("`verify run belief`"), "{said}");
}

#[test]
fn an_argument_that_is_not_text_is_malformed() {
    for words in ["", "run"] {
        let mut command = common::command(words);
        command.arg(std::ffi::OsStr::from_bytes(b"caf\xe9"));
        let output = command.current_dir(small().path()).output().expect("it starts");
        let text = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(!text.contains("panicked"), "{text}");
    }
    let bank = small();
    let elsewhere = tempfile::tempdir().expect("a directory");
    let link = elsewhere.path().join(std::ffi::OsStr::from_bytes(b"caf\xe9"));
    std::os::unix::fs::symlink(bank.path(), &link).expect("a link");
    let output = common::command("run belief --bank").arg(&link).current_dir("/").output().expect("it starts");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Whatever standard error is, the exit code is right and nothing panics.
#[test]
fn standard_error_may_be_closed() {
    let bank = small();
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").expect("it is there");
    let closed = || {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        writer
    };
    for (words, code) in [("", 1), ("run nothing-is-like-this", 3), ("list", 0), ("run --python 3.99", 4), ("what", 2)]
    {
        let run = |stderr: std::process::Stdio| {
            let output = common::command(words).current_dir(bank.path()).stderr(stderr).output().expect("it starts");
            output.status.code()
        };
        assert_eq!((run(full().into()), run(closed().into())), (Some(code), Some(code)), "{words}");
    }
}

#[test]
fn a_failure_is_run_again_with_the_same_options() {
    let bank = small();
    let root = bank.path().join("a bank");
    std::fs::create_dir(&root).expect("a directory");
    for part in ["verify.toml", "questions", "snippets"] {
        std::fs::rename(bank.path().join(part), root.join(part)).expect("it moves");
    }
    let mut command = common::command("run --format json --sandbox off --control off prints --bank");
    let output = command.arg("a bank").current_dir(bank.path()).output().expect("it starts");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let evidence = &report["claims"][0]["evidence"][0];
    let same = "verify run --bank 'a bank' --sandbox off --control off";
    assert_eq!(evidence["rerun"], format!("{same} core/copies/prints"));
    assert_eq!(evidence["accept"], format!("{same} --accept core/copies/prints"));
    // The command does what it says.
    let shell = |line: &str| {
        let (verify, rest) = (env!("CARGO_BIN_EXE_verify"), line.strip_prefix("verify").expect("the name"));
        let mut shell = std::process::Command::new("sh");
        shell.arg("-c").arg(format!("{verify}{rest}")).current_dir(bank.path());
        shell.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).status().expect("it starts").code()
    };
    assert_eq!(shell(evidence["accept"].as_str().expect("a command")), Some(0));
    assert_eq!(shell(evidence["rerun"].as_str().expect("a command")), Some(0));
}

/// `env sync` makes the environments for all of `pythons`. The packages of this lock exist for none of them, so that none is
/// installed.
#[test]
fn environments_are_made_for_the_pythons_of_the_settings() {
    let snippet = "# /// script\n# dependencies = [\"thing\"]\n# ///\nassert 1 + 0 == 1\n";
    let pin = format!("thing==1.0 --hash=sha256:{}", "0".repeat(64));
    let lock = format!("# requirements: thing\n# python: >=3.10\n# there are none for Python below 3.98\n{pin}\n");
    let bank = Bank::empty().asking("a/b", &[("c", "holds", snippet)]).with("locks/thing.txt", lock);
    let versions: Vec<String> =
        common::interpreters().iter().rev().map(|interpreter| interpreter.version.to_string()).collect();
    let list = versions.iter().map(|version| format!("\"{version}\"")).collect::<Vec<_>>().join(", ");
    let bank = bank.with("verify.toml", format!("python = \">=3.10\"\npythons = [{list}]\n"));
    let lines = |words: &str| {
        let said = bank.verify(words);
        assert_eq!(said.code, Some(0), "{said}");
        said.stdout.lines().map(|line| line.split(" (").next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    if versions.len() > 1 {
        let all: Vec<String> = versions.iter().map(|version| format!("skipped  thing on CPython {version}")).collect();
        assert_eq!(lines("env sync"), all);
    }
    assert_eq!(lines(&format!("env sync --python {}", versions[0])), ["skipped  thing"]);
    let bank = bank.with("verify.toml", "python = \">=3.10\"\npythons = [\"3.99\"]\n");
    let said = bank.verify("env sync");
    assert_eq!(said.code, Some(4), "{said}");
    assert!(said.stderr.contains("`pythons` in verify.toml asks for it"), "{said}");
}

#[test]
fn one_of_something_is_singular() {
    let words = |words: &str| small().verify(words).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = words("run truth");
    assert!(said.contains("1 question, 1 claim on") && said.contains(": 1 holds, "), "{said}");
    let said = words("run prints");
    assert!(said.contains("1 failed (1 output differs)"), "{said}");
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
    // It is uv, pyenv or a word on both, as the machine has them.
    settings.add_filter(r"to install one: .*3\.99.*", "to install one: [a command for 3.99]");
    settings.bind(|| assert_said!(small().verify("run --python 3.99")));
    assert_said!(small().verify("run --python /bin/true"));
}

#[test]
fn each_python_can_be_chosen() {
    let bank = Bank::empty().asking("a/b", &[("c", "holds", HOLDS)]);
    for interpreter in common::interpreters() {
        for choice in [interpreter.version.to_string(), interpreter.executable.display().to_string()] {
            let report = bank.report(&format!("--python {choice}"));
            let version = report["lanes"][0]["version"].as_str().expect("a version").to_owned();
            assert!(version.starts_with(&interpreter.version.to_string()), "{choice}: {version}");
            assert_eq!(report["summary"]["hold"], 1);
        }
    }
}

#[test]
fn a_snippet_for_a_newer_python_is_skipped() {
    let needs = "# /// script\n# requires-python = \">=3.99\"\n# ///\nassert 1 + 0 == 1\n";
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
    for field in ["lane", "python", "version", "executable"] {
        assert!(report["lanes"][0][field].is_string());
        report["lanes"][0][field] = format!("[{field}]").into();
    }
    report["bank"] = "[bank]".into();
    for claim in report["claims"].as_array_mut().expect("claims") {
        claim["evidence"][0]["lane"] = "[lane]".into();
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
fn the_shipped_schemas_are_those_of_the_types() {
    for (path, words) in [("questions/question.schema.json", "schema"), ("verify.schema.json", "schema settings")] {
        let shipped = std::fs::read_to_string(common::repository().join(path)).expect("it is shipped");
        assert_eq!(shipped, Bank::empty().verify(words).stdout, "renew it: verify {words} > {path}");
    }
}

#[test]
fn the_report_goes_to_a_file() {
    let bank = small();
    let said = bank.verify("run --format json --output report.json");
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), ""), "{said}");
    let report: serde_json::Value = serde_json::from_str(&bank.read("report.json")).expect("JSON");
    assert_eq!(report["format"], 3);
    assert_said!(bank.verify("run --output missing/report.txt"));
}

/// Nothing that a snippet prints acts on the terminal or on a CI job.
#[test]
fn control_characters_do_not_get_through() {
    let prints = r#"
import os
os.write(1, b"\x1b[2J\x1b]0;title\x07 \x00 \xff\xfe \r overwritten\n::error::injected\n\xe2\x80\xae bidi\n")
assert 1 + 0 == 2, "\x1b[31mred"
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
    let is_coloured = |variables: &[(&str, &str)]| bank.verify_with("run", variables).stdout.contains('\x1b');
    assert!(is_coloured(&[("CLICOLOR_FORCE", "1")]) && is_coloured(&[("FORCE_COLOR", "1")]));
    for variables in [[("FORCE_COLOR", "0"), ("TERM", "xterm")], [("FORCE_COLOR", "1"), ("NO_COLOR", "1")]] {
        assert!(!is_coloured(&variables), "{variables:?}");
    }
}

#[test]
fn evidence_can_be_shared() {
    let bank = small();
    let text = bank.read("questions/memory/gc.toml");
    let more = "\n[[answer]]\nclaim = \"shared\"\nsays = \"Copies do.\"\nverdict = \"holds\"\nevidence = [\"core/copies/prints\", \"core/copies/truth\"]\n";
    let bank = bank.with("questions/memory/gc.toml", format!("{text}{more}"));
    bank.verify("run --accept core/");
    let report = bank.report("memory/gc/shared");
    assert_eq!(report["claims"][0]["evidence"].as_array().map(Vec::len), Some(2));
    assert_eq!(report["claims"][0]["status"], "as-recorded");
}
