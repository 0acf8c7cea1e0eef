import types

log = []


def countdown(start):
    log.append("body started")
    yield start


outcome = "nothing raised"
try:
    countdown()
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: countdown() missing 1 required positional argument: 'start'"

iterator = countdown(3)
assert type(iterator) is types.GeneratorType
assert log == []

assert next(iterator) == 3
assert log == ["body started"]
print("after the call: [] - after next():", log)
