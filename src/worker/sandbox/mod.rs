//! Confines a worker and its snippets: the worker enters its namespaces and its root directory before Python starts, and each
//! snippet's process takes on the remaining layers before its first line runs.
//!
//! # Theory of operation
//!
//! ```text
//! coordinator ──socket── keeper ─ waits for the end of either side
//!                          └ worker: pid 1 of its namespaces, with all capabilities in them
//!                              └ stage: pid 1 of a pid namespace inside the worker's
//!                                  └ snippet: no capability, Landlock, two seccomp filters, limits
//! ```
//!
//! What can be paid once is paid by the worker and inherited: the namespaces, the read-only root, `no_new_privs`, and the
//! filter of the system calls that nobody here needs. Each snippet gets its limits, loses the capabilities, and takes on
//! Landlock and a second, small filter against the calls that only its stage needs (mounts and namespaces).
//!
//! A stage is pid 1 of a pid namespace of its own, so one `kill(-1)` ends whatever its snippet has left, and no signal of
//! a snippet reaches it: the kernel drops the signals that pid 1 has no handler for, and the others are blocked. Without
//! namespaces, a stage sweeps as a subreaper instead (`watch.rs`).

mod capabilities;
mod files;
mod filter;
mod ids;
mod limits;
mod namespaces;
mod obstacle;
mod reaper;
mod root;

use std::os::fd::{AsFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;

use nix::sys::signal::{SigSet, SigmaskHow, sigprocmask};
use verify_protocol::sandbox::{Accounting, Layer, Limits, Loss, Sandbox, Setup, Step, forbids_namespaces};

use crate::cgroup::Cgroup;
use crate::proc::ProcFs;
use crate::process::{close_between, close_from};
use crate::volumes;

pub use self::limits::{name_of_limit, set_cpu as set_cpu_limit};
pub use self::namespaces::fork_above;
pub use self::obstacle::Obstacle;
pub use self::reaper::Reaper;

/// The rules of Landlock for a snippet.
enum LandlockRules {
    None,
    /// The same rules for all runs.
    Once(OwnedFd),
    /// Made for every run, whose scratch directory may be a new one.
    EachRun(Box<Setup>),
}

/// The part of the sandbox that a worker has entered, and what its snippets need to enter the rest.
pub struct Confinement {
    pub report: Sandbox,
    without: Vec<Layer>,
    landlock: LandlockRules,
    /// The small filter of a snippet's process, without and with sockets to a loopback.
    small: Option<(filter::FilterProgram, filter::FilterProgram)>,
    /// The number of processes of the uid besides the snippet's. The limit on processes counts those too.
    others: u64,
    /// Whether the processes of this worker have an id that nobody else has.
    pub own_id: bool,
    /// The control group that each snippet enters.
    pub cgroup: Option<Cgroup>,
}

/// A sandbox that was just entered.
pub struct Entered {
    pub confinement: Confinement,
    /// The descriptor through which scripts are written, if their directory cannot be written by its path.
    pub scripts: Option<OwnedFd>,
}

/// Enters the requested step of the sandbox. Must be called before Python starts, by a process with one thread. With
/// namespaces it returns in a child of the calling process, which stays behind as the keeper.
///
/// # Errors
/// With the reason why the step cannot be entered. The process is half way into it then, and must end.
pub fn enter(setup: &Setup, socket: &UnixStream, proc: &ProcFs) -> Result<Entered, Obstacle> {
    let (cgroup, memory) = match open_cgroup(setup) {
        Ok(cgroup) => (Some(cgroup), Accounting::Cgroup),
        Err(because) => (None, Accounting::Measured { because }),
    };
    let mut lost = Vec::new();
    let mut own_id = false;
    let mut scripts = None;
    match setup.step {
        Step::Off => {}
        Step::Reduced => {
            own_id = ids::become_nobody(setup)?;
            lost = losses(setup, own_id);
        }
        Step::Full => {
            namespaces::enter(setup, proc)?;
            namespaces::keep(socket)?;
            volumes::mount_all(&Limits::default())?;
            scripts = Some(root::make_scripts_directory()?);
        }
    }
    let mut confinement = Confinement {
        report: Sandbox { step: setup.step, landlock: 0, seccomp: false, memory, lost },
        without: setup.without.clone(),
        landlock: LandlockRules::None,
        small: None,
        others: 0,
        own_id,
        cgroup,
    };
    if setup.step == Step::Off {
        return Ok(Entered { confinement, scripts });
    }
    nix::sys::prctl::set_no_new_privs()?;
    nix::sys::prctl::set_dumpable(false)?;
    if confinement.has(Layer::Capabilities) {
        capabilities::empty_bounding_set();
    }
    if confinement.has(Layer::Landlock) {
        let (version, ruleset) = files::ruleset(setup)?;
        confinement.report.landlock = version;
        confinement.landlock = match setup.step {
            Step::Full => LandlockRules::Once(ruleset),
            Step::Reduced | Step::Off => LandlockRules::EachRun(Box::new(setup.clone())),
        };
    }
    if confinement.has(Layer::Seccomp) {
        filter::install_large()?;
        confinement.small = Some((filter::small(false)?, filter::small(true)?));
        confinement.report.seccomp = true;
    }
    if setup.step == Step::Reduced && !own_id {
        confinement.others = proc.tasks_of_user(nix::unistd::getuid().as_raw());
    }
    // Signals are for snippets; each gets an empty mask.
    sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::all()), None)?;
    Ok(Entered { confinement, scripts })
}

/// Opens the control group, or tells why there is none.
fn open_cgroup(setup: &Setup) -> Result<Cgroup, String> {
    let directory = setup.cgroup.as_ref().map_err(Clone::clone)?;
    Cgroup::open(directory).map_err(|error| format!("{} cannot be used: {error}", directory.display()))
}

impl Confinement {
    fn has(&self, layer: Layer) -> bool {
        !self.without.contains(&layer)
    }

    /// Whether stages and snippets are in namespaces.
    pub fn is_full(&self) -> bool {
        self.report.step == Step::Full
    }

    /// Whether the worker has a network of its own.
    pub fn has_network(&self) -> bool {
        self.is_full() && self.has(Layer::Network)
    }

    /// Whether every run gets a fresh scratch directory.
    pub fn renews_scratch(&self) -> bool {
        self.has(Layer::Scratch)
    }

    /// Whether the processes that a run has left alive are killed.
    pub fn kills(&self) -> bool {
        self.has(Layer::Kill)
    }

    /// Confines the calling process, that of a snippet, whose standard streams are in place. `depth` is the number of stages
    /// below its own.
    ///
    /// # Errors
    /// When any layer cannot be taken on. The snippet must not run then.
    pub fn confine(&self, limits: &Limits, network: bool, depth: u32) -> Result<(), Obstacle> {
        if self.report.step == Step::Off {
            close_all_but(&[]);
            return Ok(limits::without_core()?);
        }
        if network && self.is_full() && self.has(Layer::Network) {
            namespaces::own_loopback()?;
        }
        if let Some(cgroup) = &self.cgroup {
            cgroup.enter()?;
        }
        let others = match self.report.step {
            // The stages, the worker and its keeper.
            Step::Full => u64::from(depth) + 2,
            Step::Reduced if self.own_id => u64::from(depth) + 1,
            Step::Reduced | Step::Off => self.others + u64::from(depth),
        };
        self.take_on(limits, others, network, &[])
    }

    /// Confines the calling process, a package stage, as the process of a snippet in the full step. It keeps the
    /// descriptor `socket` besides the standard streams.
    ///
    /// # Errors
    /// When any layer cannot be taken on. No package must be imported then.
    pub fn confine_package_stage(&self, limits: &Limits, depth: u32, socket: RawFd) -> Result<(), Obstacle> {
        if let Some(cgroup) = &self.cgroup {
            cgroup.enter()?;
        }
        // The stages, the worker and its keeper, and the package stage and its reaper.
        self.take_on(limits, u64::from(depth) + 4, false, &[socket])
    }

    /// Whether snippets can be forked from a package stage: only where nothing of the sandbox is missing.
    pub fn has_package_stages(&self) -> bool {
        self.is_full() && self.without.is_empty()
    }

    /// Takes on every layer but the namespaces, and closes the descriptors that are neither standard streams nor in `kept`.
    /// `others` is the number of processes that the kernel counts besides those of the run.
    fn take_on(&self, limits: &Limits, others: u64, network: bool, kept: &[RawFd]) -> Result<(), Obstacle> {
        if self.has(Layer::Limits) {
            limits::set(limits, others)?;
        }
        if self.has(Layer::Capabilities) {
            capabilities::drop_all()?;
        }
        // As in any process. Its stage may look at the pages that it shares with others then, and nobody else can: the filter
        // refuses `ptrace` and its relatives, and there is no `/proc`, or Landlock forbids it.
        nix::sys::prctl::set_dumpable(true)?;
        self.restrict_files()?;
        close_all_but(kept);
        sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None)?;
        if let Some((closed, loopback)) = &self.small {
            filter::install(if network && self.is_full() { loopback } else { closed })?;
        }
        Ok(())
    }

    fn restrict_files(&self) -> Result<(), Obstacle> {
        match &self.landlock {
            LandlockRules::None => Ok(()),
            LandlockRules::Once(ruleset) => Ok(files::restrict(ruleset.as_fd())?),
            LandlockRules::EachRun(setup) => {
                let (_, ruleset) = files::ruleset(setup)?;
                Ok(files::restrict(ruleset.as_fd())?)
            }
        }
    }
}

/// The first descriptor after the standard streams.
pub const FIRST_OTHER: RawFd = 3;

/// Closes every descriptor but the standard streams and those in `kept`, which are in ascending order, in the process of a
/// snippet or in a package stage.
pub fn close_all_but(kept: &[RawFd]) {
    let mut first = FIRST_OTHER;
    for number in kept {
        // SAFETY: this process ends by `exit_now`, so no owner of a descriptor is dropped in it; the snippet uses only
        // descriptors that it opens itself.
        unsafe { close_between(first, *number) };
        first = number + 1;
    }
    // SAFETY: as above.
    unsafe { close_from(first) };
}

/// Lists what the reduced step lacks.
fn losses(setup: &Setup, own_id: bool) -> Vec<Loss> {
    let because = setup.because.clone();
    let fix = forbids_namespaces().join("; ");
    let loss = |what: &str| Loss { what: what.to_owned(), because: because.clone(), fix: fix.clone() };
    let mut lost = vec![
        loss("the existence of files outside the sandbox can be seen, and /proc; they cannot be opened"),
        loss("modes, times and attributes can be changed of files that the snippet's user may write"),
        loss("a snippet can connect to sockets of the machine that have a path"),
        loss("the size of the scratch directory is not limited"),
        loss("a process that hides may outlive its snippet for a moment"),
        loss("snippets that ask for a loopback network cannot run"),
    ];
    if own_id {
        lost.push(loss("/dev/shm is shared with the machine, and among snippets that run at the same time"));
    } else {
        lost.push(loss("/dev/shm is shared with the machine and among snippets, and files that they leave in it stay"));
        let limit = if nix::unistd::geteuid().is_root() {
            "the number of processes is not limited, as the kernel does not limit those of root"
        } else {
            "the limit on processes counts all processes of the user"
        };
        lost.push(loss(limit));
    }
    lost
}
