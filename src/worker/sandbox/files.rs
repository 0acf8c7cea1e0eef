//! Landlock: the files that a snippet's process can open, and the processes that it can signal.

use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access, AccessFs, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, Scope,
};
use nix::errno::Errno;
use verify_protocol::message::{SCRATCH_DIRECTORY, SCRIPT_DIRECTORY};
use verify_protocol::sandbox::{SCRATCH, SCRIPTS, Setup};

use super::obstacle::Obstacle;

/// The newest interface that was tested. A kernel with an older one enforces what it knows.
const TESTED: ABI = ABI::V6;

/// Directories of the system: shared libraries, locales and time zones for the interpreter, and programs that a snippet may
/// start.
pub const SYSTEM: [&str; 9] =
    ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"];
/// Files of `/etc` that the C library and Python read. None of them is secret.
pub const CONFIGURATION: [&str; 6] =
    ["/etc/ld.so.cache", "/etc/alternatives", "/etc/mime.types", "/etc/protocols", "/etc/services", "/etc/ssl/certs"];
/// Files that name the users and hosts of the machine. The root directory of the full sandbox has its own ones.
const ACCOUNTS: [&str; 4] = ["/etc/passwd", "/etc/group", "/etc/nsswitch.conf", "/etc/hosts"];
/// Devices that reveal nothing and keep nothing.
pub const DEVICES: [&str; 5] = ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"];

/// Makes the rules for a snippet's process, and returns them with the version of Landlock's interface that they use. They hold
/// for the directories that exist now: one that is replaced needs new rules, unless it is a file system of its own.
///
/// # Errors
/// When the kernel has no Landlock.
pub fn ruleset(setup: &Setup) -> Result<(u8, OwnedFd), Obstacle> {
    let version = verify_protocol::sandbox::landlock();
    if version == 0 {
        return Err(Obstacle::NoLandlock);
    }
    let read = AccessFs::from_read(TESTED);
    let all = AccessFs::from_all(TESTED);
    let mut ruleset = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(all)?
        .scope(Scope::from_all(TESTED))?
        .create()?;
    let mut allow = |path: &Path, access: BitFlags<AccessFs>| -> Result<(), Obstacle> {
        // What does not exist needs no rule.
        let Ok(fd) = PathFd::new(path) else { return Ok(()) };
        let access = if path.is_dir() { access } else { access & AccessFs::from_file(TESTED) };
        (&mut ruleset).add_rule(PathBeneath::new(fd, access))?;
        Ok(())
    };
    let system = SYSTEM.iter().chain(&CONFIGURATION).map(PathBuf::from);
    for path in system.chain(setup.readable.iter().cloned()) {
        allow(&path, read)?;
    }
    match &setup.base {
        Some(base) => {
            allow(&base.join(SCRIPT_DIRECTORY), read)?;
            allow(&base.join(SCRATCH_DIRECTORY), all)?;
            allow(Path::new("/dev/shm"), all)?;
            for path in DEVICES.iter().chain(&ACCOUNTS) {
                let access = if path.starts_with("/dev") { all } else { read };
                allow(Path::new(path), access)?;
            }
        }
        None => {
            // A rule for a directory also holds for what is mounted below it later. A rule for the mount point itself would
            // not.
            let parent = Path::new(SCRATCH).parent().unwrap_or(Path::new("/"));
            allow(parent, all)?;
            allow(Path::new("/dev"), all)?;
            allow(Path::new(SCRIPTS), read)?;
            allow(Path::new("/etc"), read)?;
            // Nothing in this root directory must stay unseen.
            allow(Path::new("/"), AccessFs::ReadDir.into())?;
        }
    }
    let fd: Option<OwnedFd> = ruleset.into();
    Ok((version.min(TESTED as u8), fd.ok_or(Obstacle::NoLandlock)?))
}

/// Confines the calling thread by the rules, for good.
pub fn restrict(ruleset: BorrowedFd<'_>) -> nix::Result<()> {
    // SAFETY: takes a descriptor and flags; a wrong one is an error.
    Errno::result(unsafe { libc::syscall(libc::SYS_landlock_restrict_self, ruleset.as_raw_fd(), 0) }).map(drop)
}
