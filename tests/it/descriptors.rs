//! The descriptors that the processes of a worker hold: those that `src/worker/main.rs` lists, however many runs there were.

use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::common::{Bank, command};

/// How long the last snippet of a bank waits to be inspected.
const PATIENCE: Duration = Duration::from_secs(30);

/// The processes below a process, and how many descriptors each of them holds.
fn descriptors_below(process: u32) -> Vec<usize> {
    let children = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten().flat_map(|thread| {
        let list = fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        list.split_whitespace().filter_map(|child| child.parse().ok()).collect::<Vec<u32>>()
    });
    let mut found = Vec::new();
    for child in children {
        found.extend(fs::read_dir(format!("/proc/{child}/fd")).map(Iterator::count).ok());
        found.extend(descriptors_below(child));
    }
    found.sort_unstable();
    found
}

/// Runs so many snippets that share an import in one worker, and returns the descriptors of its processes during the last run.
fn during_the_last_of(runs: usize) -> Vec<usize> {
    let mut bank = Bank::empty();
    for number in 1..runs {
        bank = bank.asking(
            &format!("a/q{number:03}"),
            &[("quick", "holds", "import dataclasses\nassert dataclasses.MISSING\n")],
        );
    }
    let sleeps = "import dataclasses\nimport time\nassert time.sleep(60) is None\n";
    bank = bank.asking("b/last", &[("sleeps", "holds", sleeps)]);
    let mut verify = command("run --jobs 1 --control off");
    // A descriptor that `verify` inherits from whatever started it does not reach the worker.
    let inherited = fs::File::open("/dev/null").expect("there is one");
    let inherited = nix::fcntl::fcntl(&inherited, nix::fcntl::FcntlArg::F_DUPFD(50)).expect("it can be copied");
    let mut child = verify
        .current_dir(bank.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("verify can be started");
    nix::unistd::close(inherited).expect("it is open");
    // The last snippet sleeps as soon as the processes stay the same for a while.
    let deadline = Instant::now() + PATIENCE;
    let (mut last, mut since) = (Vec::new(), Instant::now());
    while last.len() < 3 || since.elapsed() < Duration::from_secs(2) {
        assert!(Instant::now() < deadline, "the processes do not settle: {last:?}");
        std::thread::sleep(Duration::from_millis(50));
        let found = descriptors_below(child.id());
        if found != last {
            (last, since) = (found, Instant::now());
        }
    }
    child.kill().and_then(|()| child.wait()).expect("it ends");
    last
}

#[test]
fn no_run_leaves_a_descriptor_behind() {
    // Enough that they share a stage, and fewer than are worth a worker that only compiles.
    let (first, last) = (during_the_last_of(3), during_the_last_of(25));
    assert_eq!(first, last);
    let sandbox = Bank::empty().asking("a/b", &[("holds", "holds", "assert 1 + 0 == 1\n")]).report("");
    if sandbox["sandbox"]["step"] == "full" {
        // The snippet, the keeper, the worker, and the stage during the run.
        assert_eq!(first, [3, 5, 7, 10]);
    } else {
        eprintln!("SKIPPED in part: there is no full sandbox here");
    }
}
