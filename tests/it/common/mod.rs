//! The fixture of the command-line tests: a bank in a temporary directory, and the output of `verify` on it.

pub mod terminal;

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use verify::cache::controls::Control;
use verify::python::{self, Interpreter, SearchPaths};
use verify::run::Cancel;
use verify::session::{Observer, Pythons, Run, RunConfig, Session};

/// A bank that is deleted at the end of the test.
pub struct Bank {
    directory: TempDir,
}

/// The exit code and the output of a command.
pub struct Said {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Bank {
    /// Creates a bank that contains only its settings.
    pub fn empty() -> Bank {
        let directory = tempfile::Builder::new().prefix("bank-").tempdir().expect("a temporary directory");
        // A warning of weak evidence depends on what earlier tests have examined.
        Bank { directory }.with("verify.toml", "python = \">=3.10\"\nmutants = 0\n")
    }

    /// Copies one of the banks in `tests/banks/`.
    pub fn copy_of(name: &str) -> Bank {
        let bank = Bank::empty();
        let from = repository().join("tests/banks").join(name);
        copy(&from, bank.path());
        bank
    }

    /// Copies the bank in a directory.
    pub fn copy_at(directory: &Path) -> Bank {
        let bank = Bank::empty();
        copy(directory, bank.path());
        bank
    }

    /// Adds a question with these claims: name, verdict, and the text of the snippet.
    pub fn asking(self, id: &str, claims: &[(&str, &str, &str)]) -> Bank {
        let mut text = format!("question = \"What of {id}?\"\nlevel = \"core\"\n");
        for (name, verdict, snippet) in claims {
            text.push_str(&format!(
                "\n[[answer]]\nclaim = \"{name}\"\nsays = \"A test of {name}.\"\nverdict = \"{verdict}\"\n"
            ));
            if *verdict == "refuted" {
                text.push_str("corrected-by = \"truth\"\n");
            }
            fs::create_dir_all(self.path().join("snippets").join(id)).expect("a directory");
            fs::write(self.path().join(format!("snippets/{id}/{name}.py")), snippet).expect("a snippet");
        }
        self.with(&format!("questions/{id}.toml"), &text)
    }

    /// Writes a file.
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

    /// Lists the files whose names have this ending, sorted.
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

    /// Runs `verify` in the bank with these arguments, separated by blanks.
    pub fn verify(&self, words: &str) -> Said {
        self.verify_with(words, &[])
    }

    /// Runs `verify` as [`Bank::verify`] does, with additional environment variables.
    pub fn verify_with(&self, words: &str, variables: &[(&str, &str)]) -> Said {
        let mut command = command(words);
        command.envs(variables.iter().copied());
        self.run(command)
    }

    /// Runs a command in the bank. In its output, `[bank]` stands for the path of the bank.
    pub fn run(&self, mut command: Command) -> Said {
        Said::of(command.current_dir(self.path()).output().expect("verify can be started"), self.path(), "[bank]")
    }

    /// Runs git in the bank.
    pub fn git(&self, words: &[&str]) {
        let mut git = std::process::Command::new("git");
        git.args(["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]).args(words);
        git.current_dir(self.path()).env("GIT_CONFIG_GLOBAL", "/dev/null");
        let output = git.output().expect("git can be started");
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Runs `verify run` with these arguments and parses its JSON report.
    pub fn report(&self, words: &str) -> serde_json::Value {
        let said = self.verify(&format!("run --format json {words}"));
        serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
    }
}

/// Builds the worker, once for each test executable, and returns its path.
///
/// Cargo builds the executables of this package before its tests, but not those of `verify-worker`. The variable
/// `VERIFY_WORKER` names the worker if it is built already: `ci/test.sh` builds it where there is a compiler, and runs the
/// tests where there may be none.
pub fn worker() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let build = || {
        let verify = Path::new(env!("CARGO_BIN_EXE_verify"));
        let worker = verify.with_file_name("verify-worker");
        if std::env::var_os("VERIFY_WORKER").is_some_and(|built| Path::new(&built) == worker) {
            return worker;
        }
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--quiet", "--locked", "--package", "verify-worker"]).current_dir(repository());
        // The directory has the name of the profile, except for the profile `dev`.
        let profile =
            verify.parent().and_then(Path::file_name).expect("executables are in a directory").to_string_lossy();
        cargo.args(["--profile", if profile == "debug" { "dev" } else { &profile }]);
        cargo.arg("--target-dir").arg(verify.ancestors().nth(2).expect("the profile's directory is in it"));
        let status = cargo.status().expect("cargo can be started");
        assert!(
            status.success(),
            "the worker cannot be built; VERIFY_WORKER can name one that is: {}",
            worker.display()
        );
        worker
    };
    BUILT.get_or_init(build).clone()
}

/// Where this machine's interpreters are, and the worker that was built for the tests.
pub fn places() -> SearchPaths {
    let workers = worker().parent().expect("executables are in a directory").to_owned();
    SearchPaths { workers, ..SearchPaths::of_this_machine() }
}

/// Prepares `verify` with these arguments, separated by blanks, and an environment that is the same on every machine.
pub fn command(words: &str) -> Command {
    worker();
    command_of(Path::new(env!("CARGO_BIN_EXE_verify")), words)
}

/// Prepares a copy of `verify` as [`command`] does; its workers have to be beside it.
pub fn command_of(verify: &Path, words: &str) -> Command {
    let mut command = Command::new(verify);
    command.args(words.split_whitespace());
    usual_environment(&mut command);
    command
}

/// Gives a command the environment and the standard input of every test, which are the same on every machine.
pub fn usual_environment(command: &mut Command) {
    command.stdin(Stdio::null()).env_clear();
    // The tests share what is known of controls and imports. A result that was kept would be another test's.
    command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR")).env("VERIFY_NO_CACHE", "1");
    for name in ["PATH", "HOME", "PYENV_ROOT", "UV_PYTHON_INSTALL_DIR", "XDG_DATA_HOME"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
}

impl Said {
    /// Takes the output of a process. In it, `name` stands for the path of `directory`.
    pub fn of(output: Output, directory: &Path, name: &str) -> Said {
        let directory = directory.canonicalize().expect("the directory exists").display().to_string();
        let text = |bytes| String::from_utf8(bytes).expect("verify prints UTF-8").replace(&directory, name);
        Said { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.map_or_else(|| "none".to_owned(), |code| code.to_string());
        write!(f, "exit code: {code}\n----- stdout -----\n{}----- stderr -----\n{}", self.stdout, self.stderr)
    }
}

/// Compares exit code, stdout and stderr with a snapshot. Filters replace what depends on the machine.
macro_rules! assert_said {
    ($said:expr) => {{
        let mut settings = insta::Settings::clone_current();
        settings.add_filter(r"CPython 3\.\d+(\.\d+\w*)?", "CPython [version]");
        $crate::common::leave_the_machine_out(&mut settings);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!($said.to_string()));
    }};
}

/// Adds filters for times, the number of jobs and the sandbox, which depend on the machine.
pub fn leave_the_machine_out(settings: &mut insta::Settings) {
    settings.add_filter(r"\d+\.\d\d s\b", "[time]");
    settings.add_filter(r" *\d+ ms", " [time]");
    settings.add_filter(r"\d+ jobs?", "[jobs]");
    settings.add_filter(r"/\.verify-\w+", "/.verify-[random]");
    // Where the summary is wrapped depends on the length of the version and of the time.
    settings.add_filter(r"(?m)^((?:ok|FAILED)  \d+ questions?.*[^\]\n])\n    (.*)$", "$1 $2");
    settings.add_filter(r"(?m)^    sandbox (full|reduced).*\n(      .*\n)*", "    [sandbox]\n");
}

/// Lists one usable CPython of each version on this machine, newest first. Tests that compare versions lose their point
/// if there is only one, so this counts as a partial skip.
pub fn interpreters() -> Vec<Interpreter> {
    let (mut found, _) = python::discover(&SearchPaths::of_this_machine());
    found.dedup_by_key(|interpreter| interpreter.version);
    assert!(!found.is_empty(), "found no CPython with a shared libpython; ci/test.sh installs one");
    if found.len() == 1 {
        skip(Need::Pythons, &format!("the only CPython is {}", found[0].version));
    }
    found
}

/// What a test may need from the machine, besides the build and one CPython.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    FullSandbox,
    ReducedSandbox,
    /// A mount namespace in which a file system can be mounted.
    Mounts,
    /// Two versions of CPython.
    Pythons,
    /// A CPython that every user can execute.
    SharedPython,
    Uv,
}

impl Need {
    const ALL: [Need; 6] =
        [Need::FullSandbox, Need::ReducedSandbox, Need::Mounts, Need::Pythons, Need::SharedPython, Need::Uv];

    /// The word for it in `VERIFY_EXPECT`.
    fn word(self) -> &'static str {
        match self {
            Need::FullSandbox => "full-sandbox",
            Need::ReducedSandbox => "reduced-sandbox",
            Need::Mounts => "mounts",
            Need::Pythons => "pythons",
            Need::SharedPython => "shared-python",
            Need::Uv => "uv",
        }
    }

    /// The step of the sandbox by its name in a report.
    pub fn sandbox(step: &str) -> Need {
        match step {
            "full" => Need::FullSandbox,
            "reduced" => Need::ReducedSandbox,
            _ => panic!("expected a step of the sandbox, found {step:?}"),
        }
    }
}

/// Reports that a test, or a part of it, is skipped because the machine lacks `need`.
///
/// # Panics
/// If the environment variable `VERIFY_EXPECT` lists the need: a comma-separated list of the words of [`Need`]. A job of
/// the workflow sets it, so that a test which the job exists for cannot be skipped unnoticed.
pub fn skip(need: Need, why: &str) {
    assert!(!is_expected(need), "VERIFY_EXPECT lists `{}`, but this machine lacks it: {why}", need.word());
    static REPORTED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let message = format!("SKIPPED, needs {}: {why}", need.word());
    if REPORTED.lock().unwrap_or_else(PoisonError::into_inner).insert(message.clone()) {
        // `eprintln!` would be captured with the output of a test that passes.
        writeln!(std::io::stderr(), "{message}").ok();
    }
}

/// Whether `VERIFY_EXPECT` lists the need.
pub fn is_expected(need: Need) -> bool {
    has_word(&std::env::var("VERIFY_EXPECT").unwrap_or_default(), need)
}

/// Whether a comma-separated list has the word of the need.
///
/// # Panics
/// If it has an unknown word: a misspelled one would let the skips through that it should refuse.
pub fn has_word(list: &str, need: Need) -> bool {
    let words: Vec<&str> = list.split(',').filter(|word| !word.is_empty()).collect();
    let known: Vec<&str> = Need::ALL.map(Need::word).to_vec();
    let unknown: Vec<&&str> = words.iter().filter(|word| !known.contains(word)).collect();
    assert!(unknown.is_empty(), "VERIFY_EXPECT: expected some of {known:?}, found {unknown:?}");
    words.contains(&need.word())
}

/// The step of the sandbox that a run on this machine gets without further options: `full` or `reduced`.
pub fn sandbox_step() -> &'static str {
    static STEP: OnceLock<String> = OnceLock::new();
    STEP.get_or_init(|| {
        let report = Bank::empty().asking("a/b", &[("c", "holds", "assert 1 + 0 == 1\n")]).report("--snapshots check");
        report["sandbox"]["step"].as_str().expect("a step").to_owned()
    })
}

/// Returns whether this machine has the full sandbox, and reports a skip if it does not.
pub fn has_full_sandbox() -> bool {
    let is_full = sandbox_step() == "full";
    if !is_full {
        skip(Need::FullSandbox, "runs on this machine get the reduced sandbox; `verify doctor` lists the reasons");
    }
    is_full
}

/// A number of seconds that no other process on this machine sleeps, to find a `sleep` among all processes: `whole` and a
/// unique fraction.
pub fn unique_seconds(whole: u32) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("{whole}.{:09}{:03}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The processes on this machine that run `sleep` with this argument.
pub fn sleepers(seconds: &str) -> Vec<i32> {
    let wanted = format!("sleep\0{seconds}\0").into_bytes();
    let entries = fs::read_dir("/proc").expect("/proc").flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_string_lossy().parse::<i32>().ok());
    pids.filter(|pid| fs::read(format!("/proc/{pid}/cmdline")).is_ok_and(|line| line == wanted)).collect()
}

/// Waits until `look` returns something. The time is for a busy machine; on an idle one this takes milliseconds.
///
/// # Panics
/// After 30 seconds.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "waited 30 s for this: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
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

/// The shipped bank, and a run of its snippets that need no packages, in the usual order on the newest Python, without examined
/// runs.
pub struct WholeBank {
    pub bank: &'static verify::bank::Bank,
    pub run: Run<'static>,
}

impl WholeBank {
    /// Runs the bank once for all tests.
    pub fn as_usual() -> &'static WholeBank {
        static RUN: OnceLock<WholeBank> = OnceLock::new();
        RUN.get_or_init(|| {
            let bank = verify::bank::load(&repository()).unwrap_or_else(|problems| {
                let all: String = problems.iter().map(|problem| problem.render(100, false, true)).collect();
                panic!("{all}")
            });
            let bank: &'static verify::bank::Bank = Box::leak(Box::new(bank));
            let newest = verify::python::choose(None, &bank.settings.python, &places()).expect("a CPython");
            let config = RunConfig {
                pythons: Pythons::Named(vec![newest.version.to_string()]),
                jobs: 2,
                control: Control::Off,
                places: places(),
                ..RunConfig::default()
            };
            let filters = WholeBank::filters(bank);
            let session = Session::open(bank, filters.as_slice(), config).expect("the bank is not empty");
            WholeBank { bank, run: session.run(&Cancel::default(), &Waits).expect("it runs") }
        })
    }

    /// The claims that it runs. Those with packages, or with a longer timeout than is usual, are left out; `.ci/run` verifies
    /// them on every Python.
    pub fn filters(bank: &verify::bank::Bank) -> Vec<String> {
        let limits = &bank.settings.limits;
        let is_in = |snippet: &verify::bank::Snippet| {
            snippet.metadata.group.is_none() && snippet.metadata.limits.over(limits).timeout <= limits.timeout
        };
        let claims = bank.questions.iter().flat_map(verify::bank::Question::claims);
        claims.filter(|claim| bank.evidence(claim).all(is_in)).map(|claim| claim.id.clone()).collect()
    }
}

/// Shows what takes time.
struct Waits;

impl Observer for Waits {
    fn waits(&self, what: &str) {
        eprintln!("{what}");
    }
}
