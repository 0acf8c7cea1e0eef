called = []


def convert(text):
    called.append(text)
    return int(text)


results = map(convert, ["1", "x", "3"])
kept = filter(convert, ["0", "2"])
assert called == []
assert (next(results), next(kept), called) == (1, "2", ["1", "0", "2"])
try:
    next(results)
    outcome = "converted"
except ValueError as error:
    outcome = str(error)
assert outcome == "invalid literal for int() with base 10: 'x'"
assert next(results) == 3
print(called)
