//! Small helpers for processes and their descriptors.

use std::io;
use std::os::fd::{OwnedFd, RawFd};

use nix::errno::Errno;
use nix::unistd::Pid;

/// Ends the process at once: nothing of the parent's that was copied by the fork is flushed or dropped.
pub fn exit_now(code: i32) -> ! {
    // SAFETY: `_exit` takes any number and does not return.
    unsafe { libc::_exit(code) }
}

/// `dup2` onto a fixed descriptor number.
pub fn duplicate_onto(from: RawFd, to: RawFd) -> nix::Result<()> {
    // SAFETY: standard descriptors are owned by nobody in this executable.
    Errno::result(unsafe { libc::dup2(from, to) }).map(drop)
}

/// A descriptor of a process, which can be read when the process has ended.
pub fn process_descriptor(child: Pid) -> io::Result<OwnedFd> {
    // SAFETY: a plain system call; the descriptor that it gives belongs to nobody yet.
    unsafe {
        let fd = Errno::result(libc::syscall(libc::SYS_pidfd_open, child.as_raw(), 0))?;
        let fd = i32::try_from(fd).map_err(io::Error::other)?;
        Ok(std::os::fd::FromRawFd::from_raw_fd(fd))
    }
}
