//! A pseudo-terminal with a screen, in which a test runs a command and presses keys.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::os::fd::AsRawFd;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use nix::pty::{OpenptyResult, Winsize, openpty};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// A command that runs in a terminal.
pub struct Terminal {
    child: Child,
    keyboard: std::fs::File,
    screen: Arc<Mutex<vt100::Parser>>,
}

/// How long a test waits for the screen. A busy machine is slow.
const PATIENCE: Duration = Duration::from_mins(1);

impl Terminal {
    /// Starts a command in a terminal of this size.
    pub fn start(mut command: Command, columns: u16, rows: u16) -> Terminal {
        let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        let OpenptyResult { master, slave } = openpty(Some(&size), None).expect("a pseudo-terminal");
        let stream = || slave.try_clone().expect("a descriptor");
        command.stdin(stream()).stdout(stream()).stderr(stream());
        // SAFETY: only functions that are safe after a fork are called: setsid and ioctl.
        unsafe {
            command.pre_exec(|| {
                nix::unistd::setsid()?;
                match libc::ioctl(0, libc::TIOCSCTTY, 0) {
                    0 => Ok(()),
                    _ => Err(std::io::Error::last_os_error()),
                }
            });
        }
        let child = command.env("TERM", "xterm-256color").spawn().expect("the command can be started");
        drop((command, slave));
        let screen = Arc::new(Mutex::new(vt100::Parser::new(some(rows), some(columns), 1000)));
        let keyboard = std::fs::File::from(master);
        let mut output = keyboard.try_clone().expect("a descriptor");
        let writes = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // Reading fails when the last process that has the terminal ends.
            while let Ok(length @ 1..) = output.read(&mut bytes) {
                writes.lock().expect("no panic").process(&bytes[..length]);
            }
        });
        Terminal { child, keyboard, screen }
    }

    /// The text of the screen, without blanks at the ends of its lines and empty lines at its end.
    pub fn text(&self) -> String {
        let text = self.screen.lock().expect("no panic").screen().contents();
        text.trim_end().to_owned()
    }

    /// Whether anything on the screen has a colour.
    pub fn has_colour(&self) -> bool {
        let parser = self.screen.lock().expect("no panic");
        let screen = parser.screen();
        let (rows, columns) = screen.size();
        let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
        cells.filter_map(|(row, column)| screen.cell(row, column)).any(|cell| cell.fgcolor() != vt100::Color::Default)
    }

    /// Waits until the screen is as expected, and returns its text.
    pub fn wait_for(&self, what: &str, is_there: impl Fn(&str) -> bool) -> String {
        let started = Instant::now();
        loop {
            let text = self.text();
            if is_there(&text) {
                return text;
            }
            assert!(started.elapsed() < PATIENCE, "no {what} on the screen:\n{text}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until a text is on the screen, and returns all of it.
    pub fn wait_for_text(&self, text: &str) -> String {
        self.wait_for(text, |screen| screen.contains(text))
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("the terminal is there");
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        let size = libc::winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        // SAFETY: the descriptor is open, and the size lives as long as the call.
        let result = unsafe { libc::ioctl(self.keyboard.as_raw_fd(), libc::TIOCSWINSZ, &raw const size) };
        assert_eq!(result, 0, "the terminal takes the size");
        self.screen.lock().expect("no panic").screen_mut().set_size(some(rows), some(columns));
    }

    /// Waits for the end, and returns the exit code.
    pub fn end(mut self) -> Option<i32> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status.code();
            }
            assert!(started.elapsed() < PATIENCE, "it does not end:\n{}", self.text());
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn some(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("a terminal has a size")
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let group = Pid::from_raw(i32::try_from(self.child.id()).expect("a pid"));
            kill(group, Signal::SIGKILL).ok();
            self.child.wait().ok();
        }
    }
}
