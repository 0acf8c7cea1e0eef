//! What a person asks of the sandbox, and what that means for a run.

use std::path::PathBuf;

use verify_protocol::sandbox::{Layer, Step};

/// What a person asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Wanted {
    /// The full sandbox or nothing is run
    RequireFull,
    /// The full sandbox where it can be had, else the reduced one, which says what it lacks
    #[default]
    Auto,
    /// None: only for snippets that somebody has read
    Off,
}

/// How the snippets of a run are to be isolated.
#[derive(Debug, Clone, Default)]
pub struct Isolation {
    pub wanted: Wanted,
    /// For tests: layers that are left out.
    pub without: Vec<Layer>,
    /// Directories that no snippet may see.
    pub hidden: Vec<PathBuf>,
}

impl Isolation {
    /// What to say of a step that is lower than the full one because that was asked for.
    pub fn why_not_full(&self) -> String {
        if self.without.contains(&Layer::Namespaces) { "namespaces were left out".to_owned() } else { String::new() }
    }

    /// The step that is tried first.
    pub fn first_step(&self) -> Step {
        match self.wanted {
            Wanted::Off => Step::Off,
            Wanted::Auto | Wanted::RequireFull if self.without.contains(&Layer::Namespaces) => Step::Reduced,
            Wanted::Auto | Wanted::RequireFull => Step::Full,
        }
    }
}
