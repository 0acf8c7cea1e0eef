//! What keeps a snippet from the machine, from its neighbours and from its verdict: the [`Step`] that is taken, the
//! [`Layer`]s that it is made of, and the [`Limits`] of a run. What a layer does stands in `src/worker/sandbox/`.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How much isolation there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// None: asked for by name.
    Off,
    /// Everything that needs no namespaces.
    Reduced,
    /// Every layer.
    Full,
}

impl Step {
    pub fn label(self) -> &'static str {
        match self {
            Step::Off => "off",
            Step::Reduced => "reduced",
            Step::Full => "full",
        }
    }
}

/// A part of the sandbox that can be left out by itself, so that a test can show what it is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// User, mount, pid, ipc, uts and cgroup namespaces, and with them the root directory of its own. Without it the
    /// step is the reduced one.
    Namespaces,
    /// The network namespace.
    Network,
    /// The resource limits of the kernel.
    Limits,
    /// The loss of all capabilities.
    Capabilities,
    /// Which files can be opened, by Landlock.
    Landlock,
    /// Which system calls can be made.
    Seccomp,
    /// The fresh scratch directory and `/dev/shm` of every run.
    Scratch,
    /// The end of everything that a run has left alive.
    Kill,
}

impl Layer {
    /// The layers by the names that they have on a command line.
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

/// What a worker is told before it starts Python.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Setup {
    /// What becomes `sys.executable`.
    pub executable: PathBuf,
    /// The environment whose packages can be imported; it becomes `sys.prefix`.
    pub environment: Option<PathBuf>,
    pub step: Step,
    /// Why it is not the full one; empty where it is, or where another was asked for.
    pub because: String,
    pub without: Vec<Layer>,
    /// Directories of the interpreter and its environment that a snippet may read.
    pub readable: Vec<PathBuf>,
    /// Directories that it may not see even where they are inside of readable ones: the bank and the home directory.
    pub hidden: Vec<PathBuf>,
    /// Where the runs have their directories where there is no root directory of their own.
    pub base: Option<PathBuf>,
    /// Tells workers of one run apart, for ids that must not be the same.
    pub number: u32,
}

/// Where a script lies in a root directory of its own; a neighbour cannot be told by it.
pub const SCRIPTS: &str = "/snippet";
/// Working directory, `HOME` and `TMPDIR` there. Short, as the path of a Unix socket has 108 bytes.
pub const SCRATCH: &str = "/run/scratch";

/// The sandbox that a worker has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sandbox {
    pub step: Step,
    /// The version of Landlock's interface that is in force; 0 where there is none.
    pub landlock: u8,
    pub seccomp: bool,
    /// What the full sandbox would have.
    pub lost: Vec<Loss>,
}

/// A part of the full sandbox that is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loss {
    /// What a snippet can do, or a person cannot rely on, because of it.
    pub what: String,
    /// Why it is not there.
    pub because: String,
    /// What mends it.
    pub mend: String,
}

/// `full: namespaces, Landlock ABI 6, seccomp`
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
        write!(f, "{}", self.step.label())?;
        if parts.is_empty() { Ok(()) } else { write!(f, ": {}", parts.join(", ")) }
    }
}

/// What one run may take. Each is enforced for all processes of a run together, where it does not say otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Wall clock. A single process may use one second more than that of CPU time.
    pub timeout: Duration,
    /// Bytes written to stdout and stderr together.
    pub output: u64,
    /// Bytes of private memory: of one process by the kernel (`RLIMIT_DATA`), of all of them by looking every now and
    /// then.
    pub memory: u64,
    /// Processes and threads.
    pub processes: u64,
    /// Open files of one process.
    pub descriptors: u64,
    /// Bytes of one file.
    pub file: u64,
    /// Bytes in the scratch directory.
    pub scratch: u64,
    /// Files and directories in the scratch directory.
    pub scratch_files: u64,
    /// Bytes in `/dev/shm`.
    pub shared_memory: u64,
}

impl Default for Limits {
    /// The shipped bank, packages included, passes as well with half of the memory and the processes, a quarter of the time
    /// and the descriptors, and a sixteenth of the rest.
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
    /// The CPU time that one process may use, in whole seconds as the kernel counts it.
    pub fn cpu_seconds(&self) -> u64 {
        self.timeout.as_secs() + u64::from(self.timeout.subsec_nanos() > 0) + 1
    }
}

/// What on this machine keeps user namespaces from being made, as far as that can be seen, each with the command that
/// mends it.
pub fn forbids_namespaces() -> Vec<String> {
    let setting = |name: &str| {
        let path = format!("/proc/sys/{}", name.replace('.', "/"));
        std::fs::read_to_string(path).map(|value| value.trim().to_owned()).unwrap_or_default()
    };
    let mut mends = Vec::new();
    for (name, forbidding, allowing) in [
        // Ubuntu 23.10 and later.
        ("kernel.apparmor_restrict_unprivileged_userns", "1", "0"),
        // Debian's kernels until 10.
        ("kernel.unprivileged_userns_clone", "0", "1"),
        ("user.max_user_namespaces", "0", "10000"),
    ] {
        if setting(name) == forbidding {
            mends.push(format!("sudo sysctl -w {name}={allowing}"));
        }
    }
    if ["/.dockerenv", "/run/.containerenv"].iter().any(|mark| std::path::Path::new(mark).exists()) {
        mends.push(
            "start the container with --security-opt seccomp=unconfined --security-opt apparmor=unconfined".into(),
        );
    }
    if mends.is_empty() {
        mends.push("nothing that can be seen from here forbids it; a container or a policy of the machine may".into());
    }
    mends
}

/// The version of Landlock's interface that the kernel has; 0 where it has none.
pub fn landlock() -> u8 {
    // SAFETY: with this flag the call takes no pointer.
    let version = unsafe { libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<u8>(), 0, 1) };
    u8::try_from(version).unwrap_or(0)
}
