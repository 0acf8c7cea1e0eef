//! Assembles a [`Report`] from the findings of a run. Nothing is judged here, and no file is touched.

use std::collections::BTreeSet;
use std::time::Duration;

use rayon::prelude::*;
use verify_protocol::observation::{Difference, Ending, Explanation};

use super::failure::fix_of;
use super::values::first_difference;
use super::{
    AbsentLane, ClaimReport, Counts, DifferenceReport, EvidenceReport, FORMAT, LaneReport, OutputReport, Report,
    RunReport, ShardReport, Status, Summary, Survivor, Unconfirmed, Unrecorded, UnrecordedOutput, Value, Weak, worst,
};
use crate::bank::{Change, Claim, Lint, Point, Snippet, SpecialBuild, snippet_path};
use crate::judge::across::{IdleSnapshot, RecordedChange, UnconfirmedChange};
use crate::judge::change::Fix;
use crate::judge::normalize::RunPaths;
use crate::judge::unstable::{Advice, advice};
use crate::judge::{self, Finding, Judgement, Recorded, cut_value};
use crate::plan::{Decision, Job};
use crate::record::{Written, snapshot_path};
use crate::session::{self, JobResult, PythonRun, Rerun, Run, WeakEvidence};
use crate::text::{path_text, printable, printable_bytes};

impl Report {
    /// Makes the report of a run, after `written` was recorded. `rerun` is the command that would do the same run again, and
    /// `wall` is how long everything took.
    pub fn new(run: &Run<'_>, written: &Written, rerun: &Rerun, wall: Duration) -> Report {
        let context = AssemblyContext { run, written, rerun };
        let lanes = run.pythons.iter().map(|python| LaneReport {
            lane: python.lane.clone(),
            python: python.lane.python,
            package: python.lane.series.as_ref().map(|of| of.package.to_string()),
            series: python.lane.series.as_ref().map(|of| of.series.to_string()),
            version: python.version.clone(),
            executable: python.executable.clone(),
            counts: Counts::default(),
        });
        let mut report = Report {
            format: FORMAT,
            verify: env!("CARGO_PKG_VERSION").to_owned(),
            bank: run.bank.root.to_string_lossy().into_owned(),
            bank_digest: run.bank.digest(),
            shard: run.shard.map(|(shard, claims)| ShardReport { number: shard.number, of: shard.of, claims }),
            lanes: lanes.collect(),
            sandbox: run.sandbox.clone(),
            absent: run.absent.iter().map(absent).collect(),
            claims: (0..run.selected.len()).into_par_iter().map(|claim| context.claim(claim)).collect(),
            unconfirmed: run.unconfirmed.iter().map(|change| context.unconfirmed(change)).collect(),
            weak: run.pythons.iter().flat_map(|python| context.weak(python)).collect(),
            summary: Summary::default(),
            stopped: run.stopped.map(|stopped| stopped.to_string()),
            recorded: written.recorded.iter().map(|path| path_text(path)).collect(),
            removed: written.removed.iter().map(|path| path_text(path)).collect(),
            changed: run.modified.iter().map(|id| path_text(&snippet_path(id))).collect(),
        };
        let questions: BTreeSet<&str> = run.selected.iter().map(|(question, _)| question.id.as_str()).collect();
        let warnings = run.bank.warnings.iter().filter(|warning| questions.contains(warning.question.as_str()));
        // A claim that is not even as recorded has other problems.
        let is_measured =
            |claim: &ClaimReport| matches!(claim.status, Status::AsRecorded | Status::Accepted | Status::OutputDiffers);
        let measured: BTreeSet<&str> =
            report.claims.iter().filter(|claim| is_measured(claim)).map(|claim| claim.id.as_str()).collect();
        report.weak.retain(|weak| weak.claims.iter().any(|claim| measured.contains(claim.as_str())));
        report.sum_up(Summary {
            snippets: run.pythons.iter().map(PythonRun::results).sum(),
            kept: run.pythons.iter().map(|python| python.kept.len()).sum(),
            warnings: warnings.count(),
            wall_seconds: wall.as_secs_f64(),
            ..Summary::default()
        });
        report
    }
}

struct AssemblyContext<'a> {
    run: &'a Run<'a>,
    written: &'a Written,
    rerun: &'a Rerun,
}

impl AssemblyContext<'_> {
    /// Reports the selected claim at a place of the plan.
    fn claim(&self, at: usize) -> ClaimReport {
        let (question, claim) = self.run.selected[at];
        let changes = &self.run.changes[at];
        let evidence: Vec<EvidenceReport> = self
            .run
            .pythons
            .iter()
            .flat_map(|python| python.plan.claims[at].jobs.iter().map(move |job| self.evidence(python, at, *job)))
            .collect();
        let in_newest = |evidence: &&EvidenceReport| evidence.lane.series.is_none();
        let newest = evidence.iter().rfind(in_newest).or(evidence.last());
        let unrecorded_output = |change: &judge::across::OutputChange| UnrecordedOutput {
            snippet: path_text(&snippet_path(&change.snippet)),
            first: change.first.clone(),
            before: change.before.clone(),
        };
        ClaimReport {
            id: claim.id.clone(),
            question: printable(&question.text),
            says: printable(&claim.says),
            file: path_text(&question.path),
            line: claim.line,
            recorded: newest.map_or(claim.verdict, |evidence| evidence.recorded),
            corrected_by: claim.corrected_by.clone(),
            status: worst(&evidence),
            unrecorded: changes.fix.as_ref().map(unrecorded),
            unrecorded_outputs: changes.outputs.iter().map(unrecorded_output).collect(),
            evidence,
        }
    }

    /// Reports the snippets of a lane whose evidence is weak.
    fn weak(&self, python: &PythonRun<'_>) -> Vec<Weak> {
        let of_job = |(job, weak): (&usize, &WeakEvidence)| {
            let Job { snippet, claims, .. } = &python.plan.jobs[*job];
            let claims = claims.iter().map(|at| python.plan.claims[*at].claim.id.clone()).collect::<Vec<String>>();
            let survivors = weak.survivors.iter().map(|mutant| Survivor::of(mutant, &snippet.source, None, None));
            Weak {
                code: Lint::WeakEvidence,
                measure: self.rerun.measuring(claims.first().unwrap_or(&snippet.id)),
                claims,
                snippet: path_text(&snippet.path),
                mutants: weak.killed + weak.survivors.len(),
                killed: weak.killed,
                survivors: survivors.collect(),
            }
        };
        python.weak.iter().map(of_job).collect()
    }

    fn unconfirmed(&self, change: &UnconfirmedChange) -> Unconfirmed {
        let (question, claim) = self.run.selected[change.claim];
        let (file, line, what) = match &change.what {
            RecordedChange::Verdict { from, build } => {
                (path_text(&question.path), Some(claim.line), keys(from, *build))
            }
            RecordedChange::Output { path, from } => (path_text(path), None, from.in_file_name()),
        };
        Unconfirmed { claim: claim.id.clone(), file, line, change: what, why: change.why.to_string() }
    }

    /// Reports what one job showed about a claim in one lane.
    fn evidence(&self, python: &PythonRun<'_>, at: usize, job: usize) -> EvidenceReport {
        let (_, claim) = self.run.selected[at];
        let (job, result) = (&python.plan.jobs[job], &python.results[job]);
        let snippet = job.snippet;
        let recorded = Recorded::of(claim, snippet, &job.versions);
        let packages = job.versions.packages.iter();
        let rerun = if self.run.pythons.len() == 1 {
            self.rerun.clone()
        } else {
            self.rerun.on(&python.interpreter, python.lane.series.as_ref())
        };
        let mut report = EvidenceReport {
            lane: python.lane.clone(),
            packages: packages.map(|(package, version)| (package.to_string(), version.to_string())).collect(),
            recorded: recorded.verdict,
            snippet: path_text(&snippet.path),
            status: Status::NotRun,
            reason: None,
            measured: None,
            run: None,
            output: None,
            rerun: rerun.only(&claim.id).to_string(),
            accept: None,
            change_point: claim.change_with(&job.versions).map(keys_of),
            recorded_with: None,
            compare: None,
        };
        match (&job.decision, result) {
            (Decision::Skip { why }, _) => {
                report.status = Status::Skipped;
                report.reason = Some(why.clone());
            }
            (Decision::Unfit { why }, _) => {
                report.status = Status::Failed;
                report.reason = Some(why.clone());
                report.run = Some(RunReport::of_unfit(why));
            }
            (Decision::Fault { why }, _) => {
                report.status = Status::Fault;
                report.reason = Some(why.clone());
            }
            (Decision::Run, None) => {}
            (Decision::Run, Some(JobResult::Fault(fault))) => {
                report.status = Status::Fault;
                report.reason = Some(printable(&format!("verify itself failed: {fault}")));
            }
            (Decision::Run, Some(JobResult::Judged(judgement))) => {
                let idle =
                    self.run.changes[at].idle.iter().find(|idle| idle.on == python.lane && idle.snippet == snippet.id);
                add_finding(&mut report, judgement, judgement.findings[&at], idle);
                let path = snapshot_path(snippet, recorded.snapshot);
                report.run = Some(RunReport::new(judgement, &snippet.source, &report.snippet));
                let mut output = OutputReport {
                    snapshot: path_text(&path),
                    recorded: recorded.snapshot.map(|snapshot| snapshot.body.clone()),
                    measured: recorded.compared(&judgement.output).to_owned(),
                    pending: None,
                    snippet_changed: recorded.snapshot.and_then(|snapshot| {
                        snapshot.recorded_of.is_some().then(|| snapshot.is_stale(&snippet.digest()))
                    }),
                    not_written: self.written.failure(&snippet.id).map(ToString::to_string),
                };
                if matches!(report.status, Status::OutputDiffers | Status::VerdictDiffers)
                    && self.run.pythons.len() == 1
                {
                    self.compare(&mut report, claim, job, &recorded);
                }
                if report.status == Status::OutputDiffers
                    && !matches!(judgement.findings[&at], Finding::OutputOvergrown(_))
                {
                    report.accept = Some(self.accept(claim, snippet));
                    self.recorded(&mut report, &mut output, job);
                }
                report.output = Some(output);
            }
        }
        report
    }

    /// Adds what was written for an output that differs.
    fn recorded(&self, report: &mut EvidenceReport, output: &mut OutputReport, job: &Job<'_>) {
        let written = self.written.output(&job.snippet.id, &job.versions, &output.measured);
        let Some(written) = written else { return };
        if written.is_accepted {
            report.status = Status::Accepted;
        }
        if let Some(path) = &written.snapshot {
            output.snapshot = path_text(path);
        }
        output.pending = written.pending.as_deref().map(path_text);
    }

    fn accept(&self, claim: &Claim, snippet: &Snippet) -> String {
        let wider = self.written.wider(snippet, self.run.pythons.len());
        let rerun = wider.map_or_else(|| self.rerun.clone(), |wider| self.wider(wider.pythons, wider.packages));
        rerun.accepting().only(&claim.id).to_string()
    }

    /// Adds what the record was made with to a difference that was seen in one lane alone. If that is another Python, or other
    /// packages, the behaviour may have changed between the two, and then neither the claim nor the snippet is wrong.
    fn compare(&self, report: &mut EvidenceReport, claim: &Claim, job: &Job<'_>, recorded: &Recorded<'_>) {
        let snapshot = recorded.snapshot;
        if snapshot.is_some_and(|snapshot| snapshot.is_stale(&job.snippet.digest())) {
            return;
        }
        // A claim that prints nothing has no snapshot, and nobody knows where it was as recorded.
        let (mut pythons, mut packages) = (report.status == Status::VerdictDiffers, false);
        if let Some(before) = snapshot.and_then(|snapshot| snapshot.recorded_on.as_ref()) {
            pythons = before.python != job.versions.python;
            // An old header names no packages.
            packages = !before.packages.is_empty() && before.packages != job.versions.packages;
            report.recorded_with = (pythons || packages).then(|| before.to_string());
        }
        if report.status == Status::VerdictDiffers {
            pythons |= claim.changes.iter().any(|change| change.from.python.is_some());
            packages |= claim.changes.iter().any(|change| change.from.package.is_some());
        }
        if pythons || packages {
            report.compare = Some(self.wider(pythons, packages).only(&claim.id).to_string());
        }
    }

    fn wider(&self, pythons: bool, packages: bool) -> Rerun {
        let rerun = if pythons { self.rerun.on_each_python() } else { self.rerun.clone() };
        if packages { rerun.with_each_series() } else { rerun }
    }
}

/// Adds the finding.
fn add_finding(report: &mut EvidenceReport, judgement: &Judgement, finding: Finding, idle: Option<&IdleSnapshot>) {
    report.status = match finding {
        Finding::AsRecorded => Status::AsRecorded,
        Finding::VerdictDiffers { .. } => Status::VerdictDiffers,
        Finding::NoVerdict => Status::Failed,
        Finding::OutputIsNew | Finding::OutputDiffers | Finding::OutputIsGone | Finding::OutputOvergrown(_) => {
            Status::OutputDiffers
        }
    };
    if let Finding::OutputOvergrown(overgrown) = finding {
        report.reason = Some(overgrown.to_string());
    }
    report.measured = judge::verdict(&judgement.observation.ending);
    if let Some(IdleSnapshot { path, from, below, on, .. }) = idle {
        let file = path_text(path);
        report.status = Status::OutputDiffers;
        report.reason =
            Some(format!("{file} records a change of the output in {from}, but {below} and {on} print the same"));
    }
}

fn absent(absent: &session::LaneAbsence) -> AbsentLane {
    AbsentLane {
        lane: absent.lane.clone(),
        groups: absent.groups.clone(),
        why: printable(&absent.why()),
        is_newest: absent.why == session::Absence::IsNewest,
    }
}

fn unrecorded(fix: &Fix) -> Unrecorded {
    Unrecorded {
        first: fix.first.as_ref().map(|(first, _)| first.clone()),
        before: fix.first.as_ref().map(|(_, before)| before.clone()),
        toml: fix.edit.toml(),
        replaces: fix.edit.replaces,
        replaces_verdict: fix.edit.verdict.is_some(),
    }
}

/// Reports how the run in another world differs, if that is the ending.
fn difference_of(ending: &Ending) -> Option<DifferenceReport> {
    let Ending::Unstable { why } = ending else { return None };
    let (plain, twin, advice) = match why {
        Difference::Output { plain, twin } => (plain, twin, advice(plain, twin).to_string()),
        Difference::Ending { plain, twin } => (plain, twin, Advice::Anything.to_string()),
    };
    Some(DifferenceReport { plain: printable(plain), twin: printable(twin), advice })
}

/// The keys of a change point: `python = "3.12"`.
fn keys(from: &Point, build: Option<SpecialBuild>) -> String {
    let build = build.map(|SpecialBuild::FreeThreaded| "build = \"free-threaded\"");
    from.toml().lines().chain(build).collect::<Vec<_>>().join(", ")
}

fn keys_of(change: &Change) -> String {
    keys(&change.from, change.build)
}

/// An exception that other snippets can end by as well: its type and its message.
fn cause_of(ending: &Ending) -> Option<String> {
    let Ending::Raised { kind, message, limit: None, .. } = ending else { return None };
    (!message.is_empty()).then(|| printable(&format!("{kind}: {message}")))
}

impl RunReport {
    /// Reports a judged run of a snippet with the text `source` in the file `path`, relative to the bank.
    pub fn new(judgement: &Judgement, source: &str, path: &str) -> RunReport {
        let Judgement { observation, unexplained, machine, .. } = judgement;
        // A traceback names the file that the reader can open, not the copy that was run.
        let paths = RunPaths { script_name: path, ..RunPaths::of(observation, machine) };
        let shown = |text: String| paths.replace(text);
        let ending = &observation.ending;
        let line = ending.line();
        let text = line.and_then(|line| source.lines().nth(line.saturating_sub(1) as usize));
        let mut report = RunReport::of_ending(ending);
        report.what = shown(report.what);
        report.cause = report.cause.map(shown);
        for value in &mut report.values {
            value.value = shown(std::mem::take(&mut value.value));
        }
        let assertion = report.assertion.as_deref();
        report.first_difference = assertion.and_then(|assertion| first_difference(assertion, &report.values));
        report.values.iter_mut().for_each(|value| value.value = cut_value(&value.value));
        report.message = report.message.map(|message| cut_value(&shown(message)));
        report.source = text.map(|text| printable(text.trim()));
        report.stdout = shown(printable_bytes(&observation.stdout));
        report.stderr = shown(printable_bytes(&observation.stderr));
        let dump = match &observation.explanation {
            Some(Explanation::Crash { dump }) if !dump.is_empty() => Some(printable(dump)),
            Some(Explanation::Crash { .. } | Explanation::Assert(_)) | None => None,
        };
        report.stacks = report.stacks.or(dump).map(shown);
        report.unexplained = unexplained.as_deref().map(printable).map(shown);
        report.asserts = observation.asserts;
        report.wall_seconds = observation.wall.as_secs_f64();
        report.cpu_seconds = observation.cpu.as_secs_f64();
        report.peak_kib = observation.peak_kib;
        report.control = observation.control.clone();
        report.repeated = observation.repeated.as_deref().map(printable);
        report
    }

    fn of_unfit(why: &str) -> RunReport {
        RunReport::of_ending(&Ending::Unfit { why: why.to_owned() })
    }

    fn of_ending(ending: &Ending) -> RunReport {
        let refutation = if let Ending::Refuted(refutation) = ending { Some(refutation) } else { None };
        let value = |(expression, value): &(String, String)| Value {
            expression: printable(expression),
            value: printable(value),
        };
        let stacks = if let Ending::TimedOut { stacks, .. } = ending { Some(printable(stacks)) } else { None };
        RunReport {
            ending: ending.label().to_owned(),
            what: printable(&ending.to_string()),
            line: ending.line(),
            cause: cause_of(ending),
            fix: fix_of(ending).map(str::to_owned),
            source: None,
            assertion: refutation.map(|refutation| printable(&refutation.assertion)),
            values: refutation.map(|refutation| refutation.values.iter().map(value).collect()).unwrap_or_default(),
            first_difference: None,
            message: refutation.and_then(|refutation| refutation.message.as_deref()).map(printable),
            unexplained: None,
            stacks,
            difference: difference_of(ending),
            stdout: String::new(),
            stderr: String::new(),
            asserts: 0,
            wall_seconds: 0.0,
            cpu_seconds: 0.0,
            peak_kib: 0,
            control: None,
            repeated: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::python::MachinePaths;
    use verify_protocol::observation::{Observation, Refutation};

    /// Everything that a report shows has the same paths as the snapshot of the run.
    #[test]
    fn shown_texts_have_the_paths_of_snapshots() {
        let packages = "/home/me/.cache/verify/environments/a-3.12-0123456789abcdef/lib/python3.12/site-packages";
        let machine = Arc::new(MachinePaths::new([("/usr/lib/python3.12".to_owned(), "<stdlib>".to_owned())]));
        let observed = |ending| Observation {
            ending,
            stdout: format!("{packages}/a.py\n").into_bytes(),
            stderr: b"/run/scratch/file /snippet/claim.py /usr/lib/python3.12/json\n".to_vec(),
            script: "/snippet/claim.py".into(),
            scratch: "/run/scratch".into(),
            asserts: 1,
            failed: None,
            explanation: None,
            wall: Duration::ZERO,
            cpu: Duration::ZERO,
            peak_kib: 0,
            control: None,
            repeated: None,
        };
        let report = |ending| {
            let judgement = Judgement {
                observation: Box::new(observed(ending)),
                output: String::new(),
                unexplained: None,
                machine: machine.clone(),
                findings: BTreeMap::new(),
            };
            RunReport::new(&judgement, "", "snippets/a/b/claim.py")
        };
        let raised =
            Ending::Raised { kind: "OSError".into(), message: format!("{packages}/a.py"), line: None, limit: None };
        let run = report(raised);
        assert_eq!(run.stdout, "<packages>/a.py\n");
        assert_eq!(run.stderr, "<scratch>/file snippets/a/b/claim.py <stdlib>/json\n");
        assert_eq!(run.what, "OSError: <packages>/a.py");
        let refuted = Ending::Refuted(Refutation {
            line: 1,
            assertion: "assert a".into(),
            values: vec![("a".into(), format!("'{packages}'"))],
            thread: None,
            message: None,
        });
        assert_eq!(report(refuted).values[0].value, "'<packages>'");
    }
}
