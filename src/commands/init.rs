//! `verify init`: makes a bank in a directory, and runs it.

use std::path::Path;

use super::{CommandFault, Exit, ExitError, Malformed, Terminal, output, run};
use crate::bank::{Root, SETTINGS};
use crate::cli::{InitCommand, RunOptions, SelectOptions};
use crate::edit::{self, EditError};
use crate::text::path_text;

pub(super) fn init(command: &InitCommand, terminal: Terminal) -> Result<Exit, ExitError> {
    let directory = command.directory.as_deref().unwrap_or(Path::new("."));
    fs_err::create_dir_all(directory).map_err(CommandFault::Directory)?;
    let root = Root::open(directory).map_err(|problem| Malformed::Bank(vec![problem]))?;
    let mut changes = edit::init(command.ci);
    if root.has(Path::new(SETTINGS)) {
        return Err(Malformed::Edit(EditError::Refused(format!("{} is a bank already", path_text(directory)))).into());
    }
    // Whatever is there stays as it is: a README of a repository, for example.
    let is_kept = |path: &Path| path.file_name().is_some_and(|name| name == "README.md") && root.has(path);
    changes.writes.retain(|path, _| !is_kept(path));
    if let Some(path) = changes.writes.keys().find(|path| root.has(path)) {
        return Err(Malformed::Edit(EditError::Exists { path: path.clone() }).into());
    }
    changes.apply(&root).map_err(Malformed::Edit)?;
    output::print(&changes.lines())?;
    let options = RunOptions { accept: true, ..RunOptions::default() };
    run::run(&[], &SelectOptions::default(), &options, Some(directory), terminal)
}
