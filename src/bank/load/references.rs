//! Checks what claims refer to: their snippets and their corrections.

use std::collections::{BTreeMap, BTreeSet};

use pep440_rs::Version as PackageVersion;
use pep508_rs::PackageName;
use toml::Spanned;

use super::question::{Linked, Places};
use crate::bank::defect::Defect;
use crate::bank::layout::snippet_path;
use crate::bank::problem::{Problem, Source, cut};
use crate::bank::{Claim, Packages, Verdict, Versions};
use crate::python::{Label, Version};
use crate::text::nearest;

/// The most ids for which a similar one is looked up among all. A hostile bank can have a hundred thousand that lead nowhere.
pub(super) const MOST_SUGGESTIONS: usize = 100;

/// Reports references that lead nowhere, and snippets that no claim uses unless `is_whole` is false: then some questions
/// could not be read, and their snippets would seem orphaned. `packages` has the series that the answers speak of.
pub(super) fn check(
    questions: &[Linked],
    snippets: &BTreeSet<String>,
    packages: &Packages,
    is_whole: bool,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut used = BTreeSet::new();
    let (mut missing, none) = (0, BTreeSet::new());
    let ids: BTreeSet<&str> = questions.iter().map(|question| question.question.id.as_str()).collect();
    for question in questions {
        let mut found = Vec::new();
        if let Some((problem, theirs)) = moved_alone(question, snippets, &ids).filter(|_| is_whole) {
            used.extend(theirs);
            problems.push(problem);
            continue;
        }
        let names = names(question, &mut found);
        for (claim, places) in question.claims() {
            found.extend(check_correction(claim, places, &names, packages, &question.source));
            for (id, span) in claim.evidence.iter().zip(&places.evidence) {
                if snippets.contains(id) {
                    used.insert(id.as_str());
                } else {
                    let what = format!("claim `{}` has no snippet", claim.name());
                    let problem = question.source.problem(Defect::MissingSnippet, span.clone(), what);
                    missing += 1;
                    let candidates = if missing <= MOST_SUGGESTIONS { snippets } else { &none };
                    found.push(missing_snippet(problem, id, candidates));
                }
            }
        }
        cut(&mut found, &question.question.path);
        problems.extend(found);
    }
    if is_whole {
        let orphans = snippets.iter().filter(|id| !used.contains(id.as_str()));
        problems.extend(orphans.map(|id| orphan(id)));
    }
    problems
}

/// Reports a question without any of its own snippets, if a folder that no question has contains all of them. Returns these, too.
fn moved_alone<'s>(
    question: &Linked,
    snippets: &'s BTreeSet<String>,
    questions: &BTreeSet<&str>,
) -> Option<(Problem, Vec<&'s str>)> {
    let id = question.question.id.as_str();
    let own = question.claims().filter(|(claim, _)| claim.evidence.contains(&claim.id));
    let own: Vec<(&Claim, &Places)> = own.collect();
    let (first, places) = own.first()?;
    if own.iter().any(|(claim, _)| snippets.contains(&claim.id)) {
        return None;
    }
    let folder_of = |snippet: &'s str| snippet.rsplit_once('/').map(|(folder, _)| folder);
    let end = format!("/{}", first.name());
    let folders = snippets.iter().filter(|snippet| snippet.ends_with(&end)).filter_map(|snippet| folder_of(snippet));
    let has_all = |folder: &&str| {
        !questions.contains(folder)
            && own.iter().all(|(claim, _)| snippets.contains(&format!("{folder}/{}", claim.name())))
    };
    let folder = folders.take(MOST_SUGGESTIONS).find(has_all)?;
    let problem = question.source.problem(
        Defect::MissingSnippet,
        places.name.clone(),
        format!("the snippets of {id} are in snippets/{folder}"),
    );
    let problem = problem.expected(format!("expected snippets/{id}"));
    let problem = problem.fix(format!(
        "move the folder: mv snippets/{folder} snippets/{id}; `verify mv` moves a question with all that belongs to it"
    ));
    let theirs = snippets.iter().map(String::as_str).filter(|snippet| folder_of(snippet) == Some(folder)).collect();
    Some((problem, theirs))
}

/// The claims of a question by their ids; the first one counts if several have one id.
fn names<'q>(question: &'q Linked, problems: &mut Vec<Problem>) -> BTreeMap<&'q str, &'q Claim> {
    let mut names = BTreeMap::new();
    for (claim, places) in question.claims() {
        if names.contains_key(claim.id.as_str()) {
            let what = format!("two claims have the id `{}`", claim.name());
            let problem = question.source.problem(Defect::Duplicate, places.name.clone(), what);
            let problem = problem.expected("expected another id");
            problems.push(problem.fix("give each claim of a question an id of its own"));
        } else {
            names.insert(claim.id.as_str(), claim);
        }
    }
    names
}

fn missing_snippet(problem: Problem, id: &str, snippets: &BTreeSet<String>) -> Problem {
    let path = snippet_path(id);
    let path = path.display();
    let fix = match nearest(id, snippets.iter().map(String::as_str)) {
        Some(near) => format!("write {path}, or correct the id; there is {near}"),
        None => format!("write {path}"),
    };
    problem.expected(format!("expected {path}")).fix(fix)
}

fn orphan(id: &str) -> Problem {
    let problem = Problem::of_file(Defect::UnusedSnippet, &snippet_path(id), "no claim uses this snippet");
    let (question, claim) = id.rsplit_once('/').unwrap_or(("", id));
    problem.fix(format!("expected a claim `{claim}` in questions/{question}.toml; add it, or remove the snippet"))
}

/// Reports a correction that is missing, superfluous or wrong.
fn check_correction(
    claim: &Claim,
    places: &Places,
    names: &BTreeMap<&str, &Claim>,
    packages: &Packages,
    source: &Source,
) -> Option<Problem> {
    match &places.corrected_by {
        None if claim.is_ever_refuted() => {
            let problem =
                source.problem(Defect::MissingCorrection, places.name.clone(), "a refuted claim needs a correction");
            let problem = problem.expected("expected `corrected-by`");
            Some(problem.fix(match holding(claim, names).as_slice() {
                [] => "add a claim that states the truth and holds, and `corrected-by` with its id".to_owned(),
                known => {
                    format!("add `corrected-by = \"…\"` with a claim of this answer that holds: {}", known.join(", "))
                }
            }))
        }
        None => None,
        Some(name) if !claim.is_ever_refuted() => {
            let what = "a claim that holds everywhere has a correction";
            let problem = source.problem(Defect::WrongCorrection, name.span(), what);
            Some(problem.expected("expected no `corrected-by`").fix("remove `corrected-by`"))
        }
        Some(name) => check_target(claim, name, names, packages, source),
    }
}

/// Reports a correction that is not a claim which holds wherever `claim` is refuted.
fn check_target(
    claim: &Claim,
    name: &Spanned<String>,
    names: &BTreeMap<&str, &Claim>,
    packages: &Packages,
    source: &Source,
) -> Option<Problem> {
    let known = holding(claim, names);
    let (what, expected) = match claim.corrected_by.as_deref().and_then(|id| names.get(id)) {
        Some(target) if target.id == claim.id => {
            ("the claim corrects itself".to_owned(), "expected another claim".to_owned())
        }
        Some(target) => {
            let gap = first_gap(claim, target, packages)?;
            let what = format!("the correction does not hold where it is needed, on Python {gap}");
            (what, "expected a claim that holds wherever this one is refuted".to_owned())
        }
        None => {
            let expected = match nearest(name.get_ref(), known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "expected the id of a claim of this answer".to_owned(),
            };
            ("`corrected-by` leads nowhere".to_owned(), expected)
        }
    };
    let fix = match known.as_slice() {
        [] => "add a claim that states the truth and holds; no claim of this answer does".to_owned(),
        known => format!("use one of the claims of this answer that hold: {}", known.join(", ")),
    };
    Some(source.problem(Defect::WrongCorrection, name.span(), what).expected(expected).fix(fix))
}

/// The most claims of an answer that a message lists. The longest answer of the shipped bank has ten claims that hold.
const MOST_NAMES: usize = 30;

/// The names of the other claims of the answer that hold.
fn holding<'q>(claim: &Claim, names: &BTreeMap<&str, &'q Claim>) -> Vec<&'q str> {
    let others = names.values().filter(|other| other.verdict == Verdict::Holds && other.id != claim.id);
    others.map(|claim| claim.name()).take(MOST_NAMES).collect()
}

/// The first versions with which `claim` is refuted and `target` does not hold.
fn first_gap(claim: &Claim, target: &Claim, packages: &Packages) -> Option<Versions> {
    let points = || claim.changes.iter().chain(&target.changes).map(|change| &change.from);
    let mut pythons: Vec<Version> =
        std::iter::once(Version::OLDEST).chain(points().filter_map(|point| point.python)).collect();
    pythons.sort_unstable();
    pythons.dedup();
    let label = |version: Version| Label { version, free_threaded: false };
    let mut all: Vec<Versions> = pythons.into_iter().map(|version| label(version).into()).collect();
    // Each package is looked at below its change points, which is in its oldest series, and at each of them.
    let mut releases: BTreeMap<&PackageName, BTreeSet<PackageVersion>> = BTreeMap::new();
    for (package, release) in points().filter_map(|point| point.package.as_ref()) {
        let oldest = packages.get(package).and_then(|series| series.first()).map(|series| series.first().version());
        let of_package = releases.entry(package).or_default();
        of_package.extend([oldest.unwrap_or_else(|| PackageVersion::new([0])), release.version()]);
    }
    let of_others = |pick: fn(&BTreeSet<PackageVersion>) -> Option<&PackageVersion>| {
        let picked = releases.iter().filter_map(|(package, all)| Some(((*package).clone(), pick(all)?.clone())));
        picked.collect::<BTreeMap<PackageName, PackageVersion>>()
    };
    let others = [of_others(BTreeSet::first), of_others(BTreeSet::last)];
    // One package changes at a time, while the others are all old or all new.
    let each =
        releases.iter().flat_map(|(package, all)| all.iter().map(|release| ((*package).clone(), release.clone())));
    let sets: Vec<BTreeMap<PackageName, PackageVersion>> = each
        .flat_map(|(package, release)| {
            others.iter().map(move |others| {
                let mut packages = others.clone();
                packages.insert(package.clone(), release.clone());
                packages
            })
        })
        .collect();
    if !sets.is_empty() {
        let with = |versions: &Versions, packages| Versions { packages, python: versions.python };
        all = all.iter().flat_map(|versions| sets.iter().cloned().map(|packages| with(versions, packages))).collect();
    }
    all.into_iter().find(|versions| {
        claim.verdict_with(versions) == Verdict::Refuted && target.verdict_with(versions) != Verdict::Holds
    })
}
