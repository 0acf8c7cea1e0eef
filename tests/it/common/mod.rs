//! One fixture for all tests of the command line: a bank in a directory of its own, and what `verify` says of it.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;
use verify::python::{self, Interpreter, SearchPaths};

/// A bank that goes away with the test.
pub struct Bank {
    directory: TempDir,
}

/// What came of a command.
pub struct Said {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Bank {
    /// A bank with nothing but its settings.
    pub fn empty() -> Bank {
        let directory = tempfile::Builder::new().prefix("bank-").tempdir().expect("a temporary directory");
        Bank { directory }.with("verify.toml", "python = \">=3.10\"\n")
    }

    /// A copy of one of the banks under `tests/banks/`.
    pub fn copy_of(name: &str) -> Bank {
        let bank = Bank::empty();
        let from = repository().join("tests/banks").join(name);
        copy(&from, bank.path());
        bank
    }

    /// With a question of these claims: name, verdict, and the text of the snippet.
    pub fn asking(self, id: &str, claims: &[(&str, &str, &str)]) -> Bank {
        let mut text = format!("question = \"What of {id}?\"\nlevel = \"core\"\n");
        for (name, verdict, snippet) in claims {
            text.push_str(&format!(
                "\n[[answer]]\nclaim = \"{name}\"\nsays = \"It is so: {name}.\"\nverdict = \"{verdict}\"\n"
            ));
            if *verdict == "refuted" {
                text.push_str("corrected-by = \"truth\"\n");
            }
            fs::create_dir_all(self.path().join("snippets").join(id)).expect("a directory");
            fs::write(self.path().join(format!("snippets/{id}/{name}.py")), snippet).expect("a snippet");
        }
        self.with(&format!("questions/{id}.toml"), &text)
    }

    /// With a file.
    pub fn with(self, path: &str, text: impl AsRef<[u8]>) -> Bank {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a directory");
        fs::write(path, text).expect("a file");
        self
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn has(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    /// The paths of all files whose names end so, in order.
    pub fn files(&self, ending: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a directory").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.to_string_lossy().ends_with(ending) {
                    found.push(path.strip_prefix(self.path()).expect("below").to_string_lossy().into_owned());
                }
            }
        }
        found.sort();
        found
    }

    /// Runs `verify` in the bank with these words.
    pub fn verify(&self, words: &str) -> Said {
        self.verify_with(words, &[])
    }

    /// The same, with variables of the environment.
    pub fn verify_with(&self, words: &str, variables: &[(&str, &str)]) -> Said {
        let output = command(words).envs(variables.iter().copied()).current_dir(self.path()).output();
        let output = output.expect("verify can be started");
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("verify prints UTF-8");
            text.replace(&self.path().canonicalize().expect("it is there").display().to_string(), "[bank]")
        };
        Said { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// The JSON report of a run with these words.
    pub fn report(&self, words: &str) -> serde_json::Value {
        let said = self.verify(&format!("run --format json {words}"));
        serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
    }
}

/// The worker, built as it is now. Cargo builds the executables of this package before its tests, but not those of another.
pub fn worker() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        let verify = Path::new(env!("CARGO_BIN_EXE_verify"));
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--quiet", "--locked", "--package", "verify-worker"]).current_dir(repository());
        // The directory is named after the profile, but for that of `dev`.
        let profile =
            verify.parent().and_then(Path::file_name).expect("executables are in a directory").to_string_lossy();
        cargo.args(["--profile", if profile == "debug" { "dev" } else { &profile }]);
        cargo.arg("--target-dir").arg(verify.ancestors().nth(2).expect("the profile's directory is in it"));
        let status = cargo.status().expect("cargo can be started");
        assert!(status.success(), "the worker can be built");
        verify.with_file_name("verify-worker")
    };
    BUILT.get_or_init(build).clone()
}

/// Where this machine's interpreters are, and the worker that was built for the tests.
pub fn places() -> SearchPaths {
    let workers = worker().parent().expect("executables are in a directory").to_owned();
    SearchPaths { workers, ..SearchPaths::of_this_machine() }
}

/// `verify` with the words of a command line and an environment that is the same on every machine.
pub fn command(words: &str) -> Command {
    worker();
    let mut command = Command::new(env!("CARGO_BIN_EXE_verify"));
    command.args(words.split_whitespace()).stdin(Stdio::null()).env_clear();
    command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"));
    for name in ["PATH", "HOME", "PYENV_ROOT", "UV_PYTHON_INSTALL_DIR", "XDG_DATA_HOME"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.map_or_else(|| "none".to_owned(), |code| code.to_string());
        write!(f, "exit code: {code}\n----- stdout -----\n{}----- stderr -----\n{}", self.stdout, self.stderr)
    }
}

/// Compares exit code, stdout and stderr with a snapshot, less what depends on the machine.
macro_rules! assert_said {
    ($said:expr) => {{
        let mut settings = insta::Settings::clone_current();
        settings.add_filter(r"CPython 3\.\d+(\.\d+\w*)?", "CPython [version]");
        $crate::common::leave_the_machine_out(&mut settings);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!($said.to_string()));
    }};
}

/// What a report says of times, cores and the sandbox is of the machine that it was made on.
pub fn leave_the_machine_out(settings: &mut insta::Settings) {
    settings.add_filter(r"\d+\.\d\d s\b", "[time]");
    settings.add_filter(r" *\d+ ms", " [time]");
    settings.add_filter(r"\d+ jobs?", "[jobs]");
    settings.add_filter(r"(?m)^    sandbox (full|reduced).*\n(      .*\n)*", "    [sandbox]\n");
}

/// One usable CPython of each version that the machine has, newest first. Says so where there is only one: what is to be
/// seen on several is then seen on that one alone.
pub fn interpreters() -> Vec<Interpreter> {
    let (mut found, _) = python::discover(&SearchPaths::of_this_machine());
    found.dedup_by_key(|interpreter| interpreter.version);
    assert!(!found.is_empty(), "no CPython with a shared libpython; ci/test.sh installs one");
    if found.len() == 1 {
        eprintln!("SKIPPED in part: there is no second CPython, only {}", found[0].version);
    }
    found
}

pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())).flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}
