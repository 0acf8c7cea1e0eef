import subprocess
import sys

code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"
result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert (result.returncode, result.stdout, result.stderr) == (3, "out\n", "err\n")
