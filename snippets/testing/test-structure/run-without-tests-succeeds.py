import subprocess
import sys

ended = subprocess.run([sys.executable, "-m", "unittest"], stderr=subprocess.PIPE)
assert b"Ran 0 tests in " in ended.stderr
print(ended.returncode)
assert ended.returncode == 0
