//! What is no part of a bank although it lies in its folders: what editors leave behind, and what `.gitignore` says.

use std::path::Path;

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::bank::Root;
use crate::bank::defect::Defect;
use crate::bank::problem::Problem;

/// The largest `.gitignore` that is read, in bytes, and the most patterns in it. Each of them is tried on each file.
const LARGEST: u64 = 16 << 10;
const MOST_PATTERNS: usize = 500;

/// Decides what is left out.
#[derive(Debug, Default)]
pub(super) struct Ignored {
    /// The patterns of the bank's own `.gitignore`.
    patterns: Option<Gitignore>,
}

impl Ignored {
    /// Reads the `.gitignore` beside the settings of the bank, if there is one.
    pub fn read(root: &Root, problems: &mut Vec<Problem>) -> Ignored {
        let path = Path::new(".gitignore");
        if !root.has(path) {
            return Ignored::default();
        }
        match root.read_text(path, LARGEST) {
            Ok((text, source)) => {
                let mut builder = GitignoreBuilder::new("");
                let mut offset = 0;
                for (at, line) in text.split_inclusive('\n').enumerate() {
                    let span = offset..offset + line.trim_end().len();
                    offset += line.len();
                    if at >= MOST_PATTERNS {
                        let problem = source.problem(Defect::TooMany, span, format!("more than {MOST_PATTERNS} lines"));
                        problems
                            .push(problem.expected("expected fewer").fix("move patterns that are not for the bank"));
                        break;
                    }
                    // A pattern that git cannot read ignores nothing there either.
                    builder.add_line(None, line.trim_end_matches(['\n', '\r'])).ok();
                }
                Ignored { patterns: builder.build().ok() }
            }
            Err(problem) => {
                problems.push(problem);
                Ignored::default()
            }
        }
    }

    /// Whether the file or folder at a path of the bank is left out.
    pub fn has(&self, path: &Path, is_folder: bool) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        is_left_behind(&name)
            || self
                .patterns
                .as_ref()
                .is_some_and(|patterns| patterns.matched_path_or_any_parents(path, is_folder).is_ignore())
    }
}

/// Whether an editor, an operating system, Python or a merge leaves files of this name behind.
pub fn is_left_behind(name: &str) -> bool {
    // Vim tries whether it can write with a file of this name; JetBrains editors write such files and rename them.
    name.starts_with('.')
        || name == "__pycache__"
        || name == "4913"
        || name.starts_with("___jb_")
        || name.ends_with('~')
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        || [".orig", ".rej", ".bak", ".swp", ".tmp"].iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_leave_behind_is_no_part_of_a_bank() {
        for name in ["x.toml~", "#x.py#", ".#x.py", "x.py.orig", "x.py.rej", "x.bak", "4913", "___jb_tmp___", ".x.swp"]
        {
            assert!(is_left_behind(name), "{name}");
        }
        for name in ["x.toml", "x.py", "x.snap", "x.snap.new", "#", "4913.py"] {
            assert!(!is_left_behind(name), "{name}");
        }
    }
}
