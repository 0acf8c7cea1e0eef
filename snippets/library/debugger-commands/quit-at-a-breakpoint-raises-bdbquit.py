import subprocess
import sys

source = """
try:
    breakpoint()
    after = 1
except BaseException as error:
    print(type(error).__name__)
"""
# "y" confirms where pdb asks.
output = subprocess.check_output([sys.executable, "-c", source], input="quit\ny\n", text=True)
name = output.split()[-1]

print(name)
assert name == "BdbQuit"
