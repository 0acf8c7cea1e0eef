# /// script
# requires-python = ">=3.15"
# ///
import subprocess
import sys


def mode(*options, **variables):
    command = [sys.executable, *options, "-c", "import sys; print(sys.flags.utf8_mode)"]
    # A locale that is not C, which would turn the mode on by itself.
    return int(subprocess.check_output(command, env={"LC_ALL": "C.UTF-8", **variables}))


modes = [mode(), mode("-X", "utf8=0"), mode(PYTHONUTF8="0")]
assert modes == [1, 0, 0]
print(modes)
