//! A [`PackageStage`]: a confined process that has imported packages, from which snippets are forked that import the same.
//!
//! # Theory of operation
//!
//! ```text
//! stage ── pid 1 of its pid namespace; supervises, and imports no package
//!   ├ reaper ── pid 1 of a pid namespace inside of that
//!   └ package stage ── confined as a snippet is; its children are born in the reaper's namespace
//!       └ snippet ── sees the reaper and its own processes, and neither the package stage nor the stage
//! ```
//!
//! A package is a stranger's code, so the package stage takes on every layer of the sandbox before it imports one. What it says
//! afterwards is a stranger's word, and decides nothing that a snippet could not decide for itself: a run that goes through it
//! is watched by the stage as any other run is, by a descriptor of the snippet's process, whose number the kernel vouches for.
//!
//! The package stage imports within the limits of the snippet that it is made for, and its snippets have as much less time. It
//! is used only if all that it leaves to a snippet is what the imports leave in the memory of a process: it has one thread, no
//! child, no further shared memory and no further open file but [unlinked ones](UnlinkedFiles), of which each snippet gets a
//! copy, it has printed nothing, and scratch has no file. Otherwise, and whenever it does not do what is expected, everything is
//! killed, and snippets import for themselves and get the ending that they earn.
//!
//! Between two runs, the reaper kills whatever the first has left. The package stage serves one snippet at a time, and lives
//! only as long as each run that follows is one of its own.
//!
//! # Messages
//!
//! | from | to | message |
//! | --- | --- | --- |
//! | package stage | stage | [`CONFINED`], with descriptors of the lists of its memory mappings and its files |
//! | package stage | stage | [`READY`], with the number of [`UnlinkedFiles`]: the imports are done |
//! | stage | package stage | [`TASK`], with the write ends of the pipes of output, and then the task as a frame |
//! | snippet | stage | [`STARTED`]; the kernel adds the number of the process |
//! | stage | snippet | [`GO`]: the stage has a descriptor of it |
//! | package stage | stage | [`ENDED`], with the wait status and the use of the processor and of memory |

use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use nix::dir::Dir;
use nix::errno::Errno;
use nix::fcntl::{OFlag, openat};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::Signal;
use nix::sys::socket::{
    ControlMessage, ControlMessageOwned, MsgFlags, UnixAddr, recvmsg, sendmsg, setsockopt, sockopt,
};
use nix::sys::stat::Mode;
use nix::unistd::Pid;
use verify_protocol::message::{self as protocol, FrameError, Task};
use verify_protocol::sandbox::Limits;

use crate::memory::{self, Network};
use crate::proc::{MYSELF, ProcFs};
use crate::process::{ChildExit, duplicate_onto, process_descriptor};
use crate::run::{Pipe, RunFiles};
use crate::sandbox::{Confinement, FIRST_OTHER, Obstacle, Reaper};
use crate::unlinked_files::UnlinkedFiles;

const CONFINED: u8 = b'c';
const READY: u8 = b'r';
const TASK: u8 = b't';
const STARTED: u8 = b's';
const GO: u8 = b'g';
const ENDED: u8 = b'e';

/// How long an answer may take that needs no work. It takes well under a millisecond; the rest is for a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often the import is inspected for its memory, as a run is.
const INSPECTION_INTERVAL: Duration = Duration::from_millis(50);
/// The number of the socket in the package stage. Only the standard streams are open besides, so that a file which an import
/// opens gets the number that it has in a process of its own.
const SOCKET: RawFd = 500;
/// How many descriptors these are.
const OPEN_FROM_THE_START: usize = FIRST_OTHER as usize + 1;

/// What a stage has made for a package stage before it forks it.
pub struct Prepared {
    reaper: Reaper,
    ours: UnixStream,
    theirs: UnixStream,
    output: Pipe,
}

/// A package stage that snippets can be forked from, as its stage knows it.
pub struct PackageStage {
    pub packages: Vec<String>,
    pub limits: Limits,
    reaper: Reaper,
    socket: UnixStream,
    /// Its number, as the stage sees it, and the thread of the reaper as [`ProcFs`] names it.
    pid: Pid,
    process: OwnedFd,
    reapers_thread: String,
    /// How long its imports took, without the time that it waited for a processor. Its snippets have as much less time.
    pub import_time: Duration,
}

/// Why no snippet can be forked from a package stage.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("it ended, or did not answer")]
    Silent,
    #[error("its imports took more than half of the time of a snippet")]
    Slow,
    #[error("its imports took more memory than a snippet may have")]
    Large,
    #[error("its imports have printed something")]
    Loud,
    #[error("its imports have left a thread, a process, a file or shared memory, or a file in scratch")]
    Leaving,
    #[error("the coordinator is gone")]
    CoordinatorGone,
    #[error("the kernel refused something")]
    System(#[from] io::Error),
}

impl From<Errno> for Refusal {
    fn from(errno: Errno) -> Refusal {
        Refusal::System(errno.into())
    }
}

impl Prepared {
    /// Makes the reaper, the socket and the pipe of a package stage. The calling process must have no other child.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn new(proc: &ProcFs) -> io::Result<Prepared> {
        let (ours, theirs) = UnixStream::pair()?;
        setsockopt(&ours, sockopt::PassCred, &true)?;
        ours.set_nonblocking(true)?;
        Ok(Prepared { reaper: Reaper::start(proc)?, ours, theirs, output: Pipe::new()? })
    }

    /// Confines the calling process, which is that of the package stage. Its later children are born in the reaper's namespace.
    /// No code of a package may have run in it.
    ///
    /// # Errors
    /// When any layer cannot be taken on. No package may be imported then.
    pub fn confine(
        self,
        confinement: &Confinement,
        proc: &ProcFs,
        limits: &Limits,
        depth: u32,
    ) -> Result<Line, Obstacle> {
        nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
        nix::unistd::setsid()?;
        let list = |name: &str, flags: OFlag| openat(proc, name, flags | OFlag::O_CLOEXEC, Mode::empty());
        let lists = [list("self/maps", OFlag::O_RDONLY)?, list("self/fd", OFlag::O_RDONLY | OFlag::O_DIRECTORY)?];
        send_with(&self.theirs, CONFINED, &[lists[0].as_raw_fd(), lists[1].as_raw_fd()])?;
        self.reaper.adopt_later_children()?;
        let empty = nix::fcntl::open("/dev/null", OFlag::O_RDONLY, Mode::empty())?;
        duplicate_onto(empty.as_raw_fd(), 0)?;
        for stream in [1, 2] {
            duplicate_onto(self.output.write.as_raw_fd(), stream)?;
        }
        duplicate_onto(self.theirs.as_raw_fd(), SOCKET)?;
        // Every owner of a descriptor is forgotten, as `confine` closes them all.
        std::mem::forget((self, lists, empty));
        confinement.confine_package_stage(limits, depth, SOCKET)?;
        // SAFETY: the descriptor was made above, and nothing else owns it.
        Ok(Line(unsafe { UnixStream::from_raw_fd(SOCKET) }))
    }

    /// Waits, in the stage, until the package stage `child` has imported its packages, and checks what that has left.
    /// `coordinator` can be read when the coordinator is gone, and `is_clean` tells whether scratch has no new file.
    ///
    /// # Errors
    /// With the reason why no snippet can be forked from it. Everything of it has to be killed then.
    pub fn wait(
        self,
        child: Pid,
        task: &Task,
        proc: &ProcFs,
        coordinator: BorrowedFd<'_>,
        is_clean: impl FnOnce() -> io::Result<bool>,
    ) -> Result<PackageStage, Refusal> {
        let Prepared { reaper, ours: socket, theirs, output } = self;
        drop((theirs, output.write));
        let started = Instant::now();
        let deadline = started + task.limits.timeout;
        let mut lists = None;
        let unlinked = loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Refusal::Slow);
            }
            let [heard, printed, gone] =
                wait_for([socket.as_fd(), output.read.as_fd(), coordinator], left.min(INSPECTION_INTERVAL))?;
            if gone {
                return Err(Refusal::CoordinatorGone);
            }
            if printed {
                return Err(Refusal::Loud);
            }
            if heard {
                match receive_with(&socket)? {
                    (CONFINED, descriptors, _) if lists.is_none() => lists = Some(descriptors),
                    (READY, ..) => break usize::from(receive_with(&socket)?.0),
                    _ => return Err(Refusal::Silent),
                }
            }
            // A package stage has the network of its worker.
            if memory::of_descendants(proc, Network::OfWorker, task.limits.memory) > task.limits.memory {
                return Err(Refusal::Large);
            }
        };
        let wall = started.elapsed();
        let lists: Option<[OwnedFd; 2]> = lists.and_then(|lists| lists.try_into().ok());
        let [maps, files] = lists.ok_or(Refusal::Silent)?;
        // The children in the order in which they were forked: this process has no other ones.
        let children = proc.children(MYSELF);
        let [first, second] = &children[..] else { return Err(Refusal::Leaving) };
        let thread = |pid: &String| format!("{pid}/task/{pid}");
        let (reapers_thread, thread) = (thread(first), thread(second));
        // On a busy machine it has waited for a processor, as any snippet does.
        let import_time = wall.saturating_sub(proc.waited_for_processor(second));
        if !leaves_time(import_time, &task.limits) {
            return Err(Refusal::Slow);
        }
        let leaves_nothing = proc.threads(second).len() == 1
            && proc.children(&thread).is_empty()
            && proc.children(&reapers_thread).is_empty()
            && open_files(files)? == OPEN_FROM_THE_START + unlinked
            && shared_mappings(&read_all(File::from(maps))?)
                == shared_mappings(&proc.read("self/maps").unwrap_or_default())
            && is_clean()?;
        // What was printed just before it was ready.
        let [printed] = wait_for([output.read.as_fd()], Duration::ZERO)?;
        if printed {
            return Err(Refusal::Loud);
        }
        if !leaves_nothing {
            return Err(Refusal::Leaving);
        }
        Ok(PackageStage {
            packages: task.packages.clone(),
            limits: task.limits.clone(),
            reaper,
            socket,
            pid: child,
            process: process_descriptor(child)?,
            reapers_thread,
            import_time,
        })
    }
}

/// Whether imports leave enough of the time of a snippet.
fn leaves_time(import_time: Duration, limits: &Limits) -> bool {
    import_time <= limits.timeout / 2
}

impl PackageStage {
    /// Whether a task can be run by it: one with the same packages and limits, which may have less time than the snippet for
    /// which it was made. Whoever is forked from it takes on the lower limit.
    pub fn is_for(&self, task: &Task) -> bool {
        let Limits { timeout, .. } = task.limits;
        self.packages == task.packages
            && self.limits == Limits { timeout: self.limits.timeout, ..task.limits.clone() }
            && timeout <= self.limits.timeout
            && leaves_time(self.import_time, &task.limits)
    }

    /// Whether it has not ended.
    pub fn is_alive(&self) -> bool {
        wait_for([self.process.as_fd()], Duration::ZERO).is_ok_and(|[has_ended]| !has_ended)
    }

    /// Makes it fork the process of a snippet, and returns a descriptor of that. The process waits for [`PackageStage::go`].
    ///
    /// # Errors
    /// When it does not do what is expected. Everything of it has to be killed then.
    pub fn begin(&self, task: &Task, files: &RunFiles) -> Result<OwnedFd, Refusal> {
        send_with(&self.socket, TASK, &[files.stdout.write.as_raw_fd(), files.stderr.write.as_raw_fd()])?;
        let mut patient = Patient { socket: &self.socket, deadline: Instant::now() + PATIENCE };
        protocol::send(&mut patient, task).map_err(|_| Refusal::Silent)?;
        patient.wait(PollFlags::POLLIN)?;
        match receive_with(&self.socket)? {
            (STARTED, _, Some(pid)) if pid != self.pid && pid != self.reaper.pid() && pid.as_raw() > 1 => {
                Ok(process_descriptor(pid)?)
            }
            _ => Err(Refusal::Silent),
        }
    }

    /// Lets the snippet run.
    ///
    /// # Errors
    /// When the socket breaks.
    pub fn go(&self) -> io::Result<()> {
        Patient { socket: &self.socket, deadline: Instant::now() + PATIENCE }.write_all(&[GO])
    }

    /// Returns how the snippet's process has ended, once it has. `None`: it does not say.
    pub fn exit(&self) -> Option<ChildExit> {
        let mut message = [0; Line::ENDED_LENGTH];
        let mut patient = Patient { socket: &self.socket, deadline: Instant::now() + PATIENCE };
        patient.read_exact(&mut message).ok()?;
        Line::read_end(&message)
    }

    /// Whether a run has left a process, and not one that has ended.
    pub fn has_left(&self) -> bool {
        self.reaper.has_any()
    }

    /// Kills everything that a run has left. Returns whether nothing is left.
    pub fn kill_all(&self) -> bool {
        self.reaper.kill_all()
    }

    /// Describes the processes that a run has left.
    pub fn left(&self, proc: &ProcFs) -> Vec<String> {
        proc.children(&self.reapers_thread).iter().map(|pid| proc.describe(pid)).collect()
    }
}

/// The package stage's end of its socket.
pub struct Line(UnixStream);

impl Line {
    /// The length of [`ENDED`]: the wait status, four numbers of times, and one of memory.
    const ENDED_LENGTH: usize = 1 + 4 + 5 * 8;

    /// Says that the imports are done, and returns the files that they have left open, of which each snippet gets a copy.
    ///
    /// # Errors
    /// When the socket breaks.
    pub fn ready(&mut self, limits: &Limits) -> io::Result<UnlinkedFiles> {
        let end = RawFd::try_from(limits.descriptors).unwrap_or(RawFd::MAX).min(SOCKET);
        let unlinked = UnlinkedFiles::among(FIRST_OTHER..end);
        let count = u8::try_from(unlinked.numbers().len()).unwrap_or(u8::MAX);
        self.0.write_all(&[READY, count])?;
        Ok(unlinked)
    }

    /// Waits for the next task, with the write ends of its pipes. `None`: the stage is gone.
    ///
    /// # Errors
    /// When the socket breaks.
    pub fn receive(&mut self) -> Result<Option<(Task, [OwnedFd; 2])>, FrameError> {
        let (kind, descriptors, _) = match receive_with(&self.0) {
            Ok(received) => received,
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        match (kind, descriptors.try_into()) {
            (TASK, Ok(pipes)) => Ok(protocol::receive(&mut self.0)?.map(|task| (task, pipes))),
            _ => Err(io::Error::from(io::ErrorKind::InvalidData).into()),
        }
    }

    /// Says, in the snippet's process, that it is there, and waits until it may run.
    ///
    /// # Errors
    /// When the socket breaks.
    pub fn started(&mut self) -> io::Result<()> {
        self.0.write_all(&[STARTED])?;
        self.0.read_exact(&mut [0])
    }

    /// Reports the end of a snippet's process.
    ///
    /// # Errors
    /// When the socket breaks.
    pub fn ended(&mut self, exit: &ChildExit) -> io::Result<()> {
        let usage = &exit.usage;
        let mut message = vec![ENDED];
        message.extend_from_slice(&exit.status.to_le_bytes());
        let times = [usage.ru_utime, usage.ru_stime].into_iter().flat_map(|time| [time.tv_sec, time.tv_usec]);
        message.extend(times.chain([usage.ru_maxrss]).flat_map(i64::to_le_bytes));
        self.0.write_all(&message)
    }

    /// Reads the message of [`Line::ended`]. Any numbers may stand in it.
    fn read_end(message: &[u8; Line::ENDED_LENGTH]) -> Option<ChildExit> {
        let (kind, rest) = message.split_first()?;
        let (status, numbers) = rest.split_first_chunk::<4>()?;
        let numbers: Vec<i64> =
            numbers.chunks_exact(8).filter_map(|bytes| Some(i64::from_le_bytes(bytes.try_into().ok()?))).collect();
        let [utime, utime_micros, stime, stime_micros, peak] = numbers[..] else { return None };
        // SAFETY: zero bytes are a valid rusage.
        let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
        // A year is more than any run takes.
        let seconds = |number: i64| number.clamp(0, 31_536_000);
        let micros = |number: i64| number.clamp(0, 999_999);
        usage.ru_utime = libc::timeval { tv_sec: seconds(utime), tv_usec: micros(utime_micros) };
        usage.ru_stime = libc::timeval { tv_sec: seconds(stime), tv_usec: micros(stime_micros) };
        usage.ru_maxrss = peak;
        (*kind == ENDED).then_some(ChildExit { status: i32::from_le_bytes(*status), usage })
    }
}

/// A socket that does not block, read and written until a deadline.
struct Patient<'s> {
    socket: &'s UnixStream,
    deadline: Instant,
}

impl Patient<'_> {
    fn wait(&self, events: PollFlags) -> io::Result<()> {
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(io::ErrorKind::TimedOut.into());
            }
            match poll(&mut [PollFd::new(self.socket.as_fd(), events)], millis(left)) {
                Ok(0) | Err(Errno::EINTR) => {}
                Ok(_) => return Ok(()),
                Err(errno) => return Err(errno.into()),
            }
        }
    }
}

impl Read for Patient<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.wait(PollFlags::POLLIN)?;
        let mut socket = self.socket;
        socket.read(buffer)
    }
}

impl Write for Patient<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.wait(PollFlags::POLLOUT)?;
        let mut socket = self.socket;
        socket.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Sends a byte with descriptors.
fn send_with(socket: &UnixStream, kind: u8, descriptors: &[RawFd]) -> io::Result<()> {
    let message = [ControlMessage::ScmRights(descriptors)];
    sendmsg::<UnixAddr>(socket.as_raw_fd(), &[IoSlice::new(&[kind])], &message, MsgFlags::MSG_NOSIGNAL, None)?;
    Ok(())
}

/// Receives a byte, the descriptors that came with it, and the number of the process that has sent it, if the socket asks for
/// that.
fn receive_with(socket: &UnixStream) -> io::Result<(u8, Vec<OwnedFd>, Option<Pid>)> {
    let mut kind = [0];
    // Room for more than is ever sent: what does not fit is closed by the kernel.
    let mut room = nix::cmsg_space!([RawFd; 2], libc::ucred);
    let mut slices = [IoSliceMut::new(&mut kind)];
    let received = loop {
        match recvmsg::<UnixAddr>(socket.as_raw_fd(), &mut slices, Some(&mut room), MsgFlags::MSG_CMSG_CLOEXEC) {
            Err(Errno::EINTR) => {}
            received => break received?,
        }
    };
    if received.bytes == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let (mut descriptors, mut sender) = (Vec::new(), None);
    for message in received.cmsgs()? {
        match message {
            // SAFETY: the kernel has just made these descriptors, and nothing else owns them.
            ControlMessageOwned::ScmRights(raw) => unsafe {
                descriptors.extend(raw.into_iter().map(|raw| OwnedFd::from_raw_fd(raw)));
            },
            ControlMessageOwned::ScmCredentials(credentials) => sender = Some(Pid::from_raw(credentials.pid())),
            _ => {}
        }
    }
    Ok((kind[0], descriptors, sender))
}

/// Waits until one of the descriptors can be read or has ended, and returns which.
fn wait_for<const N: usize>(descriptors: [BorrowedFd<'_>; N], patience: Duration) -> io::Result<[bool; N]> {
    let mut polled = descriptors.map(|descriptor| PollFd::new(descriptor, PollFlags::POLLIN));
    match poll(&mut polled, millis(patience)) {
        Ok(_) | Err(Errno::EINTR) => {}
        Err(errno) => return Err(errno.into()),
    }
    Ok(polled.map(|polled| polled.any().unwrap_or(false)))
}

/// Rounded up, so that a wait never ends just before its time and spins.
fn millis(patience: Duration) -> PollTimeout {
    let millis = if patience.is_zero() { 0 } else { patience.as_millis().saturating_add(1).min(60_000) };
    PollTimeout::from(u16::try_from(millis).unwrap_or(u16::MAX))
}

fn read_all(mut file: File) -> io::Result<String> {
    let mut text = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The number of entries in a directory of `/proc` that lists open files.
fn open_files(directory: OwnedFd) -> nix::Result<usize> {
    let names = Dir::from_fd(directory)?.into_iter().collect::<nix::Result<Vec<_>>>()?;
    Ok(names.iter().filter(|entry| !entry.file_name().to_bytes().starts_with(b".")).count())
}

/// How many mappings in the text of a `maps` file other processes can share and write. The second field of a line has the
/// permissions, `rw-s` or `r--p`.
fn shared_mappings(maps: &str) -> usize {
    let permissions = maps.lines().filter_map(|line| line.split_whitespace().nth(1));
    permissions.filter(|permissions| permissions.ends_with('s') && permissions.contains('w')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_memory_that_can_be_written_is_shared() {
        let maps = "55d0-55d1 r--p 0 00:00 1 /a\n55d2-55d3 rw-p 0 00:00 0\n55d4-55d5 rw-s 0 00:01 3 /dev/zero (deleted)\n\
                    55d6-55d7 r--s 0 00:00 2 /usr/lib/gconv-modules.cache\n";
        assert_eq!(shared_mappings(maps), 1);
        assert_eq!(shared_mappings(""), 0);
    }

    /// A package can send whatever it wants.
    #[test]
    fn any_end_that_is_reported_can_be_read() {
        let mut message = [0xff; Line::ENDED_LENGTH];
        assert!(Line::read_end(&message).is_none());
        message[0] = ENDED;
        let exit = Line::read_end(&message).expect("it has its length");
        assert_eq!((exit.status, exit.usage.ru_utime.tv_sec, exit.usage.ru_stime.tv_usec), (-1, 0, 0));
        message[5..13].copy_from_slice(&i64::MAX.to_le_bytes());
        assert_eq!(Line::read_end(&message).expect("it has its length").usage.ru_utime.tv_sec, 31_536_000);
    }

    #[test]
    fn descriptors_arrive_with_their_message() {
        let (one, other) = UnixStream::pair().expect("a pair");
        setsockopt(&other, sockopt::PassCred, &true).expect("an option");
        send_with(&one, TASK, &[0, 1]).expect("there is room");
        let (kind, descriptors, sender) = receive_with(&other).expect("it was sent");
        assert_eq!((kind, descriptors.len(), sender), (TASK, 2, Some(nix::unistd::getpid())));
        drop(one);
        assert_eq!(receive_with(&other).expect_err("it is closed").kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn nobody_is_waited_for_without_end() {
        let (one, _other) = UnixStream::pair().expect("a pair");
        one.set_nonblocking(true).expect("a flag");
        let mut patient = Patient { socket: &one, deadline: Instant::now() + Duration::from_millis(20) };
        assert_eq!(patient.read(&mut [0]).expect_err("nothing was sent").kind(), io::ErrorKind::TimedOut);
        let full = patient.write_all(&vec![0; 16 << 20]);
        assert_eq!(full.expect_err("nobody reads it").kind(), io::ErrorKind::TimedOut);
    }
}
