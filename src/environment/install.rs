//! Installs the packages of a lock, by uv if it is installed, else by `venv` and pip. Only wheels are installed, only with the
//! hashes of the lock, and nothing of a package is executed: no build, no `.pth` file and no script.

use std::path::Path;

use fs_err::{self as fs, File};

use super::bytecode;
use super::failure::Obstacle;
use super::store::{Environments, Mark, PINS};
use super::tools::Tools;
use crate::bank::Lock;
use crate::host::find_executable;
use crate::python::Interpreter;

/// Makes an environment with the packages of a lock at `place`, where nothing exists yet.
pub fn install(
    environments: &Environments,
    place: &Path,
    lock: &Lock,
    interpreter: &Interpreter,
    guard: &File,
) -> Result<(), Obstacle> {
    let tools = Tools { environments, interpreter, guard };
    let unreachable = environments.unreachable();
    let python = place.join("bin/python");
    let pins = place.join(PINS);
    let skeleton = || (fs::read(place.join("pyvenv.cfg")).ok(), fs::read_link(&python).ok());
    // If root runs this, its workers become another user, who has to be able to read the files.
    let _umask = Umask::set(0o022);
    let made;
    match find_executable("uv") {
        Some(uv) => {
            let mut venv = tools.uv(&uv);
            venv.args(["venv", "--quiet", "--no-project", "--python"]).arg(&interpreter.executable).arg(place);
            tools.run(&mut venv)?;
            fs::write(&pins, &lock.text)?;
            made = skeleton();
            let mut sync = tools.uv(&uv);
            sync.args(["pip", "sync", "--require-hashes", "--no-build", "--allow-empty-requirements"]);
            if unreachable.is_some() {
                sync.arg("--offline");
            }
            let done = tools.run(sync.arg("--python").arg(&python).arg(&pins));
            // uv reports that it is offline. The reason is older.
            done.map_err(|obstacle| match (obstacle, unreachable) {
                (Obstacle::NoNetwork, Some(first)) => first,
                (obstacle, _) => obstacle,
            })?;
        }
        None => {
            if let Some(first) = unreachable {
                return Err(first);
            }
            let pip = tools.find_pip()?;
            tools.make_venv(place)?;
            fs::write(&pins, &lock.text)?;
            made = skeleton();
            let mut install = tools.pip_install(&python, &pip);
            // With the second `v` pip says why it ignores a file.
            install.args(["--require-hashes", "--no-deps", "-vv", "-r"]).arg(&pins);
            tools.run(&mut install)?;
        }
    }
    // A wheel may contain any file of an environment. These two decide which standard library an interpreter starts with.
    if skeleton() != made {
        return Err(Obstacle::Replaced);
    }
    let packages = interpreter.label().packages_directory(place);
    bytecode::remove(&packages)?;
    bytecode::share(&packages, &environments.packages_like(&Mark::new(&lock.name.to_string(), interpreter)));
    // The interpreter doesn't see the environment here: it would run the `.pth` files of the packages. Tests of packages are
    // not imported, and are 680 of 1,571 MB of source in the environments of the shipped bank.
    let mut compile = tools.command(&interpreter.executable);
    compile.args(["-I", "-S", "-m", "compileall", "-q", "-j0", "-x", r"[/\\]tests[/\\]"]);
    match tools.run(compile.arg(packages)) {
        Err(Obstacle::Stopped) => Err(Obstacle::Stopped),
        // A package may have files that don't compile on this Python: templates, or modules that are never imported.
        _ => Ok(()),
    }
}

/// Sets the modes that new files get, until it is dropped.
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
