//! seccomp: which system calls cannot be made.
//!
//! The kernel remembers which calls a filter always allows and does not run it for those, so a filter costs when it is
//! installed and little afterwards. The large one is installed once for all stages and snippets of a worker.

use std::collections::BTreeMap;
use std::error::Error;

use libc::c_long;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, sock_filter,
};

/// A compiled filter.
pub type Program = BpfProgram;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Calls that nobody here needs: looking into other processes and giving them other limits, kernel modules and clocks,
/// io_uring, memory that no limit counts, and System V and POSIX message queues, shared memory and semaphores, which would
/// outlive their snippet.
const REFUSED: &[c_long] = &[
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_process_mrelease,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_kexec_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_quotactl_fd,
    libc::SYS_syslog,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    libc::SYS_vhangup,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_fanotify_init,
    libc::SYS_mbind,
    libc::SYS_set_mempolicy,
    libc::SYS_migrate_pages,
    libc::SYS_move_pages,
    libc::SYS_memfd_create,
    libc::SYS_memfd_secret,
    libc::SYS_shmget,
    libc::SYS_shmat,
    libc::SYS_shmctl,
    libc::SYS_semget,
    libc::SYS_semop,
    libc::SYS_semtimedop,
    libc::SYS_semctl,
    libc::SYS_msgget,
    libc::SYS_msgsnd,
    libc::SYS_msgrcv,
    libc::SYS_msgctl,
    libc::SYS_mq_open,
    libc::SYS_mq_unlink,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_modify_ldt,
];

/// Calls that a program must find missing, so that it takes another way: with EPERM threads break (`clone3`, whose flags
/// no filter can see) and event loops give up (`io_uring`).
const MISSING: &[c_long] =
    &[libc::SYS_clone3, libc::SYS_io_uring_setup, libc::SYS_io_uring_enter, libc::SYS_io_uring_register];

/// Calls that set something of a process, with the arguments that must have a value for the process to be the caller.
/// Others of the same uid, such as a snippet's stage, could be set too.
const ON_ONESELF_ONLY: &[(c_long, &[(u8, u64)])] = &[
    (libc::SYS_prlimit64, &[(0, 0)]),
    (libc::SYS_sched_setaffinity, &[(0, 0)]),
    (libc::SYS_sched_setparam, &[(0, 0)]),
    (libc::SYS_sched_setscheduler, &[(0, 0)]),
    (libc::SYS_sched_setattr, &[(0, 0)]),
    // The first says what the second is the id of: `PRIO_PROCESS` and `IOPRIO_WHO_PROCESS` of linux/ioprio.h.
    (libc::SYS_setpriority, &[(0, 0), (1, 0)]),
    (libc::SYS_ioprio_set, &[(0, 1), (1, 0)]),
];

/// Calls that a stage needs and a snippet does not.
const OF_STAGES: &[c_long] = &[
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_mount_setattr,
];

/// The newest call of Linux 6.18 (`file_setattr`). Those that come later are missing until somebody has looked at them.
const NEWEST: u32 = 469;
/// Calls of the x32 ABI have this bit in their number and would pass by all rules.
const X32: u32 = 0x4000_0000;

/// Installs the filter that stages and snippets share.
///
/// # Errors
/// Where the kernel has no seccomp filters.
pub fn install_large() -> Result<(), Box<dyn Error>> {
    let mut refused = always(REFUSED);
    for (call, arguments) in ON_ONESELF_ONLY {
        let is_other =
            |(argument, value): &(u8, u64)| SeccompRule::new(vec![condition(*argument, SeccompCmpOp::Ne, *value)?]);
        refused.insert(*call, arguments.iter().map(is_other).collect::<Result<_, _>>()?);
    }
    let program = one_after_the_other(vec![
        numbers_that_are_known(),
        compile(refused, libc::EPERM)?,
        compile(always(MISSING), libc::ENOSYS)?,
    ]);
    Ok(install(&program)?)
}

/// The filter of a snippet's process. With `loopback` it may make sockets of the internet's families, for a network that
/// has nothing but a loopback.
///
/// # Errors
/// When a rule is malformed, which a test would show.
pub fn small(loopback: bool) -> Result<Program, Box<dyn Error>> {
    let mut families = vec![libc::AF_UNIX];
    if loopback {
        families.extend([libc::AF_INET, libc::AF_INET6]);
    }
    let other = families
        .iter()
        .map(|family| condition(0, SeccompCmpOp::Ne, u64::try_from(*family).unwrap_or_default()))
        .collect::<Result<Vec<_>, _>>()?;
    let sockets = Rules::from([(libc::SYS_socket, vec![SeccompRule::new(other)?])]);
    let mut refused = always(OF_STAGES);
    // A user namespace is the one kind that needs no capability, and gives all others.
    let new_user = u64::try_from(libc::CLONE_NEWUSER)?;
    refused.insert(
        libc::SYS_clone,
        vec![SeccompRule::new(vec![condition(0, SeccompCmpOp::MaskedEq(new_user), new_user)?])?],
    );
    Ok(one_after_the_other(vec![compile(sockets, libc::EAFNOSUPPORT)?, compile(refused, libc::EPERM)?]))
}

/// Installs a filter for the calling thread and what it starts. `no_new_privs` must be set.
pub fn install(program: &Program) -> nix::Result<()> {
    #[repr(C)]
    struct Description {
        length: libc::c_ushort,
        instructions: *const sock_filter,
    }
    let length = libc::c_ushort::try_from(program.len()).map_err(|_| nix::errno::Errno::E2BIG)?;
    let description = Description { length, instructions: program.as_ptr() };
    // Without this flag some processors run everything after it slower, against a leak that a snippet has no use for.
    let flags = libc::SECCOMP_FILTER_FLAG_SPEC_ALLOW;
    // SAFETY: the kernel copies the program, which lives longer than the call.
    super::check(unsafe {
        libc::syscall(libc::SYS_seccomp, libc::SECCOMP_SET_MODE_FILTER, flags, &raw const description)
    })
    .map(drop)
}

fn always(calls: &[c_long]) -> Rules {
    calls.iter().map(|call| (*call, Vec::new())).collect()
}

fn condition(argument: u8, operator: SeccompCmpOp, value: u64) -> Result<SeccompCondition, seccompiler::BackendError> {
    SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operator, value)
}

fn compile(rules: Rules, errno: i32) -> Result<Program, Box<dyn Error>> {
    let architecture = TargetArch::try_from(std::env::consts::ARCH)?;
    let refuse = SeccompAction::Errno(errno.unsigned_abs());
    Ok(SeccompFilter::new(rules, SeccompAction::Allow, refuse, architecture)?.try_into()?)
}

/// seccompiler looks at neither the x32 bit nor unknown numbers.
fn numbers_that_are_known() -> Program {
    let missing = libc::SECCOMP_RET_ERRNO | libc::ENOSYS.unsigned_abs();
    let code = |code: u32| u16::try_from(code).unwrap_or_default();
    let instruction = |code, jt, jf, k| sock_filter { code, jt, jf, k };
    vec![
        // The number of the call is the first word of what a filter sees.
        instruction(code(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS), 0, 0, 0),
        instruction(code(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K), 1, 0, X32),
        instruction(code(libc::BPF_JMP | libc::BPF_JGT | libc::BPF_K), 0, 1, NEWEST),
        instruction(code(libc::BPF_RET | libc::BPF_K), 0, 0, missing),
        instruction(code(libc::BPF_RET | libc::BPF_K), 0, 0, libc::SECCOMP_RET_ALLOW),
    ]
}

/// One program of several: each ends by allowing what it has no rule for, and instead of that the next one is asked. A
/// call that one program has rules for must not be in another.
fn one_after_the_other(programs: Vec<Program>) -> Program {
    let last = programs.len().saturating_sub(1);
    let cut = |(index, mut program): (usize, Program)| {
        if index < last {
            program.pop();
        }
        program
    };
    programs.into_iter().enumerate().flat_map(cut).collect()
}
