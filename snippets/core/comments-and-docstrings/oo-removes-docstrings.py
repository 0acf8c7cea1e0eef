import subprocess
import sys

code = 'def f():\n    "text"\nprint(f.__doc__)'
printed = [
    subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True).stdout.strip()
    for options in ([], ["-O"], ["-OO"])
]
assert printed == ["text", "text", "None"]
print(printed)
