//! Hostile banks: whatever is in a bank, the loader refuses it with problems, follows no link, hangs nowhere, takes little memory,
//! and prints nothing that acts on a terminal or a CI runner.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::stat::Mode;
use nix::unistd::mkfifo;
use tempfile::TempDir;

use crate::common::{self, Said};
use crate::faults;

/// The address space of the coordinator: a machine for CI has more, and a bank that needs it is an attack.
const ADDRESS_SPACE: &str = "--as=2147483648";
/// The longest load, in a build without optimisation on a machine that does other things too.
const DEADLINE: Duration = Duration::from_mins(1);

const QUESTION: &str = "question = \"What is it?\"\nlevel = \"core\"\n\n[[answer]]\nclaim = \"truth\"\nsays = \"It is so.\"\n\
                        verdict = \"holds\"\n";
const SNIPPET: &str = "x = 1\nprint(x)\nassert x == 1\n";

/// A directory with a bank and a secret beside it.
struct Place {
    directory: TempDir,
}

impl Place {
    fn new() -> Place {
        let place = Place { directory: tempfile::tempdir().expect("a temporary directory") };
        fs::create_dir_all(place.bank()).expect("a directory");
        fs::write(place.secret(), "secret = \"of the user\"\n").expect("a file");
        place
            .with("verify.toml", "python = \">=3.10\"\n")
            .with("questions/core/thing.toml", QUESTION)
            .with("snippets/core/thing/truth.py", SNIPPET)
    }

    fn bank(&self) -> PathBuf {
        self.directory.path().join("bank")
    }

    fn secret(&self) -> PathBuf {
        self.directory.path().join("secret")
    }

    fn path(&self, path: impl AsRef<OsStr>) -> PathBuf {
        self.bank().join(path.as_ref())
    }

    fn with(self, path: impl AsRef<OsStr>, content: impl AsRef<[u8]>) -> Place {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a directory");
        fs::write(path, content).expect("a file");
        self
    }

    /// Removes what is at `path` and puts a link to `target` there.
    fn linked(self, path: &str, target: impl AsRef<Path>) -> Place {
        let place = self.path(path);
        if place.is_dir() {
            fs::remove_dir_all(&place).expect("a directory");
        } else if place.symlink_metadata().is_ok() {
            fs::remove_file(&place).expect("a file");
        }
        fs::create_dir_all(place.parent().expect("a file has a folder")).expect("a directory");
        symlink(target, place).expect("a link");
        self
    }

    /// Runs `verify` with these words, with little memory and a deadline, and checks what every bank must give.
    fn verify(&self, words: &str) -> Said {
        self.verify_within(words, DEADLINE)
    }

    /// As [`Place::verify`], with another deadline.
    fn verify_within(&self, words: &str, deadline: Duration) -> Said {
        let verify = common::command(words);
        let mut command = Command::new("prlimit");
        command.arg(ADDRESS_SPACE).arg("--core=0").arg(verify.get_program()).args(verify.get_args()).env_clear();
        command.envs(verify.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.current_dir(self.bank()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().expect("prlimit can be started");
        let id = nix::unistd::Pid::from_raw(i32::try_from(child.id()).expect("a process id"));
        let started = Instant::now();
        let (ended, waits) = std::sync::mpsc::channel::<()>();
        let watch = std::thread::spawn(move || {
            if waits.recv_timeout(deadline).is_err() {
                nix::sys::signal::kill(id, nix::sys::signal::Signal::SIGKILL).ok();
            }
        });
        let output = child.wait_with_output().expect("verify can be waited for");
        ended.send(()).ok();
        watch.join().expect("the thread does not panic");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("verify prints UTF-8");
        let said = Said { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) };
        assert_eq!(output.status.signal(), None, "after {:?}: {said}", started.elapsed());
        for stream in [&said.stdout, &said.stderr] {
            assert!(!stream.contains("panicked"), "{said}");
            let raw = stream.chars().find(|c| (c.is_control() && *c != '\n') || matches!(*c, '\u{202e}' | '\u{2028}'));
            assert_eq!(raw, None, "{said}");
            let command = stream.lines().find(|line| line.trim_start().starts_with("::") || line.contains("##["));
            assert_eq!(command, None, "{said}");
        }
        assert_eq!(fs::read_to_string(self.secret()).expect("it is there"), "secret = \"of the user\"\n");
        assert!(!said.stderr.contains("of the user") && !said.stdout.contains("of the user"), "{said}");
        said
    }

    /// The problems of a bank that is refused, by every command that loads one.
    #[track_caller]
    fn refused(&self) -> String {
        let said = self.verify("list");
        assert_eq!(said.code, Some(2), "{said}");
        said.stderr
    }
}

#[test]
fn the_bank_of_these_tests_is_good() {
    let said = Place::new().verify("list");
    assert_eq!(said.code, Some(0), "{said}");
}

/// The attack: a plain run wrote what the snippet printed through the link, into a hook of git.
#[test]
fn a_pending_snapshot_that_is_a_link_is_refused() {
    let place = Place::new().with(".git/hooks/pre-commit", "#!/bin/sh\n");
    let place = place.linked("snippets/core/thing/truth.snap.new", "../../../.git/hooks/pre-commit");
    for words in ["list", "run", "run --accept", "env lock"] {
        let said = place.verify(words);
        assert_eq!(said.code, Some(2), "{words}: {said}");
        assert!(said.stderr.contains("truth.snap.new: unreadable-file: symbolic link"), "{words}: {said}");
    }
    assert_eq!(fs::read_to_string(place.path(".git/hooks/pre-commit")).expect("it is there"), "#!/bin/sh\n");
}

/// The attack: a line of git's settings, which can hold a token, was printed as the text of a malformed question.
#[test]
fn a_question_that_is_a_link_is_not_read() {
    let place = Place::new().with(".git/config", "[remote \"origin\"]\n\turl = https://token@example.org\n");
    let errors = place.linked("questions/core/config.toml", "../../.git/config").refused();
    assert!(errors.contains("config.toml: unreadable-file: symbolic link") && !errors.contains("token"), "{errors}");
}

#[test]
fn links_are_refused_at_every_level() {
    for path in [
        "verify.toml",
        "questions",
        "questions/core",
        "questions/core/thing.toml",
        "snippets",
        "snippets/core",
        "snippets/core/thing",
        "snippets/core/thing/truth.py",
        "snippets/core/thing/truth.snap",
        "snippets/core/thing/truth@3.12.snap",
        "snippets/core/thing/README.md",
        "locks",
        "locks/constraints.txt",
        "locks/six.txt",
    ] {
        let name = Path::new(path).file_name().expect("a name").to_string_lossy().into_owned();
        for target in ["/etc", "/etc/passwd", "nowhere", &name, ".", "/proc/self/fd/0", "/dev/zero", "/proc/self/root"]
        {
            let errors = Place::new().linked(path, target).refused();
            assert!(errors.contains("symbolic link"), "{path} -> {target}: {errors}");
        }
        // A link that stays in the bank, to what was there.
        let place = Place::new();
        if place.path(path).exists() {
            fs::rename(place.path(path), place.path("moved")).expect("it can be moved");
            let up = "../".repeat(path.matches('/').count());
            let errors = place.linked(path, format!("{up}moved")).refused();
            assert!(errors.contains("symbolic link"), "{path}: {errors}");
        }
    }
}

/// Kernels before 5.6 do not have `openat2`, and filters of containers refuse it.
#[test]
fn links_are_refused_without_openat2() {
    for errno in [libc::ENOSYS, libc::EPERM] {
        let bank = common::Bank::empty().asking("core/thing", &[("truth", "holds", SNIPPET)]);
        let said = faults::refused(libc::SYS_openat2, errno, "run --accept", &bank);
        assert_eq!(said.code, Some(0), "{said}");
        assert!(bank.read("snippets/core/thing/truth.snap").ends_with("---\n1\n"));
        fs::rename(bank.path().join("questions/core"), bank.path().join("questions/moved")).expect("it can be moved");
        symlink("moved", bank.path().join("questions/core")).expect("a link");
        let said = faults::refused(libc::SYS_openat2, errno, "list", &bank);
        assert_eq!(said.code, Some(2), "{said}");
        assert!(said.stderr.contains("questions/core: unreadable-file: symbolic link"), "{said}");
    }
}

/// The user names the root, and may have a link to it.
#[test]
fn the_root_can_be_reached_by_a_link() {
    let place = Place::new();
    symlink(place.bank(), place.directory.path().join("link")).expect("a link");
    let said = place.verify("list --bank ../link");
    assert_eq!(said.code, Some(0), "{said}");
}

/// Another name of the file, outside of the bank, keeps the old content.
#[test]
fn a_hard_link_is_replaced() {
    let place = Place::new();
    for name in ["truth.snap", "truth.snap.new"] {
        let path = place.path(format!("snippets/core/thing/{name}"));
        fs::write(place.secret(), "---\nsource: x\n---\nold\n").expect("a file");
        fs::hard_link(place.secret(), &path).expect("a hard link");
        let bank = verify::bank::load(&place.bank()).expect("a good bank");
        let relative = path.strip_prefix(place.bank()).expect("below");
        bank.files.replace(relative, b"new").expect("it can be written");
        assert_eq!(fs::read_to_string(place.secret()).expect("it is there"), "---\nsource: x\n---\nold\n");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "new");
        fs::remove_file(path).expect("it is there");
    }
}

/// A run that writes after a link has taken the place of the file: the link is replaced, and its target stays.
#[test]
fn a_link_that_comes_later_is_replaced() {
    let place = Place::new();
    let bank = verify::bank::load(&place.bank()).expect("a good bank");
    let place = place.linked("snippets/core/thing/truth.snap.new", "../../../../secret");
    bank.files.replace(Path::new("snippets/core/thing/truth.snap.new"), b"new").expect("it can be written");
    assert!(!place.path("snippets/core/thing/truth.snap.new").is_symlink());
    let place = place.linked("snippets/core/thing", "../../..");
    assert!(bank.files.replace(Path::new("snippets/core/thing/secret"), b"new").is_err());
    assert!(bank.files.remove(Path::new("snippets/core/thing/secret")).is_err());
    assert_eq!(fs::read_to_string(place.secret()).expect("it is there"), "secret = \"of the user\"\n");
}

#[test]
fn what_is_no_file_is_refused() {
    let files =
        ["verify.toml", "questions/core/thing.toml", "snippets/core/thing/truth.py", "snippets/core/thing/truth.snap"];
    for path in files.into_iter().chain(["locks/six.txt", "locks/constraints.txt", "questions", "snippets", "locks"]) {
        for kind in ["pipe", "socket", "folder"] {
            let place = Place::new().linked(path, "nowhere");
            fs::remove_file(place.path(path)).expect("the link is there");
            match kind {
                "pipe" => mkfifo(&place.path(path), Mode::S_IRWXU).expect("a pipe"),
                "socket" => drop(std::os::unix::net::UnixListener::bind(place.path(path)).expect("a socket")),
                _ if path.contains('.') => fs::create_dir(place.path(path)).expect("a folder"),
                _ => continue,
            }
            let said = place.verify("list");
            // A folder without files is nothing, as a folder that git does not keep.
            let is_nothing = kind == "folder" && path != "verify.toml";
            let is_missing = path.ends_with("thing.toml") || path.ends_with("truth.py");
            assert_eq!(said.code, Some(if is_nothing && !is_missing { 0 } else { 2 }), "{kind} {path}: {said}");
        }
    }
}

#[test]
fn names_are_defused() {
    let names: [&[u8]; 9] = [
        b"a\n::add-mask::secret",
        b"::add-mask::secret",
        b"\x1b[2J\x1b[31mred",
        b"a\rb\x08\x07",
        "\u{202e}gnp.\u{2028}x\u{85}".as_bytes(),
        b"caf\xe9",
        b"\xff\n::error::x",
        b"##[error]x",
        b"a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a  ::stop-commands::x ::add-mask::y ::z ::z ::z",
    ];
    for name in names {
        for (folder, ending) in [
            ("questions/core", ".toml"),
            ("questions/core", ".txt"),
            ("snippets/core/thing", ".py"),
            ("snippets/core/thing", ".snap"),
            ("snippets/core/thing", "@3.snap"),
            ("snippets/core/thing", ""),
            ("locks", ".txt"),
        ] {
            let file = [folder.as_bytes(), b"/", name, ending.as_bytes()].concat();
            for content in ["", "x\n::add-mask::y\n"] {
                Place::new().with(OsStr::from_bytes(&file), content).refused();
            }
            // A folder with the name, and a file in it.
            let file = [folder.as_bytes(), b"/", name, b"/x", ending.as_bytes()].concat();
            Place::new().with(OsStr::from_bytes(&file), "x = ").refused();
        }
        let link = [b"questions/core/".as_slice(), name].concat();
        let place = Place::new();
        symlink("nowhere", place.path(OsStr::from_bytes(&link))).expect("a link");
        place.refused();
    }
}

/// What a file says is defused as its name is.
#[test]
fn texts_are_defused() {
    let hostile = r"a\n::add-mask::x\u001b[2J\u202e ##[error]  ::error::y";
    let many = "x ".repeat(40) + "::add-mask::y ::add-mask::y ::add-mask::y ::add-mask::y";
    for text in [hostile, &many] {
        for question in [
            format!("question = \"{text}\"\nlevel = \"{text}\"\n"),
            format!("\"{text}\" = 1\n"),
            QUESTION.replace("truth", text),
            QUESTION.replace("holds", text),
            format!("{QUESTION}corrected-by = \"{text}\"\n"),
            format!("{QUESTION}evidence = [\"{text}\"]\n"),
            format!("{QUESTION}\n[[answer.change]]\npython = \"{text}\"\nverdict = \"refuted\"\nbecause = \"x\"\n"),
        ] {
            Place::new().with("questions/core/thing.toml", question).refused();
        }
        Place::new().with("verify.toml", format!("python = \"{text}\"\n")).refused();
        Place::new().with("verify.toml", format!("python = \">=3.10\"\npythons = [\"{text}\"]\n")).refused();
        for metadata in [
            format!("dependencies = [\"{text}\"]"),
            format!("requires-python = \"{text}\""),
            format!("tool.verify.redact = [{{ pattern = \"({text}\", with = \"x\" }}]"),
            format!("tool.verify.\"{text}\" = 1"),
        ] {
            let snippet = format!("# /// script\n# {metadata}\n# ///\n{SNIPPET}");
            Place::new().with("snippets/core/thing/truth.py", snippet).refused();
        }
        let raw = text.replace(r"\n", "\n").replace(r"\u001b", "\x1b").replace(r"\u202e", "\u{202e}");
        for path in ["questions/core/thing.toml", "snippets/core/thing/truth.py", "locks/six.txt", "verify.toml"] {
            Place::new().with(path, &raw).refused();
        }
    }
}

#[test]
fn many_files_are_refused_in_time() {
    let place = Place::new();
    for number in 0..10_000 {
        fs::write(place.path(format!("questions/core/File_{number}.toml")), "x").expect("a file");
    }
    let errors = place.refused();
    assert!(errors.contains("more problems") && errors.contains("in 10000 files"), "{}", &errors[errors.len() - 500..]);
}

#[test]
fn large_files_are_refused() {
    for path in [
        "verify.toml",
        "questions/core/thing.toml",
        "snippets/core/thing/truth.py",
        "snippets/core/thing/truth.snap",
        "locks/six.txt",
        "locks/constraints.txt",
    ] {
        let place = Place::new().with(path, "");
        File::create(place.path(path)).and_then(|file| file.set_len(1 << 30)).expect("a sparse file");
        let errors = place.refused();
        assert!(errors.contains("this file has more than"), "{path}: {errors}");
    }
    // Each of them is small enough, but not all of them together.
    let place = Place::new();
    for number in 10..60 {
        let path = place.path(format!("snippets/core/thing/truth@3.{number}.snap"));
        File::create(path).and_then(|file| file.set_len(16 << 20)).expect("a sparse file");
    }
    let errors = place.refused();
    assert!(errors.replace("\n  │ ", " ").contains("the files of the bank have more than"), "{errors}");
}

#[test]
fn deep_folders_are_refused() {
    for top in ["questions", "snippets", "locks", "questions/core", "snippets/core/thing"] {
        let place = Place::new();
        // The path is longer than the kernel takes in one piece.
        let mut folder = place.path(top);
        for _ in 0..10 {
            folder = folder.join("x".repeat(255));
        }
        fs::create_dir_all(&folder).expect("folders");
        fs::write(folder.join("x.toml"), "x").expect("a file");
        let errors = place.refused();
        assert!(errors.contains("too deep"), "{top}: {errors}");
    }
}

/// Nesting takes stack, and long texts take time and memory where somebody is careless.
#[test]
fn enormous_contents_are_refused() {
    let long = 200 << 10;
    for question in [
        format!("question = {}1{}\n", "[".repeat(long / 2), "]".repeat(long / 2)),
        format!("question = {}1{}\n", "{a=".repeat(long / 4), "}".repeat(long / 4)),
        format!("{} = 1\n", vec!["a"; long / 2].join(".")),
        format!("[{}]\nx = 1\n", vec!["a"; long / 2].join(".")),
        "[[answer]]\n".repeat(long / 11),
        (0..long / 10).fold(String::new(), |text, number| text + &format!("k{number} = 1\n")),
        "x\n".repeat(long / 2),
        "= ".repeat(long / 2),
        "\"".repeat(long),
        "\u{202e}".repeat(long / 3),
        "[".repeat(long),
        QUESTION.replace("level = \"core\"", &format!("level = \"{}\"", "core ".repeat(long / 5))),
        format!("{QUESTION}evidence = [{}]\n", "\"a/b/c\", ".repeat(long / 9)),
        format!("tags = [{}]\n{QUESTION}", "\"A\", ".repeat(long / 5)),
    ] {
        Place::new().with("questions/core/thing.toml", question).refused();
    }
    let long = 60 << 10;
    let metadata = |line: String| format!("# /// script\n# {line}\n# ///\n{SNIPPET}");
    for snippet in [
        "assert True\n".repeat(long / 12),
        format!("{}\nassert True\n", "\x0c".repeat(long)),
        "\r".repeat(long),
        "\0".repeat(long),
        "(".repeat(long),
        "assert x or ".repeat(long / 12),
        format!("assert {}0\n", "not ".repeat(long / 4)),
        metadata(format!("dependencies = [{}]", "\"a @\", ".repeat(long / 8))),
        metadata(format!("dependencies = [\"a{}\"]", "[x]".repeat(long / 4))),
        metadata(format!("dependencies = [\"a ; {}\"]", "(".repeat(long / 2))),
        metadata(format!("requires-python = \"{}\"", ">=3.10,".repeat(long / 8))),
    ] {
        Place::new().with("snippets/core/thing/truth.py", snippet).refused();
    }
    let pin = "six==1.17.0 --hash=sha256:00\n";
    for lock in
        [pin.repeat((4 << 20) / pin.len() - 1), "\\\n".repeat(2 << 20), "x".repeat(4 << 20), "x\n".repeat(2 << 20)]
    {
        Place::new().with("locks/six.txt", lock).refused();
    }
}

#[test]
fn patterns_that_explode_are_refused() {
    let rules = |rules: &str| {
        let snippet = format!("# /// script\n# [tool.verify]\n# redact = [{rules}]\n# ///\n{SNIPPET}");
        Place::new().with("snippets/core/thing/truth.py", snippet).verify("list")
    };
    let rule = |pattern: &str, with: &str| format!("{{ pattern = '{pattern}', with = '{with}' }}, ");
    for pattern in [
        r"\w{1000}{1000}",
        r"(((((x{100}){100}){100}){100}){100}){100}",
        r"(?i)\pL{500}",
        r"(\pL|\pN|\pP|\pS){99}",
        "x*",
        "",
        "^",
        "(((((((((((((((((((((x?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?",
        &"(".repeat(999),
        &"x".repeat(1_001),
        &r"\pL".repeat(333),
    ] {
        let said = rules(&rule(pattern, "x"));
        assert_eq!(said.code, Some(2), "{pattern}: {said}");
        assert!(said.stderr.contains("`pattern`"), "{pattern}: {said}");
    }
    assert_eq!(rules(&rule("x", &"y".repeat(200)).repeat(16)).code, Some(0));
    let many = rules(&rule("x", "y").repeat(17));
    assert!(many.code == Some(2) && many.stderr.contains("`redact` has 17 rules"), "{many}");
    let long = rules(&rule("x", &"y".repeat(201)));
    assert!(long.code == Some(2) && long.stderr.contains("`with` has 201 bytes"), "{long}");
}

/// A file that changes all the time is read once, from one descriptor.
#[test]
fn files_can_change_while_they_are_read() {
    let place = Place::new();
    let path = place.path("snippets/core/thing/truth.py");
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let texts = [SNIPPET.to_owned(), "# grows\n".repeat(20_000), "x".to_owned(), "assert (\n".to_owned()];
            for text in texts.iter().cycle() {
                if stop.load(std::sync::atomic::Ordering::Relaxed) {
                    return;
                }
                // In place, as an editor that does not rename.
                File::create(&path).and_then(|mut file| file.write_all(text.as_bytes())).expect("a file");
                fs::remove_file(&path).expect("it is there");
                symlink(place.secret(), &path).expect("a link");
                fs::remove_file(&path).expect("it is there");
            }
        });
        for _ in 0..10 {
            let said = place.verify("list");
            assert!(matches!(said.code, Some(0 | 2)), "{said}");
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
    });
}

/// A limit that allows more than a snapshot can record is refused, and says so.
#[test]
fn an_output_that_no_snapshot_could_record_cannot_be_asked_for() {
    let place = Place::new().with(
        "snippets/core/thing/truth.py",
        format!("# /// script\n# [tool.verify]\n# output = 15728641\n# ///\n{SNIPPET}"),
    );
    let problem = place.refused();
    assert!(problem.contains("truth.py:3") && problem.contains("15728640"), "{problem}");
    let place = Place::new().with(
        "snippets/core/thing/truth.py",
        "# /// script\n# [tool.verify]\n# output = 15728640\n# ///\nimport sys\n\nx = 1\n\
         sys.stdout.buffer.write(b'\\xff' * (3 << 20))\nassert x == 1\n",
    );
    let said = place.verify_within("run --control off", Duration::from_mins(5));
    assert_eq!(said.code, Some(1), "{said}");
    assert!(said.stdout.replace("\n   ", "").contains("more than a snapshot may have"), "{said}");
}

/// The outputs of a run have an amount together. What is beyond it fails by itself, and the report has everything else, in the
/// address space of a small machine.
#[test]
fn many_large_outputs_leave_the_report_whole() {
    const SNIPPETS: usize = 11;
    let prints = "# /// script\n# [tool.verify]\n# output = 15728640\n# ///\nimport sys\n\nlines = 13 << 10\n\
                  sys.stdout.write(''.join(f'{line:01023}\\n' for line in range(lines)))\nassert lines == 13312\n";
    let mut question = "question = \"What is large?\"\nlevel = \"core\"\n".to_owned();
    let mut place = Place::new();
    for number in 0..SNIPPETS {
        question +=
            &format!("\n[[answer]]\nclaim = \"large-{number}\"\nsays = \"It prints {number}.\"\nverdict = \"holds\"\n");
        place = place.with(format!("snippets/core/large/large-{number}.py"), prints);
    }
    let place = place.with("questions/core/large.toml", question);
    let words = "run core --control off --format json --output report.json";
    let said = place.verify_within(words, Duration::from_mins(8));
    assert_eq!(said.code, Some(1), "{said}");
    let report = fs::read_to_string(place.path("report.json")).expect("a report");
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    let claims = report["claims"].as_array().expect("claims");
    assert_eq!(claims.len(), SNIPPETS + 1);
    // As many as fit are ready to be recorded, and the others say why they are not.
    let pending = claims.iter().filter(|claim| claim["evidence"][0]["output"]["pending"].is_string()).count();
    let overgrown = report["claims"].to_string().matches("the outputs of this run are larger than").count();
    assert!(
        pending >= 9 && overgrown >= 1 && pending + overgrown >= SNIPPETS,
        "{pending} pending, {overgrown} overgrown"
    );
}
