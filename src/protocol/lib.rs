//! Holds what `verify` and `verify-worker` share: the handshake and the messages between them, what a worker observed, and
//! the sandbox that it is asked to enforce. Both executables depend on this package; neither depends on the other.

pub mod error;
pub mod handshake;
pub mod message;
pub mod observation;
pub mod sandbox;
pub mod size;
pub mod text;
pub mod tree;
