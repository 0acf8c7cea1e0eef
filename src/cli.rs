//! The command line: [`Cli`].

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use verify_protocol::sandbox::Layer;

use crate::bank::Lint;
use crate::cache::controls::Control;
use crate::isolation::SandboxPolicy;
use crate::text::{printable, shell_word};

/// Checks that the answers in a bank of Python interview questions are true, by running them.
///
/// Bare `verify` is `verify run` on the whole bank.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_CODES)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub bank: BankOptions,
    #[command(flatten)]
    pub run: RunOptions,
}

impl Cli {
    /// Parses the words of a command line, the name of the program first.
    ///
    /// # Errors
    /// Fails with the errors of clap, which include help and version, and with an option of `run` before another command,
    /// where it would have no effect.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
        let mut command = Cli::command();
        let matches = command.try_get_matches_from_mut(words).map_err(|error| {
            match (error.kind(), error.get(ContextKind::InvalidSubcommand)) {
                (ErrorKind::InvalidSubcommand, Some(ContextValue::String(word))) => {
                    let (word, quoted) = (printable(word), shell_word(word));
                    let hint = format!("unrecognized command `{word}`; to run matching claims: `verify run {quoted}`");
                    command.error(ErrorKind::InvalidSubcommand, hint)
                }
                _ => error,
            }
        })?;
        if let Some((name, _)) = matches.subcommand() {
            let is_global = |id: &str| matches!(id, "bank" | "color");
            let misplaced = matches.ids().map(clap::Id::as_str).find(|id| {
                !is_global(id)
                    && matches.try_contains_id(id).unwrap_or(false)
                    && matches.value_source(id) == Some(ValueSource::CommandLine)
                    && command.get_arguments().any(|argument| argument.get_id() == id)
            });
            if let Some(id) = misplaced {
                let option = id.replace('_', "-");
                let place = format!("`--{option}` belongs after the command: verify {name} --{option} …");
                return Err(command.error(ErrorKind::ArgumentConflict, place));
            }
        }
        Cli::from_arg_matches(&matches)
    }
}

const EXIT_CODES: &str = "\
Exit codes: 0 every claim is as recorded; 1 a verdict or an output differs, or a snippet failed; 2 the command line or \
the bank is malformed; 3 nothing was selected; 4 verify itself or its surroundings failed; 128 + n ended by signal n.";

const CHECK_HELP: &str = "\
Exit codes: 0 no problem, and no warning that is denied; 1 a denied warning; 2 the command line or the bank is malformed; \
3 nothing was selected; 4 verify itself or its surroundings failed.";

const MUTATE_HELP: &str = "\
A mutant is killed if its verdict, its ending or the line that fails is another one than that of the snippet, or if it does \
not execute one of the asserts. Nothing inside an assert is changed, and no snapshot is looked at.

Exit codes: 0 the evidence was measured; 1 the score is below --fail-under, a snippet could not be measured, or a mutant is \
accepted as equivalent and was killed; 2 the command line or the bank is malformed; 3 nothing was selected; 4 verify itself \
or its surroundings failed; 128 + n ended by signal n.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the snippets of the selected claims and compare with what is recorded
    #[command(after_help = EXIT_CODES)]
    Run(RunCommand),
    /// Print the claims that a run would check
    List(ListCommand),
    /// Check the bank without running anything: its problems, and its warnings
    #[command(after_help = CHECK_HELP)]
    Check(CheckCommand),
    /// Explain a warning: what it is about, why, and an example; without a code, list all of them
    Explain(ExplainCommand),
    /// Run on several Pythons, or with several series of a package, and print the claims that differ, as a table
    #[command(after_help = EXIT_CODES)]
    Matrix(MatrixCommand),
    /// Run on two Pythons, or with two series of a package, and print what changed between them
    #[command(after_help = EXIT_CODES)]
    Drift(DriftCommand),
    /// Change the snippets, one place at a time, and print what no assert notices: a score of the evidence
    #[command(after_help = MUTATE_HELP)]
    Mutate(MutateCommand),
    /// List every Python that is found, and why it cannot be used
    Pythons(PythonsCommand),
    /// Report what this machine offers: interpreters, and the parts of the sandbox
    Doctor,
    /// Make, list and remove the package environments that snippets need, and make their locks
    #[command(subcommand)]
    Env(EnvCommand),
    /// Print the JSON Schema of a question file, or of a JSON report
    Schema(SchemaCommand),
}

#[derive(Debug, Args)]
pub struct PythonsCommand {
    /// The format of the list
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct SchemaCommand {
    #[arg(value_enum, default_value_t = SchemaOf::Question)]
    pub of: SchemaOf,
}

#[derive(Debug, Subcommand)]
pub enum EnvCommand {
    /// Make the missing environments for all locks of the bank; `verify run` makes those that it needs
    Sync {
        /// The Python to make them for: a version such as 3.12, or a path; can be repeated [default: those of `pythons` in
        /// verify.toml, else the newest that the bank allows]
        #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
        python: Vec<String>,
        /// Make them for one Python of each version that the bank allows
        #[arg(long, conflicts_with = "python")]
        all_pythons: bool,
    },
    /// Make the locks that are missing or stale, and remove those that no snippet uses
    Lock {
        /// Take the newest versions that the snippets, `packages` in verify.toml and locks/constraints.txt allow, instead of
        /// keeping the pins
        #[arg(long)]
        upgrade: bool,
    },
    /// Print the environments in the cache: packages, Python, size, whether they are complete, and which bank uses them
    List,
    /// Remove the environments that are incomplete or that no bank uses any more; those of other banks stay
    Clean {
        /// Remove all of them, including those that this bank or another one uses
        #[arg(long)]
        all: bool,
        /// Print what would be removed, and remove nothing
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    Question,
    Report,
    /// The report of `verify mutate`
    Mutation,
}

#[derive(Debug, Args)]
pub struct RunCommand {
    /// Ids of claims or questions, folders, parts of an id, or words of a question; without any, the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub options: RunOptions,
}

#[derive(Debug, Args)]
pub struct ListCommand {
    /// Ids of claims or questions, folders, parts of an id, or words of a question; without any, the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
}

#[derive(Debug, Args)]
pub struct CheckCommand {
    /// Ids of claims or questions, folders, parts of an id, or words of a question; without any, the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    /// Fail if there is a warning with this code, or any with `warnings`; can be repeated
    #[arg(long, short = 'D', value_parser = denial(), value_name = "CODE|warnings", value_delimiter = ',',
          action = ArgAction::Append)]
    pub deny: Vec<Denial>,
}

#[derive(Debug, Args)]
pub struct ExplainCommand {
    /// The code of a warning
    #[arg(value_enum, value_name = "CODE", hide_possible_values = true)]
    pub lint: Option<Lint>,
}

#[derive(Debug, Args)]
pub struct MutateCommand {
    /// Ids of claims or questions, folders, parts of an id, or words of a question; without any, the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    /// How many mutants of each snippet to run at most, some of every kind; 0 for all of them
    #[arg(long, value_name = "N", default_value_t = MUTANTS_OF_A_SNIPPET)]
    pub limit: usize,
    /// Fail if the score of everything selected is lower, in percent
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    pub fail_under: Option<f64>,
    /// Run every mutant anew, whatever earlier runs have found out
    #[arg(long)]
    pub fresh: bool,
    /// The Python to run on: a version such as 3.12, or a path [default: the newest of `pythons` in verify.toml, else the newest
    /// that the bank allows]
    #[arg(long, value_name = "VERSION|PATH")]
    pub python: Option<String>,
    /// How many snippets run at the same time [default: the number of cores]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// How much of the sandbox to insist on
    #[arg(long, value_enum, value_name = "POLICY", default_value_t = SandboxPolicy::Auto)]
    pub sandbox: SandboxPolicy,
    /// The format of the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
    /// Write the report to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Print only the scores
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print every claim, and the mutants that rules and acceptances take out
    #[arg(long, short)]
    pub verbose: bool,
}

/// The mutants of one snippet that are run if nothing else is asked for. Of a thousand snippets of the shipped bank, one has more.
const MUTANTS_OF_A_SNIPPET: usize = 40;

/// Parses a share in percent.
fn percent(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(percent) if (0.0..=100.0).contains(&percent) => Ok(percent),
        _ => Err("expected a number from 0 to 100".to_owned()),
    }
}

/// The warnings that fail a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denial {
    /// All of them.
    Warnings,
    /// Those of one lint.
    Of(Lint),
}

impl Denial {
    /// Whether a warning of this lint fails the check.
    pub fn covers(self, lint: Lint) -> bool {
        self == Denial::Warnings || self == Denial::Of(lint)
    }
}

#[derive(Debug, Args)]
pub struct MatrixCommand {
    /// Ids of claims or questions, folders, parts of an id, or words of a question; without any, the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    /// Print every claim, not only those that differ
    #[arg(long)]
    pub all: bool,
    /// Compare the series of a package that verify.toml names, instead of Pythons
    #[arg(long, value_name = "PACKAGE")]
    pub package: Option<String>,
    /// The Pythons to run with: versions such as 3.12, or paths [default: one of each version that the bank allows; with
    /// --package, the newest that has all of its series]
    #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
    pub python: Vec<String>,
    #[command(flatten)]
    pub table: TableOptions,
}

#[derive(Debug, Args)]
pub struct DriftCommand {
    /// The first Python, a version such as 3.12 or a path; or the first series of a package, such as pandas==2.3
    #[arg(value_name = "BEFORE", required_unless_present = "upgrade")]
    pub before: Option<String>,
    /// The second Python, or the second series of the package
    #[arg(value_name = "AFTER", required_unless_present = "upgrade")]
    pub after: Option<String>,
    /// Ids of claims or questions, folders, parts of an id, or words of a question; without any, the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    /// Compare the locked release of a package with the newest one, before the lock is changed; all other words are filters
    #[arg(long, value_name = "PACKAGE")]
    pub upgrade: Option<String>,
    /// The Python to compare packages on: a version such as 3.12, or a path [default: the newest that has both]
    #[arg(long, value_name = "VERSION|PATH")]
    pub python: Option<String>,
    #[command(flatten)]
    pub table: TableOptions,
}

#[derive(Debug, Clone, Args)]
pub struct TableOptions {
    /// How many snippets run at the same time [default: the number of cores]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// How much of the sandbox to insist on
    #[arg(long, value_enum, value_name = "POLICY", default_value_t = SandboxPolicy::Auto)]
    pub sandbox: SandboxPolicy,
    /// The format of the output
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = TableFormat::Human)]
    pub format: TableFormat,
    /// Write to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    Human,
    Json,
    Markdown,
}

#[derive(Debug, Clone, Args)]
pub struct BankOptions {
    /// The bank's directory [default: the nearest one upward that has a verify.toml]
    #[arg(long, value_name = "DIR", global = true)]
    pub bank: Option<PathBuf>,
    /// When to use colours; `auto` follows NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE and the terminal
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Colour::Auto, global = true)]
    pub color: Colour,
}

#[derive(Debug, Clone, Args)]
pub struct RunOptions {
    /// The Python to run with: a version such as 3.12, or a path; can be repeated [default: those of `pythons` in verify.toml,
    /// else the newest that the bank allows]
    #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
    pub python: Vec<String>,
    /// Run with one Python of each version that the bank allows
    #[arg(long, conflicts_with = "python")]
    pub all_pythons: bool,
    /// Run the snippets with each older series of their packages too, of those that verify.toml names
    #[arg(long)]
    pub all_packages: bool,
    /// Run the snippets that have a package with one series of it, such as pandas==2.3, and no others; can be repeated
    #[arg(long, value_name = "PACKAGE==SERIES", value_delimiter = ',', action = ArgAction::Append,
          conflicts_with = "all_packages")]
    pub package: Vec<String>,
    /// How many snippets run at the same time [default: the number of cores]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// Stop at the first failure; the same as --max-failures 1
    #[arg(long, conflicts_with = "max_failures")]
    pub fail_fast: bool,
    /// Stop after N failures; a snippet that fails counts once for each Python
    #[arg(long, value_name = "N")]
    pub max_failures: Option<NonZeroUsize>,
    /// Record the outputs of the snippets that are run
    #[arg(long, conflicts_with = "snapshots")]
    pub accept: bool,
    /// What to do with an output that is not as recorded [default: check if CI is set, else pend]
    #[arg(long, value_enum, value_name = "MODE")]
    pub snapshots: Option<Snapshots>,
    /// How much of the sandbox to insist on
    #[arg(long, value_enum, value_name = "POLICY", default_value_t = SandboxPolicy::Auto)]
    pub sandbox: SandboxPolicy,
    /// Which snippets are examined: run again under another hash seed and heap, and with each assert inverted
    #[arg(long, value_enum, value_name = "WHICH", default_value_t = Control::Changed)]
    pub control: Control,
    /// How many mutants to try of each snippet that is examined, to warn of weak evidence; 0 for none [default: `mutants` in
    /// verify.toml, else 8]
    #[arg(long, value_name = "N")]
    pub mutants: Option<u16>,
    /// Layers of the sandbox to leave out, to test what each is needed for
    #[arg(long, value_parser = layer, value_name = "LAYER", value_delimiter = ',', hide = true)]
    pub without_layer: Vec<Layer>,
    /// The format of the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
    /// Write the report to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Print only the ids of the claims that failed, one per line, and the summary
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print what came of every claim
    #[arg(long, short)]
    pub verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Snapshots {
    /// Write nothing; a difference fails
    Check,
    /// Write a difference to a .snap.new beside the snapshot, for review; it still fails
    Pend,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Human,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

/// Parses what a check denies: `warnings`, or the code of a lint.
fn denial() -> impl TypedValueParser<Value = Denial> {
    let found_by_reading = Lint::all().iter().filter(|lint| !lint.is_found_by_running());
    let codes = found_by_reading.map(|lint| PossibleValue::new(lint.code()));
    let values = std::iter::once(PossibleValue::new("warnings")).chain(codes);
    PossibleValuesParser::new(values).map(|word| {
        let lint = Lint::all().iter().find(|lint| lint.code() == word);
        lint.map_or(Denial::Warnings, |lint| Denial::Of(*lint))
    })
}

/// Parses the name of a layer.
fn layer(name: &str) -> Result<Layer, String> {
    let found = Layer::NAMED.iter().find(|(known, _)| *known == name);
    found.map(|(_, layer)| *layer).ok_or_else(|| {
        let names: Vec<&str> = Layer::NAMED.iter().map(|(name, _)| *name).collect();
        format!("expected one of {}", names.join(", "))
    })
}
