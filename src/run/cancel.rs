//! Stops a run at once: [`Cancel`], a flag that every thread checks, with the sockets that a thread may be waiting on.

use std::collections::BTreeMap;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::thread::JoinHandle;

use parking_lot::Mutex;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::{Handle, Signals};

/// The cancellation of one run. Copies share the flag. A flag that was set stays set, so every run needs a new one.
#[derive(Debug, Clone, Default)]
pub struct Cancel {
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    is_set: AtomicBool,
    signal: AtomicI32,
    sockets: Mutex<Sockets>,
}

#[derive(Debug, Default)]
struct Sockets {
    next: u64,
    open: BTreeMap<u64, UnixStream>,
}

impl Cancel {
    /// Stops the run: no thread starts anything new, and a thread that waits for a worker stops waiting.
    pub fn set(&self) {
        self.state.is_set.store(true, Ordering::SeqCst);
        for socket in std::mem::take(&mut self.state.sockets.lock().open).into_values() {
            // A socket that is closed already needs no closing.
            socket.shutdown(Shutdown::Both).ok();
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.is_set.load(Ordering::SeqCst)
    }

    /// The signal that stopped the run, if one did.
    pub fn signal(&self) -> Option<i32> {
        Some(self.state.signal.load(Ordering::SeqCst)).filter(|signal| *signal != 0)
    }

    /// Shuts `socket` down when the run is stopped, until the returned guard is dropped.
    ///
    /// # Errors
    /// Fails if the descriptor cannot be duplicated.
    pub fn watch(&self, socket: &UnixStream) -> std::io::Result<Watched> {
        let socket = socket.try_clone()?;
        let id = {
            let mut sockets = self.state.sockets.lock();
            let id = sockets.next;
            sockets.next += 1;
            sockets.open.insert(id, socket);
            id
        };
        // The flag may have been set between the caller's check and the registration.
        if self.is_set() {
            self.set();
        }
        Ok(Watched { id, state: Arc::clone(&self.state) })
    }
}

/// The registration of a socket with a [`Cancel`]; dropping it closes the duplicated descriptor.
#[derive(Debug)]
pub struct Watched {
    id: u64,
    state: Arc<State>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.state.sockets.lock().open.remove(&self.id);
    }
}

/// Turns SIGINT, SIGTERM and SIGHUP into a [`Cancel`] while it lives. A second signal ends the process at once.
pub struct Interrupts {
    cancel: Cancel,
    handle: Handle,
    thread: Option<JoinHandle<()>>,
}

impl Interrupts {
    /// Installs the handlers.
    ///
    /// # Errors
    /// Fails if the handlers cannot be installed or their thread cannot be started.
    pub fn install() -> std::io::Result<Interrupts> {
        let cancel = Cancel::default();
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
        let handle = signals.handle();
        let on_signal = cancel.clone();
        let thread = std::thread::Builder::new().name("signals".into()).spawn(move || {
            for signal in signals.forever() {
                if on_signal.is_set() {
                    std::process::exit(128 + signal);
                }
                on_signal.state.signal.store(signal, Ordering::SeqCst);
                on_signal.set();
            }
        })?;
        Ok(Interrupts { cancel, handle, thread: Some(thread) })
    }

    /// The cancellation that the signals set.
    pub fn cancel(&self) -> &Cancel {
        &self.cancel
    }
}

impl Drop for Interrupts {
    fn drop(&mut self) {
        self.handle.close();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to close.
            thread.join().ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn a_dropped_guard_unregisters_its_socket() {
        let cancel = Cancel::default();
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        drop(cancel.watch(&ours).unwrap());
        assert!(cancel.state.sockets.lock().open.is_empty());
        let _watched = cancel.watch(&ours).unwrap();
        cancel.set();
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0, "the socket is shut down");
    }

    #[test]
    fn a_socket_that_is_registered_late_is_shut_down() {
        let cancel = Cancel::default();
        cancel.set();
        let (ours, mut theirs) = UnixStream::pair().unwrap();
        let _watched = cancel.watch(&ours).unwrap();
        assert_eq!(theirs.read(&mut [0]).unwrap(), 0);
    }
}
