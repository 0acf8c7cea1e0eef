# /// script
# requires-python = ">=3.14"
# ///
import subprocess
import sys

source = """
try:
    breakpoint()
    print("went on")
except BaseException as error:
    print(type(error).__name__)
"""
endings = []
for commands in ("quit\ny\n", "quit\nn\ncontinue\n"):
    output = subprocess.check_output([sys.executable, "-c", source], input=commands, text=True)
    endings.append(output.split("] ")[-1].split(") ")[-1].strip())

assert endings == ["SystemExit", "went on"]
print(endings)
