//! `verify watch`, driven in a pseudo-terminal.

use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::common::terminal::Terminal;
use crate::common::{self, Bank};

fn bank() -> Bank {
    Bank::empty()
        .asking(
            "a/b",
            &[("truth", "holds", "one = 1\nassert one + 1 == 2\n"), ("other", "holds", "assert 2 * 2 == 4\n")],
        )
        .asking("a/c", &[("third", "holds", "assert 3 * 3 == 9\n")])
}

/// A terminal in which a bank is watched, with a cache of its own.
struct Watching {
    terminal: Terminal,
    _cache: tempfile::TempDir,
}

/// Watches a bank whose first run is over.
fn watching(bank: &Bank, words: &str, columns: u16) -> Watching {
    let cache = tempfile::tempdir().expect("a directory");
    let mut command = common::command(&format!("watch --color never {words}"));
    command.current_dir(bank.path()).env("XDG_CACHE_HOME", cache.path());
    let terminal = Terminal::start(command, columns, 60);
    terminal.wait_for("end of the keys", |screen| screen.ends_with("quit"));
    Watching { terminal, _cache: cache }
}

impl Deref for Watching {
    type Target = Terminal;

    fn deref(&self) -> &Terminal {
        &self.terminal
    }
}

impl DerefMut for Watching {
    fn deref_mut(&mut self) -> &mut Terminal {
        &mut self.terminal
    }
}

/// Writes a file as an editor does: into a file beside it, which then takes its place.
fn save(bank: &Bank, path: &str, text: &str) {
    let path = bank.path().join(path);
    let beside = path.with_extension("tmp");
    fs::write(&beside, text).expect("a file");
    fs::rename(beside, path).expect("a file");
}

/// The screen without what differs from run to run.
fn steady(text: &str) -> String {
    let mut steady = String::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let is_time = |at: usize| words.get(at + 1).is_some_and(|unit| unit.starts_with("ms;") || *unit == "s");
        let words = words.iter().enumerate().map(|(at, word)| if is_time(at) { "<time>" } else { *word });
        steady += &words.collect::<Vec<_>>().join(" ");
        steady.push('\n');
    }
    steady.replace(&newest(), "<newest>")
}

fn newest() -> String {
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", "assert 1 + 1 == 2\n")]);
    bank.report("")["lanes"][0]["version"].as_str().expect("a version").to_owned()
}

#[test]
fn a_save_runs_what_depends_on_it() {
    let bank = bank();
    let mut terminal = watching(&bank, "", 80);
    let first = terminal.text();
    assert!(first.starts_with("ok  2 questions, 3 claims"), "{first}");
    save(&bank, "snippets/a/b/truth.py", "one = 2\nassert one + 1 == 2\n");
    let failed = terminal.wait_for_text("FAILED  1 question, 1 claim ");
    assert!(failed.contains("VERDICT DIFFERS a/b/truth") && failed.contains("one     = 2"), "{failed}");
    // Written in place, as a shell does it.
    fs::write(bank.path().join("snippets/a/b/truth.py"), "one = 1\nassert one + 1 == 2\n").expect("a file");
    terminal.wait_for_text("ok  1 question, 1 claim ");
    // A question runs with all its claims, and the settings run everything.
    save(&bank, "questions/a/b.toml", &bank.read("questions/a/b.toml"));
    terminal.wait_for_text("ok  1 question, 2 claims");
    save(&bank, "verify.toml", "python = \">=3.10\"\nmutants = 0\n[limits]\ntimeout = 9\n");
    terminal.wait_for_text("ok  2 questions, 3 claims");
    terminal.press("q");
    assert_eq!(terminal.terminal.end(), Some(0));
}

#[test]
fn what_fails_elsewhere_is_not_forgotten() {
    let bank = bank();
    let mut terminal = watching(&bank, "", 80);
    save(&bank, "snippets/a/b/truth.py", "one = 2\nassert one + 1 == 2\n");
    terminal.wait_for_text("FAILED  1 question, 1 claim ");
    save(&bank, "snippets/a/c/third.py", "assert 3 * 4 == 12\n");
    let screen = terminal.wait_for_text("still failing: a/b/truth");
    assert!(screen.starts_with("ok  1 question, 1 claim "), "{screen}");
    terminal.press("f");
    terminal.wait_for_text("VERDICT DIFFERS a/b/truth");
    terminal.press("\n");
    terminal.wait_for_text("FAILED  2 questions, 3 claims");
    terminal.press("q");
    assert_eq!(terminal.terminal.end(), Some(0));
}

#[test]
fn a_bank_that_is_broken_for_a_moment_is_waited_for() {
    let bank = bank();
    let mut terminal = watching(&bank, "", 80);
    let good = bank.read("questions/a/b.toml");
    save(&bank, "questions/a/b.toml", &good.replace("claim = \"truth\"", "claim = truth"));
    terminal.wait_for_text("the bank is malformed");
    save(&bank, "questions/a/b.toml", &good);
    terminal.wait_for_text("ok  1 question, 2 claims");
    // A whole topic goes and comes back, as in a checkout.
    fs::rename(bank.path().join("snippets"), bank.path().join("elsewhere")).expect("a folder");
    terminal.wait_for_text("malformed");
    fs::rename(bank.path().join("elsewhere"), bank.path().join("snippets")).expect("a folder");
    terminal.wait_for_text("ok  2 questions, 3 claims");
    save(&bank, "snippets/a/c/third.py", "assert 3 * 4 == 12\n");
    terminal.wait_for_text("ok  1 question, 1 claim ");
    terminal.press("q");
    assert_eq!(terminal.terminal.end(), Some(0));
}

#[test]
fn outputs_are_recorded_by_a_key() {
    let bank = bank();
    let mut terminal = watching(&bank, "", 80);
    save(&bank, "snippets/a/b/truth.py", "print('seen')\nassert 1 + 1 == 2\n");
    terminal.wait_for_text("OUTPUT DIFFERS a/b/truth");
    assert!(bank.has("snippets/a/b/truth.snap.new"));
    terminal.press("a");
    terminal.wait_for_text("recorded snippets/a/b/truth.snap");
    assert!(bank.has("snippets/a/b/truth.snap") && !bank.has("snippets/a/b/truth.snap.new"));
    terminal.press("q");
    assert_eq!(terminal.terminal.end(), Some(0));
}

#[test]
fn a_filter_can_be_given_while_it_watches() {
    let bank = bank();
    let mut terminal = watching(&bank, "a/b", 80);
    terminal.wait_for_text("ok  1 question, 2 claims");
    save(&bank, "snippets/a/c/third.py", "assert 3 * 4 == 12\n");
    terminal.wait_for_text("nothing that a claim depends on has changed");
    terminal.press("/");
    terminal.wait_for_text("filter (empty for the whole bank):");
    terminal.press("third\n");
    terminal.wait_for_text("ok  1 question, 1 claim ");
    save(&bank, "snippets/a/c/third.py", "assert 3 * 4 == 13\n");
    terminal.wait_for_text("FAILED  1 question, 1 claim ");
    terminal.press("/");
    terminal.wait_for_text("filter (empty for the whole bank):");
    terminal.press("nothing-like-it\n");
    terminal.wait_for_text("no claim matches `nothing-like-it`");
    terminal.press("\u{3}");
    assert_eq!(terminal.terminal.end(), Some(0));
}

#[test]
fn the_screen_fits_a_narrow_terminal_and_follows_its_size() {
    let bank = bank();
    let mut terminal = watching(&bank, "", 40);
    insta::assert_snapshot!("narrow", steady(&terminal.text()));
    terminal.resize(80, 60);
    terminal.wait_for_text("a accept · r review · f run failures · Enter run all · / filter · q quit");
    insta::assert_snapshot!("wide", steady(&terminal.text()));
    terminal.press("\u{3}");
    assert_eq!(terminal.terminal.end(), Some(0));
}

/// A log has no screen to clear and no keys.
#[test]
fn without_a_terminal_reports_follow_one_another() {
    let bank = bank();
    let mut command = common::command("watch");
    let output = tempfile::NamedTempFile::new().expect("a file");
    command.current_dir(bank.path()).stdout(output.reopen().expect("a file")).stderr(Stdio::null());
    let mut child = command.spawn().expect("verify can be started");
    let text = || fs::read_to_string(output.path()).expect("a file");
    common::wait_for("the first report", || text().contains("watching the bank").then_some(()));
    write_late(&bank.path().join("snippets/a/c/third.py"), "assert 3 * 4 == 12\n");
    common::wait_for("the second report", || text().contains("ok  1 question, 1 claim ").then_some(()));
    let pid = nix::unistd::Pid::from_raw(i32::try_from(child.id()).expect("a pid"));
    nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGTERM).expect("it is there");
    let asked = Instant::now();
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert!(asked.elapsed() < Duration::from_secs(5));
    assert!(!text().contains('\u{1b}') && !text().contains("q quit"), "{}", text());
}

/// Writes a file in two steps with a pause between them, during which it is empty.
fn write_late(path: &Path, text: &str) {
    fs::write(path, "").expect("a file");
    std::thread::sleep(Duration::from_millis(100));
    fs::write(path, text).expect("a file");
}

#[test]
fn outputs_are_reviewed_one_by_one() {
    let bank = bank().with("snippets/a/c/third.py", "print(3)\nassert 3 * 3 == 9\n");
    let mut terminal = watching(&bank, "", 80);
    terminal.press("r");
    terminal.wait_for_text("1 of 1  a/c/third");
    terminal.press("a");
    terminal.wait_for("a run of what failed", |screen| screen.contains("1 claim") && screen.ends_with("quit"));
    assert!(bank.has("snippets/a/c/third.snap"));
    // The keys are those of the watch again.
    terminal.press("q");
    assert_eq!(terminal.terminal.end(), Some(0));
}
