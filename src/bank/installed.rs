//! The documentation that is [`InstalledInventories`] on this machine: the `objects.inv` of packages such as Debian's `python3-doc`.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::names::{Names, NotAnInventory, read_head};

/// The name of an inventory's file.
const FILE: &str = "objects.inv";
/// The folders below a place in which inventories are looked for. Debian has `python3.14/html/objects.inv`.
const DEPTH: usize = 3;

/// InstalledInventories of this machine, looked for when the first one is asked for.
#[derive(Debug, Default)]
pub struct InstalledInventories {
    places: Vec<PathBuf>,
    found: OnceLock<Vec<Inventory>>,
}

/// One inventory file.
#[derive(Debug)]
pub struct Inventory {
    pub path: PathBuf,
    pub project: String,
    pub version: String,
    names: OnceLock<Option<Names>>,
}

impl InstalledInventories {
    /// The inventories in the `doc` folders of the machine: those in `XDG_DATA_HOME` and `XDG_DATA_DIRS`, which are
    /// `~/.local/share`, `/usr/local/share` and `/usr/share` unless they are set.
    pub fn of_this_machine() -> InstalledInventories {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let home = set("XDG_DATA_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(PathBuf::from(set("HOME")?).join(".local/share")));
        let machine = set("XDG_DATA_DIRS").unwrap_or_else(|| "/usr/local/share:/usr/share".into());
        let data = home.into_iter().chain(std::env::split_paths(&machine));
        InstalledInventories::below(data.filter(|place| place.is_absolute()).map(|place| place.join("doc")).collect())
    }

    /// The inventories that are these files, or are in these folders.
    pub fn below(places: Vec<PathBuf>) -> InstalledInventories {
        InstalledInventories { places, found: OnceLock::new() }
    }

    /// Where inventories are looked for.
    pub fn places(&self) -> &[PathBuf] {
        &self.places
    }

    /// The inventories of a project, the newest first.
    pub fn of<'i>(&'i self, project: &str) -> impl Iterator<Item = &'i Inventory> {
        let found = self.found.get_or_init(|| discover(&self.places));
        found.iter().filter(move |inventory| inventory.project == project)
    }

    /// The projects that have an inventory.
    pub fn projects(&self) -> Vec<&str> {
        let found = self.found.get_or_init(|| discover(&self.places));
        let mut projects: Vec<&str> = found.iter().map(|inventory| inventory.project.as_str()).collect();
        projects.sort_unstable();
        projects.dedup();
        projects
    }
}

impl Inventory {
    /// Its names; `None` if it cannot be read.
    pub fn names(&self) -> Option<&Names> {
        self.names.get_or_init(|| self.read().ok()).as_ref()
    }

    /// Reads its names.
    ///
    /// # Errors
    /// If the file cannot be read, or is no inventory.
    pub fn read(&self) -> Result<Names, NotAnInventory> {
        Names::of_inventory(BufReader::new(open(&self.path)?))
    }
}

/// Whether version `one` is newer than `other`, by the numbers that they begin with.
pub fn is_newer(one: &str, other: &str) -> bool {
    numbers(one) > numbers(other)
}

/// The numbers that a version begins with: 3 and 1 of `3.1.x`.
fn numbers(version: &str) -> Vec<u64> {
    version.split('.').map_while(|part| part.parse().ok()).collect()
}

/// Finds the inventories below the places, the newest of a project first.
fn discover(places: &[PathBuf]) -> Vec<Inventory> {
    // Two places can be one, and one file can have two names.
    let mut paths: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    let mut folders: Vec<(PathBuf, usize)> = places.iter().map(|place| (place.clone(), 0)).collect();
    while let Some((path, depth)) = folders.pop() {
        if path.is_file() {
            paths.entry(path.canonicalize().unwrap_or_else(|_| path.clone())).or_insert(path);
            continue;
        }
        if path.join(FILE).is_file() {
            folders.push((path.join(FILE), depth));
        }
        // What cannot be listed has no documentation to offer. A link is not followed: what it leads to is installed itself.
        let entries = if depth + 1 < DEPTH { fs::read_dir(&path).ok() } else { None };
        let is_folder = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
        let below = entries.into_iter().flatten().flatten().filter(is_folder);
        folders.extend(below.map(|entry| (entry.path(), depth + 1)));
    }
    let mut found: Vec<Inventory> = paths.into_values().filter_map(|path| head(&path)).collect();
    found.sort_by(|one, other| {
        numbers(&other.version).cmp(&numbers(&one.version)).then_with(|| one.path.cmp(&other.path))
    });
    found
}

fn head(path: &Path) -> Option<Inventory> {
    let (project, version) = read_head(&mut BufReader::new(open(path).ok()?)).ok()?;
    Some(Inventory { path: path.to_owned(), project, version, names: OnceLock::new() })
}

fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::names::tests::inventory;

    #[test]
    fn inventories_are_found_in_the_folders_of_packages_newest_first() {
        let doc = tempfile::tempdir().expect("a directory");
        for (path, project, version) in [
            ("python3.9/html", "Python", "3.9"),
            ("python3.14/html", "Python", "3.14"),
            ("flask", "Flask", "3.1.x"),
            ("much/too/deep", "Deep", "1"),
        ] {
            let folder = doc.path().join(path);
            fs::create_dir_all(&folder).expect("a folder");
            let line = format!("{project}.name py:class 1 x.html -\n");
            fs::write(folder.join(FILE), inventory(project, version, &line)).expect("a file");
        }
        fs::create_dir_all(doc.path().join("broken")).expect("a folder");
        fs::write(doc.path().join("broken").join(FILE), "no inventory").expect("a file");
        std::os::unix::fs::symlink("python3.14", doc.path().join("python3")).expect("a link");

        let installed = InstalledInventories::below(vec![doc.path().to_owned(), doc.path().join("missing")]);
        assert_eq!(installed.projects(), ["Flask", "Python"]);
        let versions: Vec<&str> = installed.of("Python").map(|inventory| inventory.version.as_str()).collect();
        assert_eq!(versions, ["3.14", "3.9"]);
        let names = installed.of("Python").next().and_then(Inventory::names).expect("it can be read");
        assert!(names.has("Python.name"));
    }

    #[test]
    fn versions_are_compared_by_their_numbers() {
        for (one, other, expected) in
            [("3.10", "3.9", true), ("3.1.x", "3.1", false), ("3.9", "3.10", false), ("9.1.1", "9.1", true)]
        {
            assert_eq!(is_newer(one, other), expected, "{one} {other}");
        }
    }
}
