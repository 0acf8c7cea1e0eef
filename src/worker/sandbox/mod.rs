//! Takes the sandbox on: the worker its namespaces and its root directory before Python starts, each snippet's process the
//! rest before its first line runs.
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
//! filter of the system calls that nobody here needs. Each snippet gets its limits, loses the capabilities and takes on
//! Landlock and a second, small filter against the calls that only its stage needs (mounts and namespaces).
//!
//! A stage is pid 1 of a pid namespace of its own, so one `kill(-1)` ends whatever its snippet has left, and no signal of
//! a snippet reaches it: the kernel drops those that pid 1 has no handler for, and the ones it has a handler for are
//! blocked. Where there are no namespaces, a stage sweeps as a subreaper instead (`watch.rs`).

mod files;
mod filter;
mod limits;
mod namespaces;

use std::error::Error;
use std::fs::File;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;

use nix::errno::Errno;
use nix::sys::signal::{SigSet, SigmaskHow, sigprocmask};
use verify_protocol::sandbox::{Layer, Limits, Loss, Sandbox, Setup, Step, forbids_namespaces};

pub use self::limits::name_of_limit;
pub use self::namespaces::{SHARED_MEMORY, fork_above, renew_volumes, room_of};

/// The rules of Landlock for a snippet.
enum Landlock {
    None,
    /// The same for all.
    Once(OwnedFd),
    /// Made for every run, whose scratch directory may be a new one.
    EachRun(Box<Setup>),
}

/// What the stages and snippets of a worker need of the sandbox.
pub struct Confinement {
    pub report: Sandbox,
    /// The host's `/proc`, for the stage's eyes: a snippet's process closes it.
    pub proc: OwnedFd,
    without: Vec<Layer>,
    landlock: Landlock,
    /// The small filter of a snippet's process: with, and without sockets to a loopback.
    small: Option<(filter::Program, filter::Program)>,
    /// How many processes of the uid there are beside the snippet's: the limit counts those too.
    others: u64,
    /// Whether the processes of this worker have an id that nobody else has.
    pub own_id: bool,
    /// Through which scripts are written, where their directory cannot be written by its path.
    pub scripts: Option<OwnedFd>,
}

/// Takes the step that was asked for. To be called before Python starts, by a process with one thread; with namespaces it
/// returns in a child of the process that called it, which stays behind as the keeper.
///
/// # Errors
/// With the reason why the step cannot be taken. The process is half way into it then, and good for nothing else.
pub fn enter(setup: &Setup, socket: &UnixStream) -> Result<Confinement, Box<dyn Error>> {
    let proc = File::open("/proc")?;
    let mut lost = Vec::new();
    let mut own_id = false;
    let mut scripts = None;
    match setup.step {
        Step::Off => {}
        Step::Reduced => {
            own_id = namespaces::become_nobody(setup)?;
            lost = losses(setup, own_id);
        }
        Step::Full => {
            namespaces::enter(setup, &proc)?;
            namespaces::keep(socket)?;
            namespaces::mount_volumes(&Limits::default())?;
            scripts = Some(namespaces::make_scripts_directory()?);
        }
    }
    let mut confinement = Confinement {
        report: Sandbox { step: setup.step, landlock: 0, seccomp: false, lost },
        proc: proc.into(),
        without: setup.without.clone(),
        landlock: Landlock::None,
        small: None,
        others: 0,
        own_id,
        scripts,
    };
    if setup.step == Step::Off {
        return Ok(confinement);
    }
    nix::sys::prctl::set_no_new_privs()?;
    nix::sys::prctl::set_dumpable(false)?;
    if confinement.has(Layer::Capabilities) {
        namespaces::drop_bounding_set();
    }
    if confinement.has(Layer::Landlock) {
        let (version, ruleset) = files::ruleset(setup)?;
        confinement.report.landlock = version;
        confinement.landlock = match setup.step {
            Step::Full => Landlock::Once(ruleset),
            Step::Reduced | Step::Off => Landlock::EachRun(Box::new(setup.clone())),
        };
    }
    if confinement.has(Layer::Seccomp) {
        filter::install_large()?;
        confinement.small = Some((filter::small(false)?, filter::small(true)?));
        confinement.report.seccomp = true;
    }
    if setup.step == Step::Reduced && !own_id {
        confinement.others = limits::processes_of_this_user();
    }
    // Signals are for snippets, which get an empty mask back.
    sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::all()), None)?;
    Ok(confinement)
}

impl Confinement {
    fn has(&self, layer: Layer) -> bool {
        !self.without.contains(&layer)
    }

    /// Whether stages and snippets are in namespaces.
    pub fn is_full(&self) -> bool {
        self.report.step == Step::Full
    }

    /// Whether every run gets a scratch directory that nobody has used.
    pub fn renews_scratch(&self) -> bool {
        self.has(Layer::Scratch)
    }

    /// Whether what a run has left alive is killed.
    pub fn kills(&self) -> bool {
        self.has(Layer::Kill)
    }

    /// Confines the calling process, that of a snippet, with its standard streams in place. `depth` is how many stages are
    /// below its own.
    ///
    /// # Errors
    /// When any layer cannot be taken on; the snippet must not run then.
    pub fn confine(&self, limits: &Limits, network: bool, depth: u32) -> nix::Result<()> {
        if self.report.step == Step::Off {
            close_all_but_standard();
            return limits::without_core();
        }
        if network && self.is_full() && self.has(Layer::Network) {
            namespaces::own_loopback()?;
        }
        if self.has(Layer::Limits) {
            let others = match self.report.step {
                // The stages, the worker and its keeper.
                Step::Full => u64::from(depth) + 2,
                Step::Reduced if self.own_id => u64::from(depth) + 1,
                Step::Reduced | Step::Off => self.others + u64::from(depth),
            };
            limits::set(limits, others)?;
        }
        if self.has(Layer::Capabilities) {
            namespaces::drop_capabilities()?;
        }
        self.restrict_files()?;
        close_all_but_standard();
        sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None)?;
        if let Some((closed, loopback)) = &self.small {
            filter::install(if network && self.is_full() { loopback } else { closed })?;
        }
        Ok(())
    }

    fn restrict_files(&self) -> nix::Result<()> {
        match &self.landlock {
            Landlock::None => Ok(()),
            Landlock::Once(ruleset) => files::restrict(ruleset.as_raw_fd()),
            Landlock::EachRun(setup) => {
                let (_, ruleset) = files::ruleset(setup).map_err(|_| Errno::EPERM)?;
                files::restrict(ruleset.as_raw_fd())
            }
        }
    }

    /// Locks a process in that runs nothing of a snippet and needs nothing from outside: the one that compiles.
    ///
    /// # Errors
    /// When a layer cannot be taken on.
    pub fn confine_compiler(&self) -> nix::Result<()> {
        if self.report.step == Step::Off {
            return Ok(());
        }
        if self.has(Layer::Capabilities) {
            namespaces::drop_capabilities()?;
        }
        self.restrict_files()?;
        if let Some((closed, _)) = &self.small {
            filter::install(closed)?;
        }
        Ok(())
    }
}

/// Closes every descriptor from 3 on.
fn close_all_but_standard() {
    // SAFETY: this process ends by `_exit`; no owner of a descriptor is dropped in it. It cannot fail with these
    // arguments on a kernel that has it, 5.9 and later.
    unsafe { libc::syscall(libc::SYS_close_range, 3, u32::MAX, 0) };
}

/// What the reduced step does not have.
fn losses(setup: &Setup, own_id: bool) -> Vec<Loss> {
    let because = setup.because.clone();
    let mend = forbids_namespaces().join("; ");
    let loss = |what: &str| Loss { what: what.to_owned(), because: because.clone(), mend: mend.clone() };
    let mut lost = vec![
        loss("files outside of the sandbox cannot be opened, but that they exist can be seen, and /proc too"),
        loss("modes, times and attributes of files that the snippet's user may write can be changed"),
        loss("sockets of the machine that have a path can be connected to"),
        loss("the scratch directory has no limits of its own"),
        loss("a process that hides well may live a moment longer than its snippet"),
        loss("snippets that ask for a loopback network cannot run"),
    ];
    if own_id {
        lost.push(loss("/dev/shm is shared with the machine, and among snippets that run at the same time"));
    } else {
        lost.push(loss("/dev/shm is shared with the machine and among snippets, and what they leave in it stays"));
        let limit = if nix::unistd::geteuid().is_root() {
            "processes are not limited, as the kernel does not limit those of root"
        } else {
            "the limit on processes counts all those of the user"
        };
        lost.push(loss(limit));
    }
    lost
}

/// An errno as the outcome of a raw system call.
fn check(result: libc::c_long) -> nix::Result<libc::c_long> {
    if result < 0 { Err(Errno::last()) } else { Ok(result) }
}
