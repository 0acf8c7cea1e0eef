import subprocess
import sys

code = "print('started')\nimport distutils\nprint('found')"
result = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True)
output = result.stdout.split()
print(output)
assert output[0] == "started"
assert "found" in output
