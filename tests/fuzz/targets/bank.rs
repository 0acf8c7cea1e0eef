//! A small bank in memory, in which a target replaces one file.

use std::cell::OnceCell;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

const QUESTION: &str = r#"question = "What is it?"
level = "core"

[[answer]]
claim = "belief"
says = "It is so."
verdict = "refuted"
corrected-by = "truth"

[[answer]]
claim = "truth"
says = "It is not so."
verdict = "holds"
"#;

/// Loads a good bank with `bytes` in the file at `path`, and checks that every problem can be printed.
pub fn load_with(path: &str, bytes: &[u8]) {
    thread_local! {
        static BANK: OnceCell<TempDir> = const { OnceCell::new() };
    }
    BANK.with(|bank| {
        let root = bank.get_or_init(create).path();
        fs::write(root.join(path), bytes).expect("the bank is writable");
        if let Err(problems) = verify::bank::load(root) {
            assert!(!problems.is_empty(), "a bank that does not load has a problem");
            // Rendering takes time in proportion to the file.
            for problem in problems.iter().take(4) {
                assert_printable(&problem.render(80, false, true));
            }
        }
    });
}

/// Checks that a text has no control character that acts on a terminal.
pub fn assert_printable(text: &str) {
    assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{text:?}");
}

fn create() -> TempDir {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let bank = tempfile::Builder::new().prefix("fuzz-").tempdir_in(place).expect("a temporary directory");
    let files = [
        ("verify.toml", "python = \">=3.10\"\n"),
        ("questions/core/thing.toml", QUESTION),
        ("snippets/core/thing/belief.py", "assert 1 + 0 == 2\n"),
        ("snippets/core/thing/truth.py", "assert 1 + 0 == 1\n"),
    ];
    for (path, text) in files {
        let path = bank.path().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a directory");
        fs::write(path, text).expect("a file");
    }
    bank
}
