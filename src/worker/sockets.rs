//! The memory in the buffers of sockets, which the kernel charges to no process. The kernel lists the sockets of a network
//! namespace with the memory of each (`sock_diag(7)`).

use std::os::fd::AsRawFd;

use nix::errno::Errno;
use nix::sched::{CloneFlags, setns};
use nix::sys::socket::{AddressFamily, MsgFlags, SockFlag, SockProtocol, SockType, recv, send, socket};
use nix::unistd::Pid;

use crate::process::process_descriptor;

/// The inode of each socket, and the bytes in its buffers. The inode of one that was closed is 0.
pub type Buffers = Vec<(u32, u64)>;

/// A kind of sockets that is asked for on its own.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Local,
    /// The family and the protocol.
    Internet(i32, i32),
}

// From linux/netlink.h, linux/sock_diag.h, linux/unix_diag.h and linux/inet_diag.h.
const NLMSG_ERROR: u16 = 2;
const NLMSG_DONE: u16 = 3;
const NLM_F_REQUEST_DUMP: u16 = 0x301;
const SOCK_DIAG_BY_FAMILY: u16 = 20;
const UDIAG_SHOW_MEMINFO: u32 = 0x20;
const UNIX_DIAG_MEMINFO: u16 = 5;
const INET_DIAG_SKMEMINFO: u16 = 7;
/// The places of received and of sent bytes in the list of numbers that both attributes have.
const SK_MEMINFO_RMEM_ALLOC: usize = 0;
const SK_MEMINFO_WMEM_ALLOC: usize = 2;
/// The length of a message's head, and where its payload begins.
const HEAD: usize = 16;

impl Kind {
    /// The local sockets, and those that a network with a loopback can have besides.
    const ALL: [Kind; 5] = [
        Kind::Local,
        Kind::Internet(libc::AF_INET, libc::IPPROTO_TCP),
        Kind::Internet(libc::AF_INET6, libc::IPPROTO_TCP),
        Kind::Internet(libc::AF_INET, libc::IPPROTO_UDP),
        Kind::Internet(libc::AF_INET6, libc::IPPROTO_UDP),
    ];

    /// The request for all sockets of this kind.
    fn request(self) -> Vec<u8> {
        let byte = |number: i32| u8::try_from(number).unwrap_or_default();
        let mut payload = Vec::new();
        match self {
            Kind::Local => {
                // Family, protocol, padding; states; inode; what to show; cookie.
                payload.extend([byte(libc::AF_UNIX), 0, 0, 0]);
                for word in [u32::MAX, 0, UDIAG_SHOW_MEMINFO, u32::MAX, u32::MAX] {
                    payload.extend(word.to_ne_bytes());
                }
            }
            Kind::Internet(family, protocol) => {
                // Family, protocol, extensions, padding; states; the identity of one socket, which a list does not need.
                payload.extend([byte(family), byte(protocol), 1 << (INET_DIAG_SKMEMINFO - 1), 0]);
                payload.extend(u32::MAX.to_ne_bytes());
                payload.extend([0; 48]);
            }
        }
        let length = u32::try_from(HEAD + payload.len()).unwrap_or_default();
        let mut message = Vec::new();
        message.extend(length.to_ne_bytes());
        message.extend(SOCK_DIAG_BY_FAMILY.to_ne_bytes());
        message.extend(NLM_F_REQUEST_DUMP.to_ne_bytes());
        message.extend([0; 8]);
        message.extend(payload);
        message
    }

    /// Where the inode is in the payload of an answer, where the attributes begin, and which of them has the memory.
    fn places(self) -> (usize, usize, u16) {
        match self {
            Kind::Local => (4, 16, UNIX_DIAG_MEMINFO),
            Kind::Internet(..) => (68, 72, INET_DIAG_SKMEMINFO),
        }
    }
}

/// Lists the sockets of the caller's network namespace.
///
/// # Errors
/// When the kernel is built without `sock_diag`, or does not list local sockets.
pub fn buffers() -> nix::Result<Buffers> {
    let mut found = Buffers::new();
    for kind in Kind::ALL {
        match list(kind, &mut found) {
            // A kernel without this protocol has no sockets of it.
            Err(_) if matches!(kind, Kind::Internet(..)) => {}
            result => result?,
        }
    }
    Ok(found)
}

/// Calls a function in the network namespace of another process. The caller must have one thread.
///
/// # Errors
/// When the process is gone, or may not be followed there.
pub fn in_network_of<T>(pid: Pid, call: impl FnOnce() -> T) -> nix::Result<T> {
    let failed = |_| Errno::last();
    let own = process_descriptor(nix::unistd::getpid()).map_err(failed)?;
    setns(process_descriptor(pid).map_err(failed)?, CloneFlags::CLONE_NEWNET)?;
    let result = call();
    setns(own, CloneFlags::CLONE_NEWNET)?;
    Ok(result)
}

/// Adds the sockets of a kind.
fn list(kind: Kind, found: &mut Buffers) -> nix::Result<()> {
    let protocol = SockProtocol::NetlinkSockDiag;
    let netlink = socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, protocol)?;
    send(netlink.as_raw_fd(), &kind.request(), MsgFlags::empty())?;
    // The kernel fills at most 32 KiB at a time (`NLMSG_GOODSIZE`, netlink_dump).
    let mut answer = vec![0; 32 << 10];
    loop {
        match recv(netlink.as_raw_fd(), &mut answer, MsgFlags::empty()) {
            // No message at all: the kernel always sends one.
            Ok(0) => return Err(Errno::EBADMSG),
            Ok(length) if read_answer(kind, &answer[..length], found)? => return Ok(()),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno),
        }
    }
}

/// Reads the messages of one answer. Returns whether the list has ended.
fn read_answer(kind: Kind, mut answer: &[u8], found: &mut Buffers) -> nix::Result<bool> {
    let (inode_at, attributes_at, wanted) = kind.places();
    while answer.len() >= HEAD {
        let length = word(answer, 0).unwrap_or_default() as usize;
        let Some(payload) = answer.get(HEAD..length) else { return Err(Errno::EBADMSG) };
        match half_word(answer, 4) {
            Some(NLMSG_DONE) => return Ok(true),
            Some(NLMSG_ERROR) => {
                let errno = word(payload, 0).map_or(0, u32::cast_signed).wrapping_neg();
                return Err(Errno::from_raw(errno));
            }
            _ => {}
        }
        let memory = payload.get(attributes_at..).and_then(|attributes| attribute(attributes, wanted));
        if let (Some(inode), Some(memory)) = (word(payload, inode_at), memory) {
            let of = |place: usize| u64::from(word(memory, 4 * place).unwrap_or_default());
            found.push((inode, of(SK_MEMINFO_RMEM_ALLOC) + of(SK_MEMINFO_WMEM_ALLOC)));
        }
        answer = answer.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    Ok(false)
}

/// The value of an attribute.
fn attribute(mut attributes: &[u8], wanted: u16) -> Option<&[u8]> {
    loop {
        let length = usize::from(half_word(attributes, 0)?);
        let value = attributes.get(4..length)?;
        if half_word(attributes, 2)? == wanted {
            return Some(value);
        }
        attributes = attributes.get(length.next_multiple_of(4)..)?;
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_ne_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn half_word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_ne_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;

    use super::*;

    /// The bytes of a socket.
    fn held(buffers: &Buffers, socket: &impl AsFd) -> u64 {
        let wanted = inode(socket);
        buffers.iter().filter(|(inode, _)| *inode == wanted).map(|(_, bytes)| bytes).sum()
    }

    fn inode(socket: &impl AsFd) -> u32 {
        let found = nix::sys::stat::fstat(socket.as_fd()).expect("it is open");
        u32::try_from(found.st_ino).expect("inodes of sockets have 32 bits")
    }

    #[test]
    fn what_was_sent_and_not_received_is_counted() {
        let (mut one, other) = UnixStream::pair().expect("a pair");
        let before = match buffers() {
            Err(Errno::ENOENT | Errno::EPROTONOSUPPORT) => return eprintln!("this kernel lists no sockets"),
            result => result.expect("it lists them"),
        };
        assert!(held(&before, &one) < 10_000, "{before:?}");
        one.write_all(&vec![1; 100_000]).expect("there is room");
        let after = buffers().expect("it lists them");
        assert!(held(&after, &one) >= 100_000, "{after:?}");
        assert!(held(&after, &other) < 10_000, "{after:?}");
    }

    #[test]
    fn both_sides_of_the_internet_are_counted() {
        use std::net::{TcpListener, TcpStream};
        let Ok(server) = TcpListener::bind("127.0.0.1:0") else { return eprintln!("there is no loopback") };
        let mut client = TcpStream::connect(server.local_addr().expect("it listens")).expect("a connection");
        let (accepted, _) = server.accept().expect("a connection");
        client.write_all(&vec![1; 20_000]).expect("there is room");
        let Ok(after) = buffers() else { return eprintln!("this kernel lists no sockets") };
        assert!(held(&after, &client) + held(&after, &accepted) >= 20_000, "{after:?}");
    }

    #[test]
    fn a_broken_answer_is_an_error_or_the_end() {
        let mut found = Buffers::new();
        let read = |bytes: &[u8], found: &mut Buffers| read_answer(Kind::Local, bytes, found);
        let message = |length: u32, kind: u16, payload: &[u8]| {
            let mut message = length.to_ne_bytes().to_vec();
            message.extend(kind.to_ne_bytes());
            message.extend([0; 10]);
            message.extend(payload);
            message
        };
        assert_eq!(read(&message(17, NLMSG_DONE, &[0; 4]), &mut found), Ok(true));
        assert_eq!(read(&message(20, NLMSG_ERROR, &(-2i32).to_ne_bytes()), &mut found), Err(Errno::ENOENT));
        for length in [0, 15, 21, u32::MAX] {
            assert_eq!(
                read(&message(length, SOCK_DIAG_BY_FAMILY, &[0; 4]), &mut found),
                Err(Errno::EBADMSG),
                "{length}"
            );
        }
        assert_eq!(attribute(&[0, 0, 5, 0], 5), None);
        assert!(found.is_empty());
    }
}
