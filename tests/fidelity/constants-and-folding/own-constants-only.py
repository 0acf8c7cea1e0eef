# shows: the constants of a function with an assert are those of its source
def f(x):
    assert x == "needle", "message"
    return 12345


f("needle")
constants = {c for c in f.__code__.co_consts if c is not None}
assert constants == {"needle", "message", 12345}
print(sorted(map(str, constants)))
