//! Landlock: which files a snippet's process can open, and whom it can send signals to.

use std::error::Error;
use std::os::fd::{OwnedFd, RawFd};
use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access, AccessFs, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, Scope,
};
use verify_protocol::message::{SCRATCH_DIRECTORY, SCRIPT_DIRECTORY};
use verify_protocol::sandbox::{SCRATCH, SCRIPTS, Setup};

/// The newest interface that this was tested with; the kernel takes what it knows of it.
const TESTED: ABI = ABI::V6;

/// System directories, for the interpreter's shared libraries, locales and time zones, and for the programs that a
/// snippet may start.
pub const SYSTEM: [&str; 9] =
    ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store"];
/// Files of `/etc` that the C library and Python look at, none of them a secret.
pub const CONFIGURATION: [&str; 6] =
    ["/etc/ld.so.cache", "/etc/alternatives", "/etc/mime.types", "/etc/protocols", "/etc/services", "/etc/ssl/certs"];
/// Those that name this machine's users and hosts; a root directory of its own has others.
const ACCOUNTS: [&str; 4] = ["/etc/passwd", "/etc/group", "/etc/nsswitch.conf", "/etc/hosts"];
/// Devices that give nothing and keep nothing.
pub const DEVICES: [&str; 5] = ["/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"];

/// The version of Landlock's interface in force, and the rules for a snippet's process. They are of the directories that
/// are there now: one that is made anew needs new rules, where it is not on a file system of its own.
///
/// # Errors
/// Where the kernel has no Landlock.
pub fn ruleset(setup: &Setup) -> Result<(u8, OwnedFd), Box<dyn Error>> {
    let version = verify_protocol::sandbox::landlock();
    if version == 0 {
        return Err("the kernel has no Landlock".into());
    }
    let read = AccessFs::from_read(TESTED);
    let all = AccessFs::from_all(TESTED);
    let mut ruleset = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(all)?
        .scope(Scope::from_all(TESTED))?
        .create()?;
    let mut allow = |path: &Path, access: BitFlags<AccessFs>| -> Result<(), Box<dyn Error>> {
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
            // A rule for a directory holds for what is mounted below it, also when that is mounted anew; one for the place
            // of the mount itself would not.
            let parent = Path::new(SCRATCH).parent().unwrap_or(Path::new("/"));
            allow(parent, all)?;
            allow(Path::new("/dev"), all)?;
            allow(Path::new(SCRIPTS), read)?;
            allow(Path::new("/etc"), read)?;
            // There is nothing in this root that must not be seen.
            allow(Path::new("/"), AccessFs::ReadDir.into())?;
        }
    }
    let fd: Option<OwnedFd> = ruleset.into();
    Ok((version.min(TESTED as u8), fd.ok_or("the kernel has no Landlock")?))
}

/// Takes the rules on, for good.
pub fn restrict(ruleset: RawFd) -> nix::Result<()> {
    // SAFETY: takes a descriptor and flags; a wrong one is an error.
    super::check(unsafe { libc::syscall(libc::SYS_landlock_restrict_self, ruleset, 0) }).map(drop)
}
