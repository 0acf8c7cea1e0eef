//! [`Obstacle`]: why packages could not be installed or locked, as far as the output of uv or pip tells.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use regex::Regex;

use crate::bank::SeriesOf;
use crate::python::{Label, Version};
use crate::text::printable;

/// Why an environment or a lock could not be made.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Obstacle {
    #[error(transparent)]
    NotForThisPython(#[from] NotForThisPython),
    /// The index cannot be reached.
    #[error("there is no network; where there is one, run: verify env sync --all-pythons")]
    NoNetwork,
    /// The index was reached, but it could be anybody.
    #[error(
        "the certificate of the package index is not trusted; set SSL_CERT_FILE to the certificates of your network"
    )]
    Certificate,
    /// No index has the package, or the version of it.
    #[error("no package index has {0}")]
    NoSuchPackage(String),
    /// The requirements exclude each other.
    #[error("the requirements exclude each other: {words}")]
    Conflict { words: String },
    #[error("a package is not the one of the lock: {words}")]
    WrongHash { words: String },
    /// A tool failed for another reason.
    #[error("{words}")]
    Tool {
        /// What the tool said, printable.
        words: String,
        /// Whether the tool could have succeeded for another Python.
        is_about_python: bool,
    },
    #[error("a package has replaced pyvenv.cfg or the interpreter of its environment")]
    Replaced,
    #[error("there is no pip: {source}; install uv, or the package that has venv for CPython {python}")]
    NoPip { source: Box<Obstacle>, python: Label },
    #[error("cannot run {}: {source}", .program.display())]
    NotRun { program: PathBuf, source: Arc<io::Error> },
    #[error("cannot complete {}: {source}", .path.display())]
    Mark { path: PathBuf, source: Arc<io::Error> },
    #[error("cannot lock an environment: {0}")]
    NoLock(#[source] Arc<io::Error>),
    #[error("{0}")]
    Files(#[source] Arc<io::Error>),
    /// The run was stopped.
    #[error("stopped")]
    Stopped,
}

/// Why an interpreter cannot have a package.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotForThisPython {
    #[error("{package} {version} has no wheel for CPython {python}")]
    NoWheel { package: String, version: String, python: Label },
    #[error("{package} does not support CPython {python}: it requires Python {requires}")]
    Requires { package: String, python: Label, requires: String },
    #[error("its packages need Python {exists} or later ({})", .lock.display())]
    BelowLock { exists: Version, lock: PathBuf },
    /// The lock is for an older series that the other packages of its group exclude, on any Python.
    #[error("{series} does not go together with the rest of its packages ({})", .lock.display())]
    Conflict { series: SeriesOf, lock: PathBuf },
}

impl From<io::Error> for Obstacle {
    fn from(error: io::Error) -> Obstacle {
        Obstacle::Files(Arc::new(error))
    }
}

impl Obstacle {
    /// Whether the machine or its network is at fault, and not what the bank asks for.
    pub fn is_of_surroundings(&self) -> bool {
        match self {
            Obstacle::NoNetwork
            | Obstacle::Certificate
            | Obstacle::Tool { .. }
            | Obstacle::NoPip { .. }
            | Obstacle::NotRun { .. }
            | Obstacle::Mark { .. }
            | Obstacle::NoLock(_)
            | Obstacle::Files(_) => true,
            Obstacle::NotForThisPython(_)
            | Obstacle::NoSuchPackage(_)
            | Obstacle::Conflict { .. }
            | Obstacle::WrongHash { .. }
            | Obstacle::Replaced
            | Obstacle::Stopped => false,
        }
    }
}

/// How many lines of a tool's output are shown.
const LAST_LINES: usize = 4;

/// What uv says if a package has wheels, but none for this interpreter. The groups are its name and version.
static UV_NO_WHEEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"Because ([a-z0-9.-]+)==(\S+) has no (?:usable wheels|wheels with a matching)")
        .expect("a valid pattern")
});
/// What uv says if a package requires another Python.
static UV_OTHER_PYTHON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)Python version \([^)]+\) does not satisfy Python.*?and ([a-z0-9.-]+)==(\S+) depends on Python")
        .expect("a valid pattern")
});
/// What uv says of a package or a version that no index has. The group is what was asked for.
static UV_NOTHING: LazyLock<Regex> = LazyLock::new(|| {
    let names = r"Because (?:there is no version of (?P<version>\S+)|(?P<package>\S+) was not found in the )";
    let only = r"|Because only \S+ (?:is|are) available and you require (?P<range>[^\s,]+(?:,[^\s,]+)*), we can conclude that your";
    Regex::new(&format!("{names}{only}")).expect("a valid pattern")
});
/// What pip says last if it has found nothing, for whatever reason.
static PIP_NOTHING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"No matching distribution found for ([A-Za-z0-9._-]+)==([^\s;]+)").expect("a valid pattern")
});
/// What pip says if the metadata of a file require another Python.
static PIP_OTHER_PYTHON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"Package '([A-Za-z0-9._-]+)' requires a different Python: \S+ not in '([^']+)'")
        .expect("a valid pattern")
});

/// Words with which uv and pip report a connection that could not be made.
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

/// Words with which uv and pip report that a certificate isn't trusted.
const NO_CERTIFICATE: [&str; 4] = [
    "invalid peer certificate",
    "CERTIFICATE_VERIFY_FAILED",
    "certificate verify failed",
    "Could not find a suitable TLS CA certificate bundle",
];

/// Words with which uv and pip report a file whose hash isn't that of the lock.
const WRONG_HASH: [&str; 2] = ["DO NOT MATCH THE HASHES", "Hash mismatch for"];

/// Words with which uv reports requirements that exclude each other, once everything else is ruled out.
const UV_CONFLICT: &str = "we can conclude that your requirements are unsatisfiable";

/// Words with which uv reports that a package requires another Python than a lock is made for.
const OTHER_PYTHON: [&str; 2] = ["requires Python", "does not satisfy Python"];

/// Reads why a tool failed from its output.
pub fn classify(output: &str, python: Label) -> Obstacle {
    let no_wheel = |name: &str, version: &str| {
        NotForThisPython::NoWheel { package: printable(name), version: printable(version), python }.into()
    };
    let has = |words: &[&str]| words.iter().any(|words| output.contains(words));
    // A connection may fail and then succeed. If a download is wrong, a connection was not the reason.
    if has(&WRONG_HASH) {
        return Obstacle::WrongHash { words: printable(&essence(output)) };
    }
    // A connection that isn't trusted is tried again, as one that isn't made.
    if has(&NO_CERTIFICATE) {
        return Obstacle::Certificate;
    }
    if has(&NO_CONNECTION) {
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
        let (package, requires) = (printable(&found[1]), printable(&found[2]));
        return NotForThisPython::Requires { package, python, requires }.into();
    }
    if let Some(found) = UV_NOTHING.captures(output) {
        let what = ["version", "package", "range"].iter().find_map(|name| found.name(name));
        return Obstacle::NoSuchPackage(printable(what.map_or("", |what| what.as_str())));
    }
    if let Some(found) = PIP_NOTHING.captures(output) {
        return Obstacle::NoSuchPackage(printable(&format!("{}=={}", &found[1], &found[2])));
    }
    let is_about_python = has(&OTHER_PYTHON);
    if !is_about_python && output.contains(UV_CONFLICT) {
        return Obstacle::Conflict { words: printable(&conflict(output)) };
    }
    Obstacle::Tool { words: printable(&essence(output)), is_about_python }
}

/// Returns the lines in which a tool says what is wrong: its errors and their causes, else its last lines.
fn essence(output: &str) -> String {
    let lines: Vec<&str> = output.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_error = |line: &&&str| ["ERROR:", "error:", "cause:", "Error:"].iter().any(|mark| line.starts_with(mark));
    let errors: Vec<&str> = lines.iter().filter(is_error).copied().take(LAST_LINES).collect();
    let shown = if errors.is_empty() { &lines[lines.len().saturating_sub(LAST_LINES)..] } else { &errors[..] };
    if shown.is_empty() { "the tool failed and printed nothing".to_owned() } else { shown.join("; ") }
}

/// Returns how uv explains requirements that exclude each other, as one line: the first sentence and the last.
fn conflict(output: &str) -> String {
    let text = output.split_once("cause: ").map_or(output, |(_, text)| text);
    let text = text.split("\n\nhint: ").next().unwrap_or_default();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences: Vec<&str> = words.split_inclusive(". ").collect();
    match sentences[..] {
        [first, .., last] => format!("{first}… {last}"),
        _ => words,
    }
}

/// Returns whether pip has seen this very version and ignored it because of the interpreter. pip reports that for each file,
/// and for versions by their Python requirement.
fn is_for_another_python(output: &str, name: &str, version: &str) -> bool {
    // A file name has `_` for each `-` of a name. Both are compared in lower case, with dots as `_`.
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

    enum Expected {
        NoNetwork,
        Skip(NotForThisPython),
        Certificate,
        NoSuchPackage(&'static str),
        /// What the words contain.
        Conflict(&'static str),
        WrongHash,
        Tool {
            is_about_python: bool,
        },
    }

    /// Messages of uv 0.13 and pip 23 and 24, as they were written.
    #[test]
    fn messages() {
        let python: Label = "3.13".parse().unwrap();
        let skip = |package: &str| {
            let (package, version) = package.split_once(' ').unwrap();
            NotForThisPython::NoWheel { package: package.into(), version: version.into(), python }
        };
        let uv_offline = "error: No solution found when resolving dependencies\n  cause: Because six was not found in the cache and you require six==1.17.0, we can conclude that your requirements are unsatisfiable.\n\nhint: Packages were unavailable because the network was disabled. When the network is disabled, registry packages may only be read from the cache.\n";
        #[rustfmt::skip]
        let table: &[(&str, &str, Expected)] = &[
            ("uv, a name server", "Using Python 3.13.0 environment at: v1\nerror: Request failed after 3 retries in 6.4s\n  cause: client error (Connect)\n  cause: dns error\n  cause: error resolving DNS\n  cause: failed to lookup address information: Temporary failure in name resolution\n", Expected::NoNetwork),
            ("uv, a proxy", "error: Request failed after 3 retries in 11.5s\n  cause: client error (Connect)\n  cause: tunnel error: failed to create underlying connection\n  cause: tcp connect error\n  cause: Connection refused (os error 111)\n", Expected::NoNetwork),
            ("uv, offline", uv_offline, Expected::NoNetwork),
            ("uv, source alone", "error: No solution found when resolving dependencies\n  cause: Because numpy==1.21.0 has no usable wheels and you require numpy==1.21.0, we can conclude that your requirements are unsatisfiable.\n", Expected::Skip(skip("numpy 1.21.0"))),
            ("uv, another tag", "error: No solution found when resolving dependencies\n  cause: Because tagged==1.0 has no wheels with a matching Python ABI tag (e.g., `cp313`) and you require tagged==1.0, we can conclude that your requirements are unsatisfiable.\n", Expected::Skip(skip("tagged 1.0"))),
            ("uv, unknown", "  cause: Because missing was not found in the provided package locations and you require missing==1.0, we can conclude that your requirements are unsatisfiable.\n", Expected::NoSuchPackage("missing")),
            ("uv, no package", "error: No solution found when resolving dependencies\n  cause: Because missing was not found in the package registry and you require missing, we can conclude that your requirements are unsatisfiable.\n", Expected::NoSuchPackage("missing")),
            ("uv, no version", "error: No solution found when resolving dependencies\n  cause: Because there is no version of six==99 and you require six==99, we can conclude that your requirements are unsatisfiable.\n", Expected::NoSuchPackage("six==99")),
            ("uv, no series", "error: No solution found when resolving dependencies\n  cause: Because only pandas<=3.1.1 is available and you require pandas==9.*, we can conclude that your requirements are unsatisfiable.\n", Expected::NoSuchPackage("pandas==9.*")),
            ("uv, a conflict", "error: No solution found when resolving dependencies\n  cause: Because you require pandas>=3 and pandas==2.3.*, we can conclude that your requirements are unsatisfiable.\n", Expected::Conflict("Because you require pandas>=3 and pandas==2.3.*, we can conclude")),
            ("uv, a long conflict", "error: No solution found when resolving dependencies for split (markers: python_full_version >= '3.14')\n  cause: Because pandas>=3.0.0rc0,<=3.0.0rc1 depends on numpy>=1.26.0 and all of:\n             pandas==1.3.3\n             pandas>=3.0.0rc0,<=3.0.0rc1\n         depend on numpy<1.20, we can conclude that pandas>=3.0.0rc0,<=3.0.0rc1 cannot be used.\n         And because only the following versions of pandas are available:\n             pandas<=3.0.0rc1\n             pandas>=3.0.0rc2\n         we can conclude that pandas cannot be used.\n         And because you require pandas, we can conclude that your requirements are unsatisfiable.\n\nhint: a hint\n", Expected::Conflict("cannot be used. … And because you require pandas, we can conclude that your requirements are unsatisfiable.")),
            ("uv, a certificate", "error: Failed to fetch: https://index.invalid/simple/six/\n  cause: error sending request for url (https://index.invalid/simple/six/)\n  cause: client error (Connect)\n  cause: invalid peer certificate: UnknownIssuer\n", Expected::Certificate),
            ("pip, a certificate", "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)'))': /simple/six/\nERROR: No matching distribution found for six==1.17.0\n", Expected::Certificate),
            ("pip, a hash", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.\n", Expected::WrongHash),
            ("uv, another Python", "  cause: Because the requested Python version (>=3.10) does not satisfy Python>=3.11 and all versions of later depend on Python>=3.11, we can conclude that all versions of later cannot be used.\n", Expected::Tool { is_about_python: true }),
            ("uv, a pin for another Python", "  cause: Because the requested Python version (>=3.10) does not satisfy Python>=3.11 and later==1 depends on Python>=3.11, we can conclude that later==1 cannot be used.\n", Expected::Skip(skip("later 1"))),
            ("uv, a hash", "error: Failed to download `six==1.17.0`\n  cause: Hash mismatch for `six==1.17.0`\n", Expected::WrongHash),
            ("pip, a name server", "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7f4026162e40>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/six/\nERROR: Could not find a version that satisfies the requirement six==1.17.0 (from versions: none)\nERROR: No matching distribution found for six==1.17.0\n", Expected::NoNetwork),
            ("pip, a proxy", "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ProxyError('Cannot connect to proxy.', NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at 0x7fecb2f6af90>: Failed to establish a new connection: [Errno 111] Connection refused'))': /simple/six/\nERROR: No matching distribution found for six==1.17.0\n", Expected::NoNetwork),
            ("pip, another tag", "  Skipping link: none of the wheel's tags (cp310-cp310-manylinux_2_17_x86_64) are compatible (run pip debug --verbose to show compatible tags): file:///w/wheels/tagged-1.0-cp310-cp310-manylinux_2_17_x86_64.whl\nERROR: Could not find a version that satisfies the requirement tagged==1.0 (from versions: none)\nERROR: No matching distribution found for tagged==1.0\n", Expected::Skip(skip("tagged 1.0"))),
            ("pip, source alone", "  Skipping link: No sources permitted for numpy: https://index.invalid/numpy-1.21.0.zip (from https://index.invalid/) (requires-python:>=3.7)\nERROR: No matching distribution found for numpy==1.21.0\n", Expected::Skip(skip("numpy 1.21.0"))),
            ("pip, another version's tag", "  Skipping link: none of the wheel's tags (cp310-cp310-manylinux_2_17_x86_64) are compatible (run pip debug --verbose to show compatible tags): file:///w/wheels/tagged-1.0.1-cp310-cp310-manylinux_2_17_x86_64.whl\nERROR: No matching distribution found for tagged==1.0\n", Expected::NoSuchPackage("tagged==1.0")),
            ("pip, another Python", "ERROR: Ignored the following versions that require a different python version: 1.21.0 Requires-Python >=3.7,<3.11; 1.21.1 Requires-Python >=3.7,<3.11\nERROR: No matching distribution found for numpy==1.21.0\n", Expected::Skip(skip("numpy 1.21.0"))),
            ("pip, another Python in the file", "ERROR: Package 'older' requires a different Python: 3.13.0 not in '<3.12'\n", Expected::Skip(NotForThisPython::Requires { package: "older".into(), python, requires: "<3.12".into() })),
            ("pip, unknown", "ERROR: Could not find a version that satisfies the requirement missing==1.0 (from versions: none)\nERROR: No matching distribution found for missing==1.0\n", Expected::NoSuchPackage("missing==1.0")),
            ("anything else", "error: No space left on device (os error 28)\n", Expected::Tool { is_about_python: false }),
        ];
        for (name, output, expected) in table {
            let found = classify(output, python);
            match (expected, &found) {
                (Expected::NoNetwork, Obstacle::NoNetwork)
                | (Expected::Certificate, Obstacle::Certificate)
                | (Expected::WrongHash, Obstacle::WrongHash { .. }) => {}
                (Expected::NoSuchPackage(expected), Obstacle::NoSuchPackage(found)) => {
                    assert_eq!(found, expected, "{name}");
                }
                (Expected::Conflict(expected), Obstacle::Conflict { words }) => {
                    assert!(
                        words.contains(expected) && !words.contains('\n') && !words.contains("hint"),
                        "{name}: {words}"
                    );
                }
                (Expected::Skip(expected), Obstacle::NotForThisPython(found)) => assert_eq!(found, expected, "{name}"),
                (Expected::Tool { is_about_python: expected }, Obstacle::Tool { words, is_about_python }) => {
                    assert!(!words.is_empty() && is_about_python == expected, "{name}: {found:?}");
                }
                _ => panic!("{name}: {found:?}"),
            }
        }
    }
}
