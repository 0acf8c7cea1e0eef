# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import sys
from pathlib import Path

import pytest

folder = Path("packages/noisy.dist-info")
folder.mkdir(parents=True)
(folder / "METADATA").write_text("Metadata-Version: 2.1\nName: noisy\nVersion: 1\n")
(folder / "entry_points.txt").write_text("[pytest11]\nnoisy = noisy\n")
Path("packages/noisy.py").write_text("started = []\ndef pytest_sessionstart(): started.append('session')\n")
sys.path.insert(0, "packages")
import noisy

with contextlib.redirect_stdout(io.StringIO()):
    status = pytest.main(["-p", "no:cacheprovider"])
assert status == pytest.ExitCode.NO_TESTS_COLLECTED
print(noisy.started)
assert noisy.started == []
