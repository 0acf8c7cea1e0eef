# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
from pathlib import Path

import pytest

found = {}
for setting in ("relaxed", "strict"):
    Path("pytest.ini").write_text("[pytest]\n" + "strict = true\n" * (setting == "strict"))
    for marker in ("slwo", "xfail"):
        test = Path(f"test_{setting}_{marker}.py")
        test.write_text(f"import pytest\n@pytest.mark.{marker}\ndef test_it(): pass\n")
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            status = pytest.main(["-p", "no:cacheprovider", test])
        found[setting, marker] = status.name
knows_strict = int(pytest.__version__.split(".")[0]) >= 9
refused = {("strict", "slwo"): "INTERRUPTED", ("strict", "xfail"): "TESTS_FAILED"}
assert found == dict.fromkeys(found, "OK") | (refused if knows_strict else {})
assert len(found) == 4
print(found["relaxed", "slwo"], found["relaxed", "xfail"])
