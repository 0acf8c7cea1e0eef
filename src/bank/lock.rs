//! The [`Lock`] of a group of packages, which pins them, and the [`Constraints`] of the maintainers on all locks.
//!
//! A lock is read as strictly as it is written. pip and uv would accept options, addresses and paths in such a file. A
//! contribution that has one of those in a lock is refused before either tool reads it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use pep440_rs::{Operator, Version as PackageVersion, VersionSpecifier, VersionSpecifiers};
use pep508_rs::{MarkerEnvironment, MarkerEnvironmentBuilder, MarkerTree, PackageName, VersionOrUrl};

use super::group::{Group, read_requirement};
pub use super::layout::{CONSTRAINTS, LOCKS};
use super::problem::{Problem, Source};
use crate::python::Version;

/// The command that fixes whatever is wrong with a lock.
pub(super) const MAKE_LOCKS: &str = "verify env lock";

/// A lock file: exact versions with hashes, and markers for those that are not for every Python.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Relative to the bank.
    pub path: PathBuf,
    /// The whole file, for the tool that installs it.
    pub text: String,
    /// The requirements that it was made for, in the form of [`Group::requirements_text`].
    pub requirements: String,
    /// The lowest Python that its snippets run on, for which it was made.
    pub python: Version,
    /// The lowest Python, from `python` upward, for which its packages exist.
    pub exists: Version,
    pins: Vec<Pin>,
}

/// One package of a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pin {
    name: PackageName,
    version: PackageVersion,
    /// The interpreters that it is for.
    marker: MarkerTree,
    at: Range<usize>,
}

/// The most wrong lines of a file that are reported: a file with that many is no lock, and it is made again as a whole.
const MOST_PROBLEMS: usize = 100;

const MADE_FOR: &str = "# requirements: ";
const FROM_PYTHON: &str = "# python: >=";
const EXISTS_FROM: &str = "# there are none for Python below ";

impl Lock {
    /// Renders a lock file: a header of ours, and below it the pins of the tool that locks.
    pub fn render(group: &Group, python: Version, exists: Version, pins: &str) -> String {
        // The locks of existing banks have these lines.
        let mut text = format!("# Made by `{MAKE_LOCKS}`, which is to make every change to it.\n{MADE_FOR}{group}\n");
        text.push_str(&format!("{FROM_PYTHON}{python}\n"));
        if exists > python {
            text.push_str(&format!("{EXISTS_FROM}{exists}\n"));
        }
        text + pins.trim() + "\n"
    }

    /// Reads a lock file.
    ///
    /// # Errors
    /// Everything in it that is not a pin with hashes, and a header that is missing or wrong.
    pub fn parse(text: &str, source: &Source) -> Result<Lock, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut pins = Vec::new();
        for (at, line) in logical_lines(text) {
            if problems.len() == MOST_PROBLEMS {
                break;
            }
            match read_pin(&line) {
                Ok((name, version, marker)) => pins.push(Pin { name, version, marker, at }),
                Err(error) => {
                    let first = at.start..at.start + text[at].lines().next().unwrap_or_default().len();
                    let problem = source.problem(first, "this is not a pin of a package");
                    problems.push(problem.expected(error.to_string()).fix(regenerate(source)));
                }
            }
        }
        let requirements = header(text, MADE_FOR).map(|(_, requirements)| requirements.to_owned());
        let mut version = |mark: &str| {
            let (at, version) = header(text, mark)?;
            let version: Option<Version> = version.parse().ok();
            if version.is_none() {
                let problem = source.problem(at, "this is not a Python version");
                problems.push(problem.expected("expected one such as 3.12").fix(regenerate(source)));
            }
            Some(version)
        };
        let (python, exists) = (version(FROM_PYTHON), version(EXISTS_FROM));
        if requirements.is_none() || python.is_none() {
            let problem = Problem::of_file(&source.path, "the lock does not say what it was made for");
            let lines = format!("expected the lines `{MADE_FOR}…` and `{FROM_PYTHON}…`");
            problems.insert(0, problem.fix(format!("{lines}; {}", regenerate(source))));
        }
        match (requirements, python.flatten()) {
            (Some(requirements), Some(python)) if problems.is_empty() => {
                let exists = exists.flatten().unwrap_or(python);
                let (path, text) = (source.path.clone(), text.to_owned());
                Ok(Lock { path, text, requirements, python, exists, pins })
            }
            _ => Err(problems),
        }
    }

    /// Whether the lock has a package, for whatever Python.
    pub fn has(&self, package: &PackageName) -> bool {
        self.pins.iter().any(|pin| pin.name == *package)
    }

    /// The version of a package that a Python gets from the lock; `None` if it gets none.
    pub fn version_on(&self, package: &PackageName, python: Version) -> Option<&PackageVersion> {
        let here = marker_environment(python);
        self.pins.iter().find(|pin| pin.name == *package && pin.marker.evaluate(&here, &[])).map(|pin| &pin.version)
    }

    /// Whether the constraints allow every pin.
    pub fn meets(&self, constraints: &Constraints) -> bool {
        self.forbidden(constraints).next().is_none()
    }

    /// Reports the pins that the constraints do not allow. `source` is the text of the lock.
    pub(super) fn check(&self, constraints: &Constraints, source: &Source) -> Vec<Problem> {
        let problem = |(pin, allowed): (&Pin, &VersionSpecifiers)| {
            let at = pin.at.start..pin.at.start + pin.name.as_ref().len();
            let problem = source.problem(at, format!("{LOCKS}/{CONSTRAINTS} does not allow {}", pin.version));
            problem.expected(format!("expected {}{allowed}", pin.name)).fix(regenerate(source))
        };
        self.forbidden(constraints).map(problem).collect()
    }

    /// The pins that the constraints do not allow, each with the versions that they allow.
    fn forbidden<'a>(&'a self, constraints: &'a Constraints) -> impl Iterator<Item = (&'a Pin, &'a VersionSpecifiers)> {
        let allowed = |pin: &'a Pin| Some((pin, constraints.of.get(&pin.name)?));
        self.pins.iter().filter_map(allowed).filter(|(pin, allowed)| !allowed.contains(&pin.version))
    }
}

/// A CPython on this machine, as the markers of a lock see it.
fn marker_environment(python: Version) -> MarkerEnvironment {
    // The micro version is not known without running the interpreter. uv's markers compare minor versions; 99 is above every
    // micro version there was.
    let full = format!("{python}.99");
    MarkerEnvironment::try_from(MarkerEnvironmentBuilder {
        implementation_name: "cpython",
        implementation_version: &full,
        os_name: "posix",
        platform_machine: std::env::consts::ARCH,
        platform_python_implementation: "CPython",
        platform_release: "",
        platform_system: "Linux",
        platform_version: "",
        python_full_version: &full,
        python_version: &python.to_string(),
        sys_platform: "linux",
    })
    .expect("its versions are valid")
}

/// What to do about a lock that is wrong.
fn regenerate(source: &Source) -> String {
    format!("run `{MAKE_LOCKS}` to regenerate {}", source.path.display())
}

/// The rest of the line that starts with `mark`, and the place of the line.
fn header<'a>(text: &'a str, mark: &str) -> Option<(Range<usize>, &'a str)> {
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix(mark) {
            return Some((offset..offset + line.trim_end().len(), rest.trim()));
        }
        offset += line.len();
    }
    None
}

/// Splits a requirements file into its lines, each with its place: a line that ends in `\` is joined with the next one, and
/// comments are left out.
fn logical_lines(text: &str) -> Vec<(Range<usize>, String)> {
    let mut lines = Vec::new();
    let mut open: Option<(usize, String)> = None;
    let mut offset = 0;
    for raw in text.split_inclusive('\n') {
        let start = offset;
        offset += raw.len();
        let line = raw.trim();
        if open.is_none() && (line.is_empty() || line.starts_with('#')) {
            continue;
        }
        let (from, mut joined) = open.take().unwrap_or((start, String::new()));
        match line.strip_suffix('\\') {
            Some(part) => {
                joined.push_str(part.trim_end());
                joined.push(' ');
                open = Some((from, joined));
            }
            None => {
                joined.push_str(line);
                lines.push((from..offset, joined));
            }
        }
    }
    lines.extend(open.map(|(from, joined)| (from..offset, joined)));
    lines
}

/// Why a line is not a pin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum WrongPin {
    #[error("expected `name==version`, an optional marker, and hashes")]
    Form,
    #[error("expected hashes, `--hash=sha256:…`")]
    Hashes,
}

/// Reads `name==version ; marker --hash=sha256:…`, with at least one hash.
fn read_pin(line: &str) -> Result<(PackageName, PackageVersion, MarkerTree), WrongPin> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = words.iter().position(|word| word.starts_with("--hash=")).unwrap_or(words.len());
    let (requirement, hashes) = words.split_at(first);
    let is_hash = |word: &&str| {
        let digits = word.strip_prefix("--hash=sha256:");
        digits.is_some_and(|digits| digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let requirement = requirement.join(" ");
    if requirement.starts_with('-') || requirement.contains(" -") {
        return Err(WrongPin::Form);
    }
    let requirement = read_requirement(&requirement).map_err(|_| WrongPin::Form)?;
    let Some(VersionOrUrl::VersionSpecifier(specifiers)) = &requirement.version_or_url else {
        return Err(WrongPin::Form);
    };
    let mut specifiers = specifiers.iter();
    match (specifiers.next(), specifiers.next()) {
        (Some(only), None) if *only.operator() == Operator::Equal => {
            if hashes.is_empty() || !hashes.iter().all(is_hash) {
                return Err(WrongPin::Hashes);
            }
            Ok((requirement.name.clone(), only.version().clone(), requirement.marker))
        }
        _ => Err(WrongPin::Form),
    }
}

/// `locks/constraints.txt`: the versions that the maintainers allow, one requirement in each line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The file, for the tool that locks.
    pub text: String,
    of: BTreeMap<PackageName, VersionSpecifiers>,
}

impl Constraints {
    /// Reads the constraints.
    ///
    /// # Errors
    /// Every line that is not a requirement with versions.
    pub fn parse(text: &str, source: &Source) -> Result<Constraints, Vec<Problem>> {
        let mut of: BTreeMap<PackageName, Vec<VersionSpecifier>> = BTreeMap::new();
        let mut problems = Vec::new();
        for (at, line) in logical_lines(text) {
            if problems.len() == MOST_PROBLEMS {
                break;
            }
            let line = line.split(" #").next().unwrap_or_default();
            let read = read_requirement(line).map(|read| (read.name, read.version_or_url, read.marker));
            match read {
                // A constraint with a marker is for some Pythons only; the tool that locks applies it.
                Ok((_, _, marker)) if !marker.is_true() => {}
                // Several lines for one package hold together.
                Ok((name, Some(VersionOrUrl::VersionSpecifier(versions)), _)) => {
                    of.entry(name).or_default().extend(versions.iter().cloned());
                }
                _ => {
                    let span = at.start..at.start + text[at].trim_end().len();
                    let problem = source.problem(span, "this is not a constraint");
                    problems.push(problem.expected("expected a name and versions").fix("write it like `pandas<3`"));
                }
            }
        }
        let of = of.into_iter().map(|(name, versions)| (name, versions.into_iter().collect())).collect();
        if problems.is_empty() { Ok(Constraints { text: text.to_owned(), of }) } else { Err(problems) }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    const HASH: &str = "--hash=sha256:d5caa946a9f55511e76446e170bdad1d12d6b54e17a2afe7b189112ed4412bb8";

    fn read(text: &str) -> Result<Lock, usize> {
        let lock = Lock::parse(text, &Source::new(Path::new("locks/six.txt"), text.into()));
        lock.map_err(|problems| problems.len())
    }

    #[test]
    fn only_pins_with_hashes_are_a_lock() {
        let header = "# requirements: six\n# python: >=3.10\n";
        let read = |body: &str| read(&format!("{header}{body}")).map(|lock| lock.pins.len());
        assert_eq!(read(&format!("six==1.17.0 \\\n    {HASH}\n")), Ok(1));
        assert_eq!(read(&format!("six==1.17.0 ; python_full_version < '3.11' \\\n    {HASH} \\\n    {HASH}\n")), Ok(1));
        assert_eq!(read("# nothing is needed\n"), Ok(0));
        for wrong in [
            "six==1.17.0",
            "six",
            "six>=1",
            "six==1.*",
            "-e .",
            "--index-url x",
            "-r other.txt",
            "six==1.17.0 --hash=md5:00",
            "six @ file:///six.whl",
            "./six.whl",
        ] {
            assert_eq!(read(&format!("{wrong} {HASH}\n")).is_err(), wrong != "six==1.17.0", "{wrong}");
            assert_eq!(read(&format!("{wrong}\n")), Err(1), "{wrong}");
        }
        assert_eq!(read(&format!("six==1.17.0 {HASH} --index-url x\n")), Err(1));
        assert_eq!(read(&format!("six==1.17.0 --config-settings=x {HASH}\n")), Err(1));
    }

    #[test]
    fn what_is_rendered_is_read_back() {
        let group = Group::of(&["six", "attrs>=20,<30"]).unwrap().unwrap();
        let version = |text: &str| text.parse::<Version>().unwrap();
        for exists in ["3.11", "3.12"] {
            let text = Lock::render(&group, version("3.11"), version(exists), &format!("\nsix==1.17.0 {HASH}\n\n"));
            let lock = Lock::parse(&text, &Source::new(&group.lock(), text.as_str().into())).unwrap();
            assert_eq!(lock.requirements, group.requirements_text());
            assert_eq!((lock.python, lock.exists), (version("3.11"), version(exists)));
        }
    }

    #[test]
    fn every_line_of_the_header_is_read() {
        let pin = format!("six==1.17.0 {HASH}\n");
        let header = |lines: &str| read(&format!("{lines}{pin}")).map(|lock| lock.exists.minor);
        assert_eq!(header("# requirements: six\n# python: >=3.10\n# there are none for Python below 3.12\n"), Ok(12));
        assert_eq!(header("# requirements: six\n# python: >=3.10\n# there are none for Python below 3,12\n"), Err(1));
        assert_eq!(header("# requirements: six\n# python: >=new\n"), Err(1));
        assert_eq!(header("# requirements: six\n"), Err(1));
        assert_eq!(header("# python: >=3.10\n"), Err(1));
    }

    #[test]
    fn constraints_of_one_package_hold_together() {
        let constraints = |text: &str| {
            Constraints::parse(text, &Source::new(Path::new("locks/constraints.txt"), text.into())).unwrap()
        };
        let lock = read(&format!("# requirements: six\n# python: >=3.10\nsix==1.17.0 {HASH}\n")).unwrap();
        assert!(lock.meets(&constraints("six<2\nsix>=1\n")));
        assert!(!lock.meets(&constraints("six<1\nsix>=1\n")) && !lock.meets(&constraints("six>=1\nsix<1\n")));
    }
}
