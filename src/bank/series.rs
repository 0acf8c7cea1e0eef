//! The versions of packages that a bank speaks of: the [`Series`] of a package, and the [`Point`] from which on something is
//! recorded.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use pep440_rs::{Version as PackageVersion, VersionSpecifiers};
use pep508_rs::PackageName;
use serde::{Deserialize, Serialize};

use crate::python::{Label, Version};

/// The beginning of the releases of a package that are one series: `2.3` has 2.3.0, 2.3.1 and so on, `3` has 3.0 and 3.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series(Vec<u64>);

/// The release of a package from which on something changes: a version without `rc1`, `.dev0` and the like.
///
/// It has one spelling, in which it is the name of a file: at least two numbers, and no zeros at the end beyond those.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release(Vec<u64>);

/// The error of a text that is not numbers with dots between them.
#[derive(Debug, thiserror::Error)]
#[error("not the number of a release; expected numbers with dots between them, such as 2.3")]
pub struct NotARelease;

/// The most numbers of a release. PEP 440 has no limit; a release of any package of the shipped bank has three.
const MOST_NUMBERS: usize = 6;

/// Reads the name of a package. `pep508_rs` 0.9 takes an empty text for one.
pub fn read_name(text: &str) -> Option<PackageName> {
    PackageName::from_str(text).ok().filter(|_| !text.is_empty())
}

/// Reads `2.3` in its one spelling: without a sign, a blank or a leading zero.
fn numbers(text: &str) -> Result<Vec<u64>, NotARelease> {
    let number = |part: &str| match part.parse::<u64>() {
        Ok(number) if number.to_string() == part => Ok(number),
        _ => Err(NotARelease),
    };
    let numbers = text.split('.').map(number).collect::<Result<Vec<u64>, NotARelease>>()?;
    if numbers.len() > MOST_NUMBERS { Err(NotARelease) } else { Ok(numbers) }
}

fn joined(numbers: &[u64]) -> String {
    numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(".")
}

impl FromStr for Series {
    type Err = NotARelease;

    fn from_str(text: &str) -> Result<Series, NotARelease> {
        numbers(text).map(Series)
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&joined(&self.0))
    }
}

impl Series {
    /// The series of one release.
    pub fn of(version: &PackageVersion) -> Series {
        Series(version.release().to_vec())
    }

    /// Whether a version belongs to the series.
    pub fn matches(&self, version: &PackageVersion) -> bool {
        self.specifier().contains(version)
    }

    /// The series as a requirement writes it: `==2.3.*`.
    pub fn specifier(&self) -> VersionSpecifiers {
        format!("=={self}.*").parse().expect("numbers and dots are a specifier")
    }

    /// The first release of the series, from which on a change that comes with it is recorded: `3.0` of `3`.
    pub fn first(&self) -> Release {
        Release::new(self.0.clone())
    }

    /// Whether the two have releases in common.
    pub fn overlaps(&self, other: &Series) -> bool {
        self.0.starts_with(&other.0) || other.0.starts_with(&self.0)
    }
}

impl Release {
    fn new(mut numbers: Vec<u64>) -> Release {
        while numbers.len() > 2 && numbers.last() == Some(&0) {
            numbers.pop();
        }
        numbers.resize(numbers.len().max(2), 0);
        Release(numbers)
    }

    /// The release as a version of PEP 440.
    pub fn version(&self) -> PackageVersion {
        PackageVersion::new(&self.0)
    }
}

impl FromStr for Release {
    type Err = NotARelease;

    fn from_str(text: &str) -> Result<Release, NotARelease> {
        numbers(text).map(Release::new)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&joined(&self.0))
    }
}

/// A package and one of its series, as a lane is named by it: `pandas 2.3`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeriesOf {
    pub package: PackageName,
    pub series: Series,
}

impl fmt::Display for SeriesOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.package, self.series)
    }
}

impl SeriesOf {
    /// The series as a requirement: `pandas==2.3.*`.
    pub fn requirement(&self) -> String {
        format!("{}{}", self.package, self.series.specifier())
    }
}

/// A lane of a run: a Python, with the newest series of each package that it has, or with another series of one of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LaneName {
    pub python: Label,
    /// The series that is not the newest, or that was asked for by name.
    pub series: Option<SeriesOf>,
}

impl From<Label> for LaneName {
    fn from(python: Label) -> LaneName {
        LaneName { python, series: None }
    }
}

/// `3.13`, or `3.13 pandas 2.3`.
impl fmt::Display for LaneName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.python)?;
        self.series.iter().try_for_each(|series| write!(f, " {series}"))
    }
}

impl FromStr for LaneName {
    type Err = NotALane;

    fn from_str(text: &str) -> Result<LaneName, NotALane> {
        let mut words = text.split(' ');
        let python = words.next().and_then(|python| python.parse().ok()).ok_or(NotALane)?;
        let series = match (words.next(), words.next(), words.next()) {
            (None, _, _) => None,
            (Some(package), Some(series), None) => Some(SeriesOf {
                package: package.parse().map_err(|_| NotALane)?,
                series: series.parse().map_err(|_| NotALane)?,
            }),
            _ => return Err(NotALane),
        };
        Ok(LaneName { python, series })
    }
}

/// A text that is not the name of a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it is not the name of a lane, such as 3.13 or 3.13 pandas 2.3")]
pub struct NotALane;

impl<'de> Deserialize<'de> for LaneName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<LaneName, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for LaneName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The pairs of lanes between which a change is looked for, as places in `lanes`, the older one first. The series of a package
/// on one Python come first, because they differ in nothing else; then the Pythons.
pub fn neighbours(lanes: &[&LaneName]) -> Vec<(usize, usize)> {
    let mut chains: BTreeMap<(Label, &PackageName), Vec<usize>> = BTreeMap::new();
    for (at, lane) in lanes.iter().enumerate() {
        if let Some(of) = &lane.series {
            chains.entry((lane.python, &of.package)).or_default().push(at);
        }
    }
    let plain: Vec<usize> = (0..lanes.len()).filter(|at| lanes[*at].series.is_none()).collect();
    let mut pairs = Vec::new();
    for ((python, _), mut chain) in chains {
        chain.sort_by_key(|at| &lanes[*at].series);
        chain.extend(plain.iter().find(|at| lanes[**at].python == python));
        pairs.extend(chain.windows(2).map(|pair| (pair[0], pair[1])));
    }
    let mut pythons = plain;
    pythons.sort_by_key(|at| lanes[*at].python);
    pairs.extend(pythons.windows(2).map(|pair| (pair[0], pair[1])));
    pairs
}

/// What a snippet runs with, as far as a record depends on it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Versions {
    pub python: Label,
    /// The installed versions of those packages that the bank names series of. It is empty for a snippet that needs none.
    pub packages: BTreeMap<PackageName, PackageVersion>,
}

impl From<Label> for Versions {
    /// A Python without packages.
    fn from(python: Label) -> Versions {
        Versions { python, packages: BTreeMap::new() }
    }
}

impl Versions {
    /// The same with the default build of the Python.
    #[must_use]
    pub fn of_default_build(&self) -> Versions {
        Versions { python: Label { free_threaded: false, ..self.python }, ..self.clone() }
    }
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.python)?;
        self.packages.iter().try_for_each(|(package, version)| write!(f, " {package} {version}"))
    }
}

/// The place from which on a verdict or an output is recorded: a Python, a release of a package, or both. The place without
/// either is the beginning, which applies everywhere.
///
/// Of the places that apply, the last one decides. A package is later than a Python, because a snippet that asks for a package
/// is about it; both together are later than each alone, because they say more; and among those of one kind, the higher
/// version is later.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Point {
    pub python: Option<Version>,
    pub package: Option<(PackageName, Release)>,
}

impl Point {
    /// From a Python on.
    pub fn of_python(python: Version) -> Point {
        Point { python: Some(python), package: None }
    }

    /// From a release of a package on.
    pub fn of_package(package: PackageName, release: Release) -> Point {
        Point { python: None, package: Some((package, release)) }
    }

    /// Whether it is the beginning.
    pub fn is_beginning(&self) -> bool {
        *self == Point::default()
    }

    /// Whether what is recorded here is about these versions. A package that the snippet does not have has no release.
    pub fn applies_to(&self, versions: &Versions) -> bool {
        let has = |(package, release): &(PackageName, Release)| {
            versions.packages.get(package).is_some_and(|version| release.version() <= *version)
        };
        self.python.is_none_or(|from| from <= versions.python.version) && self.package.as_ref().is_none_or(has)
    }

    /// The place as the name of a snapshot has it: `3.12`, `pandas-3.0`, or `3.12+pandas-3.0`.
    pub fn in_file_name(&self) -> String {
        let python = self.python.map(|python| python.to_string());
        let package = self.package.as_ref().map(|(package, release)| format!("{package}-{release}"));
        [python, package].into_iter().flatten().collect::<Vec<_>>().join("+")
    }

    /// Reads the place from the name of a snapshot. `None` if it is no place, or not in its one spelling: another one would be
    /// a second file of the same place.
    pub fn from_file_name(text: &str) -> Option<Point> {
        let mut point = Point::default();
        for part in text.split('+') {
            if let Ok(python) = part.parse::<Version>() {
                point.python = Some(python);
            } else {
                let (package, release) = part.rsplit_once('-')?;
                point.package = Some((read_name(package)?, release.parse().ok()?));
            }
        }
        (!point.is_beginning() && point.in_file_name() == text).then_some(point)
    }

    /// The keys of a change point at this place, in TOML: one to a line.
    pub fn toml(&self) -> String {
        let mut text = String::new();
        if let Some(python) = self.python {
            text += &format!("python = \"{python}\"\n");
        }
        if let Some((package, release)) = &self.package {
            text += &format!("package = \"{package}\"\nversion = \"{release}\"\n");
        }
        text
    }
}

/// The place as people read it: `3.12`, `pandas 3.0`, or `3.12 with pandas 3.0`.
impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.python, &self.package) {
            (None, None) => write!(f, "the beginning"),
            (Some(python), None) => write!(f, "{python}"),
            (None, Some((package, release))) => write!(f, "{package} {release}"),
            (Some(python), Some((package, release))) => write!(f, "{python} with {package} {release}"),
        }
    }
}

impl Ord for Point {
    fn cmp(&self, other: &Point) -> Ordering {
        type Key<'a> = (bool, bool, Option<&'a PackageName>, Option<Version>, Option<PackageVersion>);
        fn key(point: &Point) -> Key<'_> {
            let package = point.package.as_ref();
            let release = package.map(|(_, release)| release.version());
            (package.is_some(), point.python.is_some(), package.map(|(package, _)| package), point.python, release)
        }
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Point {
    fn partial_cmp(&self, other: &Point) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Finds what is recorded for these versions: the last of the places that apply decides. The entries may be in any order.
pub fn decides<'a, T>(
    entries: impl IntoIterator<Item = (&'a Point, T)>,
    versions: &Versions,
) -> Option<(&'a Point, T)> {
    let applies = entries.into_iter().filter(|(point, _)| point.applies_to(versions));
    applies.max_by(|(one, _), (other, _)| one.cmp(other))
}

/// The series of each package that the answers speak of, oldest first.
pub type Packages = BTreeMap<PackageName, Vec<Series>>;

#[cfg(test)]
mod tests {
    use super::*;

    fn versions(text: &str) -> Versions {
        let mut words = text.split(' ');
        let python: Label = words.next().unwrap().parse().unwrap();
        let mut versions = Versions::from(python);
        while let (Some(package), Some(version)) = (words.next(), words.next()) {
            versions.packages.insert(package.parse().unwrap(), version.parse().unwrap());
        }
        versions
    }

    #[test]
    fn a_series_has_the_releases_that_begin_with_it() {
        let matches = |series: &str, version: &str| {
            series.parse::<Series>().unwrap().matches(&version.parse::<PackageVersion>().unwrap())
        };
        assert!(matches("2.3", "2.3.0") && matches("2.3", "2.3.12") && matches("2.3", "2.3"));
        assert!(!matches("2.3", "2.30.1") && !matches("2.3", "2.4.0") && !matches("2.3", "12.3"));
        assert!(matches("3", "3.0.0") && matches("3", "3.11") && !matches("3", "30.1") && !matches("3", "2.9"));
        let overlap = |one: &str, other: &str| one.parse::<Series>().unwrap().overlaps(&other.parse().unwrap());
        assert!(overlap("3", "3.1") && overlap("3.1", "3") && overlap("3", "3"));
        assert!(!overlap("3", "30") && !overlap("2.3", "2.30") && !overlap("2", "3"));
        for wrong in ["", "3.", ".3", "3.x", "03", "+3", " 3", "3rc1", "3.*", "1.2.3.4.5.6.7", "99999999999999999999"] {
            assert!(wrong.parse::<Series>().is_err() && wrong.parse::<Release>().is_err(), "{wrong}");
        }
        assert!("2.9".parse::<Series>().unwrap() < "2.10".parse().unwrap());
    }

    #[test]
    fn a_release_has_one_spelling() {
        for (written, spelled) in [("3", "3.0"), ("3.0", "3.0"), ("3.0.0", "3.0"), ("3.0.1", "3.0.1"), ("2.30", "2.30")]
        {
            assert_eq!(written.parse::<Release>().unwrap().to_string(), spelled);
        }
        assert_eq!("3".parse::<Series>().unwrap().first().to_string(), "3.0");
    }

    #[test]
    fn places_in_file_names_have_one_spelling() {
        for name in ["3.12", "pandas-3.0", "scikit-learn-1.9", "3.12+pandas-3.0", "3.10+scikit-learn-1.7.2"] {
            assert_eq!(Point::from_file_name(name).map(|point| point.in_file_name()).as_deref(), Some(name));
        }
        for wrong in
            ["", "+", "3", "03.12", "pandas", "pandas-3", "pandas-3.0.0", "Pandas-3.0", "pandas-3.0rc1", "-3.0"]
        {
            assert_eq!(Point::from_file_name(wrong), None, "{wrong}");
        }
        for wrong in ["pandas-3.0+3.12", "3.11+3.12", "a-1.0+b-1.0", "scikit_learn-1.9", "3.12+", "3.12t"] {
            assert_eq!(Point::from_file_name(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_last_place_that_applies_decides() {
        let places = ["", "3.12", "3.14", "a-2.0", "a-3.0", "b-1.0", "3.12+a-2.0", "3.12+a-3.0", "3.14+a-2.0"];
        let points: Vec<Point> = places.iter().map(|name| Point::from_file_name(name).unwrap_or_default()).collect();
        #[rustfmt::skip]
        let table = [
            // what runs             the place that decides
            ("3.10",                 ""),
            ("3.12",                 "3.12"),
            ("3.13",                 "3.12"),
            ("3.15",                 "3.14"),
            ("3.10 a 1.9",           ""),
            ("3.13 a 1.9.5",         "3.12"),
            ("3.10 a 2",             "a-2.0"),
            ("3.10 a 2.0.5",         "a-2.0"),
            ("3.10 a 3.1",           "a-3.0"),
            // An earlier release than the one that it is a candidate for.
            ("3.10 a 3.0rc1",        "a-2.0"),
            // Both say more than each alone; of those, the higher Python and then the higher release.
            ("3.12 a 2.1",           "3.12+a-2.0"),
            ("3.13 a 3.0",           "3.12+a-3.0"),
            ("3.14 a 3.0",           "3.14+a-2.0"),
            // Of two packages, the one whose name is later.
            ("3.10 a 3.0 b 2.0",     "b-1.0"),
            ("3.10 a 3.0 b 0.9",     "a-3.0"),
            ("3.12 a 3.0 b 1.0",     "3.12+a-3.0"),
            // A package that is not in the table.
            ("3.14t c 9",            "3.14"),
        ];
        for (running, decides) in table {
            let entries = points.iter().map(|point| (point, ()));
            let (point, ()) = super::decides(entries, &versions(running)).unwrap();
            assert_eq!(point.in_file_name(), decides, "{running}");
        }
        let mut sorted = points.clone();
        sorted.reverse();
        sorted.sort();
        assert_eq!(sorted, points);
    }
}
