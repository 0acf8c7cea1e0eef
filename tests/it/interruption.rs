//! Ctrl-C and its kin: an end within a second, a partial report, and nothing left behind.

use crate::common;
use std::io::Read;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::common::Bank;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// A bank with a claim that is done at once and some that hang, with a child process of a name of its own.
fn hanging(mark: &str) -> Bank {
    let hangs = format!(
        "import subprocess\nassert 1 + 0 == 1\nprint('hangs', flush=True)\nsubprocess.run(['sleep', '{mark}'])\n"
    );
    Bank::empty().asking(
        "a/b",
        &[("done", "holds", "assert 1 + 0 == 1\n"), ("hangs-one", "holds", &hangs), ("hangs-two", "holds", &hangs)],
    )
}

fn sleepers(mark: &str) -> usize {
    let entries = std::fs::read_dir("/proc").expect("/proc").flatten();
    let lines = entries.filter_map(|entry| std::fs::read(entry.path().join("cmdline")).ok());
    lines.filter(|line| *line == format!("sleep\0{mark}\0").into_bytes()).count()
}

fn start(bank: &Bank, mark: &str) -> Child {
    let child = common::command("run --format json --jobs 2")
        .current_dir(bank.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("verify can be started");
    let deadline = Instant::now() + Duration::from_secs(20);
    while sleepers(mark) < 2 {
        assert!(Instant::now() < deadline, "the snippets do not start");
        std::thread::sleep(Duration::from_millis(5));
    }
    child
}

fn wait_until_gone(mark: &str) {
    let deadline = Instant::now() + Duration::from_secs(5);
    while sleepers(mark) > 0 {
        assert!(Instant::now() < deadline, "processes are left behind");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn signals_end_a_run_with_a_partial_report() {
    for (signal, mark) in [(Signal::SIGINT, "5711.1"), (Signal::SIGTERM, "5711.2"), (Signal::SIGHUP, "5711.3")] {
        let bank = hanging(mark);
        let mut child = start(&bank, mark);
        let asked = Instant::now();
        kill(Pid::from_raw(i32::try_from(child.id()).expect("a pid")), signal).expect("it is there");
        let status = child.wait().expect("it ends");
        // A second is promised; a busy machine gets two more.
        assert!(asked.elapsed() < Duration::from_secs(3), "{signal}: {:?}", asked.elapsed());
        assert_eq!(status.code(), Some(128 + signal as i32), "{signal}");
        assert_eq!(sleepers(mark), 0, "{signal}: processes are left behind");

        let mut text = String::new();
        child.stdout.take().expect("a pipe").read_to_string(&mut text).expect("text");
        let report: serde_json::Value = serde_json::from_str(&text).expect("a report");
        assert_eq!(report["stopped"], signal.as_str());
        assert_eq!((&report["summary"]["hold"], &report["summary"]["not-run"]), (&1.into(), &2.into()));
    }
}

/// Killed in a way that it cannot answer, it still leaves nothing behind.
#[test]
fn nothing_outlives_a_killed_coordinator() {
    let mark = "5711.4";
    let bank = hanging(mark);
    let mut child = start(&bank, mark);
    child.kill().expect("it is there");
    child.wait().expect("it ends");
    wait_until_gone(mark);
}

/// A worker that is killed from outside is started anew; the snippet that it was running is named, and run once more.
#[test]
fn a_killed_worker_is_replaced() {
    for step in ["", " --without-layer namespaces"] {
        let bank = Bank::empty().asking(
            "a/b",
            &[
                ("before", "holds", "assert 1 + 0 == 1\n"),
                ("is-interrupted", "holds", "import time\ntime.sleep(1)\nassert 1 + 0 == 1\n"),
                ("later", "holds", "assert 1 + 0 == 1\n"),
            ],
        );
        let mut command = common::command(&format!("run --jobs 1 --format json --control off{step}"));
        let child = command.current_dir(bank.path()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let child = child.expect("verify can be started");
        // Long enough for the first snippet, not for the second.
        std::thread::sleep(Duration::from_millis(600));
        let workers = children_of(child.id());
        assert!(!workers.is_empty(), "a run has workers");
        for worker in workers {
            kill(worker, Signal::SIGKILL).expect("it is there");
        }
        let output = child.wait_with_output().expect("it ends");
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
        assert_eq!(report["summary"]["hold"], 3, "{report:#}");
        let repeated: Vec<bool> = report["claims"]
            .as_array()
            .expect("claims")
            .iter()
            .map(|claim| !claim["evidence"][0]["run"]["repeated"].is_null())
            .collect();
        assert_eq!(repeated, [false, true, false], "{report:#}");
    }
}

/// The processes that a process has started.
fn children_of(process: u32) -> Vec<Pid> {
    let list = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    // Those of other threads are in lists of their own.
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).expect("it is there").flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    let all = lists.fold(list, |all, list| all + " " + &list);
    let mut found: Vec<i32> = all.split_whitespace().filter_map(|pid| pid.parse().ok()).collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(Pid::from_raw).collect()
}
