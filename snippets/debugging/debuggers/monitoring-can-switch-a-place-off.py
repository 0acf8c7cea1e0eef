# /// script
# requires-python = ">=3.12"
# ///
import sys

monitoring, tool = sys.monitoring, sys.monitoring.DEBUGGER_ID
lines = []


def loop():
    for number in range(3):
        pass


def on_line(code, line):
    lines.append(line - code.co_firstlineno)
    return answer


def lines_of_loop():
    lines.clear()
    loop()
    return tuple(lines)


monitoring.use_tool_id(tool, "")
monitoring.register_callback(tool, monitoring.events.LINE, on_line)
monitoring.set_local_events(tool, loop.__code__, monitoring.events.LINE)
answer = None
assert lines_of_loop() == (1, 2, 1, 2, 1, 2, 1)
answer = monitoring.DISABLE
assert lines_of_loop() == (1, 2, 1)  # the line of the `for` has two places
assert lines_of_loop() == ()
monitoring.restart_events()
assert lines_of_loop() == (1, 2, 1)
print(lines)
