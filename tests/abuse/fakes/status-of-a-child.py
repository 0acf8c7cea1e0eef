# tries: let a child with status 0 speak for it
# full: vacuous
import os
import subprocess
import sys

done = subprocess.run([sys.executable, "-c", "raise SystemExit(0)"])
if done.returncode != 0:
    assert 1 + 0 == 2
