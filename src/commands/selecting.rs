//! Makes the [`Selector`] of a command line.

use std::path::PathBuf;

use super::Malformed;
use crate::bank::series::read_name;
use crate::cli::SelectOptions;
use crate::select::Selector;
use crate::session::WrongSeries;

/// The selector of the filters and options of a command. Packages are selected by their names.
pub(super) fn selector<'a>(
    filters: &[String],
    options: &SelectOptions,
    packages: impl IntoIterator<Item = &'a String>,
) -> Result<Selector, Malformed> {
    let name = |text: &String| read_name(text).ok_or_else(|| WrongSeries::Form(text.clone()));
    Ok(Selector {
        filters: filters.to_vec(),
        exclude: options.exclude.clone(),
        topics: options.topic.clone(),
        tags: options.tag.clone(),
        levels: options.level.clone(),
        verdicts: options.verdict.clone(),
        packages: packages.into_iter().map(name).collect::<Result<_, WrongSeries>>()?,
        catalogue: options.catalogue.clone(),
        here: here(),
    })
}

/// The directory that relative paths of the command line start from. Without one, they start from the bank.
fn here() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    Some(here.canonicalize().unwrap_or(here))
}
