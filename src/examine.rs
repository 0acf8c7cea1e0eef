//! Examines a snippet: runs it, and then runs it as often as it takes to show that its result stands.
//!
//! The plain run decides. If it has a verdict and the snippet is due, because it is new or has changed, examined runs follow:
//!
//! - The *twin* is the same run in another world: another hash seed, another heap, nothing imported ahead. It must end and
//!   print as the plain run did.
//! - Each assert of a snippet that passed is inverted in a run of its own, which must be refuted at that assert. For those that are
//!   statements of the module itself one run is enough, if it shows that all were tested and true, and that one of them fails.
//! - An *explanation* runs a refuted or crashed snippet with instruments, for the values in the assert that failed. It is not
//!   repeated while its outcome is remembered.
//!
//! [`next`] is the rule. It is a pure function from what was seen to the next run or to the ending, and knows no Python.
//! [`examine`] makes the runs that it asks for.

// A new ending is an error wherever endings are matched.
#![warn(clippy::wildcard_enum_match_arm)]

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};

use verify_protocol::message::{Import, Task, TaskKind};
use verify_protocol::observation::{Difference, Ending, Explained, Explanation, NoProof, Observation, Refutation};

use crate::bank::{Assert, AssertEdit, edited_together};
use crate::judge::normalize::Overgrown;
use crate::judge::verdict;
use crate::python::MachinePaths;
use crate::run::{Examined, Executor, Fault};

/// A run of a snippet besides the plain one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Probe {
    /// In another world.
    Twin,
    /// With instruments.
    Explanation,
    /// With instruments, in another world, where packages may be imported ahead.
    TwinExplanation,
    /// With all asserts of the module edited, so that the last one fails if and only if each of them would fail inverted.
    Together,
    /// With the condition of one assert edited, until an assert fails. The assert is given by its place in the file.
    Edited { assert: usize, edit: AssertEdit },
}

/// The result of a run, as far as the rule looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunResult {
    pub ending: Ending,
    /// The place of the assert that failed first.
    pub failed: Option<usize>,
    /// The text to compare. The runs of edited snippets are not compared and have none.
    pub output: String,
    pub explanation: Option<Explanation>,
}

/// What is known of a snippet and its plain run.
#[derive(Debug)]
pub struct Subject<'a> {
    pub asserts: &'a [Assert],
    /// Whether examined runs are due.
    pub is_due: bool,
    /// The explanation of a run that ended and printed alike.
    pub remembered: Option<Explained>,
    pub plain: RunResult,
}

/// What follows from what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// This run has to be made first.
    Run(Probe),
    Done(ExaminationOutcome),
}

/// The outcome of an examination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExaminationOutcome {
    pub ending: Ending,
    /// How the runs with an inverted assert ended, if there were any: `refuted` if one failed as it must.
    pub control: Option<&'static str>,
    /// Why there are no values for the assert that failed, if there are none.
    pub unexplained: Option<String>,
    /// What faulthandler printed about a crash.
    pub dump: Option<String>,
}

impl ExaminationOutcome {
    fn of(ending: Ending) -> ExaminationOutcome {
        ExaminationOutcome { ending, control: None, unexplained: None, dump: None }
    }
}

/// Decides what follows from the plain run and the other runs so far.
pub fn next(subject: &Subject<'_>, seen: &BTreeMap<Probe, RunResult>) -> Next {
    match &subject.plain.ending {
        Ending::Passed => examine_passed(subject, seen),
        Ending::Refuted(refutation) => examine_refuted(subject, refutation, seen),
        Ending::Crashed { .. } => match seen.get(&Probe::Explanation) {
            None => Next::Run(Probe::Explanation),
            Some(explained) => {
                let dump = match &explained.explanation {
                    Some(Explanation::Crash { dump }) => Some(dump.clone()),
                    Some(Explanation::Assert(_)) | None => None,
                };
                Next::Done(ExaminationOutcome { dump, ..ExaminationOutcome::of(subject.plain.ending.clone()) })
            }
        },
        other @ (Ending::Vacuous { .. }
        | Ending::ProvesNothing { .. }
        | Ending::Unstable { .. }
        | Ending::EndedEarly { .. }
        | Ending::Raised { .. }
        | Ending::Unfit { .. }
        | Ending::TimedOut { .. }
        | Ending::OutOfMemory { .. }
        | Ending::TooMuchOutput { .. }
        | Ending::Leaked { .. }) => Next::Done(ExaminationOutcome::of(other.clone())),
    }
}

fn examine_passed(subject: &Subject<'_>, seen: &BTreeMap<Probe, RunResult>) -> Next {
    let done = |ending| Next::Done(ExaminationOutcome::of(ending));
    if subject.asserts.is_empty() {
        return done(Ending::Vacuous { unexecuted: Vec::new() });
    }
    if !subject.is_due {
        return done(Ending::Passed);
    }
    match seen.get(&Probe::Twin) {
        None => return Next::Run(Probe::Twin),
        Some(twin) => {
            if let Some(why) = difference(&subject.plain, twin) {
                return done(Ending::Unstable { why });
            }
        }
    }
    // In most snippets all asserts are the module's. A run for each of them would be most of the time of an examination.
    let of_module: Vec<usize> = (0..subject.asserts.len()).filter(|at| subject.asserts[*at].is_of_module).collect();
    let mut shown: &[usize] = &[];
    if let [_, .., last] = of_module[..] {
        match seen.get(&Probe::Together) {
            None => return Next::Run(Probe::Together),
            Some(run) if run.failed == Some(last) => shown = &of_module,
            Some(_) => {}
        }
    }
    // `Err`: the run has to be made first.
    let fails = |assert: usize, edit: AssertEdit| {
        let probe = Probe::Edited { assert, edit };
        seen.get(&probe).map(|seen| seen.failed == Some(assert)).ok_or(Next::Run(probe))
    };
    let lines = |asserts: &[usize]| asserts.iter().map(|at| subject.asserts[*at].line).collect::<Vec<u32>>();
    let (mut decisive, mut indecisive) = (Vec::new(), Vec::new());
    for at in 0..subject.asserts.len() {
        if shown.contains(&at) {
            decisive.push(at);
            continue;
        }
        match fails(at, AssertEdit::Inverted) {
            Ok(true) => decisive.push(at),
            Ok(false) => indecisive.push(at),
            Err(run) => return run,
        }
    }
    let control = Some(if decisive.is_empty() { Ending::Passed.label() } else { REFUTED });
    let controlled = |ending| Next::Done(ExaminationOutcome { control, ..ExaminationOutcome::of(ending) });
    // The condition of an assert that is reached may raise, and the snippet may catch that.
    let mut unreached = Vec::new();
    for at in indecisive {
        match fails(at, AssertEdit::Reached) {
            Ok(true) => {}
            Ok(false) => unreached.push(at),
            Err(run) => return run,
        }
    }
    if !unreached.is_empty() {
        return controlled(Ending::Vacuous { unexecuted: lines(&unreached) });
    }
    if decisive.is_empty() {
        let lines = subject.asserts.iter().map(|assert| assert.line).collect();
        return controlled(Ending::ProvesNothing { lines, why: NoProof::Inverted });
    }
    let mut values = Vec::new();
    for at in decisive.into_iter().filter(|at| subject.asserts[*at].is_bare_value) {
        match fails(at, AssertEdit::NotBool) {
            Ok(true) => {}
            Ok(false) => values.push(at),
            Err(run) => return run,
        }
    }
    if !values.is_empty() {
        return controlled(Ending::ProvesNothing { lines: lines(&values), why: NoProof::BareValue });
    }
    controlled(Ending::Passed)
}

/// The label of [`Ending::Refuted`].
const REFUTED: &str = "refuted";

fn examine_refuted(subject: &Subject<'_>, refutation: &Refutation, seen: &BTreeMap<Probe, RunResult>) -> Next {
    if subject.is_due {
        match seen.get(&Probe::Twin) {
            None => return Next::Run(Probe::Twin),
            Some(twin) => {
                if let Some(why) = difference(&subject.plain, twin) {
                    return Next::Done(ExaminationOutcome::of(Ending::Unstable { why }));
                }
            }
        }
    }
    if let Some(remembered) = &subject.remembered {
        return Next::Done(ExaminationOutcome::of(explained(refutation, remembered)));
    }
    let Some(explanation) = seen.get(&Probe::Explanation) else { return Next::Run(Probe::Explanation) };
    let found = match values_of(explanation, refutation) {
        Ok(found) => found,
        Err(why) => {
            let ending = Ending::Refuted(refutation.clone());
            return Next::Done(ExaminationOutcome { unexplained: Some(why), ..ExaminationOutcome::of(ending) });
        }
    };
    if subject.is_due {
        // The values are part of what is recorded, so they are compared as outputs are.
        match seen.get(&Probe::TwinExplanation) {
            None => return Next::Run(Probe::TwinExplanation),
            Some(twin) if twin.output != explanation.output => {
                let (plain, twin) = (explanation.output.clone(), twin.output.clone());
                return Next::Done(ExaminationOutcome::of(Ending::Unstable {
                    why: Difference::Output { plain, twin },
                }));
            }
            Some(_) => {}
        }
    }
    Next::Done(ExaminationOutcome::of(explained(refutation, found)))
}

/// The values of the assert that failed, or why there are none.
fn values_of<'s>(run: &'s RunResult, refutation: &Refutation) -> Result<&'s Explained, String> {
    match &run.explanation {
        Some(Explanation::Assert(found)) if found.line == refutation.line => Ok(found),
        Some(Explanation::Assert(found)) => Err(format!("the run with instruments failed on line {}", found.line)),
        Some(Explanation::Crash { .. }) | None => {
            Err(format!("the run with instruments ended otherwise: {}", run.ending))
        }
    }
}

/// Adds the text and the values of the assert that failed to a refutation.
fn explained(refutation: &Refutation, found: &Explained) -> Ending {
    Ending::Refuted(Refutation {
        assertion: found.assertion.clone(),
        values: found.values.clone(),
        message: found.message.clone(),
        ..refutation.clone()
    })
}

/// Compares the plain run with its twin.
fn difference(plain: &RunResult, twin: &RunResult) -> Option<Difference> {
    if verdict(&plain.ending) != verdict(&twin.ending) {
        return Some(Difference::Ending { plain: plain.ending.to_string(), twin: twin.ending.to_string() });
    }
    let is_different = plain.output != twin.output;
    is_different.then(|| Difference::Output { plain: plain.output.clone(), twin: twin.output.clone() })
}

/// One snippet and what its examination needs to know.
pub struct Case<'a> {
    pub asserts: &'a [Assert],
    pub source: &'a str,
    pub is_due: bool,
    /// Returns the text of a run that is compared.
    pub output: &'a dyn Fn(&Observation, &MachinePaths) -> Result<String, Overgrown>,
    /// Returns the explanation of a run that ended and printed like this one, if it is remembered.
    pub remembered: &'a dyn Fn(&RunResult) -> Option<Explained>,
    /// Remembers the explanation of a run that ended and printed like this one.
    pub remember: &'a dyn Fn(&RunResult, &Explained),
}

/// Runs a task in an interpreter with these stages, and makes the runs that follow.
///
/// # Errors
/// Fails if a run could not be made through no fault of the snippet.
pub fn examine<E: Executor>(
    executor: &mut E,
    stages: &[Vec<Import>],
    task: &Task,
    case: &Case<'_>,
) -> Result<Examined, Fault> {
    let mut observation = Box::new(executor.run(stages, task.clone())?);
    let machine = executor.machine();
    if let Ending::Refuted(refutation) = &mut observation.ending {
        // Until the assert is explained, it has the text of the file.
        refutation.assertion = text_of(case, refutation.line).unwrap_or_default();
        refutation.values = Vec::new();
    }
    let Ok(plain) = seen(&observation, &machine, case, true) else {
        // An output that cannot be compared fails by itself.
        return Ok(Examined { observation, unexplained: None, machine });
    };
    let remembered = (case.remembered)(&plain);
    let mut subject = Subject { asserts: case.asserts, is_due: case.is_due, remembered, plain };
    let mut runs = BTreeMap::new();
    let outcome = loop {
        let probe = match next(&subject, &runs) {
            Next::Run(probe) => probe,
            Next::Done(outcome) => break outcome,
        };
        let observed = run_probe(executor, stages, task, case, probe)?;
        let compares = !matches!(probe, Probe::Edited { .. } | Probe::Together);
        let run = seen(&observed, &executor.machine(), case, compares).unwrap_or_else(|overgrown| RunResult {
            ending: observed.ending.clone(),
            failed: None,
            output: overgrown.to_string(),
            explanation: None,
        });
        runs.insert(probe, run);
    };
    if let (None, Some(RunResult { explanation: Some(Explanation::Assert(found)), .. }), Ending::Refuted(_), None) =
        (&subject.remembered, runs.get(&Probe::Explanation), &outcome.ending, &outcome.unexplained)
    {
        (case.remember)(&subject.plain, found);
    }
    subject.plain.output.clear();
    observation.ending = outcome.ending;
    observation.control = outcome.control.map(str::to_owned);
    observation.explanation = outcome.dump.map(|dump| Explanation::Crash { dump });
    Ok(Examined { observation, unexplained: outcome.unexplained, machine })
}

/// Makes one of the runs that follow the plain one.
fn run_probe<E: Executor>(
    executor: &mut E,
    stages: &[Vec<Import>],
    task: &Task,
    case: &Case<'_>,
    probe: Probe,
) -> Result<Observation, Fault> {
    let explaining = || Task { kind: TaskKind::Explain, ..task.clone() };
    match probe {
        Probe::Twin => executor.run_elsewhere(task.clone()),
        Probe::Explanation => executor.run(stages, explaining()),
        Probe::TwinExplanation => executor.run_elsewhere(explaining()),
        Probe::Together => {
            let of_module: Vec<&Assert> = case.asserts.iter().filter(|assert| assert.is_of_module).collect();
            let edited = Some(edited_together(&of_module, case.source, RandomState::new().hash_one(())));
            executor.run(stages, Task { edited, until_decided: true, ..task.clone() })
        }
        Probe::Edited { assert, edit } => {
            let edited = Some(case.asserts[assert].edited(case.source, edit));
            executor.run(stages, Task { edited, until_decided: true, ..task.clone() })
        }
    }
}

/// Reduces an observation to what the rule looks at.
fn seen(
    observation: &Observation,
    machine: &MachinePaths,
    case: &Case<'_>,
    compares: bool,
) -> Result<RunResult, Overgrown> {
    let output = match (&observation.explanation, compares) {
        (_, false) => String::new(),
        // The output of a run with instruments is thrown away; its values are compared.
        (Some(Explanation::Assert(found)), true) => {
            let refutation = Refutation {
                line: found.line,
                assertion: found.assertion.clone(),
                values: found.values.clone(),
                thread: None,
                message: None,
            };
            let (stdout, stderr) = (Vec::new(), Vec::new());
            let shown = Observation { ending: Ending::Refuted(refutation), stdout, stderr, ..observation.clone() };
            (case.output)(&shown, machine)?
        }
        (Some(Explanation::Crash { .. }), true) => String::new(),
        (None, true) => {
            let unexplained = if let Ending::Refuted(refutation) = &observation.ending {
                let assertion = text_of(case, refutation.line).unwrap_or_default();
                let refutation = Refutation { assertion, values: Vec::new(), ..refutation.clone() };
                Some(Observation { ending: Ending::Refuted(refutation), ..observation.clone() })
            } else {
                None
            };
            (case.output)(unexplained.as_ref().unwrap_or(observation), machine)?
        }
    };
    Ok(RunResult {
        ending: observation.ending.clone(),
        failed: observation.failed.as_ref().and_then(|failed| usize::try_from(failed.index).ok()),
        output,
        explanation: observation.explanation.clone(),
    })
}

/// The text of the assert that begins on a line, as it stands in the file.
fn text_of(case: &Case<'_>, line: u32) -> Option<String> {
    let assert = case.asserts.iter().find(|assert| assert.line == line)?;
    let (first, last) = (assert.line as usize, assert.end_line as usize);
    let lines: Vec<&str> = case.source.lines().skip(first - 1).take(last + 1 - first).map(str::trim).collect();
    Some(lines.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of a case, the runs so far, and what follows.
    type Row<'a> = (&'a str, Vec<(Probe, RunResult)>, Next);

    /// An assert on each of the lines 1, 2, …; `v` is an assert on a bare value, and `m` an assert of the module itself.
    fn asserts(kinds: &str) -> Vec<Assert> {
        let assert = |(kind, line)| {
            let mut assert = Assert::on_line(line, kind == 'v');
            assert.is_of_module = kind == 'm';
            assert
        };
        kinds.chars().zip(1..).map(assert).collect()
    }

    fn seen(ending: Ending, failed: Option<usize>, output: &str) -> RunResult {
        RunResult { ending, failed, output: output.into(), explanation: None }
    }

    fn refuted(line: u32) -> Ending {
        Ending::Refuted(Refutation {
            line,
            assertion: "assert x".into(),
            values: Vec::new(),
            thread: None,
            message: None,
        })
    }

    fn explanation(line: u32, value: &str) -> RunResult {
        let values = vec![("x".to_owned(), value.to_owned())];
        let found = Explained { line, assertion: "assert x".into(), values, thread: None, message: None };
        RunResult { explanation: Some(Explanation::Assert(found)), ..seen(refuted(line), Some(0), value) }
    }

    fn edited(assert: usize, edit: AssertEdit) -> Probe {
        Probe::Edited { assert, edit }
    }

    fn run(probe: Probe) -> Next {
        Next::Run(probe)
    }

    fn done(ending: Ending, control: Option<&'static str>) -> Next {
        Next::Done(ExaminationOutcome { control, ..ExaminationOutcome::of(ending) })
    }

    /// An edited run, which failed at an assert or not at all.
    fn failing(assert: usize, edit: AssertEdit, at: Option<usize>) -> (Probe, RunResult) {
        let ending = at.map_or(Ending::Passed, |_| refuted(1));
        (edited(assert, edit), seen(ending, at, ""))
    }

    fn together(failed: Option<usize>) -> (Probe, RunResult) {
        (Probe::Together, seen(failed.map_or(Ending::Passed, |_| refuted(1)), failed, ""))
    }

    fn twin(ending: Ending, output: &str) -> (Probe, RunResult) {
        (Probe::Twin, seen(ending, None, output))
    }

    #[test]
    fn a_snippet_that_passed_is_examined_step_by_step() {
        use AssertEdit::{Inverted, NotBool, Reached};
        let same = || twin(Ending::Passed, "out");
        let crash = || (edited(0, Inverted), seen(Ending::Crashed { signal: "SIGSEGV".into() }, None, ""));
        let crash_after = || (edited(0, Inverted), seen(Ending::Crashed { signal: "SIGSEGV".into() }, Some(0), ""));
        let unstable = |why| done(Ending::Unstable { why }, None);
        let nothing = |lines: &[u32], why| Ending::ProvesNothing { lines: lines.to_vec(), why };
        #[rustfmt::skip]
        let table: Vec<Row<'_>> = vec![
            // asserts, runs so far,                                                   what follows
            ("",   vec![],                                                             done(Ending::Vacuous { unexecuted: vec![] }, None)),
            ("c",  vec![],                                                             run(Probe::Twin)),
            ("c",  vec![twin(Ending::Passed, "other")],                                unstable(Difference::Output { plain: "out".into(), twin: "other".into() })),
            ("c",  vec![twin(refuted(1), "out")],                                      unstable(Difference::Ending { plain: Ending::Passed.to_string(), twin: refuted(1).to_string() })),
            ("c",  vec![same()],                                                       run(edited(0, Inverted))),
            ("c",  vec![same(), failing(0, Inverted, Some(0))],                        done(Ending::Passed, Some("refuted"))),
            // Another assert may fail first only if this one does not.
            ("cc", vec![same(), failing(0, Inverted, Some(1)), failing(1, Inverted, Some(1))], run(edited(0, Reached))),
            ("cc", vec![same(), failing(0, Inverted, Some(0))],                        run(edited(1, Inverted))),
            ("cc", vec![same(), failing(0, Inverted, Some(0)), failing(1, Inverted, None)], run(edited(1, Reached))),
            // One run for all asserts of the module.
            ("m",   vec![same()],                                                      run(edited(0, Inverted))),
            ("mcm", vec![same()],                                                      run(Probe::Together)),
            ("mcm", vec![same(), together(Some(2))],                                   run(edited(1, Inverted))),
            ("mcm", vec![same(), together(Some(2)), failing(1, Inverted, Some(1))],    done(Ending::Passed, Some("refuted"))),
            // It failed elsewhere or not at all, so each assert has a run of its own.
            ("mcm", vec![same(), together(Some(0))],                                   run(edited(0, Inverted))),
            ("mm",  vec![same(), together(None)],                                      run(edited(0, Inverted))),
            ("mm",  vec![same(), together(None), failing(0, Inverted, None), failing(1, Inverted, Some(1))],
                                                                                       run(edited(0, Reached))),
            // It was not reached.
            ("cc", vec![same(), failing(0, Inverted, Some(0)), failing(1, Inverted, None), failing(1, Reached, None)],
                                                                                       done(Ending::Vacuous { unexecuted: vec![2] }, Some("refuted"))),
            // Its condition raised, and that was caught.
            ("cc", vec![same(), failing(0, Inverted, Some(0)), failing(1, Inverted, None), failing(1, Reached, Some(1))],
                                                                                       done(Ending::Passed, Some("refuted"))),
            // No assert can fail.
            ("c",  vec![same(), failing(0, Inverted, None)],                           run(edited(0, Reached))),
            ("c",  vec![same(), failing(0, Inverted, None), failing(0, Reached, Some(0))],
                                                                                       done(nothing(&[1], NoProof::Inverted), Some("passed"))),
            // A crash is no failed assert, unless the assert had failed before it.
            ("c",  vec![same(), crash(), failing(0, Reached, Some(0))],                done(nothing(&[1], NoProof::Inverted), Some("passed"))),
            ("c",  vec![same(), crash_after()],                                        done(Ending::Passed, Some("refuted"))),
            // A bare value.
            ("v",  vec![same(), failing(0, Inverted, Some(0))],                        run(edited(0, NotBool))),
            ("v",  vec![same(), failing(0, Inverted, Some(0)), failing(0, NotBool, Some(0))],
                                                                                       done(Ending::Passed, Some("refuted"))),
            ("cv", vec![same(), failing(0, Inverted, Some(0)), failing(1, Inverted, Some(1)), failing(1, NotBool, None)],
                                                                                       done(nothing(&[2], NoProof::BareValue), Some("refuted"))),
        ];
        for (kinds, runs, follows) in table {
            let asserts = asserts(kinds);
            let plain = seen(Ending::Passed, None, "out");
            let subject = Subject { asserts: &asserts, is_due: true, remembered: None, plain };
            let runs: BTreeMap<Probe, RunResult> = runs.into_iter().collect();
            assert_eq!(next(&subject, &runs), follows, "{kinds} {runs:?}");
        }
    }

    #[test]
    fn a_snippet_that_is_not_due_has_its_plain_run_alone() {
        let none = BTreeMap::new();
        let asserts = asserts("c");
        let subject =
            |ending, asserts| Subject { asserts, is_due: false, remembered: None, plain: seen(ending, None, "out") };
        assert_eq!(next(&subject(Ending::Passed, &asserts), &none), done(Ending::Passed, None));
        assert_eq!(next(&subject(Ending::Passed, &[]), &none), done(Ending::Vacuous { unexecuted: vec![] }, None));
        let leaked = Ending::Leaked { left: vec!["a process".into()] };
        assert_eq!(next(&subject(leaked.clone(), &asserts), &none), done(leaked, None));
        let mut remembering = subject(refuted(1), &asserts);
        assert_eq!(next(&remembering, &none), run(Probe::Explanation));
        let Some(Explanation::Assert(found)) = explanation(1, "False").explanation else { panic!("an assert") };
        remembering.remembered = Some(found.clone());
        let values = vec![("x".to_owned(), "False".to_owned())];
        let ending = Refutation { line: 1, assertion: "assert x".into(), values, thread: None, message: None };
        assert_eq!(next(&remembering, &none), done(Ending::Refuted(ending), None));
    }

    #[test]
    fn a_refuted_snippet_is_explained_in_both_worlds() {
        let asserts = asserts("c");
        let plain = seen(refuted(1), Some(0), "out");
        let subject = Subject { asserts: &asserts, is_due: true, remembered: None, plain };
        let mut runs = BTreeMap::new();
        assert_eq!(next(&subject, &runs), run(Probe::Twin));
        runs.extend([twin(refuted(1), "out")]);
        assert_eq!(next(&subject, &runs), run(Probe::Explanation));

        // It ended otherwise: the refutation stands without values.
        for (other, why) in [
            (seen(Ending::Passed, None, ""), format!("the run with instruments ended otherwise: {}", Ending::Passed)),
            (explanation(7, "False"), "the run with instruments failed on line 7".to_owned()),
        ] {
            runs.insert(Probe::Explanation, other);
            let without = ExaminationOutcome { unexplained: Some(why), ..ExaminationOutcome::of(refuted(1)) };
            assert_eq!(next(&subject, &runs), Next::Done(without));
        }

        runs.insert(Probe::Explanation, explanation(1, "140234"));
        assert_eq!(next(&subject, &runs), run(Probe::TwinExplanation));
        runs.insert(Probe::TwinExplanation, explanation(1, "139872"));
        let why = Difference::Output { plain: "140234".into(), twin: "139872".into() };
        assert_eq!(next(&subject, &runs), done(Ending::Unstable { why }, None));
        runs.insert(Probe::TwinExplanation, explanation(1, "140234"));
        assert!(matches!(
            next(&subject, &runs),
            Next::Done(ExaminationOutcome { ending: Ending::Refuted(found), unexplained: None, .. }) if found.values.len() == 1
        ));
    }

    #[test]
    fn a_crash_is_explained() {
        let crashed = Ending::Crashed { signal: "SIGSEGV".into() };
        let plain = seen(crashed.clone(), None, "");
        let subject = Subject { asserts: &[], is_due: true, remembered: None, plain };
        assert_eq!(next(&subject, &BTreeMap::new()), run(Probe::Explanation));
        let dump = Explanation::Crash { dump: "File \"claim.py\"".into() };
        let explained = RunResult { explanation: Some(dump), ..seen(crashed.clone(), None, "") };
        let outcome = ExaminationOutcome { dump: Some("File \"claim.py\"".into()), ..ExaminationOutcome::of(crashed) };
        assert_eq!(next(&subject, &BTreeMap::from([(Probe::Explanation, explained)])), Next::Done(outcome));
    }
}
