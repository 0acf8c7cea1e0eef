//! What differs in a stressed session, as one value: a [`StressReport`]. Its formats are [`human`] and JSON.

pub mod human;

use schemars::JsonSchema;
use serde::Serialize;
use verify_protocol::observation::Difference;
use verify_protocol::sandbox::Sandbox;

use crate::bank::{LaneName, Snippet};
use crate::judge::unstable;
use crate::session::{Rerun, SettingFound, StressRun, Suspect};
use crate::stress::{Setting, SettingKind, settings_of};
use crate::text::{path_text, printable};

/// The result of `verify stress`.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StressReport {
    /// The version of this format.
    pub format: u32,
    /// The version of `verify`.
    pub verify: String,
    /// The bank's directory.
    pub bank: String,
    pub lanes: Vec<StressedLane>,
    #[schemars(with = "Option<super::SandboxSchema>")]
    pub sandbox: Option<Sandbox>,
    /// The passes over all snippets, that of the plain world first.
    pub worlds: Vec<StressedWorld>,
    /// What differs, by what it depends on, and in the order of the bank.
    pub differences: Vec<StressedDifference>,
    /// What ends without a verdict in the plain world. Only the ending is compared then.
    pub without_verdict: Vec<Unjudged>,
    /// What could not be run, through no fault of a snippet.
    pub faults: Vec<Unjudged>,
    pub summary: StressSummary,
    /// What stopped it before its end, such as `SIGINT`.
    pub stopped: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StressedLane {
    #[schemars(with = "String")]
    pub lane: LaneName,
    /// `3.13.0`.
    pub version: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StressedWorld {
    /// As `--setting` takes them; none in the plain world.
    pub settings: Vec<String>,
    /// How many snippets were run in it. One that has differed is not run in the worlds after that.
    pub runs: usize,
    pub wall_seconds: f64,
}

/// A snippet that differs in some world.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StressedDifference {
    /// The ids of the selected claims that it is evidence of.
    pub claims: Vec<String>,
    /// The sentences of these claims.
    pub says: Vec<String>,
    /// Relative to the bank.
    pub snippet: String,
    /// Where it differs in this way.
    #[schemars(with = "Vec<String>")]
    pub lanes: Vec<LaneName>,
    /// The smallest settings that show it; none if it differs in the plain world too.
    pub settings: Vec<String>,
    /// Whether fewer of these settings were tried and do not show it.
    pub is_smallest: bool,
    /// In how many runs with these settings it was seen.
    pub seen: u32,
    pub runs: u32,
    /// `ending` or `output`.
    pub differs: Differs,
    /// The ending in a sentence, or the output as it would be recorded, in the plain world.
    pub plain: String,
    /// That with these settings.
    pub stressed: String,
    /// What to do about it.
    pub advice: String,
    /// The command that shows it again.
    pub again: String,
    #[serde(skip)]
    topic: Topic,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Differs {
    Ending,
    Output,
}

/// What a difference depends on, in the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    One(SettingKind),
    Several,
    Chance,
}

impl Topic {
    fn of(settings: &[Setting]) -> Topic {
        match settings {
            [] => Topic::Chance,
            [one] => Topic::One(one.kind()),
            _ => Topic::Several,
        }
    }

    fn heading(self) -> String {
        match self {
            Topic::One(kind) => format!("depends on {}", kind.what()),
            Topic::Several => "depends on several settings together".to_owned(),
            Topic::Chance => "differs from run to run, without any setting".to_owned(),
        }
    }
}

/// A snippet that shows nothing about its claims, and why.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Unjudged {
    pub snippet: String,
    #[schemars(with = "String")]
    pub lane: LaneName,
    pub why: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StressSummary {
    pub questions: usize,
    pub claims: usize,
    /// How many snippets were compared, in each lane counted anew.
    pub snippets: usize,
    /// How many claims differ.
    pub differ: usize,
    pub hash_seeds: usize,
    pub heaps: usize,
    pub time_zones: usize,
    pub switch_intervals: usize,
    /// How many runs of a snippet there were, with those that looked for the smallest settings.
    pub runs: usize,
    pub wall_seconds: f64,
}

impl StressReport {
    /// Makes the report. `rerun` is the command that runs the same bank in the same lanes.
    pub fn new(run: &StressRun<'_>, rerun: &Rerun) -> StressReport {
        let mut differences: Vec<StressedDifference> = Vec::new();
        for suspect in &run.suspects {
            for found in &suspect.found {
                let made = difference(run, suspect, found, rerun);
                let is_same = |other: &&mut StressedDifference| {
                    (&other.snippet, &other.settings, &other.plain, &other.stressed)
                        == (&made.snippet, &made.settings, &made.plain, &made.stressed)
                };
                match differences.iter_mut().find(is_same) {
                    Some(same) => same.lanes.extend(made.lanes),
                    None => differences.push(made),
                }
            }
        }
        differences.sort_by_key(|difference| difference.topic);
        let worlds: Vec<Vec<Setting>> = run.passes.iter().map(|pass| pass.settings.clone()).collect();
        let number = |kind| settings_of(kind, &worlds).len();
        let mut questions: Vec<&str> = run.selected.iter().map(|(question, _)| question.id.as_str()).collect();
        questions.dedup();
        let mut differ: Vec<usize> = run.suspects.iter().flat_map(|suspect| suspect.claims.iter().copied()).collect();
        differ.sort_unstable();
        differ.dedup();
        StressReport {
            format: 1,
            verify: env!("CARGO_PKG_VERSION").to_owned(),
            bank: path_text(&run.bank.root),
            lanes: run
                .lanes
                .iter()
                .map(|lane| StressedLane { lane: lane.lane.clone(), version: lane.version.clone() })
                .collect(),
            sandbox: run.sandbox.clone(),
            worlds: run
                .passes
                .iter()
                .map(|pass| StressedWorld {
                    settings: pass.settings.iter().map(ToString::to_string).collect(),
                    runs: pass.runs,
                    wall_seconds: pass.wall.as_secs_f64(),
                })
                .collect(),
            differences,
            without_verdict: run
                .without_verdict
                .iter()
                .map(|end| unjudged(run, end.lane, end.snippet, &end.ending.to_string()))
                .collect(),
            faults: run.faults.iter().map(|fault| unjudged(run, fault.lane, fault.snippet, &fault.why)).collect(),
            summary: StressSummary {
                questions: questions.len(),
                claims: run.selected.len(),
                snippets: run.snippets,
                differ: differ.len(),
                hash_seeds: number(SettingKind::HashSeed),
                heaps: number(SettingKind::Heap),
                time_zones: number(SettingKind::TimeZone),
                switch_intervals: number(SettingKind::SwitchInterval),
                runs: run.runs,
                wall_seconds: run.wall.as_secs_f64(),
            },
            stopped: run.stopped.map(|stopped| stopped.to_string()),
        }
    }
}

fn unjudged(run: &StressRun<'_>, lane: usize, snippet: &Snippet, why: &str) -> Unjudged {
    Unjudged { snippet: path_text(&snippet.path), lane: run.lanes[lane].lane.clone(), why: printable(why) }
}

fn difference(run: &StressRun<'_>, suspect: &Suspect<'_>, found: &SettingFound, rerun: &Rerun) -> StressedDifference {
    let lane = &run.lanes[suspect.lane];
    let claims: Vec<_> = suspect.claims.iter().map(|at| run.selected[*at].1).collect();
    let (differs, plain, stressed) = match &found.difference {
        Difference::Ending { plain, twin } => (Differs::Ending, plain, twin),
        Difference::Output { plain, twin } => (Differs::Output, plain, twin),
    };
    let topic = Topic::of(&found.settings);
    let advice = match (topic, differs) {
        (Topic::One(kind), _) => kind.advice().to_owned(),
        (Topic::Several | Topic::Chance, Differs::Output) => unstable::advice(plain, stressed).to_string(),
        (Topic::Several | Topic::Chance, Differs::Ending) => {
            "find out what decides how it ends: a time, a random value, or the order of threads or processes".to_owned()
        }
    };
    let rerun =
        if run.lanes.len() == 1 { rerun.clone() } else { rerun.on(&lane.interpreter, lane.lane.series.as_ref()) };
    let claim = claims.first().map_or(suspect.snippet.id.as_str(), |claim| claim.id.as_str());
    StressedDifference {
        claims: claims.iter().map(|claim| claim.id.clone()).collect(),
        says: claims.iter().map(|claim| printable(&claim.says)).collect(),
        snippet: path_text(&suspect.snippet.path),
        lanes: vec![lane.lane.clone()],
        settings: found.settings.iter().map(ToString::to_string).collect(),
        is_smallest: found.is_smallest,
        seen: found.seen.0,
        runs: found.seen.1,
        differs,
        plain: printable(plain),
        stressed: printable(stressed),
        advice,
        again: rerun.stressing(&found.settings).only(claim).to_string(),
        topic,
    }
}
