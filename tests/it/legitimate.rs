//! What snippets may rely on. The bank `legitimate` has a snippet for each guarantee, which runs on every installed CPython.

use crate::common;
use crate::common::Bank;

#[test]
fn everything_ordinary_works_on_every_python() {
    // `loopback-server` needs a network of its own.
    if !common::has_full_sandbox() {
        return;
    }
    for (at, interpreter) in common::interpreters().iter().enumerate() {
        let bank = Bank::copy_of("legitimate");
        // What examined runs add is the same on every Python.
        let control = if at == 0 { "all" } else { "off" };
        let accepted = bank.verify(&format!("run --accept --control {control} --python {}", interpreter.version));
        assert_eq!(accepted.code, Some(0), "{accepted}");
        // Again, in another order and one at a time: no snippet depends on an earlier one.
        let again = bank.verify(&format!(
            "run --snapshots check --no-cache --control off --jobs 1 --python {}",
            interpreter.version
        ));
        assert_eq!(again.code, Some(0), "{again}");
    }
}

/// Without namespaces everything works except a network of its own.
#[test]
fn everything_ordinary_works_in_the_reduced_sandbox() {
    let bank = Bank::copy_of("legitimate");
    for interpreter in common::interpreters() {
        let words = format!("--accept --control off --without-layer namespaces --python {}", interpreter.version);
        let report = bank.report(&words);
        assert_eq!(report["sandbox"]["step"], "reduced");
        let failures = report["claims"].as_array().expect("claims").iter().filter(|claim| claim["status"] == "failed");
        let failures: Vec<String> =
            failures.map(|claim| format!("{}: {}", claim["id"], claim["evidence"][0]["run"]["what"])).collect();
        let [failure] = failures.as_slice() else { panic!("{failures:#?}") };
        assert!(
            failure.contains("loopback-server") && failure.contains("the reduced sandbox cannot give"),
            "{failure}"
        );
    }
}

/// Whatever writes the output of a snippet, it is captured in order and recorded in the snapshot.
#[test]
fn outputs() {
    if !common::has_full_sandbox() {
        return;
    }
    let bank = Bank::copy_of("legitimate");
    let accepted = bank.verify("run --accept");
    assert_eq!(accepted.code, Some(0), "{accepted}");
    let mut outputs = String::new();
    for path in bank.files(".snap") {
        let body = verify::snapshot::parse(&bank.read(&path)).expect("a snapshot").body;
        let name = path.rsplit('/').next().unwrap_or_default();
        // CPython writes the text of this one and changes it with its versions.
        if name != "compile-time-warnings-are-seen.snap" {
            outputs.push_str(&format!("{name}\n{body}\n\n"));
        }
    }
    insta::assert_snapshot!(outputs);
}
