//! Any bytes as a whole bank: the loader returns a bank or problems that can be printed.
#![no_main]

mod bank;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bank::load_whole(bytes));
