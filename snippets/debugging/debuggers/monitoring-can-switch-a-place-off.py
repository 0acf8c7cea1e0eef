# /// script
# requires-python = ">=3.12"
# ///
import sys

monitoring = sys.monitoring
lines = []


def loop():
    total = 0
    for number in range(100):
        total += number
    return total


def events(answer):
    def on_line(code, line):
        lines.append(line - code.co_firstlineno)
        return answer

    lines.clear()
    monitoring.register_callback(monitoring.DEBUGGER_ID, monitoring.events.LINE, on_line)
    monitoring.set_local_events(monitoring.DEBUGGER_ID, loop.__code__, monitoring.events.LINE)
    loop()
    monitoring.set_local_events(monitoring.DEBUGGER_ID, loop.__code__, 0)
    return len(lines), sorted(set(lines))


monitoring.use_tool_id(monitoring.DEBUGGER_ID, "example")
everything = events(None)
once = events(monitoring.DISABLE)
monitoring.free_tool_id(monitoring.DEBUGGER_ID)
assert everything == (203, [1, 2, 3, 4])
assert once == (5, [1, 2, 3, 4])  # the line of the `for` has two places
print(everything, once)
