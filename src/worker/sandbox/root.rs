//! The root directory of the sandbox: small, read-only, and without `/proc`, the repository or a home.

use std::ffi::CString;
use std::fs::{self, File};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::OFlag;
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sys::stat::Mode;
use verify_protocol::sandbox::{SCRATCH, SCRIPTS, Setup};

use super::files::{CONFIGURATION, DEVICES, SYSTEM};
use super::ids::INSIDE;
use super::obstacle::{Obstacle, step};

/// Makes an existing mount read-only.
const READ_ONLY: MsFlags = MsFlags::MS_REMOUNT
    .union(MsFlags::MS_BIND)
    .union(MsFlags::MS_RDONLY)
    .union(MsFlags::MS_NOSUID)
    .union(MsFlags::MS_NODEV);

/// Builds the root directory and makes it that of the calling process, which has a mount namespace of its own.
pub fn build(setup: &Setup) -> Result<(), Obstacle> {
    let recursive = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    step("private mounts", mount(None::<&str>, "/", None::<&str>, recursive, None::<&str>))?;
    // Copied before anything is mounted over them.
    let mut trees: Vec<(PathBuf, OwnedFd)> = Vec::new();
    let system = SYSTEM.iter().chain(&CONFIGURATION).map(PathBuf::from);
    let wanted = system.chain(setup.readable.iter().cloned());
    for path in wanted {
        let covered = trees.iter().any(|(have, _)| path.starts_with(have));
        let is_link = fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink());
        if !covered && !is_link && path.exists() {
            trees.push((path.clone(), clone_tree(&path, READ_ONLY_TREE)?));
        }
    }
    let devices = DEVICES.iter().map(Path::new).filter(|path| path.exists());
    let devices = devices.map(|path| Ok((path, clone_tree(path, DEVICE)?))).collect::<nix::Result<Vec<_>>>()?;
    let links: Vec<(PathBuf, PathBuf)> = SYSTEM
        .iter()
        .map(PathBuf::from)
        .filter_map(|path| fs::read_link(&path).ok().map(|target| (path, target)))
        .collect();

    // The new root is built on `/proc`, which every system has, and below which nothing is needed.
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
        step(format!("mount {}", path.display()), attach(tree.as_fd(), &place))?;
    }
    fs::create_dir_all(at(Path::new("/dev/shm")))?;
    for (path, tree) in &devices {
        let place = at(path);
        File::create(&place)?;
        step(format!("mount {}", path.display()), attach(tree.as_fd(), &place))?;
    }
    mount_terminals(&at(Path::new("/dev")))?;
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
    // If something that is needed lies below `/tmp`, as an interpreter that somebody tries out may, it is there already.
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

/// Mounts pseudo-terminals of the sandbox's own. A kernel that refuses them in a user namespace leaves the sandbox without: then
/// `os.openpty` fails in a snippet.
fn mount_terminals(devices: &Path) -> Result<(), Obstacle> {
    let place = devices.join("pts");
    fs::create_dir_all(&place)?;
    // 16 terminals are more than any snippet opens; the kernel's own limit is 4096 for the whole machine.
    let options = "newinstance,ptmxmode=0666,mode=0600,max=16";
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NOEXEC;
    if mount(Some("devpts"), &place, Some("devpts"), flags, Some(options)).is_ok() {
        symlink("pts/ptmx", devices.join("ptmx"))?;
    }
    Ok(())
}

/// Makes the directory of scripts. It is mounted twice, one mount over the other: the stage writes through the returned
/// descriptor of the lower mount, and by its path a snippet finds the upper mount, which is read-only.
pub fn make_scripts_directory() -> nix::Result<OwnedFd> {
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(Some("tmpfs"), SCRIPTS, Some("tmpfs"), flags, Some("size=64m,nr_inodes=64,mode=0755"))?;
    let writable = nix::fcntl::open(SCRIPTS, OFlag::O_DIRECTORY | OFlag::O_CLOEXEC, Mode::empty())?;
    mount(Some(SCRIPTS), SCRIPTS, None::<&str>, MsFlags::MS_BIND, None::<&str>)?;
    mount(None::<&str>, SCRIPTS, None::<&str>, READ_ONLY, None::<&str>)?;
    Ok(writable)
}

/// The attributes of a tree of files that are only read.
const READ_ONLY_TREE: u64 = libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NODEV;
/// The attributes of a device. What is written to it does not go into its file system, but its times would.
const DEVICE: u64 = libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NOEXEC;

/// Copies a tree of mounts, attached nowhere, and sets attributes in all of it.
fn clone_tree(path: &Path, attributes: u64) -> nix::Result<OwnedFd> {
    let name = CString::new(path.as_os_str().as_bytes()).map_err(|_| Errno::EINVAL)?;
    let recursive = libc::AT_RECURSIVE.unsigned_abs();
    let flags = libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC | recursive;
    // SAFETY: the name is a C string that lives longer than the call; nothing else owns the descriptor.
    let tree = unsafe {
        let fd = Errno::result(libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, name.as_ptr(), flags))?;
        OwnedFd::from_raw_fd(i32::try_from(fd).map_err(|_| Errno::EBADF)?)
    };
    let attributes = libc::mount_attr { attr_set: attributes, attr_clr: 0, propagation: 0, userns_fd: 0 };
    let flags = libc::AT_EMPTY_PATH | libc::AT_RECURSIVE;
    let size = size_of::<libc::mount_attr>();
    // SAFETY: the name is an empty C string, and the attributes have the size that is passed.
    Errno::result(unsafe {
        libc::syscall(libc::SYS_mount_setattr, tree.as_raw_fd(), c"".as_ptr(), flags, &raw const attributes, size)
    })?;
    Ok(tree)
}

/// Attaches a copied tree to a path.
fn attach(tree: BorrowedFd<'_>, place: &Path) -> nix::Result<()> {
    let name = CString::new(place.as_os_str().as_bytes()).map_err(|_| Errno::EINVAL)?;
    // SAFETY: both names are C strings that live longer than the call.
    Errno::result(unsafe {
        libc::syscall(
            libc::SYS_move_mount,
            tree.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_FDCWD,
            name.as_ptr(),
            libc::MOVE_MOUNT_F_EMPTY_PATH,
        )
    })
    .map(drop)
}
