//! Why a step of the sandbox cannot be entered: an [`Obstacle`].

use std::io;

use nix::errno::Errno;

/// Why a step of the sandbox cannot be entered.
#[derive(Debug, thiserror::Error)]
pub enum Obstacle {
    /// The kernel refused something that is named, so that a person can look for what forbids it.
    #[error("{what}: {}", errno.desc())]
    Refused { what: String, errno: Errno },
    /// The kernel refused something else.
    #[error(transparent)]
    System(#[from] Errno),
    /// A file could not be read or written.
    #[error(transparent)]
    Files(#[from] io::Error),
    /// A file of `/proc/self` could not be written.
    #[error("{file}: {source}")]
    Mapping { file: &'static str, source: io::Error },
    #[error("the kernel has no Landlock")]
    NoLandlock,
    #[error(transparent)]
    Landlock(#[from] landlock::RulesetError),
    #[error(transparent)]
    Seccomp(#[from] super::filter::FilterError),
}

/// Names the operation that the kernel may refuse.
pub fn step(what: impl Into<String>, result: nix::Result<()>) -> Result<(), Obstacle> {
    result.map_err(|errno| Obstacle::Refused { what: what.into(), errno })
}
