//! [`Caches`]: what earlier runs have learned, kept in the user's cache directory.
//!
//! A cache is one file for each kind of content and each [`BuildKey`]. [`Store`] opens, reads and writes it. A cache only saves
//! time: everything that is in one can be made again. So no operation fails. A file that is missing, unreadable, damaged,
//! too large, or of another build or format is the same as an empty one, and the next write replaces it. A write is atomic.
//! When two runs write at the same moment, the entries of one may be lost and are made again by a later run.
//!
//! Only the user can write the directory, and no snippet can. Under CI, where a cache may have been restored from somebody
//! else's run, a kind whose content is shown as observed is neither read nor written ([`CacheKind::is_evidence`]), unless the
//! user has named a directory for it.
//!
//! To add a cache, add a [`CacheKind`], and a file beside this one with the type of its content.

pub mod closures;
pub mod controls;
pub mod explanations;
pub mod failures;
pub mod mutations;
pub mod results;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use fs_err as fs;
use serde::Serialize;
use serde::de::DeserializeOwned;

use self::closures::Closures;
use self::controls::{Control, Controls};
use self::explanations::Explanations;
use self::mutations::Mutations;
use self::results::{Circumstances, Results};
use crate::files::write_atomically;
use crate::host;
use crate::python::Interpreter;
use verify_protocol::sandbox::Limits;

/// A digest of what an entry depends on.
pub type Digest = [u8; 32];

/// Identifies a snippet and what it runs with: its source, the lock of its packages and its limits. The build that runs it is
/// in the name of a cache's file.
pub fn snippet_digest(source: &str, lock: Option<&str>, limits: &Limits) -> Digest {
    digest(&[source, lock.unwrap_or_default(), &format!("{limits:?}")])
}

/// Digests texts, none of which can take over a part of its neighbour.
fn digest(parts: &[&str]) -> Digest {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
    }
    hasher.finalize().into()
}

/// The cache directory of `verify`.
#[derive(Debug, Clone)]
pub struct CacheDirectory(PathBuf);

impl CacheDirectory {
    /// Returns the directory of this user; `None` if there is no home directory.
    pub fn of_this_user() -> Option<CacheDirectory> {
        host::cache_directory().map(|base| CacheDirectory(base.join("verify")))
    }

    /// Takes an existing directory.
    pub fn at(path: impl Into<PathBuf>) -> CacheDirectory {
        CacheDirectory(path.into())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Lists what is kept of earlier runs, by its kind. What is not there is left out.
    pub fn kept(&self) -> Vec<KeptKind> {
        let of = |folder: &'static str| {
            let entries = fs::read_dir(self.0.join(folder)).ok()?.flatten();
            let sizes: Vec<u64> = entries.filter_map(|entry| Some(entry.metadata().ok()?.len())).collect();
            (!sizes.is_empty()).then(|| KeptKind { folder, files: sizes.len(), bytes: sizes.iter().sum() })
        };
        CacheKind::ALL.iter().map(|kind| kind.folder()).chain([failures::FOLDER]).filter_map(of).collect()
    }

    /// Removes what is kept of one kind.
    ///
    /// # Errors
    /// Errors of the file system.
    pub fn remove(&self, folder: &str) -> std::io::Result<()> {
        fs::remove_dir_all(self.0.join(folder))
    }
}

/// What is kept of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptKind {
    /// The name of its folder.
    pub folder: &'static str,
    pub files: usize,
    pub bytes: u64,
}

/// What decides how a snippet behaves and what is recorded about it, besides the snippet: the files of the interpreter and
/// of the worker, and the version of `verify`. The instrumentation of asserts is a part of the worker's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuildKey(Digest);

impl BuildKey {
    /// Identifies the files by path, size and modification time.
    pub fn of(interpreter: &Interpreter, worker: &Path) -> BuildKey {
        let mut hasher = blake3::Hasher::new();
        let mut add = |part: &[u8]| {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        };
        add(env!("CARGO_PKG_VERSION").as_bytes());
        add(interpreter.label().to_string().as_bytes());
        for file in [&interpreter.executable, &interpreter.libpython, worker] {
            add(file.as_os_str().as_encoded_bytes());
            let found = fs::metadata(file).ok();
            let modified = found.as_ref().and_then(|found| found.modified().ok());
            let modified = modified.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
            add(format!("{:?} {modified:?}", found.map(|found| found.len())).as_bytes());
        }
        BuildKey(hasher.finalize().into())
    }
}

/// The kinds of content. Each has a folder in the cache directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CacheKind {
    /// Snippets whose examined runs showed nothing against them.
    Controls,
    /// The values in the asserts that failed.
    Explanations,
    /// Which modules come with the import of another.
    Imports,
    /// What became of the mutants of snippets.
    Mutations,
    /// Runs that were as recorded.
    Results,
}

impl CacheKind {
    const ALL: [CacheKind; 5] =
        [CacheKind::Controls, CacheKind::Explanations, CacheKind::Imports, CacheKind::Mutations, CacheKind::Results];

    fn folder(self) -> &'static str {
        match self {
            CacheKind::Controls => "controls",
            CacheKind::Explanations => "explanations",
            CacheKind::Imports => "imports",
            CacheKind::Mutations => "mutations",
            CacheKind::Results => "results",
        }
    }

    /// How many bytes the file may have. If it would have more, it is begun anew with the entries of the last run.
    fn size_limit(self) -> usize {
        match self {
            // An entry has 32 bytes: 131,072 snippets. The shipped bank has 900 that hold.
            CacheKind::Controls => 4 << 20,
            // An entry has some 200 bytes; the shipped bank has 500 claims that are refuted.
            CacheKind::Explanations => 4 << 20,
            // The shipped bank needs 10 KiB.
            CacheKind::Imports => 1 << 20,
            // An entry has 32 bytes, and 2 or 3 for each mutant. The shipped bank needs 200 KiB.
            CacheKind::Mutations => 4 << 20,
            // An entry has some 500 bytes: 100,000 snippets. The shipped bank needs 2 MiB.
            CacheKind::Results => 64 << 20,
        }
    }

    /// Whether entries are reported and recorded in the place of what a run would show, so that a forged one would do harm.
    pub fn is_evidence(self) -> bool {
        match self {
            CacheKind::Explanations | CacheKind::Results => true,
            CacheKind::Controls | CacheKind::Imports | CacheKind::Mutations => false,
        }
    }
}

/// How many builds have a file of one kind; older files are removed. A user has few interpreters, but each upgrade of one
/// leaves a file behind.
const BUILDS_KEPT: usize = 32;

/// Where what is learned is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum CacheChoice {
    /// In the directory of this user. Under CI, no evidence is taken from there.
    #[default]
    OfThisUser,
    /// In this directory, evidence included, under CI as well.
    Named(PathBuf),
}

/// The caches of one build.
#[derive(Debug, Clone)]
pub struct Caches {
    /// `None`: nothing is kept.
    directory: Option<CacheDirectory>,
    build: BuildKey,
    /// Whether evidence is taken from there.
    trusts_evidence: bool,
}

impl Caches {
    /// Returns the caches of a build in the chosen directory.
    pub fn of(choice: &CacheChoice, interpreter: &Interpreter, worker: &Path) -> Caches {
        let directory = match choice {
            CacheChoice::OfThisUser => CacheDirectory::of_this_user(),
            CacheChoice::Named(path) => Some(CacheDirectory::at(path)),
        };
        let trusts_evidence = matches!(choice, CacheChoice::Named(_)) || !host::is_ci();
        Caches::open(directory, BuildKey::of(interpreter, worker), trusts_evidence)
    }

    /// Returns the caches in a directory. With none, nothing is kept.
    pub fn open(directory: Option<CacheDirectory>, build: BuildKey, trusts_evidence: bool) -> Caches {
        Caches { directory, build, trusts_evidence }
    }

    /// Reads which snippets have been examined.
    pub fn controls(&self, mode: Control) -> Controls {
        Controls::new(mode, if mode == Control::Changed { self.store(CacheKind::Controls) } else { Store::none() })
    }

    /// Reads how asserts that failed were explained.
    pub fn explanations(&self, mode: Control) -> Explanations {
        // `--control all` makes every run anew.
        Explanations::new(if mode == Control::All { Store::none() } else { self.store(CacheKind::Explanations) })
    }

    /// Reads what became of the mutants of snippets. With `is_fresh`, all are run anew.
    pub fn mutations(&self, is_fresh: bool) -> Mutations {
        Mutations::new(if is_fresh { Store::none() } else { self.store(CacheKind::Mutations) })
    }

    /// Reads which runs were as recorded under the same circumstances.
    pub fn results(&self, mode: Control, circumstances: Circumstances) -> Results {
        // `--control all` makes every run anew.
        let store =
            if matches!(mode, Control::All | Control::Newest) { Store::none() } else { self.store(CacheKind::Results) };
        Results::new(store, circumstances)
    }

    /// Returns no results.
    pub fn no_results(circumstances: Circumstances) -> Results {
        Results::new(Store::none(), circumstances)
    }

    /// Reads what is known about imports.
    pub fn closures(&self) -> Closures {
        Closures::new(self.store(CacheKind::Imports))
    }

    fn store<C: CacheContent>(&self, kind: CacheKind) -> Store<C> {
        match &self.directory {
            Some(directory) if self.trusts_evidence || !kind.is_evidence() => Store::open(directory, kind, self.build),
            _ => Store::none(),
        }
    }
}

/// What a cache can contain: a map or a set.
pub trait CacheContent: Default + Clone + Serialize + DeserializeOwned + IntoIterator + Extend<Self::Item> {}

impl<C: Default + Clone + Serialize + DeserializeOwned + IntoIterator + Extend<Self::Item>> CacheContent for C {}

/// One cache: its content when it was opened, and the file to write to.
#[derive(Debug)]
pub struct Store<C> {
    file: Option<File>,
    known: C,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    kind: CacheKind,
    build: BuildKey,
}

/// What a file begins with. Another version of the format is foreign.
const MAGIC: &[u8; 16] = b"verify cache  2\n";

impl<C: CacheContent> Store<C> {
    /// Opens and reads the file of a kind and a build.
    fn open(directory: &CacheDirectory, kind: CacheKind, build: BuildKey) -> Store<C> {
        let name = blake3::Hash::from_bytes(build.0).to_hex();
        let file = File { path: directory.0.join(kind.folder()).join(&name[..32]), kind, build };
        Store { known: file.read().unwrap_or_default(), file: Some(file) }
    }

    /// Returns a cache that is empty and keeps nothing.
    fn none() -> Store<C> {
        Store { file: None, known: C::default() }
    }

    /// Returns the content of the file when it was opened.
    pub fn known(&self) -> &C {
        &self.known
    }

    /// Returns whether what is added is kept.
    pub fn is_kept(&self) -> bool {
        self.file.is_some()
    }

    /// Adds entries to the file as it is now.
    pub fn add(&self, new: C) {
        let Some(file) = &self.file else { return };
        let mut all: C = file.read().unwrap_or_default();
        all.extend(new.clone());
        if !file.write(&all) {
            file.write(&new);
        }
    }
}

impl File {
    /// Reads the content; `None` if the file is not there, damaged, too large or foreign.
    fn read<C: CacheContent>(&self) -> Option<C> {
        // Room for what stands before the content.
        if fs::metadata(&self.path).ok()?.len() > self.kind.size_limit() as u64 + 1024 {
            return None;
        }
        let bytes = fs::read(&self.path).ok()?;
        let rest = bytes.strip_prefix(MAGIC)?.strip_prefix(&self.build.0)?;
        let (digest, content) = rest.split_first_chunk::<32>()?;
        if blake3::hash(content) != *digest {
            return None;
        }
        postcard::from_bytes(content).ok()
    }

    /// Writes the content if it is not too large, and returns whether it is not.
    fn write<C: CacheContent>(&self, content: &C) -> bool {
        let Ok(content) = postcard::to_stdvec(content) else { return true };
        if content.len() > self.kind.size_limit() {
            return false;
        }
        let digest = blake3::hash(&content);
        let bytes = [MAGIC.as_slice(), &self.build.0, digest.as_bytes(), &content].concat();
        let folder = self.path.parent().unwrap_or(&self.path);
        // What cannot be written is made again by the next run.
        fs::create_dir_all(folder).and_then(|()| write_atomically(&self.path, &bytes)).ok();
        remove_oldest(folder);
        true
    }
}

/// Removes the files of builds that have not been written for longest.
fn remove_oldest(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<(SystemTime, PathBuf)> =
        entries.filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path()))).collect();
    files.sort();
    let excess = files.len().saturating_sub(BUILDS_KEPT);
    for (_, path) in &files[..excess] {
        // It may have gone already, or be a directory that somebody else has made.
        fs::remove_file(path).ok();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::time::Duration;

    use verify_protocol::observation::Explained;

    use super::*;
    use crate::python::Version;

    type Numbers = BTreeMap<u32, Vec<u8>>;

    /// The files of an interpreter and a worker that are not programs.
    struct Machine {
        root: tempfile::TempDir,
        interpreter: Interpreter,
        worker: PathBuf,
    }

    impl Machine {
        fn new() -> Machine {
            let root = tempfile::tempdir().unwrap();
            let [executable, libpython, worker] = ["python3.13", "libpython3.13.so.1.0", "verify-worker"].map(|name| {
                let path = root.path().join(name);
                fs::write(&path, name).unwrap();
                path
            });
            let version = Version { major: 3, minor: 13 };
            let interpreter = Interpreter { executable, version, free_threaded: false, libpython };
            Machine { root, interpreter, worker }
        }

        fn build(&self) -> BuildKey {
            BuildKey::of(&self.interpreter, &self.worker)
        }

        fn caches(&self, is_ci: bool) -> Caches {
            Caches::open(Some(CacheDirectory::at(self.root.path().join("cache"))), self.build(), !is_ci)
        }

        fn store(&self) -> Store<Numbers> {
            self.caches(false).store(CacheKind::Imports)
        }
    }

    /// Gives a file another time, as an upgrade does.
    fn touch(path: &Path) {
        let later = SystemTime::now() + Duration::from_mins(1);
        fs::File::options().write(true).open(path).unwrap().set_modified(later).unwrap();
    }

    #[test]
    fn a_build_is_that_of_the_interpreter_and_the_worker() {
        let machine = Machine::new();
        let mut builds = vec![machine.build()];
        assert_eq!(machine.build(), builds[0]);
        touch(&machine.interpreter.executable);
        builds.push(machine.build());
        touch(&machine.interpreter.libpython);
        builds.push(machine.build());
        fs::write(&machine.worker, "other instrumentation").unwrap();
        builds.push(machine.build());
        let free_threaded = Interpreter { free_threaded: true, ..machine.interpreter.clone() };
        builds.push(BuildKey::of(&free_threaded, &machine.worker));
        for (index, build) in builds.iter().enumerate() {
            assert!(!builds[..index].contains(build), "{index}");
        }
    }

    /// An upgrade of the interpreter, or other instrumentation, makes every snippet be controlled again.
    #[test]
    fn a_control_run_is_due_again_after_an_upgrade() {
        let machine = Machine::new();
        let is_due = || machine.caches(false).controls(Control::Changed).is_due(subject("assert 1"));
        assert!(is_due());
        for file in [&machine.worker, &machine.interpreter.libpython, &machine.interpreter.executable] {
            let controls = machine.caches(false).controls(Control::Changed);
            controls.passed(subject("assert 1"));
            controls.remember();
            assert!(!is_due());
            touch(file);
            assert!(is_due(), "{}", file.display());
        }
    }

    #[test]
    fn entries_are_added() {
        let machine = Machine::new();
        let (first, second) = (machine.store(), machine.store());
        assert!(first.is_kept() && first.known().is_empty());
        first.add(Numbers::from([(1, vec![1])]));
        second.add(Numbers::from([(2, vec![2])]));
        assert_eq!(*machine.store().known(), Numbers::from([(1, vec![1]), (2, vec![2])]));
    }

    #[test]
    fn a_damaged_or_foreign_file_is_an_empty_one() {
        let machine = Machine::new();
        machine.store().add(Numbers::from([(1, vec![1])]));
        let path = machine.store().file.unwrap().path;
        let good = fs::read(&path).unwrap();
        let mut wrong = good.clone();
        *wrong.last_mut().unwrap() ^= 1;
        let mut of_another = good.clone();
        of_another[MAGIC.len()] ^= 1;
        let mut older = good.clone();
        older[MAGIC.len() - 2] = b'1';
        for bytes in [&wrong, &of_another, &older, &good[..good.len() - 1].to_vec(), &Vec::new()] {
            fs::write(&path, bytes).unwrap();
            assert!(machine.store().known().is_empty());
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        machine.store().add(Numbers::from([(1, vec![1])]));
        assert!(machine.store().known().is_empty());
    }

    #[test]
    fn a_file_that_grows_too_large_is_begun_anew() {
        let machine = Machine::new();
        let large = vec![0; CacheKind::Imports.size_limit() - 100];
        machine.store().add(Numbers::from([(1, large)]));
        assert_eq!(machine.store().known().len(), 1);
        machine.store().add(Numbers::from([(2, vec![2; 200])]));
        assert_eq!(*machine.store().known(), Numbers::from([(2, vec![2; 200])]));
        machine.store().add(Numbers::from([(3, vec![0; CacheKind::Imports.size_limit()])]));
        assert_eq!(*machine.store().known(), Numbers::from([(2, vec![2; 200])]));
    }

    #[test]
    fn old_builds_are_removed() {
        let machine = Machine::new();
        let folder = machine.root.path().join("cache/imports");
        fs::create_dir_all(&folder).unwrap();
        for number in 0..BUILDS_KEPT {
            fs::write(folder.join(number.to_string()), "").unwrap();
        }
        machine.store().add(Numbers::from([(1, vec![1])]));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), BUILDS_KEPT);
        assert_eq!(machine.store().known().len(), 1);
    }

    /// The digest of a snippet with this source.
    fn subject(source: &str) -> Digest {
        snippet_digest(source, None, &Limits::default())
    }

    #[test]
    fn a_snippet_is_another_one_with_other_limits_or_packages() {
        let limits = Limits { output: 1, ..Limits::default() };
        let all = [subject("a"), subject("b"), snippet_digest("a", Some("lock"), &Limits::default())];
        let all: BTreeSet<Digest> = all.into_iter().chain([snippet_digest("a", None, &limits)]).collect();
        assert_eq!(all.len(), 4);
    }

    #[test]
    fn under_ci_nothing_that_counts_as_seen_is_taken_from_a_cache() {
        let machine = Machine::new();
        let found = Explained {
            line: 1,
            assertion: "assert x".into(),
            values: vec![("x".into(), "False".into())],
            thread: None,
            message: None,
        };
        let add = |caches: Caches| {
            let explanations = caches.explanations(Control::Changed);
            explanations.add(subject("assert x"), "refuted", "printed", &found);
            explanations.remember();
        };
        let find =
            |caches: Caches| caches.explanations(Control::Changed).find(subject("assert x"), "refuted", "printed");
        add(machine.caches(true));
        assert_eq!(find(machine.caches(false)), None);
        add(machine.caches(false));
        assert_eq!(find(machine.caches(false)), Some(found.clone()));
        assert_eq!(find(machine.caches(true)), None);
        let explanations = machine.caches(false).explanations(Control::Changed);
        assert_eq!(explanations.find(subject("assert x"), "refuted", "printed something else"), None);
    }
}
