//! The command line.

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::cache::controls::Control;
use verify_protocol::sandbox::Layer;

use crate::isolation::Wanted;

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
    /// Reads the command line of this process.
    ///
    /// # Errors
    /// Those of clap, its help and version among them; and an option of `run` that stands before another command, where it
    /// would be without effect.
    pub fn read() -> Result<Cli, clap::Error> {
        let mut command = Cli::command();
        let matches = command.try_get_matches_from_mut(std::env::args_os()).map_err(|error| {
            let word = std::env::args().skip(1).find(|word| !word.starts_with('-'));
            match word {
                Some(word) if error.kind() == ErrorKind::InvalidSubcommand => {
                    let hint = format!("`{word}` is not a command; to run what is called so: verify run {word}");
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
                let place = format!("`--{option}` goes after the command: verify {name} --{option} …");
                return Err(command.error(ErrorKind::ArgumentConflict, place));
            }
        }
        Cli::from_arg_matches(&matches)
    }
}

const EXIT_CODES: &str = "\
Exit codes: 0 every claim is as recorded; 1 a verdict or an output differs, or a snippet failed; 2 the command line or \
the bank is malformed; 3 nothing was selected; 4 verify itself or its surroundings failed; 128 + n ended by signal n.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the snippets of the selected claims and compare with what is recorded
    #[command(after_help = EXIT_CODES)]
    Run(RunCommand),
    /// Print the claims that a run would check
    List(ListCommand),
    /// Run on several Pythons and print the claims that differ between them, as a table
    #[command(after_help = EXIT_CODES)]
    Matrix(MatrixCommand),
    /// Run on two Pythons and say what changed between them
    #[command(after_help = EXIT_CODES)]
    Drift(DriftCommand),
    /// List every Python that is found, and why one cannot be used
    Pythons {
        /// The form of the list
        #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
        format: Format,
    },
    /// Say what this machine gives: interpreters, and the parts of the sandbox
    Doctor,
    /// Make, list and remove the environments of packages that snippets depend on, and make their locks
    #[command(subcommand)]
    Env(EnvCommand),
    /// Print the JSON Schema of a question file, or of the JSON report
    Schema {
        #[arg(value_enum, default_value_t = SchemaOf::Question)]
        of: SchemaOf,
    },
}

#[derive(Debug, Subcommand)]
pub enum EnvCommand {
    /// Make the environments that are missing, for all snippets of the bank; `verify run` makes those that it needs
    Sync {
        /// The Python to make them for: a version such as 3.12, or the path of one [default: as verify run]
        #[arg(long, value_name = "VERSION|PATH")]
        python: Option<String>,
    },
    /// Make the locks that are missing or stale, and remove those that no snippet uses
    Lock {
        /// Take the newest versions that the snippets and locks/constraints.txt allow; without it, pins are kept
        #[arg(long)]
        upgrade: bool,
    },
    /// Print the environments in the cache: packages, Python, size, whether complete and in use by the bank
    List,
    /// Remove the environments that are not complete or not in use by the bank
    Clean {
        /// Remove all, those of other banks and in use by this one among them
        #[arg(long)]
        all: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    Question,
    Report,
}

#[derive(Debug, Args)]
pub struct RunCommand {
    /// Ids of claims or questions, folders, or parts of an id; all of the bank without any
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub options: RunOptions,
}

#[derive(Debug, Args)]
pub struct ListCommand {
    /// Ids of claims or questions, folders, or parts of an id; all of the bank without any
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
}

#[derive(Debug, Args)]
pub struct MatrixCommand {
    /// Ids of claims or questions, folders, or parts of an id; all of the bank without any
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    /// Print every claim, not only those that differ
    #[arg(long)]
    pub all: bool,
    /// The Pythons to run with: versions such as 3.12, or paths [default: one of each version that the bank allows]
    #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
    pub python: Vec<String>,
    #[command(flatten)]
    pub table: TableOptions,
}

#[derive(Debug, Args)]
pub struct DriftCommand {
    /// The one Python: a version such as 3.12, or a path
    #[arg(value_name = "VERSION|PATH")]
    pub before: String,
    /// The other
    #[arg(value_name = "VERSION|PATH")]
    pub after: String,
    /// Ids of claims or questions, folders, or parts of an id; all of the bank without any
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub table: TableOptions,
}

#[derive(Debug, Clone, Args)]
pub struct TableOptions {
    /// How many snippets run at the same time [default: the number of cores]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// How snippets are kept from the machine and from one another
    #[arg(long, value_enum, value_name = "STEP", default_value_t = Wanted::Auto)]
    pub sandbox: Wanted,
    /// The form of what is printed
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = TableFormat::Human)]
    pub format: TableFormat,
    /// Write it to a file instead of to standard output
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
    /// When to use colours; NO_COLOR is respected
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Colour::Auto, global = true)]
    pub color: Colour,
}

#[derive(Debug, Clone, Args)]
pub struct RunOptions {
    /// The Python to run with: a version such as 3.12, or the path of one; can be given several times [default: those of
    /// `pythons` in verify.toml, else the newest that the bank allows]
    #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
    pub python: Vec<String>,
    /// Run with one Python of each version that the bank allows
    #[arg(long, conflicts_with = "python")]
    pub all_pythons: bool,
    /// How many snippets run at the same time [default: the number of cores]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// Stop at the first failure
    #[arg(long)]
    pub fail_fast: bool,
    /// Record the outputs of what is run
    #[arg(long, conflicts_with = "snapshots")]
    pub accept: bool,
    /// What to do with an output that is not as recorded [default: check where CI is set, else pend]
    #[arg(long, value_enum, value_name = "MODE")]
    pub snapshots: Option<Snapshots>,
    /// How snippets are kept from the machine and from one another
    #[arg(long, value_enum, value_name = "STEP", default_value_t = Wanted::Auto)]
    pub sandbox: Wanted,
    /// Which snippets that pass are run once more with every assert inverted; passing then as well is a failure
    #[arg(long, value_enum, value_name = "WHICH", default_value_t = Control::Changed)]
    pub control: Control,
    /// Layers of the sandbox to leave out, to test what each is needed for
    #[arg(long, value_parser = layer, value_name = "LAYER", value_delimiter = ',', hide = true)]
    pub without_layer: Vec<Layer>,
    /// The form of the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
    /// Write the report to a file instead of to standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Say only the sum
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say what became of every claim
    #[arg(long, short)]
    pub verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Snapshots {
    /// Write nothing; a difference fails
    Check,
    /// Write a difference to a .snap.new beside the snapshot, for review; it fails all the same
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

/// Reads the name of a layer.
fn layer(name: &str) -> Result<Layer, String> {
    let found = Layer::NAMED.iter().find(|(known, _)| *known == name);
    found.map(|(_, layer)| *layer).ok_or_else(|| {
        let names: Vec<&str> = Layer::NAMED.iter().map(|(name, _)| *name).collect();
        format!("expected one of {}", names.join(", "))
    })
}
