//! `verify cache`: what is kept of earlier runs.

use crate::common::{self, Bank};

#[test]
fn what_is_kept_is_listed_and_removed() {
    let cache = tempfile::tempdir().expect("a directory");
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", "assert 1 + 1 == 2\n"), ("wrong", "holds", "1 / 0\n")]);
    let verify = |words: &str| {
        let mut command = common::command(words);
        command.env_remove("VERIFY_NO_CACHE").env("XDG_CACHE_HOME", cache.path());
        bank.run(command)
    };
    let nothing = format!("nothing is kept in {}\n", cache.path().join("verify").display());
    assert_eq!(verify("cache list").stdout, nothing);
    verify("run");
    let listed = verify("cache list").stdout;
    for kind in ["controls", "results", "failures"] {
        assert!(listed.contains(kind), "{listed}");
    }
    let dry = verify("cache clean --dry-run");
    assert!(dry.code == Some(0) && dry.stdout.contains("would remove results"), "{dry}");
    assert_eq!(verify("cache list").stdout, listed);
    let cleaned = verify("cache clean");
    assert!(cleaned.code == Some(0) && cleaned.stdout.contains("removed results"), "{cleaned}");
    assert_eq!(verify("cache list").stdout, nothing);
    assert!(verify("run").stdout.contains("2 claims"));
}

#[test]
fn completions_and_the_manual_name_every_command() {
    let bank = Bank::empty();
    let directory = tempfile::tempdir().expect("a directory");
    for shell in ["bash", "zsh", "fish"] {
        let said = bank.verify(&format!("completions {shell}"));
        assert!(said.code == Some(0) && said.stdout.contains("coverage") && said.stdout.contains("drift"), "{shell}");
    }
    assert!(bank.verify("man").stdout.contains("verify"));
    let said = bank.verify(&format!("man --dir {}", directory.path().display()));
    assert_eq!(said.code, Some(0), "{said}");
    assert!(directory.path().join("verify-run.1").exists());
}
