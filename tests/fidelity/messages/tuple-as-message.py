# shows: a tuple as the message is not spread over the arguments
# ends: refuted
try:
    x = 1
    assert x == 2, ("a", "b")
except AssertionError as error:
    seen = error.args
print(seen)
assert seen == (("a", "b"),)
