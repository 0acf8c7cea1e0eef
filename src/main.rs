//! `verify`: parses the command line, runs the command, and turns its result into an exit code.

use std::process::ExitCode;

use verify::cli::Cli;
use verify::commands::{self, Exit, Terminal};

/// How much memory the allocator takes from the kernel at a time, in bytes, for each thread. Without it, loading a bank of 2,500
/// snippets asks the kernel 1,700 times; with it, 12 times. What is not used takes only address space.
#[cfg(target_env = "gnu")]
const TAKEN_AT_ONCE: libc::c_int = 32 << 20;

fn main() -> ExitCode {
    // SAFETY: it sets a number of the allocator, before any thread is started.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::mallopt(libc::M_TOP_PAD, TAKEN_AT_ONCE)
    };
    let cli = match Cli::read(std::env::args_os()) {
        Ok(cli) => cli,
        Err(error) => {
            // If the stream is closed, only the exit code reports the error.
            error.print().ok();
            // Help and version are no errors; they go to standard output.
            let exit = if error.use_stderr() { Exit::Malformed } else { Exit::Success };
            return ExitCode::from(exit.code());
        }
    };
    let terminal = Terminal::new(cli.bank.color);
    let exit = commands::dispatch(&cli, terminal).unwrap_or_else(|error| {
        terminal.print_error(&error);
        error.exit()
    });
    ExitCode::from(exit.code())
}
