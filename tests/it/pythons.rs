//! Several Pythons: how they are found and chosen, what one report says of all of them, change points, the snapshots that
//! are recorded, the matrix and the drift.
//!
//! Discovery is tested with files that only look like Pythons. What needs two interpreters is run on the oldest and the newest
//! of the machine, called `[old]` and `[new]` in the snapshots, and skipped, loudly, where there is only one.

use crate::common;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use crate::common::Bank;
use tempfile::TempDir;
use verify::python::{self, Interpreter, Label, PythonSelection, SearchPaths};
use verify::report::pythons::{PythonList, human};

/// A machine that has the files of Pythons. None of them can be run.
struct Machine {
    root: TempDir,
    paths: SearchPaths,
}

impl Machine {
    fn new() -> Machine {
        let root = tempfile::tempdir().expect("a directory");
        let at = |path: &str| root.path().canonicalize().expect("it is there").join(path);
        let paths = SearchPaths {
            directories: vec![at("usr/bin")],
            libraries: vec![at("usr/lib"), at("usr/lib/x86_64-linux-gnu")],
            managers: vec![("pyenv", at("pyenv")), ("uv", at("uv"))],
            workers: at("target"),
        };
        Machine { root, paths }
    }

    /// Adds an empty file. A file below `bin` looks like an executable.
    fn with(self, path: &str) -> Machine {
        let file = self.root.path().join(path);
        fs::create_dir_all(file.parent().expect("a file has a folder")).expect("a directory");
        fs::write(&file, if path.contains("bin/") { "\x7fELF" } else { "" }).expect("a file");
        self
    }

    /// Adds an installation: an executable and its libpython.
    fn installed(self, manager: &str, name: &str) -> Machine {
        let library = name.replacen("python", "libpython", 1);
        let mut machine = self.with(&format!("{manager}/{name}/bin/{name}"));
        machine = machine.with(&format!("{manager}/{name}/lib/{library}.so.1.0"));
        let directory = machine.root.path().join(format!("{manager}/{name}/bin"));
        machine.paths.directories.push(directory.canonicalize().expect("it is there"));
        machine
    }

    fn list(&self) -> String {
        let list = PythonList::of(&python::survey(&self.paths));
        human::render(&list).replace(&self.root.path().canonicalize().expect("it is there").display().to_string(), "")
    }

    fn labels(&self, which: PythonSelection<'_>) -> Result<Vec<String>, String> {
        let chosen = python::choose_all(which, &">=3.10".parse().expect("a specifier"), &self.paths);
        let chosen = chosen.map_err(|error| error.to_string())?;
        Ok(chosen.iter().map(|interpreter| interpreter.label().to_string()).collect())
    }
}

/// A machine with one Python of each kind.
fn zoo() -> Machine {
    Machine::new()
        .with("usr/bin/python3.11")
        .with("usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
        .with("usr/bin/python3.12")
        .with("usr/bin/python3.11-dbg")
        .with("usr/bin/python3-config")
        .with("usr/bin/pypy3.10")
        .with("usr/bin/python3")
        .installed("pyenv", "python3.9")
        .installed("pyenv", "python3.10")
        .installed("pyenv", "python3.13d")
        .installed("pyenv", "python3.15")
        .installed("uv", "python3.13t")
        .installed("uv", "python3.14t")
        .installed("uv", "python3.14")
}

#[test]
fn every_kind_of_python_is_recognised_and_named() {
    insta::assert_snapshot!(zoo().list());
}

#[test]
fn a_free_threaded_python_is_usable_once_its_worker_is_built() {
    let all = PythonSelection::Each;
    assert_eq!(zoo().labels(all).unwrap(), ["3.10", "3.11", "3.14", "3.15"]);
    let built = zoo().with("target/verify-worker-3.14t");
    assert_eq!(built.labels(all).unwrap(), ["3.10", "3.11", "3.14", "3.14t", "3.15"]);
    let asked = ["3.14t".to_owned()];
    let (found, _) = python::discover(&built.paths);
    let worker = |label: &str| {
        let label: Label = label.parse().unwrap();
        found.iter().find(|interpreter| interpreter.label() == label).map(Interpreter::worker)
    };
    assert_eq!(worker("3.14t").as_deref(), Some("verify-worker-3.14t"));
    assert_eq!(worker("3.14").as_deref(), Some("verify-worker"));
    assert_eq!(built.labels(PythonSelection::These(&asked)).unwrap(), ["3.14t"]);
    let why = zoo().labels(PythonSelection::These(&asked)).unwrap_err();
    assert!(why.contains("ci/build-free-threaded.sh 3.14t"), "{why}");
    // pyo3 cannot build for an older one.
    let why =
        zoo().with("target/verify-worker-3.13t").labels(PythonSelection::These(&["3.13".to_owned()])).unwrap_err();
    assert!(why.contains("free-threaded: 3.14 is the oldest"), "{why}");
}

/// `make install` also gives the file of a free-threaded build the plain name, as a hard link.
#[test]
fn the_library_tells_the_build_where_the_name_does_not() {
    let machine = Machine::new().installed("pyenv", "python3.14t");
    let bin = machine.root.path().join("pyenv/python3.14t/bin");
    fs::hard_link(bin.join("python3.14t"), bin.join("python3.14")).expect("a link");
    symlink("python3.14", bin.join("python3")).expect("a link");
    let (usable, unusable) = python::discover(&machine.paths);
    assert_eq!((usable.len(), unusable.len()), (0, 1), "{usable:?} {unusable:?}");
    assert!(unusable[0].why.to_string().starts_with("free-threaded"), "{unusable:?}");
    let (usable, _) = python::discover(&machine.with("target/verify-worker-3.14t").paths);
    assert!(usable[0].free_threaded);
}

/// A library of the system belongs only to the system's Python.
#[test]
fn a_static_python_does_not_borrow_a_library() {
    let machine = Machine::new().with("usr/lib/libpython3.12.so.1.0").with("opt/bin/python3.12");
    let mut paths = machine.paths.clone();
    paths.directories = vec![machine.root.path().canonicalize().unwrap().join("opt/bin")];
    let (usable, unusable) = python::discover(&paths);
    assert!(usable.is_empty(), "{usable:?}");
    assert!(unusable[0].why.to_string().starts_with("static: no libpython3.12.so.1.0"), "{unusable:?}");
}

#[test]
fn what_is_asked_for_is_chosen_once_and_in_order() {
    let asked = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let machine = zoo();
    assert_eq!(machine.labels(PythonSelection::These(&asked(&["3.14", "3.10", "3.14"]))).unwrap(), ["3.10", "3.14"]);
    assert_eq!(machine.labels(PythonSelection::Newest).unwrap(), ["3.15"]);
    let other = machine.installed("uv", "python3.10");
    let path = other.root.path().canonicalize().unwrap().join("uv/python3.10/bin/python3.10");
    let why = other.labels(PythonSelection::These(&asked(&["3.10", &path.display().to_string()]))).unwrap_err();
    assert!(why.starts_with("two interpreters of CPython 3.10 were asked for: "), "{why}");
    let why = other.labels(PythonSelection::These(&asked(&["3.10", "3.12"]))).unwrap_err();
    assert!(why.contains("no CPython 3.12 with a shared libpython") && why.contains("static"), "{why}");
}

#[test]
fn the_newest_default_build_is_preferred_to_a_free_threaded_one() {
    let machine = Machine::new().installed("uv", "python3.13").installed("uv", "python3.14t");
    let machine = machine.with("target/verify-worker-3.14t");
    assert_eq!(machine.labels(PythonSelection::Newest).unwrap(), ["3.13"]);
}

/// No version is the last one.
#[test]
fn a_newer_python_than_there_is_today_is_found() {
    let machine = zoo().installed("pyenv", "python3.16").installed("uv", "python3.17t");
    assert_eq!(machine.labels(PythonSelection::Newest).unwrap(), ["3.16"]);
    assert_eq!(machine.labels(PythonSelection::These(&["3.16".to_owned()])).unwrap(), ["3.16"]);
    let machine = machine.with("target/verify-worker-3.17t");
    assert_eq!(machine.labels(PythonSelection::Each).unwrap(), ["3.10", "3.11", "3.14", "3.15", "3.16", "3.17t"]);
}

/// What is named by path is run to be asked. It may be anything.
#[test]
fn an_interpreter_that_does_not_answer_is_given_up() {
    let machine = Machine::new();
    let path = machine.root.path().join("silent");
    fs::write(&path, "#!/bin/sh\nexec sleep 600\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    let started = std::time::Instant::now();
    let why = machine.labels(PythonSelection::These(&[path.display().to_string()])).unwrap_err();
    assert!(why.ends_with("silent: it did not answer within 5 s"), "{why}");
    assert!(started.elapsed().as_secs() < 60);
}

/// The oldest and the newest usable CPython; `None`, loudly, where they are the same.
fn two() -> Option<(Interpreter, Interpreter)> {
    let found = common::interpreters();
    let (new, old) = (found.first()?.clone(), found.last()?.clone());
    if old.version == new.version {
        common::skip(common::Need::Pythons, "the test compares two of them");
        return None;
    }
    Some((old, new))
}

/// Compares with a snapshot in which the two versions are `[old]` and `[new]`.
macro_rules! assert_both {
    ($two:expr, $text:expr) => {{
        let (old, new) = &$two;
        let mut settings = insta::Settings::clone_current();
        let below = version_below(&new.version.to_string());
        settings.add_filter(&format!(r"until {}\b", below.replace('.', r"\.")), "until [below new]");
        for (interpreter, name) in [(old, "[old]"), (new, "[new]")] {
            let version = interpreter.version.to_string().replace('.', r"\.");
            settings.add_filter(&format!(r"\b{version}(\.\d+\w*)?\b"), name);
        }
        common::leave_the_machine_out(&mut settings);
        settings.add_filter(r" {2,}", "  ");
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!($text));
    }};
}

fn version_below(version: &str) -> String {
    let (major, minor) = version.split_once('.').expect("a version");
    format!("{major}.{}", minor.parse::<u32>().expect("a number") - 1)
}

const TRUTH: &str = "assert 1 + 1 == 2\n";

/// A question whose claim `changes` holds below the newest version, with what stands below it in the question file.
fn changing(new: &Interpreter, verdict: &str, below: &str) -> Bank {
    let (major, minor) = (new.version.major, new.version.minor);
    let snippet = format!("import sys\n\nis_older = sys.version_info < ({major}, {minor})\nassert is_older is True\n");
    let text = format!(
        "question = \"What changes?\"\nlevel = \"core\"\n\n[[answer]]\nclaim = \"truth\"\nsays = \"It is true.\"\n\
         verdict = \"holds\"\n\n[[answer]]\nclaim = \"changes\"\nsays = \"It is older than the newest.\"\n\
         verdict = \"{verdict}\"\n{below}"
    );
    Bank::empty()
        .with("snippets/a/b/truth.py", TRUTH)
        .with("snippets/a/b/changes.py", snippet)
        .with("questions/a/b.toml", text)
}

fn both((old, new): &(Interpreter, Interpreter)) -> String {
    format!("--python {} --python {}", old.version, new.version)
}

fn point(place: &str, verdict: &str) -> String {
    format!("\n[[answer.change]]\n{place}\nverdict = \"{verdict}\"\nbecause = \"It is new.\"\n")
}

#[test]
fn a_change_that_is_not_recorded_is_named_with_what_to_paste() {
    let Some(two) = two() else { return };
    let bank = changing(&two.1, "holds", "");
    let said = bank.verify(&format!("run {}", both(&two)));
    assert_both!(two, said.to_string());

    // What is to be pasted mends it.
    let toml = bank.report(&both(&two))["claims"][1]["unrecorded"]["toml"].as_str().expect("TOML").to_owned();
    let toml = toml.replacen('…', "truth", 1).replacen('…', "It is new.", 1);
    let text = bank.read("questions/a/b.toml");
    let bank = bank.with("questions/a/b.toml", format!("{text}{toml}"));
    bank.verify(&format!("run --accept {}", both(&two)));
    let said = bank.verify(&format!("run -v {}", both(&two)));
    assert_eq!(said.code, Some(0), "{said}");
    assert_both!(two, said.to_string());
}

#[test]
fn a_change_point_that_nothing_changed_at_fails() {
    let Some(two) = two() else { return };
    let place = format!("python = \"{}\"", two.1.version);
    let never = changing(&two.1, "refuted", &format!("corrected-by = \"truth\"\n{}", point(&place, "holds")));
    let never = never.with("snippets/a/b/changes.py", "assert 1 + 1 == 3\n");
    assert_both!(two, never.verify(&format!("run --snapshots check {}", both(&two))).to_string());
}

#[test]
fn a_change_point_that_no_version_could_show_is_unconfirmed() {
    let Some(two) = two() else { return };
    let changes = point(&format!("python = \"{}\"", two.1.version), "refuted")
        + &point("python = \"3.99\"", "holds")
        + &point("build = \"free-threaded\"", "refuted");
    let bank = changing(&two.1, "holds", &format!("corrected-by = \"truth\"\n{changes}"));
    let bank = bank.with("snippets/a/b/truth@3.98.snap", "---\nsource: x\n---\nlater\n");
    bank.verify(&format!("run --accept {}", both(&two)));
    let said = bank.verify(&format!("run {}", both(&two)));
    assert_eq!(said.code, Some(0), "{said}");
    assert_both!(two, said.to_string());
    // The one that is shown is not among them.
    let report = bank.report(&both(&two));
    let changes: Vec<&str> =
        report["unconfirmed"].as_array().expect("a list").iter().filter_map(|each| each["change"].as_str()).collect();
    assert_eq!(changes, ["3.98", "python = \"3.99\"", "build = \"free-threaded\""]);
    // One Python shows none, and says nothing of it.
    let said = bank.verify(&format!("run --python {}", two.1.version));
    assert!(!said.stdout.contains("UNCONFIRMED"), "{said}");
}

#[test]
fn a_change_point_that_changes_nothing_is_a_problem() {
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH)]);
    let text = bank.read("questions/a/b.toml");
    let bank = bank.with("questions/a/b.toml", text + &point("python = \"3.12\"", "holds"));
    assert_said!(bank.verify("list"));
}

/// A snippet that prints its version is recorded once for each, one that does not once.
#[test]
fn the_fewest_snapshots_are_recorded() {
    let Some(two) = two() else { return };
    let prints = "import sys\nprint(sys.version_info[:2])\nassert 1 + 0 == 1\n";
    let bank =
        Bank::empty().asking("a/b", &[("same", "holds", "print(1)\nassert 1 + 0 == 1\n"), ("other", "holds", prints)]);
    let said = bank.verify(&format!("run --accept {}", both(&two)));
    assert_eq!(said.code, Some(0), "{said}");
    let other = format!("snippets/a/b/other@{}.snap", two.1.version);
    assert_eq!(bank.files(".snap"), ["snippets/a/b/other.snap", other.as_str(), "snippets/a/b/same.snap"]);
    assert_eq!(bank.verify(&format!("run --snapshots check {}", both(&two))).code, Some(0));

    // A file for a version on which nothing changes is wrong, and goes.
    let idle = format!("snippets/a/b/same@{}.snap", two.1.version);
    let bank = bank.with(&idle, "---\nsource: x\n---\n1\n");
    let said = bank.verify(&format!("run same {}", both(&two)));
    assert_eq!(said.code, Some(1), "{said}");
    assert_both!(two, said.to_string());
    bank.verify(&format!("run same --accept {}", both(&two)));
    assert!(!bank.has(&idle));
    // One that was recorded on a version which is not run stays.
    let later = "snippets/a/b/same@3.99.snap";
    let bank = bank.with(later, "---\nsource: x\ninfo:\n  python: \"3.99\"\n---\n2\n");
    bank.verify(&format!("run --accept {}", both(&two)));
    assert!(bank.has(later));
}

#[test]
fn what_differs_alike_is_told_once() {
    let Some(two) = two() else { return };
    let bank = Bank::empty().asking("a/b", &[("raises", "holds", "assert 1 + 0 == 1\nopen('missing.txt')\n")]);
    assert_both!(two, bank.verify(&format!("run {}", both(&two))).to_string());
}

#[test]
fn the_first_that_fails_or_prints_something_else_is_named() {
    let Some(two) = two() else { return };
    let (major, minor) = (two.1.version.major, two.1.version.minor);
    let is_new = format!("import sys\n\nis_new = sys.version_info >= ({major}, {minor})\n");
    let raises = format!("{is_new}assert 1 + 0 == 1\nif is_new:\n    raise KeyError('gone')\n");
    let prints = format!("{is_new}print(is_new)\nassert 1 + 0 == 1\n");
    let bank = Bank::empty().asking("a/b", &[("raises", "holds", &raises), ("prints", "holds", &prints)]);
    bank.verify(&format!("run --accept --python {}", two.0.version));
    assert_both!(two, bank.verify(&format!("run --snapshots check {}", both(&two))).to_string());
}

#[test]
fn the_settings_name_the_pythons() {
    let Some(two) = two() else { return };
    let settings = |list: &str| format!("python = \">=3.10\"\npythons = [{list}]\n");
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH)]);
    let bank = bank.with("verify.toml", settings(&format!("\"{}\", \"{}\"", two.1.version, two.0.version)));
    let labels = |bank: &Bank, words: &str| {
        let report = bank.report(words);
        let list = report["lanes"].as_array().expect("a list").clone();
        list.iter().filter_map(|each| each["python"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(labels(&bank, ""), [two.0.version.to_string(), two.1.version.to_string()]);
    assert_eq!(labels(&bank, &format!("--python {}", two.0.version)), [two.0.version.to_string()]);
    assert_eq!(labels(&bank, "--all-pythons").len(), common::interpreters().len());

    let bank = bank.with("verify.toml", settings("\"3.99\""));
    let said = bank.verify("");
    assert_eq!(said.code, Some(4), "{said}");
    assert!(
        said.stderr.contains("no CPython 3.99") && said.stderr.contains("`pythons` in verify.toml asks for it"),
        "{said}"
    );
    for list in ["\"3.9\"", "\"3.12\", \"3.12\""] {
        assert_said!(Bank::empty().with("verify.toml", settings(list)).verify(""));
    }
}

/// A bank with a recorded change, something that only the newest can run, an output that differs, and a claim of which nothing
/// changes.
fn varied(two: &(Interpreter, Interpreter)) -> Bank {
    let change = point(&format!("python = \"{}\"", two.1.version), "refuted");
    let bank = changing(&two.1, "holds", &format!("corrected-by = \"truth\"\n{change}"));
    let needs = format!("# /// script\n# requires-python = \">={}\"\n# ///\nassert 1 + 0 == 1\n", two.1.version);
    let (major, minor) = (two.1.version.major, two.1.version.minor);
    let prints =
        format!("import sys\nprint('always')\nprint(sys.version_info >= ({major}, {minor}))\nassert 1 + 0 == 1\n");
    let bank = bank.asking("c/d", &[("newest-alone", "holds", &needs), ("prints", "holds", &prints)]);
    bank.verify(&format!("run --accept {}", both(two)));
    bank
}

#[test]
fn matrix() {
    let Some(two) = two() else { return };
    let bank = varied(&two);
    let said = bank.verify(&format!("matrix {}", both(&two)));
    assert_eq!(said.code, Some(0), "{said}");
    assert_both!(two, said.to_string());
    assert_both!(two, bank.verify(&format!("matrix --all --format markdown {}", both(&two))).stdout);
    assert_both!(two, bank.verify(&format!("matrix --format json a/b {}", both(&two))).stdout);
    // One that is not as recorded is marked, and fails.
    let bank = bank.with("snippets/a/b/truth.py", "assert 1 + 1 == 3\n");
    let said = bank.verify(&format!("matrix --all {}", both(&two)));
    assert_eq!(said.code, Some(1), "{said}");
    assert_both!(two, said.stdout);
}

#[test]
fn drift() {
    let Some(two) = two() else { return };
    let bank = varied(&two);
    let words = |format: &str| format!("drift {} {} --format {format}", two.0.version, two.1.version);
    let said = bank.verify(&words("human"));
    assert_eq!(said.code, Some(0), "{said}");
    assert_both!(two, said.to_string());
    assert_both!(two, bank.verify(&words("markdown")).stdout);
    assert_both!(two, bank.verify(&words("json")).stdout);

    let unrecorded = changing(&two.1, "holds", "");
    let said = unrecorded.verify(&words("human"));
    assert_both!(two, said.to_string());
    // One Python is refused before anything is run.
    let said = bank.verify(&format!("drift {0} {0}", two.0.version));
    assert_eq!(said.code, Some(2), "{said}");
    assert!(said.stderr.starts_with("verify: ") && !said.stderr.contains("jobs"), "{said}");
}

#[test]
fn several_pythons_are_asked_for_in_every_way() {
    let Some(two) = two() else { return };
    let bank = Bank::empty().asking("a/b", &[("truth", "holds", TRUTH)]);
    let (old, new) = (&two.0.version, &two.1.version);
    for words in [format!("--python {old},{new}"), both(&two), format!("--python {new} --python {old},{new}")] {
        let report = bank.report(&words);
        assert_eq!(report["lanes"].as_array().map(Vec::len), Some(2), "{words}");
        assert_eq!(report["claims"][0]["evidence"].as_array().map(Vec::len), Some(2), "{words}");
    }
    let said = bank.verify(&format!("run --all-pythons --python {old}"));
    assert_eq!(said.code, Some(2), "{said}");
    // A part of the run is named so that it can be repeated.
    let bank = bank.with("snippets/a/b/truth.py", "assert 1 + 1 == 3\n");
    let evidence = bank.report("--all-pythons")["claims"][0]["evidence"][0].clone();
    assert_eq!(evidence["rerun"], format!("verify run --python {old} a/b/truth"));
}

/// The list is of this machine; each that is usable can be run.
#[test]
fn pythons_lists_what_a_run_takes() {
    let said = Bank::empty().verify("pythons --format json");
    let list: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    let usable: Vec<PathBuf> = list["pythons"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|entry| entry["usable"] == true)
        .map(|entry| Path::new(entry["executable"].as_str().expect("a path")).to_owned())
        .collect();
    for interpreter in common::interpreters() {
        assert!(usable.contains(&interpreter.executable), "{interpreter:?} is not in {usable:?}");
    }
}
