//! Any bytes as a question file: the loader returns a bank or problems that can be printed.
#![no_main]

mod bank;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bank::load_with("questions/core/thing.toml", bytes));
