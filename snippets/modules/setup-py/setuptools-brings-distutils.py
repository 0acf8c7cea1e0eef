# /// script
# requires-python = ">=3.12"
# dependencies = ["setuptools"]
#
# [tool.verify]
# timeout = 60
# ///
import subprocess
import sys


def last_line(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    return (result.stdout + result.stderr).splitlines()[-1].partition(". ")[0]


alone = last_line("-S", "-c", "import distutils")
after = last_line("-c", "import setuptools, distutils; print('setuptools' in distutils.__file__)")
assert alone == "ModuleNotFoundError: No module named 'distutils'"
assert after == "True"
print(alone, "|", after)
