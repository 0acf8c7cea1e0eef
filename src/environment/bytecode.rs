//! Shares bytecode among the environments of one interpreter. Most packages are in several of them: the 31 environments of the
//! shipped bank for CPython 3.13 have 374 MB of source in 126 MB of different files, and take 40 s of CPU to make, instead of 72 s.
//!
//! uv links the files of a package from its cache, so the same file in two environments is one file. Then both can have the
//! same bytecode: Python compares only the time and the size of the source with those that the bytecode was made from, and
//! corrects the path in it on import. A file that was copied is compiled again.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use fs_err as fs;

/// The folder beside source files that has their bytecode.
const FOLDER: &str = "__pycache__";

/// A file, by the device and the number of its inode.
type Inode = (u64, u64);

/// Removes all bytecode in the folder `packages`: that of a wheel need not be made from its source.
pub fn remove(packages: &Path) -> std::io::Result<()> {
    for folder in folders(packages) {
        let bytecode = folder.join(FOLDER);
        if bytecode.is_dir() {
            fs::remove_dir_all(bytecode)?;
        }
    }
    Ok(())
}

/// Links the bytecode of files that one of `others` has too. All are folders with packages, for the same interpreter, and
/// nothing but that interpreter made the bytecode in `others`.
pub fn share(packages: &Path, others: &[PathBuf]) {
    let mut sources: HashMap<Inode, PathBuf> = HashMap::new();
    for folder in folders(packages) {
        for path in files(&folder).filter(|path| path.extension() == Some(OsStr::new("py"))) {
            // A file with one name is in no other environment.
            if let Some(inode) = inode(&path, 2) {
                sources.insert(inode, path);
            }
        }
    }
    for folder in others.iter().flat_map(|packages| folders(packages)) {
        // `spam.cpython-313.pyc` is made from `spam.py`.
        for bytecode in files(&folder.join(FOLDER)) {
            let name = bytecode.file_name().unwrap_or_default();
            let Some(stem) = Path::new(name).file_stem().and_then(|tagged| Path::new(tagged).file_stem()) else {
                continue;
            };
            let mut source = stem.to_owned();
            source.push(".py");
            let Some(here) = inode(&folder.join(source), 2).and_then(|inode| sources.remove(&inode)) else { continue };
            let place = here.with_file_name(FOLDER);
            // What cannot be linked is compiled.
            let _ = fs::create_dir_all(&place).and_then(|()| fs::hard_link(&bytecode, place.join(name)));
        }
    }
}

/// Returns a folder and all folders below it but those of bytecode.
fn folders(packages: &Path) -> Vec<PathBuf> {
    let mut found = vec![packages.to_owned()];
    let mut next = 0;
    while let Some(folder) = found.get(next) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let below =
            entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()) && entry.file_name() != FOLDER);
        let below: Vec<PathBuf> = below.map(|entry| entry.path()).collect();
        found.extend(below);
        next += 1;
    }
    found
}

/// Returns the plain files in a folder, which need not be there.
fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())).map(|entry| entry.path())
}

/// Returns the inode of a plain file that has at least so many names.
fn inode(path: &Path, names: u64) -> Option<Inode> {
    let found = fs::symlink_metadata(path).ok()?;
    (found.is_file() && found.nlink() >= names).then(|| (found.dev(), found.ino()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().expect("a file in a folder")).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn bytecode_of_the_same_file_is_shared() {
        let scratch = tempfile::tempdir().unwrap();
        let (ours, theirs) = (scratch.path().join("ours"), scratch.path().join("theirs"));
        for (source, bytecode) in [
            ("spam.py", "__pycache__/spam.cpython-313.pyc"),
            ("eggs/a.b.py", "eggs/__pycache__/a.b.cpython-313.pyc"),
            ("copied.py", "__pycache__/copied.cpython-313.pyc"),
            ("optimised.py", "__pycache__/optimised.cpython-313.opt-1.pyc"),
        ] {
            write(&theirs.join(source), source);
            write(&theirs.join(bytecode), bytecode);
            fs::create_dir_all(ours.join(source).parent().unwrap()).unwrap();
            if source == "copied.py" {
                fs::copy(theirs.join(source), ours.join(source)).unwrap();
            } else {
                fs::hard_link(theirs.join(source), ours.join(source)).unwrap();
            }
        }
        write(&theirs.join("__pycache__/absent.cpython-313.pyc"), "");
        write(&ours.join("__pycache__/brought.cpython-313.pyc"), "");
        write(&ours.join("eggs/__pycache__/a.b.cpython-313.pyc"), "brought");

        remove(&ours).unwrap();
        share(&ours, &[scratch.path().join("missing"), theirs]);
        let found: BTreeSet<String> = folders(&ours)
            .iter()
            .flat_map(|folder| files(&folder.join(FOLDER)))
            .map(|path| fs::read_to_string(path).unwrap())
            .collect();
        let expected = ["__pycache__/spam.cpython-313.pyc", "eggs/__pycache__/a.b.cpython-313.pyc"];
        assert_eq!(found, expected.map(str::to_owned).into());
    }
}
