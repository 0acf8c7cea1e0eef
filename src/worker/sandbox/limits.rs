//! The limits that the kernel enforces on each process of a run.

use std::fs;

use nix::sys::resource::{Resource, setrlimit};
use verify_protocol::sandbox::Limits;

/// Sets the limits of the calling process and of what it starts. `others` is how many processes the kernel counts beside
/// those of the run.
pub fn set(limits: &Limits, others: u64) -> nix::Result<()> {
    without_core()?;
    let cpu = limits.cpu_seconds();
    // The kernel kills at the hard limit; the signal at the soft one says why.
    setrlimit(Resource::RLIMIT_CPU, cpu, cpu + 1)?;
    setrlimit(Resource::RLIMIT_DATA, limits.memory, limits.memory)?;
    let processes = limits.processes + others;
    setrlimit(Resource::RLIMIT_NPROC, processes, processes)?;
    setrlimit(Resource::RLIMIT_NOFILE, limits.descriptors, limits.descriptors)?;
    setrlimit(Resource::RLIMIT_FSIZE, limits.file, limits.file)?;
    // Neither is needed, and both are taken from the machine: locked memory, and the queue of signals.
    setrlimit(Resource::RLIMIT_MEMLOCK, 0, 0)?;
    setrlimit(Resource::RLIMIT_MSGQUEUE, 0, 0)
}

/// No core file.
pub fn without_core() -> nix::Result<()> {
    setrlimit(Resource::RLIMIT_CORE, 0, 0)
}

/// How many processes and threads the user has now, whom the kernel counts together.
pub fn processes_of_this_user() -> u64 {
    let me = nix::unistd::getuid().as_raw();
    let is_mine = |status: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix("Uid:"));
        line.and_then(|ids| ids.split_whitespace().next()).and_then(|id| id.parse().ok()) == Some(me)
    };
    let threads = |status: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix("Threads:"));
        line.and_then(|count| count.trim().parse::<u64>().ok()).unwrap_or(1)
    };
    let Ok(entries) = fs::read_dir("/proc") else { return 0 };
    let statuses = entries.flatten().filter(|entry| entry.file_name().to_string_lossy().parse::<u32>().is_ok());
    statuses
        .filter_map(|entry| fs::read_to_string(entry.path().join("status")).ok())
        .filter(|status| is_mine(status))
        .map(|status| threads(&status))
        .sum()
}

/// What the limit is that an error of the system comes from, with its value and the name of its setting.
pub fn name_of_limit(errno: i32, limits: &Limits, scratch: &std::path::Path) -> Option<String> {
    let mib = |bytes: u64| format!("{} MiB", bytes >> 20);
    Some(match errno {
        libc::EFBIG => format!("a file may have {} (`file-mib`)", mib(limits.file)),
        libc::EMFILE => format!("a process may have {} open files (`descriptors`)", limits.descriptors),
        // Why a thread or a process cannot be started the kernel does not tell. 8 MiB is what glibc gives to a stack.
        libc::EAGAIN => format!(
            "a run may have {} processes and threads (`processes`), and {} of memory, 8 of them for each thread's stack \
             (`memory-mib`)",
            limits.processes,
            mib(limits.memory)
        ),
        libc::ENOSPC => {
            let left = nix::sys::statvfs::statvfs(scratch).ok()?;
            if left.files_free() == 0 {
                format!("the scratch directory may have {} files (`scratch-files`)", limits.scratch_files)
            } else if left.blocks_free() == 0 {
                format!("the scratch directory may have {} (`scratch-mib`)", mib(limits.scratch))
            } else {
                format!("/dev/shm may have {} (`shared-memory-mib`)", mib(limits.shared_memory))
            }
        }
        _ => return None,
    })
}
