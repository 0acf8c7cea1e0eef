//! Selects claims of a bank by the words and options of a command line: a [`Selector`] gives a [`Selection`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use globset::GlobBuilder;
use pep508_rs::PackageName;

use crate::bank::{Bank, Broken, Claim, Level, Question, Statement, Verdict, place_in_bank};
use crate::bank::{LOCKS, PlaceInBank, SETTINGS};
use crate::text::{nearest, printable};

/// What a command line selects. A claim is selected if it matches one of the filters, every kind of option that is given, and
/// nothing that is excluded. Without filters and options, all claims are selected.
///
/// A filter is tried in this order, and the first reading that matches anything counts: the id of a claim or a question, or a
/// folder of them; a path of a file or a folder of the bank, with a line if it ends in `:12`; a glob of ids, if it has one of
/// `*?[{`; a part of an id; words of a question or of a statement, in any case.
#[derive(Debug, Clone, Default)]
pub struct Selector {
    pub filters: Vec<String>,
    /// Filters of what is left out.
    pub exclude: Vec<String>,
    pub topics: Vec<String>,
    pub tags: Vec<String>,
    pub levels: Vec<Level>,
    /// Verdicts that are recorded for the lowest supported Python or from a change point on.
    pub verdicts: Vec<Verdict>,
    /// Packages that a snippet asks for.
    pub packages: Vec<PackageName>,
    /// Numbers of the source catalogue.
    pub catalogue: Vec<u32>,
    /// Files of the bank that have changed, relative to it: what depends on one of them.
    pub changed: Option<BTreeSet<PathBuf>>,
    /// The ids of claims that failed before.
    pub failed: Option<BTreeSet<String>>,
    /// The directory that relative paths start from, if it is not the bank.
    pub here: Option<PathBuf>,
}

/// The claims that are selected, in bank order, each with its question.
#[derive(Debug, Clone, Default)]
pub struct Selection<'b> {
    pub claims: Vec<(&'b Question, &'b Claim)>,
    /// The selected questions that have remarks only, so that there is nothing to run of them.
    pub without_claims: Vec<&'b Question>,
    /// The selected questions that cannot be used. Only a filter can select one; its options are not known.
    pub broken: Vec<&'b Broken>,
}

/// A filter or an option that selects nothing.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum NothingSelected {
    #[error("no claim matches `{}`", printable(filter))]
    Filter {
        filter: String,
        /// The ids, or the values of the option, that are spelled like it.
        near: Vec<String>,
    },
    #[error("no claim has {option} {}", printable(value))]
    Option { option: &'static str, value: String, near: Vec<String> },
    #[error("no claim matches all of the options and filters, though each of them matches some")]
    Together,
    #[error("`{question}` has remarks only, and nothing to run")]
    Remarks { question: String },
    #[error("nothing that a claim depends on has changed")]
    Unchanged,
    #[error("no selected claim failed when it was last run")]
    NoneFailed,
}

impl NothingSelected {
    /// What could have been meant.
    pub fn near(&self) -> &[String] {
        match self {
            NothingSelected::Filter { near, .. } | NothingSelected::Option { near, .. } => near,
            NothingSelected::Together
            | NothingSelected::Remarks { .. }
            | NothingSelected::Unchanged
            | NothingSelected::NoneFailed => &[],
        }
    }

    /// Whether there was nothing to be done, rather than a wrong word on the command line.
    pub fn is_nothing_to_do(&self) -> bool {
        matches!(self, NothingSelected::Unchanged | NothingSelected::NoneFailed)
    }
}

impl From<&[String]> for Selector {
    fn from(filters: &[String]) -> Selector {
        Selector { filters: filters.to_vec(), ..Selector::default() }
    }
}

impl<const N: usize> From<&[String; N]> for Selector {
    fn from(filters: &[String; N]) -> Selector {
        Selector::from(filters.as_slice())
    }
}

impl From<&Selector> for Selector {
    fn from(selector: &Selector) -> Selector {
        selector.clone()
    }
}

impl Selector {
    /// Whether all claims are selected.
    pub fn is_everything(&self) -> bool {
        let Selector {
            filters,
            exclude,
            topics,
            tags,
            levels,
            verdicts,
            packages,
            catalogue,
            changed,
            failed,
            here: _,
        } = self;
        let texts = [filters, exclude, topics, tags];
        texts.iter().all(|texts| texts.is_empty())
            && (levels.is_empty() && verdicts.is_empty() && packages.is_empty() && catalogue.is_empty())
            && (changed.is_none() && failed.is_none())
    }

    /// Selects claims.
    ///
    /// # Errors
    /// Fails with the first filter or option that selects nothing, and if together they select nothing.
    pub fn select<'b>(&self, bank: &'b Bank) -> Result<Selection<'b>, NothingSelected> {
        let index = SelectionIndex { bank, here: self.here.as_deref() };
        let chosen = index.any_of(&self.filters)?;
        let excluded = index.any_of(&self.exclude)?.unwrap_or_default();
        self.check_options(bank)?;
        let changed = self
            .changed
            .as_ref()
            .map(|paths| paths.iter().flat_map(|path| index.in_bank(path)).collect::<BTreeSet<&str>>());
        if changed.as_ref().is_some_and(BTreeSet::is_empty) {
            return Err(NothingSelected::Unchanged);
        }
        let is_chosen = |id: &str| {
            chosen.as_ref().is_none_or(|chosen| chosen.contains(id))
                && changed.as_ref().is_none_or(|changed| changed.contains(id))
                && self.failed.as_ref().is_none_or(|failed| failed.contains(id))
                && !excluded.contains(id)
        };
        let mut selection = Selection::default();
        for question in bank.questions.iter().filter(|question| self.takes_question(question)) {
            let claims = question.claims().filter(|claim| is_chosen(&claim.id) && self.takes_claim(bank, claim));
            selection.claims.extend(claims.map(|claim| (question, claim)));
            let has_remarks_only = question.claims().next().is_none();
            if has_remarks_only && is_chosen(&question.id) && self.verdicts.is_empty() && self.packages.is_empty() {
                selection.without_claims.push(question);
            }
        }
        let is_named =
            |broken: &&Broken| (chosen.is_some() || changed.is_some()) && is_chosen(&broken.id) || self.is_everything();
        selection.broken = bank.broken.iter().filter(is_named).collect();
        if selection.claims.is_empty() && selection.without_claims.is_empty() && selection.broken.is_empty() {
            return Err(match (&self.failed, &self.changed) {
                (Some(_), _) => NothingSelected::NoneFailed,
                (None, Some(_)) => NothingSelected::Unchanged,
                (None, None) => NothingSelected::Together,
            });
        }
        Ok(selection)
    }

    fn takes_question(&self, question: &Question) -> bool {
        let topic = question.topic();
        (self.topics.is_empty() || self.topics.iter().any(|wanted| wanted == topic))
            && (self.tags.is_empty() || self.tags.iter().any(|tag| question.tags.contains(tag)))
            && (self.levels.is_empty() || self.levels.contains(&question.level))
            && (self.catalogue.is_empty() || self.catalogue.iter().any(|number| question.catalogue.contains(number)))
    }

    fn takes_claim(&self, bank: &Bank, claim: &Claim) -> bool {
        let has = |verdict: &Verdict| claim.verdicts().any(|recorded| recorded == *verdict);
        (self.verdicts.is_empty() || self.verdicts.iter().any(has))
            && (self.packages.is_empty() || self.packages.iter().any(|package| asks_for(bank, claim, package)))
    }

    /// Checks that each value of each option selects something by itself, so that a misspelt one is named.
    fn check_options(&self, bank: &Bank) -> Result<(), NothingSelected> {
        let known = |values: &mut dyn Iterator<Item = String>| values.collect::<BTreeSet<String>>();
        let questions = || bank.questions.iter();
        let topics = known(&mut questions().map(|question| question.topic().to_owned()));
        let tags = known(&mut questions().flat_map(|question| question.tags.iter().cloned()));
        let numbers = known(&mut questions().flat_map(|question| question.catalogue.iter().map(u32::to_string)));
        let packages = known(&mut bank.snippets.values().flat_map(|snippet| {
            let group = snippet.metadata.group.as_ref();
            group.into_iter().flat_map(|group| group.name.split('+').map(str::to_owned))
        }));
        let options: [(&'static str, Vec<String>, &BTreeSet<String>); 4] = [
            ("topic", self.topics.clone(), &topics),
            ("tag", self.tags.clone(), &tags),
            ("catalogue number", self.catalogue.iter().map(u32::to_string).collect(), &numbers),
            ("package", self.packages.iter().map(ToString::to_string).collect(), &packages),
        ];
        for (option, values, known) in options {
            if let Some(value) = values.into_iter().find(|value| !known.contains(value)) {
                let is_number = option == "catalogue number";
                let near = nearest(&value, known.iter().map(String::as_str)).filter(|_| !is_number);
                return Err(NothingSelected::Option {
                    option,
                    near: near.into_iter().map(str::to_owned).collect(),
                    value,
                });
            }
        }
        Ok(())
    }
}

impl<'b> Selection<'b> {
    /// The claims, which are at least one.
    ///
    /// # Errors
    /// Fails if only questions without claims are selected.
    pub fn to_run(self) -> Result<Vec<(&'b Question, &'b Claim)>, NothingSelected> {
        match (self.claims.is_empty(), self.without_claims.first()) {
            (true, Some(question)) => Err(NothingSelected::Remarks { question: question.id.clone() }),
            _ => Ok(self.claims),
        }
    }

    /// The questions of the selection, in bank order.
    pub fn questions(&self) -> BTreeSet<&'b str> {
        let of_claims = self.claims.iter().map(|(question, _)| question.id.as_str());
        of_claims.chain(self.without_claims.iter().map(|question| question.id.as_str())).collect()
    }
}

/// Whether a snippet of the claim asks for the package by name.
fn asks_for(bank: &Bank, claim: &Claim, package: &PackageName) -> bool {
    let mut groups = bank.evidence(claim).filter_map(|snippet| snippet.metadata.group.as_ref());
    groups.any(|group| group.asks_for(package))
}

/// What filters are looked up in. What matches is a set of ids: of claims, and of questions that have none.
struct SelectionIndex<'b, 's> {
    bank: &'b Bank,
    here: Option<&'s Path>,
}

impl<'b> SelectionIndex<'b, '_> {
    /// The ids that match one of the filters; `None` if there is no filter.
    fn any_of(&self, filters: &[String]) -> Result<Option<BTreeSet<&'b str>>, NothingSelected> {
        if filters.is_empty() {
            return Ok(None);
        }
        let mut all = BTreeSet::new();
        for filter in filters {
            let found = self.find(filter);
            if found.is_empty() {
                return Err(NothingSelected::Filter { filter: filter.clone(), near: self.near_misses(filter) });
            }
            all.extend(found);
        }
        Ok(Some(all))
    }

    fn find(&self, filter: &str) -> Vec<&'b str> {
        // A topic may be called `snippets` or `questions`, so a filter is an id first and a path second.
        let part = filter.trim_start_matches("./");
        let readings: [&dyn Fn() -> Vec<&'b str>; 6] = [
            &|| self.below(part.trim_end_matches('/')),
            &|| self.at_path(filter),
            &|| self.at_line(filter),
            &|| self.of_glob(filter),
            &|| if part.is_empty() { Vec::new() } else { self.ids(|id| id.contains(part)) },
            &|| self.saying(&part.to_lowercase()),
        ];
        readings.iter().map(|read| read()).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// The ids that match.
    fn ids(&self, matches: impl Fn(&str) -> bool) -> Vec<&'b str> {
        self.all_ids().filter(|id| matches(id)).collect()
    }

    fn all_ids(&self) -> impl Iterator<Item = &'b str> {
        let broken = self.bank.broken.iter().map(|broken| broken.id.as_str());
        self.bank.questions.iter().flat_map(ids_of).chain(broken)
    }

    /// The ids that are `id` or in a folder of this name, and the broken question that may have it.
    fn below(&self, id: &str) -> Vec<&'b str> {
        let is_in = |id: &str, folder: &str| {
            id.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let may_have = |broken: &&str| self.bank.broken.iter().any(|of| of.id == *broken) && is_in(id, broken);
        match id.is_empty() {
            true => Vec::new(),
            false => self.all_ids().filter(|other| is_in(other, id) || may_have(other)).collect(),
        }
    }

    /// What is at a path of the bank, relative to the directory where the command runs, or to the bank.
    fn at_path(&self, filter: &str) -> Vec<&'b str> {
        let from = |start: &Path| {
            let path = without_dots(&start.join(filter));
            // The bank is in the folder, or the path is in the bank.
            if self.bank.root.starts_with(&path) {
                return self.ids(|_| true);
            }
            path.strip_prefix(&self.bank.root).map_or_else(|_| Vec::new(), |place| self.in_bank(place))
        };
        let found = self.here.map(from).unwrap_or_default();
        // A path from another directory names a folder above the bank only by accident.
        if found.is_empty() && filter != "." && !filter.starts_with("..") { from(&self.bank.root) } else { found }
    }

    /// What is at a path relative to the bank.
    fn in_bank(&self, place: &Path) -> Vec<&'b str> {
        if place == Path::new(SETTINGS) || place == Path::new(LOCKS) {
            return self.ids(|_| true);
        }
        match place_in_bank(place) {
            Some(PlaceInBank::Folder(id)) if id.is_empty() => self.ids(|_| true),
            Some(PlaceInBank::Folder(id) | PlaceInBank::Question(id)) => self.below(&id),
            Some(PlaceInBank::Snippet(id)) => {
                let all = self.bank.questions.iter().flat_map(Question::claims);
                let users: Vec<&'b str> =
                    all.filter(|claim| claim.evidence.contains(&id)).map(|claim| claim.id.as_str()).collect();
                if users.is_empty() { self.below(&id) } else { users }
            }
            Some(PlaceInBank::Lock(name)) => {
                let has = |claim: &&Claim| {
                    let mut groups = self.bank.evidence(claim).filter_map(|snippet| snippet.metadata.group.as_ref());
                    groups.any(|group| {
                        self.bank.locks.keys().any(|lock| lock.group == group.name && lock.to_string() == name)
                    })
                };
                self.bank
                    .questions
                    .iter()
                    .flat_map(Question::claims)
                    .filter(has)
                    .map(|claim| claim.id.as_str())
                    .collect()
            }
            None => Vec::new(),
        }
    }

    /// What is at a line of a file: `questions/core/copying.toml:12`, or with a column behind it. In a question file that is
    /// the statement around the line, and all claims of the question above the first and for a remark.
    fn at_line(&self, filter: &str) -> Vec<&'b str> {
        let Some((path, line)) = path_and_line(filter) else { return Vec::new() };
        let found = self.at_path(path);
        let question = |id: &&str| self.bank.questions.iter().find(|question| ids_of(question).any(|of| of == *id));
        let Some(question) = found.first().and_then(question).filter(|_| path.ends_with(".toml")) else { return found };
        let at = question.starts.partition_point(|start| *start <= line);
        match at.checked_sub(1).and_then(|at| question.answer.get(at)) {
            Some(Statement::Claim(claim)) => vec![claim.id.as_str()],
            Some(Statement::Remark(_)) | None => found,
        }
    }

    /// The ids that match a glob as a whole, or whose question or topic does.
    fn of_glob(&self, filter: &str) -> Vec<&'b str> {
        if !filter.contains(['*', '?', '[', '{']) {
            return Vec::new();
        }
        let Ok(glob) = GlobBuilder::new(filter).literal_separator(true).build() else { return Vec::new() };
        let glob = glob.compile_matcher();
        self.ids(|id| {
            let mut ends = id.match_indices('/').map(|(at, _)| at).chain([id.len()]);
            ends.any(|end| glob.is_match(&id[..end]))
        })
    }

    /// The claims that say `words`, which are in lower case, and all claims of the questions that ask or remark them.
    fn saying(&self, words: &str) -> Vec<&'b str> {
        if words.trim().is_empty() {
            return Vec::new();
        }
        let says = |text: &str| text.to_lowercase().contains(words);
        let of_question = |question: &'b Question| {
            let is_asked = std::iter::once(&question.text).chain(&question.aka).any(|text| says(text));
            let is_remarked = question.answer.iter().any(|statement| match statement {
                Statement::Remark(remark) => says(&remark.says),
                Statement::Claim(_) => false,
            });
            let claims = question.claims().filter(|claim| says(&claim.says)).map(|claim| claim.id.as_str());
            let claims: Vec<&'b str> = claims.collect();
            if is_asked || (is_remarked && claims.is_empty()) { ids_of(question).collect() } else { claims }
        };
        self.bank.questions.iter().flat_map(of_question).collect()
    }

    /// Finds ids that are spelled like a filter, as a whole or in their last part.
    fn near_misses(&self, filter: &str) -> Vec<String> {
        let path = path_and_line(filter).map_or(filter, |(path, _)| path);
        let wanted = match place_in_bank(Path::new(path.trim_start_matches("./"))) {
            Some(PlaceInBank::Folder(id) | PlaceInBank::Question(id) | PlaceInBank::Snippet(id)) => id,
            Some(PlaceInBank::Lock(_)) | None => path.trim_matches(['.', '/']).to_owned(),
        };
        let mut ids: BTreeSet<&str> = self.bank.broken.iter().map(|broken| broken.id.as_str()).collect();
        for question in &self.bank.questions {
            ids.extend([question.id.as_str(), question.topic()]);
            ids.extend(question.claims().map(|claim| claim.id.as_str()));
        }
        let by_last_part: BTreeMap<&str, &str> = ids.iter().map(|id| (last_part(id), *id)).collect();
        let candidates = [
            nearest(&wanted, ids.iter().copied()),
            nearest(last_part(&wanted), by_last_part.keys().copied()).and_then(|part| by_last_part.get(part).copied()),
        ];
        let mut near: Vec<String> = Vec::new();
        for id in candidates.into_iter().flatten() {
            if !near.iter().any(|have| have == id) {
                near.push(id.to_owned());
            }
        }
        near
    }
}

/// The ids of the claims of a question, or its own id if it has none.
fn ids_of(question: &Question) -> impl Iterator<Item = &str> {
    let own = question.claims().next().is_none().then_some(question.id.as_str());
    question.claims().map(|claim| claim.id.as_str()).chain(own)
}

fn last_part(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

/// Splits `path:12` and `path:12:3` into the path and the line.
fn path_and_line(filter: &str) -> Option<(&str, u32)> {
    let (rest, last) = filter.rsplit_once(':')?;
    let last: u32 = last.parse().ok()?;
    match rest.rsplit_once(':').map(|(path, line)| (path, line.parse())) {
        Some((path, Ok(line))) => Some((path, line)),
        Some((_, Err(_))) | None => Some((rest, last)),
    }
}

/// The path without `.` and `..`, which no link of a bank can change: nothing in a bank is followed as one.
fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => plain.push(component),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_can_have_a_column() {
        assert_eq!(path_and_line("a/b.toml:12"), Some(("a/b.toml", 12)));
        assert_eq!(path_and_line("a/b.toml:12:3"), Some(("a/b.toml", 12)));
        assert_eq!(path_and_line("a:b/c.toml:12"), Some(("a:b/c.toml", 12)));
        assert_eq!(path_and_line("a/b.toml"), None);
        assert_eq!(path_and_line("a/b.toml:x"), None);
    }

    #[test]
    fn dots_are_taken_out_of_paths() {
        for (path, plain) in [("/a/./b/../c", "/a/c"), ("/..", "/"), ("/a/b/../../..", "/"), ("/a/", "/a")] {
            assert_eq!(without_dots(Path::new(path)), Path::new(plain), "{path}");
        }
    }
}
