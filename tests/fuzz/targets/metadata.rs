//! Any bytes as a snippet, which may carry metadata: the loader returns a bank or problems that can be printed.
#![no_main]

mod bank;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bank::load_with("snippets/core/thing/truth.py", bytes));
