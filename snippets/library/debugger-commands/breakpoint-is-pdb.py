import pdb
import sys

calls = []
pdb.set_trace = lambda **kwargs: calls.append("pdb")
breakpoint()
assert calls == ["pdb"]

sys.breakpointhook = lambda: calls.append("another debugger")
breakpoint()
assert len(calls) == 2

print(calls)
assert calls[1] in ("pdb", "another debugger")
assert calls[1] == "pdb"
