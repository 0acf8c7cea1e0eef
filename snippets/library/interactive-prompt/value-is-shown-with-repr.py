import subprocess
import sys

statements = "'text'\nNone\nnumber = 1\nnumber + 1\n[print(0)]\n"
ended = subprocess.run([sys.executable, "-i", "-q"], input=statements, capture_output=True, text=True)
assert ended.stdout == "'text'\n2\n0\n[None]\n"
assert ended.stderr.replace("\n", "") == ">>> " * 6
print(ended.stdout, end="")
