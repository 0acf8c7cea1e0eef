from unittest.mock import MagicMock, Mock, call

records = {}
for kind in (Mock, MagicMock):
    default, fetch = kind(), kind(return_value="canned")
    results = [fetch("/", timeout=3), fetch()]
    assert results == ["canned", "canned"]
    assert isinstance(default(), kind) is True
    assert default() is default.return_value
    records[kind.__name__] = fetch.call_args_list
expected = [call("/", timeout=3), call()]
assert records == {"Mock": expected, "MagicMock": expected}
print(records)
