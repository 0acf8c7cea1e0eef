//! Signals that end a run: it ends within a second, reports what is done, and leaves nothing behind.

use crate::common;
use std::io::Read;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::common::{Bank, sleepers};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// A bank with one claim that ends at once and two that hang, each in a `sleep` for `mark` seconds.
fn hanging(mark: &str) -> Bank {
    let hangs = format!(
        "import subprocess\nassert 1 + 0 == 1\nprint('hangs', flush=True)\nsubprocess.run(['sleep', '{mark}'])\n"
    );
    Bank::empty().asking(
        "a/b",
        &[("done", "holds", "assert 1 + 0 == 1\n"), ("hangs-one", "holds", &hangs), ("hangs-two", "holds", &hangs)],
    )
}

fn start(bank: &Bank, mark: &str) -> Child {
    let child = common::command("run --format json --jobs 2")
        .current_dir(bank.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("verify can be started");
    common::wait_for("both snippets hang", || (sleepers(mark).len() == 2).then_some(()));
    child
}

#[test]
fn signals_end_a_run_with_a_partial_report() {
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        let mark = common::unique_seconds(5711);
        let bank = hanging(&mark);
        let mut child = start(&bank, &mark);
        let asked = Instant::now();
        kill(Pid::from_raw(i32::try_from(child.id()).expect("a pid")), signal).expect("it is there");
        let status = child.wait().expect("it ends");
        // The promise is one second; a busy machine gets two more.
        assert!(asked.elapsed() < Duration::from_secs(3), "{signal}: {:?}", asked.elapsed());
        assert_eq!(status.code(), Some(128 + signal as i32), "{signal}");
        assert_eq!(sleepers(&mark), Vec::<i32>::new(), "{signal}: processes are left behind");

        let mut text = String::new();
        child.stdout.take().expect("a pipe").read_to_string(&mut text).expect("text");
        let report: serde_json::Value = serde_json::from_str(&text).expect("a report");
        assert_eq!(report["stopped"], signal.as_str());
        assert_eq!((&report["summary"]["hold"], &report["summary"]["not-run"]), (&1.into(), &2.into()));
    }
}

/// SIGKILL gives the coordinator no chance to clean up, but still leaves no process behind.
#[test]
fn nothing_outlives_a_killed_coordinator() {
    let mark = common::unique_seconds(5711);
    let bank = hanging(&mark);
    let mut child = start(&bank, &mark);
    child.kill().expect("it is there");
    child.wait().expect("it ends");
    common::wait_for("the end of the processes of the snippets", || sleepers(&mark).is_empty().then_some(()));
}

/// A worker that is killed from outside is replaced. The snippet that it was running runs again, and the report says so.
#[test]
fn a_killed_worker_is_replaced() {
    for step in ["", " --without-layer namespaces"] {
        let mark = common::unique_seconds(1);
        let sleeps = format!("import subprocess\nsubprocess.run(['sleep', '{mark}'])\nassert 1 + 0 == 1\n");
        let bank = Bank::empty().asking(
            "a/b",
            &[
                ("before", "holds", "assert 1 + 0 == 1\n"),
                ("is-interrupted", "holds", &sleeps),
                ("later", "holds", "assert 1 + 0 == 1\n"),
            ],
        );
        let mut command = common::command(&format!("run --jobs 1 --format json --control off{step}"));
        let child = command.current_dir(bank.path()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let child = child.expect("verify can be started");
        common::wait_for("the second snippet runs", || (!sleepers(&mark).is_empty()).then_some(()));
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

/// Lists the child processes of a process.
fn children_of(process: u32) -> Vec<Pid> {
    let list = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    // Each thread has a list of its own.
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).expect("it is there").flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    let all = lists.fold(list, |all, list| all + " " + &list);
    let mut found: Vec<i32> = all.split_whitespace().filter_map(|pid| pid.parse().ok()).collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(Pid::from_raw).collect()
}
