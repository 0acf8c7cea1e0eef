//! Ctrl-C and its kin: an end within a second, a partial report, and nothing left behind.

mod common;

use std::io::Read;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use common::Bank;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// A bank with a claim that is done at once and some that hang, with a child process of a name of its own.
fn hanging(mark: &str) -> Bank {
    let hangs =
        format!("import subprocess\nassert 1 == 1\nprint('hangs', flush=True)\nsubprocess.run(['sleep', '{mark}'])\n");
    Bank::empty().asking(
        "a/b",
        &[("done", "holds", "assert 1 == 1\n"), ("hangs-one", "holds", &hangs), ("hangs-two", "holds", &hangs)],
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

/// A worker that is killed from outside is started anew, and its snippet is run once more.
#[test]
fn a_killed_worker_is_replaced() {
    let bank = Bank::empty().asking(
        "a/b",
        &[(
            "kills-its-stage-once",
            "holds",
            "import os, signal, pathlib\nmark = pathlib.Path('/tmp') / f'verify-test-{os.getuid()}-once'\nassert 1 == 1\nif not mark.exists():\n    mark.touch()\n    os.kill(os.getppid(), signal.SIGKILL)\n    signal.pause()\nmark.unlink()\n",
        )],
    );
    let report = bank.report("");
    assert_eq!(report["summary"]["hold"], 1, "{report:#}");
}
