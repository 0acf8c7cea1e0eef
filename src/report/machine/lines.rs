//! JSON Lines: what happens, one JSON object a line, while a run lasts.

use std::io::Write;

use parking_lot::Mutex;
use serde::Serialize;

use super::Report;
use crate::bank::{LaneName, Snippet, Verdict};
use crate::judge;
use crate::session::{JobResult, Observer, Scope};
use crate::text::path_text;

/// The version of the format: raised when a field changes its meaning or goes away.
const FORMAT: u32 = 1;

/// A line.
#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
enum Line<'a> {
    /// The snippets start to run. `snippets` counts each once in each lane.
    Started { format: u32, verify: &'static str, lanes: Vec<&'a LaneName>, claims: usize, snippets: usize },
    /// A snippet has a result in a lane. Without a verdict and an ending, `verify` itself failed.
    Finished {
        snippet: String,
        lane: &'a LaneName,
        verdict: Option<Verdict>,
        ending: Option<&'a str>,
        failed: bool,
        wall_seconds: f64,
    },
    /// The run is over, and judged as a whole.
    Ended { claims: usize, failed: usize, stopped: Option<&'a str>, exit_code: u8 },
}

impl Line<'_> {
    fn text(&self) -> String {
        let mut text = serde_json::to_string(self).expect("what is reported is plain data").replace("##[", "#\\u0023[");
        text.push('\n');
        text
    }

    fn end(report: &Report) -> Line<'_> {
        Line::Ended {
            claims: report.claims.len(),
            failed: report.summary.failures.total(),
            stopped: report.stopped.as_deref(),
            exit_code: report.exit_code(),
        }
    }
}

/// Renders the lines of a run that is over, lane by lane.
pub(super) fn render(report: &Report) -> String {
    let evidence = || report.claims.iter().flat_map(|claim| &claim.evidence).filter(|evidence| evidence.run.is_some());
    let started = Line::Started {
        format: FORMAT,
        verify: env!("CARGO_PKG_VERSION"),
        lanes: report.lanes.iter().map(|lane| &lane.lane).collect(),
        claims: report.claims.len(),
        snippets: report.summary.snippets,
    };
    let finished = evidence().map(|evidence| Line::Finished {
        snippet: evidence.snippet.clone(),
        lane: &evidence.lane,
        verdict: evidence.measured,
        ending: evidence.run.as_ref().map(|run| run.ending.as_str()),
        failed: evidence.status.is_failure(),
        wall_seconds: evidence.run.as_ref().map_or(0.0, |run| run.wall_seconds),
    });
    std::iter::once(started).chain(finished).chain([Line::end(report)]).map(|line| line.text()).collect()
}

/// Writes lines while a run lasts, and passes what it observes on. A reader sees each line as soon as its event has happened.
pub struct LineWriter<'o> {
    observer: &'o dyn Observer,
    files: Mutex<Vec<Box<dyn Write + Send>>>,
}

impl<'o> LineWriter<'o> {
    pub fn new(observer: &'o dyn Observer, files: Vec<Box<dyn Write + Send>>) -> LineWriter<'o> {
        LineWriter { observer, files: Mutex::new(files) }
    }

    /// Writes the last line.
    pub fn end(&self, report: &Report) {
        self.write(&Line::end(report));
    }

    fn write(&self, line: &Line<'_>) {
        let text = line.text();
        let mut files = self.files.lock();
        // A reader that has gone away does not stop the run.
        files.retain_mut(|file| file.write_all(text.as_bytes()).and_then(|()| file.flush()).is_ok());
    }
}

impl Observer for LineWriter<'_> {
    fn waits(&self, what: &str) {
        self.observer.waits(what);
    }

    fn begins(&self, scope: &Scope) {
        self.observer.begins(scope);
        self.write(&Line::Started {
            format: FORMAT,
            verify: env!("CARGO_PKG_VERSION"),
            lanes: scope.lanes.iter().collect(),
            claims: scope.claims,
            snippets: scope.snippets,
        });
    }

    fn starts(&self, snippet: &Snippet) {
        self.observer.starts(snippet);
    }

    fn judged(&self, snippet: &Snippet, failed: bool) {
        self.observer.judged(snippet, failed);
    }

    fn finished(&self, lane: &LaneName, snippet: &Snippet, result: &JobResult) {
        let observation = match result {
            JobResult::Judged(judgement) => Some(&judgement.observation),
            JobResult::Fault(_) => None,
        };
        self.write(&Line::Finished {
            snippet: path_text(&snippet.path),
            lane,
            verdict: observation.and_then(|observation| judge::verdict(&observation.ending)),
            ending: observation.map(|observation| observation.ending.label()),
            failed: result.is_failure(),
            wall_seconds: observation.map_or(0.0, |observation| observation.wall.as_secs_f64()),
        });
    }

    fn ends(&self) {
        self.observer.ends();
    }
}
