import os
import subprocess

name = "report.txt; touch owned"
result = subprocess.run(f"echo {name}", shell=True, capture_output=True, text=True)
assert (result.stdout, os.path.exists("owned")) == ("report.txt\n", True)
assert result.stdout == "report.txt; touch owned\n"
