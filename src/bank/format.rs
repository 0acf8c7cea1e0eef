//! The files of a bank as types: the only source of the JSON Schema, of the loader's checks and of the data.
//!
//! Doc comments of the fields are part of the JSON Schema, which editors show.

use std::collections::BTreeMap;
use std::time::Duration;

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use toml::Spanned;

use super::lint::Lint;
use verify_protocol::sandbox::Limits;

/// One interview question and its answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct QuestionFile {
    /// The question as an interviewer would ask it.
    #[schemars(with = "String", length(min = 1))]
    pub question: Spanned<String>,
    /// Other ways to ask it. A filter of the command line finds the question by them, too.
    #[serde(default)]
    #[schemars(with = "Vec<String>", extend("items" = text()))]
    pub aka: Vec<Spanned<String>>,
    pub level: Level,
    /// Words by which to find the question.
    #[serde(default)]
    #[schemars(with = "Vec<String>", extend("items" = kebab()))]
    pub tags: Vec<Spanned<String>>,
    /// Numbers of the source catalogue that this question answers.
    #[serde(default)]
    #[schemars(with = "Vec<u32>", extend("items" = number()))]
    pub catalogue: Vec<Spanned<u32>>,
    /// Lints that do not apply to this question and its answer.
    #[serde(default)]
    pub allow: Vec<AllowEntry>,
    /// The statements of the answer, in order.
    #[schemars(length(min = 1))]
    pub answer: Vec<StatementEntry>,
}

/// How advanced a question is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Core,
    Intermediate,
    Advanced,
}

impl Level {
    /// The level as question files write it.
    pub fn label(self) -> &'static str {
        match self {
            Level::Core => "core",
            Level::Intermediate => "intermediate",
            Level::Advanced => "advanced",
        }
    }
}

/// One statement of an answer: a claim, which can be run, or a remark, which cannot.
#[derive(Debug, JsonSchema)]
#[schemars(untagged)]
pub enum StatementEntry {
    Claim(Box<ClaimEntry>),
    Remark(RemarkEntry),
}

/// The keys of both kinds of statement. serde's untagged enums would copy the values and lose their places.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct StatementKeys {
    claim: Option<Spanned<String>>,
    remark: Option<RemarkKind>,
    says: Spanned<String>,
    verdict: Option<Verdict>,
    corrected_by: Option<Spanned<String>>,
    evidence: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    change: Vec<ChangeEntry>,
    #[serde(default)]
    see: Vec<Spanned<String>>,
    #[serde(default)]
    allow: Vec<AllowEntry>,
}

impl<'de> Deserialize<'de> for StatementEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<StatementEntry, D::Error> {
        let keys = StatementKeys::deserialize(deserializer)?;
        let StatementKeys { claim, remark, says, verdict, corrected_by, evidence, change, see, allow } = keys;
        match (claim, remark, verdict) {
            (Some(claim), None, Some(verdict)) => {
                let claim = ClaimEntry { claim, says, verdict, corrected_by, evidence, change, see, allow };
                Ok(StatementEntry::Claim(Box::new(claim)))
            }
            (None, Some(remark), None) => Ok(StatementEntry::Remark(RemarkEntry { remark, says, see, allow })),
            _ => Err(D::Error::custom("neither a claim with a verdict nor a remark")),
        }
    }
}

/// A statement about behaviour. Its evidence is a snippet that asserts it.
#[derive(Debug, JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ClaimEntry {
    /// The claim's id within the question, and the name of its snippet.
    #[schemars(with = "String", regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), extend("x-expected" = KEBAB))]
    pub claim: Spanned<String>,
    /// The claim, in one sentence.
    #[schemars(with = "String", length(min = 1))]
    pub says: Spanned<String>,
    /// The verdict that the maintainers agreed on. A `refuted` claim is a common belief that is false.
    pub verdict: Verdict,
    /// The claim of the same answer that states the truth; required if this claim is refuted.
    #[schemars(with = "Option<String>")]
    pub corrected_by: Option<Spanned<String>>,
    /// Ids of the snippets that are the evidence, `topic/slug/claim`, if it is not the claim's own snippet.
    #[schemars(with = "Option<Vec<String>>", length(min = 1))]
    pub evidence: Option<Vec<Spanned<String>>>,
    /// The points at which the verdict changes with the version of Python or of a package, or with the build.
    #[schemars(default)]
    pub change: Vec<ChangeEntry>,
    /// Where a documentation says so, as names of its inventory: `py:object.__hash__`, `py:reference/datamodel`. The part before the
    /// colon is one of `[see]` in `verify.toml`.
    #[schemars(default, with = "Vec<String>", extend("items" = reference()))]
    pub see: Vec<Spanned<String>>,
    /// Lints that do not apply to this claim.
    #[schemars(default)]
    pub allow: Vec<AllowEntry>,
}

/// A lint that does not apply to a question or a statement.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AllowEntry {
    /// The code of the lint; `verify explain` lists them.
    #[schemars(with = "Lint")]
    pub lint: Spanned<Lint>,
    /// The reason why it does not apply.
    #[schemars(length(min = 1))]
    pub because: String,
}

/// A change point: a Python version, a release of a package or a build from which on a claim has another verdict.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ChangeEntry {
    /// The first Python version with this verdict, such as `3.12`.
    #[schemars(with = "Option<String>", regex(pattern = r"^3\.[0-9]+$"), extend("x-expected" = "a Python version such as \"3.12\""))]
    pub python: Option<Spanned<String>>,
    /// The package whose release changes the verdict; one of `[packages]` in `verify.toml`.
    #[schemars(with = "Option<String>")]
    pub package: Option<Spanned<String>>,
    /// The first release of that package with this verdict, such as `3.0`.
    #[schemars(with = "Option<String>", regex(pattern = r"^[0-9]+(\.[0-9]+)*$"), extend("x-expected" = "a release such as \"3.0\""))]
    pub version: Option<Spanned<String>>,
    /// The build of CPython with this verdict.
    pub build: Option<SpecialBuild>,
    /// The verdict from this point on.
    pub verdict: Verdict,
    /// The reason for the change.
    #[schemars(length(min = 1))]
    pub because: String,
}

/// A build of CPython other than the default one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialBuild {
    FreeThreaded,
}

/// A statement that cannot be run.
#[derive(Debug, JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RemarkEntry {
    /// The reason why it cannot be run.
    pub remark: RemarkKind,
    /// The remark, in one sentence.
    #[schemars(with = "String", length(min = 1))]
    pub says: Spanned<String>,
    /// Where a documentation says so, as names of its inventory: `py:object.__hash__`, `py:reference/datamodel`. The part before the
    /// colon is one of `[see]` in `verify.toml`.
    #[schemars(default, with = "Vec<String>", extend("items" = reference()))]
    pub see: Vec<Spanned<String>>,
    /// Lints that do not apply to this remark.
    #[schemars(default)]
    pub allow: Vec<AllowEntry>,
}

/// The reason why a remark cannot be run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// It recommends something.
    Advice,
    /// It says how something came about.
    History,
    /// It is about something outside Python and its packages.
    External,
}

/// Whether a claim is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Holds,
    Refuted,
}

impl Verdict {
    /// The verdict as question files and reports write it.
    pub fn label(self) -> &'static str {
        match self {
            Verdict::Holds => "holds",
            Verdict::Refuted => "refuted",
        }
    }
}

/// `verify.toml`, the settings of a bank.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SettingsFile {
    /// The Python versions that the bank is about, in the form of `requires-python`: `>=3.10`.
    #[schemars(with = "String")]
    pub python: Spanned<String>,
    /// The Pythons of a run if the command line names none, such as `["3.10", "3.13"]`.
    #[serde(default)]
    #[schemars(with = "Vec<String>", extend("items" = python_version()))]
    pub pythons: Vec<Spanned<String>>,
    /// The series of packages that the answers speak of, oldest first, such as `pandas = ["2.3", "3"]`. A run takes the newest
    /// of each that its Python has.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Vec<String>>", extend("additionalProperties" = series()))]
    pub packages: BTreeMap<Spanned<String>, Spanned<Vec<Spanned<String>>>>,
    /// How many mutants of a new or changed snippet a run tries, to see whether the evidence is weak; 0 for none.
    #[schemars(range(max = 1000))]
    pub mutants: Option<u16>,
    /// The documentations that `see` points into, each with the project that its inventory names, such as `py = "Python"`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>", extend("additionalProperties" = text()))]
    pub see: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    pub limits: LimitsEntry,
    /// How `verify run` runs the bank if the command line does not say otherwise.
    #[serde(default)]
    pub run: ProfileEntry,
    /// Other ways to run it, by the names that `--profile` takes. What a profile leaves out is as in `run`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, ProfileEntry>")]
    pub profile: BTreeMap<Spanned<String>, ProfileEntry>,
}

/// How a bank is run. Nothing here makes a run trust more than it would without it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(extend("additionalProperties" = false))]
pub struct ProfileEntry {
    /// How many snippets run at the same time.
    #[schemars(range(min = 1, max = 512))]
    pub jobs: Option<u16>,
    /// Which snippets are examined.
    pub control: Option<ControlEntry>,
    /// How much of the sandbox to insist on. Only the command line can turn it off.
    pub sandbox: Option<SandboxEntry>,
    /// What to do with an output that is not as recorded.
    pub snapshots: Option<SnapshotsEntry>,
    /// Run with one Python of each version that the bank allows.
    pub all_pythons: Option<bool>,
    /// Run with each older series of the packages too.
    pub all_packages: Option<bool>,
    /// How many mutants of a new or changed snippet to try; 0 for none.
    #[schemars(range(max = 1000))]
    pub mutants: Option<u16>,
    /// Stop after so many failures.
    #[schemars(range(min = 1))]
    pub max_failures: Option<u32>,
    /// Reports for other programs, each with its file in the bank's directory, such as `junit = "junit.xml"`.
    #[serde(default)]
    #[schemars(schema_with = "report_files")]
    pub report: BTreeMap<ReportEntry, Spanned<String>>,
}

/// The snippets that are examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ControlEntry {
    /// Those that are new, or have changed, since they were examined on this machine with this Python.
    Changed,
    All,
    /// All, on the newest Python of the run alone.
    Newest,
}

/// How much of the sandbox a run insists on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SandboxEntry {
    /// The full sandbox if it is available, else the reduced one.
    Auto,
    /// Run nothing without the full sandbox.
    RequireFull,
}

/// What is done with an output that is not as recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SnapshotsEntry {
    /// Nothing is written.
    Check,
    /// It is written beside the snapshot, for review.
    Pend,
}

/// The kind of a report. JSON Lines are written while a run lasts, to a file that the command line names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReportEntry {
    Json,
    Junit,
    Github,
    Summary,
    Sarif,
}

/// The schema of the reports of a profile. A commit must not name a file that somebody runs or reads for something else.
fn report_files(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let file = |ending: &str| {
        let pattern = format!(r"^([A-Za-z0-9_][A-Za-z0-9_.-]*/)?[A-Za-z0-9_][A-Za-z0-9_.-]*\.{ending}$");
        let expected = format!("a file in the bank's directory or in a folder of it, ending in .{ending}");
        serde_json::json!({"type": "string", "pattern": pattern, "x-expected": expected})
    };
    let value = serde_json::json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "json": file("json"),
            "junit": file("xml"),
            "github": file("txt"),
            "summary": file("md"),
            "sarif": file("sarif"),
        },
    });
    value.try_into().expect("an object is a schema")
}

/// The sections of the source catalogue, `questions/catalogue.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CatalogueFile {
    /// The sections, in the order of their numbers.
    #[schemars(length(min = 1))]
    pub section: Vec<SectionEntry>,
}

/// One section of the source catalogue.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SectionEntry {
    /// Its name, in kebab-case.
    #[schemars(with = "String", length(min = 1))]
    pub name: Spanned<String>,
    /// Its first number.
    #[schemars(with = "u32", range(min = 1, max = 100_000))]
    pub first: Spanned<u32>,
    /// Its last number.
    #[schemars(with = "u32", range(min = 1, max = 100_000))]
    pub last: Spanned<u32>,
}

/// The limits of every snippet of a bank, or of the one snippet whose metadata sets them.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(extend("additionalProperties" = false))]
pub struct LimitsEntry {
    /// Wall-clock time, in seconds.
    #[schemars(range(min = 0.001, max = 3600))]
    pub timeout: Option<f64>,
    /// Output to stdout and stderr together, in bytes. The most is 15 MiB, so that a snapshot, which has at most 16 MiB, can record
    /// it.
    #[schemars(range(min = 1, max = 15_728_640))]
    pub output: Option<u64>,
    /// Memory of all processes together, in MiB.
    #[schemars(range(min = 16, max = 1_048_576))]
    pub memory_mib: Option<u64>,
    /// Processes and threads.
    #[schemars(range(min = 1, max = 4096))]
    pub processes: Option<u64>,
    /// Open files of one process.
    #[schemars(range(min = 16, max = 65_536))]
    pub descriptors: Option<u64>,
    /// The size of one file, in MiB.
    #[schemars(range(min = 1, max = 1_048_576))]
    pub file_mib: Option<u64>,
    /// The scratch directory, in MiB.
    #[schemars(range(min = 1, max = 1_048_576))]
    pub scratch_mib: Option<u64>,
    /// Files and directories in the scratch directory.
    #[schemars(range(min = 1, max = 1_048_576))]
    pub scratch_files: Option<u64>,
    /// `/dev/shm`, in MiB.
    #[schemars(range(min = 1, max = 1_048_576))]
    pub shared_memory_mib: Option<u64>,
}

impl LimitsEntry {
    /// Completes these limits with those of `usual`.
    pub fn over(&self, usual: &Limits) -> Limits {
        let mib = |own: Option<u64>, usual: u64| own.map_or(usual, |mib| mib << 20);
        Limits {
            timeout: self.timeout.map_or(usual.timeout, Duration::from_secs_f64),
            output: self.output.unwrap_or(usual.output),
            memory: mib(self.memory_mib, usual.memory),
            processes: self.processes.unwrap_or(usual.processes),
            descriptors: self.descriptors.unwrap_or(usual.descriptors),
            file: mib(self.file_mib, usual.file),
            scratch: mib(self.scratch_mib, usual.scratch),
            scratch_files: self.scratch_files.unwrap_or(usual.scratch_files),
            shared_memory: mib(self.shared_memory_mib, usual.shared_memory),
        }
    }
}

/// The network that a snippet may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    /// A loopback interface of its own, without a route to anywhere else.
    Loopback,
}

/// The inline metadata of a snippet (PEP 723).
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ScriptMetadata {
    /// The Python versions that the snippet can run on.
    #[schemars(with = "Option<String>")]
    pub requires_python: Option<Spanned<String>>,
    /// The packages that it needs, each as in PEP 508.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub dependencies: Vec<Spanned<String>>,
    #[serde(default)]
    pub tool: ToolTable,
}

/// The settings of tools in a snippet's metadata; settings of other tools are ignored.
#[derive(Debug, Default, Deserialize, JsonSchema)]
pub struct ToolTable {
    #[serde(default)]
    pub verify: SnippetEntry,
}

/// `[tool.verify]` in a snippet's metadata.
// The schema refuses other keys: serde cannot refuse them beside a flattened field.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(extend("additionalProperties" = false))]
pub struct SnippetEntry {
    /// The limits of the snippet.
    #[serde(flatten)]
    pub limits: LimitsEntry,
    /// The network that it may use; without this key, none.
    pub network: Option<Network>,
    /// Whether nothing else runs at the same time, for a measurement.
    #[serde(default)]
    pub exclusive: bool,
    /// Whether it is forked from an interpreter that has made its imports; false for a snippet about importing.
    pub preload: Option<bool>,
    /// The parts of its output that differ in every run.
    #[serde(default)]
    pub redact: Vec<RedactEntry>,
    /// The mutants that survive because they do the same as the snippet.
    #[serde(default)]
    pub equivalent: Vec<EquivalentEntry>,
}

/// A mutant that is equivalent to its snippet, so that no assert can notice it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EquivalentEntry {
    /// Its name, as `verify mutate` prints it.
    #[schemars(with = "String", length(min = 1))]
    pub mutant: Spanned<String>,
    /// The reason why it is equivalent.
    #[schemars(length(min = 1))]
    pub because: String,
}

/// A part of the output that is replaced before it is compared.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RedactEntry {
    /// A regular expression, in the syntax of Rust's regex crate.
    #[schemars(with = "String")]
    pub pattern: Spanned<String>,
    /// The replacement.
    #[schemars(with = "String")]
    pub with: Spanned<String>,
}

const KEBAB: &str = "kebab-case (lower-case letters, digits and single hyphens), such as `shallow-shares-elements`";

/// The schema of a Python version and build.
fn python_version() -> serde_json::Value {
    let expected = "a Python version such as \"3.12\", or \"3.14t\" for a free-threaded build";
    serde_json::json!({"type": "string", "pattern": r"^3\.[0-9]+t?$", "x-expected": expected})
}

/// The schema of the series of one package.
fn series() -> serde_json::Value {
    let expected = "the beginning of a release such as \"2.3\" or \"3\"";
    let item = serde_json::json!({"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)*$", "x-expected": expected});
    serde_json::json!({"type": "array", "minItems": 1, "items": item})
}

/// The schema of a place in a documentation.
fn reference() -> serde_json::Value {
    let expected = "a documentation and a name of its inventory, such as \"py:object.__hash__\"";
    serde_json::json!({"type": "string", "pattern": r"^[a-z0-9]+(-[a-z0-9]+)*:\S(.*\S)?$", "x-expected": expected})
}

/// The schema of a number of the source catalogue.
fn number() -> serde_json::Value {
    serde_json::json!({"type": "integer", "format": "uint32", "minimum": 1, "maximum": u32::MAX})
}

/// The schema of a text.
fn text() -> serde_json::Value {
    serde_json::json!({"type": "string", "minLength": 1})
}

/// The schema of one kebab-case word.
fn kebab() -> serde_json::Value {
    serde_json::json!({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "x-expected": KEBAB})
}

/// Renders the JSON Schema of `verify.toml`.
pub fn settings_schema() -> String {
    rendered(&schemars::schema_for!(SettingsFile))
}

/// Renders the JSON Schema of the table `[tool.verify]` in the metadata of a snippet.
pub fn metadata_schema() -> String {
    rendered(&schemars::schema_for!(SnippetEntry))
}

/// Renders the JSON Schema of a question file, as `verify schema` prints it: pretty-printed, with a newline at the end.
pub fn question_schema() -> String {
    rendered(&schemars::schema_for!(QuestionFile))
}

fn rendered(schema: &schemars::Schema) -> String {
    let mut text = serde_json::to_string_pretty(schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}
