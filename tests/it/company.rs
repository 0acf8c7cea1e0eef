//! The verdict and the output of a snippet depend on nothing but the snippet: not on what ran before it, what runs beside it,
//! what the interpreter has imported, or how many jobs there are. Shown on snippets of the shipped bank that need no package:
//! on half of them in another order, and on a sample alone, as an examined run does it too.

use std::collections::BTreeMap;

use verify::cache::controls::Control;
use verify::judge;
use verify::plan::Arrangement;
use verify::run::Cancel;
use verify::session::{JobResult, Run, RunConfig, Session, Silent};

use crate::common::{self, WholeBank};

/// By the id of a snippet: how it ended, and what would be recorded.
type Shown = BTreeMap<String, (String, String)>;

fn shown(bank: &verify::bank::Bank, filters: &[String], jobs: usize, arrangement: Arrangement) -> Shown {
    let config =
        RunConfig { jobs, arrangement, control: Control::Off, places: common::places(), ..RunConfig::default() };
    let session = Session::open(bank, filters, config).expect("a Python");
    shown_in(&session.run(&Cancel::default(), &Silent).expect("it runs"))
}

fn shown_in(run: &Run<'_>) -> Shown {
    let mut all = Shown::new();
    for python in &run.pythons {
        for (job, result) in python.plan.jobs.iter().zip(&python.results) {
            // What measures is compared by whoever runs it alone.
            if job.snippet.metadata.exclusive {
                continue;
            }
            let Some(JobResult::Judged(judgement)) = result else { continue };
            let verdict = judge::verdict(&judgement.observation.ending).map_or("none", |verdict| verdict.label());
            let ending = format!("{verdict}, {}", judgement.observation.ending.label());
            all.insert(job.snippet.id.clone(), (ending, judgement.output.clone()));
        }
    }
    all
}

#[test]
fn a_snippet_shows_the_same_in_any_company() {
    let WholeBank { bank, run } = WholeBank::as_usual();
    let filters = WholeBank::filters(bank);
    let usual = shown_in(run);
    assert!(usual.len() > 700, "{} snippets were run", usual.len());
    let alone = Arrangement { preloads: false, shuffle: None };
    let shuffled = |seed| Arrangement { preloads: true, shuffle: Some(seed) };
    let part = |each: usize| filters.iter().step_by(each).cloned().collect::<Vec<String>>();
    for (what, each, jobs, arrangement) in [("alone", 6, 1, alone), ("shuffled on eight", 2, 8, shuffled(2))] {
        let other = shown(bank, &part(each), jobs, arrangement);
        // Some are evidence of several claims.
        assert!(other.len() * each > usual.len() * 9 / 10, "{what}: {} snippets were run", other.len());
        let differ: Vec<_> =
            usual.iter().filter(|(id, shown)| other.get(*id).is_some_and(|other| other != *shown)).collect();
        assert!(
            differ.is_empty(),
            "{what}: {:#?} but {:#?}",
            differ,
            differ.iter().map(|(id, _)| other.get(*id)).collect::<Vec<_>>()
        );
    }
}
