//! Renders a stressed session for a person at a terminal: what differs, by what it depends on, and the summary.

use anstyle::AnsiColor;

use super::{Differs, StressReport, StressedDifference, Topic, Unjudged};
use crate::bank::LaneName;
use crate::report::human::{Detail, Style, Writer};
use crate::text::{agree, count, defuse, wrap};

/// Renders the report, with a newline at its end.
pub fn render(report: &StressReport, style: Style) -> String {
    let mut writer = Writer::new(style, report.lanes.len() == 1);
    if style.detail >= Detail::Verbose {
        worlds(&mut writer, report);
    }
    if style.detail >= Detail::Normal {
        let mut topic: Option<Topic> = None;
        for difference in &report.differences {
            if topic != Some(difference.topic) {
                topic = Some(difference.topic);
                heading(&mut writer, report, difference.topic);
            }
            entry(&mut writer, difference, report.lanes.len() == 1);
        }
        unjudged(&mut writer, "WITHOUT A VERDICT", &report.without_verdict);
        unjudged(&mut writer, "FAULT", &report.faults);
    }
    failed(&mut writer, report);
    summary(&mut writer, report);
    writer.sandbox(report.sandbox.as_ref());
    defuse(&writer.into_text())
}

/// Writes how long each pass took.
fn worlds(writer: &mut Writer, report: &StressReport) {
    for world in &report.worlds {
        let settings = if world.settings.is_empty() { "plain".to_owned() } else { world.settings.join(" ") };
        let head = format!("{:8.2} s  {}", world.wall_seconds, count(world.runs, "run"));
        writer.line(&head);
        writer.wrapped(&settings, "            ");
    }
    writer.line("");
}

fn heading(writer: &mut Writer, report: &StressReport, topic: Topic) {
    let of = report.differences.iter().filter(|difference| difference.topic == topic);
    let mut claims: Vec<&String> = of.flat_map(|difference| &difference.claims).collect();
    claims.sort_unstable();
    claims.dedup();
    let number = count(claims.len(), "claim");
    let text = format!("{}  {number}", writer.red(&topic.heading().to_uppercase()));
    writer.line(&text);
}

fn entry(writer: &mut Writer, difference: &StressedDifference, is_one: bool) {
    for (claim, says) in difference.claims.iter().zip(&difference.says) {
        let name = format!("  {}", writer.bold(claim));
        writer.line(&name);
        writer.wrapped(&format!("“{says}”"), "  ");
    }
    let path = writer.path(&difference.snippet);
    writer.labelled("snippet", &path);
    if !is_one {
        let lanes: Vec<String> = difference.lanes.iter().map(LaneName::to_string).collect();
        writer.labelled("on", &lanes.join(", "));
    }
    let settings = if difference.settings.is_empty() { "none".to_owned() } else { difference.settings.join(" ") };
    writer.labelled("setting", &settings);
    writer.labelled("seen", &seen(difference));
    match difference.differs {
        Differs::Ending => {
            writer.labelled("plain", &difference.plain);
            writer.labelled("stressed", &difference.stressed);
        }
        Differs::Output => {
            writer.line("");
            writer.diff(&difference.plain, &difference.stressed);
            writer.line("");
        }
    }
    writer.labelled("fix", &difference.advice);
    let again = format!("  {} {}", writer.dim("again   "), difference.again);
    writer.line(&again);
    writer.line("");
}

/// Writes snippets that show nothing about their claims.
fn unjudged(writer: &mut Writer, heading: &str, snippets: &[Unjudged]) {
    for snippet in snippets {
        let head = format!("{} {}", writer.red(heading), writer.bold(&snippet.snippet));
        writer.line(&head);
        writer.labelled("on", &snippet.lane.to_string());
        writer.labelled("why", &snippet.why);
        writer.line("");
    }
}

fn seen(difference: &StressedDifference) -> String {
    let times = format!("in {} of {}", difference.seen, count(difference.runs as usize, "run"));
    match difference.is_smallest {
        true => times,
        false => format!("{times}; whether fewer settings show it is not known"),
    }
}

/// Writes the ids of the claims that differ, one on each line.
fn failed(writer: &mut Writer, report: &StressReport) {
    let mut claims: Vec<&String> = report.differences.iter().flat_map(|difference| &difference.claims).collect();
    claims.sort_unstable();
    claims.dedup();
    if claims.is_empty() {
        return;
    }
    let head = agree(claims.len(), "claim differs:", "claims differ:");
    writer.line(&head);
    for claim in claims {
        writer.line(claim);
    }
    writer.line("");
}

fn summary(writer: &mut Writer, report: &StressReport) {
    let sum = &report.summary;
    let has_failed = sum.differ > 0 || !report.faults.is_empty();
    let mark = match (has_failed, &report.stopped) {
        (false, None) => writer.styled(AnsiColor::Green.on_default().bold(), "ok"),
        (false, Some(_)) => writer.styled(AnsiColor::Yellow.on_default().bold(), "stopped"),
        (true, _) => writer.red("FAILED"),
    };
    if let Some(stopped) = &report.stopped {
        writer.wrapped(&format!("stopped by {stopped}; this is what was done until then"), "");
    }
    let pythons: Vec<&str> = report.lanes.iter().map(|lane| lane.version.as_str()).collect();
    let worlds = report.worlds.len().saturating_sub(1);
    let mut values = vec![count(sum.hash_seeds, "hash seed"), count(sum.heaps, "layout")];
    values[1] += " of the heap";
    values.push(count(sum.time_zones, "time zone"));
    values.push(count(sum.switch_intervals, "switch interval"));
    let mut parts = vec![match sum.differ {
        0 => "the same in all of them".to_owned(),
        differ => agree(differ, "claim differs", "claims differ"),
    }];
    if !report.without_verdict.is_empty() {
        let what = agree(report.without_verdict.len(), "snippet ends", "snippets end");
        parts.push(format!("{what} without a verdict in the plain world, which `verify run` reports"));
    }
    if !report.faults.is_empty() {
        parts.push(count(report.faults.len(), "fault"));
    }
    let text = format!(
        "{}, {} on CPython {} in {} ({}): {}; {} in {:.2} s",
        count(sum.questions, "question"),
        count(sum.claims, "claim"),
        pythons.join(", "),
        count(worlds, "world"),
        values.join(", "),
        parts.join(", "),
        count(sum.runs, "run"),
        sum.wall_seconds
    );
    for (index, line) in wrap(&text, writer.width().saturating_sub(8)).iter().enumerate() {
        let lead = if index == 0 { format!("{mark}  ") } else { "    ".to_owned() };
        writer.line(&format!("{lead}{line}"));
    }
}
