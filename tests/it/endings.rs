//! Every ending, reached by a snippet.

use crate::common;
use crate::common::Bank;
use serde_json::Value;

/// Lists the runs of a report: the name of the claim, the ending, and the run.
fn runs(report: &Value) -> Vec<(&str, &str, &Value)> {
    let claims = report["claims"].as_array().expect("claims");
    claims
        .iter()
        .map(|claim| {
            let run = &claim["evidence"][0]["run"];
            let name = claim["id"].as_str().expect("an id").rsplit('/').next().unwrap_or_default();
            (name, run["ending"].as_str().unwrap_or("none"), run)
        })
        .collect()
}

/// The name of each snippet begins with the label of its ending.
#[test]
fn every_snippet_ends_as_its_name_says() {
    let bank = Bank::copy_of("endings");
    for interpreter in common::interpreters() {
        let report = bank.report(&format!("--snapshots check --python {}", interpreter.version));
        let seen: Vec<String> = runs(&report)
            .into_iter()
            .filter(|(name, ending, _)| {
                let expected = if name.starts_with("passes") { "passed" } else { ending };
                !(name.starts_with(ending) || expected == "passed")
            })
            .map(|(name, ending, run)| format!("{name}: {ending}: {}", run["what"]))
            .collect();
        assert_eq!(seen, Vec::<String>::new(), "on {}", interpreter.version);
        let labels: std::collections::BTreeSet<&str> = runs(&report).iter().map(|(_, ending, _)| *ending).collect();
        let all = [
            "crashed",
            "ended-early",
            "leaked",
            "passed",
            "raised",
            "refuted",
            "timed-out",
            "too-much-output",
            "unfit",
            "vacuous",
        ];
        assert_eq!(labels.into_iter().collect::<Vec<_>>(), all, "on {}", interpreter.version);
    }
}

#[test]
fn only_a_pass_is_as_recorded() {
    let report = Bank::copy_of("endings").report("--snapshots check");
    for claim in report["claims"].as_array().expect("claims") {
        let passed = claim["id"].as_str().expect("an id").contains("/passes");
        assert_eq!(claim["status"] == "as-recorded", passed, "{}", claim["id"]);
    }
    assert_eq!(report["summary"]["hold"], 2);
}

/// The sentence that the report has for each ending. The texts of Python itself change with its version and are left out.
#[test]
fn sentences() {
    let report = Bank::copy_of("endings").report("--snapshots check");
    let sentences: Vec<String> = runs(&report)
        .into_iter()
        .map(|(name, _, run)| {
            let line = run["line"].as_u64().map(|line| format!(" [line {line}]")).unwrap_or_default();
            format!("{name}: {}{line}", run["what"].as_str().unwrap_or_default())
        })
        .collect();
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn a_failed_assert_is_explained() {
    let bank = Bank::empty().asking(
        "a/b",
        &[(
            "explained",
            "holds",
            r#"
class Point:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Point({self.x})"

    def moved(self, by):
        return Point(self.x + by)


def check(point, limits, *, name):
    total = 40
    assert (
        point.moved(2).x + total == limits["most"] and name.upper() in {"A", "B"}
    ), "the message is not the explanation"


check(Point(1), {"most": 43}, name="c")
"#,
        )],
    );
    let report = bank.report("");
    let run = &report["claims"][0]["evidence"][0]["run"];
    let values: Vec<String> = run["values"]
        .as_array()
        .expect("values")
        .iter()
        .map(|value| format!("{} = {}", value["expression"].as_str().unwrap(), value["value"].as_str().unwrap()))
        .collect();
    insta::assert_snapshot!(format!("{}\n{}", run["assertion"].as_str().unwrap(), values.join("\n")));
}

#[test]
fn a_timeout_shows_the_stack_of_every_thread() {
    let report = Bank::copy_of("endings").report("--snapshots check endings/all/timed-out");
    for (name, _, run) in runs(&report) {
        let stacks = run["stacks"].as_str().expect("stacks");
        assert!(stacks.contains(&format!("snippets/endings/all/{name}.py\", line")), "{stacks}");
        if name == "timed-out" {
            assert!(stacks.contains("line 12 in wait") && stacks.contains("line 18 in <module>"), "{stacks}");
        }
    }
}

#[test]
fn a_crash_shows_where() {
    let report = Bank::copy_of("endings").report("--snapshots check endings/all/crashed");
    let run = runs(&report).into_iter().find(|(name, _, _)| *name == "crashed").expect("it ran").2;
    // Plain Python prints nothing; the run that explains has faulthandler enabled.
    assert_eq!(run["stderr"], "");
    let stacks = run["stacks"].as_str().expect("stacks");
    assert!(stacks.contains("snippets/endings/all/crashed.py\", line 4 in <module>"), "{stacks}");
}

#[test]
fn output_over_the_limit_is_not_kept() {
    let report = Bank::copy_of("endings").report("--snapshots check too-much-output");
    assert_eq!(runs(&report)[0].2["stdout"].as_str().expect("stdout").len(), 65_536);
}

#[test]
fn tracebacks_show_no_frame_of_ours() {
    let report = Bank::copy_of("endings").report("--snapshots check endings/all/raised");
    let run = runs(&report).into_iter().find(|(name, _, _)| *name == "raised").expect("it ran").2;
    let frames: Vec<&str> =
        run["stderr"].as_str().expect("stderr").lines().filter(|line| line.starts_with("  File")).collect();
    assert_eq!(
        frames,
        [
            "  File \"snippets/endings/all/raised.py\", line 6, in <module>",
            "  File \"snippets/endings/all/raised.py\", line 2, in parse",
        ]
    );
}

/// The snippets leave sleeping processes behind. None of them may outlive the run.
#[test]
fn no_process_is_left() {
    let mark = common::unique_seconds(4711);
    let sleeps = format!("['sleep', '{mark}']");
    let hanging = format!(
        "# /// script\n# [tool.verify]\n# timeout = 0.3\n# ///\nimport subprocess\nassert 1 + 0 == 1\nsubprocess.run({sleeps})\n"
    );
    let child = format!("import subprocess\nassert 1 + 0 == 1\nsubprocess.Popen({sleeps})\n");
    let grandchild = format!(
        "import os\nassert 1 + 0 == 1\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        os.execvp('sleep', {sleeps})\n    os._exit(0)\n"
    );
    let bank = Bank::empty().asking(
        "a/b",
        &[("child", "holds", &child), ("grandchild", "holds", &grandchild), ("hanging", "holds", &hanging)],
    );
    let report = bank.report("");
    let endings: Vec<&str> = runs(&report).iter().map(|(_, ending, _)| *ending).collect();
    assert_eq!(endings, ["leaked", "leaked", "timed-out"]);
    assert_eq!(common::sleepers(&mark), Vec::<i32>::new());
}

/// What differs from run to run is found by the run in another world, and is never recorded.
#[test]
fn what_differs_from_run_to_run_is_unstable() {
    let cases = [
        ("clock", "import time\nprint(time.time())\nassert time.time() > 0\n", "numbers differ"),
        ("chance", "import random\nx = random.random()\nprint(x)\nassert 0 <= x < 1\n", "numbers differ"),
        ("identity", "x = object()\nprint(id(x))\nassert id(x) == id(x)\n", "addresses or object ids differ"),
        (
            "order-of-strings",
            "names = {'one', 'two', 'three', 'four', 'five', 'six'}\nprint(names)\nassert len(names) == 6\n",
            "another order",
        ),
        (
            "order-of-instances",
            "class C:\n    def __init__(self, name):\n        self.name = name\n\n\n\
             made = [C(name) for name in 'abcdefgh']\nprint(*(one.name for one in set(made)))\nassert len(made) == 8\n",
            "another order",
        ),
        ("verdict", "assert hash('a') % 1009 == HASH\n", ""),
    ];
    // The verdict follows from the hash seed, of which plain runs have 0.
    let python = &common::interpreters()[0].executable;
    let hashed = std::process::Command::new(python)
        .args(["-c", "print(hash('a') % 1009)"])
        .env("PYTHONHASHSEED", "0")
        .output()
        .expect("Python can be started");
    let hashed = String::from_utf8(hashed.stdout).expect("text");
    let sources: Vec<(&str, String)> =
        cases.iter().map(|(name, source, _)| (*name, source.replace("HASH", hashed.trim()))).collect();
    let claims: Vec<(&str, &str, &str)> =
        sources.iter().map(|(name, source)| (*name, "holds", source.as_str())).collect();
    let bank = Bank::empty().asking("a/b", &claims);
    for words in ["--snapshots pend", "--accept"] {
        let report = bank.report(words);
        assert_eq!(report["summary"]["failures"]["endings"]["unstable"], cases.len(), "{words}: {report:#}");
        for ((name, _, advice), (found, ending, run)) in cases.iter().zip(runs(&report)) {
            assert_eq!((found, ending), (*name, "unstable"), "{words}: {run:#}");
            let said = run["difference"]["advice"].as_str().unwrap_or_default();
            assert!(said.contains(advice), "{words}: {name}: {said}");
            assert_ne!(run["difference"]["plain"], run["difference"]["twin"], "{name}");
        }
        assert_eq!([bank.files(".snap"), bank.files(".snap.new")].concat(), Vec::<String>::new(), "{words}");
    }
    let said = bank.verify("run a/b/order-of-strings");
    assert_eq!(said.code, Some(1), "{said}");
    assert!(said.stdout.contains("sort what is printed"), "{said}");
}

/// A snippet that does not end has no verdict, whatever has failed in it before.
#[test]
fn a_snippet_that_hangs_is_not_refuted() {
    let hangs = "# /// script\n# [tool.verify]\n# timeout = 1\n# ///\ntry:\n    assert 1 + 1 == 3\n\
                 except AssertionError:\n    pass\nwhile True:\n    pass\n";
    let in_a_thread = "# /// script\n# [tool.verify]\n# timeout = 1\n# ///\nimport threading\n\n\
                       def work():\n    try:\n        assert 1 + 1 == 3\n    finally:\n        threading.Event().wait()\n\n\
                       thread = threading.Thread(target=work)\nthread.start()\nthread.join()\n";
    let refuted = "try:\n    assert 1 + 1 == 3\nexcept AssertionError:\n    pass\n";
    let truth = "assert 1 + 1 == 2\n";
    let claims = [
        ("truth", "holds", truth),
        ("hangs", "refuted", hangs),
        ("in-a-thread", "refuted", in_a_thread),
        ("ends", "refuted", refuted),
    ];
    let report = Bank::empty().asking("a/b", &claims).report("--snapshots check");
    let endings: Vec<(&str, &str)> = runs(&report).into_iter().map(|(name, ending, _)| (name, ending)).collect();
    let expected = [("truth", "passed"), ("hangs", "timed-out"), ("in-a-thread", "timed-out"), ("ends", "refuted")];
    assert_eq!(endings, expected);
    assert_eq!(report["claims"][1]["status"], "failed", "{report:#}");
}
