//! The abuse suite: every snippet in `tests/abuse/` tries something that the sandbox forbids. Its head says what it tries
//! and how it must end in each step of the sandbox.
//!
//! # The head of a snippet
//!
//! The first lines are comments of the form `# key: value`:
//!
//! - `tries`: what it tries. A file that contains `@ME@` and `@YOU@` becomes two snippets, `-one` and `-two`, which try it
//!   with each other.
//! - `full`, `reduced`: the ending in that step. `reduced` defaults to `full`; `-` means that it does not run there. Where the
//!   scheduler decides which of two endings comes first, both are named: `leaked | too-much-output`.
//! - `says`: a text that the sentence in the report must contain.
//! - `after`: the snippet that runs before it in the same worker and leaves something that this one must not find.
//! - `gets-through-without`: `layer -> ending`, the ending if only that layer is left out. `namespaces,landlock` leaves
//!   Landlock out of the reduced step; `control` stands for the control run.
//! - `beyond`: why the sandbox does not promise to prevent it, as in `SECURITY.md` or in the losses that the reduced step
//!   reports. Such a snippet is skipped and named; `VERIFY_ABUSE_BEYOND=1` runs it. A place before a colon limits the skip
//!   to that place: `polled` (there is no control group, so memory is measured), `reduced`, `reduced-as-root`, `reduced-in-memory` (the directories of the workers are in `/dev/shm`, as
//!   usual) or `reduced-on-disk`.
//!
//! `VERIFY_ABUSE_ONLY=part-of-a-name` runs the matching snippets alone.

use crate::common;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::TcpListener;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::common::{Bank, Need, Said};
use serde_json::Value;
use tempfile::TempDir;
use verify::python::{self, Interpreter, SearchPaths};
use verify::run::Cgroups;

/// The layers by their names on the command line, and the control run.
const LAYERS: [&str; 9] =
    ["capabilities", "control", "kill", "landlock", "limits", "namespaces", "network", "scratch", "seccomp"];

/// A file of the suite.
struct Abuse {
    /// `theme/name`.
    id: String,
    source: String,
    tries: String,
    full: String,
    reduced: String,
    says: Option<String>,
    after: Option<String>,
    without: Vec<(String, String)>,
    beyond: Vec<String>,
}

impl Abuse {
    fn read(id: String, source: String) -> Abuse {
        let mut head: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in source.lines().take_while(|line| line.starts_with("# ") && *line != "# /// script") {
            // These lines belong to the attempt.
            if line.starts_with("# coding: ") || line.starts_with("# +AAo-") {
                continue;
            }
            let (key, value) = line[2..]
                .split_once(": ")
                .unwrap_or_else(|| panic!("{id}: expected `# key: value` in the head, found `{line}`"));
            let keys = ["tries", "full", "reduced", "says", "after", "gets-through-without", "beyond"];
            assert!(keys.contains(&key), "{id}: expected one of {keys:?}, found `{key}`");
            head.entry(key).or_default().push(value.trim());
        }
        let one = |key: &str| head.get(key).map(|values| values[0].to_owned());
        let without = head.get("gets-through-without").into_iter().flatten().map(|text| {
            let (layers, ending) =
                text.split_once(" -> ").unwrap_or_else(|| panic!("{id}: expected `layer -> ending`, found `{text}`"));
            (layers.to_owned(), ending.to_owned())
        });
        let without = without.collect();
        let full = one("full").unwrap_or_else(|| panic!("{id}: expected a line `# full: ending`"));
        Abuse {
            tries: one("tries").unwrap_or_else(|| panic!("{id}: expected a line `# tries: …`")),
            reduced: one("reduced").unwrap_or_else(|| full.clone()),
            full,
            says: one("says"),
            after: one("after"),
            without,
            beyond: head.get("beyond").into_iter().flatten().map(|beyond| (*beyond).to_owned()).collect(),
            id,
            source,
        }
    }

    /// Returns why it is beyond the promise in a place such as `reduced as-root on-disk`; `None` if it is not.
    fn beyond(&self, place: &str) -> Option<&str> {
        if std::env::var_os("VERIFY_ABUSE_BEYOND").is_some() {
            return None;
        }
        self.beyond.iter().map(String::as_str).find(|beyond| match beyond.split_once(": ") {
            Some(("reduced", _)) => place.starts_with("reduced"),
            Some(("polled", _)) => Cgroups::of_this_process().is_err(),
            Some((key, _)) if key.starts_with("reduced-") => {
                place.split(' ').any(|word| key.strip_prefix("reduced-") == Some(word))
            }
            _ => true,
        })
    }
}

/// Reads all snippets of the suite, sorted.
fn suite() -> Vec<Abuse> {
    let root = common::repository().join("tests/abuse");
    let mut found = Vec::new();
    for theme in fs::read_dir(&root).expect("tests/abuse").flatten() {
        for file in fs::read_dir(theme.path()).expect("a folder for each theme").flatten() {
            let path = file.path();
            let id = path.strip_prefix(&root).expect("below").with_extension("").display().to_string();
            let source = fs::read_to_string(path).expect("text");
            if source.contains("@ME@") {
                for (me, you) in [("one", "two"), ("two", "one")] {
                    found.push(Abuse::read(format!("{id}-{me}"), source.replace("@ME@", me).replace("@YOU@", you)));
                }
            } else {
                found.push(Abuse::read(id, source));
            }
        }
    }
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found
}

/// Everything that a snippet could reach, and a bank with the snippets that try.
struct Stage {
    bank: Bank,
    /// Secrets outside the bank: one in the home directory, one in a directory that everybody may write.
    home: TempDir,
    outside: TempDir,
    /// Contains the directories of the workers.
    temporary: TempDir,
    /// Contains links to the executables, so that the paths of the workers differ from those of other tests.
    executables: TempDir,
    /// A part of every name and command line that a snippet could leave behind.
    mark: String,
    /// The same as a number of seconds that no other process sleeps.
    seconds: String,
    key: i32,
    mounts: BTreeSet<String>,
    listeners: (TcpListener, UnixListener, UnixListener),
    _alone: MutexGuard<'static, ()>,
}

/// Leftovers are searched for on the whole machine, so one test searches at a time.
static ALONE: Mutex<()> = Mutex::new(());

/// More nested levels than fit on a stack of 8 MiB.
const MANY: usize = 100_000;

const SECRET: &str = "a secret";

impl Stage {
    /// Creates the stage; `place` says whether the directories of the workers are in memory.
    fn set(suite: &[&Abuse], place: &str) -> Stage {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let nanos = std::time::UNIX_EPOCH.elapsed().expect("after 1970").subsec_nanos();
        let number = u64::from(std::process::id()) * 1_000_000 + u64::from(nanos / 1000);
        let directory = |place: PathBuf, mode: u32| {
            let made = tempfile::Builder::new().prefix(&format!("abuse-{number}-")).tempdir_in(place);
            let made = made.expect("a temporary directory");
            fs::set_permissions(made.path(), fs::Permissions::from_mode(mode)).expect("its owner may");
            made
        };
        let home = directory(PathBuf::from(std::env::var_os("HOME").expect("a home directory")), 0o755);
        let outside = directory(std::env::temp_dir(), 0o777);
        // Without TMPDIR they are in /dev/shm as well.
        let is_in_memory = !place.contains("on-disk") && Path::new("/dev/shm").is_dir();
        let temporary = directory(if is_in_memory { PathBuf::from("/dev/shm") } else { std::env::temp_dir() }, 0o755);
        let executables = directory(PathBuf::from(env!("CARGO_TARGET_TMPDIR")), 0o755);
        link_executables(executables.path());
        for place in [home.path(), outside.path()] {
            fs::write(place.join("secret"), SECRET).expect("a file");
        }
        fs::set_permissions(outside.path().join("secret"), fs::Permissions::from_mode(0o666)).expect("its owner may");
        let tcp = TcpListener::bind("127.0.0.1:0").expect("a loopback");
        let mark = format!("abuse-{number}");
        let name = SocketAddr::from_abstract_name(&mark).expect("a short name");
        let hidden = UnixListener::bind_addr(&name).expect("an abstract socket");
        let named = UnixListener::bind(outside.path().join("socket")).expect("a socket");
        fs::set_permissions(outside.path().join("socket"), fs::Permissions::from_mode(0o777)).expect("its owner may");

        let mut stage = Stage {
            bank: Bank::empty().with("secret", SECRET),
            seconds: format!("30.{number}"),
            key: i32::try_from(number % 1_000_000_000).expect("small") + 1_000_000_000,
            mounts: mounts(),
            home,
            outside,
            temporary,
            executables,
            mark,
            listeners: (tcp, hidden, named),
            _alone: alone,
        };
        fs::set_permissions(stage.bank.path(), fs::Permissions::from_mode(0o755)).expect("its owner may");
        let mut themes: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
        for abuse in suite {
            let (theme, name) = abuse.id.split_once('/').expect("a theme and a name");
            themes.entry(theme).or_default().push((name.to_owned(), stage.fill_in(&abuse.source)));
        }
        for (theme, snippets) in themes {
            let claims: Vec<(&str, &str, &str)> =
                snippets.iter().map(|(name, source)| (name.as_str(), "holds", source.as_str())).collect();
            stage.bank = stage.bank.asking(&format!("abuse/{theme}"), &claims);
        }
        stage
    }

    /// Replaces the placeholders in a source with the paths and names of this stage.
    fn fill_in(&self, source: &str) -> String {
        let path = |path: &Path| path.display().to_string();
        [
            ("@BANK@", path(self.bank.path())),
            ("@HOME@", path(self.home.path())),
            ("@OUTSIDE@", path(self.outside.path())),
            ("@REPOSITORY@", path(&common::repository())),
            ("@PORT@", self.listeners.0.local_addr().expect("it listens").port().to_string()),
            ("@PID@", std::process::id().to_string()),
            ("@MARK@", self.mark.clone()),
            ("@SECONDS@", self.seconds.clone()),
            ("@KEY@", self.key.to_string()),
        ]
        .into_iter()
        .chain([
            ("@MANY:(@", "(".repeat(MANY)),
            ("@MANY:)@", ")".repeat(MANY)),
            ("@MANY:-@", "-".repeat(MANY)),
            ("@MANY:+1@", "+1".repeat(MANY)),
            ("@MANY:.real@", ".real".repeat(MANY)),
        ])
        .fold(source.to_owned(), |text, (name, value)| text.replace(name, &value))
    }

    fn verify(&self, words: &str) -> Said {
        let temporary = self.temporary.path().display().to_string();
        let verify = self.executables.path().join("verify");
        let mut command = common::command_of(&verify, &format!("run --snapshots check {words}"));
        command.env("TMPDIR", temporary).env("VERIFY_ABUSE_SECRET", SECRET);
        self.bank.run(command)
    }

    /// Runs the bank. Returns the report and, for each snippet, the ending and its sentence.
    fn run(&self, words: &str) -> (Value, BTreeMap<String, (String, String)>) {
        let said = self.verify(&format!("--format json {words}"));
        let report: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        let mut endings = BTreeMap::new();
        for claim in report["claims"].as_array().expect("claims") {
            let id = claim["id"].as_str().expect("an id").trim_start_matches("abuse/").to_owned();
            let evidence = &claim["evidence"][0];
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let ending = match &evidence["run"] {
                Value::Null => (text(&evidence["status"]), text(&evidence["reason"])),
                run => (text(&run["ending"]), text(&run["what"])),
            };
            endings.insert(id, ending);
        }
        (report, endings)
    }

    /// Lists what the runs have left on the machine; it should be empty.
    fn left(&self) -> Vec<String> {
        let worker = self.executables.path().join("verify-worker").display().to_string();
        let deadline = Instant::now() + Duration::from_secs(2);
        // In the reduced step a process may live for a moment longer, because nothing waits for the end of the worker.
        let processes = loop {
            let left = processes_with(&[&self.mark, &self.seconds, &worker]);
            if left.is_empty() || Instant::now() > deadline {
                break left;
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        let mut left: Vec<String> = processes.iter().map(|process| format!("process {process}")).collect();
        let names = |place: &Path| -> BTreeSet<String> {
            let entries = fs::read_dir(place).into_iter().flatten().flatten();
            entries.map(|entry| entry.path().display().to_string()).collect()
        };
        left.extend(names(self.temporary.path()));
        left.extend(names(self.home.path()).into_iter().filter(|name| !name.ends_with("/secret")));
        left.extend(
            names(self.outside.path())
                .into_iter()
                .filter(|name| !(name.ends_with("/secret") || name.ends_with("/socket"))),
        );
        let shared = names(Path::new("/dev/shm")).into_iter().chain(names(Path::new("/tmp")));
        // The directories of this test have more after the mark in their names.
        left.extend(shared.filter(|name| name.ends_with(&self.mark)));
        left.extend(mounts().difference(&self.mounts).map(|mount| format!("mount {mount}")));
        for kind in ["shm", "sem", "msg"] {
            let table = fs::read_to_string(format!("/proc/sysvipc/{kind}")).unwrap_or_default();
            let key = self.key.to_string();
            let mine = table.lines().filter(|line| line.split_whitespace().next() == Some(&key));
            left.extend(mine.map(|line| format!("{kind} {line}")));
        }
        for place in [self.home.path(), self.outside.path()] {
            let text = fs::read_to_string(place.join("secret")).unwrap_or_default();
            if text != SECRET {
                left.push(format!("the secret in {} is {text:?} now", place.display()));
            }
        }
        let mode = fs::metadata(self.outside.path().join("secret")).map(|found| found.permissions().mode() & 0o7777);
        if mode.as_ref().ok() != Some(&0o666) {
            left.push(format!("the mode of the secret is {mode:?} now"));
        }
        left
    }
}

/// Links `verify` and all workers beside it into a directory.
fn link_executables(directory: &Path) {
    let worker = common::worker();
    let built = worker.parent().expect("a file has a folder");
    for entry in fs::read_dir(built).expect("a directory").flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        // Beside `verify-worker` there may be one for each free-threaded version, such as `verify-worker-3.14t`.
        let is_worker = text == "verify-worker" || (text.starts_with("verify-worker-") && text.ends_with('t'));
        if text == "verify" || is_worker {
            fs::hard_link(entry.path(), directory.join(name)).expect("a link on the same file system");
        }
    }
}

fn mounts() -> BTreeSet<String> {
    fs::read_to_string("/proc/self/mountinfo").expect("/proc").lines().map(str::to_owned).collect()
}

fn processes_with(words: &[&str]) -> Vec<String> {
    let me = std::process::id().to_string();
    let entries = fs::read_dir("/proc").expect("/proc").flatten();
    let others = entries.filter(|entry| entry.file_name().to_string_lossy() != me);
    let lines = others.filter_map(|entry| Some((entry.file_name(), fs::read(entry.path().join("cmdline")).ok()?)));
    lines
        .map(|(pid, line)| format!("{} {}", pid.display(), String::from_utf8_lossy(&line).replace('\0', " ")))
        .filter(|line| words.iter().any(|word| line.contains(word)))
        .collect()
}

/// Lists the endings that differ from those in the heads, one line each.
fn differences<'a>(
    suite: impl IntoIterator<Item = (&'a Abuse, &'a str)>,
    endings: &BTreeMap<String, (String, String)>,
    place: &str,
) -> Vec<String> {
    let mut different = Vec::new();
    for (abuse, expected) in suite {
        let Some((ending, what)) = endings.get(&abuse.id) else {
            different.push(format!("{place}: {} was not run", abuse.id));
            continue;
        };
        let skipped = ending == "skipped" || ending.is_empty();
        // The sentence comes from the layers that are in use.
        let is_usual = [&abuse.full, &abuse.reduced].iter().any(|usual| *usual == expected) && expected != "passed";
        let is_said = !is_usual || abuse.says.as_ref().is_none_or(|text| what.contains(text));
        let is_expected = expected.split(" | ").any(|expected| expected == ending);
        if !skipped && (!is_expected || !is_said) {
            let says = abuse.says.as_ref().map(|says| format!(" and {says:?}")).unwrap_or_default();
            different.push(format!("{place}: {}: expected {expected}{says}, found {ending}: {what}", abuse.id));
        }
    }
    different
}

/// Selects the snippets that run in a place, and names those that are left out as beyond the promise.
fn chosen<'a>(suite: &'a [Abuse], place: &str) -> Vec<&'a Abuse> {
    let only = std::env::var("VERIFY_ABUSE_ONLY").ok();
    let (skipped, chosen): (Vec<&Abuse>, Vec<&Abuse>) = suite
        .iter()
        .filter(|abuse| if place == "full" { abuse.full != "-" } else { abuse.reduced != "-" })
        .filter(|abuse| only.as_ref().is_none_or(|only| abuse.id.contains(only)))
        .partition(|abuse| abuse.beyond(place).is_some());
    for abuse in skipped {
        eprintln!("BEYOND {place}: {}: {}", abuse.id, abuse.beyond(place).unwrap_or_default());
    }
    chosen
}

/// Runs the snippets that belong to a place and lists what is wrong. Themes with snippets that follow one another run one
/// at a time, so that these share a worker; the other themes run together.
fn check(suite: &[Abuse], place: &str, words: &str) -> Vec<String> {
    let step = place.split(' ').next().expect("a word");
    let mut chosen = chosen(suite, place);
    // They have tests of their own.
    chosen.retain(|abuse| !["together/", "sources/"].iter().any(|theme| abuse.id.starts_with(theme)));
    let stage = Stage::set(&chosen, place);
    let theme = |abuse: &Abuse| abuse.id.split('/').next().map(|theme| format!("abuse/{theme}")).expect("a theme");
    let themes: BTreeSet<String> = chosen.iter().map(|abuse| theme(abuse)).collect();
    let ordered: BTreeSet<String> =
        chosen.iter().filter(|abuse| abuse.after.is_some()).map(|abuse| theme(abuse)).collect();
    let mut report = Value::Null;
    let mut endings = BTreeMap::new();
    for (themes, jobs) in [(&themes - &ordered, 4), (ordered, 1)] {
        if !themes.is_empty() {
            let filters = Vec::from_iter(themes).join(" ");
            let (said, ended) = stage.run(&format!("--jobs {jobs} --control all {words} {filters}"));
            report = said;
            endings.extend(ended);
        }
    }
    if report["sandbox"]["step"] != step {
        common::skip(Need::sandbox(step), &report["sandbox"]["lost"][0]["because"].to_string());
        return Vec::new();
    }
    let expected = chosen.iter().map(|abuse| (*abuse, if place == "full" { &*abuse.full } else { &*abuse.reduced }));
    let mut wrong = differences(expected, &endings, place);
    wrong.extend(stage.left().into_iter().map(|left| format!("{place}: left behind: {left}")));
    wrong.into_iter().map(|wrong| format!("{wrong} ({words})")).collect()
}

#[test]
fn nothing_gets_through_the_full_sandbox() {
    let suite = suite();
    let found = interpreters();
    let mut wrong = Vec::new();
    for interpreter in [found.first(), found.last()].into_iter().flatten() {
        wrong.extend(check(&suite, "full", &format!("--python {}", interpreter.executable.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// As root, a worker becomes another user if every user can execute its Python. Otherwise it stays root without privileges.
#[test]
fn nothing_gets_through_the_reduced_sandbox() {
    let suite = suite();
    let is_root = nix::unistd::geteuid().is_root();
    let found = interpreters();
    let mut wrong = Vec::new();
    let (common, own): (Vec<&Interpreter>, Vec<&Interpreter>) = found.iter().partition(|found| is_for_all(found));
    for (kind, place) in [(common, "reduced"), (own, if is_root { "reduced as-root" } else { "reduced" })] {
        match kind.first() {
            Some(python) => {
                let words = format!("--without-layer namespaces --python {}", python.executable.display());
                for directories in ["in-memory", "on-disk"] {
                    wrong.extend(check(&suite, &format!("{place} {directories}"), &words));
                }
            }
            None => common::skip(Need::SharedPython, &format!("found no CPython for the step {place}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each layer stops at least one snippet, so each layer is tested.
#[test]
fn every_layer_keeps_something_from_getting_through() {
    let suite = suite();
    let mut needed: BTreeMap<&str, Vec<(&Abuse, &str)>> = BTreeMap::new();
    for abuse in chosen(&suite, "full") {
        for (layers, ending) in &abuse.without {
            needed.entry(layers).or_default().push((abuse, ending));
        }
    }
    let shown: BTreeSet<&str> = needed.keys().map(|layers| layers.rsplit(',').next().expect("a layer")).collect();
    if std::env::var_os("VERIFY_ABUSE_ONLY").is_none() {
        assert_eq!(shown.into_iter().collect::<Vec<_>>(), LAYERS);
    }
    let mut wrong = Vec::new();
    for (layers, abuses) in needed {
        let firsts = abuses.iter().filter_map(|(abuse, _)| abuse.after.as_ref());
        let firsts = firsts.map(|id| suite.iter().find(|abuse| abuse.id == *id).expect("it says after whom"));
        let all: Vec<&Abuse> = firsts.chain(abuses.iter().map(|(abuse, _)| *abuse)).collect();
        let stage = Stage::set(&all, "in-memory");
        let words = match layers {
            "control" => "--control off".to_owned(),
            _ => format!("--control off --without-layer {layers}"),
        };
        // Without namespaces, a worker of root with a Python for all is another user, which by itself stops what a layer should.
        let found = interpreters();
        let is_root = nix::unistd::geteuid().is_root();
        let python = match layers.starts_with("namespaces") && is_root {
            true => found.iter().find(|found| !is_for_all(found)),
            false => found.first(),
        };
        let Some(python) = python else {
            common::skip(Need::SharedPython, &format!("each CPython is for all users, so `{layers}` shows nothing"));
            continue;
        };
        let python = python.executable.display();
        let (report, endings) = stage.run(&format!("--jobs 1 {words} --python {python}"));
        let step = if layers.starts_with("namespaces") { "reduced" } else { "full" };
        if report["sandbox"]["step"] != step {
            common::skip(Need::sandbox(step), &format!("`{layers}` cannot be left out of it"));
            continue;
        }
        wrong.extend(differences(abuses, &endings, &format!("without {layers}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two snippets that run at the same time try to meet. Without namespaces and Landlock they meet, which shows that they
/// run together.
#[test]
fn those_that_run_at_the_same_time_never_meet() {
    let suite = suite();
    let found = interpreters();
    let common = found.iter().find(|found| is_for_all(found));
    let python = common.map(|python| format!("--python {}", python.executable.display()));
    if python.is_none() {
        common::skip(Need::SharedPython, "found no CPython that every user can execute");
    }
    let cases = [
        ("full", "passed", Some(String::new())),
        ("reduced in-memory", "passed", python.clone().map(|python| format!("--without-layer namespaces {python}"))),
        ("reduced on-disk", "passed", python.map(|python| format!("--without-layer namespaces {python}"))),
        ("reduced as-root in-memory", "passed", Some("--without-layer namespaces".to_owned())),
        ("reduced as-root on-disk", "refuted", Some("--without-layer namespaces,landlock".to_owned())),
    ];
    for (place, expected, words) in cases {
        let Some(words) = words else { continue };
        let step = place.split(' ').next().expect("a word");
        let is_tried = |abuse: &&Abuse| abuse.id.starts_with("together/") && abuse.beyond(place).is_none();
        let pair: Vec<&Abuse> = suite.iter().filter(is_tried).collect();
        let stage = Stage::set(&pair, place);
        let mut report = Value::Null;
        let mut endings = BTreeMap::new();
        // Only two snippets per run, so that they run at the same time.
        for one in pair.iter().filter(|abuse| abuse.id.ends_with("-one")) {
            let two = one.id.replace("-one", "-two");
            let (said, ended) = stage.run(&format!("--jobs 2 --control off {words} abuse/{} abuse/{two}", one.id));
            report = said;
            endings.extend(ended);
        }
        if report["sandbox"]["step"] != step {
            common::skip(Need::sandbox(step), &report["sandbox"]["lost"][0]["because"].to_string());
            continue;
        }
        let wrong = differences(pair.iter().map(|abuse| (*abuse, expected)), &endings, place);
        assert!(wrong.is_empty(), "{words}\n{}", wrong.join("\n"));
        if expected == "passed" {
            assert_eq!(stage.left(), Vec::<String>::new(), "{words}");
        }
    }
}

/// A source that cannot be read is unfit or malformed. It neither crashes the coordinator nor passes.
#[test]
fn no_source_ends_who_reads_it() {
    let suite = suite();
    let mut wrong = Vec::new();
    for abuse in chosen(&suite, "full").into_iter().filter(|abuse| abuse.id.starts_with("sources/")) {
        let said = Stage::set(&[abuse], "in-memory").verify("--format json --control all");
        let is_unfit = said.code == Some(2) || said.stdout.contains("\"ending\": \"unfit\"");
        if !is_unfit {
            let errors: String = said.stderr.chars().rev().take(200).collect();
            let errors: String = errors.chars().rev().collect();
            wrong.push(format!("{}: exit code {:?}: {errors}", abuse.id, said.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The output of a snippet controls neither a terminal nor a log nor the CI job of the log.
#[test]
fn nothing_that_is_said_acts_on_a_terminal_or_a_log() {
    let suite = suite();
    let logs: Vec<&Abuse> =
        suite.iter().filter(|abuse| abuse.id.starts_with("logs/") && abuse.beyond("full").is_none()).collect();
    assert!(logs.len() >= 6);
    let stage = Stage::set(&logs, "in-memory");
    let colours = regex::Regex::new("\x1b\\[[0-9;]*m").expect("a pattern");
    for words in ["--verbose", "--verbose --color always", "", "--jobs 1 --without-layer namespaces"] {
        let said = stage.verify(words);
        let text = said.stdout + &said.stderr;
        // The only escape sequences are the colours of the report.
        let plain = colours.replace_all(&text, "");
        assert!(text.len() == plain.len() || words.contains("color"), "{plain}");
        assert_harmless(&plain);
        assert!(!text.contains("\x1b[31mX"), "a colour of the snippet's: {text}");
        assert!(text.contains("abuse/logs/"), "it says nothing: {text}");
    }
    let said = stage.verify("--format json");
    for line in said.stdout.lines() {
        assert!(!line.trim_start().starts_with("::"), "{line}");
    }
    assert!(!said.stdout.contains("##["), "{said}");
    let report: Value = serde_json::from_str(&said.stdout).expect("a report");
    strings(&report, &mut |text| {
        assert!(text.chars().all(|c| c == '\n' || c == '\t' || !is_active(c)), "{text:?}");
    });
}

fn assert_harmless(text: &str) {
    for line in text.lines() {
        assert!(line.chars().all(|c| c == '\t' || !is_active(c)), "{line:?}");
        assert!(!line.trim_start().starts_with("::"), "{line}");
        assert!(!line.contains("##["), "{line}");
        assert!(line.chars().count() < 1000, "an endless line: {} characters", line.len());
    }
}

/// Whether a character is a control or changes the order of the text around it.
fn is_active(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn strings(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(values) => values.iter().for_each(|value| strings(value, look)),
        Value::Object(values) => values.values().for_each(|value| strings(value, look)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn every_snippet_says_what_it_tries() {
    let suite = suite();
    assert!(suite.len() >= 60, "{}", suite.len());
    for abuse in &suite {
        assert!(!abuse.tries.is_empty(), "{}", abuse.id);
        for (layers, ending) in &abuse.without {
            // An ending that is the same without the layer shows nothing.
            let usual = if layers.contains(',') { &abuse.reduced } else { &abuse.full };
            assert_ne!(ending, usual, "{} without {layers}", abuse.id);
        }
        if let Some(after) = &abuse.after {
            let first = suite.iter().find(|other| other.id == *after);
            assert!(first.is_some_and(|first| first.id < abuse.id), "{} is after {after}", abuse.id);
        }
    }
}

/// Lists the usable interpreters, newest first: of each version one that every user can execute and one that not.
fn interpreters() -> Vec<Interpreter> {
    let (mut found, _) = python::discover(&SearchPaths::of_this_machine());
    found.dedup_by_key(|found| (found.version, is_for_all(found)));
    assert!(!found.is_empty(), "no CPython with a shared libpython; ci/test.sh installs one");
    found
}

/// Whether every user can execute it.
fn is_for_all(interpreter: &Interpreter) -> bool {
    let is_open = |path: &Path| fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o1 == 0o1);
    [&interpreter.executable, &interpreter.libpython].into_iter().all(|path| path.ancestors().skip(1).all(is_open))
}
