//! Stops a run at once: a flag that everybody looks at, and the sockets on which somebody may be waiting.

use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// Copies share the flag.
#[derive(Debug, Clone, Default)]
pub struct Cancel {
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    set: AtomicBool,
    signal: AtomicI32,
    sockets: Mutex<Vec<UnixStream>>,
}

impl Cancel {
    /// A flag that is set by SIGINT, SIGTERM and SIGHUP. A second signal of the kind ends the process at once.
    ///
    /// # Errors
    /// Where the handlers cannot be installed.
    pub fn on_signals() -> std::io::Result<Cancel> {
        let cancel = Cancel::default();
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
        let on_signal = cancel.clone();
        std::thread::Builder::new().name("signals".into()).spawn(move || {
            for signal in signals.forever() {
                if on_signal.is_set() {
                    std::process::exit(128 + signal);
                }
                on_signal.state.signal.store(signal, Ordering::SeqCst);
                on_signal.set();
            }
        })?;
        Ok(cancel)
    }

    /// Stops the run: nobody starts anything new, and who waits for a worker stops waiting.
    pub fn set(&self) {
        self.state.set.store(true, Ordering::SeqCst);
        for socket in self.state.sockets.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            // A socket that is closed already needs no closing.
            socket.shutdown(Shutdown::Both).ok();
        }
    }

    pub fn is_set(&self) -> bool {
        self.state.set.load(Ordering::SeqCst)
    }

    /// The signal that stopped the run, if one did.
    pub fn signal(&self) -> Option<i32> {
        Some(self.state.signal.load(Ordering::SeqCst)).filter(|signal| *signal != 0)
    }

    /// Has a socket shut down when the run is stopped.
    ///
    /// # Errors
    /// Where the descriptor cannot be duplicated.
    pub fn watch(&self, socket: &UnixStream) -> std::io::Result<()> {
        let socket = socket.try_clone()?;
        self.state.sockets.lock().unwrap_or_else(PoisonError::into_inner).push(socket);
        // Between the look at the flag and the push it may have been set.
        if self.is_set() {
            self.set();
        }
        Ok(())
    }
}
