import signal
import subprocess
import sys

code = """
import os
try:
    os.abort()
except BaseException:
    print("contained")
finally:
    print("finally")
"""
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
assert ended.returncode == -signal.SIGABRT
assert ended.stdout == ""
print(signal.Signals(-ended.returncode).name)
