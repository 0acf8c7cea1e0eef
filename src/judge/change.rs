//! Change points: what a run with several lanes shows about those that are recorded, and which ones would describe what was
//! seen. Pure: verdicts by lane go in, a [`Fix`] or the [`Standing`] of a change point comes out.

use std::fmt;

use pep508_rs::PackageName;

use super::places;
use crate::bank::series::{decides, neighbours};
use crate::bank::{Bank, Change, Claim, LaneName, Packages, Point, Snippet, SpecialBuild, Verdict, Versions};
use crate::python::{Label, Version};

/// How to change the question file so that it describes what was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The first lane of the run that behaves differently from the one before it although the file records no change, and the
    /// one before it.
    pub first: Option<(LaneName, LaneName)>,
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
    pub from: Point,
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
        let mut text = format!("[[answer.change]]\n{}", self.from.toml());
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
    /// The lanes on its two sides behave differently.
    Confirmed,
    /// They behave the same: the first lane is from below the change point, the second from above.
    Contradicted(LaneName, LaneName),
    /// The run cannot show it.
    Unconfirmed(UnconfirmedReason),
}

/// Why a run cannot show a change point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnconfirmedReason {
    NoneFrom { from: Point, until: Option<Version> },
    NoneBelow { from: Point },
    NoVerdict,
    NoFreeThreaded,
    NoOtherBuild,
}

impl fmt::Display for UnconfirmedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnconfirmedReason::NoneFrom { from: Point { python, package }, until } => {
                match python {
                    Some(python) => write!(f, "no CPython from {python} on")?,
                    None => write!(f, "no CPython")?,
                }
                until.iter().try_for_each(|until| write!(f, " and below {until}"))?;
                write!(f, " was run")?;
                package.iter().try_for_each(|(package, release)| write!(f, " with {package} {release} or later"))
            }
            UnconfirmedReason::NoneBelow { from: Point { python, package } } => match (python, package) {
                (Some(python), None) => write!(f, "no CPython below {python} was run"),
                (None, Some((package, release))) => write!(f, "no CPython was run with {package} below {release}"),
                (Some(python), Some((package, release))) => {
                    write!(f, "no CPython below {python} was run, and none with {package} below {release}")
                }
                (None, None) => write!(f, "there is nothing below it"),
            },
            UnconfirmedReason::NoVerdict => write!(f, "no verdict on either side of this change point"),
            UnconfirmedReason::NoFreeThreaded => write!(f, "no free-threaded CPython was run"),
            UnconfirmedReason::NoOtherBuild => write!(f, "no other build was run"),
        }
    }
}

/// What was seen in one lane: a verdict, or an output.
#[derive(Debug, Clone)]
pub struct Seen<T> {
    pub lane: LaneName,
    pub versions: Versions,
    pub value: T,
}

/// What is known of a claim or a snippet besides what was seen of it.
pub struct Context<'a> {
    /// The lowest version that the bank covers.
    pub lowest: Version,
    pub packages: &'a Packages,
    /// Whether a snippet asks for a package, and does not just have it because another one needs it.
    pub asks_for: &'a dyn Fn(&PackageName) -> bool,
    /// What it runs with on a Python, with the newest series of each package.
    pub usual: &'a dyn Fn(Version) -> Versions,
}

impl Context<'_> {
    /// Collects what the bank knows of these snippets.
    pub fn with<R>(bank: &Bank, snippets: &[&Snippet], judge: impl FnOnce(&Context<'_>) -> R) -> R {
        let groups = || snippets.iter().filter_map(|snippet| snippet.metadata.group.as_ref());
        let usual = |version: Version| {
            let python = Label { version, free_threaded: false };
            let mut versions = Versions::from(python);
            for snippet in snippets {
                versions.packages.extend(bank.versions(python, bank.lock_of(snippet)).packages);
            }
            versions
        };
        judge(&Context {
            lowest: bank.settings.lowest(),
            packages: &bank.settings.packages,
            asks_for: &|package| groups().any(|group| group.asks_for(package)),
            usual: &usual,
        })
    }

    /// The first versions that a place applies to.
    pub fn first_at(&self, point: &Point) -> Versions {
        let mut versions = (self.usual)(point.python.unwrap_or(self.lowest));
        if let Some((package, release)) = &point.package {
            versions.packages.insert(package.clone(), release.version());
        }
        versions
    }

    /// The places at which a record of what was seen with these versions could change.
    pub fn candidates<'p>(&self, seen: &[&Versions], known: impl IntoIterator<Item = &'p Point>) -> Vec<Point> {
        let known: Vec<&Point> = known.into_iter().collect();
        let series = |package: &PackageName| self.packages.get(package).map(Vec::as_slice).unwrap_or_default();
        places::candidates(seen, known, series, self.asks_for)
    }
}

/// Finds the edit that makes the question file agree with the measured verdicts. Returns `None` if the file agrees already, and
/// if only one lane was run: then a verdict is wrong, but no change can be seen.
///
/// Versions that were not run keep what is recorded for them, unless the versions around them contradict that.
pub fn fix(claim: &Claim, context: &Context<'_>, measured: &[Seen<Verdict>]) -> Option<Fix> {
    let recorded = |seen: &Seen<Verdict>| claim.verdict_with(&seen.versions);
    if measured.len() < 2 || measured.iter().all(|seen| recorded(seen) == seen.value) {
        return None;
    }
    if measured.iter().all(|seen| recorded(seen) != seen.value && measured[0].value == seen.value) {
        // The claim is wrong everywhere in the same way, so its verdict is wrong and not a change point.
        return None;
    }
    let of_default_build: Vec<&Seen<Verdict>> =
        measured.iter().filter(|seen| !seen.versions.python.free_threaded).collect();
    let (base, points) = points(claim, context, &of_default_build)?;

    let (old, builds): (Vec<&Change>, Vec<&Change>) = claim.changes.iter().partition(|change| change.build.is_none());
    let same = |change: &Change, from: &Point, verdict: Verdict| (&change.from, change.verdict) == (from, verdict);
    let goes = |change: &Change| !points.iter().any(|(from, verdict)| same(change, from, *verdict));
    let replaces = old.iter().any(|change| goes(change));

    let mut edits = Vec::new();
    for (from, verdict) in &points {
        let known = old.iter().find(|change| same(change, from, *verdict));
        if replaces || known.is_none() {
            edits.push(ChangePoint {
                from: from.clone(),
                is_free_threaded: false,
                verdict: *verdict,
                because: known.map(|change| change.because.clone()),
            });
        }
    }
    // What a free-threaded build does differently from what the edited file would record for it.
    let after = |versions: &Versions| {
        let entries = points.iter().map(|(point, verdict)| (point, *verdict));
        decides(entries, versions).map_or(base, |(_, verdict)| verdict)
    };
    let of_builds = |versions: &Versions| {
        let entries = builds.iter().map(|change| (&change.from, change.verdict));
        decides(entries, versions).map_or_else(|| after(versions), |(_, verdict)| verdict)
    };
    let is_wrong =
        |seen: &&Seen<Verdict>| seen.versions.python.free_threaded && of_builds(&seen.versions) != seen.value;
    let wrong = measured.iter().find(is_wrong);
    if let Some(seen) = wrong {
        let from = if builds.is_empty() { Point::default() } else { Point::of_python(seen.versions.python.version) };
        edits.push(ChangePoint { from, is_free_threaded: true, verdict: seen.value, because: None });
    }
    let verdicts = std::iter::once(base).chain(points.iter().map(|(_, verdict)| *verdict));
    let is_refuted = verdicts.chain(wrong.map(|seen| seen.value)).any(|verdict| verdict == Verdict::Refuted);
    let lanes: Vec<&LaneName> = measured.iter().map(|seen| &seen.lane).collect();
    let first = neighbours(&lanes).into_iter().find(|(before, label)| {
        let (before, label) = (&measured[*before], &measured[*label]);
        before.value != label.value && recorded(before) == recorded(label)
    });
    Some(Fix {
        first: first.map(|(before, label)| (lanes[label].clone(), lanes[before].clone())),
        edit: Edit {
            verdict: (base != claim.verdict).then_some(base),
            needs_correction: is_refuted && claim.corrected_by.is_none(),
            points: edits,
            replaces,
        },
    })
}

/// Returns the verdict from the beginning on, and the fewest change points that lead to the other verdicts. `None` if no change
/// points can describe them.
fn points(
    claim: &Claim,
    context: &Context<'_>,
    measured: &[&Seen<Verdict>],
) -> Option<(Verdict, Vec<(Point, Verdict)>)> {
    let beginning = Point::default();
    let of_no_build = claim.changes.iter().filter(|change| change.build.is_none());
    let old: Vec<(&Point, Verdict)> = std::iter::once((&beginning, claim.verdict))
        .chain(of_no_build.map(|change| (&change.from, change.verdict)))
        .collect();
    // What is recorded for versions that were not run.
    let mut known: Vec<(Versions, Verdict)> = Vec::new();
    for (point, verdict) in &old {
        let at = context.first_at(point);
        let decided = measured
            .iter()
            .filter(|seen| decides(old.iter().copied(), &seen.versions).is_some_and(|(decides, _)| decides == *point));
        let nearest = decided.min_by_key(|seen| (seen.versions.packages != at.packages, seen.versions.python.version));
        // Nobody runs the oldest Python for what a package does, so there the other Pythons speak for it.
        let is_kept_anyway = point.is_beginning() && at.packages.is_empty();
        if is_kept_anyway || nearest.is_none_or(|seen| seen.value == *verdict && !is_shown_idle(point, seen, measured))
        {
            known.push((at.clone(), *verdict));
        }
        if nearest.is_none() && point.package.is_none() {
            // Of a Python that was not run, all releases keep what is recorded for it.
            let others =
                measured.iter().map(|seen| Versions { python: at.python, packages: seen.versions.packages.clone() });
            known.extend(others.map(|versions| (versions, *verdict)));
        }
    }
    let all: Vec<&Versions> =
        measured.iter().map(|seen| &seen.versions).chain(known.iter().map(|(versions, _)| versions)).collect();
    let candidates = context.candidates(&all, old.iter().map(|(point, _)| *point));
    let mut seen: Vec<(&Versions, Verdict)> = measured.iter().map(|seen| (&seen.versions, seen.value)).collect();
    for (versions, verdict) in &known {
        if !seen.iter().any(|(other, _)| places::are_alike(other, versions, &candidates)) {
            seen.push((versions, *verdict));
        }
    }
    let mut found = places::fewest(&seen, &candidates)?;
    let (_, base) = found.remove(0);
    Some((base, found))
}

/// Whether a change of a package was seen to change nothing: on the same Python, an older release gave the same verdict.
fn is_shown_idle(point: &Point, above: &Seen<Verdict>, measured: &[&Seen<Verdict>]) -> bool {
    point.package.is_some()
        && measured.iter().any(|seen| {
            let is_below = seen.versions.python == above.versions.python && !point.applies_to(&seen.versions);
            is_below && seen.value == above.value
        })
}

/// Judges a record that changes at a place, by what was seen. `places` are all those of the record; a lane that gave no value
/// has `None`. Free-threaded builds do not count.
///
/// Each lane that the record is about is compared with the one that is most like it of those that it is not about.
pub fn standing<T: PartialEq>(from: &Point, places: &[&Point], seen: &[Seen<Option<T>>]) -> Standing {
    let beginning = Point::default();
    let of_default_build = || seen.iter().filter(|seen| !seen.versions.python.free_threaded);
    let decider = |versions: &Versions, without: Option<&Point>| {
        let left = places.iter().copied().filter(|place| Some(*place) != without).chain([&beginning]);
        decides(left.map(|place| (place, ())), versions).map(|(place, ())| place.clone())
    };
    let above: Vec<_> =
        of_default_build().filter(|seen| decider(&seen.versions, None).as_ref() == Some(from)).collect();
    let below: Vec<_> = of_default_build().filter(|seen| !from.applies_to(&seen.versions)).collect();
    if above.is_empty() {
        let later = places.iter().filter(|place| from.package.is_none() && place.package.is_none() && *place > &from);
        let until = later.filter_map(|place| place.python).min();
        return Standing::Unconfirmed(UnconfirmedReason::NoneFrom { from: from.clone(), until });
    }
    if below.is_empty() {
        return Standing::Unconfirmed(UnconfirmedReason::NoneBelow { from: from.clone() });
    }
    let mut same = None;
    for high in above.iter().filter(|seen| seen.value.is_some()) {
        // What would be recorded for it without this place.
        let instead = decider(&high.versions, Some(from));
        let distance = |low: &&&Seen<Option<T>>| {
            let is_other_record = decider(&low.versions, None) != instead;
            let (high, low) = (&high.versions, &low.versions);
            let differences = u8::from(high.packages != low.packages) + u8::from(high.python != low.python);
            (is_other_record, differences, low.python.version.minor.abs_diff(high.python.version.minor))
        };
        match below.iter().filter(|seen| seen.value.is_some()).min_by_key(distance) {
            Some(low) if low.value == high.value => {
                same.get_or_insert_with(|| (low.lane.clone(), high.lane.clone()));
            }
            Some(_) => return Standing::Confirmed,
            None => {}
        }
    }
    match same {
        Some((low, high)) => Standing::Contradicted(low, high),
        None => Standing::Unconfirmed(UnconfirmedReason::NoVerdict),
    }
}

/// Judges a recorded change of a build, as [`standing`] does for one of a version.
pub fn standing_of_build<T: PartialEq>(
    SpecialBuild::FreeThreaded: SpecialBuild,
    from: &Point,
    seen: &[Seen<Option<T>>],
) -> Standing {
    let value = |free_threaded: bool| {
        let of_build = |seen: &&Seen<Option<T>>| {
            seen.versions.python.free_threaded == free_threaded && from.applies_to(&seen.versions)
        };
        let mut found = seen.iter().filter(of_build);
        found.find_map(|seen| seen.value.as_ref().map(|value| (&seen.lane, value)))
    };
    match (value(false), value(true)) {
        (_, None) => Standing::Unconfirmed(UnconfirmedReason::NoFreeThreaded),
        (None, Some(_)) => Standing::Unconfirmed(UnconfirmedReason::NoOtherBuild),
        (Some((usual, was)), Some((free, is))) if was == is => Standing::Contradicted(usual.clone(), free.clone()),
        (Some(_), Some(_)) => Standing::Confirmed,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::bank::SeriesOf;

    fn verdict(letter: char) -> Verdict {
        if letter == 'H' { Verdict::Holds } else { Verdict::Refuted }
    }

    /// `3.12R` is refuted from 3.12 on, `a-2.0R` from release 2.0 of `a`; `tR` in a free-threaded build.
    fn claim(base: char, changes: &[&str]) -> Claim {
        let change = |text: &&str| {
            let (place, is) = text.split_at(text.len() - 1);
            Change {
                from: Point::from_file_name(place).unwrap_or_default(),
                build: (place == "t").then_some(SpecialBuild::FreeThreaded),
                verdict: verdict(is.chars().next().unwrap()),
                because: format!("of {place}"),
            }
        };
        Claim {
            see: Vec::new(),
            id: "a/b/c".into(),
            says: String::new(),
            verdict: verdict(base),
            corrected_by: Some("a/b/d".into()),
            evidence: vec!["a/b/c".into()],
            changes: changes.iter().map(change).collect(),
            line: 1,
        }
    }

    /// `3.12H` holds on 3.12; `3.12/a-1/1.5H` holds in the lane `3.12 a 1` with release 1.5, `3.12/2.1H` in that of 3.12 with
    /// release 2.1.
    fn seen(text: &str) -> Vec<Seen<Verdict>> {
        text.split_whitespace()
            .map(|word| {
                let (what, is) = word.split_at(word.len() - 1);
                let parts: Vec<&str> = what.split('/').collect();
                let python: Label = parts[0].parse().unwrap();
                let series = (parts.len() == 3).then(|| {
                    let (package, series) = parts[1].split_once('-').unwrap();
                    SeriesOf { package: package.parse().unwrap(), series: series.parse().unwrap() }
                });
                let mut versions = Versions::from(python);
                if let Some(version) = parts[1..].last() {
                    versions.packages.insert("a".parse().unwrap(), version.parse().unwrap());
                }
                Seen { lane: LaneName { python, series }, versions, value: verdict(is.chars().next().unwrap()) }
            })
            .collect()
    }

    /// A claim about the package `a`, which has the series 1 and 2, of which 3.10 has the first alone.
    fn of_a(version: Version) -> Versions {
        let release = if version == Version::OLDEST { "1.5" } else { "2.1" };
        let python = Label { version, free_threaded: false };
        Versions { python, packages: BTreeMap::from([("a".parse().unwrap(), release.parse().unwrap())]) }
    }

    fn packages() -> Packages {
        BTreeMap::from([("a".parse().unwrap(), vec!["1".parse().unwrap(), "2".parse().unwrap()])])
    }

    /// Finds the fix for a claim about the standard library, or for one about `a`.
    fn fix_for(claim: &Claim, measured: &str) -> Option<Fix> {
        let measured = seen(measured);
        let usual = |version: Version| match measured[0].versions.packages.is_empty() {
            true => Label { version, free_threaded: false }.into(),
            false => of_a(version),
        };
        let packages = packages();
        let context = Context { lowest: Version::OLDEST, packages: &packages, asks_for: &|_| true, usual: &usual };
        fix(claim, &context, &measured)
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
            // Packages: on one Python, on several, and together with a Python.
            ('H', &[],                "3.13/a-1/1.5H 3.13/2.1R", Some(("3.13", "a-2.0 refuted", false))),
            ('H', &["a-2.0R"],        "3.13/a-1/1.5H 3.13/2.1R", None),
            ('R', &[],                "3.13/a-1/1.5H 3.13/2.1R", Some(("3.13", "verdict = \"holds\", a-2.0 refuted", false))),
            ('R', &["a-2.0H"],        "3.13/a-1/1.5H 3.13/2.1R", Some(("", "verdict = \"holds\", a-2.0 refuted", true))),
            ('H', &["a-2.0R"],        "3.13/a-1/1.5H 3.13/2.1H", Some(("", "", true))),
            // Only the newest series was run: a package is likelier than a Python, unless the Python is recorded.
            ('H', &[],                "3.10/1.5H 3.11/2.1R",     Some(("3.11", "a-2.0 refuted", false))),
            ('H', &["3.11R"],         "3.10/1.5H 3.11/2.1R",     None),
            ('H', &["3.11R"],         "3.10/1.5H 3.11/a-1/1.5H 3.11/2.1R", Some(("3.11", "a-2.0 refuted", true))),
            ('H', &["a-2.0R"],        "3.10/1.5H 3.11/a-1/1.5R 3.11/2.1R", Some(("", "3.11 refuted", true))),
            ('H', &[],                "3.12/a-1/1.5H 3.12/2.1H 3.13/a-1/1.5H 3.13/2.1R", Some(("3.13", "3.13+a-2.0 refuted", false))),
            ('H', &[],                "3.12/a-1/1.5H 3.12/2.1R 3.13/a-1/1.5R 3.13/2.1R", Some(("3.12", "3.13 refuted, a-2.0 refuted", false))),
            // What was not run stays.
            ('H', &["3.14R"],         "3.13/a-1/1.5H 3.13/2.1R", Some(("3.13", "a-2.0 refuted", false))),
            ('H', &["a-1.2R"],        "3.13/1.0H 3.13/2.1R",     None),
        ];
        for (base, changes, measured, expected) in table {
            let fix = fix_for(&claim(*base, changes), measured);
            let short = fix.map(|fix| {
                let mut words = Vec::new();
                for part in fix.edit.toml().split("\n\n").filter(|part| !part.is_empty()) {
                    let value = |key: &str| {
                        let line = part.lines().find_map(|line| line.strip_prefix(key));
                        line.map(|value| value.trim_matches('"').to_owned())
                    };
                    let package = value("package = ").map(|package| package + "-" + &value("version = ").unwrap());
                    let place: Vec<String> = [value("python = "), package].into_iter().flatten().collect();
                    let place = (!place.is_empty()).then(|| place.join("+")).or_else(|| value("build = "));
                    words.push(match place {
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
        let fix = fix_for(&claim, "3.10R 3.11R 3.12H").unwrap();
        assert_eq!(
            fix.edit.toml(),
            "verdict = \"refuted\"\ncorrected-by = \"…\"\n\n\
             [[answer.change]]\npython = \"3.12\"\nverdict = \"holds\"\nbecause = \"…\"\n"
        );
        let fix = fix_for(&claim, "3.10H 3.11R 3.12H").unwrap();
        assert_eq!(
            fix.edit.toml(),
            "corrected-by = \"…\"\n\n[[answer.change]]\npython = \"3.12\"\nverdict = \"holds\"\nbecause = \"…\"\n"
        );
    }

    /// Puts what was seen into words, for a record that changes at these places, of which the first is looked at.
    fn stands(places: &str, measured: &str) -> String {
        let places: Vec<Point> = places.split(' ').filter_map(Point::from_file_name).collect();
        let seen: Vec<Seen<Option<Verdict>>> = seen(measured)
            .into_iter()
            .map(|seen| Seen { lane: seen.lane, versions: seen.versions, value: Some(seen.value) })
            .collect();
        match standing(&places[0], &places.iter().collect::<Vec<_>>(), &seen) {
            Standing::Confirmed => "confirmed".to_owned(),
            Standing::Contradicted(low, high) => format!("contradicted by {low} and {high}"),
            Standing::Unconfirmed(why) => why.to_string(),
        }
    }

    #[test]
    fn standings() {
        #[rustfmt::skip]
        let table = [
            // places,           measured,              standing of the first place
            ("3.12",             "3.11H 3.12R",         "confirmed"),
            ("3.12",             "3.10H 3.13R",         "confirmed"),
            ("3.12",             "3.11H 3.12H",         "contradicted by 3.11 and 3.12"),
            ("3.12",             "3.12R 3.13R",         "no CPython below 3.12 was run"),
            ("3.14",             "3.12R 3.13R",         "no CPython from 3.14 on was run"),
            ("3.12 3.13",        "3.11H 3.13R",         "no CPython from 3.12 on and below 3.13 was run"),
            ("3.14",             "3.13H 3.14tR",        "no CPython from 3.14 on was run"),
            ("a-2.0",            "3.13/a-1/1.5H 3.13/2.1R", "confirmed"),
            ("a-2.0",            "3.13/a-1/1.5H 3.13/2.1H", "contradicted by 3.13 a 1 and 3.13"),
            ("a-2.0",            "3.13/2.1R",           "no CPython was run with a below 2.0"),
            ("a-2.0",            "3.13/1.5H",           "no CPython was run with a 2.0 or later"),
            // The lane on the same Python counts, not another Python.
            ("a-2.0",            "3.10/1.5R 3.13/a-1/1.5H 3.13/2.1R", "confirmed"),
            ("a-2.0",            "3.10/1.5R 3.13/a-1/1.5H 3.13/2.1H", "contradicted by 3.13 a 1 and 3.13"),
            ("a-2.0",            "3.10/1.5H 3.13/2.1R", "confirmed"),
            // The Python matters where the package is the same.
            ("3.13",             "3.12/a-1/1.5H 3.12/2.1R 3.13/a-1/1.5R 3.13/2.1R", "confirmed"),
            ("3.13 a-2.0",       "3.12/a-1/1.5H 3.12/2.1R 3.13/a-1/1.5H 3.13/2.1R", "contradicted by 3.12 a 1 and 3.13 a 1"),
            ("3.13+a-2.0",       "3.12/2.1H 3.13/2.1R", "confirmed"),
            ("3.13+a-2.0 a-2.0", "3.12/a-1/1.5H 3.12/2.1R 3.13/a-1/1.5H 3.13/2.1R", "contradicted by 3.12 and 3.13"),
            ("3.13+a-2.0",       "3.12/2.1H",           "no CPython from 3.13 on was run with a 2.0 or later"),
            ("3.13+a-2.0",       "3.13/2.1H",           "no CPython below 3.13 was run, and none with a below 2.0"),
        ];
        for (places, measured, expected) in table {
            assert_eq!(stands(places, measured), expected, "{places} {measured}");
        }
        let build = |measured: &str| {
            let seen: Vec<Seen<Option<Verdict>>> = seen(measured)
                .into_iter()
                .map(|seen| Seen { lane: seen.lane, versions: seen.versions, value: Some(seen.value) })
                .collect();
            standing_of_build(SpecialBuild::FreeThreaded, &Point::default(), &seen)
        };
        assert_eq!(build("3.13H 3.14H"), Standing::Unconfirmed(UnconfirmedReason::NoFreeThreaded));
        assert_eq!(build("3.14H 3.14tR"), Standing::Confirmed);
        assert!(matches!(build("3.14H 3.14tH"), Standing::Contradicted(..)));
    }
}
