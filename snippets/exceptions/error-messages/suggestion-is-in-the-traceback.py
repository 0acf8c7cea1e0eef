import subprocess
import sys

code = """
import sys
values = [1, 2]
try:
    valeus
except NameError as error:
    print(error)
    raise
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert ended.stdout == "name 'valeus' is not defined\n"
assert ended.stderr.splitlines()[-1] == "NameError: name 'valeus' is not defined. Did you mean: 'values'?"
print(ended.stderr.splitlines()[-1])
