//! Installs the packages of a lock: with uv where it is installed, else with `venv` and pip. Only wheels, only with the
//! hashes of the lock, and nothing of a package is executed meanwhile: no build, no `.pth` file, no script of it.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::failure::{Obstacle, classify};
use super::{Environment, Environments, Mark, called};
use crate::bank::Lock;
use crate::cache::find_on_path;
use crate::python::Interpreter;

/// How often a tool is looked at whether it has ended.
const LOOK: Duration = Duration::from_millis(10);

/// Makes an environment with the packages of a lock at `place`, where nothing is yet.
pub fn install(
    environments: &Environments,
    place: &Path,
    lock: &Lock,
    interpreter: &Interpreter,
    is_offline: bool,
    guard: &File,
) -> Result<(), Obstacle> {
    let tools = Tools { environments, interpreter, guard };
    let python = place.join("bin/python");
    let pins = place.join("lock.txt");
    let skeleton = || (fs::read(place.join("pyvenv.cfg")).ok(), fs::read_link(&python).ok());
    let write_pins = || fs::write(&pins, &lock.text).map_err(|error| failed(&pins, &error));
    // Another user, whom a worker of root becomes, has to be able to read it.
    let _umask = Umask::set(0o022);
    let made;
    match find_on_path("uv") {
        Some(uv) => {
            let mut venv = tools.uv(&uv);
            venv.args(["venv", "--quiet", "--no-project", "--python"]).arg(&interpreter.executable).arg(place);
            tools.run(&mut venv)?;
            write_pins()?;
            made = skeleton();
            let mut sync = tools.uv(&uv);
            sync.args(["pip", "sync", "--require-hashes", "--no-build", "--allow-empty-requirements"]);
            if is_offline {
                sync.arg("--offline");
            }
            tools.run(sync.arg("--python").arg(&python).arg(&pins))?;
        }
        None if is_offline => return Err(Obstacle::NoNetwork),
        None => {
            let pip = tools.pip()?;
            tools.run(tools.python(&interpreter.executable).args(["-I", "-m", "venv", "--without-pip"]).arg(place))?;
            write_pins()?;
            made = skeleton();
            let mut install = tools.pip_install(&python, &pip);
            // The second `v` has it say why it leaves a file aside.
            install.args(["--require-hashes", "--no-deps", "-vv", "-r"]).arg(&pins);
            tools.run(&mut install)?;
        }
    }
    // A wheel may bring any file of an environment. These two say which standard library an interpreter starts with.
    if skeleton() != made {
        return Err(Obstacle::Failed(
            "a package has replaced pyvenv.cfg or the interpreter of its environment".to_owned(),
        ));
    }
    // By an interpreter that does not see the environment, which would run the `.pth` files of its packages. Tests of
    // packages are not imported, and are half of all files.
    let packages = place.join(format!("lib/python{}/site-packages", interpreter.version));
    let mut compile = tools.python(&interpreter.executable);
    compile.args(["-I", "-S", "-m", "compileall", "-q", "-j0", "-x", r"[/\\]tests?[/\\]"]).arg(packages);
    match tools.run(&mut compile) {
        // A package may have files that do not compile on this Python. They are templates, or were never imported.
        Err(Obstacle::Stopped) => Err(Obstacle::Stopped),
        _ => Ok(()),
    }
}

/// uv, for what it alone can do: the one that is installed, else one in a tool environment of its own.
pub fn uv(tools: &Tools<'_>, say: &dyn Fn(&str)) -> Result<(PathBuf, Option<Environment>), Obstacle> {
    if let Some(uv) = find_on_path("uv") {
        return Ok((uv, None));
    }
    let made = tools.tool("uv", say, |place, tools| {
        say("installing uv, which makes the locks, into the cache …");
        let pip = tools.pip()?;
        let executable = &tools.interpreter.executable;
        tools.run(tools.python(executable).args(["-I", "-m", "venv", "--without-pip"]).arg(place))?;
        tools.run(tools.pip_install(&place.join("bin/python"), &pip).arg("uv"))
    })?;
    Ok((made.path.join("bin/uv"), Some(made)))
}

/// Starts the tools, for one interpreter, under one lock.
pub struct Tools<'a> {
    pub environments: &'a Environments,
    pub interpreter: &'a Interpreter,
    /// The file whose lock a tool holds on to as long as it runs.
    pub guard: &'a File,
}

impl Tools<'_> {
    /// uv with the user's own settings, less those that would have it work on something else.
    pub fn uv(&self, uv: &Path) -> Command {
        let mut command = self.command(uv);
        command.args(["--no-progress", "--no-python-downloads"]);
        command
    }

    /// A Python with an environment that does not lead it to other modules.
    fn python(&self, executable: &Path) -> Command {
        self.command(executable)
    }

    /// A tool with the user's variables for it: indexes, proxies, certificates.
    fn command(&self, executable: &Path) -> Command {
        let mut command = Command::new(executable);
        // Where it is started from must not matter: Python and uv look for modules and settings there.
        command.current_dir(&self.environments.cache);
        for name in [
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
        ] {
            command.env_remove(name);
        }
        command
    }

    /// `pip install` of wheels into the environment of `python`, by the pip of another directory: an environment has the
    /// packages of its lock and nothing else.
    fn pip_install(&self, python: &Path, pip: &Path) -> Command {
        let mut command = self.python(python);
        command.env("PYTHONPATH", pip).args(["-m", "pip", "install", "--no-input", "--disable-pip-version-check"]);
        command.args(["--only-binary", ":all:", "--ignore-installed", "--no-compile", "--no-warn-script-location"]);
        command
    }

    /// The directory that has a pip for this interpreter.
    fn pip(&self) -> Result<PathBuf, Obstacle> {
        let made = self.tool("pip", &|_| {}, |place, tools| {
            tools.run(tools.python(&tools.interpreter.executable).args(["-I", "-m", "venv"]).arg(place)).map_err(
                |obstacle| {
                    let hint =
                        format!("install uv, or the package that has venv for {}", called(tools.interpreter.version));
                    match obstacle {
                        Obstacle::Failed(why) => Obstacle::Failed(format!("there is no pip: {why}; {hint}")),
                        other => other,
                    }
                },
            )
        })?;
        Ok(made.path.join(format!("lib/python{}/site-packages", self.interpreter.version)))
    }

    fn tool(
        &self,
        name: &str,
        say: &dyn Fn(&str),
        make: impl Fn(&Path, &Tools<'_>) -> Result<(), Obstacle>,
    ) -> Result<Environment, Obstacle> {
        let interpreter = self.interpreter;
        let mark = Mark {
            group: name.to_owned(),
            python: interpreter.version.to_string(),
            interpreter: interpreter.executable.clone(),
        };
        self.environments
            .complete("tools", &mark.directory(""), &mark, say, |place, guard| make(place, &Tools { guard, ..*self }))
    }

    /// Runs a tool to its end.
    ///
    /// # Errors
    /// What its output says, where it fails.
    pub fn run(&self, command: &mut Command) -> Result<(), Obstacle> {
        let name = PathBuf::from(command.get_program());
        let told = |error: std::io::Error| failed(&name, &error);
        let mut said = tempfile::tempfile().map_err(told)?;
        command.stdin(Stdio::from(self.guard.try_clone().map_err(told)?));
        command
            .stdout(Stdio::from(said.try_clone().map_err(told)?))
            .stderr(Stdio::from(said.try_clone().map_err(told)?));
        let mut child = command.spawn().map_err(told)?;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(told)? {
                break status;
            }
            if self.environments.cancel.is_set() {
                // It has ended by itself where it cannot be killed.
                child.kill().ok();
                child.wait().map_err(told)?;
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
        let mut output = Vec::new();
        said.seek(SeekFrom::Start(0)).and_then(|_| said.read_to_end(&mut output)).map_err(told)?;
        Err(classify(&String::from_utf8_lossy(&output), &called(self.interpreter.version)))
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Obstacle {
    Obstacle::Failed(format!("{}: {error}", path.display()))
}

/// The modes that files get, until it is dropped.
struct Umask(nix::sys::stat::Mode);

impl Umask {
    fn set(mask: u32) -> Umask {
        Umask(nix::sys::stat::umask(nix::sys::stat::Mode::from_bits_truncate(mask)))
    }
}

impl Drop for Umask {
    fn drop(&mut self) {
        nix::sys::stat::umask(self.0);
    }
}
