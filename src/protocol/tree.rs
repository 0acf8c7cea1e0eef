//! Removes directories that a hostile snippet may have filled.

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use nix::dir::Dir;
use nix::errno::Errno;
use nix::fcntl::{AtFlags, OFlag, openat, renameat};
use nix::sys::stat::{FchmodatFlags, Mode, SFlag, fchmodat, fstatat};
use nix::unistd::{UnlinkatFlags, unlinkat};

/// Removes everything in a directory, whatever the depth, names and modes. Nothing else may change it at the same time.
///
/// It never follows a symbolic link, never opens a path of more than one component, and its memory and descriptors do not grow
/// with the depth: the subdirectories of a directory are moved up before it is removed.
///
/// # Errors
/// Those of the file system.
pub fn empty(directory: BorrowedFd<'_>) -> io::Result<()> {
    let mut moved = 0u64;
    loop {
        let names = entries(directory)?;
        if names.is_empty() {
            return Ok(());
        }
        for name in names {
            if !is_directory(directory, &name)? {
                unlinkat(directory, name.as_c_str(), UnlinkatFlags::NoRemoveDir)?;
                continue;
            }
            let inner = open_directory(directory, &name)?;
            for name in entries(inner.as_fd())? {
                if is_directory(inner.as_fd(), &name)? {
                    // A directory without the right to write it cannot be moved.
                    fchmodat(inner.as_fd(), name.as_c_str(), Mode::S_IRWXU, FchmodatFlags::FollowSymlink)?;
                    move_up(inner.as_fd(), &name, directory, &mut moved)?;
                } else {
                    unlinkat(inner.as_fd(), name.as_c_str(), UnlinkatFlags::NoRemoveDir)?;
                }
            }
            unlinkat(directory, name.as_c_str(), UnlinkatFlags::RemoveDir)?;
        }
    }
}

/// Removes an entry of a directory with everything in it.
///
/// # Errors
/// Those of the file system.
pub fn remove(parent: BorrowedFd<'_>, name: &CStr) -> io::Result<()> {
    if is_directory(parent, name)? {
        empty(open_directory(parent, name)?.as_fd())?;
        return Ok(unlinkat(parent, name, UnlinkatFlags::RemoveDir)?);
    }
    Ok(unlinkat(parent, name, UnlinkatFlags::NoRemoveDir)?)
}

/// Moves a directory up, under a name that is not taken.
fn move_up(from: BorrowedFd<'_>, name: &CStr, to: BorrowedFd<'_>, moved: &mut u64) -> io::Result<()> {
    loop {
        *moved += 1;
        let new = CString::new(format!("{moved}")).map_err(io::Error::other)?;
        match renameat(from, name, to, new.as_c_str()) {
            Ok(()) => return Ok(()),
            Err(Errno::ENOTEMPTY | Errno::EEXIST | Errno::ENOTDIR) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
}

/// The names in a directory, without `.` and `..`.
///
/// # Errors
/// Those of the file system.
pub fn entries(directory: BorrowedFd<'_>) -> io::Result<Vec<CString>> {
    let again = openat(directory, c".", OFlag::O_RDONLY | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC, Mode::empty())?;
    let mut names = Vec::new();
    for entry in Dir::from_fd(again)?.iter() {
        let entry = entry?;
        if ![c".", c".."].contains(&entry.file_name()) {
            names.push(entry.file_name().to_owned());
        }
    }
    Ok(names)
}

fn is_directory(parent: BorrowedFd<'_>, name: &CStr) -> io::Result<bool> {
    let found = fstatat(parent, name, AtFlags::AT_SYMLINK_NOFOLLOW)?;
    Ok(SFlag::from_bits_truncate(found.st_mode) & SFlag::S_IFMT == SFlag::S_IFDIR)
}

/// Opens a directory, which must not be a symbolic link, and makes it writable.
fn open_directory(parent: BorrowedFd<'_>, name: &CStr) -> io::Result<OwnedFd> {
    fchmodat(parent, name, Mode::S_IRWXU, FchmodatFlags::FollowSymlink)?;
    let flags = OFlag::O_RDONLY | OFlag::O_DIRECTORY | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
    Ok(openat(parent, name, flags, Mode::empty())?)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn depth_modes_links_and_names_are_no_obstacle() {
        let place = tempfile::tempdir().expect("a directory");
        let kept = place.path().join("kept");
        fs::write(&kept, "mine").expect("a file");
        let hostile = place.path().join("hostile");
        fs::create_dir(&hostile).expect("a directory");
        symlink(&kept, hostile.join("link")).expect("a link");
        symlink(place.path(), hostile.join("up")).expect("a link");
        for name in ["1", "2", "a b\n"] {
            fs::create_dir_all(hostile.join(name).join("deep/er")).expect("directories");
            fs::write(hostile.join(name).join("deep/er/file"), "").expect("a file");
            fs::set_permissions(hostile.join(name).join("deep"), fs::Permissions::from_mode(0o0)).expect("a mode");
        }
        // Deeper than a path may be long: made one step at a time.
        let mut at = fs::File::open(&hostile).expect("it is there");
        for _ in 0..3000 {
            nix::sys::stat::mkdirat(&at, c"d", Mode::S_IRWXU).expect("a directory");
            at = fs::File::from(open_directory(at.as_fd(), c"d").expect("it is there"));
        }
        drop(at);
        let parent = fs::File::open(place.path()).expect("it is there");
        remove(parent.as_fd(), c"hostile").expect("everything can be removed");
        assert!(!hostile.exists());
        assert_eq!(fs::read_to_string(&kept).expect("it was not followed"), "mine");
    }
}
