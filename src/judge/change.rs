//! Change points: what the versions of a run say of those that are recorded, and which ones would describe what was seen.
//! Pure: verdicts by Python go in, a [`Mend`] or the [`Standing`] of a change point comes out.

use crate::bank::{Change, Claim, SpecialBuild, Verdict};
use crate::python::{Label, Version};

/// How a question file would describe what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// The first Python of the run that behaves otherwise than the one before it where the file says that nothing changed,
    /// and the one before it.
    pub first: Option<(Label, Label)>,
    /// The lines that belong to the claim.
    pub toml: String,
    /// Whether these are to stand in the place of the claim's change points, not beside them.
    pub replaces: bool,
}

/// What a run says of a recorded change point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// The Pythons on both sides of it behave differently.
    Confirmed,
    /// They behave the same: the first names those below it, the second those from it on.
    Contradicted(Label, Label),
    /// Nothing that was run could show it, and why.
    Unconfirmed(String),
}

/// What a question file should say of a claim with these measured verdicts, oldest Python first. `lowest` is the lowest
/// version that the bank speaks of. `None` where it says so already, or where one Python alone was run: then there is a wrong
/// verdict, but no change to be seen.
///
/// What was not run keeps what is recorded for it, unless the versions around it contradict that.
pub fn mend(claim: &Claim, lowest: Version, measured: &[(Label, Verdict)]) -> Option<Mend> {
    let recorded = |label: Label| claim.verdict_on(label.version, label.free_threaded);
    if measured.len() < 2 || measured.iter().all(|(label, verdict)| recorded(*label) == *verdict) {
        return None;
    }
    if measured.iter().all(|(label, verdict)| recorded(*label) != *verdict && measured[0].1 == *verdict) {
        // Wrong everywhere in the same way: that is the verdict's fault, and no change point's.
        return None;
    }
    let usual: Vec<(Version, Verdict)> = measured
        .iter()
        .filter(|(label, _)| !label.free_threaded)
        .map(|(label, verdict)| (label.version, *verdict))
        .collect();
    let (base, points) = points(claim, lowest, &usual);

    let (old, builds): (Vec<&Change>, Vec<&Change>) = claim.changes.iter().partition(|change| change.build.is_none());
    let is_there = |from: Version, verdict: Verdict| {
        old.iter().any(|change| change.from == Some(from) && change.verdict == verdict)
    };
    let goes = |change: &Change| {
        !points.iter().any(|(from, verdict)| (change.from, change.verdict) == (Some(*from), *verdict))
    };
    let replaces = old.iter().any(|change| goes(change));

    let mut parts = Vec::new();
    if base != claim.verdict {
        parts.push(format!("verdict = \"{}\"\n", base.label()));
    }
    for (from, verdict) in &points {
        let because = old.iter().find(|change| (change.from, change.verdict) == (Some(*from), *verdict));
        if replaces || !is_there(*from, *verdict) {
            parts.push(table(&format!("python = \"{from}\""), *verdict, because.map(|change| change.because.as_str())));
        }
    }
    // What a free-threaded build does otherwise than the file would then say of it.
    let after =
        |version: Version| points.iter().rfind(|(from, _)| *from <= version).map_or(base, |(_, verdict)| *verdict);
    let of_builds = |version: Version| {
        let applies = |change: &&&Change| change.from.is_none_or(|from| from <= version);
        builds.iter().rfind(applies).map_or_else(|| after(version), |change| change.verdict)
    };
    let wrong = measured.iter().find(|(label, verdict)| label.free_threaded && of_builds(label.version) != *verdict);
    if let Some((label, verdict)) = wrong {
        let from = if builds.is_empty() { String::new() } else { format!("python = \"{}\"\n", label.version) };
        parts.push(table(&format!("{from}build = \"free-threaded\""), *verdict, None));
    }
    let refuted = std::iter::once(base).chain(points.iter().map(|(_, verdict)| *verdict));
    let is_refuted = refuted.chain(wrong.map(|(_, verdict)| *verdict)).any(|verdict| verdict == Verdict::Refuted);
    if is_refuted && claim.corrected_by.is_none() {
        parts.insert(usize::from(base != claim.verdict), "corrected-by = \"…\"\n".to_owned());
    }
    let first = measured
        .windows(2)
        .map(|pair| (pair[0], pair[1]))
        .find(|((before, was), (label, is))| was != is && recorded(*before) == recorded(*label));
    Some(Mend { first: first.map(|((before, _), (label, _))| (label, before)), toml: join(&parts), replaces })
}

/// The verdict on the lowest version, and the fewest points from which on it is another.
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

fn table(place: &str, verdict: Verdict, because: Option<&str>) -> String {
    // JSON's strings are TOML's too.
    let because = serde_json::to_string(because.unwrap_or("…")).expect("a string is valid JSON");
    format!("[[answer.change]]\n{place}\nverdict = \"{}\"\nbecause = {because}\n", verdict.label())
}

/// Keys stand together, tables apart.
fn join(parts: &[String]) -> String {
    let mut text = String::new();
    for part in parts {
        if part.starts_with('[') && !text.is_empty() {
            text.push('\n');
        }
        text.push_str(part);
    }
    text
}

/// What the measured values say of a change from version `from` on, until version `until`: verdicts, or outputs. They are
/// those of the default build, oldest first; `None` where a Python gave none.
pub fn standing<T: PartialEq>(from: Version, until: Option<Version>, measured: &[(Label, Option<T>)]) -> Standing {
    let usual = || measured.iter().filter(|(label, _)| !label.free_threaded);
    let mut below = usual().filter(|(label, _)| label.version < from).rev().peekable();
    let in_it = |label: &Label| label.version >= from && until.is_none_or(|until| label.version < until);
    let mut above = usual().filter(|(label, _)| in_it(label)).peekable();
    if above.peek().is_none() {
        let between = until.map(|until| format!(" and below {until}")).unwrap_or_default();
        return Standing::Unconfirmed(format!("no CPython from {from} on{between} was run"));
    }
    if below.peek().is_none() {
        return Standing::Unconfirmed(format!("no CPython below {from} was run"));
    }
    match (below.find(|(_, value)| value.is_some()), above.find(|(_, value)| value.is_some())) {
        (Some((low, was)), Some((high, is))) if was == is => Standing::Contradicted(*low, *high),
        (Some(_), Some(_)) => Standing::Confirmed,
        _ => Standing::Unconfirmed("nothing comparable came of the Pythons around it".to_owned()),
    }
}

/// The same for a change that is one of a build.
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
        (_, None) => Standing::Unconfirmed("no free-threaded CPython was run".to_owned()),
        (None, Some(_)) => Standing::Unconfirmed("no other build was run".to_owned()),
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
    fn mends() {
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
            let mend = mend(&claim(*base, changes), Version::OLDEST, &seen(measured));
            let short = mend.map(|mend| {
                let mut words = Vec::new();
                for part in mend.toml.split("\n\n").filter(|part| !part.is_empty()) {
                    let value = |key: &str| {
                        let line = part.lines().find_map(|line| line.strip_prefix(key));
                        line.map(|value| value.trim_matches('"').to_owned())
                    };
                    words.push(match value("python = ").or_else(|| value("build = ")) {
                        Some(place) => format!("{place} {}", value("verdict = ").unwrap()),
                        None => part.to_owned(),
                    });
                }
                let first = mend.first.map(|(label, _)| label.to_string()).unwrap_or_default();
                (first, words.join(", ").replace('\n', ""), mend.replaces)
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
        let mend = mend(&claim, Version::OLDEST, &seen("3.10R 3.11R 3.12H")).unwrap();
        assert_eq!(
            mend.toml,
            "verdict = \"refuted\"\ncorrected-by = \"…\"\n\n\
             [[answer.change]]\npython = \"3.12\"\nverdict = \"holds\"\nbecause = \"…\"\n"
        );
        let mend = super::mend(&claim, Version::OLDEST, &seen("3.10H 3.11R 3.12H")).unwrap();
        assert_eq!(
            mend.toml,
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
                Standing::Unconfirmed(why) => why,
            };
            assert_eq!(said, expected, "{from} {measured:?}");
        }
        let build = |measured: &str| {
            let measured: Vec<_> = seen(measured).into_iter().map(|(label, verdict)| (label, Some(verdict))).collect();
            standing_of_build(SpecialBuild::FreeThreaded, None, &measured)
        };
        assert_eq!(build("3.13H 3.14H"), Standing::Unconfirmed("no free-threaded CPython was run".into()));
        assert_eq!(build("3.14H 3.14tR"), Standing::Confirmed);
        assert!(matches!(build("3.14H 3.14tH"), Standing::Contradicted(..)));
    }
}
