from unittest.mock import Mock

fetch = Mock(return_value="canned")
assert fetch() == "canned"
assert fetch.call_count == 1
fetch.reset_mock()
assert fetch.call_count == 0
returned = fetch()
print(returned)
assert isinstance(returned, Mock)
