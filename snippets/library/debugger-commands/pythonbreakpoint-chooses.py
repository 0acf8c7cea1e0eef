import os
import pdb

pdb.set_trace = lambda *args: ("pdb.set_trace", *args)
results = [breakpoint()]
for value in ("0", "builtins.max", "pdb.set_trace", ""):
    os.environ["PYTHONBREAKPOINT"] = value
    results.append(breakpoint(3, 7))

assert results == [("pdb.set_trace",), None, 7, ("pdb.set_trace", 3, 7), ("pdb.set_trace", 3, 7)]
print(results)
