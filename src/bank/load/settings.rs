//! Reads the [`Settings`] of a bank from `verify.toml`.

use std::path::Path;

use pep440_rs::VersionSpecifiers;

use crate::bank::files::LARGEST_SETTINGS;
use crate::bank::format::SettingsFile;
use crate::bank::layout::SETTINGS;
use crate::bank::problem::{Problem, Source};
use crate::bank::schema::Schema;
use crate::bank::{Root, Settings, document};
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
        let problem = source.problem(file.python.span(), "`python` is not a version specifier");
        let problem = problem.expected("expected a version specifier");
        vec![problem.fix("write it as in PEP 440, such as \">=3.10\"")]
    })?;
    if Version::first(|version| version.meets(&python)).is_none() {
        let problem = source.problem(file.python.span(), "`python` allows no supported version");
        let problem = problem.expected(format!("expected to allow {} or a later version", Version::OLDEST));
        return Err(vec![problem.fix("widen it, such as to \">=3.10\"")]);
    }
    let problems = check_pythons(&file.pythons, &python, &source);
    if !problems.is_empty() {
        return Err(problems);
    }
    let pythons = file.pythons.into_iter().map(toml::Spanned::into_inner).collect();
    Ok(Settings { python, pythons, limits: file.limits.over(&Limits::default()) })
}

/// Checks that each of `pythons` is a version that `python` allows, and is listed once.
fn check_pythons(pythons: &[toml::Spanned<String>], python: &VersionSpecifiers, source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, entry) in pythons.iter().enumerate() {
        let text = entry.get_ref();
        let problem = match text.parse::<Label>() {
            Err(_) => {
                let problem = source.problem(entry.span(), format!("`{text}` is not a Python version"));
                problem.expected("expected a version such as \"3.12\", or \"3.14t\"").fix("correct it, or remove it")
            }
            Ok(label) if !label.version.meets(python) => {
                let problem = source.problem(entry.span(), format!("`python` does not allow {text}"));
                problem.expected(format!("`python` is \"{python}\"")).fix("remove it, or widen `python`")
            }
            Ok(label) if label.version < Version::OLDEST => {
                let problem = source.problem(entry.span(), format!("Python {text} is not supported"));
                problem.expected(format!("expected {} or later", Version::OLDEST)).fix("remove it")
            }
            Ok(_) if pythons[..index].iter().any(|earlier| earlier.get_ref() == text) => {
                let problem = source.problem(entry.span(), format!("Python {text} is listed twice"));
                problem.expected("expected each version once").fix("remove this one")
            }
            Ok(_) => continue,
        };
        problems.push(problem);
    }
    problems
}
