import os
import subprocess
import shlex

name = "report.txt; touch owned"
listed = subprocess.run(["echo", name], capture_output=True, text=True)
assert (listed.stdout, os.path.exists("owned")) == (name + "\n", False)
quoted = subprocess.run(f"echo {shlex.quote(name)}", shell=True, capture_output=True, text=True)
assert (quoted.stdout, os.path.exists("owned")) == (name + "\n", False)
subprocess.run(f"echo {name}", shell=True, stdout=subprocess.DEVNULL)
assert os.path.exists("owned")
