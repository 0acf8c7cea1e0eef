//! Supervises one run: reads the output, enforces the limits, leaves no process behind, and concludes how the run ended.
//!
//! Nothing here imports or runs Python. The kernel and the result page are all that the supervisor learns from.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use verify_protocol::message::Task;
use verify_protocol::observation::{Clock, Ending, Observation, Refutation};

use crate::output::CapturedOutput;
use crate::page::{Phase, ResultPage, SelfReport};
use crate::place::Place;
use crate::proc::{MYSELF, ProcFs};
use crate::process::{DUMP_SIGNAL, process_descriptor};
use crate::run::RunFiles;

/// How long helpers of the standard library may take to end by themselves before they count as left behind:
/// multiprocessing's resource tracker and fork server end when the pipe to their parent closes, within 20 to 60 ms.
const GRACE: Duration = Duration::from_millis(500);
/// How long the dump of the stacks may take to arrive. It takes well under a millisecond on an idle machine.
const DUMP_TIME: Duration = Duration::from_millis(500);
/// How long the rest of a dump may take after its first part has arrived; it arrives at once.
const REST_OF_DUMP: Duration = Duration::from_millis(20);
/// How often the remaining processes are counted during the grace period: a tenth of the time that the fastest helper takes.
const COUNT_INTERVAL: Duration = Duration::from_millis(2);
/// How often the remaining processes are killed: about the time that the kernel takes to end one.
const KILL_INTERVAL: Duration = Duration::from_micros(200);
/// How often a long run is inspected: for its memory, and in a control run for its report.
const INSPECTION_INTERVAL: Duration = Duration::from_millis(50);

/// Supervises the runs of one stage.
pub struct Supervisor<'s> {
    pub page: ResultPage,
    /// The socket, which is readable when the coordinator is gone.
    pub coordinator: BorrowedFd<'s>,
    pub proc: &'s ProcFs,
    pub place: &'s Place,
    /// The anonymous memory in KiB that the snippet's process shares with the stage from which it was forked.
    pub common_kib: u64,
    /// Whether the stage is pid 1 of a pid namespace, so that all other processes in it belong to the run.
    pub is_pid_1: bool,
    /// Whether the processes that a run has left alive are killed.
    pub kills: bool,
    /// Whether the directories are restored after the run.
    pub restores: bool,
}

/// Why the supervisor ended a run itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum StopReason {
    Timeout,
    Output,
    Memory,
    /// A control run has left its report, which is all that it was made for.
    Reported,
}

/// How the snippet's process ended, as the kernel reports it.
struct ChildExit {
    status: libc::c_int,
    usage: libc::rusage,
}

impl Supervisor<'_> {
    /// Supervises the snippet's process to its end, and removes what it has left. `None`: the coordinator is gone, and the
    /// processes of the run are dead.
    ///
    /// # Errors
    /// When the kernel refuses something that it cannot refuse, such as waiting for one's own child.
    pub fn watch(&self, files: RunFiles, child: Pid, task: &Task) -> io::Result<Option<Observation>> {
        let started = Instant::now();
        let RunFiles { script, scratch, stdout, stderr, before } = files;
        drop((stdout.write, stderr.write));
        let limits = &task.limits;
        let mut output = CapturedOutput::new(stdout.read, stderr.read, limits.output);
        let ended = process_descriptor(child)?;

        let deadline = started + limits.timeout;
        let mut stopped = None;
        let mut dumped = None;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let watched = [output.stdout.fd(), output.stderr.fd(), Some(ended.as_fd()), Some(self.coordinator)];
            let [out, err, exit, coordinator] = wait_for(watched, left.min(INSPECTION_INTERVAL))?;
            if coordinator {
                // Requests come one at a time, so during a run this can only be the end of the stream.
                kill(child, Signal::SIGKILL).ok();
                self.kill_descendants()?;
                return Ok(None);
            }
            if out || err {
                output.read_some()?;
            }
            if exit {
                break;
            }
            if output.is_over() {
                stopped = Some(StopReason::Output);
                break;
            }
            if started.elapsed() >= INSPECTION_INTERVAL {
                if self.proc.memory_of_descendants(self.common_kib) > limits.memory {
                    stopped = Some(StopReason::Memory);
                    break;
                }
                if task.until_failed && self.page.has_report() {
                    stopped = Some(StopReason::Reported);
                    break;
                }
            }
            if left.is_zero() {
                stopped = Some(StopReason::Timeout);
                dumped = dump_stacks(child, &mut output)?;
                break;
            }
        }
        if stopped.is_some() {
            kill(child, Signal::SIGKILL).ok();
        }
        let exit = wait_for_exit(child)?;
        let left = if stopped.is_some() { Vec::new() } else { self.wait_for_helpers()? };
        if self.kills {
            self.kill_descendants()?;
        }
        output.drain()?;
        if output.is_over() && stopped.is_none() {
            stopped = Some(StopReason::Output);
        }
        let wall = started.elapsed();
        self.place.remove_script(task)?;
        if self.restores {
            self.place.restore(task, &before)?;
        }
        Ok(Some(Observation {
            ending: conclude(exit.status, stopped, dumped, left, self.page, task),
            stdout: output.stdout.kept,
            stderr: output.stderr.kept,
            script: script.to_string_lossy().into_owned(),
            scratch: scratch.to_string_lossy().into_owned(),
            asserts: self.page.asserts(),
            failed: None,
            explanation: None,
            wall,
            cpu: duration(exit.usage.ru_utime) + duration(exit.usage.ru_stime),
            peak_kib: u64::try_from(exit.usage.ru_maxrss).unwrap_or(0),
            control: None,
            repeated: None,
        }))
    }

    /// Waits for a moment for the processes that the snippet has left to end by themselves, and describes those that do not.
    fn wait_for_helpers(&self) -> io::Result<Vec<String>> {
        let deadline = Instant::now() + GRACE;
        loop {
            if !reap()? {
                return Ok(Vec::new());
            }
            if Instant::now() >= deadline {
                return Ok(self.proc.children(MYSELF).iter().map(|pid| self.proc.describe(pid)).collect());
            }
            std::thread::sleep(COUNT_INTERVAL);
        }
    }

    /// Kills and reaps until there is no child.
    ///
    /// In a pid namespace everything belongs to the run and dies at once. Elsewhere each round kills what is there; the
    /// orphans that this leaves become children of this process, which is a subreaper, and are killed in the next round.
    fn kill_descendants(&self) -> io::Result<()> {
        while reap()? {
            if self.is_pid_1 {
                kill(Pid::from_raw(-1), Signal::SIGKILL).ok();
            } else {
                for child in self.proc.descendants(MYSELF) {
                    if let Ok(pid) = child.parse() {
                        kill(Pid::from_raw(pid), Signal::SIGKILL).ok();
                    }
                }
            }
            std::thread::sleep(KILL_INTERVAL);
        }
        Ok(())
    }
}

/// Concludes the ending from the facts. The reason why the supervisor stopped the run comes first, then how the kernel reports
/// the end of the process, then the snippet's own report, and a pass only after everything else.
fn conclude(
    status: libc::c_int,
    stopped: Option<StopReason>,
    dumped: Option<String>,
    left: Vec<String>,
    page: ResultPage,
    task: &Task,
) -> Ending {
    let phase = page.phase();
    match stopped {
        Some(StopReason::Output) => return Ending::TooMuchOutput { limit: task.limits.output },
        Some(StopReason::Memory) => return Ending::OutOfMemory { limit: task.limits.memory },
        Some(StopReason::Reported) | None => {}
        Some(StopReason::Timeout) => {
            if phase == Phase::Joining && !page.has_report() {
                let named = |name: String| format!("the non-daemon thread {name:?}");
                let left: Vec<String> = page.threads().into_iter().map(named).collect();
                if !left.is_empty() {
                    return Ending::Leaked { left };
                }
            }
            let stacks = dumped.unwrap_or_default();
            return Ending::TimedOut { limit: task.limits.timeout, clock: Clock::Wall, stacks };
        }
    }
    if libc::WIFSIGNALED(status) && libc::WTERMSIG(status) == libc::SIGXCPU {
        let limit = Duration::from_secs(task.limits.cpu_seconds());
        return Ending::TimedOut { limit, clock: Clock::Cpu, stacks: String::new() };
    }
    if libc::WIFSIGNALED(status) && stopped.is_none() {
        let number = libc::WTERMSIG(status);
        let signal = Signal::try_from(number).map_or_else(|_| format!("signal {number}"), |s| s.to_string());
        return Ending::Crashed { signal };
    }
    let report = page.report();
    let is_unreadable = report == Some(SelfReport::Unreadable);
    match report {
        Some(SelfReport::Refuted(refutation)) => return Ending::Refuted(refutation),
        Some(SelfReport::Raised { kind, message, line, limit }) => {
            return Ending::Raised { kind, message, line, limit };
        }
        Some(SelfReport::OutOfMemory) => return Ending::OutOfMemory { limit: task.limits.memory },
        Some(SelfReport::EndedEarly { how, line }) => return Ending::EndedEarly { how, line },
        Some(SelfReport::Unfit { why }) => return Ending::Unfit { why },
        Some(SelfReport::Unreadable) | None => {}
    }
    if let Some(line) = page.failed_line() {
        // The assert could not be explained: its values or their `repr` never came to an end.
        return Ending::Refuted(Refutation { line, assertion: String::new(), values: Vec::new(), thread: None });
    }
    if is_unreadable {
        let message = "its report is longer than there is room for".to_owned();
        return Ending::Raised { kind: "an exception".to_owned(), message, line: None, limit: None };
    }
    if phase != Phase::Sealed {
        let how = format!("the process ended itself with status {}", libc::WEXITSTATUS(status));
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

/// Asks faulthandler in the snippet for the stacks of its threads, and takes them out of the captured stderr.
fn dump_stacks(child: Pid, output: &mut CapturedOutput) -> io::Result<Option<String>> {
    output.drain()?;
    let before = output.stderr.kept.len();
    // SAFETY: takes numbers only. The child has not been waited for, so its number still belongs to it.
    Errno::result(unsafe { libc::kill(child.as_raw(), DUMP_SIGNAL) })?;
    let deadline = Instant::now() + DUMP_TIME;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let patience = if output.stderr.kept.len() > before { left.min(REST_OF_DUMP) } else { left };
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

/// Waits until one of the descriptors can be read or has ended, and returns which. `None` is skipped.
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

fn wait_for_exit(child: Pid) -> io::Result<ChildExit> {
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

/// Reaps every child that is dead, and returns whether any is alive.
fn reap() -> io::Result<bool> {
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

fn duration(time: libc::timeval) -> Duration {
    let micros = time.tv_sec * 1_000_000 + time.tv_usec;
    Duration::from_micros(u64::try_from(micros).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use verify_protocol::message::TaskKind;
    use verify_protocol::sandbox::Limits;

    fn task() -> Task {
        Task {
            file_name: "claim.py".to_owned(),
            source: String::new(),
            edited: None,
            kind: TaskKind::Plain,
            until_failed: false,
            asserts: Vec::new(),
            last_line: 1,
            thaw: false,
            group: None,
            limits: Limits::default(),
            loopback: false,
        }
    }

    /// The page of a snippet with two asserts that has come to its end, all but the last step.
    fn page(executed: &[usize], phase: Phase) -> ResultPage {
        let page = ResultPage::new().expect("there is memory");
        page.own();
        page.expect(&[1, 2]);
        for index in executed {
            page.executed(*index);
        }
        page.reach(phase);
        page
    }

    /// The label of the ending, for a process that exited with 0.
    fn ending(page: ResultPage, stopped: Option<StopReason>) -> &'static str {
        conclude(0, stopped, None, Vec::new(), page, &task()).label()
    }

    #[test]
    fn a_pass_needs_everything() {
        assert_eq!(ending(page(&[0, 1], Phase::Sealed), None), "passed");
        assert_eq!(ending(page(&[0], Phase::Sealed), None), "vacuous");
        for phase in [Phase::Started, Phase::Running, Phase::Joining] {
            assert_eq!(ending(page(&[0, 1], phase), None), "ended-early");
        }
        let left = vec!["a process".to_owned()];
        assert_eq!(conclude(0, None, None, left, page(&[0, 1], Phase::Sealed), &task()).label(), "leaked");
        // The wait status of a process that SIGSEGV, 11, has ended.
        assert_eq!(conclude(11, None, None, Vec::new(), page(&[0, 1], Phase::Sealed), &task()).label(), "crashed");
    }

    #[test]
    fn an_assert_that_failed_without_an_explanation_is_refuted() {
        let page = page(&[0, 1], Phase::Sealed);
        page.failed(1);
        let ending = conclude(0, None, None, Vec::new(), page, &task());
        assert_eq!((ending.label(), ending.line()), ("refuted", Some(2)));
    }

    #[test]
    fn the_reason_to_stop_comes_before_the_report() {
        for (reason, label) in [
            (StopReason::Timeout, "timed-out"),
            (StopReason::Output, "too-much-output"),
            (StopReason::Memory, "out-of-memory"),
            (StopReason::Reported, "ended-early"),
        ] {
            let page = page(&[0, 1], Phase::Running);
            page.leave(&SelfReport::EndedEarly { how: "sys.exit(0)".to_owned(), line: Some(1) });
            assert_eq!(ending(page, Some(reason)), label);
        }
    }

    #[test]
    fn a_thread_that_is_waited_for_at_the_deadline_is_left_behind() {
        let page = page(&[0, 1], Phase::Joining);
        page.wait_for(&vec!["worker".to_owned()]);
        let ending = conclude(9, Some(StopReason::Timeout), None, Vec::new(), page, &task());
        assert_eq!(ending.to_string(), "left behind: the non-daemon thread \"worker\"");
    }

    #[test]
    fn a_report_that_is_too_long_is_never_a_pass() {
        let page = page(&[0, 1], Phase::Sealed);
        page.leave(&SelfReport::Unfit { why: "x".repeat(1 << 20) });
        assert_eq!(ending(page, None), "raised");
    }

    #[test]
    fn a_signal_of_the_limit_on_cpu_time_is_a_timeout() {
        let ending = conclude(libc::SIGXCPU, None, None, Vec::new(), page(&[], Phase::Running), &task());
        assert!(matches!(ending, Ending::TimedOut { clock: Clock::Cpu, .. }));
    }
}
