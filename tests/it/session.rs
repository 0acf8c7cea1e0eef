//! The public entry point of a run: a session can be run again, and leaves nothing behind.

use crate::common;
use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::process::Command;
use std::time::Duration;

use crate::common::Bank;
use verify::cache::controls::Control;
use verify::record::{self, Mode, Written};
use verify::report::Report;
use verify::run::{Cancel, IdleWorkers};
use verify::session::{JobResult, Rerun, Run, RunConfig, Session, Silent};
use verify_protocol::sandbox::Step;

fn config() -> RunConfig {
    RunConfig { jobs: 2, control: Control::All, places: common::places(), ..RunConfig::default() }
}

fn bank() -> Bank {
    Bank::empty().asking(
        "a/b",
        &[
            ("holds", "holds", "assert 1 + 1 == 2\n"),
            ("prints", "holds", "print('seen')\nassert 1 + 1 == 2\n"),
            ("raises", "holds", "assert 1 + 0 == 1\nopen('missing.txt')\n"),
        ],
    )
}

/// What a report says, less what depends on time.
fn findings(run: &Run<'_>) -> serde_json::Value {
    let rerun = Rerun::of(None, &config());
    let mut report = serde_json::to_value(Report::new(run, &Written::default(), &rerun, Duration::ZERO)).expect("JSON");
    for claim in report["claims"].as_array_mut().expect("claims") {
        for field in ["wall-seconds", "cpu-seconds", "peak-kib"] {
            claim["evidence"][0]["run"][field] = 0.into();
        }
    }
    report
}

/// Runs the test below in a process of its own, where no other test opens descriptors or starts processes.
#[test]
fn a_session_can_be_run_again() {
    let me = std::env::current_exe().expect("a path");
    let words = ["--exact", "session::run_twice_in_a_process_of_its_own", "--ignored", "--test-threads=1"];
    let output = Command::new(me).args(words).output().expect("the tests can be started");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
#[ignore = "run by `a_session_can_be_run_again`"]
fn run_twice_in_a_process_of_its_own() {
    let directory = bank();
    let bank = verify::bank::load(directory.path()).expect("the bank loads");
    let session = Session::open(&bank, &[], config()).expect("a Python");
    let before = (entries("/proc/self/fd"), children());
    let mut seen = Vec::new();
    let mut left = Vec::new();
    for _ in 0..3 {
        let cancel = Cancel::default();
        let run = session.run(&cancel, &Silent).expect("it runs");
        seen.push(findings(&run));
        drop(run);
        // The cancellation is kept: it must not keep the workers' sockets.
        left.push((entries("/proc/self/fd"), children()));
        assert!(!cancel.is_set());
    }
    assert_eq!(seen[0]["summary"]["failures"]["endings"]["raised"], 1);
    assert!(seen[1] == seen[0] && seen[2] == seen[0], "{:#} {:#}", seen[0], seen[2]);
    assert!(left.iter().all(|left| *left == before), "{left:?} instead of {before:?}");
    drop(session);

    // With idle workers, the second run and the third use the processes of the first.
    let idle = IdleWorkers::default();
    let session =
        Session::open(&bank, &[], RunConfig { idle: Some(idle.clone()), jobs: 1, ..config() }).expect("a Python");
    let mut processes = Vec::new();
    for _ in 0..3 {
        let run = session.run(&Cancel::default(), &Silent).expect("it runs");
        assert!(findings(&run) == seen[0], "{:#} {:#}", seen[0], findings(&run));
        if run.sandbox.as_ref().is_some_and(|sandbox| sandbox.step == Step::Full) {
            processes.push(children());
        }
    }
    assert!(processes.iter().all(|each| each.len() == 2 && *each == processes[0]), "{processes:?}");
    drop((session, idle));
    assert_eq!((entries("/proc/self/fd"), children()), before);
}

/// Stopping a run leaves the session as it was.
#[test]
fn a_session_can_be_run_after_it_was_stopped() {
    let directory = bank();
    let bank = verify::bank::load(directory.path()).expect("the bank loads");
    let session = Session::open(&bank, &[], RunConfig { max_failures: NonZeroUsize::new(1), jobs: 1, ..config() })
        .expect("a Python");
    let cancel = Cancel::default();
    cancel.set();
    let run = session.run(&cancel, &Silent).expect("it ends");
    assert!(run.stopped.is_some() && run.pythons[0].results.iter().all(Option::is_none));
    for _ in 0..2 {
        let run = session.run(&Cancel::default(), &Silent).expect("it runs");
        assert!(run.pythons[0].results.iter().any(Option::is_some));
    }
}

/// Recording is a value: the run is not changed by it.
#[test]
fn what_was_recorded_is_returned() {
    let directory = bank();
    let bank = verify::bank::load(directory.path()).expect("the bank loads");
    let session = Session::open(&bank, &["prints".to_owned()], config()).expect("a Python");
    let run = session.run(&Cancel::default(), &Silent).expect("it runs");
    let versions = &run.pythons[0].plan.jobs[0].versions;
    let Some(JobResult::Judged(judgement)) = &run.pythons[0].results[0] else { panic!("it was run") };
    let written = record::record(&run, Mode::Pend);
    assert!(written.failed.is_empty() && written.recorded.is_empty(), "{written:?}");
    let output = written.output("a/b/prints", versions, &judgement.output).expect("it was written");
    assert_eq!(output.pending.as_deref(), Some(std::path::Path::new("snippets/a/b/prints.snap.new")));
    assert!(!output.is_accepted && written.output("a/b/holds", versions, "").is_none());
    let written = record::record(&run, Mode::Accept);
    assert!(written.output("a/b/prints", versions, &judgement.output).unwrap().is_accepted);
    assert_eq!(written.recorded, [std::path::Path::new("snippets/a/b/prints.snap")]);
    assert!(directory.has("snippets/a/b/prints.snap"));
}

fn entries(directory: &str) -> usize {
    std::fs::read_dir(directory).expect("it is there").count()
}

/// The processes that this one has started and not waited for.
fn children() -> BTreeSet<String> {
    let tasks = std::fs::read_dir("/proc/self/task").expect("it is there").flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}
