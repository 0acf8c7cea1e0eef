//! The scheduler, tested with an executor that runs nothing: it runs every job once, in the order of the plan if there is
//! one thread, exclusive jobs alone, and it stops when asked to.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use verify::bank;
use verify::cache::closures::Closures;
use verify::plan::{self, Plan};
use verify::python::{Label, MachinePaths};
use verify::run::Examined;
use verify::run::{self, Cancel, Executor, Fault, Lane, Outcome};
use verify::select::Selector;
use verify_protocol::message::{Import, Task};
use verify_protocol::observation::{Ending, Observation};

use crate::common;
use crate::common::Bank;

/// Logs the jobs that it gets and lets everything pass.
struct Fake<'a> {
    log: &'a Log,
}

#[derive(Default)]
struct Log {
    ran: Mutex<Vec<(Vec<Vec<Import>>, String)>>,
    now: AtomicUsize,
    most: AtomicUsize,
    /// A job does not end before so many ran at once, as a busy machine may start the threads late.
    gather: AtomicUsize,
    exclusive_met_others: AtomicUsize,
}

impl Executor for Fake<'_> {
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault> {
        let now = self.log.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.log.most.fetch_max(now, Ordering::SeqCst);
        if task.source.contains("exclusive = true") && now > 1 {
            self.log.exclusive_met_others.fetch_add(1, Ordering::SeqCst);
        }
        self.log.ran.lock().unwrap().push((stages.to_vec(), task.file_name.clone()));
        std::thread::sleep(Duration::from_millis(2));
        let gather = self.log.gather.load(Ordering::SeqCst);
        common::wait_for("all threads run a job", || (self.log.most.load(Ordering::SeqCst) >= gather).then_some(()));
        self.log.now.fetch_sub(1, Ordering::SeqCst);
        if task.source.contains("# fault") {
            return Err(Fault::Reported("broken".into()));
        }
        Ok(passed())
    }

    fn run_elsewhere(&mut self, _: Task) -> Result<Observation, Fault> {
        Err(Fault::Reported("nothing is examined here".into()))
    }

    fn machine(&self) -> Arc<MachinePaths> {
        Arc::default()
    }
}

/// Runs a job once, as a run does in which nothing is due.
fn once<E: Executor>(executor: &mut E, stages: &[Vec<Import>], task: Task) -> Result<Examined, Fault> {
    let observation = Box::new(executor.run(stages, task)?);
    Ok(Examined { observation, unexplained: None, machine: executor.machine() })
}

fn passed() -> Observation {
    Observation {
        ending: Ending::Passed,
        stdout: Vec::new(),
        stderr: Vec::new(),
        script: String::new(),
        scratch: String::new(),
        asserts: 1,
        failed: None,
        explanation: None,
        wall: Duration::ZERO,
        cpu: Duration::ZERO,
        peak_kib: 0,
        control: None,
        repeated: None,
    }
}

/// Creates a bank of one question whose claims have these snippets.
fn bank(snippets: &[(&str, &str)]) -> (Bank, bank::Bank) {
    let claims: Vec<(&str, &str, &str)> = snippets.iter().map(|(name, text)| (*name, "holds", *text)).collect();
    let directory = Bank::empty().asking("a/b", &claims);
    let loaded = bank::load(directory.path()).unwrap_or_else(|problems| panic!("{problems:?}"));
    (directory, loaded)
}

fn plan_of(bank: &bank::Bank) -> Plan<'_> {
    let selected = Selector::default().select(bank).expect("not empty").claims;
    plan::plan(bank, &selected, &"3.12".parse::<Label>().unwrap().into(), &Closures::default())
}

fn run_fake(bank: &bank::Bank, plan: &Plan<'_>, threads: usize, log: &Log) -> Vec<Option<Outcome>> {
    let lane = lane(bank, plan, log);
    run::run(&[lane], threads, &Cancel::default(), keep).expect("it runs").remove(0)
}

/// Keeps every outcome, and goes on.
fn keep(_: usize, _: usize, outcome: Outcome) -> (Outcome, ControlFlow<()>) {
    (outcome, ControlFlow::Continue(()))
}

fn lane<'a>(bank: &'a bank::Bank, plan: &'a Plan<'a>, log: &'a Log) -> Lane<'a, Fake<'a>> {
    Lane::new(plan, || Ok(Fake { log }), |fake, stages, job| once(fake, stages, plan.task(bank, job)))
}

#[test]
fn every_job_is_run_once_and_answered_in_its_place() {
    let texts: Vec<(String, String)> = (0..100)
        .map(|number| {
            let import = ["import json\n", "import asyncio\nimport json\n", "", "import asyncio\n"][number % 4];
            let fault = if number % 10 == 3 { "# fault\n" } else { "" };
            (format!("c{number:02}"), format!("{import}{fault}assert {number} + 0 == {number}\n"))
        })
        .collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let (_directory, bank) = bank(&texts);
    let plan = plan_of(&bank);
    for threads in [1, 4] {
        let log = Log { gather: threads.into(), ..Log::default() };
        let outcomes = run_fake(&bank, &plan, threads, &log);
        let mut names: Vec<String> = log.ran.lock().unwrap().iter().map(|(_, name)| name.clone()).collect();
        names.sort();
        let all: Vec<String> = (0..100).map(|number| format!("c{number:02}.py")).collect();
        assert_eq!(names, all);
        for (number, outcome) in outcomes.iter().enumerate() {
            assert_eq!(matches!(outcome, Some(Outcome::Fault(_))), number % 10 == 3, "{number}: {outcome:?}");
        }
        assert_eq!(log.most.load(Ordering::SeqCst), threads, "all threads work, and no more");
    }
}

#[test]
fn exclusive_jobs_run_last_and_alone() {
    let alone = "# /// script\n# [tool.verify]\n# exclusive = true\n# ///\nassert 1 + 0 == 1\n";
    let mut texts = vec![("alone-one", alone), ("alone-two", alone)];
    let names: Vec<String> = (0..40).map(|number| format!("shared-{number}")).collect();
    texts.extend(names.iter().map(|name| (name.as_str(), "assert 1 + 0 == 1\n")));
    let (_directory, bank) = bank(&texts);
    let log = Log::default();
    run_fake(&bank, &plan_of(&bank), 4, &log);
    assert_eq!(log.exclusive_met_others.load(Ordering::SeqCst), 0);
    let ran = log.ran.lock().unwrap();
    assert_eq!(ran.len(), 42);
    assert!(ran[40..].iter().all(|(_, name)| name.starts_with("alone")), "{:?}", &ran[38..]);
}

#[test]
fn a_run_that_is_stopped_leaves_the_rest_not_run() {
    let names: Vec<String> = (0..60).map(|number| format!("c{number}")).collect();
    let texts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "assert 1 + 0 == 1\n")).collect();
    let (_directory, bank) = bank(&texts);
    let plan = plan_of(&bank);
    let log = Log::default();
    let cancel = Cancel::default();
    let seen = AtomicUsize::new(0);
    let done = |_: usize, _: usize, outcome: Outcome| {
        let is_last = seen.fetch_add(1, Ordering::SeqCst) == 4;
        (outcome, if is_last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    };
    let outcomes = run::run(&[lane(&bank, &plan, &log)], 1, &cancel, done).expect("it runs").remove(0);
    let ran = outcomes.iter().filter(|outcome| matches!(outcome, Some(Outcome::Examined(_)))).count();
    assert_eq!((ran, outcomes.len()), (5, 60));
}

#[test]
fn an_executor_that_does_not_start_is_told_once() {
    let (_directory, bank) = bank(&[("one", "assert 1 + 0 == 1\n"), ("two", "assert 1 + 0 == 1\n")]);
    let plan = plan_of(&bank);
    let start = || -> Result<Fake<'_>, Fault> { Err(Fault::Reported("no Python".into())) };
    let lane = Lane::new(&plan, start, |fake, stages, job| once(fake, stages, plan.task(&bank, job)));
    let result = run::run(&[lane], 2, &Cancel::default(), keep);
    assert_eq!(result.err().map(|fault| fault.to_string()).as_deref(), Some("no Python"));
}

/// A thread stays in a lane while the lane has jobs left, and it has one executor at a time.
#[test]
fn lanes_share_the_threads_and_stay_together() {
    let names: Vec<String> = (0..96).map(|number| format!("c{number:02}")).collect();
    let texts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "assert 1 + 0 == 1\n")).collect();
    let (_directory, bank) = bank(&texts);
    let plan = plan_of(&bank);
    for (threads, most_starts) in [(1, 4), (2, 5), (4, 7)] {
        let logs: Vec<Log> = (0..4).map(|_| Log::default()).collect();
        let (starts, alive, most_alive) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        let lanes: Vec<Lane<'_, Counted<'_>>> = logs
            .iter()
            .map(|log| {
                let start = || {
                    starts.fetch_add(1, Ordering::SeqCst);
                    most_alive.fetch_max(alive.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    Ok(Counted { fake: Fake { log }, alive: &alive, most_alive: &most_alive, threads })
                };
                Lane::new(&plan, start, |fake, stages, job| once(fake, stages, plan.task(&bank, job)))
            })
            .collect();
        let outcomes = run::run(&lanes, threads, &Cancel::default(), keep).expect("it runs");
        for (log, outcomes) in logs.iter().zip(&outcomes) {
            let ran: BTreeSet<String> = log.ran.lock().unwrap().iter().map(|(_, name)| name.clone()).collect();
            assert_eq!((ran.len(), log.ran.lock().unwrap().len()), (96, 96), "each job once in each lane");
            assert!(outcomes.iter().all(|outcome| matches!(outcome, Some(Outcome::Examined(_)))));
        }
        let starts = starts.load(Ordering::SeqCst);
        assert!((4..=most_starts).contains(&starts), "{starts} executors for 4 lanes on {threads} threads");
        assert_eq!(most_alive.load(Ordering::SeqCst), threads, "as many as threads, and no more");
    }
}

/// An executor that is counted while it is alive.
struct Counted<'a> {
    fake: Fake<'a>,
    alive: &'a AtomicUsize,
    most_alive: &'a AtomicUsize,
    threads: usize,
}

impl Executor for Counted<'_> {
    fn run(&mut self, stages: &[Vec<Import>], task: Task) -> Result<Observation, Fault> {
        let all = || (self.most_alive.load(Ordering::SeqCst) >= self.threads).then_some(());
        common::wait_for("all threads have an executor", all);
        self.fake.run(stages, task)
    }

    fn run_elsewhere(&mut self, task: Task) -> Result<Observation, Fault> {
        self.fake.run_elsewhere(task)
    }

    fn machine(&self) -> Arc<MachinePaths> {
        self.fake.machine()
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.alive.fetch_sub(1, Ordering::SeqCst);
    }
}

/// An exclusive job runs alone even if other lanes still have jobs.
#[test]
fn exclusive_jobs_of_all_lanes_run_last_and_alone() {
    let alone = "# /// script\n# [tool.verify]\n# exclusive = true\n# ///\nassert 1 + 0 == 1\n";
    let mut texts = vec![("alone", alone)];
    let names: Vec<String> = (0..20).map(|number| format!("shared-{number}")).collect();
    texts.extend(names.iter().map(|name| (name.as_str(), "assert 1 + 0 == 1\n")));
    let (_directory, bank) = bank(&texts);
    let plan = plan_of(&bank);
    let log = Log::default();
    let lanes: Vec<Lane<'_, Fake<'_>>> = (0..3).map(|_| lane(&bank, &plan, &log)).collect();
    run::run(&lanes, 4, &Cancel::default(), keep).expect("it runs");
    assert_eq!(log.exclusive_met_others.load(Ordering::SeqCst), 0);
    let ran = log.ran.lock().unwrap();
    assert_eq!(ran.len(), 63);
    assert!(ran[60..].iter().all(|(_, name)| name == "alone.py"), "{:?}", &ran[58..]);
}

/// Shows the interpreter that each snippet is forked from, as the modules that its stages have imported.
#[test]
fn snippets_share_the_interpreters_that_have_their_imports() {
    let (_directory, bank) = bank(&[
        ("nothing", "assert 1 + 0 == 1\n"),
        ("free", "import sys, os\nassert 1 + 0 == 1\n"),
        ("async-one", "import asyncio\nassert 1 + 0 == 1\n"),
        ("async-two", "\"\"\"Docstring.\"\"\"\nfrom asyncio import gather, run\nassert 1 + 0 == 1\n"),
        ("async-and-json", "import json\nimport asyncio\nassert 1 + 0 == 1\n"),
        ("async-and-json-too", "import asyncio, json\nassert 1 + 0 == 1\n"),
        ("only-one-has-csv", "import csv\nassert 1 + 0 == 1\n"),
        ("not-at-the-top", "assert 1 + 0 == 1\nimport json\n"),
        ("switched-off", "# /// script\n# [tool.verify]\n# preload = false\n# ///\nimport json\nassert 1 + 0 == 1\n"),
        ("seen", "import this, json\nassert 1 + 0 == 1\n"),
        ("futures-one", "from concurrent.futures import ThreadPoolExecutor\nassert 1 + 0 == 1\n"),
        ("futures-two", "from concurrent.futures import ThreadPoolExecutor\nassert 1 + 0 == 1\n"),
    ]);
    let log = Log::default();
    run_fake(&bank, &plan_of(&bank), 1, &log);
    let describe = |stages: &Vec<Vec<Import>>| {
        let stage = |imports: &Vec<Import>| {
            let one = |import: &Import| match &import.name {
                Some(name) => format!("{}.{name}", import.module),
                None => import.module.clone(),
            };
            imports.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        stages.iter().map(stage).collect::<Vec<_>>().join(" > ")
    };
    let ran = log.ran.lock().unwrap();
    let shared: BTreeMap<&str, String> =
        ran.iter().map(|(stages, name)| (name.trim_end_matches(".py"), describe(stages))).collect();
    let text: Vec<String> = shared.iter().map(|(name, stages)| format!("{name}: {stages}")).collect();
    insta::assert_snapshot!(text.join("\n"));
}
