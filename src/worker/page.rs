//! The result page: anonymous memory that a stage shares with the snippet that it forked, and the only way in which a
//! snippet's process reports what happened.
//!
//! This executable alone knows its address; it has no descriptor and no name. Only the process that was forked for the
//! snippet writes it: a copy that the snippet forks is refused by its process id.
//!
//! The stage reads the page while the snippet's process is alive, and a hostile snippet may write it at any moment. So every
//! byte of it is an atomic, and any length and any text may be read.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

use nix::sys::mman::{MapFlags, ProtFlags, mmap_anonymous};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use verify_protocol::observation::{Explained, Failed};

/// How far the snippet's process has come. The numbers grow in the order in which the phases are reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Phase {
    /// Forked, not yet compiled.
    Started = 0,
    /// The first line is about to run.
    Running = 1,
    /// The last line has run; non-daemon threads are being waited for, and then everything is taken apart.
    Joining = 2,
    /// Exit functions and finalisers have run and the streams are flushed, all without an error.
    Sealed = 3,
}

/// The report of a snippet's process on its own end. The first report stands.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SelfReport {
    /// The explanation of the assert that failed, in a run that was made for it.
    Explained(Explained),
    Raised {
        kind: String,
        message: String,
        line: Option<u32>,
        limit: Option<String>,
    },
    OutOfMemory,
    /// Never written: it is read in place of a report that was too long for its room, or was never finished.
    Unreadable,
    EndedEarly {
        how: String,
        line: Option<u32>,
    },
    Unfit {
        why: String,
    },
}

/// The longest name of a thread that is kept, in bytes: a line of a terminal.
const LONGEST_NAME: usize = 256;
/// The room for one report, or for the list of threads. The values of an assert are at most 24 of 2,048 characters, and its
/// text 4,000 (`text.rs`, `explain.rs`).
const ROOM: usize = 512 << 10;

/// Every field is an atomic, or an array of atomics: zero bytes are valid, and no access is a data race.
#[repr(C)]
struct Layout {
    owner: AtomicU32,
    phase: AtomicU32,
    report_length: AtomicU32,
    /// Whether an assert has failed: 1 while it is being noted, then 2.
    failed: AtomicU32,
    /// The index of the first one that failed, and its line.
    failed_index: AtomicU32,
    failed_line: AtomicU32,
    /// The length of the name of its thread, plus 1. 0: the main thread.
    thread_length: AtomicU32,
    thread: [AtomicU8; LONGEST_NAME],
    threads_length: AtomicU32,
    report: [AtomicU8; ROOM],
    threads: [AtomicU8; ROOM],
}

/// A handle on the page. Copies of it see the same memory.
#[derive(Clone, Copy)]
pub struct ResultPage(&'static Layout);

/// The value of `report_length` while the report is being written. It is no length: it exceeds the room.
const BEING_WRITTEN: u32 = u32::MAX;

impl ResultPage {
    /// Maps a fresh page. Parts of it that are not touched cost nothing.
    ///
    /// # Errors
    /// When the kernel has no memory for it.
    pub fn new() -> nix::Result<ResultPage> {
        let size = NonZeroUsize::new(size_of::<Layout>()).expect("the layout is not empty");
        let protection = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
        // SAFETY: a new anonymous mapping aliases nothing. It is never unmapped, is aligned to a page, and has zero bytes,
        // which are valid atomics; everything that writes it later, in whatever process, writes memory of atomics.
        let layout = unsafe { mmap_anonymous(None, size, protection, MapFlags::MAP_SHARED)?.cast::<Layout>().as_ref() };
        Ok(ResultPage(layout))
    }

    /// Clears the page for the next snippet. No snippet may be alive.
    pub fn clear(self) {
        let layout = self.0;
        for byte in &layout.thread {
            byte.store(0, Ordering::Relaxed);
        }
        // What one snippet reported is not for the next one, should that find the page.
        for (room, length) in [(&layout.report, &layout.report_length), (&layout.threads, &layout.threads_length)] {
            for byte in room.iter().take(length.load(Ordering::SeqCst) as usize) {
                byte.store(0, Ordering::Relaxed);
            }
        }
        let all = [
            &layout.owner,
            &layout.phase,
            &layout.report_length,
            &layout.failed,
            &layout.failed_index,
            &layout.failed_line,
            &layout.thread_length,
            &layout.threads_length,
        ];
        for each in all {
            each.store(0, Ordering::SeqCst);
        }
    }

    /// Makes the calling process the one that may write.
    pub fn own(self) {
        self.0.owner.store(std::process::id(), Ordering::SeqCst);
    }

    /// Whether the calling process is the one that may write.
    pub fn is_mine(self) -> bool {
        self.0.owner.load(Ordering::SeqCst) == std::process::id()
    }

    /// Notes that the snippet's process has reached `phase`.
    pub fn reach(self, phase: Phase) {
        if self.is_mine() {
            self.0.phase.store(phase as u32, Ordering::SeqCst);
        }
    }

    /// The phase that was reached last.
    pub fn phase(self) -> Phase {
        match self.0.phase.load(Ordering::SeqCst) {
            0 => Phase::Started,
            1 => Phase::Running,
            2 => Phase::Joining,
            _ => Phase::Sealed,
        }
    }

    /// Notes that an assert has failed, in the thread of this name unless it was the main thread. The first one stands.
    pub fn fail(self, index: u32, line: u32, thread: Option<&[u8]>) {
        if !self.is_mine() {
            return;
        }
        let layout = self.0;
        if layout.failed.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst).is_err() {
            // Another one came first.
            return;
        }
        layout.failed_index.store(index, Ordering::SeqCst);
        layout.failed_line.store(line, Ordering::SeqCst);
        if let Some(name) = thread {
            for (slot, byte) in layout.thread.iter().zip(name) {
                slot.store(*byte, Ordering::Relaxed);
            }
            let length = u32::try_from(name.len().min(LONGEST_NAME)).expect("bounded above");
            layout.thread_length.store(length + 1, Ordering::SeqCst);
        }
        layout.failed.store(2, Ordering::SeqCst);
    }

    /// The first assert that failed, if one did.
    pub fn failed(self) -> Option<Failed> {
        let layout = self.0;
        if layout.failed.load(Ordering::SeqCst) == 0 {
            return None;
        }
        let length = layout.thread_length.load(Ordering::SeqCst) as usize;
        let name = |length: usize| {
            let bytes: Vec<u8> = layout.thread.iter().take(length).map(|byte| byte.load(Ordering::Relaxed)).collect();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        Some(Failed {
            index: layout.failed_index.load(Ordering::SeqCst),
            line: layout.failed_line.load(Ordering::SeqCst),
            thread: length.checked_sub(1).map(name),
        })
    }

    /// Leaves the report of the snippet's process. False if there is one already, which stands, or if the calling process is
    /// not the one that may write.
    pub fn leave(self, report: &SelfReport) -> bool {
        if !self.is_mine() {
            return false;
        }
        let length = &self.0.report_length;
        if length.compare_exchange(0, BEING_WRITTEN, Ordering::SeqCst, Ordering::SeqCst).is_err() {
            return false;
        }
        // The exchange above lets one thread in, once.
        length.store(write_into(&self.0.report, report), Ordering::SeqCst);
        true
    }

    /// Whether a report was left, finished or not.
    pub fn has_report(self) -> bool {
        self.0.report_length.load(Ordering::SeqCst) != 0
    }

    /// The report of the snippet's process, to be asked for when that is dead. One that cannot be read, because it did not
    /// fit or was never finished, is a report too.
    pub fn report(self) -> Option<SelfReport> {
        let length = self.0.report_length.load(Ordering::SeqCst) as usize;
        (length > 0).then(|| read_from(&self.0.report, length).unwrap_or(SelfReport::Unreadable))
    }

    /// Notes the names of the non-daemon threads that are about to be waited for. Called once, by the main thread.
    pub fn wait_for(self, threads: &Vec<String>) {
        if self.is_mine() {
            self.0.threads_length.store(write_into(&self.0.threads, threads), Ordering::SeqCst);
        }
    }

    /// The names that [`ResultPage::wait_for`] noted.
    pub fn threads(self) -> Vec<String> {
        read_from(&self.0.threads, self.0.threads_length.load(Ordering::SeqCst) as usize).unwrap_or_default()
    }
}

/// Encodes into a room byte by byte, and allocates nothing: a process that reports a lack of memory has none.
struct Encoder<'r> {
    room: &'r [AtomicU8],
    used: usize,
}

impl postcard::ser_flavors::Flavor for Encoder<'_> {
    type Output = usize;

    fn try_push(&mut self, byte: u8) -> postcard::Result<()> {
        let slot = self.room.get(self.used).ok_or(postcard::Error::SerializeBufferFull)?;
        slot.store(byte, Ordering::Relaxed);
        self.used += 1;
        Ok(())
    }

    fn finalize(self) -> postcard::Result<usize> {
        Ok(self.used)
    }
}

/// Encodes a value and returns its length. A value that does not fit has length 1, which is not zero and decodes to nothing.
fn write_into<T: Serialize>(room: &[AtomicU8], value: &T) -> u32 {
    let written = postcard::serialize_with_flavor(value, Encoder { room, used: 0 });
    u32::try_from(written.map_or(1, |length| length.max(1))).expect("the room is far smaller")
}

/// Decodes a copy of the first `length` bytes.
fn read_from<T: DeserializeOwned>(room: &[AtomicU8], length: usize) -> Option<T> {
    let bytes: Vec<u8> = room.get(..length)?.iter().map(|byte| byte.load(Ordering::Relaxed)).collect();
    postcard::from_bytes(&bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned() -> ResultPage {
        let page = ResultPage::new().expect("there is memory");
        page.own();
        page
    }

    fn raised(message: &str) -> SelfReport {
        SelfReport::Raised { kind: "ValueError".to_owned(), message: message.to_owned(), line: Some(3), limit: None }
    }

    #[test]
    fn the_first_report_stands() {
        let page = owned();
        assert!(!page.has_report() && page.report().is_none());
        assert!(page.leave(&raised("first")));
        assert!(!page.leave(&SelfReport::OutOfMemory));
        assert!(page.has_report());
        assert_eq!(page.report(), Some(raised("first")));
    }

    #[test]
    fn another_process_writes_nothing() {
        let page = owned();
        // As in a copy that the snippet has forked.
        page.0.owner.store(std::process::id() + 1, Ordering::SeqCst);
        page.reach(Phase::Sealed);
        page.fail(0, 4, None);
        page.wait_for(&vec!["worker".to_owned()]);
        assert!(!page.is_mine() && !page.leave(&raised("forged")));
        assert_eq!((page.phase(), page.failed()), (Phase::Started, None));
        assert!(page.threads().is_empty() && page.report().is_none());
    }

    #[test]
    fn the_first_assert_that_fails_stands() {
        let page = owned();
        assert_eq!(page.failed(), None);
        page.fail(3, 9, Some(b"Thread-1 (run)"));
        page.fail(0, 1, None);
        let expected = Failed { index: 3, line: 9, thread: Some("Thread-1 (run)".to_owned()) };
        assert_eq!(page.failed(), Some(expected));
        page.clear();
        page.own();
        page.fail(0, 1, None);
        assert_eq!(page.failed(), Some(Failed { index: 0, line: 1, thread: None }));
        let long = owned();
        long.fail(0, 1, Some(&[b'x'; 2 * LONGEST_NAME]));
        assert_eq!(long.failed().and_then(|failed| failed.thread).map(|name| name.len()), Some(LONGEST_NAME));
    }

    #[test]
    fn a_report_that_is_too_long_is_unreadable() {
        let page = owned();
        assert!(page.leave(&raised(&"x".repeat(ROOM))));
        assert_eq!(page.report(), Some(SelfReport::Unreadable));
        page.wait_for(&vec!["y".repeat(ROOM)]);
        assert!(page.threads().is_empty());
    }

    #[test]
    fn a_report_that_fits_is_read_back_whole() {
        let page = owned();
        let long = raised(&"x".repeat(ROOM - 100));
        assert!(page.leave(&long));
        assert_eq!(page.report(), Some(long));
    }

    /// A hostile snippet can write anything.
    #[test]
    fn no_content_of_the_page_is_trusted() {
        let page = owned();
        for length in [1, 7, u32::try_from(ROOM).expect("it fits") + 1, BEING_WRITTEN] {
            page.0.report_length.store(length, Ordering::SeqCst);
            page.0.threads_length.store(length, Ordering::SeqCst);
            page.0.report.iter().take(64).for_each(|byte| byte.store(0xff, Ordering::Relaxed));
            page.0.threads.iter().take(64).for_each(|byte| byte.store(0xff, Ordering::Relaxed));
            assert_eq!(page.report(), Some(SelfReport::Unreadable));
            assert!(page.threads().is_empty());
        }
        page.0.thread_length.store(u32::MAX, Ordering::SeqCst);
        page.0.thread.iter().for_each(|byte| byte.store(0xff, Ordering::Relaxed));
        page.0.failed.store(u32::MAX, Ordering::SeqCst);
        page.0.phase.store(u32::MAX, Ordering::SeqCst);
        assert_eq!(page.failed().map(|failed| (failed.index, failed.line)), Some((0, 0)));
        assert_eq!(page.phase(), Phase::Sealed);
        page.clear();
        assert!(!page.has_report() && page.failed().is_none());
    }

    #[test]
    fn a_cleared_page_keeps_nothing() {
        let page = owned();
        page.fail(1, 1, Some(b"a thread"));
        page.leave(&raised("a secret"));
        page.wait_for(&vec!["a name".to_owned()]);
        page.clear();
        let rest = |room: &[AtomicU8]| room.iter().any(|byte| byte.load(Ordering::Relaxed) != 0);
        assert!(!rest(&page.0.report) && !rest(&page.0.threads) && !rest(&page.0.thread));
        assert!(!page.is_mine() && page.threads().is_empty() && page.failed().is_none());
    }

    /// The stage looks at the page while the snippet writes it.
    #[test]
    fn a_report_can_be_looked_for_while_it_is_written() {
        let page = owned();
        let long = || raised(&"x".repeat(ROOM / 2));
        std::thread::scope(|scope| {
            scope.spawn(|| page.leave(&long()));
            loop {
                match page.report() {
                    None | Some(SelfReport::Unreadable) => std::thread::yield_now(),
                    Some(report) => {
                        assert_eq!(report, long());
                        break;
                    }
                }
            }
        });
    }
}
