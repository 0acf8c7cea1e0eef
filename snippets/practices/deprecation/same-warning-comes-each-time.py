import subprocess
import sys

code = """
import warnings
def old():
    warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2)
for _ in range(5):
    old()
"""
shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stderr.count("old is deprecated")
print(shown)
assert shown == 5
