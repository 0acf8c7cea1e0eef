//! Why the packages of a group could not be installed: an [`Obstacle`], read from what uv or pip said.

use std::sync::LazyLock;

use regex::Regex;

use crate::plan::Decision;
use crate::text::printable;

/// What keeps an environment from being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// A package has nothing for this interpreter. The text says which.
    NotForThisPython(String),
    /// The index cannot be reached.
    NoNetwork,
    /// Anything else, in the tool's own words.
    Failed(String),
    /// The run was stopped while it was made.
    Stopped,
}

impl Obstacle {
    /// What becomes of the snippets that need the environment. `command` is what makes it.
    pub fn decision(&self, command: &str) -> Decision {
        let unfit = |why: String| Decision::Unfit { why };
        match self {
            Obstacle::NotForThisPython(why) => Decision::Skip { why: why.clone() },
            Obstacle::NoNetwork => {
                unfit(format!("its packages are not installed, and there is no network; where there is one: {command}"))
            }
            Obstacle::Failed(why) => unfit(format!("its packages cannot be installed: {why}")),
            // Nothing is run any more.
            Obstacle::Stopped => Decision::Run,
        }
    }

    /// One sentence for a person.
    pub fn sentence(&self) -> String {
        match self {
            Obstacle::NotForThisPython(why) | Obstacle::Failed(why) => why.clone(),
            Obstacle::NoNetwork => "there is no network".to_owned(),
            Obstacle::Stopped => "stopped".to_owned(),
        }
    }
}

/// How many lines of a tool's output are shown.
const LAST_LINES: usize = 4;

/// What uv says where a package has wheels, and none for this interpreter; the first two words are its name and version.
static UV_NO_WHEEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"Because ([a-z0-9.-]+)==(\S+) has no (?:usable wheels|wheels with a matching)")
        .expect("a valid pattern")
});
/// The same of its Python requirement.
static UV_OTHER_PYTHON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)Python version \([^)]+\) does not satisfy Python.*?and ([a-z0-9.-]+)==(\S+) depends on Python")
        .expect("a valid pattern")
});
/// What pip ends with where it has found nothing, whatever the reason.
static PIP_NOTHING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"No matching distribution found for ([A-Za-z0-9._-]+)==([^\s;]+)").expect("a valid pattern")
});

/// The same of a file that was looked into.
static PIP_OTHER_PYTHON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"Package '([A-Za-z0-9._-]+)' requires a different Python: \S+ not in '([^']+)'")
        .expect("a valid pattern")
});

/// Words of uv and pip that stand for a connection that could not be made.
const NO_CONNECTION: [&str; 8] = [
    "dns error",
    "tcp connect error",
    "operation timed out",
    "the network was disabled",
    "Failed to establish a new connection",
    "Cannot connect to proxy",
    "ConnectTimeoutError",
    "ReadTimeoutError",
];

/// What the output of a tool that failed says. `python` is what the interpreter is called, `CPython 3.13`.
pub fn classify(output: &str, python: &str) -> Obstacle {
    let no_wheel = |name: &str, version: &str| {
        Obstacle::NotForThisPython(format!("{} {} has no wheel for {python}", printable(name), printable(version)))
    };
    // A connection that failed once and was made again is not why; what was downloaded and is wrong comes last.
    if !output.contains("DO NOT MATCH THE HASHES") && NO_CONNECTION.iter().any(|words| output.contains(words)) {
        return Obstacle::NoNetwork;
    }
    for pattern in [&UV_NO_WHEEL, &UV_OTHER_PYTHON] {
        if let Some(found) = pattern.captures(output) {
            return no_wheel(&found[1], &found[2]);
        }
    }
    if let Some(found) = PIP_NOTHING.captures(output)
        && is_for_another_python(output, &found[1], &found[2])
    {
        return no_wheel(&found[1], &found[2]);
    }
    if let Some(found) = PIP_OTHER_PYTHON.captures(output) {
        return Obstacle::NotForThisPython(format!("{} is not for {python}: it needs Python {}", &found[1], &found[2]));
    }
    Obstacle::Failed(printable(&essence(output)))
}

/// The lines in which a tool says what is wrong: its errors and their causes, else the last lines.
fn essence(output: &str) -> String {
    let lines: Vec<&str> = output.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_error = |line: &&&str| ["ERROR:", "error:", "cause:", "Error:"].iter().any(|mark| line.starts_with(mark));
    let errors: Vec<&str> = lines.iter().filter(is_error).copied().take(LAST_LINES).collect();
    let told = if errors.is_empty() { &lines[lines.len().saturating_sub(LAST_LINES)..] } else { &errors[..] };
    if told.is_empty() { "the tool said nothing".to_owned() } else { told.join("; ") }
}

/// Whether pip has seen this very version and has left it aside because of the interpreter; it says so of each file, and of
/// versions by their Python requirement.
fn is_for_another_python(output: &str, name: &str, version: &str) -> bool {
    // A file name has `_` where a name has `-`; both are compared in lower case, and dots as `_`.
    let plain = |text: &str| text.to_lowercase().replace('.', "_");
    let stem = format!("/{}-{}", plain(name).replace('-', "_"), plain(version));
    let files = ["-", "_zip", "_tar_gz"].map(|end| format!("{stem}{end}"));
    let requires = format!("{version} Requires-Python ");
    output.lines().any(|line| {
        let is_skipped = ["none of the wheel's tags", "No sources permitted"]
            .iter()
            .any(|why| line.contains(&format!("Skipping link: {why}")));
        (is_skipped && files.iter().any(|file| plain(line).contains(file)))
            || (line.contains("require a different python version") && line.contains(&requires))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Messages of uv 0.13 and pip 23 and 24, as they were written.
    #[test]
    fn messages() {
        let skip = |package: &str| Obstacle::NotForThisPython(format!("{package} has no wheel for CPython 3.13"));
        let uv_offline = "error: No solution found when resolving dependencies\n  cause: Because six was not found in the cache and you require six==1.17.0, we can conclude that your requirements are unsatisfiable.\n\nhint: Packages were unavailable because the network was disabled. When the network is disabled, registry packages may only be read from the cache.\n";
        #[rustfmt::skip]
        let table: &[(&str, &str, Option<Obstacle>)] = &[
            ("uv, a name server", "Using Python 3.13.0 environment at: v1\nerror: Request failed after 3 retries in 6.4s\n  cause: client error (Connect)\n  cause: dns error\n  cause: error resolving DNS\n  cause: failed to lookup address information: Temporary failure in name resolution\n", Some(Obstacle::NoNetwork)),
            ("uv, a proxy", "error: Request failed after 3 retries in 11.5s\n  cause: client error (Connect)\n  cause: tunnel error: failed to create underlying connection\n  cause: tcp connect error\n  cause: Connection refused (os error 111)\n", Some(Obstacle::NoNetwork)),
            ("uv, offline", uv_offline, Some(Obstacle::NoNetwork)),
            ("uv, source alone", "error: No solution found when resolving dependencies\n  cause: Because numpy==1.21.0 has no usable wheels and you require numpy==1.21.0, we can conclude that your requirements are unsatisfiable.\n", Some(skip("numpy 1.21.0"))),
            ("uv, another tag", "error: No solution found when resolving dependencies\n  cause: Because tagged==1.0 has no wheels with a matching Python ABI tag (e.g., `cp313`) and you require tagged==1.0, we can conclude that your requirements are unsatisfiable.\n", Some(skip("tagged 1.0"))),
            ("uv, unknown", "  cause: Because missing was not found in the provided package locations and you require missing==1.0, we can conclude that your requirements are unsatisfiable.\n", None),
            ("uv, a hash", "error: Failed to download `six==1.17.0`\n  cause: Hash mismatch for `six==1.17.0`\n", None),
            ("pip, a name server", "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f4026162e40>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/six/\nERROR: Could not find a version that satisfies the requirement six==1.17.0 (from versions: none)\nERROR: No matching distribution found for six==1.17.0\n", Some(Obstacle::NoNetwork)),
            ("pip, a proxy", "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ProxyError('Cannot connect to proxy.', NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7fecb2f6af90>: Failed to establish a new connection: [Errno 111] Connection refused'))': /simple/six/\nERROR: No matching distribution found for six==1.17.0\n", Some(Obstacle::NoNetwork)),
            ("pip, another tag", "  Skipping link: none of the wheel's tags (cp310-cp310-manylinux_2_17_x86_64) are compatible (run pip debug --verbose to show compatible tags): file:///w/wheels/tagged-1.0-cp310-cp310-manylinux_2_17_x86_64.whl\nERROR: Could not find a version that satisfies the requirement tagged==1.0 (from versions: none)\nERROR: No matching distribution found for tagged==1.0\n", Some(skip("tagged 1.0"))),
            ("pip, source alone", "  Skipping link: No sources permitted for numpy: https://index.invalid/numpy-1.21.0.zip (from https://index.invalid/) (requires-python:>=3.7)\nERROR: No matching distribution found for numpy==1.21.0\n", Some(skip("numpy 1.21.0"))),
            ("pip, another version's tag", "  Skipping link: none of the wheel's tags (cp310-cp310-manylinux_2_17_x86_64) are compatible (run pip debug --verbose to show compatible tags): file:///w/wheels/tagged-1.0.1-cp310-cp310-manylinux_2_17_x86_64.whl\nERROR: No matching distribution found for tagged==1.0\n", None),
            ("pip, another Python", "ERROR: Ignored the following versions that require a different python version: 1.21.0 Requires-Python >=3.7,<3.11; 1.21.1 Requires-Python >=3.7,<3.11\nERROR: No matching distribution found for numpy==1.21.0\n", Some(skip("numpy 1.21.0"))),
            ("pip, another Python in the file", "ERROR: Package 'older' requires a different Python: 3.13.0 not in '<3.12'\n", Some(Obstacle::NotForThisPython("older is not for CPython 3.13: it needs Python <3.12".into()))),
            ("pip, unknown", "ERROR: Could not find a version that satisfies the requirement missing==1.0 (from versions: none)\nERROR: No matching distribution found for missing==1.0\n", None),
        ];
        for (name, output, expected) in table {
            let found = classify(output, "CPython 3.13");
            match expected {
                Some(expected) => assert_eq!(found, *expected, "{name}"),
                None => assert!(matches!(&found, Obstacle::Failed(why) if !why.is_empty()), "{name}: {found:?}"),
            }
        }
    }
}
