//! Namespaces: entering them, the keeper that waits outside of them, and a pid namespace for each stage.

use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::UnixStream;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, fork};
use verify_protocol::sandbox::{Layer, Setup};

use super::obstacle::{Obstacle, step};
use super::{ids, root};
use crate::proc::ProcFs;
use crate::process::{close_from, duplicate_onto, exit_now, process_descriptor};

/// How long pid 1 of the namespaces may take to end after the coordinator is gone. It has nothing to do but kill its
/// snippet; then the keeper kills it.
const LAST_MOMENT: u8 = 200;

/// Puts the calling process into namespaces of its own, on a small read-only root directory. Its next child will be pid 1 of
/// them.
pub fn enter(setup: &Setup, proc: &ProcFs) -> Result<(), Obstacle> {
    let mut kinds = CloneFlags::CLONE_NEWUSER
        | CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWIPC
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWCGROUP;
    if !setup.without.contains(&Layer::Network) {
        kinds |= CloneFlags::CLONE_NEWNET;
    }
    if ids::can_become_nobody() {
        // The kernel does not limit the processes of root; but what root alone may read has to be bound beforehand.
        step("the kernel makes no mount namespace", unshare(CloneFlags::CLONE_NEWNS))?;
        root::build(setup)?;
        ids::become_id(ids::nobodys_id(setup.number))?;
        // Otherwise the files of `/proc/self` belong to root.
        nix::sys::prctl::set_dumpable(true)?;
        ids::map_into(proc, || step("the kernel makes no user namespace", unshare(kinds)))?;
    } else {
        ids::map_into(proc, || step("the kernel makes no user namespace", unshare(kinds)))?;
        root::build(setup)?;
    }
    step("host name", nix::unistd::sethostname("sandbox"))
}

/// Forks. The child returns as pid 1 of the namespaces. The caller stays as their keeper and never returns: it ends when the
/// child does, and kills the child, and with it everything in the namespaces, when the coordinator is gone.
pub fn keep(socket: &UnixStream) -> Result<(), Obstacle> {
    // SAFETY: the process has one thread.
    match unsafe { fork() }? {
        ForkResult::Child => Ok(nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?),
        ForkResult::Parent { child } => match wait_as_keeper(child, socket) {
            Ok(()) => exit_now(0),
            Err(error) => {
                eprintln!("verify-worker: the keeper of the namespaces failed: {error}");
                exit_now(1)
            }
        },
    }
}

/// The keeper's life. It holds its standard streams, the socket and the descriptor of its child, and nothing else.
fn wait_as_keeper(child: Pid, socket: &UnixStream) -> Result<(), Obstacle> {
    const SOCKET: i32 = 3;
    const ENDED: i32 = 4;
    let ended = process_descriptor(child)?;
    // Moved by way of numbers that nothing has, as either may stand where the other has to go.
    let (high_socket, high_ended) = (high_copy(socket)?, high_copy(&ended)?);
    duplicate_onto(high_socket, SOCKET)?;
    duplicate_onto(high_ended, ENDED)?;
    // SAFETY: this process ends by `exit_now` right after this function, and drops no owner of a descriptor: those of its
    // locals are forgotten below.
    unsafe { close_from(ENDED + 1) };
    std::mem::forget(ended);
    // SAFETY: both descriptors were made above, and stay open as long as the process lives.
    let (socket, ended) =
        unsafe { (std::os::fd::BorrowedFd::borrow_raw(SOCKET), std::os::fd::BorrowedFd::borrow_raw(ENDED)) };
    loop {
        let mut polled = [
            PollFd::new(ended, PollFlags::POLLIN),
            // Only the end of the stream; what it carries is for the child.
            PollFd::new(socket, PollFlags::empty()),
        ];
        match poll(&mut polled, PollTimeout::NONE) {
            Ok(_) => {}
            Err(Errno::EINTR) => continue,
            Err(errno) => return Err(errno.into()),
        }
        if polled[1].any().unwrap_or(false) && !polled[0].any().unwrap_or(false) {
            // The child sees the end of the stream too.
            let mut ending = [PollFd::new(ended, PollFlags::POLLIN)];
            if poll(&mut ending, PollTimeout::from(LAST_MOMENT)) != Ok(1) {
                kill(child, Signal::SIGKILL).ok();
            }
        }
        if !matches!(waitpid(child, Some(WaitPidFlag::WNOHANG)), Ok(WaitStatus::StillAlive)) {
            return Ok(());
        }
    }
}

/// Duplicates a descriptor to a number of 100 or more.
fn high_copy(fd: &impl AsFd) -> nix::Result<i32> {
    nix::fcntl::fcntl(fd, nix::fcntl::FcntlArg::F_DUPFD_CLOEXEC(100))
}

/// Forks a process by `fork` that is pid 1 of a pid namespace inside the caller's, and puts the caller's later children back
/// into its own.
pub fn fork_above<T>(fork: impl FnOnce() -> T, is_child: impl Fn(&T) -> bool) -> nix::Result<T> {
    unshare(CloneFlags::CLONE_NEWPID)?;
    let forked = fork();
    if !is_child(&forked) {
        have_children_here()?;
    }
    Ok(forked)
}

/// Puts the later children of the calling process into its own pid namespace.
pub fn have_children_here() -> nix::Result<()> {
    let own = process_descriptor(nix::unistd::getpid()).map_err(|_| Errno::last())?;
    setns(own, CloneFlags::CLONE_NEWPID)
}

/// Gives the calling process a network of its own that has nothing but a loopback.
pub fn own_loopback() -> nix::Result<()> {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
    unshare(CloneFlags::CLONE_NEWNET)?;
    let any = socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)?;
    // SAFETY: zero bytes are a valid `ifreq`, and the name fits into its field with a NUL behind it.
    unsafe {
        let mut request: libc::ifreq = std::mem::zeroed();
        for (place, byte) in request.ifr_name.iter_mut().zip(b"lo") {
            *place = libc::c_char::from_ne_bytes([*byte]);
        }
        request.ifr_ifru.ifru_flags = libc::c_short::try_from(libc::IFF_UP).unwrap_or(1);
        Errno::result(libc::ioctl(any.as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request)).map(drop)
    }
}
