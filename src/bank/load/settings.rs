//! Reads the [`Settings`] of a bank from `verify.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use pep440_rs::VersionSpecifiers;
use pep508_rs::PackageName;
use toml::Spanned;

use crate::bank::defect::Defect;
use crate::bank::files::LARGEST_SETTINGS;
use crate::bank::format::SettingsFile;
use crate::bank::is_kebab;
use crate::bank::layout::SETTINGS;
use crate::bank::problem::{Problem, Source};
use crate::bank::schema::Schema;
use crate::bank::series::read_name;
use crate::bank::{Packages, Root, Series, Settings, document};
use crate::python::{Label, Version};
use verify_protocol::sandbox::Limits;

pub(super) fn read(root: &Root) -> Result<Settings, Vec<Problem>> {
    let (text, source) = root.read_text(Path::new(SETTINGS), LARGEST_SETTINGS).map_err(|problem| {
        vec![match root.has(Path::new(SETTINGS)) {
            true => problem,
            false => {
                problem.fix("a bank is a directory with a verify.toml; the smallest is one line: python = \">=3.10\"")
            }
        }]
    })?;
    let file: SettingsFile = document::read(&text, &source, 0, &Schema::of::<SettingsFile>())?;
    let python: VersionSpecifiers = file.python.get_ref().parse().map_err(|_| {
        let problem = source.problem(Defect::WrongVersion, file.python.span(), "`python` is not a version specifier");
        let problem = problem.expected("expected a version specifier");
        vec![problem.fix("write it as in PEP 440, such as \">=3.10\"")]
    })?;
    if Version::first(|version| version.meets(&python)).is_none() {
        let problem = source.problem(Defect::WrongVersion, file.python.span(), "`python` allows no supported version");
        let problem = problem.expected(format!("expected to allow {} or a later version", Version::OLDEST));
        return Err(vec![problem.fix("widen it, such as to \">=3.10\"")]);
    }
    let mut problems = check_pythons(&file.pythons, &python, &source);
    let packages = read_packages(file.packages, &source, &mut problems);
    let see = read_see(file.see, &source, &mut problems);
    for name in file.profile.keys().filter(|name| !is_kebab(name.get_ref())) {
        let problem = source.problem(Defect::WrongName, name.span(), format!("`{}` is not kebab-case", name.get_ref()));
        let problem = problem.expected("expected lower-case letters, digits and single hyphens");
        problems.push(problem.fix("rename the profile; `--profile` takes its name"));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let pythons = file.pythons.into_iter().map(Spanned::into_inner).collect();
    let mutants = file.mutants;
    let limits = file.limits.over(&Limits::default());
    let profiles = file.profile.into_iter().map(|(name, profile)| (name.into_inner(), profile)).collect();
    Ok(Settings { python, pythons, packages, mutants, see, limits, run: file.run, profiles })
}

/// Reads the projects of the documentations, by words that are the names of files.
fn read_see(
    entries: BTreeMap<Spanned<String>, Spanned<String>>,
    source: &Source,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, String> {
    for key in entries.keys().filter(|key| !is_kebab(key.get_ref())) {
        let problem = source.problem(Defect::WrongName, key.span(), format!("`{}` is not kebab-case", key.get_ref()));
        let problem = problem.expected("expected lower-case letters, digits and single hyphens");
        problems.push(problem.fix("rename it; `see` writes it before a colon, and a file has its name"));
    }
    entries.into_iter().map(|(key, project)| (key.into_inner(), project.into_inner())).collect()
}

/// The table `[packages]` as the file has it.
type PackagesEntry = BTreeMap<Spanned<String>, Spanned<Vec<Spanned<String>>>>;

/// Reads the series of the packages: each package once, and its series from the oldest to the newest, none within another.
fn read_packages(entries: PackagesEntry, source: &Source, problems: &mut Vec<Problem>) -> Packages {
    let mut packages = Packages::new();
    for (name, entries) in entries {
        let (at, text) = (name.span(), name.into_inner());
        let Some(package) = read_name(&text) else {
            let problem =
                source.problem(Defect::WrongRequirement, at, format!("`{text}` is not the name of a package"));
            let problem = problem.expected("expected a name such as pandas");
            problems.push(problem.fix("correct the name; letters, digits, `-`, `_` and `.`"));
            continue;
        };
        if packages.contains_key(&package) {
            let problem = source.problem(Defect::Duplicate, at, format!("{package} is listed twice"));
            problems.push(problem.expected("expected each package once").fix("merge the two lists"));
            continue;
        }
        packages.insert(package.clone(), read_series(&package, entries.into_inner(), source, problems));
    }
    packages
}

fn read_series(
    package: &PackageName,
    entries: Vec<Spanned<String>>,
    source: &Source,
    problems: &mut Vec<Problem>,
) -> Vec<Series> {
    let mut all: Vec<Series> = Vec::new();
    for entry in entries {
        let text = entry.get_ref();
        let at = |what: String| source.problem(Defect::WrongSeries, entry.span(), what);
        let Ok(series) = text.parse::<Series>() else {
            let problem = at(format!("`{text}` is not a series of releases"));
            let problem = problem.expected("expected the beginning of a release");
            problems.push(problem.fix("write numbers with dots between them, such as \"2.3\" or \"3\""));
            continue;
        };
        if all.contains(&series) {
            let problem = at(format!("the series {series} of {package} is listed twice"));
            problems.push(problem.expected("expected each series once").fix("remove this one"));
        } else if let Some(other) = all.iter().find(|other| other.overlaps(&series)) {
            let problem = at(format!("the series {series} and {other} of {package} have releases in common"));
            let problem = problem.expected("expected series of which none is a part of another");
            problems.push(problem.fix("remove one of the two, or narrow the wider one"));
        } else if let Some(later) = all.last().filter(|last| **last > series) {
            let problem = at(format!("the series {series} of {package} comes after {later}"));
            problems.push(problem.expected("expected the oldest series first").fix("sort the list"));
        }
        all.push(series);
    }
    all
}

/// Checks that each of `pythons` is a version that `python` allows, and is listed once.
fn check_pythons(pythons: &[Spanned<String>], python: &VersionSpecifiers, source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, entry) in pythons.iter().enumerate() {
        let text = entry.get_ref();
        let problem = match text.parse::<Label>() {
            Err(_) => {
                let problem =
                    source.problem(Defect::WrongVersion, entry.span(), format!("`{text}` is not a Python version"));
                problem.expected("expected a version such as \"3.12\", or \"3.14t\"").fix("correct it, or remove it")
            }
            Ok(label) if !label.version.meets(python) => {
                let problem =
                    source.problem(Defect::WrongVersion, entry.span(), format!("`python` does not allow {text}"));
                problem.expected(format!("`python` is \"{python}\"")).fix("remove it, or widen `python`")
            }
            Ok(label) if label.version < Version::OLDEST => {
                let problem =
                    source.problem(Defect::WrongVersion, entry.span(), format!("Python {text} is not supported"));
                problem.expected(format!("expected {} or later", Version::OLDEST)).fix("remove it")
            }
            Ok(_) if pythons[..index].iter().any(|earlier| earlier.get_ref() == text) => {
                let problem = source.problem(Defect::Duplicate, entry.span(), format!("Python {text} is listed twice"));
                problem.expected("expected each version once").fix("remove this one")
            }
            Ok(_) => continue,
        };
        problems.push(problem);
    }
    problems
}
