import subprocess
import sys

program = "import sys; print(sys.version_info[:2]); print(sys.stdin.read(), end='')"
run = subprocess.run([sys.executable, "-c", program], input="in", capture_output=True, text=True)
assert run.returncode == 0
assert run.stdout == f"{sys.version_info[:2]}\nin"
