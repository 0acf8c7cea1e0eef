# shows: CALL events inside an assert are those of the condition
# python: >=3.12
import sys

mon = sys.monitoring
mon.use_tool_id(mon.PROFILER_ID, "mine")
calls = []


def f(x):
    assert len(x) == 1
    return x


def on_call(code, offset, callable, arg):
    calls.append(callable.__name__)


mon.register_callback(mon.PROFILER_ID, mon.events.CALL, on_call)
mon.set_local_events(mon.PROFILER_ID, f.__code__, mon.events.CALL)
f("a")
mon.set_local_events(mon.PROFILER_ID, f.__code__, 0)
assert calls == ["len"]
print(calls)
