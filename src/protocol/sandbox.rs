//! Describes the sandbox: the [`Step`] that a worker enters, the [`Layer`]s that it consists of, and the [`Limits`] of a run.
//! `src/worker/sandbox/` enforces them.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How much a worker and its snippets are isolated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Nothing; the user has asked for it by name.
    Off,
    /// Every layer that needs no namespaces.
    Reduced,
    /// Every layer.
    Full,
}

impl Step {
    /// The name of the step in reports.
    pub fn label(self) -> &'static str {
        match self {
            Step::Off => "off",
            Step::Reduced => "reduced",
            Step::Full => "full",
        }
    }
}

/// A part of the sandbox that can be left out alone, so that a test can show what it is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// User, mount, pid, ipc, uts and cgroup namespaces, and the root directory in them. Without this layer the step is the
    /// reduced one.
    Namespaces,
    /// The network namespace.
    Network,
    /// The resource limits of the kernel.
    Limits,
    /// The loss of all capabilities.
    Capabilities,
    /// Landlock, which limits the files that can be opened.
    Landlock,
    /// seccomp, which limits the system calls that can be made.
    Seccomp,
    /// The fresh scratch directory and `/dev/shm` of every run.
    Scratch,
    /// The killing of every process that a run has left alive.
    Kill,
}

impl Layer {
    /// The layers with their names on a command line.
    pub const NAMED: [(&str, Layer); 8] = [
        ("namespaces", Layer::Namespaces),
        ("network", Layer::Network),
        ("limits", Layer::Limits),
        ("capabilities", Layer::Capabilities),
        ("landlock", Layer::Landlock),
        ("seccomp", Layer::Seccomp),
        ("scratch", Layer::Scratch),
        ("kill", Layer::Kill),
    ];
}

/// The instructions that a worker gets before it starts Python.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Setup {
    /// The path that becomes `sys.executable`.
    pub executable: PathBuf,
    /// The environment whose packages can be imported; it becomes `sys.prefix`.
    pub environment: Option<PathBuf>,
    /// The step to enter.
    pub step: Step,
    /// Why the step is not the full one. Empty if it is, or if the user asked for another.
    pub because: String,
    /// The layers to leave out.
    pub without: Vec<Layer>,
    /// Directories of the interpreter and its environment that a snippet may read.
    pub readable: Vec<PathBuf>,
    /// Directories that a snippet may not see even inside readable ones: the bank and the home directory.
    pub hidden: Vec<PathBuf>,
    /// The directory for the directories of runs, if the worker has no root directory of its own.
    pub base: Option<PathBuf>,
    /// The directory of the control group that each run has to enter, or why there is none.
    pub cgroup: Result<PathBuf, String>,
    /// A number that differs among the workers of one run, for ids that must differ.
    pub number: u32,
    /// The circumstances that a snippet must not depend on.
    pub world: World,
}

/// The circumstances of an interpreter that no snippet may depend on. An examined run has another world than the plain one,
/// and `verify stress` has many.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct World {
    /// The seed of the hashes of strings. A snippet finds `PYTHONHASHSEED=0` in its environment whatever it is.
    pub hash_seed: u32,
    /// Puts the heap into disorder before anything is imported, in an order that this number decides.
    pub heap: Option<u32>,
    /// The variable `TZ`.
    pub time_zone: String,
    /// The time after which a thread gives way to another one; `None` leaves what the interpreter has.
    pub switch_interval: Option<Duration>,
    /// Whether a snippet may find imported what it imports at its top.
    pub preloads: bool,
    /// Whether SIGINT is ignored, as a shell has it for a job in the background.
    pub ignores_interrupts: bool,
}

impl Default for World {
    /// The world of a plain run.
    fn default() -> World {
        World {
            hash_seed: 0,
            heap: None,
            time_zone: "UTC".to_owned(),
            switch_interval: None,
            preloads: true,
            ignores_interrupts: false,
        }
    }
}

/// The directory of scripts in the full sandbox. It is the same for all runs, so it tells nothing of other snippets.
pub const SCRIPTS: &str = "/snippet";
/// The working directory, `HOME` and `TMPDIR` in the full sandbox. It is short, as the path of a Unix socket has 108 bytes.
pub const SCRATCH: &str = "/run/scratch";

/// The sandbox that a worker has entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sandbox {
    pub step: Step,
    /// The version of Landlock's interface that is in force; 0 without Landlock.
    pub landlock: u8,
    pub seccomp: bool,
    pub memory: Accounting,
    /// The guarantees of the full sandbox that are missing.
    pub lost: Vec<Loss>,
}

/// How the memory of a run is limited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accounting {
    /// By a control group, which counts all of it.
    Cgroup,
    /// By the kernel for each process, and by measuring at intervals what all of them have and what their sockets hold. Other
    /// memory of the kernel is not counted.
    Measured {
        /// Why there is no control group.
        because: String,
    },
}

/// A guarantee of the full sandbox that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// What a snippet can do, or a user cannot rely on, for that reason.
    pub what: String,
    /// Why it is missing.
    pub because: String,
    /// How to get it.
    pub fix: String,
}

/// Writes the step and its layers: `full: namespaces, Landlock ABI 6, seccomp`.
impl fmt::Display for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        if self.step == Step::Full {
            parts.push("namespaces".to_owned());
        }
        if self.landlock > 0 {
            parts.push(format!("Landlock ABI {}", self.landlock));
        }
        if self.seccomp {
            parts.push("seccomp".to_owned());
        }
        if self.memory == Accounting::Cgroup {
            parts.push("cgroup".to_owned());
        }
        write!(f, "{}", self.step.label())?;
        if parts.is_empty() { Ok(()) } else { write!(f, ": {}", parts.join(", ")) }
    }
}

/// The resources that one run may use. Each limit holds for all processes of a run together, unless it says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Limits {
    /// Wall-clock time. A single process may use one second more of CPU time.
    pub timeout: Duration,
    /// Bytes written to stdout and stderr together.
    pub output: u64,
    /// Bytes of memory, without files in the scratch directory and in `/dev/shm`. The kernel limits the private memory of each
    /// process (`RLIMIT_DATA`). All memory together is limited by a control group, or else measured at intervals.
    pub memory: u64,
    /// Number of processes and threads.
    pub processes: u64,
    /// Number of open files of one process.
    pub descriptors: u64,
    /// Size of one file in bytes.
    pub file: u64,
    /// Bytes in the scratch directory.
    pub scratch: u64,
    /// Number of files and directories in the scratch directory.
    pub scratch_files: u64,
    /// Bytes in `/dev/shm`.
    pub shared_memory: u64,
}

impl Default for Limits {
    /// Returns limits with room to spare: the shipped bank, packages included, also passes with half of the memory and the
    /// processes, a quarter of the time and the descriptors, and a sixteenth of the rest.
    fn default() -> Limits {
        Limits {
            timeout: Duration::from_secs(10),
            output: 1 << 20,
            memory: 512 << 20,
            processes: 64,
            descriptors: 256,
            file: 16 << 20,
            scratch: 64 << 20,
            scratch_files: 4096,
            shared_memory: 16 << 20,
        }
    }
}

impl Limits {
    /// The CPU time that one process may use, in whole seconds, as the kernel counts it.
    pub fn cpu_seconds(&self) -> u64 {
        self.timeout.as_secs() + u64::from(self.timeout.subsec_nanos() > 0) + 1
    }
}

/// Lists the commands that allow user namespaces on this machine, for each setting that is known to forbid them.
pub fn forbids_namespaces() -> Vec<String> {
    let setting = |name: &str| {
        let path = format!("/proc/sys/{}", name.replace('.', "/"));
        std::fs::read_to_string(path).map(|value| value.trim().to_owned()).unwrap_or_default()
    };
    let mut fixes = Vec::new();
    for (name, forbidding, allowing) in [
        // Ubuntu 23.10 and later.
        ("kernel.apparmor_restrict_unprivileged_userns", "1", "0"),
        // Debian's kernels until 10.
        ("kernel.unprivileged_userns_clone", "0", "1"),
        ("user.max_user_namespaces", "0", "10000"),
    ] {
        if setting(name) == forbidding {
            fixes.push(format!("sudo sysctl -w {name}={allowing}"));
        }
    }
    if ["/.dockerenv", "/run/.containerenv"].iter().any(|mark| std::path::Path::new(mark).exists()) {
        fixes.push(
            "start the container with --security-opt seccomp=unconfined --security-opt apparmor=unconfined".into(),
        );
    }
    if fixes.is_empty() {
        fixes.push("no known setting forbids user namespaces; a container or a policy of the machine may".into());
    }
    fixes
}

/// The version of the kernel's Landlock interface; 0 without Landlock.
pub fn landlock() -> u8 {
    // SAFETY: with the flag 1 the call asks for the version and takes no pointer.
    let version = unsafe { libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<u8>(), 0, 1) };
    u8::try_from(version).unwrap_or(0)
}
