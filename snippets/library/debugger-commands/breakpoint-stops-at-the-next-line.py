import re
import subprocess
import sys

source = """
def function():
    breakpoint()
    number = 1
function()
"""
output = subprocess.check_output([sys.executable, "-c", source], input="continue\n", text=True)
line = re.search(r"<string>\((\d+)\)function", output)[1]

print("stopped at line", line)
assert line == "4"
