import subprocess
import sys
import trace
from pathlib import Path

source = "def work():\n    return 1\nwork()\n"
Path("job.py").write_text(source)
options = ["--count", "--file=counts", "--coverdir=cover"]
subprocess.run([sys.executable, "-m", "trace", *options, "job.py"])
child = trace.CoverageResults(infile="counts")

tracer = trace.Trace(True, False)
tracer.runctx(compile(source, "job.py", "exec"), {"__file__": "job.py"})
merged = tracer.results()
before = dict(merged.counts)
merged.update(child)
assert before == {("job.py", 1): 1, ("job.py", 2): 1, ("job.py", 3): 1}
assert merged.counts == {("job.py", 1): 2, ("job.py", 2): 2, ("job.py", 3): 2}
print(before, merged.counts)
