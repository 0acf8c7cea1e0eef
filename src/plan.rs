//! Plans a run: a [`Plan`] has the selected claims, the snippets that they need, and an order in which these share
//! interpreters.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use crate::bank::stdlib::cost;
use crate::bank::{Bank, Claim, LaneName, Lock, Question, Snippet, Versions};
use crate::cache::closures::Closures;
use crate::python::Version;
use verify_protocol::message::{Import, Task, TaskKind};
use verify_protocol::sandbox::Limits;

/// A plan for a run on one Python.
#[derive(Debug, Clone)]
pub struct Plan<'b> {
    /// In bank order.
    pub claims: Vec<Selected<'b>>,
    /// One job for every snippet that is evidence of a selected claim, in the order of their ids.
    pub jobs: Vec<Job<'b>>,
    /// The jobs to run, in the order that shares most. Each of them is in exactly one batch.
    pub batches: Vec<Batch>,
}

/// A selected claim.
#[derive(Debug, Clone)]
pub struct Selected<'b> {
    pub question: &'b Question,
    pub claim: &'b Claim,
    /// Indices into [`Plan::jobs`], in the order of the claim's evidence.
    pub jobs: Vec<usize>,
}

/// One snippet and what is done with it.
#[derive(Debug, Clone)]
pub struct Job<'b> {
    pub snippet: &'b Snippet,
    /// The lock of the packages that it gets in this lane.
    pub lock: Option<&'b Lock>,
    /// The versions that it runs with.
    pub versions: Versions,
    pub decision: Decision,
    /// Indices into [`Plan::claims`]: the claims that the snippet is evidence of.
    pub claims: Vec<usize>,
    /// The modules of packages that are imported ahead of the snippet: the beginning of those that it imports, in its order.
    pub packages: Vec<String>,
}

impl Job<'_> {
    /// The name of the group of packages that the snippet needs.
    pub fn group(&self) -> Option<&str> {
        self.snippet.metadata.group.as_ref().map(|group| group.name.as_str())
    }
}

/// The decision whether a snippet is run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Run,
    /// The snippet is not for this Python.
    Skip {
        why: String,
    },
    /// Something that the snippet needs is missing.
    Unfit {
        why: String,
    },
    /// Something of the machine or its network is missing, so nothing is known of the snippet.
    Fault {
        why: String,
    },
}

/// Jobs that are forked from the same interpreter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The group whose environment the interpreter has; `None` for the standard library alone.
    pub group: Option<String>,
    /// The imports of the interpreters that are forked from one another, outermost first.
    pub stages: Vec<Vec<Import>>,
    /// Indices into [`Plan::jobs`].
    pub jobs: Vec<usize>,
    /// Whether nothing else may run at the same time.
    pub exclusive: bool,
}

/// How the jobs of a plan are arranged. It must not matter to any result, so only tests have another one than the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrangement {
    /// Whether jobs are forked from interpreters that have made their imports.
    pub preloads: bool,
    /// Whether the jobs are in an order of their own, and in which one.
    pub shuffle: Option<u64>,
}

impl Default for Arrangement {
    fn default() -> Arrangement {
        Arrangement { preloads: true, shuffle: None }
    }
}

/// Hashes the same in every process, unlike the hasher of a map.
struct RandomOrder(u64);

impl BuildHasher for RandomOrder {
    type Hasher = std::hash::DefaultHasher;

    fn build_hasher(&self) -> Self::Hasher {
        let mut hasher = std::hash::DefaultHasher::new();
        hasher.write_u64(self.0);
        hasher
    }
}

/// What a snippet gets in a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supply<'b> {
    /// Nothing: the lane is not about the snippet.
    Outside,
    /// The packages of a lock, if it asks for any.
    Lock(Option<&'b Lock>),
}

/// Plans a run of the selected claims on one Python with the newest series of each package, using the import closures in
/// `closures`.
pub fn plan<'b>(
    bank: &'b Bank,
    selected: &[(&'b Question, &'b Claim)],
    lane: &LaneName,
    closures: &Closures,
) -> Plan<'b> {
    plan_jobs(bank, selected, lane, |snippet| Supply::Lock(bank.lock_of(snippet))).batched(
        &bank.settings.limits,
        closures,
        |_| true,
    )
}

/// Plans the jobs of the selected claims in one lane, in which each snippet has the packages that `supply` returns. What a
/// lane with a chosen series is not about, or cannot run, is not part of the plan. The jobs are in no batch yet.
pub fn plan_jobs<'b>(
    bank: &'b Bank,
    selected: &[(&'b Question, &'b Claim)],
    lane: &LaneName,
    supply: impl Fn(&'b Snippet) -> Supply<'b>,
) -> Plan<'b> {
    let mut users: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (_, claim)) in selected.iter().enumerate() {
        for id in &claim.evidence {
            users.entry(id).or_default().push(at);
        }
    }
    let jobs: Vec<Job<'b>> = users
        .into_iter()
        .filter_map(|(id, claims)| bank.snippets.get(id).map(|snippet| (snippet, claims)))
        .filter_map(|(snippet, claims)| {
            let Supply::Lock(lock) = supply(snippet) else { return None };
            let versions = bank.versions(lane.python, lock);
            let decision = decide(snippet, lane.python.version);
            let is_here = lane.series.is_none() || decision == Decision::Run;
            is_here.then_some(Job { snippet, lock, versions, decision, claims, packages: Vec::new() })
        })
        .collect();
    let index_of = |id: &String| jobs.binary_search_by(|job| job.snippet.id.as_str().cmp(id)).ok();
    let claims = selected
        .iter()
        .map(|(question, claim)| Selected {
            question,
            claim,
            jobs: claim.evidence.iter().filter_map(index_of).collect(),
        })
        .collect();
    Plan { claims, jobs, batches: Vec::new() }
}

fn decide(snippet: &Snippet, version: Version) -> Decision {
    if let Some(requires) = &snippet.metadata.requires_python
        && !version.meets(requires)
    {
        return Decision::Skip { why: format!("it requires Python {requires}") };
    }
    Decision::Run
}

/// Orders the jobs so that those with common imports follow one another, and chooses the interpreters that they are forked
/// from. An interpreter is made for imports that at least two jobs share; a job imports for itself what no other job imports.
/// Jobs of one environment stay together, because a worker has one environment.
fn share<'b>(
    jobs: &mut [Job<'b>],
    usual: &Limits,
    closures: &Closures,
    is_in: impl Fn(&Snippet) -> bool,
) -> Vec<Batch> {
    let mut by_group: BTreeMap<Option<&'b str>, Vec<usize>> = BTreeMap::new();
    let is_run = |job: &Job<'_>| job.decision == Decision::Run && is_in(job.snippet);
    for index in (0..jobs.len()).filter(|index| is_run(&jobs[*index])) {
        let snippet: &'b Snippet = jobs[index].snippet;
        let group = snippet.metadata.group.as_ref().map(|group| group.name.as_str());
        by_group.entry(group).or_default().push(index);
    }
    let share_in = |(group, runnable)| match group {
        None => share_modules(runnable, jobs, closures),
        Some(group) => share_packages(group, runnable, usual, jobs),
    };
    by_group.into_iter().flat_map(share_in).collect()
}

/// How many jobs have to share an import so that a further process is made which has it: that process imports everything anew.
const WORTH_A_PACKAGE_STAGE: usize = 12;

/// Orders the jobs of one environment so that those which import the same packages follow one another, and chooses what is
/// imported ahead for each. Packages cost far more than modules of the standard library, and import most of those. The package
/// of a module is imported before it, and often takes most of the time.
fn share_packages(group: &str, runnable: Vec<usize>, usual: &Limits, jobs: &mut [Job<'_>]) -> Vec<Batch> {
    let mut paths: Vec<(bool, Vec<&str>, usize)> = runnable
        .into_iter()
        .map(|job| {
            let snippet = jobs[job].snippet;
            let packages = if snippet.metadata.without_preload { &[][..] } else { &snippet.packages[..] };
            let modules: BTreeSet<&str> = packages.iter().flat_map(|module| with_parents(module)).collect();
            (snippet.metadata.exclusive, modules.into_iter().collect(), job)
        })
        .collect();
    // What most jobs import comes first, and a module after its package, which is imported at least as often.
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for module in paths.iter().flat_map(|(_, modules, _)| modules) {
        *count.entry(module).or_default() += 1;
    }
    let rank = |module: &&str| (std::cmp::Reverse(count[module]), (*module).to_owned());
    for (_, modules, _) in &mut paths {
        modules.sort_by_key(rank);
    }
    paths.sort_by_key(|(exclusive, modules, job)| (*exclusive, modules.iter().map(rank).collect::<Vec<_>>(), *job));
    let shared: Vec<usize> = (0..paths.len()).map(|at| worth_sharing(&paths, at)).collect();
    let mut batches: Vec<Batch> = Vec::new();
    for ((exclusive, modules, job), shared) in paths.iter().zip(shared) {
        jobs[*job].packages = modules[..shared].iter().map(|module| (*module).to_owned()).collect();
        match batches.last_mut() {
            Some(last) if last.exclusive == *exclusive && jobs[last.jobs[0]].packages == jobs[*job].packages => {
                last.jobs.push(*job);
            }
            _ => batches.push(Batch {
                group: Some(group.to_owned()),
                stages: Vec::new(),
                jobs: vec![*job],
                exclusive: *exclusive,
            }),
        }
    }
    // A process is made for the time of the first of its snippets, and no later one may have more.
    for batch in &mut batches {
        batch.jobs.sort_by_cached_key(|job| {
            let limits = jobs[*job].snippet.metadata.limits.over(usual);
            (Limits { timeout: Duration::ZERO, ..limits.clone() }, std::cmp::Reverse(limits.timeout), *job)
        });
    }
    batches
}

/// The packages that a module is in, outermost first, and the module: `a`, `a.b` and `a.b.c`.
fn with_parents(module: &str) -> impl Iterator<Item = &str> {
    module.match_indices('.').map(|(at, _)| &module[..at]).chain([module])
}

/// How many of the modules at the beginning of a path are imported ahead: the most that enough jobs beside it share, else the
/// most that any shares. What no other job imports is worth it for the runs that examine the snippet.
fn worth_sharing(paths: &[(bool, Vec<&str>, usize)], at: usize) -> usize {
    let modules = &paths[at].1;
    let sharing = |length: usize| {
        let shares = |(_, other, _): &&(bool, Vec<&str>, usize)| common(modules, other) >= length;
        let after = paths[at..].iter().take_while(shares).count();
        paths[..at].iter().rev().take_while(shares).count() + after
    };
    let lengths = || (1..=modules.len()).rev();
    let enough = lengths().find(|length| sharing(*length) >= WORTH_A_PACKAGE_STAGE);
    enough.or_else(|| lengths().find(|length| sharing(*length) > 1)).unwrap_or(modules.len())
}

/// The import time, in milliseconds, from which on a module is worth an interpreter for jobs that import it through another
/// module: forking an interpreter takes one millisecond.
const WORTH_AN_INTERPRETER: u32 = 3;
/// The longest chain of interpreters that are forked from one another. Namespaces nest 32 deep, and a container uses some of
/// that.
const MOST_STAGES: usize = 16;

fn share_modules(runnable: Vec<usize>, jobs: &[Job<'_>], closures: &Closures) -> Vec<Batch> {
    let mut frequency: BTreeMap<&Import, usize> = BTreeMap::new();
    for index in &runnable {
        for import in preloadable(&jobs[*index]) {
            *frequency.entry(import).or_default() += 1;
        }
    }
    // Modules that several jobs import, which other jobs may import through another module.
    let bases: Vec<&Import> = frequency
        .iter()
        .filter(|(import, count)| **count > 1 && import.name.is_none() && cost(&import.module) >= WORTH_AN_INTERPRETER)
        .map(|(import, _)| *import)
        .collect();
    let contains = |import: &Import, base: &Import| closures.contain(&import.module, &base.module);
    let mut paths: Vec<ImportPath<'_>> = runnable
        .into_iter()
        .map(|job| {
            let own: BTreeSet<&Import> = preloadable(&jobs[job]).collect();
            let on_the_way = bases.iter().copied().filter(|base| own.iter().any(|import| contains(import, base)));
            let mut imports: BTreeSet<&Import> = own.iter().copied().filter(|import| frequency[import] > 1).collect();
            imports.extend(on_the_way);
            ImportPath { exclusive: jobs[job].snippet.metadata.exclusive, imports: imports.into_iter().collect(), job }
        })
        .collect();

    // The most expensive imports come first in every path, after those that they contain. So paths have long common
    // beginnings, and the imports at their ends matter least.
    let mut count: BTreeMap<&Import, usize> = BTreeMap::new();
    for import in paths.iter().flat_map(|path| &path.imports) {
        *count.entry(import).or_default() += 1;
    }
    let dearest = |import: &Import| {
        let others = count.keys().filter(|other| contains(other, import)).map(|other| cost(&other.module));
        others.chain([cost(&import.module)]).max()
    };
    let ranks: BTreeMap<&Import, _> = count
        .iter()
        .map(|(import, count)| (*import, (std::cmp::Reverse((dearest(import), *count)), *import)))
        .collect();
    for path in &mut paths {
        path.imports.sort_by_key(|import| ranks[import]);
    }
    paths.sort_by_key(|path| {
        (path.exclusive, path.imports.iter().map(|import| ranks[import]).collect::<Vec<_>>(), path.job)
    });

    // How much each path has in common with the next one.
    let next: Vec<usize> = paths.windows(2).map(|pair| common(&pair[0].imports, &pair[1].imports)).collect();
    let mut batches: Vec<Batch> = Vec::new();
    for (at, path) in paths.iter().enumerate() {
        // An interpreter is needed wherever the path separates from that of another job. In this order, two paths have in
        // common what all paths between them have in common.
        let shrinking = |left: &mut usize, next: &usize| {
            *left = (*left).min(*next);
            (*left > 0).then_some(*left)
        };
        let before = next[..at].iter().rev().scan(usize::MAX, shrinking);
        let after = next[at.min(next.len())..].iter().scan(usize::MAX, shrinking);
        let mut cuts: BTreeSet<usize> = before.chain(after).collect();
        while cuts.len() > MOST_STAGES {
            cuts.pop_first();
        }
        let mut stages = Vec::new();
        let mut from = 0;
        for to in cuts {
            stages.push(path.imports[from..to].iter().map(|import| (*import).clone()).collect());
            from = to;
        }
        match batches.last_mut() {
            Some(last) if last.stages == stages && last.exclusive == path.exclusive => last.jobs.push(path.job),
            _ => batches.push(Batch { group: None, stages, jobs: vec![path.job], exclusive: path.exclusive }),
        }
    }
    batches
}

/// The imports of a job, in the order in which interpreters are forked from one another.
struct ImportPath<'a> {
    exclusive: bool,
    imports: Vec<&'a Import>,
    job: usize,
}

fn preloadable<'a>(job: &Job<'a>) -> impl Iterator<Item = &'a Import> {
    let imports = if job.snippet.metadata.without_preload { &[][..] } else { &job.snippet.imports[..] };
    imports.iter()
}

fn common<T: PartialEq>(a: &[T], b: &[T]) -> usize {
    a.iter().zip(b).take_while(|(a, b)| a == b).count()
}

impl<'b> Plan<'b> {
    /// Puts those snippets to run that `is_in` accepts into batches, using the import closures in `closures`. A snippet that names
    /// no limits has the `usual` ones.
    #[must_use]
    pub fn batched(mut self, usual: &Limits, closures: &Closures, is_in: impl Fn(&Snippet) -> bool) -> Self {
        self.batches = share(&mut self.jobs, usual, closures, is_in);
        self
    }

    /// The groups of packages that the jobs in the batches need, each with its lock.
    pub fn groups(&self) -> BTreeMap<&str, &'b Lock> {
        let run = self.batches.iter().flat_map(|batch| &batch.jobs).map(|job| &self.jobs[*job]);
        run.filter_map(|job| Some((job.group()?, job.lock?))).collect()
    }

    /// Replaces the decision for all jobs of these groups.
    #[must_use]
    pub fn without(mut self, groups: &BTreeMap<String, Decision>) -> Self {
        for job in self.jobs.iter_mut().filter(|job| job.decision == Decision::Run) {
            if let Some(decision) = job.group().and_then(|group| groups.get(group)) {
                job.decision = decision.clone();
            }
        }
        let jobs = &self.jobs;
        for batch in &mut self.batches {
            batch.jobs.retain(|job| jobs[*job].decision == Decision::Run);
        }
        self.batches.retain(|batch| !batch.jobs.is_empty());
        self
    }

    /// Takes the jobs that `is_out` accepts out of the plan.
    #[must_use]
    pub fn leave_out(mut self, is_out: impl Fn(&Job<'b>) -> bool) -> Self {
        let mut place = 0;
        let places: Vec<Option<usize>> = self
            .jobs
            .iter()
            .map(|job| {
                let here = (!is_out(job)).then_some(place);
                place += usize::from(here.is_some());
                here
            })
            .collect();
        let moved = |jobs: &[usize]| jobs.iter().filter_map(|job| places[*job]).collect::<Vec<usize>>();
        let mut kept = places.iter().map(Option::is_some);
        self.jobs.retain(|_| kept.next().unwrap_or(false));
        for claim in &mut self.claims {
            claim.jobs = moved(&claim.jobs);
        }
        for batch in &mut self.batches {
            batch.jobs = moved(&batch.jobs);
        }
        self.batches.retain(|batch| !batch.jobs.is_empty());
        self
    }

    /// Makes a plan that runs only the jobs that `is_in` accepts. All jobs keep their places.
    #[must_use]
    pub fn only(&self, is_in: impl Fn(usize) -> bool) -> Self {
        let mut plan = self.clone();
        for batch in &mut plan.batches {
            batch.jobs.retain(|job| is_in(*job));
        }
        plan.batches.retain(|batch| !batch.jobs.is_empty());
        plan
    }

    /// Arranges the jobs anew.
    #[must_use]
    pub fn arranged(mut self, arrangement: Arrangement) -> Self {
        if let Some(seed) = arrangement.shuffle {
            // Each job moves alone. Jobs of one environment stay together, because a worker has one environment.
            let alone = |batch: &Batch| {
                let one = |job: &usize| Batch { jobs: vec![*job], stages: batch.stages.clone(), ..batch.clone() };
                batch.jobs.iter().map(one).collect::<Vec<Batch>>()
            };
            let mut batches: Vec<Batch> = self.batches.iter().flat_map(alone).collect();
            let key = |batch: &Batch| RandomOrder(seed).hash_one(&batch.jobs);
            batches.sort_by_key(|batch| (batch.group.clone(), batch.exclusive, key(batch)));
            self.batches = batches;
        }
        if !arrangement.preloads {
            for batch in &mut self.batches {
                batch.stages.clear();
            }
            for job in &mut self.jobs {
                job.packages.clear();
            }
        }
        self
    }

    /// Makes the task that a worker gets for a job.
    pub fn task(&self, bank: &Bank, job: usize) -> Task {
        let snippet = self.jobs[job].snippet;
        Task {
            file_name: snippet.file_name(),
            source: snippet.source.to_string(),
            edited: None,
            kind: TaskKind::Plain,
            until_decided: false,
            asserts: snippet.asserts.iter().map(|assert| (assert.line, assert.end_line)).collect(),
            last_line: snippet.last_line,
            thaw: snippet.thaw,
            group: snippet.metadata.group.as_ref().map(|group| group.name.clone()),
            packages: self.jobs[job].packages.clone(),
            limits: snippet.metadata.limits.over(&bank.settings.limits),
            time: None,
            loopback: snippet.metadata.loopback,
        }
    }

    /// The number of jobs to run.
    pub fn to_run(&self) -> usize {
        self.batches.iter().map(|batch| batch.jobs.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::Group;
    use crate::bank::snippet::Metadata;
    use crate::python::Label;

    fn snippet(id: &str, modules: &[&str]) -> Snippet {
        let import = |module: &&str| Import { module: (*module).to_owned(), name: None };
        Snippet {
            id: id.to_owned(),
            path: format!("snippets/{id}.py").into(),
            source: "".into(),
            metadata: Metadata::default(),
            imports: modules.iter().map(import).collect(),
            packages: Vec::new(),
            asserts: Vec::new(),
            last_line: 1,
            thaw: false,
            snapshots: Vec::new(),
        }
    }

    fn jobs(snippets: &[Snippet]) -> Vec<Job<'_>> {
        let label = Label { version: Version::OLDEST, free_threaded: false };
        let job = |snippet| Job {
            snippet,
            lock: None,
            versions: label.into(),
            decision: Decision::Run,
            claims: Vec::new(),
            packages: Vec::new(),
        };
        snippets.iter().map(job).collect()
    }

    /// A snippet with these packages.
    fn with_packages(id: &str, packages: &[&str]) -> Snippet {
        let mut snippet = snippet(id, &["asyncio"]);
        let requirements = Vec::new();
        snippet.metadata.group = Some(Group { name: "all".to_owned(), requirements });
        snippet.packages = packages.iter().map(|package| (*package).to_owned()).collect();
        snippet
    }

    #[test]
    fn a_snippet_is_forked_from_the_packages_that_it_shares_with_another() {
        let mut alone = with_packages("a/b/six", &["numpy"]);
        alone.metadata.without_preload = true;
        let snippets = [
            with_packages("a/b/five", &["sklearn.tree", "numpy"]),
            with_packages("a/b/four", &["pandas", "matplotlib"]),
            with_packages("a/b/one", &["pandas"]),
            alone,
            with_packages("a/b/three", &["numpy", "pandas"]),
            with_packages("a/b/two", &["numpy", "pandas"]),
            with_packages("a/b/zero", &["celery.app"]),
        ];
        let mut jobs = jobs(&snippets);
        let batches = share(&mut jobs, &Limits::default(), &Closures::default(), |_| true);
        let packages: Vec<String> = jobs.iter().map(|job| job.packages.join(" ")).collect();
        let expected =
            ["numpy sklearn sklearn.tree", "pandas", "pandas", "", "pandas numpy", "pandas numpy", "celery celery.app"];
        assert_eq!(packages, expected);
        let together: Vec<Vec<usize>> = batches.iter().map(|batch| batch.jobs.clone()).collect();
        assert_eq!(together, [vec![3], vec![2], vec![4, 5], vec![1], vec![0], vec![6]]);
        assert!(batches.iter().all(|batch| batch.stages.is_empty() && batch.group.as_deref() == Some("all")));
    }

    /// What many import is imported once for all of them, and what few of them import besides is left to these.
    #[test]
    fn few_snippets_get_no_further_process_where_many_share_one() {
        let linear = |number: usize| with_packages(&format!("a/b/l{number:02}"), &["sklearn.linear_model"]);
        let tree = |number: usize| with_packages(&format!("a/b/t{number:02}"), &["sklearn.tree"]);
        let snippets: Vec<Snippet> =
            (0..WORTH_A_PACKAGE_STAGE).map(linear).chain((1..WORTH_A_PACKAGE_STAGE).map(tree)).collect();
        let mut jobs = jobs(&snippets);
        let batches = share(&mut jobs, &Limits::default(), &Closures::default(), |_| true);
        assert_eq!(batches.len(), 2);
        assert_eq!(jobs[batches[0].jobs[0]].packages, ["sklearn", "sklearn.linear_model"]);
        assert_eq!(jobs[batches[1].jobs[0]].packages, ["sklearn"]);
    }

    /// Returns the modules of the stages of each batch, and the number of its jobs.
    fn shared(snippets: &[Snippet], closures: &Closures) -> Vec<(Vec<Vec<String>>, usize)> {
        let mut jobs = jobs(snippets);
        let modules = |stage: &Vec<Import>| stage.iter().map(|import| import.module.clone()).collect();
        let batches = share(&mut jobs, &Limits::default(), closures, |_| true).into_iter();
        batches.map(|batch| (batch.stages.iter().map(modules).collect(), batch.jobs.len())).collect()
    }

    #[test]
    fn interpreters_are_forked_from_those_that_have_what_they_contain() {
        let snippets = [
            snippet("a/b/one", &["asyncio"]),
            snippet("a/b/two", &["asyncio"]),
            snippet("a/b/three", &["logging"]),
            snippet("a/b/four", &["logging"]),
            snippet("a/b/five", &[]),
        ];
        let stages = |stages: &[&[&str]], jobs| {
            let names = |names: &&[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            (stages.iter().map(names).collect::<Vec<Vec<String>>>(), jobs)
        };
        let apart = [stages(&[], 1), stages(&[&["asyncio"]], 2), stages(&[&["logging"]], 2)];
        assert_eq!(shared(&snippets, &Closures::default()), apart);
        let known = Closures::of(&[("asyncio", &["logging", "socket"])]);
        let chained = [stages(&[], 1), stages(&[&["logging"]], 2), stages(&[&["logging"], &["asyncio"]], 2)];
        assert_eq!(shared(&snippets, &known), chained);
        // An import that no other job has is not worth an interpreter of its own.
        let known = Closures::of(&[("asyncio", &["socket", "ssl"])]);
        assert_eq!(shared(&snippets, &known), apart);
    }
}
