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

use crate::bank::snippet::{Redaction, Snapshot};
use crate::bank::{Claim, Snippet, Verdict, Versions};
use crate::examine::Examined;
use crate::judge::normalize::{MachinePaths, Normalizer, Overgrown, RunPaths};
use crate::snapshot::REFUTED;
use verify_protocol::observation::{Ending, Observation, Refutation};

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

impl Judgement {
    /// Whether everything that the run shows is as recorded.
    pub fn is_as_recorded(&self) -> bool {
        self.findings.values().all(|finding| *finding == Finding::AsRecorded)
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
            Err(overgrown) => match judge("") {
                finding @ (Finding::VerdictDiffers { .. } | Finding::NoVerdict) => finding,
                Finding::AsRecorded
                | Finding::OutputIsNew
                | Finding::OutputDiffers
                | Finding::OutputIsGone
                | Finding::OutputOvergrown(_) => Finding::OutputOvergrown(*overgrown),
            },
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
        let explained = normalizer.text(format!("{}\n", explain(refutation)).as_bytes())?;
        // Where the assert stands is no part of what it shows.
        add_section(&mut text, REFUTED, &explained);
    }
    Ok(text)
}

fn add_section(text: &mut String, title: &str, content: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&format!("--- {title}\n{content}"));
}

/// Formats the assert and its values, one line each. A value of several lines is folded into one.
pub fn explain(refutation: &Refutation) -> String {
    let mut text = refutation.assertion.clone();
    let width = refutation.values.iter().map(|(name, _)| name.chars().count()).filter(|width| *width <= 24).max();
    for (name, value) in &refutation.values {
        let value = value.replace('\n', "\\n");
        text.push_str(&format!("\n  {name:width$} = {value}", width = width.unwrap_or(0)));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use verify_protocol::observation::{Clock, Difference, NoProof};

    fn refuted() -> Ending {
        Ending::Refuted(Refutation { line: 3, assertion: "assert a is b".into(), values: vec![], thread: None })
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
