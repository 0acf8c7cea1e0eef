//! Change points: what a run on several Pythons shows about those that are recorded, and which ones would describe what was
//! seen. Pure: verdicts by Python go in, a [`Fix`] or the [`Standing`] of a change point comes out.

use std::fmt;

use crate::bank::{Change, Claim, SpecialBuild, Verdict};
use crate::python::{Label, Version};

/// How to change the question file so that it describes what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The first Python of the run that behaves differently from the one before it although the file records no change, and
    /// the one before it.
    pub first: Option<(Label, Label)>,
    pub edit: Edit,
}

/// An edit of one claim in its question file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The claim's verdict on the lowest version, if it has to change.
    pub verdict: Option<Verdict>,
    /// Whether the claim needs a `corrected-by`.
    pub needs_correction: bool,
    /// The change points to write.
    pub points: Vec<ChangePoint>,
    /// Whether these replace the claim's change points, instead of joining them.
    pub replaces: bool,
}

/// A change point to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangePoint {
    pub from: Option<Version>,
    pub is_free_threaded: bool,
    pub verdict: Verdict,
    /// The recorded reason, if the change point was there already.
    pub because: Option<String>,
}

impl Edit {
    /// Whether nothing is to be written, only removed.
    pub fn is_empty(&self) -> bool {
        self.verdict.is_none() && !self.needs_correction && self.points.is_empty()
    }

    /// The lines that belong to the claim, with `…` for what a person has to fill in.
    pub fn toml(&self) -> String {
        let mut text = String::new();
        if let Some(verdict) = self.verdict {
            text += &format!("verdict = \"{}\"\n", verdict.label());
        }
        if self.needs_correction {
            text += "corrected-by = \"…\"\n";
        }
        for point in &self.points {
            if !text.is_empty() {
                text.push('\n');
            }
            text += &point.toml();
        }
        text
    }
}

impl ChangePoint {
    fn toml(&self) -> String {
        let mut text = "[[answer.change]]\n".to_owned();
        if let Some(from) = self.from {
            text += &format!("python = \"{from}\"\n");
        }
        if self.is_free_threaded {
            text += "build = \"free-threaded\"\n";
        }
        // A JSON string is a TOML string too.
        let because = serde_json::to_string(self.because.as_deref().unwrap_or("…")).expect("a string is valid JSON");
        text + &format!("verdict = \"{}\"\nbecause = {because}\n", self.verdict.label())
    }
}

/// The result of checking a recorded change point against a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The Pythons on its two sides behave differently.
    Confirmed,
    /// They behave the same: the first label is from below the change point, the second from above.
    Contradicted(Label, Label),
    /// The run cannot show it.
    Unconfirmed(Unconfirmed),
}

/// Why a run cannot show a change point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unconfirmed {
    NoneFrom { from: Version, until: Option<Version> },
    NoneBelow { from: Version },
    NoVerdict,
    NoFreeThreaded,
    NoOtherBuild,
}

impl fmt::Display for Unconfirmed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unconfirmed::NoneFrom { from, until: None } => write!(f, "no CPython from {from} on was run"),
            Unconfirmed::NoneFrom { from, until: Some(until) } => {
                write!(f, "no CPython from {from} on and below {until} was run")
            }
            Unconfirmed::NoneBelow { from } => write!(f, "no CPython below {from} was run"),
            Unconfirmed::NoVerdict => write!(f, "no verdict on either side of this change point"),
            Unconfirmed::NoFreeThreaded => write!(f, "no free-threaded CPython was run"),
            Unconfirmed::NoOtherBuild => write!(f, "no other build was run"),
        }
    }
}

/// Finds the edit that makes the question file agree with the measured verdicts, which are given oldest Python first.
/// `lowest` is the lowest version that the bank covers. Returns `None` if the file agrees already, and if only one Python was
/// run: then a verdict is wrong, but no change can be seen.
///
/// Versions that were not run keep what is recorded for them, unless the versions around them contradict that.
pub fn fix(claim: &Claim, lowest: Version, measured: &[(Label, Verdict)]) -> Option<Fix> {
    let recorded = |label: Label| claim.verdict_on(label.version, label.free_threaded);
    if measured.len() < 2 || measured.iter().all(|(label, verdict)| recorded(*label) == *verdict) {
        return None;
    }
    if measured.iter().all(|(label, verdict)| recorded(*label) != *verdict && measured[0].1 == *verdict) {
        // The claim is wrong everywhere in the same way, so its verdict is wrong and not a change point.
        return None;
    }
    let of_default_build: Vec<(Version, Verdict)> = measured
        .iter()
        .filter(|(label, _)| !label.free_threaded)
        .map(|(label, verdict)| (label.version, *verdict))
        .collect();
    let (base, points) = points(claim, lowest, &of_default_build);

    let (old, builds): (Vec<&Change>, Vec<&Change>) = claim.changes.iter().partition(|change| change.build.is_none());
    let same =
        |change: &Change, from: Version, verdict: Verdict| (change.from, change.verdict) == (Some(from), verdict);
    let goes = |change: &Change| !points.iter().any(|(from, verdict)| same(change, *from, *verdict));
    let replaces = old.iter().any(|change| goes(change));

    let mut edits = Vec::new();
    for (from, verdict) in &points {
        let known = old.iter().find(|change| same(change, *from, *verdict));
        if replaces || known.is_none() {
            edits.push(ChangePoint {
                from: Some(*from),
                is_free_threaded: false,
                verdict: *verdict,
                because: known.map(|change| change.because.clone()),
            });
        }
    }
    // What a free-threaded build does differently from what the edited file would record for it.
    let after =
        |version: Version| points.iter().rfind(|(from, _)| *from <= version).map_or(base, |(_, verdict)| *verdict);
    let of_builds = |version: Version| {
        let applies = |change: &&&Change| change.from.is_none_or(|from| from <= version);
        builds.iter().rfind(applies).map_or_else(|| after(version), |change| change.verdict)
    };
    let wrong = measured.iter().find(|(label, verdict)| label.free_threaded && of_builds(label.version) != *verdict);
    if let Some((label, verdict)) = wrong {
        let from = if builds.is_empty() { None } else { Some(label.version) };
        edits.push(ChangePoint { from, is_free_threaded: true, verdict: *verdict, because: None });
    }
    let verdicts = std::iter::once(base).chain(points.iter().map(|(_, verdict)| *verdict));
    let is_refuted = verdicts.chain(wrong.map(|(_, verdict)| *verdict)).any(|verdict| verdict == Verdict::Refuted);
    let first = measured
        .windows(2)
        .map(|pair| (pair[0], pair[1]))
        .find(|((before, was), (label, is))| was != is && recorded(*before) == recorded(*label));
    Some(Fix {
        first: first.map(|((before, _), (label, _))| (label, before)),
        edit: Edit {
            verdict: (base != claim.verdict).then_some(base),
            needs_correction: is_refuted && claim.corrected_by.is_none(),
            points: edits,
            replaces,
        },
    })
}

/// Returns the verdict on the lowest version, and the fewest change points that lead to the other verdicts.
fn points(claim: &Claim, lowest: Version, measured: &[(Version, Verdict)]) -> (Verdict, Vec<(Version, Verdict)>) {
    let recorded = |version: Version| claim.verdict_on(version, false);
    let seen = |version: Version| measured.iter().find(|(at, _)| *at == version).map(|(_, verdict)| *verdict);
    let base = seen(lowest).unwrap_or(recorded(lowest));
    let mut versions: Vec<Version> = claim
        .changes
        .iter()
        .filter(|change| change.build.is_none())
        .filter_map(|change| change.from)
        .chain(measured.iter().map(|(version, _)| *version))
        .filter(|version| *version > lowest)
        .collect();
    versions.sort_unstable();
    versions.dedup();
    let mut points = Vec::new();
    let mut now = base;
    for version in versions {
        let next = measured.iter().find(|(at, _)| *at > version).map(|(_, verdict)| *verdict);
        let verdict = match seen(version) {
            Some(verdict) => verdict,
            None if next.is_some_and(|next| next != recorded(version)) => continue,
            None => recorded(version),
        };
        if verdict != now {
            points.push((version, verdict));
            now = verdict;
        }
    }
    (base, points)
}

/// Judges a recorded change from version `from` on, until version `until`, by measured values: verdicts, or outputs. The
/// values are those of the default build, oldest first; a Python that gave none has `None`.
pub fn standing<T: PartialEq>(from: Version, until: Option<Version>, measured: &[(Label, Option<T>)]) -> Standing {
    let of_default_build = || measured.iter().filter(|(label, _)| !label.free_threaded);
    let mut below = of_default_build().filter(|(label, _)| label.version < from).rev().peekable();
    let in_it = |label: &Label| label.version >= from && until.is_none_or(|until| label.version < until);
    let mut above = of_default_build().filter(|(label, _)| in_it(label)).peekable();
    if above.peek().is_none() {
        return Standing::Unconfirmed(Unconfirmed::NoneFrom { from, until });
    }
    if below.peek().is_none() {
        return Standing::Unconfirmed(Unconfirmed::NoneBelow { from });
    }
    match (below.find(|(_, value)| value.is_some()), above.find(|(_, value)| value.is_some())) {
        (Some((low, was)), Some((high, is))) if was == is => Standing::Contradicted(*low, *high),
        (Some(_), Some(_)) => Standing::Confirmed,
        _ => Standing::Unconfirmed(Unconfirmed::NoVerdict),
    }
}

/// Judges a recorded change of a build, as [`standing`] does for one of a version.
pub fn standing_of_build<T: PartialEq>(
    SpecialBuild::FreeThreaded: SpecialBuild,
    from: Option<Version>,
    measured: &[(Label, Option<T>)],
) -> Standing {
    let is_in = |label: &Label| from.is_none_or(|from| label.version >= from);
    let value = |free_threaded: bool| {
        let mut found = measured.iter().filter(|(label, _)| label.free_threaded == free_threaded && is_in(label));
        found.find_map(|(label, value)| value.as_ref().map(|value| (*label, value)))
    };
    match (value(false), value(true)) {
        (_, None) => Standing::Unconfirmed(Unconfirmed::NoFreeThreaded),
        (None, Some(_)) => Standing::Unconfirmed(Unconfirmed::NoOtherBuild),
        (Some((usual, was)), Some((free, is))) if was == is => Standing::Contradicted(usual, free),
        (Some(_), Some(_)) => Standing::Confirmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(letter: char) -> Verdict {
        if letter == 'H' { Verdict::Holds } else { Verdict::Refuted }
    }

    /// `3.12R` is refuted from 3.12 on; `tR` in a free-threaded build.
    fn claim(base: char, changes: &[&str]) -> Claim {
        let change = |text: &&str| {
            let (place, is) = text.split_at(text.len() - 1);
            Change {
                from: place.parse().ok(),
                build: (place == "t").then_some(SpecialBuild::FreeThreaded),
                verdict: verdict(is.chars().next().unwrap()),
                because: format!("of {place}"),
            }
        };
        Claim {
            id: "a/b/c".into(),
            says: String::new(),
            verdict: verdict(base),
            corrected_by: Some("a/b/d".into()),
            evidence: vec!["a/b/c".into()],
            changes: changes.iter().map(change).collect(),
            line: 1,
        }
    }

    fn seen(text: &str) -> Vec<(Label, Verdict)> {
        text.split_whitespace()
            .map(|word| {
                let (label, is) = word.split_at(word.len() - 1);
                (label.parse().unwrap(), verdict(is.chars().next().unwrap()))
            })
            .collect()
    }

    #[test]
    fn fixes() {
        #[rustfmt::skip]
        #[expect(clippy::type_complexity, reason = "a table reads better than its type")]
        let table: &[(char, &[&str], &str, Option<(&str, &str, bool)>)] = &[
            // base, changes, measured,                     the first that differs, what to write, in the place of the others
            ('H', &[],                "3.10H 3.11H 3.12H",  None),
            ('H', &["3.12R"],         "3.10H 3.11H 3.12R",  None),
            // Wrong everywhere, or seen on one alone: no change.
            ('H', &[],                "3.10R 3.11R",        None),
            ('H', &[],                "3.12R",              None),
            ('H', &[],                "3.10H 3.11H 3.12R",  Some(("3.12", "3.12 refuted", false))),
            ('H', &[],                "3.10H 3.11R 3.12H",  Some(("3.11", "3.11 refuted, 3.12 holds", false))),
            // The first is wrong: the verdict of the claim is.
            ('R', &[],                "3.10H 3.11R",        Some(("3.11", "verdict = \"holds\", 3.11 refuted", false))),
            // Not on the lowest: what is below is not known.
            ('H', &[],                "3.12R 3.13H",        Some(("3.13", "3.12 refuted, 3.13 holds", false))),
            // Recorded too late, too early, and where there is none.
            ('H', &["3.13R"],         "3.11H 3.12R 3.13R",  Some(("3.12", "3.12 refuted", true))),
            ('H', &["3.12R"],         "3.11H 3.12H 3.13R",  Some(("3.13", "3.13 refuted", true))),
            ('H', &["3.12R"],         "3.11H 3.12H 3.13H",  Some(("", "", true))),
            // One that was not run stays where the next version agrees, and goes where it does not.
            ('H', &["3.11R"],         "3.10H 3.12R 3.13H",  Some(("3.13", "3.13 holds", false))),
            ('H', &["3.11R"],         "3.10H 3.12H",        Some(("", "", true))),
            ('H', &["3.15R"],         "3.10H 3.12R",        Some(("3.12", "3.12 refuted", true))),
            // Builds.
            ('H', &[],                "3.14H 3.14tR",       Some(("3.14t", "free-threaded refuted", false))),
            ('H', &["tR"],            "3.14H 3.14tR",       None),
        ];
        for (base, changes, measured, expected) in table {
            let fix = fix(&claim(*base, changes), Version::OLDEST, &seen(measured));
            let short = fix.map(|fix| {
                let mut words = Vec::new();
                for part in fix.edit.toml().split("\n\n").filter(|part| !part.is_empty()) {
                    let value = |key: &str| {
                        let line = part.lines().find_map(|line| line.strip_prefix(key));
                        line.map(|value| value.trim_matches('"').to_owned())
                    };
                    words.push(match value("python = ").or_else(|| value("build = ")) {
                        Some(place) => format!("{place} {}", value("verdict = ").unwrap()),
                        None => part.to_owned(),
                    });
                }
                let first = fix.first.map(|(label, _)| label.to_string()).unwrap_or_default();
                (first, words.join(", ").replace('\n', ""), fix.edit.replaces)
            });
            let expected = expected.map(|(first, words, replaces)| (first.to_owned(), words.to_owned(), replaces));
            assert_eq!(short, expected, "{base} {changes:?} {measured}");
        }
    }

    #[test]
    fn what_is_to_be_pasted() {
        let mut claim = claim('H', &["3.11R"]);
        claim.changes[0].because = "It \"was\" so.".into();
        claim.corrected_by = None;
        let fix = fix(&claim, Version::OLDEST, &seen("3.10R 3.11R 3.12H")).unwrap();
        assert_eq!(
            fix.edit.toml(),
            "verdict = \"refuted\"\ncorrected-by = \"…\"\n\n\
             [[answer.change]]\npython = \"3.12\"\nverdict = \"holds\"\nbecause = \"…\"\n"
        );
        let fix = super::fix(&claim, Version::OLDEST, &seen("3.10H 3.11R 3.12H")).unwrap();
        assert_eq!(
            fix.edit.toml(),
            "corrected-by = \"…\"\n\n[[answer.change]]\npython = \"3.12\"\nverdict = \"holds\"\nbecause = \"…\"\n"
        );
    }

    #[test]
    fn standings() {
        #[rustfmt::skip]
        let table = [
            // from,  until,        measured,              standing
            ("3.12", None,         "3.11H 3.12R",         "confirmed"),
            ("3.12", None,         "3.10H 3.13R",         "confirmed"),
            ("3.12", None,         "3.11H 3.12H",         "contradicted"),
            ("3.12", None,         "3.12R 3.13R",         "no CPython below 3.12 was run"),
            ("3.14", None,         "3.12R 3.13R",         "no CPython from 3.14 on was run"),
            ("3.12", Some("3.13"), "3.11H 3.13R",         "no CPython from 3.12 on and below 3.13 was run"),
            ("3.14", None,         "3.13H 3.14tR",        "no CPython from 3.14 on was run"),
        ];
        for (from, until, measured, expected) in table {
            let measured: Vec<_> = seen(measured).into_iter().map(|(label, verdict)| (label, Some(verdict))).collect();
            let until = until.map(|until| until.parse().unwrap());
            let said = match standing(from.parse().unwrap(), until, &measured) {
                Standing::Confirmed => "confirmed".to_owned(),
                Standing::Contradicted(..) => "contradicted".to_owned(),
                Standing::Unconfirmed(why) => why.to_string(),
            };
            assert_eq!(said, expected, "{from} {measured:?}");
        }
        let build = |measured: &str| {
            let measured: Vec<_> = seen(measured).into_iter().map(|(label, verdict)| (label, Some(verdict))).collect();
            standing_of_build(SpecialBuild::FreeThreaded, None, &measured)
        };
        assert_eq!(build("3.13H 3.14H"), Standing::Unconfirmed(Unconfirmed::NoFreeThreaded));
        assert_eq!(build("3.14H 3.14tR"), Standing::Confirmed);
        assert!(matches!(build("3.14H 3.14tH"), Standing::Contradicted(..)));
    }
}
