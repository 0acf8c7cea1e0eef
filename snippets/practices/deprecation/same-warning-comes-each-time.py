import subprocess
import sys

code = """
import warnings
def old():
    warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2)
for _ in range(5):
    old()
"""
errors = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stderr
shown = errors.count("DeprecationWarning: old is deprecated")
print(shown)
assert shown >= 1
assert shown == 5
