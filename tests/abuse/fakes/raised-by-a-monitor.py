# tries: leave the line of the assert by an exception of sys.monitoring
# full: vacuous
# /// script
# requires-python = ">=3.12"
# ///
import sys


class Away(Exception):
    pass


def check():
    assert 1 + 0 == 2


def leave(code, line):
    if code is check.__code__:
        raise Away


monitoring = sys.monitoring
monitoring.use_tool_id(5, "away")
monitoring.register_callback(5, monitoring.events.LINE, leave)
monitoring.set_events(5, monitoring.events.LINE)
try:
    check()
except Away:
    pass
monitoring.set_events(5, 0)
