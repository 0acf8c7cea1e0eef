//! [`Tools`]: starts uv, pip and Python for one interpreter.

use std::io::{Read, Seek, SeekFrom};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use fs_err::File;
use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use super::failure::{Obstacle, classify};
use super::store::{Environment, Environments, Mark, Shelf};
use crate::host::find_executable;
use crate::python::Interpreter;

/// How often a tool is checked for its end.
const LOOK: Duration = Duration::from_millis(10);

/// Variables that would make a tool work on something else than what it is given.
const REMOVED: [&str; 13] = [
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSTARTUP",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_PYTHON",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "UV_PYTHON",
    "UV_PROJECT",
    "UV_PROJECT_ENVIRONMENT",
];

/// Starts the tools for one interpreter, under one lock.
pub struct Tools<'a> {
    pub environments: &'a Environments,
    pub interpreter: &'a Interpreter,
    /// The file whose lock a tool holds as long as it runs.
    pub guard: &'a File,
}

impl Tools<'_> {
    /// Returns uv for what uv alone can do: the one that is installed, else one in a tool environment of its own, which is
    /// kept as long as the second value lives.
    pub fn find_uv(&self, say: &dyn Fn(&str)) -> Result<(PathBuf, Option<Environment>), Obstacle> {
        if let Some(uv) = find_executable("uv") {
            return Ok((uv, None));
        }
        let made = self.tool("uv", say, |place, tools| {
            say("installing uv, which makes the locks, into the cache …");
            let pip = tools.find_pip()?;
            tools.make_venv(place)?;
            tools.run(tools.pip_install(&place.join("bin/python"), &pip).arg("uv"))
        })?;
        Ok((made.path.join("bin/uv"), Some(made)))
    }

    /// Returns the directory that has a pip for this interpreter.
    pub fn find_pip(&self) -> Result<PathBuf, Obstacle> {
        let label = self.interpreter.label();
        let made = self.tool("pip", &|_| {}, |place, tools| {
            let mut venv = tools.command(&tools.interpreter.executable);
            tools.run(venv.args(["-I", "-m", "venv"]).arg(place)).map_err(|obstacle| match obstacle {
                Obstacle::Stopped => Obstacle::Stopped,
                source => Obstacle::NoPip { source: Box::new(source), python: label },
            })
        })?;
        Ok(label.packages_directory(&made.path))
    }

    /// Makes a virtual environment with nothing in it, by the interpreter's own `venv`.
    pub fn make_venv(&self, place: &Path) -> Result<(), Obstacle> {
        self.run(self.command(&self.interpreter.executable).args(["-I", "-m", "venv", "--without-pip"]).arg(place))
    }

    /// Returns uv with the user's own settings.
    pub fn uv(&self, uv: &Path) -> Command {
        let mut command = self.command(uv);
        command.args(["--no-progress", "--no-python-downloads"]);
        command
    }

    /// Returns `pip install` of wheels into the environment of `python`, run by the pip in the directory `pip`: an
    /// environment has the packages of its lock and nothing else.
    pub fn pip_install(&self, python: &Path, pip: &Path) -> Command {
        let mut command = self.command(python);
        command.env("PYTHONPATH", pip).args(["-m", "pip", "install", "--no-input", "--disable-pip-version-check"]);
        command.args(["--only-binary", ":all:", "--ignore-installed", "--no-compile", "--no-warn-script-location"]);
        command
    }

    /// Returns a command with the user's variables for indexes, proxies and certificates.
    pub fn command(&self, executable: &Path) -> Command {
        let mut command = Command::new(executable);
        // Python and uv look for modules and settings in the current directory.
        command.current_dir(self.environments.cache());
        for name in REMOVED {
            command.env_remove(name);
        }
        command
    }

    /// Returns the directory of a tool. If it isn't there, `make` makes it.
    fn tool(
        &self,
        name: &str,
        say: &dyn Fn(&str),
        make: impl Fn(&Path, &Tools<'_>) -> Result<(), Obstacle>,
    ) -> Result<Environment, Obstacle> {
        let mark = Mark::new(name, self.interpreter);
        self.environments.complete(Shelf::Tools, &mark.directory(""), &mark, say, |place, guard| {
            make(place, &Tools { guard, ..*self })
        })
    }

    /// Runs a tool to its end.
    ///
    /// # Errors
    /// If it fails, with what its output says.
    pub fn run(&self, command: &mut Command) -> Result<(), Obstacle> {
        let program = PathBuf::from(command.get_program());
        let not_run = |error: std::io::Error| Obstacle::NotRun { program: program.clone(), source: Arc::new(error) };
        let mut output = tempfile::tempfile().map_err(not_run)?;
        command.stdin(Stdio::from(self.guard.file().try_clone().map_err(not_run)?));
        command
            .stdout(Stdio::from(output.try_clone().map_err(not_run)?))
            .stderr(Stdio::from(output.try_clone().map_err(not_run)?));
        // What the tool starts holds the lock, too, so it has to end with the tool.
        command.process_group(0);
        let mut child = command.spawn().map_err(not_run)?;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(not_run)? {
                break status;
            }
            if self.environments.cancel.is_set() {
                // Those that cannot be killed have ended by themselves.
                let group = Pid::from_raw(child.id().cast_signed());
                killpg(group, Signal::SIGKILL).ok();
                child.wait().map_err(not_run)?;
                return Err(Obstacle::Stopped);
            }
            std::thread::sleep(LOOK);
        };
        if status.success() {
            return Ok(());
        }
        if self.environments.cancel.is_set() {
            return Err(Obstacle::Stopped);
        }
        let mut words = Vec::new();
        output.seek(SeekFrom::Start(0)).and_then(|_| output.read_to_end(&mut words)).map_err(not_run)?;
        Err(classify(&String::from_utf8_lossy(&words), self.interpreter.label()))
    }
}
