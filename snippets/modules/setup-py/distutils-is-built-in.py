import subprocess
import sys

code = "import warnings; warnings.simplefilter('ignore'); import distutils; print(distutils.__name__)"
result = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True)
output = (result.stdout + result.stderr).splitlines()[-1].partition(". ")[0]
print(output)
assert output == "distutils"
