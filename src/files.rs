//! Writes files so that no content is lost.

use std::io::{self, Write};
use std::path::Path;

/// Writes a file so that a reader sees the old content or the new content, never a part of it. A symbolic link is followed
/// and kept. A file that is not regular, such as `/dev/null` or a pipe, is written to and not replaced.
///
/// # Errors
/// Errors of the file system; the old file is then intact.
pub fn write_atomically(path: &Path, content: &[u8]) -> io::Result<()> {
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let path = target.as_path();
    if std::fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return std::fs::OpenOptions::new().write(true).open(path)?.write_all(content);
    }
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".verify-").tempfile_in(directory)?;
    file.write_all(content)?;
    file.as_file().sync_data()?;
    let mode = std::fs::metadata(path).map_or_else(|_| default_mode(), |old| old.permissions());
    file.as_file().set_permissions(mode)?;
    file.persist(path)?;
    Ok(())
}

/// The mode of a new file, as git checks it out. Temporary files are private.
fn default_mode() -> std::fs::Permissions {
    std::os::unix::fs::PermissionsExt::from_mode(0o644)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_regular_files_are_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let (file, link) = (directory.path().join("file"), directory.path().join("link"));
        write_atomically(&file, b"old").unwrap();
        std::os::unix::fs::symlink("file", &link).unwrap();
        write_atomically(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&file).unwrap(), b"new");

        let pipe = directory.path().join("pipe");
        nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || std::fs::read(pipe).unwrap()
        });
        write_atomically(&pipe, b"through").unwrap();
        assert_eq!(reader.join().unwrap(), b"through");
        assert!(!std::fs::metadata(&pipe).unwrap().is_file());
        assert!(write_atomically(directory.path(), b"").is_err());
    }
}
