import pdb
import sys

calls = []
sys.breakpointhook = lambda *args, **kwargs: calls.append(("hook", args, kwargs))
pdb.set_trace = lambda *args, **kwargs: calls.append(("pdb", args, kwargs))

breakpoint(1, note="here")
sys.breakpointhook = sys.__breakpointhook__
breakpoint()

assert calls == [("hook", (1,), {"note": "here"}), ("pdb", (), {})]
print(calls)
