# /// script
# requires-python = ">=3.13"
# ///
import subprocess
import sys

free_threaded = "t" in sys.abiflags
program = "import sys; print(sys._is_gil_enabled())"
command = [sys.executable, "-I", "-S", "-X", "gil=0", "-c", program]
without = subprocess.run(command, capture_output=True, text=True)

assert (free_threaded or sys._is_gil_enabled()) is True
assert without.stdout == ("False\n" if free_threaded else "")
assert (without.returncode == 0) == free_threaded
print(f"free-threaded build: {free_threaded}, starts with -X gil=0: {without.returncode == 0}")
