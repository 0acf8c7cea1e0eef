# /// script
# dependencies = ["pytest"]
# ///

import re

import pytest

message = "row[1] is empty (a.b)"
outcomes = {}
for pattern in ("empty", "^row", "row[1]", re.escape("row[1]"), "full"):
    try:
        with pytest.raises(ValueError, match=pattern):
            raise ValueError(message)
        outcomes[pattern] = "passed"
    except AssertionError:
        outcomes[pattern] = "failed"
assert list(outcomes.values()) == ["passed", "passed", "failed", "passed", "failed"]
print(outcomes)
