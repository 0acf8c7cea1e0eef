//! Records outputs: which snapshot files a run writes, where, and for which Python versions they then hold.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::bank::snippet::Snapshot;
use crate::bank::{Bank, Claim, Question, Snippet};
use crate::python::Version;
use crate::report::{Report, Status, path_text, worst};
use crate::snapshot::{Header, write_atomically};

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
/// what was not run are not touched.
///
/// # Errors
/// The first file that could not be written. Files are written whole or not at all, so every old one is intact.
pub fn record(report: &mut Report, bank: &Bank, version: Version, mode: Mode) -> Result<(), NotWritten> {
    if mode == Mode::Check {
        return Ok(());
    }
    let claims: BTreeMap<&str, (&Question, &Claim)> = bank
        .questions
        .iter()
        .flat_map(|question| question.claims().map(move |claim| (claim.id.as_str(), (question, claim))))
        .collect();
    for claim in &mut report.claims {
        for evidence in &mut claim.evidence {
            if report.changed.contains(&evidence.snippet) {
                // What was measured is of a text that is not there any more.
                continue;
            }
            let id = evidence.snippet.trim_start_matches("snippets/").trim_end_matches(".py");
            let Some(snippet) = bank.snippets.get(id) else { continue };
            let Some(output) = &mut evidence.output else { continue };
            match evidence.status {
                Status::AsRecorded => forget_pending(bank, &output.snapshot),
                Status::OutputDiffers => {
                    // The sentence is that of the claim that the snippet is named after, whoever else uses it.
                    let (question, owner) = match claims.get(id) {
                        Some(pair) => *pair,
                        None => claims[claim.id.as_str()],
                    };
                    let header = Header {
                        source: path_text(&snippet.path),
                        description: owner.says.clone(),
                        question: question.id.clone(),
                        verdict: claim.recorded.label().to_owned(),
                        python: version,
                    };
                    let place = place(snippet, version);
                    output.snapshot = path_text(&place.file);
                    if mode == Mode::Accept {
                        accept(bank, &place, &header, &output.measured)?;
                        forget_pending(bank, &output.snapshot);
                        evidence.status = Status::Accepted;
                    } else {
                        let pending = pending_path(&place.file);
                        write(&bank.root.join(&pending), &header.file(&output.measured))?;
                        output.pending = Some(path_text(&pending));
                    }
                }
                Status::Accepted
                | Status::Skipped
                | Status::NotRun
                | Status::VerdictDiffers
                | Status::Failed
                | Status::Fault => {}
            }
        }
        claim.status = worst(&claim.evidence);
    }
    Ok(())
}

/// Where an output that was measured on a version belongs.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    file: PathBuf,
    /// A snapshot of a higher version that stands there now and has to go to this file.
    moves: Option<(PathBuf, PathBuf)>,
}

/// The snapshot that applies is written anew where it was recorded on this version. One that was recorded on a lower
/// version still describes that version, so the output gets a file from this version on. One that was recorded on a higher
/// version moves to a file of that version.
fn place(snippet: &Snippet, version: Version) -> Place {
    let at = |from: Version| snippet.path.with_extension("").to_string_lossy().into_owned() + &format!("@{from}.snap");
    let stay = |snapshot: &Snapshot| Place { file: snapshot.path.clone(), moves: None };
    let Some(applies) = snippet.snapshot_for(version) else {
        return Place { file: snippet.path.with_extension("snap"), moves: None };
    };
    match applies.recorded_on {
        Some(recorded) if recorded < version && applies.from != Some(version) => {
            Place { file: at(version).into(), moves: None }
        }
        Some(recorded) if recorded > version => {
            let target = PathBuf::from(at(recorded));
            let is_taken = snippet.snapshots.iter().any(|snapshot| snapshot.path == target);
            let moves = (!is_taken).then(|| (applies.path.clone(), target));
            Place { file: applies.path.clone(), moves }
        }
        _ => stay(applies),
    }
}

fn accept(bank: &Bank, place: &Place, header: &Header, body: &str) -> Result<(), NotWritten> {
    if let Some((from, to)) = &place.moves {
        let failed = |error| NotWritten { path: path_text(to), error };
        let old = fs::read(bank.root.join(from)).map_err(failed)?;
        write_atomically(&bank.root.join(to), &old).map_err(failed)?;
    }
    let path = bank.root.join(&place.file);
    // A version's own file says that there is no output from there on; without one the lower snapshot would apply.
    let says_nothing = body.is_empty() && !path_text(&place.file).contains('@');
    if !says_nothing {
        return write(&path, &header.file(body));
    }
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(NotWritten { path: path_text(&path), error }),
        _ => Ok(()),
    }
}

fn write(path: &Path, content: &str) -> Result<(), NotWritten> {
    write_atomically(path, content.as_bytes()).map_err(|error| NotWritten { path: path_text(path), error })
}

/// `claim@3.12.snap` is pending in `claim@3.12.snap.new`, where `cargo insta` looks for it.
fn pending_path(snapshot: &Path) -> PathBuf {
    let mut name = snapshot.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

/// What was pending is out of date once the run gave the recorded output again.
fn forget_pending(bank: &Bank, snapshot: &str) {
    // Where there is none, all is well; where it cannot be removed, it is seen by the next review.
    fs::remove_file(bank.root.join(pending_path(Path::new(snapshot)))).ok();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::snippet::Metadata;

    fn snippet(snapshots: &[(Option<&str>, &str)]) -> Snippet {
        let snapshots = snapshots.iter().map(|(from, recorded)| Snapshot {
            from: from.map(|from| from.parse().unwrap()),
            path: from.map_or("snippets/a/b/c.snap".into(), |from| format!("snippets/a/b/c@{from}.snap").into()),
            body: String::new(),
            recorded_on: Some(recorded.parse().unwrap()),
        });
        Snippet {
            id: "a/b/c".into(),
            path: "snippets/a/b/c.py".into(),
            source: "".into(),
            metadata: Metadata::default(),
            imports: Vec::new(),
            snapshots: snapshots.collect(),
        }
    }

    #[test]
    fn places() {
        #[rustfmt::skip]
        #[expect(clippy::type_complexity, reason = "a table reads better than its type")]
        let table: &[(&[(Option<&str>, &str)], &str, &str, Option<&str>)] = &[
            // snapshots (from, recorded on),           now,   written,                   moved to
            (&[],                                       "3.13", "snippets/a/b/c.snap",      None),
            (&[(None, "3.13")],                         "3.13", "snippets/a/b/c.snap",      None),
            (&[(None, "3.10")],                         "3.12", "snippets/a/b/c@3.12.snap", None),
            (&[(None, "3.10"), (Some("3.12"), "3.12")], "3.13", "snippets/a/b/c@3.13.snap", None),
            (&[(None, "3.10"), (Some("3.12"), "3.12")], "3.12", "snippets/a/b/c@3.12.snap", None),
            (&[(None, "3.10"), (Some("3.12"), "3.12")], "3.11", "snippets/a/b/c@3.11.snap", None),
            (&[(None, "3.13")],                         "3.10", "snippets/a/b/c.snap",      Some("snippets/a/b/c@3.13.snap")),
        ];
        for (snapshots, now, written, moved) in table {
            let place = place(&snippet(snapshots), now.parse().unwrap());
            assert_eq!(place.file, Path::new(written), "{snapshots:?} on {now}");
            assert_eq!(place.moves.map(|(_, to)| to), moved.map(PathBuf::from), "{snapshots:?} on {now}");
        }
    }
}
