//! Snippets that are forked from a process which has imported their packages. Every package in `tests/packages/` does something
//! to that process, and its head says how its snippets must end.
//!
//! # The head of a package
//!
//! - `tries`: what it tries.
//! - `ends`: the ending of each of its snippets, which is the ending of a snippet that imports it by itself.
//! - `forked`: whether the snippets are forked from a process that has imported it, in the full sandbox. It is left out where
//!   no snippet comes so far.
//! - `timeout`: the snippets' `timeout`, in seconds, for a package that never ends.
//!
//! `VERIFY_PACKAGES_ONLY=part-of-a-name` runs the matching packages alone.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::common::{self, Bank};
use crate::environments::{Place, bank, package};

/// A package of the suite.
struct Stranger {
    name: String,
    ends: String,
    forked: Option<bool>,
    timeout: Option<String>,
    source: String,
}

impl Stranger {
    fn read(name: String, source: String) -> Stranger {
        let head: BTreeMap<&str, &str> =
            source.lines().map_while(|line| line.strip_prefix("# ")?.split_once(": ")).collect();
        for key in head.keys() {
            assert!(["tries", "ends", "forked", "timeout"].contains(key), "{name}: unknown key {key:?}");
        }
        assert!(head.contains_key("tries"), "{name}: expected a line `# tries: …`");
        Stranger {
            ends: (*head.get("ends").unwrap_or_else(|| panic!("{name}: expected a line `# ends: …`"))).to_owned(),
            forked: head.get("forked").map(|word| *word == "yes"),
            timeout: head.get("timeout").map(|number| (*number).to_owned()),
            name,
            source,
        }
    }

    /// The text of a snippet that imports it. The parent of a process that was forked from a package stage is out of its sight.
    fn snippet(&self, is_full: bool) -> String {
        let timeout = self.timeout.iter().map(|number| format!("#\n# [tool.verify]\n# timeout = {number}\n"));
        let timeout: String = timeout.collect();
        let is_forked = self.forked.map(|forked| if forked && is_full { "True" } else { "False" });
        let is_forked: String =
            is_forked.map(|word| format!("assert (os.getppid() == 0) is {word}\n")).into_iter().collect();
        let name = &self.name;
        format!(
            "# /// script\n# dependencies = [\"tiny\"]\n{timeout}# ///\nimport {name}\nimport os\n\n\
             assert {name}.look() == []\n{is_forked}"
        )
    }
}

fn suite() -> Vec<Stranger> {
    let only = std::env::var("VERIFY_PACKAGES_ONLY").unwrap_or_default();
    let files = fs::read_dir(common::repository().join("tests/packages")).expect("tests/packages").flatten();
    let named =
        files.map(|file| (file.path().file_stem().expect("a name").to_string_lossy().into_owned(), file.path()));
    let mut suite: Vec<Stranger> = named
        .filter(|(name, _)| name.contains(&only))
        .map(|(name, path)| Stranger::read(name, fs::read_to_string(path).expect("text")))
        .collect();
    suite.sort_by(|one, other| one.name.cmp(&other.name));
    assert!(!only.is_empty() || suite.len() >= 20, "{}", suite.len());
    suite
}

/// Puts the packages of the suite into the environment of the lock, and returns what stands for the secrets.
fn install(place: &Place, bank: &Bank, suite: &[Stranger], seconds: &str) -> tempfile::TempDir {
    let home = tempfile::Builder::new().prefix("home-").tempdir_in(std::env::var_os("HOME").expect("a home directory"));
    let home = home.expect("a directory");
    fs::write(home.path().join("secret"), "a secret").expect("a file");
    let synced = place.verify("env sync", bank);
    assert_eq!(synced.code, Some(0), "{synced}");
    for environment in place.environments() {
        let lib = environment.join("lib");
        let python = fs::read_dir(lib).expect("it has packages").flatten().next().expect("one Python");
        for stranger in suite {
            let text = stranger.source.replace("@HOME@", &home.path().display().to_string());
            let path = python.path().join("site-packages").join(format!("{}.py", stranger.name));
            fs::write(path, text.replace("@SECONDS@", seconds)).expect("a file");
        }
    }
    home
}

/// Runs all claims and returns their endings by the names of the claims.
fn endings(place: &Place, bank: &Bank, words: &str) -> BTreeMap<String, String> {
    let said = place.verify(&format!("run --format json --accept --control off {words}"), bank);
    let report: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
    let claims = report["claims"].as_array().expect("claims");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let ending = |claim: &Value| {
        let run = &claim["evidence"][0]["run"];
        let id = text(&claim["id"]);
        let name = id.rsplit('/').next().unwrap_or_default().to_owned();
        let what = text(&run["what"]);
        let ending = text(&run["ending"]);
        (name, if ending == "refuted" { format!("{ending}: {what}") } else { ending })
    };
    claims.iter().map(ending).collect()
}

/// Whatever a package does while it is imported, each of its snippets ends as if it had imported the package by itself, two in a
/// row end alike, other snippets between them do not notice, and nothing is left.
#[test]
fn no_package_harms_the_snippets_of_others_or_the_machine() {
    let suite = suite();
    let is_full = common::sandbox_step() == "full";
    let (place, locks) = Place::with(&[package("tiny", "VALUE = 1\n")]);
    let honest = "# /// script\n# dependencies = [\"tiny\"]\n# ///\nimport tiny\nassert tiny.VALUE == 1\n";
    let mut claims = Vec::new();
    for stranger in &suite {
        let name = stranger.name.replace('_', "-");
        for number in ["one", "two"] {
            claims.push((format!("{name}-{number}"), stranger.snippet(is_full)));
        }
        claims.push((format!("{name}-zero"), honest.to_owned()));
    }
    let claims: Vec<(&str, &str)> = claims.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let bank = bank(&claims, &[("tiny", &locks[0])]);
    let seconds = common::unique_seconds(600);
    let home = install(&place, &bank, &suite, &seconds);
    let mut wrong = Vec::new();
    for words in ["--jobs 2", "--jobs 2 --without-layer namespaces"] {
        if words.contains("without-layer") && is_full {
            // The snippets know where they are.
            continue;
        }
        let endings = endings(&place, &bank, words);
        for stranger in &suite {
            for (number, expected) in [("one", &*stranger.ends), ("two", &*stranger.ends), ("zero", "passed")] {
                let found = &endings[&format!("{}-{number}", stranger.name.replace('_', "-"))];
                if found != expected {
                    wrong.push(format!("{words}: {} {number}: expected {expected}, found {found}", stranger.name));
                }
            }
        }
    }
    let left: Vec<String> = fs::read_dir(home.path())
        .expect("it is there")
        .flatten()
        .map(|file| file.file_name().display().to_string())
        .collect();
    assert_eq!(left, ["secret"]);
    assert_eq!(common::sleepers(&seconds), Vec::<i32>::new());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let outputs = |name: &str| {
        [1, 2].map(|number| {
            let number = if number == 1 { "one" } else { "two" };
            let path = format!("snippets/core/packages/{name}-{number}.snap");
            let text = bank.read(&path);
            text.split_once("\n---\n").map(|(_, body)| body.to_owned()).expect("a body")
        })
    };
    for (name, printed) in [
        ("prints", "imported"),
        ("warns", "DeprecationWarning: it is old"),
        ("is-well-behaved", "at the end"),
        ("shows-its-end", "the last one"),
        ("shows-its-end-if-used", "used []"),
        ("shows-its-end-if-used", "used ['other']"),
    ] {
        if suite.iter().any(|stranger| stranger.name.replace('_', "-") == name) {
            let [one, two] = outputs(name);
            assert!(one.contains(printed) && two.contains(printed), "{name}: {one:?} {two:?}");
        }
    }
}

/// What differs in its timeout alone is forked from one process, and takes on the limit of its own.
#[test]
fn snippets_with_less_time_are_forked_from_the_same_process() {
    let is_full = common::sandbox_step() == "full";
    let (place, locks) = Place::with(&[package("tiny", "import os\nTOKEN = os.urandom(8).hex()\n")]);
    let timed = |timeout: &str| {
        format!(
            "# /// script\n# dependencies = [\"tiny\"]\n#\n# [tool.verify]\n# timeout = {timeout}\n# ///\nimport tiny\n\
             import resource\n\nassert tiny.TOKEN\nprint(tiny.TOKEN)\nprint(resource.getrlimit(resource.RLIMIT_CPU)[0])\n"
        )
    };
    let snippets = [("less", timed("20")), ("more", timed("50")), ("most", timed("70"))];
    let claims: Vec<(&str, &str)> = snippets.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let bank = bank(&claims, &[("tiny", &locks[0])]);
    let ended = endings(&place, &bank, "--jobs 1");
    assert!(ended.values().all(|ending| ending == "passed"), "{ended:?}");
    let printed = ["less", "more", "most"].map(|name| {
        let text = bank.read(&format!("snippets/core/packages/{name}.snap"));
        let (_, body) = text.split_once("\n---\n").expect("a body");
        body.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    });
    let [less, more, most] = &printed;
    assert_eq!([&less[1], &more[1], &most[1]], ["21", "51", "71"]);
    assert_eq!(less[0] == more[0] && more[0] == most[0], is_full, "{printed:?}");
}
