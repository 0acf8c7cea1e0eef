//! The first bytes that each side sends: a [`Greeting`] of fixed layout that names the version of the messages.
//!
//! Every version of `verify` and `verify-worker` can read the greeting of every other version. A peer that speaks other
//! messages is therefore named, and no frame of it is decoded. The layout never changes:
//!
//! | bytes | content |
//! | --- | --- |
//! | 0 to 8 | [`MAGIC`] |
//! | 8 to 12 | the version of the messages, little endian |
//! | 12 to 32 | the version of the package, ASCII, padded with NUL |

use std::fmt;
use std::io::{self, Read, Write};

/// The version of the messages. Raise it by hand with every change of a type that is sent; the test
/// `a_change_of_the_messages_raises_their_version` in `message.rs` fails until that is done.
pub const MESSAGES: u32 = 6;

/// The start of every greeting. Read as the length of a frame, its first four bytes exceed
/// [`crate::message::LARGEST_FRAME`], so a peer from before greetings refuses it and ends.
const MAGIC: [u8; 8] = *b"verify\xf1\n";

/// The bytes for the version of the package: a semantic version with a pre-release label fits.
const PACKAGE: usize = 20;
const LENGTH: usize = MAGIC.len() + size_of::<u32>() + PACKAGE;

/// What one side reports of itself before anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// The version of the messages that it speaks.
    pub messages: u32,
    /// The version of its package.
    pub package: String,
}

/// Why no message can be exchanged with a peer.
#[derive(Debug, thiserror::Error)]
pub enum HandshakeError {
    /// The stream broke.
    #[error("the greeting could not be exchanged")]
    Stream(#[source] io::Error),
    /// The peer closed the stream before its greeting was complete: it did not start, or it is older than greetings.
    #[error("expected a greeting, but the stream was closed")]
    Silent,
    /// The peer sent something else: it is older than greetings, or another program.
    #[error("expected a greeting, found other bytes")]
    NotAGreeting,
    /// The peer speaks other messages, or is of another release.
    #[error("expected {expected}, found {found}")]
    OtherVersion { expected: Greeting, found: Greeting },
}

impl Greeting {
    /// The greeting of this build.
    pub fn own() -> Greeting {
        Greeting { messages: MESSAGES, package: env!("CARGO_PKG_VERSION").to_owned() }
    }

    /// Encodes the greeting. A longer version of the package is cut.
    pub fn encode(&self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        bytes[..8].copy_from_slice(&MAGIC);
        bytes[8..12].copy_from_slice(&self.messages.to_le_bytes());
        for (place, byte) in bytes[12..].iter_mut().zip(self.package.bytes()) {
            *place = byte;
        }
        bytes
    }

    /// Decodes a greeting of any version. `None`: these bytes are no greeting.
    pub fn decode(bytes: &[u8; LENGTH]) -> Option<Greeting> {
        let (magic, rest) = bytes.split_first_chunk::<8>()?;
        let (messages, package) = rest.split_first_chunk::<4>()?;
        let end = package.iter().position(|byte| *byte == 0).unwrap_or(package.len());
        let package = str::from_utf8(&package[..end]).ok()?;
        let is_plain = package.bytes().all(|byte| byte.is_ascii_graphic());
        let greeting = Greeting { messages: u32::from_le_bytes(*messages), package: package.to_owned() };
        (*magic == MAGIC && is_plain).then_some(greeting)
    }
}

impl fmt::Display for Greeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "version {} with messages {}", self.package, self.messages)
    }
}

/// Sends the greeting of this build.
///
/// # Errors
/// Those of the stream.
pub fn greet(stream: &mut impl Write) -> Result<(), HandshakeError> {
    stream.write_all(&Greeting::own().encode()).map_err(HandshakeError::Stream)
}

/// Reads the peer's greeting and compares it with that of this build.
///
/// # Errors
/// When the peer cannot be understood. Nothing that it sends must be decoded then.
pub fn check(stream: &mut impl Read) -> Result<(), HandshakeError> {
    let mut bytes = [0; LENGTH];
    stream.read_exact(&mut bytes).map_err(|error| match error.kind() {
        // A peer that ends with unread bytes in its socket resets the stream.
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset => HandshakeError::Silent,
        _ => HandshakeError::Stream(error),
    })?;
    let found = Greeting::decode(&bytes).ok_or(HandshakeError::NotAGreeting)?;
    let expected = Greeting::own();
    if found == expected { Ok(()) } else { Err(HandshakeError::OtherVersion { expected, found }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_is_read_back() {
        let mut sent = Vec::new();
        greet(&mut sent).expect("a vector takes everything");
        assert_eq!(sent.len(), LENGTH);
        check(&mut sent.as_slice()).expect("it is our own");
    }

    #[test]
    fn every_other_version_is_named() {
        let own = Greeting::own();
        let newer = Greeting { messages: MESSAGES + 1, ..own.clone() };
        let released = Greeting { package: "12.34.56-alpha.1234".to_owned(), ..own };
        for other in [newer, released] {
            let error = check(&mut other.encode().as_slice()).expect_err("it is another version");
            assert!(matches!(&error, HandshakeError::OtherVersion { found, .. } if *found == other), "{error}");
            assert!(error.to_string().contains(&other.to_string()), "{error}");
        }
    }

    #[test]
    fn the_layout_never_changes() {
        let greeting = Greeting { messages: 0x0102_0304, package: "1.2.3".to_owned() };
        let expected = b"verify\xf1\n\x04\x03\x02\x011.2.3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
        assert_eq!(greeting.encode(), *expected);
        assert_eq!(Greeting::decode(expected), Some(greeting));
    }

    #[test]
    fn what_is_no_greeting_is_not_decoded() {
        assert!(matches!(check(&mut [0u8; 0].as_slice()), Err(HandshakeError::Silent)));
        assert!(matches!(check(&mut [0u8; LENGTH - 1].as_slice()), Err(HandshakeError::Silent)));
        assert!(matches!(check(&mut [0u8; LENGTH].as_slice()), Err(HandshakeError::NotAGreeting)));
        let mut escaping = Greeting::own().encode();
        escaping[12] = 0x1b;
        assert!(matches!(check(&mut escaping.as_slice()), Err(HandshakeError::NotAGreeting)));
    }

    /// A worker from before greetings reads the first four bytes as the length of a frame.
    #[test]
    fn an_older_peer_refuses_the_magic_as_a_frame() {
        let length = u32::from_le_bytes([MAGIC[0], MAGIC[1], MAGIC[2], MAGIC[3]]) as usize;
        assert!(length > crate::message::LARGEST_FRAME);
    }
}
