//! Supervises one run: reads the output, enforces the limits, leaves no process behind, and concludes how the run ended.
//!
//! Nothing here imports or runs Python. The kernel and the result page are all that the supervisor learns from.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use verify_protocol::message::{Task, TaskKind};
use verify_protocol::observation::{Clock, Ending, Explanation, Observation, Refutation};

use crate::cgroup::Cgroup;
use crate::memory::{self, Network};
use crate::output::CapturedOutput;
use crate::package_stage::PackageStage;
use crate::page::{Phase, ResultPage, SelfReport};
use crate::place::Place;
use crate::proc::{MYSELF, ProcFs};
use crate::process::{ChildExit, DUMP_SIGNAL, process_descriptor, reap, signal_process, wait_for_exit};
use crate::run::RunFiles;

/// How long helpers of the standard library may take to end by themselves before they count as left behind:
/// multiprocessing's resource tracker and fork server end when the pipe to their parent closes, within 20 to 60 ms.
const GRACE: Duration = Duration::from_millis(500);
/// The most that they may take on a machine where they have to wait for a processor: one helper needs 60 ms of it, which it gets
/// in this time if 80 processes compete.
const LONGEST_GRACE: Duration = Duration::from_secs(5);
/// How long the dump of the stacks may take to arrive. It takes well under a millisecond on an idle machine.
const DUMP_TIME: Duration = Duration::from_millis(500);
/// How long the rest of a dump may take after its first part has arrived; it arrives at once.
const REST_OF_DUMP: Duration = Duration::from_millis(20);
/// The largest dump that is kept, in bytes. faulthandler prints at most 100 threads with 100 lines each; the snippet can write into
/// the same stream.
const LARGEST_DUMP: usize = 1 << 20;
/// How often the remaining processes are counted during the grace period: a tenth of the time that the fastest helper takes.
const COUNT_INTERVAL: Duration = Duration::from_millis(2);
/// How often the remaining processes are killed: about the time that the kernel takes to end one.
const KILL_INTERVAL: Duration = Duration::from_micros(200);
/// How often a long run is inspected: for its memory, and for a failed assert if that ends it.
const INSPECTION_INTERVAL: Duration = Duration::from_millis(50);

/// Supervises the runs of one stage.
pub struct Supervisor<'s> {
    pub page: ResultPage,
    /// The socket, which is readable when the coordinator is gone.
    pub coordinator: BorrowedFd<'s>,
    pub proc: &'s ProcFs,
    /// The control group of the runs, if there is one.
    pub cgroup: Option<&'s Cgroup>,
    pub place: &'s Place,
    /// Whether the stage is in namespaces: it is pid 1, so that all other processes in its pid namespace belong to the run or to
    /// the package stage.
    pub is_pid_1: bool,
    /// Whether the worker has a network of its own, so that all sockets in it belong to the run or to the package stage.
    pub has_network: bool,
    /// The package stage from which the snippet was forked, unless it was forked from this stage.
    pub package_stage: Option<&'s PackageStage>,
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
    /// An assert has failed, which is all that the run was made for.
    Failed,
}

/// What became of a run.
pub enum Watched {
    Ended(Box<Observation>),
    /// The package stage does not say how the snippet has ended. Everything of the run, and the package stage, is dead.
    Lost,
    /// The coordinator is gone, and the processes of the run are dead.
    CoordinatorGone,
}

impl Supervisor<'_> {
    /// Supervises the snippet's process to its end, and removes what it has left.
    ///
    /// # Errors
    /// When the kernel refuses something that it cannot refuse, such as waiting for one's own child.
    pub fn watch(&self, files: RunFiles, child: Pid, task: &Task) -> io::Result<Watched> {
        let ended = process_descriptor(child)?;
        self.watch_process(files, ended, self.network_of(child, task), task, || wait_for_exit(child).map(Some))
    }

    /// Supervises the process of a snippet that the package stage has forked.
    ///
    /// # Errors
    /// As [`Supervisor::watch`].
    pub fn watch_forked_by(
        &self,
        stage: &PackageStage,
        files: RunFiles,
        ended: OwnedFd,
        task: &Task,
    ) -> io::Result<Watched> {
        // A snippet with a network of its own is not forked from a package stage.
        self.watch_process(files, ended, Network::OfWorker, task, || Ok(stage.exit()))
    }

    /// Supervises a process by its descriptor. `exit` returns how it has ended.
    fn watch_process(
        &self,
        files: RunFiles,
        ended: OwnedFd,
        network: Network,
        task: &Task,
        exit: impl FnOnce() -> io::Result<Option<ChildExit>>,
    ) -> io::Result<Watched> {
        let started = Instant::now();
        let RunFiles { paths, stdout, stderr, before, count } = files;
        drop((stdout.write, stderr.write));
        let limits = &task.limits;
        let mut output = CapturedOutput::new(stdout.read, stderr.read, limits.output);

        let imported = self.package_stage.map_or(Duration::ZERO, |stage| stage.import_time);
        let deadline = started + task.timeout().min(limits.timeout.saturating_sub(imported));
        let mut stopped = None;
        let mut dumped = None;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let watched = [output.stdout.fd(), output.stderr.fd(), Some(ended.as_fd()), Some(self.coordinator)];
            let [out, err, is_dead, coordinator] = wait_for(watched, left.min(INSPECTION_INTERVAL))?;
            if coordinator {
                // Requests come one at a time, so during a run this can only be the end of the stream.
                signal_process(ended.as_fd(), libc::SIGKILL).ok();
                self.kill_descendants()?;
                return Ok(Watched::CoordinatorGone);
            }
            if out || err {
                output.read_some()?;
            }
            if is_dead {
                break;
            }
            if output.is_over() {
                stopped = Some(StopReason::Output);
                break;
            }
            if started.elapsed() >= INSPECTION_INTERVAL {
                if self.memory(network, task) > limits.memory {
                    stopped = Some(StopReason::Memory);
                    break;
                }
                if task.until_decided && self.page.failed().is_some() {
                    stopped = Some(StopReason::Failed);
                    break;
                }
            }
            if left.is_zero() {
                stopped = Some(StopReason::Timeout);
                dumped = dump_stacks(ended.as_fd(), &mut output)?;
                break;
            }
        }
        if stopped.is_some() {
            signal_process(ended.as_fd(), libc::SIGKILL).ok();
        }
        let Some(exit) = exit()? else {
            self.kill_descendants()?;
            self.place.remove_script(task)?;
            self.place.restore(task, &before)?;
            return Ok(Watched::Lost);
        };
        let left = if stopped.is_some() { Vec::new() } else { self.wait_for_helpers()? };
        if self.kills {
            self.kill_run()?;
        }
        output.drain()?;
        if output.is_over() && stopped.is_none() {
            stopped = Some(StopReason::Output);
        }
        let outcome = self.cgroup.zip(count).map(|(cgroup, before)| cgroup.outcome(&before));
        if outcome.is_some_and(|outcome| outcome.is_out_of_memory) {
            stopped = Some(StopReason::Memory);
        }
        let peak = outcome.and_then(|outcome| outcome.peak_kib);
        let wall = started.elapsed();
        self.place.remove_script(task)?;
        if self.restores {
            self.place.restore(task, &before)?;
        }
        let ending = conclude(exit.status, stopped, dumped, left, self.page, task);
        let explanation = match task.kind {
            TaskKind::Plain => None,
            TaskKind::Explain => explain(&ending, self.page, &output.stderr.kept),
        };
        if task.kind == TaskKind::Explain {
            // The instruments may have called any `__repr__`.
            output.stdout.kept.clear();
            output.stderr.kept.clear();
        }
        Ok(Watched::Ended(Box::new(Observation {
            ending,
            stdout: output.stdout.kept,
            stderr: output.stderr.kept,
            script: paths.script.to_string_lossy().into_owned(),
            scratch: paths.scratch.to_string_lossy().into_owned(),
            asserts: u32::try_from(task.asserts.len()).unwrap_or(u32::MAX),
            failed: self.page.failed(),
            explanation,
            wall,
            cpu: duration(exit.usage.ru_utime) + duration(exit.usage.ru_stime),
            peak_kib: peak.unwrap_or_else(|| u64::try_from(exit.usage.ru_maxrss).unwrap_or(0)),
            control: None,
            repeated: None,
        })))
    }

    /// The memory in bytes of a run, with the imports of its package stage, and without the files in its own file systems, which have
    /// limits of their own.
    fn memory(&self, network: Network, task: &Task) -> u64 {
        match self.cgroup {
            Some(cgroup) => cgroup.in_use().saturating_sub(self.place.files_in_memory()),
            None => memory::of_descendants(self.proc, network, task.limits.memory),
        }
    }

    /// The network whose sockets belong to the run.
    fn network_of(&self, child: Pid, task: &Task) -> Network {
        match (self.has_network, task.loopback) {
            (true, true) => Network::OfProcess(child),
            (true, false) => Network::OfWorker,
            (false, _) => Network::OfMachine,
        }
    }

    /// Waits for a moment for the processes that the snippet has left to end by themselves, and describes those that do not.
    fn wait_for_helpers(&self) -> io::Result<Vec<String>> {
        let started = Instant::now();
        let waited = || self.proc.descendants(MYSELF).iter().map(|pid| self.proc.waited_for_processor(pid)).sum();
        loop {
            let has_left = match self.package_stage {
                None => reap()?,
                Some(stage) => stage.has_left(),
            };
            if !has_left {
                return Ok(Vec::new());
            }
            if started.elapsed() >= GRACE && started.elapsed() >= grace(waited()) {
                let describe = || self.proc.children(MYSELF).iter().map(|pid| self.proc.describe(pid)).collect();
                return Ok(self.package_stage.map_or_else(describe, |stage| stage.left(self.proc)));
            }
            std::thread::sleep(COUNT_INTERVAL);
        }
    }

    /// Kills what the run has left: everything but the package stage, unless that keeps something alive.
    fn kill_run(&self) -> io::Result<()> {
        if self.package_stage.is_some_and(PackageStage::kill_all) { Ok(()) } else { self.kill_descendants() }
    }

    /// Kills and reaps until there is no child, and no package stage.
    ///
    /// In a pid namespace everything belongs to the run and dies at once. Elsewhere each round kills what is there; the
    /// orphans that this leaves become children of this process, which is a subreaper, and are killed in the next round.
    pub fn kill_descendants(&self) -> io::Result<()> {
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

/// How long helpers may take that have waited so long for a processor.
fn grace(waited: Duration) -> Duration {
    GRACE.saturating_add(waited).min(LONGEST_GRACE)
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
        Some(StopReason::Failed) | None => {}
        Some(StopReason::Timeout) => {
            if phase == Phase::Joining && !page.has_report() {
                let named = |name: String| format!("the non-daemon thread {name:?}");
                let left: Vec<String> = page.threads().into_iter().map(named).collect();
                if !left.is_empty() {
                    return Ending::Leaked { left };
                }
            }
            let stacks = dumped.unwrap_or_default();
            return Ending::TimedOut { limit: task.timeout(), clock: Clock::Wall, stacks };
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
    if let Some(failed) = page.failed() {
        // Whatever happened afterwards, also if the exception was caught.
        return Ending::Refuted(Refutation {
            line: failed.line,
            assertion: String::new(),
            values: Vec::new(),
            thread: failed.thread,
            message: None,
        });
    }
    let report = page.report();
    let is_unreadable = report == Some(SelfReport::Unreadable);
    match report {
        Some(SelfReport::Raised { kind, message, line, limit }) => {
            return Ending::Raised { kind, message, line, limit };
        }
        Some(SelfReport::OutOfMemory) => return Ending::OutOfMemory { limit: task.limits.memory },
        Some(SelfReport::EndedEarly { how, line }) => return Ending::EndedEarly { how, line },
        Some(SelfReport::Unfit { why }) => return Ending::Unfit { why },
        Some(SelfReport::Explained(_) | SelfReport::Unreadable) | None => {}
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
    Ending::Passed
}

/// The explanation that a run of the kind `Explain` has given: the snippet's own, or what faulthandler printed.
fn explain(ending: &Ending, page: ResultPage, stderr: &[u8]) -> Option<Explanation> {
    if let Ending::Crashed { .. } = ending {
        let dump = &stderr[..stderr.len().min(LARGEST_DUMP)];
        return Some(Explanation::Crash { dump: String::from_utf8_lossy(dump).into_owned() });
    }
    match page.report() {
        Some(SelfReport::Explained(explained)) => Some(Explanation::Assert(explained)),
        _ => None,
    }
}

/// Asks faulthandler in the snippet for the stacks of its threads, and takes them out of the captured stderr.
fn dump_stacks(snippet: BorrowedFd<'_>, output: &mut CapturedOutput) -> io::Result<Option<String>> {
    output.drain()?;
    let before = output.stderr.kept.len();
    // It may have ended in this moment.
    signal_process(snippet, DUMP_SIGNAL).ok();
    let deadline = Instant::now() + DUMP_TIME;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let patience = if output.stderr.kept.len() > before { left.min(REST_OF_DUMP) } else { left };
        let [out, err] = wait_for([output.stdout.fd(), output.stderr.fd()], patience)?;
        if !(out || err) || output.read_some()? == 0 || output.is_over() || left.is_zero() {
            break;
        }
    }
    let mut dump = output.stderr.kept.split_off(before);
    dump.truncate(LARGEST_DUMP);
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

fn duration(time: libc::timeval) -> Duration {
    let micros = time.tv_sec * 1_000_000 + time.tv_usec;
    Duration::from_micros(u64::try_from(micros).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use verify_protocol::sandbox::Limits;

    fn task() -> Task {
        Task {
            file_name: "claim.py".to_owned(),
            source: String::new(),
            edited: None,
            kind: TaskKind::Plain,
            until_decided: false,
            asserts: Vec::new(),
            last_line: 1,
            thaw: false,
            group: None,
            packages: Vec::new(),
            limits: Limits::default(),
            time: None,
            loopback: false,
        }
    }

    /// The page of a snippet that has come so far.
    fn page(phase: Phase) -> ResultPage {
        let page = ResultPage::new().expect("there is memory");
        page.own();
        page.reach(phase);
        page
    }

    /// The label of the ending, for a process that exited with 0.
    fn ending(page: ResultPage, stopped: Option<StopReason>) -> &'static str {
        conclude(0, stopped, None, Vec::new(), page, &task()).label()
    }

    #[test]
    fn a_pass_needs_everything() {
        assert_eq!(ending(page(Phase::Sealed), None), "passed");
        for phase in [Phase::Started, Phase::Running, Phase::Joining] {
            assert_eq!(ending(page(phase), None), "ended-early");
        }
        let left = vec!["a process".to_owned()];
        assert_eq!(conclude(0, None, None, left, page(Phase::Sealed), &task()).label(), "leaked");
        // The wait status of a process that SIGSEGV, 11, has ended.
        assert_eq!(conclude(11, None, None, Vec::new(), page(Phase::Sealed), &task()).label(), "crashed");
    }

    #[test]
    fn helpers_have_more_time_where_they_wait_for_a_processor() {
        assert_eq!(grace(Duration::ZERO), GRACE);
        assert_eq!(grace(Duration::from_secs(1)), GRACE + Duration::from_secs(1));
        assert_eq!(grace(Duration::MAX), LONGEST_GRACE);
    }

    #[test]
    fn an_assert_that_failed_refutes_whatever_comes_after_it() {
        for phase in [Phase::Running, Phase::Joining, Phase::Sealed] {
            let page = page(phase);
            page.fail(1, 2, Some(b"worker"));
            page.leave(&SelfReport::EndedEarly { how: "sys.exit(0)".to_owned(), line: Some(3) });
            let left = vec!["a process".to_owned()];
            let ending = conclude(0, None, None, left, page, &task());
            assert_eq!((ending.label(), ending.line()), ("refuted", Some(2)));
            assert_eq!(ending.to_string(), "the assert on line 2 failed in worker");
        }
    }

    #[test]
    fn a_crash_is_explained_by_what_faulthandler_printed() {
        let crashed = Ending::Crashed { signal: "SIGSEGV".to_owned() };
        let explanation = explain(&crashed, page(Phase::Running), b"Fatal Python error");
        assert_eq!(explanation, Some(Explanation::Crash { dump: "Fatal Python error".to_owned() }));
        assert_eq!(explain(&Ending::Passed, page(Phase::Sealed), b"text"), None);
    }

    #[test]
    fn the_reason_to_stop_comes_before_the_report() {
        for (reason, label) in [
            (StopReason::Timeout, "timed-out"),
            (StopReason::Output, "too-much-output"),
            (StopReason::Memory, "out-of-memory"),
            (StopReason::Failed, "ended-early"),
        ] {
            let page = page(Phase::Running);
            page.leave(&SelfReport::EndedEarly { how: "sys.exit(0)".to_owned(), line: Some(1) });
            assert_eq!(ending(page, Some(reason)), label);
        }
    }

    #[test]
    fn a_thread_that_is_waited_for_at_the_deadline_is_left_behind() {
        let page = page(Phase::Joining);
        page.wait_for(&vec!["worker".to_owned()]);
        let ending = conclude(9, Some(StopReason::Timeout), None, Vec::new(), page, &task());
        assert_eq!(ending.to_string(), "left behind: the non-daemon thread \"worker\"");
    }

    #[test]
    fn a_report_that_is_too_long_is_never_a_pass() {
        let page = page(Phase::Sealed);
        page.leave(&SelfReport::Unfit { why: "x".repeat(1 << 20) });
        assert_eq!(ending(page, None), "raised");
    }

    #[test]
    fn a_signal_of_the_limit_on_cpu_time_is_a_timeout() {
        let ending = conclude(libc::SIGXCPU, None, None, Vec::new(), page(Phase::Running), &task());
        assert!(matches!(ending, Ending::TimedOut { clock: Clock::Cpu, .. }));
    }
}
