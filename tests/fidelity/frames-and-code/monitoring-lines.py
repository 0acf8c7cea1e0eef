# shows: LINE events are those of the source
# python: >=3.12
import sys

mon = sys.monitoring
mon.use_tool_id(mon.DEBUGGER_ID, "mine")
lines = []


def f(x):
    assert x == 1, "no"
    return x


mon.register_callback(mon.DEBUGGER_ID, mon.events.LINE, lambda code, line: lines.append(line))
mon.set_local_events(mon.DEBUGGER_ID, f.__code__, mon.events.LINE)
f(1)
mon.set_local_events(mon.DEBUGGER_ID, f.__code__, 0)
mon.free_tool_id(mon.DEBUGGER_ID)
assert lines == [11, 12]
print(lines)
