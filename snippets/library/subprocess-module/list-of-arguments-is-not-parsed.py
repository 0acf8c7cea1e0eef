import os
import subprocess
import shlex

name = "report.txt; touch owned"
listed = subprocess.run(["echo", name], capture_output=True, text=True)
assert (listed.stdout, os.path.exists("owned")) == (name + "\n", False)
quoted = subprocess.run(f"echo {shlex.quote(name)}", shell=True, capture_output=True, text=True)
assert (quoted.stdout, os.path.exists("owned")) == (name + "\n", False)
bare = subprocess.run(f"echo {name}", shell=True, capture_output=True, text=True)
assert (bare.stdout, os.path.exists("owned")) == ("report.txt\n", True)
