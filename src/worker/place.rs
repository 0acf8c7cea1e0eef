//! The places of a run: the script's directory, the scratch directory, `/dev/shm`. They have the same paths for every run,
//! so that `HOME` and `TMPDIR` are in the environment once and for all, and nothing of one run is there in the next.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use nix::dir::Dir;
use nix::fcntl::{OFlag, openat};
use nix::sys::stat::Mode;
use nix::unistd::{UnlinkatFlags, unlinkat};
use verify::protocol::{SCRATCH_DIRECTORY, SCRIPT_DIRECTORY, Task, VOLUME};
use verify::sandbox::{Limits, SCRATCH, SCRIPTS};
use verify::tree;

use crate::sandbox::{Confinement, SHARED_MEMORY, renew_volumes};

/// Where the runs of this worker take place.
pub struct Place {
    scripts: OwnedFd,
    scripts_path: PathBuf,
    /// Working directory, `HOME` and `TMPDIR` of a snippet.
    pub scratch: PathBuf,
    kind: Kind,
}

enum Kind {
    /// File systems of their own.
    Volumes,
    /// Directories on one of the machine's; `volume` holds the scratch directory.
    Directories { volume: PathBuf, sweeps_shared_memory: bool },
}

/// What the places look like before a run.
pub struct Before {
    volumes: Option<[Look; 2]>,
    limits_are_usual: bool,
}

/// Everything about a directory that a snippet could change.
#[derive(PartialEq, Eq)]
struct Look {
    mode: u32,
    owner: (u32, u32),
    links: u64,
    times: [(i64, i64); 3],
    free: (u64, u64),
    attributes: isize,
}

impl Place {
    /// The places of a worker; `base` is its own directory, where it has no file systems of its own.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn new(base: Option<&Path>, confinement: &mut Confinement) -> io::Result<Place> {
        if let Some(scripts) = confinement.scripts.take() {
            let (scripts_path, scratch) = (PathBuf::from(SCRIPTS), PathBuf::from(SCRATCH));
            return Ok(Place { scripts, scripts_path, scratch, kind: Kind::Volumes });
        }
        let base = base.ok_or_else(|| io::Error::other("a worker without namespaces needs a directory"))?;
        let (scripts_path, volume) = (base.join(SCRIPT_DIRECTORY), base.join(VOLUME));
        for directory in [&scripts_path, &volume, &base.join(SCRATCH_DIRECTORY)] {
            fs::DirBuilder::new().mode(0o755).create(directory)?;
        }
        let scripts = File::open(&scripts_path)?.into();
        let kind = Kind::Directories { volume, sweeps_shared_memory: confinement.own_id };
        Ok(Place { scripts, scripts_path, scratch: base.join(SCRATCH_DIRECTORY), kind })
    }

    /// The path that a script has while it runs.
    pub fn script(&self, file_name: &str) -> PathBuf {
        self.scripts_path.join(file_name)
    }

    /// Writes the script, and makes the places as large as the task's limits say.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn begin(&self, task: &Task) -> io::Result<Before> {
        let flags = OFlag::O_WRONLY | OFlag::O_CREAT | OFlag::O_TRUNC | OFlag::O_CLOEXEC | OFlag::O_NOFOLLOW;
        let mode = Mode::from_bits_truncate(0o644);
        File::from(openat(&self.scripts, task.file_name.as_str(), flags, mode)?).write_all(task.source.as_bytes())?;
        let limits_are_usual = has_same_volumes(&task.limits, &Limits::default());
        let volumes = match self.kind {
            Kind::Directories { .. } => None,
            Kind::Volumes => {
                if !limits_are_usual {
                    renew_volumes(&task.limits)?;
                }
                Some([look_at(SCRATCH)?, look_at(SHARED_MEMORY)?])
            }
        };
        Ok(Before { volumes, limits_are_usual })
    }

    /// Takes the script away, and whatever the snippet has changed. Its processes must be dead.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn end(&self, task: &Task, before: &Before, confinement: &Confinement) -> io::Result<()> {
        unlinkat(&self.scripts, task.file_name.as_str(), UnlinkatFlags::NoRemoveDir)?;
        if !confinement.renews_scratch() {
            return Ok(());
        }
        match &self.kind {
            Kind::Volumes => {
                // To mount anew costs as much as to start the process, and most snippets write no file.
                let is_as_new = before.limits_are_usual
                    && before.volumes.as_ref() == Some(&[look_at(SCRATCH)?, look_at(SHARED_MEMORY)?]);
                if !is_as_new {
                    renew_volumes(&Limits::default())?;
                }
            }
            Kind::Directories { volume, sweeps_shared_memory } => {
                if !is_new_directory(volume, &self.scratch)? {
                    tree::empty(File::open(volume)?.as_fd())?;
                    fs::DirBuilder::new().mode(0o755).create(&self.scratch)?;
                }
                if *sweeps_shared_memory {
                    remove_own_files(SHARED_MEMORY)?;
                }
            }
        }
        Ok(())
    }
}

fn has_same_volumes(one: &Limits, other: &Limits) -> bool {
    let of = |limits: &Limits| (limits.scratch, limits.scratch_files, limits.shared_memory);
    of(one) == of(other)
}

fn look_at(path: &str) -> io::Result<Look> {
    let found = fs::symlink_metadata(path)?;
    let space = nix::sys::statvfs::statvfs(path)?;
    let name = std::ffi::CString::new(path).map_err(io::Error::other)?;
    // SAFETY: a C string, and no buffer: the call gives the size of the list.
    let attributes = unsafe { libc::listxattr(name.as_ptr(), std::ptr::null_mut(), 0) };
    Ok(Look {
        mode: found.mode(),
        owner: (found.uid(), found.gid()),
        links: found.nlink(),
        times: [
            (found.ctime(), found.ctime_nsec()),
            (found.mtime(), found.mtime_nsec()),
            (found.atime(), found.atime_nsec()),
        ],
        free: (space.blocks_free(), space.files_free()),
        attributes,
    })
}

/// Whether a volume is as it was made: an empty scratch directory, and nothing else.
fn is_new_directory(volume: &Path, scratch: &Path) -> io::Result<bool> {
    let is_plain =
        |path: &Path| fs::symlink_metadata(path).is_ok_and(|found| found.is_dir() && found.mode() & 0o7777 == 0o755);
    let has_none_but = |path: &Path, only: &[&Path]| -> io::Result<bool> {
        let found = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        Ok(found == only)
    };
    Ok(is_plain(volume) && is_plain(scratch) && has_none_but(volume, &[scratch])? && has_none_but(scratch, &[])?)
}

/// Removes the files of this user, who has no others, from a directory that everybody shares.
fn remove_own_files(path: &str) -> io::Result<()> {
    let Ok(directory) = File::open(path) else { return Ok(()) };
    let me = nix::unistd::getuid().as_raw();
    let mut mine = Vec::new();
    for entry in Dir::from_fd(directory.try_clone()?.into())?.iter() {
        let entry = entry?;
        let found = nix::sys::stat::fstatat(&directory, entry.file_name(), nix::fcntl::AtFlags::AT_SYMLINK_NOFOLLOW);
        if ![c".", c".."].contains(&entry.file_name()) && found.is_ok_and(|found| found.st_uid == me) {
            mine.push(entry.file_name().to_owned());
        }
    }
    for name in mine {
        remove_if_it_can_be(directory.as_fd(), &name);
    }
    Ok(())
}

fn remove_if_it_can_be(directory: BorrowedFd<'_>, name: &std::ffi::CStr) {
    // What cannot be removed belongs to somebody else by now.
    tree::remove(directory, name).ok();
}
