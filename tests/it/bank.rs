//! The shipped bank, compared through the macro of insta, so that `cargo insta` counts its snapshots as used. Here each
//! snippet that asks for no package and no more time than usual runs once, on the newest Python; `.ci/run` verifies the whole bank
//! on every Python, and with examined runs.

use std::collections::BTreeMap;

use verify::session::JobResult;

use crate::common::{self, WholeBank};

#[test]
fn outputs_are_as_recorded() {
    let root = common::repository();
    let WholeBank { bank, run } = WholeBank::as_usual();
    let python = &run.pythons[0];
    let sentences: BTreeMap<&str, &str> = bank
        .questions
        .iter()
        .flat_map(verify::bank::Question::claims)
        .map(|claim| (claim.id.as_str(), claim.says.as_str()))
        .collect();
    let jobs = python.plan.jobs.iter().zip(&python.results);
    let seen: BTreeMap<&str, _> = jobs.map(|(job, result)| (job.snippet.id.as_str(), (job, result))).collect();
    let mut compared = 0;
    for snippet in bank.snippets.values() {
        let seen = seen.get(snippet.id.as_str());
        let applies = seen.and_then(|(job, _)| snippet.snapshot_for(&job.versions)).map(|snapshot| &snapshot.path);
        for snapshot in &snippet.snapshots {
            let actual = match seen {
                Some((_, Some(JobResult::Judged(judgement)))) if Some(&snapshot.path) == applies => {
                    judgement.output.clone()
                }
                // A snapshot of another version, or of a snippet that was not run, is in use, but nothing is shown about it here.
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
