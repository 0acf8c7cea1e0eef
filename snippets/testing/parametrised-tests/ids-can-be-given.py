# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("value", ["plain", pytest.param("", id="empty")])
def test_single(value): pass

@pytest.mark.parametrize("value", [[], [1]], ids=["none", "one"])
def test_listed(value): pass

@pytest.mark.parametrize("value", [[], [1]], ids=len)
def test_computed(value): pass
""")


class Collected:
    def pytest_collection_finish(self, session):
        self.names = [item.name for item in session.items]


collected = Collected()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[collected])
assert collected.names == [
    "test_single[plain]", "test_single[empty]",
    "test_listed[none]", "test_listed[one]",
    "test_computed[0]", "test_computed[1]",
]
print(collected.names)
