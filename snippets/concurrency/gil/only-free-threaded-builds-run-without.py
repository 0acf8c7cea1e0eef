# /// script
# requires-python = ">=3.13"
# ///
import subprocess
import sys
import sysconfig

free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
report = "import sys; print(sys._is_gil_enabled())"
default = subprocess.run([sys.executable, "-X", "gil=1", "-c", report], capture_output=True, text=True)
without = subprocess.run([sys.executable, "-X", "gil=0", "-c", report], capture_output=True, text=True)

assert default.stdout == "True\n"
assert without.stdout == ("False\n" if free_threaded else "")
assert (without.returncode == 0) == free_threaded
print(f"free-threaded build: {free_threaded}, starts with -X gil=0: {without.returncode == 0}")
