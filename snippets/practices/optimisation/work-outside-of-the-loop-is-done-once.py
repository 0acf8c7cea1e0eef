calls = []


def limit():
    calls.append(None)
    return 10


def inside(items):
    return [item for item in items if item < limit()]


def outside(items):
    most = limit()
    return [item for item in items if item < most]


results = [inside(range(50)), outside(range(50))]
print(len(calls))
assert results[0] == results[1] == list(range(10))
assert len(calls) == 51
