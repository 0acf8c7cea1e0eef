import os
import pdb
import sys

calls = []
sys.breakpointhook = lambda *args, **kwargs: calls.append((args, kwargs))
breakpoint(1, note="here")
sys.breakpointhook = sys.__breakpointhook__

os.environ["PYTHONBREAKPOINT"] = "0"
results = [breakpoint()]
os.environ["PYTHONBREAKPOINT"] = "builtins.max"
results.append(breakpoint(3, 7))
del os.environ["PYTHONBREAKPOINT"]
pdb.set_trace = lambda *args, **kwargs: "pdb.set_trace"
results.append(breakpoint())

assert calls == [((1,), {"note": "here"})]
assert results == [None, 7, "pdb.set_trace"]
print(calls, results)
