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
//! - [`session`] is one run of a bank: it calls the next four, and returns everything that they found out.
//! - [`plan`] selects claims and orders their snippets; [`environment`] provides the packages that they need.
//! - [`run`] schedules the snippets over workers. The worker is an executable of its own, `src/worker/`: the only part with
//!   Python in it. `src/protocol/` is what the two send to each other.
//! - [`examine`] runs each snippet, and again as often as it takes to show that the result stands.
//! - [`judge`] compares what a run showed with what is recorded. It is pure, and runs once for every snippet.
//! - [`record`] writes snapshots, in the format of [`snapshot`].
//! - [`report`] makes one value of it all, and renders that.
//!
//! - [`stress`] lists the settings in which no result may differ; `Session::stress` runs a bank in all of them.
//!
//! Beside the road: [`python`] finds interpreters, [`cache`] keeps what later runs can use, [`isolation`] is the choice of a
//! sandbox, [`doctor`] examines the machine, [`progress`] shows a run while it lasts, and [`files`] and [`text`] are tools.
//!
//! A module uses those before it on the road only through the values that it gets, and nothing below [`commands`] prints.

pub mod bank;
pub mod cache;
pub mod cli;
pub mod commands;
pub mod doctor;
pub mod environment;
pub mod examine;
pub mod files;
pub mod host;
pub mod isolation;
pub mod judge;
pub mod plan;
pub mod progress;
pub mod python;
pub mod record;
pub mod report;
pub mod run;
pub mod session;
pub mod snapshot;
pub mod stress;
pub mod text;
