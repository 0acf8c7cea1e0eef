from unittest.mock import Mock

fetch = Mock(return_value="canned")
fetch("a")
fetch.reset_mock()
first = fetch.call_count, fetch.call_args, fetch("b")
fetch.reset_mock(return_value=True)
second = fetch.call_count, fetch() == "canned"

failing = Mock(side_effect=ValueError)
failing.reset_mock(side_effect=True)

assert first == (0, None, "canned")
assert second == (0, False)
assert failing.side_effect is None
print(first, second)
