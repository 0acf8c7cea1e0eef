//! A small bank in memory, in which a target replaces one file or all of them.
#![allow(dead_code, reason = "each target replaces in one of the two ways")]

use std::cell::OnceCell;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

const QUESTION: &str = r#"question = "What is it?"
level = "core"

[[answer]]
claim = "truth"
says = "Zero added to one makes one."
verdict = "holds"

[[answer]]
claim = "belief"
says = "Zero added to one makes two."
verdict = "refuted"
corrected-by = "truth"
"#;

/// The files of the good bank.
const FILES: [(&str, &str); 4] = [
    ("verify.toml", "python = \">=3.10\"\n"),
    ("questions/core/thing.toml", QUESTION),
    ("snippets/core/thing/belief.py", "assert 1 + 0 == 2\n"),
    ("snippets/core/thing/truth.py", "assert 1 + 0 == 1\n"),
];

/// Files that a bank can have besides.
const OPTIONAL: [&str; 4] =
    ["snippets/core/thing/truth.snap", "snippets/core/thing/truth@3.12.snap", "locks/constraints.txt", "locks/six.txt"];

thread_local! {
    static BANK: OnceCell<TempDir> = const { OnceCell::new() };
}

/// Loads a good bank with `bytes` in the file at `path`, and checks that every problem can be printed.
pub fn load_with(path: &str, bytes: &[u8]) {
    BANK.with(|bank| {
        let root = bank.get_or_init(create).path();
        fs::write(root.join(path), bytes).expect("the bank is writable");
        load(root);
    });
}

/// Loads a bank whose files are the parts of `bytes` between bytes that no text has, in the order of [`FILES`] and [`OPTIONAL`].
/// An empty part stands for the good file, or for none.
pub fn load_whole(bytes: &[u8]) {
    BANK.with(|bank| {
        let root = bank.get_or_init(create).path();
        let mut parts = bytes.split(|byte| *byte == 0xff);
        for (path, good) in FILES.into_iter().chain(OPTIONAL.map(|path| (path, ""))) {
            match parts.next().filter(|part| !part.is_empty()) {
                Some(part) => fs::write(root.join(path), part).expect("the bank is writable"),
                None if good.is_empty() => drop(fs::remove_file(root.join(path))),
                None => fs::write(root.join(path), good).expect("the bank is writable"),
            }
        }
        load(root);
    });
}

fn load(root: &Path) {
    if let Err(problems) = verify::bank::load(root) {
        assert!(!problems.is_empty(), "a bank that does not load has a problem");
        // Rendering takes time in proportion to the file.
        let few = &problems[..problems.len().min(4)];
        let text = verify::bank::problem::render_all(few, 80, false);
        assert_printable(&text);
        assert!(!text.lines().any(|line| line.trim_start().starts_with("::")), "{text:?}");
    }
}

/// Checks that a text has no control character that acts on a terminal.
pub fn assert_printable(text: &str) {
    assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{text:?}");
}

fn create() -> TempDir {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let bank = tempfile::Builder::new().prefix("fuzz-").tempdir_in(place).expect("a temporary directory");
    for (path, text) in FILES.into_iter().chain(OPTIONAL.map(|path| (path, ""))) {
        let path = bank.path().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a directory");
        if !text.is_empty() {
            fs::write(path, text).expect("a file");
        }
    }
    bank
}
