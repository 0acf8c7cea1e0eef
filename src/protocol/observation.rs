//! Describes one run of a snippet as it was observed: an [`Observation`], and the closed set of [`Ending`]s.

// A new ending must be an error wherever endings are matched.
#![warn(clippy::wildcard_enum_match_arm)]

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Everything that a worker observed of one run of a snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// How the run ended.
    pub ending: Ending,
    /// The bytes that any process of the run wrote to its standard output.
    pub stdout: Vec<u8>,
    /// The bytes that any process of the run wrote to its standard error.
    pub stderr: Vec<u8>,
    /// The absolute path of the script as the snippet saw it.
    pub script: String,
    /// The absolute path of the scratch directory as the snippet saw it.
    pub scratch: String,
    /// The number of `assert`s in the snippet's own file.
    pub asserts: u32,
    /// The first `assert` that failed, in whatever thread, however the run ended.
    pub failed: Option<Failed>,
    /// What a run of the kind `Explain` found.
    pub explanation: Option<Explanation>,
    /// The time from the fork to the end of the last descendant.
    pub wall: Duration,
    /// The user and system time of the snippet and of the descendants that it waited for.
    pub cpu: Duration,
    /// The largest resident set of the snippet's process, in KiB.
    pub peak_kib: u64,
    /// How the control run ended, if there was one.
    pub control: Option<String>,
    /// What happened to the worker during the first attempt, if the run had to be repeated.
    pub repeated: Option<String>,
}

/// The `assert` that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// Its index in the task's `asserts`.
    pub index: u32,
    /// Its first line, from 1.
    pub line: u32,
    /// The name of the thread, unless it was the main thread.
    pub thread: Option<String>,
}

/// What a run of the kind `Explain` found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Explanation {
    Assert(Explained),
    /// The process crashed, and faulthandler printed this.
    Crash {
        dump: String,
    },
}

/// A failed `assert` with the values in its condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// The first line of the `assert`, from 1.
    pub line: u32,
    /// The text of the statement. White space outside of string literals is folded.
    pub assertion: String,
    /// Sub-expressions of the condition with the `repr` of their values, in the order of the source.
    pub values: Vec<(String, String)>,
    /// The name of the thread, unless it was the main thread.
    pub thread: Option<String>,
    /// The text of the exception, if the `assert` has a message.
    pub message: Option<String>,
}

/// How one run of a snippet ended. The set is closed: reports, exit codes and verdicts are total functions of it, matched
/// without a wildcard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The snippet ran to its last line, and no `assert` of its own file failed. Whether every one was executed is found by
    /// examined runs.
    Passed,
    /// An `assert` of the snippet's own file failed, in any thread.
    Refuted(Refutation),
    /// The snippet ran to its end but has no `assert` (the list is empty), or some were never executed (their lines). The
    /// coordinator decides it.
    Vacuous { unexecuted: Vec<u32> },
    /// The `assert`s on these lines decide nothing. The coordinator decides it.
    ProvesNothing { lines: Vec<u32>, why: NoProof },
    /// The snippet ends or prints otherwise in another world. The coordinator decides it.
    Unstable { why: Difference },
    /// The process ended before the last line of the snippet.
    EndedEarly { how: String, line: Option<u32> },
    /// An exception that is not a failed `assert` of the snippet's own file ended it. `limit` names the limit of the sandbox
    /// that it comes from, if it comes from one.
    Raised { kind: String, message: String, line: Option<u32>, limit: Option<String> },
    /// The snippet does not compile on this interpreter, or something that it needs is missing.
    Unfit { why: String },
    /// The snippet was still running at its limit. `stacks` is the Python stack of every thread, as faulthandler prints it.
    TimedOut { limit: Duration, clock: Clock, stacks: String },
    /// The snippet exceeded its limit of memory, in bytes.
    OutOfMemory { limit: u64 },
    /// The snippet exceeded its limit of output, in bytes, on stdout and stderr together.
    TooMuchOutput { limit: u64 },
    /// A signal ended the process.
    Crashed { signal: String },
    /// The snippet left processes or non-daemon threads behind, each described.
    Leaked { left: Vec<String> },
}

/// Why `assert`s decide nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoProof {
    /// The snippet passes as well with any of them inverted.
    Inverted,
    /// They test a value that is no `bool`, such as a function that is not called.
    BareValue,
}

/// How the plain run and the run in another world differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Difference {
    /// They end otherwise; each ending in a sentence.
    Ending { plain: String, twin: String },
    /// They print otherwise; each output as it would be recorded.
    Output { plain: String, twin: String },
}

/// The clock that a time was measured with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    /// The time of day.
    Wall,
    /// The CPU time of one process.
    Cpu,
}

/// The `assert` that failed, and the values that made it fail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refutation {
    /// The line of the `assert`, from 1.
    pub line: u32,
    /// The text of the statement, with its white space folded.
    pub assertion: String,
    /// Sub-expressions of the condition with the `repr` of their values, in the order of the source.
    pub values: Vec<(String, String)>,
    /// The name of the thread, unless it was the main thread.
    pub thread: Option<String>,
    /// The text of the exception, if the `assert` has a message and values were looked for.
    pub message: Option<String>,
}

impl Ending {
    /// The name of this ending in reports, snapshots and JSON.
    pub fn label(&self) -> &'static str {
        match self {
            Ending::Passed => "passed",
            Ending::Refuted(_) => "refuted",
            Ending::Vacuous { .. } => "vacuous",
            Ending::ProvesNothing { .. } => "proves-nothing",
            Ending::Unstable { .. } => "unstable",
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

    /// The line of the snippet that the ending refers to, if there is one.
    pub fn line(&self) -> Option<u32> {
        match self {
            Ending::Refuted(refutation) => Some(refutation.line),
            Ending::Vacuous { unexecuted } => unexecuted.first().copied(),
            Ending::EndedEarly { line, .. } | Ending::Raised { line, .. } => *line,
            Ending::ProvesNothing { lines, .. } => lines.first().copied(),
            Ending::Passed
            | Ending::Unstable { .. }
            | Ending::Unfit { .. }
            | Ending::TimedOut { .. }
            | Ending::OutOfMemory { .. }
            | Ending::TooMuchOutput { .. }
            | Ending::Crashed { .. }
            | Ending::Leaked { .. } => None,
        }
    }
}

/// Writes one sentence for a person.
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
            Ending::ProvesNothing { why: NoProof::Inverted, .. } => {
                write!(f, "the snippet passes as well with every assert inverted")
            }
            Ending::ProvesNothing { lines, why: NoProof::BareValue } => {
                let list: Vec<String> = lines.iter().map(u32::to_string).collect();
                let (noun, verb) = if lines.len() == 1 { ("line", "tests") } else { ("lines", "test") };
                let list = list.join(", ");
                write!(
                    f,
                    "the assert on {noun} {list} {verb} a value that is no bool, and no comparison or call; \
                     call it, or compare it with the exact value that is expected"
                )
            }
            Ending::Unstable { why: Difference::Ending { plain, twin } } => {
                write!(
                    f,
                    "it ends otherwise under another hash seed, heap layout or set of loaded modules: {plain}; {twin}"
                )
            }
            Ending::Unstable { why: Difference::Output { .. } } => {
                write!(f, "it prints something else under another hash seed, heap layout or set of loaded modules")
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
