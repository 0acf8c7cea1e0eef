//! Any text as a snippet: its mutants keep the lines, differ from it and from one another, and have names of their own.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(source) = std::str::from_utf8(bytes) else { return };
    // As the loader does, so that nested syntax has the stack that it needs.
    let source = source.to_owned();
    let check = move || {
        let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
        let all = verify::mutate::mutants(&source).all;
        let mut texts = BTreeSet::from([source.clone()]);
        let mut names = BTreeSet::new();
        for mutant in &all {
            let text = mutant.text(&source);
            assert_eq!(lines(&text), lines(&source), "{}", mutant.name);
            assert!(texts.insert(text), "{}", mutant.name);
            assert!(names.insert(&mutant.name), "{}", mutant.name);
            mutant.stopped(&source);
            mutant.stopped_behind(&source);
            mutant.diff(&source);
        }
    };
    let thread = std::thread::Builder::new().stack_size(verify::bank::snippet::STACK).spawn(check).expect("a thread");
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
});
