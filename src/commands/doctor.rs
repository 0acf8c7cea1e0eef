//! `verify doctor`: tries out what this machine offers to a run.

use super::{Exit, ExitError, output};
use crate::doctor::{Examination, Kernel};
use crate::isolation::SandboxPolicy;
use crate::python::{self, Interpreter, SearchPaths};
use crate::run::Fault;
use crate::session::probe_sandbox;

pub(super) fn doctor() -> Result<Exit, ExitError> {
    let places = SearchPaths::of_this_machine();
    let (usable, unusable) = python::discover(&places);
    let probe = |interpreter: &Interpreter, policy| probe_sandbox(interpreter, &places, policy);
    // A run chooses its interpreter in the same way.
    let default = usable.iter().find(|interpreter| !interpreter.free_threaded).or(usable.first());
    let tried = default.map(|interpreter| {
        let sandbox = probe(interpreter, SandboxPolicy::Auto);
        (interpreter.clone(), sandbox.map_err(|fault| fault.to_string()))
    });
    let refused = default.and_then(|interpreter| probe(interpreter, SandboxPolicy::RequireFull).err());
    let obstacle = refused.map(|fault| {
        let why = match fault {
            Fault::NotFullSandbox { obstacle } => obstacle,
            fault => fault.to_string(),
        };
        why.lines().next().unwrap_or_default().to_owned()
    });
    let examination = Examination { usable, unusable, tried, obstacle, kernel: Kernel::probe() };
    output::print(&examination.render())?;
    Ok(if examination.is_fit() { Exit::Success } else { Exit::Fault })
}
