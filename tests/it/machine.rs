//! What this machine has, against what `VERIFY_EXPECT` says that it must have.

use crate::common::{self, Need};

/// A job of the workflow that expects a step of the sandbox gets exactly that step. Both words together ask for the full
/// one, in which the tests also run the reduced one.
#[test]
fn runs_have_the_expected_sandbox() {
    if common::is_expected(Need::FullSandbox) {
        assert_eq!(common::sandbox_step(), "full");
    } else if common::is_expected(Need::ReducedSandbox) {
        assert_eq!(common::sandbox_step(), "reduced");
    }
}

#[test]
fn expectations_are_words_of_a_list() {
    assert!(common::has_word("full-sandbox,pythons", Need::Pythons));
    assert!(common::has_word("full-sandbox", Need::FullSandbox));
    assert!(!common::has_word("full-sandbox,pythons", Need::ReducedSandbox));
    assert!(!common::has_word("", Need::Uv));
}

#[test]
#[should_panic(expected = "found [\"full\"]")]
fn an_unknown_expectation_is_an_error() {
    common::has_word("full,pythons", Need::Pythons);
}
