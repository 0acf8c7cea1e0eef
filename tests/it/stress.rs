//! `verify stress`: a claim that depends on a setting is listed with that setting, and one that depends on none is not.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde_json::Value;

use crate::common::{self, Bank, sleepers};

/// A claim, the setting that it depends on, and its snippet.
const DEPENDENT: [(&str, &str, &str); 6] = [
    (
        "order",
        "hash-seed",
        "words = {'one', 'two', 'three', 'four', 'five', 'six'}\nprint(words)\nassert len(words) == 6\n",
    ),
    (
        "addresses",
        "heap",
        "objects = [object() for _ in range(3000)]\norder = sorted(range(3000), key=lambda at: id(objects[at]))\n\
         print(hash(tuple(order)))\nassert len(order) == 3000\n",
    ),
    (
        "clock",
        "time-zone",
        "import time\nprint(time.localtime(0)[:5])\nassert time.gmtime(0)[:5] == (1970, 1, 1, 0, 0)\n",
    ),
    (
        "modules",
        "preload",
        "import sys\nimport json\nimport decimal\nimport asyncio\nwanted = {'json', 'decimal', 'asyncio'}\n\
         found = [name for name in sys.modules if name in wanted]\nprint(found)\nassert set(found) == wanted\n",
    ),
    (
        "handler",
        "sigint",
        "import signal\nprint(signal.getsignal(signal.SIGINT))\nassert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL\n",
    ),
    ("interval", "switch-interval", "import sys\nassert sys.getswitchinterval() == 0.005\n"),
];

const INDEPENDENT: &str = "\
words = {'one', 'two', 'three'}
print(sorted(words), object())
assert sorted(words) == ['one', 'three', 'two']
";

fn bank() -> Bank {
    let dependent = DEPENDENT.iter().map(|(name, _, text)| (*name, "holds", *text));
    // An interpreter with an import is made if two snippets share it.
    let other = "import asyncio\nimport decimal\nimport json\nassert decimal.Decimal(1) == 1\n";
    let others = [
        ("independent", "holds", INDEPENDENT),
        ("imports", "holds", other),
        ("redacted", "holds", REDACTED),
        ("believed", "refuted", "value = 2\nprint('seen')\nassert value == 1\n"),
        ("truth", "holds", "assert 1 + 1 == 2\n"),
    ];
    Bank::empty().asking("a/b", &dependent.chain(others).collect::<Vec<_>>())
}

const REDACTED: &str = "\
# /// script
# [tool.verify]
# redact = [{ pattern = \"[0-9]+\", with = \"<seed>\" }]
# ///
print(hash('one') & 0xffff)
assert hash('one') == hash('one')
";

fn stress(bank: &Bank, words: &str) -> (Option<i32>, Value) {
    let said = bank.verify(&format!("stress --format json {words}"));
    (said.code, serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}")))
}

/// The kinds of the settings that each claim is listed with.
fn kinds(report: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for difference in report["differences"].as_array().expect("a list") {
        let claim = difference["claims"][0].as_str().expect("a claim").trim_start_matches("a/b/").to_owned();
        for setting in difference["settings"].as_array().expect("a list") {
            let setting = setting.as_str().expect("a setting");
            let (kind, _) = setting.split_once('=').expect("a name and a value");
            kinds.entry(claim.clone()).or_default().insert(kind.to_owned());
        }
        assert_eq!(difference["settings"].as_array().map(Vec::len), Some(1), "{difference}");
        assert_eq!(difference["is-smallest"], true, "{difference}");
    }
    kinds
}

#[test]
fn each_claim_is_listed_with_exactly_what_it_depends_on() {
    let bank = bank();
    let before = bank.files("");
    let (code, report) = stress(&bank, "--all-pythons --seeds 2");
    assert_eq!(code, Some(1), "{report}");
    let expected: BTreeMap<String, BTreeSet<String>> =
        DEPENDENT.iter().map(|(name, kind, _)| ((*name).to_owned(), BTreeSet::from([(*kind).to_owned()]))).collect();
    assert_eq!(kinds(&report), expected, "{report:#}");
    // On every Python, and there is one plain pass and three others.
    let lanes = report["lanes"].as_array().expect("a list").len();
    for difference in report["differences"].as_array().expect("a list") {
        let claim = difference["claims"][0].as_str().expect("a claim");
        let on: usize = report["differences"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|other| other["claims"][0] == claim)
            .map(|other| other["lanes"].as_array().expect("a list").len())
            .sum();
        assert_eq!(on, lanes, "{claim}");
    }
    assert_eq!(report["worlds"].as_array().map(Vec::len), Some(4));
    assert_eq!(report["summary"]["differ"], 6);
    assert_eq!(bank.files(""), before, "nothing is written");
}

#[test]
fn a_setting_shows_its_difference_again() {
    let bank = bank();
    let (_, report) = stress(&bank, "order clock interval --seeds 3");
    let differences = report["differences"].as_array().expect("a list");
    assert_eq!(differences.len(), 3, "{report:#}");
    for difference in differences {
        let again = difference["again"].as_str().expect("a command");
        let words = again.strip_prefix("verify stress ").expect("a stress").replace('\'', "");
        let (code, report) = stress(&bank, &words);
        assert_eq!(code, Some(1), "{again}");
        let same = &report["differences"][0];
        for field in ["claims", "settings", "plain", "stressed", "differs"] {
            assert_eq!(same[field], difference[field], "{again}: {field}");
        }
    }
    // Another setting does not show it.
    assert_eq!(stress(&bank, "order --setting time-zone=XYZ-13:45").0, Some(0));
    assert_eq!(stress(&bank, "handler --setting sigint=ignored --setting load=on").0, Some(1));
}

#[test]
fn what_differs_without_a_setting_is_said_to() {
    let chance = "import os\nprint(os.urandom(8).hex())\nassert 1 + 1 == 2\n";
    let bank = Bank::empty().asking("a/b", &[("chance", "holds", chance)]);
    let (code, report) = stress(&bank, "--seeds 2");
    assert_eq!(code, Some(1));
    let differences = report["differences"].as_array().expect("a list");
    assert_eq!(differences.len(), 1, "{report:#}");
    assert_eq!((&differences[0]["settings"], &differences[0]["seen"]), (&Value::Array(Vec::new()), &Value::from(3)));
}

#[test]
fn settings_that_only_work_together_are_found() {
    let both = "\
import signal, time
is_ignored = signal.getsignal(signal.SIGINT) == signal.SIG_IGN
is_elsewhere = time.timezone != 0
assert not (is_ignored and is_elsewhere)
";
    let bank = Bank::empty().asking("a/b", &[("both", "holds", both)]);
    let (code, report) = stress(&bank, "--seeds 4");
    assert_eq!(code, Some(1));
    let differences = report["differences"].as_array().expect("a list");
    assert_eq!(differences.len(), 1, "{report:#}");
    let settings = &differences[0]["settings"];
    assert_eq!(settings, &Value::from(vec!["time-zone=XYZ-13:45", "sigint=ignored"]), "{report:#}");
    assert_eq!(differences[0]["differs"], "ending");
}

#[test]
fn the_report_is_for_people_too() {
    let said = bank().verify("stress order believed --seeds 1");
    assert_eq!(said.code, Some(1), "{said}");
    for text in [
        "DEPENDS ON THE HASH SEED  1 claim\n  a/b/order\n",
        "  setting  hash-seed=1\n  seen     in 3 of 3 runs\n",
        "  again    verify stress --setting hash-seed=1 a/b/order\n",
        "1 claim differs:\na/b/order\n",
        "1 question, 2 claims on CPython",
        "in 3 worlds (1 hash seed",
    ] {
        assert!(said.stdout.contains(text), "{text:?} is missing: {said}");
    }
    let said = bank().verify("stress independent --seeds 1 --verbose");
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stdout.contains("1 run\n            plain\n"), "{said}");
    assert!(said.stdout.contains("the same in all of them"), "{said}");
}

#[test]
fn a_wrong_setting_is_named() {
    let said = bank().verify("stress --setting hash-sead=7");
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.contains("expected one of hash-seed=7, heap=7, time-zone=XYZ-13:45"), "{said}");
    let said = bank().verify("stress --setting heap=1 --setting heap=2");
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.contains("heap=1 and heap=2 cannot hold in one world"), "{said}");
    let said = bank().verify("stress nothing-like-it");
    assert_eq!(said.code, Some(3), "{said}");
}

#[test]
fn an_interrupt_ends_it_with_a_report() {
    let mark = common::unique_seconds(5713);
    let hangs = format!("import subprocess\nassert 1 + 0 == 1\nsubprocess.run(['sleep', '{mark}'])\n");
    let bank = Bank::empty().asking("a/b", &[("done", "holds", "assert 1 + 0 == 1\n"), ("hangs", "holds", &hangs)]);
    let child =
        common::command("stress --format json --jobs 1").current_dir(bank.path()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("verify can be started");
    common::wait_for("a snippet hangs", || (sleepers(&mark).len() == 1).then_some(()));
    kill(Pid::from_raw(i32::try_from(child.id()).expect("a pid")), Signal::SIGINT).expect("it is there");
    let status = child.wait().expect("it ends");
    assert_eq!(status.code(), Some(130));
    assert_eq!(sleepers(&mark), Vec::<i32>::new(), "processes are left behind");
    let report: Value = serde_json::from_reader(child.stdout.take().expect("a pipe")).expect("a report");
    assert_eq!((&report["stopped"], &report["worlds"][0]["runs"]), (&"SIGINT".into(), &1.into()), "{report}");
}

/// A snippet that ends without a verdict is named: it says nothing about its claim in any world.
#[test]
fn what_has_no_verdict_is_named() {
    let bank = Bank::empty().asking("a/b", &[("raises", "holds", "assert 1 + 0 == 1\nopen('missing')\n")]);
    let (code, report) = stress(&bank, "--seeds 1");
    assert_eq!(code, Some(0), "{report}");
    assert_eq!(report["without-verdict"][0]["snippet"], "snippets/a/b/raises.py", "{report}");
}
