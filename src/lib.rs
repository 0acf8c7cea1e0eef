//! `verify` checks that the answers in a bank of Python interview questions are true, by running them.
//!
//! ```text
//! questions/ + snippets/ ─load→ Bank ─plan→ [Job] ─run→ [Observation] ─judge→ [Finding] ─report→ terminal · JSON
//! ```
//!
//! The road of a command through the program, a module for each step:
//!
//! - [`cli`] parses the command line, and [`commands`] has a file for each command.
//! - [`bank`] loads the questions and snippets, and reports every problem.
//! - [`session`] is one run of a bank: it calls the next ones up to [`judge`], and returns everything that they found out.
//! - [`select`] selects claims, [`shard`] divides them among machines, [`plan`] orders their snippets, and [`environment`] provides their
//!   packages.
//! - [`run`] schedules the snippets over workers. The worker is an executable of its own, `src/worker/`: the only part with
//!   Python in it. `src/protocol/` is what the two send to each other.
//! - [`examine`] runs each snippet, and again as often as it takes to show that the result stands.
//! - [`mutate`] makes copies of a snippet with one change each, and [`measure`] runs them, to see what its asserts notice.
//! - [`judge`] compares what a run showed with what is recorded. It is pure, and runs once for every snippet.
//! - [`record`] writes snapshots, in the format of [`snapshot`], and [`pending`] has those that wait for review.
//! - [`report`] makes one value of it all, and renders that.
//!
//! - [`stress`] lists the settings in which no result may differ; `Session::stress` runs a bank in all of them.
//!
//! Beside the road: [`edit`] adds, moves and removes questions and claims, [`watch`] waits for changes of files and [`keyboard`] for
//! keys, [`git`] asks about the repository, [`python`] finds interpreters, [`cache`] keeps what later runs can use, [`isolation`] is
//! the choice of a sandbox, [`doctor`] examines the machine, [`progress`] shows a run while it lasts, and [`files`] and [`text`]
//! are tools.
//!
//! A module uses those before it on the road only through the values that it gets, and nothing below [`commands`] prints.

pub mod bank;
pub mod cache;
pub mod cli;
pub mod commands;
pub mod doctor;
pub mod edit;
pub mod environment;
pub mod examine;
pub mod files;
pub mod git;
pub mod host;
pub mod isolation;
pub mod judge;
pub mod keyboard;
pub mod measure;
pub mod mutate;
pub mod pending;
pub mod plan;
pub mod progress;
pub mod python;
pub mod record;
pub mod report;
pub mod run;
pub mod select;
pub mod session;
pub mod shard;
pub mod snapshot;
pub mod stress;
pub mod text;
pub mod watch;
