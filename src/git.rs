//! Asks git about the repository that a bank is in. The executable `git` answers, so that what the user has configured counts.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::host::find_executable;
use crate::text::{printable, printable_bytes};

/// Why git could not answer.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    #[error("git is not on PATH\n  install it, or name what to run")]
    NoGit,
    #[error("git cannot be started: {0}")]
    NotStarted(#[source] io::Error),
    #[error("the bank is in no git repository\n  name what to run instead")]
    NoRepository,
    #[error("`{}` names no commit of this repository\n  expected a branch, a tag or a commit, such as main", printable(.0))]
    NoCommit(String),
    #[error("git failed: {0}")]
    Failed(String),
}

/// The repository around a directory.
#[derive(Debug, Clone)]
pub struct Git {
    directory: PathBuf,
}

impl Git {
    /// Finds the repository that a directory is in.
    ///
    /// # Errors
    /// Fails if there is none, or git cannot be started.
    pub fn around(directory: &Path) -> Result<Git, GitError> {
        let git = Git { directory: directory.to_owned() };
        let found = git.output(&["rev-parse", "--is-inside-work-tree"])?;
        if found.status.success() && found.stdout.starts_with(b"true") { Ok(git) } else { Err(GitError::NoRepository) }
    }

    /// Returns the files below the directory that differ from a commit, and those that git does not know and does not ignore,
    /// relative to the directory. The commit is the one where this branch and `revision` separated; without a revision, it is
    /// the last commit.
    ///
    /// # Errors
    /// Fails if the revision names no commit.
    pub fn changed_since(&self, revision: Option<&str>) -> Result<BTreeSet<PathBuf>, GitError> {
        let mut changed = self.paths(&["ls-files", "-z", "--others", "--exclude-standard", "--", "."])?;
        let base = match revision {
            Some(revision) => {
                let commit = self.commit(revision)?.ok_or_else(|| GitError::NoCommit(revision.to_owned()))?;
                let base = self.output(&["merge-base", &commit, "HEAD"])?;
                let base = String::from_utf8_lossy(&base.stdout).trim().to_owned();
                // Histories that have nothing in common are compared as they are.
                Some(if base.is_empty() { commit } else { base })
            }
            None => self.commit("HEAD")?,
        };
        changed.extend(match base {
            Some(base) => {
                let diff =
                    ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", &base, "--", "."];
                self.paths(&diff)?
            }
            // Before the first commit, everything is new.
            None => self.paths(&["ls-files", "-z", "--", "."])?,
        });
        Ok(changed)
    }

    /// Returns whether git tracks any file at or below a path.
    ///
    /// # Errors
    /// Fails if git does.
    pub fn tracks(&self, path: &Path) -> Result<bool, GitError> {
        let mut words: Vec<OsString> = ["ls-files", "-z", "--"].map(OsString::from).to_vec();
        // A path may contain what git takes for a pattern.
        let mut pattern = OsString::from(":(literal)");
        pattern.push(path);
        words.push(pattern);
        Ok(!self.paths(&words)?.is_empty())
    }

    /// Returns the commit that a revision names.
    fn commit(&self, revision: &str) -> Result<Option<String>, GitError> {
        let commit = format!("{revision}^{{commit}}");
        let found = self.output(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
        Ok(found.status.success().then(|| String::from_utf8_lossy(&found.stdout).trim().to_owned()))
    }

    /// The paths that a command prints, each with a NUL behind it.
    fn paths(&self, words: &[impl AsRef<OsStr>]) -> Result<BTreeSet<PathBuf>, GitError> {
        let output = self.output(words)?;
        if !output.status.success() {
            return Err(GitError::Failed(printable_bytes(output.stderr.trim_ascii())));
        }
        let paths = output.stdout.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        Ok(paths.map(|path| PathBuf::from(OsStr::from_bytes(path))).collect())
    }

    fn output(&self, words: &[impl AsRef<OsStr>]) -> Result<Output, GitError> {
        // An entry of PATH that is relative would lead into a bank that nobody has reviewed.
        let mut git = Command::new(find_executable("git").ok_or(GitError::NoGit)?);
        // A repository may configure a program to be run here.
        git.args(["-c", "core.fsmonitor=false", "--no-optional-locks"]).args(words);
        git.current_dir(&self.directory).stdin(Stdio::null()).env("GIT_TERMINAL_PROMPT", "0");
        git.output().map_err(GitError::NotStarted)
    }
}
