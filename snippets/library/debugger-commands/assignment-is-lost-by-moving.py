import subprocess
import sys

source = """
def function():
    number = 1
    breakpoint()
    print("number:", number)
function()
"""
commands = "number = 5\nup\ndown\ncontinue\n"
output = subprocess.check_output([sys.executable, "-c", source], input=commands, text=True)
number = output.split("number:")[1].strip()

print("number:", number)
assert number == "1"
