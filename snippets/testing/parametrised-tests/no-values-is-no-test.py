# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import pathlib

import pytest

pathlib.Path("test_it.py").write_text("""
import pytest

@pytest.mark.parametrize("row", [])
def test_rows(row): pass
""")


class Collected:
    def pytest_collection_finish(self, session):
        self.names = [item.name for item in session.items]


collected = Collected()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[collected])
print(collected.names)
assert collected.names == []
