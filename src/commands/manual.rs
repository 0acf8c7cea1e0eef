//! `verify completions` and `verify man`.

use super::{CommandFault, Exit, ExitError, output};
use crate::cli::{Cli, CompletionsCommand, ManCommand};
use crate::text::path_text;

pub(super) fn completions(command: &CompletionsCommand) -> Result<Exit, ExitError> {
    let mut text = Vec::new();
    clap_complete::generate(command.shell, &mut Cli::whole_command(), "verify", &mut text);
    output::print(&String::from_utf8_lossy(&text))?;
    Ok(Exit::Success)
}

pub(super) fn man(command: &ManCommand) -> Result<Exit, ExitError> {
    let cli = Cli::whole_command();
    let Some(directory) = &command.dir else {
        let mut page = Vec::new();
        clap_mangen::Man::new(cli).render(&mut page).map_err(CommandFault::StandardOutput)?;
        output::print(&String::from_utf8_lossy(&page))?;
        return Ok(Exit::Success);
    };
    let failed = |source| CommandFault::Output { path: directory.clone(), source };
    fs_err::create_dir_all(directory).map_err(failed)?;
    clap_mangen::generate_to(cli, directory).map_err(failed)?;
    output::print(&format!("written to {}\n", path_text(directory)))?;
    Ok(Exit::Success)
}
