//! [`Examination`]: what this machine offers to a run, namely interpreters and the parts of the sandbox.

use std::path::Path;

use verify_protocol::sandbox::{Accounting, Sandbox, Step, forbids_namespaces, landlock};

use crate::python::{Interpreter, Unusable};
use crate::text::{count, printable};

/// What was found.
#[derive(Debug)]
pub struct Examination {
    pub usable: Vec<Interpreter>,
    pub unusable: Vec<Unusable>,
    /// The interpreter that runs by default, and the sandbox that its worker got, or why it got none.
    pub tried: Option<(Interpreter, Result<Sandbox, String>)>,
    /// Why the full sandbox is not available, if it isn't.
    pub obstacle: Option<String>,
    pub kernel: Kernel,
}

/// What the kernel and its settings offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kernel {
    /// The version of Landlock's ABI; 0 without Landlock.
    pub landlock: u8,
    pub seccomp: bool,
    /// What could allow user namespaces on this machine.
    pub remedies: Vec<String>,
}

impl Kernel {
    /// Reads what the kernel offers to this process.
    pub fn probe() -> Kernel {
        Kernel {
            landlock: landlock(),
            seccomp: Path::new("/proc/sys/kernel/seccomp/actions_avail").exists(),
            remedies: forbids_namespaces(),
        }
    }
}

impl Examination {
    /// Returns whether snippets can be run here.
    pub fn is_fit(&self) -> bool {
        matches!(self.tried, Some((_, Ok(_))))
    }

    /// Renders it for a person, with a newline at the end.
    pub fn render(&self) -> String {
        let line = |text: &str| printable(text) + "\n";
        let mut text = String::from("interpreters\n");
        for interpreter in &self.usable {
            let is_default = self.tried.as_ref().is_some_and(|(tried, _)| tried == interpreter);
            let mark = if is_default { "  default" } else { "" };
            let label = interpreter.label().to_string();
            text += &line(&format!("  {label:6} {}{mark}", interpreter.executable.display()));
        }
        for Unusable { executable, why } in &self.unusable {
            text += &line(&format!("  -      {}: {why}", executable.display()));
        }
        if self.usable.is_empty() && self.unusable.is_empty() {
            text += "  none\n";
        }

        text += "\nsandbox\n";
        for (name, value) in [
            ("namespaces", self.namespaces()),
            ("Landlock", self.landlock()),
            ("seccomp", if self.kernel.seccomp { "yes".into() } else { "no: the kernel doesn't support it".into() }),
            ("cgroup", self.cgroup()),
            ("memory", self.memory().to_owned()),
        ] {
            text += &line(&format!("  {name:10} {value}"));
        }

        text.push('\n');
        match &self.tried {
            None => text += "no snippet can be run: there is no CPython with a shared libpython\n",
            Some((_, Err(why))) => text += &line(&format!("no snippet can be run: {why}")),
            Some((_, Ok(sandbox))) => {
                let label = sandbox.step.label();
                if sandbox.lost.is_empty() {
                    text += &line(&format!("snippets run in the {label} sandbox: nothing is missing"));
                } else {
                    let lost = count(sandbox.lost.len(), "protection");
                    text += &line(&format!("snippets run in the {label} sandbox, which lacks {lost}:"));
                    for loss in &sandbox.lost {
                        text += &line(&format!("  - {}", loss.what));
                    }
                }
            }
        }
        if self.obstacle.is_some() {
            text += "to fix it\n";
            for remedy in &self.kernel.remedies {
                text += &line(&format!("  {remedy}"));
            }
        }
        text
    }

    fn sandbox(&self) -> Option<&Sandbox> {
        self.tried.as_ref().and_then(|(_, result)| result.as_ref().ok())
    }

    fn namespaces(&self) -> String {
        match (&self.obstacle, self.sandbox()) {
            (Some(obstacle), _) => format!("no: {obstacle}"),
            (None, Some(sandbox)) if sandbox.step == Step::Full => "yes".to_owned(),
            (None, _) => "not tried: there is no interpreter to try them with".to_owned(),
        }
    }

    fn cgroup(&self) -> String {
        match self.sandbox().map(|sandbox| &sandbox.memory) {
            Some(Accounting::Cgroup) => "yes".to_owned(),
            Some(Accounting::Measured { because }) => format!("no: {because}"),
            None => "not tried: there is no interpreter to try it with".to_owned(),
        }
    }

    fn memory(&self) -> &'static str {
        match self.sandbox().map(|sandbox| &sandbox.memory) {
            Some(Accounting::Cgroup) => "all of it is limited by the cgroup",
            Some(Accounting::Measured { .. }) => "measured at intervals; SECURITY.md lists what is not counted",
            None => "not tried",
        }
    }

    fn landlock(&self) -> String {
        match (self.kernel.landlock, self.sandbox()) {
            (0, _) => "no: the kernel doesn't support it, or it is not enabled (lsm=landlock,…)".to_owned(),
            (kernel, Some(sandbox)) if sandbox.landlock < kernel => {
                format!("ABI {kernel}; ABI {} is used", sandbox.landlock)
            }
            (kernel, _) => format!("ABI {kernel}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use verify_protocol::sandbox::Loss;

    use super::*;
    use crate::python::{Unfit, Version};

    const VERSION: Version = Version { major: 3, minor: 13 };

    fn interpreter() -> Interpreter {
        Interpreter {
            executable: "/usr/bin/python3.13".into(),
            version: VERSION,
            free_threaded: false,
            libpython: "/usr/lib/libpython3.13.so.1.0".into(),
        }
    }

    fn kernel() -> Kernel {
        let remedies = vec!["sudo sysctl -w user.max_user_namespaces=10000".to_owned()];
        Kernel { landlock: 6, seccomp: true, remedies }
    }

    #[test]
    fn a_machine_without_python() {
        let kernel = Kernel { landlock: 0, seccomp: false, ..kernel() };
        let examination = Examination { usable: vec![], unusable: vec![], tried: None, obstacle: None, kernel };
        assert!(!examination.is_fit());
        insta::assert_snapshot!(examination.render(), @r"
        interpreters
          none

        sandbox
          namespaces not tried: there is no interpreter to try them with
          Landlock   no: the kernel doesn't support it, or it is not enabled (lsm=landlock,…)
          seccomp    no: the kernel doesn't support it
          cgroup     not tried: there is no interpreter to try it with
          memory     not tried

        no snippet can be run: there is no CPython with a shared libpython
        ");
    }

    #[test]
    fn a_reduced_sandbox_names_what_it_lacks_and_the_fix() {
        let loss = Loss {
            what: "a snippet sees the processes of its user".into(),
            because: String::new(),
            fix: String::new(),
        };
        let memory = Accounting::Measured { because: "no cgroup of version 2 is mounted".into() };
        let sandbox = Sandbox { step: Step::Reduced, landlock: 5, seccomp: true, memory, lost: vec![loss] };
        let examination = Examination {
            usable: vec![interpreter()],
            unusable: vec![Unusable { executable: "/usr/bin/pypy3\x1b".into(), why: Unfit::PyPy }],
            tried: Some((interpreter(), Ok(sandbox))),
            obstacle: Some("user namespaces are forbidden".into()),
            kernel: kernel(),
        };
        assert!(examination.is_fit());
        insta::assert_snapshot!(examination.render(), @r"
        interpreters
          3.13   /usr/bin/python3.13  default
          -      /usr/bin/pypy3\x1b: PyPy: only CPython can be embedded

        sandbox
          namespaces no: user namespaces are forbidden
          Landlock   ABI 6; ABI 5 is used
          seccomp    yes
          cgroup     no: no cgroup of version 2 is mounted
          memory     measured at intervals; SECURITY.md lists what is not counted

        snippets run in the reduced sandbox, which lacks 1 protection:
          - a snippet sees the processes of its user
        to fix it
          sudo sysctl -w user.max_user_namespaces=10000
        ");
    }
}
