# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
from pathlib import Path

import pytest

Path("test_it.py").write_text("""
import pytest

@pytest.mark.slow
def test_big(): pass

def test_small(): pass
""")
Path("pytest.ini").write_text("[pytest]\nmarkers = slow: takes long\n")


class Collected:
    def pytest_collection_finish(self, session):
        self.names = [item.name for item in session.items]


def selected(*options):
    collected = Collected()
    with contextlib.redirect_stdout(io.StringIO()):
        status = pytest.main(["-p", "no:cacheprovider", "--strict-markers", *options], plugins=[collected])
    assert status == pytest.ExitCode.OK
    return collected.names


found = [selected(), selected("-m", "slow"), selected("-m", "not slow")]
assert found == [["test_big", "test_small"], ["test_big"], ["test_small"]]
print(found)
