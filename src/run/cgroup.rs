//! Control groups (version 2) for the snippets of workers, where this user may make them: they limit all memory of a run, also
//! what no process is charged for.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use fs_err as fs;
use nix::errno::Errno;

/// The controllers that a run needs.
const CONTROLLERS: [&str; 2] = ["memory", "pids"];
/// The names of the groups of a process begin with this and its number.
const PREFIX: &str = "verify-";
/// How long the processes of a worker may take to leave its group after the worker has ended, before the group is left for a
/// later run to remove.
const LEAVING_TIME: Duration = Duration::from_millis(200);

/// Why there are no control groups for snippets.
#[derive(Debug, Clone, thiserror::Error)]
pub enum NoCgroup {
    #[error("no cgroup of version 2 is mounted")]
    NotMounted,
    #[error("version 2 has no controller `{0}` here: version 1 or the parent has it")]
    NoController(&'static str),
    #[error("{} is not delegated to this user: {errno}", place.display())]
    NotDelegated { place: PathBuf, errno: String },
}

/// The control group below which those of snippets are made.
#[derive(Debug)]
pub struct Cgroups {
    parent: PathBuf,
    made: AtomicUsize,
}

/// The control group of one worker's snippets. It is removed when it is dropped; its processes must have ended.
#[derive(Debug)]
pub struct Cgroup {
    path: PathBuf,
}

impl Cgroups {
    /// Returns the place for the control groups of this process. It is looked for once.
    ///
    /// # Errors
    /// Fails if this user may not make control groups that limit memory.
    pub fn of_this_process() -> Result<&'static Cgroups, &'static NoCgroup> {
        static FOUND: OnceLock<Result<Cgroups, NoCgroup>> = OnceLock::new();
        FOUND.get_or_init(Cgroups::find).as_ref()
    }

    fn find() -> Result<Cgroups, NoCgroup> {
        let text = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let (mount, own) =
            place_of(&text("/proc/self/mountinfo"), &text("/proc/self/cgroup")).ok_or(NoCgroup::NotMounted)?;
        let available = words_of(&own.join("cgroup.controllers"));
        if let Some(missing) = CONTROLLERS.into_iter().find(|name| !available.iter().any(|found| found == name)) {
            return Err(NoCgroup::NoController(missing));
        }
        // A group that has processes cannot be divided, so its parent may have to do.
        let parent = (own != mount).then(|| own.parent()).flatten().map(Path::to_owned);
        let mut refused = None;
        for parent in [Some(own), parent].into_iter().flatten() {
            match divide(&parent) {
                Ok(()) => return Ok(Cgroups { parent, made: AtomicUsize::new(0) }),
                Err(error) => refused.get_or_insert(NoCgroup::NotDelegated { place: parent, errno: describe(&error) }),
            };
        }
        Err(refused.unwrap_or(NoCgroup::NotMounted))
    }

    /// Makes the group of a worker.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn make(&self) -> std::io::Result<Cgroup> {
        let number = self.made.fetch_add(1, Ordering::Relaxed);
        let path = self.parent.join(format!("{PREFIX}{}-{number}", std::process::id()));
        fs::create_dir(&path)?;
        Ok(Cgroup { path })
    }
}

impl Cgroup {
    /// The directory of the group.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Cgroup {
    fn drop(&mut self) {
        let deadline = Instant::now() + LEAVING_TIME;
        while fs::remove_dir(&self.path).is_err() && self.path.exists() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// The mount point of the control groups of version 2, and the directory of the group of a process, from its `mountinfo` and
/// `cgroup` files.
fn place_of(mountinfo: &str, cgroup: &str) -> Option<(PathBuf, PathBuf)> {
    let own = cgroup.lines().find_map(|line| line.strip_prefix("0::"))?;
    let (root, mount) = mountinfo.lines().find_map(|line| {
        let (mount, kind) = line.split_once(" - ")?;
        let mut fields = mount.split(' ').skip(3);
        kind.starts_with("cgroup2 ").then_some((fields.next()?, fields.next()?))
    })?;
    let below = Path::new(own).strip_prefix(root).ok()?;
    Some((PathBuf::from(mount), Path::new(mount).join(below)))
}

/// Gives the children of a group their own limits.
fn divide(parent: &Path) -> std::io::Result<()> {
    remove_old(parent);
    let control = parent.join("cgroup.subtree_control");
    let have = words_of(&control);
    if !CONTROLLERS.iter().all(|name| have.iter().any(|found| found == name)) {
        let all = CONTROLLERS.map(|name| format!("+{name}")).join(" ");
        match write(&control, &all) {
            Err(error) if error.raw_os_error() == Some(libc::EBUSY) && is_alone_in(parent) => {
                // Only a group without processes of its own can be divided.
                let aside = parent.join(format!("{PREFIX}{}", std::process::id()));
                fs::create_dir(&aside)?;
                write(&aside.join("cgroup.procs"), "0")?;
                write(&control, &all)?;
            }
            result => result?,
        }
    }
    // Whoever moves a process must be allowed to write here as well.
    let procs = parent.join("cgroup.procs");
    fs::OpenOptions::new().write(true).open(procs)?;
    let trial = parent.join(format!("{PREFIX}{}-trial", std::process::id()));
    fs::create_dir(&trial)?;
    let limited = write(&trial.join("memory.max"), "max").and_then(|()| write(&trial.join("pids.max"), "max"));
    fs::remove_dir(&trial)?;
    limited
}

/// Whether this process is the only one in a group.
fn is_alone_in(group: &Path) -> bool {
    words_of(&group.join("cgroup.procs")) == [std::process::id().to_string()]
}

/// Removes the groups of processes that have ended without removing them. A group with processes stays.
fn remove_old(parent: &Path) {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let owner = name.strip_prefix(PREFIX).and_then(|rest| rest.split('-').next()?.parse::<u32>().ok());
        if owner.is_some_and(|owner| !Path::new("/proc").join(owner.to_string()).exists()) {
            // Another run may remove it at the same time.
            fs::remove_dir(entry.path()).ok();
        }
    }
}

/// The words in a file; none if it cannot be read.
fn words_of(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.split_whitespace().map(str::to_owned).collect()
}

/// Writes to a file of the kernel, which must be there.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    fs::OpenOptions::new().write(true).open(file)?.write_all(text.as_bytes())
}

/// The kernel's word for an error, without the path that [`fs_err`] adds.
fn describe(error: &std::io::Error) -> String {
    let errno = error.raw_os_error().map(Errno::from_raw);
    let source = || {
        let source = std::error::Error::source(error)?.downcast_ref::<std::io::Error>()?;
        source.raw_os_error().map(Errno::from_raw)
    };
    errno.or_else(source).map_or_else(|| error.to_string(), |errno| errno.desc().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_of_a_process_is_found_below_its_mount() {
        let unified = "29 22 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n";
        let hybrid = "30 22 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n\
                      31 22 0:28 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";
        let container = "900 899 0:26 /machine/c1 /sys/fs/cgroup ro - cgroup2 cgroup rw\n";
        for (mounts, cgroup, expected) in [
            (unified, "0::/user.slice/a.scope\n", Some(("/sys/fs/cgroup", "/sys/fs/cgroup/user.slice/a.scope"))),
            (unified, "0::/\n", Some(("/sys/fs/cgroup", "/sys/fs/cgroup"))),
            (hybrid, "4:memory:/a\n0::/b\n", Some(("/sys/fs/cgroup/unified", "/sys/fs/cgroup/unified/b"))),
            (container, "0::/machine/c1/d\n", Some(("/sys/fs/cgroup", "/sys/fs/cgroup/d"))),
            (container, "0::/elsewhere\n", None),
            (unified, "4:memory:/a\n", None),
            ("", "0::/\n", None),
        ] {
            let found = place_of(mounts, cgroup);
            let expected = expected.map(|(mount, own)| (PathBuf::from(mount), PathBuf::from(own)));
            assert_eq!(found, expected, "{cgroup:?} in {mounts:?}");
        }
    }

    #[test]
    fn a_group_is_made_once_and_removed() {
        match Cgroups::of_this_process() {
            Err(why) => eprintln!("no control groups here: {why}"),
            Ok(groups) => {
                let group = groups.make().expect("a group");
                let path = group.path().to_owned();
                assert!(path.join("memory.max").exists() && path.join("pids.max").exists(), "{}", path.display());
                drop(group);
                assert!(!path.exists());
            }
        }
    }
}
