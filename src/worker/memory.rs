//! Measures the memory that the processes of a run use together, where no control group does it.

use std::collections::BTreeSet;

use nix::unistd::Pid;

use crate::proc::{MYSELF, ProcFs};
use crate::sockets;

/// The most that a socket can hold for its sender is twice this number (`net.core.wmem_max`, which `SO_SNDBUF` respects).
const LARGEST_BUFFER: &str = "sys/net/core/wmem_max";
/// What that is if it cannot be read: the default since Linux 3.6.
const USUAL_LARGEST_BUFFER: u64 = 212_992;

/// The network of a run, whose sockets count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// That of its worker, in which nobody else makes sockets.
    OfWorker,
    /// That of its first process, which has made it.
    OfProcess(Pid),
    /// That of the machine.
    OfMachine,
}

/// Measures the memory in bytes that all descendants of the calling process use together: private memory, shared memory that
/// is mapped, page tables, and the buffers of sockets. Clean pages of files are the machine's and are not counted.
///
/// What each process has mapped and what its sockets could hold at most comes first, because it is cheap. It counts a page once
/// for each process. If that is more than `limit`, each process is asked for its share of every page, and the kernel for what
/// the sockets hold. A page that is shared with the stages below then counts in part: the interpreter counts once at most,
/// however many processes there are.
pub fn of_descendants(proc: &ProcFs, network: Network, limit: u64) -> u64 {
    let processes = proc.descendants(MYSELF);
    let mapped: Vec<(u64, u64)> = processes.iter().map(|pid| proc.mapped_kib(pid)).collect();
    let kib = |pages: &dyn Fn(usize) -> u64| {
        mapped.iter().enumerate().map(|(index, (_, tables))| pages(index) + tables).sum::<u64>().saturating_mul(1 << 10)
    };
    let sockets = Sockets { proc, network, processes: &processes };
    let most = kib(&|index| mapped[index].0).saturating_add(sockets.most());
    if most <= limit {
        return most;
    }
    let share = |index: usize| proc.share_kib(&processes[index]).unwrap_or(mapped[index].0);
    kib(&share).saturating_add(sockets.held().unwrap_or_else(|| sockets.most()))
}

/// The sockets of a run.
struct Sockets<'s> {
    proc: &'s ProcFs,
    network: Network,
    processes: &'s [String],
}

impl Sockets<'_> {
    /// The bytes that one socket holds at most.
    fn largest(&self) -> u64 {
        let text = self.proc.read(LARGEST_BUFFER);
        let largest = text.and_then(|text| text.trim().parse().ok()).unwrap_or(USUAL_LARGEST_BUFFER);
        largest.saturating_mul(2)
    }

    /// The inodes of those that the processes have open.
    fn open(&self) -> BTreeSet<u32> {
        self.processes.iter().flat_map(|pid| self.proc.sockets_of(pid)).collect()
    }

    /// The number of the sockets, also of those that are closed but hold what nobody has received. In the network of the
    /// machine, only those that are open can be told from others.
    fn count(&self) -> u64 {
        match self.network {
            Network::OfWorker => self.proc.sockets_of_network(),
            Network::OfProcess(pid) => {
                sockets::in_network_of(pid, || self.proc.sockets_of_network()).unwrap_or(0)
                    + self.proc.sockets_of_network()
            }
            Network::OfMachine => u64::try_from(self.open().len()).unwrap_or(u64::MAX),
        }
    }

    /// The bytes that they can hold.
    fn most(&self) -> u64 {
        self.count().saturating_mul(self.largest())
    }

    /// The bytes that they hold. `None` if the kernel does not tell.
    fn held(&self) -> Option<u64> {
        let before = self.count();
        let buffers = match self.network {
            Network::OfWorker | Network::OfMachine => sockets::buffers(),
            Network::OfProcess(pid) => sockets::in_network_of(pid, sockets::buffers).and_then(|result| result),
        };
        let buffers = buffers.ok()?;
        if self.network == Network::OfMachine {
            let open = self.open();
            return Some(buffers.iter().filter(|(inode, _)| open.contains(inode)).map(|(_, bytes)| bytes).sum());
        }
        // The kernel does not list what is closed and still holds something. A socket that is made or closed meanwhile is
        // missing in one of the two counts.
        let listed = u64::try_from(buffers.len()).unwrap_or(u64::MAX);
        let closed = before.min(self.count()).saturating_sub(listed);
        let open: u64 = buffers.iter().map(|(_, bytes)| bytes).sum();
        Some(open.saturating_add(closed.saturating_mul(self.largest())))
    }
}
