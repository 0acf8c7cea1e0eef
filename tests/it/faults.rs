//! Faults of the environment: full and read-only disks, refused system calls, signals, parallel runs, a bank that changes.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::common;
use crate::common::{Bank, Said, command, sleepers};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

const PRINTS: &str = "print('seen')\nassert 1 + 1 == 2\n";

/// Runs a shell script in a new mount namespace; `$VERIFY` is the command. Returns `None` if nothing can be mounted here.
fn with_mounts(script: &str, bank: &Bank) -> Option<Said> {
    let is_root = nix::unistd::geteuid().is_root();
    let mut unshare = Command::new("unshare");
    unshare.arg("--mount").args(if is_root { None } else { Some("--map-root-user") });
    let probe = unshare.args(["sh", "-c", "mount -t tmpfs none /mnt"]).output();
    if !probe.is_ok_and(|probe| probe.status.success()) {
        common::skip(common::Need::Mounts, "`unshare --mount` cannot mount a tmpfs");
        return None;
    }
    let mut unshare = Command::new("unshare");
    unshare.arg("--mount").args(if is_root { None } else { Some("--map-root-user") });
    common::usual_environment(&mut unshare);
    unshare.args(["sh", "-ec", script]).env("VERIFY", env!("CARGO_BIN_EXE_verify"));
    Some(bank.run(unshare))
}

#[test]
fn a_full_disk_is_an_error_that_names_the_file_and_keeps_the_old_one() {
    let prints_much = "print('x' * 50_000)\nassert 1 + 0 == 1\n";
    let bank = Bank::empty().asking("a/b", &[("much", "holds", prints_much)]);
    let script = "
        mount -t tmpfs -o size=48k none /mnt
        cp -r verify.toml questions snippets /mnt
        echo '---\nsource: old\n---\nold' > /mnt/snippets/a/b/much.snap
        $VERIFY run --bank /mnt --accept --sandbox off || echo exit $?
        cat /mnt/snippets/a/b/much.snap
        ls -A /mnt/snippets/a/b
        echo report
        echo old > /mnt/report.json
        $VERIFY run --bank /mnt --snapshots check --format json --output /mnt/report.json --sandbox off || echo exit $?
        cat /mnt/report.json; ls -A /mnt";
    let Some(said) = with_mounts(script, &bank) else { return };
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(r"@3\.\d+\.snap", "@[version].snap");
    settings.bind(|| assert_said!(said));
}

#[test]
fn a_read_only_bank_is_an_error_that_names_the_file() {
    let bank = Bank::empty().asking("a/b", &[("prints", "holds", PRINTS)]);
    let script = "
        mount -t tmpfs none /mnt
        cp -r verify.toml questions snippets /mnt
        mount -o remount,ro /mnt
        $VERIFY run --bank /mnt --accept || echo exit $?
        ls -A /mnt/snippets/a/b
        $VERIFY run --bank /mnt --snapshots check -q || echo exit $?";
    let Some(said) = with_mounts(script, &bank) else { return };
    // A read-only bank can still be checked.
    assert_said!(said);
}

/// What was measured is reported although nothing can be written beside the snippets.
#[test]
fn a_report_is_complete_although_no_snapshot_can_be_written() {
    let belief = "numbers = [1]\nassert list(numbers) is numbers\n";
    let bank = Bank::empty().asking("a/b", &[("prints", "holds", PRINTS), ("more", "holds", PRINTS)]);
    let bank = bank.asking("a/c", &[("belief", "holds", belief)]);
    let script = "
        mount -t tmpfs none /mnt
        cp -r verify.toml questions snippets /mnt
        mount -o remount,ro /mnt
        $VERIFY run --bank /mnt a/b/ -q --output said.txt || echo exit $?
        $VERIFY run --bank /mnt a/b/ --accept --format json --output report.json || echo exit $?
        $VERIFY run --bank /mnt --accept -q || echo exit $?";
    let Some(said) = with_mounts(script, &bank) else { return };
    assert_said!(said);
    assert!(bank.read("said.txt").starts_with("a/b/prints\na/b/more\nFAILED  1 question, 2 claims"));
    let report: serde_json::Value = serde_json::from_str(&bank.read("report.json")).expect("a report");
    let output = &report["claims"][0]["evidence"][0]["output"];
    assert_eq!((&output["measured"], &output["pending"]), (&"seen".into(), &serde_json::Value::Null));
    let why = output["not-written"].as_str().expect("a reason");
    assert!(why.contains("prints.snap: Read-only file system"), "{why}");
}

/// Runs `verify` as on a kernel that refuses a system call with `errno`.
pub fn refused(call: libc::c_long, errno: i32, words: &str, bank: &Bank) -> Said {
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};
    let rules = std::collections::BTreeMap::from([(call, Vec::new())]);
    let architecture = std::env::consts::ARCH.try_into().expect("a known processor");
    let refuse = SeccompAction::Errno(errno.unsigned_abs());
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refuse, architecture).expect("a filter");
    let program: BpfProgram = filter.try_into().expect("it compiles");
    let mut verify = command(words);
    // SAFETY: between fork and exec there are only two system calls, on memory that was allocated before.
    unsafe {
        std::os::unix::process::CommandExt::pre_exec(&mut verify, move || {
            seccompiler::apply_filter(&program).map_err(std::io::Error::other)
        });
    }
    bank.run(verify)
}

#[test]
fn without_namespaces_the_reduced_sandbox_is_taken_and_says_what_it_lost() {
    let bank = Bank::empty().asking("a/b", &[("holds", "holds", "assert 1 + 0 == 1\n")]);
    let no_namespaces = |words: &str| refused(libc::SYS_unshare, libc::EPERM, words, &bank);
    // The losses depend on the user and the kernel.
    let run = no_namespaces("run");
    assert_eq!(run.code, Some(0), "{run}");
    assert!(run.stdout.contains("sandbox reduced: Landlock ABI"), "{run}");
    assert!(run.stdout.contains("Operation not permitted") && run.stdout.contains("/dev/shm is shared"), "{run}");
    assert_said!(no_namespaces("run --sandbox require-full"));
    let doctor = no_namespaces("doctor");
    assert_eq!(doctor.code, Some(0), "{doctor}");
    assert!(doctor.stdout.contains("snippets run in the reduced sandbox"), "{doctor}");
    assert!(doctor.stdout.contains("to fix it"), "{doctor}");
}

#[test]
fn without_landlock_nothing_is_run_unless_asked_for_by_name() {
    let bank = Bank::empty().asking("a/b", &[("holds", "holds", "assert 1 + 0 == 1\n")]);
    let no_landlock = |words: &str| refused(libc::SYS_landlock_create_ruleset, libc::ENOSYS, words, &bank);
    assert_said!(no_landlock("run"));
    // Its output lists the Pythons of the machine.
    let doctor = no_landlock("doctor");
    assert_eq!(doctor.code, Some(4), "{doctor}");
    assert!(doctor.stdout.contains("no snippet can be run"), "{doctor}");
    assert_said!(no_landlock("run --sandbox off"));
    // Without namespaces, those are missed first.
    if common::has_full_sandbox() {
        assert_said!(no_landlock("run --sandbox require-full"));
    }
}

#[test]
fn a_signal_at_any_moment_ends_everything_within_a_second() {
    let mark = common::unique_seconds(5711);
    let sleeps = format!("import subprocess\nassert 1 + 0 == 1\nsubprocess.run(['sleep', '{mark}'])\n");
    let mut bank = Bank::empty();
    for number in 0..6 {
        bank = bank.asking(
            &format!("a/q{number}"),
            &[
                ("prints", "holds", PRINTS),
                ("threads", "holds", "import threading, json\nassert 1 + 0 == 1\n"),
                ("sleeps", "holds", &sleeps),
            ],
        );
    }
    // The tests that run beside this one have their temporary files elsewhere.
    let temporary = tempfile::tempdir().expect("a temporary directory");
    for step in ["", " --without-layer namespaces"] {
        for (moment, signal) in (0..24).zip([Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP].into_iter().cycle()) {
            let mut verify = command(&format!("run --jobs 2 --control off{step}"));
            let verify = verify.current_dir(bank.path()).env("TMPDIR", temporary.path());
            let verify = verify.stdout(Stdio::null()).stderr(Stdio::null());
            let mut child = verify.spawn().expect("verify can be started");
            std::thread::sleep(Duration::from_millis(moment * 7));
            let asked = Instant::now();
            kill(Pid::from_raw(i32::try_from(child.id()).expect("a pid")), signal).expect("it is there");
            child.wait().expect("it ends");
            // The promise is one second; a busy machine gets two more.
            assert!(asked.elapsed() < Duration::from_secs(3), "{signal} after {moment}: {:?}", asked.elapsed());
            let deadline = Instant::now() + Duration::from_secs(2);
            while !sleepers(&mark).is_empty() {
                assert!(Instant::now() < deadline, "{signal} after {moment}: processes are left behind");
                std::thread::sleep(Duration::from_millis(2));
            }
        }
    }
    common::wait_for("an empty directory for temporary files", || {
        fs::read_dir(temporary.path()).expect("a directory").next().is_none().then_some(())
    });
    let unfinished: Vec<String> = bank.files("").into_iter().filter(|path| path.contains(".verify-")).collect();
    assert_eq!(unfinished, Vec::<String>::new());
}

#[test]
fn two_runs_in_one_bank_do_not_disturb_each_other() {
    let mut bank = Bank::empty();
    for number in 0..20 {
        bank = bank.asking(&format!("a/q{number}"), &[("prints", "holds", PRINTS)]);
    }
    for words in ["run", "run --accept"] {
        let start = || {
            let mut verify = command(words);
            verify.current_dir(bank.path()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts")
        };
        let runs = [start(), start(), start()];
        for run in runs {
            let output = run.wait_with_output().expect("it ends");
            let code = i32::from(words == "run");
            assert_eq!(output.status.code(), Some(code), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let expected = if words == "run" { ".snap.new" } else { ".snap" };
        assert_eq!(bank.files(expected).len(), 20);
        assert!(bank.files("").iter().all(|path| !path.contains(".verify-")));
    }
    assert_eq!(bank.verify("run").code, Some(0));
}

#[test]
fn what_has_changed_during_the_run_is_not_recorded() {
    let mark = common::unique_seconds(1);
    let slow = format!("import subprocess\nsubprocess.run(['sleep', '{mark}'])\nprint('old')\nassert 1 + 0 == 1\n");
    let bank = Bank::empty().asking("a/b", &[("changes", "holds", &slow), ("stays", "holds", PRINTS)]);
    let mut verify = command("run --accept --format json");
    let verify = verify.current_dir(bank.path()).stdout(Stdio::piped()).stderr(Stdio::null());
    let child = verify.spawn().expect("verify can be started");
    common::wait_for("the snippet runs", || (!sleepers(&mark).is_empty()).then_some(()));
    let bank = bank.with("snippets/a/b/changes.py", "print('new')\nassert 1 + 0 == 1\n");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("a report");
    assert_eq!(report["changed"], serde_json::json!(["snippets/a/b/changes.py"]));
    assert_eq!(bank.files(".snap"), ["snippets/a/b/stays.snap"]);
    assert!(bank.verify("run --accept").stdout.contains("2 hold"));
    assert!(bank.read("snippets/a/b/changes.snap").ends_with("new\n"));
}
