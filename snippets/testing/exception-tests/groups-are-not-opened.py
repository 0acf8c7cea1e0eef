# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest"]
# ///
import unittest

import pytest

checks = {
    "assertRaises": unittest.TestCase().assertRaises(ValueError),
    "pytest.raises": pytest.raises(ValueError),
    "RaisesGroup": pytest.RaisesGroup(ValueError),
    "other group": pytest.RaisesGroup(KeyError),
}
outcomes = {}
for name, check in checks.items():
    try:
        with check:
            raise ExceptionGroup("two rows", [ValueError("row 1")])
        outcomes[name] = "passed"
    except ExceptionGroup as group:
        outcomes[name] = group.message
    except pytest.fail.Exception:
        outcomes[name] = "failed"
assert outcomes == {
    "assertRaises": "two rows",
    "pytest.raises": "two rows",
    "RaisesGroup": "passed",
    "other group": "failed",
}
print(outcomes)
