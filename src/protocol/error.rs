//! Shows an error with its causes on one line, where it leaves a process as text.

use std::error::Error;

/// The message of an error and those of its sources, separated by colons.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("cannot open the door")]
    struct Outer(#[source] std::fmt::Error);

    #[test]
    fn causes_follow_their_effects() {
        let text = chain(&Outer(std::fmt::Error));
        assert_eq!(text, format!("cannot open the door: {}", std::fmt::Error));
    }
}
