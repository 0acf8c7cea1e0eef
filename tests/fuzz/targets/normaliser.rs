//! Any bytes as the output of a snippet: the normaliser returns text that can be printed and compared, or says that it is too large.
#![no_main]

use verify::judge::normalize::{Normalizer, RunPaths};
use verify::python::MachinePaths;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let machine = MachinePaths::new([("/usr/lib/python3.12".to_owned(), "<stdlib>".to_owned())]);
    let of_worker = |number: u32| {
        (format!("/dev/shm/verify-{number}/script/truth.py"), format!("/dev/shm/verify-{number}/scratch"))
    };
    let normalised = |number: u32, bytes: &[u8]| {
        let (script, scratch) = of_worker(number);
        let paths = RunPaths { script: &script, script_name: "truth.py", scratch: &scratch, machine: &machine };
        Normalizer::new(paths, &[]).text(bytes)
    };
    let Ok(text) = normalised(1, bytes) else { return };
    assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{text:?}");
    assert!(!text.ends_with('\n'), "{text:?}");
    // What is recorded is compared with what comes later, so a second look at the same text must keep its lines.
    if let Ok(again) = normalised(2, text.as_bytes()) {
        assert_eq!(again.lines().count(), text.lines().count(), "{text:?}");
    }
});
