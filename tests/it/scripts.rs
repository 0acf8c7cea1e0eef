//! The scripts of `ci/`, on machines that commands of the same name on PATH stand for.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::common::{self, Said};

/// A machine without CPython 3.14 and 3.15, on which some commands are replaced.
struct Machine {
    root: TempDir,
}

/// A python that is none.
const MISSING: &str = "exit 1";

impl Machine {
    fn new() -> Machine {
        let machine = Machine { root: tempfile::tempdir().expect("a directory") };
        // The script leaves this machine with `unshare`. This one prints the command that would be run.
        let unshare =
            "case $2 in\ntrue) exit ;;\ndebootstrap) shift; exec \"$@\" ;;\nesac\nshift 10; printf '<%s>' \"$@\"; echo";
        machine
            .having("python3.14", MISSING)
            .having("python3.15", MISSING)
            .having("id", "echo 0")
            .having("apt-get", "echo 'https://mirror.example/debian'")
            .having("unshare", unshare)
    }

    /// Replaces a command by a shell script.
    fn having(self, name: &str, script: &str) -> Machine {
        let file = self.bin().join(name);
        fs::create_dir_all(self.bin()).expect("a directory");
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("a command");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("it is ours");
        self
    }

    fn bin(&self) -> PathBuf {
        self.root.path().join("bin")
    }

    /// The directories that debootstrap was asked to fill, one for each time.
    fn roots_made(&self) -> usize {
        fs::read_to_string(self.root.path().join("made")).map_or(0, |made| made.lines().count())
    }

    fn with_pythons(&self, command: &[&str]) -> Command {
        let mut script = Command::new(common::repository().join("ci/with-pythons.sh"));
        script.args(command).current_dir(self.root.path()).stdin(Stdio::null());
        script.env("PATH", format!("{}:/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin", self.bin().display()));
        for variable in ["PYENV_ROOT", "UV_PYTHON_INSTALL_DIR", "XDG_DATA_HOME", "HOME"] {
            script.env(variable, self.root.path().join("empty"));
        }
        script.env("XDG_CACHE_HOME", self.root.path().join("cache"));
        script
    }

    fn says(&self, command: &[&str]) -> Said {
        let output = self.with_pythons(command).output().expect("the script can be started");
        Said::of(output, self.root.path(), "[machine]")
    }
}

/// A debootstrap that takes a moment, and notes that it was called. Its target is its fourth argument.
fn debootstrap(machine: Machine) -> Machine {
    let script =
        format!("echo \"$4\" >>'{}'; sleep 0.3; mkdir -p \"$4/mnt\"", machine.root.path().join("made").display());
    machine.having("debootstrap", &script)
}

#[test]
fn a_machine_that_has_the_newest_pythons_runs_the_command_itself() {
    let machine = Machine::new().having("python3.14", "exit 0").having("python3.15", "exit 0");
    let said = machine.says(&["printf", "<%s>", "two words", "", "*"]);
    assert_eq!((said.code, said.stdout.as_str(), said.stderr.as_str()), (Some(0), "<two words><><*>", ""), "{said}");
    assert_eq!(machine.says(&["sh", "-c", "exit 7"]).code, Some(7));
    let status = machine.with_pythons(&["sh", "-c", "kill -TERM $$"]).status().expect("it can be started");
    assert_eq!(status.signal(), Some(15), "{status}");
    assert_eq!(machine.says(&[]).code, Some(2));
}

#[test]
fn one_of_the_newest_pythons_is_not_enough() {
    let machine = debootstrap(Machine::new()).having("python3.14", "exit 0");
    assert!(machine.says(&["true"]).code == Some(0) && machine.roots_made() == 1);
}

#[test]
fn the_root_is_made_once_and_entered() {
    let machine = debootstrap(Machine::new());
    let calls: Vec<_> = (0..2)
        .map(|_| {
            let mut call = machine.with_pythons(&["printf", "two words", ""]);
            call.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the script can be started")
        })
        .collect();
    for call in calls {
        let said = String::from_utf8(call.wait_with_output().expect("it ends").stdout).expect("text");
        assert!(said == "<printf><two words><>\n", "{said}");
    }
    assert_eq!(machine.roots_made(), 1);
    // The second time there is nothing to install, and nothing to say.
    let said = machine.says(&["true"]);
    assert!(said.stdout == "<true>\n" && said.stderr.is_empty() && machine.roots_made() == 1, "{said}");
}

#[test]
fn a_root_that_cannot_be_made_is_one_line_and_code_4() {
    let broken = |script: &str| Machine::new().having("debootstrap", script);
    let cases = [
        (Machine::new().having("id", "echo 1000"), "only root"),
        (Machine::new().having("unshare", "exit 1"), "refuses a mount namespace"),
        (broken("exit 0").having("apt-get", "true"), "apt has no mirror"),
        (broken("echo 'E: no such suite'; exit 1"), "debootstrap failed: E: no such suite (see "),
    ];
    for (machine, why) in cases {
        let said = machine.says(&["echo", "it runs"]);
        let lines: Vec<&str> = said.stderr.lines().filter(|line| !line.contains(", once")).collect();
        assert!(said.code == Some(4) && said.stdout.is_empty() && lines.len() == 1, "{said}");
        assert!(lines[0].starts_with("ci: CPython 3.14 or 3.15 is missing, and ") && lines[0].contains(why), "{said}");
    }
    // What was begun is not taken for a root the next time.
    let machine = broken("mkdir -p \"$4\"; exit 1");
    assert_eq!([machine.says(&["true"]).code, machine.says(&["true"]).code], [Some(4), Some(4)]);
}
