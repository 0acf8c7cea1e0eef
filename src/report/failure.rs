//! What can be wrong with a claim: the [`FailureKind`]s with their explanations, and what fixes one that happened.

use clap::ValueEnum;

use super::{ClaimReport, Status};
use crate::bank::stdlib;
use verify_protocol::observation::{Ending, NoProof};

/// A kind of failure. Its name is the code that `verify explain` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailureKind {
    VerdictDiffers,
    OutputDiffers,
    Vacuous,
    ProvesNothing,
    Unstable,
    EndedEarly,
    Raised,
    Unfit,
    TimedOut,
    OutOfMemory,
    TooMuchOutput,
    Crashed,
    Leaked,
    Fault,
}

/// What a person needs to know of a kind of failure.
#[derive(Debug, Clone, Copy)]
pub struct FailureExplanation {
    /// What has happened.
    pub what: &'static str,
    /// Why that is a failure, and what to do.
    pub why: &'static str,
    /// A snippet that fails so, and one that does not; empty if no snippet is the cause.
    pub before: &'static str,
    pub after: &'static str,
}

impl FailureKind {
    /// All kinds, in the order in which they are listed.
    pub fn all() -> &'static [FailureKind] {
        FailureKind::value_variants()
    }

    /// The kind of a claim's failure, if it has one.
    pub fn of(claim: &ClaimReport) -> Option<FailureKind> {
        match claim.status {
            Status::VerdictDiffers => Some(FailureKind::VerdictDiffers),
            Status::OutputDiffers => Some(FailureKind::OutputDiffers),
            Status::Fault => Some(FailureKind::Fault),
            Status::Failed => {
                let failed = claim.evidence.iter().find(|evidence| evidence.status == Status::Failed)?;
                FailureKind::from_str(&failed.run.as_ref()?.ending, false).ok()
            }
            Status::AsRecorded | Status::Accepted | Status::Skipped | Status::NotRun => None,
        }
    }

    /// The code, such as `timed-out`.
    pub fn code(self) -> &'static str {
        match self {
            FailureKind::VerdictDiffers => "verdict-differs",
            FailureKind::OutputDiffers => "output-differs",
            FailureKind::Vacuous => "vacuous",
            FailureKind::ProvesNothing => "proves-nothing",
            FailureKind::Unstable => "unstable",
            FailureKind::EndedEarly => "ended-early",
            FailureKind::Raised => "raised",
            FailureKind::Unfit => "unfit",
            FailureKind::TimedOut => "timed-out",
            FailureKind::OutOfMemory => "out-of-memory",
            FailureKind::TooMuchOutput => "too-much-output",
            FailureKind::Crashed => "crashed",
            FailureKind::Leaked => "leaked",
            FailureKind::Fault => "fault",
        }
    }

    /// Explains the kind, with an example.
    pub fn explanation(self) -> FailureExplanation {
        match self {
            FailureKind::VerdictDiffers => FailureExplanation {
                what: "A claim that is recorded as holding was refuted, or one that is recorded as refuted holds.",
                why: "Either the sentence is false on this Python, or its snippet tests something else. State what is true, \
                      record the claim as refuted with a `corrected-by`, or, if other versions differ, record the change \
                      point that the report prints.",
                before: "# says: `list.sort` returns the sorted list.\nassert [2, 1].sort() == [1, 2]",
                after: "# says: `list.sort` sorts in place and returns `None`.\nitems = [2, 1]\nassert items.sort() is None\nassert items == [1, 2]",
            },
            FailureKind::OutputDiffers => FailureExplanation {
                what: "A snippet printed something else than its snapshot has, or nothing is recorded yet.",
                why: "A reader trusts what a snapshot shows. Look at the difference: `verify review` shows it with its claim, \
                      and `verify run --accept` records it.",
                before: "",
                after: "",
            },
            FailureKind::Vacuous => FailureExplanation {
                what: "A snippet has no assert, or an assert was never executed in the snippet's own process.",
                why: "An assert that does not run shows nothing. Call the function that it is in, wait for the thread, or give \
                      the loop something to run over.",
                before: "def test():\n    assert 1 + 1 == 2",
                after: "def test():\n    assert 1 + 1 == 2\n\n\ntest()",
            },
            FailureKind::ProvesNothing => FailureExplanation {
                what: "A snippet passes as well with its asserts inverted, or an assert tests a bare value.",
                why: "Such an assert cannot fail, whatever Python does. Compare with the exact value that is expected.",
                before: "items = [1, 2]\nassert items",
                after: "items = [1, 2]\nassert len(items) == 2",
            },
            FailureKind::Unstable => FailureExplanation {
                what: "A snippet ends or prints otherwise under another hash seed, heap layout or set of loaded modules.",
                why: "Its result says nothing about another machine. Sort what has no order, print no addresses and no times, \
                      or replace them with `redact` in the snippet's metadata. What measures time is `exclusive`.",
                before: "names = {\"a\", \"b\", \"c\"}\nprint(names)\nassert len(names) == 3",
                after: "names = {\"a\", \"b\", \"c\"}\nprint(sorted(names))\nassert len(names) == 3",
            },
            FailureKind::EndedEarly => FailureExplanation {
                what: "The process ended before the last line of the snippet, as by `sys.exit` or `os._exit`.",
                why: "The asserts behind that line were not executed. Where the end is what is shown, let a child process end.",
                before: "import sys\n\nsys.exit(0)\nassert 1 + 1 == 3",
                after: "import subprocess\nimport sys\n\nended = subprocess.run([sys.executable, \"-c\", \"import sys; sys.exit(3)\"])\nassert ended.returncode == 3",
            },
            FailureKind::Raised => FailureExplanation {
                what: "An exception ended the snippet that is no failed assert of its own.",
                why: "It is no verdict: a mistake in the snippet raises as well. Where the exception is what is shown, catch it \
                      and assert what the statement says of it.",
                before: "numbers = {}\nassert numbers[\"missing\"] == 1",
                after: "numbers = {}\ntry:\n    numbers[\"missing\"]\nexcept KeyError as error:\n    raised = error\nassert raised.args == (\"missing\",)",
            },
            FailureKind::Unfit => FailureExplanation {
                what: "A snippet does not compile on this Python, or something that it needs is missing.",
                why: "If its syntax is newer than the oldest Python of the bank, say from which version on it is valid.",
                before: "def first[T](items: list[T]) -> T:\n    return items[0]\n\n\nassert first([1, 2]) == 1",
                after: "# /// script\n# requires-python = \">=3.12\"\n# ///\ndef first[T](items: list[T]) -> T:\n    return items[0]\n\n\nassert first([1, 2]) == 1",
            },
            FailureKind::TimedOut => FailureExplanation {
                what: "A snippet was still running at its limit, 10 seconds if nothing else is set. The report shows where.",
                why: "Wait for events and not for time, and give a wait that may fail a timeout of its own. A snippet that needs \
                      longer asks for it.",
                before: "import queue\n\nassert queue.Queue().get() is None",
                after: "# /// script\n# [tool.verify]\n# timeout = 20\n# ///\nimport queue\n\ntry:\n    queue.Queue().get(timeout=0.1)\nexcept queue.Empty as error:\n    empty = error\nassert isinstance(empty, queue.Empty)",
            },
            FailureKind::OutOfMemory => FailureExplanation {
                what: "The processes of a snippet had more memory together than its limit, 512 MiB if nothing else is set.",
                why: "Show the same with less. A snippet that needs more asks for it with `memory-mib` in its metadata.",
                before: "big = bytes(10**9)\nassert len(big) == 10**9",
                after: "big = bytes(10**6)\nassert len(big) == 10**6",
            },
            FailureKind::TooMuchOutput => FailureExplanation {
                what: "A snippet printed more than its limit, 1 MiB if nothing else is set.",
                why: "Nobody reads so much. Print a part, or the number; `output` in the metadata asks for more.",
                before: "for number in range(10**6):\n    print(number)\nassert number == 10**6 - 1",
                after: "numbers = range(10**6)\nprint(numbers[-1])\nassert numbers[-1] == 10**6 - 1",
            },
            FailureKind::Crashed => FailureExplanation {
                what: "A signal ended the process, such as SIGSEGV.",
                why: "The interpreter itself has failed, so there is no verdict. Where the crash is what is shown, let a child \
                      process crash and look at its return code.",
                before: "import os\n\nos.abort()\nassert 1 + 1 == 2",
                after: "import signal\nimport subprocess\nimport sys\n\nended = subprocess.run([sys.executable, \"-c\", \"import os; os.abort()\"])\nassert ended.returncode == -signal.SIGABRT",
            },
            FailureKind::Leaked => FailureExplanation {
                what: "A snippet left processes or threads behind that were still running when it had ended.",
                why: "What goes on after the last assert can fail unseen. Wait for what the snippet starts: `join` a thread, \
                      `wait` for a process, use pools in a `with` statement.",
                before: "import subprocess\n\nchild = subprocess.Popen([\"sleep\", \"60\"])\nassert child.pid > 0",
                after: "import subprocess\n\nwith subprocess.Popen([\"true\"]) as child:\n    assert child.wait() == 0",
            },
            FailureKind::Fault => FailureExplanation {
                what: "`verify` itself, a worker or the machine has failed, so that nothing is known of the claim.",
                why: "The report has the reason. Run the claim again; `verify doctor` shows what the machine lacks. If the reason \
                      is a worker that ended, please report it with the snippet.",
                before: "",
                after: "",
            },
        }
    }
}

/// What to do about an ending, if that is known. `None` also where the report says it in another place.
pub fn fix_of(ending: &Ending) -> Option<&'static str> {
    match ending {
        Ending::Passed | Ending::Refuted(_) | Ending::Unstable { .. } => None,
        Ending::Vacuous { unexecuted } if unexecuted.is_empty() => Some("assert what the claim says"),
        Ending::Vacuous { .. } => {
            Some("call the function that the assert is in, wait for its thread, or give its loop something to run over")
        }
        Ending::ProvesNothing { why: NoProof::Inverted, .. } => {
            Some("assert something that can be false: compare with the exact value that is expected")
        }
        // The sentence says it.
        Ending::ProvesNothing { why: NoProof::BareValue, .. } => None,
        Ending::EndedEarly { .. } => {
            Some("let the snippet run to its last line; a child process can end where it wants")
        }
        Ending::Raised { limit: Some(_), .. } => {
            Some("need less, or ask for more under `[tool.verify]` in the snippet's metadata")
        }
        Ending::Raised { kind, message, limit: None, .. } => Some(fix_of_exception(kind, message)),
        Ending::Unfit { why } if why.contains("SyntaxError") => Some(
            "if the syntax is newer than this Python, name the first version in `requires-python` of the snippet's metadata",
        ),
        Ending::Unfit { .. } => None,
        Ending::TimedOut { .. } => Some(
            "wait for events and not for time, or ask for longer: `timeout` under `[tool.verify]` in the snippet's metadata",
        ),
        Ending::OutOfMemory { .. } => Some(
            "show the same with less, or ask for more: `memory-mib` under `[tool.verify]` in the snippet's metadata",
        ),
        Ending::TooMuchOutput { .. } => {
            Some("print less, or ask for more: `output` under `[tool.verify]` in the snippet's metadata")
        }
        Ending::Crashed { .. } => Some("let a child process crash, and assert its return code"),
        Ending::Leaked { .. } => {
            Some("wait for what the snippet starts: `join` threads, `wait` for processes, use `with`")
        }
    }
}

fn fix_of_exception(kind: &str, message: &str) -> &'static str {
    let kind = kind.rsplit('.').next().unwrap_or(kind);
    let is_network = ["name resolution", "Network is unreachable", "Name or service not known"];
    match kind {
        "ModuleNotFoundError" => {
            let module = message.split('\'').nth(1).unwrap_or_default();
            let top = module.split('.').next().unwrap_or_default();
            match stdlib::has_top(top) {
                true => {
                    "the module is not in the standard library of this Python: name the versions that have it in \
                     `requires-python` of the snippet's metadata"
                }
                false => "name the package in `dependencies` of the snippet's metadata, or correct the import",
            }
        }
        "EOFError" if message.contains("reading a line") => {
            "the standard input of a snippet is empty: give it lines, `sys.stdin = io.StringIO(\"…\\n\")`"
        }
        _ if is_network.iter().any(|text| message.contains(text)) => {
            "a snippet reaches no network: let it serve itself on the loopback interface, with `network = \"loopback\"` under \
             `[tool.verify]` in its metadata"
        }
        "NameError" | "ImportError" | "AttributeError" => {
            "correct the name; or if it is new or gone on this Python, say so with `requires-python` or a change point"
        }
        _ => "if the exception is what is shown, catch it and assert what the statement says of it",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_the_names_of_endings_and_of_the_command_line() {
        for kind in FailureKind::all() {
            let name = kind.to_possible_value().expect("it is not hidden").get_name().to_owned();
            assert_eq!(name, kind.code());
        }
    }

    #[test]
    fn an_exception_has_the_fix_that_fits() {
        let fix = |kind: &str, message: &str| fix_of_exception(kind, message);
        assert!(fix("ModuleNotFoundError", "No module named 'pandas'").contains("`dependencies`"));
        assert!(fix("ModuleNotFoundError", "No module named 'tomllib'").contains("`requires-python`"));
        assert!(fix("EOFError", "EOF when reading a line").contains("standard input"));
        assert!(
            fix("urllib.error.URLError", "<urlopen error [Errno -3] Temporary failure in name resolution>")
                .contains("loopback")
        );
        assert!(fix("ValueError", "x").contains("catch it"));
    }
}
