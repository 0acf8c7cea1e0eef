import sys

calls = []
sys.breakpointhook = lambda *args: calls.append(args)
breakpoint()

print(calls)
assert calls == []
