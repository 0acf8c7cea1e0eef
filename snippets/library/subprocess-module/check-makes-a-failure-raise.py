import subprocess
import sys

command = [sys.executable, "-c", "print('partial'); raise SystemExit(3)"]
assert subprocess.run(command, capture_output=True).returncode == 3
try:
    subprocess.run(command, capture_output=True, text=True, check=True)
except subprocess.CalledProcessError as error:
    seen = (error.returncode, error.stdout, error.cmd == command)
assert seen == (3, "partial\n", True)
