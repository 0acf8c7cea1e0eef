//! All integration tests in one executable, so that it is linked once. Each file covers one part of the program.

#[macro_use]
mod common;

mod abuse;
mod bank;
mod cache;
mod cli;
mod company;
mod config;
mod coverage;
mod descriptors;
mod diff;
mod edit;
mod endings;
mod environments;
mod faults;
mod fidelity;
mod fmt;
mod handshake;
mod hostile_banks;
mod hostile_packages;
mod interruption;
mod kept;
mod legitimate;
mod lints;
mod loader;
mod machine;
mod machine_reports;
mod messages;
mod mutate;
mod package_stages;
mod packages;
mod pending;
mod pythons;
mod reports;
mod review;
mod scheduling;
mod scripts;
mod see;
mod selection;
mod series;
mod session;
mod shards;
mod show;
mod stress;
mod watch;
