//! The control group of a worker's snippets (version 2): it limits and measures all memory of a run.
//!
//! The coordinator makes the group. The worker opens its files before it loses sight of them, each snippet's process enters it
//! before it is confined, and the stage reads what happened in it.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};
use verify_protocol::sandbox::Limits;

use crate::process::exit_now;

/// An opened control group.
pub struct Cgroup {
    procs: File,
    memory: File,
    processes: File,
    current: File,
    statistics: File,
    events: File,
    /// `None` on a kernel before 6.12, which does not reset it.
    peak: Option<File>,
}

/// What was counted before a run.
pub struct CountBefore {
    killed: u64,
}

/// What a run has done to its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Whether the kernel has killed a process because the group had no memory left.
    pub is_out_of_memory: bool,
    /// The most memory that was in use at one time, in KiB, if the kernel tells for a single run.
    pub peak_kib: Option<u64>,
}

impl Cgroup {
    /// Opens the files of a group, and tries whether a process may enter it. Must be called by a process with one thread.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn open(directory: &Path) -> io::Result<Cgroup> {
        let write = |name: &str| OpenOptions::new().write(true).open(directory.join(name));
        let read = |name: &str| File::open(directory.join(name));
        // All processes of a run end together. A kernel before 4.19 kills one of them.
        write("memory.oom.group").and_then(|mut file| file.write_all(b"1")).ok();
        // There is no such file if nothing can be swapped.
        write("memory.swap.max").and_then(|mut file| file.write_all(b"0")).ok();
        let peak = OpenOptions::new().read(true).write(true).open(directory.join("memory.peak")).ok();
        let group = Cgroup {
            procs: write("cgroup.procs")?,
            memory: write("memory.max")?,
            processes: write("pids.max")?,
            current: read("memory.current")?,
            statistics: read("memory.stat")?,
            events: read("memory.events")?,
            peak: peak.filter(|peak| peak.write_at(b"reset\n", 0).is_ok()),
        };
        // SAFETY: the caller has one thread.
        match unsafe { fork() }? {
            ForkResult::Child => exit_now(i32::from(group.enter().is_err())),
            ForkResult::Parent { child } => match waitpid(child, None)? {
                WaitStatus::Exited(_, 0) => Ok(group),
                _ => Err(io::Error::new(io::ErrorKind::PermissionDenied, "no process may enter it")),
            },
        }
    }

    /// Sets the limits of the next run. `files` is the room in file systems in memory, which have limits of their own.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn begin(&self, limits: &Limits, files: u64) -> io::Result<CountBefore> {
        let memory = limits.memory.saturating_add(files);
        self.memory.write_all_at(memory.to_string().as_bytes(), 0)?;
        // One more for the package stage, which is in the group with the snippets that it forks.
        let processes = limits.processes + 1;
        self.processes.write_all_at(processes.to_string().as_bytes(), 0)?;
        if let Some(peak) = &self.peak {
            peak.write_all_at(b"reset\n", 0)?;
        }
        Ok(CountBefore { killed: self.killed() })
    }

    /// Moves the calling process into the group.
    ///
    /// # Errors
    /// Those of the kernel.
    pub fn enter(&self) -> io::Result<()> {
        self.procs.write_all_at(b"0", 0)
    }

    /// The memory in bytes that is in use: everything but pages of files and the kernel's caches, which it takes back when
    /// memory is short. Files in memory are included.
    pub fn in_use(&self) -> u64 {
        let statistics = read(&self.statistics);
        let of = |name| number_of(&statistics, name);
        let files = of("file").saturating_sub(of("shmem"));
        let all = read(&self.current).trim().parse().unwrap_or(0u64);
        all.saturating_sub(files).saturating_sub(of("slab_reclaimable"))
    }

    /// Reads what has happened since `before`.
    pub fn outcome(&self, before: &CountBefore) -> Outcome {
        let peak = self.peak.as_ref().and_then(|peak| read(peak).trim().parse::<u64>().ok());
        Outcome { is_out_of_memory: self.killed() > before.killed, peak_kib: peak.map(|bytes| bytes >> 10) }
    }

    fn killed(&self) -> u64 {
        number_of(&read(&self.events), "oom_kill")
    }
}

/// The text of a file of the kernel, from its beginning.
fn read(file: &File) -> String {
    // `memory.stat` has 2 KiB in Linux 6.18.
    let mut bytes = vec![0; 16 << 10];
    let length = file.read_at(&mut bytes, 0).unwrap_or(0);
    String::from_utf8_lossy(&bytes[..length]).into_owned()
}

/// The number of a line `name number`.
fn number_of(text: &str, name: &str) -> u64 {
    let value = |line: &str| line.strip_prefix(name)?.strip_prefix(' ')?.trim().parse().ok();
    text.lines().find_map(value).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_by_their_whole_name() {
        let text = "oom 3\noom_kill 2\noom_group_kill 1\n";
        assert_eq!(
            ["oom", "oom_kill", "oom_group_kill", "kill", ""].map(|name| number_of(text, name)),
            [3, 2, 1, 0, 0]
        );
    }
}
