//! All integration tests, as one executable, so that it is linked once. The files are by what they look at.

#[macro_use]
mod common;

mod abuse;
mod bank;
mod cli;
mod endings;
mod environments;
mod faults;
mod fidelity;
mod interruption;
mod legitimate;
mod loader;
mod pythons;
mod scheduling;
