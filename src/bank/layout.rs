//! The names of the files and folders of a bank, and the ids that are made of them.

use std::path::{Path, PathBuf};

/// The file that makes a directory a bank.
pub const SETTINGS: &str = "verify.toml";
/// The folder of the questions.
pub const QUESTIONS: &str = "questions";
/// The file with the sections of the source catalogue; optional.
pub const CATALOGUE: &str = "questions/catalogue.toml";
/// The folder of the snippets and their snapshots.
pub const SNIPPETS: &str = "snippets";
/// The folder of the locks.
pub const LOCKS: &str = "locks";
/// The file in [`LOCKS`] with the versions that the maintainers allow beyond what the snippets ask for; optional.
pub const CONSTRAINTS: &str = "constraints.txt";

/// The folder of the copies of inventories: the names of the documentations that statements point into.
pub const INVENTORIES: &str = "inventories";

/// The path of the copy of an inventory, relative to the bank. `key` is the word that stands for it in `see`.
pub fn inventory_path(key: &str) -> PathBuf {
    Path::new(INVENTORIES).join(format!("{key}.txt"))
}

/// The path of a snippet, relative to the bank.
pub fn snippet_path(id: &str) -> PathBuf {
    Path::new(SNIPPETS).join(format!("{id}.py"))
}

/// The path of a question, relative to the bank.
pub fn question_path(id: &str) -> PathBuf {
    Path::new(QUESTIONS).join(format!("{id}.toml"))
}

/// The id `topic/slug` of the question at `questions/topic/slug.toml`.
// A folder is taken off once: a topic may have the name of a folder of the bank.
pub(super) fn question_id(path: &Path) -> String {
    path.strip_prefix(QUESTIONS).unwrap_or(path).with_extension("").to_string_lossy().into_owned()
}

/// The id `topic/slug/claim` of the snippet at `snippets/topic/slug/claim.py`, or of a snapshot, with its `@version`.
pub(super) fn snippet_id(path: &Path) -> String {
    let id = path.strip_prefix(SNIPPETS).unwrap_or(path).to_string_lossy().into_owned();
    id.strip_suffix(".py").or_else(|| id.strip_suffix(".snap")).unwrap_or(&id).to_owned()
}

/// What belongs at a path of a bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceInBank {
    /// A folder of questions or snippets, by what their ids begin with; empty for all of them.
    Folder(String),
    /// A question, by its id.
    Question(String),
    /// A snippet, or a snapshot of it, accepted or pending, by the id of the snippet.
    Snippet(String),
    /// A lock, by its name.
    Lock(String),
}

/// What belongs at a path relative to the bank; `None` if nothing of an answer does.
pub fn place_in_bank(path: &Path) -> Option<PlaceInBank> {
    let name = file_name(path);
    if let Ok(rest) = path.strip_prefix(QUESTIONS) {
        return Some(match name.ends_with(".toml") {
            true => PlaceInBank::Question(question_id(path)),
            false => PlaceInBank::Folder(rest.to_string_lossy().into_owned()),
        });
    }
    if let Ok(rest) = path.strip_prefix(SNIPPETS) {
        let id = snippet_id(path);
        let snapshot = id.strip_suffix(".new").and_then(|id| id.strip_suffix(".snap")).unwrap_or(&id);
        let id = snapshot.split('@').next().unwrap_or(snapshot).to_owned();
        let is_file = [".py", ".snap", ".snap.new"].iter().any(|ending| name.ends_with(ending));
        return Some(match is_file {
            true => PlaceInBank::Snippet(id),
            false => PlaceInBank::Folder(rest.to_string_lossy().into_owned()),
        });
    }
    let lock = path.strip_prefix(LOCKS).ok()?.to_str()?.strip_suffix(".txt")?;
    Some(PlaceInBank::Lock(lock.to_owned()))
}

/// The last component of a path as text; the paths of a bank are UTF-8 once they are discovered.
pub(super) fn file_name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// Whether a word can be a part of an id: lower-case letters and digits, with single hyphens between them.
pub fn is_kebab(word: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    word.split('-').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_a_place() {
        let folder = |id: &str| Some(PlaceInBank::Folder(id.to_owned()));
        let snippet = |id: &str| Some(PlaceInBank::Snippet(id.to_owned()));
        for (path, place) in [
            ("questions", folder("")),
            ("questions/core", folder("core")),
            ("questions/core/thing.toml", Some(PlaceInBank::Question("core/thing".to_owned()))),
            ("snippets/core/thing", folder("core/thing")),
            ("snippets/core/thing/one.py", snippet("core/thing/one")),
            ("snippets/core/thing/one.snap", snippet("core/thing/one")),
            ("snippets/core/thing/one@3.12.snap", snippet("core/thing/one")),
            ("snippets/core/thing/one@pandas-3.0.snap.new", snippet("core/thing/one")),
            ("locks/pandas@pandas-2.3.txt", Some(PlaceInBank::Lock("pandas@pandas-2.3".to_owned()))),
            ("README.md", None),
        ] {
            assert_eq!(place_in_bank(Path::new(path)), place, "{path}");
        }
    }

    #[test]
    fn a_topic_can_have_the_name_of_a_folder() {
        for id in ["core/thing/claim", "snippets/thing/claim", "snippets/snippets/snippets", "questions/thing/claim"] {
            assert_eq!(snippet_id(&snippet_path(id)), id);
        }
        assert_eq!(question_id(Path::new("questions/questions/thing.toml")), "questions/thing");
        assert_eq!(snippet_id(Path::new("snippets/snippets/thing/claim@3.12.snap")), "snippets/thing/claim@3.12");
    }
}
