//! `verify pythons`: lists every Python of the machine.

use super::{Exit, ExitError, output};
use crate::cli::{Format, PythonsCommand};
use crate::python::{self, SearchPaths};
use crate::report::json::to_text;
use crate::report::pythons::{PythonList, human};

pub(super) fn pythons(command: &PythonsCommand) -> Result<Exit, ExitError> {
    let list = PythonList::of(&python::survey(&SearchPaths::of_this_machine()));
    output::print(&match command.format {
        Format::Human => human::render(&list),
        Format::Json => to_text(&list),
    })?;
    Ok(Exit::Success)
}
