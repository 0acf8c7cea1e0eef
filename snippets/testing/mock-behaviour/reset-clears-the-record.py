from unittest.mock import Mock

fetch = Mock(return_value="canned")
fetch()
recorded = fetch.call_count
fetch.reset_mock()
assert (recorded, fetch.call_count, fetch.call_args) == (1, 0, None)
assert fetch() == "canned"
fetch.reset_mock(return_value=True)
assert isinstance(fetch(), Mock) is True

failing = Mock(side_effect=ValueError)
states = []
for arguments in ({}, {"side_effect": True}):
    failing.reset_mock(**arguments)
    states.append(failing.side_effect)
assert states == [ValueError, None]
print(recorded, states)
