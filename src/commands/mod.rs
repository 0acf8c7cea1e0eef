//! The commands, one file each: a function from its arguments to an [`Exit`], or to an [`ExitError`] if it could not do what
//! it was asked for.

mod cache;
mod check;
mod compare;
mod config;
mod coverage;
mod decide;
mod diff;
mod doctor;
mod drift;
mod env;
mod exit;
mod explain;
mod fmt;
mod init;
mod list;
mod loading;
mod manual;
mod matrix;
mod merge;
mod mutate;
mod new;
mod output;
mod pythons;
mod relocate;
mod review;
mod run;
mod schema;
mod see;
mod selecting;
mod show;
mod stress;
mod watch;

pub use self::exit::{CommandFault, Exit, ExitError, Malformed};
pub use self::output::Terminal;
use crate::cli::{Cli, Command};
use crate::report::json::to_text;
use crate::report::problems::ProblemList;

/// Runs the command of a command line. If the bank is malformed and JSON was asked for, the problems are written as JSON.
///
/// # Errors
/// Fails if the command could not do what it was asked for.
pub fn dispatch(cli: &Cli, terminal: Terminal) -> Result<Exit, ExitError> {
    let result = run_command(cli, terminal);
    if let (Err(ExitError::Malformed(Malformed::Bank(problems))), Some(target)) = (&result, cli.json()) {
        output::deliver(target.output, &to_text(&ProblemList::of(problems)))?;
    }
    result
}

fn run_command(cli: &Cli, terminal: Terminal) -> Result<Exit, ExitError> {
    let bank = cli.bank.bank.as_deref();
    match &cli.command {
        None => run::run(&[], &cli.select, &cli.run, bank, terminal),
        Some(Command::Run(command)) => run::run(&command.filters, &command.select, &command.options, bank, terminal),
        Some(Command::Watch(command)) => watch::watch(command, bank, terminal),
        Some(Command::Show(command)) => show::show(command, bank, terminal),
        Some(Command::Review(command)) => review::review(command, bank, terminal),
        Some(Command::Accept(command)) => decide::accept(command, bank),
        Some(Command::Reject(command)) => decide::reject(command, bank),
        Some(Command::Prune(command)) => decide::prune(command, bank),
        Some(Command::Init(command)) => init::init(command, terminal),
        Some(Command::New(command)) => new::new(command, bank, terminal),
        Some(Command::Mv(command)) => relocate::relocate(command, bank),
        Some(Command::Rm(command)) => relocate::remove(command, bank),
        Some(Command::Coverage(command)) => coverage::coverage(command, bank, terminal),
        Some(Command::See(command)) => see::see(command, bank),
        Some(Command::List(command)) => list::list(command, bank),
        Some(Command::Fmt(command)) => fmt::fmt(command, bank),
        Some(Command::Check(command)) => check::check(command, bank, terminal),
        Some(Command::Explain(command)) => explain::explain(command, terminal),
        Some(Command::Matrix(command)) => matrix::matrix(command, bank, terminal),
        Some(Command::Drift(command)) => drift::drift(command, bank, terminal),
        Some(Command::Diff(command)) => diff::diff(command, bank, terminal),
        Some(Command::Config(command)) => config::config(command, bank),
        Some(Command::Merge(command)) => merge::merge(command, bank, terminal),
        Some(Command::Mutate(command)) => mutate::mutate(command, bank, terminal),
        Some(Command::Stress(command)) => stress::stress(command, bank, terminal),
        Some(Command::Pythons(command)) => pythons::pythons(command),
        Some(Command::Doctor) => doctor::doctor(),
        Some(Command::Env(command)) => env::env(command, bank),
        Some(Command::Cache(command)) => cache::cache(command),
        Some(Command::Completions(command)) => manual::completions(command),
        Some(Command::Man(command)) => manual::man(command),
        Some(Command::Schema(command)) => schema::schema(command),
    }
}
