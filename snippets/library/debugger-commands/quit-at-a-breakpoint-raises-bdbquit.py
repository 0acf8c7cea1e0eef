import subprocess
import sys

source = """
try:
    breakpoint()
    after = 1
except BaseException as error:
    print(type(error).__name__)
else:
    print("went on")
"""


def last_line(commands):
    return subprocess.run([sys.executable, "-c", source], input=commands, capture_output=True, text=True).stdout.split()[-1]


assert last_line("continue\n") == "on"
# "y" confirms where pdb asks.
name = last_line("quit\ny\n")

print(name)
assert name != "on"
assert name == "BdbQuit"
