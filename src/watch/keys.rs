//! Reads single keys from the terminal.

use std::io::IsTerminal;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use parking_lot::Mutex;

use super::Signal;

/// The keyboard of the terminal: keys arrive one by one and are not echoed. Signals work as before. Dropping it restores the
/// terminal.
pub(super) struct Keyboard {
    before: Termios,
    /// Held by whoever reads standard input.
    reads: Arc<Mutex<()>>,
}

/// How long the reading thread waits for a key before somebody else can have the terminal, in milliseconds.
const TURN: u16 = 50;

impl Keyboard {
    /// Starts to send keys, if standard input is a terminal.
    pub fn open(sender: Sender<Signal>) -> Option<Keyboard> {
        let stdin = std::io::stdin();
        if !stdin.is_terminal() {
            return None;
        }
        let before = tcgetattr(&stdin).ok()?;
        let keyboard = Keyboard { before, reads: Arc::default() };
        keyboard.take();
        let reads = Arc::clone(&keyboard.reads);
        std::thread::Builder::new().name("keys".into()).spawn(move || send_keys(&sender, &reads)).ok()?;
        Some(keyboard)
    }

    /// Runs something that needs the terminal as it was.
    pub fn lend<T>(&self, to: impl FnOnce() -> T) -> T {
        let _reads = self.reads.lock();
        self.restore();
        let result = to();
        self.take();
        result
    }

    fn take(&self) {
        let mut now = self.before.clone();
        now.local_flags.remove(LocalFlags::ICANON | LocalFlags::ECHO);
        // A terminal that has gone away sends no keys.
        tcsetattr(std::io::stdin(), SetArg::TCSANOW, &now).ok();
    }

    fn restore(&self) {
        tcsetattr(std::io::stdin(), SetArg::TCSANOW, &self.before).ok();
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        self.restore();
    }
}

fn send_keys(sender: &Sender<Signal>, reads: &Mutex<()>) {
    // The buffer of the standard library would hide keys from `poll`.
    let stdin = std::io::stdin();
    let mut bytes = Vec::new();
    loop {
        {
            let _reads = reads.lock();
            let fd = stdin.as_fd();
            let mut waiting = [PollFd::new(fd, PollFlags::POLLIN)];
            let is_ready = poll(&mut waiting, PollTimeout::from(TURN)).is_ok_and(|ready| ready > 0);
            if is_ready {
                let mut buffer = [0; 64];
                match nix::unistd::read(stdin.as_fd(), &mut buffer) {
                    Ok(0) | Err(_) => return,
                    Ok(length) => bytes.extend_from_slice(&buffer[..length]),
                }
            }
        }
        // An arrow and its like arrive as an escape sequence at once, and mean nothing here.
        if bytes.len() > 1 && bytes.first() == Some(&0x1b) {
            bytes.clear();
        }
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text.to_owned(),
            // The rest of a character follows.
            Err(error) if error.error_len().is_none() => continue,
            Err(_) => String::new(),
        };
        bytes.clear();
        for key in text.chars() {
            if sender.send(Signal::Key(key)).is_err() {
                return;
            }
        }
        // Whoever waits for the terminal comes first.
        std::thread::yield_now();
    }
}
