# /// script
# dependencies = ["pytest"]
# ///
import contextlib
import io
import os
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


def starts(*options):
    noisy.started.clear()
    with contextlib.redirect_stdout(io.StringIO()):
        status = pytest.main(["-p", "no:cacheprovider", *options])
    assert status == pytest.ExitCode.NO_TESTS_COLLECTED
    return len(noisy.started)


found = [starts(), starts("-pno:noisy")]
os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "yes"
found += [starts(), starts("-pnoisy")]
assert found == [1, 0, 0, 1]
print(found)
