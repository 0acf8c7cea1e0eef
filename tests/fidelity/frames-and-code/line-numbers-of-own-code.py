# shows: co_lines of a function with an assert names the source's lines only
def f(x):
    assert x == 1, "no"
    return x


f(1)
first = f.__code__.co_firstlineno
lines = sorted({line - first for _, _, line in f.__code__.co_lines() if line is not None})
assert set(lines) <= {0, 1, 2}
print(first, lines)
