from unittest.mock import Mock

fetch = Mock(return_value="canned")
fetch()
fetch.reset_mock()
returned = fetch()
print(returned)
assert returned != "canned"
