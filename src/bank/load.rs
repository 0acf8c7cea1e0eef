//! Loads a bank and reports every problem of it at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use toml::de::DeTable;

use super::format::{ClaimEntry, QuestionFile, ScriptMetadata, SettingsFile, StatementEntry};
use super::lock::{self, CONSTRAINTS, Constraints, LOCKS, Lock};
use super::problem::{Problem, Source};
use super::schema::Schema;
use super::snippet::{self, Snapshot, Snippet};
use super::{Bank, Change, Claim, Question, Remark, SETTINGS, Settings, Statement, Verdict, stdlib};
use crate::python::{Label, Version};
use crate::text::{count, nearest};
use verify_protocol::sandbox::Limits;

/// Loads the bank at `root`.
///
/// # Errors
/// All problems of the bank, in the order of their files and lines; nothing of a bank with a problem is used.
pub fn load(root: &Path) -> Result<Bank, Vec<Problem>> {
    load_and_check(root, true)
}

/// Loads the bank at `root` so that its locks can be made: what is wrong with them is not looked at, and one that cannot
/// be read is as good as none.
///
/// # Errors
/// As [`load`].
pub fn load_to_lock(root: &Path) -> Result<Bank, Vec<Problem>> {
    load_and_check(root, false)
}

fn load_and_check(root: &Path, checks_locks: bool) -> Result<Bank, Vec<Problem>> {
    // Reading nested syntax takes stack, and who wrote it may have wanted to see that end.
    let pool = rayon::ThreadPoolBuilder::new().stack_size(snippet::STACK).build();
    let pool = pool.map_err(|error| vec![Problem::of_file(root, error.to_string())])?;
    pool.install(|| load_here(root, checks_locks))
}

fn load_here(root: &Path, checks_locks: bool) -> Result<Bank, Vec<Problem>> {
    let root = root.canonicalize().map_err(|error| vec![Problem::of_file(root, error.to_string())])?;
    let mut problems = Vec::new();
    let settings = load_settings(&root, &mut problems);
    let files = Files::find(&root, &mut problems);

    let schema = Schema::of::<QuestionFile>();
    let loaded: Vec<(Option<Linked>, Vec<Problem>)> =
        files.questions.par_iter().map(|path| load_question(&root, path, &schema)).collect();
    let mut questions = Vec::new();
    let mut links = Vec::new();
    let mut is_whole = true;
    for (question, found) in loaded {
        problems.extend(found);
        match question {
            Some((question, link)) => {
                questions.push(question);
                links.push(link);
            }
            None => is_whole = false,
        }
    }

    let schema = Schema::of::<ScriptMetadata>();
    let loaded: Vec<(Option<Snippet>, Vec<Problem>)> =
        files.snippets.par_iter().map(|path| load_snippet(&root, path, &schema)).collect();
    let mut snippets = BTreeMap::new();
    for (snippet, found) in loaded {
        problems.extend(found);
        if let Some(snippet) = snippet {
            snippets.insert(snippet.id.clone(), snippet);
        }
    }
    let loaded: Vec<Result<(String, Snapshot), Problem>> =
        files.snapshots.par_iter().map(|path| load_snapshot(&root, path)).collect();
    let existing: BTreeSet<String> = files.snippets.iter().map(|path| snippet_id(path)).collect();
    for snapshot in loaded {
        match snapshot {
            Ok((id, snapshot)) => match snippets.get_mut(&id) {
                Some(snippet) => snippet.snapshots.push(snapshot),
                None if existing.contains(&id) => {}
                None => problems.push(orphaned_snapshot(&snapshot.path, &id, &existing)),
            },
            Err(problem) => problems.push(problem),
        }
    }
    for snippet in snippets.values_mut() {
        snippet.snapshots.sort_by_key(|snapshot| snapshot.from);
    }

    check_links(&questions, &links, &existing, is_whole, &mut problems);
    let constraints = load_constraints(&root, &mut problems);
    let is_whole = snippets.len() == files.snippets.len();
    let locks = load_locks(&root, &files.locks, &snippets, &constraints, settings.as_ref(), is_whole);
    let locks = locks.unwrap_or_else(|(locks, found)| {
        if checks_locks {
            problems.extend(found);
        }
        locks
    });
    if problems.is_empty() && questions.is_empty() {
        let problem = Problem::of_file(Path::new("questions"), "the bank has no questions");
        problems.push(problem.mend("write one in questions/<topic>/<slug>.toml"));
    }
    match settings {
        Some(settings) if problems.is_empty() => Ok(Bank { root, settings, questions, snippets, locks, constraints }),
        _ => {
            problems.sort_by_key(Problem::position);
            Err(problems)
        }
    }
}

/// The files of a bank by kind, each list in order, relative to the bank.
#[derive(Default)]
struct Files {
    questions: Vec<PathBuf>,
    snippets: Vec<PathBuf>,
    snapshots: Vec<PathBuf>,
    locks: Vec<PathBuf>,
}

impl Files {
    fn find(root: &Path, problems: &mut Vec<Problem>) -> Files {
        let mut files = Files::default();
        for path in walk(root, Path::new("questions"), problems) {
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("toml") if path.components().count() == 3 => {
                    check_names(&path, 1, problems);
                    files.questions.push(path);
                }
                Some("toml") => problems.push(
                    Problem::of_file(&path, "a question file is not where questions are")
                        .mend("questions stand in questions/<topic>/<slug>.toml"),
                ),
                Some("md") => {}
                _ if path.ends_with("question.schema.json") => {}
                _ => problems.push(stray(&path, "question files (.toml), README.md and question.schema.json")),
            }
        }
        for path in walk(root, Path::new("snippets"), problems) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let is_deep_enough = path.components().count() == 4;
            if name.ends_with(".py") && is_deep_enough {
                check_names(&path, 1, problems);
                files.snippets.push(path);
            } else if name.ends_with(".snap") && is_deep_enough {
                files.snapshots.push(path);
            } else if name.ends_with(".py") || name.ends_with(".snap") {
                let problem = Problem::of_file(&path, "a snippet or snapshot is not where they are");
                problems.push(problem.mend("they stand in snippets/<topic>/<slug>/, named by the claim"));
            } else if !(name.ends_with(".snap.new") || name.ends_with(".md")) {
                problems.push(stray(&path, "snippets (.py), snapshots (.snap, .snap.new) and README.md"));
            }
        }
        for path in walk(root, Path::new(LOCKS), problems) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            match path.components().count() == 2 {
                true if name == CONSTRAINTS || name.ends_with(".md") => {}
                true if name.ends_with(".txt") => files.locks.push(path),
                _ => problems.push(stray(&path, "locks (.txt), constraints.txt and README.md")),
            }
        }
        files
    }
}

fn stray(path: &Path, what_belongs: &str) -> Problem {
    Problem::of_file(path, "this file does not belong here").mend(format!("move it away; here stand {what_belongs}"))
}

/// The files under a folder of the bank, in order. A symbolic link is followed only while it stays in the bank.
fn walk(root: &Path, folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && folder.components().count() == 1 => continue,
            Err(error) => {
                problems.push(Problem::of_file(&folder, format!("cannot be read: {error}")));
                continue;
            }
        };
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            // Editors and operating systems leave hidden files; Python leaves its cache.
            if entry.file_name().to_string_lossy().starts_with('.') || entry.file_name() == "__pycache__" {
                continue;
            }
            let Some(name) = path.to_str() else {
                problems.push(Problem::of_file(&path, "the name of this file is not UTF-8").mend("rename it"));
                continue;
            };
            let Ok(kind) = entry.file_type() else { continue };
            if kind.is_symlink() {
                match root.join(name).canonicalize() {
                    Ok(target) if target.starts_with(root) && target.is_file() => files.push(path),
                    Ok(target) if target.starts_with(root) => {
                        let problem = Problem::of_file(&path, "a symbolic link to a folder");
                        problems.push(problem.mend("copy what it leads to; links to folders can go in circles"));
                    }
                    Ok(_) => {
                        let problem = Problem::of_file(&path, "this symbolic link leaves the bank");
                        problems.push(problem.mend("copy the file that it leads to into the bank"));
                    }
                    Err(error) => {
                        let problem = Problem::of_file(&path, format!("this symbolic link leads nowhere: {error}"));
                        problems.push(problem.mend("remove it"));
                    }
                }
            } else if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                files.push(path);
            } else {
                problems.push(Problem::of_file(&path, "neither a file nor a folder").mend("remove it"));
            }
        }
    }
    files.sort();
    files
}

/// Checks that the folders and the file of a path have kebab-case names; ids are made of them. The first `skip`
/// components are the bank's own.
fn check_names(path: &Path, skip: usize, problems: &mut Vec<Problem>) {
    for component in path.components().skip(skip) {
        let Component::Normal(name) = component else { continue };
        let name = name.to_string_lossy();
        let stem = name.strip_suffix(".toml").or_else(|| name.strip_suffix(".py")).unwrap_or(&name);
        if !is_kebab(stem) {
            let problem = Problem::of_file(path, format!("`{stem}` is not kebab-case"));
            problems.push(problem.mend("use lower-case letters, digits and single hyphens"));
        }
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    if path.extension().is_some_and(|extension| extension == "py") && stdlib::has(&stem) {
        let problem = Problem::of_file(path, format!("this name shadows the standard module `{stem}`"));
        problems.push(
            problem
                .mend("rename the claim and its snippet: run as `python file.py`, the folder comes first on sys.path"),
        );
    }
}

fn is_kebab(word: &str) -> bool {
    !word.is_empty()
        && word
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Reads a file of the bank as text.
fn read(root: &Path, path: &Path) -> Result<(Arc<str>, Source), Problem> {
    let bytes =
        fs::read(root.join(path)).map_err(|error| Problem::of_file(path, format!("cannot be read: {error}")))?;
    match String::from_utf8(bytes) {
        Ok(text) => {
            let text: Arc<str> = text.into();
            let source = Source::new(path, Arc::clone(&text));
            Ok((text, source))
        }
        Err(error) => {
            let start = error.utf8_error().valid_up_to();
            let source = Source::new(path, String::from_utf8_lossy(error.as_bytes()).into());
            let problem = source.problem(start..start + 1, "the file is not UTF-8");
            Err(problem.expected("from here on").mend("save it as UTF-8"))
        }
    }
}

/// A syntax error of a TOML document that starts at `shift` in its file.
pub(super) fn toml_problem(error: &toml::de::Error, source: &Source, shift: usize) -> Problem {
    let span = error.span().unwrap_or(0..0);
    let problem = source.problem(span.start + shift..span.end + shift, "this is not valid TOML");
    let mut lines = error.message().lines();
    let what = lines.next().unwrap_or_default().to_owned();
    let rest = lines.collect::<Vec<_>>().join("; ");
    problem.expected(what).mend(if rest.is_empty() {
        "mend the syntax; https://toml.io describes it".to_owned()
    } else {
        rest
    })
}

/// Parses and checks a TOML file and gives it as a `T`.
fn read_toml<T: serde::de::DeserializeOwned>(text: &str, source: &Source, schema: &Schema) -> Result<T, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(|error| toml_problem(error, source, 0)).collect());
    }
    let problems = schema.check(&table, source, 0);
    if !problems.is_empty() {
        return Err(problems);
    }
    serde::Deserialize::deserialize(toml::de::Deserializer::from(table))
        .map_err(|error| vec![toml_problem(&error, source, 0)])
}

fn load_settings(root: &Path, problems: &mut Vec<Problem>) -> Option<Settings> {
    let path = Path::new(SETTINGS);
    let loaded = read(root, path).map_err(|problem| {
        vec![problem.mend("a bank is a directory with a verify.toml; the smallest is one line: python = \">=3.10\"")]
    });
    let loaded = loaded.and_then(|(text, source)| {
        let file: SettingsFile = read_toml(&text, &source, &Schema::of::<SettingsFile>())?;
        let python: pep440_rs::VersionSpecifiers = file.python.get_ref().parse().map_err(|_| {
            let problem = source.problem(file.python.span(), "`python` is not a version specifier");
            vec![problem.expected("not understood").mend("write it as in PEP 440, such as \">=3.10\"")]
        })?;
        let mut pythons: Vec<String> = Vec::new();
        let mut problems = Vec::new();
        for entry in file.pythons {
            let label = entry.get_ref().parse::<Label>().ok();
            if label.is_some_and(|label| !label.version.meets(&python) || label.version < Version::OLDEST) {
                let problem = source.problem(entry.span(), format!("`python` does not allow {}", entry.get_ref()));
                problems.push(
                    problem.expected(format!("`python` is \"{python}\"")).mend("leave it out, or widen `python`"),
                );
            } else if pythons.contains(entry.get_ref()) {
                let problem = source.problem(entry.span(), format!("{} stands here twice", entry.get_ref()));
                problems.push(problem.expected("a second time").mend("leave it out"));
            }
            pythons.push(entry.into_inner());
        }
        match problems.is_empty() {
            true => Ok(Settings { python, pythons, limits: file.limits.over(&Limits::default()) }),
            false => Err(problems),
        }
    });
    match loaded {
        Ok(settings) => Some(settings),
        Err(found) => {
            problems.extend(found);
            None
        }
    }
}

fn load_constraints(root: &Path, problems: &mut Vec<Problem>) -> Constraints {
    let path = Path::new(LOCKS).join(CONSTRAINTS);
    if !root.join(&path).exists() {
        return Constraints::default();
    }
    let read = read(root, &path).map_err(|problem| vec![problem]);
    read.and_then(|(text, source)| Constraints::parse(&text, &source)).unwrap_or_else(|found| {
        problems.extend(found);
        Constraints::default()
    })
}

/// The locks by the name of their group; or those that can be read, and what is wrong.
type Locks = BTreeMap<String, Lock>;

fn load_locks(
    root: &Path,
    paths: &[PathBuf],
    snippets: &BTreeMap<String, Snippet>,
    constraints: &Constraints,
    settings: Option<&Settings>,
    is_whole: bool,
) -> Result<Locks, (Locks, Vec<Problem>)> {
    let mut problems = Vec::new();
    let mut locks = BTreeMap::new();
    let mut unreadable = BTreeSet::new();
    for path in paths {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let loaded = read(root, path).map_err(|problem| vec![problem]);
        match loaded.and_then(|(text, source)| Ok((Lock::parse(&text, &source)?, source))) {
            Ok(lock) => {
                locks.insert(name, lock);
            }
            Err(found) => {
                problems.extend(found);
                unreadable.insert(name);
            }
        }
    }
    problems.extend(lock::check(
        snippets,
        &locks,
        &unreadable,
        constraints,
        settings.map(|found| &found.python),
        is_whole,
    ));
    let locks = locks.into_iter().map(|(name, (lock, _))| (name, lock)).collect();
    if problems.is_empty() { Ok(locks) } else { Err((locks, problems)) }
}

/// A question, and what its claims refer to.
type Linked = (Question, Links);

/// What a question's claims refer to, with the places, to be followed when everything is loaded.
struct Links {
    source: Source,
    claims: Vec<ClaimLinks>,
}

struct ClaimLinks {
    name: Range<usize>,
    corrected_by: Option<(String, Range<usize>)>,
    evidence: Vec<Range<usize>>,
}

fn load_question(root: &Path, path: &Path, schema: &Schema) -> (Option<Linked>, Vec<Problem>) {
    let (text, source) = match read(root, path) {
        Ok(read) => read,
        Err(problem) => return (None, vec![problem]),
    };
    let file: QuestionFile = match read_toml(&text, &source, schema) {
        Ok(file) => file,
        Err(problems) => return (None, problems),
    };
    let id = question_id(path);
    let mut problems = Vec::new();
    let mut links = Links { source, claims: Vec::new() };
    let mut lines = Lines::new(&text);
    let mut answer = Vec::new();
    for entry in file.answer {
        match entry {
            StatementEntry::Remark(remark) => {
                answer.push(Statement::Remark(Remark { kind: remark.remark, says: remark.says }));
            }
            StatementEntry::Claim(entry) => {
                let line = lines.number(entry.claim.span().start);
                let claim = make_claim(&id, *entry, line, &mut links, &mut problems);
                answer.push(Statement::Claim(claim));
            }
        }
    }
    let question = Question {
        id,
        path: path.to_owned(),
        text: file.question,
        level: file.level,
        tags: file.tags,
        catalogue: file.catalogue,
        answer,
    };
    (Some((question, links)), problems)
}

fn make_claim(question: &str, entry: ClaimEntry, line: u32, links: &mut Links, problems: &mut Vec<Problem>) -> Claim {
    let id = format!("{question}/{}", entry.claim.get_ref());
    let mut changes: Vec<Change> = Vec::new();
    for change in entry.change {
        let at = change.python.as_ref().map_or_else(|| entry.claim.span(), toml::Spanned::span);
        if change.python.is_none() && change.build.is_none() {
            let problem = links.source.problem(at.clone(), "a change point without `python` and without `build`");
            problems.push(problem.expected("of this claim").mend("say from which version on, or in which build"));
        }
        let from = change.python.and_then(|version| version.get_ref().parse::<Version>().ok());
        if changes.iter().any(|other| (other.from, other.build) == (from, change.build)) {
            let problem = links.source.problem(at, "two change points at the same place");
            problems.push(problem.expected("a second one").mend("keep the one that is right"));
        }
        changes.push(Change { from, build: change.build, verdict: change.verdict, because: change.because });
    }
    changes.sort_by_key(|change| (change.build.is_some(), change.from));
    let mut verdict = entry.verdict;
    for change in changes.iter().filter(|change| change.build.is_none()) {
        if change.verdict == verdict {
            let what = format!("the change point of {} changes nothing", change.from.unwrap_or(Version::OLDEST));
            let problem = links.source.problem(entry.claim.span(), what);
            let expected = format!("it `{}` already", verdict.label());
            problems.push(problem.expected(expected).mend("remove the change point, or mend its verdict"));
        }
        verdict = change.verdict;
    }

    let corrected_by = entry.corrected_by.map(|name| (name.get_ref().clone(), name.span()));
    let (evidence, spans) = match entry.evidence {
        Some(evidence) => evidence.into_iter().map(|id| (id.get_ref().clone(), id.span())).unzip(),
        None => (vec![id.clone()], vec![entry.claim.span()]),
    };
    let claim = Claim {
        corrected_by: corrected_by.as_ref().map(|(name, _)| format!("{question}/{name}")),
        id,
        says: entry.says.into_inner(),
        verdict: entry.verdict,
        evidence,
        changes,
        line,
    };
    links.claims.push(ClaimLinks { name: entry.claim.span(), corrected_by, evidence: spans });
    claim
}

/// Counts lines in a text whose places are asked for in order.
struct Lines<'a> {
    text: &'a str,
    offset: usize,
    number: u32,
}

impl Lines<'_> {
    fn new(text: &str) -> Lines<'_> {
        Lines { text, offset: 0, number: 1 }
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

fn load_snippet(root: &Path, path: &Path, schema: &Schema) -> (Option<Snippet>, Vec<Problem>) {
    let (text, source) = match read(root, path) {
        Ok(read) => read,
        Err(problem) => return (None, vec![problem]),
    };
    if text.len() > snippet::LARGEST {
        let problem =
            Problem::of_file(path, format!("a snippet of {}", verify_protocol::size::bytes(text.len() as u64)));
        return (
            None,
            vec![problem.mend(format!(
                "{} are enough for what a person reads",
                verify_protocol::size::bytes(snippet::LARGEST as u64)
            ))],
        );
    }
    let (metadata, mut problems) = snippet::read_metadata(&text, &source, schema);
    problems.extend(snippet::read_coding(&text, &source));
    let (imports, found) = snippet::read_syntax(&text, &source, metadata.group.is_some());
    problems.extend(found);
    let snippet =
        Snippet { id: snippet_id(path), path: path.to_owned(), source: text, metadata, imports, snapshots: Vec::new() };
    (Some(snippet), problems)
}

/// Reads a snapshot and gives it with the id of its snippet.
fn load_snapshot(root: &Path, path: &Path) -> Result<(String, Snapshot), Problem> {
    let (text, source) = read(root, path)?;
    let Some((body, recorded_on)) = crate::snapshot::parse(&text) else {
        let problem = source.problem(0..text.find('\n').unwrap_or(text.len()), "this is not a snapshot");
        return Err(problem
            .expected("expected a header between two lines `---`")
            .mend("remove the file and record it again: verify run --accept"));
    };
    let id = snippet_id(path);
    let (id, from) = match id.rsplit_once('@') {
        None => (id, None),
        Some((id, version)) => match version.parse() {
            Ok(version) => (id.to_owned(), Some(version)),
            Err(_) => {
                let problem = Problem::of_file(path, format!("`{version}` is not a Python version"));
                return Err(problem.mend("name it <claim>.snap, or <claim>@3.12.snap from a version on"));
            }
        },
    };
    Ok((id, Snapshot { from, path: path.to_owned(), body, recorded_on }))
}

fn orphaned_snapshot(path: &Path, id: &str, existing: &BTreeSet<String>) -> Problem {
    let problem = Problem::of_file(path, "a snapshot without a snippet");
    problem.mend(match nearest(id, existing.iter().map(String::as_str)) {
        Some(near) => format!("remove it, or rename it if it belongs to {near}"),
        None => "remove it".to_owned(),
    })
}

/// `topic/slug` of `questions/topic/slug.toml`.
fn question_id(path: &Path) -> String {
    path.strip_prefix("questions").unwrap_or(path).with_extension("").to_string_lossy().into_owned()
}

/// `topic/slug/claim` of `snippets/topic/slug/claim.py`, or of a snapshot, with its `@version`.
fn snippet_id(path: &Path) -> String {
    let id = path.strip_prefix("snippets").unwrap_or(path).to_string_lossy().into_owned();
    id.strip_suffix(".py").or_else(|| id.strip_suffix(".snap")).unwrap_or(&id).to_owned()
}

/// Follows what claims refer to, and finds what nothing refers to. Where a question could not be read (`is_whole` is
/// false), its snippets would all seem orphaned, so that is not looked for.
fn check_links(
    questions: &[Question],
    links: &[Links],
    snippets: &BTreeSet<String>,
    is_whole: bool,
    problems: &mut Vec<Problem>,
) {
    let mut used = BTreeSet::new();
    for (question, links) in questions.iter().zip(links) {
        let mut names = BTreeMap::new();
        for (claim, link) in question.claims().zip(&links.claims) {
            if names.insert(claim.id.as_str(), claim).is_some() {
                let name = claim.id.rsplit('/').next().unwrap_or_default();
                let problem = links.source.problem(link.name.clone(), format!("a second claim `{name}`"));
                problems
                    .push(problem.expected("this id is taken").mend("give each claim of a question an id of its own"));
            }
        }
        for (claim, link) in question.claims().zip(&links.claims) {
            check_correction(claim, link, &names, &links.source, problems);
            for (id, span) in claim.evidence.iter().zip(&link.evidence) {
                if snippets.contains(id) {
                    used.insert(id.as_str());
                    continue;
                }
                let name = claim.id.rsplit('/').next().unwrap_or_default();
                let problem = links.source.problem(span.clone(), format!("claim `{name}` has no snippet"));
                let mut mend = format!("write snippets/{id}.py");
                if let Some(near) = nearest(id, snippets.iter().map(String::as_str)) {
                    mend = format!("{mend}, or use what is there: {near}");
                }
                problems.push(problem.expected(format!("there is no snippets/{id}.py")).mend(mend));
            }
        }
    }
    if is_whole {
        for id in snippets.iter().filter(|id| !used.contains(id.as_str())) {
            let problem = Problem::of_file(&super::snippet_path(id), "no claim uses this snippet");
            let (question, claim) = id.rsplit_once('/').unwrap_or(("", id));
            problems.push(problem.mend(format!("remove it, or add a claim `{claim}` to questions/{question}.toml")));
        }
    }
}

fn check_correction(
    claim: &Claim,
    link: &ClaimLinks,
    names: &BTreeMap<&str, &Claim>,
    source: &Source,
    problems: &mut Vec<Problem>,
) {
    let candidates = || names.values().filter(|other| other.verdict == Verdict::Holds && other.id != claim.id);
    let short = |claim: &Claim| claim.id.rsplit('/').next().unwrap_or_default().to_owned();
    match &link.corrected_by {
        None if claim.is_ever_refuted() => {
            let known: Vec<String> = candidates().map(|claim| short(claim)).collect();
            let problem = source.problem(link.name.clone(), "a refuted claim without a correction");
            let known = if known.is_empty() {
                "there is none yet".to_owned()
            } else {
                format!("there are: {}", known.join(", "))
            };
            problems.push(
                problem
                    .expected("no `corrected-by`")
                    .mend(format!("add `corrected-by = \"…\"` with a claim of this answer that holds; {known}")),
            );
        }
        None => {}
        Some((name, span)) if !claim.is_ever_refuted() => {
            let problem = source.problem(span.clone(), "a correction of a claim that holds everywhere");
            problems.push(problem.expected(format!("`{name}` corrects nothing")).mend("remove `corrected-by`"));
        }
        Some((name, span)) => {
            let target = claim.corrected_by.as_deref().and_then(|id| names.get(id));
            let what = match target {
                Some(target) if target.id == claim.id => "a claim that corrects itself",
                Some(target) => match wrong_where_needed(claim, target) {
                    None => return,
                    Some(_) => "a correction that does not hold where it is needed",
                },
                None => "`corrected-by` leads nowhere",
            };
            let known: Vec<String> = candidates().map(|claim| short(claim)).collect();
            let expected = match (target, nearest(name, known.iter().map(String::as_str))) {
                (None, Some(near)) => format!("did you mean `{near}`?"),
                (None, None) => "no claim of this answer has this id".to_owned(),
                (Some(_), _) => "expected a claim that holds wherever this one is refuted".to_owned(),
            };
            let mend = match known.is_empty() {
                true => format!("add a claim that states the truth; this answer has {}", count(0, "claim that hold")),
                false => format!("claims of this answer that hold: {}", known.join(", ")),
            };
            problems.push(source.problem(span.clone(), what).expected(expected).mend(mend));
        }
    }
}

/// The first version at which `claim` is refuted and `target` does not hold.
fn wrong_where_needed(claim: &Claim, target: &Claim) -> Option<Version> {
    let points = claim.changes.iter().chain(&target.changes).filter_map(|change| change.from);
    std::iter::once(Version::OLDEST).chain(points).find(|version| {
        claim.verdict_on(*version, false) == Verdict::Refuted && target.verdict_on(*version, false) != Verdict::Holds
    })
}
