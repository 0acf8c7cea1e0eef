//! Namespaces, the root directory in them, ids and capabilities.

use std::error::Error;
use std::ffi::{CStr, CString};
use std::fs::{self, File};
use std::io::Write;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{OFlag, openat};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::signal::Signal;
use nix::sys::stat::Mode;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, Gid, Uid, fork, setgroups, setresgid, setresuid};
use verify_protocol::sandbox::{Layer, Limits, SCRATCH, SCRIPTS, Setup};

use super::check;
use super::files::{CONFIGURATION, DEVICES, SYSTEM};

/// The uid and gid that a snippet sees.
const INSIDE: u32 = 1000;
/// Where POSIX shared memory and semaphores are.
pub const SHARED_MEMORY: &str = "/dev/shm";
/// Ids that belong to nobody: systemd gives them to services for the time that they run, and to no user
/// (systemd.io/UIDS-GIDS).
const NOBODYS: std::ops::RangeInclusive<u32> = 61_184..=65_519;

/// Makes a mount read-only that is there already.
const READ_ONLY: MsFlags = MsFlags::MS_REMOUNT
    .union(MsFlags::MS_BIND)
    .union(MsFlags::MS_RDONLY)
    .union(MsFlags::MS_NOSUID)
    .union(MsFlags::MS_NODEV);

/// Puts the calling process into namespaces of its own, on a small read-only root directory; its next child will be pid 1
/// of them.
pub fn enter(setup: &Setup, proc: &File) -> Result<(), Box<dyn Error>> {
    let mut kinds = CloneFlags::CLONE_NEWUSER
        | CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWIPC
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWCGROUP;
    if !setup.without.contains(&Layer::Network) {
        kinds |= CloneFlags::CLONE_NEWNET;
    }
    if nix::unistd::geteuid().is_root() && is_mapped(*NOBODYS.start()) {
        // The kernel does not limit the processes of root, and what root alone may read has to be there.
        step("the kernel makes no mount namespace", unshare(CloneFlags::CLONE_NEWNS))?;
        make_root(setup)?;
        become_id(nobodys_id(setup.number))?;
        // The files of `/proc/self` belong to root otherwise.
        nix::sys::prctl::set_dumpable(true)?;
        map_ids(proc, || step("the kernel makes no user namespace", unshare(kinds)))?;
    } else {
        map_ids(proc, || step("the kernel makes no user namespace", unshare(kinds)))?;
        make_root(setup)?;
    }
    step("host name", nix::unistd::sethostname("sandbox"))
}

/// Names the step that failed, so that a person can look for what forbids it.
fn step(what: &str, result: nix::Result<()>) -> Result<(), Box<dyn Error>> {
    result.map_err(|errno| format!("{what}: {}", errno.desc()).into())
}

/// Forks; the child goes on as pid 1 of the namespaces, the caller stays as their keeper: it ends when the child does, and
/// kills it, and with it everything in the namespaces, when the coordinator is gone.
pub fn keep(socket: &UnixStream) -> Result<(), Box<dyn Error>> {
    // SAFETY: the process has one thread.
    match unsafe { fork() }? {
        ForkResult::Child => {
            nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
            Ok(())
        }
        ForkResult::Parent { child } => {
            let ended = crate::process::process_descriptor(child)?;
            loop {
                let mut polled = [
                    PollFd::new(ended.as_fd(), PollFlags::POLLIN),
                    // Only the end of the stream: what it carries is for the child.
                    PollFd::new(socket.as_fd(), PollFlags::empty()),
                ];
                match poll(&mut polled, PollTimeout::NONE) {
                    Ok(_) => {}
                    Err(Errno::EINTR) => continue,
                    Err(errno) => return Err(errno.into()),
                }
                if polled[1].any().unwrap_or(false) && !polled[0].any().unwrap_or(false) {
                    // It sees the end too, and gets a moment to end by itself.
                    let mut ending = [PollFd::new(ended.as_fd(), PollFlags::POLLIN)];
                    if poll(&mut ending, PollTimeout::from(200u8)) != Ok(1) {
                        nix::sys::signal::kill(child, Signal::SIGKILL).ok();
                    }
                }
                if !matches!(waitpid(child, Some(WaitPidFlag::WNOHANG)), Ok(WaitStatus::StillAlive)) {
                    crate::process::exit_now(0);
                }
            }
        }
    }
}

/// Forks a process that is pid 1 of a pid namespace inside the caller's, by `fork`, and puts the caller's later children
/// back into its own.
pub fn fork_above<T>(fork: impl FnOnce() -> T, is_child: impl Fn(&T) -> bool) -> nix::Result<T> {
    unshare(CloneFlags::CLONE_NEWPID)?;
    let forked = fork();
    if !is_child(&forked) {
        let own = crate::process::process_descriptor(nix::unistd::getpid()).map_err(|_| Errno::last())?;
        setns(own, CloneFlags::CLONE_NEWPID)?;
    }
    Ok(forked)
}

/// Mounts the places of a run: the scratch directory and `/dev/shm`, of the sizes that the limits say.
pub fn mount_volumes(limits: &Limits) -> nix::Result<()> {
    [SCRATCH, SHARED_MEMORY].into_iter().try_for_each(|place| mount_volume(limits, place))
}

fn mount_volume(limits: &Limits, place: &str) -> nix::Result<()> {
    let mode = if place == SHARED_MEMORY { "1777" } else { "0755" };
    let (bytes, files) = room_of(place, limits);
    let options = format!("size={bytes},nr_inodes={files},mode={mode}");
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(Some("tmpfs"), place, Some("tmpfs"), flags, Some(options.as_str()))
}

/// How large one of the places is: bytes, and files with the directory itself.
pub fn room_of(place: &str, limits: &Limits) -> (u64, u64) {
    let bytes = if place == SHARED_MEMORY { limits.shared_memory } else { limits.scratch };
    (bytes, limits.scratch_files + 1)
}

/// Replaces what [`mount_volumes`] made at these places. What was there goes when nobody uses it any more, and nobody does:
/// the processes of the run are dead.
pub fn renew_volumes(limits: &Limits, places: &[&str]) -> nix::Result<()> {
    places.iter().try_for_each(|place| {
        umount2(*place, MntFlags::MNT_DETACH)?;
        mount_volume(limits, place)
    })
}

/// Builds the root directory and makes it that of the calling process, which has a mount namespace of its own.
fn make_root(setup: &Setup) -> Result<(), Box<dyn Error>> {
    let recursive = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    step("private mounts", mount(None::<&str>, "/", None::<&str>, recursive, None::<&str>))?;
    // Taken before anything is mounted over them.
    let mut trees: Vec<(PathBuf, OwnedFd)> = Vec::new();
    let system = SYSTEM.iter().chain(&CONFIGURATION).map(PathBuf::from);
    let wanted = system.chain(setup.readable.iter().cloned());
    for path in wanted {
        let covered = trees.iter().any(|(have, _)| path.starts_with(have));
        let is_link = fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink());
        if !covered && !is_link && path.exists() {
            trees.push((path.clone(), clone_tree(&path, true)?));
        }
    }
    let devices = DEVICES.iter().map(Path::new).filter(|path| path.exists());
    let devices = devices.map(|path| Ok((path, clone_tree(path, false)?))).collect::<nix::Result<Vec<_>>>()?;
    let links: Vec<(PathBuf, PathBuf)> = SYSTEM
        .iter()
        .map(PathBuf::from)
        .filter_map(|path| fs::read_link(&path).ok().map(|target| (path, target)))
        .collect();

    // `/proc` is on every system, and nothing that is needed is below it.
    let new = Path::new("/proc");
    step("a file system in memory", mount(Some("tmpfs"), new, Some("tmpfs"), MsFlags::empty(), Some("mode=0755")))?;
    let at = |path: &Path| new.join(path.strip_prefix("/").unwrap_or(path));
    for (path, target) in links {
        symlink(target, at(&path))?;
    }
    for (path, tree) in &trees {
        let place = at(path);
        if path.is_dir() {
            fs::create_dir_all(&place)?;
        } else {
            if let Some(parent) = place.parent() {
                fs::create_dir_all(parent)?;
            }
            File::create(&place)?;
        }
        step(&format!("mount {}", path.display()), attach(tree.as_fd(), &place))?;
    }
    fs::create_dir_all(at(Path::new("/dev/shm")))?;
    for (path, tree) in &devices {
        let place = at(path);
        File::create(&place)?;
        step(&format!("mount {}", path.display()), attach(tree.as_fd(), &place))?;
    }
    for hidden in &setup.hidden {
        let is_inside = trees.iter().any(|(tree, _)| hidden.starts_with(tree) && hidden != tree);
        let has_needed = setup.readable.iter().any(|path| path.starts_with(hidden));
        if is_inside && !has_needed && at(hidden).is_dir() {
            step(
                "an empty directory",
                mount(Some("tmpfs"), &at(hidden), Some("tmpfs"), MsFlags::MS_RDONLY, Some("mode=0555")),
            )?;
        }
    }
    for directory in [SCRIPTS, SCRATCH, "/etc"] {
        fs::create_dir_all(at(Path::new(directory)))?;
    }
    // Where something that is needed lies below it, as it may for somebody who tries things out, it is that alone.
    if !at(Path::new("/tmp")).exists() {
        symlink(SCRATCH, at(Path::new("/tmp")))?;
    }
    let account = format!("snippet:x:{INSIDE}:{INSIDE}:snippet:{SCRATCH}:/bin/sh\n");
    let group = format!("snippet:x:{INSIDE}:\n");
    for (name, text) in
        [("passwd", account.as_str()), ("group", &group), ("hosts", "127.0.0.1 localhost\n::1 localhost\n")]
    {
        fs::write(at(&Path::new("/etc").join(name)), text)?;
    }
    std::env::set_current_dir(new)?;
    step("pivot_root", nix::unistd::pivot_root(".", "."))?;
    step("the old root", umount2(".", MntFlags::MNT_DETACH))?;
    std::env::set_current_dir("/")?;
    step("a read-only root", mount(None::<&str>, "/", None::<&str>, READ_ONLY, None::<&str>))
}

/// Makes the directory of the scripts. It is mounted twice, one mount over the other: the stage writes through the
/// descriptor of the lower one that this gives, and by its path a snippet finds the upper one, which is read-only.
pub fn make_scripts_directory() -> nix::Result<OwnedFd> {
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(Some("tmpfs"), SCRIPTS, Some("tmpfs"), flags, Some("size=64m,nr_inodes=64,mode=0755"))?;
    let writable = nix::fcntl::open(SCRIPTS, OFlag::O_DIRECTORY | OFlag::O_CLOEXEC, Mode::empty())?;
    mount(Some(SCRIPTS), SCRIPTS, None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
    mount(None::<&str>, SCRIPTS, None::<&str>, READ_ONLY, None::<&str>)?;
    Ok(writable)
}

/// A copy of a tree of mounts, attached nowhere; directories are made read-only all the way down.
fn clone_tree(path: &Path, read_only: bool) -> nix::Result<OwnedFd> {
    let name = CString::new(path.as_os_str().as_bytes()).map_err(|_| Errno::EINVAL)?;
    let recursive = libc::AT_RECURSIVE.unsigned_abs();
    let flags = libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC | recursive;
    // SAFETY: the name is a C string that lives longer than the call; the descriptor belongs to nobody else.
    let tree = unsafe {
        let fd = check(libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, name.as_ptr(), flags))?;
        OwnedFd::from_raw_fd(i32::try_from(fd).map_err(|_| Errno::EBADF)?)
    };
    if read_only {
        let set = libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NODEV;
        let attributes = libc::mount_attr { attr_set: set, attr_clr: 0, propagation: 0, userns_fd: 0 };
        let flags = libc::AT_EMPTY_PATH | libc::AT_RECURSIVE;
        let size = size_of::<libc::mount_attr>();
        // SAFETY: an empty name, and attributes of the size that is said.
        check(unsafe {
            libc::syscall(libc::SYS_mount_setattr, tree.as_raw_fd(), c"".as_ptr(), flags, &raw const attributes, size)
        })?;
    }
    Ok(tree)
}

fn attach(tree: BorrowedFd<'_>, place: &Path) -> nix::Result<()> {
    let name = CString::new(place.as_os_str().as_bytes()).map_err(|_| Errno::EINVAL)?;
    let empty: &CStr = c"";
    // SAFETY: both names are C strings that live longer than the call.
    check(unsafe {
        libc::syscall(
            libc::SYS_move_mount,
            tree.as_raw_fd(),
            empty.as_ptr(),
            libc::AT_FDCWD,
            name.as_ptr(),
            libc::MOVE_MOUNT_F_EMPTY_PATH,
        )
    })
    .map(drop)
}

/// Whether an id means anything in the user namespace that this process was started in.
fn is_mapped(id: u32) -> bool {
    let map = fs::read_to_string("/proc/self/uid_map").unwrap_or_default();
    map.lines().any(|line| {
        let numbers: Vec<u64> = line.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        matches!(numbers[..], [inside, _, count] if (inside..inside + count).contains(&u64::from(id)))
    })
}

/// An id that belongs to no user, another one for each worker that runs at the same time.
fn nobodys_id(number: u32) -> u32 {
    let count = NOBODYS.end() - NOBODYS.start() + 1;
    // Workers of one run have following numbers; runs are told apart by the process that started the worker.
    let run = nix::unistd::getppid().as_raw().unsigned_abs().wrapping_mul(31);
    let ids = (0..count).map(|step| NOBODYS.start() + run.wrapping_add(number).wrapping_add(step) % count);
    let is_free = |id: &u32| !matches!(nix::unistd::User::from_uid(Uid::from_raw(*id)), Ok(Some(_)));
    ids.into_iter().find(is_free).unwrap_or(*NOBODYS.start())
}

fn become_id(id: u32) -> Result<(), Box<dyn Error>> {
    let (uid, gid) = (Uid::from_raw(id), Gid::from_raw(id));
    step("groups", setgroups(&[]))?;
    step("group id", setresgid(gid, gid, gid))?;
    step("user id", setresuid(uid, uid, uid))
}

/// Makes a user namespace and maps this process's ids into it.
fn map_ids(proc: &File, make: impl FnOnce() -> Result<(), Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    let (uid, gid) = (nix::unistd::geteuid(), nix::unistd::getegid());
    make()?;
    let write = |name: &str, text: String| -> Result<(), Box<dyn Error>> {
        let path = format!("self/{name}");
        let told = |error: &dyn std::fmt::Display| format!("{name}: {error}");
        let fd =
            openat(proc, path.as_str(), OFlag::O_WRONLY | OFlag::O_CLOEXEC, Mode::empty()).map_err(|e| told(&e))?;
        Ok(File::from(fd).write_all(text.as_bytes()).map_err(|e| told(&e))?)
    };
    write("setgroups", "deny".into())?;
    write("uid_map", format!("{INSIDE} {uid} 1\n"))?;
    write("gid_map", format!("{INSIDE} {gid} 1\n"))
}

/// Reduced step: becomes a user that owns nothing, where this process is root and such a user can run the interpreter.
/// Whether it did.
pub fn become_nobody(setup: &Setup) -> Result<bool, Box<dyn Error>> {
    let id = nobodys_id(setup.number);
    if !nix::unistd::geteuid().is_root() || !is_mapped(id) || !can_run(id, setup)? {
        return Ok(false);
    }
    if let Some(base) = &setup.base {
        let (uid, gid) = (Some(Uid::from_raw(id)), Some(Gid::from_raw(id)));
        nix::unistd::chown(base, uid, gid)?;
    }
    become_id(id)?;
    Ok(true)
}

/// Whether a user with this id could run the interpreter and read what it needs.
fn can_run(id: u32, setup: &Setup) -> Result<bool, Box<dyn Error>> {
    // SAFETY: the process has one thread.
    match unsafe { fork() }? {
        ForkResult::Child => {
            let readable =
                |path: &PathBuf| !path.exists() || nix::unistd::access(path, nix::unistd::AccessFlags::R_OK).is_ok();
            let runs = |path: &Path| nix::unistd::access(path, nix::unistd::AccessFlags::X_OK).is_ok();
            let reaches_base = setup.base.as_ref().and_then(|base| base.parent()).is_none_or(runs);
            // Asked before and after: what root cannot see is not there.
            let there: Vec<&PathBuf> = setup.readable.iter().filter(|path| path.exists()).collect();
            let can = become_id(id).is_ok()
                && runs(&setup.executable)
                && reaches_base
                && there.into_iter().all(|path| path.exists() && readable(path));
            crate::process::exit_now(i32::from(!can))
        }
        ForkResult::Parent { child } => Ok(matches!(waitpid(child, None)?, WaitStatus::Exited(_, 0))),
    }
}

/// Gives up every capability for good: with `no_new_privs` and an empty bounding set no program gives one back.
pub fn drop_capabilities() -> nix::Result<()> {
    #[repr(C)]
    struct Header {
        version: u32,
        pid: libc::c_int,
    }
    // `_LINUX_CAPABILITY_VERSION_3` of linux/capability.h: two words each of effective, permitted and inheritable ones.
    let header = Header { version: 0x2008_0522, pid: 0 };
    let none = [0u32; 6];
    // SAFETY: both structures are as the kernel wants them for this version, and live longer than the call.
    check(unsafe { libc::syscall(libc::SYS_capset, &raw const header, none.as_ptr()) }).map(drop)
}

/// Empties the set of capabilities that a program could give back.
pub fn drop_bounding_set() {
    for capability in 0..64 {
        // SAFETY: takes numbers only. Those above the last capability are refused, and there is nothing to drop.
        unsafe { libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) };
    }
}

/// Gives the calling process a network of its own that has nothing but a loopback.
pub fn own_loopback() -> nix::Result<()> {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
    unshare(CloneFlags::CLONE_NEWNET)?;
    let any = socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)?;
    // SAFETY: zero bytes are a valid `ifreq`, and the name fits into its place with a NUL behind it.
    unsafe {
        let mut request: libc::ifreq = std::mem::zeroed();
        for (place, byte) in request.ifr_name.iter_mut().zip(b"lo") {
            *place = libc::c_char::from_ne_bytes([*byte]);
        }
        request.ifr_ifru.ifru_flags = libc::c_short::try_from(libc::IFF_UP).unwrap_or(1);
        Errno::result(libc::ioctl(any.as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request)).map(drop)
    }
}
