//! Any bytes as what a worker sends: the coordinator gets replies, the end of the stream, or an error.
//!
//! A worker runs the code of strangers, so the coordinator must not trust the frames that it receives.
#![no_main]

use verify_protocol::message::{Reply, receive, send};

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
            verify::judge::recordable(&observation, &[]);
        }
    }
}
