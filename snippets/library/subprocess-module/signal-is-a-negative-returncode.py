import signal
import subprocess
import sys

code = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
result = subprocess.run([sys.executable, "-c", code])
assert result.returncode == -signal.SIGTERM == -15
