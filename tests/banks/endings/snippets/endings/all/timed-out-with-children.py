# /// script
# [tool.verify]
# timeout = 1.5
# ///
import subprocess
import sys

assert 1 + 0 == 1
subprocess.run([sys.executable, "-c", "import time; time.sleep(60)"])
