//! A [`Keyboard`]: single keys from the terminal.

use std::io::IsTerminal;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use parking_lot::Mutex;

/// The keyboard of the terminal: keys arrive one by one and are not echoed. Signals work as before. Dropping it restores the
/// terminal.
#[derive(Debug)]
pub struct Keyboard {
    before: Termios,
    /// Held by whoever reads standard input.
    reads: Arc<Mutex<()>>,
    is_open: Arc<AtomicBool>,
}

/// How long the reading thread waits for a key before somebody else can have the terminal, in milliseconds.
const TURN: u16 = 50;

impl Keyboard {
    /// Starts to send keys, if standard input is a terminal, until `send` returns false. An arrow is sent as `↑`, `↓`, `←` or
    /// `→`, and the key Escape as `\x1b`.
    pub fn open(send: impl Fn(char) -> bool + Send + 'static) -> Option<Keyboard> {
        let stdin = std::io::stdin();
        if !stdin.is_terminal() {
            return None;
        }
        let before = tcgetattr(&stdin).ok()?;
        let keyboard = Keyboard { before, reads: Arc::default(), is_open: Arc::new(AtomicBool::new(true)) };
        keyboard.take();
        let (reads, is_open) = (Arc::clone(&keyboard.reads), Arc::clone(&keyboard.is_open));
        std::thread::Builder::new().name("keys".into()).spawn(move || send_keys(&send, &reads, &is_open)).ok()?;
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
        self.is_open.store(false, Ordering::Relaxed);
        // What is pressed from now on is for somebody else.
        let _reads = self.reads.lock();
        self.restore();
    }
}

fn send_keys(send: &impl Fn(char) -> bool, reads: &Mutex<()>, is_open: &AtomicBool) {
    // The buffer of the standard library would hide keys from `poll`.
    let stdin = std::io::stdin();
    let mut bytes = Vec::new();
    loop {
        {
            let _reads = reads.lock();
            if !is_open.load(Ordering::Relaxed) {
                return;
            }
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
        // An arrow and its like arrive as an escape sequence at once.
        if bytes.len() > 1 && bytes.first() == Some(&0x1b) {
            bytes = arrow(&bytes).map(|arrow| arrow.to_string().into_bytes()).unwrap_or_default();
        }
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text.to_owned(),
            // The rest of a character follows.
            Err(error) if error.error_len().is_none() => continue,
            Err(_) => String::new(),
        };
        bytes.clear();
        for key in text.chars() {
            if !send(key) {
                return;
            }
        }
        // Whoever waits for the terminal comes first.
        std::thread::yield_now();
    }
}

/// The arrow that an escape sequence stands for, in either mode of the cursor keys.
fn arrow(sequence: &[u8]) -> Option<char> {
    match sequence {
        [0x1b, b'[' | b'O', direction] => match direction {
            b'A' => Some('↑'),
            b'B' => Some('↓'),
            b'C' => Some('→'),
            b'D' => Some('←'),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_are_told_from_other_sequences() {
        assert_eq!(arrow(b"\x1b[A"), Some('↑'));
        assert_eq!(arrow(b"\x1bOD"), Some('←'));
        assert_eq!(arrow(b"\x1b[5~"), None);
        assert_eq!(arrow(b"\x1b["), None);
    }
}
