//! seccomp: the system calls that cannot be made.
//!
//! The kernel remembers which calls a filter always allows and does not run the filter for those. So a filter costs when it is
//! installed, and little afterwards. The large one is installed once for all stages and snippets of a worker.
//!
//! The lists were compared with the tables of x86_64 and the generic one (aarch64) up to call 469: those of Linux 7.2's headers
//! (linux-libc-dev 7.2.13) and of the crate linux-raw-sys 0.12.1. The test at the end classifies every
//! call from number 424 on, where the tables of all architectures agree, and fails when [`NEWEST`] is raised without that.

use std::collections::BTreeMap;

use libc::c_long;
use nix::errno::Errno;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, sock_filter,
};

/// A compiled filter.
pub type FilterProgram = BpfProgram;

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

/// Why a filter cannot be made or installed.
#[derive(Debug, thiserror::Error)]
pub enum FilterError {
    #[error("a rule of the seccomp filter is malformed")]
    Rule(#[from] seccompiler::BackendError),
    #[error("the kernel refuses the seccomp filter: {}", .0.desc())]
    Install(#[from] Errno),
}

// Numbers that libc does not have yet; they are the same on every architecture.
const SYS_STATMOUNT: c_long = 457;
const SYS_LISTMOUNT: c_long = 458;
const SYS_LSM_SET_SELF_ATTR: c_long = 460;
const SYS_OPEN_TREE_ATTR: c_long = 467;

/// Calls that neither a stage nor a snippet needs: they look into other processes or change their limits, load kernels and
/// modules, set clocks, look at mounts, change security attributes, use memory that no limit counts, or make System V and
/// POSIX message queues, shared memory and semaphores, which would outlive their snippet. `sethostname` and
/// `setdomainname` are left to the capabilities: with them `tests/abuse/neighbours` shows that this layer is needed.
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
    libc::SYS_kexec_file_load,
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
    libc::SYS_chroot,
    libc::SYS_lookup_dcookie,
    SYS_STATMOUNT,
    SYS_LISTMOUNT,
    SYS_LSM_SET_SELF_ATTR,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_fanotify_init,
    libc::SYS_fanotify_mark,
    // It shows which files of the interpreter other snippets open. Nothing in the standard library uses it.
    libc::SYS_inotify_init1,
    // Its requests count against a limit of the whole machine.
    libc::SYS_io_setup,
    libc::SYS_mbind,
    libc::SYS_set_mempolicy,
    libc::SYS_set_mempolicy_home_node,
    libc::SYS_migrate_pages,
    libc::SYS_move_pages,
    // A page that it puts into a pipe stays, with all of a huge page around it, when the process has unmapped it.
    libc::SYS_vmsplice,
    libc::SYS_memfd_create,
    libc::SYS_memfd_secret,
    libc::SYS_shmget,
    libc::SYS_shmat,
    libc::SYS_shmdt,
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
    libc::SYS_mq_timedsend,
    libc::SYS_mq_timedreceive,
    libc::SYS_mq_notify,
    libc::SYS_mq_getsetattr,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_inotify_init,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_modify_ldt,
];

/// Calls that a program must find missing, so that it takes another way. With EPERM, threads break (`clone3`, whose flags
/// no filter can see) and event loops give up (`io_uring`).
const MISSING: &[c_long] =
    &[libc::SYS_clone3, libc::SYS_io_uring_setup, libc::SYS_io_uring_enter, libc::SYS_io_uring_register];

/// Calls that change a process, with the values that arguments must have for that process to be the caller. Otherwise
/// processes of the same uid could be changed, such as the snippet's stage.
const ON_ONESELF_ONLY: &[(c_long, &[(u8, u64)])] = &[
    (libc::SYS_prlimit64, &[(0, 0)]),
    (libc::SYS_sched_setaffinity, &[(0, 0)]),
    (libc::SYS_sched_setparam, &[(0, 0)]),
    (libc::SYS_sched_setscheduler, &[(0, 0)]),
    (libc::SYS_sched_setattr, &[(0, 0)]),
    // The first argument tells what the second identifies: `PRIO_PROCESS`, and `IOPRIO_WHO_PROCESS` of linux/ioprio.h.
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
    SYS_OPEN_TREE_ATTR,
];

/// Calls that make sockets. A snippet may make those of some families only.
const OF_SOCKETS: [c_long; 2] = [libc::SYS_socket, libc::SYS_socketpair];

/// The newest call of Linux 6.18, `file_setattr`. Later ones are missing until somebody has classified them.
const NEWEST: u32 = 469;
/// The bit in the numbers of the x32 ABI, whose calls no rule would match.
const X32: u32 = 0x4000_0000;

/// Installs the filter that stages and snippets share.
///
/// # Errors
/// When the kernel has no seccomp filters.
pub fn install_large() -> Result<(), FilterError> {
    Ok(install(&large()?)?)
}

/// Makes the filter that stages and snippets share.
fn large() -> Result<FilterProgram, FilterError> {
    let mut refused = always(REFUSED);
    for (call, arguments) in ON_ONESELF_ONLY {
        let is_other =
            |(argument, value): &(u8, u64)| SeccompRule::new(vec![condition(*argument, SeccompCmpOp::Ne, *value)?]);
        refused.insert(*call, arguments.iter().map(is_other).collect::<Result<_, _>>()?);
    }
    Ok(one_after_the_other(vec![
        known_numbers(),
        compile(refused, libc::EPERM)?,
        compile(always(MISSING), libc::ENOSYS)?,
    ]))
}

/// Makes the filter of a snippet's process. With `loopback` it may make sockets of the internet's families, for a network
/// that has nothing but a loopback.
///
/// # Errors
/// When a rule is malformed, which a test would show.
pub fn small(loopback: bool) -> Result<FilterProgram, FilterError> {
    let mut families = vec![libc::AF_UNIX];
    if loopback {
        families.extend([libc::AF_INET, libc::AF_INET6]);
    }
    let other = families
        .iter()
        .map(|family| condition(0, SeccompCmpOp::Ne, u64::try_from(*family).unwrap_or_default()))
        .collect::<Result<Vec<_>, _>>()?;
    let mut sockets = Rules::new();
    for call in OF_SOCKETS {
        sockets.insert(call, vec![SeccompRule::new(other.clone())?]);
    }
    let mut refused = always(OF_STAGES);
    // A user namespace is the one kind that needs no capability, and it gives all others.
    let new_user = u64::from(libc::CLONE_NEWUSER.unsigned_abs());
    refused.insert(
        libc::SYS_clone,
        vec![SeccompRule::new(vec![condition(0, SeccompCmpOp::MaskedEq(new_user), new_user)?])?],
    );
    Ok(one_after_the_other(vec![compile(sockets, libc::EAFNOSUPPORT)?, compile(refused, libc::EPERM)?]))
}

/// Installs a filter for the calling thread and its descendants. `no_new_privs` must be set.
pub fn install(program: &[sock_filter]) -> nix::Result<()> {
    #[repr(C)]
    struct Description {
        length: libc::c_ushort,
        instructions: *const sock_filter,
    }
    let length = libc::c_ushort::try_from(program.len()).map_err(|_| Errno::E2BIG)?;
    let description = Description { length, instructions: program.as_ptr() };
    // Without this flag some processors run everything afterwards slower, against a leak that is of no use to a snippet.
    let flags = libc::SECCOMP_FILTER_FLAG_SPEC_ALLOW;
    // SAFETY: the kernel copies the program, which lives longer than the call.
    Errno::result(unsafe {
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

fn compile(rules: Rules, errno: i32) -> Result<FilterProgram, seccompiler::BackendError> {
    let architecture = TargetArch::try_from(std::env::consts::ARCH)?;
    let refuse = SeccompAction::Errno(errno.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, architecture)?.try_into()
}

/// Makes a program that reports calls with unknown numbers and those of x32 as missing; seccompiler checks neither.
fn known_numbers() -> FilterProgram {
    let missing = libc::SECCOMP_RET_ERRNO | libc::ENOSYS.unsigned_abs();
    let code = |code: u32| u16::try_from(code).unwrap_or_default();
    let instruction = |code, jt, jf, k| sock_filter { code, jt, jf, k };
    vec![
        // The number of the call is the first word of a filter's input.
        instruction(code(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS), 0, 0, 0),
        instruction(code(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K), 1, 0, X32),
        instruction(code(libc::BPF_JMP | libc::BPF_JGT | libc::BPF_K), 0, 1, NEWEST),
        instruction(code(libc::BPF_RET | libc::BPF_K), 0, 0, missing),
        instruction(code(libc::BPF_RET | libc::BPF_K), 0, 0, libc::SECCOMP_RET_ALLOW),
    ]
}

/// Joins several programs into one. Each ends by allowing every call that it has no rule for; in place of that, the next
/// program runs. A call that one program has rules for must not be in another.
fn one_after_the_other(programs: Vec<FilterProgram>) -> FilterProgram {
    let last = programs.len().saturating_sub(1);
    let cut = |(index, mut program): (usize, FilterProgram)| {
        if index < last {
            program.pop();
        }
        program
    };
    programs.into_iter().enumerate().flat_map(cut).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answer of a filter to a call.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Answer {
        Allowed,
        /// The call fails with this errno.
        Errno(i32),
        Killed,
    }

    use Answer::{Allowed, Errno as Fails, Killed};

    /// `AUDIT_ARCH_X86_64` and `AUDIT_ARCH_AARCH64` of linux/audit.h.
    #[cfg(target_arch = "x86_64")]
    const THIS_ARCHITECTURE: u32 = 0xc000_003e;
    #[cfg(target_arch = "aarch64")]
    const THIS_ARCHITECTURE: u32 = 0xc000_00b7;
    /// `AUDIT_ARCH_I386`, which 32-bit calls on x86_64 have.
    const ANOTHER_ARCHITECTURE: u32 = 0x4000_0003;

    /// The words of `struct seccomp_data` of linux/seccomp.h, little endian.
    fn input(architecture: u32, number: u32, arguments: [u64; 6]) -> [u32; 16] {
        let mut words = [0; 16];
        words[0] = number;
        words[1] = architecture;
        for (index, argument) in arguments.into_iter().enumerate() {
            words[4 + 2 * index] = u32::try_from(argument & 0xffff_ffff).expect("it is masked");
            words[5 + 2 * index] = u32::try_from(argument >> 32).expect("it is shifted");
        }
        words
    }

    /// Runs a filter as the kernel does. It understands the instructions that filters here are made of.
    fn evaluate(program: &[sock_filter], input: [u32; 16]) -> Answer {
        let (mut at, mut accumulator) = (0, 0u32);
        loop {
            let sock_filter { code, jt, jf, k } = program[at];
            at += 1;
            let branch = |holds: bool| usize::from(if holds { jt } else { jf });
            match u32::from(code) {
                code if code == libc::BPF_LD | libc::BPF_W | libc::BPF_ABS => {
                    assert_eq!(k % 4, 0, "the kernel refuses unaligned loads");
                    accumulator = input[k as usize / 4];
                }
                code if code == libc::BPF_ALU | libc::BPF_AND | libc::BPF_K => accumulator &= k,
                code if code == libc::BPF_JMP | libc::BPF_JA | libc::BPF_K => at += k as usize,
                code if code == libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K => at += branch(accumulator == k),
                code if code == libc::BPF_JMP | libc::BPF_JGT | libc::BPF_K => at += branch(accumulator > k),
                code if code == libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K => at += branch(accumulator >= k),
                code if code == libc::BPF_RET | libc::BPF_K => {
                    let data = i32::try_from(k & libc::SECCOMP_RET_DATA).expect("16 bits");
                    return match k & libc::SECCOMP_RET_ACTION_FULL {
                        libc::SECCOMP_RET_ALLOW => Allowed,
                        libc::SECCOMP_RET_ERRNO => Fails(data),
                        libc::SECCOMP_RET_KILL_PROCESS | libc::SECCOMP_RET_KILL_THREAD => Killed,
                        other => panic!("no filter here answers {other:#x}"),
                    };
                }
                code => panic!("no filter here has the instruction {code:#x}"),
            }
        }
    }

    /// The answer to a stage, which has the large filter alone.
    fn stage(call: c_long, arguments: [u64; 6]) -> Answer {
        let number = u32::try_from(call).expect("numbers are small");
        evaluate(&large().expect("it compiles"), input(THIS_ARCHITECTURE, number, arguments))
    }

    /// The answer to a snippet. Of two filters the kernel takes the stricter answer, and if both refuse, that of the newer one.
    fn snippet(call: c_long, arguments: [u64; 6], loopback: bool) -> Answer {
        let number = u32::try_from(call).expect("numbers are small");
        let program = small(loopback).expect("it compiles");
        match evaluate(&program, input(THIS_ARCHITECTURE, number, arguments)) {
            Allowed => stage(call, arguments),
            refused => refused,
        }
    }

    const NONE: [u64; 6] = [0; 6];

    fn number(value: i32) -> u64 {
        u64::from(value.unsigned_abs())
    }

    #[test]
    fn every_call_of_the_lists_is_refused() {
        for call in REFUSED {
            assert_eq!(stage(*call, NONE), Fails(libc::EPERM), "{call}");
            assert_eq!(snippet(*call, NONE, true), Fails(libc::EPERM), "{call}");
        }
        for call in MISSING {
            assert_eq!(snippet(*call, NONE, true), Fails(libc::ENOSYS), "{call}");
        }
        for call in OF_STAGES {
            assert_eq!(stage(*call, NONE), Allowed, "{call}");
            assert_eq!(snippet(*call, NONE, true), Fails(libc::EPERM), "{call}");
        }
    }

    #[test]
    fn what_programs_live_on_is_allowed() {
        for call in [
            libc::SYS_read,
            libc::SYS_write,
            libc::SYS_openat,
            libc::SYS_mmap,
            libc::SYS_futex,
            libc::SYS_execve,
            libc::SYS_clone,
            libc::SYS_kill,
            libc::SYS_bind,
            libc::SYS_fcntl,
            libc::SYS_pidfd_open,
            libc::SYS_getrandom,
            libc::SYS_exit_group,
        ] {
            assert_eq!(snippet(call, NONE, false), Allowed, "{call}");
        }
    }

    #[test]
    fn only_the_caller_can_be_changed() {
        for (call, arguments) in ON_ONESELF_ONLY {
            let mut own = NONE;
            for (argument, value) in *arguments {
                own[usize::from(*argument)] = *value;
            }
            assert_eq!(snippet(*call, own, false), Allowed, "{call}");
            for (argument, value) in *arguments {
                let mut other = own;
                other[usize::from(*argument)] = value + 1;
                assert_eq!(snippet(*call, other, false), Fails(libc::EPERM), "{call}");
            }
        }
    }

    #[test]
    fn sockets_are_of_known_families_only() {
        let made = |family: i32, loopback| {
            let answers = OF_SOCKETS.map(|call| snippet(call, [number(family), 1, 0, 0, 0, 0], loopback));
            assert_eq!(answers[0], answers[1], "{family}");
            answers[0]
        };
        let refused = Fails(libc::EAFNOSUPPORT);
        assert_eq!((made(libc::AF_UNIX, false), made(libc::AF_UNIX, true)), (Allowed, Allowed));
        for family in [libc::AF_INET, libc::AF_INET6] {
            assert_eq!((made(family, false), made(family, true)), (refused, Allowed), "{family}");
        }
        for family in [libc::AF_NETLINK, libc::AF_PACKET, libc::AF_VSOCK, libc::AF_ALG, libc::AF_TIPC, 0, 99] {
            assert_eq!((made(family, false), made(family, true)), (refused, refused), "{family}");
        }
    }

    #[test]
    fn no_user_namespace_is_cloned() {
        let flags = |flags: i32| snippet(libc::SYS_clone, [number(flags), 0, 0, 0, 0, 0], false);
        assert_eq!(flags(libc::CLONE_VM | libc::CLONE_THREAD), Allowed);
        assert_eq!(flags(libc::CLONE_NEWUSER), Fails(libc::EPERM));
        assert_eq!(flags(libc::CLONE_NEWUSER | libc::CLONE_VM | libc::CLONE_NEWNS), Fails(libc::EPERM));
    }

    #[test]
    fn unknown_calls_and_those_of_x32_are_missing() {
        // 520 is `execve` of x32, which x86_64 kernels also accept without the bit.
        for call in [NEWEST + 1, 520, X32 - 1, X32, X32 + 59, X32 + 520, u32::MAX] {
            assert_eq!(stage(c_long::from(call), NONE), Fails(libc::ENOSYS), "{call:#x}");
        }
    }

    #[test]
    fn calls_of_another_architecture_kill() {
        // `mount` and `ptrace` of i386.
        for call in [21, 26] {
            assert_eq!(evaluate(&large().expect("it compiles"), input(ANOTHER_ARCHITECTURE, call, NONE)), Killed);
        }
    }

    /// Every call of Linux 6.18 from number 424 on, with the answer to a snippet that passes zeros.
    const NEWER: &[(&str, Answer)] = &[
        ("pidfd_send_signal", Allowed), // signals are limited by the pid namespace and Landlock
        ("io_uring_setup", Fails(libc::ENOSYS)),
        ("io_uring_enter", Fails(libc::ENOSYS)),
        ("io_uring_register", Fails(libc::ENOSYS)),
        ("open_tree", Fails(libc::EPERM)),
        ("move_mount", Fails(libc::EPERM)),
        ("fsopen", Fails(libc::EPERM)),
        ("fsconfig", Fails(libc::EPERM)),
        ("fsmount", Fails(libc::EPERM)),
        ("fspick", Fails(libc::EPERM)),
        ("pidfd_open", Allowed), // asyncio
        ("clone3", Fails(libc::ENOSYS)),
        ("close_range", Allowed), // subprocess
        ("openat2", Allowed),     // as openat
        ("pidfd_getfd", Fails(libc::EPERM)),
        ("faccessat2", Allowed),
        ("process_madvise", Fails(libc::EPERM)),
        ("epoll_pwait2", Allowed),
        ("mount_setattr", Fails(libc::EPERM)),
        ("quotactl_fd", Fails(libc::EPERM)),
        ("landlock_create_ruleset", Allowed), // a process may confine itself further
        ("landlock_add_rule", Allowed),
        ("landlock_restrict_self", Allowed),
        ("memfd_secret", Fails(libc::EPERM)),
        ("process_mrelease", Fails(libc::EPERM)),
        ("futex_waitv", Allowed),
        ("set_mempolicy_home_node", Fails(libc::EPERM)),
        ("cachestat", Allowed),        // as mincore: what of an open file is in memory
        ("fchmodat2", Allowed),        // as fchmodat
        ("map_shadow_stack", Allowed), // own memory, which is anonymous and so is counted
        ("futex_wake", Allowed),
        ("futex_wait", Allowed),
        ("futex_requeue", Allowed),
        ("statmount", Fails(libc::EPERM)), // names paths of the machine, as /proc/self/mountinfo does
        ("listmount", Fails(libc::EPERM)),
        ("lsm_get_self_attr", Allowed), // reads only
        ("lsm_set_self_attr", Fails(libc::EPERM)),
        ("lsm_list_modules", Allowed), // reads only
        ("mseal", Allowed),            // own memory
        ("setxattrat", Allowed),       // as setxattr
        ("getxattrat", Allowed),
        ("listxattrat", Allowed),
        ("removexattrat", Allowed),
        ("open_tree_attr", Fails(libc::EPERM)),
        ("file_getattr", Allowed), // as ioctl with FS_IOC_FSGETXATTR
        ("file_setattr", Allowed), // as ioctl with FS_IOC_FSSETXATTR
    ];

    #[test]
    fn every_newer_call_is_classified() {
        const FIRST: u32 = 424;
        assert_eq!(NEWER.len(), usize::try_from(NEWEST + 1 - FIRST).expect("it is small"));
        for (call, (name, answer)) in (FIRST..).zip(NEWER) {
            assert_eq!(snippet(c_long::from(call), NONE, false), *answer, "{name} ({call})");
        }
        let number_of = |name: &str| {
            let index = NEWER.iter().position(|(known, _)| *known == name).expect("it is in the table");
            c_long::from(FIRST) + c_long::try_from(index).expect("it is small")
        };
        assert_eq!(number_of("clone3"), libc::SYS_clone3);
        assert_eq!(number_of("mseal"), libc::SYS_mseal);
        assert_eq!(number_of("statmount"), SYS_STATMOUNT);
        assert_eq!(number_of("listmount"), SYS_LISTMOUNT);
        assert_eq!(number_of("lsm_set_self_attr"), SYS_LSM_SET_SELF_ATTR);
        assert_eq!(number_of("open_tree_attr"), SYS_OPEN_TREE_ATTR);
    }
}
