import subprocess
import sys

child = subprocess.Popen([sys.executable, "-c", "print('x' * 1_000_000)"], stdout=subprocess.PIPE)
try:
    outcome = child.wait(timeout=0.2)
except subprocess.TimeoutExpired:
    outcome = "waits"
output, _ = child.communicate()
assert (outcome, len(output), child.returncode) == ("waits", 1_000_001, 0)
assert outcome == 0
