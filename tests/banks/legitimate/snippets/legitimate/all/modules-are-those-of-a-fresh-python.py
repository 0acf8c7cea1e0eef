import sys
import subprocess

loaded = set(sys.modules)
program = "import sys, subprocess; print(*sys.modules)"
fresh = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True).stdout.split()
assert loaded - set(fresh) == set()
# What reading the .pth files of site-packages imports is not there, as they are not read.
for_site_packages = {"linecache", "encodings.utf_8_sig", "sitecustomize", "_distutils_hack", "_virtualenv"}
assert set(fresh) - loaded - for_site_packages == set()
