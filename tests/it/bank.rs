//! The shipped bank, compared through the macro of insta, so that `cargo insta` counts its snapshots as used.

use crate::common;
use std::collections::BTreeMap;

use verify::cache::closures::Closures;
use verify::environment::Environments;
use verify::isolation::Isolation;
use verify::judge;
use verify::plan::{self, Decision};
use verify::python::Places;
use verify::run::{self, Cancel, Outcome, Workshop};

#[test]
fn outputs_are_as_recorded() {
    let root = common::repository();
    let bank = verify::bank::load(&root).unwrap_or_else(|problems| {
        let all: String = problems.iter().map(|problem| problem.render(100, false, true)).collect();
        panic!("{all}")
    });
    let interpreter =
        verify::python::choose(None, &bank.settings.python, &Places::of_this_machine()).expect("a CPython");
    let version = interpreter.version;
    let selected = plan::select(&bank, &[]).expect("the bank is not empty");
    let plan = plan::plan(&bank, &selected, version, &Closures::default());
    let cancel = Cancel::default();
    let environments = Environments::of_this_user(cancel.clone()).expect("a cache directory");
    let (plan, provided) = environments.provide(&bank, plan, &interpreter, &|what| eprintln!("{what}"));
    for job in &plan.jobs {
        if let Decision::Unfit { why } = &job.decision {
            common::skip(common::Need::Packages, &format!("{}: {why}", job.snippet.id));
        }
    }
    let paths = provided.iter().map(|(group, environment)| (group.clone(), environment.path.clone())).collect();
    let worker = &common::worker();
    let workshop =
        Workshop::open(worker, interpreter, Isolation::default(), plan.to_run(), cancel.clone()).expect("a workshop");
    let workshop = workshop.with(paths);
    let lane = run::Lane::new(&plan, |job| plan.task(&bank, job), || workshop.start(), |_| true);
    let outcomes = run::run(&[lane], 2, &cancel, |_, _, _| true).expect("it runs").remove(0);

    let sentences: BTreeMap<&str, &str> = bank
        .questions
        .iter()
        .flat_map(verify::bank::Question::claims)
        .map(|claim| (claim.id.as_str(), claim.says.as_str()))
        .collect();
    let mut compared = 0;
    for (job, outcome) in plan.jobs.iter().zip(&outcomes) {
        let snippet = job.snippet;
        let applies = snippet.snapshot_for(version).map(|snapshot| &snapshot.path);
        for snapshot in &snippet.snapshots {
            let actual = match outcome {
                Outcome::Observed(observation) if Some(&snapshot.path) == applies => {
                    judge::recordable(observation, &snippet.metadata.redact)
                }
                // A snapshot for another version is in use, but this interpreter cannot confirm it.
                _ => snapshot.body.clone(),
            };
            let folder = root.join(&snapshot.path).parent().expect("a file has a folder").to_path_buf();
            let name = snapshot.path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let mut settings = insta::Settings::new();
            settings.set_snapshot_path(folder);
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.set_description(*sentences.get(snippet.id.as_str()).unwrap_or(&""));
            settings.bind(|| insta::assert_snapshot!(name, actual));
            compared += 1;
        }
    }
    assert!(compared > 0, "the bank has snapshots");
}

/// The bank has at least as many questions, claims and common beliefs as it promises.
#[test]
fn the_bank_is_as_large_as_it_says() {
    let bank = verify::bank::load(&common::repository()).expect("the bank loads");
    let claims = bank.questions.iter().map(|question| question.claims().count()).sum::<usize>();
    let beliefs = bank.questions.iter().flat_map(verify::bank::Question::claims);
    let beliefs = beliefs.filter(|claim| claim.is_ever_refuted()).count();
    assert!(bank.questions.len() >= 40 && claims >= 200 && beliefs >= 25);
    let schema = "#:schema ../question.schema.json\n";
    for question in &bank.questions {
        let text = std::fs::read_to_string(bank.root.join(&question.path)).expect("it is there");
        assert!(text.starts_with(schema), "{} has to begin with {schema}", question.path.display());
    }
}
