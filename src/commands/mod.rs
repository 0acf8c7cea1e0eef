//! The commands, one file each: a function from its arguments to an [`Exit`], or to an [`ExitError`] if it could not do what
//! it was asked for.

mod check;
mod compare;
mod doctor;
mod drift;
mod env;
mod exit;
mod explain;
mod list;
mod loading;
mod matrix;
mod output;
mod pythons;
mod run;
mod schema;
mod stress;

pub use self::exit::{CommandFault, Exit, ExitError, Malformed};
pub use self::output::Terminal;
use crate::cli::{Cli, Command};

/// Runs the command of a command line.
///
/// # Errors
/// Fails if the command could not do what it was asked for.
pub fn dispatch(cli: &Cli, terminal: Terminal) -> Result<Exit, ExitError> {
    let bank = cli.bank.bank.as_deref();
    match &cli.command {
        None => run::run(&[], &cli.run, bank, terminal),
        Some(Command::Run(command)) => run::run(&command.filters, &command.options, bank, terminal),
        Some(Command::List(command)) => list::list(command, bank),
        Some(Command::Check(command)) => check::check(command, bank, terminal),
        Some(Command::Explain(command)) => explain::explain(command, terminal),
        Some(Command::Matrix(command)) => matrix::matrix(command, bank, terminal),
        Some(Command::Drift(command)) => drift::drift(command, bank, terminal),
        Some(Command::Stress(command)) => stress::stress(command, bank, terminal),
        Some(Command::Pythons(command)) => pythons::pythons(command),
        Some(Command::Doctor) => doctor::doctor(),
        Some(Command::Env(command)) => env::env(command, bank),
        Some(Command::Schema(command)) => schema::schema(command),
    }
}
