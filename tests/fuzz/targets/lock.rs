//! Any text as a lock file: the parser returns a lock or problems that can be printed, and a lock contains pins alone.
#![no_main]

use std::path::Path;

use verify::bank::lock::Lock;
use verify::bank::problem::Source;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let source = Source::new(Path::new("locks/thing.txt"), text.into());
    match Lock::parse(text, &source) {
        // An installer gets the whole text, so it must not contain anything that is an option, an address or a path.
        Ok(lock) => {
            for line in lock.text.lines().filter(|line| !line.trim_start().starts_with('#')) {
                assert!(
                    !line.trim_start().starts_with('-') || line.trim_start().starts_with("--hash=sha256:"),
                    "{line}"
                );
                assert!(!line.contains("://") && !line.contains(" @ "), "{line}");
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "a lock that is refused has a problem");
            // Rendering takes time in proportion to the file, and a mangled lock has a problem in every line.
            for problem in problems.iter().take(4) {
                let text = problem.render(80, false, true);
                assert!(!text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')), "{text:?}");
            }
        }
    }
});
