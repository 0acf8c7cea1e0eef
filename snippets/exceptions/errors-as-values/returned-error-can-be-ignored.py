saved = []


def save_or_return(value):
    return (False, "disk full")


def save_or_raise(value):
    raise OSError("disk full")


def caller(save):
    save(1)
    saved.append(save.__name__)


caller(save_or_return)
assert save_or_return(1) == (False, "disk full")
try:
    caller(save_or_raise)
    outcome = "ignored"
except OSError as error:
    outcome = str(error)
assert saved == ["save_or_return"]
assert outcome == "disk full"
print(saved, outcome)
