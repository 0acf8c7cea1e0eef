import sys

events = []
sys.unraisablehook = lambda unraisable: events.append(repr(unraisable.exc_value))


class Node:
    def __del__(self):
        raise ValueError("in __del__")


node = Node()
try:
    node.__del__()
except ValueError:
    events.append("a call of ours propagates")
try:
    del node
    events.append("went on")
except ValueError:
    events.append("propagated")

assert events == ["a call of ours propagates", "ValueError('in __del__')", "went on"]
print(events)
