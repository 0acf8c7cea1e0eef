//! The series of packages: change points and snapshots of a package, lanes, and what a new release changes. Everything is
//! installed from wheels that the tests make, so no network is needed.

use crate::common;
use crate::environments::{self, Wheel};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::common::{Bank, Said};
use tempfile::TempDir;
use verify::python::Interpreter;

/// A uv that can do what is needed here: it resolves to the lock `resolved.txt`, and installs wheels by unpacking them.
const FAKE_UV: &str = r#"
import pathlib, re, subprocess, sys, zipfile
here, words = pathlib.Path(__file__).parent.parent, sys.argv[1:]
if "compile" in words:
    pathlib.Path(words[words.index("--output-file") + 1]).write_text((here / "resolved.txt").read_text())
elif "venv" in words:
    subprocess.run([words[words.index("--python") + 1], "-I", "-m", "venv", "--without-pip", words[-1]], check=True)
else:
    python = pathlib.Path(words[words.index("--python") + 1])
    packages = next((python.parent.parent / "lib").glob("python3*/site-packages"))
    for version in re.findall(r"^tiny==(\S+)", pathlib.Path(words[-1]).read_text(), re.M):
        zipfile.ZipFile(next((here / "wheels").glob(f"tiny-{version}-*.whl"))).extractall(packages)
"#;

const EVERY: &str = "py3-none-any";

/// A cache and wheels of `tiny`.
struct Place {
    directory: TempDir,
    path: String,
    /// The versions of the wheels, with their hashes.
    hashes: Vec<(String, String)>,
}

impl Place {
    /// Makes wheels of these versions with these tags. `ANSWER` in a wheel is the first number of its version.
    fn with(wheels: &[(&str, &str)]) -> Place {
        let directory = tempfile::Builder::new().prefix("series-").tempdir().expect("a temporary directory");
        let folder = directory.path().join("wheels");
        fs::create_dir(&folder).expect("a directory");
        environments::make_cache(directory.path());
        let modules: Vec<String> = wheels
            .iter()
            .map(|(version, _)| format!("ANSWER = {}\n", version.split('.').next().unwrap_or_default()))
            .collect();
        let wheel =
            |((version, tag), module)| ("tiny", version, tag, "", BTreeMap::from([("tiny.py".to_owned(), module)]));
        let all: Vec<Wheel<'_>> = wheels.iter().copied().zip(modules.iter().map(String::as_str)).map(wheel).collect();
        let pins = environments::make_wheels(&folder, &all);
        let hash = |pin: &String| pin.rsplit(':').next().unwrap_or_default().to_owned();
        let hashes = wheels.iter().zip(&pins).map(|((version, _), pin)| ((*version).to_owned(), hash(pin))).collect();
        let path = environments::path_without_uv();
        Place { directory, path, hashes }
    }

    /// The pin of a version, with a marker or none.
    fn pin(&self, version: &str, marker: &str) -> String {
        let (_, hash) = self.hashes.iter().find(|(known, _)| known == version).expect("there is a wheel");
        format!("tiny=={version}{marker} --hash=sha256:{hash}\n")
    }

    fn verify(&self, words: &str, bank: &Bank) -> Said {
        let wheels = self.directory.path().join("wheels");
        let mut command = common::command(words);
        command.env("PATH", &self.path).env("XDG_CACHE_HOME", self.directory.path().join("cache"));
        command.env("PIP_FIND_LINKS", &wheels).env("PIP_NO_INDEX", "1");
        bank.run(command)
    }

    /// Puts a uv on the path that resolves to these pins.
    fn with_uv(mut self, pins: &str) -> Place {
        let bin = self.directory.path().join("bin");
        fs::create_dir_all(&bin).expect("a directory");
        fs::write(self.directory.path().join("resolved.txt"), pins).expect("a file");
        let python = newest().executable;
        fs::write(bin.join("uv"), format!("#!{}\n{FAKE_UV}", python.display())).expect("a script");
        fs::set_permissions(bin.join("uv"), fs::Permissions::from_mode(0o755)).expect("a mode");
        self.path = format!("{}:{}", bin.display(), self.path);
        self
    }
}

fn newest() -> Interpreter {
    common::interpreters().remove(0)
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

const SERIES: &str = "[packages]\ntiny = [\"1\", \"2\"]\n";

/// A bank about `tiny`, whose answer changes with series 2, and which knows nothing of that.
fn bank(newest: &str, older: &str) -> Bank {
    let needing = |body: &str| format!("# /// script\n# dependencies = [\"tiny\"]\n# ///\nimport tiny\n\n{body}");
    let answer = needing("answer = tiny.ANSWER\nassert answer == 1\n");
    let prints = needing("name = tiny.__name__\nprint(name, tiny.ANSWER)\nassert name == 'tiny'\n");
    let same = needing("name = tiny.__name__\nprint(name)\nassert name == 'tiny'\n");
    let claims = [
        ("truth", "holds", "assert 1 + 1 == 2\n"),
        ("answer-is-one", "holds", answer.as_str()),
        ("prints", "holds", &prints),
        ("same", "holds", &same),
    ];
    Bank::empty()
        .with("verify.toml", format!("python = \">=3.10\"\n\n{SERIES}"))
        .asking("a/b", &claims)
        .with("locks/tiny.txt", format!("# requirements: tiny\n# newest: tiny 2\n# python: >=3.10\n{newest}"))
        .with("locks/tiny@tiny-1.txt", format!("# requirements: tiny\n# series: tiny==1.*\n# python: >=3.10\n{older}"))
}

/// Adds what the report says to the claim `answer-is-one`.
fn pasted(bank: Bank, toml: &str) -> Bank {
    let toml = toml.replacen('…', "truth", 1).replacen('…', "It was counted up.", 1);
    let text = bank.read("questions/a/b.toml");
    let claim = "claim = \"answer-is-one\"\nsays = \"A test of answer-is-one.\"\nverdict = \"holds\"\n";
    assert!(text.contains(claim), "{text}");
    bank.with("questions/a/b.toml", text.replace(claim, &format!("{claim}{toml}")))
}

const POINT: &str = "corrected-by = \"…\"\n\n[[answer.change]]\npackage = \"tiny\"\nversion = \"2.0\"\nverdict = \"refuted\"\nbecause = \"…\"\n";

fn both_series() -> (Place, Bank) {
    let place = Place::with(&[("1.5", EVERY), ("2.1", EVERY)]);
    let bank = bank(&place.pin("2.1", ""), &place.pin("1.5", ""));
    (place, bank)
}

/// Compares with a snapshot in which the version of Python is `[new]`.
macro_rules! assert_new {
    ($text:expr) => {{
        let version = newest().version.to_string().replace('.', r"\.");
        let mut settings = insta::Settings::clone_current();
        settings.add_filter(&format!(r"\b{version}(\.\d+\w*)?\b"), "[new]");
        common::leave_the_machine_out(&mut settings);
        // Making an environment takes longer on a busy machine, and is reported then.
        settings
            .add_filter(r"(?m)^(making the environment|waiting for another verify|\d+ of \d+ snippets? done).*\n", "");
        settings.add_filter(r" {2,}", "  ");
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!($text));
    }};
}

#[test]
fn a_change_of_a_package_is_named_with_what_to_paste() {
    let (place, bank) = both_series();
    let said = place.verify("run --snapshots check answer --all-packages", &bank);
    assert_new!(said.to_string());
    let said = place.verify("run --format json --snapshots check --all-packages", &bank);
    let report: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!(report["claims"][1]["unrecorded"]["toml"], POINT);
    let version = newest().version.to_string();
    let lanes = report["lanes"].as_array().expect("a list");
    let names: Vec<&str> = lanes.iter().filter_map(|lane| lane["lane"].as_str()).collect();
    assert_eq!(names, [version.clone(), format!("{version} tiny 1")]);
    assert_eq!((&lanes[1]["package"], &lanes[1]["series"]), (&"tiny".into(), &"1".into()));
    // Only what has the package is run with its other series.
    let lanes_of = |claim: usize| report["claims"][claim]["evidence"].as_array().map(Vec::len);
    assert_eq!([lanes_of(0), lanes_of(1)], [Some(1), Some(2)]);
    let older = &report["claims"][1]["evidence"][1];
    assert_eq!(older["packages"]["tiny"], "1.5");
    assert_eq!(older["rerun"], format!("verify run --python {version} --package tiny==1 a/b/answer-is-one"));

    // What is to be pasted mends it, and the fewest snapshots are recorded.
    let bank = pasted(bank, POINT);
    let said = place.verify("run --accept --all-packages", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    let folder = "snippets/a/b/";
    let files: Vec<String> = bank.files(".snap").iter().map(|path| path.replacen(folder, "", 1)).collect();
    assert_eq!(files, ["answer-is-one@tiny-2.0.snap", "prints.snap", "prints@tiny-2.0.snap", "same.snap"]);
    let prints = bank.read("snippets/a/b/prints.snap");
    assert!(
        prints.contains("\n  packages: \"tiny 1.5\"\n  snippet: \"") && prints.ends_with("\"\n---\ntiny 1\n"),
        "{prints}"
    );
    for words in ["run", "run --all-packages", "run --package tiny==1", "run --package tiny==2"] {
        let said = place.verify(&format!("{words} --snapshots check"), &bank);
        assert_eq!(said.code, Some(0), "{words}: {said}");
        assert!(!said.stdout.contains("UNCONFIRMED"), "{words}: {said}");
    }
    assert_new!(place.verify("run -v --snapshots check --all-packages", &bank).to_string());
}

#[test]
fn a_change_point_that_no_release_could_show_is_unconfirmed() {
    let (place, bank) = both_series();
    let later = POINT.to_owned()
        + "\n[[answer.change]]\npackage = \"tiny\"\nversion = \"2.5\"\nverdict = \"holds\"\nbecause = \"It may be.\"\n";
    let bank = pasted(bank, &later);
    place.verify("run --accept --all-packages", &bank);
    let said = place.verify("run --snapshots check --all-packages answer", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stdout.contains("no CPython was run with tiny 2.5 or later:"), "{said}");
    assert!(said.stdout.contains("package = \"tiny\", version = \"2.5\""), "{said}");
}

#[test]
fn drift_and_matrix_compare_series() {
    let (place, bank) = both_series();
    let bank = pasted(bank, POINT);
    place.verify("run --accept --all-packages", &bank);
    let said = place.verify("drift tiny==1 tiny==2", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    assert_new!(said.to_string());
    assert_new!(place.verify("drift tiny==1 tiny==2 --format markdown", &bank).stdout);
    let said = place.verify("matrix --package tiny", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    assert_new!(said.to_string());
    // A change that is not recorded fails.
    let (place, bank) = both_series();
    let said = place.verify("drift tiny==1 tiny==2 answer", &bank);
    assert_eq!(said.code, Some(1), "{said}");
    assert!(said.stdout.contains("the bank does not record this; run verify run --python"), "{said}");
}

#[test]
fn sides_of_a_drift_are_of_one_kind() {
    let (place, bank) = both_series();
    let bank = bank.with("verify.toml", format!("python = \">=3.10\"\n{SERIES}"));
    for words in [
        "drift 3.12 tiny==1",
        "drift tiny==1 tiny==1",
        "drift tiny==1 other==2",
        "drift tiny==1 tiny==3",
        "drift tiny==1 tiny==x",
        "drift tiny==1",
        "drift --python 3.12 3.12 3.13",
        "matrix --package other",
        "run --package tiny==",
        "run --package tiny==1 --all-packages",
    ] {
        let said = place.verify(words, &bank);
        assert_eq!(said.code, Some(2), "{words}: {said}");
        assert!(!said.stderr.contains("jobs") && !said.stderr.contains("making"), "{words}: {said}");
    }
    assert_said!(place.verify("drift 3.12 tiny==1", &bank));
    assert_said!(place.verify("drift tiny==1 tiny==3", &bank));
    let said = place.verify("run --package tiny==1 truth", &bank);
    assert_eq!(said.code, Some(3), "{said}");
    assert!(said.stderr.contains("no selected claim asks for tiny"), "{said}");
}

/// The oldest Python has the older series in its own lane: for it the record of that series applies.
#[test]
fn a_python_without_the_newest_series_has_the_one_before() {
    let Some((old, new)) = two() else { return };
    let place = Place::with(&[("1.5", EVERY), ("2.1", EVERY)]);
    let marker = |sign: &str| format!(" ; python_full_version {sign} '{}'", new.version);
    let newest = place.pin("1.5", &marker("<")) + &place.pin("2.1", &marker(">="));
    let bank = pasted(bank(&newest, &place.pin("1.5", "")), POINT);
    let both = format!("--python {},{}", old.version, new.version);
    let said = place.verify(&format!("run --accept {both} --all-packages"), &bank);
    assert_eq!(said.code, Some(0), "{said}");
    let absent = format!("no lane of its own for tiny 1 on {}: it is the newest there\n", old.version);
    assert!(said.stdout.contains(&absent), "{said}");
    assert!(
        bank.has("snippets/a/b/prints@tiny-2.0.snap")
            && !bank.has(&format!("snippets/a/b/prints@{}.snap", new.version))
    );
    let said = place.verify(&format!("run --snapshots check --python {}", old.version), &bank);
    assert_eq!(said.code, Some(0), "{said}");
    // Two Pythons show the change as well as two lanes do.
    let said = place.verify(&format!("run --snapshots check {both}"), &bank);
    assert!(said.code == Some(0) && !said.stdout.contains("UNCONFIRMED"), "{said}");
    let said = place.verify(&format!("drift tiny==1 tiny==2 --python {}", old.version), &bank);
    assert_eq!(said.code, Some(4), "{said}");
    assert!(said.stderr.contains(&format!("{} tiny 2: CPython {} has tiny 1.5", old.version, old.version)), "{said}");
}

/// A wheel of the older series for the oldest Python alone.
#[test]
fn a_series_without_wheels_has_no_lane_and_says_so_once() {
    let Some((old, new)) = two() else { return };
    let tag = format!("cp3{0}-none-any", old.version.minor);
    let place = Place::with(&[("1.5", &tag), ("2.1", EVERY)]);
    let bank = pasted(bank(&place.pin("2.1", ""), &place.pin("1.5", "")), POINT);
    let both = format!("--python {},{}", old.version, new.version);
    let said = place.verify(&format!("run --accept {both} --all-packages"), &bank);
    assert_eq!(said.code, Some(0), "{said}");
    let absent = format!("no lane for tiny 1 on {0}: tiny 1.5 has no wheel for CPython {0}", new.version);
    assert_eq!(said.stdout.matches(&absent).count(), 1, "{said}");
    assert!(!said.stdout.contains("skipped"), "{said}");
    // A drift takes the newest Python that has both.
    let said = place.verify("drift tiny==1 tiny==2", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stdout.contains(&format!("on CPython {}.", old.version)), "{said}");
}

#[test]
fn the_newest_release_is_tried_without_a_change_of_the_bank() {
    let place = Place::with(&[("1.5", EVERY), ("2.1", EVERY), ("3.0", EVERY)]);
    let bank = pasted(bank(&place.pin("2.1", ""), &place.pin("1.5", "")), POINT);
    place.verify("run --accept --all-packages", &bank);
    let pins = place.pin("3.0", "");
    let place = place.with_uv(&pins);
    let all = || {
        let files = bank.files("");
        files.iter().map(|path| (path.clone(), bank.read(path))).collect::<Vec<_>>()
    };
    let before = all();
    let said = place.verify("drift --upgrade tiny", &bank);
    assert_eq!(said.code, Some(1), "{said}");
    assert_new!(said.to_string());
    assert_eq!(all(), before);
    // What the filters select is unchanged.
    let said = place.verify("drift --upgrade tiny same", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stdout.contains("0 of 1 claim changed between tiny 2.1 and 3.0"), "{said}");
    let said = place.verify("drift --upgrade other", &bank);
    assert_eq!(said.code, Some(3), "{said}");
    let pins = place.pin("2.1", "");
    let said = place.with_uv(&pins).verify("drift --upgrade tiny", &bank);
    assert_eq!(said.code, Some(0), "{said}");
    assert!(said.stdout.contains("there is nothing newer"), "{said}");
}

#[test]
fn problems_of_series() {
    let place = Place::with(&[("1.5", EVERY), ("2.1", EVERY)]);
    let bank = bank(&place.pin("2.1", ""), &place.pin("1.5", ""));
    for packages in [
        "tiny = [\"2\", \"1\"]",
        "tiny = [\"1\", \"1\", \"2\"]",
        "tiny = [\"1\", \"1.5\"]",
        "tiny = [\"one\"]",
        "tiny = []",
        "tiny = \"1\"",
        "tiny = [\"1\", \"2\"]\nother = [\"1\"]",
        "tiny = [\"1\", \"2\"]\nTiny = [\"1\"]",
        "\"\" = [\"1\"]",
    ] {
        let bank =
            Bank::copy_at(bank.path()).with("verify.toml", format!("python = \">=3.10\"\n[packages]\n{packages}\n"));
        assert_said!(bank.verify("list"));
    }
    let point = |keys: &str| {
        format!("corrected-by = \"…\"\n\n[[answer.change]]\n{keys}\nverdict = \"refuted\"\nbecause = \"…\"\n")
    };
    for keys in [
        "package = \"tiny\"",
        "version = \"2.0\"",
        "package = \"tny\"\nversion = \"2.0\"",
        "package = \"tiny\"\nversion = \"3.0\"",
        "package = \"tiny\"\nversion = \"1.0\"",
        "package = \"tiny\"\nversion = \"2.0rc1\"",
    ] {
        let bank = pasted(Bank::copy_at(bank.path()), &point(keys));
        assert_said!(bank.verify("list"));
    }
    const TEXT: &str = "---\nsource: x\n---\nold\n";
    let snapshots = Bank::copy_at(bank.path())
        .with("snippets/a/b/same@tiny-2.snap", TEXT)
        .with("snippets/a/b/same@tiny-4.0.snap", TEXT)
        .with("snippets/a/b/truth@tiny-2.0.snap", TEXT)
        .with("snippets/a/b/truth@other-2.0.snap", TEXT);
    assert_said!(snapshots.verify("list"));
    let twice = pasted(Bank::copy_at(bank.path()), &(point("package = \"tiny\"\nversion = \"2\"") + &POINT[20..]));
    assert_said!(twice.verify("list"));
}
