//! The directories of a run: that of the script, the scratch directory, and `/dev/shm`. Their paths are the same for every
//! run, so that `HOME` and `TMPDIR` are set once, and nothing of one run is there in the next.

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
use verify_protocol::sandbox::{Limits, SCRATCH, SCRIPTS};
use verify_protocol::tree;

use crate::volumes::{self, SHARED_MEMORY, VOLUMES, room_of};

/// The directories in which the runs of this worker take place.
pub struct Place {
    scripts: OwnedFd,
    scripts_path: PathBuf,
    /// Working directory, `HOME` and `TMPDIR` of a snippet.
    pub scratch: PathBuf,
    storage: Storage,
}

/// How the directories are stored.
enum Storage {
    /// On file systems of their own.
    Volumes,
    /// On a file system of the machine, below a directory of the worker's own. `above` is the parent of that.
    Directories { above: Option<OwnedFd>, base: OwnedFd, sweeps_shared_memory: bool },
}

/// The state of the directories before a run.
pub struct StateBefore(Vec<DirectoryState>);

/// Everything about a directory that a snippet could change.
#[derive(Debug, PartialEq, Eq)]
struct DirectoryState {
    mode: u32,
    owner: (u32, u32),
    links: u64,
    times: [(i64, i64); 3],
    attributes: isize,
    /// Of a file system of its own: the bytes and files that it has room for, and those that are free.
    space: Option<[(u64, u64); 2]>,
}

impl Place {
    /// The directories of a worker whose runs are on volumes. Scripts are written through the descriptor.
    pub fn on_volumes(scripts: OwnedFd) -> Place {
        let (scripts_path, scratch) = (PathBuf::from(SCRIPTS), PathBuf::from(SCRATCH));
        Place { scripts, scripts_path, scratch, storage: Storage::Volumes }
    }

    /// Makes the directories of a worker that has no file systems of its own, in its own directory `base`.
    /// `sweeps_shared_memory` tells whether all files of this user in `/dev/shm` are those of a run.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn in_directory(base: &Path, sweeps_shared_memory: bool) -> io::Result<Place> {
        let (scripts_path, scratch) = (base.join(SCRIPT_DIRECTORY), base.join(SCRATCH_DIRECTORY));
        make_directory(&scripts_path)?;
        make_directory(&scratch)?;
        let scripts = File::open(&scripts_path)?.into();
        // A user who may not read it does not own it, and so cannot have changed it.
        let above = File::open(base.parent().unwrap_or(base)).ok();
        let above = above.map(OwnedFd::from);
        let storage = Storage::Directories { above, base: File::open(base)?.into(), sweeps_shared_memory };
        Ok(Place { scripts, scripts_path, scratch, storage })
    }

    /// The path of a script while it runs.
    pub fn script(&self, file_name: &str) -> PathBuf {
        self.scripts_path.join(file_name)
    }

    /// Writes the script, and gives the volumes the sizes that the task's limits set.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn begin(&self, task: &Task) -> io::Result<StateBefore> {
        let flags = OFlag::O_WRONLY | OFlag::O_CREAT | OFlag::O_TRUNC | OFlag::O_CLOEXEC | OFlag::O_NOFOLLOW;
        let mode = Mode::from_bits_truncate(0o644);
        File::from(openat(&self.scripts, task.file_name.as_str(), flags, mode)?).write_all(task.source.as_bytes())?;
        let states = self.states()?;
        // They have the sizes of the previous run, and most runs need the same.
        let fits = |(volume, state): (&&str, &DirectoryState)| {
            state.space.is_none_or(|[room, _]| room == room_of(volume, &task.limits))
        };
        if VOLUMES.iter().zip(&states).all(fits) {
            return Ok(StateBefore(states));
        }
        volumes::renew(&task.limits, &VOLUMES)?;
        Ok(StateBefore(self.states()?))
    }

    /// The room in bytes for files in memory that are no process's.
    pub fn room_in_memory(&self, limits: &Limits) -> u64 {
        match self.storage {
            Storage::Volumes => VOLUMES.iter().map(|volume| room_of(volume, limits).0).sum(),
            Storage::Directories { .. } => 0,
        }
    }

    /// The bytes that files on the volumes of a run take now.
    pub fn files_in_memory(&self) -> u64 {
        let used = |volume: &&str| {
            let space = nix::sys::statvfs::statvfs(*volume).ok()?;
            Some((space.blocks() - space.blocks_free().min(space.blocks())) * space.fragment_size())
        };
        match self.storage {
            Storage::Volumes => VOLUMES.iter().filter_map(used).sum(),
            Storage::Directories { .. } => 0,
        }
    }

    /// Whether no file was left on the volumes since `before`. Those that were changed in another way, as by a file that came
    /// and went, are replaced. No process may have an open file on them.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn is_without_new_files(&self, task: &Task, before: &StateBefore) -> io::Result<bool> {
        let states = self.states()?;
        let changed = VOLUMES.iter().zip(before.0.iter().zip(&states)).filter(|(_, (old, new))| old != new);
        let changed: Vec<&str> = changed.map(|(volume, _)| *volume).collect();
        for volume in &changed {
            if fs::read_dir(volume)?.next().is_some() {
                return Ok(false);
            }
        }
        volumes::renew(&task.limits, &changed)?;
        Ok(true)
    }

    /// Removes the script.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn remove_script(&self, task: &Task) -> io::Result<()> {
        Ok(unlinkat(&self.scripts, task.file_name.as_str(), UnlinkatFlags::NoRemoveDir)?)
    }

    /// Restores everything that the snippet has changed since `before`. Its processes must be dead.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn restore(&self, task: &Task, before: &StateBefore) -> io::Result<()> {
        if let Storage::Directories { above, base, .. } = &self.storage {
            // These cannot be replaced, as the path of scripts must stay the same. The outermost one is the coordinator's: it
            // belongs to the worker's user, or that user cannot change it.
            if let Some(above) = above {
                reset(above.as_fd(), 0o711)?;
            }
            reset(base.as_fd(), 0o755)?;
            reset(self.scripts.as_fd(), 0o755)?;
        }
        // Replacing them costs as much as starting the process, and most snippets write no file.
        let states = self.states()?;
        match &self.storage {
            Storage::Volumes => {
                let changed = VOLUMES.iter().zip(before.0.iter().zip(&states)).filter(|(_, (old, new))| old != new);
                let changed: Vec<&str> = changed.map(|(volume, _)| *volume).collect();
                volumes::renew(&task.limits, &changed)?;
            }
            Storage::Directories { base, sweeps_shared_memory, .. } => {
                if before.0 != states || fs::read_dir(&self.scratch)?.next().is_some() {
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

    /// The state of everything that a snippet could change and the next one would see.
    fn states(&self) -> io::Result<Vec<DirectoryState>> {
        match self.storage {
            Storage::Volumes => VOLUMES.iter().map(|volume| state_of(Path::new(volume), true)).collect(),
            Storage::Directories { .. } => Ok(vec![state_of(&self.scratch, false)?]),
        }
    }
}

/// [`SCRATCH_DIRECTORY`] as system calls take it.
const SCRATCH_NAME: &CStr = c"scratch";

fn make_directory(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(0o755).create(path)
}

/// Resets the mode and times of a directory, and removes its extended attributes, if it belongs to this user.
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
    // SAFETY: the buffer has the length that is passed; the names in the list end with a NUL.
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

fn state_of(path: &Path, is_file_system: bool) -> io::Result<DirectoryState> {
    let found = fs::symlink_metadata(path)?;
    let name = CString::new(path.as_os_str().as_bytes())?;
    // SAFETY: a C string, and no buffer: the call returns the size of the list.
    let attributes = unsafe { libc::llistxattr(name.as_ptr(), std::ptr::null_mut(), 0) };
    let space = if is_file_system { Some(nix::sys::statvfs::statvfs(path)?) } else { None };
    Ok(DirectoryState {
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

/// Removes the files of this user from a directory that everybody shares.
fn remove_own_files(path: &str) -> io::Result<()> {
    let Ok(directory) = File::open(path) else { return Ok(()) };
    let me = nix::unistd::getuid().as_raw();
    for name in tree::entries(directory.as_fd())? {
        let found = nix::sys::stat::fstatat(&directory, name.as_c_str(), nix::fcntl::AtFlags::AT_SYMLINK_NOFOLLOW);
        if found.is_ok_and(|found| found.st_uid == me) {
            // A file that cannot be removed belongs to somebody else by now.
            tree::remove(directory.as_fd(), &name).ok();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;
    use verify_protocol::message::TaskKind;

    fn task() -> Task {
        Task {
            file_name: "claim.py".to_owned(),
            source: "assert 1 == 1\n".to_owned(),
            edited: None,
            kind: TaskKind::Plain,
            until_decided: false,
            asserts: Vec::new(),
            last_line: 1,
            thaw: false,
            group: None,
            packages: Vec::new(),
            limits: Limits::default(),
            time: None,
            loopback: false,
        }
    }

    /// A place in a directory of its own, which has to stay as long as the place is used.
    fn place() -> (tempfile::TempDir, Place) {
        let directory = tempfile::tempdir().expect("a directory");
        let base = directory.path().join("0");
        fs::create_dir(&base).expect("a directory");
        let place = Place::in_directory(&base, false).expect("it can be made");
        (directory, place)
    }

    #[test]
    fn a_script_is_there_while_it_runs() {
        let (_directory, place) = place();
        let task = task();
        let before = place.begin(&task).expect("it begins");
        assert_eq!(fs::read_to_string(place.script("claim.py")).expect("it was written"), task.source);
        place.remove_script(&task).expect("it was there");
        place.restore(&task, &before).expect("nothing was changed");
        assert!(!place.script("claim.py").exists());
    }

    #[test]
    fn a_link_in_the_place_of_the_script_is_not_followed() {
        let (directory, place) = place();
        let victim = directory.path().join("victim");
        fs::write(&victim, "mine").expect("a file");
        symlink(&victim, place.script("claim.py")).expect("a link");
        assert!(place.begin(&task()).is_err());
        assert_eq!(fs::read_to_string(&victim).expect("it was not followed"), "mine");
    }

    #[test]
    fn an_untouched_scratch_directory_is_kept() {
        let (_directory, place) = place();
        let inode = || fs::metadata(&place.scratch).expect("it is there").ino();
        let before = place.begin(&task()).expect("it begins");
        let first = inode();
        place.restore(&task(), &before).expect("nothing was changed");
        assert_eq!(inode(), first);
    }

    #[test]
    fn whatever_a_snippet_changes_is_gone_afterwards() {
        type Change<'c> = &'c dyn Fn(&Path) -> io::Result<()>;
        let scratch_is_private = |scratch: &Path| fs::set_permissions(scratch, fs::Permissions::from_mode(0o700));
        let changes: [(&str, Change<'_>); 5] = [
            ("a file", &|scratch| fs::write(scratch.join("file"), "left")),
            ("a link", &|scratch| symlink("/", scratch.join("link"))),
            ("a mode", &scratch_is_private),
            ("a file that came and went", &|scratch| {
                fs::write(scratch.join("file"), "")?;
                fs::remove_file(scratch.join("file"))
            }),
            ("the mode of the parent", &|scratch| {
                let parent = scratch.parent().expect("it has one");
                fs::set_permissions(parent, fs::Permissions::from_mode(0o777))
            }),
        ];
        for (name, change) in changes {
            let (_directory, place) = place();
            let before = place.begin(&task()).expect("it begins");
            // Times of files have the resolution of a tick.
            std::thread::sleep(std::time::Duration::from_millis(20));
            change(&place.scratch).expect("it can be changed");
            place.restore(&task(), &before).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mode = |path: &Path| fs::symlink_metadata(path).expect("it is there").mode() & 0o7777;
            assert_eq!(fs::read_dir(&place.scratch).expect("it is there").count(), 0, "{name}");
            let modes = (mode(&place.scratch), mode(place.scratch.parent().expect("it has one")));
            assert_eq!(modes, (0o755, 0o755), "{name}");
        }
    }
}
