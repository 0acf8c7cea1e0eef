//! What `verify` and `verify-worker` share: the messages between them, what a worker observed, and what it is asked to
//! enforce. Both depend on this package; neither depends on the other.

pub mod message;
pub mod observation;
pub mod sandbox;
pub mod size;
pub mod tree;
