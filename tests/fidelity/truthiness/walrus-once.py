# shows: a named expression in a condition assigns once
calls = []


def f():
    calls.append(1)
    return len(calls)


assert (n := f()) == 1
print(n, calls)
assert n == 1 and (m := n + 1) == 2 and m == 2
print(m)
