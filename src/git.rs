//! Asks git about the repository that a bank is in. The executable `git` answers, so that what the user has configured counts.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};
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
            Some(revision) => Some(self.separation_from(revision)?),
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

    /// Returns the commit where this branch and `revision` separated.
    ///
    /// # Errors
    /// Fails if the revision names no commit.
    pub fn separation_from(&self, revision: &str) -> Result<String, GitError> {
        let commit = self.commit(revision)?.ok_or_else(|| GitError::NoCommit(revision.to_owned()))?;
        let base = self.output(&["merge-base", &commit, "HEAD"])?;
        let base = String::from_utf8_lossy(&base.stdout).trim().to_owned();
        // Histories that have nothing in common are compared as they are.
        Ok(if base.is_empty() { commit } else { base })
    }

    /// Returns the commit where this branch left the main branch of the repository: that of its origin, or else `main` or
    /// `master`. On the main branch, and where there is none of them, it is the last commit.
    ///
    /// # Errors
    /// Fails if there is no commit yet.
    pub fn start_of_branch(&self) -> Result<String, GitError> {
        for name in ["origin/HEAD", "main", "master"] {
            if self.commit(name)?.is_some() {
                return self.separation_from(name);
            }
        }
        self.commit("HEAD")?.ok_or_else(|| GitError::NoCommit("HEAD".to_owned()))
    }

    /// Returns the regular files at or below the directory in a commit, relative to the directory, each with its content.
    /// Files that are larger than `largest` bytes, links and submodules are left out, and so is what `is_wanted` refuses.
    ///
    /// # Errors
    /// Fails if git does.
    pub fn files_at(
        &self,
        commit: &str,
        largest: u64,
        is_wanted: impl Fn(&Path) -> bool,
    ) -> Result<Vec<(PathBuf, Vec<u8>)>, GitError> {
        let listed = self.output(&["ls-tree", "-r", "-l", "-z", commit, "--", "."])?;
        if !listed.status.success() {
            return Err(GitError::Failed(printable_bytes(listed.stderr.trim_ascii())));
        }
        let entries = listed.stdout.split(|byte| *byte == 0).filter_map(TreeEntry::read);
        let wanted: Vec<TreeEntry> = entries.filter(|entry| entry.size <= largest && is_wanted(&entry.path)).collect();
        self.contents(wanted)
    }

    /// Reads the contents of files by one process.
    fn contents(&self, entries: Vec<TreeEntry>) -> Result<Vec<(PathBuf, Vec<u8>)>, GitError> {
        let mut git = self.command(&["cat-file", "--batch"])?;
        let mut child = git
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(GitError::NotStarted)?;
        let mut stdin = child.stdin.take().expect("it is piped");
        let objects: Vec<&str> = entries.iter().map(|entry| entry.object.as_str()).collect();
        let objects = objects.join("\n") + "\n";
        // Git answers while it reads, so that neither side may wait for the other to finish.
        let writer = std::thread::spawn(move || stdin.write_all(objects.as_bytes()));
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let read = || -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
            let mut files = Vec::with_capacity(entries.len());
            for entry in entries {
                let mut head = String::new();
                stdout.read_line(&mut head)?;
                let size = usize::try_from(entry.size).map_err(io::Error::other)?;
                if head.split_whitespace().nth(2) != Some(&size.to_string()) {
                    return Err(io::Error::other(format!("unexpected answer `{}`", printable(head.trim()))));
                }
                let mut content = vec![0; size + 1];
                stdout.read_exact(&mut content)?;
                content.pop();
                files.push((entry.path, content));
            }
            Ok(files)
        };
        let files = read();
        drop(stdout);
        child.wait().map_err(GitError::NotStarted)?;
        writer.join().ok();
        files.map_err(|error| GitError::Failed(error.to_string()))
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
        self.command(words)?.output().map_err(GitError::NotStarted)
    }

    fn command(&self, words: &[impl AsRef<OsStr>]) -> Result<Command, GitError> {
        // An entry of PATH that is relative would lead into a bank that nobody has reviewed.
        let mut git = Command::new(find_executable("git").ok_or(GitError::NoGit)?);
        // A repository may configure a program to be run here.
        git.args(["-c", "core.fsmonitor=false", "--no-optional-locks"]).args(words);
        git.current_dir(&self.directory).stdin(Stdio::null()).env("GIT_TERMINAL_PROMPT", "0");
        Ok(git)
    }
}

/// A regular file in a commit.
struct TreeEntry {
    path: PathBuf,
    object: String,
    /// In bytes.
    size: u64,
}

impl TreeEntry {
    /// Reads a line of `git ls-tree -l -z`: mode, type, object and size, a tab, and the path.
    fn read(line: &[u8]) -> Option<TreeEntry> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let mut head = std::str::from_utf8(&line[..tab]).ok()?.split_whitespace();
        let (mode, kind, object, size) = (head.next()?, head.next()?, head.next()?, head.next()?);
        let is_file = kind == "blob" && mode.starts_with("100");
        let path = PathBuf::from(OsStr::from_bytes(&line[tab + 1..]));
        let is_below = path.components().all(|part| matches!(part, Component::Normal(_)));
        (is_file && is_below).then(|| Some(TreeEntry { path, object: object.to_owned(), size: size.parse().ok()? }))?
    }
}
