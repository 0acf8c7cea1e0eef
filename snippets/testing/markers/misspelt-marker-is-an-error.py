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
@pytest.mark.slwo
def test_big(): pass
""")
Path("pytest.ini").write_text("[pytest]\nmarkers = slow: takes long\n")
warnings = []


class Recorder:
    def pytest_warning_recorded(self, warning_message):
        warnings.append(warning_message.category.__name__)


with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[Recorder()])
assert warnings == ["PytestUnknownMarkWarning"]
print(status.name)
assert status != pytest.ExitCode.OK
