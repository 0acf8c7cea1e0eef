//! `verify` checks that the answers in a bank of Python interview questions are true, by running them.
//!
//! ```text
//! questions/ + snippets/ ─load→ Bank ─plan→ [Job] ─run→ [Observation] ─judge→ [Verdict] ─report→ terminal · JSON
//! ```
//!
//! Each step is a module, in this order: [`bank`] loads and checks, [`plan`] selects and orders, [`run`] has workers run
//! the snippets, [`judge`] compares with what is recorded, [`change`] compares Pythons, [`record`] writes snapshots, [`report`]
//! tells; [`matrix`] and [`drift`] tell what differs between Pythons, and [`pythons`] which there are. The nouns between them
//! are [`observation`], [`snapshot`], [`sandbox`], [`python`] and [`environment`]. The worker, the only part with Python in it, is an
//! executable of its own in `src/worker/`; [`protocol`] is what it and the coordinator say to each other.

pub mod bank;
pub mod cache;
pub mod cli;
pub mod doctor;
pub mod environment;
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
pub mod shape;
pub mod snapshot;
pub mod text;
