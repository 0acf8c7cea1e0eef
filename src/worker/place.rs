//! The places of a run: the script's directory, the scratch directory, `/dev/shm`. They have the same paths for every run,
//! so that `HOME` and `TMPDIR` are in the environment once and for all, and nothing of one run is there in the next.

use std::ffi::{CStr, CString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use nix::fcntl::{OFlag, openat};
use nix::sys::stat::Mode;
use nix::unistd::{UnlinkatFlags, unlinkat};
use verify_protocol::message::{SCRATCH_DIRECTORY, SCRIPT_DIRECTORY, Task};
use verify_protocol::sandbox::{SCRATCH, SCRIPTS};
use verify_protocol::tree;

use crate::sandbox::{Confinement, SHARED_MEMORY, renew_volumes, room_of};

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
    /// Directories on one of the machine's, below one of the worker's own.
    Directories { above: Option<OwnedFd>, base: OwnedFd, sweeps_shared_memory: bool },
}

/// What the places look like before a run.
pub struct Before(Vec<Look>);

/// Everything about a directory that a snippet could change.
#[derive(PartialEq, Eq)]
struct Look {
    mode: u32,
    owner: (u32, u32),
    links: u64,
    times: [(i64, i64); 3],
    attributes: isize,
    /// Where it is a file system of its own: bytes and files that it has room for, and those that are free.
    space: Option<[(u64, u64); 2]>,
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
        let (scripts_path, scratch) = (base.join(SCRIPT_DIRECTORY), base.join(SCRATCH_DIRECTORY));
        make_directory(&scripts_path)?;
        make_directory(&scratch)?;
        let scripts = File::open(&scripts_path)?.into();
        // Who may not read it does not own it.
        let above = File::open(base.parent().unwrap_or(base)).ok();
        let kind = Kind::Directories {
            above: above.map(OwnedFd::from),
            base: File::open(base)?.into(),
            sweeps_shared_memory: confinement.own_id,
        };
        Ok(Place { scripts, scripts_path, scratch, kind })
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
        let looks = self.look()?;
        // They are as large as the run before has needed them, and most runs need the same.
        let is_large_enough =
            |(volume, look): (&&str, &Look)| look.space.is_none_or(|[room, _]| room == room_of(volume, &task.limits));
        if VOLUMES.iter().zip(&looks).all(is_large_enough) {
            return Ok(Before(looks));
        }
        renew_volumes(&task.limits, &VOLUMES)?;
        Ok(Before(self.look()?))
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
        if let Kind::Directories { above, base, .. } = &self.kind {
            // These cannot be made anew, as the scripts' path must stay what it is. The outermost is the coordinator's, and
            // belongs to the worker's user or cannot be changed by him.
            if let Some(above) = above {
                reset(above.as_fd(), 0o711)?;
            }
            reset(base.as_fd(), 0o755)?;
            reset(self.scripts.as_fd(), 0o755)?;
        }
        // To make them anew costs as much as to start the process, and most snippets write no file.
        let looks = self.look()?;
        match &self.kind {
            Kind::Volumes => {
                let changed = VOLUMES.iter().zip(before.0.iter().zip(&looks)).filter(|(_, (old, new))| old != new);
                let changed: Vec<&str> = changed.map(|(volume, _)| *volume).collect();
                renew_volumes(&task.limits, &changed)?;
            }
            Kind::Directories { base, sweeps_shared_memory, .. } => {
                if before.0 != looks || fs::read_dir(&self.scratch)?.next().is_some() {
                    tree::remove(base.as_fd(), SCRATCH_NAME)?;
                    make_directory(&self.scratch)?;
                }
                if *sweeps_shared_memory {
                    remove_own_files(SHARED_MEMORY)?;
                }
            }
        }
        Ok(())
    }

    /// What a snippet could change, and the next one would see.
    fn look(&self) -> io::Result<Vec<Look>> {
        match self.kind {
            Kind::Volumes => VOLUMES.iter().map(|volume| look_at(Path::new(volume), true)).collect(),
            Kind::Directories { .. } => Ok(vec![look_at(&self.scratch, false)?]),
        }
    }
}

/// The file systems of a run.
pub const VOLUMES: [&str; 2] = [SCRATCH, SHARED_MEMORY];
/// [`SCRATCH_DIRECTORY`] as system calls take it.
const SCRATCH_NAME: &CStr = c"scratch";

fn make_directory(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(0o755).create(path)
}

/// Gives a directory of this user's its mode and times back, and takes its attributes away.
fn reset(directory: BorrowedFd<'_>, mode: u32) -> io::Result<()> {
    let file = File::from(directory.try_clone_to_owned()?);
    let found = file.metadata()?;
    if found.uid() != nix::unistd::geteuid().as_raw() {
        return Ok(());
    }
    if found.mode() & 0o7777 != mode {
        file.set_permissions(fs::Permissions::from_mode(mode))?;
    }
    let epoch = fs::FileTimes::new().set_accessed(UNIX_EPOCH).set_modified(UNIX_EPOCH);
    file.set_times(epoch)?;
    let mut names = [0u8; 4096];
    // SAFETY: the buffer has the length that is said; the names in the list end with a NUL.
    unsafe {
        let length = libc::flistxattr(file.as_raw_fd(), names.as_mut_ptr().cast(), names.len());
        for name in names[..usize::try_from(length).unwrap_or(0)].split_inclusive(|byte| *byte == 0) {
            if let Ok(name) = CStr::from_bytes_with_nul(name) {
                libc::fremovexattr(file.as_raw_fd(), name.as_ptr());
            }
        }
    }
    Ok(())
}

fn look_at(path: &Path, is_file_system: bool) -> io::Result<Look> {
    let found = fs::symlink_metadata(path)?;
    let name = CString::new(path.as_os_str().as_bytes())?;
    // SAFETY: a C string, and no buffer: the call gives the size of the list.
    let attributes = unsafe { libc::llistxattr(name.as_ptr(), std::ptr::null_mut(), 0) };
    let space = if is_file_system { Some(nix::sys::statvfs::statvfs(path)?) } else { None };
    Ok(Look {
        mode: found.mode(),
        owner: (found.uid(), found.gid()),
        links: found.nlink(),
        times: [
            (found.ctime(), found.ctime_nsec()),
            (found.mtime(), found.mtime_nsec()),
            (found.atime(), found.atime_nsec()),
        ],
        attributes,
        space: space.map(|space| {
            let bytes = |blocks: u64| blocks * space.fragment_size();
            [(bytes(space.blocks()), space.files()), (bytes(space.blocks_free()), space.files_free())]
        }),
    })
}

/// Removes the files of this user, who has no others, from a directory that everybody shares.
fn remove_own_files(path: &str) -> io::Result<()> {
    let Ok(directory) = File::open(path) else { return Ok(()) };
    let me = nix::unistd::getuid().as_raw();
    for name in tree::entries(directory.as_fd())? {
        let found = nix::sys::stat::fstatat(&directory, name.as_c_str(), nix::fcntl::AtFlags::AT_SYMLINK_NOFOLLOW);
        if found.is_ok_and(|found| found.st_uid == me) {
            // What cannot be removed belongs to somebody else by now.
            tree::remove(directory.as_fd(), &name).ok();
        }
    }
    Ok(())
}
