//! The limits that the kernel enforces on each process of a run.

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use verify_protocol::sandbox::Limits;

/// Sets the limits of the calling process and its descendants. `others` is the number of processes that the kernel counts
/// besides those of the run.
pub fn set(limits: &Limits, others: u64) -> nix::Result<()> {
    without_core()?;
    set_cpu(limits)?;
    setrlimit(Resource::RLIMIT_DATA, limits.memory, limits.memory)?;
    let processes = limits.processes + others;
    setrlimit(Resource::RLIMIT_NPROC, processes, processes)?;
    setrlimit(Resource::RLIMIT_NOFILE, limits.descriptors, limits.descriptors)?;
    setrlimit(Resource::RLIMIT_FSIZE, limits.file, limits.file)?;
    // Locked memory and message queues are the machine's, and no snippet needs them.
    setrlimit(Resource::RLIMIT_MEMLOCK, 0, 0)?;
    setrlimit(Resource::RLIMIT_MSGQUEUE, 0, 0)
}

/// Sets the CPU time that the calling process and each of its descendants may use. It can be lowered, and not raised.
pub fn set_cpu(limits: &Limits) -> nix::Result<()> {
    let cpu = limits.cpu_seconds();
    // The kernel kills at the hard limit; the signal at the soft limit tells the reason.
    setrlimit(Resource::RLIMIT_CPU, cpu, cpu + 1)
}

/// Forbids core files. With 0 the kernel would still start a program that the machine has for them; 1 byte is the value for
/// which it starts none (core(5)), and too little for a file. Who has started `verify` may have forbidden that much.
pub fn without_core() -> nix::Result<()> {
    let (_, highest) = getrlimit(Resource::RLIMIT_CORE)?;
    let core = highest.min(1);
    setrlimit(Resource::RLIMIT_CORE, core, core)
}

/// Names the limit that an error of the system comes from, with its value and its setting.
pub fn name_of_limit(errno: i32, limits: &Limits, scratch: &std::path::Path) -> Option<String> {
    let mib = |bytes: u64| format!("{} MiB", bytes >> 20);
    Some(match errno {
        libc::EFBIG => format!("a file may have {} (`file-mib`)", mib(limits.file)),
        libc::EMFILE => format!("a process may have {} open files (`descriptors`)", limits.descriptors),
        // The kernel does not tell why a thread or a process cannot be started. glibc gives 8 MiB to a stack.
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
