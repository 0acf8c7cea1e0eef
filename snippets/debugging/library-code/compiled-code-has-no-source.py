import collections
import inspect


def outcome(thing):
    try:
        return inspect.getsource(thing)
    except (TypeError, OSError) as error:
        return type(error).__name__


assert [outcome(thing) for thing in (len, [].append, dict)] == ["TypeError"] * 3
assert outcome(collections.deque) == "OSError"
assert outcome(inspect.isfunction).startswith("def isfunction(object):\n")
print(outcome(len), outcome(collections.deque))
