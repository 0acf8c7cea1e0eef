//! Small helpers for processes and their descriptors.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

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

/// Closes the descriptors from `first` to the one before `end`.
///
/// # Safety
/// As [`close_from`].
pub unsafe fn close_between(first: RawFd, end: RawFd) {
    if first < end {
        // SAFETY: as above.
        unsafe { libc::syscall(libc::SYS_close_range, first, end - 1, 0) };
    }
}

/// Reaps every child that is dead, and returns whether any is alive.
///
/// # Errors
/// Those of the kernel.
pub fn reap() -> io::Result<bool> {
    loop {
        // SAFETY: a null pointer asks for no status.
        let result = unsafe { libc::waitpid(-1, std::ptr::null_mut(), libc::WNOHANG | libc::__WALL) };
        match Errno::result(result) {
            Ok(0) => return Ok(true),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(Errno::ECHILD) => return Ok(false),
            Err(errno) => return Err(errno.into()),
        }
    }
}

/// How a child ended, as the kernel reports it.
pub struct ChildExit {
    pub status: libc::c_int,
    pub usage: libc::rusage,
}

/// Waits for the end of a child, and reaps it.
///
/// # Errors
/// Those of the kernel.
pub fn wait_for_exit(child: Pid) -> io::Result<ChildExit> {
    loop {
        // SAFETY: zero bytes are a valid rusage, and both pointers are to locals.
        let (result, exit) = unsafe {
            let mut exit = ChildExit { status: 0, usage: std::mem::zeroed() };
            (libc::wait4(child.as_raw(), &raw mut exit.status, 0, &raw mut exit.usage), exit)
        };
        match Errno::result(result) {
            Ok(_) => return Ok(exit),
            Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
}

/// Sends a signal to the process of a descriptor. No other process can get it, even if that one is dead and its number is in
/// use again.
///
/// # Errors
/// Those of the kernel, such as that the process is dead.
pub fn signal_process(descriptor: BorrowedFd<'_>, signal: libc::c_int) -> nix::Result<()> {
    let none = std::ptr::null::<libc::siginfo_t>();
    // SAFETY: a descriptor and numbers; a null pointer asks for the usual information.
    let result = unsafe { libc::syscall(libc::SYS_pidfd_send_signal, descriptor.as_raw_fd(), signal, none, 0) };
    Errno::result(result).map(drop)
}
