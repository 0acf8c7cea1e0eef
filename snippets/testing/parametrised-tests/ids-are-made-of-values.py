# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("value", ["text", "\\u00e9", 7, None, int, True, [], {}])
def test_default(value): pass

@pytest.mark.parametrize("number, expected", [(1, 2)])
def test_pair(number, expected): pass
""")


class Collected:
    def pytest_collection_finish(self, session):
        self.names = [item.name for item in session.items]


collected = Collected()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[collected])
ids = [name.partition("[")[2][:-1] for name in collected.names]
assert ids == ["text", r"\xe9", "7", "None", "int", "True", "value6", "value7", "1-2"]
print(ids)
