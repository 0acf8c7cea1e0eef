//! What snippets may rely on, in a bank whose snippets say it themselves, on every installed CPython.

mod common;

use common::Bank;

#[test]
fn everything_ordinary_works_on_every_python() {
    for interpreter in common::interpreters() {
        let bank = Bank::copy_of("legitimate");
        let accepted = bank.verify(&format!("run --accept --python {}", interpreter.version));
        assert_eq!(accepted.code, Some(0), "{accepted}");
        // Once more, in another order and one at a time: nothing depends on the run before.
        let again = bank.verify(&format!("run --snapshots check --jobs 1 --python {}", interpreter.version));
        assert_eq!(again.code, Some(0), "{again}");
    }
}

/// What a snippet prints, from wherever, is captured in its order and ends up in its snapshot.
#[test]
fn outputs() {
    let bank = Bank::copy_of("legitimate");
    let accepted = bank.verify("run --accept");
    assert_eq!(accepted.code, Some(0), "{accepted}");
    let mut outputs = String::new();
    for path in bank.files(".snap") {
        let (body, _) = verify::snapshot::parse(&bank.read(&path)).expect("a snapshot");
        let name = path.rsplit('/').next().unwrap_or_default();
        // The text of this one is CPython's own and changes with its version.
        if name != "compile-time-warnings-are-seen.snap" {
            outputs.push_str(&format!("{name}\n{body}\n\n"));
        }
    }
    insta::assert_snapshot!(outputs);
}
