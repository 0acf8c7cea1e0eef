//! [`UnlinkedFiles`]: the open files of a process that no directory has, and the copies that a forked process gets of them.
//!
//! libffi, which `ctypes` loads, is why they matter. Where it cannot read `/proc/self/maps`, it writes the code of its
//! trampolines to such a file, keeps that open, and maps it whenever it needs room for more callbacks (`src/tramp.c`, from
//! libffi 3.4 on).

use std::fs::File;
use std::io::{self, Seek};
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, RawFd};
use std::path::Path;

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::stat::{Mode, SFlag, fstat};

use crate::process::duplicate_onto;

/// Open files that no directory has, each with the number of its descriptor.
#[derive(Debug)]
pub struct UnlinkedFiles(Vec<RawFd>);

impl UnlinkedFiles {
    /// The most bytes that one may have.
    const LARGEST: i64 = 1 << 20;

    /// Finds those that can be read and written among the descriptors of these numbers. Nobody may close one meanwhile.
    pub fn among(numbers: impl IntoIterator<Item = RawFd>) -> UnlinkedFiles {
        let is_one = |number: &RawFd| {
            // SAFETY: a number that is not open gives an error, and nothing is kept.
            let descriptor = unsafe { BorrowedFd::borrow_raw(*number) };
            let flags = fcntl(descriptor, FcntlArg::F_GETFL).map(OFlag::from_bits_truncate);
            flags.is_ok_and(|flags| flags & OFlag::O_ACCMODE == OFlag::O_RDWR)
                && fstat(descriptor).is_ok_and(|file| {
                    let kind = SFlag::from_bits_truncate(file.st_mode) & SFlag::S_IFMT;
                    kind == SFlag::S_IFREG && file.st_nlink == 0 && file.st_size <= UnlinkedFiles::LARGEST
                })
        };
        UnlinkedFiles(numbers.into_iter().filter(is_one).collect())
    }

    /// The numbers of their descriptors.
    pub fn numbers(&self) -> &[RawFd] {
        &self.0
    }

    /// Puts a copy in the place of each, an unlinked file on the file system of `directory`, so that this process shares none
    /// of them any more.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn replace_by_copies(&self, directory: &Path) -> io::Result<()> {
        for number in &self.0 {
            // SAFETY: it is open, and not closed here.
            let mut old = ManuallyDrop::new(unsafe { File::from_raw_fd(*number) });
            let position = old.stream_position()?;
            let flags = OFlag::O_TMPFILE | OFlag::O_RDWR | OFlag::O_CLOEXEC;
            let mut new = File::from(nix::fcntl::open(directory, flags, Mode::S_IRWXU)?);
            old.rewind()?;
            io::copy(&mut *old, &mut new)?;
            new.seek(io::SeekFrom::Start(position))?;
            duplicate_onto(new.as_raw_fd(), *number)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    #[test]
    fn only_a_file_without_a_name_is_one() {
        let (unlinked, named) =
            (tempfile::tempfile().expect("a file"), tempfile::NamedTempFile::new().expect("a file"));
        let program = File::open("/proc/self/exe").expect("it can be read");
        let numbers = [unlinked.as_raw_fd(), named.as_raw_fd(), program.as_raw_fd(), 9_999];
        assert_eq!(UnlinkedFiles::among(numbers).numbers(), [unlinked.as_raw_fd()]);
    }

    #[test]
    fn a_copy_has_the_content_and_the_position_and_is_not_shared() {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(b"trampoline").expect("room");
        file.seek(io::SeekFrom::Start(5)).expect("a position");
        let mut shared = file.try_clone().expect("a descriptor");
        let directory = tempfile::tempdir().expect("a directory");
        UnlinkedFiles::among([file.as_raw_fd()]).replace_by_copies(directory.path()).expect("it can be copied");
        shared.rewind().expect("a position");
        shared.write_all(b"TRAMPOLINE").expect("room");
        let mut rest = String::new();
        file.read_to_string(&mut rest).expect("text");
        assert_eq!(rest, "oline");
        assert_eq!(std::fs::read_dir(directory.path()).expect("a list").count(), 0);
    }
}
