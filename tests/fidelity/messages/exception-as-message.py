# shows: an exception as the message is wrapped, not raised
# ends: refuted
try:
    x = 1
    assert x == 2, ValueError("inner")
except AssertionError as error:
    seen = error
print(type(seen).__name__, repr(seen.args[0]), seen.__cause__)
assert type(seen.args[0]) is ValueError
