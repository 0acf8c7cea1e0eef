from unittest.mock import Mock

fetch = Mock(return_value="canned")
fetch("a")
fetch.reset_mock()
kept = fetch.call_count, fetch.call_args, fetch("b")
fetch.reset_mock(return_value=True)
reset = fetch.call_count, isinstance(fetch(), Mock)

failing = Mock(side_effect=ValueError)
failing.reset_mock()
still = failing.side_effect
failing.reset_mock(side_effect=True)

assert kept == (0, None, "canned")
assert reset == (0, True)
assert (still, failing.side_effect) == (ValueError, None)
print(kept)
