//! Asks an interpreter about itself by running it.
//!
//! An executable that is only believed to be a Python is run here, outside of any sandbox. It gets a deadline, a limit on its
//! output, no input and none of the user's variables but those that the shims of version managers need.

use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, killpg};
use nix::sys::wait::{Id, WaitPidFlag, WaitStatus, waitid};
use nix::unistd::Pid;

use super::remedy::remedy;
use super::{Interpreter, Label, SearchPaths, Unfit, Version};

/// How long an interpreter may take to answer. It takes 10 ms, and a shim of pyenv some 100 ms.
const ANSWER_TIME: Duration = Duration::from_secs(5);
/// How many bytes an answer may have. Seven paths of the greatest length that Linux allows fit.
const ANSWER_SIZE: usize = 32 << 10;
/// How often a process that keeps silent is checked for its end.
const INTERVAL: Duration = Duration::from_millis(2);
/// The variables that a shim of a version manager needs to find the interpreter.
const PASSED_ON: [&str; 4] = ["PATH", "HOME", "PYENV_ROOT", "PYENV_VERSION"];

/// Why an executable gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    #[error("cannot run it: {0}")]
    NotRun(#[source] std::io::Error),
    #[error("it did not answer within {} s", ANSWER_TIME.as_secs())]
    TooSlow,
    #[error("it printed more than {ANSWER_SIZE} bytes")]
    TooLong,
    #[error("it does not answer as a Python does")]
    NotAPython,
}

/// Asks the interpreter at `executable` for its version, build and libpython. It is for interpreters whose files don't tell.
///
/// # Errors
/// If a worker cannot embed it, or it doesn't answer.
pub(super) fn ask(executable: &Path, paths: &SearchPaths) -> Result<Interpreter, Unfit> {
    const QUESTIONS: &str = "import sys, sysconfig as c\n\
        print(sys.implementation.name, *sys.version_info[:2])\n\
        print(c.get_config_var('LIBDIR')); print(c.get_config_var('INSTSONAME'))\n\
        print(c.get_config_var('Py_ENABLE_SHARED')); print(c.get_config_var('Py_GIL_DISABLED'))\n\
        print(c.get_config_var('Py_DEBUG')); print(sys.executable)\n";
    let answer = run(executable, QUESTIONS, ANSWER_TIME)?;
    let lines: Vec<&str> = answer.lines().collect();
    let [about, directory, name, shared, gil_disabled, debug, real] = lines.as_slice() else {
        return Err(NoAnswer::NotAPython.into());
    };
    let about: Vec<&str> = about.split(' ').collect();
    let ["cpython", major, minor] = about.as_slice() else { return Err(Unfit::NotCPython) };
    let version: Version = format!("{major}.{minor}").parse().map_err(|_| NoAnswer::NotAPython)?;
    if version < Version::OLDEST {
        return Err(Unfit::TooOld);
    }
    if *debug == "1" {
        return Err(Unfit::Debug);
    }
    let label = Label { version, free_threaded: *gil_disabled == "1" };
    paths.check_worker(label)?;
    let libpython = Path::new(directory).join(name);
    if *shared != "1" || !libpython.is_file() {
        return Err(Unfit::NotShared { label, remedy: remedy(Some(label)) });
    }
    Ok(Interpreter { executable: PathBuf::from(real), version, free_threaded: label.free_threaded, libpython })
}

/// Asks the interpreter at `executable` for its version with the micro version, `3.13.0`; `None` if it doesn't answer.
pub fn full_version(executable: &Path) -> Option<String> {
    let answer = run(executable, "import platform; print(platform.python_version())", ANSWER_TIME).ok()?;
    let version = answer.trim();
    // More than a version is not one.
    let is_version = version.starts_with(|c: char| c.is_ascii_digit()) && version.len() < 100;
    is_version.then(|| crate::text::printable(version))
}

/// Runs a program text and returns what it prints.
fn run(executable: &Path, program: &str, time: Duration) -> Result<String, NoAnswer> {
    let deadline = Instant::now() + time;
    let mut child = Command::new(executable)
        .args(["-I", "-S", "-c", program])
        .env_clear()
        .envs(PASSED_ON.iter().filter_map(|name| std::env::var_os(name).map(|value| (name, value))))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        // So that what it starts ends with it.
        .process_group(0)
        .spawn()
        .map_err(NoAnswer::NotRun)?;
    let answer = match child.stdout.take() {
        Some(stdout) => read(&child, stdout, deadline),
        None => Err(NoAnswer::NotAPython),
    };
    // Its number is still taken, as nobody has waited for it.
    killpg(pid(&child), Signal::SIGKILL).ok();
    child.wait().map_err(NoAnswer::NotRun)?;
    answer.map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Reads until the process has ended. A process that it has left behind may keep the pipe open.
fn read(child: &Child, mut stdout: ChildStdout, deadline: Instant) -> Result<Vec<u8>, NoAnswer> {
    let mut answer = Vec::new();
    let mut is_open = true;
    loop {
        let has_ended = has_ended(child);
        while is_open && is_readable(&stdout, if has_ended { Duration::ZERO } else { INTERVAL }) {
            let mut piece = [0; 4096];
            match stdout.read(&mut piece).map_err(NoAnswer::NotRun)? {
                0 => is_open = false,
                length => answer.extend_from_slice(&piece[..length]),
            }
            if answer.len() > ANSWER_SIZE {
                return Err(NoAnswer::TooLong);
            }
            if Instant::now() > deadline {
                return Err(NoAnswer::TooSlow);
            }
        }
        if has_ended {
            return Ok(answer);
        }
        if Instant::now() > deadline {
            return Err(NoAnswer::TooSlow);
        }
        if !is_open {
            std::thread::sleep(INTERVAL);
        }
    }
}

fn pid(child: &Child) -> Pid {
    Pid::from_raw(i32::try_from(child.id()).unwrap_or_default())
}

/// Returns whether a child has ended, without waiting for it.
fn has_ended(child: &Child) -> bool {
    let flags = WaitPidFlag::WEXITED | WaitPidFlag::WNOHANG | WaitPidFlag::WNOWAIT;
    !matches!(waitid(Id::Pid(pid(child)), flags), Ok(WaitStatus::StillAlive))
}

/// Returns whether something can be read within `time`; the end of the file counts.
fn is_readable(stdout: &ChildStdout, time: Duration) -> bool {
    let mut polled = [PollFd::new(stdout.as_fd(), PollFlags::POLLIN)];
    let timeout = PollTimeout::try_from(time).unwrap_or(PollTimeout::ZERO);
    poll(&mut polled, timeout).is_ok_and(|ready| ready > 0)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    /// Runs a shell script in the place of an interpreter.
    fn run_script(script: &str, time: Duration) -> Result<String, NoAnswer> {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("python");
        fs::write(&path, format!("#!/bin/sh\n{script}")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        // Another test may fork while the file is open for writing; then it is busy until that one executes.
        loop {
            match run(&path, "", time) {
                Err(NoAnswer::NotRun(error)) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                    std::thread::sleep(INTERVAL);
                }
                result => return result,
            }
        }
    }

    const LONG: Duration = Duration::from_secs(30);
    const SHORT: Duration = Duration::from_millis(200);

    #[test]
    fn the_answer_is_what_it_prints() {
        assert_eq!(run_script("echo yes; echo no >&2", LONG).unwrap(), "yes\n");
        assert_eq!(run_script("cat", LONG).unwrap(), "", "its input is empty");
        assert!(matches!(run(Path::new("/nowhere"), "", LONG), Err(NoAnswer::NotRun(_))));
    }

    #[test]
    fn an_interpreter_has_a_deadline() {
        let started = Instant::now();
        assert!(matches!(run_script("exec sleep 600", SHORT), Err(NoAnswer::TooSlow)));
        assert!(matches!(run_script("exec >&-; exec sleep 600", SHORT), Err(NoAnswer::TooSlow)));
        assert!(matches!(run_script("while :; do echo; sleep 0.01; done", SHORT), Err(NoAnswer::TooSlow)));
        assert!(started.elapsed() < LONG);
    }

    #[test]
    fn what_it_leaves_behind_is_not_waited_for() {
        let started = Instant::now();
        assert_eq!(run_script("sleep 600 & echo yes", LONG).unwrap(), "yes\n");
        assert!(started.elapsed() < LONG);
    }

    #[test]
    fn an_answer_has_a_limit() {
        let started = Instant::now();
        assert!(matches!(
            run_script("while :; do echo 0123456789012345678901234567890123456789; done", LONG),
            Err(NoAnswer::TooLong)
        ));
        assert!(started.elapsed() < LONG);
    }

    #[test]
    fn variables_of_the_user_are_not_passed_on() {
        // Cargo sets this one for every test.
        assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some());
        assert_eq!(run_script("echo \"$CARGO_MANIFEST_DIR,${PATH:+path}\"", LONG).unwrap(), ",path\n");
    }
}
