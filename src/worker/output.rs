//! Collects what a snippet writes to its two streams, up to the limit.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

/// The captured output of a run.
pub struct CapturedOutput {
    pub stdout: CapturedStream,
    pub stderr: CapturedStream,
    /// The number of bytes that may still be kept; negative once the limit is exceeded.
    left: i128,
}

/// One stream of the output.
pub struct CapturedStream {
    /// The pipe, until its end was read.
    pipe: Option<File>,
    pub kept: Vec<u8>,
}

impl CapturedStream {
    fn new(pipe: OwnedFd) -> CapturedStream {
        CapturedStream { pipe: Some(File::from(pipe)), kept: Vec::new() }
    }

    /// The descriptor to wait for, until the end of the stream was read.
    pub fn fd(&self) -> Option<BorrowedFd<'_>> {
        self.pipe.as_ref().map(AsFd::as_fd)
    }
}

impl CapturedOutput {
    /// Captures two pipes that do not block. `limit` is for both together, in bytes.
    pub fn new(stdout: OwnedFd, stderr: OwnedFd, limit: u64) -> CapturedOutput {
        let (stdout, stderr) = (CapturedStream::new(stdout), CapturedStream::new(stderr));
        CapturedOutput { stdout, stderr, left: i128::from(limit) }
    }

    /// Whether the limit is exceeded.
    pub fn is_over(&self) -> bool {
        self.left < 0
    }

    /// Reads what is there now, once per stream, and drops what exceeds the limit. Returns the number of bytes.
    ///
    /// # Errors
    /// When a pipe cannot be read.
    pub fn read_some(&mut self) -> io::Result<usize> {
        let mut chunk = [0; 16 << 10];
        let mut total = 0;
        for stream in [&mut self.stdout, &mut self.stderr] {
            let Some(pipe) = &mut stream.pipe else { continue };
            match pipe.read(&mut chunk) {
                Ok(0) => stream.pipe = None,
                Ok(count) => {
                    let room = usize::try_from(self.left).unwrap_or(0);
                    stream.kept.extend_from_slice(&chunk[..count.min(room)]);
                    self.left -= count as i128;
                    total += count;
                }
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(total)
    }

    /// Reads what is left in the pipes. No process that could write may be alive: it does not wait.
    ///
    /// # Errors
    /// When a pipe cannot be read.
    pub fn drain(&mut self) -> io::Result<()> {
        while !self.is_over() && self.read_some()? > 0 {}
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use nix::fcntl::{FcntlArg, OFlag, fcntl};

    use super::*;

    /// An output of this limit, and the ends of its pipes that are written.
    fn captured(limit: u64) -> (CapturedOutput, File, File) {
        let pipe = || {
            let (read, write) = nix::unistd::pipe2(OFlag::O_CLOEXEC).expect("a pipe");
            fcntl(&read, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).expect("a flag");
            (read, File::from(write))
        };
        let ((out, to_out), (err, to_err)) = (pipe(), pipe());
        (CapturedOutput::new(out, err, limit), to_out, to_err)
    }

    #[test]
    fn both_streams_are_kept_up_to_the_limit() {
        let (mut output, mut to_out, mut to_err) = captured(5);
        assert_eq!(output.read_some().expect("it does not block"), 0);
        to_out.write_all(b"abc").expect("there is room");
        to_err.write_all(b"de").expect("there is room");
        output.drain().expect("it can be read");
        assert!(!output.is_over());
        to_out.write_all(b"f").expect("there is room");
        output.drain().expect("it can be read");
        assert!(output.is_over());
        assert_eq!((output.stdout.kept.as_slice(), output.stderr.kept.as_slice()), (&b"abc"[..], &b"de"[..]));
    }

    #[test]
    fn the_end_of_a_stream_is_no_longer_waited_for() {
        let (mut output, to_out, to_err) = captured(5);
        drop(to_out);
        output.drain().expect("it can be read");
        assert!(output.stdout.fd().is_none() && output.stderr.fd().is_some());
        drop(to_err);
        output.drain().expect("it can be read");
        assert!(output.stderr.fd().is_none());
    }
}
