//! What snippets need beside the standard library: the [`Group`] of their `dependencies`, and the [`Lock`] that pins it.
//!
//! A lock is read as strictly as it is written. pip and uv would take options, addresses and paths from such a file; a
//! contribution that has one of those in a lock is refused before either sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use pep440_rs::{Operator, Version as PackageVersion, VersionSpecifiers};
use pep508_rs::{PackageName, Requirement, VersionOrUrl};

use super::Snippet;
use super::problem::{Problem, Source};
use crate::python::Version;

/// The folder of the locks in a bank.
pub const LOCKS: &str = "locks";
/// In it, what the maintainers allow beyond what the snippets ask for; optional.
pub const CONSTRAINTS: &str = "constraints.txt";
/// The command that mends whatever is wrong with a lock.
const MEND: &str = "verify env lock";

/// The packages that a snippet asks for; snippets that ask for the same share a lock and an environment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Group {
    /// The names of the packages, joined by `+`.
    pub name: String,
    /// Normalised (PEP 503, PEP 508) and sorted.
    pub requirements: Vec<String>,
}

impl Group {
    /// The path of its lock, relative to the bank.
    pub fn lock(&self) -> PathBuf {
        Path::new(LOCKS).join(format!("{}.txt", self.name))
    }

    /// The requirements as they are written in a lock's header.
    pub fn requirements_text(&self) -> String {
        self.requirements.join(", ")
    }
}

/// The group of what the metadata of a snippet lists; `None` where it lists nothing.
///
/// # Errors
/// The entry that is not a requirement, by its place in the list, with what is wrong and what to write.
pub fn group(entries: &[&str]) -> Result<Option<Group>, (usize, String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let requirement = read_requirement(entry).map_err(|why| {
            (
                index,
                why,
                "write it as in PEP 508, such as \"pandas\" or \"pandas>=2\"; packages come from an index".into(),
            )
        })?;
        found.push((requirement.name.to_string(), requirement.to_string()));
    }
    found.sort();
    found.dedup();
    let names: BTreeSet<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    let name = names.into_iter().collect::<Vec<_>>().join("+");
    let requirements = found.iter().map(|(_, requirement)| requirement.clone()).collect();
    Ok((!found.is_empty()).then_some(Group { name, requirements }))
}

/// A requirement that can be locked: of an index, not an address.
fn read_requirement(text: &str) -> Result<Requirement, String> {
    if has_unfinished_name(text) {
        return Err("a name ends with a letter or a digit".to_owned());
    }
    let mut requirement = Requirement::from_str(text).map_err(|error| {
        let told = error.to_string();
        told.lines().next().unwrap_or("not understood").to_owned()
    })?;
    match &requirement.version_or_url {
        Some(VersionOrUrl::Url(_)) => return Err("an address, which a lock cannot pin".to_owned()),
        Some(VersionOrUrl::VersionSpecifier(_)) | None => {}
    }
    requirement.extras.sort();
    requirement.extras.dedup();
    Ok(requirement)
}

/// Whether the package or an extra has a name that ends in `-`, `_` or `.`: pep508_rs 0.9.2 panics on it.
fn has_unfinished_name(text: &str) -> bool {
    let names = text.split([';', '@', '<', '>', '=', '!', '~', '(']).next().unwrap_or_default();
    let is_of_a_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    names.split(|c| !is_of_a_name(c)).any(|name| name.ends_with(['-', '_', '.']))
}

/// A lock file: exact versions with hashes, and markers where they are not for every Python.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Relative to the bank.
    pub path: PathBuf,
    /// The whole file, as it is given to the tool that installs it.
    pub text: String,
    /// What it was made for, as [`Group::requirements_text`] gives it.
    pub requirements: String,
    /// The lowest Python that its snippets run on, for which it was made.
    pub python: Version,
    /// The lowest Python from there on that its packages exist for.
    pub exists: Version,
    pins: Vec<Pin>,
}

/// One package of a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pin {
    name: PackageName,
    version: PackageVersion,
    at: Range<usize>,
}

const MADE_FOR: &str = "# requirements: ";
const FROM_PYTHON: &str = "# python: >=";
const EXISTS_FROM: &str = "# there are none for Python below ";

impl Lock {
    /// The text of a lock file: a header of ours, and below it what the tool has pinned.
    pub fn render(group: &Group, python: Version, exists: Version, pins: &str) -> String {
        let mut text = format!("# Made by `{MEND}`, which is to make every change to it.\n{MADE_FOR}{group}\n");
        text.push_str(&format!("{FROM_PYTHON}{python}\n"));
        if exists > python {
            text.push_str(&format!("{EXISTS_FROM}{exists}\n"));
        }
        text + pins.trim() + "\n"
    }

    /// Reads a lock file.
    ///
    /// # Errors
    /// Everything in it that is no pin with hashes.
    pub fn parse(text: &str, source: &Source) -> Result<Lock, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut pins = Vec::new();
        for (at, line) in logical_lines(text) {
            let foreign = |what: &str, expected: &str| {
                let first = at.start..at.start + text[at.clone()].lines().next().unwrap_or_default().len();
                let problem = source.problem(first, what);
                problem.expected(expected).mend(format!("{MEND} makes the whole file"))
            };
            match read_pin(&line) {
                Ok((name, version)) => pins.push(Pin { name, version, at: at.clone() }),
                Err(expected) => problems.push(foreign("this is no pin of a package", expected)),
            }
        }
        let header = |mark: &str| text.lines().find_map(|line| line.strip_prefix(mark)).map(str::trim);
        let (requirements, python) = (header(MADE_FOR), header(FROM_PYTHON).and_then(|version| version.parse().ok()));
        let exists = header(EXISTS_FROM).and_then(|version| version.parse().ok());
        match (requirements, python) {
            (Some(requirements), Some(python)) if problems.is_empty() => {
                let (path, text, requirements) = (source.path.clone(), text.to_owned(), requirements.to_owned());
                Ok(Lock { path, text, requirements, python, exists: exists.unwrap_or(python), pins })
            }
            (Some(_), Some(_)) => Err(problems),
            _ => {
                let problem = Problem::of_file(&source.path, "the lock does not say what it was made for");
                problems.insert(0, problem.mend(MEND));
                Err(problems)
            }
        }
    }

    /// Whether the constraints allow every pin.
    pub fn meets(&self, constraints: &Constraints) -> bool {
        let allows = |pin: &Pin| constraints.of.get(&pin.name).is_none_or(|allowed| allowed.contains(&pin.version));
        self.pins.iter().all(allows)
    }

    /// The pins that the constraints do not allow.
    fn against(&self, constraints: &Constraints, source: &Source) -> Vec<Problem> {
        let mut problems = Vec::new();
        for pin in &self.pins {
            let allowed = constraints.of.get(&pin.name);
            if let Some(allowed) = allowed.filter(|allowed| !allowed.contains(&pin.version)) {
                let at = pin.at.start..pin.at.start + pin.name.as_ref().len();
                let problem = source.problem(at, format!("{LOCKS}/{CONSTRAINTS} does not allow {}", pin.version));
                problems.push(problem.expected(format!("expected {}{allowed}", pin.name)).mend(MEND));
            }
        }
        problems
    }
}

/// The lines of a requirements file, those that end in `\` joined with what follows, without comments, each with its
/// place.
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

/// `name==version ; marker --hash=sha256:…`, with at least one hash.
fn read_pin(line: &str) -> Result<(PackageName, PackageVersion), &'static str> {
    const PIN: &str = "expected `name==version`, a marker perhaps, and hashes";
    const HASHES: &str = "expected hashes, `--hash=sha256:…`";
    let words: Vec<&str> = line.split_whitespace().collect();
    let first = words.iter().position(|word| word.starts_with("--hash=")).unwrap_or(words.len());
    let (requirement, hashes) = words.split_at(first);
    let is_hash = |word: &&str| {
        let digits = word.strip_prefix("--hash=sha256:");
        digits.is_some_and(|digits| digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let requirement = requirement.join(" ");
    if requirement.starts_with('-') || requirement.contains(" -") {
        return Err(PIN);
    }
    let requirement = read_requirement(&requirement).map_err(|_| PIN)?;
    let Some(VersionOrUrl::VersionSpecifier(specifiers)) = &requirement.version_or_url else { return Err(PIN) };
    let mut specifiers = specifiers.iter();
    match (specifiers.next(), specifiers.next()) {
        (Some(only), None) if *only.operator() == Operator::Equal => {
            if hashes.is_empty() || !hashes.iter().all(is_hash) {
                return Err(HASHES);
            }
            Ok((requirement.name.clone(), only.version().clone()))
        }
        _ => Err(PIN),
    }
}

/// `locks/constraints.txt`: what versions the maintainers allow, a requirement in each line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    /// The file, as it is given to the tool that locks.
    pub text: String,
    of: BTreeMap<PackageName, VersionSpecifiers>,
}

impl Constraints {
    /// Reads the constraints.
    ///
    /// # Errors
    /// Every line that is no requirement with versions.
    pub fn parse(text: &str, source: &Source) -> Result<Constraints, Vec<Problem>> {
        let mut constraints = Constraints { text: text.to_owned(), of: BTreeMap::new() };
        let mut problems = Vec::new();
        for (at, line) in logical_lines(text) {
            let line = line.split(" #").next().unwrap_or_default();
            let read = read_requirement(line).map(|read| (read.name, read.version_or_url, read.marker));
            match read {
                // One with a marker is for some Pythons only; the tool that locks sees to it.
                Ok((_, _, marker)) if !marker.is_true() => {}
                Ok((name, Some(VersionOrUrl::VersionSpecifier(versions)), _)) => {
                    constraints.of.insert(name, versions);
                }
                _ => {
                    let span = at.start..at.start + text[at].trim_end().len();
                    let problem = source.problem(span, "this is no constraint");
                    problems.push(problem.expected("expected a name and versions").mend("write it like `pandas<3`"));
                }
            }
        }
        if problems.is_empty() { Ok(constraints) } else { Err(problems) }
    }
}

/// The lowest Python that a snippet of the group runs on: what its lock has to hold for.
pub fn lowest_python<'a>(
    group: &Group,
    snippets: impl IntoIterator<Item = &'a Snippet>,
    python: &VersionSpecifiers,
) -> Version {
    let members = snippets.into_iter().filter(|snippet| snippet.metadata.group.as_ref() == Some(group));
    // A minor version has come every year; these are enough for two decades.
    let versions = || (Version::OLDEST.minor..30).map(|minor| Version { major: 3, minor });
    let runs_on = |snippet: &Snippet, version: Version| {
        version.meets(python) && snippet.metadata.requires_python.as_ref().is_none_or(|wanted| version.meets(wanted))
    };
    let lowest = members.filter_map(|snippet| versions().find(|version| runs_on(snippet, *version)));
    lowest.min().unwrap_or(Version::OLDEST)
}

/// What is wrong between snippets and locks. `sources` are the texts of the locks, for what is underlined; `whole` says
/// that all snippets could be read, so that what none of them uses is an orphan.
pub fn check(
    snippets: &BTreeMap<String, Snippet>,
    locks: &BTreeMap<String, (Lock, Source)>,
    unreadable: &BTreeSet<String>,
    constraints: &Constraints,
    python: Option<&VersionSpecifiers>,
    whole: bool,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, (&Group, &Snippet)> = BTreeMap::new();
    for snippet in snippets.values() {
        let Some(group) = &snippet.metadata.group else { continue };
        match seen.get(group.name.as_str()) {
            Some((first, _)) if *first == group => {}
            Some((first, owner)) => {
                let what =
                    format!("`{}` here, `{}` in {}", group.requirements_text(), first.requirements_text(), owner.id);
                let problem = at_dependencies(snippet, format!("two groups of the same packages: {what}"));
                problems.push(problem.mend("a lock is named by its packages: ask for the same versions in both"));
            }
            None => {
                seen.insert(&group.name, (group, snippet));
                if unreadable.contains(&group.name) {
                    continue;
                }
                let lock = group.lock();
                let made = match locks.get(&group.name) {
                    None => {
                        let problem = at_dependencies(snippet, format!("{} is missing", lock.display()));
                        problems.push(problem.mend(MEND));
                        continue;
                    }
                    Some((made, _)) => made,
                };
                if made.requirements != group.requirements_text() {
                    let (had, wants) = (&made.requirements, group.requirements_text());
                    let what = format!("was made for `{had}`, the snippets ask for `{wants}`");
                    problems.push(Problem::of_file(&lock, what).mend(MEND));
                }
                let lowest = python.map(|python| lowest_python(group, snippets.values(), python));
                if let Some(lowest) = lowest.filter(|lowest| *lowest < made.python) {
                    let what =
                        format!("was made for Python {} and later, the snippets run from {lowest} on", made.python);
                    problems.push(Problem::of_file(&lock, what).mend(MEND));
                }
            }
        }
    }
    for (name, (lock, source)) in locks {
        if seen.contains_key(name.as_str()) {
            problems.extend(lock.against(constraints, source));
        } else if whole {
            let problem = Problem::of_file(&lock.path, "no snippet uses this lock");
            problems.push(problem.mend(format!("{MEND} removes it")));
        }
    }
    problems
}

/// A problem with what a snippet asks for.
fn at_dependencies(snippet: &Snippet, what: String) -> Problem {
    const KEY: &str = "dependencies";
    let at = snippet.source.find(KEY).unwrap_or(0);
    Source::new(&snippet.path, snippet.source.clone()).problem(at..at + KEY.len(), what)
}

/// `pandas`, or `numpy, pandas>=2`.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.requirements_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "--hash=sha256:d5caa946a9f55511e76446e170bdad1d12d6b54e17a2afe7b189112ed4412bb8";

    #[test]
    fn groups_are_sets() {
        let name = |entries: &[&str]| group(entries).unwrap().map(|group| (group.name.clone(), group.to_string()));
        let pair = |name: &str, text: &str| Some((name.to_owned(), text.to_owned()));
        assert_eq!(name(&[]), None);
        assert_eq!(name(&["Pandas"]), pair("pandas", "pandas"));
        assert_eq!(name(&["pandas >= 2", "NumPy"]), pair("numpy+pandas", "numpy, pandas>=2"));
        assert_eq!(name(&["numpy", "numpy", "zope.interface"]), pair("numpy+zope-interface", "numpy, zope-interface"));
        assert_eq!(name(&["flask[dotenv, async]"]), pair("flask", "flask[async,dotenv]"));
        for wrong in ["", "pandas>", "-e .", "./pandas", "pandas @ https://example.invalid/pandas.whl"] {
            assert_eq!(group(&["numpy", wrong]).unwrap_err().0, 1, "{wrong}");
        }
    }

    #[test]
    fn only_pins_with_hashes_are_a_lock() {
        let header = "# requirements: six\n# python: >=3.10\n";
        let read = |body: &str| {
            let text = format!("{header}{body}");
            let lock = Lock::parse(&text, &Source::new(Path::new("locks/six.txt"), text.as_str().into()));
            lock.map(|lock| lock.pins.len()).map_err(|problems| problems.len())
        };
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
        let group = group(&["six", "attrs>=20,<30"]).unwrap().unwrap();
        let version = |text: &str| text.parse::<Version>().unwrap();
        for exists in ["3.11", "3.12"] {
            let text = Lock::render(&group, version("3.11"), version(exists), &format!("\nsix==1.17.0 {HASH}\n\n"));
            let lock = Lock::parse(&text, &Source::new(&group.lock(), text.as_str().into())).unwrap();
            assert_eq!(lock.requirements, group.requirements_text());
            assert_eq!((lock.python, lock.exists), (version("3.11"), version(exists)));
        }
    }
}
