//! What was seen of one run of a snippet: an [`Observation`], and the closed set of [`Ending`]s.

// A new ending, finding or status is an error wherever it matters.
#![warn(clippy::wildcard_enum_match_arm)]

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Everything a worker saw of one run of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// How the run came to its end.
    pub ending: Ending,
    /// What was written to file descriptor 1, by whomever, byte for byte.
    pub stdout: Vec<u8>,
    /// What was written to file descriptor 2, by whomever, byte for byte.
    pub stderr: Vec<u8>,
    /// The absolute path of the script as the snippet saw it.
    pub script: String,
    /// The absolute path of the scratch directory as the snippet saw it.
    pub scratch: String,
    /// How many `assert`s the snippet's own file has.
    pub asserts: u32,
    /// From the fork to the end of the last descendant.
    pub wall: Duration,
    /// User and system time of the snippet and of those of its descendants that it waited for.
    pub cpu: Duration,
    /// The largest resident set of the snippet's process, in KiB.
    pub peak_kib: u64,
    /// How the control run ended, where there was one.
    pub control: Option<String>,
    /// What happened to the worker while it ran the snippet for the first time, where that had to be repeated.
    pub repeated: Option<String>,
}

/// How one run of a snippet came to its end. The set is closed: reports, exit codes and verdicts are total functions
/// of it, matched without a wildcard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// Ran to its last line; every `assert` of its own file was executed and none failed.
    Passed,
    /// An `assert` of its own file failed, in whatever thread.
    Refuted(Refutation),
    /// Ran to its end, but has no `assert` (the list is empty), or some were never executed (their lines).
    Vacuous { unexecuted: Vec<u32> },
    /// Passes as well when every `assert` is inverted.
    ProvesNothing,
    /// The process ended before the last line of the snippet.
    EndedEarly { how: String, line: Option<u32> },
    /// An exception that is not a failed `assert` of its own file ended the snippet; `limit` names the limit of the sandbox
    /// that it comes from, where it does.
    Raised { kind: String, message: String, line: Option<u32>, limit: Option<String> },
    /// Does not compile on this interpreter, or something that it needs is missing.
    Unfit { why: String },
    /// Still running at its limit; `stacks` is the Python stack of every thread, as faulthandler prints it.
    TimedOut { limit: Duration, clock: Clock, stacks: String },
    /// Wanted more memory than its limit, in bytes.
    OutOfMemory { limit: u64 },
    /// Wrote more than its limit, in bytes, to stdout and stderr together.
    TooMuchOutput { limit: u64 },
    /// A signal ended the process.
    Crashed { signal: String },
    /// Left processes or non-daemon threads behind, each described.
    Leaked { left: Vec<String> },
}

/// What a time was measured with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    Wall,
    /// The CPU time of one process.
    Cpu,
}

/// The `assert` that failed, and the values that made it fail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refutation {
    /// 1-based line of the `assert`.
    pub line: u32,
    /// The statement as it stands in the snippet, its white space folded.
    pub assertion: String,
    /// Sub-expressions of the condition with the `repr` of their values, in the order of the source.
    pub values: Vec<(String, String)>,
    /// The name of the thread, where it was not the main thread.
    pub thread: Option<String>,
}

impl Ending {
    /// The word that reports, snapshots and JSON use for this ending.
    pub fn label(&self) -> &'static str {
        match self {
            Ending::Passed => "passed",
            Ending::Refuted(_) => "refuted",
            Ending::Vacuous { .. } => "vacuous",
            Ending::ProvesNothing => "proves-nothing",
            Ending::EndedEarly { .. } => "ended-early",
            Ending::Raised { .. } => "raised",
            Ending::Unfit { .. } => "unfit",
            Ending::TimedOut { .. } => "timed-out",
            Ending::OutOfMemory { .. } => "out-of-memory",
            Ending::TooMuchOutput { .. } => "too-much-output",
            Ending::Crashed { .. } => "crashed",
            Ending::Leaked { .. } => "leaked",
        }
    }

    /// The line of the snippet that the ending points at, where there is one.
    pub fn line(&self) -> Option<u32> {
        match self {
            Ending::Refuted(refutation) => Some(refutation.line),
            Ending::Vacuous { unexecuted } => unexecuted.first().copied(),
            Ending::EndedEarly { line, .. } | Ending::Raised { line, .. } => *line,
            Ending::Passed
            | Ending::ProvesNothing
            | Ending::Unfit { .. }
            | Ending::TimedOut { .. }
            | Ending::OutOfMemory { .. }
            | Ending::TooMuchOutput { .. }
            | Ending::Crashed { .. }
            | Ending::Leaked { .. } => None,
        }
    }
}

/// One sentence that says what happened, for a person.
impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ending::Passed => write!(f, "every assert was executed and none failed"),
            Ending::Refuted(refutation) => {
                write!(f, "the assert on line {} failed", refutation.line)?;
                match &refutation.thread {
                    Some(thread) => write!(f, " in {thread}"),
                    None => Ok(()),
                }
            }
            Ending::Vacuous { unexecuted } if unexecuted.is_empty() => {
                write!(f, "the snippet has no assert, so it shows nothing")
            }
            Ending::Vacuous { unexecuted } => {
                let lines: Vec<String> = unexecuted.iter().map(u32::to_string).collect();
                let (noun, verb) = if lines.len() == 1 { ("line", "was") } else { ("lines", "were") };
                let list = lines.join(", ");
                write!(f, "the assert on {noun} {list} {verb} never executed in the snippet's own process")
            }
            Ending::ProvesNothing => {
                write!(f, "the snippet passes as well with every assert inverted")
            }
            Ending::EndedEarly { how, line: Some(line) } => {
                write!(f, "{how} on line {line}, before the last line")
            }
            Ending::EndedEarly { how, line: None } => write!(f, "{how} before the last line"),
            Ending::Raised { kind, message, line, limit } => {
                write!(f, "{kind}")?;
                if !message.is_empty() {
                    write!(f, ": {message}")?;
                }
                if let Some(line) = line {
                    write!(f, " (line {line})")?;
                }
                match limit {
                    Some(limit) => write!(f, "; {limit}"),
                    None => Ok(()),
                }
            }
            Ending::Unfit { why } => write!(f, "{why}"),
            Ending::TimedOut { limit, clock: Clock::Wall, .. } => {
                write!(f, "still running after {} s (`timeout`)", limit.as_secs_f64())
            }
            Ending::TimedOut { limit, clock: Clock::Cpu, .. } => {
                write!(f, "one process used {} s of CPU time (`timeout` and a second)", limit.as_secs_f64())
            }
            Ending::OutOfMemory { limit } => {
                write!(f, "wanted more than {} of memory (`memory-mib`)", crate::size::bytes(*limit))
            }
            Ending::TooMuchOutput { limit } => {
                write!(f, "wrote more than {} of output (`output`)", crate::size::bytes(*limit))
            }
            Ending::Crashed { signal } => write!(f, "the process was ended by {signal}"),
            Ending::Leaked { left } => write!(f, "left behind: {}", left.join(", ")),
        }
    }
}
