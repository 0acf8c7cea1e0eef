//! Any bytes as the output of a snippet: the normaliser returns text that can be printed and compared.
#![no_main]

use verify::judge::normalize::Normalizer;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut normalizer = Normalizer::new("/dev/shm/verify-1/script/truth.py", "/dev/shm/verify-1/scratch", &[]);
    let text = normalizer.text(bytes);
    assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{text:?}");
    assert!(!text.ends_with('\n'), "{text:?}");
    // What is recorded is compared with what comes later, so a second look at the same text must change nothing.
    let again =
        Normalizer::new("/dev/shm/verify-2/script/truth.py", "/dev/shm/verify-2/scratch", &[]).text(text.as_bytes());
    assert_eq!(again.lines().count(), text.lines().count(), "{text:?}");
});
