# shows: audit events of own calls only
import sys

events = []
active = [True]


def hook(event, args):
    if active and event.startswith("mine."):
        events.append((event, args))


sys.addaudithook(hook)
sys.audit("mine.event", 1, 2)
active.clear()
assert events == [("mine.event", (1, 2))]
print(events)
