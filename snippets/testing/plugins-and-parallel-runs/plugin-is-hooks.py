# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
from pathlib import Path

import pytest

Path("conftest.py").write_text("""
def pytest_collection_modifyitems(items):
    items.reverse()
""")
Path("test_it.py").write_text("def test_a(): pass\ndef test_b(): pass\n")
seen = []


class Plugin:
    def pytest_runtest_setup(self, item):
        seen.append(item.name)


with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider"], plugins=[Plugin()])
assert status == pytest.ExitCode.OK
assert seen == ["test_b", "test_a"]
print(seen)
