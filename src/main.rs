//! `verify`: loads a bank, plans, runs, judges, records and reports.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::error::ErrorKind;
use rayon::prelude::*;
use verify::bank::{self, Bank};
use verify::cache::Caches;
use verify::cache::closures::Closures;
use verify::cache::controls::{Control, Controls};
use verify::cli::{
    BankOptions, Cli, Colour, Command, DriftCommand, EnvCommand, Format, ListCommand, MatrixCommand, RunCommand,
    RunOptions, SchemaOf, Snapshots, TableFormat, TableOptions,
};
use verify::doctor::{Examination, Kernel};
use verify::environment::{self, Environments, Obstacle};
use verify::isolation::{Isolation, Wanted};
use verify::plan::{self, NothingSelected};
use verify::progress::Progress;
use verify::python::{self, Interpreter, Label, NotFound, PythonSelection, SearchPaths};
use verify::record::{self, Mode};
use verify::report::drift::Drift;
use verify::report::human::{Detail, Look};
use verify::report::matrix::Matrix;
use verify::report::pythons::PythonList;
use verify::report::{self, Circumstances, LaneResult, Report};
use verify::run::{self, Cancel, Outcome, Workshop};
use verify::text::count;
use verify_protocol::observation::Ending;
use verify_protocol::sandbox::Layer;

fn main() -> ExitCode {
    let cli = match Cli::read() {
        Ok(cli) => cli,
        Err(error) => {
            let is_help = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
            error.print().ok();
            return ExitCode::from(if is_help { 0 } else { 2 });
        }
    };
    let result = match cli.command {
        None => run(&[], &cli.bank, &cli.run),
        Some(Command::Run(RunCommand { filters, options })) => run(&filters, &cli.bank, &options),
        Some(Command::List(ListCommand { filters })) => list(&filters, &cli.bank),
        Some(Command::Matrix(asked)) => matrix(&asked, &cli.bank),
        Some(Command::Drift(asked)) => drift(&asked, &cli.bank),
        Some(Command::Pythons { format }) => pythons(format),
        Some(Command::Doctor) => doctor(),
        Some(Command::Env(command)) => env(&command, &cli.bank),
        Some(Command::Schema { of }) => print(match of {
            SchemaOf::Question => bank::format::question_schema(),
            SchemaOf::Report => report::json::schema(),
        }),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(stop) => stop.tell(),
    }
}

/// What keeps `verify` from doing what it was asked for, by the exit code that it has.
enum Stop {
    /// 2: the command line or the bank is malformed. The text is complete.
    Malformed(String),
    /// 3: nothing was selected.
    Nothing(NothingSelected),
    /// 4: `verify` itself or its surroundings failed.
    Fault(String),
}

impl Stop {
    fn tell(self) -> ExitCode {
        match self {
            Stop::Malformed(text) => {
                eprint!("{text}");
                ExitCode::from(2)
            }
            Stop::Nothing(nothing) => {
                let filter = verify::text::printable(&nothing.filter);
                eprintln!("verify: nothing in the bank is called `{filter}`");
                for id in nothing.near {
                    eprintln!("  did you mean {id}?");
                }
                eprintln!("  verify list prints everything there is");
                ExitCode::from(3)
            }
            Stop::Fault(why) => {
                eprintln!("verify: {why}");
                ExitCode::from(4)
            }
        }
    }
}

/// Runs the selected claims and reports.
fn run(filters: &[String], place: &BankOptions, options: &RunOptions) -> Result<u8, Stop> {
    let started = Instant::now();
    let cancel = on_signals()?;
    let bank = load(place)?;
    let manner = Manner {
        which: which(&options.python, options.all_pythons, &bank),
        jobs: options.jobs,
        fail_fast: options.fail_fast,
        quiet: options.quiet,
        control: options.control,
        isolation: isolation(options.sandbox, &options.without_layer, &bank),
        command: command(place, options),
    };
    let mut report = examine(&bank, filters, &manner, &cancel)?;
    record::record(&mut report, &bank, mode(options)).map_err(|error| Stop::Fault(error.to_string()))?;
    report.sum_up(started.elapsed());
    publish(&report, place.color, options)?;
    Ok(exit_code(&report, &cancel))
}

/// How claims are run, whatever is made of it.
struct Manner<'a> {
    which: PythonSelection<'a>,
    jobs: Option<u16>,
    fail_fast: bool,
    quiet: bool,
    control: Control,
    isolation: Isolation,
    /// The beginning of a command that does the same to a part of the bank.
    command: String,
}

/// One Python of a run.
struct Side<'b> {
    interpreter: Interpreter,
    plan: plan::Plan<'b>,
    closures: Closures,
    controls: Controls,
    workshop: Workshop,
    /// Nobody removes them while this lives.
    _environments: environment::Provided,
}

/// Runs the selected claims on every Python that is asked for, all together, and judges.
fn examine(bank: &Bank, filters: &[String], manner: &Manner<'_>, cancel: &Cancel) -> Result<Report, Stop> {
    let started = Instant::now();
    let selected = plan::select(bank, filters).map_err(Stop::Nothing)?;
    // Environments are made before anything runs, one after the other.
    let planned = interpreters(bank, manner.which)?
        .into_iter()
        .map(|interpreter| {
            let closures = Caches::of(&interpreter, &worker_executable(&interpreter)).closures();
            let plan = plan::plan(bank, &selected, interpreter.version, &closures);
            let (plan, environments) = provide(bank, plan, &interpreter, manner.quiet, cancel)?;
            Ok((interpreter, plan, environments, closures))
        })
        .collect::<Result<Vec<_>, Stop>>()?;
    let sides = planned
        .into_par_iter()
        .map(|(interpreter, plan, environments, closures)| {
            let controls = Caches::of(&interpreter, &worker_executable(&interpreter)).controls(manner.control);
            let workshop = Workshop::open(
                &worker_executable(&interpreter),
                interpreter.clone(),
                manner.isolation.clone(),
                plan.to_run(),
                cancel.clone(),
            )?
            .with(environments.iter().map(|(group, environment)| (group.clone(), environment.path.clone())).collect());
            Ok(Side { interpreter, plan, closures, controls, workshop, _environments: environments })
        })
        .collect::<Result<Vec<Side<'_>>, run::Fault>>()
        .map_err(|fault| Stop::Fault(fault.0))?;
    let jobs = manner.jobs.map_or_else(cores, usize::from);

    let names: Vec<String> = sides.iter().map(|side| side.interpreter.label().to_string()).collect();
    let what = format!(
        "{} of {} on CPython {}, {}",
        count(selected.len(), "claim"),
        count(questions_of(&selected), "question"),
        names.join(", "),
        count(jobs, "job")
    );
    let progress = Progress::begin(&what, sides.iter().map(|side| side.plan.to_run()).sum(), manner.quiet);
    let done = |side: usize, job: usize, outcome: &Outcome| {
        let side = &sides[side];
        let is_bad = is_bad(&side.plan, job, outcome, side.interpreter.label());
        progress.one(is_bad.then_some(side.plan.jobs[job].snippet.id.as_str()));
        !(is_bad && manner.fail_fast)
    };
    let lanes: Vec<_> = sides.iter().map(|side| side.lane(bank)).collect();
    let outcomes = run::run(&lanes, jobs, cancel, done);
    progress.end();
    let outcomes = outcomes.map_err(|fault| Stop::Fault(fault.0))?;
    for (side, outcomes) in sides.iter().zip(&outcomes) {
        for (job, outcome) in outcomes.iter().enumerate() {
            if let Outcome::Observed(observation) = outcome
                && observation.ending == Ending::Passed
                && observation.control.is_some()
            {
                let snippet = side.plan.jobs[job].snippet;
                side.controls.passed(&snippet.source, lock_of(bank, snippet));
            }
        }
        side.controls.remember();
        side.closures.remember(side.workshop.learned());
    }

    let results = sides.iter().zip(&outcomes);
    let around = Circumstances {
        bank,
        selected: &selected,
        lanes: results.map(|(side, outcomes)| side.result(outcomes, sides.len() == 1, &manner.command)).collect(),
        sandbox: sides.iter().find_map(|side| side.workshop.sandbox()).cloned(),
        command: &manner.command,
        wall: started.elapsed(),
        stopped: match cancel.signal() {
            Some(signal) => Some(signal_name(signal)),
            None => cancel.is_set().then(|| "the first failure".to_owned()),
        },
    };
    Ok(Report::new(&around))
}

/// The lock of the packages that a snippet asks for.
fn lock_of<'a>(bank: &'a Bank, snippet: &bank::Snippet) -> Option<&'a str> {
    let group = snippet.metadata.group.as_ref()?;
    bank.locks.get(&group.name).map(|lock| lock.text.as_str())
}

impl Side<'_> {
    fn lane<'a>(&'a self, bank: &'a Bank) -> run::Lane<'a, run::Worker<'a>> {
        let plan = &self.plan;
        let is_due = move |job: usize| {
            let snippet = plan.jobs[job].snippet;
            self.controls.is_due(&snippet.source, lock_of(bank, snippet))
        };
        run::Lane::new(plan, |job| plan.task(bank, job), || self.workshop.start(), is_due)
    }

    fn result<'a>(&'a self, outcomes: &'a [Outcome], is_one: bool, command: &str) -> LaneResult<'a> {
        let label = self.interpreter.label();
        let python = self.workshop.python();
        LaneResult {
            plan: &self.plan,
            outcomes,
            label,
            version: python.map_or_else(|| label.version.to_string(), |python| python.version.clone()),
            executable: python.map(|python| python.executable.clone()).unwrap_or_default(),
            command: match is_one {
                true => command.to_owned(),
                false => {
                    let all = [" --python ", " --all-pythons"].iter().find_map(|option| command.split_once(option));
                    format!("{} --python {label}", all.map_or(command, |(start, _)| start))
                }
            },
        }
    }
}

/// Prints how claims differ between Pythons.
fn matrix(asked: &MatrixCommand, place: &BankOptions) -> Result<u8, Stop> {
    let bank = load(place)?;
    let which = if asked.python.is_empty() { PythonSelection::Each } else { PythonSelection::These(&asked.python) };
    let (report, code) = compare(&bank, &asked.filters, which, place, &asked.table)?;
    let matrix = Matrix::of(&report, asked.all);
    let text = match asked.table.format {
        TableFormat::Human => matrix.human(width()),
        TableFormat::Json => matrix.json(),
        TableFormat::Markdown => matrix.markdown(),
    };
    deliver(asked.table.output.as_deref(), text)?;
    Ok(code)
}

/// Says what changed between two Pythons.
fn drift(asked: &DriftCommand, place: &BankOptions) -> Result<u8, Stop> {
    let bank = load(place)?;
    let both = [asked.before.clone(), asked.after.clone()];
    let (report, code) = compare(&bank, &asked.filters, PythonSelection::These(&both), place, &asked.table)?;
    let Some(drift) = Drift::of(&report, &bank) else {
        return Err(Stop::Malformed(format!(
            "verify: {} and {} are the same Python\n  drift compares two: verify drift 3.12 3.13\n",
            verify::text::printable(&asked.before),
            verify::text::printable(&asked.after)
        )));
    };
    let text = match asked.table.format {
        TableFormat::Human => drift.human(width()),
        TableFormat::Json => drift.json(),
        TableFormat::Markdown => drift.markdown(),
    };
    deliver(asked.table.output.as_deref(), text)?;
    Ok(code)
}

/// A run that writes nothing and is compared across its Pythons; with the exit code that it has.
fn compare(
    bank: &Bank,
    filters: &[String],
    which: PythonSelection<'_>,
    place: &BankOptions,
    options: &TableOptions,
) -> Result<(Report, u8), Stop> {
    let cancel = on_signals()?;
    let manner = Manner {
        which,
        jobs: options.jobs,
        fail_fast: false,
        quiet: false,
        control: Control::Changed,
        isolation: isolation(options.sandbox, &[], bank),
        command: of_bank(place),
    };
    let report = examine(bank, filters, &manner, &cancel)?;
    let code = exit_code(&report, &cancel);
    Ok((report, code))
}

/// Lists what looks like a Python here.
fn pythons(format: Format) -> Result<u8, Stop> {
    let list = PythonList::of(&python::survey(&SearchPaths::of_this_machine()));
    print(match format {
        Format::Human => list.human(),
        Format::Json => list.json(),
    })
}

/// Prints what a run would check.
fn list(filters: &[String], options: &BankOptions) -> Result<u8, Stop> {
    let bank = load(options)?;
    let selected = plan::select(&bank, filters).map_err(Stop::Nothing)?;
    let mut text = String::new();
    for (_, claim) in selected {
        text.push_str(&format!("{:7}  {}\n", claim.verdict.label(), claim.id));
    }
    print(text)
}

/// Says what this machine gives, by trying it.
fn doctor() -> Result<u8, Stop> {
    let (usable, unusable) = python::discover(&SearchPaths::of_this_machine());
    let start = |interpreter: &python::Interpreter, wanted: Wanted| {
        let isolation = Isolation { wanted, ..Isolation::default() };
        let workshop =
            Workshop::open(&worker_executable(interpreter), interpreter.clone(), isolation, 0, Cancel::default())?;
        let _worker = workshop.start()?;
        Ok(workshop.sandbox().cloned())
    };
    let told = |fault: run::Fault| fault.0;
    let default = python::newest(&usable);
    let tried = default.map(|interpreter| {
        let result = start(interpreter, Wanted::Auto).map_err(told);
        (interpreter.clone(), result.and_then(|sandbox| sandbox.ok_or_else(|| "the worker said nothing".to_owned())))
    });
    let obstacle = default.and_then(|interpreter| start(interpreter, Wanted::RequireFull).err().map(told));
    let obstacle = obstacle.map(|why| {
        let first = why.lines().next().unwrap_or_default();
        first.strip_prefix(run::NOT_FULL).unwrap_or(first).to_owned()
    });
    let examination = Examination { usable, unusable, tried, obstacle, kernel: Kernel::probe() };
    print(examination.render())?;
    Ok(if examination.is_fit() { 0 } else { 4 })
}

/// Provides the environments of a plan, and says what takes time.
fn provide<'b>(
    bank: &Bank,
    plan: plan::Plan<'b>,
    interpreter: &python::Interpreter,
    quiet: bool,
    cancel: &Cancel,
) -> Result<(plan::Plan<'b>, environment::Provided), Stop> {
    if plan.groups().is_empty() {
        return Ok((plan, environment::Provided::new()));
    }
    let environments = environments(cancel)?;
    Ok(environments.provide(bank, plan, interpreter, &|what| {
        if !quiet {
            eprintln!("{what}");
        }
    }))
}

fn environments(cancel: &Cancel) -> Result<Environments, Stop> {
    Environments::of_this_user(cancel.clone()).map_err(|error| Stop::Fault(error.to_string()))
}

/// Makes, lists and removes environments and locks.
fn env(command: &EnvCommand, place: &BankOptions) -> Result<u8, Stop> {
    let cancel = Cancel::on_signals().map_err(|error| Stop::Fault(format!("cannot handle signals: {error}")))?;
    let environments = environments(&cancel)?;
    let say = |what: &str| eprintln!("{what}");
    let interpreter = |bank: &Bank, asked: Option<&str>| {
        python::choose(asked, &bank.settings.python, &SearchPaths::of_this_machine())
            .map_err(|error| Stop::Fault(error.to_string()))
    };
    let stopped = |code: u8| cancel.signal().map_or(code, |signal| u8::try_from(128 + signal).unwrap_or(u8::MAX));
    match command {
        EnvCommand::Lock { upgrade } => {
            let bank = load_by(place, bank::load_to_lock)?;
            let interpreter = interpreter(&bank, None)?;
            if environment::groups(&bank).is_empty() {
                say("no snippet asks for packages");
            }
            let done = |locked: &environment::Locked| {
                print(locked.line()).ok();
            };
            match environment::lock(&environments, &bank, &interpreter, *upgrade, &say, &done) {
                Ok(()) => load(place).map(|_| 0),
                Err(_) if cancel.is_set() => Ok(stopped(4)),
                Err(error) => Err(Stop::Fault(error.to_string())),
            }
        }
        EnvCommand::Sync { python } => {
            let bank = load(place)?;
            let interpreter = interpreter(&bank, python.as_deref())?;
            let mut code = 0;
            let mut is_offline = false;
            for (group, lock) in &bank.locks {
                match environments.ensure(group, lock, &interpreter, is_offline, &say) {
                    Ok(_) => print(format!("ready    {group}\n"))?,
                    Err(Obstacle::Stopped) => return Ok(stopped(4)),
                    Err(Obstacle::NotForThisPython(why)) => print(format!("skipped  {group} ({why})\n"))?,
                    Err(obstacle) => {
                        is_offline |= matches!(obstacle, Obstacle::NoNetwork);
                        code = 4;
                        print(format!("failed   {group}: {obstacle}\n"))?
                    }
                };
            }
            Ok(code)
        }
        EnvCommand::List => {
            let found = environments.list(Some(&load_by(place, bank::load_to_lock)?));
            let found = found.map_err(|error| Stop::Fault(error.to_string()))?;
            print(environment::render(&found, &environments.directory()))
        }
        EnvCommand::Clean { all } => {
            let bank = if *all { None } else { Some(load_by(place, bank::load_to_lock)?) };
            let told = |error: std::io::Error| Stop::Fault(error.to_string());
            for found in environments.list(bank.as_ref()).map_err(told)?.iter().filter(|found| found.is_left_over()) {
                let what = if environments.remove(found).map_err(told)? { "removed " } else { "in use  " };
                print(format!("{what} {} for CPython {}\n", found.group, found.python))?;
            }
            Ok(0)
        }
    }
}

fn load(options: &BankOptions) -> Result<Bank, Stop> {
    load_by(options, bank::load)
}

fn load_by(
    options: &BankOptions,
    load: impl Fn(&Path) -> Result<Bank, Vec<bank::problem::Problem>>,
) -> Result<Bank, Stop> {
    let root = match &options.bank {
        Some(directory) => directory.clone(),
        None => {
            let here =
                std::env::current_dir().map_err(|error| Stop::Fault(format!("no current directory: {error}")))?;
            bank::find(&here).ok_or_else(|| {
                let here = here.display();
                Stop::Malformed(format!(
                    "verify: no {} in {here} or above it\n  go into a bank, or name one with --bank DIR\n",
                    bank::SETTINGS
                ))
            })?
        }
    };
    load(&root).map_err(|problems| {
        let colour = is_coloured(options.color, &std::io::stderr());
        let width = width();
        let mut text = bank::problem::render_all(&problems, width, colour);
        let files: std::collections::BTreeSet<&Path> = problems.iter().map(|problem| problem.path.as_path()).collect();
        text.push_str(&format!(
            "verify: the bank is malformed: {} in {}\n",
            count(problems.len(), "problem"),
            count(files.len(), "file")
        ));
        Stop::Malformed(text)
    })
}

/// Whether an outcome is a failure as far as it can be told before everything is judged: for the progress line and
/// `--fail-fast`.
fn is_bad(plan: &plan::Plan<'_>, job: usize, outcome: &Outcome, label: Label) -> bool {
    let observation = match outcome {
        Outcome::Observed(observation) => observation,
        Outcome::Fault(_) => return true,
        Outcome::NotRun => return false,
    };
    let snippet = plan.jobs[job].snippet;
    let mut users = plan.claims.iter().filter(|selected| selected.jobs.contains(&job));
    users.any(|selected| {
        let recorded = selected.claim.verdict_on(label.version, label.free_threaded);
        let (actual, accepted) = report::compared(selected.claim, snippet, label, observation);
        let accepted = accepted.map(|snapshot| snapshot.body.as_str());
        verify::judge::judge(recorded, &observation.ending, &actual, accepted) != verify::judge::Finding::AsRecorded
    })
}

fn publish(report: &Report, color: Colour, options: &RunOptions) -> Result<(), Stop> {
    let detail = match (options.quiet, options.verbose) {
        (true, _) => Detail::Quiet,
        (_, true) => Detail::Verbose,
        _ => Detail::Normal,
    };
    let colour = match options.output {
        Some(_) => color == Colour::Always,
        None => is_coloured(color, &std::io::stdout()),
    };
    let text = match options.format {
        Format::Human => report::human::render(report, Look { detail, colour, width: width() }),
        Format::Json => report::json::render(report),
    };
    deliver(options.output.as_deref(), text)
}

/// Writes to the file that is asked for, else to standard output.
fn deliver(output: Option<&Path>, text: String) -> Result<(), Stop> {
    match output {
        Some(path) => verify::files::write_atomically(path, text.as_bytes())
            .map_err(|error| Stop::Fault(format!("cannot write {}: {error}", path.display()))),
        None => print(text).map(drop),
    }
}

/// Writes to standard output. A reader that has gone away, as `head` does, is not an error.
fn print(text: String) -> Result<u8, Stop> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Stop::Fault(format!("cannot write to standard output: {error}")))
        }
        _ => Ok(0),
    }
}

fn mode(options: &RunOptions) -> Mode {
    match options.snapshots {
        _ if options.accept => Mode::Accept,
        Some(Snapshots::Check) => Mode::Check,
        Some(Snapshots::Pend) => Mode::Pend,
        None if verify::host::is_ci() => Mode::Check,
        None => Mode::Pend,
    }
}

/// The beginning of a command that runs the same bank.
fn of_bank(place: &BankOptions) -> String {
    let bank = place.bank.as_ref().map(|bank| format!(" --bank {}", verify::text::printable(&bank.to_string_lossy())));
    format!("verify run{}", bank.unwrap_or_default())
}

/// The beginning of a command that does the same to a part of the bank.
fn command(place: &BankOptions, options: &RunOptions) -> String {
    let mut command = of_bank(place);
    if options.all_pythons {
        command.push_str(" --all-pythons");
    } else if !options.python.is_empty() {
        command.push_str(&format!(" --python {}", verify::text::printable(&options.python.join(","))));
    }
    command
}

/// The Pythons of a run: what the command line names, else the settings, else the newest.
fn which<'a>(asked: &'a [String], all: bool, bank: &'a Bank) -> PythonSelection<'a> {
    match (all, asked, bank.settings.pythons.as_slice()) {
        (true, _, _) => PythonSelection::Each,
        (false, [], []) => PythonSelection::Newest,
        (false, [], settings) => PythonSelection::These(settings),
        (false, asked, _) => PythonSelection::These(asked),
    }
}

fn interpreters(bank: &Bank, which: PythonSelection<'_>) -> Result<Vec<Interpreter>, Stop> {
    python::choose_all(which, &bank.settings.python, &SearchPaths::of_this_machine()).map_err(|error| match error {
        NotFound::Twice { .. } => Stop::Malformed(format!("verify: {error}\n")),
        NotFound::Given { .. } | NotFound::None { .. } if which == PythonSelection::These(&bank.settings.pythons) => {
            Stop::Fault(format!("{error}\n  `pythons` in {} asks for it; --python names others", bank::SETTINGS))
        }
        NotFound::Given { .. } | NotFound::None { .. } => Stop::Fault(error.to_string()),
    })
}

fn on_signals() -> Result<Cancel, Stop> {
    Cancel::on_signals().map_err(|error| Stop::Fault(format!("cannot handle signals: {error}")))
}

fn exit_code(report: &Report, cancel: &Cancel) -> u8 {
    match cancel.signal() {
        Some(signal) => u8::try_from(128 + signal).unwrap_or(u8::MAX),
        None => report.exit_code(),
    }
}

/// How the snippets of a bank are isolated: they see neither it, nor the repository that it is in, nor the home directory.
fn isolation(wanted: Wanted, without: &[Layer], bank: &Bank) -> Isolation {
    let repository = bank.root.ancestors().find(|directory| directory.join(".git").exists());
    let home = std::env::var_os("HOME").map(PathBuf::from).filter(|home| home.is_absolute());
    let hidden = [Some(bank.root.clone()), repository.map(Path::to_owned), home];
    Isolation { wanted, without: without.to_vec(), hidden: hidden.into_iter().flatten().collect() }
}

/// The worker of an interpreter is installed beside `verify`.
fn worker_executable(interpreter: &Interpreter) -> PathBuf {
    python::workers_directory().join(interpreter.worker())
}

fn questions_of(selected: &[(&bank::Question, &bank::Claim)]) -> usize {
    let mut ids: Vec<&str> = selected.iter().map(|(question, _)| question.id.as_str()).collect();
    ids.dedup();
    ids.len()
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn is_coloured(colour: Colour, stream: &impl std::io::IsTerminal) -> bool {
    match colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            stream.is_terminal() && !no_color && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        }
    }
}

/// The columns of the terminal; 80 where there is none, at most 120, as longer lines are hard to read.
fn width() -> usize {
    let (_, columns) = console::Term::stdout().size_checked().unwrap_or((0, 80));
    usize::from(columns).clamp(40, 120)
}

fn signal_name(signal: i32) -> String {
    nix::sys::signal::Signal::try_from(signal).map_or_else(|_| format!("signal {signal}"), |signal| signal.to_string())
}
