import subprocess
import sys

source = """
def first():
    'doc'
def later():
    x = 1
    'no doc'
def formatted():
    f'no {1} doc'
print([function.__doc__ for function in (first, later, formatted)])
"""


def run(*options):
    return subprocess.run([sys.executable, *options, "-c", source], capture_output=True, text=True).stdout.strip()


found = [run(), run("-O"), run("-OO")]
print(found)
assert found == ["['doc', None, None]", "['doc', None, None]", "[None, None, None]"]
