import sys
import trace
from pathlib import Path

Path("job.py").write_text("""
import subprocess, sys
def start():
    return subprocess.run([sys.executable, __file__]).returncode
if __name__ == "__main__":
    sys.exit(7)
""")
sys.path.insert(0, "")
import job

tracer = trace.Trace(True, False)
assert tracer.runfunc(job.start) == 7
lines = {line for name, line in tracer.results().counts if name == job.__file__}
print(lines)
assert lines == {4}
assert 6 in lines
