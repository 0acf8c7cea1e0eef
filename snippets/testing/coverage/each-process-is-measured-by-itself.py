import subprocess
import sys
import trace
from pathlib import Path

Path("child.py").write_text("def work(n):\n    return n\n")
program = """
import sys, trace
sys.path.insert(0, ".")
import child
tracer = trace.Trace(count=True, trace=False)
tracer.runfunc(child.work, int(sys.argv[1]))
tracer.results().counts
results = tracer.results()
print(sum(count for (name, line), count in results.counts.items() if name.endswith("child.py")))
"""
counts = [int(subprocess.run([sys.executable, "-c", program, str(n)], capture_output=True, text=True).stdout) for n in (1, 2)]
merged = trace.CoverageResults(counts={("child.py", 2): counts[0]})
merged.update(trace.CoverageResults(counts={("child.py", 2): counts[1]}))
print(counts, merged.counts)
assert counts == [1, 1]
assert merged.counts == {("child.py", 2): 2}
