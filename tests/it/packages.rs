//! Where a worker looks for the packages of an environment.

use std::fs;
use std::process::Command;

use verify::python::Interpreter;

use crate::common::{interpreters, repository};

/// Runs the worker's `start.py` in a plain Python that takes itself for a free-threaded build, which this machine may not have.
#[test]
fn a_free_threaded_build_finds_its_own_directory_of_packages() {
    // A default build stands for a free-threaded one. From 3.14 on, `site` does not ask for `sys.abiflags`, which can be faked.
    let version = |text: &str| text.parse().expect("a version");
    let fits = |found: &Interpreter| found.version >= version("3.13") && found.version < version("3.14");
    let Some(interpreter) = interpreters().into_iter().find(fits) else {
        eprintln!("SKIPPED: no CPython here can stand for a free-threaded build");
        return;
    };
    let environment = tempfile::tempdir().expect("a directory");
    let packages = |suffix: &str| format!("lib/python{}{suffix}/site-packages", interpreter.version);
    for suffix in ["", "t"] {
        fs::create_dir_all(environment.path().join(packages(suffix))).expect("a directory");
    }
    let start = fs::read_to_string(repository().join("src/worker/start.py")).expect("it is there");
    let script = "import sys; sys.abiflags, environment, dump_signal = sys.argv[2], sys.argv[3], 64\n\
                  exec(sys.argv[1])\nprint(*packages)";
    for flags in ["", "t"] {
        let mut python = Command::new(&interpreter.executable);
        python.args(["-S", "-c", script, &start, flags]).arg(environment.path());
        let output = python.output().expect("it can be started");
        let expected = format!("{}\n", environment.path().join(packages(flags)).display());
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{errors}");
    }
}
