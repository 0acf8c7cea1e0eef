# shows: no tool of sys.monitoring is in use at the start
# python: >=3.12
import sys

tools = [sys.monitoring.get_tool(n) for n in range(6)]
assert tools == [None] * 6
print(tools)
