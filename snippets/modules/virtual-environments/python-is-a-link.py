# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import subprocess
import sys

subprocess.run([sys.executable, "-m", "venv", "--without-pip", "linked"], check=True)
subprocess.run([sys.executable, "-m", "venv", "--without-pip", "--copies", "copied"], check=True)
links = [os.path.islink(f"{env}/bin/python") for env in ("linked", "copied")]
version = "%d.%d" % sys.version_info[:2]
lines = open("linked/pyvenv.cfg").read().splitlines()

assert links == [True, False]
assert os.path.realpath("linked/bin/python") == os.path.realpath(sys.executable)
assert [line for line in lines if line.startswith(f"version = {version}")] != []
print(links)
