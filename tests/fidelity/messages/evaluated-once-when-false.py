# shows: the message of a false assert is evaluated once
# ends: refuted
calls = []


def message():
    calls.append(1)
    return "told"


try:
    x = 1
    assert x == 2, message()
except AssertionError as error:
    seen = error.args
print(seen, calls)
assert seen == ("told",) and len(calls) == 1
