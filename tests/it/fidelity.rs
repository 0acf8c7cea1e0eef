//! Compares `verify` with plain `python` on the inputs of `tests/fidelity/`: each on the newest and the oldest CPython of the
//! machine that it is for, and on one of those between them.
//!
//! An [`Input`] is a script with a head: `# shows:` says what it is about, `# python:` on which versions it runs, `# ends:`
//! how `verify` has to end it, if the run of plain Python cannot tell that (alternatives are separated by `|`). For a failed
//! assert, `# line:`, `# assertion:` and `# value: expression -> value` say what the report has to show. An input whose
//! bytes matter has its head in a file beside it, with the ending `.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use pep440_rs::VersionSpecifiers;
use rayon::prelude::*;
use regex::Regex;
use serde::Deserialize;
use serde_json::Value;
use verify::python::Interpreter;
use verify::text::printable_bytes;

use crate::common::{self, Bank};

/// A script that plain Python and `verify` both run.
struct Input {
    /// The folder in `tests/fidelity/`.
    theme: String,
    /// The file name without its ending.
    name: String,
    text: Vec<u8>,
    head: Head,
}

/// What an input says about itself.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    shows: String,
    python: Option<String>,
    ends: Option<String>,
    /// A part of the problem that the loader has to report, or several, one of which it has to contain.
    says: Option<String>,
    line: Option<String>,
    assertion: Option<String>,
    value: Option<String>,
}

/// What can be compared of a run.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    ending: String,
    stdout: String,
    stderr: String,
}

#[test]
fn verify_runs_what_python_runs() {
    let needs_examined_runs = |input: &Input| {
        let ends = input.head.ends.as_deref().unwrap_or_default();
        ["vacuous", "decides-nothing", "proves-nothing", "unstable"].iter().any(|ending| ends.contains(ending))
    };
    let mut inputs = inputs(|theme| theme != "refused");
    inputs.retain(|input| !needs_examined_runs(input));
    let mut differences = Vec::new();
    let mut compared = 0;
    let interpreters = common::interpreters();
    for interpreter in &interpreters {
        let is_compared = |(number, input): &(usize, &Input)| {
            let all: Vec<&Interpreter> = interpreters.iter().filter(|other| input.is_for(other)).collect();
            compared_on(*number, &all).contains(&interpreter)
        };
        let inputs: Vec<&Input> = inputs.iter().enumerate().filter(is_compared).map(|(_, input)| input).collect();
        let plain: Vec<Option<Run>> = inputs.par_iter().map(|input| plain_run(interpreter, input)).collect();
        let (bank, refused) = loadable_bank(&inputs, &plain);
        // The plain run alone is compared; what examined runs add is tested in `examine.rs` and `endings.rs`.
        let report = bank.report(&format!("--snapshots check --control off --python {}", interpreter.version));
        let claims = claims_by_name(&report);
        for (input, plain) in inputs.iter().zip(&plain) {
            compared += 1;
            let label = format!("{} on {}", input.id(), interpreter.version);
            let wrong = match (refused.get(&input.id()), claims.get(input.id().as_str())) {
                (Some(problem), _) => input.check_refusal(problem),
                (None, Some(evidence)) => input.check(plain.as_ref(), evidence),
                (None, None) => Some("the report does not have it".to_owned()),
            };
            differences.extend(wrong.map(|wrong| format!("{label}: {wrong}")));
        }
    }
    eprintln!("{} inputs compared on {} Pythons: {compared} runs of each", inputs.len(), interpreters.len());
    assert!(
        differences.is_empty(),
        "{} of {compared} runs are not as under plain Python:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

/// On which of the Pythons that an input is for it is compared: on the newest, the oldest, and one of those between them, in turn.
fn compared_on<'p>(input: usize, pythons: &[&'p Interpreter]) -> Vec<&'p Interpreter> {
    match pythons {
        [newest, between @ .., oldest] if !between.is_empty() => vec![newest, between[input % between.len()], oldest],
        few => few.to_vec(),
    }
}

/// An assert that its syntax makes constant is a problem of the bank, with its line and its fix.
#[test]
fn asserts_that_decide_nothing_are_refused() {
    let inputs = inputs(|theme| theme == "refused");
    assert!(!inputs.is_empty());
    let all: Vec<&Input> = inputs.iter().collect();
    let said = bank_of(&all, &BTreeMap::new()).verify("list");
    let problems = problems_by_name(&said.stderr);
    let mut differences = Vec::new();
    for input in &inputs {
        let says = input.head.says.as_deref().unwrap_or_else(|| panic!("{}: `# says:` is missing", input.id()));
        let text = String::from_utf8_lossy(&input.text);
        let first =
            text.lines().position(|line| line.trim_start().starts_with("assert")).map(|at| (at + 1).to_string());
        let line = input.head.line.clone().or(first).unwrap_or_else(|| panic!("{}: no assert", input.id()));
        match problems.get(&input.id()) {
            None => differences.push(format!("{}: not refused ({})", input.id(), input.head.shows)),
            Some(problem) => {
                let place = format!("{}.py:{line}:", input.name);
                for parts in [says, &place, "help:"].into_iter().filter(|parts| !has_one(problem, parts)) {
                    differences.push(format!("{}: the problem does not say `{parts}`:\n{problem}", input.id()));
                }
            }
        }
    }
    assert!(
        differences.is_empty(),
        "{} differences in {} inputs:\n{}",
        differences.len(),
        inputs.len(),
        differences.join("\n")
    );
}

/// Outputs that differ are recorded differently.
#[test]
fn different_outputs_have_different_snapshots() {
    let pairs = [
        ("numbers", r"print(hex(2**63))", r"print(hex(2**64 - 1))"),
        ("line-endings", r"print('a\r\nb')", r"print('a\nb')"),
        ("lone-carriage-returns", r"print('a\rb')", r"print('a\nb')"),
        ("escapes", r"print('\x1b[0m')", r"print(r'\x1b[0m')"),
        ("bytes", r"import sys; sys.stdout.buffer.write(b'\xff\n')", r"print(r'\xff')"),
        (
            "streams",
            r"print('a'); print('--- stderr'); print('b')",
            r"import sys; print('a'); print('b', file=sys.stderr)",
        ),
        ("newlines-at-the-end", r"print('a')", r"print('a\n')"),
        ("no-newline-at-the-end", r"print('a')", r"print('a', end='')"),
        ("newlines-at-the-beginning", r"print('a')", r"print('\na')"),
        ("replacements", r"print('\ufffd')", r"import sys; sys.stdout.buffer.write(b'\xff\n')"),
    ];
    let names: Vec<[String; 2]> =
        pairs.iter().map(|(name, _, _)| [format!("{name}-one"), format!("{name}-two")]).collect();
    let text = |act: &str| format!("{act}\ntwo = sum([1, 1])\nassert two == 2\n");
    let texts: Vec<[String; 2]> = pairs.iter().map(|(_, one, two)| [text(one), text(two)]).collect();
    let claims: Vec<(&str, &str, &str)> = names
        .iter()
        .zip(&texts)
        .flat_map(|(names, texts)| [(&*names[0], "holds", &*texts[0]), (&*names[1], "holds", &*texts[1])])
        .collect();
    let report = Bank::empty().asking("fidelity/outputs", &claims).report("--snapshots check");
    let recorded = claims_by_name(&report);
    let output = |name: &str| &recorded[&*format!("outputs/{name}")]["output"]["measured"];
    let same: Vec<String> = names
        .iter()
        .filter(|[one, two]| output(one).is_null() || output(one) == output(two))
        .map(|[one, two]| format!("{one} and {two}: {}", output(one)))
        .collect();
    assert!(same.is_empty(), "different outputs, one snapshot:\n{}", same.join("\n"));
}

/// What is recorded with one installation of a Python holds with another.
#[test]
fn a_snapshot_names_no_installation() {
    let snippets = [
        ("a-module", "import json\nprint(json.__file__)"),
        ("the-executable", "import sys\nprint(sys.executable)"),
        ("the-prefix", "import sys\nprint(sys.prefix)"),
        ("the-path", "import sys\nprint(sys.path[1:])"),
        (
            "a-traceback",
            "import json, traceback\ntry:\n    json.loads('{')\nexcept ValueError:\n    print(traceback.format_exc())",
        ),
        ("a-frame", "import json\nprint(json.loads.__code__)"),
    ];
    let texts: Vec<String> =
        snippets.iter().map(|(_, act)| format!("{act}\ntwo = sum([1, 1])\nassert two == 2\n")).collect();
    let claims: Vec<(&str, &str, &str)> =
        snippets.iter().zip(&texts).map(|((name, _), text)| (*name, "holds", &**text)).collect();
    let bank = Bank::empty().asking("fidelity/places", &claims);
    let mut named = Vec::new();
    for interpreter in common::interpreters() {
        let prefix = interpreter.executable.ancestors().nth(2).expect("a prefix").to_string_lossy().into_owned();
        let library = format!("{}/lib/python{}", prefix.trim_end_matches('/'), interpreter.version);
        // The plain run alone is compared; what examined runs add is tested in `examine.rs` and `endings.rs`.
        let report = bank.report(&format!("--snapshots check --control off --python {}", interpreter.version));
        for (name, evidence) in claims_by_name(&report) {
            let output = evidence["output"]["measured"].as_str().unwrap_or(&library);
            // The prefix of an interpreter of the system is a part of many other paths.
            if output.contains(&library) || (prefix != "/usr" && output.contains(&prefix)) {
                named.push(format!("{name} on {}: {}", interpreter.version, output.trim_end()));
            }
        }
    }
    assert!(named.is_empty(), "these name the installation:\n{}", named.join("\n"));
}

impl Input {
    fn id(&self) -> String {
        format!("{}/{}", self.theme, self.name)
    }

    fn is_for(&self, interpreter: &Interpreter) -> bool {
        self.head.python.as_ref().is_none_or(|python| {
            let specifiers: VersionSpecifiers = python.parse().unwrap_or_else(|error| panic!("{}: {error}", self.id()));
            interpreter.version.meets(&specifiers)
        })
    }

    /// Whether plain Python is worth running: it would not come to an end, or `verify` does not run the input either.
    fn is_run(&self) -> bool {
        !matches!(self.head.ends.as_deref(), Some("timed-out" | "skipped" | "refused"))
    }

    /// What is wrong with the loader's refusal, if the input was not meant to be refused.
    fn check_refusal(&self, problem: &str) -> Option<String> {
        match (self.head.ends.as_deref(), &self.head.says) {
            (Some(ends), None) if ends.split('|').any(|ending| ending == "refused") => None,
            (Some("refused"), Some(says)) if has_one(problem, says) => None,
            _ => Some(format!("refused at load:\n{}", indented(problem))),
        }
    }

    /// What is wrong with the evidence of a report, compared with plain Python's run.
    fn check(&self, plain: Option<&Run>, evidence: &Value) -> Option<String> {
        let run = &evidence["run"];
        let measured = Run::of_report(self, evidence);
        let natural = plain.map_or("passed", |plain| plain.ending.as_str());
        let wanted = self.head.ends.as_deref().unwrap_or(natural);
        let mut wrong = String::new();
        if !wanted.split('|').any(|ending| ending == measured.ending) {
            let what = run["what"].as_str().or(evidence["reason"].as_str()).unwrap_or_default();
            let _ = write!(wrong, "\n  ending: expected {wanted}, got {}: {what}", measured.ending);
        }
        if let Some(plain) = plain {
            for (stream, plain, measured) in
                [("stdout", &plain.stdout, &measured.stdout), ("stderr", &plain.stderr, &measured.stderr)]
            {
                let same = plain == measured
                    || stream == "stderr"
                        && measured == without_the_last_traceback(plain)
                        && run["assertion"].is_string();
                if !same {
                    let _ = write!(
                        wrong,
                        "\n  {stream}, plain:\n{}\n  {stream}, verify:\n{}",
                        indented(plain),
                        indented(measured)
                    );
                }
            }
        }
        if let Some(line) = &self.head.line
            && run["line"].as_u64().map(|line| line.to_string()).as_ref() != Some(line)
        {
            let _ = write!(wrong, "\n  line: expected {line}, got {}", run["line"]);
        }
        if let Some(assertion) = &self.head.assertion
            && run["assertion"].as_str() != Some(assertion)
        {
            let _ = write!(wrong, "\n  assertion: expected {assertion}, got {}", run["assertion"]);
        }
        if let Some((expression, value)) = self.head.value.as_deref().and_then(|value| value.split_once(" -> ")) {
            let values = run["values"].as_array().map(Vec::as_slice).unwrap_or_default();
            if !values.iter().any(|seen| seen["expression"] == expression && seen["value"] == value) {
                let _ = write!(wrong, "\n  values: expected {expression} = {value}, got {}", run["values"]);
            }
        }
        (!wrong.is_empty()).then(|| format!("{}{wrong}", self.head.shows))
    }

    /// The text with everything taken out that differs from machine to machine and from run to run: where the script and
    /// the standard library are, and the addresses of objects.
    fn without_places(&self, text: &str) -> String {
        let file = format!("{}.py", self.name);
        let replace = |text: String, pattern: &str, with: &str| {
            Regex::new(pattern).expect("it is a regular expression").replace_all(&text, with).into_owned()
        };
        let text = replace(text.to_owned(), r#"File "(?:[^"\n]*/)?([^"/\n]+)""#, "File \"$1\"");
        let text = replace(text, &format!(r#"[^\s"'<>:(]*{}"#, regex::escape(&file)), &file);
        let text = replace(text, r" at 0x[0-9a-f]+", " at 0x…");
        replace(text, r#"[^\s"'(]*/python3\.\d+/"#, "<stdlib>/")
    }
}

impl Run {
    /// A run of plain Python, whose script is `script` and whose working directory was `scratch`.
    fn of_output(input: &Input, output: &Output, script: &Path, scratch: &Path) -> Run {
        let text = |bytes: &[u8]| {
            let text = printable_bytes(bytes).replace(&script.display().to_string(), &format!("{}.py", input.name));
            input.without_places(&text.replace(&scratch.display().to_string(), "<scratch>"))
        };
        let stderr = text(&output.stderr);
        Run { ending: ending(input, output, &stderr).to_owned(), stdout: text(&output.stdout), stderr }
    }

    fn of_report(input: &Input, evidence: &Value) -> Run {
        let run = &evidence["run"];
        let text = |stream: &str| input.without_places(run[stream].as_str().unwrap_or_default());
        let ending = run["ending"].as_str().or(evidence["status"].as_str()).unwrap_or("none");
        Run { ending: ending.to_owned(), stdout: text("stdout"), stderr: text("stderr") }
    }
}

/// The standard error without the traceback that it ends with. The report shows the assert that failed in its place, so
/// that what is recorded of a refuted claim does not change with the tracebacks of each version.
fn without_the_last_traceback(stderr: &str) -> &str {
    const HEADS: [&str; 2] =
        ["  + Exception Group Traceback (most recent call last):", "Traceback (most recent call last):"];
    const LINKS: [&str; 2] = [
        "During handling of the above exception, another exception occurred:\n\n",
        "The above exception was the direct cause of the following exception:\n\n",
    ];
    let mut rest = stderr;
    loop {
        let Some(at) = HEADS.iter().find_map(|head| rest.rfind(head)) else { return rest };
        rest = &rest[..at];
        match LINKS.iter().find_map(|link| rest.strip_suffix(link)) {
            Some(before) => rest = before,
            None => return rest,
        }
    }
}

/// What the end of plain Python means, as far as its exit status and its traceback tell.
fn ending(input: &Input, output: &Output, stderr: &str) -> &'static str {
    if output.status.success() {
        return "passed";
    }
    if output.status.signal().is_some() {
        return "crashed";
    }
    let begins = |words: &[&str]| stderr.lines().any(|line| words.iter().any(|word| line.starts_with(word)));
    if !stderr.contains("Traceback (most recent call last)") {
        let compiles = !begins(&["SyntaxError", "IndentationError", "TabError"]);
        return if compiles { "ended-early" } else { "unfit" };
    }
    let frame = Regex::new(r#"File "([^"]*)", line (\d+)"#).expect("it is a regular expression");
    let own = frame.captures_iter(stderr).last().filter(|frame| frame[1] == format!("{}.py", input.name));
    let failed = own.is_some_and(|frame| {
        // The line may be one of a condition over several lines, below the word.
        let line: usize = frame[2].parse().expect("digits");
        let text = String::from_utf8_lossy(&input.text);
        let text = text.replace("\r\n", "\n");
        let lines: Vec<&str> = text.split(['\n', '\r']).collect();
        lines.iter().take(line).skip(line.saturating_sub(4)).any(|line| line.contains("assert"))
    });
    if failed && begins(&["AssertionError"]) { "refuted" } else { "raised" }
}

/// Becomes the command that its arguments are, with three descriptors and no signal ignored.
const STARTER: &str = "import os, signal, sys
os.closerange(3, 4096)
for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE, signal.SIGXFSZ):
    signal.signal(number, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])
";

/// Runs `python script.py` as a person would, in the environment that `verify` gives.
fn plain_run(interpreter: &Interpreter, input: &Input) -> Option<Run> {
    if !input.is_run() {
        return None;
    }
    let place = tempfile::Builder::new().prefix("plain-").tempdir().expect("a temporary directory");
    let place = place.path().canonicalize().expect("it is there");
    let (script, scratch) = (place.join("script").join(format!("{}.py", input.name)), place.join("scratch"));
    for directory in [script.parent().expect("it has a folder"), &scratch] {
        fs::create_dir_all(directory).expect("a directory");
    }
    fs::write(&script, &input.text).expect("a script");
    let bin = interpreter.executable.parent().expect("an executable is in a directory");
    // Python inherits the descriptors of cargo that are open here, and the signals that a test in the background ignores. A
    // starter of its own takes both away.
    let mut python = Command::new(&interpreter.executable);
    python.args(["-I", "-S", "-c", STARTER]).arg(&interpreter.executable).arg(&script);
    python.current_dir(&scratch).stdin(Stdio::null()).env_clear();
    python.env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display()));
    python.envs([("HOME", &scratch), ("TMPDIR", &scratch)]);
    python.envs([("PYTHONHASHSEED", "0"), ("TZ", "UTC"), ("LC_ALL", "C.UTF-8")]);
    let output = python.output().expect("python can be started");
    Some(Run::of_output(input, &output, &script, &scratch))
}

/// A bank of these inputs without those that the loader refuses, and what it says of those.
fn loadable_bank(inputs: &[&Input], plain: &[Option<Run>]) -> (Bank, BTreeMap<String, String>) {
    let refuted = |(input, plain): (&&Input, &Option<Run>)| {
        let natural = plain.as_ref().map_or("passed", |plain| plain.ending.as_str());
        let ends = input.head.ends.as_deref().unwrap_or(natural);
        (input.id(), if ends == "refuted" { "refuted" } else { "holds" })
    };
    let verdicts: BTreeMap<String, &str> = inputs.iter().zip(plain).map(refuted).collect();
    let mut refused: BTreeMap<String, String> = BTreeMap::new();
    loop {
        let left: Vec<&Input> = inputs.iter().copied().filter(|input| !refused.contains_key(&input.id())).collect();
        let bank = bank_of(&left, &verdicts);
        let said = bank.verify("list");
        if said.code == Some(0) {
            return (bank, refused);
        }
        let problems = problems_by_name(&said.stderr);
        assert!(!problems.is_empty(), "{said}");
        refused.extend(problems);
    }
}

/// A question for each theme, a claim for each input, and one that holds for what is refuted.
fn bank_of(inputs: &[&Input], verdicts: &BTreeMap<String, &str>) -> Bank {
    let mut themes: BTreeMap<&str, Vec<&Input>> = BTreeMap::new();
    for input in inputs {
        themes.entry(&input.theme).or_default().push(input);
    }
    let mut bank = Bank::empty();
    for (theme, inputs) in themes {
        let mut claims = vec![("truth", "holds", "two = sum([1, 1])\nassert two == 2\n")];
        claims.extend(
            inputs.iter().map(|input| (input.name.as_str(), verdicts.get(&input.id()).copied().unwrap_or("holds"), "")),
        );
        bank = bank.asking(&format!("fidelity/{theme}"), &claims);
        for input in inputs {
            bank = bank.with(&format!("snippets/fidelity/{theme}/{}.py", input.name), &input.text);
        }
    }
    bank
}

/// The problems that the loader prints, by the inputs that they are in.
fn problems_by_name(stderr: &str) -> BTreeMap<String, String> {
    let place = Regex::new(r"snippets/fidelity/([a-z0-9-]+/[a-z0-9-]+)\.py").expect("it is a regular expression");
    let mut problems: BTreeMap<String, String> = BTreeMap::new();
    for problem in stderr.split("\n\n") {
        if let Some(found) = place.captures(problem) {
            let all = problems.entry(found[1].to_owned()).or_default();
            all.push_str(problem.trim_end());
            all.push('\n');
        }
    }
    problems
}

/// The evidence of each claim, by `theme/name`.
fn claims_by_name(report: &Value) -> BTreeMap<&str, &Value> {
    let claims = report["claims"].as_array().expect("claims").iter();
    claims
        .filter_map(|claim| Some((claim["id"].as_str()?.strip_prefix("fidelity/")?, claim["evidence"].get(0)?)))
        .collect()
}

/// The inputs of the themes that are asked for, in the order of their names.
fn inputs(themes: impl Fn(&str) -> bool) -> Vec<Input> {
    let mut found = Vec::new();
    for folder in entries(&common::repository().join("tests/fidelity")) {
        let theme = folder.file_name().expect("a name").to_string_lossy().into_owned();
        if !themes(&theme) {
            continue;
        }
        for path in entries(&folder).into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "py")) {
            let text = fs::read(&path).expect("an input");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let head = match fs::read_to_string(path.with_extension("toml")) {
                Ok(beside) => toml::from_str(&beside).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
                Err(_) => head_of(&path, &String::from_utf8_lossy(&text)),
            };
            found.push(Input { theme: theme.clone(), name, text, head });
        }
    }
    found
}

/// The head of a script: the comments that it begins with.
fn head_of(path: &Path, text: &str) -> Head {
    let mut head = Head::default();
    for line in text.lines().map_while(|line| line.strip_prefix("# ")) {
        let Some((key, value)) = line.split_once(": ") else { continue };
        let value = value.trim().to_owned();
        match key {
            "shows" => head.shows = value,
            "python" => head.python = Some(value),
            "ends" => head.ends = Some(value),
            "says" => head.says = Some(value),
            "line" => head.line = Some(value),
            "assertion" => head.assertion = Some(value),
            "value" => head.value = Some(value),
            _ => {}
        }
    }
    assert!(!head.shows.is_empty(), "{}: the head has no `# shows:`", path.display());
    head
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut entries: Vec<PathBuf> = read.map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    entries
}

/// Whether a text has one of the parts, which `|` separates.
fn has_one(text: &str, parts: &str) -> bool {
    parts.split('|').any(|part| text.contains(part))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
