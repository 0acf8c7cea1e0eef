log = []


def countdown(start):
    log.append("body started")
    yield start


try:
    countdown()
    outcome = "nothing raised"
except TypeError as error:
    outcome = str(error)
assert outcome == "countdown() missing 1 required positional argument: 'start'"
assert log == []

assert next(countdown(3)) == 3
assert log == ["body started"]
print(outcome)
