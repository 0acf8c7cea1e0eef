//! Records outputs: which snapshot files a run writes, where, and for which Python versions they then hold.
//!
//! `arrange` decides which files there should be. It is a pure function of what was seen and what is there.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::files::LARGEST_SNAPSHOT;
use crate::bank::snippet::Snapshot;
use crate::bank::{Bank, Claim, Question, Snippet, Verdict};
use crate::judge::Finding;
use crate::judge::across::Shown;
use crate::python::{Label, Version};
use crate::session::Run;
use crate::snapshot::{Header, with_description};

/// The treatment of outputs that are not as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Nothing is written; a difference fails.
    Check,
    /// A difference fails, and is written beside its snapshot as `.snap.new` for review.
    Pend,
    /// The outputs of the run are recorded.
    Accept,
}

/// A snapshot file could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("cannot {action} {}: {source}", crate::text::path_text(path))]
pub struct NotWritten {
    /// `read`, `write` or `remove`.
    pub action: &'static str,
    pub path: PathBuf,
    pub source: io::Error,
}

/// The snapshots that a run wrote.
#[derive(Debug, Default)]
pub struct Written {
    /// By the id of the snippet: its files as they should be, and whether that was accepted.
    snippets: BTreeMap<String, (SnapshotEdit, bool)>,
}

/// The files that were written for the output of a snippet on one Python.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenOutput {
    /// The snapshot that applies now, or would apply once the pending ones are accepted, relative to the bank.
    pub snapshot: Option<PathBuf>,
    /// The file that waits for review, relative to the bank.
    pub pending: Option<PathBuf>,
    /// Whether the output is recorded now.
    pub is_accepted: bool,
}

impl Written {
    /// Finds the files that were written for a snippet's output on `python`. Nothing is ever recorded for a free-threaded
    /// build, because snapshots describe the default one.
    pub fn output(&self, snippet: &str, python: Label) -> Option<WrittenOutput> {
        let (edit, is_accepted) = self.snippets.get(snippet).filter(|_| !python.free_threaded)?;
        let snapshot = edit.applies_to(python.version);
        let pending = snapshot.filter(|path| !is_accepted && edit.writes(path)).map(pending_path);
        Some(WrittenOutput { snapshot: snapshot.map(Path::to_owned), pending, is_accepted: *is_accepted })
    }
}

/// Writes what the mode wants for every snippet that was run. Snapshots of snippets that were not run are not touched, and
/// neither are those of snippets whose files have changed during the run.
///
/// # Errors
/// Fails with the first file that cannot be written. Files are written whole or not at all, so every old one is intact.
pub fn record(run: &Run<'_>, mode: Mode) -> Result<Written, NotWritten> {
    let mut written = Written::default();
    if mode == Mode::Check {
        return Ok(written);
    }
    let bank = run.bank;
    let claims: BTreeMap<&str, (&Question, &Claim)> = bank
        .questions
        .iter()
        .flat_map(|question| question.claims().map(move |claim| (claim.id.as_str(), (question, claim))))
        .collect();
    for (id, outputs) in outputs(run) {
        let Some(snippet) = bank.snippets.get(id) else { continue };
        if run.modified.contains(id) {
            // The outputs are those of a text that is no longer there.
            continue;
        }
        for (version, output) in outputs.iter().filter(|(_, output)| !output.differs) {
            // A pending snapshot is out of date once the run has printed the recorded output again.
            for snapshot in [&output.snapshot, &path_of(snippet, Some(*version))] {
                forget_pending(bank, snapshot);
            }
        }
        if !outputs.values().any(|output| output.differs) {
            if let (Mode::Accept, Some((_, owner))) = (mode, claims.get(id)) {
                for snapshot in &snippet.snapshots {
                    refresh_sentence(bank, snapshot, &owner.says)?;
                }
            }
            continue;
        }
        let seen: Vec<(Version, &str)> = outputs.iter().map(|(version, output)| (*version, output.text)).collect();
        let files = arrange(&seen, &snippet.snapshots);
        // The sentence is that of the claim that the snippet is named after, whatever other claims use it.
        let user = outputs.values().find(|output| output.differs).map(|output| output.claim);
        let Some((question, owner)) = claims.get(id).or_else(|| claims.get(user?)) else { continue };
        let edit = SnapshotEdit::new(snippet, &files, |version| Header {
            source: snippet.path.to_string_lossy().into_owned(),
            description: owner.says.clone(),
            question: question.id.clone(),
            verdict: outputs.get(&version).map_or(owner.verdict, |output| output.verdict).label().to_owned(),
            python: version,
        });
        match mode {
            Mode::Accept => edit.accept(bank)?,
            Mode::Pend => edit.pend(bank)?,
            Mode::Check => {}
        }
        written.snippets.insert(id.to_owned(), (edit, mode == Mode::Accept));
    }
    Ok(written)
}

/// Updates the sentence in the header of a snapshot whose output did not change.
fn refresh_sentence(bank: &Bank, snapshot: &Snapshot, says: &str) -> Result<(), NotWritten> {
    // A snapshot that cannot be read any more has no sentence to update.
    let text = bank.files.read_to_string(&snapshot.path, LARGEST_SNAPSHOT).unwrap_or_default();
    match with_description(&text, says) {
        Some(text) => write(bank, &snapshot.path, &text),
        None => Ok(()),
    }
}

/// The output of a snippet on one version.
struct Output<'r> {
    text: &'r str,
    /// The claim that it was seen for.
    claim: &'r str,
    verdict: Verdict,
    differs: bool,
    /// The snapshot that applies.
    snapshot: PathBuf,
}

/// Collects the outputs that can be recorded, by snippet and version. A claim that failed on a shared snippet doesn't block
/// recording for the others.
fn outputs<'r>(run: &'r Run<'_>) -> BTreeMap<&'r str, BTreeMap<Version, Output<'r>>> {
    let mut all: BTreeMap<&str, BTreeMap<Version, Output<'_>>> = BTreeMap::new();
    for (at, (_, claim)) in run.selected.iter().enumerate() {
        for evidence in run.evidence(at).into_iter().filter(|evidence| !evidence.python.free_threaded) {
            let Shown::Judged { finding, output, recorded, .. } = evidence.shown else { continue };
            let (python, snippet) = (evidence.python, evidence.snippet);
            let is_idle = run.changes[at].idle.iter().any(|idle| idle.on == python && idle.snippet == snippet.id);
            let differs = match finding {
                Finding::AsRecorded => is_idle,
                Finding::OutputIsNew | Finding::OutputDiffers | Finding::OutputIsGone => true,
                Finding::VerdictDiffers { .. } | Finding::NoVerdict | Finding::OutputOvergrown(_) => continue,
            };
            let entry = all.entry(&snippet.id).or_default().entry(python.version).or_insert_with(|| Output {
                text: output,
                claim: &claim.id,
                verdict: recorded.verdict,
                differs,
                snapshot: snapshot_path(snippet, recorded.snapshot),
            });
            entry.differs |= differs;
        }
    }
    all
}

/// The path of the snapshot that applies, or of the one that would be made.
pub fn snapshot_path(snippet: &Snippet, applies: Option<&Snapshot>) -> PathBuf {
    applies.map_or_else(|| path_of(snippet, None), |snapshot| snapshot.path.clone())
}

/// A snapshot file as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SnapshotFile {
    /// The version from which on it applies; `None` for the lowest.
    from: Option<Version>,
    body: String,
    content: Content,
}

/// The source of a file's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// The run on this version.
    Run(Version),
    /// The existing snapshot, by its place in the list.
    There(usize),
}

/// Finds the fewest snapshot files that hold what was `seen` now, and what the files that are `there` hold for the versions
/// that they were recorded on. Every other version has the output of the next lower one of these.
fn arrange(seen: &[(Version, &str)], there: &[Snapshot]) -> Vec<SnapshotFile> {
    let mut known: BTreeMap<Version, (&str, Content)> = BTreeMap::new();
    if there.first().is_some_and(|first| first.from.is_some()) {
        // The lowest file applies from some version on, so nothing is printed below it.
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
    let mut wanted: Vec<SnapshotFile> = Vec::new();
    for (version, (body, content)) in known {
        if wanted.last().is_none_or(|last| last.body != body) {
            let from = if wanted.is_empty() { None } else { Some(version) };
            // A file that is there already is not written again.
            let same = there.iter().position(|snapshot| snapshot.from == from && snapshot.body == body);
            wanted.push(SnapshotFile { from, body: body.to_owned(), content: same.map_or(content, Content::There) });
        }
    }
    // A file that no longer applies to the version in its header gets a new header.
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
    // An empty output needs no file, except above a lower file, which would apply otherwise.
    wanted.retain(|file| !(file.body.is_empty() && file.from.is_none()));
    wanted
}

/// The changes to the snapshot files of one snippet.
#[derive(Debug)]
struct SnapshotEdit {
    /// Every file that there should be, with the text to write if it is not there yet.
    files: Vec<(Option<Version>, PathBuf, Option<NewText>)>,
    removed: Vec<PathBuf>,
}

#[derive(Debug)]
enum NewText {
    Rendered(String),
    /// The text of another file.
    Of(PathBuf),
}

impl SnapshotEdit {
    fn new(snippet: &Snippet, wanted: &[SnapshotFile], header: impl Fn(Version) -> Header) -> SnapshotEdit {
        let files: Vec<(Option<Version>, PathBuf, Option<NewText>)> = wanted
            .iter()
            .map(|file| {
                let path = path_of(snippet, file.from);
                let text = match file.content {
                    Content::Run(version) => Some(NewText::Rendered(header(version).file(&file.body))),
                    Content::There(at) => {
                        let from = snippet.snapshots.get(at).map(|snapshot| snapshot.path.clone());
                        from.filter(|from| *from != path).map(NewText::Of)
                    }
                };
                (file.from, path, text)
            })
            .collect();
        let is_wanted = |path: &PathBuf| files.iter().any(|(_, wanted, _)| wanted == path);
        let removed =
            snippet.snapshots.iter().map(|snapshot| snapshot.path.clone()).filter(|path| !is_wanted(path)).collect();
        SnapshotEdit { files, removed }
    }

    /// The file that applies to a version.
    fn applies_to(&self, version: Version) -> Option<&Path> {
        let applies = |from: &Option<Version>| from.is_none_or(|from| from <= version);
        self.files.iter().rfind(|(from, _, _)| applies(from)).map(|(_, path, _)| path.as_path())
    }

    fn writes(&self, path: &Path) -> bool {
        self.files.iter().any(|(_, other, text)| other == path && text.is_some())
    }

    /// Makes the changes. Texts that move are read before anything is written.
    fn accept(&self, bank: &Bank) -> Result<(), NotWritten> {
        for (path, text) in self.texts(bank)? {
            write(bank, path, &text)?;
        }
        for path in &self.removed {
            match bank.files.remove(path) {
                Err(source) if source.kind() != io::ErrorKind::NotFound => {
                    return Err(NotWritten { action: "remove", path: path.clone(), source });
                }
                _ => {}
            }
        }
        for path in self.files.iter().map(|(_, path, _)| path).chain(&self.removed) {
            forget_pending(bank, path);
        }
        Ok(())
    }

    /// Writes each new text beside its file.
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
                Some(NewText::Rendered(text)) => texts.push((path.as_path(), text.clone())),
                Some(NewText::Of(other)) => {
                    let text = bank.files.read_to_string(other, LARGEST_SNAPSHOT);
                    let text = text.map_err(|source| NotWritten { action: "read", path: other.clone(), source })?;
                    texts.push((path.as_path(), text));
                }
            }
        }
        Ok(texts)
    }
}

/// Returns the path `claim.snap`, or `claim@3.12.snap`.
fn path_of(snippet: &Snippet, from: Option<Version>) -> PathBuf {
    match from {
        None => snippet.path.with_extension("snap"),
        Some(from) => PathBuf::from(format!("{}@{from}.snap", snippet.path.with_extension("").to_string_lossy())),
    }
}

fn write(bank: &Bank, path: &Path, content: &str) -> Result<(), NotWritten> {
    bank.files.replace(path, content.as_bytes()).map_err(|source| NotWritten {
        action: "write",
        path: bank.root.join(path),
        source,
    })
}

/// Returns the path of a pending snapshot: `claim@3.12.snap.new`, where `cargo insta` looks for it.
fn pending_path(snapshot: &Path) -> PathBuf {
    let mut name = snapshot.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

fn forget_pending(bank: &Bank, snapshot: &Path) {
    // If there is none, all is well. If it cannot be removed, the next review shows it.
    bank.files.remove(&pending_path(snapshot)).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each file is given as the version from which on it applies, its output, and in brackets the version that it was
    /// recorded on. `-` is no output.
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
