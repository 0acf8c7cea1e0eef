def digits():
    yield 1
    return "no more digits"


iterator = digits()
assert next(iterator) == 1
try:
    next(iterator)
    outcome = "nothing raised"
except StopIteration as stop:
    outcome = stop.value
assert outcome == "no more digits"

looped = [digit for digit in digits()]
assert looped == [1]
print(looped, outcome)
