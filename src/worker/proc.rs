//! Reads `/proc`: the processes of a run, and the memory that they use.
//!
//! The worker opens `/proc` before it leaves the machine's root directory, so it is known by a descriptor alone. It shows
//! processes by the numbers of the machine's pid namespace, so a process of ours is named by a path from `thread-self` down.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use nix::fcntl::{OFlag, openat, readlinkat};
use nix::sys::stat::Mode;
use verify_protocol::tree;

/// The calling thread, as a process in [`ProcFs`].
pub const MYSELF: &str = "thread-self";
/// The longest command line that is shown of a process that was left behind, in characters: two lines of a terminal.
const LONGEST_COMMAND: usize = 120;

/// An opened `/proc`.
pub struct ProcFs(OwnedFd);

impl ProcFs {
    /// Opens the machine's `/proc`.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn open() -> io::Result<ProcFs> {
        Ok(ProcFs(File::open("/proc")?.into()))
    }

    /// The text of a file. `None` if it cannot be read, as that of a process that is gone.
    pub fn read(&self, path: &str) -> Option<String> {
        let opened = openat(&self.0, path, OFlag::O_RDONLY | OFlag::O_CLOEXEC, Mode::empty()).ok()?;
        let mut text = Vec::new();
        File::from(opened).read_to_end(&mut text).ok()?;
        Some(String::from_utf8_lossy(&text).into_owned())
    }

    /// The names in a directory; none if it cannot be read.
    fn list(&self, path: &str) -> Vec<String> {
        let flags = OFlag::O_RDONLY | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC;
        let opened = openat(&self.0, path, flags, Mode::empty());
        let names = opened.ok().and_then(|directory| tree::entries(directory.as_fd()).ok()).unwrap_or_default();
        names.iter().map(|name| name.to_string_lossy().into_owned()).collect()
    }

    /// The numbers of all processes.
    fn processes(&self) -> Vec<String> {
        let mut found = self.list(".");
        found.retain(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
        found
    }

    /// The children of a thread, `thread-self` or `<pid>/task/<tid>`. The kernel lists them if it is built with
    /// `CONFIG_PROC_CHILDREN`, as those of distributions are; otherwise all processes are searched.
    pub fn children(&self, thread: &str) -> Vec<String> {
        if let Some(list) = self.read(&format!("{thread}/children")) {
            return list.split_whitespace().map(str::to_owned).collect();
        }
        let Some(me) = self.status(thread, "Tgid") else { return Vec::new() };
        let is_child = |pid: &String| {
            let stat = self.read(&format!("{pid}/stat"));
            stat.as_deref().and_then(parent_in) == Some(me.as_str())
        };
        let mut found = self.processes();
        found.retain(is_child);
        found
    }

    /// The children of a thread, their children, and so on.
    pub fn descendants(&self, thread: &str) -> Vec<String> {
        let mut found = self.children(thread);
        let mut next = 0;
        while let Some(pid) = found.get(next).cloned() {
            next += 1;
            for thread in self.threads(&pid) {
                for child in self.children(&format!("{pid}/task/{thread}")) {
                    if !found.contains(&child) {
                        found.push(child);
                    }
                }
            }
        }
        found
    }

    /// The numbers of the threads of a process.
    pub fn threads(&self, pid: &str) -> Vec<String> {
        self.list(&format!("{pid}/task"))
    }

    /// The number of threads of the calling process.
    pub fn threads_of_this_process(&self) -> usize {
        self.threads("self").len()
    }

    /// The number of processes and threads of a user, which the kernel counts together.
    pub fn tasks_of_user(&self, uid: u32) -> u64 {
        let statuses = self.processes().into_iter().filter_map(|pid| self.read(&format!("{pid}/status")));
        statuses
            .filter(|status| number_in(status, "Uid") == Some(u64::from(uid)))
            .map(|status| number_in(&status, "Threads").unwrap_or(1))
            .sum()
    }

    /// A field of the status of a process or thread, without its unit.
    fn status(&self, process: &str, name: &str) -> Option<String> {
        field_in(&self.read(&format!("{process}/status"))?, name).map(str::to_owned)
    }

    /// What a process has mapped, in KiB: private and shared pages without those of files, and page tables. Nothing if it is gone.
    pub fn mapped_kib(&self, pid: &str) -> (u64, u64) {
        let status = self.read(&format!("{pid}/status")).unwrap_or_default();
        let field = |name| number_in(&status, name).unwrap_or(0);
        (field("RssAnon") + field("RssShmem"), field("VmPTE"))
    }

    /// The share in KiB of a process in its private and shared pages: each page divided by the number of processes that have it.
    /// `None` if the kernel does not tell, as before Linux 5.3.
    pub fn share_kib(&self, pid: &str) -> Option<u64> {
        let sums = self.read(&format!("{pid}/smaps_rollup"))?;
        Some(number_in(&sums, "Pss_Anon")? + number_in(&sums, "Pss_Shmem")?)
    }

    /// The number of sockets in the caller's network namespace, also of those that are only held by a message or a buffer.
    pub fn sockets_of_network(&self) -> u64 {
        self.read(&format!("{MYSELF}/net/sockstat")).as_deref().and_then(sockets_in).unwrap_or(0)
    }

    /// The inodes of the sockets among the descriptors of a process.
    pub fn sockets_of(&self, pid: &str) -> BTreeSet<u32> {
        let directory = format!("{pid}/fd");
        let target = |name: String| readlinkat(&self.0, format!("{directory}/{name}").as_str()).ok();
        let inode = |target: OsString| target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.parse().ok();
        self.list(&directory).into_iter().filter_map(target).filter_map(inode).collect()
    }

    /// How long the main thread of a process was able to run but had no processor; zero if the kernel does not measure that. The
    /// second number of `schedstat` counts it in nanoseconds (Documentation/scheduler/sched-stats.rst).
    pub fn waited_for_processor(&self, pid: &str) -> Duration {
        let numbers = self.read(&format!("{pid}/schedstat")).unwrap_or_default();
        Duration::from_nanos(numbers.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0))
    }

    /// Describes a process that was left behind, without its number, which is different in every run.
    pub fn describe(&self, pid: &str) -> String {
        describe_command(&self.read(&format!("{pid}/cmdline")).unwrap_or_default())
    }
}

impl AsFd for ProcFs {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// The first word of a field in the text of a `status` file.
fn field_in<'t>(status: &'t str, name: &str) -> Option<&'t str> {
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
    line.split_whitespace().next()
}

fn number_in(status: &str, name: &str) -> Option<u64> {
    field_in(status, name)?.parse().ok()
}

/// The number of sockets in the text of a `sockstat` file, whose first line is `sockets: used 7`.
fn sockets_in(sockstat: &str) -> Option<u64> {
    sockstat.lines().next()?.strip_prefix("sockets: used ")?.trim().parse().ok()
}

/// The number of the parent in the text of a `stat` file. The second field is the name in parentheses and may hold anything,
/// so fields are counted from the last parenthesis.
fn parent_in(stat: &str) -> Option<&str> {
    stat.rsplit(')').next()?.split_whitespace().nth(1)
}

/// Describes a process by its command line, whose words end with NUL.
fn describe_command(line: &str) -> String {
    let words: Vec<&str> = line.split('\0').filter(|word| !word.is_empty()).collect();
    let program = words.first().and_then(|word| word.rsplit('/').next()).unwrap_or_default();
    if program.starts_with("verify-worker") {
        // A fork of the snippet keeps the worker's command line.
        return "a process forked by the snippet".to_owned();
    }
    let line: String = words.join(" ").chars().take(LONGEST_COMMAND).collect();
    if line.is_empty() { "a process".to_owned() } else { format!("the process `{line}`") }
}

/// Whether an id is mapped in the text of a `uid_map` file.
pub fn is_mapped(map: &str, id: u32) -> bool {
    map.lines().any(|line| {
        let numbers: Vec<u64> = line.split_whitespace().filter_map(|number| number.parse().ok()).collect();
        matches!(numbers[..], [inside, _, count] if (inside..inside.saturating_add(count)).contains(&u64::from(id)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = "Name:\tUid: 7\nTgid:\t41\nUid:\t1000\t1001\t1002\t1003\nRssAnon:\t     640 kB\nThreads:\t3\n";

    #[test]
    fn fields_of_a_status_are_found_by_their_whole_name() {
        assert_eq!(field_in(STATUS, "Tgid"), Some("41"));
        assert_eq!(number_in(STATUS, "Uid"), Some(1000));
        assert_eq!(number_in(STATUS, "RssAnon"), Some(640));
        assert_eq!(number_in(STATUS, "Threads"), Some(3));
        for missing in ["Rss", "Anon", "kB", "", "VmSwap"] {
            assert_eq!(field_in(STATUS, missing), None, "{missing}");
        }
    }

    #[test]
    fn the_name_of_a_process_cannot_forge_its_parent() {
        assert_eq!(parent_in("41 (python3) S 7 41 41 0 -1"), Some("7"));
        assert_eq!(parent_in("41 (a) S 1 (b) R 7 41"), Some("7"));
        assert_eq!(parent_in("41 (a b\n) S 7"), Some("7"));
        assert_eq!(parent_in(""), None);
    }

    #[test]
    fn a_process_is_described_by_its_command_line() {
        assert_eq!(describe_command("sleep\x0060\0"), "the process `sleep 60`");
        assert_eq!(describe_command(""), "a process");
        for worker in ["/usr/bin/verify-worker\0", "target/release/verify-worker-3.14t\0"] {
            assert_eq!(describe_command(worker), "a process forked by the snippet");
        }
        assert_eq!(describe_command(&"é".repeat(500)).chars().count(), "the process ``".len() + LONGEST_COMMAND);
    }

    #[test]
    fn an_id_is_mapped_inside_of_a_range() {
        let map = "         0       1000          1\n      1000     100000      65536\n";
        assert!(is_mapped(map, 0) && is_mapped(map, 1000) && is_mapped(map, 66_535));
        assert!(!is_mapped(map, 1) && !is_mapped(map, 66_536) && !is_mapped("", 0) && !is_mapped("0 0", 0));
        assert!(is_mapped("0 0 18446744073709551615", u32::MAX));
    }

    #[test]
    fn this_process_finds_itself() {
        let proc = ProcFs::open().expect("there is a /proc");
        let (pages, tables) = proc.mapped_kib("self");
        assert!(pages > 0 && tables > 0, "{pages} {tables}");
        let share = proc.share_kib("self").expect("Linux 5.3 or later");
        assert!(share > 0, "{share}");
        assert!(proc.threads_of_this_process() > 0);
        assert!(proc.tasks_of_user(nix::unistd::getuid().as_raw()) > 0);
        assert_eq!(proc.read("self/no-such-file"), None);
        assert_eq!((proc.mapped_kib("0"), proc.share_kib("0")), ((0, 0), None));
        let (one, _other) = std::os::unix::net::UnixStream::pair().expect("a pair");
        let inode = nix::sys::stat::fstat(&one).expect("it is open").st_ino;
        assert!(proc.sockets_of("self").iter().any(|found| u64::from(*found) == inode));
        assert!(proc.sockets_of_network() >= 2);
        assert_eq!(proc.children("no-such-process"), Vec::<String>::new());
        let mut child = std::process::Command::new("sleep").arg("60").spawn().expect("there is a sleep");
        let pid = child.id().to_string();
        assert!(proc.descendants(MYSELF).contains(&pid));
        child.kill().and_then(|()| child.wait()).expect("it ends");
    }
}
