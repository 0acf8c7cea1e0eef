//! Opens, lists and replaces the files of a bank below its [`Root`]. Nothing else opens them, so that what is refused is refused
//! everywhere.
//!
//! A bank comes from strangers. A link in it could lead anywhere that the user can read or write, so no link is followed: every
//! path is resolved by the kernel below a descriptor of the root (`openat2`), or walked folder by folder if the kernel cannot do
//! that. Only regular files are read, up to a size. A file is written beside its place and renamed into it, so that nothing is
//! written through a link of any kind.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use nix::dir::{Dir, Type};
use nix::errno::Errno;
use nix::fcntl::{AtFlags, OFlag, OpenHow, ResolveFlag, openat, openat2, renameat};
use nix::sys::stat::{FileStat, Mode, SFlag, fchmod, fstat, fstatat, mkdirat};
use nix::unistd::{UnlinkatFlags, unlinkat};

use super::defect::Defect;
use super::layout::SETTINGS;
use super::problem::{Problem, Source};
use verify_protocol::size::bytes;

/// The largest question, in bytes. The largest one of the shipped bank has 3 KiB.
pub const LARGEST_QUESTION: u64 = 256 << 10;
/// The largest `verify.toml`, in bytes. It has a line for each setting.
pub const LARGEST_SETTINGS: u64 = 64 << 10;
/// The largest lock, in bytes. The largest one of the shipped bank has 14 KiB; a lock of a thousand packages has some 2 MiB.
pub const LARGEST_LOCK: u64 = 4 << 20;
/// The largest copy of an inventory, in bytes. That of CPython's documentation has 350 KiB.
pub const LARGEST_INVENTORY: u64 = 4 << 20;
/// The largest snapshot, in bytes. A snippet may print 1 MiB unless it asks for more, and escapes make that four times as long.
pub const LARGEST_SNAPSHOT: u64 = 16 << 20;
/// The largest bank, in bytes: what its files have together, as they are all kept. The shipped one has 1 MiB.
const LARGEST_BANK: u64 = 64 << 20;

/// Finds the bank that contains `start`: the nearest directory, from `start` upward, that has a `verify.toml`.
pub fn find(start: &Path) -> Option<PathBuf> {
    // A link is found too, so that the loader refuses it.
    let has_settings =
        |directory: &&Path| directory.join(SETTINGS).symlink_metadata().is_ok_and(|found| !found.is_dir());
    start.ancestors().find(has_settings).map(Path::to_path_buf)
}

/// The root directory of a bank. All paths of its methods are relative to it.
#[derive(Debug)]
pub struct Root {
    /// Absolute, without symbolic links.
    path: PathBuf,
    directory: OwnedFd,
    resolution: Resolution,
    /// The bytes that were read by [`Root::read_text`].
    read: AtomicU64,
}

/// The way in which paths are resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Resolution {
    /// By `openat2`, which refuses links itself.
    Kernel,
    /// Folder by folder, for kernels before 5.6 and filters of system calls that do not know `openat2`.
    Walk,
}

/// Why a file of a bank cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("it is a symbolic link")]
    Link,
    #[error("it is {0}")]
    Kind(&'static str),
    #[error("it is larger than {}", bytes(*limit))]
    Large { limit: u64 },
    #[error("the bank is larger than {}", bytes(LARGEST_BANK))]
    Bank,
    #[error(transparent)]
    Io(io::Error),
}

impl From<Errno> for Unreadable {
    fn from(errno: Errno) -> Unreadable {
        match errno {
            Errno::ELOOP => Unreadable::Link,
            // Only sockets, and devices without a driver, cannot be opened.
            Errno::ENXIO => Unreadable::Kind("a socket or a device"),
            errno => Unreadable::Io(errno.into()),
        }
    }
}

impl From<Unreadable> for io::Error {
    fn from(error: Unreadable) -> io::Error {
        match error {
            Unreadable::Io(error) => error,
            other => io::Error::new(io::ErrorKind::InvalidInput, other),
        }
    }
}

impl Unreadable {
    /// Reports the file at `path`.
    pub(super) fn problem(&self, path: &Path) -> Problem {
        let (what, fix) = match self {
            Unreadable::Link => return link(path),
            Unreadable::Kind(kind) => {
                (format!("{kind}; expected a regular file"), "remove it, or replace it by a file".to_owned())
            }
            Unreadable::Large { limit } => {
                (format!("this file has more than {}", bytes(*limit)), "shorten it, or split it".to_owned())
            }
            Unreadable::Bank => (
                format!("the files of the bank have more than {} together, this one included", bytes(LARGEST_BANK)),
                "split the bank, or remove what is large".to_owned(),
            ),
            Unreadable::Io(error) => (
                format!("this file cannot be read: {error}"),
                "expected a readable file; check that it exists, and its permissions".to_owned(),
            ),
        };
        Problem::of_file(Defect::UnreadableFile, path, what).fix(fix)
    }
}

/// Reports a symbolic link.
pub(super) fn link(path: &Path) -> Problem {
    let problem = Problem::of_file(Defect::UnreadableFile, path, "symbolic link; expected a file or a folder");
    problem.fix("replace the link by a copy of its target; no link in a bank is followed")
}

/// One entry of a folder.
#[derive(Debug)]
pub(super) struct Entry {
    pub name: OsString,
    pub kind: EntryKind,
}

/// What an entry of a folder is; a symbolic link is not followed to find out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryKind {
    File,
    Folder,
    Link,
    Other,
}

impl Root {
    /// Opens the directory of a bank. The user names it, so it may be reached by a link.
    pub fn open(directory: &Path) -> Result<Root, Problem> {
        let open = || -> io::Result<Root> {
            let path = fs_err::canonicalize(directory)?;
            let flags = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
            let directory = nix::fcntl::open(&path, flags, Mode::empty())?;
            let probe = openat2(&directory, ".", how(flags));
            let resolution = match probe {
                Err(Errno::ENOSYS | Errno::EPERM) => Resolution::Walk,
                _ => Resolution::Kernel,
            };
            Ok(Root { path, directory, resolution, read: AtomicU64::new(0) })
        };
        open().map_err(|error| {
            let problem =
                Problem::of_file(Defect::UnreadableFile, directory, format!("the bank cannot be opened: {error}"));
            problem.fix(format!("expected a directory with a {SETTINGS}; check the path"))
        })
    }

    /// The path of the root: absolute, without symbolic links.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads a regular file of at most `limit` bytes.
    ///
    /// # Errors
    /// If it is something else, or is larger, or if a component of its path is a symbolic link.
    pub fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Unreadable> {
        // Without O_NONBLOCK, a pipe would wait for a writer.
        let flags = OFlag::O_RDONLY | OFlag::O_NONBLOCK | OFlag::O_NOCTTY | OFlag::O_CLOEXEC;
        let file = self.open_beneath(path, flags)?;
        let found = fstat(&file)?;
        if let Some(kind) = other_kind(&found) {
            return Err(Unreadable::Kind(kind));
        }
        let size = u64::try_from(found.st_size).unwrap_or(u64::MAX);
        if size > limit {
            return Err(Unreadable::Large { limit });
        }
        let mut file = File::from(file);
        let mut content = vec![0; usize::try_from(size).unwrap_or_default() + 1];
        let read = read_some(&mut file, &mut content).map_err(Unreadable::Io)?;
        // A regular file gives less than there is room for only at its end. Its size can change while it is read.
        let is_whole = read < content.len();
        content.truncate(read);
        if !is_whole {
            file.take((limit + 1).saturating_sub(read as u64)).read_to_end(&mut content).map_err(Unreadable::Io)?;
        }
        if content.len() as u64 > limit {
            return Err(Unreadable::Large { limit });
        }
        Ok(content)
    }

    /// Reads a file of at most `limit` bytes as text.
    ///
    /// # Errors
    /// As [`Root::read`], and if it is not UTF-8.
    pub fn read_to_string(&self, path: &Path, limit: u64) -> io::Result<String> {
        let content = self.read(path, limit)?;
        String::from_utf8(content).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }

    /// Reads a file of at most `limit` bytes as text, for the loader.
    pub(super) fn read_text(&self, path: &Path, limit: u64) -> Result<(Arc<str>, Source), Problem> {
        let content = self.read(path, limit).map_err(|error| error.problem(path))?;
        let size = content.len() as u64;
        if self.read.fetch_add(size, Ordering::Relaxed) + size > LARGEST_BANK {
            return Err(Unreadable::Bank.problem(path));
        }
        match String::from_utf8(content) {
            Ok(text) => {
                let text: Arc<str> = text.into();
                let source = Source::new(path, Arc::clone(&text));
                Ok((text, source))
            }
            Err(error) => {
                let start = error.utf8_error().valid_up_to();
                let source = Source::new(path, String::from_utf8_lossy(error.as_bytes()).into());
                let problem = source.problem(Defect::UnreadableFile, start..start + 1, "the file is not UTF-8");
                Err(problem.expected("the first invalid byte").fix("save the file as UTF-8"))
            }
        }
    }

    /// Lists a folder, in no order; each entry can fail on its own.
    pub(super) fn list(&self, folder: &Path) -> Result<Vec<io::Result<Entry>>, Unreadable> {
        let mut entries = Vec::new();
        for entry in Dir::from_fd(self.open_folder(folder)?)?.iter() {
            let entry = entry.map_err(io::Error::from).and_then(|entry| {
                let name = OsStr::from_bytes(entry.file_name().to_bytes()).to_owned();
                let kind = match entry.file_type() {
                    Some(kind) => kind_of_type(kind),
                    // Some file systems do not say it here.
                    None => {
                        let opened = self.open_folder(folder)?;
                        kind_of_stat(&fstatat(&opened, name.as_os_str(), AtFlags::AT_SYMLINK_NOFOLLOW)?)
                    }
                };
                Ok(Entry { name, kind })
            });
            if !entry.as_ref().is_ok_and(|entry| entry.name == "." || entry.name == "..") {
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    /// The names of the entries of a folder that are regular files and UTF-8, in order; none if there is no such folder.
    ///
    /// # Errors
    /// If the folder cannot be listed, or is a link.
    pub fn names(&self, folder: &Path) -> Result<Vec<String>, Unreadable> {
        let entries = match self.list(folder) {
            Err(Unreadable::Io(error)) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let files = entries.into_iter().flatten().filter(|entry| matches!(entry.kind, EntryKind::File));
        let mut names: Vec<String> = files.filter_map(|entry| entry.name.into_string().ok()).collect();
        names.sort();
        Ok(names)
    }

    /// Whether there is anything at `path`; a link counts as itself.
    pub fn has(&self, path: &Path) -> bool {
        self.parent(path).and_then(|(folder, name)| fstatat(&folder, name, AtFlags::AT_SYMLINK_NOFOLLOW)).is_ok()
    }

    /// Writes a file so that a reader sees the old content or the new content, never a part of it. Whatever is at `path`, a link
    /// or a pipe too, is replaced and not written through; a file keeps its mode.
    ///
    /// # Errors
    /// Errors of the file system; the old file is then intact.
    pub fn replace(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let (folder, name) = self.parent(path)?;
        let old = fstatat(&folder, name, AtFlags::AT_SYMLINK_NOFOLLOW).ok();
        let old_mode = old.filter(|old| matches!(kind_of_stat(old), EntryKind::File)).map(|old| old.st_mode & 0o777);
        let (temporary, file) = create_beside(folder.as_fd())?;
        let write = || -> io::Result<()> {
            // A new file has the mode that git gives it.
            fchmod(&file, Mode::from_bits_truncate(old_mode.unwrap_or(0o644)))?;
            let mut file = &file;
            file.write_all(content)?;
            file.sync_data()?;
            Ok(renameat(&folder, temporary.as_str(), &folder, name)?)
        };
        let written = write();
        if written.is_err() {
            // The first error is the one to report.
            unlinkat(&folder, temporary.as_str(), UnlinkatFlags::NoRemoveDir).ok();
        }
        written
    }

    /// Removes a file, or a link itself.
    ///
    /// # Errors
    /// Errors of the file system, also if there is none.
    pub fn remove(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.parent(path)?;
        Ok(unlinkat(&folder, name, UnlinkatFlags::NoRemoveDir)?)
    }

    /// Removes a folder that is empty.
    ///
    /// # Errors
    /// Errors of the file system, also if the folder has an entry.
    pub fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        let (parent, name) = self.parent(folder)?;
        Ok(unlinkat(&parent, name, UnlinkatFlags::RemoveDir)?)
    }

    /// Makes a folder and those above it that are missing.
    ///
    /// # Errors
    /// Errors of the file system, and if something else is in the place of one.
    pub fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut made = PathBuf::new();
        for part in parts(folder)? {
            let parent = self.open_folder_or_errno(&made)?;
            match mkdirat(&parent, part, Mode::from_bits_truncate(0o777)) {
                Ok(()) | Err(Errno::EEXIST) => made.push(part),
                Err(error) => return Err(error.into()),
            }
        }
        self.open_folder_or_errno(&made)?;
        Ok(())
    }

    /// The open folder of a path, and its name there.
    fn parent<'p>(&self, path: &'p Path) -> nix::Result<(OwnedFd, &'p OsStr)> {
        let name = path.file_name().ok_or(Errno::EINVAL)?;
        let folder = self.open_folder_or_errno(path.parent().unwrap_or(Path::new("")))?;
        Ok((folder, name))
    }

    fn open_folder(&self, folder: &Path) -> Result<OwnedFd, Unreadable> {
        Ok(self.open_folder_or_errno(folder)?)
    }

    fn open_folder_or_errno(&self, folder: &Path) -> nix::Result<OwnedFd> {
        self.open_beneath(folder, OFlag::O_RDONLY | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC)
    }

    /// Opens what is at `path`. A link in any component is refused with `ELOOP`.
    fn open_beneath(&self, path: &Path, flags: OFlag) -> nix::Result<OwnedFd> {
        let parts = parts(path)?;
        if parts.is_empty() {
            return openat(&self.directory, ".", flags, Mode::empty());
        }
        let opened = match self.resolution {
            Resolution::Kernel => match openat2(&self.directory, path, how(flags)) {
                // Something in the file system was renamed at the same time.
                Err(Errno::EAGAIN) => self.walk(&parts, flags),
                opened => opened,
            },
            Resolution::Walk => self.walk(&parts, flags),
        };
        // With O_DIRECTORY, a link is refused as what it is not.
        match opened {
            Err(Errno::ENOTDIR) if self.has_link(&parts) => Err(Errno::ELOOP),
            opened => opened,
        }
    }

    fn walk(&self, parts: &[&OsStr], flags: OFlag) -> nix::Result<OwnedFd> {
        let (name, folders) = parts.split_last().ok_or(Errno::EINVAL)?;
        let folder = self.walk_folders(folders)?;
        openat(&folder, *name, flags | OFlag::O_NOFOLLOW, Mode::empty())
    }

    fn walk_folders(&self, folders: &[&OsStr]) -> nix::Result<OwnedFd> {
        let flags = OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
        let mut folder = openat(&self.directory, ".", flags, Mode::empty())?;
        for part in folders {
            folder = openat(&folder, *part, flags, Mode::empty())?;
        }
        Ok(folder)
    }

    /// Whether the first component that is not a folder is a link.
    fn has_link(&self, parts: &[&OsStr]) -> bool {
        (0..parts.len()).any(|at| {
            let found = self.walk_folders(&parts[..at]);
            let found = found.and_then(|folder| fstatat(&folder, parts[at], AtFlags::AT_SYMLINK_NOFOLLOW));
            found.is_ok_and(|found| matches!(kind_of_stat(&found), EntryKind::Link))
        })
    }
}

/// Reads once, unless a signal comes in between.
fn read_some(file: &mut File, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(room) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn how(flags: OFlag) -> OpenHow {
    let resolve = ResolveFlag::RESOLVE_BENEATH | ResolveFlag::RESOLVE_NO_SYMLINKS | ResolveFlag::RESOLVE_NO_MAGICLINKS;
    OpenHow::new().flags(flags).resolve(resolve)
}

/// The components of a path, which must all be names.
fn parts(path: &Path) -> nix::Result<Vec<&OsStr>> {
    let name = |component| match component {
        Component::Normal(name) => Ok(name),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => Err(Errno::EXDEV),
    };
    path.components().map(name).collect()
}

/// Creates a file with a name that nothing else has.
fn create_beside(folder: std::os::fd::BorrowedFd<'_>) -> io::Result<(String, File)> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    loop {
        // The loader does not look at hidden files, if one is left over.
        let name = format!(".verify-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let flags = OFlag::O_WRONLY | OFlag::O_CREAT | OFlag::O_EXCL | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
        match openat(folder, name.as_str(), flags, Mode::S_IRUSR | Mode::S_IWUSR) {
            Ok(file) => return Ok((name, file.into())),
            Err(Errno::EEXIST) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn kind_of_type(kind: Type) -> EntryKind {
    match kind {
        Type::File => EntryKind::File,
        Type::Directory => EntryKind::Folder,
        Type::Symlink => EntryKind::Link,
        Type::Fifo | Type::CharacterDevice | Type::BlockDevice | Type::Socket => EntryKind::Other,
    }
}

fn format_of(found: &FileStat) -> SFlag {
    SFlag::from_bits_truncate(found.st_mode) & SFlag::S_IFMT
}

fn kind_of_stat(found: &FileStat) -> EntryKind {
    match format_of(found) {
        SFlag::S_IFREG => EntryKind::File,
        SFlag::S_IFDIR => EntryKind::Folder,
        SFlag::S_IFLNK => EntryKind::Link,
        _ => EntryKind::Other,
    }
}

/// What something is that is not a regular file.
fn other_kind(found: &FileStat) -> Option<&'static str> {
    match format_of(found) {
        SFlag::S_IFREG => None,
        SFlag::S_IFDIR => Some("a folder"),
        SFlag::S_IFIFO => Some("a pipe"),
        _ => Some("a device"),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, symlink};

    use super::*;

    /// Runs a test with each way of resolving paths, in a directory with a bank and a secret beside it.
    fn each(test: impl Fn(&Path, &Root)) {
        for resolution in [Resolution::Kernel, Resolution::Walk] {
            let directory = tempfile::tempdir().unwrap();
            std::fs::write(directory.path().join("secret"), "secret").unwrap();
            let bank = directory.path().join("bank");
            std::fs::create_dir_all(bank.join("folder/inner")).unwrap();
            std::fs::write(bank.join("folder/inner/file"), "content").unwrap();
            let root = Root { resolution, ..Root::open(&bank).unwrap() };
            test(&bank, &root);
            assert_eq!(std::fs::read_to_string(directory.path().join("secret")).unwrap(), "secret");
        }
    }

    fn read(root: &Root, path: &str) -> Result<Vec<u8>, Unreadable> {
        root.read(Path::new(path), 100)
    }

    #[test]
    fn no_link_is_followed() {
        each(|bank, root| {
            assert_eq!(read(root, "folder/inner/file").unwrap(), b"content");
            symlink("../secret", bank.join("out")).unwrap();
            symlink("folder/inner/file", bank.join("within")).unwrap();
            symlink("folder", bank.join("folder-link")).unwrap();
            symlink("nowhere", bank.join("dangling")).unwrap();
            symlink("loop", bank.join("loop")).unwrap();
            symlink("/proc/self/root", bank.join("magic")).unwrap();
            for path in ["out", "within", "folder-link/inner/file", "dangling", "loop", "magic/etc/passwd"] {
                assert!(matches!(read(root, path), Err(Unreadable::Link)), "{path}: {:?}", read(root, path));
            }
            assert!(matches!(root.list(Path::new("folder-link")), Err(Unreadable::Link)));
            assert!(matches!(root.list(Path::new("folder-link/inner")), Err(Unreadable::Link)));
            for path in ["../secret", "/etc/passwd", "./out", "folder/../../secret"] {
                assert!(read(root, path).is_err(), "{path}");
                assert!(root.replace(Path::new(path), b"x").is_err() || path == "./out", "{path}");
            }
            assert!(root.replace(Path::new("folder-link/inner/file"), b"x").is_err());
            assert!(root.remove(Path::new("folder-link/inner/file")).is_err());
            assert!(root.make_folder(Path::new("folder-link/new")).is_err());
            assert!(root.make_folder(Path::new("out")).is_err());
            assert_eq!(read(root, "folder/inner/file").unwrap(), b"content");
        });
    }

    #[test]
    fn what_is_written_replaces() {
        each(|bank, root| {
            symlink("../secret", bank.join("folder/link.snap.new")).unwrap();
            std::fs::hard_link(bank.join("../secret"), bank.join("folder/hard.snap.new")).unwrap();
            nix::unistd::mkfifo(&bank.join("folder/pipe.snap.new"), Mode::S_IRWXU).unwrap();
            for name in ["link", "hard", "pipe", "new"] {
                let path = PathBuf::from(format!("folder/{name}.snap.new"));
                root.replace(&path, b"new").unwrap();
                let found = std::fs::symlink_metadata(bank.join(&path)).unwrap();
                assert!(found.is_file() && found.nlink() == 1, "{name}");
                assert_eq!(root.read(&path, 100).unwrap(), b"new");
                root.remove(&path).unwrap();
                assert!(!root.has(&path));
            }
            let file = bank.join("folder/inner/file");
            std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
            root.replace(Path::new("folder/inner/file"), b"again").unwrap();
            assert_eq!(std::fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
            assert!(root.replace(Path::new("folder/inner"), b"x").is_err());
            root.make_folder(Path::new("locks/deeper")).unwrap();
            root.replace(Path::new("locks/deeper/x"), b"x").unwrap();
            assert_eq!(root.names(Path::new("locks/deeper")).unwrap(), ["x"]);
            assert_eq!(root.names(Path::new("missing")).unwrap(), [""; 0]);
            // Nothing is left over.
            assert_eq!(root.list(Path::new("folder")).unwrap().len(), 1);
        });
    }

    #[test]
    fn only_regular_files_of_a_size_are_read() {
        each(|bank, root| {
            nix::unistd::mkfifo(&bank.join("pipe"), Mode::S_IRWXU).unwrap();
            let _socket = std::os::unix::net::UnixListener::bind(bank.join("socket")).unwrap();
            for path in ["pipe", "socket", "folder"] {
                assert!(matches!(read(root, path), Err(Unreadable::Kind(_))), "{path}: {:?}", read(root, path));
            }
            let sparse = File::create(bank.join("sparse")).unwrap();
            sparse.set_len(1 << 40).unwrap();
            assert!(matches!(read(root, "sparse"), Err(Unreadable::Large { .. })));
            for (size, fits) in [(100, true), (101, false)] {
                std::fs::write(bank.join("file"), vec![0; size]).unwrap();
                assert_eq!(read(root, "file").is_ok(), fits);
            }
        });
    }
}
