//! Records outputs: which snapshot files a run writes, where, and for which versions of Python and of packages they then hold.
//!
//! `arrange` decides which files there should be. It is a pure function of what was seen and what is there. What was recorded of
//! another text of the snippet says nothing about this one, so it is replaced and not kept for other versions.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::files::LARGEST_SNAPSHOT;
use crate::bank::series::decides;
use crate::bank::snippet::Snapshot;
use crate::bank::{Bank, Claim, Point, Question, Snippet, Verdict, Versions};
use crate::judge::Finding;
use crate::judge::across::Shown;
use crate::judge::change::Context;
use crate::judge::places::{are_alike, fewest};
use crate::pending::pending_path;
use crate::python::{Label, Version};
use crate::session::Run;
use crate::snapshot::{Header, SourceDigest, with_description};

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
    /// By the id of the snippet: its files as they should be, and what became of them.
    snippets: BTreeMap<String, (SnapshotEdit, EditOutcome)>,
    /// The snapshots that were recorded, relative to the bank.
    pub recorded: Vec<PathBuf>,
    /// The snapshots that were removed because nothing needs them any more, relative to the bank.
    pub removed: Vec<PathBuf>,
    /// What could not be written. There is at most one for each snippet.
    pub failed: Vec<NotWritten>,
}

/// What became of the changes to the snapshots of a snippet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EditOutcome {
    /// The mode writes nothing.
    Unwritten,
    /// They wait for review.
    Pending,
    Accepted,
    /// A file could not be written: the place of the reason in [`Written::failed`].
    Failed(usize),
}

/// What has to be run so that every snapshot of a snippet can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wider {
    /// Each version of Python.
    pub pythons: bool,
    /// Each series of packages.
    pub packages: bool,
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
    /// Finds the files that were written for a snippet's output with `versions`. Nothing is ever recorded for a free-threaded
    /// build, because snapshots describe the default one, and nothing for an output that no file could be given.
    pub fn output(&self, snippet: &str, versions: &Versions, output: &str) -> Option<WrittenOutput> {
        let (edit, outcome) = self.snippets.get(snippet).filter(|_| !versions.python.free_threaded)?;
        let (is_accepted, is_pending) = match outcome {
            EditOutcome::Unwritten => return None,
            EditOutcome::Pending => (false, true),
            EditOutcome::Accepted => (true, false),
            EditOutcome::Failed(_) => (false, false),
        };
        let file = edit.applies_to(versions);
        if file.map_or("", |file| file.body.as_str()) != output {
            return None;
        }
        let snapshot = file.map(|file| file.path.as_path());
        let pending = snapshot.filter(|path| is_pending && edit.writes(path)).map(pending_path);
        Some(WrittenOutput { snapshot: snapshot.map(Path::to_owned), pending, is_accepted })
    }

    /// Why the files of a snippet could not be written.
    pub fn failure(&self, snippet: &str) -> Option<&NotWritten> {
        match self.snippets.get(snippet)?.1 {
            EditOutcome::Failed(at) => self.failed.get(at),
            EditOutcome::Unwritten | EditOutcome::Pending | EditOutcome::Accepted => None,
        }
    }

    /// What has to be run so that recording says nothing false about other versions; `None` if this run is enough. A file that
    /// applies from a place on says that something changes there, and a run in one lane cannot show a change.
    pub fn wider(&self, snippet: &Snippet, lanes: usize) -> Option<Wider> {
        let (edit, _) = self.snippets.get(&snippet.id).filter(|_| lanes == 1)?;
        let wanted = edit.files.iter().map(|file| &file.from);
        let places: Vec<&Point> = wanted
            .chain(snippet.snapshots.iter().map(|snapshot| &snapshot.from))
            .filter(|point| !point.is_beginning())
            .collect();
        let wider = Wider {
            pythons: places.iter().any(|point| point.python.is_some()),
            packages: places.iter().any(|point| point.package.is_some()),
        };
        (wider.pythons || wider.packages).then_some(wider)
    }
}

/// Writes what the mode wants for every snippet that was run. Snapshots of snippets that were not run are not touched, and
/// neither are those of snippets whose files have changed during the run.
///
/// A file that cannot be written is noted in [`Written::failed`]. Files are written whole or not at all, so every old one is
/// intact.
pub fn record(run: &Run<'_>, mode: Mode) -> Written {
    let mut written = Written::default();
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
        for output in outputs.iter().filter(|output| !output.differs && mode != Mode::Check) {
            // A pending snapshot is out of date once the run has printed the recorded output again.
            let of_python = Point::of_python(output.versions.python.version);
            for snapshot in [&output.snapshot, &path_of(snippet, &of_python)] {
                // Nearly always there is none, and removing nothing costs as much as reading a file.
                if bank.pending.contains(&pending_path(snapshot)) {
                    forget_pending(bank, snapshot);
                }
            }
        }
        // The sentence is that of the claim that the snippet is named after, whatever other claims use it.
        let user = outputs.iter().find(|output| output.differs).map(|output| output.claim);
        let Some((question, owner)) = claims.get(id).or_else(|| claims.get(user?)) else { continue };
        let digest = snippet.digest();
        let header = |output: &Output<'_>| Header {
            source: snippet.path.to_string_lossy().into_owned(),
            description: owner.says.clone(),
            question: question.id.clone(),
            verdict: output.verdict.label().to_owned(),
            versions: output.versions.clone(),
            snippet: digest.clone(),
        };
        if user.is_none() {
            for snapshot in snippet.snapshots.iter().filter(|_| mode == Mode::Accept) {
                let seen = outputs.iter().filter(|output| output.snapshot == snapshot.path);
                let first = seen.min_by_key(|output| output.versions).filter(|_| snapshot.is_stale(&digest));
                let refreshed = match first {
                    Some(output) => write(bank, &snapshot.path, &header(output).file(&snapshot.body)).map(|()| true),
                    None => refresh_sentence(bank, snapshot, &owner.says),
                };
                match refreshed {
                    Ok(true) => written.recorded.push(snapshot.path.clone()),
                    Ok(false) => {}
                    Err(error) => written.failed.push(error),
                }
            }
            continue;
        }
        let seen: Vec<(&Versions, &str)> = outputs.iter().map(|output| (output.versions, output.text)).collect();
        let files = Context::with(bank, &[snippet], |context| arrange(&seen, &snippet.snapshots, &digest, context));
        let edit = SnapshotEdit::new(snippet, &files, |at| header(&outputs[at]));
        for output in outputs.iter().filter(|_| mode != Mode::Check) {
            // One from before the snippet was changed is not to be reviewed any more.
            let of_python = path_of(snippet, &Point::of_python(output.versions.python.version));
            if !edit.writes(&of_python) {
                forget_pending(bank, &of_python);
            }
        }
        let outcome = match mode {
            Mode::Accept => edit.accept(bank, &mut written).map(|()| EditOutcome::Accepted),
            Mode::Pend => edit.pend(bank).map(|()| EditOutcome::Pending),
            Mode::Check => Ok(EditOutcome::Unwritten),
        };
        let outcome = outcome.unwrap_or_else(|error| {
            written.failed.push(error);
            EditOutcome::Failed(written.failed.len() - 1)
        });
        written.snippets.insert(id.to_owned(), (edit, outcome));
    }
    written
}

/// Updates the sentence in the header of a snapshot whose output did not change. Returns whether that was needed.
fn refresh_sentence(bank: &Bank, snapshot: &Snapshot, says: &str) -> Result<bool, NotWritten> {
    // A snapshot that cannot be read any more has no sentence to update.
    let text = bank.files.read_to_string(&snapshot.path, LARGEST_SNAPSHOT).unwrap_or_default();
    match with_description(&text, says) {
        Some(text) => write(bank, &snapshot.path, &text).map(|()| true),
        None => Ok(false),
    }
}

/// The output of a snippet in one lane.
struct Output<'r> {
    versions: &'r Versions,
    text: &'r str,
    /// The claim that it was seen for.
    claim: &'r str,
    verdict: Verdict,
    differs: bool,
    /// The snapshot that applies.
    snapshot: PathBuf,
}

/// Collects the outputs that can be recorded, by snippet, each with other versions. A claim that failed on a shared snippet doesn't block
/// recording for the others.
fn outputs<'r>(run: &'r Run<'_>) -> BTreeMap<&'r str, Vec<Output<'r>>> {
    let mut all: BTreeMap<&str, Vec<Output<'_>>> = BTreeMap::new();
    for (at, (_, claim)) in run.selected.iter().enumerate() {
        for evidence in run.evidence(at).into_iter().filter(|evidence| !evidence.lane.python.free_threaded) {
            let Shown::Judged { finding, output, recorded, .. } = evidence.shown else { continue };
            let (versions, snippet) = (evidence.versions, evidence.snippet);
            let is_idle =
                run.changes[at].idle.iter().any(|idle| idle.on == *evidence.lane && idle.snippet == snippet.id);
            let differs = match finding {
                Finding::AsRecorded => is_idle,
                Finding::OutputIsNew | Finding::OutputDiffers | Finding::OutputIsGone => true,
                Finding::VerdictDiffers { .. } | Finding::NoVerdict | Finding::OutputOvergrown(_) => continue,
            };
            let of_snippet = all.entry(&snippet.id).or_default();
            match of_snippet.iter_mut().find(|known| known.versions == versions) {
                Some(known) => known.differs |= differs,
                None => of_snippet.push(Output {
                    versions,
                    text: output,
                    claim: &claim.id,
                    verdict: recorded.verdict,
                    differs,
                    snapshot: snapshot_path(snippet, recorded.snapshot),
                }),
            }
        }
    }
    all
}

/// The path of the snapshot that applies, or of the one that would be made.
pub fn snapshot_path(snippet: &Snippet, applies: Option<&Snapshot>) -> PathBuf {
    applies.map_or_else(|| path_of(snippet, &Point::default()), |snapshot| snapshot.path.clone())
}

/// A snapshot file as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SnapshotFile {
    /// The place from which on it applies.
    from: Point,
    body: String,
    content: BodySource,
}

/// The source of a file's content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BodySource {
    /// What was seen now, by its place in the list.
    Run(usize),
    /// The existing snapshot, by its place in the list.
    There(usize),
}

/// Finds the fewest snapshot files that hold what was `seen` now, and what the files that are `there` hold for the versions
/// that they were recorded with.
///
/// A file that was recorded of another text of the snippet than `snippet` is replaced by what was seen where it applies.
///
/// If no files can hold everything that was seen, they hold what was seen with the newest packages.
fn arrange(
    seen: &[(&Versions, &str)],
    there: &[Snapshot],
    snippet: &SourceDigest,
    context: &Context<'_>,
) -> Vec<SnapshotFile> {
    let known = known(seen, there, snippet, context);
    let everything: Vec<(&Versions, (&str, BodySource))> = seen
        .iter()
        .enumerate()
        .map(|(at, (versions, body))| (*versions, (*body, BodySource::Run(at))))
        .chain(known.iter().map(|(versions, body, content)| (versions, (*body, *content))))
        .collect();
    let all: Vec<&Versions> = everything.iter().map(|(versions, _)| *versions).collect();
    let candidates = context.candidates(&all, there.iter().map(|snapshot| &snapshot.from));
    let mut facts: Vec<(&Versions, (&str, BodySource))> = Vec::new();
    for (versions, fact) in everything {
        // What was seen now takes the place of what was recorded with the same versions.
        if !facts.iter().any(|(other, _)| are_alike(other, versions, &candidates)) {
            facts.push((versions, fact));
        }
    }
    let bodies = |facts: &[(&Versions, (&'_ str, BodySource))]| {
        let facts: Vec<(&Versions, &str)> = facts.iter().map(|(versions, (body, _))| (*versions, *body)).collect();
        fewest(&facts, &candidates).map(|found| {
            found.into_iter().map(|(point, body)| (point, body.to_owned())).collect::<Vec<(Point, String)>>()
        })
    };
    let is_usual = |versions: &Versions| *versions == (context.usual)(versions.python.version);
    let wanted = bodies(&facts).or_else(|| {
        facts.retain(|(versions, _)| is_usual(versions));
        bodies(&facts)
    });
    let wanted = wanted.unwrap_or_default();
    facts.sort_by_key(|(versions, _)| versions.python.version);
    let mut files = Vec::new();
    for (from, body) in &wanted {
        let is_decided = |versions: &Versions| {
            decides(wanted.iter().map(|(point, _)| (point, ())), versions).is_some_and(|(point, ())| point == from)
        };
        let of_file = || facts.iter().filter(|(versions, _)| is_decided(versions)).map(|(_, (_, content))| *content);
        // A file that is there already is not written again, unless its header is wrong: it no longer applies to the versions
        // there, or the snippet has changed.
        let same = there.iter().position(|snapshot| snapshot.from == *from && snapshot.body == *body);
        let is_true = |at: &usize| {
            let versions = there[*at].recorded_on.as_ref();
            !there[*at].is_stale(snippet)
                && versions.is_none_or(|versions| is_decided(&with_packages(versions, context)))
        };
        let first = same.map(BodySource::There).or_else(|| of_file().next());
        let is_header_wrong = matches!(first, Some(BodySource::There(at)) if at < there.len() && !is_true(&at));
        let again = of_file().find(|content| is_header_wrong && matches!(content, BodySource::Run(_)));
        // An empty output needs no file, except in the place of another one, which would apply otherwise.
        if let Some(content) = again.or(first).filter(|_| !(body.is_empty() && from.is_beginning())) {
            files.push(SnapshotFile { from: from.clone(), body: body.clone(), content });
        }
    }
    files
}

/// The versions in a header, with the packages that it does not name: those that the Python has usually.
fn with_packages(recorded: &Versions, context: &Context<'_>) -> Versions {
    match recorded.packages.is_empty() {
        true => (context.usual)(recorded.python.version),
        false => recorded.clone(),
    }
}

/// What the files that are there hold: versions, the output, and where it is from. Besides the versions that a file was recorded
/// with, these are the first ones that it applies to.
fn known<'t>(
    seen: &[(&Versions, &'t str)],
    there: &'t [Snapshot],
    snippet: &SourceDigest,
    context: &Context<'_>,
) -> Vec<(Versions, &'t str, BodySource)> {
    let decider = |versions: &Versions| {
        let entries = there.iter().enumerate().map(|(at, snapshot)| (&snapshot.from, at));
        decides(entries, versions).map(|(_, at)| at)
    };
    // What is known of where a file applies: its text, or if that is of another snippet, what was seen there now.
    let held = |at: usize| {
        let decided = seen.iter().enumerate().filter(|(_, (versions, _))| decider(versions) == Some(at));
        match decided.min_by_key(|(_, (versions, _))| *versions).filter(|_| there[at].is_stale(snippet)) {
            Some((run, (_, body))) => (*body, BodySource::Run(run)),
            None => (there[at].body.as_str(), BodySource::There(at)),
        }
    };
    let mut known: Vec<(Versions, &str, BodySource)> = Vec::new();
    let is_new_below = || seen.iter().any(|(versions, _)| decider(versions).is_none());
    if there.first().is_some_and(|first| !first.from.is_beginning()) && !is_new_below() {
        // No file applies at the beginning, so nothing is printed there.
        let version = Version { major: 0, minor: 0 };
        known.push((Label { version, free_threaded: false }.into(), "", BodySource::There(usize::MAX)));
    }
    for (at, snapshot) in there.iter().enumerate() {
        let recorded_on = snapshot.recorded_on.as_ref().map(|versions| with_packages(versions, context));
        let recorded_on = recorded_on.filter(|versions| decider(versions) == Some(at));
        let first = match (snapshot.from.is_beginning(), &recorded_on) {
            (true, Some(_)) => None,
            (true, None) => Some((context.usual)(Version::OLDEST)),
            (false, _) => Some(first_of(&snapshot.from, recorded_on.as_ref(), context)),
        };
        // A place that a later one has taken over says nothing.
        let first = first.filter(|versions| decider(versions) == Some(at));
        let (body, content) = held(at);
        known.extend(first.into_iter().chain(recorded_on).map(|versions| (versions, body, content)));
    }
    known
}

/// The first versions that a file applies to: on the Python that it was recorded on, if its place has none.
fn first_of(from: &Point, recorded_on: Option<&Versions>, context: &Context<'_>) -> Versions {
    let at = context.first_at(from);
    match (from.python, recorded_on) {
        (None, Some(recorded)) => {
            let mut versions = recorded.clone();
            let packages = from.package.iter().map(|(package, release)| (package.clone(), release.version()));
            versions.packages.extend(packages);
            versions
        }
        _ => at,
    }
}

/// The changes to the snapshot files of one snippet.
#[derive(Debug)]
struct SnapshotEdit {
    /// Every file that there should be.
    files: Vec<EditedFile>,
    removed: Vec<PathBuf>,
}

/// A snapshot file that there should be.
#[derive(Debug)]
struct EditedFile {
    from: Point,
    path: PathBuf,
    body: String,
    /// The text to write if it is not there yet.
    text: Option<NewText>,
}

#[derive(Debug)]
enum NewText {
    Rendered(String),
    /// The text of another file.
    Of(PathBuf),
}

impl SnapshotEdit {
    fn new(snippet: &Snippet, wanted: &[SnapshotFile], header: impl Fn(usize) -> Header) -> SnapshotEdit {
        let files: Vec<EditedFile> = wanted
            .iter()
            .map(|file| {
                let path = path_of(snippet, &file.from);
                let text = match file.content {
                    BodySource::Run(at) => Some(NewText::Rendered(header(at).file(&file.body))),
                    BodySource::There(at) => {
                        let from = snippet.snapshots.get(at).map(|snapshot| snapshot.path.clone());
                        from.filter(|from| *from != path).map(NewText::Of)
                    }
                };
                EditedFile { from: file.from.clone(), path, body: file.body.clone(), text }
            })
            .collect();
        let is_wanted = |path: &PathBuf| files.iter().any(|wanted| wanted.path == *path);
        let removed =
            snippet.snapshots.iter().map(|snapshot| snapshot.path.clone()).filter(|path| !is_wanted(path)).collect();
        SnapshotEdit { files, removed }
    }

    /// The file that applies to these versions.
    fn applies_to(&self, versions: &Versions) -> Option<&EditedFile> {
        decides(self.files.iter().map(|file| (&file.from, file)), versions).map(|(_, file)| file)
    }

    fn writes(&self, path: &Path) -> bool {
        self.files.iter().any(|file| file.path == path && file.text.is_some())
    }

    /// Makes the changes. Texts that move are read before anything is written.
    fn accept(&self, bank: &Bank, written: &mut Written) -> Result<(), NotWritten> {
        for (path, text) in self.texts(bank)? {
            write(bank, path, &text)?;
            written.recorded.push(path.to_owned());
        }
        for path in &self.removed {
            match bank.files.remove(path) {
                Err(source) if source.kind() != io::ErrorKind::NotFound => {
                    return Err(NotWritten { action: "remove", path: path.clone(), source });
                }
                _ => written.removed.push(path.clone()),
            }
        }
        for path in self.files.iter().map(|file| &file.path).chain(&self.removed) {
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
        for EditedFile { path, text, .. } in &self.files {
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

/// Returns the path `claim.snap`, or `claim@3.12.snap`, `claim@pandas-3.0.snap` and so on.
fn path_of(snippet: &Snippet, from: &Point) -> PathBuf {
    match from.is_beginning() {
        true => snippet.path.with_extension("snap"),
        false => {
            let claim = snippet.path.with_extension("");
            PathBuf::from(format!("{}@{}.snap", claim.to_string_lossy(), from.in_file_name()))
        }
    }
}

fn write(bank: &Bank, path: &Path, content: &str) -> Result<(), NotWritten> {
    bank.files.replace(path, content.as_bytes()).map_err(|source| NotWritten {
        action: "write",
        path: bank.root.join(path),
        source,
    })
}

fn forget_pending(bank: &Bank, snapshot: &Path) {
    // If there is none, all is well. If it cannot be removed, the next review shows it.
    bank.files.remove(&pending_path(snapshot)).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each file is given as the version from which on it applies, its output, and in brackets the version that it was
    /// recorded on. `-` is no output. What was recorded of another text of the snippet has a `!`, and what does not say of which
    /// a `?`.
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
            // The snippet has changed: what was recorded says nothing about it.
            ("* a (3.10) !",                 "3.13 b",                             "* b (3.13)"),
            ("* a (3.13) !",                 "3.10 b",                             "* b (3.10)"),
            ("* a (3.10) !",                 "3.11 b, 3.13 c",                     "* b (3.11), 3.13 c (3.13)"),
            ("* a (3.10) !",                 "3.12 a, 3.13 b",                     "* a (3.12), 3.13 b (3.13)"),
            ("* a (3.10) !",                 "3.13 -",                             ""),
            // A file that applies to nothing that was run stays, and waits for its own run.
            ("* a (3.10) !, 3.12 b (3.12) !", "3.13 c",                            "* a (3.10) !, 3.12 c (3.13)"),
            ("* a (3.10) !, 3.12 b (3.12) !", "3.10 c",                            "* c (3.10), 3.12 b (3.12) !"),
            ("* a (3.10) !, 3.12 b (3.12) !", "3.10 c, 3.12 c, 3.13 c",            "* c (3.10)"),
            // Nothing is known of the text.
            ("* a (3.10) ?",                 "3.13 b",                             "* a (3.10) ?, 3.13 b (3.13)"),
        ];
        for (there, seen, then) in table {
            check(there, seen, then, &|version| Label { version, free_threaded: false }.into());
        }
    }

    /// As above, for a snippet that asks for `a`, of which 3.10 has 1.5 and later Pythons 2.1: `3.12/1.5` is 3.12 with 1.5.
    #[test]
    fn the_fewest_files_for_packages() {
        #[rustfmt::skip]
        let table = [
            // files that are there,         seen now,                             files then
            ("",                             "3.13/1.5 x, 3.13/2.1 y",             "* x (3.13/1.5), a-2.0 y (3.13/2.1)"),
            ("",                             "3.13/1.5 x, 3.13/2.1 x",             "* x (3.13/1.5)"),
            ("",                             "3.10/1.5 x, 3.12/2.1 y, 3.13/2.1 y", "* x (3.10/1.5), a-2.0 y (3.12/2.1)"),
            ("* x (3.10/1.5), 3.12 y (3.12/2.1)", "3.10/1.5 x, 3.12/1.5 x, 3.12/2.1 y", "* x (3.10/1.5), a-2.0 y (3.12/2.1)"),
            ("* x (3.10/1.5), a-2.0 y (3.12/2.1)", "3.10/1.5 x, 3.12/1.5 y, 3.12/2.1 y", "* x (3.10/1.5), 3.12 y (3.12/1.5)"),
            ("",                             "3.10/1.5 x, 3.12/1.5 y, 3.12/2.1 z", "* x (3.10/1.5), 3.12 y (3.12/1.5), a-2.0 z (3.12/2.1)"),
            ("",                             "3.12/1.5 x, 3.13/1.5 x, 3.12/2.1 y, 3.13/2.1 z", "* x (3.12/1.5), a-2.0 y (3.12/2.1), 3.13+a-2.0 z (3.13/2.1)"),
            // What was not run stays.
            ("* x (3.13/1.5), a-2.0 y (3.13/2.1)", "3.13/2.1 z",                   "* x (3.13/1.5), a-2.0 z (3.13/2.1)"),
            ("* x (3.13/1.5), a-2.0 y (3.13/2.1)", "3.13/1.5 z",                   "* z (3.13/1.5), a-2.0 y (3.13/2.1)"),
            ("* x (3.13/1.5), a-2.0 y (3.13/2.1)", "3.13/2.1 x",                   "* x (3.13/1.5)"),
            ("* x (3.13/2.1)",               "3.13/1.5 y",                         "* y (3.13/1.5), a-2.0 x (3.13/2.1)"),
            // Another release of the same series takes the place of the one before.
            ("* x (3.13/1.5), a-2.0 y (3.13/2.0)", "3.13/2.1 z",                   "* x (3.13/1.5), a-2.0 z (3.13/2.1)"),
            // A header from before there were packages: it had the newest.
            ("* x (3.13)",                   "3.13/1.5 y, 3.13/2.1 x",             "* y (3.13/1.5), a-2.0 x (3.13/2.1)"),
            // No output below.
            ("",                             "3.13/1.5 -, 3.13/2.1 y",             "a-2.0 y (3.13/2.1)"),
            ("a-2.0 y (3.13/2.1)",           "3.13/2.1 z",                         "a-2.0 z (3.13/2.1)"),
            ("a-2.0 y (3.13/2.1)",           "3.13/1.5 x",                         "* x (3.13/1.5), a-2.0 y (3.13/2.1)"),
        ];
        for (there, seen, then) in table {
            check(there, seen, then, &|version| {
                versions_of(&format!("{version}/{}", if version == Version::OLDEST { "1.5" } else { "2.1" }))
            });
        }
    }

    /// What cannot be told apart by names of files is recorded for the newest packages.
    #[test]
    fn what_no_files_can_hold_is_recorded_for_the_newest_packages() {
        let versions = |a: &str, b: &str| {
            let mut versions = versions_of(&format!("3.13/{a}"));
            versions.packages.insert("b".parse().unwrap(), b.parse().unwrap());
            versions
        };
        let all = [versions("2.1", "2.1"), versions("1.5", "2.1"), versions("2.1", "1.5")];
        let seen: Vec<(&Versions, &str)> = all.iter().zip(["x", "y", "z"]).collect();
        let series = vec!["1".parse().unwrap(), "2".parse().unwrap()];
        let packages = BTreeMap::from(["a", "b"].map(|name| (name.parse().unwrap(), series.clone())));
        let usual = |version: Version| Versions { python: Label { version, free_threaded: false }, ..all[0].clone() };
        let context = Context { lowest: Version::OLDEST, packages: &packages, asks_for: &|_| true, usual: &usual };
        let files = arrange(&seen, &[], &SourceDigest::of(""), &context);
        let only = SnapshotFile { from: Point::default(), body: "x".to_owned(), content: BodySource::Run(0) };
        assert_eq!(files, [only]);
    }

    /// Reads `3.12`, or `3.12/1.5` as 3.12 with release 1.5 of `a`.
    fn versions_of(text: &str) -> Versions {
        let (python, release) = text.split_once('/').unwrap_or((text, ""));
        let mut versions = Versions::from(python.parse::<Label>().unwrap());
        versions.packages.extend(release.parse().ok().map(|release| ("a".parse().unwrap(), release)));
        versions
    }

    fn check(there: &str, seen: &str, then: &str, usual: &dyn Fn(Version) -> Versions) {
        let packages = BTreeMap::from([("a".parse().unwrap(), vec!["1".parse().unwrap(), "2".parse().unwrap()])]);
        let context = Context { lowest: Version::OLDEST, packages: &packages, asks_for: &|_| true, usual };
        let snapshots: Vec<Snapshot> = words(there)
            .map(|words| Snapshot {
                from: Point::from_file_name(words[0]).unwrap_or_default(),
                path: PathBuf::new(),
                body: words[1].replace('-', ""),
                recorded_on: Some(versions_of(words[2].trim_matches(['(', ')']))),
                recorded_of: match words.get(3) {
                    None => Some(SourceDigest::of("now")),
                    Some(&"!") => Some(SourceDigest::of("before")),
                    Some(_) => None,
                },
            })
            .collect();
        let outputs: Vec<(Versions, String)> =
            words(seen).map(|words| (versions_of(words[0]), words[1].replace('-', ""))).collect();
        let outputs: Vec<(&Versions, &str)> =
            outputs.iter().map(|(versions, text)| (versions, text.as_str())).collect();
        let now = SourceDigest::of("now");
        let files = arrange(&outputs, &snapshots, &now, &context);
        let recorded = |file: &SnapshotFile| match file.content {
            BodySource::Run(at) => outputs[at].0.clone(),
            BodySource::There(at) => snapshots[at].recorded_on.clone().unwrap(),
        };
        let of_text = |file: &SnapshotFile| match file.content {
            BodySource::Run(_) => Some(now.clone()),
            BodySource::There(at) => snapshots[at].recorded_of.clone(),
        };
        let said: Vec<String> = files
            .iter()
            .map(|file| {
                let from = if file.from.is_beginning() { "*".to_owned() } else { file.from.in_file_name() };
                let body = if file.body.is_empty() { "-" } else { &file.body };
                let versions = recorded(file);
                let release = versions.packages.values().next().map(|release| format!("/{release}"));
                let of = match of_text(file) {
                    Some(of) if of == now => "",
                    Some(_) => " !",
                    None => " ?",
                };
                format!("{from} {body} ({}{}){of}", versions.python, release.unwrap_or_default())
            })
            .collect();
        assert_eq!(said.join(", "), then, "{there} and {seen}");
        // Once recorded, nothing is left to record.
        let after: Vec<Snapshot> = files
            .iter()
            .map(|file| Snapshot {
                from: file.from.clone(),
                path: PathBuf::new(),
                body: file.body.clone(),
                recorded_on: Some(recorded(file)),
                recorded_of: of_text(file),
            })
            .collect();
        let again = arrange(&outputs, &after, &now, &context);
        assert!(again.iter().enumerate().all(|(at, file)| file.content == BodySource::There(at)), "{there} and {seen}");
        assert_eq!(again.len(), after.len(), "{there} and {seen}");
    }

    fn words(text: &str) -> impl Iterator<Item = Vec<&str>> {
        text.split(", ").filter(|part| !part.is_empty()).map(|part| part.split(' ').collect())
    }
}
