//! The command line: [`Cli`].

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::builder::{FalseyValueParser, PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use verify_protocol::sandbox::Layer;

use crate::bank::defect::Defect;
use crate::bank::{Level, Lint, Verdict};
use crate::cache::controls::Control;
use crate::edit::CiService;
use crate::isolation::SandboxPolicy;
use crate::report::failure::FailureKind;
use crate::report::machine::ReportFile;
use crate::shard::Shard;
use crate::stress::Setting;
use crate::text::{nearest, printable, shell_word};

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
    pub select: SelectOptions,
    #[command(flatten)]
    pub run: RunOptions,
}

/// Where a command writes its JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonTarget<'a> {
    /// Standard output if there is none.
    pub output: Option<&'a Path>,
}

impl Cli {
    /// Where the command writes its JSON, if it was asked for that.
    pub fn json(&self) -> Option<JsonTarget<'_>> {
        fn of(is_json: bool, output: Option<&PathBuf>) -> Option<JsonTarget<'_>> {
            is_json.then(|| JsonTarget { output: output.map(PathBuf::as_path) })
        }
        match &self.command {
            None => of(self.run.format == Format::Json, self.run.output.as_ref()),
            Some(Command::Run(run)) => of(run.options.format == Format::Json, run.options.output.as_ref()),
            Some(Command::Check(check)) => of(check.format == Format::Json, check.output.as_ref()),
            Some(Command::List(list)) => of(list.format == Format::Json, None),
            Some(Command::Show(show)) => of(show.format == TableFormat::Json, None),
            Some(Command::Coverage(coverage)) => of(coverage.format == TableFormat::Json, coverage.output.as_ref()),
            Some(Command::Diff(diff)) => of(diff.format == TableFormat::Json, diff.output.as_ref()),
            Some(Command::Matrix(matrix)) => of(matrix.table.format == TableFormat::Json, matrix.table.output.as_ref()),
            Some(Command::Drift(drift)) => of(drift.table.format == TableFormat::Json, drift.table.output.as_ref()),
            Some(Command::Mutate(mutate)) => of(mutate.format == Format::Json, mutate.output.as_ref()),
            Some(Command::Stress(stress)) => of(stress.format == Format::Json, stress.output.as_ref()),
            Some(_) => None,
        }
    }

    /// The command line with an overview as the help of bare `verify`.
    pub fn whole_command() -> clap::Command {
        Cli::command().override_help(overview())
    }

    /// Parses the words of a command line, the name of the program first.
    ///
    /// # Errors
    /// Fails with the errors of clap, which include help and version, and with an option of `run` before another command,
    /// where it would have no effect.
    pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
        let mut command = Cli::whole_command();
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

/// The commands by who needs them, each in a few words.
const OVERVIEW: [(&str, &[(&str, &str)]); 4] = [
    (
        "To write",
        &[
            ("init", "make a bank, with one question, and run it"),
            ("new", "write a question, or add a claim to one"),
            ("watch", "run what a save changes"),
            ("run", "run claims and compare with the record"),
            ("mv, rm", "move or remove a topic, a question or a claim"),
            ("fmt", "put question files into canonical form"),
            ("see", "find names of the documentation for `see`"),
        ],
    ),
    (
        "To review",
        &[
            ("show", "print answers as a reader sees them"),
            ("review", "decide on outputs one by one, at a terminal"),
            ("accept, reject", "decide on outputs without being asked"),
            ("diff", "what a change does to the bank, since a commit"),
            ("prune", "remove snapshots whose snippets are gone"),
            ("mutate", "measure what the asserts notice"),
            ("stress", "run under many seeds, time zones and loads"),
            ("matrix", "claims that differ between Pythons or releases"),
            ("drift", "what changed between two of them, in words"),
        ],
    ),
    (
        "To maintain",
        &[
            ("check", "print problems and warnings, run nothing"),
            ("list", "print the claims that a run would check"),
            ("merge", "one report of those of all shards"),
            ("coverage", "which numbers of the catalogue are answered"),
            ("env", "environments and locks of packages"),
            ("config", "the settings in force, and where from"),
            ("cache", "print or remove what is kept of earlier runs"),
        ],
    ),
    (
        "To find out",
        &[
            ("explain", "explain a warning or a failure by its code"),
            ("doctor", "what this machine offers"),
            ("pythons", "every Python that is found"),
            ("schema", "the JSON Schema of a file or a report"),
            ("completions, man", "completions for a shell, the manual page"),
        ],
    ),
];

/// The help of bare `verify`, which fits one screen.
fn overview() -> String {
    let mut text = String::from(
        "Checks that the answers in a bank of Python interview questions are true, by running them.\n\n\
         Usage: verify [COMMAND] [OPTIONS]\n\n\
         Bare `verify` is `verify run` on the whole bank. `verify COMMAND --help` has the options.\n\
         The bank is the nearest directory upward with a verify.toml, or that of --bank DIR.\n",
    );
    for (title, commands) in OVERVIEW {
        text += &format!("\n{title}:\n");
        for (name, what) in commands {
            text += &format!("  {name:14}  {what}\n");
        }
    }
    text += "\nExit codes: 0 as recorded; 1 something differs; 2 the command line or the bank is\n\
             malformed; 3 nothing was selected; 4 a fault; 128 + n ended by signal n.\n";
    text
}

const WATCH_HELP: &str = "\
Keys: a record the outputs that differ; f run what fails; Enter run all; / give another filter; q quit. Saving a snippet, a \
question, a snapshot, a lock or verify.toml runs what depends on it.

Exit codes: 0 it was stopped; 2 the command line is malformed; 4 verify itself or its surroundings failed.";

const CHECK_HELP: &str = "\
Exit codes: 0 no problem, and no warning that is denied; 1 a denied warning; 2 the command line or the bank is malformed; \
3 nothing was selected; 4 verify itself or its surroundings failed.";

const MUTATE_HELP: &str = "\
A mutant is killed if its verdict, its ending or the line that fails is another one than that of the snippet, or if it does \
not execute one of the asserts. Nothing inside an assert is changed, and no snapshot is looked at.

Exit codes: 0 the evidence was measured; 1 the score is below --fail-under, a snippet could not be measured, or a mutant is \
accepted as equivalent and was killed; 2 the command line or the bank is malformed; 3 nothing was selected; 4 verify itself \
or its surroundings failed; 128 + n ended by signal n.";

const COVERAGE_HELP: &str = "\
Beliefs are refuted and no documentation has them, so `no see` counts the claims that hold.

Exit codes: 0 done, and with --missing, every number is answered; 1 with --missing, some are not; 2 the command line or \
the bank is malformed; 3 with --missing, the bank has no questions/catalogue.toml; 4 verify itself or its surroundings \
failed.";

const SEE_HELP: &str = "\
Inventories are the files objects.inv in the folders `doc` of XDG_DATA_HOME and XDG_DATA_DIRS, by default \
~/.local/share, /usr/local/share and /usr/share, and up to two folders below. Debian has them in packages such as \
python3-doc and python-pandas-doc.

Exit codes: 0 done; 2 the command line or verify.toml is malformed; 3 no name has the words in it, or verify.toml names \
no documentation; 4 a documentation has neither a copy nor an inventory, or a file cannot be read or written.";

const STRESS_HELP: &str = "\
Snapshots are not consulted, and nothing is written into the bank. Exit codes: 0 everything is the same in every world; \
1 something differs; 2 the command line or the bank is malformed; 3 nothing was selected; 4 verify itself or its surroundings \
failed; 128 + n ended by signal n.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the snippets of the selected claims and compare with what is recorded
    #[command(after_help = EXIT_CODES)]
    Run(RunCommand),
    /// Run what changes whenever a file of the bank is saved, until it is stopped
    #[command(after_help = WATCH_HELP)]
    Watch(WatchCommand),
    /// Print answers as a reader sees them, and on demand their evidence
    Show(ShowCommand),
    /// Show each output that waits for review, with its claim, its snippet and what differs, and ask what to do with it
    Review(ReviewCommand),
    /// Record the outputs that wait for review, and leave the rest as it is
    Accept(DecideCommand),
    /// Remove the outputs that wait for review, so that what is recorded stays
    Reject(DecideCommand),
    /// Remove the snapshots whose snippets are gone, and outputs that cannot be accepted any more
    Prune(PruneCommand),
    /// Make a bank in a directory, with one question, and run it
    Init(InitCommand),
    /// Write a question with a first claim, or add a claim to a question, and run it
    New(NewCommand),
    /// Give a topic, a question or a claim another id, with its snippets, its snapshots and what refers to it
    Mv(MoveCommand),
    /// Remove a topic, a question or a claim, with its snippets and snapshots
    Rm(RemoveCommand),
    /// Print the claims that a run would check, and the questions that have remarks only
    List(ListCommand),
    /// Print which numbers of the source catalogue are answered, and what the answers are made of
    #[command(after_help = COVERAGE_HELP)]
    Coverage(CoverageCommand),
    /// Find names that `see` can point at, or renew the bank's copies of inventories
    #[command(after_help = SEE_HELP)]
    See(SeeCommand),
    /// Put question files into canonical form: keys in their order, one blank line between statements, lists on one line or one
    /// entry on each. Comments stay
    #[command(after_help = EXIT_CODES)]
    Fmt(FmtCommand),
    /// Check the bank without running anything: its problems, and its warnings
    #[command(after_help = CHECK_HELP)]
    Check(CheckCommand),
    /// Explain a warning or a failure by its code: what it is about, why, what to do, and an example; without a code, list all
    Explain(ExplainCommand),
    /// Print what a change does to the bank: statements, verdicts, evidence and outputs that differ from an earlier commit
    Diff(DiffCommand),
    /// Print the settings that a run with these options would have, and where each comes from
    Config(ConfigCommand),
    /// Make one report of those of all shards of a run, with one exit code
    #[command(after_help = EXIT_CODES)]
    Merge(MergeCommand),
    /// Run on several Pythons, or with several series of a package, and print the claims that differ, as a table
    #[command(after_help = EXIT_CODES)]
    Matrix(MatrixCommand),
    /// Run on two Pythons, or with two series of a package, and print what changed between them
    #[command(after_help = EXIT_CODES)]
    Drift(DriftCommand),
    /// Change the snippets, one place at a time, and print what no assert notices: a score of the evidence
    #[command(after_help = MUTATE_HELP)]
    Mutate(MutateCommand),
    /// Run under many hash seeds, layouts of the heap, time zones and switch intervals, without preloading, with SIGINT ignored and
    /// under load, and list what differs from a plain run, with the smallest setting that shows it
    #[command(after_help = STRESS_HELP)]
    Stress(StressCommand),
    /// List every Python that is found, and why it cannot be used
    Pythons(PythonsCommand),
    /// Report what this machine offers: interpreters, and the parts of the sandbox
    Doctor,
    /// Make, list and remove the package environments that snippets need, and make their locks
    #[command(subcommand)]
    Env(EnvCommand),
    /// Print or remove what is kept of earlier runs in the user's cache; environments of packages are those of `verify env`
    #[command(subcommand)]
    Cache(CacheCommand),
    /// Print completions for a shell
    Completions(CompletionsCommand),
    /// Print the manual page, or write one for each command
    Man(ManCommand),
    /// Print the JSON Schema of a question file, or of the JSON of a command: a report, coverage, or the list
    Schema(SchemaCommand),
}

#[derive(Debug, Subcommand)]
pub enum CacheCommand {
    /// Print the directory, and what is in it by kind and size
    List,
    /// Remove all of it
    Clean {
        /// Print what would be removed, and remove nothing
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
pub struct CompletionsCommand {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub struct ManCommand {
    /// The directory to write a page for each command into
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
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
    Coverage,
    List,
    /// The report of `verify mutate`
    Mutation,
    /// The answers of `verify show`
    Answers,
    /// The report of `verify diff`
    Diff,
    /// `verify.toml`
    Settings,
    /// `[tool.verify]` in the metadata of a snippet
    Metadata,
    /// The problems of a malformed bank, and the warnings of `verify check`
    Problems,
    /// The table of `verify matrix`
    Matrix,
    /// The report of `verify drift`
    Drift,
    /// The list of `verify pythons`
    Pythons,
    /// The report of `verify stress`
    Stress,
}

#[derive(Debug, Args)]
pub struct RunCommand {
    /// Ids, folders, paths with or without a line, globs, parts of an id, or words of a question or a statement; without any,
    /// the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub select: SelectOptions,
    #[command(flatten)]
    pub options: RunOptions,
}

#[derive(Debug, Args)]
pub struct WatchCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// The Python to run with: a version such as 3.12, or a path; can be repeated [default: those of `pythons` in verify.toml,
    /// else the newest that the bank allows]
    #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
    pub python: Vec<String>,
    /// How many snippets run at the same time [default: the number of cores]
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=512))]
    pub jobs: Option<u16>,
    /// How much of the sandbox to insist on
    #[arg(long, value_enum, value_name = "POLICY", default_value_t = SandboxPolicy::Auto)]
    pub sandbox: SandboxPolicy,
}

#[derive(Debug, Args)]
pub struct ShowCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// Print the snippets, and what is recorded of them, too
    #[arg(long, short)]
    pub evidence: bool,
    /// The format of the answers
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = TableFormat::Human)]
    pub format: TableFormat,
    /// Print to standard output, also at a terminal
    #[arg(long)]
    pub no_pager: bool,
}

#[derive(Debug, Args)]
pub struct DiffCommand {
    /// A branch, a tag or a commit: the bank is compared with that of the commit where this branch left it [default: the main
    /// branch of the repository]
    #[arg(value_name = "REV")]
    pub revision: Option<String>,
    /// Run the mutants of the snippets that differ, then and now, to see whether evidence became weaker
    #[arg(long)]
    pub mutants: bool,
    /// The format of the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = TableFormat::Human)]
    pub format: TableFormat,
    /// Write the report to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ReviewCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
}

#[derive(Debug, Args)]
pub struct DecideCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// Print what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct PruneCommand {
    /// Print what would be removed, and remove nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct InitCommand {
    /// The directory; it is made if it is missing [default: the current one]
    #[arg(value_name = "DIR")]
    pub directory: Option<PathBuf>,
    /// Write a workflow that runs the bank at every change
    #[arg(long, value_enum, value_name = "SERVICE")]
    pub ci: Option<CiService>,
}

#[derive(Debug, Args)]
pub struct NewCommand {
    /// The id: topic/slug of a question, or topic/slug/claim of a claim of an existing question
    #[arg(value_name = "ID")]
    pub id: String,
    /// The text of a new question; at a terminal, what is missing is asked for
    #[arg(long, value_name = "TEXT")]
    pub question: Option<String>,
    /// The level of a new question [default: core]
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub level: Option<Level>,
    /// A tag of a new question; can be repeated
    #[arg(long, value_name = "TAG", value_delimiter = ',', action = ArgAction::Append)]
    pub tag: Vec<String>,
    /// The name of the first claim of a new question
    #[arg(long, value_name = "NAME")]
    pub claim: Option<String>,
    /// The sentence of the claim
    #[arg(long, value_name = "SENTENCE")]
    pub says: Option<String>,
    /// The verdict of a further claim [default: holds]
    #[arg(long, value_enum, value_name = "VERDICT")]
    pub verdict: Option<Verdict>,
    /// The claim of the answer that states the truth, for a refuted claim
    #[arg(long, value_name = "NAME")]
    pub corrected_by: Option<String>,
    /// The claim behind which to put it [default: a belief in front of its correction, another claim behind the last one]
    #[arg(long, value_name = "NAME")]
    pub after: Option<String>,
}

#[derive(Debug, Args)]
pub struct MoveCommand {
    /// The id of a topic, a question or a claim
    #[arg(value_name = "OLD")]
    pub from: String,
    /// Its new id, of the same kind
    #[arg(value_name = "NEW")]
    pub to: String,
    /// Print what would be written and removed, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct RemoveCommand {
    /// The id of a topic, a question or a claim
    #[arg(value_name = "ID")]
    pub id: String,
    /// Print what would be written and removed, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct ListCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// The format of the list; JSON has all that the bank says of a claim
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
}

/// The claims that a command is about.
#[derive(Debug, Args)]
pub struct SelectedClaims {
    /// Ids, folders, paths with or without a line, globs, parts of an id, or words of a question or a statement; without any,
    /// the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub select: SelectOptions,
    /// The claims whose snippets ask for a package; can be repeated
    #[arg(long, value_name = "PACKAGE", value_delimiter = ',', action = ArgAction::Append)]
    pub package: Vec<String>,
}

/// Options that select claims. Values of one option are alternatives; a claim has to match each option that is given.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Selection")]
pub struct SelectOptions {
    /// Leave out what matches this filter; can be repeated
    #[arg(long, value_name = "FILTER", action = ArgAction::Append)]
    pub exclude: Vec<String>,
    /// The claims of the questions of a topic; can be repeated
    #[arg(long, value_name = "TOPIC", value_delimiter = ',', action = ArgAction::Append)]
    pub topic: Vec<String>,
    /// The claims of the questions with a tag; can be repeated
    #[arg(long, value_name = "TAG", value_delimiter = ',', action = ArgAction::Append)]
    pub tag: Vec<String>,
    /// The claims of the questions of a level; can be repeated
    #[arg(long, value_enum, value_name = "LEVEL", value_delimiter = ',', action = ArgAction::Append)]
    pub level: Vec<Level>,
    /// The claims with a recorded verdict, on any version; can be repeated
    #[arg(long, value_enum, value_name = "VERDICT", value_delimiter = ',', action = ArgAction::Append)]
    pub verdict: Vec<Verdict>,
    /// The claims of the questions that answer a number of the source catalogue; can be repeated
    #[arg(long, value_name = "N", value_delimiter = ',', action = ArgAction::Append)]
    pub catalogue: Vec<u32>,
    /// The claims that depend on a file which git shows as changed since the last commit, or since this branch separated from
    /// REV: a question, a snippet, a snapshot, a lock or verify.toml; if there are none, nothing is done
    #[arg(long, value_name = "REV", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub changed: Option<String>,
    /// The claims that failed when they were last run on this machine; if there are none, nothing is done
    #[arg(long)]
    pub failed: bool,
    /// Fail if there is a problem anywhere in the bank, not only in what is selected
    #[arg(long)]
    pub strict: bool,
}

#[derive(Debug, Args)]
pub struct CoverageCommand {
    /// Print only the numbers that no question answers, a line for each section
    #[arg(long)]
    pub missing: bool,
    /// The report of `verify mutate --format json`, for the share of mutants that were killed
    #[arg(long, value_name = "FILE")]
    pub mutants: Option<PathBuf>,
    /// The format of the output
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = TableFormat::Human)]
    pub format: TableFormat,
    /// Write to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct SeeCommand {
    /// Words that a name has in it, such as `gather`; without any, print the documentations with their copies
    #[arg(value_name = "WORD")]
    pub words: Vec<String>,
    /// Write inventories/ anew from the newest documentation that is installed
    #[arg(long, conflicts_with = "words")]
    pub update: bool,
    /// An objects.inv, or a folder to look for some in, instead of those of the machine; can be repeated
    #[arg(long, value_name = "PATH", action = ArgAction::Append)]
    pub from: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct FmtCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// Write nothing, print the files that would be written, and fail if there are any
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub struct CheckCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// Put the question files into canonical form first, as `verify fmt` does
    #[arg(long)]
    pub fix: bool,
    /// Fail if there is a warning with this code, or any with `warnings`; can be repeated
    #[arg(long, short = 'D', value_parser = denial(), value_name = "CODE|warnings", value_delimiter = ',',
          action = ArgAction::Append)]
    pub deny: Vec<Denial>,
    /// The format of the problems and warnings
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
    /// Write them to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ExplainCommand {
    /// The code of a problem, a warning or a failure, such as missing-snippet, semicolon or timed-out
    #[arg(value_name = "CODE", value_parser = explained)]
    pub code: Option<Explained>,
}

#[derive(Debug, Args)]
pub struct ConfigCommand {
    #[command(flatten)]
    pub options: RunOptions,
}

#[derive(Debug, Args)]
pub struct MergeCommand {
    /// The JSON reports of all shards of one run
    #[arg(value_name = "REPORT", required = true)]
    pub reports: Vec<PathBuf>,
    /// The format of the merged report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Human)]
    pub format: Format,
    /// Write the merged report to a file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write a report for another program besides: json, junit, github (annotations), summary (Markdown), sarif or jsonl (JSON
    /// Lines, while the run lasts), to a file or with `-` to standard output; can be repeated
    #[arg(long, value_name = "KIND=PATH", action = ArgAction::Append)]
    pub report: Vec<ReportFile>,
    /// List the slowest snippets, N of them [default: 10]
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "10")]
    pub durations: Option<usize>,
    /// Print only the ids of the claims that failed, and the summary
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print every claim
    #[arg(long, short)]
    pub verbose: bool,
}

#[derive(Debug, Args)]
pub struct MutateCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// How many mutants of each snippet to run at most, some of every kind; fewer or none of a snippet that asks for a
    /// longer timeout than is usual; 0 for all of them
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

/// The mutants of one snippet that are run if nothing else is asked for. With so many, the shipped bank of 288 questions took 615 s
/// of CPU, 349 s on two cores.
const MUTANTS_OF_A_SNIPPET: usize = 4;

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
    /// Ids, folders, paths with or without a line, globs, parts of an id, or words of a question or a statement; without any,
    /// the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub select: SelectOptions,
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
    /// Ids, folders, paths with or without a line, globs, parts of an id, or words of a question or a statement; without any,
    /// the whole bank
    #[arg(value_name = "FILTER")]
    pub filters: Vec<String>,
    #[command(flatten)]
    pub select: SelectOptions,
    /// Compare the locked release of a package with the newest one, before the lock is changed; all other words are filters
    #[arg(long, value_name = "PACKAGE")]
    pub upgrade: Option<String>,
    /// The Python to compare packages on: a version such as 3.12, or a path [default: the newest that has both]
    #[arg(long, value_name = "VERSION|PATH")]
    pub python: Option<String>,
    #[command(flatten)]
    pub table: TableOptions,
}

#[derive(Debug, Args)]
pub struct StressCommand {
    #[command(flatten)]
    pub of: SelectedClaims,
    /// How many hash seeds and layouts of the heap; each has a world of its own, in which other settings change too
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub seeds: u32,
    /// Compare the plain world only with one that has this setting: hash-seed=7, heap=7, time-zone=XYZ-13:45, preload=off,
    /// sigint=ignored, switch-interval=0.000001 or load=on; can be repeated, for all of them together
    #[arg(long, value_name = "SETTING", action = ArgAction::Append, conflicts_with = "seeds")]
    pub setting: Vec<Setting>,
    /// The Python to run with: a version such as 3.12, or a path; can be repeated [default: those of `pythons` in verify.toml,
    /// else the newest that the bank allows]
    #[arg(long, value_name = "VERSION|PATH", value_delimiter = ',', action = ArgAction::Append)]
    pub python: Vec<String>,
    /// Run with one Python of each version that the bank allows
    #[arg(long, conflicts_with = "python")]
    pub all_pythons: bool,
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
    /// Print only the ids of the claims that differ, one per line, and the summary
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print the settings of every world too, and how long it took
    #[arg(long, short)]
    pub verbose: bool,
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

#[derive(Debug, Clone, Default, Args)]
pub struct RunOptions {
    /// Run as `[profile.NAME]` of verify.toml says; options of the command line come first
    #[arg(long, value_name = "NAME", env = "VERIFY_PROFILE")]
    pub profile: Option<String>,
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
    /// Run the snippets that ask for a package, such as pandas; with a series, pandas==2.3, run those that have the package
    /// with that series of it; can be repeated
    #[arg(long, value_name = "PACKAGE[==SERIES]", value_delimiter = ',', action = ArgAction::Append,
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
    /// How much of the sandbox to insist on [default: auto]
    #[arg(long, value_enum, value_name = "POLICY")]
    pub sandbox: Option<SandboxPolicy>,
    /// Which snippets are examined: run again under another hash seed and heap, and with each assert inverted [default: changed]
    #[arg(long, value_enum, value_name = "WHICH")]
    pub control: Option<Control>,
    /// Run every snippet, also those whose results are kept from an earlier run of the same, and keep no results
    #[arg(long, env = "VERIFY_NO_CACHE", value_parser = FalseyValueParser::new())]
    pub no_cache: bool,
    /// Keep what is learned, and the results that are as recorded, in this directory; without it, in the user's cache, and under
    /// CI no results
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Run one part of the selection, and another machine each of the others: 2/5 is the second of five; `verify merge` makes one
    /// report of theirs
    #[arg(long, value_name = "K/N")]
    pub shard: Option<Shard>,
    /// Divide the selection by what the snippets took in an earlier run, of which this is the JSON report, so that all shards end
    /// together
    #[arg(long, value_name = "REPORT", requires = "shard")]
    pub timings: Option<PathBuf>,
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
    /// Write a report for another program besides: json, junit, github (annotations), summary (Markdown), sarif or jsonl (JSON
    /// Lines, while the run lasts), to a file or with `-` to standard output; can be repeated
    #[arg(long, value_name = "KIND=PATH", action = ArgAction::Append)]
    pub report: Vec<ReportFile>,
    /// Print only the ids of the claims that failed, one per line, and the summary
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print what came of every claim
    #[arg(long, short)]
    pub verbose: bool,
    /// Print the N snippets that took longest
    #[arg(long, value_name = "N", num_args = 0..=1, default_missing_value = "10")]
    pub durations: Option<usize>,
    /// Run everything N times, without kept results, until something fails
    #[arg(long, value_name = "N")]
    pub repeat: Option<NonZeroUsize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Snapshots {
    /// Write nothing; a difference fails
    Check,
    /// Write a difference to a .snap.new beside the snapshot, for review; it still fails
    Pend,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[default]
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

/// Something that has a code and an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Explained {
    Defect(Defect),
    Lint(Lint),
    Failure(FailureKind),
}

/// Parses a code.
fn explained(code: &str) -> Result<Explained, String> {
    let defects = Defect::all().iter().map(|defect| (defect.code(), Explained::Defect(*defect)));
    let lints = Lint::all().iter().map(|lint| (lint.code(), Explained::Lint(*lint)));
    let failures = FailureKind::all().iter().map(|kind| (kind.code(), Explained::Failure(*kind)));
    let codes: Vec<_> = defects.chain(lints).chain(failures).collect();
    let found = codes.iter().find(|(known, _)| *known == code).map(|(_, what)| *what);
    found.ok_or_else(|| match nearest(code, codes.iter().map(|(known, _)| *known)) {
        Some(near) => format!("did you mean `{near}`? `verify explain` lists all codes"),
        None => "`verify explain` lists all codes".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_in_the_overview_once() {
        let names = OVERVIEW.iter().flat_map(|(_, commands)| commands.iter());
        let mut listed: Vec<&str> = names.flat_map(|(names, _)| names.split(", ")).collect();
        listed.sort_unstable();
        let command = Cli::command();
        let mut all: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        all.sort_unstable();
        assert_eq!(listed, all);
        let text = overview();
        assert!(text.lines().count() <= 46 && text.lines().all(|line| line.chars().count() <= 90), "{text}");
    }
}
