//! The stage's side of one run: reads the output, watches the clock, leaves no process behind, and says what it saw.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl, openat};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, pipe2};
use verify_protocol::message::Task;
use verify_protocol::observation::{Clock, Ending, Observation, Refutation};
use verify_protocol::tree;

use crate::interpreter::DUMP_SIGNAL;
use crate::stage::Stage;
use verify_worker::page::{Page, Phase, Word};
use verify_worker::place::{Before, Place};
use verify_worker::process::process_descriptor;
use verify_worker::sandbox::Confinement;

/// How long helpers of the standard library (multiprocessing's resource tracker and fork server, which end when the
/// pipe to their parent closes) get to end by themselves before they count as left behind. They take 20 to 60 ms.
const GRACE: Duration = Duration::from_millis(500);
/// How long the dump of the stacks may take to arrive; it takes well under a millisecond on an idle machine.
const DUMP_TIME: Duration = Duration::from_millis(500);
/// How often the list of left processes is looked at while the grace lasts.
const LOOK_AGAIN: Duration = Duration::from_millis(2);

/// How often a long run is looked at: for its memory, and in a control run for its verdict.
const LOOK: Duration = Duration::from_millis(50);

/// The paths and pipes of one run.
pub struct Run {
    /// The script, a real file: multiprocessing's spawn and `inspect.getsource` read it.
    pub script: PathBuf,
    /// The working directory, `HOME` and `TMPDIR` of the snippet.
    pub scratch: PathBuf,
    before: Before,
    /// Read and write end of each stream.
    pub stdout: (OwnedFd, OwnedFd),
    pub stderr: (OwnedFd, OwnedFd),
}

/// Why the stage ended a run itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stopped {
    Timeout,
    Output,
    Memory,
    /// A control run has shown what it was made for.
    Shown,
}

/// How the snippet's process ended, as the kernel tells it.
struct Exit {
    status: libc::c_int,
    usage: libc::rusage,
}

impl Run {
    /// Makes the pipes of a run, and its places ready.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn prepare(place: &Place, task: &Task) -> io::Result<Run> {
        let before = place.begin(task)?;
        let stream = || -> io::Result<(OwnedFd, OwnedFd)> {
            let (read, write) = pipe2(OFlag::O_CLOEXEC)?;
            fcntl(&read, FcntlArg::F_SETFL(OFlag::O_NONBLOCK))?;
            Ok((read, write))
        };
        let (script, scratch) = (place.script(&task.file_name), place.scratch.clone());
        Ok(Run { script, scratch, before, stdout: stream()?, stderr: stream()? })
    }

    /// The script's path as text: the coordinator made it, and its temporary directory has a name that is text.
    pub fn script_text(&self) -> &str {
        self.script.to_str().unwrap_or_default()
    }

    /// Watches the snippet's process to its end and past it, and takes away what it has left. `None`: the coordinator is
    /// gone, and so is the snippet.
    ///
    /// # Errors
    /// When the kernel refuses something that cannot be refused, such as waiting for one's own child.
    pub fn watch(self, child: Pid, task: &Task, stage: &Stage) -> io::Result<Option<Observation>> {
        let started = Instant::now();
        let (page, confinement) = (stage.page, &*stage.confinement);
        let Run { script, scratch, before, stdout, stderr } = self;
        drop((stdout.1, stderr.1));
        let limits = &task.limits;
        let mut output = Output::new(stdout.0, stderr.0, limits.output);
        let ended = process_descriptor(child)?;

        let deadline = started + limits.timeout;
        let mut stopped = None;
        let mut dumped = None;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let watched = [output.stdout.fd(), output.stderr.fd(), Some(ended.as_fd()), Some(stage.socket.as_fd())];
            let [out, err, exit, coordinator] = wait_for(watched, left.min(LOOK))?;
            if coordinator {
                // Requests come one at a time, so during a run this can only be the end of the stream.
                end_tree(child, confinement)?;
                return Ok(None);
            }
            if out || err {
                output.read_some()?;
            }
            if exit {
                break;
            }
            if output.is_over() {
                stopped = Some(Stopped::Output);
                break;
            }
            if started.elapsed() >= LOOK {
                if memory_of_children(&confinement.proc, stage.private_kib) > limits.memory {
                    stopped = Some(Stopped::Memory);
                    break;
                }
                if task.inverted && page.word().is_some() {
                    stopped = Some(Stopped::Shown);
                    break;
                }
            }
            if left.is_zero() {
                stopped = Some(Stopped::Timeout);
                dumped = dump_stacks(child, &mut output)?;
                break;
            }
        }
        if stopped.is_some() {
            kill(child, Signal::SIGKILL).ok();
        }
        let exit = wait_for_exit(child)?;
        let left = if stopped.is_some() { Vec::new() } else { wait_for_helpers(confinement)? };
        if confinement.kills() {
            kill_descendants(confinement)?;
        }
        output.drain()?;
        if output.is_over() && stopped.is_none() {
            stopped = Some(Stopped::Output);
        }
        let wall = started.elapsed();
        stage.place.end(task, &before, confinement)?;
        Ok(Some(Observation {
            ending: conclude(&exit, stopped, dumped, left, page, task),
            stdout: output.stdout.kept,
            stderr: output.stderr.kept,
            script: script.to_string_lossy().into_owned(),
            scratch: scratch.to_string_lossy().into_owned(),
            asserts: page.asserts(),
            wall,
            cpu: duration(exit.usage.ru_utime) + duration(exit.usage.ru_stime),
            peak_kib: u64::try_from(exit.usage.ru_maxrss).unwrap_or(0),
            control: None,
            repeated: None,
        }))
    }
}

/// The ending that the facts add up to. What the stage had to stop comes first, then how the kernel says that the process
/// ended, then the snippet's own word, and a pass only after everything else.
fn conclude(
    exit: &Exit,
    stopped: Option<Stopped>,
    dumped: Option<String>,
    left: Vec<String>,
    page: Page,
    task: &Task,
) -> Ending {
    let phase = page.phase();
    match stopped {
        Some(Stopped::Output) => return Ending::TooMuchOutput { limit: task.limits.output },
        Some(Stopped::Memory) => return Ending::OutOfMemory { limit: task.limits.memory },
        Some(Stopped::Shown) => {}
        Some(Stopped::Timeout) if phase == Phase::Joining && page.word().is_none() => {
            let named = |name: String| format!("the non-daemon thread {name:?}");
            let left: Vec<String> = page.threads().into_iter().map(named).collect();
            if !left.is_empty() {
                return Ending::Leaked { left };
            }
            return timed_out(task.limits.timeout, Clock::Wall, dumped);
        }
        Some(Stopped::Timeout) => return timed_out(task.limits.timeout, Clock::Wall, dumped),
        None => {}
    }
    if libc::WIFSIGNALED(exit.status) && libc::WTERMSIG(exit.status) == libc::SIGXCPU {
        return timed_out(Duration::from_secs(task.limits.cpu_seconds()), Clock::Cpu, None);
    }
    if libc::WIFSIGNALED(exit.status) && stopped.is_none() {
        let number = libc::WTERMSIG(exit.status);
        let signal = Signal::try_from(number).map_or_else(|_| format!("signal {number}"), |s| s.to_string());
        return Ending::Crashed { signal };
    }
    match page.word() {
        Some(Word::Refuted(refutation)) => return Ending::Refuted(refutation),
        Some(Word::Raised { kind, message, line, limit }) => return Ending::Raised { kind, message, line, limit },
        Some(Word::OutOfMemory) => return Ending::OutOfMemory { limit: task.limits.memory },
        Some(Word::EndedEarly { how, line }) => return Ending::EndedEarly { how, line },
        Some(Word::Unfit { why }) => return Ending::Unfit { why },
        Some(Word::Unreadable) | None => {}
    }
    if let Some(line) = page.failed_line() {
        // It could not be explained: its values or their `repr` never came to an end.
        return Ending::Refuted(Refutation { line, assertion: String::new(), values: Vec::new(), thread: None });
    }
    if page.word().is_some() {
        let message = "it has more to say of itself than there is room for".to_owned();
        return Ending::Raised { kind: "an exception".to_owned(), message, line: None, limit: None };
    }
    if phase != Phase::Sealed {
        let how = format!("the process ended itself with status {}", libc::WEXITSTATUS(exit.status));
        return Ending::EndedEarly { how, line: None };
    }
    if !left.is_empty() {
        return Ending::Leaked { left };
    }
    let unexecuted = page.unexecuted();
    if page.asserts() == 0 || !unexecuted.is_empty() {
        return Ending::Vacuous { unexecuted };
    }
    Ending::Passed
}

fn timed_out(limit: Duration, clock: Clock, stacks: Option<String>) -> Ending {
    Ending::TimedOut { limit, clock, stacks: stacks.unwrap_or_default() }
}

/// What the snippet has written, up to the limit.
struct Output {
    stdout: Stream,
    stderr: Stream,
    /// Bytes that may still be kept; negative once the limit was passed.
    left: i128,
}

struct Stream {
    pipe: Option<File>,
    kept: Vec<u8>,
}

impl Stream {
    fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.pipe.as_ref().map(AsFd::as_fd)
    }
}

impl Output {
    fn new(stdout: OwnedFd, stderr: OwnedFd, limit: u64) -> Output {
        let stream = |fd: OwnedFd| Stream { pipe: Some(File::from(fd)), kept: Vec::new() };
        Output { stdout: stream(stdout), stderr: stream(stderr), left: i128::from(limit) }
    }

    fn is_over(&self) -> bool {
        self.left < 0
    }

    /// Reads what is there now, once per stream, and drops what goes over the limit. Gives the number of bytes.
    fn read_some(&mut self) -> io::Result<usize> {
        let mut chunk = [0; 16 << 10];
        let mut total = 0;
        for stream in [&mut self.stdout, &mut self.stderr] {
            let Some(pipe) = &mut stream.pipe else { continue };
            match pipe.read(&mut chunk) {
                Ok(0) => stream.pipe = None,
                Ok(count) => {
                    let room = usize::try_from(self.left).unwrap_or(0);
                    stream.kept.extend_from_slice(&chunk[..count.min(room)]);
                    self.left -= count as i128;
                    total += count;
                }
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(total)
    }

    /// Reads what is left in the pipes. To be called when no process that could write is alive: it does not wait.
    fn drain(&mut self) -> io::Result<()> {
        while !self.is_over() && self.read_some()? > 0 {}
        Ok(())
    }
}

/// Asks faulthandler in the snippet for the stacks of its threads, and takes them out of the captured stderr.
fn dump_stacks(child: Pid, output: &mut Output) -> io::Result<Option<String>> {
    output.drain()?;
    let before = output.stderr.kept.len();
    // SAFETY: the child has not been waited for, so its number belongs to it.
    Errno::result(unsafe { libc::kill(child.as_raw(), DUMP_SIGNAL) })?;
    let deadline = Instant::now() + DUMP_TIME;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        // After the first part has come, the rest comes at once.
        let patience = if output.stderr.kept.len() > before { left.min(Duration::from_millis(20)) } else { left };
        let [out, err] = wait_for([output.stdout.fd(), output.stderr.fd()], patience)?;
        if !(out || err) || output.read_some()? == 0 || output.is_over() || left.is_zero() {
            break;
        }
    }
    let dump = output.stderr.kept.split_off(before);
    let text = String::from_utf8_lossy(&dump);
    let start = text.find("Thread 0x").or_else(|| text.find("Current thread 0x"));
    Ok(start.map(|start| text[start..].to_owned()))
}

/// Waits until one of the descriptors has something, or its end, and says which have; `None` is skipped.
fn wait_for<const N: usize>(fds: [Option<BorrowedFd<'_>>; N], patience: Duration) -> io::Result<[bool; N]> {
    let mut polled: Vec<PollFd<'_>> = fds.iter().flatten().map(|fd| PollFd::new(*fd, PollFlags::POLLIN)).collect();
    // Rounded up, so that a wait never ends just before its time and spins.
    let millis = patience.as_millis().saturating_add(1).min(60_000);
    let timeout = if patience.is_zero() { 0 } else { u16::try_from(millis).unwrap_or(u16::MAX) };
    match poll(&mut polled, PollTimeout::from(timeout)) {
        Ok(_) | Err(Errno::EINTR) => {}
        Err(errno) => return Err(errno.into()),
    }
    let mut ready = polled.iter().map(|fd| fd.any().unwrap_or(false));
    Ok(fds.map(|fd| fd.is_some() && ready.next().unwrap_or(false)))
}

fn wait_for_exit(child: Pid) -> io::Result<Exit> {
    loop {
        // SAFETY: zero bytes are a valid rusage, and both pointers are to locals.
        let (result, exit) = unsafe {
            let mut exit = Exit { status: 0, usage: std::mem::zeroed() };
            (libc::wait4(child.as_raw(), &raw mut exit.status, 0, &raw mut exit.usage), exit)
        };
        match Errno::result(result) {
            Ok(_) => return Ok(exit),
            Err(Errno::EINTR) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
}

/// Waits for a moment for what the snippet left to end by itself, and describes what does not.
fn wait_for_helpers(confinement: &Confinement) -> io::Result<Vec<String>> {
    let deadline = Instant::now() + GRACE;
    loop {
        if !reap()? {
            return Ok(Vec::new());
        }
        if Instant::now() >= deadline {
            let proc = &confinement.proc;
            return Ok(children(proc, "thread-self").into_iter().map(|pid| describe_process(proc, &pid)).collect());
        }
        std::thread::sleep(LOOK_AGAIN);
    }
}

/// Kills and reaps until there is no child.
///
/// Where the stage is pid 1 of a namespace, all that is in it is the snippet's, and dies at once. Elsewhere each round
/// kills what is there, and what those leave behind falls to this process, as it is a subreaper, and is there in the next
/// round.
fn kill_descendants(confinement: &Confinement) -> io::Result<()> {
    while reap()? {
        if confinement.is_full() {
            kill(Pid::from_raw(-1), Signal::SIGKILL).ok();
        } else {
            for child in descendants(&confinement.proc, "thread-self") {
                if let Ok(pid) = child.parse() {
                    kill(Pid::from_raw(pid), Signal::SIGKILL).ok();
                }
            }
        }
        std::thread::sleep(Duration::from_micros(200));
    }
    Ok(())
}

fn end_tree(child: Pid, confinement: &Confinement) -> io::Result<()> {
    kill(child, Signal::SIGKILL).ok();
    kill_descendants(confinement)
}

/// Reaps every child that is dead; whether any is alive.
fn reap() -> io::Result<bool> {
    loop {
        // SAFETY: null asks for no status.
        let result = unsafe { libc::waitpid(-1, std::ptr::null_mut(), libc::WNOHANG | libc::__WALL) };
        match Errno::result(result) {
            Ok(0) => return Ok(true),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(Errno::ECHILD) => return Ok(false),
            Err(errno) => return Err(errno.into()),
        }
    }
}

/// A file of `/proc`, which is known by a descriptor alone; `None` where it cannot be read, as of a process that is gone.
fn read_proc(proc: &OwnedFd, path: &str) -> Option<String> {
    let opened = openat(proc, path, OFlag::O_RDONLY | OFlag::O_CLOEXEC, nix::sys::stat::Mode::empty()).ok()?;
    let mut text = Vec::new();
    File::from(opened).read_to_end(&mut text).ok()?;
    Some(String::from_utf8_lossy(&text).into_owned())
}

/// The names in a directory of `/proc`; none where it cannot be read.
fn list_proc(proc: &OwnedFd, path: &str) -> Vec<String> {
    let flags = OFlag::O_RDONLY | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
    let opened = openat(proc, path, flags, nix::sys::stat::Mode::empty());
    let names = opened.ok().and_then(|directory| tree::entries(directory.as_fd()).ok()).unwrap_or_default();
    names.iter().map(|name| name.to_string_lossy().into_owned()).collect()
}

/// The children of a thread, `thread-self` or `<pid>/task/<tid>`, with the numbers that they have in `/proc`. The kernel
/// lists them where it is built with `CONFIG_PROC_CHILDREN`, as distributions have it; elsewhere all processes are looked at.
fn children(proc: &OwnedFd, thread: &str) -> Vec<String> {
    if let Some(list) = read_proc(proc, &format!("{thread}/children")) {
        return list.split_whitespace().map(str::to_owned).collect();
    }
    let Some(me) = status(proc, thread, "Tgid:") else { return Vec::new() };
    let parent = |pid: &String| {
        // The second field is the name in parentheses and may hold anything; the parent is the second after it.
        let stat = read_proc(proc, &format!("{pid}/stat"))?;
        stat.rsplit(')').next()?.split_whitespace().nth(1).map(str::to_owned)
    };
    let mut found = list_proc(proc, ".");
    found.retain(|name| name.bytes().all(|byte| byte.is_ascii_digit()) && parent(name).as_ref() == Some(&me));
    found
}

/// A field of the status of a process or thread, without its unit.
fn status(proc: &OwnedFd, path: &str, name: &str) -> Option<String> {
    let status = read_proc(proc, &format!("{path}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next().map(str::to_owned)
}

/// The children of a thread, theirs, and so on.
fn descendants(proc: &OwnedFd, thread: &str) -> Vec<String> {
    let mut found = children(proc, thread);
    let mut next = 0;
    while let Some(pid) = found.get(next).cloned() {
        next += 1;
        for thread in threads(proc, &pid) {
            for child in children(proc, &format!("{pid}/task/{thread}")) {
                if !found.contains(&child) {
                    found.push(child);
                }
            }
        }
    }
    found
}

fn threads(proc: &OwnedFd, pid: &str) -> Vec<String> {
    list_proc(proc, &format!("{pid}/task"))
}

/// How many threads the calling process has.
pub fn threads_of_this_process(proc: &OwnedFd) -> usize {
    threads(proc, "self").len()
}

/// Bytes of memory that all processes of a run have together, private and shared, less what they have of files; `shared` is
/// what each of them that was only forked
/// has in common with its stage, in KiB.
fn memory_of_children(proc: &OwnedFd, shared: u64) -> u64 {
    // What is shared among them is counted for each of them: too much rather than too little.
    let of = |pid: &String| private_kib(proc, pid).saturating_sub(shared) + status_kib(proc, pid, "RssShmem:");
    descendants(proc, "thread-self").iter().map(of).sum::<u64>() << 10
}

/// The anonymous memory of a process that is in use, in KiB.
pub fn private_kib(proc: &OwnedFd, pid: &str) -> u64 {
    status_kib(proc, pid, "RssAnon:")
}

fn status_kib(proc: &OwnedFd, pid: &str, name: &str) -> u64 {
    status(proc, pid, name).and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// What a left process calls itself, without its number, which is different in every run.
fn describe_process(proc: &OwnedFd, pid: &str) -> String {
    let line = read_proc(proc, &format!("{pid}/cmdline")).unwrap_or_default();
    let words: Vec<&str> = line.split('\0').filter(|word| !word.is_empty()).collect();
    if words.first().is_some_and(|word| word.ends_with("verify-worker")) {
        // A fork of the snippet keeps the worker's command line.
        return "a process forked by the snippet".to_owned();
    }
    let line: String = words.join(" ").chars().take(120).collect();
    if line.is_empty() { "a process".to_owned() } else { format!("the process `{line}`") }
}

fn duration(time: libc::timeval) -> Duration {
    let micros = time.tv_sec * 1_000_000 + time.tv_usec;
    Duration::from_micros(u64::try_from(micros).unwrap_or(0))
}
