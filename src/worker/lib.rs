//! The part of `verify-worker` that needs no Python: the sandbox, the directories of a run, and the page on which a snippet
//! leaves its result.

pub mod page;
pub mod place;
pub mod process;
pub mod sandbox;
