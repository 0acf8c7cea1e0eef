//! Where the text of a command goes: a [`Terminal`].

use std::io::Write;
use std::path::Path;

use anstream::{AutoStream, ColorChoice};

use super::{CommandFault, ExitError};
use crate::cli::Colour;
use crate::files::write_atomically;

/// The two output streams of the process, and whether they are coloured.
#[derive(Debug, Clone, Copy)]
pub struct Terminal {
    colour: Colour,
}

impl Terminal {
    pub fn new(colour: Colour) -> Terminal {
        Terminal { colour }
    }

    /// The columns of the terminal: 80 if there is none, and at most 120, because longer lines are hard to read.
    pub fn width(self) -> usize {
        let columns = terminal_size::terminal_size_of(std::io::stdout()).map_or(80, |(width, _)| width.0);
        usize::from(columns).clamp(40, 120)
    }

    /// The rows of the terminal: 24 if there is none.
    pub fn rows(self) -> usize {
        terminal_size::terminal_size_of(std::io::stdout()).map_or(24, |(_, height)| usize::from(height.0)).max(10)
    }

    /// Whether text for `output` is coloured; standard output if there is none.
    pub fn colours(self, output: Option<&Path>) -> bool {
        match output {
            Some(_) => self.colour == Colour::Always,
            None => self.decide(AutoStream::choice(&std::io::stdout())),
        }
    }

    /// Whether text for standard error is coloured.
    pub fn colours_errors(self) -> bool {
        self.decide(AutoStream::choice(&std::io::stderr()))
    }

    /// The option comes first. Then come NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR and the terminal.
    fn decide(self, choice: ColorChoice) -> bool {
        let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => choice != ColorChoice::Never || (is_set("FORCE_COLOR") && !no_colour),
        }
    }

    /// Writes an error to standard error. If that is closed, only the exit code reports it.
    pub fn print_error(self, error: &ExitError) {
        std::io::stderr().write_all(error.render(self).as_bytes()).ok();
    }
}

/// Writes to standard output. A reader that has gone away, as `head` does, is not an error.
pub(super) fn print(text: &str) -> Result<(), CommandFault> {
    let mut stdout = std::io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(CommandFault::StandardOutput(error)),
        _ => Ok(()),
    }
}

/// Writes to a file, or to standard output if there is none.
pub(super) fn deliver(output: Option<&Path>, text: &str) -> Result<(), CommandFault> {
    match output {
        Some(path) => write_atomically(path, text.as_bytes())
            .map_err(|source| CommandFault::Output { path: path.to_owned(), source }),
        None => print(text),
    }
}
