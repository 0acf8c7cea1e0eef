//! The fewest places at which a record has to change so that it says what was seen: [`fewest`]. It is the same question for the
//! change points of a claim and for the snapshots of a snippet.

use std::collections::BTreeSet;

use crate::bank::series::decides;
use crate::bank::{Point, Release, Series, Versions};

/// The most sets of places that are tried. With six Pythons and two packages of two series each there are 2^17 sets, all of
/// which are tried only if every run shows something else; that takes some 20 ms.
const MOST_SETS: usize = 200_000;

/// Whether no place of `points` tells the two apart.
pub fn are_alike(one: &Versions, other: &Versions, points: &[Point]) -> bool {
    points.iter().all(|point| point.applies_to(one) == point.applies_to(other))
}

/// The places at which a record could change: the Pythons that were seen, the series of the packages that were seen, and both
/// together. Those of `known` come first, so that a record keeps its places if it can; then those of the packages in
/// `asked_for`, because a snippet that asks for a package is about it.
pub fn candidates<'a>(
    seen: &[&Versions],
    known: impl IntoIterator<Item = &'a Point>,
    series: impl Fn(&pep508_rs::PackageName) -> &'a [Series],
    asked_for: impl Fn(&pep508_rs::PackageName) -> bool,
) -> Vec<Point> {
    let mut all: Vec<Point> = known.into_iter().filter(|point| !point.is_beginning()).cloned().collect();
    let pythons: BTreeSet<_> = seen.iter().map(|versions| versions.python.version).collect();
    // What is recorded from the lowest one on is recorded from the beginning.
    let pythons: Vec<Point> = pythons.into_iter().skip(1).map(Point::of_python).collect();
    let names: BTreeSet<_> = seen.iter().flat_map(|versions| versions.packages.keys()).collect();
    let releases = |package: &pep508_rs::PackageName| -> Vec<Release> {
        let firsts = series(package).iter().skip(1).map(Series::first);
        let divides = |release: &Release| {
            let is_below = |versions: &&Versions| {
                versions.packages.get(package).is_some_and(|version| *version < release.version())
            };
            seen.iter().any(is_below) && !seen.iter().all(is_below)
        };
        firsts.filter(divides).collect()
    };
    let (direct, indirect): (Vec<_>, Vec<_>) = names.into_iter().partition(|package| asked_for(package));
    let of = |package: &pep508_rs::PackageName| -> Vec<Point> {
        releases(package).into_iter().map(|release| Point::of_package(package.clone(), release)).collect()
    };
    let (direct, indirect): (Vec<Point>, Vec<Point>) =
        (direct.into_iter().flat_map(of).collect(), indirect.into_iter().flat_map(of).collect());
    let both = |package: &Point| -> Vec<Point> {
        pythons.iter().map(|python| Point { python: python.python, package: package.package.clone() }).collect()
    };
    let together: Vec<Point> = direct.iter().chain(&indirect).flat_map(both).collect();
    for point in direct.into_iter().chain(pythons.iter().cloned()).chain(indirect).chain(together) {
        if !all.contains(&point) {
            all.push(point);
        }
    }
    all
}

/// Finds the fewest places, the beginning among them, at which a record says what was `seen`, with what it says there. Of sets
/// of the same size, it is the one whose candidates come first. `None` if no set of the candidates says it, or if it would
/// take too long to find one.
pub fn fewest<'a, T: PartialEq + Copy>(seen: &[(&Versions, T)], candidates: &'a [Point]) -> Option<Vec<(Point, T)>> {
    if candidates.iter().all(|point| point.package.is_none()) {
        return chain(seen);
    }
    let mut tried = 0;
    for size in 0..=candidates.len() {
        let mut set: Vec<usize> = (0..size).collect();
        loop {
            tried += 1;
            if tried > MOST_SETS {
                return None;
            }
            let points: Vec<&'a Point> = set.iter().map(|at| &candidates[*at]).collect();
            if let Some(found) = told_by(&points, seen) {
                return Some(found);
            }
            if !advance(&mut set, candidates.len()) {
                break;
            }
        }
    }
    None
}

/// The places at which a value changes from one Python to the next. There is no smaller set.
fn chain<T: PartialEq + Copy>(seen: &[(&Versions, T)]) -> Option<Vec<(Point, T)>> {
    let mut sorted = seen.to_vec();
    sorted.sort_by_key(|(versions, _)| versions.python.version);
    let mut decided: Vec<(Point, T)> = Vec::new();
    for pair in sorted.chunk_by(|(one, _), (other, _)| one.python.version == other.python.version) {
        let (versions, value) = pair[0];
        if pair.iter().any(|(_, other)| *other != value) {
            return None;
        }
        match decided.last() {
            None => decided.push((Point::default(), value)),
            Some((_, last)) if *last == value => {}
            Some(_) => decided.push((Point::of_python(versions.python.version), value)),
        }
    }
    Some(decided)
}

/// Moves on to the next set of the same size, in the order of the candidates; false if this was the last one.
fn advance(set: &mut [usize], candidates: usize) -> bool {
    let size = set.len();
    let Some(at) = (0..size).rev().find(|at| set[*at] < candidates - size + at) else { return false };
    set[at] += 1;
    for next in at + 1..size {
        set[next] = set[next - 1] + 1;
    }
    true
}

/// What a record with these places and the beginning says, in the order in which they take precedence; `None` if one place
/// would have to say two things.
fn told_by<T: PartialEq + Copy>(points: &[&Point], seen: &[(&Versions, T)]) -> Option<Vec<(Point, T)>> {
    let beginning = Point::default();
    let mut decided: Vec<(&Point, Option<T>)> =
        std::iter::once(&beginning).chain(points.iter().copied()).map(|point| (point, None)).collect();
    for (versions, value) in seen {
        let (_, at) = decides(decided.iter().enumerate().map(|(at, (point, _))| (*point, at)), versions)?;
        match decided[at].1 {
            None => decided[at].1 = Some(*value),
            Some(other) if other == *value => {}
            Some(_) => return None,
        }
    }
    let mut found: Vec<(Point, T)> =
        decided.into_iter().filter_map(|(point, value)| value.map(|value| (point.clone(), value))).collect();
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pep508_rs::PackageName;

    /// `3.13 a 2.1` as versions.
    pub(super) fn versions(text: &str) -> Versions {
        let mut words = text.split(' ');
        let python: crate::python::Label = words.next().unwrap().parse().unwrap();
        let mut versions = Versions::from(python);
        while let (Some(package), Some(version)) = (words.next(), words.next()) {
            versions.packages.insert(package.parse().unwrap(), version.parse().unwrap());
        }
        versions
    }

    /// Packages `a` and `b` have the series 1 and 2; `a` is asked for.
    #[test]
    fn the_fewest_places_that_say_it() {
        #[rustfmt::skip]
        let table = [
            // seen                                                      known            the places then
            ("3.10 x",                                                   "",              "* x"),
            ("3.10 x, 3.11 x, 3.12 y",                                   "",              "* x, 3.12 y"),
            ("3.10 x, 3.11 y, 3.12 x",                                   "",              "* x, 3.11 y, 3.12 x"),
            // One package.
            ("3.13 a 1.2 x, 3.13 a 2.0 y",                               "",              "* x, a-2.0 y"),
            ("3.13 a 1.2 x, 3.13 a 2.0 x",                               "",              "* x"),
            // It may be either; the snippet is about the package, unless something else is recorded.
            ("3.10 a 1.2 x, 3.11 a 2.0 y, 3.12 a 2.0 y",                 "",              "* x, a-2.0 y"),
            ("3.10 a 1.2 x, 3.11 a 2.0 y, 3.12 a 2.0 y",                 "3.11",          "* x, 3.11 y"),
            // Another package that happens to be there explains less than a Python does.
            ("3.10 b 1.2 x, 3.11 b 2.0 y",                               "",              "* x, 3.11 y"),
            ("3.10 b 1.2 x, 3.11 b 2.0 y, 3.11 b 1.2 x",                 "",              "* x, b-2.0 y"),
            // It is the Python, as another lane shows.
            ("3.10 a 1.2 x, 3.11 a 2.0 y, 3.11 a 1.2 y",                 "",              "* x, 3.11 y"),
            ("3.10 a 1.2 x, 3.11 a 2.0 y, 3.11 a 1.2 y",                 "a-2.0",         "* x, 3.11 y"),
            // Both matter, each alone.
            ("3.10 a 1.2 x, 3.12 a 1.2 y, 3.10 a 2.0 z, 3.12 a 2.0 z",   "",              "* x, 3.12 y, a-2.0 z"),
            // Both matter together.
            ("3.10 a 1.2 x, 3.12 a 1.2 x, 3.10 a 2.0 x, 3.12 a 2.0 z",   "",              "* x, 3.12+a-2.0 z"),
            ("3.10 a 1.2 w, 3.12 a 1.2 x, 3.10 a 2.0 y, 3.12 a 2.0 z",   "",              "* w, 3.12 x, a-2.0 y, 3.12+a-2.0 z"),
            // A release within a series that a maintainer has recorded.
            ("3.13 a 1.2 x, 3.13 a 2.0 x, 3.13 a 2.5.1 y",               "a-2.5",         "* x, a-2.5 y"),
        ];
        for (seen, known, then) in table {
            let seen: Vec<(Versions, &str)> = seen
                .split(", ")
                .map(|part| part.rsplit_once(' ').unwrap())
                .map(|(text, value)| (versions(text), value))
                .collect();
            let known: Vec<Point> = known.split(' ').filter_map(Point::from_file_name).collect();
            let all: Vec<&Versions> = seen.iter().map(|(versions, _)| versions).collect();
            let series: Vec<Series> = ["1", "2"].map(|series| series.parse().unwrap()).to_vec();
            let asked_for = |package: &PackageName| package.as_ref() == "a";
            let candidates = candidates(&all, &known, |_| &series, asked_for);
            let seen: Vec<(&Versions, &str)> = seen.iter().map(|(versions, value)| (versions, *value)).collect();
            let found = fewest(&seen, &candidates).unwrap();
            let said: Vec<String> = found
                .iter()
                .map(|(point, value)| match point.is_beginning() {
                    true => format!("* {value}"),
                    false => format!("{} {value}", point.in_file_name()),
                })
                .collect();
            assert_eq!(said.join(", "), then, "{seen:?}");
        }
    }

    /// Two packages that both matter cannot be separated: the later one decides wherever it is new.
    #[test]
    fn what_no_places_say_is_not_said() {
        let seen = [versions("3.13 a 2.0 b 2.0"), versions("3.13 a 1.0 b 2.0"), versions("3.13 a 2.0 b 1.0")];
        let series: Vec<Series> = ["1", "2"].map(|series| series.parse().unwrap()).to_vec();
        let all: Vec<&Versions> = seen.iter().collect();
        let candidates = candidates(&all, [], |_| &series, |_| true);
        let values = |values: [u8; 3]| all.iter().copied().zip(values).collect::<Vec<_>>();
        assert_eq!(fewest(&values([1, 2, 3]), &candidates), None);
        assert!(fewest(&values([1, 2, 1]), &candidates).is_some() && fewest(&values([1, 1, 3]), &candidates).is_some());
    }
}
