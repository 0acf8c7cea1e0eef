# /// script
# requires-python = ">=3.13"
# ///
import subprocess
import sys
import sysconfig

free_threaded = sysconfig.get_config_var("Py_GIL_DISABLED") == 1


def run(option):
    command = [sys.executable, "-I", "-S", "-X", option, "-c", "import sys; print(sys._is_gil_enabled())"]
    process = subprocess.run(command, capture_output=True, text=True)
    return process.stdout.strip() or process.stderr.partition(": ")[2].splitlines()[0]


assert run("gil=1") == "True"
without = run("gil=0")
refused = "config_read_gil: Disabling the GIL is not supported by this build"
assert without == ("False" if free_threaded else refused)
print(without)
