//! Holds the part of `verify-worker` that needs no Python: the sandbox, the supervision of a run, and the page on which a
//! snippet leaves its result. Its unit tests run in `cargo test`.
//!
//! Each module imports only modules above it:
//!
//! ```text
//! process   text   page        helpers for processes; the text of an assert; the shared page
//! sites                        the instructions with which an assert raises
//! proc      sockets   volumes  reading /proc; the buffers of sockets; the file systems of a run
//! memory                       the memory that the processes of a run use
//! cgroup                       the control group of a run
//! sandbox                      entering the sandbox, and confining a snippet's process
//! place                        the directories of a run
//! run       output             the paths and pipes of one run; what it printed
//! unlinked_files               open files that no directory has
//! package_stage                the confined process that has imported packages
//! watch                        supervising one run to its end
//! ```

pub mod cgroup;
pub mod memory;
pub mod output;
pub mod package_stage;
pub mod page;
pub mod place;
pub mod proc;
pub mod process;
pub mod run;
pub mod sandbox;
pub mod sites;
pub mod sockets;
pub mod text;
pub mod unlinked_files;
pub mod volumes;
pub mod watch;
