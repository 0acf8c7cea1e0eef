import signal
import subprocess
import sys

code = "import ctypes\ndef call_library():\n    ctypes.string_at(0)\ncall_library()\n"


def run(*options):
    ended = subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True)
    return ended.returncode, [line.split(" in ")[1] for line in ended.stderr.splitlines() if '"<string>"' in line]


shown = run("-X", "faulthandler")
assert shown == (-signal.SIGSEGV, ["call_library", "<module>"])
assert run() == (-signal.SIGSEGV, [])
print(shown)
