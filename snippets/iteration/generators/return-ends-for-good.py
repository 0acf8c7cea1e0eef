def digits():
    yield from range(10)
    return "no more digits"


iterator = digits()
assert [next(iterator) for _ in range(10)] == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

outcome = "nothing raised"
try:
    next(iterator)
except StopIteration as stop:
    outcome = stop.value
assert outcome == "no more digits"

assert list(iterator) == []
assert list(iterator) == []
print("StopIteration.value:", outcome)
