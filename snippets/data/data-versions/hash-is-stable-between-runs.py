import subprocess
import sys

runs = []
for seed in ("1", "2"):
    command = [sys.executable, "-c", "print(hash('row'))"]
    runs.append(subprocess.run(command, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True).stdout)
assert all(run.strip().lstrip("-").isdigit() for run in runs)
equal = runs[0] == runs[1]
print(equal)
assert equal
