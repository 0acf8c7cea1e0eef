//! `verify config`: prints the settings of a run, and where each comes from. [`in_force`] decides them for every run.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::path::Path;

use serde::Serialize;

use super::{Exit, ExitError, Malformed, loading, output};
use crate::bank::format::{ControlEntry, ReportEntry, SandboxEntry, SnapshotsEntry};
use crate::bank::{ProfileEntry, Settings};
use crate::cache::controls::Control;
use crate::cli::{ConfigCommand, Format, RunOptions, Snapshots};
use crate::host;
use crate::isolation::SandboxPolicy;
use crate::report::json::to_text;
use crate::report::machine::{ReportFile, ReportKind};
use crate::session::RunConfig;

/// How many mutants of a new or changed snippet are tried: enough to find a snippet that tests next to nothing.
const MUTANTS_OF_A_SNIPPET: u16 = 8;

/// A setting of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Setting {
    name: &'static str,
    /// As `verify.toml` would have it.
    value: String,
    from: String,
}

/// The settings of one run, in which nothing is left open.
#[derive(Debug)]
pub(super) struct InForce {
    pub jobs: usize,
    pub control: Control,
    pub sandbox: SandboxPolicy,
    pub snapshots: Snapshots,
    pub accepts: bool,
    pub all_pythons: bool,
    pub all_packages: bool,
    pub mutants: u16,
    pub max_failures: Option<NonZeroUsize>,
    /// The reports that `verify.toml` asks for. Their paths start from the bank.
    pub reports_in_bank: Vec<ReportFile>,
    settings: Vec<Setting>,
}

pub(super) fn config(command: &ConfigCommand, directory: Option<&Path>) -> Result<Exit, ExitError> {
    let (_, settings) = loading::load_settings(directory)?;
    let in_force = in_force(&command.options, &settings)?;
    let text = match command.options.format {
        Format::Human => human(&in_force.settings),
        Format::Json => to_text(&in_force.settings),
    };
    output::deliver(command.options.output.as_deref(), &text)?;
    Ok(Exit::Success)
}

fn human(settings: &[Setting]) -> String {
    let lines: Vec<String> = settings.iter().map(|setting| format!("{} = {}", setting.name, setting.value)).collect();
    let width = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default().min(40);
    let line = |(line, setting): (String, &Setting)| format!("{line:<width$}  # {}", setting.from);
    let lines: Vec<String> = lines.into_iter().zip(settings).map(line).collect();
    lines.join("\n") + "\n"
}

/// The places that settings come from, the first that has one decides: the command line, the profile, `[run]`, and what stands
/// alone in `verify.toml`.
struct Layers<'s> {
    profile: Option<(&'s str, &'s ProfileEntry)>,
    run: &'s ProfileEntry,
    settings: Vec<Setting>,
}

const COMMAND_LINE: &str = "command line";
const DEFAULT: &str = "default";

impl Layers<'_> {
    /// Decides a setting that always has a value, and notes where that is from.
    fn decide<T: Clone>(
        &mut self,
        name: &'static str,
        given: Option<T>,
        of: impl Fn(&ProfileEntry) -> Option<T>,
        otherwise: (T, &str),
        shown: impl Fn(&T) -> String,
    ) -> T {
        let (value, from) = self.find(given, of).unwrap_or_else(|| (otherwise.0, otherwise.1.to_owned()));
        self.settings.push(Setting { name, value: shown(&value), from });
        value
    }

    /// The value of the first layer that has one, and the layer.
    fn find<T>(&self, given: Option<T>, of: impl Fn(&ProfileEntry) -> Option<T>) -> Option<(T, String)> {
        let in_profile = || {
            let (name, profile) = self.profile?;
            Some((of(profile)?, format!("verify.toml, profile {name}")))
        };
        let in_run = || Some((of(self.run)?, "verify.toml, run".to_owned()));
        given.map(|value| (value, COMMAND_LINE.to_owned())).or_else(in_profile).or_else(in_run)
    }
}

/// Decides the settings of a run: the command line comes first, then the profile, `[run]`, and the defaults.
///
/// # Errors
/// Fails if there is no profile of that name.
pub(super) fn in_force(options: &RunOptions, settings: &Settings) -> Result<InForce, Malformed> {
    let profile = match &options.profile {
        None => None,
        Some(name) => {
            let found = settings.profiles.get_key_value(name).map(|(name, profile)| (name.as_str(), profile));
            Some(found.ok_or_else(|| Malformed::NoProfile {
                name: name.clone(),
                known: settings.profiles.keys().cloned().collect(),
            })?)
        }
    };
    let mut layers = Layers { profile, run: &settings.run, settings: Vec::new() };
    let boolean = |value: &bool| value.to_string();
    let word = |value: &str| format!("\"{value}\"");
    let jobs = layers.decide(
        "jobs",
        options.jobs.map(usize::from),
        |profile| profile.jobs.map(usize::from),
        (RunConfig::default().jobs, "the number of cores"),
        ToString::to_string,
    );
    let control = layers.decide(
        "control",
        options.control,
        |profile| profile.control.map(control_of),
        (Control::default(), DEFAULT),
        |control| word(&name_of(*control)),
    );
    let sandbox = layers.decide(
        "sandbox",
        options.sandbox,
        |profile| profile.sandbox.map(sandbox_of),
        (SandboxPolicy::default(), DEFAULT),
        |policy| word(policy.name()),
    );
    let of_surroundings = if host::is_ci() { (Snapshots::Check, "CI is set") } else { (Snapshots::Pend, DEFAULT) };
    let snapshots = layers.decide(
        "snapshots",
        options.snapshots,
        |profile| profile.snapshots.map(snapshots_of),
        of_surroundings,
        |snapshots| word(&name_of(*snapshots)),
    );
    let given = (!options.python.is_empty()).then_some(false);
    let all_pythons = layers.decide(
        "all-pythons",
        options.all_pythons.then_some(true).or(given),
        |profile| profile.all_pythons,
        (false, DEFAULT),
        boolean,
    );
    if !all_pythons {
        let (pythons, from) = match (options.python.is_empty(), settings.pythons.is_empty()) {
            (false, _) => (&options.python, COMMAND_LINE),
            (true, false) => (&settings.pythons, "verify.toml"),
            (true, true) => (&options.python, "the newest that is found"),
        };
        let value = format!("[{}]", pythons.iter().map(|python| word(python)).collect::<Vec<_>>().join(", "));
        layers.settings.push(Setting { name: "pythons", value, from: from.to_owned() });
    }
    let given = (!options.package.is_empty()).then_some(false);
    let all_packages = layers.decide(
        "all-packages",
        options.all_packages.then_some(true).or(given),
        |profile| profile.all_packages,
        (false, DEFAULT),
        boolean,
    );
    let of_bank = settings.mutants.map_or((MUTANTS_OF_A_SNIPPET, DEFAULT), |mutants| (mutants, "verify.toml"));
    let mutants = layers.decide("mutants", options.mutants, |profile| profile.mutants, of_bank, ToString::to_string);
    let most = if options.fail_fast { Some(NonZeroUsize::MIN) } else { options.max_failures };
    let of_profile = |profile: &ProfileEntry| NonZeroUsize::new(usize::try_from(profile.max_failures?).ok()?);
    let max_failures = layers.find(most, of_profile).map(|(most, from)| {
        layers.settings.push(Setting { name: "max-failures", value: most.to_string(), from });
        most
    });
    let reports_in_bank = reports(&mut layers, options);
    Ok(InForce {
        jobs,
        control,
        sandbox,
        snapshots,
        accepts: options.accept,
        all_pythons,
        all_packages,
        mutants,
        max_failures,
        reports_in_bank,
        settings: layers.settings,
    })
}

/// The reports of `verify.toml`, of whose kinds the command line has none.
fn reports(layers: &mut Layers<'_>, options: &RunOptions) -> Vec<ReportFile> {
    let given: BTreeSet<&str> = options.report.iter().map(|file| file.kind.name()).collect();
    for file in &options.report {
        let path = file.path.as_ref().map_or("-".to_owned(), |path| path.display().to_string());
        let value = format!("{{ {} = {} }}", file.kind.name(), serde_json::Value::from(path));
        layers.settings.push(Setting { name: "report", value, from: COMMAND_LINE.to_owned() });
    }
    let mut found = Vec::new();
    for (entry, kind) in REPORTS.iter().filter(|(_, kind)| !given.contains(kind.name())) {
        let path = |profile: &ProfileEntry| profile.report.get(entry).map(|path| path.get_ref().clone());
        if let Some((path, from)) = layers.find(None, path) {
            let value = format!("{{ {} = \"{path}\" }}", kind.name());
            layers.settings.push(Setting { name: "report", value, from });
            found.push(ReportFile { kind: *kind, path: Some(path.into()) });
        }
    }
    found
}

const REPORTS: [(ReportEntry, ReportKind); 5] = [
    (ReportEntry::Json, ReportKind::Json),
    (ReportEntry::Junit, ReportKind::Junit),
    (ReportEntry::Github, ReportKind::Github),
    (ReportEntry::Summary, ReportKind::Summary),
    (ReportEntry::Sarif, ReportKind::Sarif),
];

fn control_of(entry: ControlEntry) -> Control {
    match entry {
        ControlEntry::Changed => Control::Changed,
        ControlEntry::All => Control::All,
        ControlEntry::Newest => Control::Newest,
    }
}

fn sandbox_of(entry: SandboxEntry) -> SandboxPolicy {
    match entry {
        SandboxEntry::Auto => SandboxPolicy::Auto,
        SandboxEntry::RequireFull => SandboxPolicy::RequireFull,
    }
}

fn snapshots_of(entry: SnapshotsEntry) -> Snapshots {
    match entry {
        SnapshotsEntry::Check => Snapshots::Check,
        SnapshotsEntry::Pend => Snapshots::Pend,
    }
}

/// The name of a value on the command line.
fn name_of(value: impl clap::ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}
