//! Any bytes as what a worker sends: the coordinator gets replies, the end of the stream, or an error.
//!
//! A worker runs the code of strangers, so the coordinator must not trust the frames that it receives.
#![no_main]

mod bank;

use std::collections::BTreeMap;
use std::sync::Arc;

use verify::judge::{self, Judgement, Room};
use verify::python::MachinePaths;
use verify::report::{RunReport, json};
use verify_protocol::message::{Reply, receive, send};
use verify_protocol::observation::Observation;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // As they are; and as the body of a frame whose length is right, which the fuzzer would seldom find.
    let length = u32::try_from(bytes.len()).expect("the fuzzer's inputs are small").to_le_bytes();
    read_all(bytes);
    read_all(&[&length, bytes].concat());
});

fn read_all(mut stream: &[u8]) {
    while let Ok(Some(reply)) = receive::<Reply>(&mut stream) {
        let mut sent = Vec::new();
        send(&mut sent, &reply).expect("a reply that was received can be sent");
        let again = receive::<Reply>(&mut sent.as_slice()).expect("a frame").expect("a reply");
        assert_eq!(format!("{again:?}"), format!("{reply:?}"));
        if let Reply::Observed(observation) = reply {
            report(observation);
        }
    }
}

/// Makes a report of what a worker says of a run. Whatever that is, the report can be printed.
fn report(observation: Box<Observation>) {
    let machine = Arc::new(MachinePaths::new([("/usr/lib/python3.12".to_owned(), "<stdlib>".to_owned())]));
    // What is too large has no text.
    let output = judge::recordable(&observation, &machine, &[]).unwrap_or_default();
    let judgement = Judgement { observation, unexplained: None, machine, output, findings: BTreeMap::new() };
    let run = RunReport::new(&judgement.within(&Room::default()), "x = 1\nassert x == 1\n", "snippets/a/b/c.py");
    let text = json::to_text(&run);
    bank::assert_printable(&text);
    assert!(!text.lines().any(|line| line.trim_start().starts_with("::")) && !text.contains("##["), "{text:?}");
}
