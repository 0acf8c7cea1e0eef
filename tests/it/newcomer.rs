//! The newcomer's path: from an empty directory to a change that can be sent, by the commands that the README names.

use std::fs;

use crate::common::terminal::Terminal;
use crate::common::{self, Bank};

/// Makes a bank, writes a question, corrects it in `verify watch`, reviews it, and commits.
#[test]
fn from_an_empty_directory_to_a_pull_request() {
    let directory = tempfile::tempdir().expect("a directory");
    let cache = tempfile::tempdir().expect("a directory");
    let made = common::command("init bank").current_dir(directory.path()).output().expect("it starts");
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    let bank = Bank::copy_at(&directory.path().join("bank"));
    bank.git(&["init", "--quiet"]);
    bank.git(&["add", "."]);
    bank.git(&["commit", "--quiet", "--message", "Start a bank"]);

    // A question with a first claim, which runs as it is.
    let mut command = common::command("new lists/sorting --claim sort-returns-none");
    command.args(["--question", "What does `list.sort` return?", "--says", "`list.sort` returns `None`."]);
    let new = bank.run(command);
    assert_eq!(new.code, Some(0), "{new}");
    assert_eq!(bank.verify("check").code, Some(0));

    // A save that breaks the claim is seen, and so is the one that mends it.
    let snippet = bank.path().join("snippets/lists/sorting/sort-returns-none.py");
    let mut command = common::command("watch lists/sorting --color never");
    command.current_dir(bank.path()).env_remove("CI").env("XDG_CACHE_HOME", cache.path());
    let mut watch = Terminal::start(command, 80, 40);
    watch.wait_for("end of the keys", |screen| screen.ends_with("quit"));
    fs::write(&snippet, "numbers = [2, 1]\nassert numbers.sort() == [1, 2]\n").expect("a file");
    watch.wait_for_text("FAILED");
    fs::write(
        &snippet,
        "numbers = [2, 1]\nassert numbers.sort() is None\nassert numbers == [1, 2]\nprint('sorted', numbers)\n",
    )
    .expect("a file");
    // The run before shows a list as well.
    watch.wait_for_text("sorted [1, 2]");
    watch.press("q");
    assert_eq!(watch.end(), Some(0));

    // What it printed is looked at and accepted, and the change is described for the pull request.
    let mut command = common::command("review --color never");
    command.current_dir(bank.path());
    let mut review = Terminal::start(command, 80, 40);
    review.wait_for_text("1 of 1");
    review.press("a");
    assert_eq!(review.end(), Some(0));
    let said = bank.verify("run");
    assert_eq!(said.code, Some(0), "{said}");
    let said = bank.verify("diff --format markdown");
    assert!(said.code == Some(0) && said.stdout.contains("lists/sorting/sort-returns-none"), "{said}");
    bank.git(&["add", "."]);
    bank.git(&["commit", "--quiet", "--message", "Say what list.sort returns"]);
    assert_eq!(bank.verify("run --changed=HEAD~1 --strict").code, Some(0));
    assert_eq!(bank.verify("fmt --check").code, Some(0));
}
