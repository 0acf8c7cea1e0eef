//! User and group ids: those that a snippet sees, and one that belongs to nobody if `verify` runs as root.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use nix::fcntl::{OFlag, openat};
use nix::sys::stat::Mode;
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{AccessFlags, ForkResult, Gid, Uid, access, fork, setgroups, setresgid, setresuid};
use verify_protocol::sandbox::Setup;

use super::obstacle::{Obstacle, step};
use crate::proc::{self, ProcFs};
use crate::process::exit_now;

/// The uid and gid that a snippet sees.
pub const INSIDE: u32 = 1000;
/// Ids that belong to nobody: systemd assigns them to services for as long as they run, and to no user
/// (systemd.io/UIDS-GIDS).
const NOBODYS: std::ops::RangeInclusive<u32> = 61_184..=65_519;

/// Whether this process is root and can become a user that owns nothing.
pub fn can_become_nobody() -> bool {
    nix::unistd::geteuid().is_root() && is_mapped(*NOBODYS.start())
}

/// Whether an id is mapped in the user namespace in which this process was started.
fn is_mapped(id: u32) -> bool {
    proc::is_mapped(&fs::read_to_string("/proc/self/uid_map").unwrap_or_default(), id)
}

/// An id that belongs to no user. Workers that run at the same time have different ones.
pub fn nobodys_id(number: u32) -> u32 {
    let count = NOBODYS.end() - NOBODYS.start() + 1;
    // Workers of one run have consecutive numbers; runs differ by the process that started the worker.
    let run = nix::unistd::getppid().as_raw().unsigned_abs().wrapping_mul(31);
    let mut ids = (0..count).map(|step| NOBODYS.start() + run.wrapping_add(number).wrapping_add(step) % count);
    let is_free = |id: &u32| !matches!(nix::unistd::User::from_uid(Uid::from_raw(*id)), Ok(Some(_)));
    ids.find(is_free).unwrap_or(*NOBODYS.start())
}

/// Changes all ids of this process.
pub fn become_id(id: u32) -> Result<(), Obstacle> {
    let (uid, gid) = (Uid::from_raw(id), Gid::from_raw(id));
    step("groups", setgroups(&[]))?;
    step("group id", setresgid(gid, gid, gid))?;
    step("user id", setresuid(uid, uid, uid))
}

/// Makes a user namespace by `make`, and maps this process's ids into it.
pub fn map_into(proc: &ProcFs, make: impl FnOnce() -> Result<(), Obstacle>) -> Result<(), Obstacle> {
    let (uid, gid) = (nix::unistd::geteuid(), nix::unistd::getegid());
    make()?;
    let write = |file: &'static str, text: &str| {
        let written = openat(proc, format!("self/{file}").as_str(), OFlag::O_WRONLY | OFlag::O_CLOEXEC, Mode::empty())
            .map_err(io::Error::from)
            .and_then(|fd| File::from(fd).write_all(text.as_bytes()));
        written.map_err(|source| Obstacle::Mapping { file, source })
    };
    write("setgroups", "deny")?;
    write("uid_map", &format!("{INSIDE} {uid} 1\n"))?;
    write("gid_map", &format!("{INSIDE} {gid} 1\n"))
}

/// Becomes a user that owns nothing, for the reduced step. Returns whether it did: this process must be root, and such a
/// user must be able to run the interpreter.
pub fn become_nobody(setup: &Setup) -> Result<bool, Obstacle> {
    let id = nobodys_id(setup.number);
    if !can_become_nobody() || !is_mapped(id) || !can_run(id, setup)? {
        return Ok(false);
    }
    if let Some(base) = &setup.base {
        let (uid, gid) = (Some(Uid::from_raw(id)), Some(Gid::from_raw(id)));
        nix::unistd::chown(base, uid, gid)?;
    }
    become_id(id)?;
    Ok(true)
}

/// Whether a user with this id could run the interpreter and read what it needs. A child tries it.
fn can_run(id: u32, setup: &Setup) -> nix::Result<bool> {
    // SAFETY: the process has one thread.
    match unsafe { fork() }? {
        ForkResult::Child => {
            let is_readable = |path: &PathBuf| !path.exists() || access(path, AccessFlags::R_OK).is_ok();
            let is_executable = |path: &Path| access(path, AccessFlags::X_OK).is_ok();
            let reaches_base = setup.base.as_ref().and_then(|base| base.parent()).is_none_or(is_executable);
            // Existence is checked before and after: a path that root alone can see does not exist for the other user.
            let there: Vec<&PathBuf> = setup.readable.iter().filter(|path| path.exists()).collect();
            let can = become_id(id).is_ok()
                && is_executable(&setup.executable)
                && reaches_base
                && there.into_iter().all(|path| path.exists() && is_readable(path));
            exit_now(i32::from(!can))
        }
        ForkResult::Parent { child } => Ok(matches!(waitpid(child, None)?, WaitStatus::Exited(_, 0))),
    }
}
