//! `verify cache`: what is kept of earlier runs.

use super::{CommandFault, Exit, ExitError, output};
use crate::cache::CacheDirectory;
use crate::cli::CacheCommand;
use crate::text::{count, path_text};

pub(super) fn cache(command: &CacheCommand) -> Result<Exit, ExitError> {
    let Some(directory) = CacheDirectory::of_this_user() else {
        output::print("nothing is kept: there is no home directory and no XDG_CACHE_HOME\n")?;
        return Ok(Exit::Success);
    };
    let (is_clean, is_dry) = match command {
        CacheCommand::List => (false, true),
        CacheCommand::Clean { dry_run } => (true, *dry_run),
    };
    let mut text = String::new();
    let mut total = 0;
    for kept in directory.kept() {
        total += kept.bytes;
        let word = match (is_clean, is_dry) {
            (false, _) => "",
            (true, true) => "would remove ",
            (true, false) => "removed ",
        };
        if is_clean && !is_dry {
            directory
                .remove(kept.folder)
                .map_err(|source| CommandFault::Removal { path: directory.path().join(kept.folder), source })?;
        }
        text += &format!(
            "{word}{:12} {:>6} KiB in {}\n",
            kept.folder,
            kept.bytes.div_ceil(1024),
            count(kept.files, "file")
        );
    }
    let place = path_text(directory.path());
    text += &match total {
        0 => format!("nothing is kept in {place}\n"),
        _ => format!("{} KiB in {place}\n", total.div_ceil(1024)),
    };
    output::print(&text)?;
    Ok(Exit::Success)
}
