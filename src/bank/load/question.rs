//! Reads questions, together with the places of what their claims refer to.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

use pep508_rs::PackageName;
use rayon::prelude::*;
use toml::Spanned;

use crate::bank::defect::Defect;
use crate::bank::files::LARGEST_QUESTION;
use crate::bank::format::{AllowEntry, ChangeEntry, ClaimEntry, QuestionFile, StatementEntry};
use crate::bank::problem::{Problem, Source, cut};
use crate::bank::schema::Schema;
use crate::bank::series::read_name;
use crate::bank::{Change, Claim, Point, Question, Reference, Release, Remark, Statement, Verdict};
use crate::bank::{Root, document, layout};
use crate::python::Version;

/// A question, and where its claims refer to others.
pub(super) struct Linked {
    pub question: Question,
    pub source: Source,
    /// One for each claim, in the order of the claims.
    pub places: Vec<Places>,
    /// One for each statement, in the order of the answer.
    pub statements: Vec<StatementPlaces>,
    /// The place of the question's text.
    pub text: Range<usize>,
    /// One for each other way to ask it, in their order.
    pub aka: Vec<Range<usize>>,
    /// One for each number of the catalogue, in their order.
    pub catalogue: Vec<Range<usize>>,
    /// The lints that do not apply to the question.
    pub allow: Vec<AllowEntry>,
}

/// The place of a statement's sentence, and the lints that do not apply to it.
pub(super) struct StatementPlaces {
    pub says: Range<usize>,
    /// In the order of the statement's references.
    pub see: Vec<Range<usize>>,
    pub allow: Vec<AllowEntry>,
}

/// The places of a claim in its file.
pub(super) struct Places {
    pub name: Range<usize>,
    pub corrected_by: Option<Spanned<String>>,
    /// In the order of the claim's evidence.
    pub evidence: Vec<Range<usize>>,
    /// The change points of packages.
    pub packages: Vec<PackagePlace>,
}

/// A change point of a package, with the places of its two keys.
pub(super) struct PackagePlace {
    pub package: Spanned<PackageName>,
    pub release: Spanned<Release>,
}

impl Linked {
    /// The claims in order, each with its places.
    pub fn claims(&self) -> impl Iterator<Item = (&Claim, &Places)> {
        self.question.claims().zip(&self.places)
    }
}

/// Reports the entries of a list that stand in it twice.
fn repeated<T: Ord + std::fmt::Display>(key: &str, entries: &[Spanned<T>], source: &Source) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let again = entries.iter().filter(|entry| !seen.insert(entry.get_ref()));
    again
        .map(|entry| {
            let problem = source.problem(
                Defect::Duplicate,
                entry.span(),
                format!("`{}` stands twice in `{key}`", entry.get_ref()),
            );
            problem.expected("expected each entry once").fix("remove this one")
        })
        .collect()
}

/// A question with the problems that do not keep it from being checked further, or the problems that do.
type Read = Result<(Linked, Vec<Problem>), Vec<Problem>>;

/// Reads the questions that can be read.
pub(super) fn read_all(root: &Root, paths: &[PathBuf], problems: &mut Vec<Problem>) -> Vec<Linked> {
    let schema = Schema::of::<QuestionFile>();
    let read: Vec<Read> = paths.par_iter().map(|path| read(root, path, &schema)).collect();
    let mut questions = Vec::new();
    for result in read {
        match result {
            Ok((question, found)) => {
                questions.push(question);
                problems.extend(found);
            }
            Err(found) => problems.extend(found),
        }
    }
    questions
}

fn read(root: &Root, path: &Path, schema: &Schema) -> Read {
    let (text, source) = root.read_text(path, LARGEST_QUESTION).map_err(|problem| vec![problem])?;
    let file: QuestionFile = document::read(&text, &source, 0, schema)?;
    let id = layout::question_id(path);
    let mut problems = Vec::new();
    let mut places = Vec::new();
    let mut lines = LineCounter::new(&text);
    let mut answer = Vec::new();
    let mut statements = Vec::new();
    let mut starts = Vec::new();
    for entry in file.answer {
        answer.push(match entry {
            StatementEntry::Remark(remark) => {
                starts.push(lines.number(start_of(&text, remark.says.span().start)));
                let (see, see_places) = references(remark.see);
                statements.push(StatementPlaces { says: remark.says.span(), see: see_places, allow: remark.allow });
                Statement::Remark(Remark { kind: remark.remark, says: remark.says.into_inner(), see })
            }
            StatementEntry::Claim(mut entry) => {
                let allow = std::mem::take(&mut entry.allow);
                let (see, see_places) = references(std::mem::take(&mut entry.see));
                statements.push(StatementPlaces { says: entry.says.span(), see: see_places, allow });
                let first = entry.claim.span().start.min(entry.says.span().start);
                starts.push(lines.number(start_of(&text, first)));
                let line = lines.number(entry.claim.span().start);
                let (claim, places_of_claim) = claim(&id, *entry, see, line, &source, &mut problems);
                places.push(places_of_claim);
                Statement::Claim(claim)
            }
        });
    }
    problems.extend(check_first(&answer, &statements, &source));
    problems.extend(repeated("tags", &file.tags, &source));
    problems.extend(repeated("catalogue", &file.catalogue, &source));
    cut(&mut problems, path);
    let text = file.question.span();
    let (aka, aka_places) = file.aka.into_iter().map(|other| (other.get_ref().clone(), other.span())).unzip();
    let (catalogue, catalogue_places) =
        file.catalogue.into_iter().map(|number| (*number.get_ref(), number.span())).unzip();
    let question = Question {
        id,
        path: path.to_owned(),
        text: file.question.into_inner(),
        aka,
        level: file.level,
        tags: file.tags.into_iter().map(Spanned::into_inner).collect(),
        catalogue,
        answer,
        starts,
    };
    Ok((
        Linked {
            question,
            source,
            places,
            statements,
            text,
            aka: aka_places,
            catalogue: catalogue_places,
            allow: file.allow,
        },
        problems,
    ))
}

/// The references of a statement, and their places. The schema has refused any other form.
fn references(see: Vec<Spanned<String>>) -> (Vec<Reference>, Vec<Range<usize>>) {
    see.into_iter().filter_map(|text| Some((text.get_ref().parse().ok()?, text.span()))).unzip()
}

/// How far above a key the header of its entry is looked for, in bytes. An entry has few keys above its first ones.
const FARTHEST_HEADER: usize = 1_000;

/// The start of the entry that has a key at this offset: its header, or the line of the key if it has none.
fn start_of(text: &str, key: usize) -> usize {
    let from = text.floor_char_boundary(key.saturating_sub(FARTHEST_HEADER));
    text[from..key].rfind("[[answer]]").map_or(key, |at| from + at)
}

/// Reports an answer that does not begin with a claim that holds, although it has claims.
fn check_first(answer: &[Statement], statements: &[StatementPlaces], source: &Source) -> Option<Problem> {
    if answer.iter().all(|statement| matches!(statement, Statement::Remark(_))) {
        return None;
    }
    let place = statements.first()?.says.clone();
    let what = match answer.first()? {
        Statement::Claim(claim) if claim.verdict == Verdict::Holds => return None,
        Statement::Claim(_) => "the answer begins with a refuted claim",
        Statement::Remark(_) => "the answer begins with a remark",
    };
    let is_holding =
        |statement: &&Statement| matches!(statement, Statement::Claim(claim) if claim.verdict == Verdict::Holds);
    let fix = match answer.iter().find(is_holding) {
        Some(Statement::Claim(claim)) => {
            format!("move the claim that answers the question to the front; the first that holds is `{}`", claim.name())
        }
        Some(Statement::Remark(_)) | None => "write a claim above it that answers the question and holds".to_owned(),
    };
    let problem = source
        .problem(Defect::NoDirectAnswer, place, what)
        .expected("expected a claim that answers the question and holds");
    Some(problem.fix(fix))
}

fn claim(
    question: &str,
    entry: ClaimEntry,
    see: Vec<Reference>,
    line: u32,
    source: &Source,
    problems: &mut Vec<Problem>,
) -> (Claim, Places) {
    let id = format!("{question}/{}", entry.claim.get_ref());
    let name = entry.claim.span();
    let mut packages = Vec::new();
    let changes = changes(entry.change, entry.verdict, &name, source, &mut packages, problems);
    let (evidence, evidence_places) = match entry.evidence {
        Some(evidence) => evidence.into_iter().map(|id| (id.get_ref().clone(), id.span())).unzip(),
        None => (vec![id.clone()], vec![name.clone()]),
    };
    let claim = Claim {
        corrected_by: entry.corrected_by.as_ref().map(|name| format!("{question}/{}", name.get_ref())),
        id,
        says: entry.says.into_inner(),
        verdict: entry.verdict,
        evidence,
        changes,
        see,
        line,
    };
    (claim, Places { name, corrected_by: entry.corrected_by, evidence: evidence_places, packages })
}

/// The most change points of a claim. The checks of a correction take the cube of their number; no claim of the shipped bank has
/// more than three.
const MOST_CHANGES: usize = 50;

/// The change points of a claim in the order in which they take precedence. `name` is the place of the claim. Those of
/// packages are added to `packages` too.
fn changes(
    entries: Vec<ChangeEntry>,
    verdict: Verdict,
    name: &Range<usize>,
    source: &Source,
    packages: &mut Vec<PackagePlace>,
    problems: &mut Vec<Problem>,
) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    if entries.len() > MOST_CHANGES {
        let what = format!("this claim has {} change points", entries.len());
        let problem =
            source.problem(Defect::TooMany, name.clone(), what).expected(format!("expected at most {MOST_CHANGES}"));
        problems.push(problem.fix("split the claim into claims that each change at fewer versions"));
        return changes;
    }
    for entry in entries {
        let first = entry.python.as_ref().or(entry.package.as_ref()).or(entry.version.as_ref());
        let at = first.map_or_else(|| name.clone(), Spanned::span);
        if first.is_none() && entry.build.is_none() {
            let what = "this claim has a change point without `python`, `package` and `build`";
            let problem = source.problem(Defect::WrongChange, at.clone(), what).expected("expected one of them");
            problems.push(problem.fix(
                "add the first version, `python = \"3.12\"` or `package = \"…\"` and `version = \"…\"`, or \
                 `build = \"free-threaded\"`",
            ));
        }
        let python = match entry.python.as_ref().map(|text| (text.get_ref(), text.get_ref().parse::<Version>())) {
            None => None,
            Some((_, Ok(version))) => Some(version),
            Some((text, Err(_))) => {
                let problem = source.problem(Defect::WrongVersion, at, format!("`{text}` is not a Python version"));
                problems.push(problem.expected("expected a version such as \"3.12\"").fix("correct the version"));
                continue;
            }
        };
        let place = match package_place(entry.package.as_ref(), entry.version.as_ref(), source) {
            Ok(place) => place,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let package = place.as_ref().map(|place| (place.package.get_ref().clone(), place.release.get_ref().clone()));
        let from = Point { python, package };
        packages.extend(place);
        if changes.iter().any(|other| (&other.from, other.build) == (&from, entry.build)) {
            let problem = source.problem(Defect::WrongChange, at, "this claim has two change points at the same place");
            problems.push(problem.expected("this is the second one").fix("remove the one that is wrong"));
        }
        changes.push(Change { from, build: entry.build, verdict: entry.verdict, because: entry.because });
    }
    changes.sort_by(|one, other| (one.build.is_some(), &one.from).cmp(&(other.build.is_some(), &other.from)));
    for (at, change) in changes.iter().enumerate().filter(|(_, change)| change.build.is_none()) {
        if before(verdict, &changes[..at], &change.from).iter().all(|before| *before == change.verdict) {
            let what = format!("the change point at {} changes nothing", change.from);
            let problem = source.problem(Defect::WrongChange, name.clone(), what);
            let problem = problem.expected(format!("the verdict is `{}` already", change.verdict.label()));
            problems.push(problem.fix("remove the change point, or correct its verdict"));
        }
    }
    changes
}

/// The verdicts that a change point at `from` may be taking the place of. `earlier` are the change points that it takes
/// precedence over.
fn before(verdict: Verdict, earlier: &[Change], from: &Point) -> Vec<Verdict> {
    let kind = |point: &Point| (point.python.is_some(), point.package.as_ref().map(|(package, _)| package.clone()));
    let of_kind = earlier.iter().rfind(|change| kind(&change.from) == kind(from));
    match (of_kind, &from.package, from.python) {
        // One kind of place is a chain: each changes the verdict of the one before it.
        (Some(change), None, _) | (Some(change), Some(_), None) => vec![change.verdict],
        (None, None, _) => vec![verdict],
        // Below the first release, and below both, it may be anything that is recorded for less.
        (None, Some(_), _) | (Some(_), Some(_), Some(_)) => {
            std::iter::once(verdict).chain(earlier.iter().map(|change| change.verdict)).collect()
        }
    }
}

/// Reads `package` and `version` of a change point, which belong together.
fn package_place(
    package: Option<&Spanned<String>>,
    version: Option<&Spanned<String>>,
    source: &Source,
) -> Result<Option<PackagePlace>, Problem> {
    let (package, version) = match (package, version) {
        (None, None) => return Ok(None),
        (Some(package), Some(version)) => (package, version),
        (Some(package), None) => {
            let problem =
                source.problem(Defect::WrongChange, package.span(), "a change point of a package without `version`");
            let problem = problem.expected("expected its first release with this verdict");
            return Err(problem.fix("add `version = \"…\"`, such as \"3.0\""));
        }
        (None, Some(version)) => {
            let problem = source.problem(
                Defect::WrongChange,
                version.span(),
                "a change point with `version` and without `package`",
            );
            let problem = problem.expected("expected the package that it is a release of");
            return Err(problem.fix("add `package = \"…\"`; for a version of Python, write `python` instead"));
        }
    };
    let name = read_name(package.get_ref()).ok_or_else(|| {
        let problem = source.problem(
            Defect::WrongRequirement,
            package.span(),
            format!("`{}` is not the name of a package", package.get_ref()),
        );
        problem.expected("expected a package of verify.toml").fix("correct the name")
    })?;
    let release = version.get_ref().parse::<Release>().map_err(|_| {
        let problem =
            source.problem(Defect::WrongVersion, version.span(), format!("`{}` is not a release", version.get_ref()));
        problem.expected("expected numbers with dots between them").fix("write it like \"3.0\"")
    })?;
    Ok(Some(PackagePlace {
        package: Spanned::new(package.span(), name),
        release: Spanned::new(version.span(), release),
    }))
}

/// Counts lines in a text, for offsets that are asked for in ascending order.
struct LineCounter<'a> {
    text: &'a str,
    offset: usize,
    number: u32,
}

impl LineCounter<'_> {
    fn new(text: &str) -> LineCounter<'_> {
        LineCounter { text, offset: 0, number: 1 }
    }

    fn number(&mut self, offset: usize) -> u32 {
        if let Some(between) = self.text.as_bytes().get(self.offset..offset) {
            let newlines = between.iter().filter(|byte| **byte == b'\n').count();
            self.number += u32::try_from(newlines).unwrap_or(u32::MAX);
            self.offset = offset;
        }
        self.number
    }
}
