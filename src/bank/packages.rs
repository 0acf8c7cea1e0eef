//! The [`Series`] of the packages that a bank speaks of.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use pep440_rs::{Version as PackageVersion, VersionSpecifiers};
use pep508_rs::PackageName;

/// The beginning of the releases of a package that are one series: `2.3` has 2.3.0, 2.3.1 and so on, `3` has 3.0 and 3.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series(Vec<u64>);

/// The error of a text that is not numbers with dots between them.
#[derive(Debug, thiserror::Error)]
#[error("not the number of a release; expected numbers with dots between them, such as 2.3")]
pub struct NotARelease;

/// The most numbers of a release. PEP 440 has no limit; a release of any package of the shipped bank has three.
const MOST_NUMBERS: usize = 6;

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
    /// Whether a version belongs to the series.
    pub fn matches(&self, version: &PackageVersion) -> bool {
        self.specifier().contains(version)
    }

    /// The series as a requirement writes it: `==2.3.*`.
    pub fn specifier(&self) -> VersionSpecifiers {
        format!("=={self}.*").parse().expect("numbers and dots are a specifier")
    }

    /// The first release of the series: `3.0` of `3`.
    pub fn first(&self) -> String {
        if self.0.len() > 1 { self.to_string() } else { format!("{self}.0") }
    }

    /// Whether the two have releases in common.
    pub fn overlaps(&self, other: &Series) -> bool {
        self.0.starts_with(&other.0) || other.0.starts_with(&self.0)
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

/// The series of each package that the answers speak of, oldest first.
pub type Packages = BTreeMap<PackageName, Vec<Series>>;
