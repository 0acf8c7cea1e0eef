import os
import subprocess
import sys

code = "import os, tempfile; file = tempfile.NamedTemporaryFile(dir='.', prefix='left-'); os.kill(os.getpid(), 9)"
assert subprocess.run([sys.executable, "-c", code]).returncode == -9
assert subprocess.run([sys.executable, "-c", "import tempfile; tempfile.NamedTemporaryFile(dir='.').close()"]).returncode == 0
left = sum(name.startswith("left-") for name in os.listdir())
print(left)
assert left == 0
