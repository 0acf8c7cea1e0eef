# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
class TestWithInit:
    def __init__(self): pass
    def test_in_class(self): pass

class TestWithout:
    def test_in_class(self): pass
""")


class Collected:
    def pytest_collection_finish(self, session):
        self.names = [item.nodeid.partition("::")[2] for item in session.items]


collected = Collected()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[collected])
assert collected.names == ["TestWithout::test_in_class"]
print(collected.names)
