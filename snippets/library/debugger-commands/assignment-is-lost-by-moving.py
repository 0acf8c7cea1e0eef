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
number = int(output.split("number:")[1])

print("number:", number)
assert number == 1
