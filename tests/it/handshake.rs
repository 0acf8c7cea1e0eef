//! The handshake of coordinator and worker: a peer of another version is named, and nothing that it sends is decoded.

use std::fs;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::common::{Bank, command, interpreters, worker};
use verify_protocol::handshake::{Greeting, MESSAGES};

/// Runs `verify` with `script` in the place of the worker, and returns its output and the path of the worker.
fn with_worker(script: &str) -> (Output, String) {
    let bank = Bank::empty().asking("a/b", &[("holds", "holds", "assert 1 + 0 == 1\n")]);
    // The worker is searched for beside `verify`. Hard links need the same file system.
    let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a directory");
    let (verify, fake) = (directory.path().join("verify"), directory.path().join("verify-worker"));
    fs::hard_link(env!("CARGO_BIN_EXE_verify"), &verify).expect("a link");
    fs::write(&fake, script).expect("a script");
    fs::set_permissions(&fake, fs::Permissions::from_mode(0o755)).expect("a mode");
    let usual = command("run");
    let mut other = Command::new(verify);
    other.args(usual.get_args()).env_clear().stdin(Stdio::null()).current_dir(bank.path());
    other.envs(usual.get_envs().filter_map(|(name, value)| Some((name, value?))));
    (other.output().expect("verify can be started"), fake.display().to_string())
}

/// A script that sends these bytes to the coordinator and waits for it to close the socket.
fn sends(bytes: &[u8]) -> String {
    let escaped = bytes.iter().fold(String::new(), |text, byte| format!("{text}\\{byte:03o}"));
    format!("#!/bin/sh\nunset LD_PRELOAD\nprintf '{escaped}' >&0\ncat >/dev/null\n")
}

#[test]
fn a_worker_of_another_version_is_named_with_the_command_that_rebuilds_it() {
    let own = Greeting::own();
    let newer = Greeting { messages: MESSAGES + 1, ..own.clone() };
    let older = Greeting { package: "0.0.9".to_owned(), ..own.clone() };
    for other in [newer, older] {
        // The frame behind the greeting is one that must not be decoded.
        let mut bytes = other.encode().to_vec();
        bytes.extend([1, 0, 0, 0, 2]);
        let (output, path) = with_worker(&sends(&bytes));
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{errors}");
        for part in [path, own.to_string(), other.to_string(), "cargo build --release --package verify-worker".into()] {
            assert!(errors.contains(&part), "{part} is missing: {errors}");
        }
    }
}

#[test]
fn a_worker_from_before_greetings_is_named_with_the_command_that_rebuilds_it() {
    let ends = "#!/bin/sh\necho 'verify-worker: a frame of 1769104758 bytes' >&2\nexit 4\n".to_owned();
    let sends_a_frame = sends(&[40; 64]);
    for (script, reason) in [(ends, "a frame of 1769104758 bytes"), (sends_a_frame, "found other bytes")] {
        let (output, path) = with_worker(&script);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(4), "{errors}");
        assert!(errors.contains(&path) && errors.contains(reason), "{errors}");
        assert!(errors.contains("cargo build --release --package verify-worker"), "{errors}");
    }
}

#[test]
fn a_worker_refuses_a_coordinator_of_another_version() {
    let (mut ours, theirs) = UnixStream::pair().expect("a socket");
    let interpreter = interpreters().swap_remove(0);
    let mut child = Command::new(worker())
        .env_clear()
        .env("LD_PRELOAD", &interpreter.libpython)
        .stdin(Stdio::from(OwnedFd::from(theirs)))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .current_dir(Path::new("/"))
        .spawn()
        .expect("the worker can be started");
    let other = Greeting { messages: MESSAGES + 1, ..Greeting::own() };
    // A frame that is no `Setup`, which it must not look at.
    ours.write_all(&[&other.encode()[..], &[1, 0, 0, 0, 99]].concat()).expect("it reads");
    let mut errors = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut errors).expect("it prints text");
    assert_eq!(child.wait().expect("it ends").code(), Some(4), "{errors}");
    assert!(errors.contains(&other.to_string()) && errors.contains(&Greeting::own().to_string()), "{errors}");
    let mut greeting = [0; 32];
    ours.read_exact(&mut greeting).expect("it has sent its own");
    assert_eq!(Greeting::decode(&greeting), Some(Greeting::own()));
}
