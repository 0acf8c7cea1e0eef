# /// script
# requires-python = ">=3.13"
# ///
import subprocess
import sys

source = """
def function():
    number = 1
    breakpoint()
    print("number:", number)
function()
"""
numbers = []
for commands in ("continue\n", "number = 5\nup\ndown\ncontinue\n"):
    output = subprocess.check_output([sys.executable, "-c", source], input=commands, text=True)
    numbers.append(int(output.split("number:")[1]))

assert numbers == [1, 5]
print(numbers)
