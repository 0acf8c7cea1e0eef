//! Judges runs: what is recorded, observed and accepted goes in, a [`Finding`] comes out. Nothing here touches a file, a
//! process or Python.
//!
//! [`judge_run`] judges one run of a snippet, [`across`] judges what several lanes show together, [`change`] finds the edit
//! of the question file that would describe it, [`places`] finds the fewest places for that, [`normalize`] makes outputs
//! comparable, and [`unstable`] advises on those that still differ from run to run.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

pub mod across;
pub mod change;
pub mod normalize;
pub mod places;
pub mod unstable;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::bank::snippet::{Redaction, Snapshot};
use crate::bank::{Claim, Snippet, Verdict, Versions};
use crate::judge::normalize::{LARGEST_TEXT, Normalizer, Overgrown, RunPaths};
use crate::python::MachinePaths;
use crate::run::Examined;
use crate::snapshot::REFUTED;
use verify_protocol::observation::{Difference, Ending, Observation, Refutation};
use verify_protocol::text;

/// The result of comparing one run of a snippet with what is recorded for a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The verdict and the output are the recorded ones.
    AsRecorded,
    /// The run gave the other verdict.
    VerdictDiffers { measured: Verdict },
    /// The run ended in a way that is no verdict.
    NoVerdict,
    /// The snippet printed something, and there is no snapshot of it.
    OutputIsNew,
    /// The snippet printed something else than its snapshot holds.
    OutputDiffers,
    /// The snippet printed nothing, and there is a snapshot.
    OutputIsGone,
    /// The redactions of the snippet make its output too large to compare or record.
    OutputOvergrown(Overgrown),
}

impl Finding {
    /// The finding of a run whose output is too large: a verdict that differs is worse.
    fn with_overgrown(self, overgrown: Overgrown) -> Finding {
        match self {
            Finding::VerdictDiffers { .. } | Finding::NoVerdict => self,
            Finding::AsRecorded
            | Finding::OutputIsNew
            | Finding::OutputDiffers
            | Finding::OutputIsGone
            | Finding::OutputOvergrown(_) => Finding::OutputOvergrown(overgrown),
        }
    }

    /// Whether recording the output would settle it.
    pub fn is_about_output(self) -> bool {
        match self {
            Finding::OutputIsNew | Finding::OutputDiffers | Finding::OutputIsGone => true,
            Finding::AsRecorded | Finding::VerdictDiffers { .. } | Finding::NoVerdict | Finding::OutputOvergrown(_) => {
                false
            }
        }
    }
}

/// The record of a claim and one of its snippets that applies to one lane.
#[derive(Debug, Clone, Copy)]
pub struct Recorded<'b> {
    pub verdict: Verdict,
    /// The snapshot that applies.
    pub snapshot: Option<&'b Snapshot>,
    /// Whether the output is compared. Snapshots describe the default build, so if a change point gives a free-threaded build
    /// another verdict, its output is not compared.
    pub compares_output: bool,
}

impl<'b> Recorded<'b> {
    /// Looks up what applies to these versions.
    pub fn of(claim: &Claim, snippet: &'b Snippet, versions: &Versions) -> Recorded<'b> {
        let verdict = claim.verdict_with(versions);
        let compares_output =
            !versions.python.free_threaded || verdict == claim.verdict_with(&versions.of_default_build());
        let snapshot = if compares_output { snippet.snapshot_for(versions) } else { None };
        Recorded { verdict, snapshot, compares_output }
    }

    /// The part of `output` that is compared.
    pub fn compared<'o>(&self, output: &'o str) -> &'o str {
        if self.compares_output { output } else { "" }
    }
}

/// One run of a snippet, judged for every claim that it is evidence of.
#[derive(Debug)]
pub struct Judgement {
    pub observation: Box<Observation>,
    /// Why there are no values for the assert that failed, if there are none.
    pub unexplained: Option<String>,
    /// The paths of the interpreter that it ran in.
    pub machine: Arc<MachinePaths>,
    /// The text that a snapshot of the run would hold.
    pub output: String,
    /// The finding for each claim, by the claim's place in the plan.
    pub findings: BTreeMap<usize, Finding>,
}

/// The room that the outputs of a run have together. It is shared by everything that judges.
#[derive(Debug, Default)]
pub struct Room {
    taken: AtomicU64,
}

impl Room {
    /// What the outputs of a run may have together, in bytes. A report has each of them several times, so that the coordinator
    /// needs about a gibibyte if all of it is taken. A run of the shipped bank takes 1 MiB.
    pub const LARGEST: u64 = 128 << 20;

    /// Takes room, and returns whether there was enough.
    fn take(&self, bytes: usize) -> bool {
        let bytes = bytes as u64;
        let before = self.taken.fetch_add(bytes, Ordering::Relaxed);
        let fits = before.saturating_add(bytes) <= Room::LARGEST;
        if !fits {
            // What is not kept takes no room from others.
            self.taken.fetch_sub(bytes, Ordering::Relaxed);
        }
        fits
    }
}

/// The longest part of a stream that is kept for the report, in bytes: some thousand lines, which nobody reads. The text that is
/// compared is whole.
const LONGEST_SHOWN: usize = 128 << 10;
/// How many times as long a stream can be in a report: `\x1b` for one byte.
const SHOWN_GROWTH: usize = 4;

impl Judgement {
    /// Keeps what there is room for: the first part of each stream, and the output if the others have left enough room for it.
    /// Otherwise its claims fail.
    #[must_use]
    pub fn within(mut self, room: &Room) -> Judgement {
        let observation = &mut *self.observation;
        cut(&mut observation.stdout);
        cut(&mut observation.stderr);
        let streams = SHOWN_GROWTH * (observation.stdout.len() + observation.stderr.len());
        let difference = if let Ending::Unstable { why: Difference::Output { plain, twin } } = &observation.ending {
            plain.len() + twin.len()
        } else {
            0
        };
        if room.take(streams + difference + self.output.len()) {
            return self;
        }
        (observation.stdout, observation.stderr, self.output) = (Vec::new(), Vec::new(), String::new());
        if let Ending::Unstable { why: Difference::Output { plain, twin } } = &mut observation.ending {
            (*plain, *twin) = (String::new(), String::new());
        }
        for finding in self.findings.values_mut() {
            *finding = finding.with_overgrown(Overgrown::Run { limit: Room::LARGEST });
        }
        self
    }

    /// Whether everything that the run shows is as recorded.
    pub fn is_as_recorded(&self) -> bool {
        self.findings.values().all(|finding| *finding == Finding::AsRecorded)
    }
}

/// Cuts a stream off after the part that is shown.
fn cut(stream: &mut Vec<u8>) {
    let left_out = stream.len().saturating_sub(LONGEST_SHOWN);
    if left_out > 0 {
        stream.truncate(LONGEST_SHOWN);
        stream.shrink_to_fit();
        stream.extend_from_slice(format!("\n… and {left_out} bytes more").as_bytes());
    }
}

/// Judges one examined run of `snippet` with `versions` for the claims that it is evidence of, each given with its place in the
/// plan.
pub fn judge_run<'c>(
    examined: Examined,
    snippet: &Snippet,
    versions: &Versions,
    claims: impl Iterator<Item = (usize, &'c Claim)>,
) -> Judgement {
    let Examined { observation, unexplained, machine } = examined;
    let output = recordable(&observation, &machine, &snippet.metadata.redact);
    let finding = |claim: &Claim| {
        let recorded = Recorded::of(claim, snippet, versions);
        let accepted = recorded.snapshot.map(|snapshot| snapshot.body.as_str());
        let judge = |output: &str| judge(recorded.verdict, &observation.ending, recorded.compared(output), accepted);
        match &output {
            Ok(output) => judge(output),
            Err(overgrown) => judge("").with_overgrown(*overgrown),
        }
    };
    let findings = claims.map(|(at, claim)| (at, finding(claim))).collect();
    Judgement { output: output.unwrap_or_default(), observation, unexplained, machine, findings }
}

/// The verdict of an ending, if it has one.
pub fn verdict(ending: &Ending) -> Option<Verdict> {
    match ending {
        Ending::Passed => Some(Verdict::Holds),
        Ending::Refuted(_) => Some(Verdict::Refuted),
        Ending::Vacuous { .. }
        | Ending::ProvesNothing { .. }
        | Ending::Unstable { .. }
        | Ending::EndedEarly { .. }
        | Ending::Raised { .. }
        | Ending::Unfit { .. }
        | Ending::TimedOut { .. }
        | Ending::OutOfMemory { .. }
        | Ending::TooMuchOutput { .. }
        | Ending::Crashed { .. }
        | Ending::Leaked { .. } => None,
    }
}

/// Judges one ending and output. `actual` is what [`recordable`] returns for the run, `accepted` is the body of the snapshot
/// that applies. An empty snapshot and no snapshot are the same.
pub fn judge(recorded: Verdict, ending: &Ending, actual: &str, accepted: Option<&str>) -> Finding {
    let Some(measured) = verdict(ending) else { return Finding::NoVerdict };
    if measured != recorded {
        return Finding::VerdictDiffers { measured };
    }
    match (actual, accepted.unwrap_or_default()) {
        (actual, accepted) if actual == accepted => Finding::AsRecorded,
        (_, "") => Finding::OutputIsNew,
        ("", _) => Finding::OutputIsGone,
        _ => Finding::OutputDiffers,
    }
}

/// Returns what a snapshot of the run would hold: the normalised output, and for a refuted claim the assert that failed with
/// the values that refute it. It is empty if there is nothing to record.
///
/// # Errors
/// Fails if the redactions make the text too large.
pub fn recordable(
    observation: &Observation,
    machine: &MachinePaths,
    redactions: &[Redaction],
) -> Result<String, Overgrown> {
    let mut normalizer = Normalizer::new(RunPaths::of(observation, machine), redactions);
    let mut text = normalizer.text(&observation.stdout)?;
    let errors = normalizer.text(&observation.stderr)?;
    if !errors.is_empty() {
        add_section(&mut text, "stderr", &errors);
    }
    if let Ending::Refuted(refutation) = &observation.ending {
        // The values are those of another process, whose addresses have nothing to do with the ones before. The text is not an
        // output: its last line has its newline.
        let mut normalizer = Normalizer::new(RunPaths::of(observation, machine), redactions);
        let explained = explain(refutation, &mut normalizer)?;
        // Where the assert stands is no part of what it shows.
        add_section(&mut text, REFUTED, &explained);
    }
    if text.len() as u64 > LARGEST_TEXT { Err(Overgrown::Snapshot { limit: LARGEST_TEXT }) } else { Ok(text) }
}

fn add_section(text: &mut String, title: &str, content: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&format!("--- {title}\n{content}"));
}

/// The longest value of an assert that is recorded and reported, in characters: four lines of a terminal.
const LONGEST_VALUE: usize = 320;

/// Cuts a value of an assert to the length that is recorded and reported, and marks the cut. The paths in it were replaced
/// before: where it is cut does not depend on the lengths of this machine's paths.
pub fn cut_value(value: &str) -> String {
    text::cut(value, LONGEST_VALUE)
}

/// Formats the assert and its values, normalised, one line each. A value of several lines is folded into one, and a long one
/// is cut.
fn explain(refutation: &Refutation, normalizer: &mut Normalizer<'_>) -> Result<String, Overgrown> {
    let mut text = normalizer.text(format!("{}\n", refutation.assertion).as_bytes())?;
    let width = refutation.values.iter().map(|(name, _)| name.chars().count()).filter(|width| *width <= 24).max();
    for (name, value) in &refutation.values {
        let label = format!("  {name:width$} = ", width = width.unwrap_or(0));
        let line = normalizer.text(format!("{label}{}\n", value.replace('\n', "\\n")).as_bytes())?;
        text.push('\n');
        text.push_str(&text::cut(&line, label.chars().count() + LONGEST_VALUE));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use verify_protocol::observation::{Clock, NoProof};

    fn refuted() -> Ending {
        Ending::Refuted(Refutation {
            line: 3,
            assertion: "assert a is b".into(),
            values: vec![],
            thread: None,
            message: None,
        })
    }

    /// A judgement of a run with this output, which is as recorded.
    fn judged(ending: Ending, output: String, stdout: Vec<u8>) -> Judgement {
        let observation = Box::new(Observation {
            ending,
            stdout,
            stderr: Vec::new(),
            script: String::new(),
            scratch: String::new(),
            asserts: 1,
            failed: None,
            explanation: None,
            wall: Duration::ZERO,
            cpu: Duration::ZERO,
            peak_kib: 0,
            control: None,
            repeated: None,
        });
        let findings = BTreeMap::from([(0, Finding::AsRecorded)]);
        Judgement { observation, unexplained: None, machine: Arc::default(), output, findings }
    }

    #[test]
    fn the_length_of_a_path_does_not_decide_where_a_value_is_cut() {
        let text = |scratch: &str| {
            let value = format!("['{scratch}/a', '{scratch}/b'] {}", "x".repeat(LONGEST_VALUE));
            let refutation = Refutation {
                line: 1,
                assertion: "assert found".into(),
                values: vec![("found".into(), value)],
                thread: None,
                message: None,
            };
            let machine = MachinePaths::default();
            let paths = RunPaths { script: "/s.py", script_name: "s.py", scratch, machine: &machine };
            explain(&refutation, &mut Normalizer::new(paths, &[])).expect("it is short")
        };
        let short = text("/t");
        assert_eq!(short, text(&format!("/{}", "long/".repeat(50))));
        let value = short.strip_prefix("assert found\n  found = ").expect("the assert, then the value");
        assert!(value.starts_with("['<scratch>/a', '<scratch>/b'] x"), "{value}");
        assert_eq!((value.chars().count(), value.chars().next_back()), (LONGEST_VALUE + 1, Some('…')));
    }

    #[test]
    fn an_output_that_finds_no_room_fails_alone() {
        let room = Room::default();
        let large = || "x".repeat(100 << 20);
        let first = judged(Ending::Passed, large(), Vec::new()).within(&room);
        let second = judged(Ending::Passed, large(), b"printed".to_vec()).within(&room);
        let third = judged(Ending::Passed, "small".to_owned(), Vec::new()).within(&room);
        assert_eq!((first.findings[&0], first.output.len()), (Finding::AsRecorded, 100 << 20));
        let overgrown = Finding::OutputOvergrown(Overgrown::Run { limit: Room::LARGEST });
        assert_eq!((second.findings[&0], second.output.as_str()), (overgrown, ""));
        assert!(second.observation.stdout.is_empty());
        assert_eq!((third.findings[&0], third.output.as_str()), (Finding::AsRecorded, "small"));
        let difference = Difference::Output { plain: large(), twin: large() };
        let fourth = judged(Ending::Unstable { why: difference }, String::new(), Vec::new()).within(&room);
        let cleared = Difference::Output { plain: String::new(), twin: String::new() };
        assert_eq!(fourth.observation.ending, Ending::Unstable { why: cleared });
    }

    #[test]
    fn a_long_stream_is_shown_in_part() {
        let judgement = judged(Ending::Passed, String::new(), vec![b'x'; LONGEST_SHOWN + 7]).within(&Room::default());
        let shown = String::from_utf8_lossy(&judgement.observation.stdout);
        assert!(shown.ends_with("x\n… and 7 bytes more"), "{}", shown.len());
    }

    #[test]
    fn only_two_endings_are_verdicts() {
        let second = Duration::from_secs(1);
        let none = [
            Ending::Unstable { why: Difference::Output { plain: "1".into(), twin: "2".into() } },
            Ending::Vacuous { unexecuted: vec![3] },
            Ending::ProvesNothing { lines: vec![1], why: NoProof::Inverted },
            Ending::EndedEarly { how: "sys.exit(0)".into(), line: Some(1) },
            Ending::Raised { kind: "ValueError".into(), message: String::new(), line: None, limit: None },
            Ending::Unfit { why: "it does not compile".into() },
            Ending::TimedOut { limit: second, clock: Clock::Wall, stacks: String::new() },
            Ending::OutOfMemory { limit: 1 },
            Ending::TooMuchOutput { limit: 1 },
            Ending::Crashed { signal: "SIGSEGV".into() },
            Ending::Leaked { left: vec!["a process".into()] },
        ];
        for ending in none {
            assert_eq!(verdict(&ending), None, "{ending:?}");
            for recorded in [Verdict::Holds, Verdict::Refuted] {
                assert_eq!(judge(recorded, &ending, "", None), Finding::NoVerdict, "{ending:?}");
            }
        }
        assert_eq!(verdict(&Ending::Passed), Some(Verdict::Holds));
        assert_eq!(verdict(&refuted()), Some(Verdict::Refuted));
    }

    #[test]
    fn judgements() {
        use Finding::*;
        use Verdict::*;
        let passed = Ending::Passed;
        let refuted = refuted();
        #[rustfmt::skip]
        let table = [
            // recorded, ending,  actual, accepted,   finding
            (Holds,   &passed,  "",     None,       AsRecorded),
            (Holds,   &passed,  "",     Some(""),   AsRecorded),
            (Holds,   &passed,  "out",  Some("out"), AsRecorded),
            (Holds,   &passed,  "out",  None,       OutputIsNew),
            (Holds,   &passed,  "out",  Some(""),   OutputIsNew),
            (Holds,   &passed,  "out",  Some("old"), OutputDiffers),
            (Holds,   &passed,  "",     Some("old"), OutputIsGone),
            (Holds,   &refuted, "out",  Some("out"), VerdictDiffers { measured: Refuted }),
            (Refuted, &passed,  "out",  Some("out"), VerdictDiffers { measured: Holds }),
            (Refuted, &refuted, "why",  Some("why"), AsRecorded),
            (Refuted, &refuted, "why",  None,       OutputIsNew),
            (Refuted, &refuted, "why ", Some("why"), OutputDiffers),
        ];
        for (recorded, ending, actual, accepted, finding) in table {
            assert_eq!(judge(recorded, ending, actual, accepted), finding, "{recorded:?} {actual:?} {accepted:?}");
        }
    }

    #[test]
    fn a_refuted_run_records_its_values() {
        let observation = Observation {
            ending: Ending::Refuted(Refutation {
                line: 4,
                assertion: "assert b is not a".into(),
                values: vec![("b".into(), "[<A at 0x7f01020304a0>]".into()), ("list".into(), "'two\nlines'".into())],
                thread: None,
                message: None,
            }),
            stdout: b"first <A at 0x7f01020304a0>\n".to_vec(),
            stderr: b"warned\n".to_vec(),
            script: "/s/claim.py".into(),
            scratch: "/s".into(),
            asserts: 1,
            failed: None,
            explanation: None,
            wall: Duration::ZERO,
            cpu: Duration::ZERO,
            peak_kib: 0,
            control: None,
            repeated: None,
        };
        assert_eq!(
            recordable(&observation, &MachinePaths::default(), &[]).unwrap(),
            "first <A at 0x<1>>\n--- stderr\nwarned\n--- refuted\nassert b is not a\n  b    = [<A at 0x<1>>]\n  list = 'two\\nlines'"
        );
    }
}
