import subprocess
import sys

code = "import ctypes\ndef call_library():\n    ctypes.string_at(0)\ncall_library()\n"


def run(*options):
    ended = subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True)
    return ended.returncode < 0, [line.split(" in ")[1] for line in ended.stderr.splitlines() if " in " in line][-2:]


assert run("-X", "faulthandler") == (True, ["call_library", "<module>"])
assert run() == (True, [])
print(run("-X", "faulthandler"))
