//! How the snippets of a run are isolated: the [`SandboxPolicy`] that the user asks for, and the [`Isolation`] that follows.

use std::path::PathBuf;

use clap::ValueEnum;
use verify_protocol::sandbox::{Layer, Step};

/// How much of the sandbox a run insists on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum SandboxPolicy {
    /// Run nothing without the full sandbox
    RequireFull,
    /// Use the full sandbox if it is available, else the reduced one, and report what is missing
    #[default]
    Auto,
    /// Use no sandbox: only for snippets that somebody has read
    Off,
}

impl SandboxPolicy {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            SandboxPolicy::RequireFull => "require-full",
            SandboxPolicy::Auto => "auto",
            SandboxPolicy::Off => "off",
        }
    }
}

/// How the snippets of a run are isolated.
#[derive(Debug, Clone, Default)]
pub struct Isolation {
    pub policy: SandboxPolicy,
    /// Layers that are left out, which tests use to show what each is needed for.
    pub without: Vec<Layer>,
    /// Directories that no snippet may see.
    pub hidden: Vec<PathBuf>,
}

impl Isolation {
    /// Explains why the first step is lower than the full one, if that was asked for.
    pub fn why_not_full(&self) -> String {
        if self.without.contains(&Layer::Namespaces) { "namespaces were left out".to_owned() } else { String::new() }
    }

    /// The step that is tried first.
    pub fn first_step(&self) -> Step {
        match self.policy {
            SandboxPolicy::Off => Step::Off,
            SandboxPolicy::Auto | SandboxPolicy::RequireFull if self.without.contains(&Layer::Namespaces) => {
                Step::Reduced
            }
            SandboxPolicy::Auto | SandboxPolicy::RequireFull => Step::Full,
        }
    }
}
