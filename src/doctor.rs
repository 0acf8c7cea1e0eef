//! What this machine gives to a run: interpreters, and the parts of the sandbox.

use std::fs;
use std::path::Path;

use crate::python::{Interpreter, Unusable};
use crate::text::{count, printable};
use verify_protocol::sandbox::{Sandbox, Step, forbids_namespaces, landlock};

/// What was found out.
pub struct Examination {
    pub usable: Vec<Interpreter>,
    pub unusable: Vec<Unusable>,
    /// The interpreter that runs by default, and the sandbox that it got; or why it got none.
    pub tried: Option<(Interpreter, Result<Sandbox, String>)>,
    /// Why the full step cannot be taken, where it cannot.
    pub obstacle: Option<String>,
}

impl Examination {
    /// Whether snippets can be run here.
    pub fn is_fit(&self) -> bool {
        matches!(self.tried, Some((_, Ok(_))))
    }

    /// What a person is told, with a newline at its end.
    pub fn render(&self) -> String {
        let mut text = String::from("interpreters\n");
        let line = |text: String| printable(&text) + "\n";
        let mut rows = String::new();
        for interpreter in &self.usable {
            let default = self.tried.as_ref().is_some_and(|(tried, _)| tried == interpreter);
            let mark = if default { "  default" } else { "" };
            rows +=
                &line(format!("  {:6} {}{mark}", interpreter.label().to_string(), interpreter.executable.display()));
        }
        for Unusable { executable, why } in &self.unusable {
            rows += &line(format!("  -      {}: {why}", executable.display()));
        }
        if rows.is_empty() {
            rows += "  none\n";
        }
        text += &rows;

        text += "\nsandbox\n";
        let sandbox = self.tried.as_ref().and_then(|(_, result)| result.as_ref().ok());
        let namespaces = match (&self.obstacle, sandbox) {
            (Some(obstacle), _) => format!("no: {obstacle}"),
            (None, Some(sandbox)) if sandbox.step == Step::Full => "yes".to_owned(),
            (None, _) => "not tried: there is no interpreter to try them with".to_owned(),
        };
        let landlock = match (landlock(), sandbox) {
            (0, _) => "no: the kernel has none, or it is not switched on (lsm=landlock,…)".to_owned(),
            (kernel, Some(sandbox)) if sandbox.landlock < kernel => {
                format!("ABI {kernel}, of which {} is used", sandbox.landlock)
            }
            (kernel, _) => format!("ABI {kernel}"),
        };
        let seccomp = if Path::new("/proc/sys/kernel/seccomp/actions_avail").exists() {
            "yes"
        } else {
            "no: the kernel has none"
        };
        for (name, value) in
            [("namespaces", namespaces), ("Landlock", landlock), ("seccomp", seccomp.to_owned()), ("cgroup", cgroup())]
        {
            text += &line(format!("  {name:10} {value}"));
        }

        text.push('\n');
        match &self.tried {
            None => text += "no snippet can be run: there is no CPython with a shared libpython\n",
            Some((_, Err(why))) => text += &line(format!("no snippet can be run: {why}")),
            Some((_, Ok(sandbox))) => {
                let taken = format!("snippets run in the {} sandbox", sandbox.step.label());
                if sandbox.lost.is_empty() {
                    text += &line(format!("{taken}: nothing is missing"));
                } else {
                    text += &line(format!("{taken}: {} less than in the full one", count(sandbox.lost.len(), "thing")));
                    for loss in &sandbox.lost {
                        text += &line(format!("  - {}", loss.what));
                    }
                }
            }
        }
        if self.obstacle.is_some() {
            text += "what mends it\n";
            for mend in forbids_namespaces() {
                text += &line(format!("  {mend}"));
            }
        }
        text
    }
}

/// Whether the memory of a run could be limited by a control group. It is not: it is looked at every now and then, which
/// needs nothing of the machine.
fn cgroup() -> String {
    let Ok(mine) = fs::read_to_string("/proc/self/cgroup") else { return "no".to_owned() };
    let Some(path) = mine.lines().find_map(|line| line.strip_prefix("0::")) else {
        return "version 1; not needed, memory is watched".to_owned();
    };
    let directory = Path::new("/sys/fs/cgroup").join(path.trim_start_matches('/'));
    let is_delegated = nix::unistd::access(&directory, nix::unistd::AccessFlags::W_OK).is_ok();
    let delegated = if is_delegated { "delegated" } else { "not delegated" };
    format!("version 2, {delegated}; not needed, memory is watched")
}
