# /// script
# dependencies = ["pytest"]
# ///

import re

import pytest

message = "row[1] is empty (a.b)"
outcomes = []
for pattern in (message, re.escape(message), "empty", "^row", "^empty", "i.*y", "sheet 2"):
    error = ValueError(message)
    error.__notes__ = ["in sheet 2"]
    try:
        with pytest.raises(ValueError, match=pattern):
            raise error
        outcomes.append("passed")
    except AssertionError:
        outcomes.append("failed")
assert outcomes == ["failed", "passed", "passed", "passed", "failed", "passed", "passed"]
print(outcomes)
