import subprocess
import sys
import trace
from pathlib import Path

Path("child.py").write_text("def work():\n    return 1\nwork()\n")
tracer = trace.Trace(count=True, trace=False)
ended = tracer.runfunc(subprocess.run, [sys.executable, "child.py"])
assert ended.returncode == 0
found = any(name.endswith("child.py") for name, line in tracer.results().counts)
print(found)
assert found is True
