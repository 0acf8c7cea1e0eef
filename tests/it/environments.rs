//! Tests third-party packages: locks, environments, and the interpreters that have imported them. Everything is installed
//! from wheels that the tests make, so no network is needed. If uv is not installed, its half is skipped with a message.

use crate::common;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::common::{Bank, Said};
use tempfile::TempDir;
use verify::python::Interpreter;

/// Makes wheels, and prints `name==version` and the hash of each. The arguments are a directory, and a JSON list of wheels with
/// their name, version, tag, the Pythons that they require, and the texts of their files by their names.
const MAKE_WHEELS: &str = r#"
import hashlib, json, sys, zipfile
directory, wheels = sys.argv[1:]
for name, version, tag, requires, files in json.loads(wheels):
    path, info = f"{directory}/{name}-{version}-{tag}.whl", f"{name}-{version}.dist-info"
    files |= {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        + (f"Requires-Python: {requires}\n" if requires else ""),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in files.items():
            archive.writestr(file, text)
    print(f"{name}=={version} --hash=sha256:{hashlib.sha256(open(path, 'rb').read()).hexdigest()}")
"#;

/// A wheel: its name, version, tag, the Pythons that it requires, and the texts of its files by their names.
pub type Wheel<'a> = (&'a str, &'a str, &'a str, &'a str, BTreeMap<String, &'a str>);

/// Makes wheels in a directory, and returns the pin of each.
pub fn make_wheels(directory: &Path, wheels: &[Wheel<'_>]) -> Vec<String> {
    let mut command = Command::new(&newest().executable);
    command.args(["-I", "-c", MAKE_WHEELS]).arg(directory);
    let made = command.arg(serde_json::to_string(wheels).expect("text")).output().expect("Python can be started");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    String::from_utf8(made.stdout).expect("text").lines().map(str::to_owned).collect()
}

/// Makes a cache for `verify` in a directory. The pip for each interpreter takes seconds to make, and is the same for all tests.
pub fn make_cache(directory: &Path) {
    let cache = directory.join("cache/verify");
    fs::create_dir_all(&cache).expect("a directory");
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tools");
    fs::create_dir_all(&tools).expect("a directory");
    symlink(tools, cache.join("tools")).expect("a link");
}

/// A package of one module.
pub struct Package<'a> {
    name: &'a str,
    version: &'a str,
    tag: &'a str,
    /// As in `Requires-Python`; empty for every Python.
    requires: &'a str,
    module: &'a str,
    /// Another file in the wheel, with its text.
    other: (&'a str, &'a str),
}

impl<'a> Package<'a> {
    fn wheel(&self) -> Wheel<'a> {
        let (other, content) = self.other;
        let mut files = BTreeMap::from([(format!("{}.py", self.name), self.module)]);
        files.extend((!other.is_empty()).then(|| (other.to_owned(), content)));
        (self.name, self.version, self.tag, self.requires, files)
    }
}

/// Describes a package for every Python.
pub fn package<'a>(name: &'a str, module: &'a str) -> Package<'a> {
    Package { name, version: "1.0", tag: "py3-none-any", requires: "", module, other: ("", "") }
}

/// A cache and wheels, and `verify` with them.
pub struct Place {
    directory: TempDir,
    /// The directories of executables, with uv or without it.
    path: String,
}

impl Place {
    /// Makes wheels of these packages, and returns the text of a lock for each.
    pub fn with(packages: &[Package<'_>]) -> (Place, Vec<String>) {
        let directory = tempfile::Builder::new().prefix("place-").tempdir().expect("a temporary directory");
        let wheels = directory.path().join("wheels");
        fs::create_dir(&wheels).expect("a directory");
        fs::create_dir(directory.path().join("index")).expect("a directory");
        make_cache(directory.path());
        let wheels: Vec<Wheel<'_>> = packages.iter().map(Package::wheel).collect();
        let pins = make_wheels(&directory.path().join("wheels"), &wheels);
        let lock = |(pin, package): (&String, &Package<'_>)| {
            format!("# requirements: {}\n# python: >=3.10\n{pin}\n", package.name)
        };
        let locks = pins.iter().zip(packages).map(lock).collect();
        (Place { directory, path: path_without_uv() }, locks)
    }

    /// Makes the wheel of a package that has these modules, by their names and texts. Returns the text of its lock.
    pub fn with_modules(package: &str, modules: &[(String, String)]) -> (Place, String) {
        let (place, _) = Place::with(&[]);
        let files = modules.iter().map(|(name, text)| (format!("{name}.py"), text.as_str())).collect();
        let wheel = (package, "1.0", "py3-none-any", "", files);
        let pins = make_wheels(&place.directory.path().join("wheels"), &[wheel]);
        (place, format!("# requirements: {package}\n# python: >=3.10\n{}\n", pins[0]))
    }

    fn command(&self, words: &str, bank: &Bank) -> Command {
        let mut command = common::command(words);
        command
            .current_dir(bank.path())
            .env("PATH", &self.path)
            .env("XDG_CACHE_HOME", self.directory.path().join("cache"));
        let wheels = self.directory.path().join("wheels");
        command.env("PIP_FIND_LINKS", &wheels).env("PIP_NO_INDEX", "1");
        // uv has no variable that disables the index, so this one is empty.
        let index = format!("file://{}", self.directory.path().join("index").display());
        command.env("UV_FIND_LINKS", &wheels).env("UV_DEFAULT_INDEX", index);
        command
    }

    pub fn verify(&self, words: &str, bank: &Bank) -> Said {
        said(self.command(words, bank).output().expect("verify can be started"))
    }

    /// Returns the directories of the environments.
    pub fn environments(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.directory.path().join("cache/verify/environments"));
        let paths = entries.into_iter().flatten().flatten().map(|entry| entry.path());
        let mut found: Vec<PathBuf> =
            paths.filter(|path| !path.ends_with(".locks") && !path.ends_with(".banks")).collect();
        found.sort();
        found
    }

    /// Makes a `uv` that is a script, and returns a `PATH` on which it is first.
    fn with_uv(&self, script: &str) -> String {
        let bin = self.directory.path().join("bin");
        fs::create_dir_all(&bin).expect("a directory");
        fs::write(bin.join("uv"), format!("#!/bin/sh\n{script}")).expect("a script");
        fs::set_permissions(bin.join("uv"), fs::Permissions::from_mode(0o755)).expect("a mode");
        format!("{}:{}", bin.display(), self.path)
    }
}

fn said(output: std::process::Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("verify prints UTF-8");
    Said { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

fn newest() -> Interpreter {
    common::interpreters().remove(0)
}

pub fn path_without_uv() -> String {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let directories = std::env::split_paths(&path).filter(|directory| !directory.join("uv").exists());
    std::env::join_paths(directories).expect("a path").into_string().expect("text")
}

/// Returns the directory of uv. If it is not installed, prints that its half is skipped.
fn uv() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).find(|directory| directory.join("uv").is_file());
    if found.is_none() {
        common::skip(common::Need::Uv, "only pip installs packages");
    }
    found
}

/// Writes a snippet that needs packages.
pub fn needing(packages: &str, body: &str) -> String {
    format!("# /// script\n# dependencies = [{packages}]\n# ///\n{body}")
}

/// Makes a bank whose claims hold, with these locks.
pub fn bank(claims: &[(&str, &str)], locks: &[(&str, &str)]) -> Bank {
    let claims: Vec<_> = claims.iter().map(|(name, text)| (*name, "holds", *text)).collect();
    let bank = Bank::empty().asking("core/packages", &claims);
    locks.iter().fold(bank, |bank, (name, text)| bank.with(&format!("locks/{name}.txt"), text))
}

const PLAIN: &str = "assert 1 + 1 == 2\n";

/// With uv and with pip alike, an environment is made once, only its own snippets see its packages, and nothing of a package is
/// executed while it is installed or a worker starts.
#[test]
fn packages_are_for_those_who_ask_for_them() {
    let mut paths = vec![path_without_uv()];
    paths.extend(uv().map(|uv| format!("{}:{}", uv.display(), path_without_uv())));
    for path in paths {
        let mark = tempfile::tempdir().expect("a directory");
        let executed = mark.path().join("executed");
        let pth = format!("import os; os.mkdir({executed:?})\n");
        let (mut place, locks) =
            Place::with(&[Package { other: ("tiny.pth", &pth), ..package("tiny", "VALUE = 1\n") }]);
        place.path = path;
        let uses = needing(
            "\"Tiny\"",
            "import os\nimport sys\nimport sysconfig\n\nimport tiny\n\n\
             assert tiny.VALUE == 1\n\
             assert os.path.dirname(tiny.__file__) == sysconfig.get_paths()['purelib']\n\
             assert sys.executable == os.path.join(sys.prefix, 'bin', 'python') and sys.prefix != sys.base_prefix\n\
             assert os.environ['PATH'].split(':')[0] == os.path.dirname(sys.executable)\n\
             assert os.environ['OMP_NUM_THREADS'] == '1'\n\
             assert sorted(os.listdir(os.path.dirname(tiny.__file__)))[-2:] == ['tiny.pth', 'tiny.py']\n",
        );
        let without = "import importlib.util\nimport os\nimport sys\n\n\
             assert importlib.util.find_spec('tiny') is None\n\
             assert sys.prefix == sys.base_prefix and 'OMP_NUM_THREADS' not in os.environ\n";
        let bank = bank(&[("uses", &uses), ("without", without)], &[("tiny", &locks[0])]);

        // Those that need no package do not make one.
        let plain = place.verify("run without", &bank);
        assert_eq!((plain.code, place.environments().len()), (Some(0), 0), "{plain}");
        let first = place.verify("run", &bank);
        let making = format!("making the environment tiny for CPython {} …\n", newest().version);
        assert_eq!(first.code, Some(0), "{first}");
        assert_eq!(first.stderr.matches(&making).count(), 1, "{first}");
        let again = place.verify("run", &bank);
        assert_eq!((again.code, again.stderr.contains("making")), (Some(0), false), "{again}");
        assert!(!executed.exists(), "the package was executed outside of the sandbox");
        assert_eq!(place.environments().len(), 1);
    }
}

/// A package is a stranger's code, so whatever process imports it is confined as a snippet is. In the full sandbox, snippets
/// are forked from such a process, unless the package has started a thread or printed something.
#[test]
fn nothing_unconfined_imports_packages() {
    let confined = "import socket\n\
         try:\n    FOUND = [socket.socket(socket.AF_INET)]\nexcept OSError:\n    FOUND = []\n";
    let threaded = "import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\n";
    let noisy = "import sys\nprint('imported', file=sys.stderr)\n";
    let (place, locks) =
        Place::with(&[package("confined", confined), package("threaded", threaded), package("noisy", noisy)]);
    let import = needing("\"confined\"", "import confined\nassert confined.FOUND == []\n");
    let from = needing("\"confined\"", "from confined import FOUND\nassert FOUND == []\n");
    let thread = needing("\"threaded\"", "import threaded\nimport threading\nassert threading.active_count() == 2\n");
    let noise = needing("\"noisy\"", "import noisy\nassert noisy.__name__ == 'noisy'\n");
    let claims = [
        ("import-one", import.as_str()),
        ("import-two", &from),
        ("thread-one", &thread),
        ("thread-two", &thread),
        ("noise-one", &noise),
        ("noise-two", &noise),
    ];
    let bank = bank(&claims, &[("confined", &locks[0]), ("threaded", &locks[1]), ("noisy", &locks[2])]);
    let run = place.verify("run --accept", &bank);
    assert_eq!(run.code, Some(0), "{run}");
    let noises = ["snippets/core/packages/noise-one.snap", "snippets/core/packages/noise-two.snap"];
    assert_eq!(bank.files(".snap"), noises);
    assert!(noises.iter().all(|path| bank.read(path).ends_with("--- stderr\nimported\n")));
    let reduced = place.verify("run --without-layer namespaces", &bank);
    assert_eq!(reduced.code, Some(0), "{reduced}");
}

/// The twin that explains a refuted claim may find its packages imported. It still has another hash seed.
#[test]
fn values_of_packages_are_compared_in_another_world() {
    let names = "NAMES = list({'alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'})\n";
    let (place, locks) = Place::with(&[package("tiny", names)]);
    let hashed = needing("\"tiny\"", "import tiny\nnames = tiny.NAMES\nassert names == []\n");
    let steady = needing("\"tiny\"", "import tiny\nnames = sorted(tiny.NAMES)\nassert names == []\n");
    let bank = bank(&[("hashed", &hashed), ("steady", &steady)], &[("tiny", &locks[0])]);
    let said = place.verify("run --format json --control all", &bank);
    let report: serde_json::Value = serde_json::from_str(&said.stdout).unwrap_or_else(|_| panic!("{said}"));
    let endings =
        report["claims"].as_array().expect("claims").iter().map(|claim| &claim["evidence"][0]["run"]["ending"]);
    assert_eq!(endings.collect::<Vec<_>>(), ["unstable", "refuted"], "{said}");
}

#[test]
fn two_runs_at_once_make_one_environment() {
    let (place, locks) = Place::with(&[package("tiny", "VALUE = 1\n")]);
    let uses = needing("\"tiny\"", "import tiny\nassert tiny.VALUE == 1\n");
    let bank = bank(&[("uses", &uses)], &[("tiny", &locks[0])]);
    let start = || {
        let mut command = place.command("run", &bank);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("verify can be started")
    };
    let runs = [start(), start(), start()].map(|child| said(child.wait_with_output().expect("it ends")));
    assert!(runs.iter().all(|run| run.code == Some(0)), "{} {} {}", runs[0], runs[1], runs[2]);
    let made = runs.iter().filter(|run| run.stderr.contains("making the environment")).count();
    assert_eq!((made, place.environments().len()), (1, 1), "{} {} {}", runs[0], runs[1], runs[2]);
}

/// Whether a process runs: one that has ended may wait to be reaped.
fn is_running(pid: &str) -> bool {
    fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

/// `verify` is killed in the middle, and its tool stays alive. The next run waits for the tool and begins anew.
#[test]
fn an_interrupted_environment_is_made_again() {
    let (place, locks) = Place::with(&[package("tiny", "VALUE = 1\n")]);
    let uses = needing("\"tiny\"", "import tiny\nassert tiny.VALUE == 1\n");
    let bank = bank(&[("uses", &uses)], &[("tiny", &locks[0])]);
    let tool = place.directory.path().join("tool");
    // The last word of `uv venv` is the place.
    let path = place.with_uv(&format!(
        "for place; do :; done\nmkdir -p \"$place/bin\" && echo half > \"$place/bin/python\"\n\
         sleep 600 &\necho $! > {0}.helper\necho $$ > {0}.new && mv {0}.new {0}\nexec sleep 600\n",
        tool.display()
    ));
    let hanging = || {
        fs::remove_file(&tool).ok();
        let mut command = place.command("run", &bank);
        let child =
            command.env("PATH", &path).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("verify starts");
        let number = common::wait_for("the tool runs", || fs::read_to_string(&tool).ok());
        (child, number.trim().parse::<i32>().expect("a pid"))
    };
    let kill = |pid: i32, signal| {
        nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), signal).expect("it is there");
    };
    use nix::sys::signal::Signal;

    // Ctrl-C ends the tool too and removes what it has made.
    let (mut child, number) = hanging();
    kill(i32::try_from(child.id()).expect("a pid"), Signal::SIGINT);
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    assert!(!Path::new(&format!("/proc/{number}")).exists() && place.environments().is_empty());
    // So does what the tool has started, which would keep the lock.
    let helper = fs::read_to_string(place.directory.path().join("tool.helper")).expect("the tool has started it");
    common::wait_for("the helper ends", || (!is_running(helper.trim())).then_some(()));

    let (mut child, number) = hanging();
    child.kill().expect("it is there");
    child.wait().expect("it ends");
    let list = place.verify("env list", &bank);
    assert!(list.stdout.contains("incomplete") && list.stdout.contains("not in use"), "{list}");
    let mut next = place.command("run", &bank);
    let mut next = next.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("verify starts");
    let mut errors = BufReader::new(next.stderr.take().expect("a pipe"));
    let mut first = String::new();
    errors.read_line(&mut first).expect("text");
    assert!(first.contains("waiting for another verify"), "it does not wait for the tool: {first}");
    assert!(next.try_wait().expect("it can be asked").is_none(), "it does not wait for the tool");
    // A tool is the leader of a process group.
    kill(-number, Signal::SIGKILL);
    let mut rest = String::new();
    errors.read_to_string(&mut rest).expect("text");
    let next = said(next.wait_with_output().expect("it ends"));
    assert_eq!(next.code, Some(0), "{next}{rest}");
    assert!(rest.contains("making"), "{rest}");
    let list = place.verify("env list", &bank);
    assert!(list.stdout.contains("  complete") && list.stdout.contains("  in use"), "{list}");
}

#[test]
fn without_network_only_those_who_need_packages_fail() {
    let mut paths = vec![path_without_uv()];
    paths.extend(uv().map(|uv| format!("{}:{}", uv.display(), path_without_uv())));
    for path in paths {
        let (place, locks) = Place::with(&[package("tiny", ""), package("small", "")]);
        let claims = [
            ("plain", PLAIN.to_owned()),
            ("uses-tiny", needing("\"tiny\"", "import tiny\nassert tiny.__name__ == 'tiny'\n")),
            ("uses-small", needing("\"small\"", "import small\nassert small.__name__ == 'small'\n")),
        ];
        let claims: Vec<_> = claims.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let bank = bank(&claims, &[("tiny", &locks[0]), ("small", &locks[1])]);
        let without_network = |words: &str| {
            let mut command = place.command(words, &bank);
            for name in ["PIP_FIND_LINKS", "PIP_NO_INDEX", "UV_FIND_LINKS", "UV_DEFAULT_INDEX"] {
                command.env_remove(name);
            }
            // Nothing listens on this port.
            for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"] {
                command.env(name, "http://127.0.0.1:9");
            }
            command.env("PATH", &path).env("PIP_RETRIES", "0").env("UV_HTTP_RETRIES", "0").env("UV_NO_CACHE", "1");
            said(command.output().expect("verify can be started"))
        };
        let run = without_network("run --format json");
        assert_eq!(run.code, Some(4), "it is no fault of the snippets: {run}");
        let report: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        let what = |index: usize| report["claims"][index]["evidence"][0]["reason"].as_str().unwrap_or_default();
        let expected = "its packages cannot be installed: there is no network; where there is one, run: verify env sync \
                        --all-pythons";
        assert_eq!([what(1), what(2)], [expected, expected], "{run}");
        assert_eq!(report["claims"][0]["status"], "as-recorded");
        assert_eq!(report["summary"]["failures"]["faults"], 2);
        // The cause is said once, and then whom it concerns.
        let run = without_network("run");
        assert_eq!(run.stdout.matches("there is no network").count(), 1, "{run}");
        assert!(run.stdout.contains("FAULT 2 claims\n"), "{run}");
        assert!(
            run.stdout.contains("  claims   core/packages/uses-tiny\n           core/packages/uses-small\n"),
            "{run}"
        );
        let sync = without_network("env sync");
        assert_eq!(sync.code, Some(4), "{sync}");
        assert!(
            sync.stdout.contains("failed   small: there is no network")
                && sync.stdout.contains("failed   tiny: for the same reason\n"),
            "{sync}"
        );
    }
}

/// A wheel for one Python alone.
#[test]
fn what_does_not_exist_for_an_interpreter_is_skipped_on_that_one_alone() {
    let interpreters = common::interpreters();
    let [newest, older, ..] = &interpreters[..] else {
        common::skip(common::Need::Pythons, "the test compares two of them");
        return;
    };
    let mut paths = vec![path_without_uv()];
    paths.extend(uv().map(|uv| format!("{}:{}", uv.display(), path_without_uv())));
    for path in paths {
        let tag = format!("cp3{0}-cp3{0}-any", newest.version.minor);
        let (mut place, locks) = Place::with(&[Package { tag: &tag, ..package("tagged", "VALUE = 1\n") }]);
        place.path = path;
        let uses = needing("\"tagged\"", "import tagged\nassert tagged.VALUE == 1\n");
        let bank = bank(&[("plain", PLAIN), ("uses", &uses)], &[("tagged", &locks[0])]);
        let run = place.verify(&format!("run --python {}", newest.version), &bank);
        assert_eq!(run.code, Some(0), "{run}");
        let run = place.verify(&format!("run --verbose --python {}", older.version), &bank);
        assert_eq!(run.code, Some(0), "{run}");
        let reason = format!("(tagged 1.0 has no wheel for CPython {})", older.version);
        assert!(
            run.stdout.contains(&reason) && run.stdout.contains("1 hold") && run.stdout.contains("skipped;"),
            "{run}"
        );
        // If the lock says that the packages don't exist for a Python, nothing is tried.
        let later = locks[0].replace(
            "# python: >=3.10\n",
            &format!("# python: >=3.10\n# there are none for Python below {}\n", newest.version),
        );
        let bank = bank.with("locks/tagged.txt", later);
        let run = place.verify(&format!("run --verbose --python {}", older.version), &bank);
        let reason = format!("(its packages need Python {} or later (locks/tagged.txt))", newest.version);
        assert!(run.code == Some(0) && run.stdout.contains(&reason) && !run.stderr.contains("making"), "{run}");
    }
}

/// A package whose hash differs from the lock is not installed, and the message has the tool's own words.
#[test]
fn a_wrong_hash_is_no_environment() {
    let (place, locks) = Place::with(&[package("tiny", "")]);
    let uses = needing("\"tiny\"", "import tiny\nassert tiny.__name__ == 'tiny'\n");
    let digits = locks[0].rfind(':').expect("a hash") + 1;
    let wrong = format!("{}{}\n", &locks[0][..digits], "0".repeat(64));
    let bank = bank(&[("uses", &uses)], &[("tiny", &wrong)]);
    let run = place.verify("run", &bank);
    assert!(run.code == Some(1) && run.stdout.contains("HASHES"), "{run}");
    assert_eq!(place.environments(), Vec::<PathBuf>::new());
}

/// A package doesn't decide what an interpreter is started with.
#[test]
fn a_package_that_replaces_the_environment_is_refused() {
    let other = ("tiny-1.0.data/data/pyvenv.cfg", "home = /elsewhere\n");
    let (place, locks) = Place::with(&[Package { other, ..package("tiny", "") }]);
    let bank = bank(&[("uses", &needing("\"tiny\"", PLAIN))], &[("tiny", &locks[0])]);
    let run = place.verify("run", &bank);
    assert!(run.code == Some(1) && run.stdout.contains("has replaced pyvenv.cfg"), "{run}");
    assert_eq!(place.environments(), Vec::<PathBuf>::new());
}

const PIN: &str =
    "six==1.17.0 \\\n    --hash=sha256:4721f391ed90541fddacab5acf947aa0d3dc7d27b2e1e8eda2be8970586c3274\n";

fn lock(requirements: &str, pins: &str) -> String {
    format!("# requirements: {requirements}\n# python: >=3.10\n{pins}")
}

#[test]
fn problems_of_locks() {
    let uses = |packages: &str| needing(packages, PLAIN);
    let (six, wrong, old) = (uses("\"six>=1\""), uses("\"six\", \"not a name\""), uses("\"attrs\""));
    let bank = bank(
        &[("a-lock-is-missing", &uses("\"flask\"")), ("no-requirement", &wrong), ("stale", &six), ("too-high", &old)],
        &[
            ("six", &lock("six", PIN)),
            ("orphan", &lock("orphan", PIN)),
            ("attrs", &lock("attrs", &PIN.replace("six==1.17.0", "attrs==30.1"))),
            ("foreign", &lock("foreign", &format!("--index-url elsewhere\n{PIN}six @ file:///six.whl\nsix==1.17.0\n"))),
        ],
    );
    let bank = bank.with("locks/constraints.txt", "attrs<30\n").with("locks/notes.toml", "");
    assert_said!(bank.verify("list"));
}

/// A lock is made, unchanged, stale and removed, with a `uv` that is a script.
#[test]
fn locks_are_made_and_removed() {
    let (mut place, _) = Place::with(&[]);
    let asked = place.directory.path().join("asked");
    let script = format!(
        "echo \"$*\" >> {}\nwhile [ \"$1\" != --output-file ]; do\n  [ \"$1\" = --python-version ] && version=$2\n  shift\ndone\n\
         if [ $version = 3.10 ] && grep -q later \"$3\"; then\n  echo 'error: later==1 requires Python >=3.11' >&2\n  exit 1\nfi\n\
         printf '%s' '{PIN}' > \"$2\"\n",
        asked.display()
    );
    place.path = place.with_uv(&script);
    let later = needing("\"later\"", PLAIN);
    let bank = bank(&[("uses", &needing("\"six\"", PLAIN)), ("later", &later)], &[("orphan", "anything")]);
    let made = place.verify("env lock", &bank);
    assert_eq!(
        (made.code, made.stdout.as_str()),
        (Some(0), "made       locks/later.txt\nmade       locks/six.txt\nremoved    locks/orphan.txt\n"),
        "{made}"
    );
    assert_eq!(
        bank.read("locks/six.txt"),
        format!(
            "# Made by `verify env lock`, which is to make every change to it.\n# requirements: six\n# python: >=3.10\n{PIN}"
        )
    );
    assert!(bank.read("locks/later.txt").contains("# there are none for Python below 3.11\n"));
    let runs = || fs::read_to_string(&asked).expect("it was asked").lines().count();
    let before = runs();
    let again = place.verify("env lock", &bank);
    assert_eq!(again.stdout, "unchanged  locks/later.txt\nunchanged  locks/six.txt\n", "{again}");
    assert_eq!(runs(), before, "nothing is asked for what is as it should be");
    let bank = bank.with("snippets/core/packages/uses.py", needing("\"six>=1\"", PLAIN));
    assert_eq!(place.verify("list", &bank).code, Some(2));
    let changed = place.verify("env lock", &bank);
    assert_eq!(changed.stdout, "unchanged  locks/later.txt\nchanged    locks/six.txt\n", "{changed}");
    assert_eq!(place.verify("list", &bank).code, Some(0));
    assert_eq!(place.verify("env lock --upgrade", &bank).code, Some(0));
    assert!(runs() > before + 1);
}

/// A lock can be made for a Python that is newer than those of the machine, if the bank is to run on it.
#[test]
fn a_lock_can_begin_at_a_python_that_the_bank_asks_for() {
    let (mut place, _) = Place::with(&[]);
    // uv reports the version of a pin and of a range in different words.
    place.path = place.with_uv(&format!(
        "while [ \"$1\" != --output-file ]; do\n  [ \"$1\" = --python-version ] && version=$2\n  shift\ndone\n\
         case $version in\n  3.16) printf '%s' '{PIN}' > \"$2\" ;;\n\
         3.15) echo '  cause: Because the requested Python version (>=3.15) does not satisfy Python>=3.16 and six==1.17.0 depends on Python>=3.16, we can conclude that six==1.17.0 cannot be used.'; exit 1 ;;\n\
         *) echo 'error: six==1.17.0 requires Python >=3.16'; exit 1 ;;\nesac\n"
    ));
    let bank = bank(&[("uses", &needing("\"six\"", PLAIN))], &[]);
    let newest = newest().version;
    let made = place.verify("env lock", &bank);
    assert_eq!(made.code, Some(4), "nobody knows of Python 3.16: {made}");
    assert!(made.stderr.contains("cannot make locks/six.txt: error: six==1.17.0 requires Python >=3.16"), "{made}");
    let bank = bank.with("verify.toml", format!("python = \">=3.10\"\npythons = [\"{newest}\", \"3.16\"]\n"));
    let made = place.verify("env lock", &bank);
    assert_eq!((made.code, made.stdout.as_str()), (Some(0), "made       locks/six.txt\n"), "{made}");
    assert!(bank.read("locks/six.txt").contains("# there are none for Python below 3.16\n"));
}

/// A group has a lock with the newest of everything and one for each older series, and nothing else.
#[test]
fn a_lock_is_made_for_each_series_of_a_package() {
    let (mut place, _) = Place::with(&[]);
    let asked = place.directory.path().join("asked");
    // Gives the version that the constraints of the series allow.
    place.path = place.with_uv(&format!(
        "echo \"$*\" >> {}\nwhile [ \"$1\" != --output-file ]; do\n  [ \"$1\" = --constraints ] && series=$2\n  shift\ndone\n\
         case $(cat $series) in\n  'six<2') version=1.17.0 ;;\n  'six<3') version=2.0 ;;\n  'six==1.16.*') version=1.16.0 ;;\n\
         'six==1.17.*') echo 'error: No solution found'; echo '  cause: Because you require six>=1.17.9 and six==1.17.*, we can conclude that your requirements are unsatisfiable.'; exit 1 ;;\n\
         '') version=2.0 ;;\nesac\n\
         printf '%s' '{PIN}' | sed \"s/1.17.0/$version/\" > \"$2\"\n",
        asked.display()
    ));
    let with_series = |bank: Bank, series: &str| {
        bank.with("verify.toml", format!("python = \">=3.10\"\n\n[packages]\nsix = {series}\n"))
    };
    let bank = with_series(bank(&[("uses", &needing("\"six\"", PLAIN))], &[]), "[\"1.16\", \"1\"]");
    // A series may not contain another.
    assert_eq!(place.verify("env lock", &bank).code, Some(2));
    let bank = with_series(bank, "[\"1.16\", \"2\"]");
    let made = place.verify("env lock", &bank);
    let both = "made       locks/six.txt\nmade       locks/six@six-1.16.txt\n";
    assert_eq!((made.code, made.stdout.as_str()), (Some(0), both), "{made}");
    assert!(bank.read("locks/six.txt").contains("# newest: six 2\n# python: >=3.10\nsix==2.0 "));
    assert!(bank.read("locks/six@six-1.16.txt").contains("# series: six==1.16.*\n# python: >=3.10\nsix==1.16.0 "));
    assert_eq!(place.verify("list", &bank).code, Some(0));

    fs::remove_file(bank.path().join("locks/six@six-1.16.txt")).expect("it is there");
    let missing = place.verify("list", &bank);
    assert!(missing.code == Some(2) && missing.stderr.contains("locks/six@six-1.16.txt is missing"), "{missing}");
    assert_eq!(place.verify("env lock", &bank).code, Some(0));

    // A newer series makes the lock stale, and what uv is asked for is a newer version of this package alone.
    let bank = with_series(bank, "[\"1.16\", \"1.17\", \"2.0\"]");
    let stale = place.verify("list", &bank);
    assert!(stale.stderr.contains("stale-lock: expected the newest series of"), "{stale}");
    let bank = with_series(bank, "[\"1.16\", \"1.17\", \"2\"]");
    let made = place.verify("env lock", &bank);
    let expected = "unchanged  locks/six.txt\nunchanged  locks/six@six-1.16.txt\nmade       locks/six@six-1.17.txt\n";
    assert_eq!((made.code, made.stdout.as_str()), (Some(0), expected), "{made}");
    // A series that the requirements exclude has a lock that says so, and an environment is not tried.
    let conflict = bank.read("locks/six@six-1.17.txt");
    assert!(conflict.contains("# there are none: Because you require six>=1.17.9 and six==1.17.*"), "{conflict}");
    let newest = bank.read("locks/six.txt").replace("six==2.0", "six==1.16.0");
    let bank = bank.with("locks/six.txt", newest);
    let locking = std::mem::replace(&mut place.path, path_without_uv());
    let sync = place.verify("env sync", &bank);
    let why =
        "skipped  six@six-1.17 (six 1.17 does not go together with the rest of its packages (locks/six@six-1.17.txt))";
    assert!(sync.stdout.contains(why), "{sync}");
    assert!(sync.stdout.contains("skipped  six@six-1.16 (locks/six.txt has the same packages)"), "{sync}");

    place.path = locking;
    let bank = bank.with("verify.toml", "python = \">=3.10\"\n");
    let unknown = place.verify("list", &bank);
    assert!(unknown.stderr.contains("unused-lock: this lock is for a series that the"), "{unknown}");
    let removed = place.verify("env lock", &bank);
    assert!(removed.stdout.contains("removed    locks/six@six-1.16.txt\n"), "{removed}");
    assert_eq!(bank.files(".txt"), ["locks/six.txt"]);
}

/// One lock has the newest release that exists for each Python, and pip installs from it as uv does.
#[test]
fn a_lock_fits_every_python() {
    let Some(uv) = uv() else { return };
    let interpreters = common::interpreters();
    let [newest, older, ..] = &interpreters[..] else {
        common::skip(common::Need::Pythons, "the test compares two of them");
        return;
    };
    let requires = format!(">={}", newest.version);
    let (mut place, _) = Place::with(&[
        package("tiny", "VALUE = 1\n"),
        Package { version: "2.0", requires: &requires, ..package("tiny", "VALUE = 2\n") },
    ]);
    let uses = needing(
        "\"tiny\"",
        &format!(
            "import sys\nimport tiny\n\nassert tiny.VALUE == (2 if sys.version_info >= (3, {}) else 1)\n",
            newest.version.minor
        ),
    );
    let bank = bank(&[("uses", &uses)], &[]);
    let bank = bank.with("verify.toml", "python = \">=3.10\"\n\n[packages]\ntiny = [\"1\", \"2\"]\n");
    let pip = place.path.clone();
    place.path = format!("{}:{pip}", uv.display());
    let made = place.verify("env lock", &bank);
    assert_eq!(made.stdout, "made       locks/tiny.txt\nmade       locks/tiny@tiny-1.txt\n", "{made}");
    let lock = bank.read("locks/tiny.txt");
    for pin in [
        format!("tiny==1.0 ; python_full_version < '{}' \\\n    --hash=sha256:", newest.version),
        format!("tiny==2.0 ; python_full_version >= '{}' \\\n    --hash=sha256:", newest.version),
    ] {
        assert!(lock.contains(&pin), "{lock}");
    }
    let python = format!("--python {},{}", older.version, newest.version);
    for path in [place.path.clone(), pip] {
        place.path = path;
        let run = place.verify(&format!("run {python}"), &bank);
        assert_eq!(run.code, Some(0), "{run}");
        let sync = place.verify(&format!("env sync {python}"), &bank);
        let expected = format!(
            "ready    tiny on CPython {0}\nskipped  tiny@tiny-1 on CPython {0} (locks/tiny.txt has the same packages)\n\
             ready    tiny on CPython {1}\nready    tiny@tiny-1 on CPython {1}\n",
            older.version, newest.version
        );
        assert_eq!((sync.code, sync.stdout.as_str()), (Some(0), expected.as_str()), "{sync}");
        assert_eq!(place.verify("env clean --all", &bank).code, Some(0));
    }
    // A package that no index has is named, with the snippet that asks for it.
    let bank = bank.with("snippets/core/packages/uses.py", needing("\"missing\"", PLAIN));
    place.path = format!("{}:{}", uv.display(), place.path);
    let missing = place.verify("env lock", &bank);
    let expected = "verify: cannot make locks/missing.txt: no package index has missing\n  snippets/core/packages/uses.py:2 asks \
                    for these packages\n";
    assert!(missing.code == Some(4) && missing.stderr.ends_with(expected), "{missing}");
}

#[test]
fn what_is_not_in_use_is_cleaned() {
    let (place, locks) = Place::with(&[package("tiny", ""), package("small", "")]);
    let uses = |package: &str| needing(&format!("\"{package}\""), PLAIN);
    let both = bank(&[("one", &uses("tiny")), ("two", &uses("small"))], &[("tiny", &locks[0]), ("small", &locks[1])]);
    let sync = place.verify("env sync", &both);
    assert_eq!((sync.code, sync.stdout.as_str()), (Some(0), "ready    small\nready    tiny\n"), "{sync}");
    let one = bank(&[("one", &uses("tiny"))], &[("tiny", &locks[0])]);
    let version = newest().version;
    let clean = place.verify("env clean", &one);
    let removed =
        |verb: &str, name: &str| format!("{verb}  {name} for CPython {version}, 1 MiB\n{verb} 1 environment, 1 MiB\n");
    // The bank `both` still uses the environment of `small`, and the other bank leaves it alone.
    let kept = "nothing to remove; kept 1 environment, 1 MiB that other banks may use (--all)\n";
    assert_eq!((clean.code, clean.stdout.as_str()), (Some(0), kept), "{clean}");
    let list = place.verify("env list", &one);
    let root = both.path().canonicalize().expect("a path");
    assert!(list.stdout.contains(&format!("used by {}\n", root.display())), "{list}");
    // The bank `both` does not ask for it any more.
    let both = both.with("snippets/core/packages/two.py", PLAIN);
    fs::remove_file(both.path().join("locks/small.txt")).expect("it is there");
    let clean = place.verify("env clean --dry-run", &both);
    assert_eq!(clean.stdout, removed("would remove", "small"), "{clean}");
    assert_eq!(place.environments().len(), 2);
    let clean = place.verify("env clean", &both);
    assert_eq!(clean.stdout, removed("removed", "small"), "{clean}");
    // A bank that is no longer there uses nothing; one that is asked for everything removes what others use.
    let sync = place.verify("env sync", &one);
    assert_eq!(sync.code, Some(0), "{sync}");
    drop(both);
    let clean = place.verify("env clean", &one);
    assert_eq!(clean.stdout, "nothing to remove\n", "{clean}");
    let clean = place.verify("env clean --all", &bank(&[("plain", PLAIN)], &[]));
    assert_eq!(clean.stdout, removed("removed", "tiny"), "{clean}");
    assert_eq!(place.environments(), Vec::<PathBuf>::new());
}
