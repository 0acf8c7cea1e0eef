# /// script
# dependencies = ["pytest"]
# ///

import re

import pytest

message = "row[1] is empty (a.b)"
outcomes = []
for pattern in (message, re.escape(message), "empty", "^row", "^empty", "i.*y"):
    try:
        with pytest.raises(ValueError, match=pattern):
            raise ValueError(message)
        outcomes.append("passed")
    except AssertionError:
        outcomes.append("failed")
assert outcomes == ["failed", "passed", "passed", "passed", "failed", "passed"]
print(outcomes)
