//! Discovers the [`Files`] of a bank by their places and names, and reports what does not belong there.

use std::collections::BTreeSet;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::ignored::Ignored;
use crate::bank::Root;
use crate::bank::defect::Defect;
use crate::bank::files::{self, Entry, EntryKind, Unreadable};
use crate::bank::layout::{
    CATALOGUE, CONSTRAINTS, INVENTORIES, LOCKS, QUESTIONS, SNIPPETS, file_name, is_kebab, snippet_id,
};
use crate::bank::problem::Problem;
use crate::bank::stdlib;

/// The files of a bank by kind, each list in order, relative to the bank.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// Whether a question or a snippet was left out because of its name.
    pub has_misnamed: bool,
    pub questions: Vec<PathBuf>,
    pub catalogue: Option<PathBuf>,
    pub snippets: Vec<PathBuf>,
    pub snapshots: Vec<PathBuf>,
    /// Snapshots that wait for review.
    pub pending: BTreeSet<PathBuf>,
    pub locks: Vec<PathBuf>,
    pub constraints: Option<PathBuf>,
    pub inventories: Vec<PathBuf>,
}

impl Files {
    /// Discovers the files of the bank at `root`.
    pub fn discover(root: &Root, problems: &mut Vec<Problem>) -> Files {
        let ignored = Ignored::read(root, problems);
        Files::discover_with(|folder| root.list(folder), ignored, problems)
    }

    /// Discovers the files with `list`, which lists a folder of the bank.
    fn discover_with(
        list: impl Fn(&Path) -> Result<Vec<io::Result<Entry>>, Unreadable> + Sync,
        ignored: Ignored,
        problems: &mut Vec<Problem>,
    ) -> Files {
        let mut files = Files::default();
        let entries = AtomicUsize::new(0);
        let walk = |top| {
            let mut walk = Walk { list: &list, ignored: &ignored, entries: &entries, problems: Vec::new() };
            (walk.files(top), walk.problems)
        };
        // Most folders are those of the snippets of a question.
        let (others, snippets) = rayon::join(|| [QUESTIONS, LOCKS, INVENTORIES].map(walk), || walk(SNIPPETS));
        let [questions, locks, inventories] = others;
        for ((paths, found), add) in [
            (questions, Files::question as fn(&mut Files, PathBuf, &mut Vec<Problem>)),
            (snippets, Files::snippet),
            (locks, Files::lock),
            (inventories, Files::inventory),
        ] {
            problems.extend(found);
            for path in paths {
                add(&mut files, path, problems);
            }
        }
        files
    }

    /// The ids of all snippets, whether they can be read or not.
    pub fn snippet_ids(&self) -> BTreeSet<String> {
        self.snippets.iter().map(|path| snippet_id(path)).collect()
    }

    /// The snapshots whose snippets do not exist.
    pub fn orphans(&self) -> impl Iterator<Item = &Path> {
        let existing = self.snippet_ids();
        let has_snippet = move |path: &PathBuf| {
            let id = snippet_id(path);
            existing.contains(id.rsplit_once('@').map_or(id.as_str(), |(id, _)| id))
        };
        self.snapshots.iter().filter(move |path| !has_snippet(path)).map(PathBuf::as_path)
    }

    fn question(&mut self, path: PathBuf, problems: &mut Vec<Problem>) {
        let name = file_name(&path);
        if path == Path::new(CATALOGUE) {
            self.catalogue = Some(path);
        } else if name.ends_with(".toml") && depth(&path) == 3 {
            let is_named = check_names(&path, problems);
            self.has_misnamed |= !is_named;
            // Everything that belongs to it would be missing under the wrong name.
            if is_named {
                self.questions.push(path);
            }
        } else if name.ends_with(".toml") {
            let what = "misplaced question file; expected questions/<topic>/<slug>.toml";
            problems.push(Problem::of_file(Defect::MisplacedFile, &path, what).fix("move it to such a path"));
        } else if !(name.ends_with(".md") || name == "question.schema.json") {
            problems.push(unexpected(&path, "questions (.toml), catalogue.toml, README.md and question.schema.json"));
        }
    }

    fn snippet(&mut self, path: PathBuf, problems: &mut Vec<Problem>) {
        let name = file_name(&path);
        let is_placed = depth(&path) == 4;
        if name.ends_with(".py") && is_placed {
            check_names(&path, problems);
            check_shadowing(&path, problems);
            self.snippets.push(path);
        } else if name.ends_with(".snap") && is_placed {
            self.snapshots.push(path);
        } else if name.ends_with(".py") {
            let what = "misplaced snippet; expected snippets/<topic>/<slug>/<claim>.py";
            problems.push(Problem::of_file(Defect::MisplacedFile, &path, what).fix("move it to such a path"));
        } else if name.ends_with(".snap") {
            let what = "misplaced snapshot; expected snippets/<topic>/<slug>/<claim>.snap";
            problems.push(Problem::of_file(Defect::MisplacedFile, &path, what).fix("move it beside its snippet"));
        } else if name.ends_with(".snap.new") {
            self.pending.insert(path);
        } else if !name.ends_with(".md") {
            problems.push(unexpected(&path, "snippets (.py), snapshots (.snap, .snap.new) and README.md"));
        }
    }

    fn lock(&mut self, path: PathBuf, problems: &mut Vec<Problem>) {
        let name = file_name(&path);
        match depth(&path) == 2 {
            true if name == CONSTRAINTS => self.constraints = Some(path),
            true if name.ends_with(".txt") => self.locks.push(path),
            true if name.ends_with(".md") => {}
            _ => problems.push(unexpected(&path, "locks (.txt), constraints.txt and README.md")),
        }
    }

    fn inventory(&mut self, path: PathBuf, problems: &mut Vec<Problem>) {
        let name = file_name(&path);
        match depth(&path) == 2 {
            true if name.ends_with(".txt") => self.inventories.push(path),
            true if name.ends_with(".md") => {}
            _ => problems.push(unexpected(&path, "copies of inventories (.txt) and README.md")),
        }
    }
}

fn depth(path: &Path) -> usize {
    path.components().count()
}

fn unexpected(path: &Path, expected: &str) -> Problem {
    let problem = Problem::of_file(Defect::MisplacedFile, path, format!("unexpected file; expected {expected}"));
    problem.fix("move it out of this folder")
}

/// The most entries of all folders of a bank. The shipped bank has 3,000.
const MOST_ENTRIES: usize = 100_000;

/// The most components of the path of a folder that is looked into: one more than any file of a bank needs, so that a misplaced
/// file is named.
const DEEPEST: usize = 5;

/// Collects the files under the folders of a bank.
struct Walk<'p, List> {
    list: List,
    ignored: &'p Ignored,
    /// The entries that were seen, of all folders.
    entries: &'p AtomicUsize,
    problems: Vec<Problem>,
}

impl<List> Walk<'_, List>
where
    List: Fn(&Path) -> Result<Vec<io::Result<Entry>>, Unreadable>,
{
    /// The files under a folder at the top of the bank, in order; none if there is no such folder.
    fn files(&mut self, top: &str) -> Vec<PathBuf> {
        let top = Path::new(top);
        let mut files = Vec::new();
        let mut folders = vec![top.to_path_buf()];
        while let Some(folder) = folders.pop() {
            let entries = match (self.list)(&folder) {
                Ok(entries) => entries,
                Err(Unreadable::Io(error)) if error.kind() == io::ErrorKind::NotFound && folder == top => continue,
                Err(Unreadable::Link) => {
                    self.problems.push(files::link(&folder));
                    continue;
                }
                Err(error) => {
                    let problem = Problem::of_file(
                        Defect::UnreadableFile,
                        &folder,
                        format!("this folder cannot be read: {error}"),
                    );
                    self.problems.push(problem.fix("expected a readable folder; check its kind and its permissions"));
                    continue;
                }
            };
            if self.entries.fetch_add(entries.len(), Ordering::Relaxed) + entries.len() > MOST_ENTRIES {
                let problem =
                    Problem::of_file(Defect::TooMany, &folder, format!("the bank has more than {MOST_ENTRIES} files"));
                self.problems.push(problem.fix("split the bank, or remove what does not belong to it"));
                break;
            }
            for entry in entries {
                match entry {
                    Ok(entry) => self.entry(&folder, entry, &mut files, &mut folders),
                    Err(error) => {
                        let what = format!("an entry of this folder cannot be read: {error}");
                        let problem = Problem::of_file(Defect::UnreadableFile, &folder, what);
                        self.problems.push(problem.fix("expected to read every entry; check the file system"));
                    }
                }
            }
        }
        files.sort();
        files
    }

    fn entry(&mut self, folder: &Path, entry: Entry, files: &mut Vec<PathBuf>, folders: &mut Vec<PathBuf>) {
        let path = folder.join(&entry.name);
        if self.ignored.has(&path, entry.kind == EntryKind::Folder) {
            return;
        }
        if path.to_str().is_none() {
            let problem = Problem::of_file(Defect::WrongName, &path, "the file name is not UTF-8");
            self.problems.push(problem.fix("expected lower-case letters, digits and hyphens; rename the file"));
            return;
        }
        match entry.kind {
            EntryKind::Folder if depth(&path) > DEEPEST => {
                let problem =
                    Problem::of_file(Defect::MisplacedFile, &path, "folder too deep in the bank; nothing belongs here");
                self.problems.push(problem.fix("expected questions/<topic> or snippets/<topic>/<slug>; remove it"));
            }
            EntryKind::Folder if [".toml", ".py"].iter().any(|ending| file_name(&path).ends_with(ending)) => {
                let problem = Problem::of_file(Defect::MisplacedFile, &path, "a folder with the name of a file");
                self.problems.push(problem.fix("expected a file; rename the folder, or remove it"));
            }
            EntryKind::Folder => folders.push(path),
            EntryKind::File => files.push(path),
            EntryKind::Link => self.problems.push(files::link(&path)),
            EntryKind::Other => {
                let problem = Problem::of_file(Defect::UnreadableFile, &path, "neither a file nor a folder");
                self.problems.push(problem.fix("expected a file or a folder; remove it"));
            }
        }
    }
}

/// Checks that the folders and the file of a path have kebab-case names, because ids are made of them. The first component
/// is the bank's own.
fn check_names(path: &Path, problems: &mut Vec<Problem>) -> bool {
    let before = problems.len();
    for component in path.components().skip(1) {
        let Component::Normal(name) = component else { continue };
        let name = name.to_string_lossy();
        let stem = name.strip_suffix(".toml").or_else(|| name.strip_suffix(".py")).unwrap_or(&name);
        if !is_kebab(stem) {
            let problem = Problem::of_file(Defect::WrongName, path, format!("`{stem}` is not kebab-case"));
            let name = in_kebab_case(stem);
            let to = if name.is_empty() { String::new() } else { format!(" to `{name}`") };
            problems
                .push(problem.fix(format!("expected lower-case letters, digits and single hyphens; rename it{to}")));
        }
    }
    problems.len() == before
}

/// The kebab-case word that is most like a name: `LRU_cache` is `lru-cache`, and `TreeNode` is `tree-node`.
fn in_kebab_case(name: &str) -> String {
    let mut word = String::new();
    let mut was_lower = false;
    for letter in name.chars() {
        match letter.is_ascii_alphanumeric() {
            true => {
                if letter.is_ascii_uppercase() && was_lower {
                    word.push('-');
                }
                was_lower = !letter.is_ascii_uppercase();
                word.push(letter.to_ascii_lowercase());
            }
            false => {
                was_lower = false;
                if !word.is_empty() && !word.ends_with('-') {
                    word.push('-');
                }
            }
        }
    }
    word.trim_end_matches('-').to_owned()
}

/// Checks that a snippet does not have the name of a standard module: under `python file.py` its folder comes first on
/// `sys.path`.
fn check_shadowing(path: &Path, problems: &mut Vec<Problem>) {
    let stem = file_name(path).trim_end_matches(".py");
    if stdlib::has(stem) {
        let problem = Problem::of_file(
            Defect::ShadowedModule,
            path,
            format!("this file name shadows the standard module `{stem}`"),
        );
        problems.push(problem.fix(
            "expected another name; rename the claim and its snippet, whose folder comes first on sys.path under \
             `python file.py`",
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_kebab_case() {
        let names = ["Tuples", "LRU_cache", "TreeNode", "a  b--c", "_x_", "HTTPServer", "é"];
        let words = names.map(in_kebab_case);
        assert_eq!(words, ["tuples", "lru-cache", "tree-node", "a-b-c", "x", "httpserver", ""]);
    }

    /// What is listed of a bank in which reading fails in several places.
    fn list(folder: &Path) -> Result<Vec<io::Result<Entry>>, Unreadable> {
        let entry = |name: &str, kind| Ok(Entry { name: name.into(), kind });
        let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
        match folder.to_str().expect("it is UTF-8") {
            "questions" => Ok(vec![entry("core", EntryKind::Folder), Err(denied())]),
            "questions/core" => Ok(vec![Err(denied()), entry("thing.toml", EntryKind::File)]),
            "snippets" => Ok(vec![entry("core", EntryKind::Folder)]),
            "snippets/core" => Err(Unreadable::Io(denied())),
            "locks" | "inventories" => Err(Unreadable::Io(denied())),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn nothing_unreadable_is_left_out_silently() {
        let mut problems = Vec::new();
        let files = Files::discover_with(list, Ignored::default(), &mut problems);
        assert_eq!(files.questions, [PathBuf::from("questions/core/thing.toml")]);
        let mut reported: Vec<String> = problems.iter().map(ToString::to_string).collect();
        reported.sort();
        let expected = [
            "inventories: unreadable-file: this folder cannot be read: permission denied",
            "locks: unreadable-file: this folder cannot be read: permission denied",
            "questions/core: unreadable-file: an entry of this folder cannot be read: permission denied",
            "questions: unreadable-file: an entry of this folder cannot be read: permission denied",
            "snippets/core: unreadable-file: this folder cannot be read: permission denied",
        ];
        assert_eq!(reported, expected);
    }

    #[test]
    fn ids_are_made_of_kebab_case_words() {
        for (word, expected) in
            [("a", true), ("a-1", true), ("", false), ("-a", false), ("a--b", false), ("A", false), ("a_b", false)]
        {
            assert_eq!(is_kebab(word), expected, "{word}");
        }
    }
}
