# shows: no compile or exec event comes without a call of the snippet
import sys

events = []
active = [True]


def hook(event, args):
    if active and event in ("compile", "exec"):
        events.append(event)


sys.addaudithook(hook)
x = 1
assert x == 1
assert x + 1 == 2
active.clear()
assert events == []
print(events)
