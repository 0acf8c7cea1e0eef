//! The messages between the coordinator and a worker: [`Request`]s and [`Reply`]s, as postcard frames on one socket.
//!
//! Both sides send a greeting first (`handshake.rs`), and neither decodes a frame before it has checked the greeting of the
//! other. A frame is the length of its body (4 bytes, little endian) and the body. The first frame is a
//! [`crate::sandbox::Setup`], which the worker answers with [`Reply::Ready`] or [`Reply::Obstacle`]. After that it answers
//! every request with exactly one reply.

use std::io::{self, Read, Write};
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::observation::Observation;
use crate::sandbox::{Limits, Sandbox};

/// The largest frame that is accepted, beside an output: the stacks of all threads and the values of an assert have limits of a few
/// MiB. A larger one means that the stream is broken, or that the worker is in the hands of a stranger.
pub const LARGEST_FRAME: usize = 8 << 20;

/// The directory of scripts, inside the directory of a worker that has no file systems of its own.
pub const SCRIPT_DIRECTORY: &str = "script";
/// The scratch directory beside it: working directory, `HOME` and `TMPDIR` of a snippet.
pub const SCRATCH_DIRECTORY: &str = "scratch";

/// A request of the coordinator.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Request {
    /// Forks a stage that also imports these. The new stage answers from then on.
    Push { imports: Vec<Import> },
    /// Ends the newest stage. The one below it answers from then on.
    Pop,
    /// Runs a snippet in a process forked from the newest stage.
    Run(Box<Task>),
}

/// A module of the standard library that a snippet imports at its top, or a name that it takes from such a module and that may
/// be a module itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Import {
    pub module: String,
    pub name: Option<String>,
}

/// One run of one snippet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The file name of the script, `claim.py`.
    pub file_name: String,
    /// The text of the snippet, which is the content of the script's file.
    pub source: String,
    /// The text that is compiled in place of the source. Every line keeps its number.
    pub edited: Option<String>,
    pub kind: TaskKind,
    /// Whether the run is ended as soon as its ending is decided, by an `assert` that has failed or by an exception. Nothing is
    /// printed about that, and the interpreter is not taken apart.
    pub until_decided: bool,
    /// The first and the last line of every `assert` of the snippet, in the order of the file.
    pub asserts: Vec<(u32, u32)>,
    /// The first line of the last statement, also if that is inside compound statements. A `sys.exit` from this line on is
    /// the end of the snippet.
    pub last_line: u32,
    /// Whether the collector must find everything: the interpreter's own objects are unfrozen in the snippet's process.
    pub thaw: bool,
    /// The group of packages whose environment the worker must have.
    pub group: Option<String>,
    /// Modules of packages that the snippet imports first, in its order. A worker may fork the snippet from a confined process
    /// that has imported them.
    pub packages: Vec<String>,
    pub limits: Limits,
    /// The most wall-clock time of the run itself, without the imports that were made ahead of it. It can only shorten what the
    /// limits allow, and is none of them, so that runs with different times can be forked from one process.
    pub time: Option<Duration>,
    /// Whether the snippet may use the loopback of a network of its own.
    pub loopback: bool,
}

impl Task {
    /// The wall-clock time after which the run is ended, if nothing was imported ahead of it.
    pub fn timeout(&self) -> Duration {
        let most = self.limits.timeout;
        self.time.map_or(most, |time| time.min(most))
    }
}

/// The purpose of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskKind {
    /// Runs the snippet as `python` does, with nothing added to its code.
    Plain,
    /// Runs the snippet with instruments, to explain the `assert` that failed or the crash of the plain run.
    Explain,
}

/// A worker's reply.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Reply {
    /// The sandbox is entered and the interpreter is initialised.
    Ready(Box<Python>, Sandbox),
    /// The requested step of the sandbox cannot be entered here, with the reason. The worker ends.
    Obstacle(String),
    /// A stage was pushed. Carries the modules that it has imported if it is the first above the bottom.
    Pushed(Vec<String>),
    /// A stage was popped.
    Done,
    /// A snippet was run, and none of its processes is alive any more.
    Observed(Box<Observation>),
    /// The worker could not do what was requested, with the reason. This is never the snippet's fault.
    Fault(String),
}

/// An interpreter's description of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Python {
    /// `major.minor.micro` with the release level, as `platform.python_version()` returns it.
    pub version: String,
    pub executable: String,
    /// Whether it was built without the GIL.
    pub free_threaded: bool,
    /// `sys.prefix`, which is the environment's directory if there is one.
    pub prefix: String,
    /// `sys.base_prefix`.
    pub base_prefix: String,
    /// The directory of the standard library.
    pub stdlib: String,
    /// The directory of its extension modules, `lib-dynload`.
    pub platstdlib: String,
    /// The directories with the packages of the environment.
    pub packages: Vec<String>,
}

/// Why a frame could not be sent or received.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    /// The stream broke, or ended inside a frame.
    #[error(transparent)]
    Stream(#[from] io::Error),
    /// The length of a frame exceeds what was expected, or what four bytes can say.
    #[error("expected a frame of at most {limit} bytes, found one of {length}")]
    TooLarge { length: usize, limit: usize },
    /// The message cannot be encoded.
    #[error("a message cannot be encoded")]
    Encode(#[source] postcard::Error),
    /// The frame holds no message of the expected type.
    #[error("a frame of {length} bytes holds no message of the expected type")]
    Decode { length: usize, source: postcard::Error },
}

/// Writes one frame.
///
/// # Errors
/// When the stream breaks, or the message is too large or cannot be encoded.
pub fn send<T: Serialize>(stream: &mut impl Write, message: &T) -> Result<(), FrameError> {
    let body = postcard::to_stdvec(message).map_err(FrameError::Encode)?;
    let length =
        u32::try_from(body.len()).map_err(|_| FrameError::TooLarge { length: body.len(), limit: u32::MAX as usize })?;
    let mut frame = Vec::with_capacity(4 + body.len());
    frame.extend_from_slice(&length.to_le_bytes());
    frame.extend_from_slice(&body);
    Ok(stream.write_all(&frame)?)
}

/// Reads one frame. `None`: the other side closed the stream between two frames.
///
/// # Errors
/// When the stream breaks, or a frame is cut off, too large or cannot be decoded.
pub fn receive<T: DeserializeOwned>(stream: &mut impl Read) -> Result<Option<T>, FrameError> {
    receive_with_output(stream, 0)
}

/// Reads one frame, as [`receive`] does, that may carry an output of `output` bytes besides.
///
/// # Errors
/// As those of [`receive`].
pub fn receive_with_output<T: DeserializeOwned>(stream: &mut impl Read, output: u64) -> Result<Option<T>, FrameError> {
    let mut length = [0; 4];
    let mut have = 0;
    while have < length.len() {
        match stream.read(&mut length[have..]) {
            Ok(0) if have == 0 => return Ok(None),
            Ok(0) => return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
            Ok(n) => have += n,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
    let length = u32::from_le_bytes(length) as usize;
    let limit = LARGEST_FRAME.saturating_add(usize::try_from(output).unwrap_or(usize::MAX));
    if length > limit {
        return Err(FrameError::TooLarge { length, limit });
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    postcard::from_bytes(&body).map(Some).map_err(|source| FrameError::Decode { length, source })
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::time::Duration;

    use super::*;
    use crate::handshake::MESSAGES;
    use crate::observation::{Clock, Difference, Ending, Explained, Explanation, Failed, NoProof, Refutation};
    use crate::sandbox::{Accounting, Layer, Loss, Setup, Step, World};

    /// One value of each type that is sent, in which no field is empty.
    fn samples() -> Vec<Vec<u8>> {
        fn encoded(message: &impl Serialize) -> Vec<u8> {
            postcard::to_stdvec(message).expect("it can be encoded")
        }
        let text = || "text".to_owned();
        let layers = Layer::NAMED.map(|(_, layer)| layer).to_vec();
        let setup = Setup {
            executable: PathBuf::from("a"),
            environment: Some(PathBuf::from("b")),
            step: Step::Reduced,
            because: text(),
            without: layers,
            readable: vec![PathBuf::from("c")],
            hidden: vec![PathBuf::from("d")],
            base: Some(PathBuf::from("e")),
            cgroup: Ok(PathBuf::from("f")),
            number: 7,
            world: World {
                hash_seed: 8,
                heap: Some(9),
                time_zone: text(),
                switch_interval: Some(Duration::new(10, 11)),
                preloads: false,
                ignores_interrupts: true,
            },
        };
        // Numbers that all differ, so that fields that change places are seen.
        let limits = Limits {
            timeout: Duration::new(1, 2),
            output: 3,
            memory: 4,
            processes: 5,
            descriptors: 6,
            file: 7,
            scratch: 8,
            scratch_files: 9,
            shared_memory: 10,
        };
        let task = Task {
            file_name: text(),
            source: text(),
            edited: Some(text()),
            kind: TaskKind::Explain,
            until_decided: true,
            asserts: vec![(1, 2)],
            last_line: 3,
            thaw: false,
            group: Some(text()),
            packages: vec![text()],
            limits,
            time: Some(Duration::new(4, 5)),
            loopback: true,
        };
        let import = Import { module: text(), name: Some(text()) };
        let refutation = Refutation {
            line: 1,
            assertion: text(),
            values: vec![(text(), text())],
            thread: Some(text()),
            message: Some(text()),
        };
        let endings = [
            Ending::Passed,
            Ending::Refuted(refutation),
            Ending::Vacuous { unexecuted: vec![1] },
            Ending::ProvesNothing { lines: vec![1, 2], why: NoProof::Inverted },
            Ending::ProvesNothing { lines: vec![1], why: NoProof::BareValue },
            Ending::Unstable { why: Difference::Ending { plain: text(), twin: text() } },
            Ending::Unstable { why: Difference::Output { plain: text(), twin: text() } },
            Ending::EndedEarly { how: text(), line: Some(1) },
            Ending::Raised { kind: text(), message: text(), line: Some(2), limit: Some(text()) },
            Ending::Unfit { why: text() },
            Ending::TimedOut { limit: Duration::new(1, 2), clock: Clock::Wall, stacks: text() },
            Ending::TimedOut { limit: Duration::new(1, 2), clock: Clock::Cpu, stacks: text() },
            Ending::OutOfMemory { limit: 1 },
            Ending::TooMuchOutput { limit: 1 },
            Ending::Crashed { signal: text() },
            Ending::Leaked { left: vec![text()] },
        ];
        let explanation = Explanation::Assert(Explained {
            line: 1,
            assertion: text(),
            values: vec![(text(), text())],
            thread: Some(text()),
            message: Some(text()),
        });
        let observed = endings.map(|ending| {
            let observation = Observation {
                ending,
                stdout: vec![1],
                stderr: vec![2],
                script: text(),
                scratch: text(),
                asserts: 3,
                failed: Some(Failed { index: 1, line: 2, thread: Some(text()) }),
                explanation: Some(explanation.clone()),
                wall: Duration::new(4, 5),
                cpu: Duration::new(6, 7),
                peak_kib: 8,
                control: Some(text()),
                repeated: Some(text()),
            };
            encoded(&Reply::Observed(Box::new(observation)))
        });
        let python = Python {
            version: text(),
            executable: text(),
            free_threaded: true,
            prefix: text(),
            base_prefix: text(),
            stdlib: text(),
            platstdlib: text(),
            packages: vec![text()],
        };
        let loss = Loss { what: text(), because: text(), fix: text() };
        let sandbox =
            Sandbox { step: Step::Full, landlock: 6, seccomp: true, memory: Accounting::Cgroup, lost: vec![loss] };
        let mut samples = vec![
            encoded(&setup),
            encoded(&Accounting::Measured { because: text() }),
            encoded(&[Step::Off, Step::Reduced, Step::Full]),
            encoded(&Request::Push { imports: vec![import] }),
            encoded(&Request::Pop),
            encoded(&Request::Run(Box::new(task))),
            encoded(&Reply::Ready(Box::new(python), sandbox)),
            encoded(&Reply::Obstacle(text())),
            encoded(&Reply::Pushed(vec![text()])),
            encoded(&Reply::Done),
            encoded(&[TaskKind::Plain, TaskKind::Explain]),
            encoded(&Explanation::Crash { dump: text() }),
            encoded(&Reply::Fault(text())),
        ];
        samples.extend(observed);
        samples
    }

    /// The number of [`MESSAGES`], and the fingerprint of the messages that had it: FNV-1a of all samples.
    const FINGERPRINT: (u32, u64) = (6, 2_823_461_651_864_696_154);

    #[test]
    fn a_change_of_the_messages_raises_their_version() {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for sample in samples() {
            let length = u64::try_from(sample.len()).expect("they are short").to_le_bytes();
            for byte in length.iter().chain(&sample) {
                hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
        assert_eq!(
            (MESSAGES, hash),
            FINGERPRINT,
            "the messages have changed: raise MESSAGES in handshake.rs, and set FINGERPRINT to the left value"
        );
    }

    #[test]
    fn frames_are_read_back_one_by_one() {
        let mut stream = Vec::new();
        send(&mut stream, &Request::Pop).expect("a vector takes everything");
        send(&mut stream, &Reply::Fault("why".to_owned())).expect("a vector takes everything");
        let mut stream = stream.as_slice();
        assert!(matches!(receive(&mut stream), Ok(Some(Request::Pop))));
        assert!(matches!(receive(&mut stream), Ok(Some(Reply::Fault(why))) if why == "why"));
        assert!(matches!(receive::<Reply>(&mut stream), Ok(None)));
    }

    #[test]
    fn broken_frames_are_errors_of_their_own() {
        let too_large = u32::MAX.to_le_bytes();
        assert!(matches!(receive::<Reply>(&mut too_large.as_slice()), Err(FrameError::TooLarge { .. })));
        let length = u32::try_from(LARGEST_FRAME).expect("it fits") + 9;
        let frame = [length.to_le_bytes().as_slice(), &vec![0; length as usize]].concat();
        assert!(matches!(receive::<Request>(&mut frame.as_slice()), Err(FrameError::TooLarge { .. })));
        let with = |output| receive_with_output::<Request>(&mut frame.as_slice(), output);
        assert!(matches!(with(8), Err(FrameError::TooLarge { .. })));
        assert!(matches!(with(9), Ok(Some(_)) | Err(FrameError::Decode { .. })));
        let cut_off = [9, 0, 0, 0, 1];
        assert!(matches!(receive::<Reply>(&mut cut_off.as_slice()), Err(FrameError::Stream(_))));
        assert!(matches!(receive::<Reply>(&mut cut_off[..2].as_ref()), Err(FrameError::Stream(_))));
        let unknown = [1, 0, 0, 0, 99];
        assert!(matches!(receive::<Reply>(&mut unknown.as_slice()), Err(FrameError::Decode { length: 1, .. })));
    }
}
