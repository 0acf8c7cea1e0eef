import subprocess
import sys

status = subprocess.run([sys.executable, "-m", "unittest"], capture_output=True).returncode
print(status)
assert status == 0
