//! Records outputs: which snapshot files a run writes, where, and for which Python versions they then hold. What there should
//! be is a pure function of what was seen and what is there: [`arrange`].

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::files::LARGEST_SNAPSHOT;
use crate::bank::snippet::Snapshot;
use crate::bank::{Bank, Claim, Question, Snippet, Verdict};
use crate::python::Version;
use crate::report::{Report, Status, path_text, worst};
use crate::snapshot::{Header, with_description};

/// What a run does with outputs that are not as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nothing is written; a difference fails.
    Check,
    /// A difference fails and is written beside its snapshot, as `.snap.new`, for review.
    Pend,
    /// What was run is recorded.
    Accept,
}

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {error}")]
pub struct NotWritten {
    pub path: String,
    pub error: io::Error,
}

/// Writes what the mode wants for every snippet that the report says was run, and notes it in the report. Snapshots of
/// what was not run are not touched, nor is anything recorded of a free-threaded build: snapshots speak of the default one.
///
/// # Errors
/// The first file that could not be written. Files are written whole or not at all, so every old one is intact.
pub fn record(report: &mut Report, bank: &Bank, mode: Mode) -> Result<(), NotWritten> {
    if mode == Mode::Check {
        return Ok(());
    }
    let claims: BTreeMap<&str, (&Question, &Claim)> = bank
        .questions
        .iter()
        .flat_map(|question| question.claims().map(move |claim| (claim.id.as_str(), (question, claim))))
        .collect();
    let mut done: BTreeMap<String, Plan> = BTreeMap::new();
    for (id, outputs) in outputs(report) {
        let Some(snippet) = bank.snippets.get(&id) else { continue };
        if report.changed.contains(&path_text(&snippet.path)) {
            // What was measured is of a text that is not there any more.
            continue;
        }
        for (version, output) in outputs.iter().filter(|(_, output)| !output.differs) {
            // What was pending is out of date once the run gave the recorded output again.
            for snapshot in [Path::new(&output.snapshot).to_owned(), path_of(snippet, Some(*version))] {
                forget_pending(bank, &snapshot);
            }
        }
        if !outputs.values().any(|output| output.differs) {
            if let (Mode::Accept, Some((_, owner))) = (mode, claims.get(id.as_str())) {
                for snapshot in &snippet.snapshots {
                    refresh_sentence(bank, snapshot, &owner.says)?;
                }
            }
            continue;
        }
        let seen: Vec<(Version, &str)> =
            outputs.iter().map(|(version, output)| (*version, output.text.as_str())).collect();
        let files = arrange(&seen, &snippet.snapshots);
        // The sentence is that of the claim that the snippet is named after, whoever else uses it.
        let user = outputs.values().find(|output| output.differs).map_or("", |output| output.claim.as_str());
        let Some((question, owner)) = claims.get(id.as_str()).or_else(|| claims.get(user)) else { continue };
        let plan = Plan::new(snippet, &files, |version| Header {
            source: path_text(&snippet.path),
            description: owner.says.clone(),
            question: question.id.clone(),
            verdict: outputs.get(&version).map_or(owner.verdict, |output| output.verdict).label().to_owned(),
            python: version,
        });
        match mode {
            Mode::Accept => plan.accept(bank)?,
            Mode::Pend => plan.pend(bank)?,
            Mode::Check => {}
        }
        done.insert(id, plan);
    }
    for claim in &mut report.claims {
        for evidence in &mut claim.evidence {
            let Some(plan) = done.get(snippet_id(&evidence.snippet)) else { continue };
            if evidence.status != Status::OutputDiffers || evidence.python.free_threaded {
                continue;
            }
            let Some(output) = &mut evidence.output else { continue };
            let path = plan.applies_to(evidence.python.version);
            if mode == Mode::Accept {
                evidence.status = Status::Accepted;
            } else if let Some(path) = path.filter(|path| plan.writes(path)) {
                output.pending = Some(path_text(&pending_path(path)));
            }
            if let Some(path) = path {
                output.snapshot = path_text(path);
            }
        }
        claim.status = worst(&claim.evidence);
    }
    Ok(())
}

/// Brings the sentence in the header of a snapshot up to date, whose output is as it was.
fn refresh_sentence(bank: &Bank, snapshot: &Snapshot, says: &str) -> Result<(), NotWritten> {
    // One that cannot be read any more has nothing to be kept up to date.
    let text = bank.files.read_to_string(&snapshot.path, LARGEST_SNAPSHOT).unwrap_or_default();
    match with_description(&text, says) {
        Some(text) => write(bank, &snapshot.path, &text),
        None => Ok(()),
    }
}

/// What a snippet printed on one version.
struct Output {
    text: String,
    /// The claim that it was seen for.
    claim: String,
    verdict: Verdict,
    differs: bool,
    /// The snapshot that applies.
    snapshot: String,
}

/// The outputs of a report that can be recorded, by snippet and version. Where claims share a snippet, one that it does not
/// serve as evidence does not keep the others from it.
fn outputs(report: &Report) -> BTreeMap<String, BTreeMap<Version, Output>> {
    let mut all: BTreeMap<String, BTreeMap<Version, Output>> = BTreeMap::new();
    for claim in &report.claims {
        for evidence in claim.evidence.iter().filter(|evidence| !evidence.python.free_threaded) {
            let differs = match evidence.status {
                Status::AsRecorded => false,
                Status::OutputDiffers => true,
                Status::Accepted
                | Status::Skipped
                | Status::NotRun
                | Status::VerdictDiffers
                | Status::Failed
                | Status::Fault => continue,
            };
            let Some(output) = &evidence.output else { continue };
            let seen = all.entry(snippet_id(&evidence.snippet).to_owned()).or_default();
            let entry = seen.entry(evidence.python.version).or_insert_with(|| Output {
                text: output.measured.clone(),
                claim: claim.id.clone(),
                verdict: evidence.recorded,
                differs,
                snapshot: output.snapshot.clone(),
            });
            entry.differs |= differs;
        }
    }
    all
}

fn snippet_id(path: &str) -> &str {
    path.trim_start_matches("snippets/").trim_end_matches(".py")
}

/// A snapshot file as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wanted {
    /// The version from which on it applies; `None`: the lowest.
    from: Option<Version>,
    body: String,
    content: Content,
}

/// Where the content of a file comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// The run on this version.
    Run(Version),
    /// The snapshot that is there already, by its place in the list.
    There(usize),
}

/// The fewest snapshot files that say what was seen now, on these versions, and what the files that are there say of the
/// versions that they were recorded on. Every version in between has the output of the next lower one of these.
fn arrange(seen: &[(Version, &str)], there: &[Snapshot]) -> Vec<Wanted> {
    let mut known: BTreeMap<Version, (&str, Content)> = BTreeMap::new();
    if there.first().is_some_and(|first| first.from.is_some()) {
        // Files from some version on and none below: below it, nothing is printed.
        known.insert(Version { major: 0, minor: 0 }, ("", Content::There(usize::MAX)));
    }
    for (at, snapshot) in there.iter().enumerate() {
        let next = there.get(at + 1).and_then(|next| next.from);
        let applies = |version: &Version| {
            snapshot.from.is_none_or(|from| from <= *version) && next.is_none_or(|next| *version < next)
        };
        let recorded_on = snapshot.recorded_on.filter(applies);
        let unknown = (snapshot.from.is_none() && recorded_on.is_none()).then_some(Version::OLDEST);
        for version in [snapshot.from, recorded_on, unknown].into_iter().flatten() {
            known.insert(version, (&snapshot.body, Content::There(at)));
        }
    }
    for (version, output) in seen {
        known.insert(*version, (output, Content::Run(*version)));
    }
    let mut wanted: Vec<Wanted> = Vec::new();
    for (version, (body, content)) in known {
        if wanted.last().is_none_or(|last| last.body != body) {
            let from = if wanted.is_empty() { None } else { Some(version) };
            // What is there already is not written again.
            let same = there.iter().position(|snapshot| snapshot.from == from && snapshot.body == body);
            wanted.push(Wanted { from, body: body.to_owned(), content: same.map_or(content, Content::There) });
        }
    }
    // A file that no longer applies to the version that its header names gets a header that is true.
    for at in 0..wanted.len() {
        let next = wanted.get(at + 1).and_then(|next| next.from);
        let is_before_next = |version: Version| next.is_none_or(|next| version < next);
        let file = &mut wanted[at];
        let Content::There(place) = file.content else { continue };
        let recorded_on = there.get(place).and_then(|snapshot| snapshot.recorded_on);
        if recorded_on.is_some_and(|version| !is_before_next(version)) {
            let applies = |version: Version| file.from.is_none_or(|from| from <= version) && is_before_next(version);
            let again = seen.iter().find(|(version, _)| applies(*version));
            file.content = again.map_or(file.content, |(version, _)| Content::Run(*version));
        }
    }
    // No output needs no file, but from a version on it does: without one the lower file would apply.
    wanted.retain(|file| !(file.body.is_empty() && file.from.is_none()));
    wanted
}

/// What is to be done to the files of one snippet.
struct Plan {
    /// Every file that there should be, with the text to write where it is not there so.
    files: Vec<(Option<Version>, PathBuf, Option<Text>)>,
    removed: Vec<PathBuf>,
}

enum Text {
    New(String),
    /// That of another file.
    Of(PathBuf),
}

impl Plan {
    fn new(snippet: &Snippet, wanted: &[Wanted], header: impl Fn(Version) -> Header) -> Plan {
        let files: Vec<(Option<Version>, PathBuf, Option<Text>)> = wanted
            .iter()
            .map(|file| {
                let path = path_of(snippet, file.from);
                let text = match file.content {
                    Content::Run(version) => Some(Text::New(header(version).file(&file.body))),
                    Content::There(at) => {
                        let from = snippet.snapshots.get(at).map(|snapshot| snapshot.path.clone());
                        from.filter(|from| *from != path).map(Text::Of)
                    }
                };
                (file.from, path, text)
            })
            .collect();
        let is_wanted = |path: &PathBuf| files.iter().any(|(_, wanted, _)| wanted == path);
        let removed =
            snippet.snapshots.iter().map(|snapshot| snapshot.path.clone()).filter(|path| !is_wanted(path)).collect();
        Plan { files, removed }
    }

    /// The file that applies to a version.
    fn applies_to(&self, version: Version) -> Option<&Path> {
        let applies = |from: &Option<Version>| from.is_none_or(|from| from <= version);
        self.files.iter().rfind(|(from, _, _)| applies(from)).map(|(_, path, _)| path.as_path())
    }

    fn writes(&self, path: &Path) -> bool {
        self.files.iter().any(|(_, other, text)| other == path && text.is_some())
    }

    /// Makes the files so. What moves is read before anything is written.
    fn accept(&self, bank: &Bank) -> Result<(), NotWritten> {
        for (path, text) in self.texts(bank)? {
            write(bank, path, &text)?;
        }
        for path in &self.removed {
            match bank.files.remove(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(NotWritten { path: path_text(path), error });
                }
                _ => {}
            }
        }
        for path in self.files.iter().map(|(_, path, _)| path).chain(&self.removed) {
            forget_pending(bank, path);
        }
        Ok(())
    }

    /// Writes beside each file what it should be.
    fn pend(&self, bank: &Bank) -> Result<(), NotWritten> {
        for (path, text) in self.texts(bank)? {
            write(bank, &pending_path(path), &text)?;
        }
        Ok(())
    }

    fn texts(&self, bank: &Bank) -> Result<Vec<(&Path, String)>, NotWritten> {
        let mut texts = Vec::new();
        for (_, path, text) in &self.files {
            match text {
                None => {}
                Some(Text::New(text)) => texts.push((path.as_path(), text.clone())),
                Some(Text::Of(other)) => {
                    let text = bank.files.read_to_string(other, LARGEST_SNAPSHOT);
                    let text = text.map_err(|error| NotWritten { path: path_text(path), error })?;
                    texts.push((path.as_path(), text));
                }
            }
        }
        Ok(texts)
    }
}

/// `claim.snap`, or `claim@3.12.snap`.
fn path_of(snippet: &Snippet, from: Option<Version>) -> PathBuf {
    match from {
        None => snippet.path.with_extension("snap"),
        Some(from) => PathBuf::from(format!("{}@{from}.snap", snippet.path.with_extension("").to_string_lossy())),
    }
}

fn write(bank: &Bank, path: &Path, content: &str) -> Result<(), NotWritten> {
    bank.files.replace(path, content.as_bytes()).map_err(|error| NotWritten { path: path_text(path), error })
}

/// `claim@3.12.snap` is pending in `claim@3.12.snap.new`, where `cargo insta` looks for it.
fn pending_path(snapshot: &Path) -> PathBuf {
    let mut name = snapshot.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

fn forget_pending(bank: &Bank, snapshot: &Path) {
    // Where there is none, all is well; where it cannot be removed, it is seen by the next review.
    bank.files.remove(&pending_path(snapshot)).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which files there are before and after, each as the version from which on it applies, its output, and in brackets the
    /// version that it was recorded on where that is another. `-` is no output.
    #[test]
    fn the_fewest_files_that_say_it() {
        #[rustfmt::skip]
        let table = [
            // files that are there,         seen now,                             files then
            // One version at a time, lowest first.
            ("",                             "3.10 a",                             "* a (3.10)"),
            ("* a (3.10)",                   "3.12 b",                             "* a (3.10), 3.12 b (3.12)"),
            ("* a (3.10), 3.12 b (3.12)",    "3.13 c",                             "* a (3.10), 3.12 b (3.12), 3.13 c (3.13)"),
            ("* a (3.10), 3.12 b (3.12)",    "3.12 c",                             "* a (3.10), 3.12 c (3.12)"),
            ("* a (3.10), 3.12 b (3.12)",    "3.11 c",                             "* a (3.10), 3.11 c (3.11), 3.12 b (3.12)"),
            // The highest first: what was recorded there moves.
            ("* a (3.13)",                   "3.13 b",                             "* b (3.13)"),
            ("* b (3.13)",                   "3.10 a",                             "* a (3.10), 3.13 b (3.13)"),
            // All at once.
            ("",                             "3.10 a, 3.11 a, 3.12 b, 3.13 b",     "* a (3.10), 3.12 b (3.12)"),
            ("",                             "3.10 a, 3.11 b, 3.12 a, 3.13 a",     "* a (3.10), 3.11 b (3.11), 3.12 a (3.12)"),
            ("* b (3.13)",                   "3.10 a, 3.11 a, 3.12 b, 3.13 b",     "* a (3.10), 3.12 b (3.12)"),
            // What is right stays as it is while its header is true.
            ("* a (3.12)",                   "3.10 a, 3.11 a, 3.12 a, 3.13 b",     "* a (3.12), 3.13 b (3.13)"),
            ("* a (3.13)",                   "3.10 a, 3.11 a, 3.12 a, 3.13 b",     "* a (3.10), 3.13 b (3.13)"),
            // What is not needed any more goes.
            ("* a (3.10), 3.12 b (3.12)",    "3.10 a, 3.11 a, 3.12 a, 3.13 a",     "* a (3.10)"),
            ("* a (3.10), 3.12 b (3.12)",    "3.10 a, 3.11 b, 3.12 b, 3.13 b",     "* a (3.10), 3.11 b (3.11)"),
            ("* a (3.10), 3.12 b (3.12)",    "3.10 b, 3.12 b",                     "* b (3.10)"),
            // What was recorded on a version that was not run stays.
            ("* a (3.10), 3.13 b (3.13)",    "3.11 c, 3.12 c",                     "* a (3.10), 3.11 c (3.11), 3.13 b (3.13)"),
            ("* a (3.10), 3.14 b (3.14)",    "3.10 a, 3.13 c",                     "* a (3.10), 3.13 c (3.13), 3.14 b (3.14)"),
            ("* a (3.10), 3.12 b (3.13)",    "3.13 c",                             "* a (3.10), 3.12 b (3.13), 3.13 c (3.13)"),
            // No output.
            ("",                             "3.10 -, 3.12 b",                     "3.12 b (3.12)"),
            ("3.12 b (3.12)",                "3.12 c",                             "3.12 c (3.12)"),
            ("3.12 b (3.12)",                "3.10 -, 3.12 -",                     ""),
            ("* a (3.10)",                   "3.10 a, 3.12 -",                     "* a (3.10), 3.12 - (3.12)"),
            ("* a (3.10)",                   "3.10 -",                             ""),
        ];
        for (there, seen, then) in table {
            let snapshots: Vec<Snapshot> = words(there)
                .map(|words| Snapshot {
                    from: words[0].parse().ok(),
                    path: PathBuf::new(),
                    body: words[1].replace('-', ""),
                    recorded_on: words[2].trim_matches(['(', ')']).parse().ok(),
                })
                .collect();
            let outputs: Vec<(Version, String)> =
                words(seen).map(|words| (words[0].parse().unwrap(), words[1].replace('-', ""))).collect();
            let outputs: Vec<(Version, &str)> =
                outputs.iter().map(|(version, text)| (*version, text.as_str())).collect();
            let files = arrange(&outputs, &snapshots);
            let said: Vec<String> = files
                .iter()
                .map(|file| {
                    let from = file.from.map_or_else(|| "*".to_owned(), |from| from.to_string());
                    let body = if file.body.is_empty() { "-" } else { &file.body };
                    let recorded = match file.content {
                        Content::Run(version) => Some(version),
                        Content::There(at) => snapshots[at].recorded_on,
                    };
                    format!("{from} {body} ({})", recorded.unwrap())
                })
                .collect();
            assert_eq!(said.join(", "), then, "{there} and {seen}");
            // Once recorded, nothing is left to record.
            let after: Vec<Snapshot> = files
                .iter()
                .map(|file| Snapshot {
                    from: file.from,
                    path: PathBuf::new(),
                    body: file.body.clone(),
                    recorded_on: match file.content {
                        Content::Run(version) => Some(version),
                        Content::There(at) => snapshots[at].recorded_on,
                    },
                })
                .collect();
            let again = arrange(&outputs, &after);
            assert!(
                again.iter().enumerate().all(|(at, file)| file.content == Content::There(at)),
                "{there} and {seen}"
            );
            assert_eq!(again.len(), after.len(), "{there} and {seen}");
        }
    }

    fn words(text: &str) -> impl Iterator<Item = Vec<&str>> {
        text.split(", ").filter(|part| !part.is_empty()).map(|part| part.split(' ').collect())
    }
}
