//! What the coordinator and a worker say to each other: [`Request`]s and [`Reply`]s as postcard frames on one socket.
//!
//! A frame is its length (4 bytes, little endian) and then its body. The first frame is a [`crate::sandbox::Setup`], which
//! the worker answers with [`Reply::Ready`]; after that it answers every request with exactly one reply.

use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::observation::Observation;
use crate::sandbox::{Limits, Sandbox};

/// The largest frame that is believed. The largest honest one carries a snippet's whole output, which has a limit of
/// its own; more than this is a broken stream.
const LARGEST_FRAME: usize = 256 << 20;

/// In the directory of a worker that has no file systems of its own: where the script of a run lies, and its scratch
/// directory, which is working directory, `HOME` and `TMPDIR`.
pub const SCRIPT_DIRECTORY: &str = "script";
pub const SCRATCH_DIRECTORY: &str = "scratch";

/// What the coordinator asks of a worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Request {
    /// Fork a stage that has imported these as well; it answers from now on.
    Push { imports: Vec<Import> },
    /// End the newest stage; the one below it answers from now on.
    Pop,
    /// Compile snippets as far as that can be done outside of their processes: the source of each, and the path that it
    /// will run as. A worker that is asked for this is asked for nothing else: as it never forks, its memory stays warm, and
    /// compiling costs a third.
    Prepare { snippets: Vec<(String, String)> },
    /// Run a snippet in a process forked from the newest stage.
    Run(Box<Task>),
}

/// A module that a snippet imports at its top; or a name that it takes from a package and that may be a module itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Import {
    pub module: String,
    pub name: Option<String>,
    /// Whether the module belongs to the standard library, and not to a package that was installed.
    pub is_standard: bool,
}

/// One run of one snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The file name that the script gets, `claim.py`.
    pub file_name: String,
    /// The text of the snippet.
    pub source: String,
    /// The group of packages whose environment the worker has to have.
    pub group: Option<String>,
    /// What `Prepare` gave for it. Without it the snippet's process compiles.
    pub prepared: Option<Vec<u8>>,
    pub limits: Limits,
    /// Whether it may use the loopback of a network of its own.
    pub loopback: bool,
    /// The control run: the truth value of every `assert` is inverted.
    pub inverted: bool,
}

/// What a worker says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Reply {
    /// The sandbox is taken on, and the interpreter is initialised.
    Ready(Python, Sandbox),
    /// The step of the sandbox that was asked for cannot be taken here, and why. The worker ends.
    Obstacle(String),
    /// A stage was pushed; and the modules that it has imported, where it is the first above the bottom.
    Pushed(Vec<String>),
    /// A stage was popped.
    Done,
    /// The compiled snippets; `None` where compiling one raised or warned.
    Prepared(Vec<Option<Vec<u8>>>),
    /// A snippet was run, and no process of it is alive any more.
    Observed(Box<Observation>),
    /// The worker could not do what was asked; this is never the snippet's fault.
    Fault(String),
}

/// What an interpreter says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Python {
    /// `major.minor.micro` with the release level, as `platform.python_version()` gives it.
    pub version: String,
    pub executable: String,
    /// Whether it was built without the GIL.
    pub free_threaded: bool,
}

/// Writes one frame.
///
/// # Errors
/// Those of the stream; a message that cannot be encoded is `InvalidData`.
pub fn send<T: Serialize>(stream: &mut impl Write, message: &T) -> io::Result<()> {
    let body = postcard::to_stdvec(message).map_err(io::Error::other)?;
    let length = u32::try_from(body.len()).map_err(io::Error::other)?;
    let mut frame = Vec::with_capacity(4 + body.len());
    frame.extend_from_slice(&length.to_le_bytes());
    frame.extend_from_slice(&body);
    stream.write_all(&frame)
}

/// Reads one frame; `None` when the other side has closed the stream between two frames.
///
/// # Errors
/// Those of the stream; a frame that is cut off, too large or not understood is one too.
pub fn receive<T: DeserializeOwned>(stream: &mut impl Read) -> io::Result<Option<T>> {
    let mut length = [0; 4];
    let mut have = 0;
    while have < length.len() {
        match stream.read(&mut length[have..]) {
            Ok(0) if have == 0 => return Ok(None),
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(n) => have += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let length = u32::from_le_bytes(length) as usize;
    if length > LARGEST_FRAME {
        return Err(io::Error::other(format!("a frame of {length} bytes")));
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    postcard::from_bytes(&body).map(Some).map_err(io::Error::other)
}
