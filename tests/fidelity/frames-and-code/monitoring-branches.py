# shows: RAISE events of a failed and caught assert
# ends: refuted
# python: >=3.12
import sys

mon = sys.monitoring
mon.use_tool_id(mon.DEBUGGER_ID, "mine")
raised = []


def f(x):
    assert x == 2, "told"


mon.register_callback(mon.DEBUGGER_ID, mon.events.RAISE, lambda code, offset, error: raised.append((code.co_name, str(error))))
mon.set_events(mon.DEBUGGER_ID, mon.events.RAISE)
try:
    f(1)
except AssertionError:
    pass
mon.set_events(mon.DEBUGGER_ID, 0)
print(raised)
