import sys

events = []
sys.unraisablehook = lambda unraisable: events.append(repr(unraisable.exc_value))


class Node:
    def __del__(self):
        raise ValueError("in __del__")


node = Node()
try:
    del node
    events.append("went on")
except ValueError:
    events.append("propagated")

assert events == ["ValueError('in __del__')", "went on"]
print(events)
