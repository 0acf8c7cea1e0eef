//! `verify see`: finds names that statements can point at, and renews the bank's copies of inventories.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{CommandFault, Exit, ExitError, loading, output};
use crate::bank::installed::{InstalledInventories, Inventory, is_newer};
use crate::bank::names::Names;
use crate::bank::see::Kept;
use crate::bank::{INVENTORIES, Inventories, Root, SETTINGS, inventory_path};
use crate::cli::SeeCommand;
use crate::text::{count, path_text, printable, thousands};

pub(super) fn see(command: &SeeCommand, bank: Option<&Path>) -> Result<Exit, ExitError> {
    let (root, settings) = loading::load_settings(bank)?;
    let installed = match command.from.as_slice() {
        [] => InstalledInventories::of_this_machine(),
        places => InstalledInventories::below(places.to_vec()),
    };
    let kept = Inventories::read(&root, &settings.see);
    if kept.0.is_empty() {
        let projects = match installed.projects().as_slice() {
            [] => String::new(),
            projects => format!("; installed are {}", projects.join(", ")),
        };
        let hint = format!("add the project by a word of yours, such as `py = \"Python\"`{projects}");
        return Err(ExitError::NothingAsks(format!("{SETTINGS} has no documentation in its table [see]\n  {hint}")));
    }
    match (command.update, command.words.as_slice()) {
        (true, _) => update(&root, &kept, &installed),
        (false, []) => state(&kept, &installed),
        (false, words) => find(words, &kept, &installed),
    }
}

/// Prints each documentation with its copy and what is installed of it.
fn state(kept: &Inventories, installed: &InstalledInventories) -> Result<Exit, ExitError> {
    let mut rows = vec![["", "documentation", "copy", "names", "installed"].map(str::to_owned)];
    for (key, Kept { project, names }) in &kept.0 {
        let versions: Vec<&str> = installed.of(project).map(|inventory| inventory.version.as_str()).collect();
        let (version, number) = match names {
            Some(names) => (names.version.clone(), thousands(names.count())),
            None => ("none".to_owned(), String::new()),
        };
        let versions = if versions.is_empty() { "none".to_owned() } else { versions.join(", ") };
        rows.push([format!("{key}:"), project.clone(), version, number, versions]);
    }
    print_table(&rows)?;
    Ok(Exit::Success)
}

/// Prints the names that have all words in them, each as `see` writes it, with its kind.
fn find(words: &[String], kept: &Inventories, installed: &InstalledInventories) -> Result<Exit, ExitError> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let mut rows = Vec::new();
    for (key, Kept { project, names }) in &kept.0 {
        let newest = installed.of(project).next().and_then(Inventory::names);
        // A name that is in both, or has several kinds, is one.
        let mut found: BTreeMap<(usize, String), Vec<&str>> = BTreeMap::new();
        for (name, kind) in names.iter().chain(newest).flat_map(Names::iter) {
            let reference = format!("{key}:{name}");
            let text = reference.to_lowercase();
            if words.iter().all(|word| text.contains(word.as_str())) {
                let kinds = found.entry((name.len(), reference)).or_default();
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
        rows.extend(found.into_iter().map(|((_, reference), kinds)| [reference, kinds.join(", ")]));
    }
    if rows.is_empty() {
        let words = printable(&words.join(" "));
        return Err(ExitError::NothingAsks(format!("no documentation has a name with `{words}` in it")));
    }
    print_table(&rows)?;
    Ok(Exit::Success)
}

/// Writes the copies anew from what is installed.
fn update(root: &Root, kept: &Inventories, installed: &InstalledInventories) -> Result<Exit, ExitError> {
    let mut rows = Vec::new();
    let mut missing = Vec::new();
    for (key, kept) in &kept.0 {
        let path = inventory_path(key);
        let what = match renew(root, &path, kept, installed)? {
            Renewal::Written { names, new, gone } => {
                format!("written: {}, {new} new, {gone} gone", described(&names))
            }
            Renewal::Unchanged(names) => format!("unchanged: {}", described(names)),
            Renewal::Older { copy, installed } => format!("kept: {}; installed is {installed}", described(copy)),
            Renewal::NotInstalled(Some(copy)) => format!("kept: {}; none is installed", described(copy)),
            Renewal::NotInstalled(None) => {
                missing.push(kept.project.as_str());
                "missing: none is installed".to_owned()
            }
        };
        rows.push([path_text(&path), what]);
    }
    print_table(&rows)?;
    if missing.is_empty() {
        return Ok(Exit::Success);
    }
    Err(CommandFault::NoInventory { projects: missing.join(", "), places: places(installed.places()) }.into())
}

/// What came of a copy.
enum Renewal<'k> {
    /// It was written, with names that are new and without some that are gone.
    Written { names: Names, new: usize, gone: usize },
    /// It was as it should be.
    Unchanged(&'k Names),
    /// What is installed is older.
    Older { copy: &'k Names, installed: String },
    /// Nothing is installed.
    NotInstalled(Option<&'k Names>),
}

fn renew<'k>(
    root: &Root,
    path: &Path,
    kept: &'k Kept,
    installed: &InstalledInventories,
) -> Result<Renewal<'k>, ExitError> {
    let copy = kept.names.as_ref();
    let Some(newest) = installed.of(&kept.project).next() else { return Ok(Renewal::NotInstalled(copy)) };
    // An older documentation does not have the names of a newer Python, which statements point at.
    if let Some(copy) = copy.filter(|copy| is_newer(&copy.version, &newest.version)) {
        return Ok(Renewal::Older { copy, installed: newest.version.clone() });
    }
    let names = newest
        .read()
        .map_err(|source| CommandFault::Inventory { path: newest.path.clone(), source: Box::new(source) })?;
    if let Some(copy) = copy.filter(|copy| **copy == names) {
        return Ok(Renewal::Unchanged(copy));
    }
    let written =
        root.make_folder(Path::new(INVENTORIES)).and_then(|()| root.replace(path, names.to_copy().as_bytes()));
    written.map_err(|source| CommandFault::Output { path: root.path().join(path), source })?;
    let missing_in = |one: &Names, other: Option<&Names>| {
        one.iter().filter(|(name, _)| !other.is_some_and(|other| other.has(name))).count()
    };
    let (new, gone) = (missing_in(&names, copy), copy.map_or(0, |copy| missing_in(copy, Some(&names))));
    Ok(Renewal::Written { names, new, gone })
}

/// `NumPy 2.4, 5,703 names`.
fn described(names: &Names) -> String {
    let number = names.count();
    let noun = if number == 1 { "name" } else { "names" };
    format!("{} {}, {} {noun}", names.project, names.version, thousands(number))
}

fn places(places: &[PathBuf]) -> String {
    let places: Vec<String> = places.iter().map(|place| path_text(place)).collect();
    format!("{}: {}", count(places.len(), "place"), places.join(", "))
}

/// Prints rows in columns. The texts are those of inventories, which can have anything in them.
fn print_table<const N: usize>(rows: &[[String; N]]) -> Result<(), CommandFault> {
    let widths: Vec<usize> =
        (0..N).map(|at| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0)).collect();
    let line = |row: &[String; N]| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{:width$}", printable(cell))).collect();
        cells.join("  ").trim_end().to_owned() + "\n"
    };
    output::print(&rows.iter().map(line).collect::<String>())
}
