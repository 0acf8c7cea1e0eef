import pdb
import sys

calls = []
sys.breakpointhook = lambda: calls.append("another debugger")
pdb.set_trace = lambda **kwargs: calls.append("pdb")
breakpoint()

print(calls)
assert calls == ["pdb"]
