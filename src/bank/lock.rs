//! The [`Lock`] of a group of packages, which pins them, and the [`Constraints`] that it has to meet.
//!
//! A group has a lock with the newest series of every package, and one for each older series that the bank speaks of: those
//! have that series of one package, and the newest that fits of all others. A lock is for all Pythons at once. Where they
//! need different releases, it has several pins of a package, with markers that exclude each other.
//!
//! A lock is read as strictly as it is written. pip and uv would accept options, addresses and paths in such a file. A
//! contribution that has one of those in a lock is refused before either tool reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use pep440_rs::{Operator, Version as PackageVersion, VersionSpecifier, VersionSpecifiers};
use pep508_rs::{MarkerEnvironment, MarkerEnvironmentBuilder, MarkerTree, PackageName, VersionOrUrl};

use super::defect::Defect;
use super::group::{Group, read_requirement};
use super::layout::SETTINGS;
pub use super::layout::{CONSTRAINTS, LOCKS};
use super::problem::{Problem, Source};
use super::series::{Packages, Series, SeriesOf};
use crate::python::Version;

/// The command that fixes whatever is wrong with a lock.
pub(super) const MAKE_LOCKS: &str = "verify env lock";

/// The name of a lock, which is that of its file: `pandas`, or `pandas@numpy-2.2` for an older series of one package.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LockName {
    /// The name of the group.
    pub group: String,
    /// The older series that the lock is for; `None` for the lock with the newest of everything.
    pub series: Option<SeriesOf>,
}

impl LockName {
    /// The name of the lock of a group with the newest series of everything.
    pub fn newest(group: &str) -> LockName {
        LockName { group: group.to_owned(), series: None }
    }

    /// The path of the file, relative to the bank.
    pub fn path(&self) -> PathBuf {
        Path::new(LOCKS).join(format!("{self}.txt"))
    }

    /// Reads the name from the path of a lock. A name that no series has is taken for that of a group, which no snippet
    /// belongs to.
    fn of(path: &Path) -> LockName {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
        let older = stem.split_once('@').and_then(|(group, series)| {
            let (package, series) = series.rsplit_once('-')?;
            let series = SeriesOf { package: package.parse().ok()?, series: series.parse().ok()? };
            Some(LockName { group: group.to_owned(), series: Some(series) })
        });
        older.filter(|name| name.to_string() == stem).unwrap_or_else(|| LockName::newest(&stem))
    }
}

impl fmt::Display for LockName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.series {
            None => write!(f, "{}", self.group),
            Some(SeriesOf { package, series }) => write!(f, "{}@{package}-{series}", self.group),
        }
    }
}

/// A lock file: exact versions with hashes, and markers for those that are not for every Python.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    pub name: LockName,
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
    /// Why nothing can be installed with the older series that the lock is for: the other packages of the group exclude it.
    pub conflict: Option<String>,
    /// The newest series of its packages when it was made, in the form of [`newest_text`].
    newest: String,
    pins: Vec<Pin>,
}

/// One package of a lock, for the Pythons and platforms of its marker.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pin {
    name: PackageName,
    version: PackageVersion,
    marker: MarkerTree,
    at: Range<usize>,
}

/// The most wrong lines of a file that are reported: a file with that many is no lock, and it is made again as a whole.
const MOST_PROBLEMS: usize = 100;

const MADE_FOR: &str = "# requirements: ";
const SERIES: &str = "# series: ";
const NEWEST: &str = "# newest: ";
const FROM_PYTHON: &str = "# python: >=";
const EXISTS_FROM: &str = "# there are none for Python below ";
const CONFLICT: &str = "# there are none: ";

/// What a lock is made for.
#[derive(Debug, Clone, Copy)]
pub struct Purpose<'a> {
    pub group: &'a Group,
    /// The older series of one package that it is to have.
    pub series: Option<&'a SeriesOf>,
    /// The series that the bank speaks of.
    pub packages: &'a Packages,
    /// The lowest Python that its snippets run on.
    pub python: Version,
}

/// What a lock was resolved to.
#[derive(Debug, Clone, Copy)]
pub enum Resolved<'a> {
    /// The pins, in the form of the tool that locks, and the lowest Python that they are for.
    Pins { text: &'a str, exists: Version },
    /// The older series does not go together with the rest of the group, for this reason.
    Conflict(&'a str),
}

impl Purpose<'_> {
    /// Renders a lock file: a header of ours, and below it the pins.
    pub fn render(&self, resolved: Resolved<'_>) -> String {
        // The locks of existing banks have these lines.
        let mut text =
            format!("# Made by `{MAKE_LOCKS}`, which is to make every change to it.\n{MADE_FOR}{}\n", self.group);
        if let Some(series) = self.series {
            text.push_str(&format!("{SERIES}{}\n", series.requirement()));
        }
        let pins = match resolved {
            Resolved::Pins { text, .. } => text.trim(),
            Resolved::Conflict(_) => "",
        };
        let pinned: BTreeSet<PackageName> =
            logical_lines(pins).iter().filter_map(|(_, line)| read_pin(line).ok()).map(|pin| pin.name).collect();
        let newest = newest_text(self.packages, self.series, |package| pinned.contains(package));
        if !newest.is_empty() {
            text.push_str(&format!("{NEWEST}{newest}\n"));
        }
        text.push_str(&format!("{FROM_PYTHON}{}\n", self.python));
        match resolved {
            Resolved::Pins { exists, .. } if exists > self.python => text.push_str(&format!("{EXISTS_FROM}{exists}\n")),
            Resolved::Pins { .. } => {}
            Resolved::Conflict(why) => {
                let words: Vec<&str> = why.split_whitespace().collect();
                text.push_str(&format!("{CONFLICT}{}\n", words.join(" ")));
            }
        }
        if pins.is_empty() { text } else { text + pins + "\n" }
    }
}

/// The newest series of those packages that a lock has, other than the one that it is for: `numpy 2.5, pandas 3`.
fn newest_text(packages: &Packages, series: Option<&SeriesOf>, has: impl Fn(&PackageName) -> bool) -> String {
    let others = packages.iter().filter(|(package, _)| series.is_none_or(|series| series.package != **package));
    let newest = others.filter(|(package, _)| has(package)).filter_map(|(package, all)| Some((package, all.last()?)));
    newest.map(|(package, newest)| format!("{package} {newest}")).collect::<Vec<_>>().join(", ")
}

impl Lock {
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
                Ok(PinLine { name, version, marker }) => pins.push(Pin { name, version, marker, at }),
                Err(error) => {
                    let first = at.start..at.start + text[at].lines().next().unwrap_or_default().len();
                    let problem = source.problem(Defect::WrongLock, first, "this is not a pin of a package");
                    problems.push(problem.expected(error.to_string()).fix(regenerate(source)));
                }
            }
        }
        let name = LockName::of(&source.path);
        let requirements = header(text, MADE_FOR).map(|(_, requirements)| requirements.to_owned());
        let mut version = |mark: &str| {
            let (at, version) = header(text, mark)?;
            let version: Option<Version> = version.parse().ok();
            if version.is_none() {
                let problem = source.problem(Defect::WrongLock, at, "this is not a Python version");
                problems.push(problem.expected("expected one such as 3.12").fix(regenerate(source)));
            }
            Some(version)
        };
        let (python, exists) = (version(FROM_PYTHON), version(EXISTS_FROM));
        let series = header(text, SERIES);
        let expected = name.series.as_ref().map(SeriesOf::requirement);
        if series.as_ref().map(|(_, series)| *series) != expected.as_deref() {
            let what = "the lock is not for the series that its name says";
            let problem = match &series {
                Some((at, _)) => source.problem(Defect::WrongLock, at.clone(), what),
                None => Problem::of_file(Defect::WrongLock, &source.path, what),
            };
            let line = match expected {
                Some(expected) => format!("expected the line `{SERIES}{expected}`"),
                None => format!("expected no line `{SERIES}…`"),
            };
            problems.push(problem.fix(format!("{line}; {}", regenerate(source))));
        }
        if requirements.is_none() || python.is_none() {
            let problem =
                Problem::of_file(Defect::WrongLock, &source.path, "the lock does not say what it was made for");
            let lines = format!("expected the lines `{MADE_FOR}…` and `{FROM_PYTHON}…`");
            problems.insert(0, problem.fix(format!("{lines}; {}", regenerate(source))));
        }
        match (requirements, python.flatten()) {
            (Some(requirements), Some(python)) if problems.is_empty() => {
                let line = |mark: &str| header(text, mark).map(|(_, rest)| rest.to_owned());
                Ok(Lock {
                    name,
                    path: source.path.clone(),
                    text: text.to_owned(),
                    requirements,
                    python,
                    exists: exists.flatten().unwrap_or(python),
                    conflict: line(CONFLICT),
                    newest: line(NEWEST).unwrap_or_default(),
                    pins,
                })
            }
            _ => Err(problems),
        }
    }

    /// The version of a package that is installed on a Python of this machine; `None` if none is.
    pub fn version_on(&self, package: &PackageName, python: Version) -> Option<&PackageVersion> {
        let environment = marker_environment(python);
        let pins = self.pins.iter().filter(|pin| pin.name == *package);
        pins.into_iter().find(|pin| pin.marker.evaluate(&environment, &[])).map(|pin| &pin.version)
    }

    /// Whether the lock has a pin of a package, for whatever Python.
    pub fn has(&self, package: &PackageName) -> bool {
        self.pins.iter().any(|pin| pin.name == *package)
    }

    /// The older series that its group has locks for, if this is the lock with the newest of everything: those of all packages
    /// that it has.
    pub fn older_series<'a>(&'a self, packages: &'a Packages) -> impl Iterator<Item = SeriesOf> + 'a {
        let is_newest = self.name.series.is_none();
        let own = packages.iter().filter(move |(package, _)| is_newest && self.has(package));
        own.flat_map(|(package, series)| {
            let older = series.iter().rev().skip(1).rev();
            older.map(move |series| SeriesOf { package: package.clone(), series: series.clone() })
        })
    }

    /// The packages whose newest series is not the one that the lock was made for.
    pub fn outdated<'a>(&self, packages: &'a Packages) -> Vec<&'a PackageName> {
        let made_for: Vec<&str> = self.newest.split(", ").collect();
        let is_as_made =
            |package: &PackageName, series: &Series| made_for.contains(&format!("{package} {series}").as_str());
        let own = self.name.series.as_ref().map(|series| &series.package);
        let others = packages.iter().filter(|(package, _)| Some(*package) != own && self.has(package));
        let newest = others.filter_map(|(package, all)| Some((package, all.last()?)));
        newest.filter(|(package, series)| !is_as_made(package, series)).map(|(package, _)| package).collect()
    }

    /// What the lock says of the newest series and what it should say, if they differ.
    pub(super) fn stale_series(&self, packages: &Packages) -> Option<(&str, String)> {
        let expected = newest_text(packages, self.name.series.as_ref(), |package| self.has(package));
        (self.newest != expected).then_some((&self.newest, expected))
    }

    /// Whether the newest series are those that it was made for.
    pub fn is_made_for(&self, packages: &Packages) -> bool {
        self.stale_series(packages).is_none()
    }

    /// Whether the constraints allow every pin.
    pub fn meets(&self, constraints: &Constraints) -> bool {
        self.forbidden(constraints).next().is_none()
    }

    /// Reports the pins that the constraints do not allow. `source` is the text of the lock.
    pub(super) fn check(&self, constraints: &Constraints, source: &Source) -> Vec<Problem> {
        let problem = |(pin, allowed): (&Pin, &VersionSpecifiers)| {
            let at = pin.at.start..pin.at.start + pin.name.as_ref().len();
            let problem =
                source.problem(Defect::StaleLock, at, format!("{} does not allow {}", constraints.origin, pin.version));
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

/// The environment in which the markers of a lock are evaluated: this machine, with the newest micro release of a Python. Which
/// one it really is, is known only by running it.
fn marker_environment(python: Version) -> MarkerEnvironment {
    let (version, full) = (python.to_string(), format!("{python}.99"));
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
        python_version: &version,
        sys_platform: "linux",
    })
    .expect("a Python version is a version")
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

/// A pin as it is written.
struct PinLine {
    name: PackageName,
    version: PackageVersion,
    marker: MarkerTree,
}

/// Reads `name==version ; marker --hash=sha256:…`, with at least one hash.
fn read_pin(line: &str) -> Result<PinLine, WrongPin> {
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
            let (name, version) = (requirement.name.clone(), only.version().clone());
            Ok(PinLine { name, version, marker: requirement.marker })
        }
        _ => Err(WrongPin::Form),
    }
}

/// The versions that a lock may have, beyond what the snippets ask for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    /// One requirement in each line, for the tool that locks.
    pub text: String,
    /// Where they are written.
    origin: String,
    of: BTreeMap<PackageName, VersionSpecifiers>,
}

impl Constraints {
    /// The constraints of `[packages]`: nothing newer than the newest series, and the older series that a lock is for.
    pub fn of_packages(packages: &Packages, series: Option<&SeriesOf>) -> Constraints {
        let mut of = BTreeMap::new();
        for (package, newest) in packages.iter().filter_map(|(package, all)| Some((package, all.last()?))) {
            of.insert(package.clone(), up_to(newest));
        }
        of.extend(series.map(|SeriesOf { package, series }| (package.clone(), series.specifier())));
        let lines: Vec<String> = of.iter().map(|(package, versions)| format!("{package}{versions}\n")).collect();
        let text = lines.concat();
        Constraints { text, origin: format!("`packages` in {SETTINGS}"), of }
    }

    /// Reads `locks/constraints.txt`, in which the maintainers say what all locks have to meet.
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
                    let problem = source.problem(Defect::WrongConstraint, span, "this is not a constraint");
                    problems.push(problem.expected("expected a name and versions").fix("write it like `pandas<3`"));
                }
            }
        }
        let of = of.into_iter().map(|(name, versions)| (name, versions.into_iter().collect())).collect();
        let origin = source.path.display().to_string();
        if problems.is_empty() { Ok(Constraints { text: text.to_owned(), origin, of }) } else { Err(problems) }
    }
}

/// The versions of a series and of everything before it: `<2.4` for 2.3.
fn up_to(series: &Series) -> VersionSpecifiers {
    let text = series.to_string();
    let (head, last) = text.rsplit_once('.').map_or(("", text.as_str()), |(head, last)| (head, last));
    let next = last.parse::<u64>().map_or(u64::MAX, |last| last.saturating_add(1));
    let next = if head.is_empty() { next.to_string() } else { format!("{head}.{next}") };
    format!("<{next}").parse().expect("numbers and dots are a specifier")
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
            let packages = Packages::new();
            let purpose = Purpose { group: &group, series: None, packages: &packages, python: version("3.11") };
            let pins = format!("\nsix==1.17.0 {HASH}\n\n");
            let text = purpose.render(Resolved::Pins { text: &pins, exists: version(exists) });
            let lock = Lock::parse(&text, &Source::new(&group.lock(), text.as_str().into())).unwrap();
            assert_eq!(lock.requirements, group.requirements_text());
            assert_eq!((lock.python, lock.exists), (version("3.11"), version(exists)));
        }
    }

    fn packages() -> Packages {
        let series = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
        [("pandas", series(&["2.3", "3"])), ("numpy", series(&["2.2", "2.4", "2.5"])), ("six", series(&["1"]))]
            .into_iter()
            .map(|(package, series)| (package.parse().unwrap(), series))
            .collect()
    }

    fn series(package: &str, series: &str) -> SeriesOf {
        SeriesOf { package: package.parse().unwrap(), series: series.parse().unwrap() }
    }

    #[test]
    fn names_are_those_of_the_files() {
        let name = |path: &str| LockName::of(Path::new(path));
        let older = LockName { group: "attrs+scikit-learn".into(), series: Some(series("scikit-learn", "1.7")) };
        assert_eq!(name("locks/attrs+scikit-learn@scikit-learn-1.7.txt"), older);
        assert_eq!(older.path(), Path::new("locks/attrs+scikit-learn@scikit-learn-1.7.txt"));
        assert_eq!(name("locks/pandas.txt"), LockName::newest("pandas"));
        for other in ["a@", "a@b", "a@b-", "a@b-x", "a@B-1", "a@b_c-1", "a@b-01", "a@b-1.", "@"] {
            assert_eq!(name(&format!("locks/{other}.txt")), LockName::newest(other));
        }
    }

    #[test]
    fn each_python_has_the_version_whose_marker_is_true() {
        let lock = read(&format!(
            "# requirements: numpy\n# python: >=3.10\n\
             numpy==2.2.6 ; python_full_version < '3.11' {HASH}\n\
             numpy==2.4.6 ; python_full_version == '3.11.*' {HASH}\n\
             numpy==2.5.5 ; python_full_version >= '3.12' {HASH}\n\
             colorama==0.4.6 ; sys_platform == 'win32' {HASH}\n"
        ))
        .unwrap();
        let version = |package: &str, python: &str| {
            lock.version_on(&package.parse().unwrap(), python.parse().unwrap()).map(ToString::to_string)
        };
        let found = ["3.10", "3.11", "3.12", "3.16"].map(|python| version("numpy", python).unwrap());
        assert_eq!(found, ["2.2.6", "2.4.6", "2.5.5", "2.5.5"]);
        assert_eq!((version("colorama", "3.12"), version("six", "3.12")), (None, None));
        assert!(lock.has(&"colorama".parse().unwrap()) && !lock.has(&"six".parse().unwrap()));
    }

    #[test]
    fn a_lock_has_the_older_series_of_its_packages() {
        let group = Group::of(&["pandas"]).unwrap().unwrap();
        let packages = packages();
        let lock = |name: Option<&SeriesOf>, pins: &str| {
            let purpose = Purpose { group: &group, series: name, packages: &packages, python: Version::OLDEST };
            let text = purpose.render(Resolved::Pins { text: pins, exists: Version::OLDEST });
            let name = LockName { group: "pandas".into(), series: name.cloned() };
            Lock::parse(&text, &Source::new(&name.path(), text.as_str().into())).unwrap()
        };
        let pins = format!("numpy==2.5.5 {HASH}\npandas==3.1.1 {HASH}\npytz==1 {HASH}\n");
        let newest = lock(None, &pins);
        assert!(newest.text.contains("\n# newest: numpy 2.5, pandas 3\n"), "{}", newest.text);
        let older = [series("numpy", "2.2"), series("numpy", "2.4"), series("pandas", "2.3")];
        assert_eq!(newest.older_series(&packages).collect::<Vec<_>>(), older);
        let of_pandas = lock(Some(&older[2]), &pins.replace("3.1.1", "2.3.3"));
        assert!(of_pandas.text.contains("\n# series: pandas==2.3.*\n# newest: numpy 2.5\n"), "{}", of_pandas.text);
        assert_eq!(of_pandas.older_series(&packages).count(), 0);

        // A newer series makes the locks stale that have the package, unless they are for an older one.
        let mut newer = packages.clone();
        newer.get_mut(&"pandas".parse().unwrap()).unwrap().push("4".parse().unwrap());
        assert_eq!(newest.outdated(&newer), [&"pandas".parse::<PackageName>().unwrap()]);
        assert!(newest.is_made_for(&packages) && !newest.is_made_for(&newer));
        assert!(of_pandas.is_made_for(&newer) && of_pandas.outdated(&newer).is_empty());
        assert!(newest.meets(&Constraints::of_packages(&packages, None)));
        assert!(!of_pandas.meets(&Constraints::of_packages(&packages, Some(&series("pandas", "3")))));
        assert_eq!(Constraints::of_packages(&packages, Some(&older[0])).text, "numpy==2.2.*\npandas<4\nsix<2\n");
        assert_eq!(up_to(&"2.9".parse().unwrap()).to_string(), "<2.10");
    }

    #[test]
    fn a_lock_is_for_the_series_of_its_name() {
        let read = |path: &str, line: &str| {
            let text = format!("# requirements: six\n{line}# python: >=3.10\nsix==1.17.0 {HASH}\n");
            Lock::parse(&text, &Source::new(Path::new(path), text.as_str().into())).map_err(|problems| problems.len())
        };
        assert!(read("locks/six@six-1.txt", "# series: six==1.*\n").is_ok());
        assert_eq!(read("locks/six@six-1.txt", "# series: six==2.*\n"), Err(1));
        assert_eq!(read("locks/six@six-1.txt", ""), Err(1));
        assert_eq!(read("locks/six.txt", "# series: six==1.*\n"), Err(1));
    }

    #[test]
    fn a_conflict_is_a_lock_without_pins() {
        let group = Group::of(&["six>=2"]).unwrap().unwrap();
        let (packages, one) = (packages(), series("six", "1"));
        let purpose = Purpose { group: &group, series: Some(&one), packages: &packages, python: Version::OLDEST };
        let text = purpose.render(Resolved::Conflict("you require six>=2\n  and six==1.*"));
        let lock = Lock::parse(&text, &Source::new(Path::new("locks/six@six-1.txt"), text.as_str().into())).unwrap();
        assert_eq!(lock.conflict.as_deref(), Some("you require six>=2 and six==1.*"));
        assert!(lock.is_made_for(&packages) && lock.meets(&Constraints::of_packages(&packages, Some(&one))));
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
