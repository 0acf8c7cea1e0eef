from functools import reduce

calls = []


def combine(left, right):
    calls.append((left, right))


outcomes = []
for initial in ((), ("start",)):
    try:
        outcomes.append(reduce(combine, [], *initial))
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == ["reduce() of empty iterable with no initial value", "start"]
assert calls == []
print(outcomes)
