//! The result page: anonymous memory shared by a stage and the snippet that it forked, the only way in which a snippet's
//! process reports what happened.
//!
//! Its address is known to this executable alone, there is no descriptor and no name for it, and only the process that
//! was forked for the snippet writes it: a copy that the snippet forks is turned away by its process id.

use std::num::NonZeroUsize;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU32, Ordering};

use nix::sys::mman::{MapFlags, ProtFlags, mmap_anonymous};
use serde::{Deserialize, Serialize};
use verify_protocol::observation::Refutation;

/// How far the snippet's process has come. The numbers grow in the order in which the phases are reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u32)]
pub enum Phase {
    /// Forked, not yet compiled.
    Started = 0,
    /// The first line is about to run.
    Running = 1,
    /// The last line has run; non-daemon threads are being waited for.
    Joining = 2,
    /// Exit functions and finalisers have run and the streams are flushed.
    Sealed = 3,
}

/// What the snippet's process says of its end; the first word stands.
#[derive(Debug, Serialize, Deserialize)]
pub enum Word {
    Refuted(Refutation),
    Raised {
        kind: String,
        message: String,
        line: Option<u32>,
        limit: Option<String>,
    },
    OutOfMemory,
    /// Never written: what is read where there was more to say than there is room.
    Unreadable,
    EndedEarly {
        how: String,
        line: Option<u32>,
    },
    Unfit {
        why: String,
    },
}

/// More asserts than any snippet that a person reads has; one with more is reported as unfit.
pub const MOST_ASSERTS: usize = 16 << 10;
/// Room for one word or the list of threads. Values in it are cut to a few hundred bytes each when they are collected.
const ROOM: usize = 256 << 10;

#[repr(C)]
struct Layout {
    owner: AtomicU32,
    phase: AtomicU32,
    asserts: AtomicU32,
    word_length: AtomicU32,
    /// The first assert that failed: its index and 1.
    failed: AtomicU32,
    threads_length: AtomicU32,
    lines: [AtomicU32; MOST_ASSERTS],
    executed: [AtomicU32; MOST_ASSERTS],
    word: [u8; ROOM],
    threads: [u8; ROOM],
}

/// A handle on the page; copies see the same memory.
#[derive(Clone, Copy)]
pub struct Page(NonNull<Layout>);

// SAFETY: all fields that two threads may reach are atomics, except `word` and `threads`: `word` is written once, under
// the compare-exchange of `word_length`, and `threads` by the main thread alone; both are read by another process only
// after the writer is dead.
unsafe impl Send for Page {}
// SAFETY: as above.
unsafe impl Sync for Page {}

/// Stands in `word_length` while the word is being written.
const BEING_WRITTEN: u32 = u32::MAX;

impl Page {
    /// Maps a fresh page. Untouched parts of it cost nothing.
    pub fn new() -> nix::Result<Page> {
        let size = NonZeroUsize::new(size_of::<Layout>()).expect("the layout is not empty");
        let protection = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
        // SAFETY: a new anonymous mapping aliases nothing; zero bytes are a valid `Layout`.
        let address = unsafe { mmap_anonymous(None, size, protection, MapFlags::MAP_SHARED)? };
        Ok(Page(address.cast()))
    }

    fn layout(self) -> &'static Layout {
        // SAFETY: the mapping is never removed, and zero bytes are a valid `Layout`.
        unsafe { self.0.as_ref() }
    }

    /// Makes the page ready for the next snippet. To be called while no snippet is alive.
    pub fn clear(self) {
        let layout = self.layout();
        for each in layout.executed.iter().take(layout.asserts.load(Ordering::Relaxed) as usize) {
            each.store(0, Ordering::Relaxed);
        }
        let written = |length: &AtomicU32| (length.load(Ordering::SeqCst) as usize).min(ROOM);
        // What one snippet has said is not for the next, should it find the page.
        // SAFETY: no snippet is alive, and this is the only process that touches the page then.
        unsafe {
            let layout = &mut *self.0.as_ptr();
            layout.word[..written(&layout.word_length)].fill(0);
            layout.threads[..written(&layout.threads_length)].fill(0);
        }
        let all = [
            &layout.owner,
            &layout.phase,
            &layout.asserts,
            &layout.word_length,
            &layout.failed,
            &layout.threads_length,
        ];
        for each in all {
            each.store(0, Ordering::SeqCst);
        }
    }

    /// Makes the calling process the one that may write.
    pub fn own(self) {
        self.layout().owner.store(std::process::id(), Ordering::SeqCst);
    }

    /// Whether the calling process is the one that may write.
    pub fn is_mine(self) -> bool {
        self.layout().owner.load(Ordering::SeqCst) == std::process::id()
    }

    /// Notes that the snippet's process has reached `phase`.
    pub fn reach(self, phase: Phase) {
        if self.is_mine() {
            self.layout().phase.store(phase as u32, Ordering::SeqCst);
        }
    }

    pub fn phase(self) -> Phase {
        match self.layout().phase.load(Ordering::SeqCst) {
            0 => Phase::Started,
            1 => Phase::Running,
            2 => Phase::Joining,
            _ => Phase::Sealed,
        }
    }

    /// Notes the lines of all asserts, in the order of the file. At most [`MOST_ASSERTS`] are kept.
    pub fn expect(self, lines: &[u32]) {
        let layout = self.layout();
        for (slot, line) in layout.lines.iter().zip(lines) {
            slot.store(*line, Ordering::Relaxed);
        }
        let count = lines.len().min(MOST_ASSERTS);
        layout.asserts.store(u32::try_from(count).expect("bounded above"), Ordering::SeqCst);
    }

    /// Notes that the assert with this index was executed.
    pub fn executed(self, index: usize) {
        if self.is_mine()
            && let Some(slot) = self.layout().executed.get(index)
        {
            slot.store(1, Ordering::SeqCst);
        }
    }

    /// Notes that the assert with this index has failed; the first one stands.
    pub fn failed(self, index: usize) {
        if self.is_mine() {
            let place = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
            // Where another one came first, there is nothing to note.
            self.layout().failed.compare_exchange(0, place, Ordering::SeqCst, Ordering::SeqCst).ok();
        }
    }

    /// The line of the first assert that failed, if one did.
    pub fn failed_line(self) -> Option<u32> {
        let place = self.layout().failed.load(Ordering::SeqCst) as usize;
        let index = place.checked_sub(1)?;
        Some(self.layout().lines.get(index).map_or(0, |line| line.load(Ordering::Relaxed)))
    }

    pub fn asserts(self) -> u32 {
        self.layout().asserts.load(Ordering::SeqCst)
    }

    /// The lines of the asserts that were never executed, each once, in order.
    pub fn unexecuted(self) -> Vec<u32> {
        let layout = self.layout();
        let all = layout.lines.iter().zip(&layout.executed).take(self.asserts() as usize);
        let mut lines: Vec<u32> = all
            .filter(|(_, executed)| executed.load(Ordering::SeqCst) == 0)
            .map(|(line, _)| line.load(Ordering::Relaxed))
            .collect();
        lines.dedup();
        lines
    }

    /// Leaves the snippet's word; false where one was left before (the first stands) or the process is another one.
    pub fn say(self, word: &Word) -> bool {
        if !self.is_mine() {
            return false;
        }
        let length = &self.layout().word_length;
        if length.compare_exchange(0, BEING_WRITTEN, Ordering::SeqCst, Ordering::SeqCst).is_err() {
            return false;
        }
        // SAFETY: the exchange above lets one thread in, once; the reader waits for the death of this process.
        let room = unsafe { &mut (*self.0.as_ptr()).word };
        let written = write_into(room, word);
        length.store(written, Ordering::SeqCst);
        true
    }

    /// The snippet's word, once its process is dead. One that cannot be read, because it did not fit or was never
    /// finished, is a word too.
    pub fn word(self) -> Option<Word> {
        let length = self.layout().word_length.load(Ordering::SeqCst) as usize;
        if length == 0 {
            return None;
        }
        let word = self.layout().word.get(..length).and_then(|bytes| postcard::from_bytes(bytes).ok());
        Some(word.unwrap_or(Word::Unreadable))
    }

    /// Notes the names of the non-daemon threads that are about to be waited for.
    pub fn wait_for(self, threads: &Vec<String>) {
        if self.is_mine() {
            // SAFETY: only the main thread of the snippet's process gets here; the reader waits for its death.
            let room = unsafe { &mut (*self.0.as_ptr()).threads };
            let written = write_into(room, threads);
            self.layout().threads_length.store(written, Ordering::SeqCst);
        }
    }

    /// What [`Page::wait_for`] noted, once the process is dead.
    pub fn threads(self) -> Vec<String> {
        let length = self.layout().threads_length.load(Ordering::SeqCst) as usize;
        let bytes = self.layout().threads.get(..length);
        bytes.and_then(|bytes| postcard::from_bytes(bytes).ok()).unwrap_or_default()
    }
}

/// Encodes into `room` and gives the length; what does not fit is dropped as a whole, and the length is 1, which
/// decodes to nothing but is not zero.
fn write_into<T: Serialize>(room: &mut [u8], value: &T) -> u32 {
    let written = postcard::to_slice(value, room).map_or(1, |bytes| bytes.len().max(1));
    u32::try_from(written).expect("the room is far smaller")
}
