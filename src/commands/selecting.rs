//! Makes the [`Selector`] of a command line.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{ExitError, Malformed, loading};
use crate::bank::series::read_name;
use crate::cache::CacheDirectory;
use crate::cache::failures::LastFailures;
use crate::cli::{SelectOptions, SelectedClaims};
use crate::git::Git;
use crate::select::Selector;
use crate::session::WrongSeries;

/// The selector of a command that is about claims.
pub(super) fn of(claims: &SelectedClaims, bank: Option<&Path>) -> Result<Selector, ExitError> {
    selector(&claims.filters, &claims.select, &claims.package, bank)
}

/// The selector of the filters and options of a command. Packages are selected by their names.
pub(super) fn selector<'a>(
    filters: &[String],
    options: &SelectOptions,
    packages: impl IntoIterator<Item = &'a String>,
    bank: Option<&Path>,
) -> Result<Selector, ExitError> {
    // An empty revision is `--changed` without one.
    let changed =
        options.changed.as_deref().map(|revision| changed(bank, Some(revision).filter(|text| !text.is_empty())));
    let failed = || -> Result<_, ExitError> {
        Ok(LastFailures::of(&loading::find(bank)?, CacheDirectory::of_this_user()).read())
    };
    let name = |text: &String| read_name(text).ok_or_else(|| WrongSeries::Form(text.clone()));
    Ok(Selector {
        filters: filters.to_vec(),
        exclude: options.exclude.clone(),
        topics: options.topic.clone(),
        tags: options.tag.clone(),
        levels: options.level.clone(),
        verdicts: options.verdict.clone(),
        packages: packages.into_iter().map(name).collect::<Result<_, WrongSeries>>().map_err(Malformed::from)?,
        catalogue: options.catalogue.clone(),
        changed: changed.transpose()?,
        failed: options.failed.then(failed).transpose()?,
        here: here(),
    })
}

/// The files of the bank that git shows as changed.
fn changed(bank: Option<&Path>, revision: Option<&str>) -> Result<BTreeSet<PathBuf>, ExitError> {
    let root = loading::find(bank)?;
    Ok(Git::around(&root)?.changed_since(revision)?)
}

/// The directory that relative paths of the command line start from. Without one, they start from the bank.
fn here() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    Some(here.canonicalize().unwrap_or(here))
}
