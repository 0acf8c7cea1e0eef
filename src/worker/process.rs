//! Small helpers for processes and their descriptors.

use std::io;
use std::os::fd::{FromRawFd, OwnedFd, RawFd};

use nix::errno::Errno;
use nix::unistd::Pid;

/// The signal on which faulthandler dumps the stacks of all threads: `SIGRTMAX` of Linux, the one that a program is least
/// likely to use. The interpreter registers it, and the supervisor sends it.
pub const DUMP_SIGNAL: libc::c_int = 64;

/// Ends the process at once. Nothing that the fork copied from the parent is flushed or dropped.
pub fn exit_now(code: i32) -> ! {
    // SAFETY: `_exit` takes any number and does not return.
    unsafe { libc::_exit(code) }
}

/// Duplicates a descriptor onto a fixed number.
pub fn duplicate_onto(from: RawFd, to: RawFd) -> nix::Result<()> {
    // SAFETY: callers pass the number of a standard stream, which nothing in this executable owns.
    Errno::result(unsafe { libc::dup2(from, to) }).map(drop)
}

/// Opens a descriptor of a process. It can be read when the process has ended.
pub fn process_descriptor(child: Pid) -> io::Result<OwnedFd> {
    // SAFETY: a plain system call; the descriptor that it returns belongs to nobody yet.
    unsafe {
        let fd = Errno::result(libc::syscall(libc::SYS_pidfd_open, child.as_raw(), 0))?;
        let fd = i32::try_from(fd).map_err(io::Error::other)?;
        Ok(OwnedFd::from_raw_fd(fd))
    }
}

/// Closes every descriptor from `first` on.
///
/// # Safety
/// Nothing in this process may use or drop an owner of such a descriptor afterwards: either there is none yet, or the process
/// must end by [`exit_now`].
pub unsafe fn close_from(first: RawFd) {
    // SAFETY: the caller vouches for the owners. The call cannot fail with these arguments on a kernel that has it (5.9).
    unsafe { libc::syscall(libc::SYS_close_range, first, u32::MAX, 0) };
}
