# /// script
# requires-python = ">=3.12"
# ///
import subprocess
import sys

last_lines = []
for source in ("json.dumps(1)", "jason.dumps(1)"):
    process = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    last_lines.append(process.stderr.splitlines()[-1])

hints = ["Did you forget to import 'json'?" in line for line in last_lines]
assert hints == [True, False]
print(last_lines[0])
