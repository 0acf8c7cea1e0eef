import subprocess
import sys

child = subprocess.Popen([sys.executable, "-c", "print('x' * 1_000_000)"], stdout=subprocess.PIPE)
try:
    child.wait(timeout=0.2)
except subprocess.TimeoutExpired:
    waited = True
assert waited and child.poll() is None
output, errors = child.communicate()
assert (len(output), errors, child.returncode) == (1_000_001, None, 0)
