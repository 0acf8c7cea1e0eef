import subprocess
import sys

try:
    result = subprocess.run([sys.executable, "-c", "raise SystemExit(3)"])
    outcome = result.returncode
except subprocess.CalledProcessError:
    outcome = "raised"
assert (outcome, type(result)) == (3, subprocess.CompletedProcess)
assert outcome == "raised"
