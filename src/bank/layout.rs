//! The names of the files and folders of a bank, and the ids that are made of them.

use std::path::{Path, PathBuf};

/// The file that makes a directory a bank.
pub const SETTINGS: &str = "verify.toml";
/// The folder of the questions.
pub const QUESTIONS: &str = "questions";
/// The folder of the snippets and their snapshots.
pub const SNIPPETS: &str = "snippets";
/// The folder of the locks.
pub const LOCKS: &str = "locks";
/// The file in [`LOCKS`] with the versions that the maintainers allow beyond what the snippets ask for; optional.
pub const CONSTRAINTS: &str = "constraints.txt";

/// The path of a snippet, relative to the bank.
pub fn snippet_path(id: &str) -> PathBuf {
    Path::new(SNIPPETS).join(format!("{id}.py"))
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

/// The last component of a path as text; the paths of a bank are UTF-8 once they are discovered.
pub(super) fn file_name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_can_have_the_name_of_a_folder() {
        for id in ["core/thing/claim", "snippets/thing/claim", "snippets/snippets/snippets", "questions/thing/claim"] {
            assert_eq!(snippet_id(&snippet_path(id)), id);
        }
        assert_eq!(question_id(Path::new("questions/questions/thing.toml")), "questions/thing");
        assert_eq!(snippet_id(Path::new("snippets/snippets/thing/claim@3.12.snap")), "snippets/thing/claim@3.12");
    }
}
