//! Checks that change points and snapshots of packages speak of the series that `verify.toml` names, and of packages that their
//! snippets have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pep508_rs::PackageName;

use super::question::{Linked, PackagePlace};
use crate::bank::defect::Defect;
use crate::bank::layout::SETTINGS;
use crate::bank::problem::{Problem, cut};
use crate::bank::snippet::{Snapshot, Snippet};
use crate::bank::{Claim, Lock, Packages, Release};
use crate::text::nearest;

/// Reports change points and snapshots of packages that are not in `[packages]`, or whose releases are in none of the series
/// there.
pub(super) fn check_series(
    packages: &Packages,
    questions: &[Linked],
    snippets: &BTreeMap<String, Snippet>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for question in questions {
        let mut found = Vec::new();
        for place in question.claims().flat_map(|(_, places)| &places.packages) {
            if let Err(Wrong { is_about_package, what, expected, fix }) =
                check(packages, place.package.get_ref(), place.release.get_ref())
            {
                let at = if is_about_package { place.package.span() } else { place.release.span() };
                found.push(question.source.problem(Defect::WrongSeries, at, what).expected(expected).fix(fix));
            }
        }
        cut(&mut found, &question.question.path);
        problems.extend(found);
    }
    for snapshot in snippets.values().flat_map(|snippet| &snippet.snapshots) {
        let Some((package, release)) = &snapshot.from.package else { continue };
        if let Err(wrong) = check(packages, package, release) {
            problems.push(
                Problem::of_file(Defect::WrongSeries, &snapshot.path, format!("{}; {}", wrong.what, wrong.expected))
                    .fix(wrong.fix),
            );
        }
    }
    problems
}

/// What is wrong with a release of a package.
struct Wrong {
    /// Whether the package is wrong, and not the release.
    is_about_package: bool,
    what: String,
    expected: String,
    fix: String,
}

fn check(packages: &Packages, package: &PackageName, release: &Release) -> Result<(), Wrong> {
    let Some(series) = packages.get(package) else {
        let expected = match nearest(package.as_ref(), packages.keys().map(AsRef::as_ref)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("expected a package of `[packages]` in {SETTINGS}"),
        };
        let fix = format!("add its series, oldest first, such as `{package} = [\"…\", \"{release}\"]`");
        let what = format!("{SETTINGS} names no series of `{package}`");
        return Err(Wrong { is_about_package: true, what, expected, fix });
    };
    let known = series.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let wrong =
        |what: String, expected: String, fix: &str| Wrong { is_about_package: false, what, expected, fix: fix.into() };
    if !series.iter().any(|series| series.matches(&release.version())) {
        return Err(wrong(
            format!("{package} {release} is in no series of {SETTINGS}"),
            format!("expected a release of one of its series: {known}"),
            "correct the release, or add its series",
        ));
    }
    // What is recorded of all releases is the verdict of the claim, or the snapshot without a version.
    if series.first().is_some_and(|oldest| oldest.first() >= *release) {
        return Err(wrong(
            format!("{package} {release} is the first release of the oldest series, so nothing changes there"),
            format!("expected a later release; the series are {known}"),
            "correct the release, or record it as what applies from the beginning",
        ));
    }
    Ok(())
}

/// Reports packages of `[packages]` that no snippet has, and change points and snapshots of packages that their snippets do not
/// have. `locks` are those of the newest series, by the names of their groups.
pub(super) fn check_users(
    packages: &Packages,
    questions: &[Linked],
    snippets: &BTreeMap<String, Snippet>,
    locks: &BTreeMap<String, &Lock>,
) -> Vec<Problem> {
    let has = |snippet: &Snippet, package: &PackageName| {
        snippet.metadata.group.as_ref().is_some_and(|group| locks.get(&group.name).is_none_or(|lock| lock.has(package)))
    };
    let mut problems = Vec::new();
    let groups: BTreeSet<&str> = snippets
        .values()
        .filter_map(|snippet| snippet.metadata.group.as_ref())
        .map(|group| group.name.as_str())
        .collect();
    for package in packages.keys() {
        if !groups.iter().any(|group| locks.get(*group).is_none_or(|lock| lock.has(package))) {
            let problem = Problem::of_file(
                Defect::WrongSeries,
                Path::new(SETTINGS),
                format!("`[packages]` names series of {package}, which no snippet asks for"),
            );
            problems.push(
                problem
                    .fix("expected a snippet with it in `dependencies`, or in its lock; remove it from `[packages]`"),
            );
        }
    }
    for question in questions {
        let mut found = Vec::new();
        for (claim, places) in question.claims() {
            for place in places.packages.iter().filter(|place| packages.contains_key(place.package.get_ref())) {
                found.extend(check_claim(claim, place, question, snippets, &has));
            }
        }
        cut(&mut found, &question.question.path);
        problems.extend(found);
    }
    for snippet in snippets.values() {
        let foreign = |snapshot: &&Snapshot| {
            let package = snapshot.from.package.as_ref().map(|(package, _)| package);
            package.is_some_and(|package| packages.contains_key(package) && !has(snippet, package))
        };
        for snapshot in snippet.snapshots.iter().filter(foreign) {
            let problem = Problem::of_file(
                Defect::WrongSeries,
                &snapshot.path,
                "its snippet does not have the package that this is a snapshot of",
            );
            problems.push(problem.fix("expected the package in `dependencies`, or in the lock; remove the snapshot"));
        }
    }
    problems
}

fn check_claim(
    claim: &Claim,
    place: &PackagePlace,
    question: &Linked,
    snippets: &BTreeMap<String, Snippet>,
    has: &impl Fn(&Snippet, &PackageName) -> bool,
) -> Option<Problem> {
    let package = place.package.get_ref();
    let evidence = claim.evidence.iter().filter_map(|id| snippets.get(id));
    let without = evidence.into_iter().find(|snippet| !has(snippet, package))?;
    let what = format!("the verdict of `{}` changes with {package}, which its evidence does not have", claim.name());
    let problem = question.source.problem(Defect::WrongSeries, place.package.span(), what);
    let problem = problem.expected(format!("expected a package that {} asks for", without.path.display()));
    Some(problem.fix(format!("add \"{package}\" to its `dependencies`, or correct the package")))
}
