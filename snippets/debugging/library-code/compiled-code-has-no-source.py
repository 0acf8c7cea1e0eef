import inspect


def outcome(thing):
    try:
        return inspect.getsource(thing)
    except TypeError:
        return "TypeError"


assert [outcome(thing) for thing in (len, [].append, dict)] == ["TypeError"] * 3
assert outcome(inspect.isfunction).startswith("def isfunction(object):\n")
print(outcome(len))
